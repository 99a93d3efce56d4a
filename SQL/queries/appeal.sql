-- name: openAppeal :exec
-- Each but the first about one decision follows a ruling, so that of two opened at once the second meets the number of the first.
insert into appeal
  (school_id, id, student_id, session_id, attendance_id, assessment_id, record_id, number, decided_on, claim_digest, opened_on,
   opened_by)
select
  :school_id, :appeal_id, :student_id, :session_id?, :attendance_id?, :assessment_id?, :record_id?, 1 + count(*), :decided_on,
  :claim_digest, :opened_on, :by_id
from appeal
join appeal_ruling
  on appeal_ruling.school_id = appeal.school_id
  and appeal_ruling.appeal_id = appeal.id
where appeal.school_id = :school_id
  and appeal.student_id = :student_id
  and (session_id = :session_id? or attendance_id = :attendance_id? or assessment_id = :assessment_id? or record_id = :record_id?);

-- name: replyToAppeal :exec
insert into appeal_reply (school_id, id, appeal_id, student_id, reply_digest, replied_on, replied_by)
values (:school_id, :reply_id, :appeal_id, :student_id, :reply_digest, :replied_on, :by_id);

-- name: ruleOnAppeal :exec
insert into appeal_ruling (school_id, id, appeal_id, student_id, outcome, reason_digest, ruled_on, ruled_by)
values (:school_id, :ruling_id, :appeal_id, :student_id, :ruling_outcome, :reason_digest, :ruled_on, :by_id);

-- name: nameEffect :exec
-- Each but the first follows one that stands no longer, so that of two named at once the second meets the number of the first.
insert into appeal_effect
  (school_id, id, appeal_id, student_id, session_id, attendance_id, assessment_id, record_id, edition, number, named_on,
   named_by)
select
  :school_id, :effect_id, :appeal_id, :student_id, :session_id?, :attendance_id?, :assessment_id?, :record_id?,
  (select current_edition.number
   from current_edition
   where current_edition.school_id = :school_id
     and current_edition.record_id = :record_id?),
  1 + count(*), :named_on, :by_id
from appeal_effect
where school_id = :school_id
  and appeal_id = :appeal_id
  and not exists
    (select
     from standing_effect
     where standing_effect.school_id = appeal_effect.school_id
       and standing_effect.effect_id = appeal_effect.id);

-- name: appeals :many
-- Every appeal with what became of it, oldest first. A text that was forgotten is absent.
select
  appeal.id as appeal_id,
  appeal.student_id,
  appeal.session_id,
  appeal.attendance_id,
  appeal.assessment_id,
  appeal.record_id,
  decided_on,
  opened_on,
  opened_by as by_id,
  claim.text as "claim?",
  replied_on as "replied_on?",
  replied_by as "replied_by_id?",
  reply.text as "reply?",
  outcome as "ruling_outcome?",
  ruled_on as "ruled_on?",
  ruled_by as "ruled_by_id?",
  reason.text as "reason?",
  standing_effect.session_id as "effect_session_id?",
  standing_effect.attendance_id as "effect_attendance_id?",
  standing_effect.assessment_id as "effect_assessment_id?",
  standing_effect.record_id as "effect_record_id?",
  standing_effect.signed as "effect_signed?"
from appeal
left join erasable_text as claim
  on claim.school_id = appeal.school_id
  and claim.digest = claim_digest
left join appeal_reply
  on appeal_reply.school_id = appeal.school_id
  and appeal_reply.appeal_id = appeal.id
left join erasable_text as reply
  on reply.school_id = appeal.school_id
  and reply.digest = reply_digest
left join appeal_ruling
  on appeal_ruling.school_id = appeal.school_id
  and appeal_ruling.appeal_id = appeal.id
left join erasable_text as reason
  on reason.school_id = appeal.school_id
  and reason.digest = reason_digest
left join standing_effect
  on standing_effect.school_id = appeal.school_id
  and standing_effect.appeal_id = appeal.id
where appeal.school_id = :school_id
  and (:only_id?::uuid is null or appeal.id = :only_id?)
order by appeal.id;

-- name: isAppealOpen :one
-- Whether the student has an appeal about the fact that was not ruled on.
select exists
  (select
   from appeal
   where school_id = :school_id
     and student_id = :student_id
     and (session_id = :session_id? or attendance_id = :attendance_id? or assessment_id = :assessment_id? or record_id = :record_id?)
     and not exists
       (select
        from appeal_ruling
        where appeal_ruling.school_id = appeal.school_id
          and appeal_ruling.appeal_id = appeal.id)) as "is_open!";

-- name: contestedSession :optional
-- Who declined a session or took it back, and when; the day of the latter holds where both were said.
select
  session.student_id,
  declined_by as "decided_by_id?",
  voided_by as "voided_by_id?",
  (coalesce(voided_at, declined_at) at time zone :time_zone::text)::date as "decided_on?"
from session
left join session_decline
  on session_decline.school_id = session.school_id
  and session_decline.session_id = session.id
left join session_void
  on session_void.school_id = session.school_id
  and session_void.session_id = session.id
where session.school_id = :school_id
  and session.id = :session_id;

-- name: contestedClass :optional
-- A class of a curriculum in which the student is enrolled, and whether she stands on its roster.
select
  instructor_id,
  recorded_by as by_id,
  held_on,
  exists
    (select
     from class_roster
     where class_roster.school_id = class_attendance.school_id
       and class_roster.attendance_id = class_attendance.id
       and class_roster.student_id = :student_id) as "was_there!"
from class_attendance
where class_attendance.school_id = :school_id
  and class_attendance.id = :attendance_id
  and exists
    (select
     from enrolment
     where enrolment.school_id = class_attendance.school_id
       and enrolment.curriculum_id = class_attendance.curriculum_id
       and enrolment.student_id = :student_id);

-- name: contestedAssessment :optional
-- A result stands until an amendment is signed.
select
  student_id,
  assessor_id,
  recorded_by as by_id,
  (recorded_at at time zone :time_zone::text)::date as "decided_on!",
  exists (select from amendments_of(assessment.school_id, assessment.id) where signed) as "amended!"
from assessment
where school_id = :school_id
  and id = :assessment_id;

-- name: contestedRecord :optional
-- Who revoked a record last, and whether a later edition holds.
select
  record.student_id,
  latest.revoked_by as "decided_by_id?",
  (latest.revoked_at at time zone :time_zone::text)::date as "decided_on?",
  coalesce(current_edition.number > latest.number, false) as "reissued!"
from record
left join current_edition
  on current_edition.school_id = record.school_id
  and current_edition.record_id = record.id
left join lateral
  (select number, revoked_by, revoked_at
   from revocation
   where revocation.school_id = record.school_id
     and revocation.record_id = record.id
   order by number desc
   limit 1) as latest on true
where record.school_id = :school_id
  and record.id = :record_id;

-- name: sessionFollows :one
-- Whether a session that stands was logged after the claim, for the same enrolment and day as the contested one.
select exists
  (select
   from appeal
   join session as contested
     on contested.school_id = appeal.school_id
     and contested.id = appeal.session_id
   join session
     on session.school_id = contested.school_id
     and session.enrolment_id = contested.enrolment_id
     and session.day = contested.day
     and session.recorded_at > opened_at
   where appeal.school_id = :school_id
     and appeal.id = :appeal_id
     and session.id = :session_id
     and not exists
       (select
        from session_decline
        where session_decline.school_id = session.school_id
          and session_decline.session_id = session.id)
     and not exists
       (select
        from session_void
        where session_void.school_id = session.school_id
          and session_void.session_id = session.id)) as "follows!";

-- name: classFollows :one
-- Whether a class was recorded after the claim, is the same teaching as the contested one and no shorter, and has the student on
-- its roster.
select exists
  (select
   from appeal
   join class_attendance as contested
     on contested.school_id = appeal.school_id
     and contested.id = appeal.attendance_id
   join class_attendance
     on class_attendance.school_id = contested.school_id
     and class_attendance.curriculum_id = contested.curriculum_id
     and class_attendance.module_id = contested.module_id
     and class_attendance.category = contested.category
     and class_attendance.held_on = contested.held_on
     and class_attendance.minutes >= contested.minutes
     and class_attendance.recorded_at > opened_at
   join class_roster
     on class_roster.school_id = class_attendance.school_id
     and class_roster.attendance_id = class_attendance.id
     and class_roster.student_id = appeal.student_id
   where appeal.school_id = :school_id
     and appeal.id = :appeal_id
     and class_attendance.id = :attendance_id) as "follows!";

-- name: assessmentFollows :one
-- Whether an assessment amends the contested one.
select exists
  (select
   from appeal
   cross join lateral amendments_of(appeal.school_id, appeal.assessment_id) as amendment
   where appeal.school_id = :school_id
     and appeal.id = :appeal_id
     and amendment_id = :assessment_id) as "follows!";

-- name: recordFollows :one
-- Whether an edition that holds was signed after the claim: of the contested record, or of one that was issued after it for the
-- same student, curriculum and kind.
select exists
  (select
   from appeal
   join record as contested
     on contested.school_id = appeal.school_id
     and contested.id = appeal.record_id
   join record
     on record.school_id = contested.school_id
     and record.student_id = contested.student_id
     and record.curriculum_id = contested.curriculum_id
     and record.kind = contested.kind
     and (record.id = contested.id or record.issued_at > opened_at)
   join current_edition
     on current_edition.school_id = record.school_id
     and current_edition.record_id = record.id
   join edition_signed
     on edition_signed.school_id = current_edition.school_id
     and edition_signed.record_id = current_edition.record_id
     and edition_signed.number = current_edition.number
     and signed_at > opened_at
   where appeal.school_id = :school_id
     and appeal.id = :appeal_id
     and record.id = :record_id
     and not exists
       (select
        from revocation
        where revocation.school_id = record.school_id
          and revocation.record_id = record.id
          and revocation.number >= current_edition.number)) as "follows!";
