-- name: addSignOff :exec
insert into sign_off
  (school_id, id, session_id, attendance_id, assessment_id, student_id, signer_id, key_id, authority_id, document,
   digest, claimed_at, received_at)
values
  (:school_id, :sign_off_id, :session_id?, :attendance_id?, :assessment_id?, :student_id?, :signer_id, :key_id,
   :authority_id, :document, :digest, :claimed_at, :received_at);

-- name: signOffs :many
-- Every sign-off of the school after one id, in pages, for the audit.
select
  id as sign_off_id,
  session_id,
  attendance_id,
  assessment_id,
  student_id,
  signer_id,
  key_id,
  authority_id,
  document,
  digest,
  claimed_at,
  received_at
from sign_off
where school_id = :school_id
  and id > :after_id
order by id
limit 500;
