-- name: addEquipment :exec
insert into equipment (school_id, id, site_id, name, kind, since_day, recorded_by)
values (:school_id, :equipment_id, :site_id, :equipment_name, :equipment_kind, :since_day, :by_id);

-- name: addRating :exec
insert into equipment_rating
  (school_id, id, equipment_id, working_kg, design_factor, rated_on, rated_until, particulars_digest, recorded_by)
values
  (:school_id, :rating_id, :equipment_id, :working_kg, :design_factor?, :rated_on, :rated_until, :particulars_digest, :by_id);

-- name: addTagOut :exec
insert into equipment_tag_out (school_id, id, equipment_id, day, reason, recorded_by)
values (:school_id, :tag_out_id, :equipment_id, :day, :tag_out_reason, :by_id);

-- name: addInspection :exec
insert into site_inspection
  (school_id, id, site_id, occasion, day, inspector_id, next_due, headroom_cm, recorded_by)
values
  (:school_id, :inspection_id, :site_id, :occasion, :day, :inspector_id, :next_due, :headroom_cm?, :by_id);

-- name: addInspectionFinding :exec
insert into inspection_finding (school_id, inspection_id, site_id, item, equipment_id, answer)
values (:school_id, :inspection_id, :site_id, :item, :equipment_id?, :answer_of_item);

-- name: equipmentOf :many
select id as equipment_id, name as equipment_name, kind as equipment_kind, since_day
from equipment
where school_id = :school_id
  and site_id = :site_id
order by id;

-- name: ratingsAt :many
-- Of every piece of a site.
select
  equipment_rating.id as rating_id,
  equipment_id,
  working_kg,
  design_factor,
  rated_on,
  rated_until
from equipment_rating
join equipment
  on equipment.school_id = equipment_rating.school_id
  and equipment.id = equipment_rating.equipment_id
where equipment_rating.school_id = :school_id
  and site_id = :site_id
order by equipment_rating.id;

-- name: ratingParticularsAt :many
-- Who rated each piece of a site: read by staff alone, and only until it is erased.
select equipment_rating.id as rating_id, text as particulars
from equipment_rating
join equipment
  on equipment.school_id = equipment_rating.school_id
  and equipment.id = equipment_rating.equipment_id
join erasable_text
  on erasable_text.school_id = equipment_rating.school_id
  and erasable_text.digest = equipment_rating.particulars_digest
where equipment_rating.school_id = :school_id
  and site_id = :site_id;

-- name: tagOutsAt :many
select equipment_tag_out.id as tag_out_id, equipment_id, day, reason as tag_out_reason
from equipment_tag_out
join equipment
  on equipment.school_id = equipment_tag_out.school_id
  and equipment.id = equipment_tag_out.equipment_id
where equipment_tag_out.school_id = :school_id
  and site_id = :site_id
order by equipment_tag_out.id;

-- name: inspectionsAt :many
-- Weekly ones from a day on, where one is given.
select id as inspection_id, occasion, day, inspector_id, next_due, headroom_cm
from site_inspection
where school_id = :school_id
  and site_id = :site_id
  and (occasion = 'yearly' or :since_day?::date is null or day >= :since_day?)
order by id;

-- name: inspectionFindingsAt :many
-- What those inspections found.
select inspection_id, item, equipment_id, answer as answer_of_item
from inspection_finding
join site_inspection
  on site_inspection.school_id = inspection_finding.school_id
  and site_inspection.id = inspection_finding.inspection_id
where inspection_finding.school_id = :school_id
  and inspection_finding.site_id = :site_id
  and (occasion = 'yearly' or :since_day?::date is null or day >= :since_day?)
order by inspection_id;
