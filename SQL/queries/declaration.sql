-- name: declare :exec
insert into declaration
  (school_id, id, person_id, kind, none_exists, expires_on, particulars_digest, replaces, declared_on, declared_by)
values
  (:school_id, :declaration_id, :person_id, :declaration_kind, :none_exists, :expires_on?, :particulars_digest,
   :replaced_id?, :declared_on, :by_id);

-- name: checkDeclaration :exec
insert into declaration_check
  (school_id, id, declaration_id, person_id, finding, method, document_id, checked_on, checked_by)
values
  (:school_id, :check_id, :declaration_id, :person_id, :check_finding, :check_method, :document_id?, :checked_on, :by_id);

-- name: withdrawDeclaration :exec
insert into declaration_withdrawal (school_id, id, declaration_id, person_id, withdrawn_on, withdrawn_by)
values (:school_id, :withdrawal_id, :declaration_id, :person_id, :withdrawn_on, :by_id);

-- name: consentToShow :exec
insert into declaration_consent (school_id, id, declaration_id, person_id, is_public)
values (:school_id, :consent_id, :declaration_id, :person_id, :is_public);

-- name: declarations :many
-- Of one person, or one by its id, in the order in which they were made; the particulars until they are erased.
select
  declaration.id as declaration_id,
  declaration.person_id,
  kind as declaration_kind,
  none_exists,
  expires_on,
  text as "particulars?",
  replaces as replaced_id,
  declared_on,
  declared_by as by_id,
  finding as "check_finding?",
  method as "check_method?",
  document_id as "document_id?",
  checked_on as "checked_on?",
  checked_by as "checked_by_id?",
  withdrawn_on as "withdrawn_on?",
  (select later.id
   from declaration as later
   where later.school_id = declaration.school_id
     and later.replaces = declaration.id) as "replaced_by_id?",
  coalesce(
    (select is_public
     from declaration_consent
     where declaration_consent.school_id = declaration.school_id
       and declaration_consent.declaration_id = declaration.id
     order by given_at desc, declaration_consent.id desc
     limit 1), false) as "is_public!"
from declaration
left join erasable_text
  on erasable_text.school_id = declaration.school_id
  and erasable_text.digest = particulars_digest
left join lateral (
  select finding, method, document_id, checked_on, checked_by
  from declaration_check
  where declaration_check.school_id = declaration.school_id
    and declaration_check.declaration_id = declaration.id
  order by checked_at desc, declaration_check.id desc
  limit 1
) as latest_check on true
left join declaration_withdrawal
  on declaration_withdrawal.school_id = declaration.school_id
  and declaration_withdrawal.declaration_id = declaration.id
where declaration.school_id = :school_id
  and (declaration.person_id = :person_id? or declaration.id = :only_declaration_id?)
order by declaration.id;
