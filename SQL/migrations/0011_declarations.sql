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
