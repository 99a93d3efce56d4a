-- name: addSession :exec
insert into session
  (school_id, id, enrolment_id, student_id, supervisor_id, supervision, category, site_id, day, start_minute, time_zone,
   started_at, minutes, props, zones, strokes, client_code, screening_outcome, rule_set, consent, stop_signal,
   peak_pressure, comfort_rating, screening_form, incident, reflection_digest, recorded_by)
values
  (:school_id, :session_id, :enrolment_id, :student_id, :supervisor_id, :supervision, :category, :site_id, :day,
   :start_minute, :time_zone, :started_at, :minutes, :props, :zones, :strokes, :client_code?, :screening_outcome?,
   :rule_set?, :consent?, :stop_signal?, :peak_pressure?, :comfort_rating?, :screening_form?, :incident, :reflection_digest?, :by_id);

-- name: occupyStudent :exec
-- The student is in one place at a time: she takes all of her slots, so that she supervises nothing meanwhile.
insert into occupied_time (school_id, person_id, student_id, slots, session_id, during)
values (:school_id, :student_id, :student_id, int4range(0, 5), :session_id, tstzrange(:started_at, :ends_at));

-- name: occupySupervisor :exec
-- One of the supervisor's four slots, or a refusal: supervision_ratio, supervisor_elsewhere.
select from occupy_supervisor(:school_id, :supervisor_id, :student_id, :session_id, :started_at, :ends_at);

-- name: freeTime :exec
delete from occupied_time
where school_id = :school_id
  and session_id = :session_id;

-- name: sessionById :optional SessionRow
select
  session_id as "session_id!",
  enrolment_id as "enrolment_id!",
  student_id as "student_id!",
  supervisor_id as "supervisor_id!",
  supervision as "supervision!",
  category as "category!",
  site_id as "site_id!",
  day as "day!",
  start_minute as "start_minute!",
  time_zone as "time_zone!",
  minutes as "minutes!",
  props as "props!",
  zones as "zones!",
  strokes as "strokes!",
  client_code,
  screening_outcome,
  rule_set,
  consent,
  stop_signal,
  peak_pressure,
  comfort_rating,
  incident as "incident!",
  reflection_digest,
  signed as "signed!",
  decline_digest as "decline_digest?",
  decline_reason as "decline_reason?",
  void_digest as "void_digest?",
  void_reason as "void_reason?",
  screening_form
from attested_session
where school_id = :school_id
  and session_id = :session_id;

-- name: sessionsOf :many SessionRow
-- All sessions of an enrolment, with what was said about each.
select
  session_id as "session_id!",
  enrolment_id as "enrolment_id!",
  student_id as "student_id!",
  supervisor_id as "supervisor_id!",
  supervision as "supervision!",
  category as "category!",
  site_id as "site_id!",
  day as "day!",
  start_minute as "start_minute!",
  time_zone as "time_zone!",
  minutes as "minutes!",
  props as "props!",
  zones as "zones!",
  strokes as "strokes!",
  client_code,
  screening_outcome,
  rule_set,
  consent,
  stop_signal,
  peak_pressure,
  comfort_rating,
  incident as "incident!",
  reflection_digest,
  signed as "signed!",
  decline_digest as "decline_digest?",
  decline_reason as "decline_reason?",
  void_digest as "void_digest?",
  void_reason as "void_reason?",
  screening_form
from attested_session
where school_id = :school_id
  and enrolment_id = any(:enrolments)
order by session_id;

-- name: sessionsOfSchool :many SessionRow
-- Every session, with what was said about each.
select
  session_id as "session_id!",
  enrolment_id as "enrolment_id!",
  student_id as "student_id!",
  supervisor_id as "supervisor_id!",
  supervision as "supervision!",
  category as "category!",
  site_id as "site_id!",
  day as "day!",
  start_minute as "start_minute!",
  time_zone as "time_zone!",
  minutes as "minutes!",
  props as "props!",
  zones as "zones!",
  strokes as "strokes!",
  client_code,
  screening_outcome,
  rule_set,
  consent,
  stop_signal,
  peak_pressure,
  comfort_rating,
  incident as "incident!",
  reflection_digest,
  signed as "signed!",
  decline_digest as "decline_digest?",
  decline_reason as "decline_reason?",
  void_digest as "void_digest?",
  void_reason as "void_reason?",
  screening_form
from attested_session
where school_id = :school_id
order by session_id;

-- name: sessionsWithClient :many SessionRow
-- The sessions of a student with one client that were neither declined nor taken back.
select
  session_id as "session_id!",
  enrolment_id as "enrolment_id!",
  student_id as "student_id!",
  supervisor_id as "supervisor_id!",
  supervision as "supervision!",
  category as "category!",
  site_id as "site_id!",
  day as "day!",
  start_minute as "start_minute!",
  time_zone as "time_zone!",
  minutes as "minutes!",
  props as "props!",
  zones as "zones!",
  strokes as "strokes!",
  client_code,
  screening_outcome,
  rule_set,
  consent,
  stop_signal,
  peak_pressure,
  comfort_rating,
  incident as "incident!",
  reflection_digest,
  signed as "signed!",
  decline_digest as "decline_digest?",
  decline_reason as "decline_reason?",
  void_digest as "void_digest?",
  void_reason as "void_reason?",
  screening_form
from attested_session
where school_id = :school_id
  and student_id = :student_id
  and client_code = :client_code
  and decline_digest is null
  and void_digest is null
order by session_id;

-- name: sessionsPage :many SessionRow
-- Newest first, from behind one.
select
  session_id as "session_id!",
  enrolment_id as "enrolment_id!",
  student_id as "student_id!",
  supervisor_id as "supervisor_id!",
  supervision as "supervision!",
  category as "category!",
  site_id as "site_id!",
  day as "day!",
  start_minute as "start_minute!",
  time_zone as "time_zone!",
  minutes as "minutes!",
  props as "props!",
  zones as "zones!",
  strokes as "strokes!",
  client_code,
  screening_outcome,
  rule_set,
  consent,
  stop_signal,
  peak_pressure,
  comfort_rating,
  incident as "incident!",
  reflection_digest,
  signed as "signed!",
  decline_digest as "decline_digest?",
  decline_reason as "decline_reason?",
  void_digest as "void_digest?",
  void_reason as "void_reason?",
  screening_form
from attested_session
where school_id = :school_id
  and session_id < :after::uuid
order by session_id desc
limit :count;

-- name: siteKindsOf :many
-- What kind of place the sessions of the enrolments were held at, where somebody has said it.
select distinct site.id as site_id, site.kind as "site_kind!"
from session
join site
  on site.school_id = session.school_id
  and site.id = session.site_id
where session.school_id = :school_id
  and enrolment_id = any(:enrolments)
  and site.kind is not null;

-- name: addDecline :exec
insert into session_decline (school_id, id, session_id, student_id, reason_digest, declined_by)
values (:school_id, :decline_id, :session_id, :student_id, :reason_digest, :by_id);

-- name: addVoid :exec
insert into session_void (school_id, id, session_id, student_id, reason_digest, voided_by)
values (:school_id, :void_id, :session_id, :student_id, :reason_digest, :by_id);

-- name: countClientGoal :exec
select count_client_goal(:month, :goal);

-- name: clientMix :many
select month, goal, total
from client_mix_count
where school_id = :school_id
order by month, goal;
