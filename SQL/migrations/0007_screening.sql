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
