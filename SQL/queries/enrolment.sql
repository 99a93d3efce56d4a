-- name: addEnrolment :exec
insert into enrolment (school_id, id, student_id, curriculum_id, version, enrolled_on, recorded_by)
values (:school_id, :enrolment_id, :student_id, :curriculum_id, :version, :enrolled_on, :by_id);

-- name: claimOpenEnrolment :exec
insert into open_enrolment (school_id, student_id, curriculum_id, enrolment_id)
values (:school_id, :student_id, :curriculum_id, :enrolment_id);

-- name: enrolmentById :optional EnrolmentRow
select
  enrolment.id as enrolment_id,
  student_id,
  enrolment.curriculum_id,
  enrolment.version,
  digest,
  enrolled_on
from enrolment
join curriculum_version
  on curriculum_version.school_id = enrolment.school_id
  and curriculum_version.curriculum_id = enrolment.curriculum_id
  and curriculum_version.version = enrolment.version
where enrolment.school_id = :school_id
  and enrolment.id = :enrolment_id;

-- name: enrolmentsOf :many EnrolmentRow
-- Of one student, oldest first.
select
  enrolment.id as enrolment_id,
  student_id,
  enrolment.curriculum_id,
  enrolment.version,
  digest,
  enrolled_on
from enrolment
join curriculum_version
  on curriculum_version.school_id = enrolment.school_id
  and curriculum_version.curriculum_id = enrolment.curriculum_id
  and curriculum_version.version = enrolment.version
where enrolment.school_id = :school_id
  and student_id = :student_id
order by enrolment.id;
