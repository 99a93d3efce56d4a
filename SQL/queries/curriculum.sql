-- name: publishCurriculum :exec
insert into curriculum_version (school_id, curriculum_id, version, digest, content, source, published_by)
values (:school_id, :curriculum_id, :version, :digest, :content, :source, :by_id);

-- name: curriculumOfVersion :optional CurriculumRow
select curriculum_id, version, digest, content, source, published_at
from curriculum_version
where school_id = :school_id
  and curriculum_id = :curriculum_id
  and version = :version;

-- name: latestCurriculum :optional CurriculumRow
-- The version published last.
select curriculum_id, version, digest, content, source, published_at
from curriculum_version
where school_id = :school_id
  and curriculum_id = :curriculum_id
order by published_at desc, version desc
limit 1;

-- name: replacementsOf :many
-- What the versions that replace one say about it. Most curricula have one version, whose content is not even looked at.
select version, content::jsonb -> 'replaces' as "replacement!"
from curriculum_version
where school_id = :school_id
  and curriculum_id = :curriculum_id
  and version <> :version
  and content::jsonb -> 'replaces' ->> 'version' = :version
order by published_at, version;

-- name: curricula :many
select curriculum_id, version, digest, published_at
from curriculum_version
where school_id = :school_id
order by curriculum_id, published_at;
