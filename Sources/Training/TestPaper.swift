/// The paper of a test: its questions, and the answers to choose from, in the order in which they are printed.
public struct TestPaper: Hashable, Sendable {
  /// As in `western-bar-ashiatsu-1@2026.1`.
  public let curriculum: String
  public let test: AssessmentPlan
  /// The same number draws the same paper of the same version.
  public let number: Int
  public let questions: [Question]

  public struct Question: Hashable, Sendable {
    public let question: String
    public let options: Options
    public let why: String
    public let isCritical: Bool

    /// Of the answers to choose from, and of true and false in this order, which one is right; counted from 0.
    public let right: Int
  }

  public enum Options: Hashable, Sendable {
    case answers([String])
    case trueOrFalse
  }

  /// How many papers of one test can be drawn.
  public static let numbers = 1...999

  public var criticalCount: Int { questions.count { $0.isCritical } }

  /// How many items must be right, of all and of the safety-critical ones; `nil` for what is not scored.
  public var needed: (all: Int, critical: Int)? {
    guard case .score(let percent, let critical) = test.pass else { return nil }
    return (
      (questions.count * percent + 99) / 100, (criticalCount * critical + 99) / 100
    )
  }
}

extension Curriculum {
  /// Draws a paper of one of its tests.
  ///
  /// - Parameter number: one of ``TestPaper/numbers``.
  public func paper(_ number: Int, of test: AssessmentPlan.ID) throws(TestPaperRefusal) -> TestPaper {
    guard let plan = assessment(test) else { throw .noSuchTest(test, of: id, drawn: testsDrawn) }
    guard let items = plan.items, !items.drawnFrom.isEmpty else { throw .setByTheSchool(plan) }
    var order = PaperOrder(number: number)
    let critical = order.shuffled(items.drawnFrom.filter(\.isCritical))
    let asked = critical.prefix(items.criticalAtLeast)
    let others = order.shuffled(
      critical.dropFirst(items.criticalAtLeast) + items.drawnFrom.filter { !$0.isCritical })
    let drawn = Set((asked + others.prefix(items.total - asked.count)).map(\.id))
    // In the order of the bank, which goes by topic, so that nobody has to change subject with every question.
    let questions = items.drawnFrom.filter { drawn.contains($0.id) }.map { order.printed($0) }
    return TestPaper(curriculum: "\(id)@\(version)", test: plan, number: number, questions: questions)
  }
}

/// The order that belongs to the number of a paper: the same on every machine and in every year.
private struct PaperOrder {
  private var state: UInt64

  init(number: Int) {
    state = UInt64(clamping: number)
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Fisher and Yates's shuffle, written out: the standard library does not promise to keep its own from release to release.
  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for last in values.indices.dropFirst().reversed() {
      values.swapAt(last, Int(next() % UInt64(last + 1)))
    }
    return values
  }

  mutating func printed(_ item: TestQuestion) -> TestPaper.Question {
    switch item.answer {
    case .choice(let right, let wrong):
      let options = shuffled([right] + wrong)
      return TestPaper.Question(
        question: item.question, options: .answers(options), why: item.why, isCritical: item.isCritical,
        right: options.firstIndex(of: right) ?? 0)
    case .statement(let holds):
      return TestPaper.Question(
        question: item.question, options: .trueOrFalse, why: item.why, isCritical: item.isCritical,
        right: holds ? 0 : 1)
    }
  }
}

/// Why there is no paper.
public enum TestPaperRefusal: Refusal, Hashable {
  case noSuchTest(AssessmentPlan.ID, of: Curriculum.ID, drawn: [AssessmentPlan.ID])
  case setByTheSchool(AssessmentPlan)

  public var rule: String { "test-drawn-from-items" }

  public var sentence: Sentence {
    switch self {
    case .noSuchTest(let id, let curriculum, _): "\(curriculum) has no assessment “\(id)”."
    case .setByTheSchool(let plan): "“\(plan.title)” is not drawn from test items."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .noSuchTest(_, _, let drawn) where drawn.isEmpty: "No test of it is drawn from test items."
    case .noSuchTest(_, _, let drawn):
      "Drawn from test items are: \(drawn.map { "“\($0)”" }.joined(separator: ", "))."
    case .setByTheSchool:
      "Name topics or test items of the library in a new version, in “from” under “items”; or set the test yourself."
    }
  }
}

extension Curriculum {
  fileprivate var testsDrawn: [AssessmentPlan.ID] {
    assessments.filter { $0.items?.drawnFrom.isEmpty == false }.map(\.id)
  }
}
