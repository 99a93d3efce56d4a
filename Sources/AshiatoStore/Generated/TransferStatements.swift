// Written by sqlgen from SQL/queries/transfer.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct TransferRow: Sendable, Hashable {
  let transferID: Transfer.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let modules: [Module.ID]
  let lastClassOn: CalendarDay
  let acceptedOn: CalendarDay
  let voidDigest: String?
  let voidReason: String?
}

struct AddTransfer: Statement {
  let schoolID: School.ID
  let transferID: Transfer.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let modules: [Module.ID]
  let lastClassOn: CalendarDay
  let acceptedOn: CalendarDay
  let particularsDigest: String
  let byID: Person.ID

  static let name = "addTransfer"

  static let sql = #"""
    insert into transfer
      (school_id, id, enrolment_id, student_id, modules, last_class_on, accepted_on, particulars_digest, recorded_by)
    values
      ($1, $2, $3, $4, $5, $6, $7,
       $8, $9)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 1009, 1082, 1082, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(transferID)
    parameters.append(enrolmentID)
    parameters.append(studentID)
    parameters.append(modules)
    parameters.append(lastClassOn)
    parameters.append(acceptedOn)
    parameters.append(particularsDigest)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct VoidTransfer: Statement {
  let schoolID: School.ID
  let voidID: UInt128
  let transferID: Transfer.ID
  let studentID: Person.ID
  let reasonDigest: String
  let byID: Person.ID

  static let name = "voidTransfer"

  static let sql = #"""
    insert into transfer_void (school_id, id, transfer_id, student_id, reason_digest, voided_by)
    values ($1, $2, $3, $4, $5, $6)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(voidID)
    parameters.append(transferID)
    parameters.append(studentID)
    parameters.append(reasonDigest)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct TransferById: Statement {
  typealias Row = TransferRow

  let schoolID: School.ID
  let transferID: Transfer.ID

  static let name = "transferById"

  static let sql = #"""
    select
      transfer.id as transfer_id,
      enrolment_id,
      transfer.student_id,
      modules,
      last_class_on,
      accepted_on,
      reason_digest as "void_digest?",
      text as "void_reason?"
    from transfer
    left join transfer_void
      on transfer_void.school_id = transfer.school_id
      and transfer_void.transfer_id = transfer.id
    left join erasable_text
      on erasable_text.school_id = transfer_void.school_id
      and erasable_text.digest = transfer_void.reason_digest
    where transfer.school_id = $1
      and transfer.id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(transferID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        transferID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        modules: try rows.value(row, 3),
        lastClassOn: try rows.value(row, 4),
        acceptedOn: try rows.value(row, 5),
        voidDigest: try rows.value(row, 6),
        voidReason: try rows.value(row, 7))
    }
  }
}

struct TransfersOf: Statement {
  typealias Row = TransferRow

  let schoolID: School.ID
  let enrolments: [Enrolment.ID]

  static let name = "transfersOf"

  static let sql = #"""
    select
      transfer.id as transfer_id,
      enrolment_id,
      transfer.student_id,
      modules,
      last_class_on,
      accepted_on,
      reason_digest as "void_digest?",
      text as "void_reason?"
    from transfer
    left join transfer_void
      on transfer_void.school_id = transfer.school_id
      and transfer_void.transfer_id = transfer.id
    left join erasable_text
      on erasable_text.school_id = transfer_void.school_id
      and erasable_text.digest = transfer_void.reason_digest
    where transfer.school_id = $1
      and enrolment_id = any($2)
    order by transfer.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolments)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        transferID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        modules: try rows.value(row, 3),
        lastClassOn: try rows.value(row, 4),
        acceptedOn: try rows.value(row, 5),
        voidDigest: try rows.value(row, 6),
        voidReason: try rows.value(row, 7))
    }
  }
}

struct TransfersOfSchool: Statement {
  typealias Row = TransferRow

  let schoolID: School.ID

  static let name = "transfersOfSchool"

  static let sql = #"""
    select
      transfer.id as transfer_id,
      enrolment_id,
      transfer.student_id,
      modules,
      last_class_on,
      accepted_on,
      reason_digest as "void_digest?",
      text as "void_reason?"
    from transfer
    left join transfer_void
      on transfer_void.school_id = transfer.school_id
      and transfer_void.transfer_id = transfer.id
    left join erasable_text
      on erasable_text.school_id = transfer_void.school_id
      and erasable_text.digest = transfer_void.reason_digest
    where transfer.school_id = $1
    order by transfer.id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        transferID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        modules: try rows.value(row, 3),
        lastClassOn: try rows.value(row, 4),
        acceptedOn: try rows.value(row, 5),
        voidDigest: try rows.value(row, 6),
        voidReason: try rows.value(row, 7))
    }
  }
}
