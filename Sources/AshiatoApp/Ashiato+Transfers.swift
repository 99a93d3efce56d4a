public import AshiatoStore
import Postgres
public import Training

/// Modules done at another school, as somebody read it off that school's papers.
public struct TransferReport: Sendable, Hashable {
  /// By handle, e-mail address or id.
  public var student: String
  /// Needed where the student has several enrolments.
  public var curriculum: Curriculum.ID?
  public var modules: [Module.ID]
  /// The name of the other school; kept apart from the fact and erasable.
  public var otherSchool: String
  public var lastClassOn: CalendarDay
  public var acceptedOn: CalendarDay

  public init(
    student: String, curriculum: Curriculum.ID?, modules: [Module.ID], otherSchool: String,
    lastClassOn: CalendarDay, acceptedOn: CalendarDay
  ) {
    self.student = student
    self.curriculum = curriculum
    self.modules = modules
    self.otherSchool = otherSchool
    self.lastClassOn = lastClassOn
    self.acceptedOn = acceptedOn
  }
}

extension Ashiato {
  /// Records modules done at another school. It is transcribed, and nobody signs it.
  public func record(_ report: TransferReport, as caller: Caller) async throws(AshiatoError) -> Transfer {
    try caller.may(.recordTransfer)
    let school = caller.school.id
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let student = try await transaction.knownPerson(report.student, at: school)
      transaction.shareEnrolments(of: [student.id])
      let enrolment = try await transaction.knownEnrolment(of: student, in: report.curriculum, at: school) {
        $0.meant(on: report.acceptedOn)
      }
      let curriculum = try await transaction.knownCurriculum(enrolment.curriculum, at: school)

      let transfer = Transfer(
        id: made(), enrolment: enrolment.id, student: student.id, modules: report.modules,
        lastClassOn: report.lastClassOn, acceptedOn: report.acceptedOn)
      try decide { () throws(EntryRefusal) in try report.entering() }
      try decide { () throws(TransferRefusal) in
        try transfer.recording(in: curriculum, enrolment: enrolment, today: today)
      }

      let particulars = ErasableNote("School: \(report.otherSchool)", about: student.id)
      transaction.add(transfer, particulars: particulars, at: school, by: caller.person.id)
      audit("transfer.record", transfer.id, as: caller, in: transaction)
      return transfer
    }
  }

  /// Takes a transfer back: it stays on record and counts for nothing.
  public func void(_ id: Transfer.ID, because reason: String, as caller: Caller) async throws(AshiatoError) {
    try caller.may(.recordTransfer)
    let school = caller.school.id
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "transfer \(id)")
      guard let transfer = try await transaction.transfer(id, at: school) else {
        throw .refused(LookupRefusal.noSuchTransfer(id.description))
      }
      try decide { () throws(TransferRefusal) in try transfer.voiding() }
      transaction.void(
        transfer, reason: ErasableNote(reason, about: transfer.student), as: made(), at: school,
        by: caller.person.id)
      audit("transfer.void", id, as: caller, in: transaction)
    }
  }
}

extension TransferReport {
  fileprivate func entering() throws(EntryRefusal) {
    guard !otherSchool.allSatisfy(\.isWhitespace) else { throw .transferWithoutSchool }
  }
}
