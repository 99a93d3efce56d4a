public import AshiatoStore
import Postgres
public import Training

/// The answer to “why not yet”, with the names that a person wants to read.
public struct ProgressReport: Sendable {
  public let student: PersonProfile
  public let curriculum: Curriculum
  public let enrolment: Enrolment
  public let progress: Progress
  /// Until when records of this version are issued, and the version to move to; absent while they are issued for ever.
  public let ending: (lastDay: CalendarDay, successor: CurriculumVersion)?
  /// Where the renewal of each record stands that the enrolment led to and that a rule renews.
  public let renewals: [RenewalReport]
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
      let student = try await transaction.somebody(name, at: school)
      try caller.mayActFor(student.id, .readProgress)
      let enrolment = try await transaction.knownEnrolment(of: student, in: curriculum, at: school)
      return try await transaction.progress(of: student, on: enrolment, asOf: day ?? today, at: school)
    }
  }

  /// The same, on one enrolment.
  public func progress(on id: Enrolment.ID, asOf day: CalendarDay?, as caller: Caller)
    async throws(AshiatoError) -> ProgressReport
  {
    try caller.may(.readProgress)
    let today = try today(in: caller.school.timeZone)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let enrolment = try await transaction.knownEnrolment(id, at: school)
      try caller.mayActFor(enrolment.student, .readProgress)
      let student = try await transaction.knownPerson(enrolment.student.description, at: school)
      return try await transaction.progress(of: student, on: enrolment, asOf: day ?? today, at: school)
    }
  }
}

extension Transaction {
  fileprivate func progress(
    of student: PersonProfile, on enrolment: Enrolment, asOf day: CalendarDay, at school: School.ID
  ) async throws(AshiatoError) -> ProgressReport {
    let file = try await enrolmentFile(of: enrolment, at: school)
    return ProgressReport(
      student: student, curriculum: file.curriculum, enrolment: enrolment,
      progress: Progress(of: file.curriculum, facts: file.facts, asOf: day),
      ending: try await ending(of: file.curriculum, at: school),
      renewals: try await renewals(of: file, heldBy: student, asOf: day, at: school))
  }
}
