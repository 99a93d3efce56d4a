// Written by sqlgen from SQL/queries/declaration.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct Declare: Statement {
  let schoolID: School.ID
  let declarationID: Declaration.ID
  let personID: Person.ID
  let declarationKind: Declaration.Kind
  let noneExists: Bool
  let expiresOn: CalendarDay?
  let particularsDigest: String
  let replacedID: Declaration.ID?
  let declaredOn: CalendarDay
  let byID: Person.ID

  static let name = "declare"

  static let sql = #"""
    insert into declaration
      (school_id, id, person_id, kind, none_exists, expires_on, particulars_digest, replaces, declared_on, declared_by)
    values
      ($1, $2, $3, $4, $5, $6, $7,
       $8, $9, $10)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 16, 1082, 25, 2950, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(declarationID)
    parameters.append(personID)
    parameters.append(declarationKind)
    parameters.append(noneExists)
    parameters.append(expiresOn)
    parameters.append(particularsDigest)
    parameters.append(replacedID)
    parameters.append(declaredOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct CheckDeclaration: Statement {
  let schoolID: School.ID
  let checkID: UInt128
  let declarationID: Declaration.ID
  let personID: Person.ID
  let checkFinding: Declaration.Check.Finding
  let checkMethod: Declaration.Check.Method
  let documentID: Document.ID?
  let checkedOn: CalendarDay
  let byID: Person.ID

  static let name = "checkDeclaration"

  static let sql = #"""
    insert into declaration_check
      (school_id, id, declaration_id, person_id, finding, method, document_id, checked_on, checked_by)
    values
      ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 25, 25, 2950, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(checkID)
    parameters.append(declarationID)
    parameters.append(personID)
    parameters.append(checkFinding)
    parameters.append(checkMethod)
    parameters.append(documentID)
    parameters.append(checkedOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct WithdrawDeclaration: Statement {
  let schoolID: School.ID
  let withdrawalID: UInt128
  let declarationID: Declaration.ID
  let personID: Person.ID
  let withdrawnOn: CalendarDay
  let byID: Person.ID

  static let name = "withdrawDeclaration"

  static let sql = #"""
    insert into declaration_withdrawal (school_id, id, declaration_id, person_id, withdrawn_on, withdrawn_by)
    values ($1, $2, $3, $4, $5, $6)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(withdrawalID)
    parameters.append(declarationID)
    parameters.append(personID)
    parameters.append(withdrawnOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct ConsentToShow: Statement {
  let schoolID: School.ID
  let consentID: UInt128
  let declarationID: Declaration.ID
  let personID: Person.ID
  let isPublic: Bool

  static let name = "consentToShow"

  static let sql = #"""
    insert into declaration_consent (school_id, id, declaration_id, person_id, is_public)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 16]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(consentID)
    parameters.append(declarationID)
    parameters.append(personID)
    parameters.append(isPublic)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Of one person, or one by its id, in the order in which they were made; the particulars until they are erased.
struct Declarations: Statement {
  struct Row: Sendable, Hashable {
    let declarationID: Declaration.ID
    let personID: Person.ID
    let declarationKind: Declaration.Kind
    let noneExists: Bool
    let expiresOn: CalendarDay?
    let particulars: String?
    let replacedID: Declaration.ID?
    let declaredOn: CalendarDay
    let byID: Person.ID
    let checkFinding: Declaration.Check.Finding?
    let checkMethod: Declaration.Check.Method?
    let documentID: Document.ID?
    let checkedOn: CalendarDay?
    let checkedByID: Person.ID?
    let withdrawnOn: CalendarDay?
    let replacedByID: Declaration.ID?
    let isPublic: Bool
  }

  let schoolID: School.ID
  let personID: Person.ID?
  let onlyDeclarationID: Declaration.ID?

  static let name = "declarations"

  static let sql = #"""
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
    where declaration.school_id = $1
      and (declaration.person_id = $2 or declaration.id = $3)
    order by declaration.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(onlyDeclarationID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        declarationID: try rows.value(row, 0),
        personID: try rows.value(row, 1),
        declarationKind: try rows.value(row, 2),
        noneExists: try rows.value(row, 3),
        expiresOn: try rows.value(row, 4),
        particulars: try rows.value(row, 5),
        replacedID: try rows.value(row, 6),
        declaredOn: try rows.value(row, 7),
        byID: try rows.value(row, 8),
        checkFinding: try rows.value(row, 9),
        checkMethod: try rows.value(row, 10),
        documentID: try rows.value(row, 11),
        checkedOn: try rows.value(row, 12),
        checkedByID: try rows.value(row, 13),
        withdrawnOn: try rows.value(row, 14),
        replacedByID: try rows.value(row, 15),
        isPublic: try rows.value(row, 16))
    }
  }
}
