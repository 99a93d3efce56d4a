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
