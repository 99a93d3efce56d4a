-- why: whoever holds a valid record of achievement may let strangers find her, by a coarse place and what she cares to tell.

create table directory_entry (
  school_id uuid not null,
  person_id uuid not null,
  id uuid not null,
  name text not null constraint directory_name_given check (length(name) between 1 and 200),
  practice text constraint directory_practice_given check (length(practice) between 1 and 200),
  area text not null constraint directory_area_form check (area ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(area) <= 64),
  town text constraint directory_town_given check (length(town) between 1 and 200),
  postcode_area text constraint directory_postcode_coarse check (postcode_area ~ '^[A-Z0-9]{2,5}$'),
  languages text[] not null
    constraint directory_languages_form check (array_to_string(languages, ' ', '?') ~ '^([a-z]{2,3}( [a-z]{2,3})*)?$'),
  access text[] not null
    constraint directory_access_known
      check (access <@ array['step-free', 'ground-floor', 'accessible-toilet', 'parking', 'low-table']),
  contact text
    constraint directory_contact_form check (contact ~ '^(mailto:[^@[:space:]]+@|https://)[^@[:space:]]+$' and length(contact) <= 300),
  entered_at timestamptz not null default now(),
  constraint directory_entry_key primary key (school_id, person_id),
  constraint directory_entry_once unique (school_id, id),
  constraint directory_entry_of foreign key (school_id, person_id) references person
);
comment on table directory_entry is
  'How somebody wants to be found: what stands here she opened to strangers, field by field, and it is gone when she leaves.';
call keep_as_claim('directory_entry', 'person_id', student_writes => true);

-- A view and no policy, because a policy of the public role may not join. It shows nobody who has no record of achievement, and of her
-- nothing but the entry and what holds; what expires is left out by the query, which knows the moment.
create view public_practitioner with (security_barrier) as
select
  directory_entry.school_id,
  directory_entry.id as practitioner_id,
  directory_entry.name,
  directory_entry.practice,
  directory_entry.area,
  directory_entry.town,
  directory_entry.postcode_area,
  directory_entry.languages,
  directory_entry.access,
  directory_entry.contact,
  record.id as record_id,
  check_code.code,
  record.curriculum_id,
  curriculum_version.content::jsonb ->> 'title' as title,
  record.awarded_on,
  edition.valid_from,
  edition.valid_until
from directory_entry
join record
  on record.school_id = directory_entry.school_id
  and record.student_id = directory_entry.person_id
join check_code
  on check_code.school_id = record.school_id
  and check_code.record_id = record.id
join current_edition
  on current_edition.school_id = record.school_id
  and current_edition.record_id = record.id
join edition
  on edition.school_id = current_edition.school_id
  and edition.record_id = current_edition.record_id
  and edition.number = current_edition.number
join edition_signed
  on edition_signed.school_id = edition.school_id
  and edition_signed.record_id = edition.record_id
  and edition_signed.number = edition.number
join curriculum_version
  on curriculum_version.school_id = record.school_id
  and curriculum_version.curriculum_id = record.curriculum_id
  and curriculum_version.version = record.version
where record.kind = 'achievement'
  and not exists (
    select from revocation
    where revocation.school_id = record.school_id
      and revocation.record_id = record.id
  );
comment on view public_practitioner is
  'Who is in the directory: an entry beside each signed record of achievement of hers that is not revoked.';
grant select on public_practitioner to ashiato_public;
