-- why: make-up classes, modules from another school, two assessors of one attempt, and what kind of place a site is.

alter table class_attendance add column make_up boolean not null default false;
comment on column class_attendance.make_up is 'Held for those who had missed a class.';

alter table site add column kind text
  constraint site_kind_known check (kind in ('classroom', 'clinic', 'studio', 'home'));
comment on column site.kind is 'What kind of place it is; null where nobody has said it.';

-- Two assessors may have a draft of one attempt open; the number of the mark is a place that only one draft has.
alter table assessment_draft add column mark smallint not null default 1
  constraint assessment_draft_mark_in_two check (mark between 1 and 2);
alter table assessment_draft drop constraint assessment_draft_once;
alter table assessment_draft add constraint assessment_draft_once
  unique (school_id, enrolment_id, plan_id, mark);
alter table assessment_draft add constraint assessment_draft_of_each_once
  unique (school_id, enrolment_id, plan_id, assessor_id);

create table transfer (
  school_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  student_id uuid not null,
  modules text[] not null constraint transfer_of_modules check (cardinality(modules) >= 1),
  last_class_on date not null,
  accepted_on date not null,
  particulars_digest text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint transfer_key primary key (school_id, id),
  constraint transfer_dates_in_order check (last_class_on <= accepted_on),
  constraint transfer_student foreign key (school_id, enrolment_id, student_id)
    references enrolment (school_id, id, student_id),
  constraint transfer_recorded_by foreign key (school_id, recorded_by) references person
);
comment on table transfer is
  'Whole modules done at another school, read off its papers and never signed. The name of that school is erasable text.';
create index transfer_by_enrolment on transfer (school_id, enrolment_id);
call keep_as_fact('transfer', 'student_id');

create table transfer_void (
  school_id uuid not null,
  id uuid not null,
  transfer_id uuid not null,
  student_id uuid not null,
  reason_digest text not null,
  voided_by uuid not null,
  voided_at timestamptz not null default now(),
  constraint transfer_void_key primary key (school_id, id),
  constraint transfer_voided_once unique (school_id, transfer_id),
  constraint transfer_void_of foreign key (school_id, transfer_id) references transfer,
  constraint transfer_voided_by foreign key (school_id, voided_by) references person
);
comment on table transfer_void is 'A transfer taken back: it stays on record and counts for nothing.';
call keep_as_fact('transfer_void', 'student_id');
