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
