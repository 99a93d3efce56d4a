-- why: a client is screened by the full form or, while that holds, by the short one, and a session says by which.

-- Null in what was logged before: nobody was asked.
alter table session add column screening_form text
  constraint session_form_known check (screening_form in ('full', 'short'))
  constraint session_form_of_client check (screening_form is null or client_code is not null);

-- The sessions of a student with one client, which a short form rests on.
create index session_by_client on session (school_id, student_id, client_code) where client_code is not null;

create or replace view attested_session with (security_invoker = true) as
select
  session.school_id,
  session.id as session_id,
  session.enrolment_id,
  session.student_id,
  supervisor_id,
  supervision,
  category,
  site_id,
  day,
  start_minute,
  time_zone,
  minutes,
  props,
  zones,
  strokes,
  client_code,
  screening_outcome,
  rule_set,
  consent,
  stop_signal,
  peak_pressure,
  comfort_rating,
  incident,
  reflection_digest,
  sign_off.id is not null as signed,
  declined.digest as decline_digest,
  declined.text as decline_reason,
  voided.digest as void_digest,
  voided.text as void_reason,
  screening_form
from session
left join sign_off
  on sign_off.school_id = session.school_id
  and sign_off.session_id = session.id
left join lateral
  (select session_decline.reason_digest as digest, erasable_text.text
   from session_decline
   left join erasable_text
     on erasable_text.school_id = session_decline.school_id
     and erasable_text.digest = session_decline.reason_digest
   where session_decline.school_id = session.school_id
     and session_decline.session_id = session.id) as declined on true
left join lateral
  (select session_void.reason_digest as digest, erasable_text.text
   from session_void
   left join erasable_text
     on erasable_text.school_id = session_void.school_id
     and erasable_text.digest = session_void.reason_digest
   where session_void.school_id = session.school_id
     and session_void.session_id = session.id) as voided on true;
