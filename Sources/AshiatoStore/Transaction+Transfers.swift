public import Postgres
public import Training

extension Transaction {
  /// - Parameter particulars: the name of the other school.
  public func add(
    _ transfer: Transfer, particulars: ErasableNote, at school: School.ID, by actor: Person.ID
  ) {
    keep(particulars, at: school)
    enqueue(
      AddTransfer(
        schoolID: school, transferID: transfer.id, enrolmentID: transfer.enrolment,
        studentID: transfer.student, modules: transfer.modules, lastClassOn: transfer.lastClassOn,
        acceptedOn: transfer.acceptedOn, particularsDigest: particulars.digest, byID: actor))
  }

  public func transfer(_ id: Transfer.ID, at school: School.ID) async throws(AshiatoError) -> Transfer? {
    try await answer(TransferById(schoolID: school, transferID: id)).map(Transfer.init)
  }

  /// Takes a transfer back.
  public func void(
    _ transfer: Transfer, reason: ErasableNote, as id: Identifier<Never>, at school: School.ID,
    by actor: Person.ID
  ) {
    keep(reason, at: school)
    enqueue(
      VoidTransfer(
        schoolID: school, voidID: id.bits, transferID: transfer.id, studentID: transfer.student,
        reasonDigest: reason.digest, byID: actor))
  }
}
