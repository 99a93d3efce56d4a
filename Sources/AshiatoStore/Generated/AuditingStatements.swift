// Written by sqlgen from SQL/queries/auditing.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

/// Rebuilds every claim from the facts and names what differs.
struct ClaimDifferences: Statement {
  struct Row: Sendable, Hashable {
    let claim: String
    let difference: String
    let subject: String
  }

  let schoolID: School.ID

  static let name = "claimDifferences"

  static let sql = #"""
    with
      expected_time as (
        select school_id, student_id as person_id, student_id, id as session_id, tstzrange(started_at, started_at + make_interval(mins => minutes)) as during
        from session
        where school_id = $1
        union all
        select school_id, supervisor_id, student_id, id, tstzrange(started_at, started_at + make_interval(mins => minutes))
        from session
        where school_id = $1
          and supervision <> 'independent'
      ),
      standing_time as (
        select *
        from expected_time
        where not exists
          (select
           from session_void
           where session_void.school_id = expected_time.school_id
             and session_void.session_id = expected_time.session_id)
          and not exists
          (select
           from session_decline
           where session_decline.school_id = expected_time.school_id
             and session_decline.session_id = expected_time.session_id)
      ),
      kept_time as (
        select school_id, person_id, student_id, session_id, during
        from occupied_time
        where school_id = $1
      ),
      expected_edition as (
        select school_id, record_id, max(number) as number
        from edition_signed
        where school_id = $1
        group by school_id, record_id
      ),
      kept_edition as (
        select school_id, record_id, number
        from current_edition
        where school_id = $1
      ),
      expected_enrolment as (
        select school_id, student_id, curriculum_id, id as enrolment_id
        from enrolment
        where school_id = $1
          and id not in (select enrolment_id from standing_closing where school_id = $1)
      ),
      kept_enrolment as (
        select school_id, student_id, curriculum_id, enrolment_id
        from open_enrolment
        where school_id = $1
      ),
      expected_role as (
        select school_id, person_id, role, id as grant_id
        from role_grant
        where school_id = $1
          and id not in (select grant_id from role_end where school_id = $1)
      ),
      kept_role as (
        select school_id, person_id, role, grant_id
        from held_role
        where school_id = $1
      )
    select 'occupied_time' as "claim!", 'missing' as "difference!", session_id::text as "subject!"
    from (select * from standing_time except select * from kept_time) as missing_time
    union all
    select 'occupied_time', 'unfounded', session_id::text
    from (select * from kept_time except select * from standing_time) as unfounded_time
    union all
    select 'current_edition', 'missing', record_id::text
    from (select * from expected_edition except select * from kept_edition) as missing_edition
    union all
    select 'current_edition', 'unfounded', record_id::text
    from (select * from kept_edition except select * from expected_edition) as unfounded_edition
    union all
    select 'open_enrolment', 'missing', enrolment_id::text
    from (select * from expected_enrolment except select * from kept_enrolment) as missing_enrolment
    union all
    select 'open_enrolment', 'unfounded', enrolment_id::text
    from (select * from kept_enrolment except select * from expected_enrolment) as unfounded_enrolment
    union all
    select 'held_role', 'missing', grant_id::text
    from (select * from expected_role except select * from kept_role) as missing_role
    union all
    select 'held_role', 'unfounded', grant_id::text
    from (select * from kept_role except select * from expected_role) as unfounded_role
    order by 1, 2, 3
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        claim: try rows.value(row, 0),
        difference: try rows.value(row, 1),
        subject: try rows.value(row, 2))
    }
  }
}

struct ClaimCount: Statement {
  struct Row: Sendable, Hashable {
    let count: Int64
  }

  let schoolID: School.ID

  static let name = "claimCount"

  static let sql = #"""
    select
      (select count(*) from occupied_time where school_id = $1)
      + (select count(*) from current_edition where school_id = $1)
      + (select count(*) from open_enrolment where school_id = $1)
      + (select count(*) from held_role where school_id = $1) as "count!"
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        count: try rows.value(row, 0))
    }
  }
}

/// Rows whose student, which is what the policies look at, is not the student of what they belong to.
struct StudentDifferences: Statement {
  struct Row: Sendable, Hashable {
    let part: String
    let subject: String
  }

  let schoolID: School.ID

  static let name = "studentDifferences"

  static let sql = #"""
    with
      of_enrolment as (
        select 'class_roster' as part, attendance_id as subject, enrolment_id, student_id
        from class_roster
        where school_id = $1
        union all
        select 'enrolment_closing', id, enrolment_id, student_id
        from enrolment_closing
        where school_id = $1
        union all
        select 'enrolment_move', enrolment_id, continues_id, student_id
        from enrolment_move
        where school_id = $1
        union all
        select 'session', id, enrolment_id, student_id
        from session
        where school_id = $1
        union all
        select 'assessment_draft', id, enrolment_id, student_id
        from assessment_draft
        where school_id = $1
        union all
        select 'assessment', id, enrolment_id, student_id
        from assessment
        where school_id = $1
        union all
        select 'transfer', id, enrolment_id, student_id
        from transfer
        where school_id = $1
        union all
        select 'record', id, enrolment_id, student_id
        from record
        where school_id = $1
        union all
        select 'enrolment_closing', id, enrolment_id, student_id
        from enrolment_closing
        where school_id = $1
        union all
        select 'enrolment_reopening', enrolment_reopening.id, enrolment_id, enrolment_reopening.student_id
        from enrolment_reopening
        join enrolment_closing
          on enrolment_closing.school_id = enrolment_reopening.school_id
          and enrolment_closing.id = enrolment_reopening.closing_id
        where enrolment_reopening.school_id = $1
      ),
      of_session as (
        select 'session_decline' as part, session_id, student_id
        from session_decline
        where school_id = $1
        union all
        select 'session_void', session_id, student_id
        from session_void
        where school_id = $1
        union all
        select 'appeal', session_id, student_id
        from appeal
        where school_id = $1
          and session_id is not null
      ),
      of_appeal as (
        select 'appeal_reply' as part, appeal_id, student_id
        from appeal_reply
        where school_id = $1
        union all
        select 'appeal_ruling', appeal_id, student_id
        from appeal_ruling
        where school_id = $1
        union all
        select 'appeal_effect', appeal_id, student_id
        from appeal_effect
        where school_id = $1
      ),
      of_record as (
        select 'check_code' as part, record_id, student_id
        from check_code
        where school_id = $1
        union all
        select 'edition', record_id, student_id
        from edition
        where school_id = $1
        union all
        select 'edition_bytes', record_id, student_id
        from edition_bytes
        where school_id = $1
        union all
        select 'edition_signed', record_id, student_id
        from edition_signed
        where school_id = $1
        union all
        select 'edition_delivered', record_id, student_id
        from edition_delivered
        where school_id = $1
        union all
        select 'current_edition', record_id, student_id
        from current_edition
        where school_id = $1
        union all
        select 'revocation', record_id, student_id
        from revocation
        where school_id = $1
        union all
        select 'appeal', record_id, student_id
        from appeal
        where school_id = $1
          and record_id is not null
      )
    select part as "part!", subject::text as "subject!"
    from of_enrolment
    left join enrolment
      on enrolment.school_id = $1
      and enrolment.id = of_enrolment.enrolment_id
    where of_enrolment.student_id is distinct from enrolment.student_id
    union all
    select part, of_session.session_id::text
    from of_session
    left join session
      on session.school_id = $1
      and session.id = of_session.session_id
    where of_session.student_id is distinct from session.student_id
    union all
    select 'enrolment_reopening', enrolment_reopening.id::text
    from enrolment_reopening
    left join enrolment_closing
      on enrolment_closing.school_id = enrolment_reopening.school_id
      and enrolment_closing.id = enrolment_reopening.closing_id
    where enrolment_reopening.school_id = $1
      and enrolment_reopening.student_id is distinct from enrolment_closing.student_id
    union all
    select 'transfer_void', transfer_void.id::text
    from transfer_void
    left join transfer
      on transfer.school_id = transfer_void.school_id
      and transfer.id = transfer_void.transfer_id
    where transfer_void.school_id = $1
      and transfer_void.student_id is distinct from transfer.student_id
    union all
    select part, of_record.record_id::text
    from of_record
    left join record
      on record.school_id = $1
      and record.id = of_record.record_id
    where of_record.student_id is distinct from record.student_id
    union all
    select part, of_appeal.appeal_id::text
    from of_appeal
    left join appeal
      on appeal.school_id = $1
      and appeal.id = of_appeal.appeal_id
    where of_appeal.student_id is distinct from appeal.student_id
    union all
    select 'appeal', appeal.id::text
    from appeal
    left join assessment
      on assessment.school_id = $1
      and assessment.id = appeal.assessment_id
    where appeal.school_id = $1
      and appeal.assessment_id is not null
      and appeal.student_id is distinct from assessment.student_id
    union all
    select 'appeal', appeal.id::text
    from appeal
    where school_id = $1
      and attendance_id is not null
      and not exists
        (select
         from class_attendance
         join enrolment
           on enrolment.school_id = class_attendance.school_id
           and enrolment.curriculum_id = class_attendance.curriculum_id
         where class_attendance.school_id = $1
           and class_attendance.id = appeal.attendance_id
           and enrolment.student_id = appeal.student_id)
    order by 1, 2
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        part: try rows.value(row, 0),
        subject: try rows.value(row, 1))
    }
  }
}

struct CurriculumContents: Statement {
  struct Row: Sendable, Hashable {
    let curriculumID: Curriculum.ID
    let version: CurriculumVersion
    let digest: String
    let content: String
  }

  let schoolID: School.ID

  static let name = "curriculumContents"

  static let sql = #"""
    select curriculum_id, version, digest, content
    from curriculum_version
    where school_id = $1
    order by curriculum_id, version
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        curriculumID: try rows.value(row, 0),
        version: try rows.value(row, 1),
        digest: try rows.value(row, 2),
        content: try rows.value(row, 3))
    }
  }
}

struct RuleSetContents: Statement {
  struct Row: Sendable, Hashable {
    let ruleSetID: String
    let version: CurriculumVersion
    let digest: String
    let content: String
  }

  let schoolID: School.ID

  static let name = "ruleSetContents"

  static let sql = #"""
    select rule_set_id, version, digest, content
    from rule_set_version
    where school_id = $1
    order by rule_set_id, version
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        ruleSetID: try rows.value(row, 0),
        version: try rows.value(row, 1),
        digest: try rows.value(row, 2),
        content: try rows.value(row, 3))
    }
  }
}

/// Every edition with its bytes, as far as they are there.
struct EditionContents: Statement {
  struct Row: Sendable, Hashable {
    let recordID: Record.ID
    let curriculumID: Curriculum.ID?
    let version: CurriculumVersion?
    let recordKind: RecordKind?
    let awardedOn: CalendarDay?
    let codeText: String?
    let number: Int32
    let list: Int32
    let statusIndex: Int32
    let schoolKeyID: SchoolKey.ID
    let plannedDigest: String
    let validFrom: Instant
    let validUntil: Instant?
    let createdAt: Instant
    let planned: String?
    let signed: String?
    let digest: String?
  }

  let schoolID: School.ID

  static let name = "editionContents"

  static let sql = #"""
    select
      edition.record_id,
      curriculum_id as "curriculum_id?",
      version as "version?",
      kind as "record_kind?",
      awarded_on as "awarded_on?",
      code as "code_text?",
      edition.number,
      status_list as list,
      status_index,
      edition.key_id as school_key_id,
      planned_digest,
      valid_from,
      valid_until,
      edition.created_at,
      planned as "planned?",
      signed as "signed?",
      edition_signed.digest as "digest?"
    from edition
    left join record
      on record.school_id = edition.school_id
      and record.id = edition.record_id
    left join check_code
      on check_code.school_id = edition.school_id
      and check_code.record_id = edition.record_id
    left join edition_bytes
      on edition_bytes.school_id = edition.school_id
      and edition_bytes.record_id = edition.record_id
      and edition_bytes.number = edition.number
    left join edition_signed
      on edition_signed.school_id = edition.school_id
      and edition_signed.record_id = edition.record_id
      and edition_signed.number = edition.number
    where edition.school_id = $1
    order by edition.record_id, edition.number
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        recordID: try rows.value(row, 0),
        curriculumID: try rows.value(row, 1),
        version: try rows.value(row, 2),
        recordKind: try rows.value(row, 3),
        awardedOn: try rows.value(row, 4),
        codeText: try rows.value(row, 5),
        number: try rows.value(row, 6),
        list: try rows.value(row, 7),
        statusIndex: try rows.value(row, 8),
        schoolKeyID: try rows.value(row, 9),
        plannedDigest: try rows.value(row, 10),
        validFrom: try rows.value(row, 11),
        validUntil: try rows.value(row, 12),
        createdAt: try rows.value(row, 13),
        planned: try rows.value(row, 14),
        signed: try rows.value(row, 15),
        digest: try rows.value(row, 16))
    }
  }
}

struct SchoolKeyContents: Statement {
  struct Row: Sendable, Hashable {
    let schoolKeyID: SchoolKey.ID
    let fragment: String
    let multikey: String
    let possession: String
  }

  let schoolID: School.ID

  static let name = "schoolKeyContents"

  static let sql = #"""
    select id as school_key_id, fragment, multikey, possession
    from school_key
    where school_id = $1
    order by id
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
        possession: try rows.value(row, 3))
    }
  }
}

struct StatusListContents: Statement {
  struct Row: Sendable, Hashable {
    let list: Int32
    let number: Int32
    let validFrom: Instant
    let validUntil: Instant
    let document: String
    let digest: String
  }

  let schoolID: School.ID

  static let name = "statusListContents"

  static let sql = #"""
    select list, number, valid_from, valid_until, document, digest
    from status_list_edition
    where school_id = $1
    order by list, number
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        list: try rows.value(row, 0),
        number: try rows.value(row, 1),
        validFrom: try rows.value(row, 2),
        validUntil: try rows.value(row, 3),
        document: try rows.value(row, 4),
        digest: try rows.value(row, 5))
    }
  }
}

struct ErasableContents: Statement {
  struct Row: Sendable, Hashable {
    let digest: String
    let personID: Person.ID
    let salt: [UInt8]
    let text: String
  }

  let schoolID: School.ID

  static let name = "erasableContents"

  static let sql = #"""
    select digest, person_id, salt, text
    from erasable_text
    where school_id = $1
    order by digest
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        digest: try rows.value(row, 0),
        personID: try rows.value(row, 1),
        salt: try rows.value(row, 2),
        text: try rows.value(row, 3))
    }
  }
}
