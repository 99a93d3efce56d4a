/// A test item as a version of a curriculum holds it, so that a later library changes no test that is published.
public struct TestQuestion: Codable, Hashable, Sendable {
  public var id: TestItem.ID
  public var question: String
  public var answer: TestItem.Answer
  /// One sentence, read after the test.
  public var why: String
  public var isCritical: Bool

  public init(id: TestItem.ID, question: String, answer: TestItem.Answer, why: String, isCritical: Bool) {
    self.id = id
    self.question = question
    self.answer = answer
    self.why = why
    self.isCritical = isCritical
  }

  public init(_ card: Library.Card<TestItem>) {
    self.init(
      id: card.id, question: card.title, answer: card.answer, why: card.text, isCritical: card.isCritical)
  }
}

extension Curriculum {
  /// Whether a test of it is drawn from items, whose answers not everybody may read.
  public var hasTestQuestions: Bool { assessments.contains { $0.items?.drawnFrom.isEmpty == false } }

  /// The curriculum as whoever takes its tests may read it.
  public var withoutTestQuestions: Curriculum {
    var curriculum = self
    for index in curriculum.assessments.indices { curriculum.assessments[index].items?.drawnFrom = [] }
    return curriculum
  }
}
