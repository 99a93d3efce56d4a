// Written by sqlgen from SQL/queries/export.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct ExportedRow: Sendable, Hashable {
  let section: String
  let content: PostgresJSON
}

/// Everything about one person but her account, row by row as it is kept. Of others there are ids; what she signed about others
/// is told without saying whom it is about.
struct ExportedRows: Statement {
  typealias Row = ExportedRow

  let schoolID: School.ID
  let personID: Person.ID

  static let name = "exportedRows"

  static let sql = #"""
    select 'person' as "section!", to_jsonb(person) || jsonb_build_object('handle', handle, 'name', name, 'email', email) as "content!"
    from person
    join person_identity on person_identity.school_id = person.school_id and person_identity.person_id = person.id
    where person.school_id = $1
      and person.id = $2
    union all
    select 'roles', to_jsonb(role_grant)
    from role_grant
    where school_id = $1
      and person_id = $2
    union all
    select 'roleEnds', to_jsonb(role_end)
    from role_end
    where school_id = $1
      and person_id = $2
    union all
    select 'authorities', to_jsonb(authority)
    from authority
    where school_id = $1
      and person_id = $2
    union all
    select 'authorityEnds', to_jsonb(authority_end)
    from authority_end
    where school_id = $1
      and authority_id in (select id from authority where school_id = $1 and person_id = $2)
    union all
    select 'keys', to_jsonb(signing_key)
    from signing_key
    where school_id = $1
      and person_id = $2
    union all
    select 'keyApprovals', to_jsonb(signing_key_approval)
    from signing_key_approval
    where school_id = $1
      and key_id in (select id from signing_key where school_id = $1 and person_id = $2)
    union all
    select 'keyEnds', to_jsonb(signing_key_end)
    from signing_key_end
    where school_id = $1
      and key_id in (select id from signing_key where school_id = $1 and person_id = $2)
    union all
    select 'enrolments', to_jsonb(enrolment)
    from enrolment
    where school_id = $1
      and student_id = $2
    union all
    select 'enrolmentMoves', to_jsonb(enrolment_move)
    from enrolment_move
    where school_id = $1
      and student_id = $2
    union all
    select 'enrolmentClosings', to_jsonb(enrolment_closing)
    from enrolment_closing
    where school_id = $1
      and student_id = $2
    union all
    select 'enrolmentReopenings', to_jsonb(enrolment_reopening)
    from enrolment_reopening
    where school_id = $1
      and student_id = $2
    union all
    select 'classes', to_jsonb(class_attendance) || jsonb_build_object('enrolment_id', enrolment_id)
    from class_roster
    join class_attendance on class_attendance.school_id = class_roster.school_id and class_attendance.id = attendance_id
    where class_roster.school_id = $1
      and student_id = $2
    union all
    select 'classesTaught', to_jsonb(class_attendance)
    from class_attendance
    where school_id = $1
      and instructor_id = $2
    union all
    select 'sessions', to_jsonb(session)
    from session
    where school_id = $1
      and student_id = $2
    union all
    select 'sessionDeclines', to_jsonb(session_decline)
    from session_decline
    where school_id = $1
      and student_id = $2
    union all
    select 'sessionVoids', to_jsonb(session_void)
    from session_void
    where school_id = $1
      and student_id = $2
    union all
    select 'sessionsSupervised', jsonb_build_object('id', id, 'day', day, 'start_minute', start_minute, 'minutes', minutes, 'time_zone', time_zone, 'site_id', site_id)
    from session
    where school_id = $1
      and supervisor_id = $2
    union all
    select 'assessmentDrafts', to_jsonb(assessment_draft)
    from assessment_draft
    where school_id = $1
      and $2 in (student_id, assessor_id)
    union all
    select 'assessments', to_jsonb(assessment)
    from assessment
    where school_id = $1
      and student_id = $2
    union all
    select 'assessmentsMade', jsonb_build_object('id', id, 'plan_id', plan_id, 'held_on', held_on)
    from assessment
    where school_id = $1
      and assessor_id = $2
    union all
    select 'transfers', to_jsonb(transfer)
    from transfer
    where school_id = $1
      and student_id = $2
    union all
    select 'transferVoids', to_jsonb(transfer_void)
    from transfer_void
    where school_id = $1
      and student_id = $2
    union all
    select 'signOffs', to_jsonb(sign_off)
    from sign_off
    where school_id = $1
      and student_id = $2
    union all
    select 'signOffsMade', to_jsonb(sign_off) - array['student_id', 'document']
    from sign_off
    where school_id = $1
      and signer_id = $2
    union all
    select 'documents', to_jsonb(document)
    from document
    where school_id = $1
      and person_id = $2
    union all
    select 'declarations', to_jsonb(declaration)
    from declaration
    where school_id = $1
      and person_id = $2
    union all
    select 'declarationChecks', to_jsonb(declaration_check)
    from declaration_check
    where school_id = $1
      and person_id = $2
    union all
    select 'declarationWithdrawals', to_jsonb(declaration_withdrawal)
    from declaration_withdrawal
    where school_id = $1
      and person_id = $2
    union all
    select 'declarationConsents', to_jsonb(declaration_consent)
    from declaration_consent
    where school_id = $1
      and person_id = $2
    union all
    select 'directoryEntries', to_jsonb(directory_entry)
    from directory_entry
    where school_id = $1
      and person_id = $2
    union all
    select 'appeals', to_jsonb(appeal)
    from appeal
    where school_id = $1
      and student_id = $2
    union all
    select 'appealReplies', to_jsonb(appeal_reply)
    from appeal_reply
    where school_id = $1
      and student_id = $2
    union all
    select 'appealRulings', to_jsonb(appeal_ruling)
    from appeal_ruling
    where school_id = $1
      and student_id = $2
    union all
    select 'appealEffects', to_jsonb(appeal_effect)
    from appeal_effect
    where school_id = $1
      and student_id = $2
    union all
    select 'records', to_jsonb(record) || jsonb_build_object('code', code)
    from record
    join check_code on check_code.school_id = record.school_id and check_code.record_id = record.id
    where record.school_id = $1
      and record.student_id = $2
    union all
    select 'editions', to_jsonb(edition)
       || jsonb_build_object(
         'digest', edition_signed.digest, 'signed_at', signed_at, 'delivered_at', delivered_at, 'signed', signed,
         'is_current', current_edition.number is not null)
    from edition
    left join edition_bytes using (school_id, record_id, number)
    left join edition_signed using (school_id, record_id, number)
    left join edition_delivered using (school_id, record_id, number)
    left join current_edition using (school_id, record_id, number)
    where school_id = $1
      and edition.student_id = $2
    union all
    select 'revocations', to_jsonb(revocation)
    from revocation
    where school_id = $1
      and student_id = $2
    union all
    select 'requests', to_jsonb(request)
    from request
    where school_id = $1
      and person_id = $2
    union all
    select 'auditEntries', to_jsonb(audit_entry)
    from audit_entry
    where school_id = $1
      and actor_id = $2
    union all
    select 'texts', jsonb_build_object('digest', digest, 'text', text)
    from erasable_text
    where school_id = $1
      and person_id = $2
    order by 1, 2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        section: try rows.value(row, 0),
        content: try rows.value(row, 1))
    }
  }
}

/// Her account, without anything by which one could sign in.
struct ExportedAccountRows: Statement {
  typealias Row = ExportedRow

  let schoolID: School.ID
  let personID: Person.ID

  static let name = "exportedAccountRows"

  static let sql = #"""
    select 'passwords' as "section!", jsonb_build_object('set_at', set_at) as "content!"
    from password
    where school_id = $1
      and person_id = $2
    union all
    select 'invitations', to_jsonb(invitation) - array['digest']
    from invitation
    where school_id = $1
      and person_id = $2
    union all
    select 'signIns', to_jsonb(sign_in)
    from sign_in
    where school_id = $1
      and person_id = $2
    union all
    select 'knownDevices', jsonb_build_object('ends_at', ends_at)
    from known_device
    where school_id = $1
      and person_id = $2
    union all
    select 'apiTokens', to_jsonb(api_token) - array['digest']
    from api_token
    where school_id = $1
      and person_id = $2
    union all
    -- That her program was answered, and when. What it was answered may be about others, and is left out.
    select 'answersToPrograms', to_jsonb(kept_answer) - array['request_digest', 'location', 'body']
    from kept_answer
    where school_id = $1
      and person_id = $2
    order by 1, 2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        section: try rows.value(row, 0),
        content: try rows.value(row, 1))
    }
  }
}
