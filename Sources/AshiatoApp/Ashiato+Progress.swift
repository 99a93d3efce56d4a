public import AshiatoStore
public import Training

/// The answer to “why not yet”, with the names that a person wants to read.
public struct ProgressReport: Sendable {
  public let student: PersonProfile
  public let curriculum: Curriculum
  public let enrolment: Enrolment
  public let progress: Progress
}

extension Ashiato {
  /// What is done, what is missing, what was ignored, and why.
  ///
  /// - Parameter day: another day than today, to see what held or will hold then.
  public func progress(
    of name: String, in curriculum: Curriculum.ID?, asOf day: CalendarDay?, as caller: Caller
  )
    async throws(AshiatoError) -> ProgressReport
  {
    try caller.may(.readProgress)
    let today = try today(in: caller.school.timeZone)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let student = try await transaction.knownPerson(name, at: school)
      try caller.mayActFor(student.id, .readProgress)
      let enrolment = try await transaction.knownEnrolment(of: student, in: curriculum, at: school)
      let content = try await transaction.knownCurriculum(enrolment.curriculum, at: school)
      let facts = try await transaction.trainingFacts(of: enrolment, at: school)
      return ProgressReport(
        student: student, curriculum: content, enrolment: enrolment,
        progress: Progress(of: content, facts: facts, asOf: day ?? today))
    }
  }
}
