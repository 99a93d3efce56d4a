-- why: the signatures of one student's sessions lie months apart, each among those of others. In this index they lie side by side, and
-- it holds all that is asked about them: whether they are there, and the columns that the policies look at.
create index sign_off_by_student on sign_off (school_id, student_id, session_id) where session_id is not null;

-- Without its student's id a session would look unsigned, and with one a class would be hidden from the others that it had.
alter table sign_off
  add constraint sign_off_names_student check ((student_id is null) = (attendance_id is not null));

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
  sign_off.session_id is not null as signed,
  declined.digest as decline_digest,
  declined.text as decline_reason,
  voided.digest as void_digest,
  voided.text as void_reason,
  screening_form
from session
left join sign_off
  on sign_off.school_id = session.school_id
  and sign_off.student_id = session.student_id
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
