-- name: publicRecordByCode :optional
-- For a stranger: the signed bytes behind a check code, and whether they still hold.
select
  check_code.school_id,
  check_code.record_id,
  signed as "signed?",
  status_list as list,
  reason as "reason_code?",
  revoked_at as "revoked_at?"
from check_code
join current_edition
  on current_edition.school_id = check_code.school_id
  and current_edition.record_id = check_code.record_id
join edition
  on edition.school_id = current_edition.school_id
  and edition.record_id = current_edition.record_id
  and edition.number = current_edition.number
left join edition_bytes
  on edition_bytes.school_id = edition.school_id
  and edition_bytes.record_id = edition.record_id
  and edition_bytes.number = edition.number
left join lateral
  (select reason, revoked_at
   from revocation
   where revocation.school_id = edition.school_id
     and revocation.record_id = edition.record_id
     and revocation.number >= edition.number
   order by revocation.number desc
   limit 1) as revoked on true
where code = :code;

-- name: publicEditions :many
-- For a stranger: the signed editions of a record, oldest first, and the code that leads to the one that stands.
select
  code,
  edition.number,
  valid_from,
  valid_until,
  revoked.reason as "reason_code?"
from check_code
join edition
  on edition.school_id = check_code.school_id
  and edition.record_id = check_code.record_id
join edition_signed
  on edition_signed.school_id = edition.school_id
  and edition_signed.record_id = edition.record_id
  and edition_signed.number = edition.number
left join lateral
  (select reason
   from revocation
   where revocation.school_id = edition.school_id
     and revocation.record_id = edition.record_id
     and revocation.number >= edition.number
   order by revocation.number
   limit 1) as revoked on true
where check_code.school_id = :school_id
  and check_code.record_id = :record_id
order by edition.number;

-- name: publicSchoolKeys :many
select id as school_key_id, fragment, multikey, registered_at
from school_key
where school_id = :school_id
order by registered_at, id;

-- name: publicStatusList :optional
select number, valid_from, valid_until, document
from status_list_edition
where school_id = :school_id
  and list = :list
order by number desc
limit 1;

-- name: publicVersion :one
-- Grows when something that strangers are told about records has changed.
select last_value as "version!"
from public_version;
