-- name: hasDatabase :one
-- Whether the server has the database that a private cluster keeps everything in.
select exists (select from pg_database where datname = 'ashiato') as "standing!";

-- name: createDatabase :exec
create database ashiato;
