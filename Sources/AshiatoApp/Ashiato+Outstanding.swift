public import AshiatoStore
public import Training

extension Ashiato {
  /// The facts of a kind that wait for the caller's own signature, oldest first.
  public func unsignedFacts(_ kind: SignedFact.Kind, as caller: Caller) async throws(AshiatoError) -> [FactReference] {
    try caller.may(.sign)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.unsignedFacts(kind, of: caller.person.id, at: caller.school.id)
    }
  }

  /// The assessments that the caller has begun and not finalised, each with its student.
  public func openAssessments(as caller: Caller) async throws(AshiatoError) -> [(AssessmentDraft, PersonProfile)] {
    try caller.may(.assess)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let people = try await transaction.people(at: caller.school.id)
      return try await transaction.drafts(of: caller.person.id, at: caller.school.id).compactMap { draft in
        people.first { $0.id == draft.student }.map { (draft, $0) }
      }
    }
  }

  /// The civil date at a school.
  public func today(at school: SchoolProfile) throws(AshiatoError) -> CalendarDay {
    try today(in: school.timeZone)
  }
}
