-- name: schools :many SchoolRow
-- Every school of this installation, by domain.
select id as school_id, domain, name, time_zone, opened_at
from school
order by domain;

-- name: openSchool :exec
-- As the owner of the schema; the service cannot open a school.
insert into school (id, domain, name, time_zone)
values (:school_id, :domain, :name, :time_zone);

-- name: addSite :exec
insert into site (school_id, id, slug, name, time_zone, kind, recorded_by)
values (:school_id, :site_id, :slug, :name, :time_zone, :site_kind?, :by_id);

-- name: sites :many SiteRow
select id as site_id, slug, name, time_zone, kind as site_kind
from site
where school_id = :school_id
order by slug;

-- name: siteBySlug :optional SiteRow
select id as site_id, slug, name, time_zone, kind as site_kind
from site
where school_id = :school_id
  and slug = :slug;

-- name: siteById :one SiteRow
select id as site_id, slug, name, time_zone, kind as site_kind
from site
where school_id = :school_id
  and id = :site_id;

-- name: nameContact :exec
insert into school_contact (school_id, address, named_by)
values (:school_id, :contact, :by_id)
on conflict on constraint school_contact_key do update
set address = excluded.address, named_by = excluded.named_by, named_at = now();

-- name: contact :optional
select address as contact
from school_contact
where school_id = :school_id;
