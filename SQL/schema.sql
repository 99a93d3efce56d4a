-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

-- Name: amendments_of(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -

CREATE FUNCTION public.amendments_of(of_school uuid, of_assessment uuid) RETURNS TABLE(amendment_id uuid, signed boolean)
    LANGUAGE sql STABLE
    AS $$
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

-- Name: FUNCTION amendments_of(of_school uuid, of_assessment uuid); Type: COMMENT; Schema: public; Owner: -

COMMENT ON FUNCTION public.amendments_of(of_school uuid, of_assessment uuid) IS 'What puts an assessment right once it is signed: its amendment, and amendments of amendments that were never signed.';

-- Name: count_client_goal(date, text); Type: FUNCTION; Schema: public; Owner: -

CREATE FUNCTION public.count_client_goal(month date, goal text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
  insert into client_mix_count (school_id, month, goal, total)
  values ((select nullif(current_setting('ashiato.school_id', true), '')::uuid), $1, $2, 1)
  on conflict on constraint client_mix_count_key do update set total = client_mix_count.total + 1
$_$;

-- Name: FUNCTION count_client_goal(month date, goal text); Type: COMMENT; Schema: public; Owner: -

COMMENT ON FUNCTION public.count_client_goal(month date, goal text) IS 'Adds one to the count of the school that the connection names.';

-- Name: count_screening(text); Type: FUNCTION; Schema: public; Owner: -

CREATE FUNCTION public.count_screening(outcome text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
  insert into screening_count (school_id, month, outcome, total)
  select school.id, date_trunc('month', now() at time zone school.time_zone)::date, $1, 1
  from (select nullif(current_setting('ashiato.school_id', true), '')::uuid as id) as named
  left join school using (id)
  on conflict on constraint screening_count_key do update set total = screening_count.total + 1
$_$;

-- Name: FUNCTION count_screening(outcome text); Type: COMMENT; Schema: public; Owner: -

COMMENT ON FUNCTION public.count_screening(outcome text) IS 'Adds one to the count that the school which the connection names has of the month that is now, in its own time zone.';

-- Name: keep_account(regclass, text); Type: PROCEDURE; Schema: public; Owner: -

CREATE PROCEDURE public.keep_account(IN target regclass, IN person_column text DEFAULT NULL::text)
    LANGUAGE plpgsql
    AS $_$
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
$_$;

-- Name: PROCEDURE keep_account(IN target regclass, IN person_column text); Type: COMMENT; Schema: public; Owner: -

COMMENT ON PROCEDURE public.keep_account(IN target regclass, IN person_column text) IS 'A tenant table of what stands now of accounts: seen at the door, and by the person whose account it is.';

-- Name: keep_as_claim(regclass, text, boolean); Type: PROCEDURE; Schema: public; Owner: -

CREATE PROCEDURE public.keep_as_claim(IN target regclass, IN student_column text DEFAULT NULL::text, IN student_writes boolean DEFAULT false)
    LANGUAGE plpgsql
    AS $$
begin
  call secure_tenant(target, student_column, student_writes);
  execute format('grant select, insert, update, delete on %s to ashiato_service', target);
end
$$;

-- Name: PROCEDURE keep_as_claim(IN target regclass, IN student_column text, IN student_writes boolean); Type: COMMENT; Schema: public; Owner: -

COMMENT ON PROCEDURE public.keep_as_claim(IN target regclass, IN student_column text, IN student_writes boolean) IS 'A tenant table of what stands now, of drafts, or of what can be erased: the service may change and delete.';

-- Name: keep_as_fact(regclass, text, boolean); Type: PROCEDURE; Schema: public; Owner: -

CREATE PROCEDURE public.keep_as_fact(IN target regclass, IN student_column text DEFAULT NULL::text, IN student_writes boolean DEFAULT false)
    LANGUAGE plpgsql
    AS $$
begin
  call secure_tenant(target, student_column, student_writes);
  execute format('grant select, insert on %s to ashiato_service', target);
  execute format(
    'create trigger append_only before update or delete or truncate on %s
       for each statement execute function refuse_change()',
    target);
end
$$;

-- Name: PROCEDURE keep_as_fact(IN target regclass, IN student_column text, IN student_writes boolean); Type: COMMENT; Schema: public; Owner: -

COMMENT ON PROCEDURE public.keep_as_fact(IN target regclass, IN student_column text, IN student_writes boolean) IS 'A tenant table that the service may read and add to, and nobody may change.';

-- Name: occupy_supervisor(uuid, uuid, uuid, uuid, timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -

CREATE FUNCTION public.occupy_supervisor(of_school uuid, of_person uuid, with_student uuid, of_session uuid, begins timestamp with time zone, ends timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
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

-- Name: FUNCTION occupy_supervisor(of_school uuid, of_person uuid, with_student uuid, of_session uuid, begins timestamp with time zone, ends timestamp with time zone); Type: COMMENT; Schema: public; Owner: -

COMMENT ON FUNCTION public.occupy_supervisor(of_school uuid, of_person uuid, with_student uuid, of_session uuid, begins timestamp with time zone, ends timestamp with time zone) IS 'Claims one of the four slots of a supervisor, or refuses with supervision_ratio, or with supervisor_elsewhere.';

-- Name: raise_public_version(); Type: FUNCTION; Schema: public; Owner: -

CREATE FUNCTION public.raise_public_version() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
  perform nextval('public_version');
  return null;
end
$$;

-- Name: FUNCTION raise_public_version(); Type: COMMENT; Schema: public; Owner: -

COMMENT ON FUNCTION public.raise_public_version() IS 'Deferred to the commit: whoever reads the new number before it would keep what was there before.';

-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'rows of % are facts: they are never changed or deleted', tg_table_name
    using errcode = 'restrict_violation',
          constraint = 'facts_are_append_only';
end
$$;

-- Name: FUNCTION refuse_change(); Type: COMMENT; Schema: public; Owner: -

COMMENT ON FUNCTION public.refuse_change() IS 'Trigger: an append-only table refuses update, delete and truncate.';

-- Name: secure_tenant(regclass, text, boolean); Type: PROCEDURE; Schema: public; Owner: -

CREATE PROCEDURE public.secure_tenant(IN target regclass, IN student_column text DEFAULT NULL::text, IN student_writes boolean DEFAULT false)
    LANGUAGE plpgsql
    AS $_$
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
$_$;

-- Name: PROCEDURE secure_tenant(IN target regclass, IN student_column text, IN student_writes boolean); Type: COMMENT; Schema: public; Owner: -

COMMENT ON PROCEDURE public.secure_tenant(IN target regclass, IN student_column text, IN student_writes boolean) IS 'Row-level security of a table whose rows belong to a school.';

-- Name: api_token; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.api_token (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    digest text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT api_token_digest_form CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text)),
    CONSTRAINT api_token_ends_later CHECK ((ends_at > made_at)),
    CONSTRAINT api_token_named CHECK (((length(name) >= 1) AND (length(name) <= 100))),
    CONSTRAINT api_token_scopes_known CHECK (((scopes <> '{}'::text[]) AND (scopes <@ ARRAY['read'::text, 'log'::text, 'sign'::text, 'people'::text, 'publish'::text, 'issue'::text])))
);

-- Name: TABLE api_token; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.api_token IS 'A secret by which a program acts for a person, within its scopes and until its day. It is gone when it is ended.';

-- Name: appeal; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.appeal (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    student_id uuid NOT NULL,
    session_id uuid,
    attendance_id uuid,
    assessment_id uuid,
    record_id uuid,
    number integer NOT NULL,
    decided_on date NOT NULL,
    claim_digest text NOT NULL,
    opened_on date NOT NULL,
    opened_by uuid NOT NULL,
    opened_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT appeal_number_positive CHECK ((number >= 1)),
    CONSTRAINT appeal_of_one_fact CHECK ((num_nonnulls(session_id, attendance_id, assessment_id, record_id) = 1))
);

-- Name: TABLE appeal; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.appeal IS 'A student says that a decision about her is wrong. Each but the first about one decision follows a ruling, so that one is open at a time.';

-- Name: appeal_effect; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.appeal_effect (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    appeal_id uuid NOT NULL,
    student_id uuid NOT NULL,
    session_id uuid,
    attendance_id uuid,
    assessment_id uuid,
    record_id uuid,
    named_on date NOT NULL,
    named_by uuid NOT NULL,
    named_at timestamp with time zone DEFAULT now() NOT NULL,
    number integer NOT NULL,
    edition integer,
    CONSTRAINT appeal_effect_edition_given CHECK (((edition IS NULL) = (record_id IS NULL))),
    CONSTRAINT appeal_effect_number_positive CHECK ((number >= 1)),
    CONSTRAINT appeal_effect_of_one_fact CHECK ((num_nonnulls(session_id, attendance_id, assessment_id, record_id) = 1))
);

-- Name: TABLE appeal_effect; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.appeal_effect IS 'The new fact that follows from an upheld appeal. The contested one stays as it is. Each but the first follows one that stands no longer.';

-- Name: appeal_reply; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.appeal_reply (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    appeal_id uuid NOT NULL,
    student_id uuid NOT NULL,
    reply_digest text NOT NULL,
    replied_on date NOT NULL,
    replied_by uuid NOT NULL,
    replied_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE appeal_reply; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.appeal_reply IS 'What somebody who made the decision says to the claim.';

-- Name: appeal_ruling; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.appeal_ruling (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    appeal_id uuid NOT NULL,
    student_id uuid NOT NULL,
    outcome text NOT NULL,
    reason_digest text NOT NULL,
    ruled_on date NOT NULL,
    ruled_by uuid NOT NULL,
    ruled_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT appeal_outcome_known CHECK ((outcome = ANY (ARRAY['upheld'::text, 'dismissed'::text])))
);

-- Name: TABLE appeal_ruling; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.appeal_ruling IS 'How an appeal ends, by somebody who did not make the decision.';

-- Name: assessment; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.assessment (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    student_id uuid NOT NULL,
    plan_id text NOT NULL,
    assessor_id uuid NOT NULL,
    held_on date NOT NULL,
    method text NOT NULL,
    finding jsonb NOT NULL,
    amends uuid,
    remediation_digest text,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT assessment_method_known CHECK ((method = ANY (ARRAY['live'::text, 'video'::text, 'demonstration'::text, 'written'::text]))),
    CONSTRAINT assessment_not_own_assessor CHECK ((assessor_id <> student_id))
);

-- Name: TABLE assessment; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.assessment IS 'One finalised attempt: a score or performance levels. Put right only by another that names it.';

-- Name: assessment_draft; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.assessment_draft (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    student_id uuid NOT NULL,
    plan_id text NOT NULL,
    assessor_id uuid NOT NULL,
    amends uuid,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    mark smallint DEFAULT 1 NOT NULL,
    CONSTRAINT assessment_draft_mark_in_two CHECK (((mark >= 1) AND (mark <= 2)))
);

-- Name: TABLE assessment_draft; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.assessment_draft IS 'An assessment that has begun. A draft is not a fact; finalising turns it into one and removes it.';

-- Name: attempt_count; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.attempt_count (
    school_id uuid NOT NULL,
    counter text NOT NULL,
    began_at timestamp with time zone NOT NULL,
    total integer NOT NULL,
    CONSTRAINT attempt_counter_form CHECK ((counter ~ '^sha256:[0-9a-f]{64}$'::text))
);

-- Name: TABLE attempt_count; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.attempt_count IS 'How many sign-ins failed of late, by account, device or network, each known by a digest. Rows are gone with the quarter of an hour that they count.';

-- Name: erasable_text; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.erasable_text (
    school_id uuid NOT NULL,
    digest text NOT NULL,
    person_id uuid NOT NULL,
    salt bytea NOT NULL,
    text text NOT NULL,
    CONSTRAINT erasable_text_digest_form CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text)),
    CONSTRAINT erasable_text_length CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
    CONSTRAINT erasable_text_salt_long CHECK ((octet_length(salt) = 16))
);

-- Name: TABLE erasable_text; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.erasable_text IS 'Free text about a person, found by its salted digest, which is all that a fact holds of it.';

-- Name: session; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.session (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    student_id uuid NOT NULL,
    supervisor_id uuid NOT NULL,
    supervision text NOT NULL,
    category text NOT NULL,
    site_id uuid NOT NULL,
    day date NOT NULL,
    start_minute smallint NOT NULL,
    time_zone text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    minutes integer NOT NULL,
    props text[] NOT NULL,
    zones text[] NOT NULL,
    strokes text[] NOT NULL,
    client_code text,
    screening_outcome text,
    rule_set text,
    consent boolean,
    stop_signal boolean,
    peak_pressure smallint,
    comfort_rating smallint,
    incident text NOT NULL,
    reflection_digest text,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    screening_form text,
    CONSTRAINT session_category_practice CHECK ((category = ANY (ARRAY['supervised-practicum'::text, 'independent-practicum'::text, 'observed'::text]))),
    CONSTRAINT session_client_code_form CHECK ((client_code ~ '^c-[a-z0-9]{8,32}$'::text)),
    CONSTRAINT session_client_whole CHECK ((num_nulls(client_code, screening_outcome, rule_set, consent, stop_signal, peak_pressure, comfort_rating) = ANY (ARRAY[0, 7]))),
    CONSTRAINT session_comfort_on_scale CHECK (((comfort_rating >= 0) AND (comfort_rating <= 10))),
    CONSTRAINT session_consent_given CHECK (consent),
    CONSTRAINT session_form_known CHECK ((screening_form = ANY (ARRAY['full'::text, 'short'::text]))),
    CONSTRAINT session_form_of_client CHECK (((screening_form IS NULL) OR (client_code IS NOT NULL))),
    CONSTRAINT session_incident_known CHECK ((incident = ANY (ARRAY['none'::text, 'stop-signal-used'::text, 'slip'::text, 'equipment'::text, 'discomfort-after'::text, 'other'::text]))),
    CONSTRAINT session_minutes_in_range CHECK (((minutes >= 1) AND (minutes <= 240))),
    CONSTRAINT session_not_own_supervisor CHECK ((supervisor_id <> student_id)),
    CONSTRAINT session_pressure_on_scale CHECK (((peak_pressure >= 1) AND (peak_pressure <= 5))),
    CONSTRAINT session_screened CHECK ((screening_outcome = ANY (ARRAY['proceed'::text, 'modify'::text]))),
    CONSTRAINT session_start_in_day CHECK (((start_minute >= 0) AND (start_minute <= 1439))),
    CONSTRAINT session_stop_signal_agreed CHECK (stop_signal),
    CONSTRAINT session_supervision_known CHECK ((supervision = ANY (ARRAY['line-of-sight'::text, 'on-premises'::text, 'independent'::text])))
);

-- Name: TABLE session; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.session IS 'A practicum session. Nothing in it says who the practice client is or how she is.';

-- Name: session_decline; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.session_decline (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    student_id uuid NOT NULL,
    reason_digest text NOT NULL,
    declined_by uuid NOT NULL,
    declined_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE session_decline; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.session_decline IS 'A supervisor says that she will not sign, and why.';

-- Name: session_void; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.session_void (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    student_id uuid NOT NULL,
    reason_digest text NOT NULL,
    voided_by uuid NOT NULL,
    voided_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE session_void; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.session_void IS 'A session taken back: it stays on record, counts for nothing, and frees its time.';

-- Name: sign_off; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.sign_off (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid,
    attendance_id uuid,
    assessment_id uuid,
    student_id uuid,
    signer_id uuid NOT NULL,
    key_id uuid NOT NULL,
    authority_id uuid NOT NULL,
    document text NOT NULL,
    digest text NOT NULL,
    claimed_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT sign_off_digest_form CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text)),
    CONSTRAINT sign_off_names_student CHECK (((student_id IS NULL) = (attendance_id IS NOT NULL))),
    CONSTRAINT sign_off_not_own CHECK ((signer_id <> student_id)),
    CONSTRAINT sign_off_of_one_fact CHECK ((num_nonnulls(session_id, attendance_id, assessment_id) = 1))
);

-- Name: TABLE sign_off; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.sign_off IS 'An instructor''s own proof over the exact statement of one fact. claimed_at is the time of her device, received_at the school''s.';

-- Name: attested_session; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.attested_session WITH (security_invoker='true') AS
 SELECT session.school_id,
    session.id AS session_id,
    session.enrolment_id,
    session.student_id,
    session.supervisor_id,
    session.supervision,
    session.category,
    session.site_id,
    session.day,
    session.start_minute,
    session.time_zone,
    session.minutes,
    session.props,
    session.zones,
    session.strokes,
    session.client_code,
    session.screening_outcome,
    session.rule_set,
    session.consent,
    session.stop_signal,
    session.peak_pressure,
    session.comfort_rating,
    session.incident,
    session.reflection_digest,
    (sign_off.session_id IS NOT NULL) AS signed,
    declined.digest AS decline_digest,
    declined.text AS decline_reason,
    voided.digest AS void_digest,
    voided.text AS void_reason,
    session.screening_form
   FROM (((public.session
     LEFT JOIN public.sign_off ON (((sign_off.school_id = session.school_id) AND (sign_off.student_id = session.student_id) AND (sign_off.session_id = session.id))))
     LEFT JOIN LATERAL ( SELECT session_decline.reason_digest AS digest,
            erasable_text.text
           FROM (public.session_decline
             LEFT JOIN public.erasable_text ON (((erasable_text.school_id = session_decline.school_id) AND (erasable_text.digest = session_decline.reason_digest))))
          WHERE ((session_decline.school_id = session.school_id) AND (session_decline.session_id = session.id))) declined ON (true))
     LEFT JOIN LATERAL ( SELECT session_void.reason_digest AS digest,
            erasable_text.text
           FROM (public.session_void
             LEFT JOIN public.erasable_text ON (((erasable_text.school_id = session_void.school_id) AND (erasable_text.digest = session_void.reason_digest))))
          WHERE ((session_void.school_id = session.school_id) AND (session_void.session_id = session.id))) voided ON (true));

-- Name: VIEW attested_session; Type: COMMENT; Schema: public; Owner: -

COMMENT ON VIEW public.attested_session IS 'A session with what its supervisor, or whoever took it back, has said about it.';

-- Name: audit_entry; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.audit_entry (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    actor_id uuid NOT NULL,
    action text NOT NULL,
    subject text NOT NULL
);

-- Name: TABLE audit_entry; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.audit_entry IS 'Who did what to which fact, written in the transaction of the fact itself. No free text.';

-- Name: authority; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.authority (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    curriculum_id text NOT NULL,
    act text NOT NULL,
    from_day date NOT NULL,
    until_day date,
    granted_by uuid NOT NULL,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT authority_act_known CHECK ((act = ANY (ARRAY['teach'::text, 'supervise'::text, 'assess'::text]))),
    CONSTRAINT authority_until_after_from CHECK ((until_day >= from_day))
);

-- Name: TABLE authority; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.authority IS 'The ground on which an instructor may sign: for which curriculum, what, from, until, given by whom.';

-- Name: authority_end; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.authority_end (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    authority_id uuid NOT NULL,
    last_day date NOT NULL,
    ended_by uuid NOT NULL,
    ended_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE authority_end; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.authority_end IS 'The last day of an authority that ends before its time. What was signed until then stands.';

-- Name: check_code; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.check_code (
    code text NOT NULL,
    school_id uuid NOT NULL,
    record_id uuid NOT NULL,
    student_id uuid NOT NULL,
    CONSTRAINT check_code_form CHECK ((code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'::text))
);

-- Name: TABLE check_code; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.check_code IS 'The public handle of a record: 55 random bits and a check character in Crockford''s base 32.';

-- Name: class_attendance; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.class_attendance (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    curriculum_id text NOT NULL,
    version text NOT NULL,
    module_id text NOT NULL,
    category text NOT NULL,
    held_on date NOT NULL,
    minutes integer NOT NULL,
    instructor_id uuid NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    make_up boolean DEFAULT false NOT NULL,
    CONSTRAINT class_category_taught CHECK ((category = ANY (ARRAY['theory-online'::text, 'theory-inperson'::text, 'lab-giving'::text, 'lab-receiving'::text, 'assessment'::text]))),
    CONSTRAINT class_minutes_positive CHECK (((minutes >= 1) AND (minutes <= 600)))
);

-- Name: TABLE class_attendance; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.class_attendance IS 'A class that was held. Who was there stands in class_roster.';

-- Name: COLUMN class_attendance.make_up; Type: COMMENT; Schema: public; Owner: -

COMMENT ON COLUMN public.class_attendance.make_up IS 'Held for those who had missed a class.';

-- Name: class_roster; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.class_roster (
    school_id uuid NOT NULL,
    attendance_id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    student_id uuid NOT NULL
);

-- Name: TABLE class_roster; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.class_roster IS 'Who was there.';

-- Name: client_mix_count; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.client_mix_count (
    school_id uuid NOT NULL,
    month date NOT NULL,
    goal text NOT NULL,
    total integer NOT NULL,
    CONSTRAINT client_mix_count_goal CHECK ((goal = ANY (ARRAY['wants-deep'::text, 'recovery'::text, 'sport-before'::text, 'sport-after'::text, 'hard-physical-work'::text, 'relaxation'::text]))),
    CONSTRAINT client_mix_count_month CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);

-- Name: TABLE client_mix_count; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.client_mix_count IS 'How many clients of a month came for what. No session, student or client stands beside it, and only goals are counted that say nothing about health.';

-- Name: current_edition; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.current_edition (
    school_id uuid NOT NULL,
    record_id uuid NOT NULL,
    number integer NOT NULL,
    student_id uuid NOT NULL
);

-- Name: TABLE current_edition; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.current_edition IS 'Claim: the edition of a record that stands.';

-- Name: curriculum_version; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.curriculum_version (
    school_id uuid NOT NULL,
    curriculum_id text NOT NULL,
    version text NOT NULL,
    digest text NOT NULL,
    content text NOT NULL,
    source text NOT NULL,
    published_by uuid NOT NULL,
    published_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT curriculum_digest_form CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text)),
    CONSTRAINT curriculum_id_form CHECK ((curriculum_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT curriculum_version_form CHECK ((version ~ '^[0-9]+([.][0-9]+)*$'::text))
);

-- Name: TABLE curriculum_version; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.curriculum_version IS 'An immutable version: content is its canonical JSON, which digest covers; source is the file as written.';

-- Name: declaration; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.declaration (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    none_exists boolean NOT NULL,
    expires_on date,
    particulars_digest text NOT NULL,
    replaces uuid,
    declared_on date NOT NULL,
    declared_by uuid NOT NULL,
    declared_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT declaration_kind_known CHECK ((kind = ANY (ARRAY['licence'::text, 'registration'::text, 'certification'::text, 'insurance'::text]))),
    CONSTRAINT declaration_none_is_a_licence CHECK (((NOT none_exists) OR ((kind = 'licence'::text) AND (expires_on IS NULL))))
);

-- Name: TABLE declaration; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.declaration IS 'What others than the school say of a person, as she or somebody at the school declares it. Place, issuer, number and link are erasable text.';

-- Name: declaration_check; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.declaration_check (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    declaration_id uuid NOT NULL,
    person_id uuid NOT NULL,
    finding text NOT NULL,
    method text NOT NULL,
    document_id uuid,
    checked_on date NOT NULL,
    checked_by uuid NOT NULL,
    checked_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT declaration_finding_known CHECK ((finding = ANY (ARRAY['confirmed'::text, 'not-confirmed'::text]))),
    CONSTRAINT declaration_method_known CHECK ((method = ANY (ARRAY['paper'::text, 'register'::text, 'issuer'::text])))
);

-- Name: TABLE declaration_check; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.declaration_check IS 'Somebody at the school looked whether a declaration holds; the latest answer stands.';

-- Name: declaration_consent; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.declaration_consent (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    declaration_id uuid NOT NULL,
    person_id uuid NOT NULL,
    is_public boolean NOT NULL,
    given_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

-- Name: TABLE declaration_consent; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.declaration_consent IS 'Whether the holder wants strangers to see a declaration; the latest answer stands, and without one they do not.';

-- Name: declaration_withdrawal; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.declaration_withdrawal (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    declaration_id uuid NOT NULL,
    person_id uuid NOT NULL,
    withdrawn_on date NOT NULL,
    withdrawn_by uuid NOT NULL,
    withdrawn_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE declaration_withdrawal; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.declaration_withdrawal IS 'A declaration that is made no longer.';

-- Name: directory_entry; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.directory_entry (
    school_id uuid NOT NULL,
    person_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    practice text,
    area text NOT NULL,
    town text,
    postcode_area text,
    languages text[] NOT NULL,
    access text[] NOT NULL,
    contact text,
    entered_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT directory_access_known CHECK ((access <@ ARRAY['step-free'::text, 'ground-floor'::text, 'accessible-toilet'::text, 'parking'::text, 'low-table'::text])),
    CONSTRAINT directory_area_form CHECK (((area ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(area) <= 64))),
    CONSTRAINT directory_contact_form CHECK (((contact ~ '^(mailto:[^@[:space:]]+@|https://)[^@[:space:]]+$'::text) AND (length(contact) <= 300))),
    CONSTRAINT directory_languages_form CHECK ((array_to_string(languages, ' '::text, '?'::text) ~ '^([a-z]{2,3}( [a-z]{2,3})*)?$'::text)),
    CONSTRAINT directory_name_given CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT directory_postcode_coarse CHECK ((postcode_area ~ '^[A-Z0-9]{2,5}$'::text)),
    CONSTRAINT directory_practice_given CHECK (((length(practice) >= 1) AND (length(practice) <= 200))),
    CONSTRAINT directory_town_given CHECK (((length(town) >= 1) AND (length(town) <= 200)))
);

-- Name: TABLE directory_entry; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.directory_entry IS 'How somebody wants to be found: what stands here she opened to strangers, field by field, and it is gone when she leaves.';

-- Name: document; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.document (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    issued_on date NOT NULL,
    expires_on date,
    particulars_digest text NOT NULL,
    seen_by uuid NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    purpose text,
    minutes integer,
    CONSTRAINT document_expires_after_issue CHECK ((expires_on >= issued_on)),
    CONSTRAINT document_kind_known CHECK ((kind = ANY (ARRAY['licence'::text, 'no-licence'::text, 'insurance'::text, 'transcript'::text, 'practice-log'::text, 'work-history'::text, 'first-aid'::text, 'proof-of-age'::text, 'continuing-education'::text]))),
    CONSTRAINT document_minutes_in_range CHECK (((minutes >= 1) AND (minutes <= 60000))),
    CONSTRAINT document_minutes_of_education CHECK (((kind = 'continuing-education'::text) = (minutes IS NOT NULL))),
    CONSTRAINT document_purpose_is_id CHECK (((purpose ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(purpose) <= 64)))
);

-- Name: TABLE document; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.document IS 'A paper that somebody at the school has seen. Issuer and number are erasable text.';

-- Name: COLUMN document.purpose; Type: COMMENT; Schema: public; Owner: -

COMMENT ON COLUMN public.document.purpose IS 'The entry requirement that the paper was filed for, by its id; null where its kind alone says what it shows.';

-- Name: COLUMN document.minutes; Type: COMMENT; Schema: public; Owner: -

COMMENT ON COLUMN public.document.minutes IS 'How long the continuing education lasted, in minutes; null of every other paper.';

-- Name: edition; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.edition (
    school_id uuid NOT NULL,
    record_id uuid NOT NULL,
    number integer NOT NULL,
    student_id uuid NOT NULL,
    status_list integer NOT NULL,
    status_index integer NOT NULL,
    key_id uuid NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone,
    planned_digest text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT edition_number_positive CHECK ((number >= 1)),
    CONSTRAINT edition_planned_digest_form CHECK ((planned_digest ~ '^sha256:[0-9a-f]{64}$'::text)),
    CONSTRAINT edition_status_index_in_list CHECK (((status_index >= 0) AND (status_index <= 131071))),
    CONSTRAINT edition_valid_until_after_from CHECK ((valid_until > valid_from))
);

-- Name: TABLE edition; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.edition IS 'An edition of a record, planned: everything that its signature will cover is fixed from here on.';

-- Name: edition_bytes; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.edition_bytes (
    school_id uuid NOT NULL,
    record_id uuid NOT NULL,
    number integer NOT NULL,
    student_id uuid NOT NULL,
    planned text NOT NULL,
    signed text
);

-- Name: TABLE edition_bytes; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.edition_bytes IS 'The bytes of an edition, which name the holder and can be erased. Their digests stand in edition and edition_signed.';

-- Name: edition_delivered; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.edition_delivered (
    school_id uuid NOT NULL,
    record_id uuid NOT NULL,
    number integer NOT NULL,
    student_id uuid NOT NULL,
    delivered_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE edition_delivered; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.edition_delivered IS 'The edition was handed out for the first time.';

-- Name: edition_signed; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.edition_signed (
    school_id uuid NOT NULL,
    record_id uuid NOT NULL,
    number integer NOT NULL,
    student_id uuid NOT NULL,
    digest text NOT NULL,
    signed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT edition_digest_form CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text))
);

-- Name: TABLE edition_signed; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.edition_signed IS 'The edition was signed; digest is over the canonical form of the signed document.';

-- Name: enrolment; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.enrolment (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    student_id uuid NOT NULL,
    curriculum_id text NOT NULL,
    version text NOT NULL,
    enrolled_on date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE enrolment; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.enrolment IS 'A student, pinned to one curriculum version.';

-- Name: enrolment_closing; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.enrolment_closing (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    student_id uuid NOT NULL,
    number integer NOT NULL,
    last_day date NOT NULL,
    reason text NOT NULL,
    closed_by uuid NOT NULL,
    closed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT enrolment_closing_number_positive CHECK ((number >= 1)),
    CONSTRAINT enrolment_closing_reason_known CHECK ((reason = ANY (ARRAY['completed'::text, 'withdrawn'::text, 'moved'::text])))
);

-- Name: TABLE enrolment_closing; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.enrolment_closing IS 'The last day of an enrolment. What is dated later is refused; what is dated until then is still signed, and records are still issued.';

-- Name: enrolment_move; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.enrolment_move (
    school_id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    continues_id uuid NOT NULL,
    student_id uuid NOT NULL,
    moved_by uuid NOT NULL,
    moved_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT enrolment_move_elsewhere CHECK ((continues_id <> enrolment_id))
);

-- Name: TABLE enrolment_move; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.enrolment_move IS 'An enrolment goes on from another of an earlier version. The facts stay where they were signed and are read through the map.';

-- Name: enrolment_reopening; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.enrolment_reopening (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    closing_id uuid NOT NULL,
    student_id uuid NOT NULL,
    reopened_by uuid NOT NULL,
    reopened_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE enrolment_reopening; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.enrolment_reopening IS 'A closing that holds no longer.';

-- Name: equipment; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.equipment (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    since_day date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT equipment_kind_known CHECK ((kind = ANY (ARRAY['overhead-bars'::text, 'parallel-bars'::text, 'freestanding-frame'::text, 'strap-over-bars'::text, 'rope'::text, 'chain'::text, 'fabric-strap'::text, 'staff'::text, 'bamboo-rod'::text, 'pole'::text, 'table'::text, 'step-stool'::text, 'stool'::text, 'bench'::text, 'chair'::text]))),
    CONSTRAINT equipment_name_form CHECK (((name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(name) <= 64)))
);

-- Name: TABLE equipment; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.equipment IS 'A piece of equipment at a site. What it may carry stands in equipment_rating.';

-- Name: equipment_rating; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.equipment_rating (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    equipment_id uuid NOT NULL,
    working_kg smallint NOT NULL,
    design_factor smallint,
    rated_on date NOT NULL,
    rated_until date NOT NULL,
    particulars_digest text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT equipment_design_factor_in_range CHECK (((design_factor >= 1) AND (design_factor <= 20))),
    CONSTRAINT equipment_rating_in_order CHECK ((rated_until >= rated_on)),
    CONSTRAINT equipment_working_load_in_range CHECK (((working_kg >= 1) AND (working_kg <= 5000)))
);

-- Name: TABLE equipment_rating; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.equipment_rating IS 'What a piece may carry at work, as a competent person stated it. Who she is and which paper says so are erasable text.';

-- Name: equipment_tag_out; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.equipment_tag_out (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    equipment_id uuid NOT NULL,
    day date NOT NULL,
    reason text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT equipment_tag_out_reason_known CHECK ((reason = ANY (ARRAY['worn'::text, 'damaged'::text, 'altered'::text, 'recalled'::text, 'incident'::text, 'retired'::text])))
);

-- Name: TABLE equipment_tag_out; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.equipment_tag_out IS 'A piece taken out of use. An inspection that passes it afterwards brings it back.';

-- Name: held_role; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.held_role (
    school_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    grant_id uuid NOT NULL
);

-- Name: TABLE held_role; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.held_role IS 'What a person is at the school now: each role once, by the grant that stands.';

-- Name: inspection_finding; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.inspection_finding (
    school_id uuid NOT NULL,
    inspection_id uuid NOT NULL,
    item text NOT NULL,
    equipment_id uuid,
    answer text NOT NULL,
    site_id uuid NOT NULL,
    CONSTRAINT inspection_answer_known CHECK ((answer = ANY (ARRAY['ok'::text, 'fail'::text, 'not-applicable'::text]))),
    CONSTRAINT inspection_item_known CHECK ((item = ANY (ARRAY['headroom'::text, 'emergency-way'::text, 'fixing-in-structure'::text, 'fixing-spread'::text, 'bars-sound'::text, 'bars-layout'::text, 'grip-height'::text, 'frame-braced'::text, 'strap-sound'::text, 'anchor-sound'::text, 'staff-sound'::text, 'table-bolts'::text, 'table-hinges'::text, 'table-cables'::text, 'table-legs'::text, 'face-cradle'::text, 'step-steady'::text, 'seat-steady'::text])))
);

-- Name: TABLE inspection_finding; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.inspection_finding IS 'The answer to one point of the checklist, about a piece or, where none is named, the room.';

-- Name: invitation; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.invitation (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    purpose text NOT NULL,
    digest text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT invitation_digest_form CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text)),
    CONSTRAINT invitation_ends_later CHECK ((ends_at > made_at)),
    CONSTRAINT invitation_purpose_known CHECK ((purpose = ANY (ARRAY['join'::text, 'recover'::text])))
);

-- Name: TABLE invitation; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.invitation IS 'A link by which a person chooses a password, once and until a day. Kept is the digest of its random token, as of every secret here.';

-- Name: kept_answer; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.kept_answer (
    school_id uuid NOT NULL,
    person_id uuid NOT NULL,
    key text NOT NULL,
    request_digest text NOT NULL,
    status integer,
    location text,
    body text,
    at timestamp with time zone DEFAULT now() NOT NULL,
    erased_at timestamp with time zone,
    CONSTRAINT kept_answer_digest_form CHECK ((request_digest ~ '^sha256:[0-9a-f]{64}$'::text)),
    CONSTRAINT kept_answer_erased CHECK (((erased_at IS NULL) OR (num_nonnulls(status, location, body) = 0))),
    CONSTRAINT kept_answer_key_length CHECK (((length(key) >= 1) AND (length(key) <= 200))),
    CONSTRAINT kept_answer_status_of_success CHECK (((status >= 200) AND (status <= 299)))
);

-- Name: TABLE kept_answer; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.kept_answer IS 'What a person''s write was answered, by the Idempotency-Key that it was sent with. The key is kept in the transaction of the fact itself, the answer right after it; both are dropped after a day.';

-- Name: known_device; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.known_device (
    school_id uuid NOT NULL,
    digest text NOT NULL,
    person_id uuid NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT known_device_digest_form CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text))
);

-- Name: TABLE known_device; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.known_device IS 'A device on which a person signed in before: strangers who guess at her password use up none of its attempts.';

-- Name: occupied_time; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.occupied_time (
    school_id uuid NOT NULL,
    person_id uuid NOT NULL,
    student_id uuid NOT NULL,
    session_id uuid NOT NULL,
    during tstzrange NOT NULL,
    slots int4range NOT NULL,
    CONSTRAINT occupied_slot_in_ratio CHECK (((NOT isempty(slots)) AND (slots <@ int4range(0, 5)))),
    CONSTRAINT occupied_time_not_empty CHECK ((NOT isempty(during)))
);

-- Name: TABLE occupied_time; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.occupied_time IS 'Claim: a student is in one session at a time, a supervisor in at most four, which are her slots, and in none of her own meanwhile. A voided session frees its time.';

-- Name: open_enrolment; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.open_enrolment (
    school_id uuid NOT NULL,
    student_id uuid NOT NULL,
    curriculum_id text NOT NULL,
    enrolment_id uuid NOT NULL
);

-- Name: TABLE open_enrolment; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.open_enrolment IS 'Claim: a student has one open enrolment in a curriculum at a time.';

-- Name: password; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.password (
    school_id uuid NOT NULL,
    person_id uuid NOT NULL,
    hash text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    CONSTRAINT password_hash_form CHECK ((hash ~ '^[$]scrypt[$]ln=[0-9]+,r=[0-9]+,p=[0-9]+[$][A-Za-z0-9+/]+[$][A-Za-z0-9+/]+$'::text))
);

-- Name: TABLE password; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.password IS 'What a password is compared with: scrypt with its cost and salt, as a PHC string.';

-- Name: person; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.person (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE person; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.person IS 'A human being at one school, by id only; her name lies in person_identity.';

-- Name: person_erasure; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.person_erasure (
    school_id uuid NOT NULL,
    person_id uuid NOT NULL,
    was_staff boolean NOT NULL,
    erased_by uuid NOT NULL,
    erased_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE person_erasure; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.person_erasure IS 'A person whom the school has forgotten: by id only. Her facts stay and name her by the same id.';

-- Name: person_identity; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.person_identity (
    school_id uuid NOT NULL,
    person_id uuid NOT NULL,
    handle text NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    is_staff boolean NOT NULL,
    CONSTRAINT person_email_form CHECK (((email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (length(email) <= 254))),
    CONSTRAINT person_handle_form CHECK (((handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(handle) <= 64))),
    CONSTRAINT person_name_given CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);

-- Name: TABLE person_identity; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.person_identity IS 'Names and addresses, apart from the facts, so that they can be forgotten. Staff is known to every student by name.';

-- Name: record; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.record (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    student_id uuid NOT NULL,
    curriculum_id text NOT NULL,
    version text NOT NULL,
    kind text NOT NULL,
    awarded_on date NOT NULL,
    issued_by uuid NOT NULL,
    issued_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT record_kind_known CHECK ((kind = ANY (ARRAY['completion'::text, 'achievement'::text])))
);

-- Name: TABLE record; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.record IS 'A completion record; its editions share its id, code and link.';

-- Name: public_declaration; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.public_declaration WITH (security_barrier='true') AS
 SELECT declaration.school_id,
    record.id AS record_id,
    declaration.id AS declaration_id,
    declaration.kind,
    declaration.none_exists,
    declaration.expires_on,
    erasable_text.text AS particulars,
    (declaration.declared_by = declaration.person_id) AS is_holders_word,
    declaration.declared_on,
    latest_check.finding,
    latest_check.method,
    latest_check.checked_on
   FROM (((public.declaration
     JOIN public.erasable_text ON (((erasable_text.school_id = declaration.school_id) AND (erasable_text.digest = declaration.particulars_digest))))
     JOIN public.record ON (((record.school_id = declaration.school_id) AND (record.student_id = declaration.person_id))))
     LEFT JOIN LATERAL ( SELECT declaration_check.finding,
            declaration_check.method,
            declaration_check.checked_on
           FROM public.declaration_check
          WHERE ((declaration_check.school_id = declaration.school_id) AND (declaration_check.declaration_id = declaration.id))
          ORDER BY declaration_check.checked_at DESC, declaration_check.id DESC
         LIMIT 1) latest_check ON (true))
  WHERE (( SELECT declaration_consent.is_public
           FROM public.declaration_consent
          WHERE ((declaration_consent.school_id = declaration.school_id) AND (declaration_consent.declaration_id = declaration.id))
          ORDER BY declaration_consent.given_at DESC, declaration_consent.id DESC
         LIMIT 1) AND (NOT (EXISTS ( SELECT
           FROM public.declaration_withdrawal
          WHERE ((declaration_withdrawal.school_id = declaration.school_id) AND (declaration_withdrawal.declaration_id = declaration.id))))) AND (NOT (EXISTS ( SELECT
           FROM public.declaration later
          WHERE ((later.school_id = declaration.school_id) AND (later.replaces = declaration.id))))));

-- Name: VIEW public_declaration; Type: COMMENT; Schema: public; Owner: -

COMMENT ON VIEW public.public_declaration IS 'What holders let strangers see beside their records. A text that was erased takes its row along.';

-- Name: revocation; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.revocation (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    record_id uuid NOT NULL,
    student_id uuid NOT NULL,
    reason text NOT NULL,
    revoked_by uuid NOT NULL,
    revoked_at timestamp with time zone DEFAULT now() NOT NULL,
    number integer NOT NULL,
    CONSTRAINT revocation_number_positive CHECK ((number >= 1)),
    CONSTRAINT revocation_reason_known CHECK ((reason = ANY (ARRAY['issued-in-error'::text, 'assessment-withdrawn'::text, 'misconduct'::text, 'at-holders-request'::text])))
);

-- Name: TABLE revocation; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.revocation IS 'Editions of a record that hold no longer, all up to the one of this number, with a reason that may be shown to anyone.';

-- Name: public_practitioner; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.public_practitioner WITH (security_barrier='true') AS
 SELECT directory_entry.school_id,
    directory_entry.id AS practitioner_id,
    directory_entry.name,
    directory_entry.practice,
    directory_entry.area,
    directory_entry.town,
    directory_entry.postcode_area,
    directory_entry.languages,
    directory_entry.access,
    directory_entry.contact,
    record.id AS record_id,
    check_code.code,
    record.curriculum_id,
    ((curriculum_version.content)::jsonb ->> 'title'::text) AS title,
    record.awarded_on,
    edition.valid_from,
    edition.valid_until
   FROM ((((((public.directory_entry
     JOIN public.record ON (((record.school_id = directory_entry.school_id) AND (record.student_id = directory_entry.person_id))))
     JOIN public.check_code ON (((check_code.school_id = record.school_id) AND (check_code.record_id = record.id))))
     JOIN public.current_edition ON (((current_edition.school_id = record.school_id) AND (current_edition.record_id = record.id))))
     JOIN public.edition ON (((edition.school_id = current_edition.school_id) AND (edition.record_id = current_edition.record_id) AND (edition.number = current_edition.number))))
     JOIN public.edition_signed ON (((edition_signed.school_id = edition.school_id) AND (edition_signed.record_id = edition.record_id) AND (edition_signed.number = edition.number))))
     JOIN public.curriculum_version ON (((curriculum_version.school_id = record.school_id) AND (curriculum_version.curriculum_id = record.curriculum_id) AND (curriculum_version.version = record.version))))
  WHERE ((record.kind = 'achievement'::text) AND (NOT (EXISTS ( SELECT
           FROM public.revocation
          WHERE ((revocation.school_id = record.school_id) AND (revocation.record_id = record.id) AND (revocation.number >= edition.number))))));

-- Name: VIEW public_practitioner; Type: COMMENT; Schema: public; Owner: -

COMMENT ON VIEW public.public_practitioner IS 'Who is in the directory: an entry beside each signed record of achievement of hers that is not revoked.';

-- Name: public_version; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.public_version
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

-- Name: SEQUENCE public_version; Type: COMMENT; Schema: public; Owner: -

COMMENT ON SEQUENCE public.public_version IS 'Grows when something that strangers are told about records has changed. It may grow for nothing, and never stands still for something.';

-- Name: request; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.request (
    school_id uuid NOT NULL,
    person_id uuid NOT NULL,
    key text NOT NULL,
    digest text NOT NULL,
    answer text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT request_key_length CHECK (((length(key) >= 1) AND (length(key) <= 200)))
);

-- Name: TABLE request; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.request IS 'Idempotency keys: the same request sent twice is one fact and one answer.';

-- Name: retention_period; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.retention_period (
    school_id uuid NOT NULL,
    kind text NOT NULL,
    years integer NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT retention_kind_known CHECK ((kind = ANY (ARRAY['people'::text, 'papers'::text]))),
    CONSTRAINT retention_years_in_range CHECK (((years >= 1) AND (years <= 100)))
);

-- Name: TABLE retention_period; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.retention_period IS 'How many years a school keeps a kind of what names people, where it keeps it for another time than six.';

-- Name: role_end; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.role_end (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    grant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    ended_by uuid NOT NULL,
    ended_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE role_end; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.role_end IS 'A role that somebody has no longer. What she did with it stands.';

-- Name: role_grant; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.role_grant (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    granted_by uuid NOT NULL,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT role_known CHECK ((role = ANY (ARRAY['administrator'::text, 'instructor'::text, 'student'::text, 'studio'::text])))
);

-- Name: TABLE role_grant; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.role_grant IS 'What a person is at the school. The right to sign is an authority, not a role.';

-- Name: rule_set_version; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.rule_set_version (
    school_id uuid NOT NULL,
    rule_set_id text NOT NULL,
    version text NOT NULL,
    digest text NOT NULL,
    content text NOT NULL,
    source text NOT NULL,
    published_by uuid NOT NULL,
    published_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT rule_set_digest_form CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text)),
    CONSTRAINT rule_set_id_form CHECK ((rule_set_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT rule_set_version_form CHECK ((version ~ '^[0-9]+([.][0-9]+)*$'::text))
);

-- Name: TABLE rule_set_version; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.rule_set_version IS 'An immutable version of the rules of a screening: content is its canonical JSON, which digest covers; source is the file as written.';

-- Name: schema_migration; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.schema_migration (
    number integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE schema_migration; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.schema_migration IS 'Which migrations stand, and the digest of each file as it was applied.';

-- Name: school; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.school (
    id uuid NOT NULL,
    domain text NOT NULL,
    name text NOT NULL,
    time_zone text NOT NULL,
    opened_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT school_domain_form CHECK ((domain ~ '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$'::text)),
    CONSTRAINT school_name_given CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);

-- Name: TABLE school; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.school IS 'The issuer and the tenant. Its domain is permanent: it is part of every record.';

-- Name: school_contact; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.school_contact (
    school_id uuid NOT NULL,
    address text NOT NULL,
    named_by uuid NOT NULL,
    named_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT school_contact_form CHECK (((address ~ '^(mailto:[^@[:space:]]+@|https://)[^@[:space:]]+$'::text) AND (length(address) <= 300)))
);

-- Name: TABLE school_contact; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.school_contact IS 'Where anybody may report a false claim to the school: an address that may be replaced, since somebody may read mail there.';

-- Name: school_key; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.school_key (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    fragment text NOT NULL,
    multikey text NOT NULL,
    possession text NOT NULL,
    registered_by uuid NOT NULL,
    registered_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT school_key_fragment_form CHECK ((fragment ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT school_key_multikey_form CHECK ((multikey ~ '^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$'::text))
);

-- Name: TABLE school_key; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.school_key IS 'A public key of the school, as its DID document lists it. The private half is a key file elsewhere.';

-- Name: screening_count; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.screening_count (
    school_id uuid NOT NULL,
    month date NOT NULL,
    outcome text NOT NULL,
    total integer NOT NULL,
    CONSTRAINT screening_count_month CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT screening_count_outcome CHECK ((outcome = ANY (ARRAY['refer'::text, 'do-not-perform'::text])))
);

-- Name: TABLE screening_count; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.screening_count IS 'How many screenings of a month ended so that nobody worked. Of whom, by whom, when and why is kept nowhere, so no row, audit entry or request stands beside it, and a count may be one off when an answer is lost.';

-- Name: sign_in; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.sign_in (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    device text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT sign_in_device_named CHECK (((length(device) >= 1) AND (length(device) <= 100))),
    CONSTRAINT sign_in_ends_later CHECK ((ends_at > made_at))
);

-- Name: TABLE sign_in; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.sign_in IS 'Where a person is signed in, and when she was last there, to the hour. It is gone when it ends.';

-- Name: sign_in_token; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.sign_in_token (
    school_id uuid NOT NULL,
    digest text NOT NULL,
    sign_in_id uuid NOT NULL,
    person_id uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    replaced_at timestamp with time zone,
    CONSTRAINT sign_in_token_digest_form CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text))
);

-- Name: TABLE sign_in_token; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.sign_in_token IS 'The tokens of a sign-in: a later one replaces those before it once it is used, and one that comes back long after that was copied.';

-- Name: signing_key; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.signing_key (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    did text NOT NULL,
    possession text NOT NULL,
    registered_by uuid NOT NULL,
    registered_at timestamp with time zone DEFAULT now() NOT NULL,
    device text,
    CONSTRAINT signing_key_device_named CHECK (((length(device) >= 1) AND (length(device) <= 100))),
    CONSTRAINT signing_key_did_form CHECK ((did ~ '^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$'::text))
);

-- Name: TABLE signing_key; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.signing_key IS 'The public key of an instructor or assessor, with her signed proof that she holds the private one.';

-- Name: COLUMN signing_key.device; Type: COMMENT; Schema: public; Owner: -

COMMENT ON COLUMN public.signing_key.device IS 'What the browser said of itself in which the key was made, as “Firefox on Linux”; null where it is in a key file.';

-- Name: signing_key_approval; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.signing_key_approval (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    key_id uuid NOT NULL,
    approved_on date NOT NULL,
    approved_by uuid NOT NULL,
    approved_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE signing_key_approval; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.signing_key_approval IS 'An administrator has made sure whose key it is: from this day on it signs. A key that was registered before this table stood waits for it too.';

-- Name: signing_key_end; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.signing_key_end (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    key_id uuid NOT NULL,
    ended_on date NOT NULL,
    ended_by uuid NOT NULL,
    ended_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE signing_key_end; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.signing_key_end IS 'From this day on the key signs nothing more.';

-- Name: site; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.site (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    time_zone text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    kind text,
    CONSTRAINT site_kind_known CHECK ((kind = ANY (ARRAY['classroom'::text, 'clinic'::text, 'studio'::text, 'home'::text]))),
    CONSTRAINT site_name_given CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT site_slug_form CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 64)))
);

-- Name: TABLE site; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.site IS 'A place where barefoot work is practised, with the time zone of its clock.';

-- Name: COLUMN site.kind; Type: COMMENT; Schema: public; Owner: -

COMMENT ON COLUMN public.site.kind IS 'What kind of place it is; null where nobody has said it.';

-- Name: site_inspection; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.site_inspection (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    site_id uuid NOT NULL,
    occasion text NOT NULL,
    day date NOT NULL,
    inspector_id uuid NOT NULL,
    next_due date NOT NULL,
    headroom_cm smallint,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT site_inspection_due_later CHECK ((next_due > day)),
    CONSTRAINT site_inspection_headroom_in_range CHECK (((headroom_cm >= 50) AND (headroom_cm <= 1000))),
    CONSTRAINT site_inspection_occasion_known CHECK ((occasion = ANY (ARRAY['yearly'::text, 'weekly'::text])))
);

-- Name: TABLE site_inspection; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.site_inspection IS 'Somebody went through the checklist of a site. Her answers stand in inspection_finding.';

-- Name: standing_closing; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.standing_closing WITH (security_invoker='true') AS
 SELECT enrolment_closing.school_id,
    enrolment_closing.id AS closing_id,
    enrolment_closing.enrolment_id,
    enrolment_closing.student_id,
    enrolment_closing.last_day,
    enrolment_closing.reason
   FROM public.enrolment_closing
  WHERE (NOT (EXISTS ( SELECT
           FROM public.enrolment_reopening
          WHERE ((enrolment_reopening.school_id = enrolment_closing.school_id) AND (enrolment_reopening.closing_id = enrolment_closing.id)))));

-- Name: VIEW standing_closing; Type: COMMENT; Schema: public; Owner: -

COMMENT ON VIEW public.standing_closing IS 'The closings that were not answered by a reopening: at most one of each enrolment.';

-- Name: standing_effect; Type: VIEW; Schema: public; Owner: -

CREATE VIEW public.standing_effect WITH (security_invoker='true') AS
 SELECT appeal_effect.school_id,
    appeal_effect.id AS effect_id,
    appeal_effect.appeal_id,
    appeal_effect.session_id,
    appeal_effect.attendance_id,
    appeal_effect.assessment_id,
    appeal_effect.record_id,
    ((appeal_effect.record_id IS NOT NULL) OR (EXISTS ( SELECT
           FROM public.sign_off
          WHERE ((sign_off.school_id = appeal_effect.school_id) AND ((sign_off.session_id = appeal_effect.session_id) OR (sign_off.attendance_id = appeal_effect.attendance_id) OR (sign_off.assessment_id = appeal_effect.assessment_id)))))) AS signed
   FROM public.appeal_effect
  WHERE ((NOT (EXISTS ( SELECT
           FROM public.session_decline
          WHERE ((session_decline.school_id = appeal_effect.school_id) AND (session_decline.session_id = appeal_effect.session_id))))) AND (NOT (EXISTS ( SELECT
           FROM public.session_void
          WHERE ((session_void.school_id = appeal_effect.school_id) AND (session_void.session_id = appeal_effect.session_id))))) AND (NOT (EXISTS ( SELECT
           FROM public.revocation
          WHERE ((revocation.school_id = appeal_effect.school_id) AND (revocation.record_id = appeal_effect.record_id) AND (revocation.number >= appeal_effect.edition))))));

-- Name: VIEW standing_effect; Type: COMMENT; Schema: public; Owner: -

COMMENT ON VIEW public.standing_effect IS 'What follows from appeals and was neither declined, taken back nor revoked: at most one of each appeal.';

-- Name: status_list; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.status_list (
    school_id uuid NOT NULL,
    list integer NOT NULL,
    CONSTRAINT status_list_number CHECK ((list >= 1))
);

-- Name: TABLE status_list; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.status_list IS 'A list of 131,072 status bits. Its row is what an issue or a revocation locks.';

-- Name: status_list_edition; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.status_list_edition (
    school_id uuid NOT NULL,
    list integer NOT NULL,
    number integer NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone NOT NULL,
    document text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT status_list_digest_form CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text)),
    CONSTRAINT status_list_edition_positive CHECK ((number >= 1)),
    CONSTRAINT status_list_valid_until_after_from CHECK ((valid_until > valid_from))
);

-- Name: TABLE status_list_edition; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.status_list_edition IS 'A signed status list as it was published; the highest number is the current one.';

-- Name: transfer; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.transfer (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    student_id uuid NOT NULL,
    modules text[] NOT NULL,
    last_class_on date NOT NULL,
    accepted_on date NOT NULL,
    particulars_digest text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT transfer_dates_in_order CHECK ((last_class_on <= accepted_on)),
    CONSTRAINT transfer_of_modules CHECK ((cardinality(modules) >= 1))
);

-- Name: TABLE transfer; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.transfer IS 'Whole modules done at another school, read off its papers and never signed. The name of that school is erasable text.';

-- Name: transfer_void; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.transfer_void (
    school_id uuid NOT NULL,
    id uuid NOT NULL,
    transfer_id uuid NOT NULL,
    student_id uuid NOT NULL,
    reason_digest text NOT NULL,
    voided_by uuid NOT NULL,
    voided_at timestamp with time zone DEFAULT now() NOT NULL
);

-- Name: TABLE transfer_void; Type: COMMENT; Schema: public; Owner: -

COMMENT ON TABLE public.transfer_void IS 'A transfer taken back: it stays on record and counts for nothing.';

-- Name: api_token api_token_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_key PRIMARY KEY (school_id, id);

-- Name: api_token api_token_name_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_name_once UNIQUE (school_id, person_id, name);

-- Name: api_token api_token_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_once UNIQUE (school_id, digest);

-- Name: appeal appeal_assessment_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_assessment_once UNIQUE (school_id, assessment_id, number);

-- Name: appeal appeal_attendance_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_attendance_once UNIQUE (school_id, attendance_id, student_id, number);

-- Name: appeal_effect appeal_effect_assessment_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_assessment_once UNIQUE (school_id, assessment_id);

-- Name: appeal_effect appeal_effect_attendance_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_attendance_once UNIQUE (school_id, attendance_id, student_id);

-- Name: appeal_effect appeal_effect_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_key PRIMARY KEY (school_id, id);

-- Name: appeal_effect appeal_effect_record_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_record_once UNIQUE (school_id, record_id, edition);

-- Name: appeal_effect appeal_effect_session_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_session_once UNIQUE (school_id, session_id);

-- Name: appeal_effect appeal_followed_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_followed_once UNIQUE (school_id, appeal_id, number);

-- Name: appeal appeal_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_key PRIMARY KEY (school_id, id);

-- Name: appeal appeal_record_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_record_once UNIQUE (school_id, record_id, number);

-- Name: appeal_reply appeal_replied_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_reply
    ADD CONSTRAINT appeal_replied_once UNIQUE (school_id, appeal_id);

-- Name: appeal_reply appeal_reply_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_reply
    ADD CONSTRAINT appeal_reply_key PRIMARY KEY (school_id, id);

-- Name: appeal_ruling appeal_ruled_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_ruling
    ADD CONSTRAINT appeal_ruled_once UNIQUE (school_id, appeal_id);

-- Name: appeal_ruling appeal_ruling_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_ruling
    ADD CONSTRAINT appeal_ruling_key PRIMARY KEY (school_id, id);

-- Name: appeal_ruling appeal_ruling_student; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_ruling
    ADD CONSTRAINT appeal_ruling_student UNIQUE (school_id, appeal_id, student_id);

-- Name: appeal appeal_session_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_session_once UNIQUE (school_id, session_id, number);

-- Name: appeal appeal_student; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_student UNIQUE (school_id, id, student_id);

-- Name: assessment assessment_amended_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_amended_once UNIQUE (school_id, amends);

-- Name: assessment_draft assessment_draft_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment_draft
    ADD CONSTRAINT assessment_draft_key PRIMARY KEY (school_id, id);

-- Name: assessment_draft assessment_draft_of_each_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment_draft
    ADD CONSTRAINT assessment_draft_of_each_once UNIQUE (school_id, enrolment_id, plan_id, assessor_id);

-- Name: assessment_draft assessment_draft_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment_draft
    ADD CONSTRAINT assessment_draft_once UNIQUE (school_id, enrolment_id, plan_id, mark);

-- Name: assessment assessment_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_key PRIMARY KEY (school_id, id);

-- Name: sign_off assessment_signed_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_off
    ADD CONSTRAINT assessment_signed_once UNIQUE (school_id, assessment_id);

-- Name: attempt_count attempt_count_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.attempt_count
    ADD CONSTRAINT attempt_count_key PRIMARY KEY (school_id, counter);

-- Name: sign_off attendance_signed_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_off
    ADD CONSTRAINT attendance_signed_once UNIQUE (school_id, attendance_id);

-- Name: audit_entry audit_entry_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_key PRIMARY KEY (school_id, id);

-- Name: authority_end authority_end_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.authority_end
    ADD CONSTRAINT authority_end_key PRIMARY KEY (school_id, id);

-- Name: authority_end authority_ended_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.authority_end
    ADD CONSTRAINT authority_ended_once UNIQUE (school_id, authority_id);

-- Name: authority authority_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_key PRIMARY KEY (school_id, id);

-- Name: check_code check_code_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.check_code
    ADD CONSTRAINT check_code_key PRIMARY KEY (code);

-- Name: check_code check_code_record_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.check_code
    ADD CONSTRAINT check_code_record_once UNIQUE (school_id, record_id);

-- Name: class_attendance class_attendance_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.class_attendance
    ADD CONSTRAINT class_attendance_key PRIMARY KEY (school_id, id);

-- Name: class_roster class_roster_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.class_roster
    ADD CONSTRAINT class_roster_once PRIMARY KEY (school_id, attendance_id, enrolment_id);

-- Name: client_mix_count client_mix_count_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.client_mix_count
    ADD CONSTRAINT client_mix_count_key PRIMARY KEY (school_id, month, goal);

-- Name: current_edition current_edition_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.current_edition
    ADD CONSTRAINT current_edition_key PRIMARY KEY (school_id, record_id);

-- Name: curriculum_version curriculum_version_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.curriculum_version
    ADD CONSTRAINT curriculum_version_once PRIMARY KEY (school_id, curriculum_id, version);

-- Name: declaration_check declaration_check_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration_check
    ADD CONSTRAINT declaration_check_key PRIMARY KEY (school_id, id);

-- Name: declaration_consent declaration_consent_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration_consent
    ADD CONSTRAINT declaration_consent_key PRIMARY KEY (school_id, id);

-- Name: declaration declaration_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_key PRIMARY KEY (school_id, id);

-- Name: declaration declaration_person_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_person_once UNIQUE (school_id, id, person_id);

-- Name: declaration declaration_replaced_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_replaced_once UNIQUE (school_id, replaces);

-- Name: declaration_withdrawal declaration_withdrawal_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration_withdrawal
    ADD CONSTRAINT declaration_withdrawal_key PRIMARY KEY (school_id, id);

-- Name: declaration_withdrawal declaration_withdrawn_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration_withdrawal
    ADD CONSTRAINT declaration_withdrawn_once UNIQUE (school_id, declaration_id);

-- Name: directory_entry directory_entry_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.directory_entry
    ADD CONSTRAINT directory_entry_key PRIMARY KEY (school_id, person_id);

-- Name: directory_entry directory_entry_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.directory_entry
    ADD CONSTRAINT directory_entry_once UNIQUE (school_id, id);

-- Name: document document_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_key PRIMARY KEY (school_id, id);

-- Name: edition_bytes edition_bytes_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition_bytes
    ADD CONSTRAINT edition_bytes_key PRIMARY KEY (school_id, record_id, number);

-- Name: edition_delivered edition_delivered_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition_delivered
    ADD CONSTRAINT edition_delivered_once PRIMARY KEY (school_id, record_id, number);

-- Name: edition edition_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT edition_key PRIMARY KEY (school_id, record_id, number);

-- Name: edition_signed edition_signed_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition_signed
    ADD CONSTRAINT edition_signed_once PRIMARY KEY (school_id, record_id, number);

-- Name: open_enrolment enrolled_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.open_enrolment
    ADD CONSTRAINT enrolled_once PRIMARY KEY (school_id, student_id, curriculum_id);

-- Name: enrolment_closing enrolment_closed_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_closing
    ADD CONSTRAINT enrolment_closed_once UNIQUE (school_id, enrolment_id, number);

-- Name: enrolment_closing enrolment_closing_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_closing
    ADD CONSTRAINT enrolment_closing_key PRIMARY KEY (school_id, id);

-- Name: enrolment_closing enrolment_closing_student; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_closing
    ADD CONSTRAINT enrolment_closing_student UNIQUE (school_id, id, student_id);

-- Name: enrolment enrolment_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_key PRIMARY KEY (school_id, id);

-- Name: enrolment_move enrolment_move_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_move
    ADD CONSTRAINT enrolment_move_key PRIMARY KEY (school_id, enrolment_id);

-- Name: enrolment_move enrolment_moved_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_move
    ADD CONSTRAINT enrolment_moved_once UNIQUE (school_id, continues_id);

-- Name: enrolment_reopening enrolment_reopened_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_reopening
    ADD CONSTRAINT enrolment_reopened_once UNIQUE (school_id, closing_id);

-- Name: enrolment_reopening enrolment_reopening_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_reopening
    ADD CONSTRAINT enrolment_reopening_key PRIMARY KEY (school_id, id);

-- Name: enrolment enrolment_student; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_student UNIQUE (school_id, id, student_id);

-- Name: equipment equipment_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment
    ADD CONSTRAINT equipment_key PRIMARY KEY (school_id, id);

-- Name: equipment equipment_name_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment
    ADD CONSTRAINT equipment_name_once UNIQUE (school_id, site_id, name);

-- Name: equipment_rating equipment_rating_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment_rating
    ADD CONSTRAINT equipment_rating_key PRIMARY KEY (school_id, id);

-- Name: equipment equipment_site; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment
    ADD CONSTRAINT equipment_site UNIQUE (school_id, id, site_id);

-- Name: equipment_tag_out equipment_tag_out_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment_tag_out
    ADD CONSTRAINT equipment_tag_out_key PRIMARY KEY (school_id, id);

-- Name: erasable_text erasable_text_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.erasable_text
    ADD CONSTRAINT erasable_text_key PRIMARY KEY (school_id, digest);

-- Name: inspection_finding inspection_answered_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.inspection_finding
    ADD CONSTRAINT inspection_answered_once UNIQUE NULLS NOT DISTINCT (school_id, inspection_id, item, equipment_id);

-- Name: invitation invitation_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_key PRIMARY KEY (school_id, id);

-- Name: invitation invitation_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_once UNIQUE (school_id, digest);

-- Name: kept_answer kept_answer_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.kept_answer
    ADD CONSTRAINT kept_answer_once PRIMARY KEY (school_id, person_id, key);

-- Name: known_device known_device_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT known_device_once PRIMARY KEY (school_id, digest);

-- Name: occupied_time occupied_time_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.occupied_time
    ADD CONSTRAINT occupied_time_key PRIMARY KEY (school_id, session_id, person_id);

-- Name: occupied_time one_place_at_a_time; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.occupied_time
    ADD CONSTRAINT one_place_at_a_time EXCLUDE USING gist (school_id WITH =, person_id WITH =, slots WITH &&, during WITH &&);

-- Name: password password_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.password
    ADD CONSTRAINT password_key PRIMARY KEY (school_id, person_id);

-- Name: person_identity person_email_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person_identity
    ADD CONSTRAINT person_email_once UNIQUE (school_id, email);

-- Name: person_erasure person_erased_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person_erasure
    ADD CONSTRAINT person_erased_once PRIMARY KEY (school_id, person_id);

-- Name: person_identity person_handle_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person_identity
    ADD CONSTRAINT person_handle_once UNIQUE (school_id, handle);

-- Name: person_identity person_identity_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person_identity
    ADD CONSTRAINT person_identity_key PRIMARY KEY (school_id, person_id);

-- Name: person person_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_key PRIMARY KEY (school_id, id);

-- Name: record record_issued_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_issued_once UNIQUE (school_id, enrolment_id, kind);

-- Name: record record_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_key PRIMARY KEY (school_id, id);

-- Name: request request_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.request
    ADD CONSTRAINT request_once PRIMARY KEY (school_id, person_id, key);

-- Name: retention_period retention_period_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.retention_period
    ADD CONSTRAINT retention_period_key PRIMARY KEY (school_id, kind);

-- Name: revocation revocation_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.revocation
    ADD CONSTRAINT revocation_key PRIMARY KEY (school_id, id);

-- Name: revocation revoked_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.revocation
    ADD CONSTRAINT revoked_once UNIQUE (school_id, record_id, number);

-- Name: role_end role_end_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_end
    ADD CONSTRAINT role_end_key PRIMARY KEY (school_id, id);

-- Name: role_end role_ended_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_end
    ADD CONSTRAINT role_ended_once UNIQUE (school_id, grant_id);

-- Name: role_grant role_grant_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_key PRIMARY KEY (school_id, id);

-- Name: role_grant role_grant_person; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_person UNIQUE (school_id, id, person_id, role);

-- Name: held_role role_held_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.held_role
    ADD CONSTRAINT role_held_once PRIMARY KEY (school_id, person_id, role);

-- Name: rule_set_version rule_set_version_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.rule_set_version
    ADD CONSTRAINT rule_set_version_once PRIMARY KEY (school_id, rule_set_id, version);

-- Name: schema_migration schema_migration_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_key PRIMARY KEY (number);

-- Name: school_contact school_contact_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.school_contact
    ADD CONSTRAINT school_contact_key PRIMARY KEY (school_id);

-- Name: school school_domain_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.school
    ADD CONSTRAINT school_domain_once UNIQUE (domain);

-- Name: school school_id_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.school
    ADD CONSTRAINT school_id_once PRIMARY KEY (id);

-- Name: school_key school_key_fragment_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.school_key
    ADD CONSTRAINT school_key_fragment_once UNIQUE (school_id, fragment);

-- Name: school_key school_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.school_key
    ADD CONSTRAINT school_key_key PRIMARY KEY (school_id, id);

-- Name: school_key school_key_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.school_key
    ADD CONSTRAINT school_key_once UNIQUE (school_id, multikey);

-- Name: screening_count screening_count_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.screening_count
    ADD CONSTRAINT screening_count_key PRIMARY KEY (school_id, month, outcome);

-- Name: session_decline session_decline_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session_decline
    ADD CONSTRAINT session_decline_key PRIMARY KEY (school_id, id);

-- Name: session_decline session_declined_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session_decline
    ADD CONSTRAINT session_declined_once UNIQUE (school_id, session_id);

-- Name: session session_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_key PRIMARY KEY (school_id, id);

-- Name: sign_off session_signed_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_off
    ADD CONSTRAINT session_signed_once UNIQUE (school_id, session_id);

-- Name: session_void session_void_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session_void
    ADD CONSTRAINT session_void_key PRIMARY KEY (school_id, id);

-- Name: session_void session_voided_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session_void
    ADD CONSTRAINT session_voided_once UNIQUE (school_id, session_id);

-- Name: sign_in sign_in_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_key PRIMARY KEY (school_id, id);

-- Name: sign_in sign_in_person; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_person UNIQUE (school_id, id, person_id);

-- Name: sign_in_token sign_in_token_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_in_token
    ADD CONSTRAINT sign_in_token_once PRIMARY KEY (school_id, digest);

-- Name: sign_off sign_off_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_off
    ADD CONSTRAINT sign_off_key PRIMARY KEY (school_id, id);

-- Name: signing_key_approval signing_key_approval_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key_approval
    ADD CONSTRAINT signing_key_approval_key PRIMARY KEY (school_id, id);

-- Name: signing_key_approval signing_key_approved_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key_approval
    ADD CONSTRAINT signing_key_approved_once UNIQUE (school_id, key_id);

-- Name: signing_key_end signing_key_end_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key_end
    ADD CONSTRAINT signing_key_end_key PRIMARY KEY (school_id, id);

-- Name: signing_key_end signing_key_ended_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key_end
    ADD CONSTRAINT signing_key_ended_once UNIQUE (school_id, key_id);

-- Name: signing_key signing_key_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT signing_key_key PRIMARY KEY (school_id, id);

-- Name: signing_key signing_key_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT signing_key_once UNIQUE (school_id, did);

-- Name: site_inspection site_inspection_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.site_inspection
    ADD CONSTRAINT site_inspection_key PRIMARY KEY (school_id, id);

-- Name: site_inspection site_inspection_site; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.site_inspection
    ADD CONSTRAINT site_inspection_site UNIQUE (school_id, id, site_id);

-- Name: site site_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_key PRIMARY KEY (school_id, id);

-- Name: site site_slug_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_slug_once UNIQUE (school_id, slug);

-- Name: edition status_index_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT status_index_once UNIQUE (school_id, status_list, status_index);

-- Name: status_list_edition status_list_edition_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.status_list_edition
    ADD CONSTRAINT status_list_edition_once PRIMARY KEY (school_id, list, number);

-- Name: status_list status_list_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.status_list
    ADD CONSTRAINT status_list_key PRIMARY KEY (school_id, list);

-- Name: transfer transfer_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT transfer_key PRIMARY KEY (school_id, id);

-- Name: transfer_void transfer_void_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.transfer_void
    ADD CONSTRAINT transfer_void_key PRIMARY KEY (school_id, id);

-- Name: transfer_void transfer_voided_once; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.transfer_void
    ADD CONSTRAINT transfer_voided_once UNIQUE (school_id, transfer_id);

-- Name: appeal_by_student; Type: INDEX; Schema: public; Owner: -

CREATE INDEX appeal_by_student ON public.appeal USING btree (school_id, student_id);

-- Name: assessment_by_enrolment; Type: INDEX; Schema: public; Owner: -

CREATE INDEX assessment_by_enrolment ON public.assessment USING btree (school_id, enrolment_id);

-- Name: class_attendance_by_day; Type: INDEX; Schema: public; Owner: -

CREATE INDEX class_attendance_by_day ON public.class_attendance USING btree (school_id, held_on);

-- Name: class_roster_by_enrolment; Type: INDEX; Schema: public; Owner: -

CREATE INDEX class_roster_by_enrolment ON public.class_roster USING btree (school_id, enrolment_id);

-- Name: class_roster_by_student; Type: INDEX; Schema: public; Owner: -

CREATE INDEX class_roster_by_student ON public.class_roster USING btree (school_id, student_id);

-- Name: declaration_by_person; Type: INDEX; Schema: public; Owner: -

CREATE INDEX declaration_by_person ON public.declaration USING btree (school_id, person_id);

-- Name: declaration_check_by_declaration; Type: INDEX; Schema: public; Owner: -

CREATE INDEX declaration_check_by_declaration ON public.declaration_check USING btree (school_id, declaration_id);

-- Name: declaration_consent_by_declaration; Type: INDEX; Schema: public; Owner: -

CREATE INDEX declaration_consent_by_declaration ON public.declaration_consent USING btree (school_id, declaration_id);

-- Name: document_education_once; Type: INDEX; Schema: public; Owner: -

CREATE UNIQUE INDEX document_education_once ON public.document USING btree (school_id, person_id, issued_on, minutes) WHERE (kind = 'continuing-education'::text);

-- Name: enrolment_by_student; Type: INDEX; Schema: public; Owner: -

CREATE INDEX enrolment_by_student ON public.enrolment USING btree (school_id, student_id);

-- Name: equipment_rating_by_equipment; Type: INDEX; Schema: public; Owner: -

CREATE INDEX equipment_rating_by_equipment ON public.equipment_rating USING btree (school_id, equipment_id);

-- Name: equipment_tag_out_by_equipment; Type: INDEX; Schema: public; Owner: -

CREATE INDEX equipment_tag_out_by_equipment ON public.equipment_tag_out USING btree (school_id, equipment_id);

-- Name: invitation_by_person; Type: INDEX; Schema: public; Owner: -

CREATE INDEX invitation_by_person ON public.invitation USING btree (school_id, person_id);

-- Name: known_device_by_person; Type: INDEX; Schema: public; Owner: -

CREATE INDEX known_device_by_person ON public.known_device USING btree (school_id, person_id);

-- Name: record_by_student; Type: INDEX; Schema: public; Owner: -

CREATE INDEX record_by_student ON public.record USING btree (school_id, student_id);

-- Name: session_by_client; Type: INDEX; Schema: public; Owner: -

CREATE INDEX session_by_client ON public.session USING btree (school_id, student_id, client_code) WHERE (client_code IS NOT NULL);

-- Name: session_by_enrolment; Type: INDEX; Schema: public; Owner: -

CREATE INDEX session_by_enrolment ON public.session USING btree (school_id, enrolment_id);

-- Name: session_by_student_and_day; Type: INDEX; Schema: public; Owner: -

CREATE INDEX session_by_student_and_day ON public.session USING btree (school_id, student_id, day);

-- Name: session_by_supervisor; Type: INDEX; Schema: public; Owner: -

CREATE INDEX session_by_supervisor ON public.session USING btree (school_id, supervisor_id);

-- Name: sign_in_by_person; Type: INDEX; Schema: public; Owner: -

CREATE INDEX sign_in_by_person ON public.sign_in USING btree (school_id, person_id);

-- Name: sign_in_token_by_sign_in; Type: INDEX; Schema: public; Owner: -

CREATE INDEX sign_in_token_by_sign_in ON public.sign_in_token USING btree (school_id, sign_in_id);

-- Name: sign_off_by_student; Type: INDEX; Schema: public; Owner: -

CREATE INDEX sign_off_by_student ON public.sign_off USING btree (school_id, student_id, session_id) WHERE (session_id IS NOT NULL);

-- Name: site_inspection_by_site; Type: INDEX; Schema: public; Owner: -

CREATE INDEX site_inspection_by_site ON public.site_inspection USING btree (school_id, site_id);

-- Name: transfer_by_enrolment; Type: INDEX; Schema: public; Owner: -

CREATE INDEX transfer_by_enrolment ON public.transfer USING btree (school_id, enrolment_id);

-- Name: appeal append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.appeal FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: appeal_effect append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.appeal_effect FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: appeal_reply append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.appeal_reply FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: appeal_ruling append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.appeal_ruling FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: assessment append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.assessment FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: audit_entry append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: authority append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.authority FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: authority_end append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.authority_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: check_code append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.check_code FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: class_attendance append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.class_attendance FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: class_roster append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.class_roster FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: curriculum_version append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.curriculum_version FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: declaration append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.declaration FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: declaration_check append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.declaration_check FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: declaration_consent append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.declaration_consent FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: declaration_withdrawal append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.declaration_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: document append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.document FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: edition append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.edition FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: edition_delivered append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.edition_delivered FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: edition_signed append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.edition_signed FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: enrolment append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.enrolment FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: enrolment_closing append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.enrolment_closing FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: enrolment_move append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.enrolment_move FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: enrolment_reopening append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.enrolment_reopening FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: equipment append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.equipment FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: equipment_rating append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.equipment_rating FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: equipment_tag_out append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.equipment_tag_out FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: inspection_finding append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.inspection_finding FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: person append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: person_erasure append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.person_erasure FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: record append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.record FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: request append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.request FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: revocation append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.revocation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: role_end append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.role_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: role_grant append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.role_grant FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: rule_set_version append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.rule_set_version FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: school append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.school FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: school_key append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.school_key FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: session append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.session FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: session_decline append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.session_decline FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: session_void append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.session_void FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: sign_off append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.sign_off FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: signing_key append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.signing_key FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: signing_key_approval append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.signing_key_approval FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: signing_key_end append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.signing_key_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: site append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.site FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: site_inspection append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.site_inspection FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: status_list_edition append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.status_list_edition FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: transfer append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.transfer FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: transfer_void append_only; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.transfer_void FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Name: check_code tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.check_code DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: current_edition tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.current_edition DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: declaration tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.declaration DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: declaration_check tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.declaration_check DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: declaration_consent tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.declaration_consent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: declaration_withdrawal tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.declaration_withdrawal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: edition_bytes tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.edition_bytes DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: edition_signed tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.edition_signed DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: erasable_text tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER DELETE ON public.erasable_text DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: revocation tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.revocation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: school_key tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.school_key DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: status_list_edition tells_strangers; Type: TRIGGER; Schema: public; Owner: -

CREATE CONSTRAINT TRIGGER tells_strangers AFTER INSERT OR DELETE OR UPDATE ON public.status_list_edition DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.raise_public_version();

-- Name: api_token api_token_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: appeal appeal_assessment; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_assessment FOREIGN KEY (school_id, assessment_id) REFERENCES public.assessment(school_id, id);

-- Name: appeal appeal_attendance; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_attendance FOREIGN KEY (school_id, attendance_id) REFERENCES public.class_attendance(school_id, id);

-- Name: appeal appeal_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_by FOREIGN KEY (school_id, student_id) REFERENCES public.person(school_id, id);

-- Name: appeal_effect appeal_effect_assessment; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_assessment FOREIGN KEY (school_id, assessment_id) REFERENCES public.assessment(school_id, id);

-- Name: appeal_effect appeal_effect_attendance; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_attendance FOREIGN KEY (school_id, attendance_id) REFERENCES public.class_attendance(school_id, id);

-- Name: appeal_effect appeal_effect_edition; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_edition FOREIGN KEY (school_id, record_id, edition) REFERENCES public.edition(school_id, record_id, number);

-- Name: appeal_effect appeal_effect_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_of FOREIGN KEY (school_id, appeal_id, student_id) REFERENCES public.appeal_ruling(school_id, appeal_id, student_id);

-- Name: appeal_effect appeal_effect_record; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_record FOREIGN KEY (school_id, record_id) REFERENCES public.record(school_id, id);

-- Name: appeal_effect appeal_effect_session; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_effect_session FOREIGN KEY (school_id, session_id) REFERENCES public.session(school_id, id);

-- Name: appeal_effect appeal_named_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_effect
    ADD CONSTRAINT appeal_named_by FOREIGN KEY (school_id, named_by) REFERENCES public.person(school_id, id);

-- Name: appeal appeal_opened_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_opened_by FOREIGN KEY (school_id, opened_by) REFERENCES public.person(school_id, id);

-- Name: appeal appeal_record; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_record FOREIGN KEY (school_id, record_id) REFERENCES public.record(school_id, id);

-- Name: appeal_reply appeal_replied_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_reply
    ADD CONSTRAINT appeal_replied_by FOREIGN KEY (school_id, replied_by) REFERENCES public.person(school_id, id);

-- Name: appeal_reply appeal_reply_to; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_reply
    ADD CONSTRAINT appeal_reply_to FOREIGN KEY (school_id, appeal_id, student_id) REFERENCES public.appeal(school_id, id, student_id);

-- Name: appeal_ruling appeal_ruled_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_ruling
    ADD CONSTRAINT appeal_ruled_by FOREIGN KEY (school_id, ruled_by) REFERENCES public.person(school_id, id);

-- Name: appeal_ruling appeal_ruling_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal_ruling
    ADD CONSTRAINT appeal_ruling_of FOREIGN KEY (school_id, appeal_id, student_id) REFERENCES public.appeal(school_id, id, student_id);

-- Name: appeal appeal_session; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT appeal_session FOREIGN KEY (school_id, session_id) REFERENCES public.session(school_id, id);

-- Name: assessment assessment_amends; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_amends FOREIGN KEY (school_id, amends) REFERENCES public.assessment(school_id, id);

-- Name: assessment assessment_assessor; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_assessor FOREIGN KEY (school_id, assessor_id) REFERENCES public.person(school_id, id);

-- Name: assessment_draft assessment_draft_assessor; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment_draft
    ADD CONSTRAINT assessment_draft_assessor FOREIGN KEY (school_id, assessor_id) REFERENCES public.person(school_id, id);

-- Name: assessment_draft assessment_draft_student; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment_draft
    ADD CONSTRAINT assessment_draft_student FOREIGN KEY (school_id, enrolment_id, student_id) REFERENCES public.enrolment(school_id, id, student_id);

-- Name: assessment assessment_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_recorded_by FOREIGN KEY (school_id, recorded_by) REFERENCES public.person(school_id, id);

-- Name: assessment assessment_student; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_student FOREIGN KEY (school_id, enrolment_id, student_id) REFERENCES public.enrolment(school_id, id, student_id);

-- Name: attempt_count attempt_count_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.attempt_count
    ADD CONSTRAINT attempt_count_school FOREIGN KEY (school_id) REFERENCES public.school(id);

-- Name: audit_entry audit_entry_actor; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_actor FOREIGN KEY (school_id, actor_id) REFERENCES public.person(school_id, id);

-- Name: authority_end authority_end_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.authority_end
    ADD CONSTRAINT authority_end_of FOREIGN KEY (school_id, authority_id) REFERENCES public.authority(school_id, id);

-- Name: authority_end authority_ended_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.authority_end
    ADD CONSTRAINT authority_ended_by FOREIGN KEY (school_id, ended_by) REFERENCES public.person(school_id, id);

-- Name: authority authority_granted_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_granted_by FOREIGN KEY (school_id, granted_by) REFERENCES public.person(school_id, id);

-- Name: authority authority_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: check_code check_code_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.check_code
    ADD CONSTRAINT check_code_of FOREIGN KEY (school_id, record_id) REFERENCES public.record(school_id, id);

-- Name: class_attendance class_attendance_in; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.class_attendance
    ADD CONSTRAINT class_attendance_in FOREIGN KEY (school_id, curriculum_id, version) REFERENCES public.curriculum_version(school_id, curriculum_id, version);

-- Name: class_attendance class_attendance_instructor; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.class_attendance
    ADD CONSTRAINT class_attendance_instructor FOREIGN KEY (school_id, instructor_id) REFERENCES public.person(school_id, id);

-- Name: class_attendance class_attendance_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.class_attendance
    ADD CONSTRAINT class_attendance_recorded_by FOREIGN KEY (school_id, recorded_by) REFERENCES public.person(school_id, id);

-- Name: class_roster class_roster_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.class_roster
    ADD CONSTRAINT class_roster_of FOREIGN KEY (school_id, attendance_id) REFERENCES public.class_attendance(school_id, id);

-- Name: class_roster class_roster_student; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.class_roster
    ADD CONSTRAINT class_roster_student FOREIGN KEY (school_id, enrolment_id, student_id) REFERENCES public.enrolment(school_id, id, student_id);

-- Name: client_mix_count client_mix_count_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.client_mix_count
    ADD CONSTRAINT client_mix_count_school FOREIGN KEY (school_id) REFERENCES public.school(id);

-- Name: current_edition current_edition_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.current_edition
    ADD CONSTRAINT current_edition_of FOREIGN KEY (school_id, record_id, number) REFERENCES public.edition(school_id, record_id, number);

-- Name: curriculum_version curriculum_published_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.curriculum_version
    ADD CONSTRAINT curriculum_published_by FOREIGN KEY (school_id, published_by) REFERENCES public.person(school_id, id);

-- Name: curriculum_version curriculum_version_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.curriculum_version
    ADD CONSTRAINT curriculum_version_school FOREIGN KEY (school_id) REFERENCES public.school(id);

-- Name: declaration declaration_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_by FOREIGN KEY (school_id, declared_by) REFERENCES public.person(school_id, id);

-- Name: declaration_check declaration_check_document; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration_check
    ADD CONSTRAINT declaration_check_document FOREIGN KEY (school_id, document_id) REFERENCES public.document(school_id, id);

-- Name: declaration_check declaration_check_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration_check
    ADD CONSTRAINT declaration_check_of FOREIGN KEY (school_id, declaration_id, person_id) REFERENCES public.declaration(school_id, id, person_id);

-- Name: declaration_check declaration_checked_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration_check
    ADD CONSTRAINT declaration_checked_by FOREIGN KEY (school_id, checked_by) REFERENCES public.person(school_id, id);

-- Name: declaration_consent declaration_consent_to; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration_consent
    ADD CONSTRAINT declaration_consent_to FOREIGN KEY (school_id, declaration_id, person_id) REFERENCES public.declaration(school_id, id, person_id);

-- Name: declaration declaration_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: declaration declaration_replaces; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_replaces FOREIGN KEY (school_id, replaces, person_id) REFERENCES public.declaration(school_id, id, person_id);

-- Name: declaration_withdrawal declaration_withdrawal_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration_withdrawal
    ADD CONSTRAINT declaration_withdrawal_of FOREIGN KEY (school_id, declaration_id, person_id) REFERENCES public.declaration(school_id, id, person_id);

-- Name: declaration_withdrawal declaration_withdrawn_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.declaration_withdrawal
    ADD CONSTRAINT declaration_withdrawn_by FOREIGN KEY (school_id, withdrawn_by) REFERENCES public.person(school_id, id);

-- Name: directory_entry directory_entry_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.directory_entry
    ADD CONSTRAINT directory_entry_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: document document_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: document document_seen_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_seen_by FOREIGN KEY (school_id, seen_by) REFERENCES public.person(school_id, id);

-- Name: edition_bytes edition_bytes_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition_bytes
    ADD CONSTRAINT edition_bytes_of FOREIGN KEY (school_id, record_id, number) REFERENCES public.edition(school_id, record_id, number);

-- Name: edition_delivered edition_delivered_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition_delivered
    ADD CONSTRAINT edition_delivered_of FOREIGN KEY (school_id, record_id, number) REFERENCES public.edition_signed(school_id, record_id, number);

-- Name: edition edition_in_list; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT edition_in_list FOREIGN KEY (school_id, status_list) REFERENCES public.status_list(school_id, list);

-- Name: edition edition_key_of_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT edition_key_of_school FOREIGN KEY (school_id, key_id) REFERENCES public.school_key(school_id, id);

-- Name: edition edition_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT edition_of FOREIGN KEY (school_id, record_id) REFERENCES public.record(school_id, id);

-- Name: edition_signed edition_signed_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.edition_signed
    ADD CONSTRAINT edition_signed_of FOREIGN KEY (school_id, record_id, number) REFERENCES public.edition(school_id, record_id, number);

-- Name: enrolment_closing enrolment_closed_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_closing
    ADD CONSTRAINT enrolment_closed_by FOREIGN KEY (school_id, closed_by) REFERENCES public.person(school_id, id);

-- Name: enrolment_closing enrolment_closing_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_closing
    ADD CONSTRAINT enrolment_closing_of FOREIGN KEY (school_id, enrolment_id, student_id) REFERENCES public.enrolment(school_id, id, student_id);

-- Name: enrolment enrolment_in; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_in FOREIGN KEY (school_id, curriculum_id, version) REFERENCES public.curriculum_version(school_id, curriculum_id, version);

-- Name: enrolment_move enrolment_move_from; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_move
    ADD CONSTRAINT enrolment_move_from FOREIGN KEY (school_id, continues_id, student_id) REFERENCES public.enrolment(school_id, id, student_id);

-- Name: enrolment_move enrolment_move_to; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_move
    ADD CONSTRAINT enrolment_move_to FOREIGN KEY (school_id, enrolment_id, student_id) REFERENCES public.enrolment(school_id, id, student_id);

-- Name: enrolment_move enrolment_moved_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_move
    ADD CONSTRAINT enrolment_moved_by FOREIGN KEY (school_id, moved_by) REFERENCES public.person(school_id, id);

-- Name: enrolment enrolment_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_of FOREIGN KEY (school_id, student_id) REFERENCES public.person(school_id, id);

-- Name: enrolment enrolment_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_recorded_by FOREIGN KEY (school_id, recorded_by) REFERENCES public.person(school_id, id);

-- Name: enrolment_reopening enrolment_reopened_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_reopening
    ADD CONSTRAINT enrolment_reopened_by FOREIGN KEY (school_id, reopened_by) REFERENCES public.person(school_id, id);

-- Name: enrolment_reopening enrolment_reopening_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.enrolment_reopening
    ADD CONSTRAINT enrolment_reopening_of FOREIGN KEY (school_id, closing_id, student_id) REFERENCES public.enrolment_closing(school_id, id, student_id);

-- Name: equipment equipment_at; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment
    ADD CONSTRAINT equipment_at FOREIGN KEY (school_id, site_id) REFERENCES public.site(school_id, id);

-- Name: equipment_rating equipment_rating_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment_rating
    ADD CONSTRAINT equipment_rating_of FOREIGN KEY (school_id, equipment_id) REFERENCES public.equipment(school_id, id);

-- Name: equipment_rating equipment_rating_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment_rating
    ADD CONSTRAINT equipment_rating_recorded_by FOREIGN KEY (school_id, recorded_by) REFERENCES public.person(school_id, id);

-- Name: equipment equipment_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment
    ADD CONSTRAINT equipment_recorded_by FOREIGN KEY (school_id, recorded_by) REFERENCES public.person(school_id, id);

-- Name: equipment_tag_out equipment_tag_out_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment_tag_out
    ADD CONSTRAINT equipment_tag_out_of FOREIGN KEY (school_id, equipment_id) REFERENCES public.equipment(school_id, id);

-- Name: equipment_tag_out equipment_tag_out_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.equipment_tag_out
    ADD CONSTRAINT equipment_tag_out_recorded_by FOREIGN KEY (school_id, recorded_by) REFERENCES public.person(school_id, id);

-- Name: erasable_text erasable_text_about; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.erasable_text
    ADD CONSTRAINT erasable_text_about FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: held_role held_role_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.held_role
    ADD CONSTRAINT held_role_by FOREIGN KEY (school_id, grant_id, person_id, role) REFERENCES public.role_grant(school_id, id, person_id, role);

-- Name: inspection_finding inspection_finding_about; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.inspection_finding
    ADD CONSTRAINT inspection_finding_about FOREIGN KEY (school_id, equipment_id, site_id) REFERENCES public.equipment(school_id, id, site_id);

-- Name: inspection_finding inspection_finding_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.inspection_finding
    ADD CONSTRAINT inspection_finding_of FOREIGN KEY (school_id, inspection_id, site_id) REFERENCES public.site_inspection(school_id, id, site_id);

-- Name: invitation invitation_made_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_made_by FOREIGN KEY (school_id, made_by) REFERENCES public.person(school_id, id);

-- Name: invitation invitation_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: kept_answer kept_answer_to; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.kept_answer
    ADD CONSTRAINT kept_answer_to FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: known_device known_device_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT known_device_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: occupied_time occupied_time_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.occupied_time
    ADD CONSTRAINT occupied_time_of FOREIGN KEY (school_id, session_id) REFERENCES public.session(school_id, id);

-- Name: open_enrolment open_enrolment_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.open_enrolment
    ADD CONSTRAINT open_enrolment_of FOREIGN KEY (school_id, enrolment_id) REFERENCES public.enrolment(school_id, id);

-- Name: password password_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.password
    ADD CONSTRAINT password_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: person_erasure person_erased_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person_erasure
    ADD CONSTRAINT person_erased_by FOREIGN KEY (school_id, erased_by) REFERENCES public.person(school_id, id);

-- Name: person_erasure person_erasure_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person_erasure
    ADD CONSTRAINT person_erasure_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: person_identity person_identity_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person_identity
    ADD CONSTRAINT person_identity_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: person person_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_school FOREIGN KEY (school_id) REFERENCES public.school(id);

-- Name: record record_in; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_in FOREIGN KEY (school_id, curriculum_id, version) REFERENCES public.curriculum_version(school_id, curriculum_id, version);

-- Name: record record_issued_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_issued_by FOREIGN KEY (school_id, issued_by) REFERENCES public.person(school_id, id);

-- Name: record record_student; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_student FOREIGN KEY (school_id, enrolment_id, student_id) REFERENCES public.enrolment(school_id, id, student_id);

-- Name: request request_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.request
    ADD CONSTRAINT request_by FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: retention_period retention_period_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.retention_period
    ADD CONSTRAINT retention_period_school FOREIGN KEY (school_id) REFERENCES public.school(id);

-- Name: retention_period retention_set_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.retention_period
    ADD CONSTRAINT retention_set_by FOREIGN KEY (school_id, set_by) REFERENCES public.person(school_id, id);

-- Name: revocation revocation_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.revocation
    ADD CONSTRAINT revocation_of FOREIGN KEY (school_id, record_id) REFERENCES public.record(school_id, id);

-- Name: revocation revocation_of_edition; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.revocation
    ADD CONSTRAINT revocation_of_edition FOREIGN KEY (school_id, record_id, number) REFERENCES public.edition(school_id, record_id, number);

-- Name: revocation revoked_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.revocation
    ADD CONSTRAINT revoked_by FOREIGN KEY (school_id, revoked_by) REFERENCES public.person(school_id, id);

-- Name: role_end role_end_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_end
    ADD CONSTRAINT role_end_of FOREIGN KEY (school_id, grant_id, person_id, role) REFERENCES public.role_grant(school_id, id, person_id, role);

-- Name: role_end role_ended_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_end
    ADD CONSTRAINT role_ended_by FOREIGN KEY (school_id, ended_by) REFERENCES public.person(school_id, id);

-- Name: role_grant role_grant_to; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_to FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: role_grant role_granted_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_granted_by FOREIGN KEY (school_id, granted_by) REFERENCES public.person(school_id, id);

-- Name: rule_set_version rule_set_published_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.rule_set_version
    ADD CONSTRAINT rule_set_published_by FOREIGN KEY (school_id, published_by) REFERENCES public.person(school_id, id);

-- Name: rule_set_version rule_set_version_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.rule_set_version
    ADD CONSTRAINT rule_set_version_school FOREIGN KEY (school_id) REFERENCES public.school(id);

-- Name: school_contact school_contact_named_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.school_contact
    ADD CONSTRAINT school_contact_named_by FOREIGN KEY (school_id, named_by) REFERENCES public.person(school_id, id);

-- Name: school_contact school_contact_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.school_contact
    ADD CONSTRAINT school_contact_school FOREIGN KEY (school_id) REFERENCES public.school(id);

-- Name: school_key school_key_registered_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.school_key
    ADD CONSTRAINT school_key_registered_by FOREIGN KEY (school_id, registered_by) REFERENCES public.person(school_id, id);

-- Name: school_key school_key_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.school_key
    ADD CONSTRAINT school_key_school FOREIGN KEY (school_id) REFERENCES public.school(id);

-- Name: screening_count screening_count_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.screening_count
    ADD CONSTRAINT screening_count_school FOREIGN KEY (school_id) REFERENCES public.school(id);

-- Name: session_decline session_decline_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session_decline
    ADD CONSTRAINT session_decline_of FOREIGN KEY (school_id, session_id) REFERENCES public.session(school_id, id);

-- Name: session_decline session_declined_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session_decline
    ADD CONSTRAINT session_declined_by FOREIGN KEY (school_id, declined_by) REFERENCES public.person(school_id, id);

-- Name: session session_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_recorded_by FOREIGN KEY (school_id, recorded_by) REFERENCES public.person(school_id, id);

-- Name: session session_site; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_site FOREIGN KEY (school_id, site_id) REFERENCES public.site(school_id, id);

-- Name: session session_student; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_student FOREIGN KEY (school_id, enrolment_id, student_id) REFERENCES public.enrolment(school_id, id, student_id);

-- Name: session session_supervisor; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_supervisor FOREIGN KEY (school_id, supervisor_id) REFERENCES public.person(school_id, id);

-- Name: session_void session_void_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session_void
    ADD CONSTRAINT session_void_of FOREIGN KEY (school_id, session_id) REFERENCES public.session(school_id, id);

-- Name: session_void session_voided_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.session_void
    ADD CONSTRAINT session_voided_by FOREIGN KEY (school_id, voided_by) REFERENCES public.person(school_id, id);

-- Name: sign_in sign_in_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: sign_in_token sign_in_token_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_in_token
    ADD CONSTRAINT sign_in_token_of FOREIGN KEY (school_id, sign_in_id, person_id) REFERENCES public.sign_in(school_id, id, person_id) ON DELETE CASCADE;

-- Name: sign_off sign_off_assessment; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_off
    ADD CONSTRAINT sign_off_assessment FOREIGN KEY (school_id, assessment_id) REFERENCES public.assessment(school_id, id);

-- Name: sign_off sign_off_attendance; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_off
    ADD CONSTRAINT sign_off_attendance FOREIGN KEY (school_id, attendance_id) REFERENCES public.class_attendance(school_id, id);

-- Name: sign_off sign_off_ground; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_off
    ADD CONSTRAINT sign_off_ground FOREIGN KEY (school_id, authority_id) REFERENCES public.authority(school_id, id);

-- Name: sign_off sign_off_session; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_off
    ADD CONSTRAINT sign_off_session FOREIGN KEY (school_id, session_id) REFERENCES public.session(school_id, id);

-- Name: sign_off sign_off_signer; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_off
    ADD CONSTRAINT sign_off_signer FOREIGN KEY (school_id, signer_id) REFERENCES public.person(school_id, id);

-- Name: sign_off sign_off_with; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_off
    ADD CONSTRAINT sign_off_with FOREIGN KEY (school_id, key_id) REFERENCES public.signing_key(school_id, id);

-- Name: signing_key_approval signing_key_approval_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key_approval
    ADD CONSTRAINT signing_key_approval_of FOREIGN KEY (school_id, key_id) REFERENCES public.signing_key(school_id, id);

-- Name: signing_key_approval signing_key_approved_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key_approval
    ADD CONSTRAINT signing_key_approved_by FOREIGN KEY (school_id, approved_by) REFERENCES public.person(school_id, id);

-- Name: signing_key_end signing_key_end_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key_end
    ADD CONSTRAINT signing_key_end_of FOREIGN KEY (school_id, key_id) REFERENCES public.signing_key(school_id, id);

-- Name: signing_key_end signing_key_ended_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key_end
    ADD CONSTRAINT signing_key_ended_by FOREIGN KEY (school_id, ended_by) REFERENCES public.person(school_id, id);

-- Name: signing_key signing_key_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT signing_key_of FOREIGN KEY (school_id, person_id) REFERENCES public.person(school_id, id);

-- Name: signing_key signing_key_registered_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT signing_key_registered_by FOREIGN KEY (school_id, registered_by) REFERENCES public.person(school_id, id);

-- Name: site_inspection site_inspection_at; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.site_inspection
    ADD CONSTRAINT site_inspection_at FOREIGN KEY (school_id, site_id) REFERENCES public.site(school_id, id);

-- Name: site_inspection site_inspection_inspector; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.site_inspection
    ADD CONSTRAINT site_inspection_inspector FOREIGN KEY (school_id, inspector_id) REFERENCES public.person(school_id, id);

-- Name: site_inspection site_inspection_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.site_inspection
    ADD CONSTRAINT site_inspection_recorded_by FOREIGN KEY (school_id, recorded_by) REFERENCES public.person(school_id, id);

-- Name: site site_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_recorded_by FOREIGN KEY (school_id, recorded_by) REFERENCES public.person(school_id, id);

-- Name: status_list_edition status_list_edition_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.status_list_edition
    ADD CONSTRAINT status_list_edition_of FOREIGN KEY (school_id, list) REFERENCES public.status_list(school_id, list);

-- Name: status_list status_list_school; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.status_list
    ADD CONSTRAINT status_list_school FOREIGN KEY (school_id) REFERENCES public.school(id);

-- Name: transfer transfer_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT transfer_recorded_by FOREIGN KEY (school_id, recorded_by) REFERENCES public.person(school_id, id);

-- Name: transfer transfer_student; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT transfer_student FOREIGN KEY (school_id, enrolment_id, student_id) REFERENCES public.enrolment(school_id, id, student_id);

-- Name: transfer_void transfer_void_of; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.transfer_void
    ADD CONSTRAINT transfer_void_of FOREIGN KEY (school_id, transfer_id) REFERENCES public.transfer(school_id, id);

-- Name: transfer_void transfer_voided_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.transfer_void
    ADD CONSTRAINT transfer_voided_by FOREIGN KEY (school_id, voided_by) REFERENCES public.person(school_id, id);

-- Name: check_code anyone_may_check; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_check ON public.check_code FOR SELECT TO ashiato_public USING (true);

-- Name: current_edition anyone_may_check; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_check ON public.current_edition FOR SELECT TO ashiato_public USING (true);

-- Name: edition anyone_may_check; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_check ON public.edition FOR SELECT TO ashiato_public USING (true);

-- Name: edition_bytes anyone_may_check; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_check ON public.edition_bytes FOR SELECT TO ashiato_public USING ((signed IS NOT NULL));

-- Name: edition_signed anyone_may_check; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_check ON public.edition_signed FOR SELECT TO ashiato_public USING (true);

-- Name: record anyone_may_check; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_check ON public.record FOR SELECT TO ashiato_public USING (true);

-- Name: revocation anyone_may_check; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_check ON public.revocation FOR SELECT TO ashiato_public USING (true);

-- Name: school_key anyone_may_check; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_check ON public.school_key FOR SELECT TO ashiato_public USING (true);

-- Name: status_list_edition anyone_may_check; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_check ON public.status_list_edition FOR SELECT TO ashiato_public USING (true);

-- Name: school anyone_may_read; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_read ON public.school FOR SELECT TO ashiato_service, ashiato_public USING (true);

-- Name: school_contact anyone_may_read; Type: POLICY; Schema: public; Owner: -

CREATE POLICY anyone_may_read ON public.school_contact FOR SELECT TO ashiato_public USING (true);

-- Name: api_token; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.api_token ENABLE ROW LEVEL SECURITY;

-- Name: appeal; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.appeal ENABLE ROW LEVEL SECURITY;

-- Name: appeal_effect; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.appeal_effect ENABLE ROW LEVEL SECURITY;

-- Name: appeal_reply; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.appeal_reply ENABLE ROW LEVEL SECURITY;

-- Name: appeal_ruling; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.appeal_ruling ENABLE ROW LEVEL SECURITY;

-- Name: assessment; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.assessment ENABLE ROW LEVEL SECURITY;

-- Name: assessment_draft; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.assessment_draft ENABLE ROW LEVEL SECURITY;

-- Name: attempt_count; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.attempt_count ENABLE ROW LEVEL SECURITY;

-- Name: audit_entry; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.audit_entry ENABLE ROW LEVEL SECURITY;

-- Name: authority; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.authority ENABLE ROW LEVEL SECURITY;

-- Name: authority_end; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.authority_end ENABLE ROW LEVEL SECURITY;

-- Name: check_code; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.check_code ENABLE ROW LEVEL SECURITY;

-- Name: class_attendance; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.class_attendance ENABLE ROW LEVEL SECURITY;

-- Name: class_roster; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.class_roster ENABLE ROW LEVEL SECURITY;

-- Name: client_mix_count; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.client_mix_count ENABLE ROW LEVEL SECURITY;

-- Name: current_edition; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.current_edition ENABLE ROW LEVEL SECURITY;

-- Name: curriculum_version; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.curriculum_version ENABLE ROW LEVEL SECURITY;

-- Name: declaration; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.declaration ENABLE ROW LEVEL SECURITY;

-- Name: declaration_check; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.declaration_check ENABLE ROW LEVEL SECURITY;

-- Name: declaration_consent; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.declaration_consent ENABLE ROW LEVEL SECURITY;

-- Name: declaration_withdrawal; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.declaration_withdrawal ENABLE ROW LEVEL SECURITY;

-- Name: directory_entry; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.directory_entry ENABLE ROW LEVEL SECURITY;

-- Name: document; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.document ENABLE ROW LEVEL SECURITY;

-- Name: edition; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.edition ENABLE ROW LEVEL SECURITY;

-- Name: edition_bytes; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.edition_bytes ENABLE ROW LEVEL SECURITY;

-- Name: edition_delivered; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.edition_delivered ENABLE ROW LEVEL SECURITY;

-- Name: edition_signed; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.edition_signed ENABLE ROW LEVEL SECURITY;

-- Name: enrolment; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.enrolment ENABLE ROW LEVEL SECURITY;

-- Name: enrolment_closing; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.enrolment_closing ENABLE ROW LEVEL SECURITY;

-- Name: enrolment_move; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.enrolment_move ENABLE ROW LEVEL SECURITY;

-- Name: enrolment_reopening; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.enrolment_reopening ENABLE ROW LEVEL SECURITY;

-- Name: equipment; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.equipment ENABLE ROW LEVEL SECURITY;

-- Name: equipment_rating; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.equipment_rating ENABLE ROW LEVEL SECURITY;

-- Name: equipment_tag_out; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.equipment_tag_out ENABLE ROW LEVEL SECURITY;

-- Name: erasable_text; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.erasable_text ENABLE ROW LEVEL SECURITY;

-- Name: edition_bytes erased_by_name; Type: POLICY; Schema: public; Owner: -

CREATE POLICY erased_by_name ON public.edition_bytes AS RESTRICTIVE FOR DELETE TO ashiato_service USING (((student_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting)));

-- Name: erasable_text erased_by_name; Type: POLICY; Schema: public; Owner: -

CREATE POLICY erased_by_name ON public.erasable_text AS RESTRICTIVE FOR DELETE TO ashiato_service USING (((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting)));

-- Name: person_identity erased_by_name; Type: POLICY; Schema: public; Owner: -

CREATE POLICY erased_by_name ON public.person_identity AS RESTRICTIVE FOR DELETE TO ashiato_service USING (((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting)));

-- Name: held_role; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.held_role ENABLE ROW LEVEL SECURITY;

-- Name: inspection_finding; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.inspection_finding ENABLE ROW LEVEL SECURITY;

-- Name: invitation; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.invitation ENABLE ROW LEVEL SECURITY;

-- Name: kept_answer; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.kept_answer ENABLE ROW LEVEL SECURITY;

-- Name: known_device; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.known_device ENABLE ROW LEVEL SECURITY;

-- Name: erasable_text never_written_over; Type: POLICY; Schema: public; Owner: -

CREATE POLICY never_written_over ON public.erasable_text AS RESTRICTIVE FOR UPDATE TO ashiato_service USING (false);

-- Name: occupied_time; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.occupied_time ENABLE ROW LEVEL SECURITY;

-- Name: api_token of_this_account; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_account ON public.api_token AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting))));

-- Name: attempt_count of_this_account; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_account ON public.attempt_count AS RESTRICTIVE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text)) WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text));

-- Name: invitation of_this_account; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_account ON public.invitation AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting))));

-- Name: known_device of_this_account; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_account ON public.known_device AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting))));

-- Name: password of_this_account; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_account ON public.password AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting))));

-- Name: sign_in of_this_account; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_account ON public.sign_in AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting))));

-- Name: sign_in_token of_this_account; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_account ON public.sign_in_token AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'door'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)) OR ((person_id)::text = ( SELECT current_setting('ashiato.erasing'::text, true) AS current_setting))));

-- Name: api_token of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.api_token TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: appeal of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.appeal TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: appeal_effect of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.appeal_effect TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: appeal_reply of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.appeal_reply TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: appeal_ruling of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.appeal_ruling TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: assessment of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.assessment TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: assessment_draft of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.assessment_draft TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: attempt_count of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.attempt_count TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: audit_entry of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.audit_entry TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: authority of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.authority TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: authority_end of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.authority_end TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: check_code of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.check_code TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: class_attendance of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.class_attendance TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: class_roster of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.class_roster TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: client_mix_count of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.client_mix_count TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: current_edition of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.current_edition TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: curriculum_version of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.curriculum_version TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: declaration of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.declaration TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: declaration_check of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.declaration_check TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: declaration_consent of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.declaration_consent TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: declaration_withdrawal of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.declaration_withdrawal TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: directory_entry of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.directory_entry TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: document of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.document TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: edition of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.edition TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: edition_bytes of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.edition_bytes TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: edition_delivered of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.edition_delivered TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: edition_signed of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.edition_signed TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: enrolment of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.enrolment TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: enrolment_closing of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.enrolment_closing TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: enrolment_move of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.enrolment_move TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: enrolment_reopening of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.enrolment_reopening TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: equipment of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.equipment TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: equipment_rating of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.equipment_rating TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: equipment_tag_out of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.equipment_tag_out TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: erasable_text of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.erasable_text TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: held_role of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.held_role TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: inspection_finding of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.inspection_finding TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: invitation of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.invitation TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: kept_answer of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.kept_answer TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: known_device of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.known_device TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: occupied_time of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.occupied_time TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: open_enrolment of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.open_enrolment TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: password of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.password TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: person of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.person TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: person_erasure of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.person_erasure TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: person_identity of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.person_identity TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: record of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.record TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: request of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.request TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: retention_period of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.retention_period TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: revocation of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.revocation TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: role_end of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.role_end TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: role_grant of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.role_grant TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: rule_set_version of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.rule_set_version TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: school_contact of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.school_contact TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: school_key of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.school_key TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: screening_count of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.screening_count TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: session of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.session TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: session_decline of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.session_decline TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: session_void of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.session_void TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: sign_in of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.sign_in TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: sign_in_token of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.sign_in_token TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: sign_off of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.sign_off TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: signing_key of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.signing_key TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: signing_key_approval of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.signing_key_approval TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: signing_key_end of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.signing_key_end TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: site of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.site TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: site_inspection of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.site_inspection TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: status_list of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.status_list TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: status_list_edition of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.status_list_edition TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: transfer of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.transfer TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: transfer_void of_this_school; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_school ON public.transfer_void TO ashiato_service USING ((school_id = ( SELECT (NULLIF(current_setting('ashiato.school_id'::text, true), ''::text))::uuid AS "nullif")));

-- Name: appeal of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.appeal AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: appeal_effect of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.appeal_effect AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: appeal_reply of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.appeal_reply AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: appeal_ruling of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.appeal_ruling AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: assessment of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.assessment AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: assessment_draft of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.assessment_draft AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: audit_entry of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.audit_entry AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((actor_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = ANY (ARRAY['any'::text, 'door'::text])) OR ((actor_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: check_code of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.check_code AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: class_roster of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.class_roster AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: current_edition of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.current_edition AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: declaration of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.declaration AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: declaration_check of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.declaration_check AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: declaration_consent of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.declaration_consent AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: declaration_withdrawal of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.declaration_withdrawal AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: directory_entry of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.directory_entry AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: document of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.document AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: edition of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.edition AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: edition_bytes of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.edition_bytes AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: edition_delivered of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.edition_delivered AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: edition_signed of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.edition_signed AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: enrolment of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.enrolment AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: enrolment_closing of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.enrolment_closing AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: enrolment_move of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.enrolment_move AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: enrolment_reopening of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.enrolment_reopening AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: erasable_text of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.erasable_text AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: held_role of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.held_role AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = ANY (ARRAY['any'::text, 'door'::text])) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: kept_answer of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.kept_answer AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: occupied_time of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.occupied_time AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: open_enrolment of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.open_enrolment AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: person of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.person AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (id IS NULL) OR ((id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: person_erasure of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.person_erasure AS RESTRICTIVE FOR SELECT TO ashiato_service USING ((was_staff OR (( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: person_identity of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.person_identity AS RESTRICTIVE FOR SELECT TO ashiato_service USING ((is_staff OR (( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = ANY (ARRAY['any'::text, 'door'::text])) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: record of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.record AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: request of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.request AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: revocation of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.revocation AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: role_end of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.role_end AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: role_grant of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.role_grant AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (person_id IS NULL) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((person_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: session of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.session AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: session_decline of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.session_decline AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: session_void of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.session_void AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: sign_off of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.sign_off AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: transfer of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.transfer AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: transfer_void of_this_student; Type: POLICY; Schema: public; Owner: -

CREATE POLICY of_this_student ON public.transfer_void AS RESTRICTIVE TO ashiato_service USING (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR (student_id IS NULL) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting)))) WITH CHECK (((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text) OR ((student_id)::text = ( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting))));

-- Name: open_enrolment; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.open_enrolment ENABLE ROW LEVEL SECURITY;

-- Name: password; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.password ENABLE ROW LEVEL SECURITY;

-- Name: person; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

-- Name: person_erasure; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.person_erasure ENABLE ROW LEVEL SECURITY;

-- Name: person_identity; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.person_identity ENABLE ROW LEVEL SECURITY;

-- Name: record; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.record ENABLE ROW LEVEL SECURITY;

-- Name: request; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.request ENABLE ROW LEVEL SECURITY;

-- Name: retention_period; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.retention_period ENABLE ROW LEVEL SECURITY;

-- Name: revocation; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.revocation ENABLE ROW LEVEL SECURITY;

-- Name: role_end; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.role_end ENABLE ROW LEVEL SECURITY;

-- Name: role_grant; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.role_grant ENABLE ROW LEVEL SECURITY;

-- Name: rule_set_version; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.rule_set_version ENABLE ROW LEVEL SECURITY;

-- Name: school; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.school ENABLE ROW LEVEL SECURITY;

-- Name: school_contact; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.school_contact ENABLE ROW LEVEL SECURITY;

-- Name: school_key; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.school_key ENABLE ROW LEVEL SECURITY;

-- Name: screening_count; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.screening_count ENABLE ROW LEVEL SECURITY;

-- Name: session; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.session ENABLE ROW LEVEL SECURITY;

-- Name: session_decline; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.session_decline ENABLE ROW LEVEL SECURITY;

-- Name: session_void; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.session_void ENABLE ROW LEVEL SECURITY;

-- Name: sign_in; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.sign_in ENABLE ROW LEVEL SECURITY;

-- Name: sign_in_token; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.sign_in_token ENABLE ROW LEVEL SECURITY;

-- Name: sign_off; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.sign_off ENABLE ROW LEVEL SECURITY;

-- Name: signing_key; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.signing_key ENABLE ROW LEVEL SECURITY;

-- Name: signing_key_approval; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.signing_key_approval ENABLE ROW LEVEL SECURITY;

-- Name: signing_key_end; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.signing_key_end ENABLE ROW LEVEL SECURITY;

-- Name: site; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.site ENABLE ROW LEVEL SECURITY;

-- Name: site_inspection; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.site_inspection ENABLE ROW LEVEL SECURITY;

-- Name: appeal_effect staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.appeal_effect AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: appeal_reply staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.appeal_reply AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: appeal_ruling staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.appeal_ruling AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: assessment staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.assessment AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: assessment_draft staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.assessment_draft AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: authority staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.authority AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: authority_end staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.authority_end AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: check_code staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.check_code AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: class_attendance staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.class_attendance AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: class_roster staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.class_roster AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: client_mix_count staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.client_mix_count AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: current_edition staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.current_edition AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: curriculum_version staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.curriculum_version AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: declaration_check staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.declaration_check AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: document staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.document AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.edition AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition_bytes staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.edition_bytes AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition_delivered staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.edition_delivered AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition_signed staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.edition_signed AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.enrolment AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment_closing staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.enrolment_closing AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment_move staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.enrolment_move AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment_reopening staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.enrolment_reopening AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: equipment staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.equipment AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: equipment_rating staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.equipment_rating AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: equipment_tag_out staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.equipment_tag_out AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: held_role staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.held_role AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: inspection_finding staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.inspection_finding AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: open_enrolment staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.open_enrolment AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: person staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.person AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: person_erasure staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.person_erasure AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: person_identity staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.person_identity AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: record staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.record AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: retention_period staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.retention_period AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: revocation staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.revocation AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: role_end staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.role_end AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: role_grant staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.role_grant AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: rule_set_version staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.rule_set_version AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: school_contact staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.school_contact AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: school_key staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.school_key AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: screening_count staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.screening_count AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: session_decline staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.session_decline AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: sign_off staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.sign_off AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: signing_key staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.signing_key AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: signing_key_approval staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.signing_key_approval AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: signing_key_end staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.signing_key_end AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: site staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.site AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: site_inspection staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.site_inspection AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: status_list staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.status_list AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: status_list_edition staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.status_list_edition AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: transfer staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.transfer AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: transfer_void staff_deletes; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_deletes ON public.transfer_void AS RESTRICTIVE FOR DELETE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: appeal_effect staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.appeal_effect AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: appeal_reply staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.appeal_reply AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: appeal_ruling staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.appeal_ruling AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: assessment staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.assessment AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: assessment_draft staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.assessment_draft AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: authority staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.authority AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: authority_end staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.authority_end AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: check_code staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.check_code AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: class_attendance staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.class_attendance AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: class_roster staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.class_roster AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: client_mix_count staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.client_mix_count AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: current_edition staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.current_edition AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: curriculum_version staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.curriculum_version AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: declaration_check staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.declaration_check AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: document staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.document AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.edition AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition_bytes staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.edition_bytes AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition_delivered staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.edition_delivered AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition_signed staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.edition_signed AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.enrolment AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment_closing staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.enrolment_closing AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment_move staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.enrolment_move AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment_reopening staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.enrolment_reopening AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: equipment staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.equipment AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: equipment_rating staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.equipment_rating AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: equipment_tag_out staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.equipment_tag_out AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: held_role staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.held_role AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: inspection_finding staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.inspection_finding AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: open_enrolment staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.open_enrolment AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: person staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.person AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: person_erasure staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.person_erasure AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: person_identity staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.person_identity AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: record staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.record AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: retention_period staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.retention_period AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: revocation staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.revocation AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: role_end staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.role_end AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: role_grant staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.role_grant AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: rule_set_version staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.rule_set_version AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: school_contact staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.school_contact AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: school_key staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.school_key AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: screening_count staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.screening_count AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: session_decline staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.session_decline AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: sign_off staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.sign_off AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: signing_key staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.signing_key AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: signing_key_approval staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.signing_key_approval AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: signing_key_end staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.signing_key_end AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: site staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.site AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: site_inspection staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.site_inspection AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: status_list staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.status_list AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: status_list_edition staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.status_list_edition AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: transfer staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.transfer AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: transfer_void staff_inserts; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_inserts ON public.transfer_void AS RESTRICTIVE FOR INSERT TO ashiato_service WITH CHECK ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: screening_count staff_reads; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_reads ON public.screening_count AS RESTRICTIVE FOR SELECT TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: appeal_effect staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.appeal_effect AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: appeal_reply staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.appeal_reply AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: appeal_ruling staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.appeal_ruling AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: assessment staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.assessment AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: assessment_draft staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.assessment_draft AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: authority staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.authority AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: authority_end staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.authority_end AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: check_code staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.check_code AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: class_attendance staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.class_attendance AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: class_roster staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.class_roster AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: client_mix_count staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.client_mix_count AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: current_edition staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.current_edition AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: curriculum_version staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.curriculum_version AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: declaration_check staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.declaration_check AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: document staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.document AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.edition AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition_bytes staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.edition_bytes AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition_delivered staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.edition_delivered AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: edition_signed staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.edition_signed AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.enrolment AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment_closing staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.enrolment_closing AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment_move staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.enrolment_move AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: enrolment_reopening staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.enrolment_reopening AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: equipment staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.equipment AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: equipment_rating staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.equipment_rating AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: equipment_tag_out staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.equipment_tag_out AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: held_role staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.held_role AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: inspection_finding staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.inspection_finding AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: open_enrolment staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.open_enrolment AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: person staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.person AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: person_erasure staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.person_erasure AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: person_identity staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.person_identity AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: record staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.record AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: retention_period staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.retention_period AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: revocation staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.revocation AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: role_end staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.role_end AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: role_grant staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.role_grant AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: rule_set_version staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.rule_set_version AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: school_contact staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.school_contact AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: school_key staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.school_key AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: screening_count staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.screening_count AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: session_decline staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.session_decline AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: sign_off staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.sign_off AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: signing_key staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.signing_key AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: signing_key_approval staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.signing_key_approval AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: signing_key_end staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.signing_key_end AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: site staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.site AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: site_inspection staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.site_inspection AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: status_list staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.status_list AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: status_list_edition staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.status_list_edition AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: transfer staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.transfer AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: transfer_void staff_updates; Type: POLICY; Schema: public; Owner: -

CREATE POLICY staff_updates ON public.transfer_void AS RESTRICTIVE FOR UPDATE TO ashiato_service USING ((( SELECT current_setting('ashiato.student_id'::text, true) AS current_setting) = 'any'::text));

-- Name: status_list; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.status_list ENABLE ROW LEVEL SECURITY;

-- Name: status_list_edition; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.status_list_edition ENABLE ROW LEVEL SECURITY;

-- Name: transfer; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.transfer ENABLE ROW LEVEL SECURITY;

-- Name: transfer_void; Type: ROW SECURITY; Schema: public; Owner: -

ALTER TABLE public.transfer_void ENABLE ROW LEVEL SECURITY;

-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA public TO ashiato_service;
GRANT USAGE ON SCHEMA public TO ashiato_public;

-- Name: FUNCTION count_client_goal(month date, goal text); Type: ACL; Schema: public; Owner: -

REVOKE ALL ON FUNCTION public.count_client_goal(month date, goal text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.count_client_goal(month date, goal text) TO ashiato_service;

-- Name: FUNCTION count_screening(outcome text); Type: ACL; Schema: public; Owner: -

REVOKE ALL ON FUNCTION public.count_screening(outcome text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.count_screening(outcome text) TO ashiato_service;

-- Name: TABLE api_token; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.api_token TO ashiato_service;

-- Name: TABLE appeal; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.appeal TO ashiato_service;

-- Name: TABLE appeal_effect; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.appeal_effect TO ashiato_service;

-- Name: TABLE appeal_reply; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.appeal_reply TO ashiato_service;

-- Name: TABLE appeal_ruling; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.appeal_ruling TO ashiato_service;

-- Name: TABLE assessment; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.assessment TO ashiato_service;

-- Name: TABLE assessment_draft; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.assessment_draft TO ashiato_service;

-- Name: TABLE attempt_count; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.attempt_count TO ashiato_service;

-- Name: TABLE erasable_text; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.erasable_text TO ashiato_service;

-- Name: TABLE session; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.session TO ashiato_service;

-- Name: TABLE session_decline; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.session_decline TO ashiato_service;

-- Name: TABLE session_void; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.session_void TO ashiato_service;

-- Name: TABLE sign_off; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.sign_off TO ashiato_service;

-- Name: TABLE attested_session; Type: ACL; Schema: public; Owner: -

GRANT SELECT ON TABLE public.attested_session TO ashiato_service;

-- Name: TABLE audit_entry; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.audit_entry TO ashiato_service;

-- Name: TABLE authority; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.authority TO ashiato_service;

-- Name: TABLE authority_end; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.authority_end TO ashiato_service;

-- Name: TABLE check_code; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.check_code TO ashiato_service;

-- Name: COLUMN check_code.code; Type: ACL; Schema: public; Owner: -

GRANT SELECT(code) ON TABLE public.check_code TO ashiato_public;

-- Name: COLUMN check_code.school_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(school_id) ON TABLE public.check_code TO ashiato_public;

-- Name: COLUMN check_code.record_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(record_id) ON TABLE public.check_code TO ashiato_public;

-- Name: TABLE class_attendance; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.class_attendance TO ashiato_service;

-- Name: TABLE class_roster; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.class_roster TO ashiato_service;

-- Name: TABLE client_mix_count; Type: ACL; Schema: public; Owner: -

GRANT SELECT ON TABLE public.client_mix_count TO ashiato_service;

-- Name: TABLE current_edition; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.current_edition TO ashiato_service;

-- Name: COLUMN current_edition.school_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(school_id) ON TABLE public.current_edition TO ashiato_public;

-- Name: COLUMN current_edition.record_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(record_id) ON TABLE public.current_edition TO ashiato_public;

-- Name: COLUMN current_edition.number; Type: ACL; Schema: public; Owner: -

GRANT SELECT(number) ON TABLE public.current_edition TO ashiato_public;

-- Name: TABLE curriculum_version; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.curriculum_version TO ashiato_service;

-- Name: TABLE declaration; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.declaration TO ashiato_service;

-- Name: TABLE declaration_check; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.declaration_check TO ashiato_service;

-- Name: TABLE declaration_consent; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.declaration_consent TO ashiato_service;

-- Name: TABLE declaration_withdrawal; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.declaration_withdrawal TO ashiato_service;

-- Name: TABLE directory_entry; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.directory_entry TO ashiato_service;

-- Name: TABLE document; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.document TO ashiato_service;

-- Name: TABLE edition; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.edition TO ashiato_service;

-- Name: COLUMN edition.school_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(school_id) ON TABLE public.edition TO ashiato_public;

-- Name: COLUMN edition.record_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(record_id) ON TABLE public.edition TO ashiato_public;

-- Name: COLUMN edition.number; Type: ACL; Schema: public; Owner: -

GRANT SELECT(number) ON TABLE public.edition TO ashiato_public;

-- Name: COLUMN edition.status_list; Type: ACL; Schema: public; Owner: -

GRANT SELECT(status_list) ON TABLE public.edition TO ashiato_public;

-- Name: COLUMN edition.status_index; Type: ACL; Schema: public; Owner: -

GRANT SELECT(status_index) ON TABLE public.edition TO ashiato_public;

-- Name: COLUMN edition.valid_from; Type: ACL; Schema: public; Owner: -

GRANT SELECT(valid_from) ON TABLE public.edition TO ashiato_public;

-- Name: COLUMN edition.valid_until; Type: ACL; Schema: public; Owner: -

GRANT SELECT(valid_until) ON TABLE public.edition TO ashiato_public;

-- Name: TABLE edition_bytes; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.edition_bytes TO ashiato_service;

-- Name: COLUMN edition_bytes.school_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(school_id) ON TABLE public.edition_bytes TO ashiato_public;

-- Name: COLUMN edition_bytes.record_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(record_id) ON TABLE public.edition_bytes TO ashiato_public;

-- Name: COLUMN edition_bytes.number; Type: ACL; Schema: public; Owner: -

GRANT SELECT(number) ON TABLE public.edition_bytes TO ashiato_public;

-- Name: COLUMN edition_bytes.signed; Type: ACL; Schema: public; Owner: -

GRANT SELECT(signed) ON TABLE public.edition_bytes TO ashiato_public;

-- Name: TABLE edition_delivered; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.edition_delivered TO ashiato_service;

-- Name: TABLE edition_signed; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.edition_signed TO ashiato_service;

-- Name: COLUMN edition_signed.school_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(school_id) ON TABLE public.edition_signed TO ashiato_public;

-- Name: COLUMN edition_signed.record_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(record_id) ON TABLE public.edition_signed TO ashiato_public;

-- Name: COLUMN edition_signed.number; Type: ACL; Schema: public; Owner: -

GRANT SELECT(number) ON TABLE public.edition_signed TO ashiato_public;

-- Name: TABLE enrolment; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.enrolment TO ashiato_service;

-- Name: TABLE enrolment_closing; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.enrolment_closing TO ashiato_service;

-- Name: TABLE enrolment_move; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.enrolment_move TO ashiato_service;

-- Name: TABLE enrolment_reopening; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.enrolment_reopening TO ashiato_service;

-- Name: TABLE equipment; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.equipment TO ashiato_service;

-- Name: TABLE equipment_rating; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.equipment_rating TO ashiato_service;

-- Name: TABLE equipment_tag_out; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.equipment_tag_out TO ashiato_service;

-- Name: TABLE held_role; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.held_role TO ashiato_service;

-- Name: TABLE inspection_finding; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.inspection_finding TO ashiato_service;

-- Name: TABLE invitation; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitation TO ashiato_service;

-- Name: TABLE kept_answer; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kept_answer TO ashiato_service;

-- Name: TABLE known_device; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.known_device TO ashiato_service;

-- Name: TABLE occupied_time; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.occupied_time TO ashiato_service;

-- Name: TABLE open_enrolment; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.open_enrolment TO ashiato_service;

-- Name: TABLE password; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.password TO ashiato_service;

-- Name: TABLE person; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.person TO ashiato_service;

-- Name: TABLE person_erasure; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.person_erasure TO ashiato_service;

-- Name: TABLE person_identity; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.person_identity TO ashiato_service;

-- Name: TABLE record; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.record TO ashiato_service;

-- Name: COLUMN record.school_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(school_id) ON TABLE public.record TO ashiato_public;

-- Name: COLUMN record.id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(id) ON TABLE public.record TO ashiato_public;

-- Name: COLUMN record.curriculum_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(curriculum_id) ON TABLE public.record TO ashiato_public;

-- Name: COLUMN record.version; Type: ACL; Schema: public; Owner: -

GRANT SELECT(version) ON TABLE public.record TO ashiato_public;

-- Name: COLUMN record.kind; Type: ACL; Schema: public; Owner: -

GRANT SELECT(kind) ON TABLE public.record TO ashiato_public;

-- Name: COLUMN record.awarded_on; Type: ACL; Schema: public; Owner: -

GRANT SELECT(awarded_on) ON TABLE public.record TO ashiato_public;

-- Name: COLUMN record.issued_at; Type: ACL; Schema: public; Owner: -

GRANT SELECT(issued_at) ON TABLE public.record TO ashiato_public;

-- Name: TABLE public_declaration; Type: ACL; Schema: public; Owner: -

GRANT SELECT ON TABLE public.public_declaration TO ashiato_public;

-- Name: TABLE revocation; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.revocation TO ashiato_service;

-- Name: COLUMN revocation.school_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(school_id) ON TABLE public.revocation TO ashiato_public;

-- Name: COLUMN revocation.record_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(record_id) ON TABLE public.revocation TO ashiato_public;

-- Name: COLUMN revocation.reason; Type: ACL; Schema: public; Owner: -

GRANT SELECT(reason) ON TABLE public.revocation TO ashiato_public;

-- Name: COLUMN revocation.revoked_at; Type: ACL; Schema: public; Owner: -

GRANT SELECT(revoked_at) ON TABLE public.revocation TO ashiato_public;

-- Name: COLUMN revocation.number; Type: ACL; Schema: public; Owner: -

GRANT SELECT(number) ON TABLE public.revocation TO ashiato_public;

-- Name: TABLE public_practitioner; Type: ACL; Schema: public; Owner: -

GRANT SELECT ON TABLE public.public_practitioner TO ashiato_public;

-- Name: SEQUENCE public_version; Type: ACL; Schema: public; Owner: -

GRANT USAGE ON SEQUENCE public.public_version TO ashiato_service;
GRANT SELECT ON SEQUENCE public.public_version TO ashiato_public;

-- Name: TABLE request; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.request TO ashiato_service;

-- Name: TABLE retention_period; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.retention_period TO ashiato_service;

-- Name: TABLE role_end; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.role_end TO ashiato_service;

-- Name: TABLE role_grant; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.role_grant TO ashiato_service;

-- Name: TABLE rule_set_version; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.rule_set_version TO ashiato_service;

-- Name: TABLE schema_migration; Type: ACL; Schema: public; Owner: -

GRANT SELECT ON TABLE public.schema_migration TO ashiato_service;
GRANT SELECT ON TABLE public.schema_migration TO ashiato_public;

-- Name: TABLE school; Type: ACL; Schema: public; Owner: -

GRANT SELECT ON TABLE public.school TO ashiato_service;
GRANT SELECT ON TABLE public.school TO ashiato_public;

-- Name: TABLE school_contact; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.school_contact TO ashiato_service;

-- Name: COLUMN school_contact.school_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(school_id) ON TABLE public.school_contact TO ashiato_public;

-- Name: COLUMN school_contact.address; Type: ACL; Schema: public; Owner: -

GRANT SELECT(address) ON TABLE public.school_contact TO ashiato_public;

-- Name: TABLE school_key; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.school_key TO ashiato_service;

-- Name: COLUMN school_key.school_id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(school_id) ON TABLE public.school_key TO ashiato_public;

-- Name: COLUMN school_key.id; Type: ACL; Schema: public; Owner: -

GRANT SELECT(id) ON TABLE public.school_key TO ashiato_public;

-- Name: COLUMN school_key.fragment; Type: ACL; Schema: public; Owner: -

GRANT SELECT(fragment) ON TABLE public.school_key TO ashiato_public;

-- Name: COLUMN school_key.multikey; Type: ACL; Schema: public; Owner: -

GRANT SELECT(multikey) ON TABLE public.school_key TO ashiato_public;

-- Name: COLUMN school_key.registered_at; Type: ACL; Schema: public; Owner: -

GRANT SELECT(registered_at) ON TABLE public.school_key TO ashiato_public;

-- Name: TABLE screening_count; Type: ACL; Schema: public; Owner: -

GRANT SELECT ON TABLE public.screening_count TO ashiato_service;

-- Name: TABLE sign_in; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in TO ashiato_service;

-- Name: TABLE sign_in_token; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in_token TO ashiato_service;

-- Name: TABLE signing_key; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.signing_key TO ashiato_service;

-- Name: TABLE signing_key_approval; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.signing_key_approval TO ashiato_service;

-- Name: TABLE signing_key_end; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.signing_key_end TO ashiato_service;

-- Name: TABLE site; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.site TO ashiato_service;

-- Name: TABLE site_inspection; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.site_inspection TO ashiato_service;

-- Name: TABLE standing_closing; Type: ACL; Schema: public; Owner: -

GRANT SELECT ON TABLE public.standing_closing TO ashiato_service;

-- Name: TABLE standing_effect; Type: ACL; Schema: public; Owner: -

GRANT SELECT ON TABLE public.standing_effect TO ashiato_service;

-- Name: TABLE status_list; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.status_list TO ashiato_service;

-- Name: TABLE status_list_edition; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.status_list_edition TO ashiato_service;
GRANT SELECT ON TABLE public.status_list_edition TO ashiato_public;

-- Name: TABLE transfer; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.transfer TO ashiato_service;

-- Name: TABLE transfer_void; Type: ACL; Schema: public; Owner: -

GRANT SELECT,INSERT ON TABLE public.transfer_void TO ashiato_service;
