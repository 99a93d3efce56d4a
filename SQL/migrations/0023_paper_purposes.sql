-- why: a transcript opened every door that asked for one, whatever it showed. A paper whose kind does not say what it shows names the
-- requirement that it was filed for; and that no licence exists at a place is something that a school can put on file.

alter table document drop constraint document_kind_known;
alter table document add constraint document_kind_known check (
  kind in (
    'licence', 'no-licence', 'insurance', 'transcript', 'practice-log', 'work-history', 'first-aid', 'proof-of-age'
  )
);
alter table document add column purpose text
  constraint document_purpose_is_id check (purpose ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(purpose) <= 64);
comment on column document.purpose is
  'The entry requirement that the paper was filed for, by its id; null where its kind alone says what it shows.';
