// Written by sqlgen from SQL/migrations/*.sql; do not edit.
// swift-format-ignore-file

extension Migration {
  /// Every migration that this program carries, in order.
  static let all: [Migration] = [
    Migration(
      number: 1, name: "0001_ground",
      sql: #"""
        -- why: the roles that the service uses, and the three ways in which a table is kept.

        create extension if not exists btree_gist;

        create table schema_migration (
          number integer constraint schema_migration_key primary key,
          name text not null,
          sha256 text not null,
          applied_at timestamptz not null default now()
        );
        comment on table schema_migration is 'Which migrations stand, and the digest of each file as it was applied.';

        -- Roles belong to the whole server, so another database of it may have made them already.
        do $$
        begin
          create role ashiato_service login;
        exception
          when duplicate_object or unique_violation then null;
        end
        $$;

        do $$
        begin
          create role ashiato_public login;
        exception
          when duplicate_object or unique_violation then null;
        end
        $$;

        revoke create on schema public from public;
        grant usage on schema public to ashiato_service, ashiato_public;
        grant select on schema_migration to ashiato_service, ashiato_public;

        -- A fact is answered by a new fact. This holds for the owner too, not only for the service.
        create function refuse_change() returns trigger
        language plpgsql
        as $$
        begin
          raise exception 'rows of % are facts: they are never changed or deleted', tg_table_name
            using errcode = 'restrict_violation',
                  constraint = 'facts_are_append_only';
        end
        $$;

        comment on function refuse_change is 'Trigger: an append-only table refuses update, delete and truncate.';

        -- Every tenant table is seen only by the school that the connection names; where a row is about one student,
        -- a connection that names a student sees only hers. “any” is what staff names. A student writes only what the table says
        -- she writes, and only about herself; all else is written by staff alone.
        create procedure secure_tenant(
          target regclass, student_column text default null, student_writes boolean default false
        )
        language plpgsql
        as $$
        declare
          is_staff text := '(select current_setting(''ashiato.student_id'', true)) = ''any''';
        begin
          execute format('alter table %s enable row level security', target);
          execute format(
            'create policy of_this_school on %s to ashiato_service
               using (school_id = (select nullif(current_setting(''ashiato.school_id'', true), '''')::uuid))',
            target);
          if not student_writes then
            execute format(
              'create policy staff_inserts on %s as restrictive for insert to ashiato_service with check (%s)',
              target, is_staff);
            execute format(
              'create policy staff_updates on %s as restrictive for update to ashiato_service using (%s)', target, is_staff);
            execute format(
              'create policy staff_deletes on %s as restrictive for delete to ashiato_service using (%s)', target, is_staff);
          end if;
          if student_column is not null then
            execute format(
              'create policy of_this_student on %1$s as restrictive to ashiato_service
                 using (%3$s or %2$I is null or %2$I::text = (select current_setting(''ashiato.student_id'', true)))
                 with check (%3$s or %2$I::text = (select current_setting(''ashiato.student_id'', true)))',
              target, student_column, is_staff);
          end if;
        end
        $$;

        create procedure keep_as_fact(
          target regclass, student_column text default null, student_writes boolean default false
        )
        language plpgsql
        as $$
        begin
          call secure_tenant(target, student_column, student_writes);
          execute format('grant select, insert on %s to ashiato_service', target);
          execute format(
            'create trigger append_only before update or delete or truncate on %s
               for each statement execute function refuse_change()',
            target);
        end
        $$;

        create procedure keep_as_claim(
          target regclass, student_column text default null, student_writes boolean default false
        )
        language plpgsql
        as $$
        begin
          call secure_tenant(target, student_column, student_writes);
          execute format('grant select, insert, update, delete on %s to ashiato_service', target);
        end
        $$;

        comment on procedure secure_tenant is 'Row-level security of a table whose rows belong to a school.';
        comment on procedure keep_as_fact is 'A tenant table that the service may read and add to, and nobody may change.';
        comment on procedure keep_as_claim is
          'A tenant table of what stands now, of drafts, or of what can be erased: the service may change and delete.';

        """#,
      sha256: "93ee7409b6c1fe47b0dc9f96e8449a35646f8e9f24f866c55d92e9ba71b7b8eb"),
    Migration(
      number: 2, name: "0002_people",
      sql: #"""
        -- why: who there is at a school, what she may do there, and what can be forgotten about her.

        create table school (
          id uuid constraint school_id_once primary key,
          domain text not null
            constraint school_domain_once unique
            constraint school_domain_form check (domain ~ '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$'),
          name text not null constraint school_name_given check (length(name) between 1 and 200),
          time_zone text not null,
          opened_at timestamptz not null default now()
        );
        comment on table school is 'The issuer and the tenant. Its domain is permanent: it is part of every record.';

        alter table school enable row level security;
        create policy anyone_may_read on school for select to ashiato_service, ashiato_public using (true);
        grant select on school to ashiato_service, ashiato_public;
        create trigger append_only before update or delete or truncate on school
          for each statement execute function refuse_change();

        create table person (
          school_id uuid not null constraint person_school references school,
          id uuid not null,
          recorded_at timestamptz not null default now(),
          constraint person_key primary key (school_id, id)
        );
        comment on table person is 'A human being at one school, by id only; her name lies in person_identity.';
        call keep_as_fact('person', 'id');

        create table person_identity (
          school_id uuid not null,
          person_id uuid not null,
          handle text not null constraint person_handle_form check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(handle) <= 64),
          name text not null constraint person_name_given check (length(name) between 1 and 200),
          email text not null constraint person_email_form check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
          is_staff boolean not null,
          constraint person_identity_key primary key (school_id, person_id),
          constraint person_identity_of foreign key (school_id, person_id) references person,
          constraint person_handle_once unique (school_id, handle),
          constraint person_email_once unique (school_id, email)
        );
        comment on table person_identity is 'Names and addresses, apart from the facts, so that they can be forgotten. Staff is known to every student by name.';
        call keep_as_claim('person_identity');
        create policy of_this_student on person_identity as restrictive for select to ashiato_service
          using (
            is_staff
            or (select current_setting('ashiato.student_id', true)) = 'any'
            or person_id::text = (select current_setting('ashiato.student_id', true))
          );

        create table erasable_text (
          school_id uuid not null,
          digest text not null constraint erasable_text_digest_form check (digest ~ '^sha256:[0-9a-f]{64}$'),
          person_id uuid not null,
          salt bytea not null constraint erasable_text_salt_long check (octet_length(salt) = 16),
          text text not null constraint erasable_text_length check (length(text) between 1 and 4000),
          constraint erasable_text_key primary key (school_id, digest),
          constraint erasable_text_about foreign key (school_id, person_id) references person
        );
        comment on table erasable_text is 'Free text about a person, found by its salted digest, which is all that a fact holds of it.';
        call keep_as_claim('erasable_text', 'person_id', student_writes => true);

        create table role_grant (
          school_id uuid not null,
          id uuid not null,
          person_id uuid not null,
          role text not null constraint role_known check (role in ('administrator', 'instructor', 'student', 'studio')),
          granted_by uuid not null,
          granted_at timestamptz not null default now(),
          constraint role_grant_key primary key (school_id, id),
          constraint role_grant_once unique (school_id, person_id, role),
          constraint role_grant_to foreign key (school_id, person_id) references person,
          constraint role_granted_by foreign key (school_id, granted_by) references person
        );
        comment on table role_grant is 'What a person is at the school. The right to sign is an authority, not a role.';
        call keep_as_fact('role_grant', 'person_id');

        create table authority (
          school_id uuid not null,
          id uuid not null,
          person_id uuid not null,
          curriculum_id text not null,
          act text not null constraint authority_act_known check (act in ('teach', 'supervise', 'assess')),
          from_day date not null,
          until_day date constraint authority_until_after_from check (until_day >= from_day),
          granted_by uuid not null,
          granted_at timestamptz not null default now(),
          constraint authority_key primary key (school_id, id),
          constraint authority_of foreign key (school_id, person_id) references person,
          constraint authority_granted_by foreign key (school_id, granted_by) references person
        );
        comment on table authority is 'The ground on which an instructor may sign: for which curriculum, what, from, until, given by whom.';
        call keep_as_fact('authority');

        create table authority_end (
          school_id uuid not null,
          id uuid not null,
          authority_id uuid not null,
          last_day date not null,
          ended_by uuid not null,
          ended_at timestamptz not null default now(),
          constraint authority_end_key primary key (school_id, id),
          constraint authority_ended_once unique (school_id, authority_id),
          constraint authority_end_of foreign key (school_id, authority_id) references authority,
          constraint authority_ended_by foreign key (school_id, ended_by) references person
        );
        comment on table authority_end is 'The last day of an authority that ends before its time. What was signed until then stands.';
        call keep_as_fact('authority_end');

        create table signing_key (
          school_id uuid not null,
          id uuid not null,
          person_id uuid not null,
          did text not null constraint signing_key_did_form check (did ~ '^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$'),
          possession text not null,
          registered_by uuid not null,
          registered_at timestamptz not null default now(),
          constraint signing_key_key primary key (school_id, id),
          constraint signing_key_once unique (school_id, did),
          constraint signing_key_of foreign key (school_id, person_id) references person,
          constraint signing_key_registered_by foreign key (school_id, registered_by) references person
        );
        comment on table signing_key is 'The public key of an instructor or assessor, with her signed proof that she holds the private one.';
        call keep_as_fact('signing_key');

        create table signing_key_end (
          school_id uuid not null,
          id uuid not null,
          key_id uuid not null,
          ended_on date not null,
          ended_by uuid not null,
          ended_at timestamptz not null default now(),
          constraint signing_key_end_key primary key (school_id, id),
          constraint signing_key_ended_once unique (school_id, key_id),
          constraint signing_key_end_of foreign key (school_id, key_id) references signing_key,
          constraint signing_key_ended_by foreign key (school_id, ended_by) references person
        );
        comment on table signing_key_end is 'From this day on the key signs nothing more.';
        call keep_as_fact('signing_key_end');

        create table site (
          school_id uuid not null,
          id uuid not null,
          slug text not null constraint site_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 64),
          name text not null constraint site_name_given check (length(name) between 1 and 200),
          time_zone text not null,
          recorded_by uuid not null,
          recorded_at timestamptz not null default now(),
          constraint site_key primary key (school_id, id),
          constraint site_slug_once unique (school_id, slug),
          constraint site_recorded_by foreign key (school_id, recorded_by) references person
        );
        comment on table site is 'A place where barefoot work is practised, with the time zone of its clock.';
        call keep_as_fact('site');

        create table document (
          school_id uuid not null,
          id uuid not null,
          person_id uuid not null,
          kind text not null
            constraint document_kind_known check (kind in ('licence', 'insurance', 'transcript', 'first-aid', 'proof-of-age')),
          issued_on date not null,
          expires_on date constraint document_expires_after_issue check (expires_on >= issued_on),
          particulars_digest text not null,
          seen_by uuid not null,
          seen_at timestamptz not null default now(),
          constraint document_key primary key (school_id, id),
          constraint document_of foreign key (school_id, person_id) references person,
          constraint document_seen_by foreign key (school_id, seen_by) references person
        );
        comment on table document is 'A paper that somebody at the school has seen. Issuer and number are erasable text.';
        call keep_as_fact('document', 'person_id');

        create table audit_entry (
          school_id uuid not null,
          id uuid not null,
          at timestamptz not null default now(),
          actor_id uuid not null,
          action text not null,
          subject text not null,
          constraint audit_entry_key primary key (school_id, id),
          constraint audit_entry_actor foreign key (school_id, actor_id) references person
        );
        comment on table audit_entry is 'Who did what to which fact, written in the transaction of the fact itself. No free text.';
        call keep_as_fact('audit_entry', 'actor_id', student_writes => true);

        create table request (
          school_id uuid not null,
          person_id uuid not null,
          key text not null constraint request_key_length check (length(key) between 1 and 200),
          digest text not null,
          answer text not null,
          at timestamptz not null default now(),
          constraint request_once primary key (school_id, person_id, key),
          constraint request_by foreign key (school_id, person_id) references person
        );
        comment on table request is 'Idempotency keys: the same request sent twice is one fact and one answer.';
        call keep_as_fact('request', 'person_id', student_writes => true);

        """#,
      sha256: "6a6142ece9781d9750caf6bce3b05c593b390e50296270eec7d92a83a1b9fc4f"),
    Migration(
      number: 3, name: "0003_training",
      sql: #"""
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

        """#,
      sha256: "93eea887a6e84e109c0aa5652e82a55fef2d729f48465c3c537e6a9fb8f9ef76"),
    Migration(
      number: 4, name: "0004_records",
      sql: #"""
        -- why: completion records from plan to delivery, their revocation, and what a stranger may see of them.

        create table school_key (
          school_id uuid not null constraint school_key_school references school,
          id uuid not null,
          fragment text not null constraint school_key_fragment_form check (fragment ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
          multikey text not null constraint school_key_multikey_form check (multikey ~ '^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$'),
          possession text not null,
          registered_by uuid not null,
          registered_at timestamptz not null default now(),
          constraint school_key_key primary key (school_id, id),
          constraint school_key_fragment_once unique (school_id, fragment),
          constraint school_key_once unique (school_id, multikey),
          constraint school_key_registered_by foreign key (school_id, registered_by) references person
        );
        comment on table school_key is 'A public key of the school, as its DID document lists it. The private half is a key file elsewhere.';
        call keep_as_fact('school_key');

        create table status_list (
          school_id uuid not null constraint status_list_school references school,
          list integer not null constraint status_list_number check (list >= 1),
          constraint status_list_key primary key (school_id, list)
        );
        comment on table status_list is 'A list of 131,072 status bits. Its row is what an issue or a revocation locks.';
        call keep_as_claim('status_list');

        create table record (
          school_id uuid not null,
          id uuid not null,
          enrolment_id uuid not null,
          student_id uuid not null,
          curriculum_id text not null,
          version text not null,
          kind text not null constraint record_kind_known check (kind in ('completion', 'achievement')),
          awarded_on date not null,
          issued_by uuid not null,
          issued_at timestamptz not null default now(),
          constraint record_key primary key (school_id, id),
          constraint record_issued_once unique (school_id, enrolment_id, kind),
          constraint record_student foreign key (school_id, enrolment_id, student_id)
            references enrolment (school_id, id, student_id),
          constraint record_in foreign key (school_id, curriculum_id, version) references curriculum_version,
          constraint record_issued_by foreign key (school_id, issued_by) references person
        );
        comment on table record is 'A completion record; its editions share its id, code and link.';
        create index record_by_student on record (school_id, student_id);
        call keep_as_fact('record', 'student_id');

        -- Outside the distribution by school: a stranger has only the code.
        create table check_code (
          code text constraint check_code_key primary key,
          school_id uuid not null,
          record_id uuid not null,
          student_id uuid not null,
          constraint check_code_form check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
          constraint check_code_record_once unique (school_id, record_id),
          constraint check_code_of foreign key (school_id, record_id) references record
        );
        comment on table check_code is 'The public handle of a record: 55 random bits and a check character in Crockford''s base 32.';
        call keep_as_fact('check_code', 'student_id');

        create table edition (
          school_id uuid not null,
          record_id uuid not null,
          number integer not null constraint edition_number_positive check (number >= 1),
          student_id uuid not null,
          status_list integer not null,
          status_index integer not null constraint edition_status_index_in_list check (status_index between 0 and 131071),
          key_id uuid not null,
          valid_from timestamptz not null,
          valid_until timestamptz constraint edition_valid_until_after_from check (valid_until > valid_from),
          planned_digest text not null constraint edition_planned_digest_form check (planned_digest ~ '^sha256:[0-9a-f]{64}$'),
          created_at timestamptz not null,
          constraint edition_key primary key (school_id, record_id, number),
          constraint status_index_once unique (school_id, status_list, status_index),
          constraint edition_of foreign key (school_id, record_id) references record,
          constraint edition_in_list foreign key (school_id, status_list) references status_list,
          constraint edition_key_of_school foreign key (school_id, key_id) references school_key
        );
        comment on table edition is 'An edition of a record, planned: everything that its signature will cover is fixed from here on.';
        call keep_as_fact('edition', 'student_id');

        create table edition_bytes (
          school_id uuid not null,
          record_id uuid not null,
          number integer not null,
          student_id uuid not null,
          planned text not null,
          signed text,
          constraint edition_bytes_key primary key (school_id, record_id, number),
          constraint edition_bytes_of foreign key (school_id, record_id, number) references edition
        );
        comment on table edition_bytes is 'The bytes of an edition, which name the holder and can be erased. Their digests stand in edition and edition_signed.';
        call keep_as_claim('edition_bytes', 'student_id');

        create table edition_signed (
          school_id uuid not null,
          record_id uuid not null,
          number integer not null,
          student_id uuid not null,
          digest text not null constraint edition_digest_form check (digest ~ '^sha256:[0-9a-f]{64}$'),
          signed_at timestamptz not null default now(),
          constraint edition_signed_once primary key (school_id, record_id, number),
          constraint edition_signed_of foreign key (school_id, record_id, number) references edition
        );
        comment on table edition_signed is 'The edition was signed; digest is over the canonical form of the signed document.';
        call keep_as_fact('edition_signed', 'student_id');

        create table edition_delivered (
          school_id uuid not null,
          record_id uuid not null,
          number integer not null,
          student_id uuid not null,
          delivered_at timestamptz not null default now(),
          constraint edition_delivered_once primary key (school_id, record_id, number),
          constraint edition_delivered_of foreign key (school_id, record_id, number) references edition_signed
        );
        comment on table edition_delivered is 'The edition was handed out for the first time.';
        call keep_as_fact('edition_delivered', 'student_id');

        create table current_edition (
          school_id uuid not null,
          record_id uuid not null,
          number integer not null,
          student_id uuid not null,
          constraint current_edition_key primary key (school_id, record_id),
          constraint current_edition_of foreign key (school_id, record_id, number) references edition
        );
        comment on table current_edition is 'Claim: the edition of a record that stands.';
        call keep_as_claim('current_edition', 'student_id');

        create table revocation (
          school_id uuid not null,
          id uuid not null,
          record_id uuid not null,
          student_id uuid not null,
          reason text not null
            constraint revocation_reason_known check (reason in ('issued-in-error', 'assessment-withdrawn', 'misconduct', 'at-holders-request')),
          revoked_by uuid not null,
          revoked_at timestamptz not null default now(),
          constraint revocation_key primary key (school_id, id),
          constraint revoked_once unique (school_id, record_id),
          constraint revocation_of foreign key (school_id, record_id) references record,
          constraint revoked_by foreign key (school_id, revoked_by) references person
        );
        comment on table revocation is 'A record that holds no longer, with a reason that may be shown to anyone.';
        call keep_as_fact('revocation', 'student_id');

        create table status_list_edition (
          school_id uuid not null,
          list integer not null,
          number integer not null constraint status_list_edition_positive check (number >= 1),
          valid_from timestamptz not null,
          valid_until timestamptz not null constraint status_list_valid_until_after_from check (valid_until > valid_from),
          document text not null,
          digest text not null constraint status_list_digest_form check (digest ~ '^sha256:[0-9a-f]{64}$'),
          constraint status_list_edition_once primary key (school_id, list, number),
          constraint status_list_edition_of foreign key (school_id, list) references status_list
        );
        comment on table status_list_edition is 'A signed status list as it was published; the highest number is the current one.';
        call keep_as_fact('status_list_edition');

        -- Public checking reads no setting and sees only what a stranger may: no student, no enrolment, no person.
        create policy anyone_may_check on check_code for select to ashiato_public using (true);
        create policy anyone_may_check on record for select to ashiato_public using (true);
        create policy anyone_may_check on edition for select to ashiato_public using (true);
        create policy anyone_may_check on edition_bytes for select to ashiato_public using (signed is not null);
        create policy anyone_may_check on current_edition for select to ashiato_public using (true);
        create policy anyone_may_check on revocation for select to ashiato_public using (true);
        create policy anyone_may_check on school_key for select to ashiato_public using (true);
        create policy anyone_may_check on status_list_edition for select to ashiato_public using (true);

        grant select on status_list_edition to ashiato_public;
        grant select (code, school_id, record_id) on check_code to ashiato_public;
        grant select (school_id, id, curriculum_id, version, kind, awarded_on, issued_at) on record to ashiato_public;
        grant select (school_id, record_id, number, status_list, status_index, valid_from, valid_until) on edition to ashiato_public;
        grant select (school_id, record_id, number, signed) on edition_bytes to ashiato_public;
        grant select (school_id, record_id, number) on current_edition to ashiato_public;
        grant select (school_id, record_id, reason, revoked_at) on revocation to ashiato_public;
        grant select (school_id, id, fragment, multikey, registered_at) on school_key to ashiato_public;

        """#,
      sha256: "11f45a6216abda266fd11f6bbc1cd62a5d6adf359943fac0da31b6724e0e5f85"),
    Migration(
      number: 5, name: "0005_enrolment_closing",
      sql: #"""
        -- why: an enrolment ends, with its last day and a reason, and can be taken up again.

        create table enrolment_closing (
          school_id uuid not null,
          id uuid not null,
          enrolment_id uuid not null,
          student_id uuid not null,
          number integer not null constraint enrolment_closing_number_positive check (number >= 1),
          last_day date not null,
          reason text not null constraint enrolment_closing_reason_known check (reason in ('completed', 'withdrawn')),
          closed_by uuid not null,
          closed_at timestamptz not null default now(),
          constraint enrolment_closing_key primary key (school_id, id),
          constraint enrolment_closed_once unique (school_id, enrolment_id, number),
          constraint enrolment_closing_of foreign key (school_id, enrolment_id, student_id)
            references enrolment (school_id, id, student_id),
          constraint enrolment_closed_by foreign key (school_id, closed_by) references person
        );
        comment on table enrolment_closing is
          'The last day of an enrolment. What is dated later is refused; what is dated until then is still signed, and records are still issued.';
        call keep_as_fact('enrolment_closing', 'student_id');

        create table enrolment_reopening (
          school_id uuid not null,
          id uuid not null,
          closing_id uuid not null,
          student_id uuid not null,
          reopened_by uuid not null,
          reopened_at timestamptz not null default now(),
          constraint enrolment_reopening_key primary key (school_id, id),
          constraint enrolment_reopened_once unique (school_id, closing_id),
          constraint enrolment_reopening_of foreign key (school_id, closing_id) references enrolment_closing,
          constraint enrolment_reopened_by foreign key (school_id, reopened_by) references person
        );
        comment on table enrolment_reopening is 'A closing that holds no longer.';
        call keep_as_fact('enrolment_reopening', 'student_id');

        -- Seen with the rights and under the policies of whoever asks.
        create view standing_closing with (security_invoker = true) as
        select
          enrolment_closing.school_id,
          enrolment_closing.id as closing_id,
          enrolment_id,
          enrolment_closing.student_id,
          last_day
        from enrolment_closing
        where not exists
          (select
           from enrolment_reopening
           where enrolment_reopening.school_id = enrolment_closing.school_id
             and enrolment_reopening.closing_id = enrolment_closing.id);

        comment on view standing_closing is 'The closings that were not answered by a reopening: at most one of each enrolment.';
        grant select on standing_closing to ashiato_service;

        """#,
      sha256: "6df08c820a8b40c3049f6acc418ae7bf2f535bf3c84c682f1a552a2ea0f55959"),
    Migration(
      number: 6, name: "0006_slots",
      sql: #"""
        -- why: nobody supervises at the hour of a session of her own, whichever of the two was logged first.

        -- A session of her own takes every slot of a person and slot 0, which is kept for this; a session that she supervises takes one of
        -- the slots 1 to 4.
        alter table occupied_time add column slots int4range;

        -- Where both were logged before this rule, the facts stand: her own session keeps the one slot that it had.
        update occupied_time as own
        set slots = case
            when person_id = student_id
              and not exists
                (select
                 from occupied_time as other
                 where other.school_id = own.school_id
                   and other.person_id = own.person_id
                   and other.person_id <> other.student_id
                   and other.during && own.during) then int4range(0, 5)
            else int4range(slot, slot + 1)
          end;

        alter table occupied_time
          alter column slots set not null,
          drop constraint occupied_slot_in_ratio,
          add constraint occupied_slot_in_ratio check (not isempty(slots) and slots <@ int4range(0, 5)),
          drop constraint one_place_at_a_time,
          add constraint one_place_at_a_time
            exclude using gist (school_id with =, person_id with =, slots with &&, during with &&),
          drop column slot;

        comment on table occupied_time is
          'Claim: a student is in one session at a time, a supervisor in at most four, which are her slots, and in none of her own meanwhile. A voided session frees its time.';

        -- Overlaps are found by the constraint: a supervisor takes the first of her slots that is free. Where none is, slot 0 tells why: it
        -- is taken by a session of her own, which the policies may hide from whoever asks, and by nothing else.
        create or replace function occupy_supervisor(
          of_school uuid, of_person uuid, with_student uuid, of_session uuid, begins timestamptz, ends timestamptz
        ) returns void
        language plpgsql
        as $$
        begin
          for candidate in 1..4 loop
            begin
              insert into occupied_time (school_id, person_id, student_id, slots, session_id, during)
              values (of_school, of_person, with_student, int4range(candidate, candidate + 1), of_session, tstzrange(begins, ends));
              return;
            exception
              when exclusion_violation then null;
            end;
          end loop;
          begin
            insert into occupied_time (school_id, person_id, student_id, slots, session_id, during)
            values (of_school, of_person, with_student, int4range(0, 1), of_session, tstzrange(begins, ends));
          exception
            when exclusion_violation then
              raise exception 'the supervisor is in a session of her own at that time'
                using errcode = 'exclusion_violation',
                      constraint = 'supervisor_elsewhere';
          end;
          raise exception 'four sessions are supervised at that time already'
            using errcode = 'exclusion_violation',
                  constraint = 'supervision_ratio';
        end
        $$;

        comment on function occupy_supervisor is
          'Claims one of the four slots of a supervisor, or refuses with supervision_ratio, or with supervisor_elsewhere.';

        """#,
      sha256: "ebb9ef4fb15c090e5b93ee536656d741f195786f0429c76261d311ee0501bcdb"),
    Migration(
      number: 7, name: "0007_screening",
      sql: #"""
        -- why: rule sets that a school publishes, and the one number that is kept of screenings after which nobody works.

        create table rule_set_version (
          school_id uuid not null constraint rule_set_version_school references school,
          rule_set_id text not null constraint rule_set_id_form check (rule_set_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
          version text not null constraint rule_set_version_form check (version ~ '^[0-9]+([.][0-9]+)*$'),
          digest text not null constraint rule_set_digest_form check (digest ~ '^sha256:[0-9a-f]{64}$'),
          content text not null,
          source text not null,
          published_by uuid not null,
          published_at timestamptz not null default now(),
          constraint rule_set_version_once primary key (school_id, rule_set_id, version),
          constraint rule_set_published_by foreign key (school_id, published_by) references person
        );
        comment on table rule_set_version is
          'An immutable version of the rules of a screening: content is its canonical JSON, which digest covers; source is the file as written.';
        call keep_as_fact('rule_set_version');

        create table screening_count (
          school_id uuid not null constraint screening_count_school references school,
          month date not null constraint screening_count_month check (extract(day from month) = 1),
          outcome text not null constraint screening_count_outcome check (outcome in ('refer', 'do-not-perform')),
          total integer not null,
          constraint screening_count_key primary key (school_id, month, outcome)
        );
        comment on table screening_count is
          'How many screenings of a month ended so that nobody worked. Of whom, by whom, when and why is kept nowhere, so no row, audit entry or request stands beside it, and a count may be one off when an answer is lost.';
        call secure_tenant('screening_count');
        grant select on screening_count to ashiato_service;

        -- Whoever may screen may count, a student too, and nobody may do more: so the table is written by this function alone.
        create function count_screening(month date, outcome text) returns void
        language sql security definer
        set search_path = pg_catalog, public
        as $$
          insert into screening_count (school_id, month, outcome, total)
          values ((select nullif(current_setting('ashiato.school_id', true), '')::uuid), $1, $2, 1)
          on conflict on constraint screening_count_key do update set total = screening_count.total + 1
        $$;

        comment on function count_screening is 'Adds one to the count of the school that the connection names.';
        revoke execute on function count_screening from public;
        grant execute on function count_screening to ashiato_service;

        """#,
      sha256: "33dd8b568f57863287e771efc4ffdc93171f8eb4956c0a3aebd0f15abcf8c8d3"),
    Migration(
      number: 8, name: "0008_equipment",
      sql: #"""
        -- why: what there is at a site to hold, stand on and lie on, who rated it, and how it was inspected.

        create table equipment (
          school_id uuid not null,
          id uuid not null,
          site_id uuid not null,
          name text not null
            constraint equipment_name_form check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(name) <= 64),
          kind text not null
            constraint equipment_kind_known check (kind in (
              'overhead-bars', 'parallel-bars', 'freestanding-frame', 'strap-over-bars', 'rope', 'chain', 'fabric-strap', 'staff',
              'bamboo-rod', 'pole', 'table', 'step-stool', 'stool', 'bench', 'chair')),
          since_day date not null,
          recorded_by uuid not null,
          recorded_at timestamptz not null default now(),
          constraint equipment_key primary key (school_id, id),
          constraint equipment_name_once unique (school_id, site_id, name),
          constraint equipment_at foreign key (school_id, site_id) references site,
          constraint equipment_recorded_by foreign key (school_id, recorded_by) references person
        );
        comment on table equipment is 'A piece of equipment at a site. What it may carry stands in equipment_rating.';
        call keep_as_fact('equipment');

        create table equipment_rating (
          school_id uuid not null,
          id uuid not null,
          equipment_id uuid not null,
          working_kg smallint not null constraint equipment_working_load_in_range check (working_kg between 1 and 5000),
          design_factor smallint constraint equipment_design_factor_in_range check (design_factor between 1 and 20),
          rated_on date not null,
          rated_until date not null constraint equipment_rating_in_order check (rated_until >= rated_on),
          particulars_digest text not null,
          recorded_by uuid not null,
          recorded_at timestamptz not null default now(),
          constraint equipment_rating_key primary key (school_id, id),
          constraint equipment_rating_of foreign key (school_id, equipment_id) references equipment,
          constraint equipment_rating_recorded_by foreign key (school_id, recorded_by) references person
        );
        comment on table equipment_rating is
          'What a piece may carry at work, as a competent person stated it. Who she is and which paper says so are erasable text.';
        create index equipment_rating_by_equipment on equipment_rating (school_id, equipment_id);
        call keep_as_fact('equipment_rating');

        create table equipment_tag_out (
          school_id uuid not null,
          id uuid not null,
          equipment_id uuid not null,
          day date not null,
          reason text not null
            constraint equipment_tag_out_reason_known
              check (reason in ('worn', 'damaged', 'altered', 'recalled', 'incident', 'retired')),
          recorded_by uuid not null,
          recorded_at timestamptz not null default now(),
          constraint equipment_tag_out_key primary key (school_id, id),
          constraint equipment_tag_out_of foreign key (school_id, equipment_id) references equipment,
          constraint equipment_tag_out_recorded_by foreign key (school_id, recorded_by) references person
        );
        comment on table equipment_tag_out is 'A piece taken out of use. An inspection that passes it afterwards brings it back.';
        create index equipment_tag_out_by_equipment on equipment_tag_out (school_id, equipment_id);
        call keep_as_fact('equipment_tag_out');

        create table site_inspection (
          school_id uuid not null,
          id uuid not null,
          site_id uuid not null,
          occasion text not null constraint site_inspection_occasion_known check (occasion in ('yearly', 'weekly')),
          day date not null,
          inspector_id uuid not null,
          next_due date not null constraint site_inspection_due_later check (next_due > day),
          headroom_cm smallint constraint site_inspection_headroom_in_range check (headroom_cm between 50 and 1000),
          recorded_by uuid not null,
          recorded_at timestamptz not null default now(),
          constraint site_inspection_key primary key (school_id, id),
          constraint site_inspection_at foreign key (school_id, site_id) references site,
          constraint site_inspection_inspector foreign key (school_id, inspector_id) references person,
          constraint site_inspection_recorded_by foreign key (school_id, recorded_by) references person
        );
        comment on table site_inspection is 'Somebody went through the checklist of a site. Her answers stand in inspection_finding.';
        create index site_inspection_by_site on site_inspection (school_id, site_id);
        call keep_as_fact('site_inspection');

        create table inspection_finding (
          school_id uuid not null,
          inspection_id uuid not null,
          item text not null
            constraint inspection_item_known check (item in (
              'headroom', 'emergency-way', 'fixing-in-structure', 'fixing-spread', 'bars-sound', 'bars-layout',
              'grip-height', 'frame-braced', 'strap-sound', 'anchor-sound', 'staff-sound', 'table-bolts',
              'table-hinges', 'table-cables', 'table-legs', 'face-cradle', 'step-steady', 'seat-steady')),
          equipment_id uuid,
          answer text not null constraint inspection_answer_known check (answer in ('ok', 'fail', 'not-applicable')),
          constraint inspection_answered_once unique nulls not distinct (school_id, inspection_id, item, equipment_id),
          constraint inspection_finding_of foreign key (school_id, inspection_id) references site_inspection,
          constraint inspection_finding_about foreign key (school_id, equipment_id) references equipment
        );
        comment on table inspection_finding is 'The answer to one point of the checklist, about a piece or, where none is named, the room.';
        call keep_as_fact('inspection_finding');

        """#,
      sha256: "6b6ea96753119c3ffe169fc81f550c16337c8a839280b41b7e4ebf5afec98f8a"),
    Migration(
      number: 9, name: "0009_appeals",
      sql: #"""
        -- why: a decision about a student can be contested; an appeal ends in a ruling, and an upheld one in the fact that follows.

        create table appeal (
          school_id uuid not null,
          id uuid not null,
          student_id uuid not null,
          session_id uuid,
          attendance_id uuid,
          assessment_id uuid,
          record_id uuid,
          number integer not null constraint appeal_number_positive check (number >= 1),
          decided_on date not null,
          claim_digest text not null,
          opened_on date not null,
          opened_by uuid not null,
          opened_at timestamptz not null default now(),
          constraint appeal_key primary key (school_id, id),
          constraint appeal_of_one_fact check (num_nonnulls(session_id, attendance_id, assessment_id, record_id) = 1),
          constraint appeal_session_once unique (school_id, session_id, number),
          constraint appeal_attendance_once unique (school_id, attendance_id, student_id, number),
          constraint appeal_assessment_once unique (school_id, assessment_id, number),
          constraint appeal_record_once unique (school_id, record_id, number),
          constraint appeal_by foreign key (school_id, student_id) references person,
          constraint appeal_session foreign key (school_id, session_id) references session,
          constraint appeal_attendance foreign key (school_id, attendance_id) references class_attendance,
          constraint appeal_assessment foreign key (school_id, assessment_id) references assessment,
          constraint appeal_record foreign key (school_id, record_id) references record,
          constraint appeal_opened_by foreign key (school_id, opened_by) references person
        );
        comment on table appeal is
          'A student says that a decision about her is wrong. Each but the first about one decision follows a ruling, so that one is open at a time.';
        create index appeal_by_student on appeal (school_id, student_id);
        call keep_as_fact('appeal', 'student_id', student_writes => true);

        create table appeal_reply (
          school_id uuid not null,
          id uuid not null,
          appeal_id uuid not null,
          student_id uuid not null,
          reply_digest text not null,
          replied_on date not null,
          replied_by uuid not null,
          replied_at timestamptz not null default now(),
          constraint appeal_reply_key primary key (school_id, id),
          constraint appeal_replied_once unique (school_id, appeal_id),
          constraint appeal_reply_to foreign key (school_id, appeal_id) references appeal,
          constraint appeal_replied_by foreign key (school_id, replied_by) references person
        );
        comment on table appeal_reply is 'What somebody who made the decision says to the claim.';
        call keep_as_fact('appeal_reply', 'student_id');

        create table appeal_ruling (
          school_id uuid not null,
          id uuid not null,
          appeal_id uuid not null,
          student_id uuid not null,
          outcome text not null constraint appeal_outcome_known check (outcome in ('upheld', 'dismissed')),
          reason_digest text not null,
          ruled_on date not null,
          ruled_by uuid not null,
          ruled_at timestamptz not null default now(),
          constraint appeal_ruling_key primary key (school_id, id),
          constraint appeal_ruled_once unique (school_id, appeal_id),
          constraint appeal_ruling_of foreign key (school_id, appeal_id) references appeal,
          constraint appeal_ruled_by foreign key (school_id, ruled_by) references person
        );
        comment on table appeal_ruling is 'How an appeal ends, by somebody who did not make the decision.';
        call keep_as_fact('appeal_ruling', 'student_id');

        create table appeal_effect (
          school_id uuid not null,
          id uuid not null,
          appeal_id uuid not null,
          student_id uuid not null,
          session_id uuid,
          attendance_id uuid,
          assessment_id uuid,
          record_id uuid,
          named_on date not null,
          named_by uuid not null,
          named_at timestamptz not null default now(),
          constraint appeal_effect_key primary key (school_id, id),
          constraint appeal_effect_of_one_fact check (num_nonnulls(session_id, attendance_id, assessment_id, record_id) = 1),
          constraint appeal_followed_once unique (school_id, appeal_id),
          constraint appeal_effect_of foreign key (school_id, appeal_id) references appeal_ruling (school_id, appeal_id),
          constraint appeal_effect_session foreign key (school_id, session_id) references session,
          constraint appeal_effect_attendance foreign key (school_id, attendance_id) references class_attendance,
          constraint appeal_effect_assessment foreign key (school_id, assessment_id) references assessment,
          constraint appeal_effect_record foreign key (school_id, record_id) references record,
          constraint appeal_named_by foreign key (school_id, named_by) references person
        );
        comment on table appeal_effect is 'The new fact that follows from an upheld appeal. The contested one stays as it is.';
        call keep_as_fact('appeal_effect', 'student_id');

        """#,
      sha256: "986b2a074e8ac9642d32dec4d2dabfe63c911662593e1207a0b61db023b7139c"),
    Migration(
      number: 10, name: "0010_rules",
      sql: #"""
        -- why: make-up classes, modules from another school, two assessors of one attempt, and what kind of place a site is.

        alter table class_attendance add column make_up boolean not null default false;
        comment on column class_attendance.make_up is 'Held for those who had missed a class.';

        alter table site add column kind text
          constraint site_kind_known check (kind in ('classroom', 'clinic', 'studio', 'home'));
        comment on column site.kind is 'What kind of place it is; null where nobody has said it.';

        -- Two assessors may have a draft of one attempt open; the number of the mark is a place that only one draft has.
        alter table assessment_draft add column mark smallint not null default 1
          constraint assessment_draft_mark_in_two check (mark between 1 and 2);
        alter table assessment_draft drop constraint assessment_draft_once;
        alter table assessment_draft add constraint assessment_draft_once
          unique (school_id, enrolment_id, plan_id, mark);
        alter table assessment_draft add constraint assessment_draft_of_each_once
          unique (school_id, enrolment_id, plan_id, assessor_id);

        create table transfer (
          school_id uuid not null,
          id uuid not null,
          enrolment_id uuid not null,
          student_id uuid not null,
          modules text[] not null constraint transfer_of_modules check (cardinality(modules) >= 1),
          last_class_on date not null,
          accepted_on date not null,
          particulars_digest text not null,
          recorded_by uuid not null,
          recorded_at timestamptz not null default now(),
          constraint transfer_key primary key (school_id, id),
          constraint transfer_dates_in_order check (last_class_on <= accepted_on),
          constraint transfer_student foreign key (school_id, enrolment_id, student_id)
            references enrolment (school_id, id, student_id),
          constraint transfer_recorded_by foreign key (school_id, recorded_by) references person
        );
        comment on table transfer is
          'Whole modules done at another school, read off its papers and never signed. The name of that school is erasable text.';
        create index transfer_by_enrolment on transfer (school_id, enrolment_id);
        call keep_as_fact('transfer', 'student_id');

        create table transfer_void (
          school_id uuid not null,
          id uuid not null,
          transfer_id uuid not null,
          student_id uuid not null,
          reason_digest text not null,
          voided_by uuid not null,
          voided_at timestamptz not null default now(),
          constraint transfer_void_key primary key (school_id, id),
          constraint transfer_voided_once unique (school_id, transfer_id),
          constraint transfer_void_of foreign key (school_id, transfer_id) references transfer,
          constraint transfer_voided_by foreign key (school_id, voided_by) references person
        );
        comment on table transfer_void is 'A transfer taken back: it stays on record and counts for nothing.';
        call keep_as_fact('transfer_void', 'student_id');

        """#,
      sha256: "d54fb3f661bf3c2df3cdc81325143c838b901e5eed7a088673c0247e47000672"),
    Migration(
      number: 11, name: "0011_declarations",
      sql: #"""
        -- why: a school can be told of a false claim; licence, registration, certification and insurance are declared, checked, and shown where the holder wants it.

        create table school_contact (
          school_id uuid not null constraint school_contact_school references school,
          address text not null
            constraint school_contact_form check (address ~ '^(mailto:[^@[:space:]]+@|https://)[^@[:space:]]+$' and length(address) <= 300),
          named_by uuid not null,
          named_at timestamptz not null default now(),
          constraint school_contact_key primary key (school_id),
          constraint school_contact_named_by foreign key (school_id, named_by) references person
        );
        comment on table school_contact is 'Where anybody may report a false claim to the school: an address that may be replaced, since somebody may read mail there.';
        call keep_as_claim('school_contact');
        create policy anyone_may_read on school_contact for select to ashiato_public using (true);
        grant select (school_id, address) on school_contact to ashiato_public;

        create table declaration (
          school_id uuid not null,
          id uuid not null,
          person_id uuid not null,
          kind text not null
            constraint declaration_kind_known check (kind in ('licence', 'registration', 'certification', 'insurance')),
          none_exists boolean not null,
          expires_on date,
          particulars_digest text not null,
          replaces uuid,
          declared_on date not null,
          declared_by uuid not null,
          declared_at timestamptz not null default now(),
          constraint declaration_key primary key (school_id, id),
          constraint declaration_person_once unique (school_id, id, person_id),
          constraint declaration_none_is_a_licence check (not none_exists or (kind = 'licence' and expires_on is null)),
          constraint declaration_of foreign key (school_id, person_id) references person,
          constraint declaration_replaced_once unique (school_id, replaces),
          constraint declaration_replaces foreign key (school_id, replaces, person_id)
            references declaration (school_id, id, person_id),
          constraint declaration_by foreign key (school_id, declared_by) references person
        );
        comment on table declaration is
          'What others than the school say of a person, as she or somebody at the school declares it. Place, issuer, number and link are erasable text.';
        create index declaration_by_person on declaration (school_id, person_id);
        call keep_as_fact('declaration', 'person_id', student_writes => true);

        create table declaration_check (
          school_id uuid not null,
          id uuid not null,
          declaration_id uuid not null,
          person_id uuid not null,
          finding text not null constraint declaration_finding_known check (finding in ('confirmed', 'not-confirmed')),
          method text not null constraint declaration_method_known check (method in ('paper', 'register', 'issuer')),
          document_id uuid,
          checked_on date not null,
          checked_by uuid not null,
          checked_at timestamptz not null default clock_timestamp(),
          constraint declaration_check_key primary key (school_id, id),
          constraint declaration_check_of foreign key (school_id, declaration_id, person_id)
            references declaration (school_id, id, person_id),
          constraint declaration_check_document foreign key (school_id, document_id) references document,
          constraint declaration_checked_by foreign key (school_id, checked_by) references person
        );
        comment on table declaration_check is 'Somebody at the school looked whether a declaration holds; the latest answer stands.';
        create index declaration_check_by_declaration on declaration_check (school_id, declaration_id);
        call keep_as_fact('declaration_check', 'person_id');

        create table declaration_withdrawal (
          school_id uuid not null,
          id uuid not null,
          declaration_id uuid not null,
          person_id uuid not null,
          withdrawn_on date not null,
          withdrawn_by uuid not null,
          withdrawn_at timestamptz not null default now(),
          constraint declaration_withdrawal_key primary key (school_id, id),
          constraint declaration_withdrawn_once unique (school_id, declaration_id),
          constraint declaration_withdrawal_of foreign key (school_id, declaration_id, person_id)
            references declaration (school_id, id, person_id),
          constraint declaration_withdrawn_by foreign key (school_id, withdrawn_by) references person
        );
        comment on table declaration_withdrawal is 'A declaration that is made no longer.';
        call keep_as_fact('declaration_withdrawal', 'person_id', student_writes => true);

        create table declaration_consent (
          school_id uuid not null,
          id uuid not null,
          declaration_id uuid not null,
          person_id uuid not null,
          is_public boolean not null,
          given_at timestamptz not null default clock_timestamp(),
          constraint declaration_consent_key primary key (school_id, id),
          constraint declaration_consent_to foreign key (school_id, declaration_id, person_id)
            references declaration (school_id, id, person_id)
        );
        comment on table declaration_consent is 'Whether the holder wants strangers to see a declaration; the latest answer stands, and without one they do not.';
        create index declaration_consent_by_declaration on declaration_consent (school_id, declaration_id);
        call keep_as_fact('declaration_consent', 'person_id', student_writes => true);

        -- A view and no policy, because a policy of the public role may not join: with the rights of its owner it shows what the holder opened, and
        -- of her nothing but that, beside each of her records.
        create view public_declaration with (security_barrier) as
        select
          declaration.school_id,
          record.id as record_id,
          declaration.id as declaration_id,
          declaration.kind,
          declaration.none_exists,
          declaration.expires_on,
          erasable_text.text as particulars,
          declaration.declared_by = declaration.person_id as is_holders_word,
          declaration.declared_on,
          latest_check.finding,
          latest_check.method,
          latest_check.checked_on
        from declaration
        join erasable_text
          on erasable_text.school_id = declaration.school_id
          and erasable_text.digest = declaration.particulars_digest
        join record
          on record.school_id = declaration.school_id
          and record.student_id = declaration.person_id
        left join lateral (
          select finding, method, checked_on
          from declaration_check
          where declaration_check.school_id = declaration.school_id
            and declaration_check.declaration_id = declaration.id
          order by checked_at desc, declaration_check.id desc
          limit 1
        ) as latest_check on true
        where (
            select is_public
            from declaration_consent
            where declaration_consent.school_id = declaration.school_id
              and declaration_consent.declaration_id = declaration.id
            order by given_at desc, declaration_consent.id desc
            limit 1
          )
          and not exists (
            select from declaration_withdrawal
            where declaration_withdrawal.school_id = declaration.school_id
              and declaration_withdrawal.declaration_id = declaration.id
          )
          and not exists (
            select from declaration as later
            where later.school_id = declaration.school_id
              and later.replaces = declaration.id
          );
        comment on view public_declaration is 'What holders let strangers see beside their records. A text that was erased takes its row along.';
        grant select on public_declaration to ashiato_public;

        """#,
      sha256: "b230a282d5b39375bee5bddf4284dab7411fdb8581650662edd2cfa1efb9f060"),
    Migration(
      number: 12, name: "0012_moving",
      sql: #"""
        -- why: a student moves to a newer version of her curriculum, and what she has done goes with her.

        create table enrolment_move (
          school_id uuid not null,
          enrolment_id uuid not null,
          continues_id uuid not null constraint enrolment_move_elsewhere check (continues_id <> enrolment_id),
          student_id uuid not null,
          moved_by uuid not null,
          moved_at timestamptz not null default now(),
          constraint enrolment_move_key primary key (school_id, enrolment_id),
          constraint enrolment_moved_once unique (school_id, continues_id),
          constraint enrolment_move_to foreign key (school_id, enrolment_id, student_id)
            references enrolment (school_id, id, student_id),
          constraint enrolment_move_from foreign key (school_id, continues_id, student_id)
            references enrolment (school_id, id, student_id),
          constraint enrolment_moved_by foreign key (school_id, moved_by) references person
        );
        comment on table enrolment_move is
          'An enrolment goes on from another of an earlier version. The facts stay where they were signed and are read through the map.';
        call keep_as_fact('enrolment_move', 'student_id');

        alter table enrolment_closing
          drop constraint enrolment_closing_reason_known,
          add constraint enrolment_closing_reason_known check (reason in ('completed', 'withdrawn', 'moved'));

        create or replace view standing_closing with (security_invoker = true) as
        select
          enrolment_closing.school_id,
          enrolment_closing.id as closing_id,
          enrolment_id,
          enrolment_closing.student_id,
          last_day,
          reason
        from enrolment_closing
        where not exists
          (select
           from enrolment_reopening
           where enrolment_reopening.school_id = enrolment_closing.school_id
             and enrolment_reopening.closing_id = enrolment_closing.id);

        """#,
      sha256: "9644dbe13e348f8ebf3ae4d9e851139997f1f5bc46de38c2f5aa6c302c28c850"),
    Migration(
      number: 13, name: "0013_appeals_mended",
      sql: #"""
        -- why: what follows from an appeal follows from one, may fall and be followed anew, and every row is about the student it names.

        alter table appeal add constraint appeal_student unique (school_id, id, student_id);

        alter table appeal_reply drop constraint appeal_reply_to;
        alter table appeal_reply add constraint appeal_reply_to
          foreign key (school_id, appeal_id, student_id) references appeal (school_id, id, student_id);

        alter table appeal_ruling drop constraint appeal_ruling_of;
        alter table appeal_ruling add constraint appeal_ruling_of
          foreign key (school_id, appeal_id, student_id) references appeal (school_id, id, student_id);
        alter table appeal_ruling add constraint appeal_ruling_student unique (school_id, appeal_id, student_id);

        alter table appeal_effect add column number integer not null default 1
          constraint appeal_effect_number_positive check (number >= 1);
        alter table appeal_effect alter column number drop default;
        alter table appeal_effect drop constraint appeal_followed_once;
        alter table appeal_effect add constraint appeal_followed_once unique (school_id, appeal_id, number);
        alter table appeal_effect add constraint appeal_effect_session_once unique (school_id, session_id);
        alter table appeal_effect add constraint appeal_effect_attendance_once unique (school_id, attendance_id, student_id);
        alter table appeal_effect add constraint appeal_effect_assessment_once unique (school_id, assessment_id);
        alter table appeal_effect add constraint appeal_effect_record_once unique (school_id, record_id);
        alter table appeal_effect drop constraint appeal_effect_of;
        alter table appeal_effect add constraint appeal_effect_of
          foreign key (school_id, appeal_id, student_id) references appeal_ruling (school_id, appeal_id, student_id);
        comment on table appeal_effect is
          'The new fact that follows from an upheld appeal. The contested one stays as it is. Each but the first follows one that stands no longer.';

        alter table enrolment_closing add constraint enrolment_closing_student unique (school_id, id, student_id);
        alter table enrolment_reopening drop constraint enrolment_reopening_of;
        alter table enrolment_reopening add constraint enrolment_reopening_of
          foreign key (school_id, closing_id, student_id) references enrolment_closing (school_id, id, student_id);

        -- Seen with the rights and under the policies of whoever asks.
        create view standing_effect with (security_invoker = true) as
        select
          appeal_effect.school_id,
          appeal_effect.id as effect_id,
          appeal_effect.appeal_id,
          appeal_effect.session_id,
          appeal_effect.attendance_id,
          appeal_effect.assessment_id,
          appeal_effect.record_id,
          appeal_effect.record_id is not null
            or exists
              (select
               from sign_off
               where sign_off.school_id = appeal_effect.school_id
                 and (sign_off.session_id = appeal_effect.session_id
                   or sign_off.attendance_id = appeal_effect.attendance_id
                   or sign_off.assessment_id = appeal_effect.assessment_id)) as signed
        from appeal_effect
        where not exists
            (select
             from session_decline
             where session_decline.school_id = appeal_effect.school_id
               and session_decline.session_id = appeal_effect.session_id)
          and not exists
            (select
             from session_void
             where session_void.school_id = appeal_effect.school_id
               and session_void.session_id = appeal_effect.session_id)
          and not exists
            (select
             from revocation
             where revocation.school_id = appeal_effect.school_id
               and revocation.record_id = appeal_effect.record_id);

        comment on view standing_effect is
          'What follows from appeals and was neither declined, taken back nor revoked: at most one of each appeal.';
        grant select on standing_effect to ashiato_service;

        create function amendments_of(of_school uuid, of_assessment uuid) returns table (amendment_id uuid, signed boolean)
        language sql stable
        as $$
          with recursive amendment as (
            select assessment.id, sign_off.id is not null as signed
            from assessment
            left join sign_off
              on sign_off.school_id = assessment.school_id
              and sign_off.assessment_id = assessment.id
            where assessment.school_id = of_school
              and assessment.amends = of_assessment
            union all
            select assessment.id, sign_off.id is not null
            from amendment
            join assessment
              on assessment.school_id = of_school
              and assessment.amends = amendment.id
            left join sign_off
              on sign_off.school_id = assessment.school_id
              and sign_off.assessment_id = assessment.id
            where not amendment.signed
          )
          select id, signed from amendment
        $$;

        comment on function amendments_of is
          'What puts an assessment right once it is signed: its amendment, and amendments of amendments that were never signed.';

        """#,
      sha256: "12b3d8f798ef8a100e421b4bc0e4f731234f5ef736aa47c534fcda3e157e2a17"),
    Migration(
      number: 14, name: "0014_directory",
      sql: #"""
        -- why: whoever holds a valid record of achievement may let strangers find her, by a coarse place and what she cares to tell.

        create table directory_entry (
          school_id uuid not null,
          person_id uuid not null,
          id uuid not null,
          name text not null constraint directory_name_given check (length(name) between 1 and 200),
          practice text constraint directory_practice_given check (length(practice) between 1 and 200),
          area text not null constraint directory_area_form check (area ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(area) <= 64),
          town text constraint directory_town_given check (length(town) between 1 and 200),
          postcode_area text constraint directory_postcode_coarse check (postcode_area ~ '^[A-Z0-9]{2,5}$'),
          languages text[] not null
            constraint directory_languages_form check (array_to_string(languages, ' ', '?') ~ '^([a-z]{2,3}( [a-z]{2,3})*)?$'),
          access text[] not null
            constraint directory_access_known
              check (access <@ array['step-free', 'ground-floor', 'accessible-toilet', 'parking', 'low-table']),
          contact text
            constraint directory_contact_form check (contact ~ '^(mailto:[^@[:space:]]+@|https://)[^@[:space:]]+$' and length(contact) <= 300),
          entered_at timestamptz not null default now(),
          constraint directory_entry_key primary key (school_id, person_id),
          constraint directory_entry_once unique (school_id, id),
          constraint directory_entry_of foreign key (school_id, person_id) references person
        );
        comment on table directory_entry is
          'How somebody wants to be found: what stands here she opened to strangers, field by field, and it is gone when she leaves.';
        call keep_as_claim('directory_entry', 'person_id', student_writes => true);

        -- A view and no policy, because a policy of the public role may not join. It shows nobody who has no record of achievement, and of her
        -- nothing but the entry and what holds; what expires is left out by the query, which knows the moment.
        create view public_practitioner with (security_barrier) as
        select
          directory_entry.school_id,
          directory_entry.id as practitioner_id,
          directory_entry.name,
          directory_entry.practice,
          directory_entry.area,
          directory_entry.town,
          directory_entry.postcode_area,
          directory_entry.languages,
          directory_entry.access,
          directory_entry.contact,
          record.id as record_id,
          check_code.code,
          record.curriculum_id,
          curriculum_version.content::jsonb ->> 'title' as title,
          record.awarded_on,
          edition.valid_from,
          edition.valid_until
        from directory_entry
        join record
          on record.school_id = directory_entry.school_id
          and record.student_id = directory_entry.person_id
        join check_code
          on check_code.school_id = record.school_id
          and check_code.record_id = record.id
        join current_edition
          on current_edition.school_id = record.school_id
          and current_edition.record_id = record.id
        join edition
          on edition.school_id = current_edition.school_id
          and edition.record_id = current_edition.record_id
          and edition.number = current_edition.number
        join edition_signed
          on edition_signed.school_id = edition.school_id
          and edition_signed.record_id = edition.record_id
          and edition_signed.number = edition.number
        join curriculum_version
          on curriculum_version.school_id = record.school_id
          and curriculum_version.curriculum_id = record.curriculum_id
          and curriculum_version.version = record.version
        where record.kind = 'achievement'
          and not exists (
            select from revocation
            where revocation.school_id = record.school_id
              and revocation.record_id = record.id
          );
        comment on view public_practitioner is
          'Who is in the directory: an entry beside each signed record of achievement of hers that is not revoked.';
        grant select on public_practitioner to ashiato_public;

        """#,
      sha256: "f882259ce228eca94da1e9ce1c1547e8e832fa1b7f48407307934beb81f14db8"),
    Migration(
      number: 15, name: "0015_client_mix",
      sql: #"""
        -- why: a school learns whom its students practise on, without a word about anybody: what clients come for is counted by month.

        create table client_mix_count (
          school_id uuid not null constraint client_mix_count_school references school,
          month date not null constraint client_mix_count_month check (extract(day from month) = 1),
          goal text not null
            constraint client_mix_count_goal
              check (goal in ('wants-deep', 'recovery', 'sport-before', 'sport-after', 'hard-physical-work', 'relaxation')),
          total integer not null,
          constraint client_mix_count_key primary key (school_id, month, goal)
        );
        comment on table client_mix_count is
          'How many clients of a month came for what. No session, student or client stands beside it, and only goals are counted that say nothing about health.';
        call secure_tenant('client_mix_count');
        grant select on client_mix_count to ashiato_service;

        -- Whoever may log a session may count, a student too, and nobody may do more: so the table is written by this function alone.
        create function count_client_goal(month date, goal text) returns void
        language sql security definer
        set search_path = pg_catalog, public
        as $$
          insert into client_mix_count (school_id, month, goal, total)
          values ((select nullif(current_setting('ashiato.school_id', true), '')::uuid), $1, $2, 1)
          on conflict on constraint client_mix_count_key do update set total = client_mix_count.total + 1
        $$;

        comment on function count_client_goal is 'Adds one to the count of the school that the connection names.';
        revoke execute on function count_client_goal from public;
        grant execute on function count_client_goal to ashiato_service;

        """#,
      sha256: "d59d93d087cf859a512ad8fa0556adefb0a7243c531b067be781f5d486f4d4ea"),
    Migration(
      number: 16, name: "0016_accounts",
      sql: #"""
        -- why: people sign in by themselves, roles end, and a key signs from the day on which an administrator approved it.

        -- Who asks for an account is nobody yet: “door” is what the connection names until it is known who she is. The door knows
        -- names, roles and accounts, and nothing about training; whoever is known sees her own account, and nobody another's, staff
        -- included.
        create procedure keep_account(target regclass, person_column text default null)
        language plpgsql
        as $$
        declare
          student text := '(select current_setting(''ashiato.student_id'', true))';
          holds text := student || ' = ''door''';
        begin
          if person_column is not null then
            holds := format('%s or %I::text = %s', holds, person_column, student);
          end if;
          execute format('alter table %s enable row level security', target);
          execute format(
            'create policy of_this_school on %s to ashiato_service
               using (school_id = (select nullif(current_setting(''ashiato.school_id'', true), '''')::uuid))',
            target);
          execute format(
            'create policy of_this_account on %1$s as restrictive to ashiato_service using (%2$s) with check (%2$s)', target, holds);
          execute format('grant select, insert, update, delete on %s to ashiato_service', target);
        end
        $$;

        comment on procedure keep_account is
          'A tenant table of what stands now of accounts: seen at the door, and by the person whose account it is.';

        alter policy of_this_student on person_identity
          using (
            is_staff
            or (select current_setting('ashiato.student_id', true)) in ('any', 'door')
            or person_id::text = (select current_setting('ashiato.student_id', true))
          );

        -- What somebody does at the door is written down there as well.
        alter policy of_this_student on audit_entry
          using (
            (select current_setting('ashiato.student_id', true)) = 'any'
            or actor_id::text = (select current_setting('ashiato.student_id', true))
          )
          with check (
            (select current_setting('ashiato.student_id', true)) in ('any', 'door')
            or actor_id::text = (select current_setting('ashiato.student_id', true))
          );

        -- A role ends as a fact, and may be granted again: that she has it once at a time is what the claim says.
        alter table role_grant drop constraint role_grant_once;
        alter table role_grant add constraint role_grant_person unique (school_id, id, person_id, role);

        create table role_end (
          school_id uuid not null,
          id uuid not null,
          grant_id uuid not null,
          person_id uuid not null,
          role text not null,
          ended_by uuid not null,
          ended_at timestamptz not null default now(),
          constraint role_end_key primary key (school_id, id),
          constraint role_ended_once unique (school_id, grant_id),
          constraint role_end_of foreign key (school_id, grant_id, person_id, role)
            references role_grant (school_id, id, person_id, role),
          constraint role_ended_by foreign key (school_id, ended_by) references person
        );
        comment on table role_end is 'A role that somebody has no longer. What she did with it stands.';
        call keep_as_fact('role_end', 'person_id');

        create table held_role (
          school_id uuid not null,
          person_id uuid not null,
          role text not null,
          grant_id uuid not null,
          constraint role_held_once primary key (school_id, person_id, role),
          constraint held_role_by foreign key (school_id, grant_id, person_id, role)
            references role_grant (school_id, id, person_id, role)
        );
        comment on table held_role is 'What a person is at the school now: each role once, by the grant that stands.';
        call keep_as_claim('held_role', 'person_id');
        alter policy of_this_student on held_role
          using (
            (select current_setting('ashiato.student_id', true)) in ('any', 'door')
            or person_id::text = (select current_setting('ashiato.student_id', true))
          );
        insert into held_role (school_id, person_id, role, grant_id)
        select school_id, person_id, role, id
        from role_grant;

        create table signing_key_approval (
          school_id uuid not null,
          id uuid not null,
          key_id uuid not null,
          approved_on date not null,
          approved_by uuid not null,
          approved_at timestamptz not null default now(),
          constraint signing_key_approval_key primary key (school_id, id),
          constraint signing_key_approved_once unique (school_id, key_id),
          constraint signing_key_approval_of foreign key (school_id, key_id) references signing_key,
          constraint signing_key_approved_by foreign key (school_id, approved_by) references person
        );
        comment on table signing_key_approval is
          'An administrator has made sure whose key it is: from this day on it signs. A key that was registered before this table stood waits for it too.';
        call keep_as_fact('signing_key_approval');

        create table invitation (
          school_id uuid not null,
          id uuid not null,
          person_id uuid not null,
          purpose text not null constraint invitation_purpose_known check (purpose in ('join', 'recover')),
          digest text not null constraint invitation_digest_form check (digest ~ '^sha256:[0-9a-f]{64}$'),
          made_by uuid not null,
          made_at timestamptz not null,
          ends_at timestamptz not null constraint invitation_ends_later check (ends_at > made_at),
          used_at timestamptz,
          constraint invitation_key primary key (school_id, id),
          constraint invitation_once unique (school_id, digest),
          constraint invitation_of foreign key (school_id, person_id) references person,
          constraint invitation_made_by foreign key (school_id, made_by) references person
        );
        comment on table invitation is
          'A link by which a person chooses a password, once and until a day. Kept is the digest of its random token, as of every secret here.';
        create index invitation_by_person on invitation (school_id, person_id);
        call keep_account('invitation', 'person_id');

        create table password (
          school_id uuid not null,
          person_id uuid not null,
          hash text not null constraint password_hash_form check (hash ~ '^[$]scrypt[$]ln=[0-9]+,r=[0-9]+,p=[0-9]+[$][A-Za-z0-9+/]+[$][A-Za-z0-9+/]+$'),
          set_at timestamptz not null,
          constraint password_key primary key (school_id, person_id),
          constraint password_of foreign key (school_id, person_id) references person
        );
        comment on table password is 'What a password is compared with: scrypt with its cost and salt, as a PHC string.';
        call keep_account('password', 'person_id');

        create table sign_in (
          school_id uuid not null,
          id uuid not null,
          person_id uuid not null,
          device text not null constraint sign_in_device_named check (length(device) between 1 and 100),
          made_at timestamptz not null,
          seen_at timestamptz not null,
          ends_at timestamptz not null constraint sign_in_ends_later check (ends_at > made_at),
          constraint sign_in_key primary key (school_id, id),
          constraint sign_in_person unique (school_id, id, person_id),
          constraint sign_in_of foreign key (school_id, person_id) references person
        );
        comment on table sign_in is 'Where a person is signed in, and when she was last there, to the hour. It is gone when it ends.';
        create index sign_in_by_person on sign_in (school_id, person_id);
        call keep_account('sign_in', 'person_id');

        create table sign_in_token (
          school_id uuid not null,
          digest text not null constraint sign_in_token_digest_form check (digest ~ '^sha256:[0-9a-f]{64}$'),
          sign_in_id uuid not null,
          person_id uuid not null,
          made_at timestamptz not null,
          replaced_at timestamptz,
          constraint sign_in_token_once primary key (school_id, digest),
          constraint sign_in_token_of foreign key (school_id, sign_in_id, person_id)
            references sign_in (school_id, id, person_id) on delete cascade
        );
        comment on table sign_in_token is
          'The tokens of a sign-in: a later one replaces those before it once it is used, and one that comes back long after that was copied.';
        create index sign_in_token_by_sign_in on sign_in_token (school_id, sign_in_id);
        call keep_account('sign_in_token', 'person_id');

        create table known_device (
          school_id uuid not null,
          digest text not null constraint known_device_digest_form check (digest ~ '^sha256:[0-9a-f]{64}$'),
          person_id uuid not null,
          ends_at timestamptz not null,
          constraint known_device_once primary key (school_id, digest),
          constraint known_device_of foreign key (school_id, person_id) references person
        );
        comment on table known_device is
          'A device on which a person signed in before: strangers who guess at her password use up none of its attempts.';
        create index known_device_by_person on known_device (school_id, person_id);
        call keep_account('known_device', 'person_id');

        create table api_token (
          school_id uuid not null,
          id uuid not null,
          person_id uuid not null,
          name text not null constraint api_token_named check (length(name) between 1 and 100),
          scopes text[] not null
            constraint api_token_scopes_known
              check (scopes <> '{}' and scopes <@ array['read', 'log', 'sign', 'people', 'publish', 'issue']),
          digest text not null constraint api_token_digest_form check (digest ~ '^sha256:[0-9a-f]{64}$'),
          made_at timestamptz not null,
          seen_at timestamptz,
          ends_at timestamptz not null constraint api_token_ends_later check (ends_at > made_at),
          constraint api_token_key primary key (school_id, id),
          constraint api_token_once unique (school_id, digest),
          constraint api_token_name_once unique (school_id, person_id, name),
          constraint api_token_of foreign key (school_id, person_id) references person
        );
        comment on table api_token is 'A secret by which a program acts for a person, within its scopes and until its day. It is gone when it is ended.';
        call keep_account('api_token', 'person_id');

        create table attempt_count (
          school_id uuid not null constraint attempt_count_school references school,
          counter text not null constraint attempt_counter_form check (counter ~ '^sha256:[0-9a-f]{64}$'),
          began_at timestamptz not null,
          total integer not null,
          constraint attempt_count_key primary key (school_id, counter)
        );
        comment on table attempt_count is
          'How many sign-ins failed of late, by account, device or network, each known by a digest. Rows are gone with the quarter of an hour that they count.';
        call keep_account('attempt_count');

        """#,
      sha256: "8a58d54c82e790a374a3baff8eefc17afeb8251ea4825dbcf041e11592ccc968"),
    Migration(
      number: 17, name: "0017_editions",
      sql: #"""
        -- why: a record has later editions: renewed, put right, or given again after it was revoked wrongly.

        alter table revocation
          add column number integer not null default 1 constraint revocation_number_positive check (number >= 1);
        alter table revocation alter column number drop default;
        alter table revocation drop constraint revoked_once;
        alter table revocation add constraint revoked_once unique (school_id, record_id, number);
        alter table revocation add constraint revocation_of_edition
          foreign key (school_id, record_id, number) references edition;
        comment on table revocation is
          'Editions of a record that hold no longer, all up to the one of this number, with a reason that may be shown to anyone.';
        grant select (number) on revocation to ashiato_public;

        create policy anyone_may_check on edition_signed for select to ashiato_public using (true);
        grant select (school_id, record_id, number) on edition_signed to ashiato_public;

        -- What follows from an appeal about a record is an edition: of the same record, or of another one.
        alter table appeal_effect add column edition integer;
        alter table appeal_effect alter column edition type integer using case when record_id is not null then 1 end;
        alter table appeal_effect add constraint appeal_effect_edition_given check ((edition is null) = (record_id is null));
        alter table appeal_effect add constraint appeal_effect_edition
          foreign key (school_id, record_id, edition) references edition (school_id, record_id, number);
        alter table appeal_effect drop constraint appeal_effect_record_once;
        alter table appeal_effect add constraint appeal_effect_record_once unique (school_id, record_id, edition);

        create or replace view standing_effect with (security_invoker = true) as
        select
          appeal_effect.school_id,
          appeal_effect.id as effect_id,
          appeal_effect.appeal_id,
          appeal_effect.session_id,
          appeal_effect.attendance_id,
          appeal_effect.assessment_id,
          appeal_effect.record_id,
          appeal_effect.record_id is not null
            or exists
              (select
               from sign_off
               where sign_off.school_id = appeal_effect.school_id
                 and (sign_off.session_id = appeal_effect.session_id
                   or sign_off.attendance_id = appeal_effect.attendance_id
                   or sign_off.assessment_id = appeal_effect.assessment_id)) as signed
        from appeal_effect
        where not exists
            (select
             from session_decline
             where session_decline.school_id = appeal_effect.school_id
               and session_decline.session_id = appeal_effect.session_id)
          and not exists
            (select
             from session_void
             where session_void.school_id = appeal_effect.school_id
               and session_void.session_id = appeal_effect.session_id)
          and not exists
            (select
             from revocation
             where revocation.school_id = appeal_effect.school_id
               and revocation.record_id = appeal_effect.record_id
               and revocation.number >= appeal_effect.edition);

        create or replace view public_practitioner with (security_barrier) as
        select
          directory_entry.school_id,
          directory_entry.id as practitioner_id,
          directory_entry.name,
          directory_entry.practice,
          directory_entry.area,
          directory_entry.town,
          directory_entry.postcode_area,
          directory_entry.languages,
          directory_entry.access,
          directory_entry.contact,
          record.id as record_id,
          check_code.code,
          record.curriculum_id,
          curriculum_version.content::jsonb ->> 'title' as title,
          record.awarded_on,
          edition.valid_from,
          edition.valid_until
        from directory_entry
        join record
          on record.school_id = directory_entry.school_id
          and record.student_id = directory_entry.person_id
        join check_code
          on check_code.school_id = record.school_id
          and check_code.record_id = record.id
        join current_edition
          on current_edition.school_id = record.school_id
          and current_edition.record_id = record.id
        join edition
          on edition.school_id = current_edition.school_id
          and edition.record_id = current_edition.record_id
          and edition.number = current_edition.number
        join edition_signed
          on edition_signed.school_id = edition.school_id
          and edition_signed.record_id = edition.record_id
          and edition_signed.number = edition.number
        join curriculum_version
          on curriculum_version.school_id = record.school_id
          and curriculum_version.curriculum_id = record.curriculum_id
          and curriculum_version.version = record.version
        where record.kind = 'achievement'
          and not exists (
            select from revocation
            where revocation.school_id = record.school_id
              and revocation.record_id = record.id
              and revocation.number >= edition.number
          );

        """#,
      sha256: "521c3e232ae1406f88b4fe05f6d6140dff332a2dfa64aa51b162d4ab273da5f3"),
    Migration(
      number: 18, name: "0018_kept_answers",
      sql: #"""
        -- why: a program that lost the answer to a write sends it again, and the second time must find what the first has done.

        create table kept_answer (
          school_id uuid not null,
          person_id uuid not null,
          key text not null constraint kept_answer_key_length check (length(key) between 1 and 200),
          request_digest text not null
            constraint kept_answer_digest_form check (request_digest ~ '^sha256:[0-9a-f]{64}$'),
          status integer constraint kept_answer_status_of_success check (status between 200 and 299),
          location text,
          body text,
          at timestamptz not null default now(),
          constraint kept_answer_once primary key (school_id, person_id, key),
          constraint kept_answer_to foreign key (school_id, person_id) references person
        );
        comment on table kept_answer is
          'What a person''s write was answered, by the Idempotency-Key that it was sent with. The key is kept in the transaction of the fact itself, the answer right after it; both are dropped after a day.';
        call keep_as_claim('kept_answer', 'person_id', student_writes => true);

        -- Pages of a student's sessions go on from where the last one ended; those of the school do by the key.
        create index session_of_student_in_order on session (school_id, student_id, id);

        """#,
      sha256: "ee8decd9e1173b431a8f8b021166cbeb1f2059984d5465200ff0ff86dd9f8ec5"),
    Migration(
      number: 19, name: "0019_data_rights",
      sql: #"""
        -- why: what names a person is erased by a connection that says whom, and what is kept of people has an end.

        create table person_erasure (
          school_id uuid not null,
          person_id uuid not null,
          was_staff boolean not null,
          erased_by uuid not null,
          erased_at timestamptz not null default now(),
          constraint person_erased_once primary key (school_id, person_id),
          constraint person_erasure_of foreign key (school_id, person_id) references person,
          constraint person_erased_by foreign key (school_id, erased_by) references person
        );
        comment on table person_erasure is
          'A person whom the school has forgotten: by id only. Her facts stay and name her by the same id.';
        call keep_as_fact('person_erasure');
        create policy of_this_student on person_erasure as restrictive for select to ashiato_service
          using (
            was_staff
            or (select current_setting('ashiato.student_id', true)) = 'any'
            or person_id::text = (select current_setting('ashiato.student_id', true))
          );

        -- What can be forgotten is deleted only by a connection that names the person whom it erases. A text is never written over: it
        -- would not be the one that its digest was made of.
        create policy erased_by_name on person_identity as restrictive for delete to ashiato_service
          using (person_id::text = (select current_setting('ashiato.erasing', true)));
        create policy erased_by_name on erasable_text as restrictive for delete to ashiato_service
          using (person_id::text = (select current_setting('ashiato.erasing', true)));
        create policy never_written_over on erasable_text as restrictive for update to ashiato_service
          using (false);
        create policy erased_by_name on edition_bytes as restrictive for delete to ashiato_service
          using (student_id::text = (select current_setting('ashiato.erasing', true)));

        -- Nobody sees another's account, but whoever erases a person erases hers as well.
        do $$
        declare
          target text;
          holds text :=
            '(select current_setting(''ashiato.student_id'', true)) = ''door''
             or person_id::text = (select current_setting(''ashiato.student_id'', true))
             or person_id::text = (select current_setting(''ashiato.erasing'', true))';
        begin
          foreach target in array array['invitation', 'password', 'sign_in', 'sign_in_token', 'known_device', 'api_token'] loop
            execute format('alter policy of_this_account on %1$I using (%2$s) with check (%2$s)', target, holds);
          end loop;
        end
        $$;

        create table retention_period (
          school_id uuid not null constraint retention_period_school references school,
          kind text not null constraint retention_kind_known check (kind in ('people', 'papers')),
          years integer not null constraint retention_years_in_range check (years between 1 and 100),
          set_by uuid not null,
          set_at timestamptz not null default now(),
          constraint retention_period_key primary key (school_id, kind),
          constraint retention_set_by foreign key (school_id, set_by) references person
        );
        comment on table retention_period is 'How many years a school keeps a kind of what names people, where it keeps it for another time than six.';
        call keep_as_claim('retention_period');

        """#,
      sha256: "6cc50bc56c322879018dd9c8a22af251094d8eeaa079006573aec6556b59f330"),
    Migration(
      number: 20, name: "0020_screening_mended",
      sql: #"""
        -- why: a count of screenings is of the month that is now and is read by staff alone, and an inspection answers about pieces of its own site.

        drop function count_screening(date, text);
        create function count_screening(outcome text) returns void
        language sql security definer
        set search_path = pg_catalog, public, pg_temp
        as $$
          insert into screening_count (school_id, month, outcome, total)
          select school.id, date_trunc('month', now() at time zone school.time_zone)::date, $1, 1
          from (select nullif(current_setting('ashiato.school_id', true), '')::uuid as id) as named
          left join school using (id)
          on conflict on constraint screening_count_key do update set total = screening_count.total + 1
        $$;
        comment on function count_screening is
          'Adds one to the count that the school which the connection names has of the month that is now, in its own time zone.';
        revoke execute on function count_screening from public;
        grant execute on function count_screening to ashiato_service;

        create policy staff_reads on screening_count as restrictive for select to ashiato_service
          using ((select current_setting('ashiato.student_id', true)) = 'any');

        alter table equipment add constraint equipment_site unique (school_id, id, site_id);
        alter table site_inspection add constraint site_inspection_site unique (school_id, id, site_id);
        alter table inspection_finding add column site_id uuid;
        alter table inspection_finding disable trigger append_only;
        update inspection_finding
        set site_id = site_inspection.site_id
        from site_inspection
        where site_inspection.school_id = inspection_finding.school_id
          and site_inspection.id = inspection_finding.inspection_id;
        alter table inspection_finding enable trigger append_only;
        alter table inspection_finding alter column site_id set not null;
        alter table inspection_finding drop constraint inspection_finding_of;
        alter table inspection_finding add constraint inspection_finding_of
          foreign key (school_id, inspection_id, site_id) references site_inspection (school_id, id, site_id);
        alter table inspection_finding drop constraint inspection_finding_about;
        alter table inspection_finding add constraint inspection_finding_about
          foreign key (school_id, equipment_id, site_id) references equipment (school_id, id, site_id);

        -- Nothing that a session of the database brings along stands before the tables that the function means.
        alter function count_client_goal(date, text) set search_path = pg_catalog, public, pg_temp;

        """#,
      sha256: "b136df79c6c175dce8ff811e765413b6ff7a3fa2a8343197c14081226c37fb6a"),
    Migration(
      number: 21, name: "0021_public_version",
      sql: #"""
        -- why: many strangers ask for the same record at once, and an answer may be given twice only while nothing that it rests on has changed.

        create sequence public_version;
        comment on sequence public_version is
          'Grows when something that strangers are told about records has changed. It may grow for nothing, and never stands still for something.';
        grant usage on sequence public_version to ashiato_service;
        grant select on sequence public_version to ashiato_public;

        create function raise_public_version() returns trigger
        language plpgsql
        set search_path = pg_catalog, public, pg_temp
        as $$
        begin
          perform nextval('public_version');
          return null;
        end
        $$;
        comment on function raise_public_version() is
          'Deferred to the commit: whoever reads the new number before it would keep what was there before.';

        create constraint trigger tells_strangers
        after insert or update or delete on check_code
        deferrable initially deferred
        for each row execute function raise_public_version();

        create constraint trigger tells_strangers
        after insert or update or delete on edition_signed
        deferrable initially deferred
        for each row execute function raise_public_version();

        create constraint trigger tells_strangers
        after insert or update or delete on edition_bytes
        deferrable initially deferred
        for each row execute function raise_public_version();

        create constraint trigger tells_strangers
        after insert or update or delete on current_edition
        deferrable initially deferred
        for each row execute function raise_public_version();

        create constraint trigger tells_strangers
        after insert or update or delete on revocation
        deferrable initially deferred
        for each row execute function raise_public_version();

        create constraint trigger tells_strangers
        after insert or update or delete on school_key
        deferrable initially deferred
        for each row execute function raise_public_version();

        create constraint trigger tells_strangers
        after insert or update or delete on status_list_edition
        deferrable initially deferred
        for each row execute function raise_public_version();

        create constraint trigger tells_strangers
        after insert or update or delete on declaration
        deferrable initially deferred
        for each row execute function raise_public_version();

        create constraint trigger tells_strangers
        after insert or update or delete on declaration_check
        deferrable initially deferred
        for each row execute function raise_public_version();

        create constraint trigger tells_strangers
        after insert or update or delete on declaration_consent
        deferrable initially deferred
        for each row execute function raise_public_version();

        create constraint trigger tells_strangers
        after insert or update or delete on declaration_withdrawal
        deferrable initially deferred
        for each row execute function raise_public_version();

        -- A text that is new is told by the declaration that rests on it.
        create constraint trigger tells_strangers
        after delete on erasable_text
        deferrable initially deferred
        for each row execute function raise_public_version();

        """#,
      sha256: "75cad81c16c11b3e8c27d0d093a80464c7d0938affd1a9456b4eb2e0500d1e66"),
    Migration(
      number: 22, name: "0022_device_keys",
      sql: #"""
        -- why: whoever approves a key, and its holder who lost a device, tell her keys apart by the device that each was made on.

        alter table signing_key add column device text;
        alter table signing_key add constraint signing_key_device_named check (length(device) between 1 and 100);
        comment on column signing_key.device is
          'What the browser said of itself in which the key was made, as “Firefox on Linux”; null where it is in a key file.';

        """#,
      sha256: "ebf7e28cec16c701f5292f10a6535c019431ae73197fc600ec68e59438f478d7"),
    Migration(
      number: 23, name: "0023_paper_purposes",
      sql: #"""
        -- why: a transcript opened every door that asked for one, whatever it showed. A paper whose kind does not say what it shows names the
        -- requirement that it was filed for; and that no licence exists at a place is something that a school can put on file.

        alter table document drop constraint document_kind_known;
        alter table document add constraint document_kind_known check (
          kind in (
            'licence', 'no-licence', 'insurance', 'transcript', 'practice-log', 'work-history', 'first-aid', 'proof-of-age'
          )
        );
        alter table document add column purpose text
          constraint document_purpose_is_id check (purpose ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(purpose) <= 64);
        comment on column document.purpose is
          'The entry requirement that the paper was filed for, by its id; null where its kind alone says what it shows.';

        """#,
      sha256: "61cd5ea0c95582a3c4f6cc3c08e3a3f60e648b1ddb64966a7c2a1aaa376cb763"),
    Migration(
      number: 24, name: "0024_screening_form",
      sql: #"""
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

        """#,
      sha256: "750c3d3dbb8da8ea44757f08c61a161b7a2523ad780e3b659dc17f1e24b852b2"),
    Migration(
      number: 25, name: "0025_continuing_education",
      sql: #"""
        -- why: a renewal can ask for hours that somebody learned elsewhere, so a paper about them says how long they were.

        alter table document drop constraint document_kind_known;
        alter table document add constraint document_kind_known check (
          kind in (
            'licence', 'no-licence', 'insurance', 'transcript', 'practice-log', 'work-history', 'first-aid', 'proof-of-age',
            'continuing-education'
          )
        );
        alter table document add column minutes integer
          constraint document_minutes_in_range check (minutes between 1 and 60000)
          constraint document_minutes_of_education check ((kind = 'continuing-education') = (minutes is not null));
        comment on column document.minutes is
          'How long the continuing education lasted, in minutes; null of every other paper.';

        -- The same hours are noted once, whoever hands in their paper again.
        create unique index document_education_once on document (school_id, person_id, issued_on, minutes)
          where kind = 'continuing-education';

        """#,
      sha256: "c9037b60e6d3edb4e0b47dd62c3cc70ffe3ad7f0d313985c2bce5987b8d6656a"),
    Migration(
      number: 26, name: "0026_roster_by_student",
      sql: #"""
        -- why: what a student's day holds is asked with each session and class; without this the classes of the whole school are read for it.
        create index class_roster_by_student on class_roster (school_id, student_id);

        """#,
      sha256: "dc3bee97957bec34a4b6e0ea2213619bbc92f15bb7e19b2e8bf35b96b83ec317"),
    Migration(
      number: 27, name: "0027_days",
      sql: #"""
        -- why: what a student's day holds is asked with each session and class: her sessions of that day, and the classes of that day that she was at.
        -- Nothing asks for her sessions in the order of their ids any more.
        drop index session_of_student_in_order;

        create index session_by_student_and_day on session (school_id, student_id, day);

        create index class_attendance_by_day on class_attendance (school_id, held_on);

        """#,
      sha256: "3b5e0248e2b073ff42f5347edd285e9b4ff9023784661f4cec2b8a3b4abc8ffc"),
    Migration(
      number: 28, name: "0028_signed_sessions",
      sql: #"""
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

        """#,
      sha256: "fa523c20f8b7ea275ac8483d08d2266b0aac79d448c98b11dbbd417f2e412822"),
    Migration(
      number: 29, name: "0029_erased_answers",
      sql: #"""
        -- why: what a program was answered may name somebody who is forgotten since. It is erased with her, and an answer that is still on its way
        -- is not kept any more.
        alter table kept_answer
          add column erased_at timestamptz,
          add constraint kept_answer_erased check (erased_at is null or num_nonnulls(status, location, body) = 0);

        """#,
      sha256: "430439c4faff2aff6cf12871321747aa02963f9658c74692f565511c033cde9c"),
  ]
}
