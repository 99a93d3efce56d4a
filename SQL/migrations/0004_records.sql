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
