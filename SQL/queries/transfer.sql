-- name: addTransfer :exec
insert into transfer
  (school_id, id, enrolment_id, student_id, modules, last_class_on, accepted_on, particulars_digest, recorded_by)
values
  (:school_id, :transfer_id, :enrolment_id, :student_id, :modules, :last_class_on, :accepted_on,
   :particulars_digest, :by_id);

-- name: voidTransfer :exec
insert into transfer_void (school_id, id, transfer_id, student_id, reason_digest, voided_by)
values (:school_id, :void_id, :transfer_id, :student_id, :reason_digest, :by_id);

-- name: transferById :optional TransferRow
select
  transfer.id as transfer_id,
  enrolment_id,
  transfer.student_id,
  modules,
  last_class_on,
  accepted_on,
  reason_digest as "void_digest?",
  text as "void_reason?"
from transfer
left join transfer_void
  on transfer_void.school_id = transfer.school_id
  and transfer_void.transfer_id = transfer.id
left join erasable_text
  on erasable_text.school_id = transfer_void.school_id
  and erasable_text.digest = transfer_void.reason_digest
where transfer.school_id = :school_id
  and transfer.id = :transfer_id;

-- name: transfersOf :many TransferRow
select
  transfer.id as transfer_id,
  enrolment_id,
  transfer.student_id,
  modules,
  last_class_on,
  accepted_on,
  reason_digest as "void_digest?",
  text as "void_reason?"
from transfer
left join transfer_void
  on transfer_void.school_id = transfer.school_id
  and transfer_void.transfer_id = transfer.id
left join erasable_text
  on erasable_text.school_id = transfer_void.school_id
  and erasable_text.digest = transfer_void.reason_digest
where transfer.school_id = :school_id
  and enrolment_id = any(:enrolments)
order by transfer.id;

-- name: transfersOfSchool :many TransferRow
select
  transfer.id as transfer_id,
  enrolment_id,
  transfer.student_id,
  modules,
  last_class_on,
  accepted_on,
  reason_digest as "void_digest?",
  text as "void_reason?"
from transfer
left join transfer_void
  on transfer_void.school_id = transfer.school_id
  and transfer_void.transfer_id = transfer.id
left join erasable_text
  on erasable_text.school_id = transfer_void.school_id
  and erasable_text.digest = transfer_void.reason_digest
where transfer.school_id = :school_id
order by transfer.id;
