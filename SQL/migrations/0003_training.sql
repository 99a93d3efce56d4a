-- why: curricula, enrolments, classes, sessions, assessments and what their signers say of them.

create table curriculum_version (
  school_id uuid not null constraint curriculum_version_school references school,
  curriculum_id text not null constraint curriculum_id_form check (curriculum_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version text not null constraint curriculum_version_form check (version ~ '^[0-9]+([.][0-9]+)*$'),
  digest text not null constraint curriculum_digest_form check (digest ~ '^sha256:[0-9a-f]{64}$'),
  content text not null,
  source text not null,
  published_by uuid not null,
  published_at timestamptz not null default now(),
  constraint curriculum_version_once primary key (school_id, curriculum_id, version),
  constraint curriculum_published_by foreign key (school_id, published_by) references person
);
comment on table curriculum_version is 'An immutable version: content is its canonical JSON, which digest covers; source is the file as written.';
call keep_as_fact('curriculum_version');

create table enrolment (
  school_id uuid not null,
  id uuid not null,
  student_id uuid not null,
  curriculum_id text not null,
  version text not null,
  enrolled_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint enrolment_key primary key (school_id, id),
  constraint enrolment_of foreign key (school_id, student_id) references person,
  constraint enrolment_in foreign key (school_id, curriculum_id, version) references curriculum_version,
  constraint enrolment_recorded_by foreign key (school_id, recorded_by) references person,
  constraint enrolment_student unique (school_id, id, student_id)
);
comment on table enrolment is 'A student, pinned to one curriculum version.';
create index enrolment_by_student on enrolment (school_id, student_id);
call keep_as_fact('enrolment', 'student_id');

create table open_enrolment (
  school_id uuid not null,
  student_id uuid not null,
  curriculum_id text not null,
  enrolment_id uuid not null,
  constraint enrolled_once primary key (school_id, student_id, curriculum_id),
  constraint open_enrolment_of foreign key (school_id, enrolment_id) references enrolment
);
comment on table open_enrolment is 'Claim: a student has one open enrolment in a curriculum at a time.';
call keep_as_claim('open_enrolment', 'student_id');

create table class_attendance (
  school_id uuid not null,
  id uuid not null,
  curriculum_id text not null,
  version text not null,
  module_id text not null,
  category text not null
    constraint class_category_taught check (category in ('theory-online', 'theory-inperson', 'lab-giving', 'lab-receiving', 'assessment')),
  held_on date not null,
  minutes integer not null constraint class_minutes_positive check (minutes between 1 and 600),
  instructor_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint class_attendance_key primary key (school_id, id),
  constraint class_attendance_in foreign key (school_id, curriculum_id, version) references curriculum_version,
  constraint class_attendance_instructor foreign key (school_id, instructor_id) references person,
  constraint class_attendance_recorded_by foreign key (school_id, recorded_by) references person
);
comment on table class_attendance is 'A class that was held. Who was there stands in class_roster.';
call keep_as_fact('class_attendance');

create table class_roster (
  school_id uuid not null,
  attendance_id uuid not null,
  enrolment_id uuid not null,
  student_id uuid not null,
  constraint class_roster_once primary key (school_id, attendance_id, enrolment_id),
  constraint class_roster_of foreign key (school_id, attendance_id) references class_attendance,
  constraint class_roster_student foreign key (school_id, enrolment_id, student_id)
    references enrolment (school_id, id, student_id)
);
comment on table class_roster is 'Who was there.';
create index class_roster_by_enrolment on class_roster (school_id, enrolment_id);
call keep_as_fact('class_roster', 'student_id');

create table session (
  school_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  student_id uuid not null,
  supervisor_id uuid not null constraint session_not_own_supervisor check (supervisor_id <> student_id),
  supervision text not null
    constraint session_supervision_known check (supervision in ('line-of-sight', 'on-premises', 'independent')),
  category text not null
    constraint session_category_practice check (category in ('supervised-practicum', 'independent-practicum', 'observed')),
  site_id uuid not null,
  day date not null,
  start_minute smallint not null constraint session_start_in_day check (start_minute between 0 and 1439),
  time_zone text not null,
  started_at timestamptz not null,
  minutes integer not null constraint session_minutes_in_range check (minutes between 1 and 240),
  props text[] not null,
  zones text[] not null,
  strokes text[] not null,
  client_code text constraint session_client_code_form check (client_code ~ '^c-[a-z0-9]{8,32}$'),
  screening_outcome text constraint session_screened check (screening_outcome in ('proceed', 'modify')),
  rule_set text,
  consent boolean constraint session_consent_given check (consent),
  stop_signal boolean constraint session_stop_signal_agreed check (stop_signal),
  peak_pressure smallint constraint session_pressure_on_scale check (peak_pressure between 1 and 5),
  comfort_rating smallint constraint session_comfort_on_scale check (comfort_rating between 0 and 10),
  incident text not null
    constraint session_incident_known
      check (incident in ('none', 'stop-signal-used', 'slip', 'equipment', 'discomfort-after', 'other')),
  reflection_digest text,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint session_key primary key (school_id, id),
  constraint session_client_whole
    check (num_nulls(client_code, screening_outcome, rule_set, consent, stop_signal, peak_pressure, comfort_rating) in (0, 7)),
  constraint session_student foreign key (school_id, enrolment_id, student_id)
    references enrolment (school_id, id, student_id),
  constraint session_supervisor foreign key (school_id, supervisor_id) references person,
  constraint session_site foreign key (school_id, site_id) references site,
  constraint session_recorded_by foreign key (school_id, recorded_by) references person
);
comment on table session is 'A practicum session. Nothing in it says who the practice client is or how she is.';
create index session_by_enrolment on session (school_id, enrolment_id);
create index session_by_supervisor on session (school_id, supervisor_id);
call keep_as_fact('session', 'student_id', student_writes => true);

create table session_decline (
  school_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  student_id uuid not null,
  reason_digest text not null,
  declined_by uuid not null,
  declined_at timestamptz not null default now(),
  constraint session_decline_key primary key (school_id, id),
  constraint session_declined_once unique (school_id, session_id),
  constraint session_decline_of foreign key (school_id, session_id) references session,
  constraint session_declined_by foreign key (school_id, declined_by) references person
);
comment on table session_decline is 'A supervisor says that she will not sign, and why.';
call keep_as_fact('session_decline', 'student_id');

create table session_void (
  school_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  student_id uuid not null,
  reason_digest text not null,
  voided_by uuid not null,
  voided_at timestamptz not null default now(),
  constraint session_void_key primary key (school_id, id),
  constraint session_voided_once unique (school_id, session_id),
  constraint session_void_of foreign key (school_id, session_id) references session,
  constraint session_voided_by foreign key (school_id, voided_by) references person
);
comment on table session_void is 'A session taken back: it stays on record, counts for nothing, and frees its time.';
call keep_as_fact('session_void', 'student_id', student_writes => true);

create table occupied_time (
  school_id uuid not null,
  person_id uuid not null,
  student_id uuid not null,
  slot smallint not null constraint occupied_slot_in_ratio check (slot between 1 and 4),
  session_id uuid not null,
  during tstzrange not null constraint occupied_time_not_empty check (not isempty(during)),
  constraint occupied_time_key primary key (school_id, session_id, person_id),
  constraint occupied_time_of foreign key (school_id, session_id) references session,
  constraint one_place_at_a_time
    exclude using gist (school_id with =, person_id with =, slot with =, during with &&)
);
comment on table occupied_time is
  'Claim: a student is in one session at a time, a supervisor in at most four, which are her slots. A voided session frees its time.';
-- By the student of the session and not by whose time it is: a student claims and frees her supervisor's time with her own.
call keep_as_claim('occupied_time', 'student_id', student_writes => true);

-- Overlaps are found by the constraint: a supervisor takes the first of her slots that is free.
create function occupy_supervisor(
  of_school uuid, of_person uuid, with_student uuid, of_session uuid, begins timestamptz, ends timestamptz
) returns void
language plpgsql
as $$
begin
  for candidate in 1..4 loop
    begin
      insert into occupied_time (school_id, person_id, student_id, slot, session_id, during)
      values (of_school, of_person, with_student, candidate, of_session, tstzrange(begins, ends));
      return;
    exception
      when exclusion_violation then null;
    end;
  end loop;
  raise exception 'four sessions are supervised at that time already'
    using errcode = 'exclusion_violation',
          constraint = 'supervision_ratio';
end
$$;

comment on function occupy_supervisor is 'Claims one of the four slots of a supervisor, or refuses with supervision_ratio.';

create table assessment_draft (
  school_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  student_id uuid not null,
  plan_id text not null,
  assessor_id uuid not null,
  amends uuid,
  started_at timestamptz not null default now(),
  constraint assessment_draft_key primary key (school_id, id),
  constraint assessment_draft_once unique (school_id, enrolment_id, plan_id),
  constraint assessment_draft_student foreign key (school_id, enrolment_id, student_id)
    references enrolment (school_id, id, student_id),
  constraint assessment_draft_assessor foreign key (school_id, assessor_id) references person
);
comment on table assessment_draft is 'An assessment that has begun. A draft is not a fact; finalising turns it into one and removes it.';
call keep_as_claim('assessment_draft', 'student_id');

create table assessment (
  school_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  student_id uuid not null,
  plan_id text not null,
  assessor_id uuid not null constraint assessment_not_own_assessor check (assessor_id <> student_id),
  held_on date not null,
  method text not null
    constraint assessment_method_known check (method in ('live', 'video', 'demonstration', 'written')),
  finding jsonb not null,
  amends uuid,
  remediation_digest text,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint assessment_key primary key (school_id, id),
  constraint assessment_amended_once unique (school_id, amends),
  constraint assessment_amends foreign key (school_id, amends) references assessment,
  constraint assessment_student foreign key (school_id, enrolment_id, student_id)
    references enrolment (school_id, id, student_id),
  constraint assessment_assessor foreign key (school_id, assessor_id) references person,
  constraint assessment_recorded_by foreign key (school_id, recorded_by) references person
);
comment on table assessment is 'One finalised attempt: a score or performance levels. Put right only by another that names it.';
create index assessment_by_enrolment on assessment (school_id, enrolment_id);
call keep_as_fact('assessment', 'student_id');

create table sign_off (
  school_id uuid not null,
  id uuid not null,
  session_id uuid,
  attendance_id uuid,
  assessment_id uuid,
  student_id uuid,
  signer_id uuid not null constraint sign_off_not_own check (signer_id <> student_id),
  key_id uuid not null,
  authority_id uuid not null,
  document text not null,
  digest text not null constraint sign_off_digest_form check (digest ~ '^sha256:[0-9a-f]{64}$'),
  claimed_at timestamptz not null,
  received_at timestamptz not null default now(),
  constraint sign_off_key primary key (school_id, id),
  constraint sign_off_of_one_fact check (num_nonnulls(session_id, attendance_id, assessment_id) = 1),
  constraint session_signed_once unique (school_id, session_id),
  constraint attendance_signed_once unique (school_id, attendance_id),
  constraint assessment_signed_once unique (school_id, assessment_id),
  constraint sign_off_session foreign key (school_id, session_id) references session,
  constraint sign_off_attendance foreign key (school_id, attendance_id) references class_attendance,
  constraint sign_off_assessment foreign key (school_id, assessment_id) references assessment,
  constraint sign_off_signer foreign key (school_id, signer_id) references person,
  constraint sign_off_with foreign key (school_id, key_id) references signing_key,
  constraint sign_off_ground foreign key (school_id, authority_id) references authority
);
comment on table sign_off is
  'An instructor''s own proof over the exact statement of one fact. claimed_at is the time of her device, received_at the school''s.';
call keep_as_fact('sign_off', 'student_id');

-- Seen with the rights and under the policies of whoever asks.
create view attested_session with (security_invoker = true) as
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
  voided.text as void_reason
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

comment on view attested_session is 'A session with what its supervisor, or whoever took it back, has said about it.';
grant select on attested_session to ashiato_service;
