/// One of the assessments that a curriculum asks for; an ``Assessment`` is one attempt at it.
public struct AssessmentPlan: Codable, Hashable, Sendable {
  public typealias ID = Slug<AssessmentPlan>

  public var id: ID
  public var title: String
  public var pass: PassRule
  /// What is judged at performance levels; empty for a test that is only scored.
  public var competencies: [Competency.ID]
  /// So many practicum sessions must count before the attempt does.
  public var opensAfterSessions: Int
  /// The assessor has neither taught nor supervised the student in this enrolment.
  public var assessorIndependent: Bool
  /// What must lie between a failed attempt and the next.
  public var retake: Retake

  public init(
    id: ID, title: String, pass: PassRule, competencies: [Competency.ID], opensAfterSessions: Int,
    assessorIndependent: Bool, retake: Retake
  ) {
    self.id = id
    self.title = title
    self.pass = pass
    self.competencies = competencies
    self.opensAfterSessions = opensAfterSessions
    self.assessorIndependent = assessorIndependent
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

  public struct Retake: Codable, Hashable, Sendable {
    public var afterDays: Int
    public var supervisedSessions: Int

    public init(afterDays: Int, supervisedSessions: Int) {
      self.afterDays = afterDays
      self.supervisedSessions = supervisedSessions
    }
  }
}
