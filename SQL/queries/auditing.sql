-- name: claimDifferences :many
-- Rebuilds every claim from the facts and names what differs.
with
  expected_time as (
    select school_id, student_id as person_id, student_id, id as session_id, tstzrange(started_at, started_at + make_interval(mins => minutes)) as during
    from session
    where school_id = :school_id
    union all
    select school_id, supervisor_id, student_id, id, tstzrange(started_at, started_at + make_interval(mins => minutes))
    from session
    where school_id = :school_id
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
    where school_id = :school_id
  ),
  expected_edition as (
    select school_id, record_id, max(number) as number
    from edition_signed
    where school_id = :school_id
    group by school_id, record_id
  ),
  kept_edition as (
    select school_id, record_id, number
    from current_edition
    where school_id = :school_id
  ),
  expected_enrolment as (
    select school_id, student_id, curriculum_id, id as enrolment_id
    from enrolment
    where school_id = :school_id
      and id not in (select enrolment_id from standing_closing where school_id = :school_id)
  ),
  kept_enrolment as (
    select school_id, student_id, curriculum_id, enrolment_id
    from open_enrolment
    where school_id = :school_id
  ),
  expected_role as (
    select school_id, person_id, role, id as grant_id
    from role_grant
    where school_id = :school_id
      and id not in (select grant_id from role_end where school_id = :school_id)
  ),
  kept_role as (
    select school_id, person_id, role, grant_id
    from held_role
    where school_id = :school_id
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
order by 1, 2, 3;

-- name: claimCount :one
select
  (select count(*) from occupied_time where school_id = :school_id)
  + (select count(*) from current_edition where school_id = :school_id)
  + (select count(*) from open_enrolment where school_id = :school_id)
  + (select count(*) from held_role where school_id = :school_id) as "count!";

-- name: studentDifferences :many
-- Rows whose student, which is what the policies look at, is not the student of what they belong to.
with
  of_enrolment as (
    select 'class_roster' as part, attendance_id as subject, enrolment_id, student_id
    from class_roster
    where school_id = :school_id
    union all
    select 'enrolment_closing', id, enrolment_id, student_id
    from enrolment_closing
    where school_id = :school_id
    union all
    select 'enrolment_move', enrolment_id, continues_id, student_id
    from enrolment_move
    where school_id = :school_id
    union all
    select 'session', id, enrolment_id, student_id
    from session
    where school_id = :school_id
    union all
    select 'assessment_draft', id, enrolment_id, student_id
    from assessment_draft
    where school_id = :school_id
    union all
    select 'assessment', id, enrolment_id, student_id
    from assessment
    where school_id = :school_id
    union all
    select 'transfer', id, enrolment_id, student_id
    from transfer
    where school_id = :school_id
    union all
    select 'record', id, enrolment_id, student_id
    from record
    where school_id = :school_id
    union all
    select 'enrolment_closing', id, enrolment_id, student_id
    from enrolment_closing
    where school_id = :school_id
    union all
    select 'enrolment_reopening', enrolment_reopening.id, enrolment_id, enrolment_reopening.student_id
    from enrolment_reopening
    join enrolment_closing
      on enrolment_closing.school_id = enrolment_reopening.school_id
      and enrolment_closing.id = enrolment_reopening.closing_id
    where enrolment_reopening.school_id = :school_id
  ),
  of_session as (
    select 'session_decline' as part, session_id, student_id
    from session_decline
    where school_id = :school_id
    union all
    select 'session_void', session_id, student_id
    from session_void
    where school_id = :school_id
    union all
    select 'appeal', session_id, student_id
    from appeal
    where school_id = :school_id
      and session_id is not null
  ),
  of_appeal as (
    select 'appeal_reply' as part, appeal_id, student_id
    from appeal_reply
    where school_id = :school_id
    union all
    select 'appeal_ruling', appeal_id, student_id
    from appeal_ruling
    where school_id = :school_id
    union all
    select 'appeal_effect', appeal_id, student_id
    from appeal_effect
    where school_id = :school_id
  ),
  of_record as (
    select 'check_code' as part, record_id, student_id
    from check_code
    where school_id = :school_id
    union all
    select 'edition', record_id, student_id
    from edition
    where school_id = :school_id
    union all
    select 'edition_bytes', record_id, student_id
    from edition_bytes
    where school_id = :school_id
    union all
    select 'edition_signed', record_id, student_id
    from edition_signed
    where school_id = :school_id
    union all
    select 'edition_delivered', record_id, student_id
    from edition_delivered
    where school_id = :school_id
    union all
    select 'current_edition', record_id, student_id
    from current_edition
    where school_id = :school_id
    union all
    select 'revocation', record_id, student_id
    from revocation
    where school_id = :school_id
    union all
    select 'appeal', record_id, student_id
    from appeal
    where school_id = :school_id
      and record_id is not null
  )
select part as "part!", subject::text as "subject!"
from of_enrolment
left join enrolment
  on enrolment.school_id = :school_id
  and enrolment.id = of_enrolment.enrolment_id
where of_enrolment.student_id is distinct from enrolment.student_id
union all
select part, of_session.session_id::text
from of_session
left join session
  on session.school_id = :school_id
  and session.id = of_session.session_id
where of_session.student_id is distinct from session.student_id
union all
select 'enrolment_reopening', enrolment_reopening.id::text
from enrolment_reopening
left join enrolment_closing
  on enrolment_closing.school_id = enrolment_reopening.school_id
  and enrolment_closing.id = enrolment_reopening.closing_id
where enrolment_reopening.school_id = :school_id
  and enrolment_reopening.student_id is distinct from enrolment_closing.student_id
union all
select 'transfer_void', transfer_void.id::text
from transfer_void
left join transfer
  on transfer.school_id = transfer_void.school_id
  and transfer.id = transfer_void.transfer_id
where transfer_void.school_id = :school_id
  and transfer_void.student_id is distinct from transfer.student_id
union all
select part, of_record.record_id::text
from of_record
left join record
  on record.school_id = :school_id
  and record.id = of_record.record_id
where of_record.student_id is distinct from record.student_id
union all
select part, of_appeal.appeal_id::text
from of_appeal
left join appeal
  on appeal.school_id = :school_id
  and appeal.id = of_appeal.appeal_id
where of_appeal.student_id is distinct from appeal.student_id
union all
select 'appeal', appeal.id::text
from appeal
left join assessment
  on assessment.school_id = :school_id
  and assessment.id = appeal.assessment_id
where appeal.school_id = :school_id
  and appeal.assessment_id is not null
  and appeal.student_id is distinct from assessment.student_id
union all
select 'appeal', appeal.id::text
from appeal
where school_id = :school_id
  and attendance_id is not null
  and not exists
    (select
     from class_attendance
     join enrolment
       on enrolment.school_id = class_attendance.school_id
       and enrolment.curriculum_id = class_attendance.curriculum_id
     where class_attendance.school_id = :school_id
       and class_attendance.id = appeal.attendance_id
       and enrolment.student_id = appeal.student_id)
order by 1, 2;

-- name: curriculumContents :many
select curriculum_id, version, digest, content
from curriculum_version
where school_id = :school_id
order by curriculum_id, version;

-- name: ruleSetContents :many
select rule_set_id, version, digest, content
from rule_set_version
where school_id = :school_id
order by rule_set_id, version;

-- name: editionContents :many
-- Every edition with its bytes, as far as they are there.
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
where edition.school_id = :school_id
order by edition.record_id, edition.number;

-- name: schoolKeyContents :many
select id as school_key_id, fragment, multikey, possession
from school_key
where school_id = :school_id
order by id;

-- name: statusListContents :many
select list, number, valid_from, valid_until, document, digest
from status_list_edition
where school_id = :school_id
order by list, number;

-- name: erasableContents :many
select digest, person_id, salt, text
from erasable_text
where school_id = :school_id
order by digest;
