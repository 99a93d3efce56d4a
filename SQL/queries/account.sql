-- name: endInvitations :exec
-- Whoever gets a new link needs no earlier one.
delete from invitation
where school_id = :school_id
  and person_id = :person_id
  and used_at is null;

-- name: addInvitation :exec
insert into invitation (school_id, id, person_id, purpose, digest, made_by, made_at, ends_at)
values (:school_id, :invitation_id, :person_id, :invitation_purpose, :digest, :by_id, :made_at, :ends_at);

-- name: invitationByDigest :optional
-- With the names of whom it is for and of who made it.
select
  invitation.id as invitation_id,
  invitation.person_id,
  purpose as invitation_purpose,
  invitee.name,
  invitee.handle,
  coalesce(maker.name, 'somebody who was forgotten') as "made_by_name!",
  made_at,
  ends_at,
  used_at
from invitation
join person_identity as invitee
  on invitee.school_id = invitation.school_id
  and invitee.person_id = invitation.person_id
left join person_identity as maker
  on maker.school_id = invitation.school_id
  and maker.person_id = invitation.made_by
where invitation.school_id = :school_id
  and digest = :digest;

-- name: useInvitation :optional
-- Of two who use it at once, one finds it unused.
update invitation
set used_at = :at
where school_id = :school_id
  and digest = :digest
  and used_at is null
  and ends_at > :at
returning person_id, purpose as invitation_purpose;

-- name: latestInvitation :optional
select id as invitation_id, purpose as invitation_purpose, made_at, ends_at, used_at
from invitation
where school_id = :school_id
  and person_id = :person_id
order by made_at desc, id desc
limit 1;

-- name: passwordOf :optional
select hash, set_at
from password
where school_id = :school_id
  and person_id = :person_id;

-- name: setPassword :exec
insert into password (school_id, person_id, hash, set_at)
values (:school_id, :person_id, :hash, :set_at)
on conflict on constraint password_key do update
set hash = excluded.hash, set_at = excluded.set_at;

-- name: strengthenPassword :exec
-- The same password at another cost, unless it was changed meanwhile.
update password
set hash = :hash
where school_id = :school_id
  and person_id = :person_id
  and hash = :earlier_hash;

-- name: endPassword :exec
delete from password
where school_id = :school_id
  and person_id = :person_id;

-- name: addSignIn :exec
insert into sign_in (school_id, id, person_id, device, made_at, seen_at, ends_at)
values (:school_id, :sign_in_id, :person_id, :device, :made_at, :seen_at, :ends_at);

-- name: addSignInToken :exec
insert into sign_in_token (school_id, digest, sign_in_id, person_id, made_at)
values (:school_id, :digest, :sign_in_id, :person_id, :made_at);

-- name: signInByToken :optional
-- Who comes with the token of a sign-in, and how the token stands among those of the same sign-in.
select
  person_identity.person_id,
  handle,
  name,
  email,
  (select coalesce(array_agg(role order by role), '{}')
   from held_role
   where held_role.school_id = person_identity.school_id
     and held_role.person_id = person_identity.person_id) as "roles!",
  sign_in.id as sign_in_id,
  device,
  sign_in.made_at,
  seen_at,
  ends_at,
  sign_in_token.made_at as token_made_at,
  replaced_at,
  (select max(later.made_at)
   from sign_in_token as later
   where later.school_id = sign_in.school_id
     and later.sign_in_id = sign_in.id) as "latest_made_at!",
  exists
    (select
     from sign_in_token as earlier
     where earlier.school_id = sign_in.school_id
       and earlier.sign_in_id = sign_in.id
       and earlier.made_at < sign_in_token.made_at
       and earlier.replaced_at is null) as "replaces!"
from sign_in_token
join sign_in
  on sign_in.school_id = sign_in_token.school_id
  and sign_in.id = sign_in_token.sign_in_id
join person_identity
  on person_identity.school_id = sign_in.school_id
  and person_identity.person_id = sign_in.person_id
where sign_in_token.school_id = :school_id
  and sign_in_token.digest = :digest
  and ends_at > :at;

-- name: replaceTokens :exec
-- A token that is used has arrived: those before it are needed no longer.
update sign_in_token
set replaced_at = :at
where school_id = :school_id
  and sign_in_id = :sign_in_id
  and made_at < :token_made_at
  and replaced_at is null;

-- name: seeSignIn :exec
update sign_in
set seen_at = :seen_at
where school_id = :school_id
  and id = :sign_in_id;

-- name: signInsOf :many
select id as sign_in_id, device, made_at, seen_at, ends_at
from sign_in
where school_id = :school_id
  and person_id = :person_id
  and ends_at > :at
order by made_at, id;

-- name: endSignIn :optional
delete from sign_in
where school_id = :school_id
  and person_id = :person_id
  and id = :sign_in_id
returning id as sign_in_id;

-- name: endSignIns :exec
-- All of a person's but the one that is kept.
delete from sign_in
where school_id = :school_id
  and person_id = :person_id
  and id is distinct from :kept_sign_in_id?;

-- name: addKnownDevice :exec
insert into known_device (school_id, digest, person_id, ends_at)
values (:school_id, :digest, :person_id, :ends_at);

-- name: isKnownDevice :one
select exists
  (select
   from known_device
   where school_id = :school_id
     and digest = :digest
     and person_id = :person_id
     and ends_at > :at) as "known!";

-- name: forgetDevices :exec
delete from known_device
where school_id = :school_id
  and person_id = :person_id;

-- name: endExpired :exec
-- What has ended by itself, of everybody at the school.
with
  sign_ins as (
    delete from sign_in
    where school_id = :school_id
      and ends_at <= :at
  )
delete from known_device
where school_id = :school_id
  and ends_at <= :at;

-- name: chargeAttempt :one
-- One more attempt, counted before it is looked at, so that guessing many times at once gains nothing.
insert into attempt_count (school_id, counter, began_at, total)
values (:school_id, :counter, :at, 1)
on conflict on constraint attempt_count_key do update
set began_at = case when attempt_count.began_at <= :since then excluded.began_at else attempt_count.began_at end,
    total = case when attempt_count.began_at <= :since then 1 else attempt_count.total + 1 end
returning total;

-- name: refundAttempt :exec
-- An attempt that did not fail is none.
update attempt_count
set total = total - 1
where school_id = :school_id
  and counter = :counter
  and total > 0;

-- name: forgetAttempts :exec
delete from attempt_count
where school_id = :school_id
  and began_at <= :since;

-- name: addApiToken :exec
insert into api_token (school_id, id, person_id, name, scopes, digest, made_at, ends_at)
values (:school_id, :api_token_id, :person_id, :name, :scopes, :digest, :made_at, :ends_at);

-- name: holderOfApiToken :optional
select
  person_identity.person_id,
  handle,
  person_identity.name,
  email,
  (select coalesce(array_agg(role order by role), '{}')
   from held_role
   where held_role.school_id = person_identity.school_id
     and held_role.person_id = person_identity.person_id) as "roles!",
  api_token.id as api_token_id,
  scopes,
  seen_at
from api_token
join person_identity
  on person_identity.school_id = api_token.school_id
  and person_identity.person_id = api_token.person_id
where api_token.school_id = :school_id
  and digest = :digest
  and ends_at > :at;

-- name: seeApiToken :exec
update api_token
set seen_at = :seen_at
where school_id = :school_id
  and id = :api_token_id;

-- name: apiTokensOf :many
-- Those that have ended by themselves too, until they are taken from the list.
select id as api_token_id, name, scopes, made_at, seen_at, ends_at
from api_token
where school_id = :school_id
  and person_id = :person_id
order by name;

-- name: endApiToken :optional
delete from api_token
where school_id = :school_id
  and person_id = :person_id
  and id = :api_token_id
returning id as api_token_id;

-- name: endApiTokens :exec
delete from api_token
where school_id = :school_id
  and person_id = :person_id;
