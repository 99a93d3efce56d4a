// Written by sqlgen from SQL/queries/assessment.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct AssessmentRow: Sendable, Hashable {
  let assessmentID: Assessment.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let planID: AssessmentPlan.ID
  let assessorID: Person.ID
  let heldOn: CalendarDay
  let method: Assessment.Method
  let finding: PostgresJSON
  let amends: Assessment.ID?
  let remediationDigest: String?
  let signed: Bool
}

struct StartAssessment: Statement {
  let schoolID: School.ID
  let assessmentID: Assessment.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let planID: AssessmentPlan.ID
  let assessorID: Person.ID
  let amends: Assessment.ID?
  let mark: Int16

  static let name = "startAssessment"

  static let sql = #"""
    insert into assessment_draft (school_id, id, enrolment_id, student_id, plan_id, assessor_id, amends, mark)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 25, 2950, 2950, 21]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(assessmentID)
    parameters.append(enrolmentID)
    parameters.append(studentID)
    parameters.append(planID)
    parameters.append(assessorID)
    parameters.append(amends)
    parameters.append(mark)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Which of the marks of an attempt have an open draft.
struct OpenMarks: Statement {
  struct Row: Sendable, Hashable {
    let mark: Int16
  }

  let schoolID: School.ID
  let enrolmentID: Enrolment.ID
  let planID: AssessmentPlan.ID

  static let name = "openMarks"

  static let sql = #"""
    select mark
    from assessment_draft
    where school_id = $1
      and enrolment_id = $2
      and plan_id = $3
    order by mark
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolmentID)
    parameters.append(planID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        mark: try rows.value(row, 0))
    }
  }
}

struct DraftById: Statement {
  struct Row: Sendable, Hashable {
    let assessmentID: Assessment.ID
    let enrolmentID: Enrolment.ID
    let studentID: Person.ID
    let planID: AssessmentPlan.ID
    let assessorID: Person.ID
    let amends: Assessment.ID?
  }

  let schoolID: School.ID
  let assessmentID: Assessment.ID

  static let name = "draftById"

  static let sql = #"""
    select id as assessment_id, enrolment_id, student_id, plan_id, assessor_id, amends
    from assessment_draft
    where school_id = $1
      and id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(assessmentID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
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

struct RemoveAssessmentDraft: Statement {
  let schoolID: School.ID
  let assessmentID: Assessment.ID

  static let name = "removeAssessmentDraft"

  static let sql = #"""
    delete from assessment_draft
    where school_id = $1
      and id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(assessmentID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddAssessment: Statement {
  let schoolID: School.ID
  let assessmentID: Assessment.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let planID: AssessmentPlan.ID
  let assessorID: Person.ID
  let heldOn: CalendarDay
  let method: Assessment.Method
  let finding: PostgresJSON
  let amends: Assessment.ID?
  let remediationDigest: String?
  let byID: Person.ID

  static let name = "addAssessment"

  static let sql = #"""
    insert into assessment
      (school_id, id, enrolment_id, student_id, plan_id, assessor_id, held_on, method, finding, amends,
       remediation_digest, recorded_by)
    values
      ($1, $2, $3, $4, $5, $6, $7, $8, $9,
       $10, $11, $12)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 25, 2950, 1082, 25, 3802, 2950, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(assessmentID)
    parameters.append(enrolmentID)
    parameters.append(studentID)
    parameters.append(planID)
    parameters.append(assessorID)
    parameters.append(heldOn)
    parameters.append(method)
    parameters.append(finding)
    parameters.append(amends)
    parameters.append(remediationDigest)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AssessmentById: Statement {
  typealias Row = AssessmentRow

  let schoolID: School.ID
  let assessmentID: Assessment.ID

  static let name = "assessmentById"

  static let sql = #"""
    select
      assessment.id as assessment_id,
      enrolment_id,
      assessment.student_id,
      plan_id,
      assessor_id,
      held_on,
      method,
      finding,
      amends,
      remediation_digest,
      sign_off.id is not null as "signed!"
    from assessment
    left join sign_off
      on sign_off.school_id = assessment.school_id
      and sign_off.assessment_id = assessment.id
    where assessment.school_id = $1
      and assessment.id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(assessmentID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        assessmentID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        planID: try rows.value(row, 3),
        assessorID: try rows.value(row, 4),
        heldOn: try rows.value(row, 5),
        method: try rows.value(row, 6),
        finding: try rows.value(row, 7),
        amends: try rows.value(row, 8),
        remediationDigest: try rows.value(row, 9),
        signed: try rows.value(row, 10))
    }
  }
}

struct AssessmentsOf: Statement {
  typealias Row = AssessmentRow

  let schoolID: School.ID
  let enrolments: [Enrolment.ID]

  static let name = "assessmentsOf"

  static let sql = #"""
    select
      assessment.id as assessment_id,
      enrolment_id,
      assessment.student_id,
      plan_id,
      assessor_id,
      held_on,
      method,
      finding,
      amends,
      remediation_digest,
      sign_off.id is not null as "signed!"
    from assessment
    left join sign_off
      on sign_off.school_id = assessment.school_id
      and sign_off.assessment_id = assessment.id
    where assessment.school_id = $1
      and enrolment_id = any($2)
    order by assessment.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolments)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        assessmentID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        planID: try rows.value(row, 3),
        assessorID: try rows.value(row, 4),
        heldOn: try rows.value(row, 5),
        method: try rows.value(row, 6),
        finding: try rows.value(row, 7),
        amends: try rows.value(row, 8),
        remediationDigest: try rows.value(row, 9),
        signed: try rows.value(row, 10))
    }
  }
}

struct AssessmentsOfSchool: Statement {
  typealias Row = AssessmentRow

  let schoolID: School.ID

  static let name = "assessmentsOfSchool"

  static let sql = #"""
    select
      assessment.id as assessment_id,
      enrolment_id,
      assessment.student_id,
      plan_id,
      assessor_id,
      held_on,
      method,
      finding,
      amends,
      remediation_digest,
      sign_off.id is not null as "signed!"
    from assessment
    left join sign_off
      on sign_off.school_id = assessment.school_id
      and sign_off.assessment_id = assessment.id
    where assessment.school_id = $1
    order by assessment.id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        assessmentID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        planID: try rows.value(row, 3),
        assessorID: try rows.value(row, 4),
        heldOn: try rows.value(row, 5),
        method: try rows.value(row, 6),
        finding: try rows.value(row, 7),
        amends: try rows.value(row, 8),
        remediationDigest: try rows.value(row, 9),
        signed: try rows.value(row, 10))
    }
  }
}
