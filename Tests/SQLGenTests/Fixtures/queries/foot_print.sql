-- name: footprintsOf :many
select
  walk_id,
  number,
  found_at,
  shape,
  picture
from footprint
where school_id = :school_id
  and walk_id = any(:walk_ids)
  and found_at >= :from_instant;

-- name: trails :many
-- A column of a view may be null until the query says that it is not.
select walk_id as "walk_id!", footprints
from trail
where school_id = :school_id;

-- name: walksWithoutFootprints :many
select walk.id as walk_id, footprint.number as "number?"
from walk
left join footprint
  on footprint.school_id = walk.school_id
  and footprint.walk_id = walk.id
where walk.school_id = :school_id;

-- name: forgetFootprints :exec
delete from footprint
where school_id = :school_id
returning number;
