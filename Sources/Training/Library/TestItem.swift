/// What a written test asks: one thing, with one right answer. The title of its card is the question, and its text says why.
public struct TestItem: Hashable, Sendable {
  public typealias ID = Slug<TestItem>

  /// A test may draw from all items of a topic.
  public var topic: Slug<Topic>
  public var answer: Answer
  /// Counted among the safety-critical items of a score.
  public var isCritical: Bool

  public init(topic: Slug<Topic>, answer: Answer, isCritical: Bool) {
    self.topic = topic
    self.answer = answer
    self.isCritical = isCritical
  }

  /// What items are about. A library names its topics as it likes.
  public enum Topic {}

  public enum Answer: Codable, Hashable, Sendable {
    /// One of several answers is right.
    case choice(right: String, wrong: [String])
    /// The question is a statement, which is true or false.
    case statement(holds: Bool)
  }
}

extension TestItem: CardSubject {
  public static var kind: Library.Kind { .testItems }

  public var facts: [Library.Fact] {
    let asked: [Library.Fact] =
      switch answer {
      case .choice(let right, let wrong):
        [Library.Fact("Right", right)] + wrong.map { Library.Fact("Wrong", $0) }
      case .statement(let holds): [Library.Fact("Right", holds ? "true" : "false")]
      }
    return asked + [
      Library.Fact("Topic", topic.text), Library.Fact("Safety-critical", isCritical ? "yes" : ""),
    ]
  }
}
