// Written by sqlgen from SQL/queries/forgetting.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

/// Whom the school has forgotten, as far as who asks may know of them.
struct ForgottenPeople: Statement {
  struct Row: Sendable, Hashable {
    let personID: Person.ID
  }

  let schoolID: School.ID

  static let name = "forgottenPeople"

  static let sql = #"""
    select person_id
    from person_erasure
    where school_id = $1
    order by person_id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        personID: try rows.value(row, 0))
    }
  }
}

/// How much there is of a person: what is erased with her, and what stays.
struct HeldOf: Statement {
  struct Row: Sendable, Hashable {
    let texts: Int64
    let copies: Int64
    let directoryEntries: Int64
    let accountEntries: Int64
    let sessions: Int64
    let classes: Int64
    let assessments: Int64
    let records: Int64
    let signOffs: Int64
    let auditEntries: Int64
  }

  let schoolID: School.ID
  let personID: Person.ID

  static let name = "heldOf"

  static let sql = #"""
    select
      (select count(*) from erasable_text
       where school_id = $1
         and person_id = $2
         and digest not in (select particulars_digest from equipment_rating where school_id = $1)) as "texts!",
      (select count(*) from edition_bytes where school_id = $1 and student_id = $2) as "copies!",
      (select count(*) from directory_entry where school_id = $1 and person_id = $2) as "directory_entries!",
      (select count(*) from password where school_id = $1 and person_id = $2)
        + (select count(*) from invitation where school_id = $1 and person_id = $2)
        + (select count(*) from sign_in where school_id = $1 and person_id = $2)
        + (select count(*) from known_device where school_id = $1 and person_id = $2)
        + (select count(*) from api_token where school_id = $1 and person_id = $2)
        + (select count(*) from kept_answer where school_id = $1 and person_id = $2) as "account_entries!",
      (select count(*) from session where school_id = $1 and student_id = $2) as "sessions!",
      (select count(*) from class_roster where school_id = $1 and student_id = $2) as "classes!",
      (select count(*) from assessment where school_id = $1 and student_id = $2) as "assessments!",
      (select count(*) from record where school_id = $1 and student_id = $2) as "records!",
      (select count(*) from sign_off where school_id = $1 and signer_id = $2) as "sign_offs!",
      (select count(*) from audit_entry where school_id = $1 and actor_id = $2) as "audit_entries!"
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        texts: try rows.value(row, 0),
        copies: try rows.value(row, 1),
        directoryEntries: try rows.value(row, 2),
        accountEntries: try rows.value(row, 3),
        sessions: try rows.value(row, 4),
        classes: try rows.value(row, 5),
        assessments: try rows.value(row, 6),
        records: try rows.value(row, 7),
        signOffs: try rows.value(row, 8),
        auditEntries: try rows.value(row, 9))
    }
  }
}

/// Those that go on after a day, as long as nobody has ended them.
struct OpenAuthoritiesOf: Statement {
  struct Row: Sendable, Hashable {
    let authorityID: Authority.ID
  }

  let schoolID: School.ID
  let personID: Person.ID
  let today: CalendarDay

  static let name = "openAuthoritiesOf"

  static let sql = #"""
    select id as authority_id
    from authority
    where school_id = $1
      and person_id = $2
      and (until_day is null or until_day > $3)
      and not exists
        (select
         from authority_end
         where authority_end.school_id = authority.school_id
           and authority_end.authority_id = authority.id)
    order by id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 1082]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(today)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        authorityID: try rows.value(row, 0))
    }
  }
}

struct NoteErasure: Statement {
  let schoolID: School.ID
  let personID: Person.ID
  let wasStaff: Bool
  let byID: Person.ID

  static let name = "noteErasure"

  static let sql = #"""
    insert into person_erasure (school_id, person_id, was_staff, erased_by)
    values ($1, $2, $3, $4)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 16, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(wasStaff)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// All that names her or was written about her. Who rated the bars of a site is nothing about whoever noted it, and stays.
struct ErasePerson: Statement {
  let schoolID: School.ID
  let personID: Person.ID

  static let name = "erasePerson"

  static let sql = #"""
    with
      texts as (
        delete from erasable_text
        where school_id = $1
          and person_id = $2
          and digest not in (select particulars_digest from equipment_rating where school_id = $1)
      ),
      copies as (
        delete from edition_bytes
        where school_id = $1
          and student_id = $2
      ),
      directory_entries as (
        delete from directory_entry
        where school_id = $1
          and person_id = $2
      ),
      passwords as (
        delete from password
        where school_id = $1
          and person_id = $2
      ),
      invitations as (
        delete from invitation
        where school_id = $1
          and person_id = $2
      ),
      sign_ins as (
        delete from sign_in
        where school_id = $1
          and person_id = $2
      ),
      devices as (
        delete from known_device
        where school_id = $1
          and person_id = $2
      ),
      tokens as (
        delete from api_token
        where school_id = $1
          and person_id = $2
      ),
      answers as (
        delete from kept_answer
        where school_id = $1
          and person_id = $2
      ),
      -- What others' programs were answered may name her. Their keys stay, so that nothing is done twice.
      answers_to_others as (
        update kept_answer
        set status = null, location = null, body = null, erased_at = now()
        where school_id = $1
          and person_id <> $2
      )
    delete from person_identity
    where school_id = $1
      and person_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) {}
}
