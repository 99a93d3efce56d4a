-- name: enterDirectory :exec
-- The entry that she had goes: what she does not say again is shown no longer.
insert into directory_entry
  (school_id, person_id, id, name, practice, area, town, postcode_area, languages, access, contact)
values
  (:school_id, :person_id, :practitioner_id, :name, :practice?, :area, :town?, :postcode_area?, :languages, :access,
   :practitioner_contact?)
on conflict on constraint directory_entry_key do update
set id = excluded.id,
    name = excluded.name,
    practice = excluded.practice,
    area = excluded.area,
    town = excluded.town,
    postcode_area = excluded.postcode_area,
    languages = excluded.languages,
    access = excluded.access,
    contact = excluded.contact,
    entered_at = now();

-- name: leaveDirectory :exec
delete from directory_entry
where school_id = :school_id
  and person_id = :person_id;

-- name: entryOf :optional
select
  name,
  practice,
  area,
  town,
  postcode_area,
  languages,
  access,
  contact as practitioner_contact
from directory_entry
where school_id = :school_id
  and person_id = :person_id;

-- name: publicPractitioners :many
-- Everybody in the directory of a school with each record that is valid at a moment, newest first.
select
  practitioner_id as "practitioner_id!",
  name as "name!",
  practice,
  area as "area!",
  town,
  postcode_area,
  languages as "languages!",
  access as "access!",
  contact as practitioner_contact,
  record_id as "record_id!",
  code as "code!",
  curriculum_id as "curriculum_id!",
  title as "title!",
  awarded_on as "awarded_on!",
  valid_until
from public_practitioner
where school_id = :school_id
  and valid_from <= :at
  and (valid_until is null or valid_until > :at)
order by practitioner_id, awarded_on desc, record_id;

-- name: publicDeclarations :many
-- What the holders of some records let a stranger see.
select
  record_id as "record_id!",
  declaration_id as "declaration_id!",
  kind as "declaration_kind!",
  none_exists as "none_exists!",
  expires_on,
  particulars as "particulars!",
  is_holders_word as "is_holders_word!",
  declared_on as "declared_on!",
  finding as check_finding,
  method as check_method,
  checked_on
from public_declaration
where school_id = :school_id
  and record_id = any(:records)
order by kind, declaration_id;
