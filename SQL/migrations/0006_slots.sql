-- why: nobody supervises at the hour of a session of her own, whichever of the two was logged first.

-- A session of her own takes every slot of a person and slot 0, which is kept for this; a session that she supervises takes one of
-- the slots 1 to 4.
alter table occupied_time add column slots int4range;

-- Where both were logged before this rule, the facts stand: her own session keeps the one slot that it had.
update occupied_time as own
set slots = case
    when person_id = student_id
      and not exists
        (select
         from occupied_time as other
         where other.school_id = own.school_id
           and other.person_id = own.person_id
           and other.person_id <> other.student_id
           and other.during && own.during) then int4range(0, 5)
    else int4range(slot, slot + 1)
  end;

alter table occupied_time
  alter column slots set not null,
  drop constraint occupied_slot_in_ratio,
  add constraint occupied_slot_in_ratio check (not isempty(slots) and slots <@ int4range(0, 5)),
  drop constraint one_place_at_a_time,
  add constraint one_place_at_a_time
    exclude using gist (school_id with =, person_id with =, slots with &&, during with &&),
  drop column slot;

comment on table occupied_time is
  'Claim: a student is in one session at a time, a supervisor in at most four, which are her slots, and in none of her own meanwhile. A voided session frees its time.';

-- Overlaps are found by the constraint: a supervisor takes the first of her slots that is free. Where none is, slot 0 tells why: it
-- is taken by a session of her own, which the policies may hide from whoever asks, and by nothing else.
create or replace function occupy_supervisor(
  of_school uuid, of_person uuid, with_student uuid, of_session uuid, begins timestamptz, ends timestamptz
) returns void
language plpgsql
as $$
begin
  for candidate in 1..4 loop
    begin
      insert into occupied_time (school_id, person_id, student_id, slots, session_id, during)
      values (of_school, of_person, with_student, int4range(candidate, candidate + 1), of_session, tstzrange(begins, ends));
      return;
    exception
      when exclusion_violation then null;
    end;
  end loop;
  begin
    insert into occupied_time (school_id, person_id, student_id, slots, session_id, during)
    values (of_school, of_person, with_student, int4range(0, 1), of_session, tstzrange(begins, ends));
  exception
    when exclusion_violation then
      raise exception 'the supervisor is in a session of her own at that time'
        using errcode = 'exclusion_violation',
              constraint = 'supervisor_elsewhere';
  end;
  raise exception 'four sessions are supervised at that time already'
    using errcode = 'exclusion_violation',
          constraint = 'supervision_ratio';
end
$$;

comment on function occupy_supervisor is
  'Claims one of the four slots of a supervisor, or refuses with supervision_ratio, or with supervisor_elsewhere.';
