-- why: an enrolment ends, with its last day and a reason, and can be taken up again.

create table enrolment_closing (
  school_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  student_id uuid not null,
  number integer not null constraint enrolment_closing_number_positive check (number >= 1),
  last_day date not null,
  reason text not null constraint enrolment_closing_reason_known check (reason in ('completed', 'withdrawn')),
  closed_by uuid not null,
  closed_at timestamptz not null default now(),
  constraint enrolment_closing_key primary key (school_id, id),
  constraint enrolment_closed_once unique (school_id, enrolment_id, number),
  constraint enrolment_closing_of foreign key (school_id, enrolment_id, student_id)
    references enrolment (school_id, id, student_id),
  constraint enrolment_closed_by foreign key (school_id, closed_by) references person
);
comment on table enrolment_closing is
  'The last day of an enrolment. What is dated later is refused; what is dated until then is still signed, and records are still issued.';
call keep_as_fact('enrolment_closing', 'student_id');

create table enrolment_reopening (
  school_id uuid not null,
  id uuid not null,
  closing_id uuid not null,
  student_id uuid not null,
  reopened_by uuid not null,
  reopened_at timestamptz not null default now(),
  constraint enrolment_reopening_key primary key (school_id, id),
  constraint enrolment_reopened_once unique (school_id, closing_id),
  constraint enrolment_reopening_of foreign key (school_id, closing_id) references enrolment_closing,
  constraint enrolment_reopened_by foreign key (school_id, reopened_by) references person
);
comment on table enrolment_reopening is 'A closing that holds no longer.';
call keep_as_fact('enrolment_reopening', 'student_id');

-- Seen with the rights and under the policies of whoever asks.
create view standing_closing with (security_invoker = true) as
select
  enrolment_closing.school_id,
  enrolment_closing.id as closing_id,
  enrolment_id,
  enrolment_closing.student_id,
  last_day
from enrolment_closing
where not exists
  (select
   from enrolment_reopening
   where enrolment_reopening.school_id = enrolment_closing.school_id
     and enrolment_reopening.closing_id = enrolment_closing.id);

comment on view standing_closing is 'The closings that were not answered by a reopening: at most one of each enrolment.';
grant select on standing_closing to ashiato_service;
