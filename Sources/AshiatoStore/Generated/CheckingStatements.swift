// Written by sqlgen from SQL/queries/checking.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

/// For a stranger: the signed bytes behind a check code, and whether they still hold.
struct PublicRecordByCode: Statement {
  struct Row: Sendable, Hashable {
    let schoolID: School.ID
    let recordID: Record.ID
    let signed: String?
    let list: Int32
    let reasonCode: RevocationReason?
    let revokedAt: Instant?
  }

  let code: CheckCode

  static let name = "publicRecordByCode"

  static let sql = #"""
    select
      check_code.school_id,
      check_code.record_id,
      signed as "signed?",
      status_list as list,
      reason as "reason_code?",
      revoked_at as "revoked_at?"
    from check_code
    join current_edition
      on current_edition.school_id = check_code.school_id
      and current_edition.record_id = check_code.record_id
    join edition
      on edition.school_id = current_edition.school_id
      and edition.record_id = current_edition.record_id
      and edition.number = current_edition.number
    left join edition_bytes
      on edition_bytes.school_id = edition.school_id
      and edition_bytes.record_id = edition.record_id
      and edition_bytes.number = edition.number
    left join lateral
      (select reason, revoked_at
       from revocation
       where revocation.school_id = edition.school_id
         and revocation.record_id = edition.record_id
         and revocation.number >= edition.number
       order by revocation.number desc
       limit 1) as revoked on true
    where code = $1
    """#

  static let parameterTypes: [UInt32] = [25]

  func bind(into parameters: inout Parameters) {
    parameters.append(code)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        schoolID: try rows.value(row, 0),
        recordID: try rows.value(row, 1),
        signed: try rows.value(row, 2),
        list: try rows.value(row, 3),
        reasonCode: try rows.value(row, 4),
        revokedAt: try rows.value(row, 5))
    }
  }
}

/// For a stranger: the signed editions of a record, oldest first, and the code that leads to the one that stands.
struct PublicEditions: Statement {
  struct Row: Sendable, Hashable {
    let code: CheckCode
    let number: Int32
    let validFrom: Instant
    let validUntil: Instant?
    let reasonCode: RevocationReason?
  }

  let schoolID: School.ID
  let recordID: Record.ID

  static let name = "publicEditions"

  static let sql = #"""
    select
      code,
      edition.number,
      valid_from,
      valid_until,
      revoked.reason as "reason_code?"
    from check_code
    join edition
      on edition.school_id = check_code.school_id
      and edition.record_id = check_code.record_id
    join edition_signed
      on edition_signed.school_id = edition.school_id
      and edition_signed.record_id = edition.record_id
      and edition_signed.number = edition.number
    left join lateral
      (select reason
       from revocation
       where revocation.school_id = edition.school_id
         and revocation.record_id = edition.record_id
         and revocation.number >= edition.number
       order by revocation.number
       limit 1) as revoked on true
    where check_code.school_id = $1
      and check_code.record_id = $2
    order by edition.number
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(recordID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        code: try rows.value(row, 0),
        number: try rows.value(row, 1),
        validFrom: try rows.value(row, 2),
        validUntil: try rows.value(row, 3),
        reasonCode: try rows.value(row, 4))
    }
  }
}

struct PublicSchoolKeys: Statement {
  struct Row: Sendable, Hashable {
    let schoolKeyID: SchoolKey.ID
    let fragment: String
    let multikey: String
    let registeredAt: Instant
  }

  let schoolID: School.ID

  static let name = "publicSchoolKeys"

  static let sql = #"""
    select id as school_key_id, fragment, multikey, registered_at
    from school_key
    where school_id = $1
    order by registered_at, id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        schoolKeyID: try rows.value(row, 0),
        fragment: try rows.value(row, 1),
        multikey: try rows.value(row, 2),
        registeredAt: try rows.value(row, 3))
    }
  }
}

struct PublicStatusList: Statement {
  struct Row: Sendable, Hashable {
    let number: Int32
    let validFrom: Instant
    let validUntil: Instant
    let document: String
  }

  let schoolID: School.ID
  let list: Int32

  static let name = "publicStatusList"

  static let sql = #"""
    select number, valid_from, valid_until, document
    from status_list_edition
    where school_id = $1
      and list = $2
    order by number desc
    limit 1
    """#

  static let parameterTypes: [UInt32] = [2950, 23]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(list)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        number: try rows.value(row, 0),
        validFrom: try rows.value(row, 1),
        validUntil: try rows.value(row, 2),
        document: try rows.value(row, 3))
    }
  }
}

/// Grows when something that strangers are told about records has changed.
struct PublicVersion: Statement {
  struct Row: Sendable, Hashable {
    let version: Int64
  }

  static let name = "publicVersion"

  static let sql = #"""
    select last_value as "version!"
    from public_version
    """#

  static let parameterTypes: [UInt32] = []

  func bind(into parameters: inout Parameters) {}

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        version: try rows.value(row, 0))
    }
  }
}
