-- why: a count of screenings is of the month that is now and is read by staff alone, and an inspection answers about pieces of its own site.

drop function count_screening(date, text);
create function count_screening(outcome text) returns void
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  insert into screening_count (school_id, month, outcome, total)
  select school.id, date_trunc('month', now() at time zone school.time_zone)::date, $1, 1
  from (select nullif(current_setting('ashiato.school_id', true), '')::uuid as id) as named
  left join school using (id)
  on conflict on constraint screening_count_key do update set total = screening_count.total + 1
$$;
comment on function count_screening is
  'Adds one to the count that the school which the connection names has of the month that is now, in its own time zone.';
revoke execute on function count_screening from public;
grant execute on function count_screening to ashiato_service;

create policy staff_reads on screening_count as restrictive for select to ashiato_service
  using ((select current_setting('ashiato.student_id', true)) = 'any');

alter table equipment add constraint equipment_site unique (school_id, id, site_id);
alter table site_inspection add constraint site_inspection_site unique (school_id, id, site_id);
alter table inspection_finding add column site_id uuid;
alter table inspection_finding disable trigger append_only;
update inspection_finding
set site_id = site_inspection.site_id
from site_inspection
where site_inspection.school_id = inspection_finding.school_id
  and site_inspection.id = inspection_finding.inspection_id;
alter table inspection_finding enable trigger append_only;
alter table inspection_finding alter column site_id set not null;
alter table inspection_finding drop constraint inspection_finding_of;
alter table inspection_finding add constraint inspection_finding_of
  foreign key (school_id, inspection_id, site_id) references site_inspection (school_id, id, site_id);
alter table inspection_finding drop constraint inspection_finding_about;
alter table inspection_finding add constraint inspection_finding_about
  foreign key (school_id, equipment_id, site_id) references equipment (school_id, id, site_id);

-- Nothing that a session of the database brings along stands before the tables that the function means.
alter function count_client_goal(date, text) set search_path = pg_catalog, public, pg_temp;
