-- why: a decision about a student can be contested; an appeal ends in a ruling, and an upheld one in the fact that follows.

create table appeal (
  school_id uuid not null,
  id uuid not null,
  student_id uuid not null,
  session_id uuid,
  attendance_id uuid,
  assessment_id uuid,
  record_id uuid,
  number integer not null constraint appeal_number_positive check (number >= 1),
  decided_on date not null,
  claim_digest text not null,
  opened_on date not null,
  opened_by uuid not null,
  opened_at timestamptz not null default now(),
  constraint appeal_key primary key (school_id, id),
  constraint appeal_of_one_fact check (num_nonnulls(session_id, attendance_id, assessment_id, record_id) = 1),
  constraint appeal_session_once unique (school_id, session_id, number),
  constraint appeal_attendance_once unique (school_id, attendance_id, student_id, number),
  constraint appeal_assessment_once unique (school_id, assessment_id, number),
  constraint appeal_record_once unique (school_id, record_id, number),
  constraint appeal_by foreign key (school_id, student_id) references person,
  constraint appeal_session foreign key (school_id, session_id) references session,
  constraint appeal_attendance foreign key (school_id, attendance_id) references class_attendance,
  constraint appeal_assessment foreign key (school_id, assessment_id) references assessment,
  constraint appeal_record foreign key (school_id, record_id) references record,
  constraint appeal_opened_by foreign key (school_id, opened_by) references person
);
comment on table appeal is
  'A student says that a decision about her is wrong. Each but the first about one decision follows a ruling, so that one is open at a time.';
create index appeal_by_student on appeal (school_id, student_id);
call keep_as_fact('appeal', 'student_id', student_writes => true);

create table appeal_reply (
  school_id uuid not null,
  id uuid not null,
  appeal_id uuid not null,
  student_id uuid not null,
  reply_digest text not null,
  replied_on date not null,
  replied_by uuid not null,
  replied_at timestamptz not null default now(),
  constraint appeal_reply_key primary key (school_id, id),
  constraint appeal_replied_once unique (school_id, appeal_id),
  constraint appeal_reply_to foreign key (school_id, appeal_id) references appeal,
  constraint appeal_replied_by foreign key (school_id, replied_by) references person
);
comment on table appeal_reply is 'What somebody who made the decision says to the claim.';
call keep_as_fact('appeal_reply', 'student_id');

create table appeal_ruling (
  school_id uuid not null,
  id uuid not null,
  appeal_id uuid not null,
  student_id uuid not null,
  outcome text not null constraint appeal_outcome_known check (outcome in ('upheld', 'dismissed')),
  reason_digest text not null,
  ruled_on date not null,
  ruled_by uuid not null,
  ruled_at timestamptz not null default now(),
  constraint appeal_ruling_key primary key (school_id, id),
  constraint appeal_ruled_once unique (school_id, appeal_id),
  constraint appeal_ruling_of foreign key (school_id, appeal_id) references appeal,
  constraint appeal_ruled_by foreign key (school_id, ruled_by) references person
);
comment on table appeal_ruling is 'How an appeal ends, by somebody who did not make the decision.';
call keep_as_fact('appeal_ruling', 'student_id');

create table appeal_effect (
  school_id uuid not null,
  id uuid not null,
  appeal_id uuid not null,
  student_id uuid not null,
  session_id uuid,
  attendance_id uuid,
  assessment_id uuid,
  record_id uuid,
  named_on date not null,
  named_by uuid not null,
  named_at timestamptz not null default now(),
  constraint appeal_effect_key primary key (school_id, id),
  constraint appeal_effect_of_one_fact check (num_nonnulls(session_id, attendance_id, assessment_id, record_id) = 1),
  constraint appeal_followed_once unique (school_id, appeal_id),
  constraint appeal_effect_of foreign key (school_id, appeal_id) references appeal_ruling (school_id, appeal_id),
  constraint appeal_effect_session foreign key (school_id, session_id) references session,
  constraint appeal_effect_attendance foreign key (school_id, attendance_id) references class_attendance,
  constraint appeal_effect_assessment foreign key (school_id, assessment_id) references assessment,
  constraint appeal_effect_record foreign key (school_id, record_id) references record,
  constraint appeal_named_by foreign key (school_id, named_by) references person
);
comment on table appeal_effect is 'The new fact that follows from an upheld appeal. The contested one stays as it is.';
call keep_as_fact('appeal_effect', 'student_id');
