public import Postgres
public import Training

extension Transaction {
  /// The facts of a kind that wait for this person's signature, oldest first.
  public func unsignedFacts(_ kind: SignedFact.Kind, of signer: Person.ID, at school: School.ID)
    async throws(AshiatoError) -> [FactReference]
  {
    switch kind {
    case .session:
      try await answer(UnsignedSessions(schoolID: school, signerID: signer)).map { .session($0.sessionID) }
    case .attendance:
      try await answer(UnsignedClasses(schoolID: school, signerID: signer)).map {
        .attendance($0.attendanceID)
      }
    case .assessment:
      try await answer(UnsignedAssessments(schoolID: school, signerID: signer)).map {
        .assessment($0.assessmentID)
      }
    }
  }

  /// The assessments that an assessor has begun and not finalised, oldest first.
  public func drafts(of assessor: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> [AssessmentDraft]
  {
    try await answer(OpenDrafts(schoolID: school, assessorID: assessor)).map {
      AssessmentDraft(
        id: $0.assessmentID, enrolment: $0.enrolmentID, student: $0.studentID, plan: $0.planID,
        assessor: $0.assessorID,
        amends: $0.amends)
    }
  }
}
