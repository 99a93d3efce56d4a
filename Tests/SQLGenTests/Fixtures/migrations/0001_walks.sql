create type surface as enum ('sand', 'snow', 'mat');
create domain step_count as integer constraint step_count_positive check (value > 0);

create table walk (
  school_id uuid not null,
  id uuid not null,
  day date not null,
  minutes integer not null,
  note text,
  surface surface not null,
  steps step_count,
  tags text[] not null default '{}',
  "class" text not null,
  constraint walk_key primary key (school_id, id)
);
comment on table walk is 'A walk that leaves footprints; "quoted", \backslashed, """tripled""" and 足跡 too.';
