// Written by sqlgen from SQL/queries/enrolment.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct EnrolmentRow: Sendable, Hashable {
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let curriculumID: Curriculum.ID
  let version: CurriculumVersion
  let digest: String
  let enrolledOn: CalendarDay
  let closingID: Enrolment.Closing.ID?
  let lastDay: CalendarDay?
  let closingReason: Enrolment.Closing.Reason?
  let continuesID: Enrolment.ID?
}

struct AddEnrolment: Statement {
  let schoolID: School.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let curriculumID: Curriculum.ID
  let version: CurriculumVersion
  let enrolledOn: CalendarDay
  let byID: Person.ID

  static let name = "addEnrolment"

  static let sql = #"""
    insert into enrolment (school_id, id, student_id, curriculum_id, version, enrolled_on, recorded_by)
    values ($1, $2, $3, $4, $5, $6, $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 25, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolmentID)
    parameters.append(studentID)
    parameters.append(curriculumID)
    parameters.append(version)
    parameters.append(enrolledOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct ClaimOpenEnrolment: Statement {
  let schoolID: School.ID
  let studentID: Person.ID
  let curriculumID: Curriculum.ID
  let enrolmentID: Enrolment.ID

  static let name = "claimOpenEnrolment"

  static let sql = #"""
    insert into open_enrolment (school_id, student_id, curriculum_id, enrolment_id)
    values ($1, $2, $3, $4)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(studentID)
    parameters.append(curriculumID)
    parameters.append(enrolmentID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct EnrolmentById: Statement {
  typealias Row = EnrolmentRow

  let schoolID: School.ID
  let enrolmentID: Enrolment.ID

  static let name = "enrolmentById"

  static let sql = #"""
    select
      enrolment.id as enrolment_id,
      enrolment.student_id,
      enrolment.curriculum_id,
      enrolment.version,
      digest,
      enrolled_on,
      closing_id as "closing_id?",
      standing_closing.last_day as "last_day?",
      standing_closing.reason as "closing_reason?",
      continues_id as "continues_id?"
    from enrolment
    join curriculum_version
      on curriculum_version.school_id = enrolment.school_id
      and curriculum_version.curriculum_id = enrolment.curriculum_id
      and curriculum_version.version = enrolment.version
    left join standing_closing
      on standing_closing.school_id = enrolment.school_id
      and standing_closing.enrolment_id = enrolment.id
    left join enrolment_move
      on enrolment_move.school_id = enrolment.school_id
      and enrolment_move.enrolment_id = enrolment.id
    where enrolment.school_id = $1
      and enrolment.id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolmentID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        enrolmentID: try rows.value(row, 0),
        studentID: try rows.value(row, 1),
        curriculumID: try rows.value(row, 2),
        version: try rows.value(row, 3),
        digest: try rows.value(row, 4),
        enrolledOn: try rows.value(row, 5),
        closingID: try rows.value(row, 6),
        lastDay: try rows.value(row, 7),
        closingReason: try rows.value(row, 8),
        continuesID: try rows.value(row, 9))
    }
  }
}

/// Of some students, oldest first.
struct EnrolmentsOf: Statement {
  typealias Row = EnrolmentRow

  let schoolID: School.ID
  let students: [Person.ID]

  static let name = "enrolmentsOf"

  static let sql = #"""
    select
      enrolment.id as enrolment_id,
      enrolment.student_id,
      enrolment.curriculum_id,
      enrolment.version,
      digest,
      enrolled_on,
      closing_id as "closing_id?",
      standing_closing.last_day as "last_day?",
      standing_closing.reason as "closing_reason?",
      continues_id as "continues_id?"
    from enrolment
    join curriculum_version
      on curriculum_version.school_id = enrolment.school_id
      and curriculum_version.curriculum_id = enrolment.curriculum_id
      and curriculum_version.version = enrolment.version
    left join standing_closing
      on standing_closing.school_id = enrolment.school_id
      and standing_closing.enrolment_id = enrolment.id
    left join enrolment_move
      on enrolment_move.school_id = enrolment.school_id
      and enrolment_move.enrolment_id = enrolment.id
    where enrolment.school_id = $1
      and enrolment.student_id = any($2)
    order by enrolment.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(students)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        enrolmentID: try rows.value(row, 0),
        studentID: try rows.value(row, 1),
        curriculumID: try rows.value(row, 2),
        version: try rows.value(row, 3),
        digest: try rows.value(row, 4),
        enrolledOn: try rows.value(row, 5),
        closingID: try rows.value(row, 6),
        lastDay: try rows.value(row, 7),
        closingReason: try rows.value(row, 8),
        continuesID: try rows.value(row, 9))
    }
  }
}

/// Who is enrolled in a curriculum, and not closed.
struct Cohort: Statement {
  struct Row: Sendable, Hashable {
    let studentID: Person.ID
    let enrolmentID: Enrolment.ID
  }

  let schoolID: School.ID
  let curriculumID: Curriculum.ID

  static let name = "cohort"

  static let sql = #"""
    select student_id, enrolment_id
    from open_enrolment
    where school_id = $1
      and curriculum_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(curriculumID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        studentID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1))
    }
  }
}

/// Every enrolment, oldest first.
struct EnrolmentsOfSchool: Statement {
  typealias Row = EnrolmentRow

  let schoolID: School.ID

  static let name = "enrolmentsOfSchool"

  static let sql = #"""
    select
      enrolment.id as enrolment_id,
      enrolment.student_id,
      enrolment.curriculum_id,
      enrolment.version,
      digest,
      enrolled_on,
      closing_id as "closing_id?",
      standing_closing.last_day as "last_day?",
      standing_closing.reason as "closing_reason?",
      continues_id as "continues_id?"
    from enrolment
    join curriculum_version
      on curriculum_version.school_id = enrolment.school_id
      and curriculum_version.curriculum_id = enrolment.curriculum_id
      and curriculum_version.version = enrolment.version
    left join standing_closing
      on standing_closing.school_id = enrolment.school_id
      and standing_closing.enrolment_id = enrolment.id
    left join enrolment_move
      on enrolment_move.school_id = enrolment.school_id
      and enrolment_move.enrolment_id = enrolment.id
    where enrolment.school_id = $1
    order by enrolment.id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        enrolmentID: try rows.value(row, 0),
        studentID: try rows.value(row, 1),
        curriculumID: try rows.value(row, 2),
        version: try rows.value(row, 3),
        digest: try rows.value(row, 4),
        enrolledOn: try rows.value(row, 5),
        closingID: try rows.value(row, 6),
        lastDay: try rows.value(row, 7),
        closingReason: try rows.value(row, 8),
        continuesID: try rows.value(row, 9))
    }
  }
}

/// Oldest first, from behind one.
struct EnrolmentsPage: Statement {
  typealias Row = EnrolmentRow

  let schoolID: School.ID
  let after: UInt128
  let count: Int64

  static let name = "enrolmentsPage"

  static let sql = #"""
    select
      enrolment.id as enrolment_id,
      enrolment.student_id,
      enrolment.curriculum_id,
      enrolment.version,
      digest,
      enrolled_on,
      closing_id as "closing_id?",
      standing_closing.last_day as "last_day?",
      standing_closing.reason as "closing_reason?",
      continues_id as "continues_id?"
    from enrolment
    join curriculum_version
      on curriculum_version.school_id = enrolment.school_id
      and curriculum_version.curriculum_id = enrolment.curriculum_id
      and curriculum_version.version = enrolment.version
    left join standing_closing
      on standing_closing.school_id = enrolment.school_id
      and standing_closing.enrolment_id = enrolment.id
    left join enrolment_move
      on enrolment_move.school_id = enrolment.school_id
      and enrolment_move.enrolment_id = enrolment.id
    where enrolment.school_id = $1
      and enrolment.id > $2::uuid
    order by enrolment.id
    limit $3
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 20]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(after)
    parameters.append(count)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        enrolmentID: try rows.value(row, 0),
        studentID: try rows.value(row, 1),
        curriculumID: try rows.value(row, 2),
        version: try rows.value(row, 3),
        digest: try rows.value(row, 4),
        enrolledOn: try rows.value(row, 5),
        closingID: try rows.value(row, 6),
        lastDay: try rows.value(row, 7),
        closingReason: try rows.value(row, 8),
        continuesID: try rows.value(row, 9))
    }
  }
}

/// Until the end of the transaction no enrolment of these students begins, is closed or is reopened; many may share them.
struct ShareEnrolments: Statement {
  let students: [Person.ID]

  static let name = "shareEnrolments"

  static let sql = #"""
    select pg_advisory_xact_lock_shared(hashtextextended('enrolments of ' || student_id, 0))
    from unnest($1::uuid[]) as student_id
    """#

  static let parameterTypes: [UInt32] = [2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(students)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Until the end of the transaction nobody shares the student's enrolments, so that nothing is dated after a last day that is being set.
struct HoldEnrolments: Statement {
  let studentID: Person.ID

  static let name = "holdEnrolments"

  static let sql = #"""
    select from pg_advisory_xact_lock(hashtextextended('enrolments of ' || $1::uuid, 0))
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(studentID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Each closing but the first follows a reopening, so that of two made at once the second meets the number of the first.
struct CloseEnrolment: Statement {
  let schoolID: School.ID
  let closingID: Enrolment.Closing.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let lastDay: CalendarDay
  let closingReason: Enrolment.Closing.Reason
  let byID: Person.ID

  static let name = "closeEnrolment"

  static let sql = #"""
    insert into enrolment_closing (school_id, id, enrolment_id, student_id, number, last_day, reason, closed_by)
    select $1, $2, $3, $4, 1 + count(*), $5, $6, $7
    from enrolment_reopening
    join enrolment_closing
      on enrolment_closing.school_id = enrolment_reopening.school_id
      and enrolment_closing.id = enrolment_reopening.closing_id
    where enrolment_closing.school_id = $1
      and enrolment_closing.enrolment_id = $3
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 1082, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(closingID)
    parameters.append(enrolmentID)
    parameters.append(studentID)
    parameters.append(lastDay)
    parameters.append(closingReason)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct DropOpenEnrolment: Statement {
  let schoolID: School.ID
  let enrolmentID: Enrolment.ID

  static let name = "dropOpenEnrolment"

  static let sql = #"""
    delete from open_enrolment
    where school_id = $1
      and enrolment_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolmentID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct ReopenEnrolment: Statement {
  let schoolID: School.ID
  let reopeningID: UInt128
  let closingID: Enrolment.Closing.ID
  let studentID: Person.ID
  let byID: Person.ID

  static let name = "reopenEnrolment"

  static let sql = #"""
    insert into enrolment_reopening (school_id, id, closing_id, student_id, reopened_by)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(reopeningID)
    parameters.append(closingID)
    parameters.append(studentID)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct MoveEnrolment: Statement {
  let schoolID: School.ID
  let enrolmentID: Enrolment.ID
  let continuesID: Enrolment.ID
  let studentID: Person.ID
  let byID: Person.ID

  static let name = "moveEnrolment"

  static let sql = #"""
    insert into enrolment_move (school_id, enrolment_id, continues_id, student_id, moved_by)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolmentID)
    parameters.append(continuesID)
    parameters.append(studentID)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// All that a student's day holds: her classes, and her sessions that stand.
struct MinutesOfDay: Statement {
  struct Row: Sendable, Hashable {
    let minutes: Minutes
  }

  let schoolID: School.ID
  let studentID: Person.ID
  let day: CalendarDay

  static let name = "minutesOfDay"

  static let sql = #"""
    select
      (select coalesce(sum(minutes), 0)
       from class_roster
       join class_attendance
         on class_attendance.school_id = class_roster.school_id
         and class_attendance.id = class_roster.attendance_id
       where class_roster.school_id = $1
         and class_roster.student_id = $2
         and held_on = $3)::int
      + (select coalesce(sum(minutes), 0)
         from session
         where school_id = $1
           and student_id = $2
           and day = $3
           and not exists (
             select from session_decline
             where session_decline.school_id = session.school_id
               and session_decline.session_id = session.id)
           and not exists (
             select from session_void
             where session_void.school_id = session.school_id
               and session_void.session_id = session.id))::int as "minutes!"
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 1082]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(studentID)
    parameters.append(day)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        minutes: try rows.value(row, 0))
    }
  }
}
