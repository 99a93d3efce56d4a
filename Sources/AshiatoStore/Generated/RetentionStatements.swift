// Written by sqlgen from SQL/queries/retention.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct RetentionPeriods: Statement {
  struct Row: Sendable, Hashable {
    let retentionKind: Retention.Kind
    let years: Int32
  }

  let schoolID: School.ID

  static let name = "retentionPeriods"

  static let sql = #"""
    select kind as retention_kind, years
    from retention_period
    where school_id = $1
    order by kind
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        retentionKind: try rows.value(row, 0),
        years: try rows.value(row, 1))
    }
  }
}

struct SetRetentionPeriod: Statement {
  let schoolID: School.ID
  let retentionKind: Retention.Kind
  let years: Int32
  let byID: Person.ID

  static let name = "setRetentionPeriod"

  static let sql = #"""
    insert into retention_period (school_id, kind, years, set_by)
    values ($1, $2, $3, $4)
    on conflict on constraint retention_period_key do update
    set years = excluded.years, set_by = excluded.set_by, set_at = now()
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 23, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(retentionKind)
    parameters.append(years)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Who is known by name, studies and works here no longer and holds no valid record, each with the last day of anything by or about her.
struct PeopleAtRest: Statement {
  struct Row: Sendable, Hashable {
    let personID: Person.ID
    let handle: String
    let name: String
    let lastDay: CalendarDay
  }

  let schoolID: School.ID
  let at: Instant

  static let name = "peopleAtRest"

  static let sql = #"""
    select person_identity.person_id, handle, name, last_day as "last_day!"
    from person_identity
    join lateral
      (select max(day) as last_day
       from
         (select recorded_at::date as day from person
          where school_id = person_identity.school_id and id = person_identity.person_id
          union all
          select enrolled_on from enrolment
          where school_id = person_identity.school_id and student_id = person_identity.person_id
          union all
          select last_day from enrolment_closing
          where school_id = person_identity.school_id and student_id = person_identity.person_id
          union all
          select held_on from class_roster
          join class_attendance on class_attendance.school_id = class_roster.school_id and class_attendance.id = attendance_id
          where class_roster.school_id = person_identity.school_id and student_id = person_identity.person_id
          union all
          select held_on from class_attendance
          where school_id = person_identity.school_id and instructor_id = person_identity.person_id
          union all
          select day from session
          where school_id = person_identity.school_id and person_identity.person_id in (student_id, supervisor_id)
          union all
          select held_on from assessment
          where school_id = person_identity.school_id and person_identity.person_id in (student_id, assessor_id)
          union all
          select accepted_on from transfer
          where school_id = person_identity.school_id and student_id = person_identity.person_id
          union all
          select awarded_on from record
          where school_id = person_identity.school_id and student_id = person_identity.person_id
          union all
          select valid_until::date from edition
          where school_id = person_identity.school_id and student_id = person_identity.person_id
          union all
          select revoked_at::date from revocation
          where school_id = person_identity.school_id and student_id = person_identity.person_id
          union all
          select coalesce(expires_on, issued_on) from document
          where school_id = person_identity.school_id and person_id = person_identity.person_id
          union all
          select coalesce(expires_on, declared_on) from declaration
          where school_id = person_identity.school_id and person_id = person_identity.person_id
          union all
          select opened_on from appeal
          where school_id = person_identity.school_id and student_id = person_identity.person_id
          union all
          select ruled_on from appeal_ruling
          where school_id = person_identity.school_id and student_id = person_identity.person_id
          union all
          select ended_at::date from role_end
          where school_id = person_identity.school_id and person_id = person_identity.person_id
          union all
          select received_at::date from sign_off
          where school_id = person_identity.school_id and signer_id = person_identity.person_id
          union all
          select at::date from audit_entry
          where school_id = person_identity.school_id and actor_id = person_identity.person_id) as days) as known on true
    where person_identity.school_id = $1
      and not exists
        (select
         from open_enrolment
         where open_enrolment.school_id = person_identity.school_id
           and open_enrolment.student_id = person_identity.person_id)
      and not exists
        (select
         from held_role
         where held_role.school_id = person_identity.school_id
           and held_role.person_id = person_identity.person_id
           and role in ('administrator', 'instructor'))
      and not exists
        (select
         from current_edition
         join edition
           on edition.school_id = current_edition.school_id
           and edition.record_id = current_edition.record_id
           and edition.number = current_edition.number
         where current_edition.school_id = person_identity.school_id
           and current_edition.student_id = person_identity.person_id
           and (valid_until is null or valid_until > $2)
           and not exists
             (select
              from revocation
              where revocation.school_id = current_edition.school_id
                and revocation.record_id = current_edition.record_id
                and revocation.number >= current_edition.number))
    order by last_day, handle
    """#

  static let parameterTypes: [UInt32] = [2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(at)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        personID: try rows.value(row, 0),
        handle: try rows.value(row, 1),
        name: try rows.value(row, 2),
        lastDay: try rows.value(row, 3))
    }
  }
}

/// Whose papers and declarations expired before a day and can still be read, and how many of each person's.
struct ExpiredPapers: Statement {
  struct Row: Sendable, Hashable {
    let personID: Person.ID
    let count: Int64
  }

  let schoolID: School.ID
  let day: CalendarDay

  static let name = "expiredPapers"

  static let sql = #"""
    select erasable_text.person_id, count(*) as "count!"
    from erasable_text
    where school_id = $1
      and digest in
        (select particulars_digest from document where school_id = $1 and expires_on < $2
         union all
         select particulars_digest from declaration where school_id = $1 and expires_on < $2)
    group by erasable_text.person_id
    order by erasable_text.person_id
    """#

  static let parameterTypes: [UInt32] = [2950, 1082]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(day)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        personID: try rows.value(row, 0),
        count: try rows.value(row, 1))
    }
  }
}

/// What a person's papers and declarations say that expired before a day. Kind and dates stay.
struct ErasePapers: Statement {
  let schoolID: School.ID
  let personID: Person.ID
  let day: CalendarDay

  static let name = "erasePapers"

  static let sql = #"""
    delete from erasable_text
    where school_id = $1
      and person_id = $2
      and digest in
        (select particulars_digest from document where school_id = $1 and expires_on < $3
         union all
         select particulars_digest from declaration where school_id = $1 and expires_on < $3)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 1082]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(day)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// What is left of accounts though its time is over: sign-ins, devices, links, tokens and failed attempts.
struct EndedAccountEntries: Statement {
  struct Row: Sendable, Hashable {
    let count: Int64
  }

  let schoolID: School.ID
  let at: Instant
  let since: Instant

  static let name = "endedAccountEntries"

  static let sql = #"""
    select
      (select count(*) from sign_in where school_id = $1 and ends_at <= $2)
      + (select count(*) from known_device where school_id = $1 and ends_at <= $2)
      + (select count(*) from invitation where school_id = $1 and ends_at <= $2)
      + (select count(*) from api_token where school_id = $1 and ends_at <= $2)
      + (select count(*) from attempt_count where school_id = $1 and began_at <= $3) as "count!"
    """#

  static let parameterTypes: [UInt32] = [2950, 1184, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(at)
    parameters.append(since)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        count: try rows.value(row, 0))
    }
  }
}

struct EraseEndedAccountEntries: Statement {
  let schoolID: School.ID
  let at: Instant
  let since: Instant

  static let name = "eraseEndedAccountEntries"

  static let sql = #"""
    with
      sign_ins as (
        delete from sign_in
        where school_id = $1
          and ends_at <= $2
      ),
      devices as (
        delete from known_device
        where school_id = $1
          and ends_at <= $2
      ),
      invitations as (
        delete from invitation
        where school_id = $1
          and ends_at <= $2
      ),
      tokens as (
        delete from api_token
        where school_id = $1
          and ends_at <= $2
      )
    delete from attempt_count
    where school_id = $1
      and began_at <= $3
    """#

  static let parameterTypes: [UInt32] = [2950, 1184, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(at)
    parameters.append(since)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// What programs were answered longer ago than it is kept.
struct EndedAnswers: Statement {
  struct Row: Sendable, Hashable {
    let count: Int64
  }

  let schoolID: School.ID
  let at: Instant

  static let name = "endedAnswers"

  static let sql = #"""
    select count(*) as "count!"
    from kept_answer
    where school_id = $1
      and at + interval '24 hours' <= $2
    """#

  static let parameterTypes: [UInt32] = [2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(at)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        count: try rows.value(row, 0))
    }
  }
}

struct EraseEndedAnswers: Statement {
  let schoolID: School.ID
  let at: Instant

  static let name = "eraseEndedAnswers"

  static let sql = #"""
    delete from kept_answer
    where school_id = $1
      and at + interval '24 hours' <= $2
    """#

  static let parameterTypes: [UInt32] = [2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(at)
  }

  static func decode(_ rows: borrowing Rows) {}
}
