/// What several tests must reach together, beside what each must reach by itself.
///
/// The percentages are averaged, so that a long test weighs no more than a short one. A test that is not passed adds nothing; of one
/// that was passed more than once the best pass counts.
public struct ScoreAverage: Codable, Hashable, Sendable {
  /// At least two, each of them scored.
  public var of: [AssessmentPlan.ID]
  public var percentAtLeast: Int

  public init(of tests: [AssessmentPlan.ID], percentAtLeast: Int) {
    of = tests
    self.percentAtLeast = percentAtLeast
  }

  /// Within a curriculum there is one.
  static let requirement = "score-average"

  /// “At least 80 % on average of “Anatomy” and “Theory”.”
  public func sentence(in curriculum: Curriculum) -> Sentence {
    "At least \(percentAtLeast) % on average of \(titles(of, in: curriculum)), each of them passed."
  }

  func titles(_ tests: [AssessmentPlan.ID], in curriculum: Curriculum) -> String {
    tests.map { "“\(curriculum.assessment($0)?.title ?? $0.text)”" }.joined(separator: ", ")
  }
}

extension AssessmentPlan {
  /// How much of a test was right, in hundredths of a percent, rounded: of two assessors the lower score where the plan does not take the
  /// mean, and of three the one that was agreed on. `nil` for what is not scored.
  func shareRight(of findings: [Assessment.Finding]) -> Int? {
    let scores = findings.compactMap { if case .score(let score) = $0 { score } else { nil } }
    if scores.count > 2 { return scores.last?.shareRight }
    guard scores.count == 2, twoAssessors == .mean else { return scores.map(\.shareRight).min() }
    return Assessment.Score.shareRight(
      scores.map(\.right).reduce(0, +), of: scores.map(\.items).reduce(0, +))
  }
}

extension Assessment.Score {
  fileprivate var shareRight: Int { Self.shareRight(right, of: items) }

  fileprivate static func shareRight(_ right: Int, of items: Int) -> Int {
    (right * 10_000 + items / 2) / items
  }
}
