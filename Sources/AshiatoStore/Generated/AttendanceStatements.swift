// Written by sqlgen from SQL/queries/attendance.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct ClassRow: Sendable, Hashable {
  let attendanceID: ClassAttendance.ID
  let curriculumID: Curriculum.ID
  let version: CurriculumVersion
  let digest: String
  let moduleID: Module.ID
  let category: HourCategory
  let heldOn: CalendarDay
  let minutes: Minutes
  let instructorID: Person.ID
  let makeUp: Bool
  let roster: [Enrolment.ID]
  let students: [Person.ID]
  let signed: Bool
}

struct AddClass: Statement {
  let schoolID: School.ID
  let attendanceID: ClassAttendance.ID
  let curriculumID: Curriculum.ID
  let version: CurriculumVersion
  let moduleID: Module.ID
  let category: HourCategory
  let heldOn: CalendarDay
  let minutes: Minutes
  let instructorID: Person.ID
  let makeUp: Bool
  let byID: Person.ID

  static let name = "addClass"

  static let sql = #"""
    insert into class_attendance
      (school_id, id, curriculum_id, version, module_id, category, held_on, minutes, instructor_id, make_up, recorded_by)
    values
      ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25, 25, 25, 25, 1082, 23, 2950, 16, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(attendanceID)
    parameters.append(curriculumID)
    parameters.append(version)
    parameters.append(moduleID)
    parameters.append(category)
    parameters.append(heldOn)
    parameters.append(minutes)
    parameters.append(instructorID)
    parameters.append(makeUp)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddToRoster: Statement {
  let schoolID: School.ID
  let attendanceID: ClassAttendance.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID

  static let name = "addToRoster"

  static let sql = #"""
    insert into class_roster (school_id, attendance_id, enrolment_id, student_id)
    values ($1, $2, $3, $4)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(attendanceID)
    parameters.append(enrolmentID)
    parameters.append(studentID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct ClassById: Statement {
  typealias Row = ClassRow

  let schoolID: School.ID
  let attendanceID: ClassAttendance.ID

  static let name = "classById"

  static let sql = #"""
    select
      class_attendance.id as attendance_id,
      class_attendance.curriculum_id,
      class_attendance.version,
      digest,
      module_id,
      category,
      held_on,
      minutes,
      instructor_id,
      make_up,
      (select coalesce(array_agg(enrolment_id order by enrolment_id), '{}')
       from class_roster
       where class_roster.school_id = class_attendance.school_id
         and class_roster.attendance_id = class_attendance.id) as "roster!",
      (select coalesce(array_agg(student_id order by enrolment_id), '{}')
       from class_roster
       where class_roster.school_id = class_attendance.school_id
         and class_roster.attendance_id = class_attendance.id) as "students!",
      exists
        (select
         from sign_off
         where sign_off.school_id = class_attendance.school_id
           and sign_off.attendance_id = class_attendance.id) as "signed!"
    from class_attendance
    join curriculum_version
      on curriculum_version.school_id = class_attendance.school_id
      and curriculum_version.curriculum_id = class_attendance.curriculum_id
      and curriculum_version.version = class_attendance.version
    where class_attendance.school_id = $1
      and class_attendance.id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(attendanceID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        attendanceID: try rows.value(row, 0),
        curriculumID: try rows.value(row, 1),
        version: try rows.value(row, 2),
        digest: try rows.value(row, 3),
        moduleID: try rows.value(row, 4),
        category: try rows.value(row, 5),
        heldOn: try rows.value(row, 6),
        minutes: try rows.value(row, 7),
        instructorID: try rows.value(row, 8),
        makeUp: try rows.value(row, 9),
        roster: try rows.value(row, 10),
        students: try rows.value(row, 11),
        signed: try rows.value(row, 12))
    }
  }
}

/// Every class with its whole roster.
struct ClassesOfSchool: Statement {
  typealias Row = ClassRow

  let schoolID: School.ID

  static let name = "classesOfSchool"

  static let sql = #"""
    select
      class_attendance.id as attendance_id,
      class_attendance.curriculum_id,
      class_attendance.version,
      digest,
      module_id,
      category,
      held_on,
      minutes,
      instructor_id,
      make_up,
      (select coalesce(array_agg(enrolment_id order by enrolment_id), '{}')
       from class_roster
       where class_roster.school_id = class_attendance.school_id
         and class_roster.attendance_id = class_attendance.id) as "roster!",
      (select coalesce(array_agg(student_id order by enrolment_id), '{}')
       from class_roster
       where class_roster.school_id = class_attendance.school_id
         and class_roster.attendance_id = class_attendance.id) as "students!",
      exists
        (select
         from sign_off
         where sign_off.school_id = class_attendance.school_id
           and sign_off.attendance_id = class_attendance.id) as "signed!"
    from class_attendance
    join curriculum_version
      on curriculum_version.school_id = class_attendance.school_id
      and curriculum_version.curriculum_id = class_attendance.curriculum_id
      and curriculum_version.version = class_attendance.version
    where class_attendance.school_id = $1
    order by class_attendance.id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        attendanceID: try rows.value(row, 0),
        curriculumID: try rows.value(row, 1),
        version: try rows.value(row, 2),
        digest: try rows.value(row, 3),
        moduleID: try rows.value(row, 4),
        category: try rows.value(row, 5),
        heldOn: try rows.value(row, 6),
        minutes: try rows.value(row, 7),
        instructorID: try rows.value(row, 8),
        makeUp: try rows.value(row, 9),
        roster: try rows.value(row, 10),
        students: try rows.value(row, 11),
        signed: try rows.value(row, 12))
    }
  }
}

/// The classes whose roster names one of the enrolments, with whether they are signed.
struct ClassesOf: Statement {
  struct Row: Sendable, Hashable {
    let enrolmentID: Enrolment.ID
    let attendanceID: ClassAttendance.ID
    let curriculumID: Curriculum.ID
    let version: CurriculumVersion
    let digest: String
    let moduleID: Module.ID
    let category: HourCategory
    let heldOn: CalendarDay
    let minutes: Minutes
    let instructorID: Person.ID
    let makeUp: Bool
    let signed: Bool
  }

  let schoolID: School.ID
  let enrolments: [Enrolment.ID]

  static let name = "classesOf"

  static let sql = #"""
    select
      class_roster.enrolment_id,
      class_attendance.id as attendance_id,
      class_attendance.curriculum_id,
      class_attendance.version,
      curriculum_version.digest,
      module_id,
      category,
      held_on,
      minutes,
      instructor_id,
      make_up,
      sign_off.id is not null as "signed!"
    from class_roster
    join class_attendance
      on class_attendance.school_id = class_roster.school_id
      and class_attendance.id = class_roster.attendance_id
    join curriculum_version
      on curriculum_version.school_id = class_attendance.school_id
      and curriculum_version.curriculum_id = class_attendance.curriculum_id
      and curriculum_version.version = class_attendance.version
    left join sign_off
      on sign_off.school_id = class_attendance.school_id
      and sign_off.attendance_id = class_attendance.id
    where class_roster.school_id = $1
      and class_roster.enrolment_id = any($2)
    order by class_attendance.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolments)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        enrolmentID: try rows.value(row, 0),
        attendanceID: try rows.value(row, 1),
        curriculumID: try rows.value(row, 2),
        version: try rows.value(row, 3),
        digest: try rows.value(row, 4),
        moduleID: try rows.value(row, 5),
        category: try rows.value(row, 6),
        heldOn: try rows.value(row, 7),
        minutes: try rows.value(row, 8),
        instructorID: try rows.value(row, 9),
        makeUp: try rows.value(row, 10),
        signed: try rows.value(row, 11))
    }
  }
}
