-- name: publishRuleSet :exec
insert into rule_set_version (school_id, rule_set_id, version, digest, content, source, published_by)
values (:school_id, :rule_set_id, :version, :digest, :content, :source, :by_id);

-- name: ruleSetOfVersion :optional RuleSetRow
select rule_set_id, version, digest, content, source, published_at
from rule_set_version
where school_id = :school_id
  and rule_set_id = :rule_set_id
  and version = :version;

-- name: latestRuleSet :optional RuleSetRow
-- The version published last; of any rule set where none is named.
select rule_set_id, version, digest, content, source, published_at
from rule_set_version
where school_id = :school_id
  and (:rule_set_id?::text is null or rule_set_id = :rule_set_id?)
order by published_at desc, rule_set_id, version desc
limit 1;

-- name: ruleSets :many
select rule_set_id, version, digest, published_at
from rule_set_version
where school_id = :school_id
order by rule_set_id, published_at;

-- name: countScreening :exec
select count_screening(:outcome);

-- name: screeningCounts :many
select month, outcome, total
from screening_count
where school_id = :school_id
order by month, outcome;

-- name: fullFormMonths :many
-- For how long the full form of each published rule set with a short form holds.
select
  rule_set_id,
  version,
  (content::jsonb -> 'shortForm' ->> 'fullFormMonths')::int as "months!"
from rule_set_version
where school_id = :school_id
  and content::jsonb ? 'shortForm';
