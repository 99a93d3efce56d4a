-- why: a record has later editions: renewed, put right, or given again after it was revoked wrongly.

alter table revocation
  add column number integer not null default 1 constraint revocation_number_positive check (number >= 1);
alter table revocation alter column number drop default;
alter table revocation drop constraint revoked_once;
alter table revocation add constraint revoked_once unique (school_id, record_id, number);
alter table revocation add constraint revocation_of_edition
  foreign key (school_id, record_id, number) references edition;
comment on table revocation is
  'Editions of a record that hold no longer, all up to the one of this number, with a reason that may be shown to anyone.';
grant select (number) on revocation to ashiato_public;

create policy anyone_may_check on edition_signed for select to ashiato_public using (true);
grant select (school_id, record_id, number) on edition_signed to ashiato_public;

-- What follows from an appeal about a record is an edition: of the same record, or of another one.
alter table appeal_effect add column edition integer;
alter table appeal_effect alter column edition type integer using case when record_id is not null then 1 end;
alter table appeal_effect add constraint appeal_effect_edition_given check ((edition is null) = (record_id is null));
alter table appeal_effect add constraint appeal_effect_edition
  foreign key (school_id, record_id, edition) references edition (school_id, record_id, number);
alter table appeal_effect drop constraint appeal_effect_record_once;
alter table appeal_effect add constraint appeal_effect_record_once unique (school_id, record_id, edition);

create or replace view standing_effect with (security_invoker = true) as
select
  appeal_effect.school_id,
  appeal_effect.id as effect_id,
  appeal_effect.appeal_id,
  appeal_effect.session_id,
  appeal_effect.attendance_id,
  appeal_effect.assessment_id,
  appeal_effect.record_id,
  appeal_effect.record_id is not null
    or exists
      (select
       from sign_off
       where sign_off.school_id = appeal_effect.school_id
         and (sign_off.session_id = appeal_effect.session_id
           or sign_off.attendance_id = appeal_effect.attendance_id
           or sign_off.assessment_id = appeal_effect.assessment_id)) as signed
from appeal_effect
where not exists
    (select
     from session_decline
     where session_decline.school_id = appeal_effect.school_id
       and session_decline.session_id = appeal_effect.session_id)
  and not exists
    (select
     from session_void
     where session_void.school_id = appeal_effect.school_id
       and session_void.session_id = appeal_effect.session_id)
  and not exists
    (select
     from revocation
     where revocation.school_id = appeal_effect.school_id
       and revocation.record_id = appeal_effect.record_id
       and revocation.number >= appeal_effect.edition);

create or replace view public_practitioner with (security_barrier) as
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
      and revocation.number >= edition.number
  );
