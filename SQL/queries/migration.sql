-- name: hasMigrations :one
-- Whether this database was ever migrated.
select to_regclass('public.schema_migration') is not null as "standing!";

-- name: appliedMigrations :many
select number, name, sha256
from schema_migration
order by number;

-- name: recordMigration :exec
insert into schema_migration (number, name, sha256)
values (:number, :name, :sha256);

-- name: lockMigrations :exec
-- Held to the end of the connection: one migrator at a time.
select pg_advisory_lock(hashtext('ashiato migrations'));
