-- A row like one of practice: a key of its own, checks, and a reference to another table.
create table practice (
  id bigint generated always as identity primary key,
  student integer not null references pgbench_accounts,
  day date not null default current_date,
  minutes integer not null check (minutes between 1 and 240),
  note text not null check (length(note) between 1 and 4000)
);
