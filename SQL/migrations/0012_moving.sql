-- why: a student moves to a newer version of her curriculum, and what she has done goes with her.

create table enrolment_move (
  school_id uuid not null,
  enrolment_id uuid not null,
  continues_id uuid not null constraint enrolment_move_elsewhere check (continues_id <> enrolment_id),
  student_id uuid not null,
  moved_by uuid not null,
  moved_at timestamptz not null default now(),
  constraint enrolment_move_key primary key (school_id, enrolment_id),
  constraint enrolment_moved_once unique (school_id, continues_id),
  constraint enrolment_move_to foreign key (school_id, enrolment_id, student_id)
    references enrolment (school_id, id, student_id),
  constraint enrolment_move_from foreign key (school_id, continues_id, student_id)
    references enrolment (school_id, id, student_id),
  constraint enrolment_moved_by foreign key (school_id, moved_by) references person
);
comment on table enrolment_move is
  'An enrolment goes on from another of an earlier version. The facts stay where they were signed and are read through the map.';
call keep_as_fact('enrolment_move', 'student_id');

alter table enrolment_closing
  drop constraint enrolment_closing_reason_known,
  add constraint enrolment_closing_reason_known check (reason in ('completed', 'withdrawn', 'moved'));

create or replace view standing_closing with (security_invoker = true) as
select
  enrolment_closing.school_id,
  enrolment_closing.id as closing_id,
  enrolment_id,
  enrolment_closing.student_id,
  last_day,
  reason
from enrolment_closing
where not exists
  (select
   from enrolment_reopening
   where enrolment_reopening.school_id = enrolment_closing.school_id
     and enrolment_reopening.closing_id = enrolment_closing.id);
