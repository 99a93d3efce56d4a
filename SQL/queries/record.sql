-- name: addSchoolKey :exec
insert into school_key (school_id, id, fragment, multikey, possession, registered_by)
values (:school_id, :school_key_id, :fragment, :multikey, :possession, :by_id);

-- name: schoolKeys :many
-- Oldest first; any of them may sign.
select id as school_key_id, fragment, multikey, registered_at
from school_key
where school_id = :school_id
order by registered_at, id;

-- name: ensureStatusList :exec
insert into status_list (school_id, list)
values (:school_id, :list)
on conflict do nothing;

-- name: lockStatusList :one
-- Issues and revocations of one list follow each other.
select list
from status_list
where school_id = :school_id
  and list = :list
for update;

-- name: addRecord :exec
insert into record (school_id, id, enrolment_id, student_id, curriculum_id, version, kind, awarded_on, issued_by)
values (:school_id, :record_id, :enrolment_id, :student_id, :curriculum_id, :version, :record_kind, :awarded_on, :by_id);

-- name: addCheckCode :exec
insert into check_code (code, school_id, record_id, student_id)
values (:code, :school_id, :record_id, :student_id);

-- name: planEdition :exec
insert into edition
  (school_id, record_id, number, student_id, status_list, status_index, key_id, valid_from, valid_until,
   planned_digest, created_at)
values
  (:school_id, :record_id, :number, :student_id, :list, :status_index, :school_key_id, :valid_from, :valid_until?,
   :planned_digest, :created_at);

-- name: keepPlannedBytes :exec
insert into edition_bytes (school_id, record_id, number, student_id, planned)
values (:school_id, :record_id, :number, :student_id, :planned);

-- name: keepSignedBytes :exec
update edition_bytes
set signed = :signed
where school_id = :school_id
  and record_id = :record_id
  and number = :number;

-- name: markSigned :exec
insert into edition_signed (school_id, record_id, number, student_id, digest)
values (:school_id, :record_id, :number, :student_id, :digest);

-- name: markDelivered :exec
insert into edition_delivered (school_id, record_id, number, student_id)
values (:school_id, :record_id, :number, :student_id)
on conflict do nothing;

-- name: makeCurrent :exec
insert into current_edition (school_id, record_id, number, student_id)
values (:school_id, :record_id, :number, :student_id)
on conflict (school_id, record_id) do update
set number = excluded.number;

-- name: takenStatusIndexes :many
select status_index
from edition
where school_id = :school_id
  and status_list = :list;

-- name: recordOfEnrolment :optional
select id as record_id
from record
where school_id = :school_id
  and enrolment_id = :enrolment_id
  and kind = :record_kind;

-- name: recordById :optional
-- A record with one edition and how far that has come: the latest that is signed, or the latest of all where the asker goes on
-- with what was planned.
select
  record.id as record_id,
  record.enrolment_id,
  record.student_id,
  curriculum_id,
  version,
  kind as record_kind,
  awarded_on,
  issued_at,
  code,
  edition.number,
  status_list as list,
  status_index,
  edition.key_id as school_key_id,
  valid_from,
  valid_until,
  planned_digest,
  edition.created_at,
  planned as "planned?",
  signed as "signed?",
  edition_signed.digest as "digest?",
  delivered_at as "delivered_at?",
  reason as "reason_code?",
  revoked_at as "revoked_at?"
from record
join check_code
  on check_code.school_id = record.school_id
  and check_code.record_id = record.id
join edition
  on edition.school_id = record.school_id
  and edition.record_id = record.id
left join edition_bytes
  on edition_bytes.school_id = edition.school_id
  and edition_bytes.record_id = edition.record_id
  and edition_bytes.number = edition.number
left join edition_signed
  on edition_signed.school_id = edition.school_id
  and edition_signed.record_id = edition.record_id
  and edition_signed.number = edition.number
left join edition_delivered
  on edition_delivered.school_id = edition.school_id
  and edition_delivered.record_id = edition.record_id
  and edition_delivered.number = edition.number
left join lateral
  (select reason, revoked_at
   from revocation
   where revocation.school_id = edition.school_id
     and revocation.record_id = edition.record_id
     and revocation.number >= edition.number
   order by revocation.number desc
   limit 1) as revoked on true
where record.school_id = :school_id
  and record.id = :record_id
order by (edition_signed.number is not null or :goes_on::boolean) desc, edition.number desc
limit 1;

-- name: recordByCode :optional
select record_id
from check_code
where school_id = :school_id
  and code = :code;

-- name: recordsOf :many RecordRow
-- What students hold: only editions that were signed. It was earned with the last class or assessment before it was awarded.
select
  record.id as record_id,
  record.student_id,
  record.enrolment_id,
  record.curriculum_id,
  record.version,
  kind as record_kind,
  awarded_on,
  code,
  earned.day as "earned_on!",
  valid_from,
  valid_until,
  reason as "reason_code?",
  revoked_at as "revoked_at?"
from record
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
cross join lateral
  (select coalesce(max(held_on), awarded_on) as day
   from
     (select held_on
      from assessment
      where assessment.school_id = record.school_id
        and assessment.enrolment_id = record.enrolment_id
      union all
      select held_on
      from class_roster
      join class_attendance
        on class_attendance.school_id = class_roster.school_id
        and class_attendance.id = class_roster.attendance_id
      where class_roster.school_id = record.school_id
        and class_roster.enrolment_id = record.enrolment_id) as work
   where held_on <= awarded_on) as earned
left join lateral
  (select reason, revoked_at
   from revocation
   where revocation.school_id = edition.school_id
     and revocation.record_id = edition.record_id
     and revocation.number >= edition.number
   order by revocation.number desc
   limit 1) as revoked on true
where record.school_id = :school_id
  and record.student_id = any(:students)
order by record.id;

-- name: recordsOfSchool :many RecordRow
-- The same of all students: only editions that were signed. It was earned with the last class or assessment before it was awarded.
select
  record.id as record_id,
  record.student_id,
  record.enrolment_id,
  record.curriculum_id,
  record.version,
  kind as record_kind,
  awarded_on,
  code,
  earned.day as "earned_on!",
  valid_from,
  valid_until,
  reason as "reason_code?",
  revoked_at as "revoked_at?"
from record
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
cross join lateral
  (select coalesce(max(held_on), awarded_on) as day
   from
     (select held_on
      from assessment
      where assessment.school_id = record.school_id
        and assessment.enrolment_id = record.enrolment_id
      union all
      select held_on
      from class_roster
      join class_attendance
        on class_attendance.school_id = class_roster.school_id
        and class_attendance.id = class_roster.attendance_id
      where class_roster.school_id = record.school_id
        and class_roster.enrolment_id = record.enrolment_id) as work
   where held_on <= awarded_on) as earned
left join lateral
  (select reason, revoked_at
   from revocation
   where revocation.school_id = edition.school_id
     and revocation.record_id = edition.record_id
     and revocation.number >= edition.number
   order by revocation.number desc
   limit 1) as revoked on true
where record.school_id = :school_id
order by record.id;

-- name: addRevocation :exec
insert into revocation (school_id, id, record_id, number, student_id, reason, revoked_by)
values (:school_id, :revocation_id, :record_id, :number, :student_id, :reason_code, :by_id);

-- name: revokedStatusIndexes :many
-- Only of editions that were revoked: what a replaced one says was true, and stays so.
select status_index
from edition
where school_id = :school_id
  and status_list = :list
  and exists
    (select
     from revocation
     where revocation.school_id = edition.school_id
       and revocation.record_id = edition.record_id
       and revocation.number >= edition.number)
order by status_index;

-- name: editionsOf :many
-- The signed editions of a record, oldest first, each with the first revocation that covers it.
select
  edition.number,
  valid_from,
  valid_until,
  revoked.reason as "reason_code?"
from edition
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
where edition.school_id = :school_id
  and edition.record_id = :record_id
order by edition.number;

-- name: addStatusListEdition :exec
insert into status_list_edition (school_id, list, number, valid_from, valid_until, document, digest)
values (:school_id, :list, :number, :valid_from, :valid_until, :document, :digest);

-- name: latestStatusList :optional
select number, valid_from, valid_until, document, digest
from status_list_edition
where school_id = :school_id
  and list = :list
order by number desc
limit 1;
