// Written by sqlgen from SQL/queries/lint.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

/// When each session began, and the day at the school on which it was recorded.
struct SessionTimes: Statement {
  struct Row: Sendable, Hashable {
    let sessionID: Session.ID
    let startedAt: Instant
    let recordedOn: CalendarDay
  }

  let timeZone: String
  let schoolID: School.ID

  static let name = "sessionTimes"

  static let sql = #"""
    select id as session_id, started_at, (recorded_at at time zone $1::text)::date as "recorded_on!"
    from session
    where school_id = $2
    """#

  static let parameterTypes: [UInt32] = [25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(timeZone)
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        sessionID: try rows.value(row, 0),
        startedAt: try rows.value(row, 1),
        recordedOn: try rows.value(row, 2))
    }
  }
}

struct ClassTimes: Statement {
  struct Row: Sendable, Hashable {
    let attendanceID: ClassAttendance.ID
    let recordedOn: CalendarDay
  }

  let timeZone: String
  let schoolID: School.ID

  static let name = "classTimes"

  static let sql = #"""
    select id as attendance_id, (recorded_at at time zone $1::text)::date as "recorded_on!"
    from class_attendance
    where school_id = $2
    """#

  static let parameterTypes: [UInt32] = [25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(timeZone)
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        attendanceID: try rows.value(row, 0),
        recordedOn: try rows.value(row, 1))
    }
  }
}

struct AssessmentTimes: Statement {
  struct Row: Sendable, Hashable {
    let assessmentID: Assessment.ID
    let recordedOn: CalendarDay
  }

  let timeZone: String
  let schoolID: School.ID

  static let name = "assessmentTimes"

  static let sql = #"""
    select id as assessment_id, (recorded_at at time zone $1::text)::date as "recorded_on!"
    from assessment
    where school_id = $2
    """#

  static let parameterTypes: [UInt32] = [25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(timeZone)
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        assessmentID: try rows.value(row, 0),
        recordedOn: try rows.value(row, 1))
    }
  }
}

/// Who went through a checklist, on which day, and the day at the school on which it was recorded.
struct InspectionTimes: Statement {
  struct Row: Sendable, Hashable {
    let inspectionID: SiteInspection.ID
    let inspectorID: Person.ID
    let day: CalendarDay
    let recordedOn: CalendarDay
  }

  let timeZone: String
  let schoolID: School.ID

  static let name = "inspectionTimes"

  static let sql = #"""
    select
      id as inspection_id,
      inspector_id,
      day,
      (recorded_at at time zone $1::text)::date as "recorded_on!"
    from site_inspection
    where school_id = $2
    """#

  static let parameterTypes: [UInt32] = [25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(timeZone)
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        inspectionID: try rows.value(row, 0),
        inspectorID: try rows.value(row, 1),
        day: try rows.value(row, 2),
        recordedOn: try rows.value(row, 3))
    }
  }
}

/// By the signer's clock, by the school's, and the day at the school.
struct SignOffTimes: Statement {
  struct Row: Sendable, Hashable {
    let sessionID: Session.ID?
    let attendanceID: ClassAttendance.ID?
    let assessmentID: Assessment.ID?
    let claimedAt: Instant
    let claimedOn: CalendarDay
    let receivedAt: Instant
    let receivedOn: CalendarDay
  }

  let timeZone: String
  let schoolID: School.ID

  static let name = "signOffTimes"

  static let sql = #"""
    select
      session_id,
      attendance_id,
      assessment_id,
      claimed_at,
      (claimed_at at time zone $1::text)::date as "claimed_on!",
      received_at,
      (received_at at time zone $1::text)::date as "received_on!"
    from sign_off
    where school_id = $2
    """#

  static let parameterTypes: [UInt32] = [25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(timeZone)
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        sessionID: try rows.value(row, 0),
        attendanceID: try rows.value(row, 1),
        assessmentID: try rows.value(row, 2),
        claimedAt: try rows.value(row, 3),
        claimedOn: try rows.value(row, 4),
        receivedAt: try rows.value(row, 5),
        receivedOn: try rows.value(row, 6))
    }
  }
}

/// What follows from upheld appeals; a record is not part of a logbook.
struct Effects: Statement {
  struct Row: Sendable, Hashable {
    let sessionID: Session.ID?
    let attendanceID: ClassAttendance.ID?
    let assessmentID: Assessment.ID?
  }

  let schoolID: School.ID

  static let name = "effects"

  static let sql = #"""
    select session_id, attendance_id, assessment_id
    from appeal_effect
    where school_id = $1
      and record_id is null
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        sessionID: try rows.value(row, 0),
        attendanceID: try rows.value(row, 1),
        assessmentID: try rows.value(row, 2))
    }
  }
}

/// Sessions whose reflections differ in nothing but blanks and capitals. The words stay here: only ids leave, since each text has
/// a salt of its own and its digest says nothing of another.
struct SameWords: Statement {
  struct Row: Sendable, Hashable {
    let sessions: [Session.ID]
  }

  let schoolID: School.ID
  let characters: Int32

  static let name = "sameWords"

  static let sql = #"""
    select array_agg(session.id order by session.id) as "sessions!"
    from session
    join erasable_text
      on erasable_text.school_id = session.school_id
      and erasable_text.digest = session.reflection_digest
    where session.school_id = $1
      and length(text) >= $2::int
      and not exists
        (select
         from session_void
         where session_void.school_id = session.school_id
           and session_void.session_id = session.id)
      and not exists
        (select
         from session_decline
         where session_decline.school_id = session.school_id
           and session_decline.session_id = session.id)
    group by lower(btrim(regexp_replace(text, '\s+', ' ', 'g')))
    having count(*) > 1
    order by 1
    """#

  static let parameterTypes: [UInt32] = [2950, 23]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(characters)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        sessions: try rows.value(row, 0))
    }
  }
}
