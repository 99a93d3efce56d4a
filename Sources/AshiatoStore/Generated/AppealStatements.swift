// Written by sqlgen from SQL/queries/appeal.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

/// Each but the first about one decision follows a ruling, so that of two opened at once the second meets the number of the first.
struct OpenAppeal: Statement {
  let schoolID: School.ID
  let appealID: Appeal.ID
  let studentID: Person.ID
  let sessionID: Session.ID?
  let attendanceID: ClassAttendance.ID?
  let assessmentID: Assessment.ID?
  let recordID: Record.ID?
  let decidedOn: CalendarDay
  let claimDigest: String
  let openedOn: CalendarDay
  let byID: Person.ID

  static let name = "openAppeal"

  static let sql = #"""
    insert into appeal
      (school_id, id, student_id, session_id, attendance_id, assessment_id, record_id, number, decided_on, claim_digest, opened_on,
       opened_by)
    select
      $1, $2, $3, $4, $5, $6, $7, 1 + count(*), $8,
      $9, $10, $11
    from appeal
    join appeal_ruling
      on appeal_ruling.school_id = appeal.school_id
      and appeal_ruling.appeal_id = appeal.id
    where appeal.school_id = $1
      and appeal.student_id = $3
      and (session_id = $4 or attendance_id = $5 or assessment_id = $6 or record_id = $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 2950, 2950, 2950, 1082, 25, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(appealID)
    parameters.append(studentID)
    parameters.append(sessionID)
    parameters.append(attendanceID)
    parameters.append(assessmentID)
    parameters.append(recordID)
    parameters.append(decidedOn)
    parameters.append(claimDigest)
    parameters.append(openedOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct ReplyToAppeal: Statement {
  let schoolID: School.ID
  let replyID: UInt128
  let appealID: Appeal.ID
  let studentID: Person.ID
  let replyDigest: String
  let repliedOn: CalendarDay
  let byID: Person.ID

  static let name = "replyToAppeal"

  static let sql = #"""
    insert into appeal_reply (school_id, id, appeal_id, student_id, reply_digest, replied_on, replied_by)
    values ($1, $2, $3, $4, $5, $6, $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 25, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(replyID)
    parameters.append(appealID)
    parameters.append(studentID)
    parameters.append(replyDigest)
    parameters.append(repliedOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct RuleOnAppeal: Statement {
  let schoolID: School.ID
  let rulingID: UInt128
  let appealID: Appeal.ID
  let studentID: Person.ID
  let rulingOutcome: Appeal.Outcome
  let reasonDigest: String
  let ruledOn: CalendarDay
  let byID: Person.ID

  static let name = "ruleOnAppeal"

  static let sql = #"""
    insert into appeal_ruling (school_id, id, appeal_id, student_id, outcome, reason_digest, ruled_on, ruled_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 25, 25, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(rulingID)
    parameters.append(appealID)
    parameters.append(studentID)
    parameters.append(rulingOutcome)
    parameters.append(reasonDigest)
    parameters.append(ruledOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Each but the first follows one that stands no longer, so that of two named at once the second meets the number of the first.
struct NameEffect: Statement {
  let schoolID: School.ID
  let effectID: UInt128
  let appealID: Appeal.ID
  let studentID: Person.ID
  let sessionID: Session.ID?
  let attendanceID: ClassAttendance.ID?
  let assessmentID: Assessment.ID?
  let recordID: Record.ID?
  let namedOn: CalendarDay
  let byID: Person.ID

  static let name = "nameEffect"

  static let sql = #"""
    insert into appeal_effect
      (school_id, id, appeal_id, student_id, session_id, attendance_id, assessment_id, record_id, edition, number, named_on,
       named_by)
    select
      $1, $2, $3, $4, $5, $6, $7, $8,
      (select current_edition.number
       from current_edition
       where current_edition.school_id = $1
         and current_edition.record_id = $8),
      1 + count(*), $9, $10
    from appeal_effect
    where school_id = $1
      and appeal_id = $3
      and not exists
        (select
         from standing_effect
         where standing_effect.school_id = appeal_effect.school_id
           and standing_effect.effect_id = appeal_effect.id)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 2950, 2950, 2950, 2950, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(effectID)
    parameters.append(appealID)
    parameters.append(studentID)
    parameters.append(sessionID)
    parameters.append(attendanceID)
    parameters.append(assessmentID)
    parameters.append(recordID)
    parameters.append(namedOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Every appeal with what became of it, oldest first. A text that was forgotten is absent.
struct Appeals: Statement {
  struct Row: Sendable, Hashable {
    let appealID: Appeal.ID
    let studentID: Person.ID
    let sessionID: Session.ID?
    let attendanceID: ClassAttendance.ID?
    let assessmentID: Assessment.ID?
    let recordID: Record.ID?
    let decidedOn: CalendarDay
    let openedOn: CalendarDay
    let byID: Person.ID
    let claim: String?
    let repliedOn: CalendarDay?
    let repliedByID: Person.ID?
    let reply: String?
    let rulingOutcome: Appeal.Outcome?
    let ruledOn: CalendarDay?
    let ruledByID: Person.ID?
    let reason: String?
    let effectSessionID: Session.ID?
    let effectAttendanceID: ClassAttendance.ID?
    let effectAssessmentID: Assessment.ID?
    let effectRecordID: Record.ID?
    let effectSigned: Bool?
  }

  let schoolID: School.ID
  let onlyID: Appeal.ID?

  static let name = "appeals"

  static let sql = #"""
    select
      appeal.id as appeal_id,
      appeal.student_id,
      appeal.session_id,
      appeal.attendance_id,
      appeal.assessment_id,
      appeal.record_id,
      decided_on,
      opened_on,
      opened_by as by_id,
      claim.text as "claim?",
      replied_on as "replied_on?",
      replied_by as "replied_by_id?",
      reply.text as "reply?",
      outcome as "ruling_outcome?",
      ruled_on as "ruled_on?",
      ruled_by as "ruled_by_id?",
      reason.text as "reason?",
      standing_effect.session_id as "effect_session_id?",
      standing_effect.attendance_id as "effect_attendance_id?",
      standing_effect.assessment_id as "effect_assessment_id?",
      standing_effect.record_id as "effect_record_id?",
      standing_effect.signed as "effect_signed?"
    from appeal
    left join erasable_text as claim
      on claim.school_id = appeal.school_id
      and claim.digest = claim_digest
    left join appeal_reply
      on appeal_reply.school_id = appeal.school_id
      and appeal_reply.appeal_id = appeal.id
    left join erasable_text as reply
      on reply.school_id = appeal.school_id
      and reply.digest = reply_digest
    left join appeal_ruling
      on appeal_ruling.school_id = appeal.school_id
      and appeal_ruling.appeal_id = appeal.id
    left join erasable_text as reason
      on reason.school_id = appeal.school_id
      and reason.digest = reason_digest
    left join standing_effect
      on standing_effect.school_id = appeal.school_id
      and standing_effect.appeal_id = appeal.id
    where appeal.school_id = $1
      and ($2::uuid is null or appeal.id = $2)
    order by appeal.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(onlyID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        appealID: try rows.value(row, 0),
        studentID: try rows.value(row, 1),
        sessionID: try rows.value(row, 2),
        attendanceID: try rows.value(row, 3),
        assessmentID: try rows.value(row, 4),
        recordID: try rows.value(row, 5),
        decidedOn: try rows.value(row, 6),
        openedOn: try rows.value(row, 7),
        byID: try rows.value(row, 8),
        claim: try rows.value(row, 9),
        repliedOn: try rows.value(row, 10),
        repliedByID: try rows.value(row, 11),
        reply: try rows.value(row, 12),
        rulingOutcome: try rows.value(row, 13),
        ruledOn: try rows.value(row, 14),
        ruledByID: try rows.value(row, 15),
        reason: try rows.value(row, 16),
        effectSessionID: try rows.value(row, 17),
        effectAttendanceID: try rows.value(row, 18),
        effectAssessmentID: try rows.value(row, 19),
        effectRecordID: try rows.value(row, 20),
        effectSigned: try rows.value(row, 21))
    }
  }
}

/// Whether the student has an appeal about the fact that was not ruled on.
struct IsAppealOpen: Statement {
  struct Row: Sendable, Hashable {
    let isOpen: Bool
  }

  let schoolID: School.ID
  let studentID: Person.ID
  let sessionID: Session.ID?
  let attendanceID: ClassAttendance.ID?
  let assessmentID: Assessment.ID?
  let recordID: Record.ID?

  static let name = "isAppealOpen"

  static let sql = #"""
    select exists
      (select
       from appeal
       where school_id = $1
         and student_id = $2
         and (session_id = $3 or attendance_id = $4 or assessment_id = $5 or record_id = $6)
         and not exists
           (select
            from appeal_ruling
            where appeal_ruling.school_id = appeal.school_id
              and appeal_ruling.appeal_id = appeal.id)) as "is_open!"
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(studentID)
    parameters.append(sessionID)
    parameters.append(attendanceID)
    parameters.append(assessmentID)
    parameters.append(recordID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        isOpen: try rows.value(row, 0))
    }
  }
}

/// Who declined a session or took it back, and when; the day of the latter holds where both were said.
struct ContestedSession: Statement {
  struct Row: Sendable, Hashable {
    let studentID: Person.ID
    let decidedByID: Person.ID?
    let voidedByID: Person.ID?
    let decidedOn: CalendarDay?
  }

  let timeZone: String
  let schoolID: School.ID
  let sessionID: Session.ID

  static let name = "contestedSession"

  static let sql = #"""
    select
      session.student_id,
      declined_by as "decided_by_id?",
      voided_by as "voided_by_id?",
      (coalesce(voided_at, declined_at) at time zone $1::text)::date as "decided_on?"
    from session
    left join session_decline
      on session_decline.school_id = session.school_id
      and session_decline.session_id = session.id
    left join session_void
      on session_void.school_id = session.school_id
      and session_void.session_id = session.id
    where session.school_id = $2
      and session.id = $3
    """#

  static let parameterTypes: [UInt32] = [25, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(timeZone)
    parameters.append(schoolID)
    parameters.append(sessionID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        studentID: try rows.value(row, 0),
        decidedByID: try rows.value(row, 1),
        voidedByID: try rows.value(row, 2),
        decidedOn: try rows.value(row, 3))
    }
  }
}

/// A class of a curriculum in which the student is enrolled, and whether she stands on its roster.
struct ContestedClass: Statement {
  struct Row: Sendable, Hashable {
    let instructorID: Person.ID
    let byID: Person.ID
    let heldOn: CalendarDay
    let wasThere: Bool
  }

  let studentID: Person.ID
  let schoolID: School.ID
  let attendanceID: ClassAttendance.ID

  static let name = "contestedClass"

  static let sql = #"""
    select
      instructor_id,
      recorded_by as by_id,
      held_on,
      exists
        (select
         from class_roster
         where class_roster.school_id = class_attendance.school_id
           and class_roster.attendance_id = class_attendance.id
           and class_roster.student_id = $1) as "was_there!"
    from class_attendance
    where class_attendance.school_id = $2
      and class_attendance.id = $3
      and exists
        (select
         from enrolment
         where enrolment.school_id = class_attendance.school_id
           and enrolment.curriculum_id = class_attendance.curriculum_id
           and enrolment.student_id = $1)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(studentID)
    parameters.append(schoolID)
    parameters.append(attendanceID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        instructorID: try rows.value(row, 0),
        byID: try rows.value(row, 1),
        heldOn: try rows.value(row, 2),
        wasThere: try rows.value(row, 3))
    }
  }
}

/// A result stands until an amendment is signed.
struct ContestedAssessment: Statement {
  struct Row: Sendable, Hashable {
    let studentID: Person.ID
    let assessorID: Person.ID
    let byID: Person.ID
    let decidedOn: CalendarDay
    let amended: Bool
  }

  let timeZone: String
  let schoolID: School.ID
  let assessmentID: Assessment.ID

  static let name = "contestedAssessment"

  static let sql = #"""
    select
      student_id,
      assessor_id,
      recorded_by as by_id,
      (recorded_at at time zone $1::text)::date as "decided_on!",
      exists (select from amendments_of(assessment.school_id, assessment.id) where signed) as "amended!"
    from assessment
    where school_id = $2
      and id = $3
    """#

  static let parameterTypes: [UInt32] = [25, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(timeZone)
    parameters.append(schoolID)
    parameters.append(assessmentID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        studentID: try rows.value(row, 0),
        assessorID: try rows.value(row, 1),
        byID: try rows.value(row, 2),
        decidedOn: try rows.value(row, 3),
        amended: try rows.value(row, 4))
    }
  }
}

/// Who revoked a record last, and whether a later edition holds.
struct ContestedRecord: Statement {
  struct Row: Sendable, Hashable {
    let studentID: Person.ID
    let decidedByID: Person.ID?
    let decidedOn: CalendarDay?
    let reissued: Bool
  }

  let timeZone: String
  let schoolID: School.ID
  let recordID: Record.ID

  static let name = "contestedRecord"

  static let sql = #"""
    select
      record.student_id,
      latest.revoked_by as "decided_by_id?",
      (latest.revoked_at at time zone $1::text)::date as "decided_on?",
      coalesce(current_edition.number > latest.number, false) as "reissued!"
    from record
    left join current_edition
      on current_edition.school_id = record.school_id
      and current_edition.record_id = record.id
    left join lateral
      (select number, revoked_by, revoked_at
       from revocation
       where revocation.school_id = record.school_id
         and revocation.record_id = record.id
       order by number desc
       limit 1) as latest on true
    where record.school_id = $2
      and record.id = $3
    """#

  static let parameterTypes: [UInt32] = [25, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(timeZone)
    parameters.append(schoolID)
    parameters.append(recordID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        studentID: try rows.value(row, 0),
        decidedByID: try rows.value(row, 1),
        decidedOn: try rows.value(row, 2),
        reissued: try rows.value(row, 3))
    }
  }
}

/// Whether a session that stands was logged after the claim, for the same enrolment and day as the contested one.
struct SessionFollows: Statement {
  struct Row: Sendable, Hashable {
    let follows: Bool
  }

  let schoolID: School.ID
  let appealID: Appeal.ID
  let sessionID: Session.ID

  static let name = "sessionFollows"

  static let sql = #"""
    select exists
      (select
       from appeal
       join session as contested
         on contested.school_id = appeal.school_id
         and contested.id = appeal.session_id
       join session
         on session.school_id = contested.school_id
         and session.enrolment_id = contested.enrolment_id
         and session.day = contested.day
         and session.recorded_at > opened_at
       where appeal.school_id = $1
         and appeal.id = $2
         and session.id = $3
         and not exists
           (select
            from session_decline
            where session_decline.school_id = session.school_id
              and session_decline.session_id = session.id)
         and not exists
           (select
            from session_void
            where session_void.school_id = session.school_id
              and session_void.session_id = session.id)) as "follows!"
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(appealID)
    parameters.append(sessionID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        follows: try rows.value(row, 0))
    }
  }
}

/// Whether a class was recorded after the claim, is the same teaching as the contested one and no shorter, and has the student on
/// its roster.
struct ClassFollows: Statement {
  struct Row: Sendable, Hashable {
    let follows: Bool
  }

  let schoolID: School.ID
  let appealID: Appeal.ID
  let attendanceID: ClassAttendance.ID

  static let name = "classFollows"

  static let sql = #"""
    select exists
      (select
       from appeal
       join class_attendance as contested
         on contested.school_id = appeal.school_id
         and contested.id = appeal.attendance_id
       join class_attendance
         on class_attendance.school_id = contested.school_id
         and class_attendance.curriculum_id = contested.curriculum_id
         and class_attendance.module_id = contested.module_id
         and class_attendance.category = contested.category
         and class_attendance.held_on = contested.held_on
         and class_attendance.minutes >= contested.minutes
         and class_attendance.recorded_at > opened_at
       join class_roster
         on class_roster.school_id = class_attendance.school_id
         and class_roster.attendance_id = class_attendance.id
         and class_roster.student_id = appeal.student_id
       where appeal.school_id = $1
         and appeal.id = $2
         and class_attendance.id = $3) as "follows!"
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(appealID)
    parameters.append(attendanceID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        follows: try rows.value(row, 0))
    }
  }
}

/// Whether an assessment amends the contested one.
struct AssessmentFollows: Statement {
  struct Row: Sendable, Hashable {
    let follows: Bool
  }

  let schoolID: School.ID
  let appealID: Appeal.ID
  let assessmentID: Assessment.ID

  static let name = "assessmentFollows"

  static let sql = #"""
    select exists
      (select
       from appeal
       cross join lateral amendments_of(appeal.school_id, appeal.assessment_id) as amendment
       where appeal.school_id = $1
         and appeal.id = $2
         and amendment_id = $3) as "follows!"
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(appealID)
    parameters.append(assessmentID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        follows: try rows.value(row, 0))
    }
  }
}

/// Whether an edition that holds was signed after the claim: of the contested record, or of one that was issued after it for the
/// same student, curriculum and kind.
struct RecordFollows: Statement {
  struct Row: Sendable, Hashable {
    let follows: Bool
  }

  let schoolID: School.ID
  let appealID: Appeal.ID
  let recordID: Record.ID

  static let name = "recordFollows"

  static let sql = #"""
    select exists
      (select
       from appeal
       join record as contested
         on contested.school_id = appeal.school_id
         and contested.id = appeal.record_id
       join record
         on record.school_id = contested.school_id
         and record.student_id = contested.student_id
         and record.curriculum_id = contested.curriculum_id
         and record.kind = contested.kind
         and (record.id = contested.id or record.issued_at > opened_at)
       join current_edition
         on current_edition.school_id = record.school_id
         and current_edition.record_id = record.id
       join edition_signed
         on edition_signed.school_id = current_edition.school_id
         and edition_signed.record_id = current_edition.record_id
         and edition_signed.number = current_edition.number
         and signed_at > opened_at
       where appeal.school_id = $1
         and appeal.id = $2
         and record.id = $3
         and not exists
           (select
            from revocation
            where revocation.school_id = record.school_id
              and revocation.record_id = record.id
              and revocation.number >= current_edition.number)) as "follows!"
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(appealID)
    parameters.append(recordID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        follows: try rows.value(row, 0))
    }
  }
}
