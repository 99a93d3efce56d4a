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
