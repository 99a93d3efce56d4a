-- why: a program that lost the answer to a write sends it again, and the second time must find what the first has done.

create table kept_answer (
  school_id uuid not null,
  person_id uuid not null,
  key text not null constraint kept_answer_key_length check (length(key) between 1 and 200),
  request_digest text not null
    constraint kept_answer_digest_form check (request_digest ~ '^sha256:[0-9a-f]{64}$'),
  status integer constraint kept_answer_status_of_success check (status between 200 and 299),
  location text,
  body text,
  at timestamptz not null default now(),
  constraint kept_answer_once primary key (school_id, person_id, key),
  constraint kept_answer_to foreign key (school_id, person_id) references person
);
comment on table kept_answer is
  'What a person''s write was answered, by the Idempotency-Key that it was sent with. The key is kept in the transaction of the fact itself, the answer right after it; both are dropped after a day.';
call keep_as_claim('kept_answer', 'person_id', student_writes => true);

-- Pages of a student's sessions go on from where the last one ended; those of the school do by the key.
create index session_of_student_in_order on session (school_id, student_id, id);
