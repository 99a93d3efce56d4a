-- why: what a program was answered may name somebody who is forgotten since. It is erased with her, and an answer that is still on its way
-- is not kept any more.
alter table kept_answer
  add column erased_at timestamptz,
  add constraint kept_answer_erased check (erased_at is null or num_nonnulls(status, location, body) = 0);
