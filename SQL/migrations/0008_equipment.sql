-- why: what there is at a site to hold, stand on and lie on, who rated it, and how it was inspected.

create table equipment (
  school_id uuid not null,
  id uuid not null,
  site_id uuid not null,
  name text not null
    constraint equipment_name_form check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(name) <= 64),
  kind text not null
    constraint equipment_kind_known check (kind in (
      'overhead-bars', 'parallel-bars', 'freestanding-frame', 'strap-over-bars', 'rope', 'chain', 'fabric-strap', 'staff',
      'bamboo-rod', 'pole', 'table', 'step-stool', 'stool', 'bench', 'chair')),
  since_day date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint equipment_key primary key (school_id, id),
  constraint equipment_name_once unique (school_id, site_id, name),
  constraint equipment_at foreign key (school_id, site_id) references site,
  constraint equipment_recorded_by foreign key (school_id, recorded_by) references person
);
comment on table equipment is 'A piece of equipment at a site. What it may carry stands in equipment_rating.';
call keep_as_fact('equipment');

create table equipment_rating (
  school_id uuid not null,
  id uuid not null,
  equipment_id uuid not null,
  working_kg smallint not null constraint equipment_working_load_in_range check (working_kg between 1 and 5000),
  design_factor smallint constraint equipment_design_factor_in_range check (design_factor between 1 and 20),
  rated_on date not null,
  rated_until date not null constraint equipment_rating_in_order check (rated_until >= rated_on),
  particulars_digest text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint equipment_rating_key primary key (school_id, id),
  constraint equipment_rating_of foreign key (school_id, equipment_id) references equipment,
  constraint equipment_rating_recorded_by foreign key (school_id, recorded_by) references person
);
comment on table equipment_rating is
  'What a piece may carry at work, as a competent person stated it. Who she is and which paper says so are erasable text.';
create index equipment_rating_by_equipment on equipment_rating (school_id, equipment_id);
call keep_as_fact('equipment_rating');

create table equipment_tag_out (
  school_id uuid not null,
  id uuid not null,
  equipment_id uuid not null,
  day date not null,
  reason text not null
    constraint equipment_tag_out_reason_known
      check (reason in ('worn', 'damaged', 'altered', 'recalled', 'incident', 'retired')),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint equipment_tag_out_key primary key (school_id, id),
  constraint equipment_tag_out_of foreign key (school_id, equipment_id) references equipment,
  constraint equipment_tag_out_recorded_by foreign key (school_id, recorded_by) references person
);
comment on table equipment_tag_out is 'A piece taken out of use. An inspection that passes it afterwards brings it back.';
create index equipment_tag_out_by_equipment on equipment_tag_out (school_id, equipment_id);
call keep_as_fact('equipment_tag_out');

create table site_inspection (
  school_id uuid not null,
  id uuid not null,
  site_id uuid not null,
  occasion text not null constraint site_inspection_occasion_known check (occasion in ('yearly', 'weekly')),
  day date not null,
  inspector_id uuid not null,
  next_due date not null constraint site_inspection_due_later check (next_due > day),
  headroom_cm smallint constraint site_inspection_headroom_in_range check (headroom_cm between 50 and 1000),
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  constraint site_inspection_key primary key (school_id, id),
  constraint site_inspection_at foreign key (school_id, site_id) references site,
  constraint site_inspection_inspector foreign key (school_id, inspector_id) references person,
  constraint site_inspection_recorded_by foreign key (school_id, recorded_by) references person
);
comment on table site_inspection is 'Somebody went through the checklist of a site. Her answers stand in inspection_finding.';
create index site_inspection_by_site on site_inspection (school_id, site_id);
call keep_as_fact('site_inspection');

create table inspection_finding (
  school_id uuid not null,
  inspection_id uuid not null,
  item text not null
    constraint inspection_item_known check (item in (
      'headroom', 'emergency-way', 'fixing-in-structure', 'fixing-spread', 'bars-sound', 'bars-layout',
      'grip-height', 'frame-braced', 'strap-sound', 'anchor-sound', 'staff-sound', 'table-bolts',
      'table-hinges', 'table-cables', 'table-legs', 'face-cradle', 'step-steady', 'seat-steady')),
  equipment_id uuid,
  answer text not null constraint inspection_answer_known check (answer in ('ok', 'fail', 'not-applicable')),
  constraint inspection_answered_once unique nulls not distinct (school_id, inspection_id, item, equipment_id),
  constraint inspection_finding_of foreign key (school_id, inspection_id) references site_inspection,
  constraint inspection_finding_about foreign key (school_id, equipment_id) references equipment
);
comment on table inspection_finding is 'The answer to one point of the checklist, about a piece or, where none is named, the room.';
call keep_as_fact('inspection_finding');
