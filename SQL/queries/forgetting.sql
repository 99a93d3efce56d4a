-- name: forgottenPeople :many
-- Whom the school has forgotten, as far as who asks may know of them.
select person_id
from person_erasure
where school_id = :school_id
order by person_id;

-- name: heldOf :one
-- How much there is of a person: what is erased with her, and what stays.
select
  (select count(*) from erasable_text
   where school_id = :school_id
     and person_id = :person_id
     and digest not in (select particulars_digest from equipment_rating where school_id = :school_id)) as "texts!",
  (select count(*) from edition_bytes where school_id = :school_id and student_id = :person_id) as "copies!",
  (select count(*) from directory_entry where school_id = :school_id and person_id = :person_id) as "directory_entries!",
  (select count(*) from password where school_id = :school_id and person_id = :person_id)
    + (select count(*) from invitation where school_id = :school_id and person_id = :person_id)
    + (select count(*) from sign_in where school_id = :school_id and person_id = :person_id)
    + (select count(*) from known_device where school_id = :school_id and person_id = :person_id)
    + (select count(*) from api_token where school_id = :school_id and person_id = :person_id)
    + (select count(*) from kept_answer where school_id = :school_id and person_id = :person_id) as "account_entries!",
  (select count(*) from session where school_id = :school_id and student_id = :person_id) as "sessions!",
  (select count(*) from class_roster where school_id = :school_id and student_id = :person_id) as "classes!",
  (select count(*) from assessment where school_id = :school_id and student_id = :person_id) as "assessments!",
  (select count(*) from record where school_id = :school_id and student_id = :person_id) as "records!",
  (select count(*) from sign_off where school_id = :school_id and signer_id = :person_id) as "sign_offs!",
  (select count(*) from audit_entry where school_id = :school_id and actor_id = :person_id) as "audit_entries!";

-- name: openAuthoritiesOf :many
-- Those that go on after a day, as long as nobody has ended them.
select id as authority_id
from authority
where school_id = :school_id
  and person_id = :person_id
  and (until_day is null or until_day > :today)
  and not exists
    (select
     from authority_end
     where authority_end.school_id = authority.school_id
       and authority_end.authority_id = authority.id)
order by id;

-- name: noteErasure :exec
insert into person_erasure (school_id, person_id, was_staff, erased_by)
values (:school_id, :person_id, :was_staff, :by_id);

-- name: erasePerson :exec
-- All that names her or was written about her. Who rated the bars of a site is nothing about whoever noted it, and stays.
with
  texts as (
    delete from erasable_text
    where school_id = :school_id
      and person_id = :person_id
      and digest not in (select particulars_digest from equipment_rating where school_id = :school_id)
  ),
  copies as (
    delete from edition_bytes
    where school_id = :school_id
      and student_id = :person_id
  ),
  directory_entries as (
    delete from directory_entry
    where school_id = :school_id
      and person_id = :person_id
  ),
  passwords as (
    delete from password
    where school_id = :school_id
      and person_id = :person_id
  ),
  invitations as (
    delete from invitation
    where school_id = :school_id
      and person_id = :person_id
  ),
  sign_ins as (
    delete from sign_in
    where school_id = :school_id
      and person_id = :person_id
  ),
  devices as (
    delete from known_device
    where school_id = :school_id
      and person_id = :person_id
  ),
  tokens as (
    delete from api_token
    where school_id = :school_id
      and person_id = :person_id
  ),
  answers as (
    delete from kept_answer
    where school_id = :school_id
      and person_id = :person_id
  ),
  -- What others' programs were answered may name her. Their keys stay, so that nothing is done twice.
  answers_to_others as (
    update kept_answer
    set status = null, location = null, body = null, erased_at = now()
    where school_id = :school_id
      and person_id <> :person_id
  )
delete from person_identity
where school_id = :school_id
  and person_id = :person_id;
