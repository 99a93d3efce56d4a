-- name: claimAnswer :optional
-- The first to send a request. Who sends it again at the same time waits here until the first has ended.
insert into kept_answer (school_id, person_id, key, request_digest)
values (:school_id, :person_id, :key, :request_digest)
on conflict on constraint kept_answer_once do nothing
returning key;

-- name: keepAnswer :exec
-- Not where somebody was forgotten meanwhile, whom it may name. Whoever waits for the row sees that when it is free.
update kept_answer
set status = :status, location = :location?, body = :body
where school_id = :school_id
  and person_id = :person_id
  and key = :key
  and erased_at is null;

-- name: answerKept :optional
select request_digest, status, location, body, erased_at is not null as "is_erased!"
from kept_answer
where school_id = :school_id
  and person_id = :person_id
  and key = :key
  and at + interval '24 hours' > now();

-- name: dropKeptAnswers :exec
delete from kept_answer
where school_id = :school_id
  and person_id = :person_id
  and at + interval '24 hours' <= now();
