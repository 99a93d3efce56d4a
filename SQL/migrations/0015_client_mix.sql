-- why: a school learns whom its students practise on, without a word about anybody: what clients come for is counted by month.

create table client_mix_count (
  school_id uuid not null constraint client_mix_count_school references school,
  month date not null constraint client_mix_count_month check (extract(day from month) = 1),
  goal text not null
    constraint client_mix_count_goal
      check (goal in ('wants-deep', 'recovery', 'sport-before', 'sport-after', 'hard-physical-work', 'relaxation')),
  total integer not null,
  constraint client_mix_count_key primary key (school_id, month, goal)
);
comment on table client_mix_count is
  'How many clients of a month came for what. No session, student or client stands beside it, and only goals are counted that say nothing about health.';
call secure_tenant('client_mix_count');
grant select on client_mix_count to ashiato_service;

-- Whoever may log a session may count, a student too, and nobody may do more: so the table is written by this function alone.
create function count_client_goal(month date, goal text) returns void
language sql security definer
set search_path = pg_catalog, public
as $$
  insert into client_mix_count (school_id, month, goal, total)
  values ((select nullif(current_setting('ashiato.school_id', true), '')::uuid), $1, $2, 1)
  on conflict on constraint client_mix_count_key do update set total = client_mix_count.total + 1
$$;

comment on function count_client_goal is 'Adds one to the count of the school that the connection names.';
revoke execute on function count_client_goal from public;
grant execute on function count_client_goal to ashiato_service;
