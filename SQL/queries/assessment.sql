-- name: startAssessment :exec
insert into assessment_draft (school_id, id, enrolment_id, student_id, plan_id, assessor_id, amends, mark)
values (:school_id, :assessment_id, :enrolment_id, :student_id, :plan_id, :assessor_id, :amends?, :mark);

-- name: openMarks :many
-- Which of the marks of an attempt have an open draft.
select mark
from assessment_draft
where school_id = :school_id
  and enrolment_id = :enrolment_id
  and plan_id = :plan_id
order by mark;

-- name: draftById :optional
select id as assessment_id, enrolment_id, student_id, plan_id, assessor_id, amends
from assessment_draft
where school_id = :school_id
  and id = :assessment_id;

-- name: removeAssessmentDraft :exec
delete from assessment_draft
where school_id = :school_id
  and id = :assessment_id;

-- name: addAssessment :exec
insert into assessment
  (school_id, id, enrolment_id, student_id, plan_id, assessor_id, held_on, method, finding, amends,
   remediation_digest, recorded_by)
values
  (:school_id, :assessment_id, :enrolment_id, :student_id, :plan_id, :assessor_id, :held_on, :method, :finding,
   :amends?, :remediation_digest?, :by_id);

-- name: assessmentById :optional AssessmentRow
select
  assessment.id as assessment_id,
  enrolment_id,
  assessment.student_id,
  plan_id,
  assessor_id,
  held_on,
  method,
  finding,
  amends,
  remediation_digest,
  sign_off.id is not null as "signed!"
from assessment
left join sign_off
  on sign_off.school_id = assessment.school_id
  and sign_off.assessment_id = assessment.id
where assessment.school_id = :school_id
  and assessment.id = :assessment_id;

-- name: assessmentsOf :many AssessmentRow
select
  assessment.id as assessment_id,
  enrolment_id,
  assessment.student_id,
  plan_id,
  assessor_id,
  held_on,
  method,
  finding,
  amends,
  remediation_digest,
  sign_off.id is not null as "signed!"
from assessment
left join sign_off
  on sign_off.school_id = assessment.school_id
  and sign_off.assessment_id = assessment.id
where assessment.school_id = :school_id
  and enrolment_id = any(:enrolments)
order by assessment.id;

-- name: assessmentsOfSchool :many AssessmentRow
select
  assessment.id as assessment_id,
  enrolment_id,
  assessment.student_id,
  plan_id,
  assessor_id,
  held_on,
  method,
  finding,
  amends,
  remediation_digest,
  sign_off.id is not null as "signed!"
from assessment
left join sign_off
  on sign_off.school_id = assessment.school_id
  and sign_off.assessment_id = assessment.id
where assessment.school_id = :school_id
order by assessment.id;
