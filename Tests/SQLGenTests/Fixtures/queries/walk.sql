-- Walks, and nothing else: this line belongs to no statement.

-- name: addWalk :exec
-- A walk that was taken.
--
-- The note may be missing.
insert into walk (school_id, id, day, minutes, note, surface, tags, "class")
values (:school_id, :walk_id, :day, :minutes, :note?, :surface::surface, :tags, :class);

-- name: walkById :optional WalkRow
select id as walk_id, day, minutes, note, surface, steps, tags, "class"
from walk
where school_id = :school_id
  and id = :walk_id;

-- name: walksOf :many WalkRow
-- By day.
select id as walk_id, day, minutes, note, surface, steps, tags, "class"
from walk
where school_id = :school_id
  and (note like '%:not_a_parameter%' or note = :note? or :note? is null) -- :neither
order by day;

-- name: minutesOf :one
select
  sum(minutes)::int as "minutes!",
  max(day) as day,
  count(*) as "walk_count!",
  $$:quoted$$ as "text!"
from walk
where school_id = :school_id;

-- name: isStanding :one
select true as "standing!";
