-- name: addEnrolment :exec
insert into enrolment (school_id, id, student_id, curriculum_id, version, enrolled_on, recorded_by)
values (:school_id, :enrolment_id, :student_id, :curriculum_id, :version, :enrolled_on, :by_id);

-- name: claimOpenEnrolment :exec
insert into open_enrolment (school_id, student_id, curriculum_id, enrolment_id)
values (:school_id, :student_id, :curriculum_id, :enrolment_id);

-- name: enrolmentById :optional EnrolmentRow
select
  enrolment.id as enrolment_id,
  enrolment.student_id,
  enrolment.curriculum_id,
  enrolment.version,
  digest,
  enrolled_on,
  closing_id as "closing_id?",
  standing_closing.last_day as "last_day?",
  standing_closing.reason as "closing_reason?",
  continues_id as "continues_id?"
from enrolment
join curriculum_version
  on curriculum_version.school_id = enrolment.school_id
  and curriculum_version.curriculum_id = enrolment.curriculum_id
  and curriculum_version.version = enrolment.version
left join standing_closing
  on standing_closing.school_id = enrolment.school_id
  and standing_closing.enrolment_id = enrolment.id
left join enrolment_move
  on enrolment_move.school_id = enrolment.school_id
  and enrolment_move.enrolment_id = enrolment.id
where enrolment.school_id = :school_id
  and enrolment.id = :enrolment_id;

-- name: enrolmentsOf :many EnrolmentRow
-- Of some students, oldest first.
select
  enrolment.id as enrolment_id,
  enrolment.student_id,
  enrolment.curriculum_id,
  enrolment.version,
  digest,
  enrolled_on,
  closing_id as "closing_id?",
  standing_closing.last_day as "last_day?",
  standing_closing.reason as "closing_reason?",
  continues_id as "continues_id?"
from enrolment
join curriculum_version
  on curriculum_version.school_id = enrolment.school_id
  and curriculum_version.curriculum_id = enrolment.curriculum_id
  and curriculum_version.version = enrolment.version
left join standing_closing
  on standing_closing.school_id = enrolment.school_id
  and standing_closing.enrolment_id = enrolment.id
left join enrolment_move
  on enrolment_move.school_id = enrolment.school_id
  and enrolment_move.enrolment_id = enrolment.id
where enrolment.school_id = :school_id
  and enrolment.student_id = any(:students)
order by enrolment.id;

-- name: cohort :many
-- Who is enrolled in a curriculum, and not closed.
select student_id, enrolment_id
from open_enrolment
where school_id = :school_id
  and curriculum_id = :curriculum_id;

-- name: enrolmentsOfSchool :many EnrolmentRow
-- Every enrolment, oldest first.
select
  enrolment.id as enrolment_id,
  enrolment.student_id,
  enrolment.curriculum_id,
  enrolment.version,
  digest,
  enrolled_on,
  closing_id as "closing_id?",
  standing_closing.last_day as "last_day?",
  standing_closing.reason as "closing_reason?",
  continues_id as "continues_id?"
from enrolment
join curriculum_version
  on curriculum_version.school_id = enrolment.school_id
  and curriculum_version.curriculum_id = enrolment.curriculum_id
  and curriculum_version.version = enrolment.version
left join standing_closing
  on standing_closing.school_id = enrolment.school_id
  and standing_closing.enrolment_id = enrolment.id
left join enrolment_move
  on enrolment_move.school_id = enrolment.school_id
  and enrolment_move.enrolment_id = enrolment.id
where enrolment.school_id = :school_id
order by enrolment.id;

-- name: enrolmentsPage :many EnrolmentRow
-- Oldest first, from behind one.
select
  enrolment.id as enrolment_id,
  enrolment.student_id,
  enrolment.curriculum_id,
  enrolment.version,
  digest,
  enrolled_on,
  closing_id as "closing_id?",
  standing_closing.last_day as "last_day?",
  standing_closing.reason as "closing_reason?",
  continues_id as "continues_id?"
from enrolment
join curriculum_version
  on curriculum_version.school_id = enrolment.school_id
  and curriculum_version.curriculum_id = enrolment.curriculum_id
  and curriculum_version.version = enrolment.version
left join standing_closing
  on standing_closing.school_id = enrolment.school_id
  and standing_closing.enrolment_id = enrolment.id
left join enrolment_move
  on enrolment_move.school_id = enrolment.school_id
  and enrolment_move.enrolment_id = enrolment.id
where enrolment.school_id = :school_id
  and enrolment.id > :after::uuid
order by enrolment.id
limit :count;

-- name: shareEnrolments :exec
-- Until the end of the transaction no enrolment of these students begins, is closed or is reopened; many may share them.
select pg_advisory_xact_lock_shared(hashtextextended('enrolments of ' || student_id, 0))
from unnest(:students::uuid[]) as student_id;

-- name: holdEnrolments :exec
-- Until the end of the transaction nobody shares the student's enrolments, so that nothing is dated after a last day that is being set.
select from pg_advisory_xact_lock(hashtextextended('enrolments of ' || :student_id::uuid, 0));

-- name: closeEnrolment :exec
-- Each closing but the first follows a reopening, so that of two made at once the second meets the number of the first.
insert into enrolment_closing (school_id, id, enrolment_id, student_id, number, last_day, reason, closed_by)
select :school_id, :closing_id, :enrolment_id, :student_id, 1 + count(*), :last_day, :closing_reason, :by_id
from enrolment_reopening
join enrolment_closing
  on enrolment_closing.school_id = enrolment_reopening.school_id
  and enrolment_closing.id = enrolment_reopening.closing_id
where enrolment_closing.school_id = :school_id
  and enrolment_closing.enrolment_id = :enrolment_id;

-- name: dropOpenEnrolment :exec
delete from open_enrolment
where school_id = :school_id
  and enrolment_id = :enrolment_id;

-- name: reopenEnrolment :exec
insert into enrolment_reopening (school_id, id, closing_id, student_id, reopened_by)
values (:school_id, :reopening_id, :closing_id, :student_id, :by_id);

-- name: moveEnrolment :exec
insert into enrolment_move (school_id, enrolment_id, continues_id, student_id, moved_by)
values (:school_id, :enrolment_id, :continues_id, :student_id, :by_id);

-- name: minutesOfDay :one
-- All that a student's day holds: her classes, and her sessions that stand.
select
  (select coalesce(sum(minutes), 0)
   from class_roster
   join class_attendance
     on class_attendance.school_id = class_roster.school_id
     and class_attendance.id = class_roster.attendance_id
   where class_roster.school_id = :school_id
     and class_roster.student_id = :student_id
     and held_on = :day)::int
  + (select coalesce(sum(minutes), 0)
     from session
     where school_id = :school_id
       and student_id = :student_id
       and day = :day
       and not exists (
         select from session_decline
         where session_decline.school_id = session.school_id
           and session_decline.session_id = session.id)
       and not exists (
         select from session_void
         where session_void.school_id = session.school_id
           and session_void.session_id = session.id))::int as "minutes!";
