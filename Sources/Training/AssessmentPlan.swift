/// One of the assessments that a curriculum asks for; an ``Assessment`` is one attempt at it, or one assessor's mark of an attempt.
public struct AssessmentPlan: Codable, Hashable, Sendable {
  public typealias ID = Slug<AssessmentPlan>

  public var id: ID
  public var title: String
  public var pass: PassRule
  /// How many items a score is of; absent where the school may choose.
  public var items: Items?
  /// What is judged at performance levels; empty for a test that is only scored.
  public var competencies: [Competency.ID]
  /// What must be there on the day of an attempt, all of it; an earlier attempt does not count.
  public var opensAfter: [Condition]
  /// The assessor has neither taught nor supervised the student in this enrolment.
  public var assessorIndependent: Bool
  /// How two assessors of one attempt come to one finding; absent where one assessor is enough.
  public var twoAssessors: Reconciliation?
  /// What must lie between a failed attempt and the next.
  public var retake: Retake

  public init(
    id: ID, title: String, pass: PassRule, items: Items? = nil, competencies: [Competency.ID],
    opensAfter: [Condition] = [], assessorIndependent: Bool, twoAssessors: Reconciliation? = nil,
    retake: Retake
  ) {
    self.id = id
    self.title = title
    self.pass = pass
    self.items = items
    self.competencies = competencies
    self.opensAfter = opensAfter
    self.assessorIndependent = assessorIndependent
    self.twoAssessors = twoAssessors
    self.retake = retake
  }

  public enum PassRule: Codable, Hashable, Sendable {
    /// So many percent of all items right, and so many percent of the safety-critical ones.
    case score(percentAtLeast: Int, criticalPercentAtLeast: Int)
    /// No level 1; every must-pass competency at level 3 or better; so many percent of the others at level 3 or better.
    case levels(restPercentAtLeast: Int)
    /// It has to be held, to show where the student stands; any result will do.
    case held
  }

  /// What a scored assessment consists of.
  public struct Items: Hashable, Sendable {
    public var total: Int
    /// So many of them at least are safety-critical.
    public var criticalAtLeast: Int
    /// What papers are drawn from; empty where the school sets its own, and for readers who may take the test.
    public var drawnFrom: [TestQuestion]

    public init(total: Int, criticalAtLeast: Int, drawnFrom: [TestQuestion] = []) {
      self.total = total
      self.criticalAtLeast = criticalAtLeast
      self.drawnFrom = drawnFrom
    }

    /// “10 items, at least 4 of them safety-critical”.
    public var phrase: Sentence {
      "\(total.of("item")), at least \(criticalAtLeast) of them safety-critical"
    }
  }

  /// One of the things that open an assessment.
  public enum Condition: Codable, Hashable, Sendable {
    /// So many sessions of the selection count; where days are given, sessions of so many days before the attempt.
    case sessions(atLeast: Int, of: SessionSelection, withinDays: Int?)
    /// The other assessment is passed; where days are given, at most so many days before the attempt.
    case passed(plan: ID, withinDays: Int?)
  }

  /// How the marks of two assessors, given on one day without knowing of each other, become one finding.
  ///
  /// What is safety-critical is never averaged: there the lower mark holds.
  public enum Reconciliation: String, Codable, Hashable, Sendable, CaseIterable {
    /// The lower mark of each competency, or of the score.
    case lower
    /// The mean.
    case mean
    /// Both give each must-pass competency the same level, or both pass the score; otherwise a third, agreed mark of that day decides.
    case agree
  }

  public struct Retake: Codable, Hashable, Sendable {
    public var afterDays: Int
    public var supervisedSessions: Int
    /// After so many failed attempts no further one counts; absent where there may be any number.
    public var attemptsAtMost: Int?
    /// The next attempt counts only if the failed one says what to work on.
    public var remediation: Bool

    public init(
      afterDays: Int, supervisedSessions: Int, attemptsAtMost: Int? = nil, remediation: Bool = false
    ) {
      self.afterDays = afterDays
      self.supervisedSessions = supervisedSessions
      self.attemptsAtMost = attemptsAtMost
      self.remediation = remediation
    }

    /// The next attempt may follow at once, and any number of them.
    public static let atOnce = Retake(afterDays: 0, supervisedSessions: 0)
  }
}

extension AssessmentPlan.Items: Codable {
  // By hand, so that a test that the school sets keeps the canonical form, and a published version its digest.
  private enum CodingKeys: String, CodingKey {
    case total, criticalAtLeast, drawnFrom
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      total: try container.decode(Int.self, forKey: .total),
      criticalAtLeast: try container.decode(Int.self, forKey: .criticalAtLeast),
      drawnFrom: try container.decodeIfPresent([TestQuestion].self, forKey: .drawnFrom) ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(total, forKey: .total)
    try container.encode(criticalAtLeast, forKey: .criticalAtLeast)
    if !drawnFrom.isEmpty { try container.encode(drawnFrom, forKey: .drawnFrom) }
  }
}
