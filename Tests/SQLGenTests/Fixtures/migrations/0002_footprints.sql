create table footprint (
  school_id uuid not null,
  walk_id uuid not null,
  number smallint not null,
  found_at timestamptz not null,
  shape jsonb,
  picture bytea,
  constraint footprint_key primary key (school_id, walk_id, number),
  constraint footprint_of foreign key (school_id, walk_id) references walk
);

create view trail as
select walk.school_id, walk.id as walk_id, count(*) as footprints
from walk
join footprint on footprint.school_id = walk.school_id and footprint.walk_id = walk.id
group by walk.school_id, walk.id;
