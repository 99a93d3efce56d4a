// Written by sqlgen from SQL/queries/record.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct RecordRow: Sendable, Hashable {
  let recordID: Record.ID
  let studentID: Person.ID
  let enrolmentID: Enrolment.ID
  let curriculumID: Curriculum.ID
  let version: CurriculumVersion
  let recordKind: RecordKind
  let awardedOn: CalendarDay
  let code: CheckCode
  let earnedOn: CalendarDay
  let validFrom: Instant
  let validUntil: Instant?
  let reasonCode: RevocationReason?
  let revokedAt: Instant?
}

struct AddSchoolKey: Statement {
  let schoolID: School.ID
  let schoolKeyID: SchoolKey.ID
  let fragment: String
  let multikey: String
  let possession: String
  let byID: Person.ID

  static let name = "addSchoolKey"

  static let sql = #"""
    insert into school_key (school_id, id, fragment, multikey, possession, registered_by)
    values ($1, $2, $3, $4, $5, $6)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25, 25, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(schoolKeyID)
    parameters.append(fragment)
    parameters.append(multikey)
    parameters.append(possession)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Oldest first; any of them may sign.
struct SchoolKeys: Statement {
  struct Row: Sendable, Hashable {
    let schoolKeyID: SchoolKey.ID
    let fragment: String
    let multikey: String
    let registeredAt: Instant
  }

  let schoolID: School.ID

  static let name = "schoolKeys"

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

struct EnsureStatusList: Statement {
  let schoolID: School.ID
  let list: Int32

  static let name = "ensureStatusList"

  static let sql = #"""
    insert into status_list (school_id, list)
    values ($1, $2)
    on conflict do nothing
    """#

  static let parameterTypes: [UInt32] = [2950, 23]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(list)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Issues and revocations of one list follow each other.
struct LockStatusList: Statement {
  struct Row: Sendable, Hashable {
    let list: Int32
  }

  let schoolID: School.ID
  let list: Int32

  static let name = "lockStatusList"

  static let sql = #"""
    select list
    from status_list
    where school_id = $1
      and list = $2
    for update
    """#

  static let parameterTypes: [UInt32] = [2950, 23]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(list)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        list: try rows.value(row, 0))
    }
  }
}

struct AddRecord: Statement {
  let schoolID: School.ID
  let recordID: Record.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let curriculumID: Curriculum.ID
  let version: CurriculumVersion
  let recordKind: RecordKind
  let awardedOn: CalendarDay
  let byID: Person.ID

  static let name = "addRecord"

  static let sql = #"""
    insert into record (school_id, id, enrolment_id, student_id, curriculum_id, version, kind, awarded_on, issued_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 25, 25, 25, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(recordID)
    parameters.append(enrolmentID)
    parameters.append(studentID)
    parameters.append(curriculumID)
    parameters.append(version)
    parameters.append(recordKind)
    parameters.append(awardedOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddCheckCode: Statement {
  let code: CheckCode
  let schoolID: School.ID
  let recordID: Record.ID
  let studentID: Person.ID

  static let name = "addCheckCode"

  static let sql = #"""
    insert into check_code (code, school_id, record_id, student_id)
    values ($1, $2, $3, $4)
    """#

  static let parameterTypes: [UInt32] = [25, 2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(code)
    parameters.append(schoolID)
    parameters.append(recordID)
    parameters.append(studentID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct PlanEdition: Statement {
  let schoolID: School.ID
  let recordID: Record.ID
  let number: Int32
  let studentID: Person.ID
  let list: Int32
  let statusIndex: Int32
  let schoolKeyID: SchoolKey.ID
  let validFrom: Instant
  let validUntil: Instant?
  let plannedDigest: String
  let createdAt: Instant

  static let name = "planEdition"

  static let sql = #"""
    insert into edition
      (school_id, record_id, number, student_id, status_list, status_index, key_id, valid_from, valid_until,
       planned_digest, created_at)
    values
      ($1, $2, $3, $4, $5, $6, $7, $8, $9,
       $10, $11)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 23, 2950, 23, 23, 2950, 1184, 1184, 25, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(recordID)
    parameters.append(number)
    parameters.append(studentID)
    parameters.append(list)
    parameters.append(statusIndex)
    parameters.append(schoolKeyID)
    parameters.append(validFrom)
    parameters.append(validUntil)
    parameters.append(plannedDigest)
    parameters.append(createdAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct KeepPlannedBytes: Statement {
  let schoolID: School.ID
  let recordID: Record.ID
  let number: Int32
  let studentID: Person.ID
  let planned: String

  static let name = "keepPlannedBytes"

  static let sql = #"""
    insert into edition_bytes (school_id, record_id, number, student_id, planned)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 23, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(recordID)
    parameters.append(number)
    parameters.append(studentID)
    parameters.append(planned)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct KeepSignedBytes: Statement {
  let signed: String
  let schoolID: School.ID
  let recordID: Record.ID
  let number: Int32

  static let name = "keepSignedBytes"

  static let sql = #"""
    update edition_bytes
    set signed = $1
    where school_id = $2
      and record_id = $3
      and number = $4
    """#

  static let parameterTypes: [UInt32] = [25, 2950, 2950, 23]

  func bind(into parameters: inout Parameters) {
    parameters.append(signed)
    parameters.append(schoolID)
    parameters.append(recordID)
    parameters.append(number)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct MarkSigned: Statement {
  let schoolID: School.ID
  let recordID: Record.ID
  let number: Int32
  let studentID: Person.ID
  let digest: String

  static let name = "markSigned"

  static let sql = #"""
    insert into edition_signed (school_id, record_id, number, student_id, digest)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 23, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(recordID)
    parameters.append(number)
    parameters.append(studentID)
    parameters.append(digest)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct MarkDelivered: Statement {
  let schoolID: School.ID
  let recordID: Record.ID
  let number: Int32
  let studentID: Person.ID

  static let name = "markDelivered"

  static let sql = #"""
    insert into edition_delivered (school_id, record_id, number, student_id)
    values ($1, $2, $3, $4)
    on conflict do nothing
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 23, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(recordID)
    parameters.append(number)
    parameters.append(studentID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct MakeCurrent: Statement {
  let schoolID: School.ID
  let recordID: Record.ID
  let number: Int32
  let studentID: Person.ID

  static let name = "makeCurrent"

  static let sql = #"""
    insert into current_edition (school_id, record_id, number, student_id)
    values ($1, $2, $3, $4)
    on conflict (school_id, record_id) do update
    set number = excluded.number
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 23, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(recordID)
    parameters.append(number)
    parameters.append(studentID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct TakenStatusIndexes: Statement {
  struct Row: Sendable, Hashable {
    let statusIndex: Int32
  }

  let schoolID: School.ID
  let list: Int32

  static let name = "takenStatusIndexes"

  static let sql = #"""
    select status_index
    from edition
    where school_id = $1
      and status_list = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 23]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(list)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        statusIndex: try rows.value(row, 0))
    }
  }
}

struct RecordOfEnrolment: Statement {
  struct Row: Sendable, Hashable {
    let recordID: Record.ID
  }

  let schoolID: School.ID
  let enrolmentID: Enrolment.ID
  let recordKind: RecordKind

  static let name = "recordOfEnrolment"

  static let sql = #"""
    select id as record_id
    from record
    where school_id = $1
      and enrolment_id = $2
      and kind = $3
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolmentID)
    parameters.append(recordKind)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        recordID: try rows.value(row, 0))
    }
  }
}

/// A record with one edition and how far that has come: the latest that is signed, or the latest of all where the asker goes on
/// with what was planned.
struct RecordById: Statement {
  struct Row: Sendable, Hashable {
    let recordID: Record.ID
    let enrolmentID: Enrolment.ID
    let studentID: Person.ID
    let curriculumID: Curriculum.ID
    let version: CurriculumVersion
    let recordKind: RecordKind
    let awardedOn: CalendarDay
    let issuedAt: Instant
    let code: CheckCode
    let number: Int32
    let list: Int32
    let statusIndex: Int32
    let schoolKeyID: SchoolKey.ID
    let validFrom: Instant
    let validUntil: Instant?
    let plannedDigest: String
    let createdAt: Instant
    let planned: String?
    let signed: String?
    let digest: String?
    let deliveredAt: Instant?
    let reasonCode: RevocationReason?
    let revokedAt: Instant?
  }

  let schoolID: School.ID
  let recordID: Record.ID
  let goesOn: Bool

  static let name = "recordById"

  static let sql = #"""
    select
      record.id as record_id,
      record.enrolment_id,
      record.student_id,
      curriculum_id,
      version,
      kind as record_kind,
      awarded_on,
      issued_at,
      code,
      edition.number,
      status_list as list,
      status_index,
      edition.key_id as school_key_id,
      valid_from,
      valid_until,
      planned_digest,
      edition.created_at,
      planned as "planned?",
      signed as "signed?",
      edition_signed.digest as "digest?",
      delivered_at as "delivered_at?",
      reason as "reason_code?",
      revoked_at as "revoked_at?"
    from record
    join check_code
      on check_code.school_id = record.school_id
      and check_code.record_id = record.id
    join edition
      on edition.school_id = record.school_id
      and edition.record_id = record.id
    left join edition_bytes
      on edition_bytes.school_id = edition.school_id
      and edition_bytes.record_id = edition.record_id
      and edition_bytes.number = edition.number
    left join edition_signed
      on edition_signed.school_id = edition.school_id
      and edition_signed.record_id = edition.record_id
      and edition_signed.number = edition.number
    left join edition_delivered
      on edition_delivered.school_id = edition.school_id
      and edition_delivered.record_id = edition.record_id
      and edition_delivered.number = edition.number
    left join lateral
      (select reason, revoked_at
       from revocation
       where revocation.school_id = edition.school_id
         and revocation.record_id = edition.record_id
         and revocation.number >= edition.number
       order by revocation.number desc
       limit 1) as revoked on true
    where record.school_id = $1
      and record.id = $2
    order by (edition_signed.number is not null or $3::boolean) desc, edition.number desc
    limit 1
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 16]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(recordID)
    parameters.append(goesOn)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        recordID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        curriculumID: try rows.value(row, 3),
        version: try rows.value(row, 4),
        recordKind: try rows.value(row, 5),
        awardedOn: try rows.value(row, 6),
        issuedAt: try rows.value(row, 7),
        code: try rows.value(row, 8),
        number: try rows.value(row, 9),
        list: try rows.value(row, 10),
        statusIndex: try rows.value(row, 11),
        schoolKeyID: try rows.value(row, 12),
        validFrom: try rows.value(row, 13),
        validUntil: try rows.value(row, 14),
        plannedDigest: try rows.value(row, 15),
        createdAt: try rows.value(row, 16),
        planned: try rows.value(row, 17),
        signed: try rows.value(row, 18),
        digest: try rows.value(row, 19),
        deliveredAt: try rows.value(row, 20),
        reasonCode: try rows.value(row, 21),
        revokedAt: try rows.value(row, 22))
    }
  }
}

struct RecordByCode: Statement {
  struct Row: Sendable, Hashable {
    let recordID: Record.ID
  }

  let schoolID: School.ID
  let code: CheckCode

  static let name = "recordByCode"

  static let sql = #"""
    select record_id
    from check_code
    where school_id = $1
      and code = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(code)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        recordID: try rows.value(row, 0))
    }
  }
}

/// What students hold: only editions that were signed. It was earned with the last class or assessment before it was awarded.
struct RecordsOf: Statement {
  typealias Row = RecordRow

  let schoolID: School.ID
  let students: [Person.ID]

  static let name = "recordsOf"

  static let sql = #"""
    select
      record.id as record_id,
      record.student_id,
      record.enrolment_id,
      record.curriculum_id,
      record.version,
      kind as record_kind,
      awarded_on,
      code,
      earned.day as "earned_on!",
      valid_from,
      valid_until,
      reason as "reason_code?",
      revoked_at as "revoked_at?"
    from record
    join check_code
      on check_code.school_id = record.school_id
      and check_code.record_id = record.id
    join current_edition
      on current_edition.school_id = record.school_id
      and current_edition.record_id = record.id
    join edition
      on edition.school_id = current_edition.school_id
      and edition.record_id = current_edition.record_id
      and edition.number = current_edition.number
    cross join lateral
      (select coalesce(max(held_on), awarded_on) as day
       from
         (select held_on
          from assessment
          where assessment.school_id = record.school_id
            and assessment.enrolment_id = record.enrolment_id
          union all
          select held_on
          from class_roster
          join class_attendance
            on class_attendance.school_id = class_roster.school_id
            and class_attendance.id = class_roster.attendance_id
          where class_roster.school_id = record.school_id
            and class_roster.enrolment_id = record.enrolment_id) as work
       where held_on <= awarded_on) as earned
    left join lateral
      (select reason, revoked_at
       from revocation
       where revocation.school_id = edition.school_id
         and revocation.record_id = edition.record_id
         and revocation.number >= edition.number
       order by revocation.number desc
       limit 1) as revoked on true
    where record.school_id = $1
      and record.student_id = any($2)
    order by record.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(students)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        recordID: try rows.value(row, 0),
        studentID: try rows.value(row, 1),
        enrolmentID: try rows.value(row, 2),
        curriculumID: try rows.value(row, 3),
        version: try rows.value(row, 4),
        recordKind: try rows.value(row, 5),
        awardedOn: try rows.value(row, 6),
        code: try rows.value(row, 7),
        earnedOn: try rows.value(row, 8),
        validFrom: try rows.value(row, 9),
        validUntil: try rows.value(row, 10),
        reasonCode: try rows.value(row, 11),
        revokedAt: try rows.value(row, 12))
    }
  }
}

/// The same of all students: only editions that were signed. It was earned with the last class or assessment before it was awarded.
struct RecordsOfSchool: Statement {
  typealias Row = RecordRow

  let schoolID: School.ID

  static let name = "recordsOfSchool"

  static let sql = #"""
    select
      record.id as record_id,
      record.student_id,
      record.enrolment_id,
      record.curriculum_id,
      record.version,
      kind as record_kind,
      awarded_on,
      code,
      earned.day as "earned_on!",
      valid_from,
      valid_until,
      reason as "reason_code?",
      revoked_at as "revoked_at?"
    from record
    join check_code
      on check_code.school_id = record.school_id
      and check_code.record_id = record.id
    join current_edition
      on current_edition.school_id = record.school_id
      and current_edition.record_id = record.id
    join edition
      on edition.school_id = current_edition.school_id
      and edition.record_id = current_edition.record_id
      and edition.number = current_edition.number
    cross join lateral
      (select coalesce(max(held_on), awarded_on) as day
       from
         (select held_on
          from assessment
          where assessment.school_id = record.school_id
            and assessment.enrolment_id = record.enrolment_id
          union all
          select held_on
          from class_roster
          join class_attendance
            on class_attendance.school_id = class_roster.school_id
            and class_attendance.id = class_roster.attendance_id
          where class_roster.school_id = record.school_id
            and class_roster.enrolment_id = record.enrolment_id) as work
       where held_on <= awarded_on) as earned
    left join lateral
      (select reason, revoked_at
       from revocation
       where revocation.school_id = edition.school_id
         and revocation.record_id = edition.record_id
         and revocation.number >= edition.number
       order by revocation.number desc
       limit 1) as revoked on true
    where record.school_id = $1
    order by record.id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        recordID: try rows.value(row, 0),
        studentID: try rows.value(row, 1),
        enrolmentID: try rows.value(row, 2),
        curriculumID: try rows.value(row, 3),
        version: try rows.value(row, 4),
        recordKind: try rows.value(row, 5),
        awardedOn: try rows.value(row, 6),
        code: try rows.value(row, 7),
        earnedOn: try rows.value(row, 8),
        validFrom: try rows.value(row, 9),
        validUntil: try rows.value(row, 10),
        reasonCode: try rows.value(row, 11),
        revokedAt: try rows.value(row, 12))
    }
  }
}

struct AddRevocation: Statement {
  let schoolID: School.ID
  let revocationID: UInt128
  let recordID: Record.ID
  let number: Int32
  let studentID: Person.ID
  let reasonCode: RevocationReason
  let byID: Person.ID

  static let name = "addRevocation"

  static let sql = #"""
    insert into revocation (school_id, id, record_id, number, student_id, reason, revoked_by)
    values ($1, $2, $3, $4, $5, $6, $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 23, 2950, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(revocationID)
    parameters.append(recordID)
    parameters.append(number)
    parameters.append(studentID)
    parameters.append(reasonCode)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Only of editions that were revoked: what a replaced one says was true, and stays so.
struct RevokedStatusIndexes: Statement {
  struct Row: Sendable, Hashable {
    let statusIndex: Int32
  }

  let schoolID: School.ID
  let list: Int32

  static let name = "revokedStatusIndexes"

  static let sql = #"""
    select status_index
    from edition
    where school_id = $1
      and status_list = $2
      and exists
        (select
         from revocation
         where revocation.school_id = edition.school_id
           and revocation.record_id = edition.record_id
           and revocation.number >= edition.number)
    order by status_index
    """#

  static let parameterTypes: [UInt32] = [2950, 23]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(list)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        statusIndex: try rows.value(row, 0))
    }
  }
}

/// The signed editions of a record, oldest first, each with the first revocation that covers it.
struct EditionsOf: Statement {
  struct Row: Sendable, Hashable {
    let number: Int32
    let validFrom: Instant
    let validUntil: Instant?
    let reasonCode: RevocationReason?
  }

  let schoolID: School.ID
  let recordID: Record.ID

  static let name = "editionsOf"

  static let sql = #"""
    select
      edition.number,
      valid_from,
      valid_until,
      revoked.reason as "reason_code?"
    from edition
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
    where edition.school_id = $1
      and edition.record_id = $2
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
        number: try rows.value(row, 0),
        validFrom: try rows.value(row, 1),
        validUntil: try rows.value(row, 2),
        reasonCode: try rows.value(row, 3))
    }
  }
}

struct AddStatusListEdition: Statement {
  let schoolID: School.ID
  let list: Int32
  let number: Int32
  let validFrom: Instant
  let validUntil: Instant
  let document: String
  let digest: String

  static let name = "addStatusListEdition"

  static let sql = #"""
    insert into status_list_edition (school_id, list, number, valid_from, valid_until, document, digest)
    values ($1, $2, $3, $4, $5, $6, $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 23, 23, 1184, 1184, 25, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(list)
    parameters.append(number)
    parameters.append(validFrom)
    parameters.append(validUntil)
    parameters.append(document)
    parameters.append(digest)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct LatestStatusList: Statement {
  struct Row: Sendable, Hashable {
    let number: Int32
    let validFrom: Instant
    let validUntil: Instant
    let document: String
    let digest: String
  }

  let schoolID: School.ID
  let list: Int32

  static let name = "latestStatusList"

  static let sql = #"""
    select number, valid_from, valid_until, document, digest
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
        document: try rows.value(row, 3),
        digest: try rows.value(row, 4))
    }
  }
}
