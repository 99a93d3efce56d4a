-- why: what follows from an appeal follows from one, may fall and be followed anew, and every row is about the student it names.

alter table appeal add constraint appeal_student unique (school_id, id, student_id);

alter table appeal_reply drop constraint appeal_reply_to;
alter table appeal_reply add constraint appeal_reply_to
  foreign key (school_id, appeal_id, student_id) references appeal (school_id, id, student_id);

alter table appeal_ruling drop constraint appeal_ruling_of;
alter table appeal_ruling add constraint appeal_ruling_of
  foreign key (school_id, appeal_id, student_id) references appeal (school_id, id, student_id);
alter table appeal_ruling add constraint appeal_ruling_student unique (school_id, appeal_id, student_id);

alter table appeal_effect add column number integer not null default 1
  constraint appeal_effect_number_positive check (number >= 1);
alter table appeal_effect alter column number drop default;
alter table appeal_effect drop constraint appeal_followed_once;
alter table appeal_effect add constraint appeal_followed_once unique (school_id, appeal_id, number);
alter table appeal_effect add constraint appeal_effect_session_once unique (school_id, session_id);
alter table appeal_effect add constraint appeal_effect_attendance_once unique (school_id, attendance_id, student_id);
alter table appeal_effect add constraint appeal_effect_assessment_once unique (school_id, assessment_id);
alter table appeal_effect add constraint appeal_effect_record_once unique (school_id, record_id);
alter table appeal_effect drop constraint appeal_effect_of;
alter table appeal_effect add constraint appeal_effect_of
  foreign key (school_id, appeal_id, student_id) references appeal_ruling (school_id, appeal_id, student_id);
comment on table appeal_effect is
  'The new fact that follows from an upheld appeal. The contested one stays as it is. Each but the first follows one that stands no longer.';

alter table enrolment_closing add constraint enrolment_closing_student unique (school_id, id, student_id);
alter table enrolment_reopening drop constraint enrolment_reopening_of;
alter table enrolment_reopening add constraint enrolment_reopening_of
  foreign key (school_id, closing_id, student_id) references enrolment_closing (school_id, id, student_id);

-- Seen with the rights and under the policies of whoever asks.
create view standing_effect with (security_invoker = true) as
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
       and revocation.record_id = appeal_effect.record_id);

comment on view standing_effect is
  'What follows from appeals and was neither declined, taken back nor revoked: at most one of each appeal.';
grant select on standing_effect to ashiato_service;

create function amendments_of(of_school uuid, of_assessment uuid) returns table (amendment_id uuid, signed boolean)
language sql stable
as $$
  with recursive amendment as (
    select assessment.id, sign_off.id is not null as signed
    from assessment
    left join sign_off
      on sign_off.school_id = assessment.school_id
      and sign_off.assessment_id = assessment.id
    where assessment.school_id = of_school
      and assessment.amends = of_assessment
    union all
    select assessment.id, sign_off.id is not null
    from amendment
    join assessment
      on assessment.school_id = of_school
      and assessment.amends = amendment.id
    left join sign_off
      on sign_off.school_id = assessment.school_id
      and sign_off.assessment_id = assessment.id
    where not amendment.signed
  )
  select id, signed from amendment
$$;

comment on function amendments_of is
  'What puts an assessment right once it is signed: its amendment, and amendments of amendments that were never signed.';
