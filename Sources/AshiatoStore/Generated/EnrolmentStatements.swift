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
      student_id,
      enrolment.curriculum_id,
      enrolment.version,
      digest,
      enrolled_on
    from enrolment
    join curriculum_version
      on curriculum_version.school_id = enrolment.school_id
      and curriculum_version.curriculum_id = enrolment.curriculum_id
      and curriculum_version.version = enrolment.version
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
        enrolledOn: try rows.value(row, 5))
    }
  }
}

/// Of one student, oldest first.
struct EnrolmentsOf: Statement {
  typealias Row = EnrolmentRow

  let schoolID: School.ID
  let studentID: Person.ID

  static let name = "enrolmentsOf"

  static let sql = #"""
    select
      enrolment.id as enrolment_id,
      student_id,
      enrolment.curriculum_id,
      enrolment.version,
      digest,
      enrolled_on
    from enrolment
    join curriculum_version
      on curriculum_version.school_id = enrolment.school_id
      and curriculum_version.curriculum_id = enrolment.curriculum_id
      and curriculum_version.version = enrolment.version
    where enrolment.school_id = $1
      and student_id = $2
    order by enrolment.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(studentID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        enrolmentID: try rows.value(row, 0),
        studentID: try rows.value(row, 1),
        curriculumID: try rows.value(row, 2),
        version: try rows.value(row, 3),
        digest: try rows.value(row, 4),
        enrolledOn: try rows.value(row, 5))
    }
  }
}
