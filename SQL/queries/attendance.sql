-- name: addClass :exec
insert into class_attendance
  (school_id, id, curriculum_id, version, module_id, category, held_on, minutes, instructor_id, make_up, recorded_by)
values
  (:school_id, :attendance_id, :curriculum_id, :version, :module_id, :category, :held_on, :minutes, :instructor_id, :make_up, :by_id);

-- name: addToRoster :exec
insert into class_roster (school_id, attendance_id, enrolment_id, student_id)
values (:school_id, :attendance_id, :enrolment_id, :student_id);

-- name: classById :optional ClassRow
select
  class_attendance.id as attendance_id,
  class_attendance.curriculum_id,
  class_attendance.version,
  digest,
  module_id,
  category,
  held_on,
  minutes,
  instructor_id,
  make_up,
  (select coalesce(array_agg(enrolment_id order by enrolment_id), '{}')
   from class_roster
   where class_roster.school_id = class_attendance.school_id
     and class_roster.attendance_id = class_attendance.id) as "roster!",
  (select coalesce(array_agg(student_id order by enrolment_id), '{}')
   from class_roster
   where class_roster.school_id = class_attendance.school_id
     and class_roster.attendance_id = class_attendance.id) as "students!",
  exists
    (select
     from sign_off
     where sign_off.school_id = class_attendance.school_id
       and sign_off.attendance_id = class_attendance.id) as "signed!"
from class_attendance
join curriculum_version
  on curriculum_version.school_id = class_attendance.school_id
  and curriculum_version.curriculum_id = class_attendance.curriculum_id
  and curriculum_version.version = class_attendance.version
where class_attendance.school_id = :school_id
  and class_attendance.id = :attendance_id;

-- name: classesOfSchool :many ClassRow
-- Every class with its whole roster.
select
  class_attendance.id as attendance_id,
  class_attendance.curriculum_id,
  class_attendance.version,
  digest,
  module_id,
  category,
  held_on,
  minutes,
  instructor_id,
  make_up,
  (select coalesce(array_agg(enrolment_id order by enrolment_id), '{}')
   from class_roster
   where class_roster.school_id = class_attendance.school_id
     and class_roster.attendance_id = class_attendance.id) as "roster!",
  (select coalesce(array_agg(student_id order by enrolment_id), '{}')
   from class_roster
   where class_roster.school_id = class_attendance.school_id
     and class_roster.attendance_id = class_attendance.id) as "students!",
  exists
    (select
     from sign_off
     where sign_off.school_id = class_attendance.school_id
       and sign_off.attendance_id = class_attendance.id) as "signed!"
from class_attendance
join curriculum_version
  on curriculum_version.school_id = class_attendance.school_id
  and curriculum_version.curriculum_id = class_attendance.curriculum_id
  and curriculum_version.version = class_attendance.version
where class_attendance.school_id = :school_id
order by class_attendance.id;

-- name: classesOf :many
-- The classes whose roster names one of the enrolments, with whether they are signed.
select
  class_roster.enrolment_id,
  class_attendance.id as attendance_id,
  class_attendance.curriculum_id,
  class_attendance.version,
  curriculum_version.digest,
  module_id,
  category,
  held_on,
  minutes,
  instructor_id,
  make_up,
  sign_off.id is not null as "signed!"
from class_roster
join class_attendance
  on class_attendance.school_id = class_roster.school_id
  and class_attendance.id = class_roster.attendance_id
join curriculum_version
  on curriculum_version.school_id = class_attendance.school_id
  and curriculum_version.curriculum_id = class_attendance.curriculum_id
  and curriculum_version.version = class_attendance.version
left join sign_off
  on sign_off.school_id = class_attendance.school_id
  and sign_off.attendance_id = class_attendance.id
where class_roster.school_id = :school_id
  and class_roster.enrolment_id = any(:enrolments)
order by class_attendance.id;
