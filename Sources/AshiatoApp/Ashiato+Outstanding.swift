public import AshiatoStore
public import Training

extension Ashiato {
  /// The facts of a kind that wait for the caller's own signature, oldest first.
  public func unsignedFacts(_ kind: SignedFact.Kind, as caller: Caller) async throws(AshiatoError)
    -> [FactReference]
  {
    try caller.may(.sign)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.unsignedFacts(kind, of: caller.person.id, at: caller.school.id)
    }
  }

  /// The assessments that the caller has begun and not finalised, oldest first.
  public func openAssessments(as caller: Caller) async throws(AshiatoError) -> [OpenAssessment] {
    try caller.may(.assess)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let drafts = try await transaction.drafts(of: caller.person.id, at: school)
      let people = try await transaction.peopleByID(drafts.map(\.student), at: school)
      var open: [OpenAssessment] = []
      for draft in drafts {
        guard let student = people[draft.student] else { continue }
        let enrolment = try await transaction.knownEnrolment(draft.enrolment, at: school)
        open.append(OpenAssessment(draft: draft, student: student, curriculum: enrolment.curriculum.id))
      }
      return open
    }
  }

  /// The civil date at a school.
  public func today(at school: SchoolProfile) throws(AshiatoError) -> CalendarDay {
    try today(in: school.timeZone)
  }
}

/// A draft with the names by which its assessor knows it.
public struct OpenAssessment: Sendable, Hashable {
  public let draft: AssessmentDraft
  public let student: PersonProfile
  public let curriculum: Curriculum.ID
}
