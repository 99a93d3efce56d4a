// Written by sqlgen from SQL/queries/sign_off.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct AddSignOff: Statement {
  let schoolID: School.ID
  let signOffID: UInt128
  let sessionID: Session.ID?
  let attendanceID: ClassAttendance.ID?
  let assessmentID: Assessment.ID?
  let studentID: Person.ID?
  let signerID: Person.ID
  let keyID: RegisteredKey.ID
  let authorityID: Authority.ID
  let document: String
  let digest: String
  let claimedAt: Instant
  let receivedAt: Instant

  static let name = "addSignOff"

  static let sql = #"""
    insert into sign_off
      (school_id, id, session_id, attendance_id, assessment_id, student_id, signer_id, key_id, authority_id, document,
       digest, claimed_at, received_at)
    values
      ($1, $2, $3, $4, $5, $6, $7, $8,
       $9, $10, $11, $12, $13)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 2950, 2950, 2950, 2950, 2950, 25, 25, 1184, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(signOffID)
    parameters.append(sessionID)
    parameters.append(attendanceID)
    parameters.append(assessmentID)
    parameters.append(studentID)
    parameters.append(signerID)
    parameters.append(keyID)
    parameters.append(authorityID)
    parameters.append(document)
    parameters.append(digest)
    parameters.append(claimedAt)
    parameters.append(receivedAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Every sign-off of the school after one id, in pages, for the audit.
struct SignOffs: Statement {
  struct Row: Sendable, Hashable {
    let signOffID: UInt128
    let sessionID: Session.ID?
    let attendanceID: ClassAttendance.ID?
    let assessmentID: Assessment.ID?
    let studentID: Person.ID?
    let signerID: Person.ID
    let keyID: RegisteredKey.ID
    let authorityID: Authority.ID
    let document: String
    let digest: String
    let claimedAt: Instant
    let receivedAt: Instant
  }

  let schoolID: School.ID
  let afterID: UInt128

  static let name = "signOffs"

  static let sql = #"""
    select
      id as sign_off_id,
      session_id,
      attendance_id,
      assessment_id,
      student_id,
      signer_id,
      key_id,
      authority_id,
      document,
      digest,
      claimed_at,
      received_at
    from sign_off
    where school_id = $1
      and id > $2
    order by id
    limit 500
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(afterID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        signOffID: try rows.value(row, 0),
        sessionID: try rows.value(row, 1),
        attendanceID: try rows.value(row, 2),
        assessmentID: try rows.value(row, 3),
        studentID: try rows.value(row, 4),
        signerID: try rows.value(row, 5),
        keyID: try rows.value(row, 6),
        authorityID: try rows.value(row, 7),
        document: try rows.value(row, 8),
        digest: try rows.value(row, 9),
        claimedAt: try rows.value(row, 10),
        receivedAt: try rows.value(row, 11))
    }
  }
}
