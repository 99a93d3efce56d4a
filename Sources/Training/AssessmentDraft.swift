/// An assessment that has begun and is no fact yet: finalising turns it into one.
public struct AssessmentDraft: Hashable, Sendable {
  /// The id that the assessment will have.
  public var id: Assessment.ID
  public var enrolment: Enrolment.ID
  public var student: Person.ID
  public var plan: AssessmentPlan.ID
  public var assessor: Person.ID
  /// The attempt that this one will put right.
  public var amends: Assessment.ID?

  public init(
    id: Assessment.ID, enrolment: Enrolment.ID, student: Person.ID, plan: AssessmentPlan.ID,
    assessor: Person.ID,
    amends: Assessment.ID?
  ) {
    self.id = id
    self.enrolment = enrolment
    self.student = student
    self.plan = plan
    self.assessor = assessor
    self.amends = amends
  }

  /// The fact that this draft becomes.
  public func finalised(
    on day: CalendarDay, method: Assessment.Method, finding: Assessment.Finding, remediationDigest: String?
  ) -> Assessment {
    Assessment(
      id: id, enrolment: enrolment, student: student, plan: plan, assessor: assessor, heldOn: day,
      method: method,
      finding: finding, amends: amends, remediationDigest: remediationDigest)
  }
}
