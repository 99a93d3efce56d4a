-- why: a renewal can ask for hours that somebody learned elsewhere, so a paper about them says how long they were.

alter table document drop constraint document_kind_known;
alter table document add constraint document_kind_known check (
  kind in (
    'licence', 'no-licence', 'insurance', 'transcript', 'practice-log', 'work-history', 'first-aid', 'proof-of-age',
    'continuing-education'
  )
);
alter table document add column minutes integer
  constraint document_minutes_in_range check (minutes between 1 and 60000)
  constraint document_minutes_of_education check ((kind = 'continuing-education') = (minutes is not null));
comment on column document.minutes is
  'How long the continuing education lasted, in minutes; null of every other paper.';

-- The same hours are noted once, whoever hands in their paper again.
create unique index document_education_once on document (school_id, person_id, issued_on, minutes)
  where kind = 'continuing-education';
