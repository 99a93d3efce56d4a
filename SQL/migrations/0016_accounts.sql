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
