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
