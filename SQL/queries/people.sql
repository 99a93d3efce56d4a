-- name: addPerson :exec
insert into person (school_id, id)
values (:school_id, :person_id);

-- name: addIdentity :exec
insert into person_identity (school_id, person_id, handle, name, email, is_staff)
values (:school_id, :person_id, :handle, :name, :email, :is_staff);

-- name: personByName :optional PersonRow
-- By handle, e-mail address or id, as a command names her; the id is absent where the name is none.
select
  person_id,
  handle,
  name,
  email,
  (select coalesce(array_agg(role order by role), '{}')
   from held_role
   where held_role.school_id = person_identity.school_id
     and held_role.person_id = person_identity.person_id) as "roles!"
from person_identity
where school_id = :school_id
  and (handle = :name or email = lower(:name) or person_id = :person_id?);

-- name: people :many PersonRow
select
  person_id,
  handle,
  name,
  email,
  (select coalesce(array_agg(role order by role), '{}')
   from held_role
   where held_role.school_id = person_identity.school_id
     and held_role.person_id = person_identity.person_id) as "roles!"
from person_identity
where school_id = :school_id
order by handle;

-- name: peoplePage :many PersonRow
-- By handle, from behind one.
select
  person_id,
  handle,
  name,
  email,
  (select coalesce(array_agg(role order by role), '{}')
   from held_role
   where held_role.school_id = person_identity.school_id
     and held_role.person_id = person_identity.person_id) as "roles!"
from person_identity
where school_id = :school_id
  and handle > :after
order by handle
limit :count;

-- name: peopleByID :many PersonRow
select
  person_id,
  handle,
  name,
  email,
  (select coalesce(array_agg(role order by role), '{}')
   from held_role
   where held_role.school_id = person_identity.school_id
     and held_role.person_id = person_identity.person_id) as "roles!"
from person_identity
where school_id = :school_id
  and person_id = any(:people);

-- name: grantRole :exec
-- The fact, and what stands from here on.
with granted as (
  insert into role_grant (school_id, id, person_id, role, granted_by)
  values (:school_id, :grant_id, :person_id, :role, :by_id)
  returning school_id, id, person_id, role
)
insert into held_role (school_id, person_id, role, grant_id)
select school_id, person_id, role, id
from granted;

-- name: endRole :exec
with ended as (
  delete from held_role
  where school_id = :school_id
    and person_id = :person_id
    and role = :role
  returning school_id, person_id, role, grant_id
)
insert into role_end (school_id, id, grant_id, person_id, role, ended_by)
select school_id, :end_id, grant_id, person_id, role, :by_id
from ended;

-- name: setStaff :exec
-- Whom every student knows by name.
update person_identity
set is_staff = :is_staff
where school_id = :school_id
  and person_id = :person_id;

-- name: administratorCount :one
select count(*) as "count!"
from held_role
where school_id = :school_id
  and role = 'administrator';

-- name: grantAuthority :exec
insert into authority (school_id, id, person_id, curriculum_id, act, from_day, until_day, granted_by)
values (:school_id, :authority_id, :person_id, :curriculum_id, :act, :from_day, :until_day?, :by_id);

-- name: endAuthority :exec
insert into authority_end (school_id, id, authority_id, last_day, ended_by)
values (:school_id, :end_id, :authority_id, :last_day, :by_id);

-- name: authorities :many AuthorityRow
-- Of the whole school, ended ones with their last day.
select
  authority.id as authority_id,
  person_id,
  curriculum_id,
  act,
  from_day,
  least(until_day, last_day) as "until_day?"
from authority
left join authority_end
  on authority_end.school_id = authority.school_id
  and authority_end.authority_id = authority.id
where authority.school_id = :school_id
order by authority.id;

-- name: authoritiesOf :many AuthorityRow
select
  authority.id as authority_id,
  person_id,
  curriculum_id,
  act,
  from_day,
  least(until_day, last_day) as "until_day?"
from authority
left join authority_end
  on authority_end.school_id = authority.school_id
  and authority_end.authority_id = authority.id
where authority.school_id = :school_id
  and person_id = :person_id
order by authority.id;

-- name: registerKey :exec
insert into signing_key (school_id, id, person_id, did, possession, device, registered_by)
values (:school_id, :key_id, :person_id, :did, :possession, :device?, :by_id);

-- name: endKey :exec
insert into signing_key_end (school_id, id, key_id, ended_on, ended_by)
values (:school_id, :end_id, :key_id, :ended_on, :by_id);

-- name: approveKey :exec
insert into signing_key_approval (school_id, id, key_id, approved_on, approved_by)
values (:school_id, :approval_id, :key_id, :approved_on, :by_id);

-- name: keyByDid :optional
select
  signing_key.id as key_id,
  person_id,
  did,
  device,
  approved_on as "approved_on?",
  ended_on as "ended_on?"
from signing_key
left join signing_key_approval
  on signing_key_approval.school_id = signing_key.school_id
  and signing_key_approval.key_id = signing_key.id
left join signing_key_end
  on signing_key_end.school_id = signing_key.school_id
  and signing_key_end.key_id = signing_key.id
where signing_key.school_id = :school_id
  and did = :did;

-- name: keys :many
select
  signing_key.id as key_id,
  person_id,
  did,
  possession,
  device,
  registered_at,
  approved_on as "approved_on?",
  ended_on as "ended_on?"
from signing_key
left join signing_key_approval
  on signing_key_approval.school_id = signing_key.school_id
  and signing_key_approval.key_id = signing_key.id
left join signing_key_end
  on signing_key_end.school_id = signing_key.school_id
  and signing_key_end.key_id = signing_key.id
where signing_key.school_id = :school_id
order by signing_key.id;

-- name: addDocument :exec
insert into document (school_id, id, person_id, kind, issued_on, expires_on, purpose, minutes, particulars_digest, seen_by)
values (
  :school_id, :document_id, :person_id, :document_kind, :issued_on, :expires_on?, :purpose?, :document_minutes?, :particulars_digest,
  :by_id
);

-- name: documentsOf :many DocumentRow
select id as document_id, person_id, kind as document_kind, issued_on, expires_on, purpose, minutes as document_minutes
from document
where school_id = :school_id
  and person_id = any(:people)
order by id;

-- name: documentsOfSchool :many DocumentRow
select id as document_id, person_id, kind as document_kind, issued_on, expires_on, purpose, minutes as document_minutes
from document
where school_id = :school_id
order by id;

-- name: addErasableText :exec
-- The digest is salted, so a second row of one digest is the same row.
insert into erasable_text (school_id, digest, person_id, salt, text)
values (:school_id, :digest, :person_id, :salt, :text)
on conflict do nothing;

-- name: addAuditEntry :exec
insert into audit_entry (school_id, id, actor_id, action, subject)
values (:school_id, :entry_id, :actor_id, :action, :subject);

-- name: takeTurn :exec
-- Until the end of the transaction: what is done about one subject follows one after another. Facts cannot be locked
-- themselves, since the service may not change them.
select from pg_advisory_xact_lock(hashtextextended(:subject, 0));

-- name: earlierAnswer :optional
select digest, answer
from request
where school_id = :school_id
  and person_id = :person_id
  and key = :key;

-- name: rememberRequest :exec
insert into request (school_id, person_id, key, digest, answer)
values (:school_id, :person_id, :key, :digest, :answer);
