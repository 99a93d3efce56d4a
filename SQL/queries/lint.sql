-- name: sessionTimes :many
-- When each session began, and the day at the school on which it was recorded.
select id as session_id, started_at, (recorded_at at time zone :time_zone::text)::date as "recorded_on!"
from session
where school_id = :school_id;

-- name: classTimes :many
select id as attendance_id, (recorded_at at time zone :time_zone::text)::date as "recorded_on!"
from class_attendance
where school_id = :school_id;

-- name: assessmentTimes :many
select id as assessment_id, (recorded_at at time zone :time_zone::text)::date as "recorded_on!"
from assessment
where school_id = :school_id;

-- name: inspectionTimes :many
-- Who went through a checklist, on which day, and the day at the school on which it was recorded.
select
  id as inspection_id,
  inspector_id,
  day,
  (recorded_at at time zone :time_zone::text)::date as "recorded_on!"
from site_inspection
where school_id = :school_id;

-- name: signOffTimes :many
-- By the signer's clock, by the school's, and the day at the school.
select
  session_id,
  attendance_id,
  assessment_id,
  claimed_at,
  (claimed_at at time zone :time_zone::text)::date as "claimed_on!",
  received_at,
  (received_at at time zone :time_zone::text)::date as "received_on!"
from sign_off
where school_id = :school_id;

-- name: effects :many
-- What follows from upheld appeals; a record is not part of a logbook.
select session_id, attendance_id, assessment_id
from appeal_effect
where school_id = :school_id
  and record_id is null;

-- name: sameWords :many
-- Sessions whose reflections differ in nothing but blanks and capitals. The words stay here: only ids leave, since each text has
-- a salt of its own and its digest says nothing of another.
select array_agg(session.id order by session.id) as "sessions!"
from session
join erasable_text
  on erasable_text.school_id = session.school_id
  and erasable_text.digest = session.reflection_digest
where session.school_id = :school_id
  and length(text) >= :characters::int
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
order by 1;
