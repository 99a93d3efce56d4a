public import AshiatoStore
import Postgres
public import Training

/// What a move to another version means for a student, and the enrolment on which she goes on.
public struct MovingReport: Sendable {
  public let student: PersonProfile
  public let moving: Moving
  /// Absent where the move was only looked at.
  public let enrolment: Enrolment?
}

extension Ashiato {
  /// Moves a student to another version of her curriculum, or only says what that would cost and keep.
  ///
  /// The old enrolment is closed today and keeps its facts; the new one goes on from it and counts them through the map that its
  /// version brings.
  /// - Parameter dryRun: Changes nothing.
  public func moveEnrolment(
    of name: String, in curriculum: Curriculum.ID?, to version: CurriculumVersion, dryRun: Bool,
    as caller: Caller
  ) async throws(AshiatoError) -> MovingReport {
    try caller.may(dryRun ? .readProgress : .moveEnrolment)
    let today = try today(in: caller.school.timeZone)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let student = try await transaction.knownPerson(name, at: school)
      try caller.mayActFor(student.id, .readProgress)
      if !dryRun { transaction.holdEnrolments(of: student.id) }
      let enrolment = try await transaction.knownEnrolment(of: student, in: curriculum, at: school)
      let file = try await transaction.enrolmentFile(of: enrolment, at: school)
      let (published, new) = try await transaction.knownCurriculum(
        enrolment.curriculum.id, version: version, at: school)
      var held: [RecordKind] = []
      for kind in RecordKind.allCases {
        if let id = try await transaction.record(of: file.chain, kind: kind, at: school),
          try await transaction.knownRecord(id, at: school).revoked == nil
        {
          held.append(kind)
        }
      }

      try decide { () throws(MovingRefusal) in
        try enrolment.moving(from: file.curriculum, to: new, holding: held)
      }
      // She began when she began: what is entered late belongs to the new enrolment, whenever it was done.
      let next = Enrolment(
        id: made(), student: student.id, curriculum: published.reference, enrolledOn: enrolment.enrolledOn,
        continues: enrolment.id)
      let moved = TrainingFacts(
        enrolment: next, papers: try await transaction.papers(of: student.id, for: new, at: school)
      ).goingOn(from: file.facts, in: new)
      let moving = Moving(of: file.facts, in: file.curriculum, to: moved, in: new, asOf: today)
      guard !dryRun else { return MovingReport(student: student, moving: moving, enrolment: nil) }

      transaction.close(
        enrolment, .init(id: made(), lastDay: today, reason: .moved), at: school, by: caller.person.id)
      transaction.add(next, at: school, by: caller.person.id)
      audit("enrolment.move", next.id, as: caller, in: transaction)
      return MovingReport(student: student, moving: moving, enrolment: next)
    }
  }
}

extension Transaction {
  /// The record that an enrolment, or one that it goes on from, has led to.
  ///
  /// - Parameter chain: the enrolments, latest first.
  func record(of chain: [Enrolment.ID], kind: RecordKind, at school: School.ID) async throws(AshiatoError)
    -> Record.ID?
  {
    for enrolment in chain {
      if let record = try await record(of: enrolment, kind: kind, at: school) { return record }
    }
    return nil
  }
}
