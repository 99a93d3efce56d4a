// Written by sqlgen from SQL/queries/outstanding.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

/// What waits for the signature of a supervisor, oldest first.
struct UnsignedSessions: Statement {
  struct Row: Sendable, Hashable {
    let sessionID: Session.ID
  }

  let schoolID: School.ID
  let signerID: Person.ID

  static let name = "unsignedSessions"

  static let sql = #"""
    select session_id as "session_id!"
    from attested_session
    where school_id = $1
      and supervisor_id = $2
      and not signed
      and decline_digest is null
      and void_digest is null
    order by day, start_minute, session_id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(signerID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        sessionID: try rows.value(row, 0))
    }
  }
}

/// What waits for the signature of an instructor, oldest first.
struct UnsignedClasses: Statement {
  struct Row: Sendable, Hashable {
    let attendanceID: ClassAttendance.ID
  }

  let schoolID: School.ID
  let signerID: Person.ID

  static let name = "unsignedClasses"

  static let sql = #"""
    select id as attendance_id
    from class_attendance
    where school_id = $1
      and instructor_id = $2
      and not exists
        (select
         from sign_off
         where sign_off.school_id = class_attendance.school_id
           and sign_off.attendance_id = class_attendance.id)
    order by held_on, id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(signerID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        attendanceID: try rows.value(row, 0))
    }
  }
}

/// What waits for the signature of an assessor, oldest first; not what a signed amendment has put right.
struct UnsignedAssessments: Statement {
  struct Row: Sendable, Hashable {
    let assessmentID: Assessment.ID
  }

  let schoolID: School.ID
  let signerID: Person.ID

  static let name = "unsignedAssessments"

  static let sql = #"""
    select id as assessment_id
    from assessment
    where school_id = $1
      and assessor_id = $2
      and not exists
        (select
         from sign_off
         where sign_off.school_id = assessment.school_id
           and sign_off.assessment_id = assessment.id)
      and not exists (select from amendments_of(assessment.school_id, assessment.id) where signed)
    order by held_on, id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(signerID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        assessmentID: try rows.value(row, 0))
    }
  }
}

/// The assessments of an assessor that have begun and are no facts yet, oldest first.
struct OpenDrafts: Statement {
  struct Row: Sendable, Hashable {
    let assessmentID: Assessment.ID
    let enrolmentID: Enrolment.ID
    let studentID: Person.ID
    let planID: AssessmentPlan.ID
    let assessorID: Person.ID
    let amends: Assessment.ID?
  }

  let schoolID: School.ID
  let assessorID: Person.ID

  static let name = "openDrafts"

  static let sql = #"""
    select id as assessment_id, enrolment_id, student_id, plan_id, assessor_id, amends
    from assessment_draft
    where school_id = $1
      and assessor_id = $2
    order by id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(assessorID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        assessmentID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        planID: try rows.value(row, 3),
        assessorID: try rows.value(row, 4),
        amends: try rows.value(row, 5))
    }
  }
}
