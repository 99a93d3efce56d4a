-- name: unsignedSessions :many
-- What waits for the signature of a supervisor, oldest first.
select session_id as "session_id!"
from attested_session
where school_id = :school_id
  and supervisor_id = :signer_id
  and not signed
  and decline_digest is null
  and void_digest is null
order by day, start_minute, session_id;

-- name: unsignedClasses :many
-- What waits for the signature of an instructor, oldest first.
select id as attendance_id
from class_attendance
where school_id = :school_id
  and instructor_id = :signer_id
  and not exists
    (select
     from sign_off
     where sign_off.school_id = class_attendance.school_id
       and sign_off.attendance_id = class_attendance.id)
order by held_on, id;

-- name: unsignedAssessments :many
-- What waits for the signature of an assessor, oldest first; not what a signed amendment has put right.
select id as assessment_id
from assessment
where school_id = :school_id
  and assessor_id = :signer_id
  and not exists
    (select
     from sign_off
     where sign_off.school_id = assessment.school_id
       and sign_off.assessment_id = assessment.id)
  and not exists (select from amendments_of(assessment.school_id, assessment.id) where signed)
order by held_on, id;

-- name: openDrafts :many
-- The assessments of an assessor that have begun and are no facts yet, oldest first.
select id as assessment_id, enrolment_id, student_id, plan_id, assessor_id, amends
from assessment_draft
where school_id = :school_id
  and assessor_id = :assessor_id
order by id;
