public import AshiatoStore
import Credentials
import Postgres
public import Training

/// What an assessor found in an attempt.
public struct AssessmentReport: Sendable, Hashable {
  public var heldOn: CalendarDay
  public var method: Assessment.Method
  public var finding: Assessment.Finding
  /// What the student is to work on; kept apart from the fact and erasable.
  public var remediation: String?

  public init(
    heldOn: CalendarDay, method: Assessment.Method, finding: Assessment.Finding, remediation: String?
  ) {
    self.heldOn = heldOn
    self.method = method
    self.finding = finding
    self.remediation = remediation
  }
}

extension Ashiato {
  /// Opens a draft; the caller is its assessor.
  ///
  /// - Parameter day: when the attempt was or is held, which decides between enrolments; today where none is given.
  public func startAssessment(
    _ plan: AssessmentPlan.ID, of name: String, in curriculum: Curriculum.ID?, on day: CalendarDay? = nil,
    as caller: Caller
  ) async throws(AshiatoError) -> AssessmentDraft {
    try caller.may(.assess)
    let school = caller.school.id
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let student = try await transaction.knownPerson(name, at: school)
      let enrolment = try await transaction.knownEnrolment(of: student, in: curriculum, at: school) {
        $0.meant(on: day ?? today)
      }
      if let lastDay = enrolment.lastDay(before: day ?? today) {
        throw .refused(AssessmentRefusal.afterClosing(day ?? today, lastDay))
      }
      let content = try await transaction.knownCurriculum(enrolment.curriculum, at: school)
      guard content.assessment(plan) != nil else {
        throw .refused(AssessmentRefusal.noSuchAssessment(plan, content.id))
      }
      guard student.id != caller.person.id else { throw .refused(AssessmentRefusal.ownAssessment) }
      let authorities = try await transaction.authorities(of: caller.person.id, at: school)
      guard authorities.contains(where: { $0.curriculum == content.id && $0.act == .assess }) else {
        throw .refused(AssessmentRefusal.assessorWithoutAuthority(content.id, today))
      }
      let draft = AssessmentDraft(
        id: made(), enrolment: enrolment.id, student: student.id, plan: plan, assessor: caller.person.id,
        amends: nil)
      try await transaction.open(draft, of: content, at: school)
      audit("assessment.start", draft.id, as: caller, in: transaction)
      return draft
    }
  }

  /// Opens a draft that will put a finalised attempt right. The old one stands until the new one is signed.
  public func amendAssessment(_ id: Assessment.ID, as caller: Caller) async throws(AshiatoError)
    -> AssessmentDraft
  {
    try caller.may(.assess)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      guard let old = try await transaction.assessment(id, at: school)?.fact else {
        throw .refused(LookupRefusal.noSuchFact(.assessment, id.description))
      }
      guard old.assessor == caller.person.id else {
        throw .refused(RoleRefusal.notTheNamedPerson(.assessment))
      }
      let enrolment = try await transaction.knownEnrolment(old.enrolment, at: school)
      let curriculum = try await transaction.knownCurriculum(enrolment.curriculum, at: school)
      let draft = AssessmentDraft(
        id: made(), enrolment: old.enrolment, student: old.student, plan: old.plan, assessor: old.assessor,
        amends: id)
      try await transaction.open(draft, of: curriculum, at: school)
      audit("assessment.amend", draft.id, as: caller, in: transaction)
      return draft
    }
  }

  /// Turns a draft into a fact. It counts once its assessor has signed it.
  public func finaliseAssessment(_ id: Assessment.ID, _ report: AssessmentReport, as caller: Caller)
    async throws(AshiatoError) -> (assessment: Assessment, shortfall: Sentence?)
  {
    try caller.may(.assess)
    let school = caller.school.id
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      guard let draft = try await transaction.draft(id, at: school) else {
        throw .refused(LookupRefusal.noSuchDraft(id.description))
      }
      guard draft.assessor == caller.person.id else {
        throw .refused(RoleRefusal.notTheNamedPerson(.assessment))
      }
      transaction.shareEnrolments(of: [draft.student])
      let enrolment = try await transaction.knownEnrolment(draft.enrolment, at: school)
      let curriculum = try await transaction.knownCurriculum(enrolment.curriculum, at: school)
      let authorities = try await transaction.authorities(of: draft.assessor, at: school)
      let amended: Assessment? =
        if let old = draft.amends { try await transaction.assessment(old, at: school)?.fact } else { nil }

      let remediation = report.remediation.map { ErasableNote($0, about: draft.student) }
      let assessment = draft.finalised(
        on: report.heldOn, method: report.method, finding: report.finding,
        remediationDigest: remediation?.digest)
      try decide { () throws(AssessmentRefusal) in
        try assessment.finalising(
          in: curriculum, enrolment: enrolment, authorities: authorities, amended: amended, today: today)
      }

      transaction.finalise(
        assessment, finding: try JSON(report.finding).canonicalText, remediation: remediation, at: school,
        by: caller.person.id)
      audit("assessment.finalise", id, as: caller, in: transaction)
      let plan = curriculum.assessment(assessment.plan)
      return (assessment, plan.flatMap { $0.shortfall(of: assessment.finding, in: curriculum) })
    }
  }
}

extension Transaction {
  /// Opens a draft. Where two assessors mark an attempt, the second one takes the place that is free.
  fileprivate func open(_ draft: AssessmentDraft, of curriculum: Curriculum, at school: School.ID)
    async throws(AshiatoError)
  {
    guard curriculum.assessment(draft.plan)?.twoAssessors != nil else { return start(draft, at: school) }
    takeTurn(about: "marks of \(draft.plan) of \(draft.enrolment)")
    let open = try await openMarks(draft.plan, of: draft.enrolment, at: school)
    start(draft, mark: open == [1] ? 2 : 1, at: school)
  }
}
