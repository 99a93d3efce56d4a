-- Copies of the student aya, with all her facts: student-1, student-2, …, from bench.first to bench.last.
-- What was signed of a copy is left out, since it would not verify; nothing that is measured looks at it.
create function pg_temp.copied(id uuid, number integer) returns uuid
language sql immutable
return md5(id::text || number::text)::uuid;

create temporary table number as
select generate_series(current_setting('bench.first')::integer, current_setting('bench.last')::integer) as n;

create temporary table aya as
select person_id as id from person_identity where handle = 'aya';

insert into person (school_id, id)
select school_id, pg_temp.copied(person.id, n)
from person cross join number
where person.id = (select id from aya);

insert into person_identity (school_id, person_id, handle, name, email, is_staff)
select school_id, pg_temp.copied(person_id, n), 'student-' || n, 'Student ' || n, 'student-' || n || '@bench.example', false
from person_identity cross join number
where person_id = (select id from aya);

insert into role_grant (school_id, id, person_id, role, granted_by)
select school_id, pg_temp.copied(role_grant.id, n), pg_temp.copied(person_id, n), role, granted_by
from role_grant cross join number
where person_id = (select id from aya);

insert into held_role (school_id, person_id, role, grant_id)
select school_id, pg_temp.copied(person_id, n), role, pg_temp.copied(grant_id, n)
from held_role cross join number
where person_id = (select id from aya);

insert into enrolment (school_id, id, student_id, curriculum_id, version, enrolled_on, recorded_by)
select school_id, pg_temp.copied(enrolment.id, n), pg_temp.copied(student_id, n), curriculum_id, version, enrolled_on, recorded_by
from enrolment cross join number
where student_id = (select id from aya);

insert into open_enrolment (school_id, student_id, curriculum_id, enrolment_id)
select school_id, pg_temp.copied(student_id, n), curriculum_id, pg_temp.copied(enrolment_id, n)
from open_enrolment cross join number
where student_id = (select id from aya);

insert into class_roster (school_id, attendance_id, enrolment_id, student_id)
select school_id, attendance_id, pg_temp.copied(enrolment_id, n), pg_temp.copied(student_id, n)
from class_roster cross join number
where student_id = (select id from aya);

insert into session
  (school_id, id, enrolment_id, student_id, supervisor_id, supervision, category, site_id, day, start_minute, time_zone,
   started_at, minutes, props, zones, strokes, client_code, screening_outcome, rule_set, consent, stop_signal,
   peak_pressure, comfort_rating, incident, reflection_digest, recorded_by)
select
  school_id, pg_temp.copied(session.id, n), pg_temp.copied(enrolment_id, n), pg_temp.copied(student_id, n), supervisor_id,
  supervision, category, site_id, day, start_minute, time_zone, started_at, minutes, props, zones, strokes, client_code,
  screening_outcome, rule_set, consent, stop_signal, peak_pressure, comfort_rating, incident, reflection_digest, recorded_by
from session cross join number
where student_id = (select id from aya);

insert into assessment
  (school_id, id, enrolment_id, student_id, plan_id, assessor_id, held_on, method, finding, remediation_digest, recorded_by)
select
  school_id, pg_temp.copied(assessment.id, n), pg_temp.copied(enrolment_id, n), pg_temp.copied(student_id, n), plan_id,
  assessor_id, held_on, method, finding, remediation_digest, recorded_by
from assessment cross join number
where student_id = (select id from aya);

insert into sign_off
  (school_id, id, session_id, assessment_id, student_id, signer_id, key_id, authority_id, document, digest, claimed_at)
select
  school_id, pg_temp.copied(sign_off.id, n), pg_temp.copied(session_id, n), pg_temp.copied(assessment_id, n),
  pg_temp.copied(student_id, n), signer_id, key_id, authority_id, '{}', digest, claimed_at
from sign_off cross join number
where student_id = (select id from aya);
