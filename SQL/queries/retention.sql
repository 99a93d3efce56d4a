-- name: retentionPeriods :many
select kind as retention_kind, years
from retention_period
where school_id = :school_id
order by kind;

-- name: setRetentionPeriod :exec
insert into retention_period (school_id, kind, years, set_by)
values (:school_id, :retention_kind, :years, :by_id)
on conflict on constraint retention_period_key do update
set years = excluded.years, set_by = excluded.set_by, set_at = now();

-- name: peopleAtRest :many
-- Who is known by name, studies and works here no longer and holds no valid record, each with the last day of anything by or about her.
select person_identity.person_id, handle, name, last_day as "last_day!"
from person_identity
join lateral
  (select max(day) as last_day
   from
     (select recorded_at::date as day from person
      where school_id = person_identity.school_id and id = person_identity.person_id
      union all
      select enrolled_on from enrolment
      where school_id = person_identity.school_id and student_id = person_identity.person_id
      union all
      select last_day from enrolment_closing
      where school_id = person_identity.school_id and student_id = person_identity.person_id
      union all
      select held_on from class_roster
      join class_attendance on class_attendance.school_id = class_roster.school_id and class_attendance.id = attendance_id
      where class_roster.school_id = person_identity.school_id and student_id = person_identity.person_id
      union all
      select held_on from class_attendance
      where school_id = person_identity.school_id and instructor_id = person_identity.person_id
      union all
      select day from session
      where school_id = person_identity.school_id and person_identity.person_id in (student_id, supervisor_id)
      union all
      select held_on from assessment
      where school_id = person_identity.school_id and person_identity.person_id in (student_id, assessor_id)
      union all
      select accepted_on from transfer
      where school_id = person_identity.school_id and student_id = person_identity.person_id
      union all
      select awarded_on from record
      where school_id = person_identity.school_id and student_id = person_identity.person_id
      union all
      select valid_until::date from edition
      where school_id = person_identity.school_id and student_id = person_identity.person_id
      union all
      select revoked_at::date from revocation
      where school_id = person_identity.school_id and student_id = person_identity.person_id
      union all
      select coalesce(expires_on, issued_on) from document
      where school_id = person_identity.school_id and person_id = person_identity.person_id
      union all
      select coalesce(expires_on, declared_on) from declaration
      where school_id = person_identity.school_id and person_id = person_identity.person_id
      union all
      select opened_on from appeal
      where school_id = person_identity.school_id and student_id = person_identity.person_id
      union all
      select ruled_on from appeal_ruling
      where school_id = person_identity.school_id and student_id = person_identity.person_id
      union all
      select ended_at::date from role_end
      where school_id = person_identity.school_id and person_id = person_identity.person_id
      union all
      select received_at::date from sign_off
      where school_id = person_identity.school_id and signer_id = person_identity.person_id
      union all
      select at::date from audit_entry
      where school_id = person_identity.school_id and actor_id = person_identity.person_id) as days) as known on true
where person_identity.school_id = :school_id
  and not exists
    (select
     from open_enrolment
     where open_enrolment.school_id = person_identity.school_id
       and open_enrolment.student_id = person_identity.person_id)
  and not exists
    (select
     from held_role
     where held_role.school_id = person_identity.school_id
       and held_role.person_id = person_identity.person_id
       and role in ('administrator', 'instructor'))
  and not exists
    (select
     from current_edition
     join edition
       on edition.school_id = current_edition.school_id
       and edition.record_id = current_edition.record_id
       and edition.number = current_edition.number
     where current_edition.school_id = person_identity.school_id
       and current_edition.student_id = person_identity.person_id
       and (valid_until is null or valid_until > :at)
       and not exists
         (select
          from revocation
          where revocation.school_id = current_edition.school_id
            and revocation.record_id = current_edition.record_id
            and revocation.number >= current_edition.number))
order by last_day, handle;

-- name: expiredPapers :many
-- Whose papers and declarations expired before a day and can still be read, and how many of each person's.
select erasable_text.person_id, count(*) as "count!"
from erasable_text
where school_id = :school_id
  and digest in
    (select particulars_digest from document where school_id = :school_id and expires_on < :day
     union all
     select particulars_digest from declaration where school_id = :school_id and expires_on < :day)
group by erasable_text.person_id
order by erasable_text.person_id;

-- name: erasePapers :exec
-- What a person's papers and declarations say that expired before a day. Kind and dates stay.
delete from erasable_text
where school_id = :school_id
  and person_id = :person_id
  and digest in
    (select particulars_digest from document where school_id = :school_id and expires_on < :day
     union all
     select particulars_digest from declaration where school_id = :school_id and expires_on < :day);

-- name: endedAccountEntries :one
-- What is left of accounts though its time is over: sign-ins, devices, links, tokens and failed attempts.
select
  (select count(*) from sign_in where school_id = :school_id and ends_at <= :at)
  + (select count(*) from known_device where school_id = :school_id and ends_at <= :at)
  + (select count(*) from invitation where school_id = :school_id and ends_at <= :at)
  + (select count(*) from api_token where school_id = :school_id and ends_at <= :at)
  + (select count(*) from attempt_count where school_id = :school_id and began_at <= :since) as "count!";

-- name: eraseEndedAccountEntries :exec
with
  sign_ins as (
    delete from sign_in
    where school_id = :school_id
      and ends_at <= :at
  ),
  devices as (
    delete from known_device
    where school_id = :school_id
      and ends_at <= :at
  ),
  invitations as (
    delete from invitation
    where school_id = :school_id
      and ends_at <= :at
  ),
  tokens as (
    delete from api_token
    where school_id = :school_id
      and ends_at <= :at
  )
delete from attempt_count
where school_id = :school_id
  and began_at <= :since;

-- name: endedAnswers :one
-- What programs were answered longer ago than it is kept.
select count(*) as "count!"
from kept_answer
where school_id = :school_id
  and at + interval '24 hours' <= :at;

-- name: eraseEndedAnswers :exec
delete from kept_answer
where school_id = :school_id
  and at + interval '24 hours' <= :at;
