-- name: serverFigures :one
-- What a server says of itself, to any role.
select
  current_setting('server_version_num')::int / 10000 as "major_version!",
  clock_timestamp() as "at!",
  current_setting('data_checksums') = 'on' as "has_checksums!",
  (select coalesce(sum(checksum_failures), 0) from pg_stat_database)::bigint as "checksum_failures!",
  current_setting('fsync') = 'on'
    and current_setting('full_page_writes') = 'on'
    and current_setting('synchronous_commit') <> 'off' as "keeps_what_it_acknowledged!",
  current_setting('log_error_verbosity') <> 'terse' as "logs_rows!",
  current_setting('log_parameter_max_length_on_error') <> '0'
    or current_setting('log_parameter_max_length') <> '0'
    and (current_setting('log_statement') <> 'none' or current_setting('log_min_duration_statement') <> '-1')
    as "logs_parameters!";

-- name: ownRights :one
-- What the role of this connection may do that neither the service nor strangers should.
select
  current_user::text as "role_name!",
  (select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user)
    as "is_powerful!",
  (select count(*)
   from pg_class
   where relnamespace = 'public'::regnamespace
     and relkind = 'r'
     and pg_has_role(current_user, relowner, 'member'))::int as "owned!",
  (select count(*)
   from pg_trigger
   where tgname = 'append_only'
     and (has_table_privilege(current_user, tgrelid, 'update, delete, truncate')
       or has_any_column_privilege(current_user, tgrelid, 'update')))::int as "changeable_facts!";

-- name: unfinishedRecordsBySchool :many
-- Records that were planned and not signed, by school. As the owner of the schema, who sees every school.
select school.domain, count(*)::int as "planned!"
from edition
join school
  on school.id = edition.school_id
left join edition_signed
  on edition_signed.school_id = edition.school_id
  and edition_signed.record_id = edition.record_id
  and edition_signed.number = edition.number
where edition_signed.school_id is null
group by school.domain
order by school.domain;
