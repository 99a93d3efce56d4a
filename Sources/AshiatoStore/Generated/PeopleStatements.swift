// Written by sqlgen from SQL/queries/people.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct PersonRow: Sendable, Hashable {
  let personID: Person.ID
  let handle: String
  let name: String
  let email: String
  let roles: [Role]
}

struct AuthorityRow: Sendable, Hashable {
  let authorityID: Authority.ID
  let personID: Person.ID
  let curriculumID: Curriculum.ID
  let act: Authority.Act
  let fromDay: CalendarDay
  let untilDay: CalendarDay?
}

struct DocumentRow: Sendable, Hashable {
  let documentID: Document.ID
  let personID: Person.ID
  let documentKind: DocumentKind
  let issuedOn: CalendarDay
  let expiresOn: CalendarDay?
  let purpose: EntryRequirement.ID?
  let documentMinutes: Minutes?
}

struct AddPerson: Statement {
  let schoolID: School.ID
  let personID: Person.ID

  static let name = "addPerson"

  static let sql = #"""
    insert into person (school_id, id)
    values ($1, $2)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddIdentity: Statement {
  let schoolID: School.ID
  let personID: Person.ID
  let handle: String
  let name: String
  let email: String
  let isStaff: Bool

  static let name = "addIdentity"

  static let sql = #"""
    insert into person_identity (school_id, person_id, handle, name, email, is_staff)
    values ($1, $2, $3, $4, $5, $6)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25, 25, 25, 16]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(handle)
    parameters.append(name)
    parameters.append(email)
    parameters.append(isStaff)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// By handle, e-mail address or id, as a command names her; the id is absent where the name is none.
struct PersonByName: Statement {
  typealias Row = PersonRow

  let schoolID: School.ID
  let name: String
  let personID: Person.ID?

  static let name = "personByName"

  static let sql = #"""
    select
      person_id,
      handle,
      name,
      email,
      (select coalesce(array_agg(role order by role), '{}')
       from held_role
       where held_role.school_id = person_identity.school_id
         and held_role.person_id = person_identity.person_id) as "roles!"
    from person_identity
    where school_id = $1
      and (handle = $2 or email = lower($2) or person_id = $3)
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(name)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        personID: try rows.value(row, 0),
        handle: try rows.value(row, 1),
        name: try rows.value(row, 2),
        email: try rows.value(row, 3),
        roles: try rows.value(row, 4))
    }
  }
}

struct People: Statement {
  typealias Row = PersonRow

  let schoolID: School.ID

  static let name = "people"

  static let sql = #"""
    select
      person_id,
      handle,
      name,
      email,
      (select coalesce(array_agg(role order by role), '{}')
       from held_role
       where held_role.school_id = person_identity.school_id
         and held_role.person_id = person_identity.person_id) as "roles!"
    from person_identity
    where school_id = $1
    order by handle
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        personID: try rows.value(row, 0),
        handle: try rows.value(row, 1),
        name: try rows.value(row, 2),
        email: try rows.value(row, 3),
        roles: try rows.value(row, 4))
    }
  }
}

/// By handle, from behind one.
struct PeoplePage: Statement {
  typealias Row = PersonRow

  let schoolID: School.ID
  let after: String
  let count: Int64

  static let name = "peoplePage"

  static let sql = #"""
    select
      person_id,
      handle,
      name,
      email,
      (select coalesce(array_agg(role order by role), '{}')
       from held_role
       where held_role.school_id = person_identity.school_id
         and held_role.person_id = person_identity.person_id) as "roles!"
    from person_identity
    where school_id = $1
      and handle > $2
    order by handle
    limit $3
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 20]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(after)
    parameters.append(count)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        personID: try rows.value(row, 0),
        handle: try rows.value(row, 1),
        name: try rows.value(row, 2),
        email: try rows.value(row, 3),
        roles: try rows.value(row, 4))
    }
  }
}

struct PeopleByID: Statement {
  typealias Row = PersonRow

  let schoolID: School.ID
  let people: [Person.ID]

  static let name = "peopleByID"

  static let sql = #"""
    select
      person_id,
      handle,
      name,
      email,
      (select coalesce(array_agg(role order by role), '{}')
       from held_role
       where held_role.school_id = person_identity.school_id
         and held_role.person_id = person_identity.person_id) as "roles!"
    from person_identity
    where school_id = $1
      and person_id = any($2)
    """#

  static let parameterTypes: [UInt32] = [2950, 2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(people)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        personID: try rows.value(row, 0),
        handle: try rows.value(row, 1),
        name: try rows.value(row, 2),
        email: try rows.value(row, 3),
        roles: try rows.value(row, 4))
    }
  }
}

/// The fact, and what stands from here on.
struct GrantRole: Statement {
  let schoolID: School.ID
  let grantID: UInt128
  let personID: Person.ID
  let role: Role
  let byID: Person.ID

  static let name = "grantRole"

  static let sql = #"""
    with granted as (
      insert into role_grant (school_id, id, person_id, role, granted_by)
      values ($1, $2, $3, $4, $5)
      returning school_id, id, person_id, role
    )
    insert into held_role (school_id, person_id, role, grant_id)
    select school_id, person_id, role, id
    from granted
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(grantID)
    parameters.append(personID)
    parameters.append(role)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct EndRole: Statement {
  let schoolID: School.ID
  let personID: Person.ID
  let role: Role
  let endID: UInt128
  let byID: Person.ID

  static let name = "endRole"

  static let sql = #"""
    with ended as (
      delete from held_role
      where school_id = $1
        and person_id = $2
        and role = $3
      returning school_id, person_id, role, grant_id
    )
    insert into role_end (school_id, id, grant_id, person_id, role, ended_by)
    select school_id, $4, grant_id, person_id, role, $5
    from ended
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(role)
    parameters.append(endID)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Whom every student knows by name.
struct SetStaff: Statement {
  let isStaff: Bool
  let schoolID: School.ID
  let personID: Person.ID

  static let name = "setStaff"

  static let sql = #"""
    update person_identity
    set is_staff = $1
    where school_id = $2
      and person_id = $3
    """#

  static let parameterTypes: [UInt32] = [16, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(isStaff)
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AdministratorCount: Statement {
  struct Row: Sendable, Hashable {
    let count: Int64
  }

  let schoolID: School.ID

  static let name = "administratorCount"

  static let sql = #"""
    select count(*) as "count!"
    from held_role
    where school_id = $1
      and role = 'administrator'
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        count: try rows.value(row, 0))
    }
  }
}

struct GrantAuthority: Statement {
  let schoolID: School.ID
  let authorityID: Authority.ID
  let personID: Person.ID
  let curriculumID: Curriculum.ID
  let act: Authority.Act
  let fromDay: CalendarDay
  let untilDay: CalendarDay?
  let byID: Person.ID

  static let name = "grantAuthority"

  static let sql = #"""
    insert into authority (school_id, id, person_id, curriculum_id, act, from_day, until_day, granted_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 25, 1082, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(authorityID)
    parameters.append(personID)
    parameters.append(curriculumID)
    parameters.append(act)
    parameters.append(fromDay)
    parameters.append(untilDay)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct EndAuthority: Statement {
  let schoolID: School.ID
  let endID: UInt128
  let authorityID: Authority.ID
  let lastDay: CalendarDay
  let byID: Person.ID

  static let name = "endAuthority"

  static let sql = #"""
    insert into authority_end (school_id, id, authority_id, last_day, ended_by)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(endID)
    parameters.append(authorityID)
    parameters.append(lastDay)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Of the whole school, ended ones with their last day.
struct Authorities: Statement {
  typealias Row = AuthorityRow

  let schoolID: School.ID

  static let name = "authorities"

  static let sql = #"""
    select
      authority.id as authority_id,
      person_id,
      curriculum_id,
      act,
      from_day,
      least(until_day, last_day) as "until_day?"
    from authority
    left join authority_end
      on authority_end.school_id = authority.school_id
      and authority_end.authority_id = authority.id
    where authority.school_id = $1
    order by authority.id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        authorityID: try rows.value(row, 0),
        personID: try rows.value(row, 1),
        curriculumID: try rows.value(row, 2),
        act: try rows.value(row, 3),
        fromDay: try rows.value(row, 4),
        untilDay: try rows.value(row, 5))
    }
  }
}

struct AuthoritiesOf: Statement {
  typealias Row = AuthorityRow

  let schoolID: School.ID
  let personID: Person.ID

  static let name = "authoritiesOf"

  static let sql = #"""
    select
      authority.id as authority_id,
      person_id,
      curriculum_id,
      act,
      from_day,
      least(until_day, last_day) as "until_day?"
    from authority
    left join authority_end
      on authority_end.school_id = authority.school_id
      and authority_end.authority_id = authority.id
    where authority.school_id = $1
      and person_id = $2
    order by authority.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        authorityID: try rows.value(row, 0),
        personID: try rows.value(row, 1),
        curriculumID: try rows.value(row, 2),
        act: try rows.value(row, 3),
        fromDay: try rows.value(row, 4),
        untilDay: try rows.value(row, 5))
    }
  }
}

struct RegisterKey: Statement {
  let schoolID: School.ID
  let keyID: RegisteredKey.ID
  let personID: Person.ID
  let did: String
  let possession: String
  let device: String?
  let byID: Person.ID

  static let name = "registerKey"

  static let sql = #"""
    insert into signing_key (school_id, id, person_id, did, possession, device, registered_by)
    values ($1, $2, $3, $4, $5, $6, $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 25, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(keyID)
    parameters.append(personID)
    parameters.append(did)
    parameters.append(possession)
    parameters.append(device)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct EndKey: Statement {
  let schoolID: School.ID
  let endID: UInt128
  let keyID: RegisteredKey.ID
  let endedOn: CalendarDay
  let byID: Person.ID

  static let name = "endKey"

  static let sql = #"""
    insert into signing_key_end (school_id, id, key_id, ended_on, ended_by)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(endID)
    parameters.append(keyID)
    parameters.append(endedOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct ApproveKey: Statement {
  let schoolID: School.ID
  let approvalID: UInt128
  let keyID: RegisteredKey.ID
  let approvedOn: CalendarDay
  let byID: Person.ID

  static let name = "approveKey"

  static let sql = #"""
    insert into signing_key_approval (school_id, id, key_id, approved_on, approved_by)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(approvalID)
    parameters.append(keyID)
    parameters.append(approvedOn)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct KeyByDid: Statement {
  struct Row: Sendable, Hashable {
    let keyID: RegisteredKey.ID
    let personID: Person.ID
    let did: String
    let device: String?
    let approvedOn: CalendarDay?
    let endedOn: CalendarDay?
  }

  let schoolID: School.ID
  let did: String

  static let name = "keyByDid"

  static let sql = #"""
    select
      signing_key.id as key_id,
      person_id,
      did,
      device,
      approved_on as "approved_on?",
      ended_on as "ended_on?"
    from signing_key
    left join signing_key_approval
      on signing_key_approval.school_id = signing_key.school_id
      and signing_key_approval.key_id = signing_key.id
    left join signing_key_end
      on signing_key_end.school_id = signing_key.school_id
      and signing_key_end.key_id = signing_key.id
    where signing_key.school_id = $1
      and did = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(did)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        keyID: try rows.value(row, 0),
        personID: try rows.value(row, 1),
        did: try rows.value(row, 2),
        device: try rows.value(row, 3),
        approvedOn: try rows.value(row, 4),
        endedOn: try rows.value(row, 5))
    }
  }
}

struct Keys: Statement {
  struct Row: Sendable, Hashable {
    let keyID: RegisteredKey.ID
    let personID: Person.ID
    let did: String
    let possession: String
    let device: String?
    let registeredAt: Instant
    let approvedOn: CalendarDay?
    let endedOn: CalendarDay?
  }

  let schoolID: School.ID

  static let name = "keys"

  static let sql = #"""
    select
      signing_key.id as key_id,
      person_id,
      did,
      possession,
      device,
      registered_at,
      approved_on as "approved_on?",
      ended_on as "ended_on?"
    from signing_key
    left join signing_key_approval
      on signing_key_approval.school_id = signing_key.school_id
      and signing_key_approval.key_id = signing_key.id
    left join signing_key_end
      on signing_key_end.school_id = signing_key.school_id
      and signing_key_end.key_id = signing_key.id
    where signing_key.school_id = $1
    order by signing_key.id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        keyID: try rows.value(row, 0),
        personID: try rows.value(row, 1),
        did: try rows.value(row, 2),
        possession: try rows.value(row, 3),
        device: try rows.value(row, 4),
        registeredAt: try rows.value(row, 5),
        approvedOn: try rows.value(row, 6),
        endedOn: try rows.value(row, 7))
    }
  }
}

struct AddDocument: Statement {
  let schoolID: School.ID
  let documentID: Document.ID
  let personID: Person.ID
  let documentKind: DocumentKind
  let issuedOn: CalendarDay
  let expiresOn: CalendarDay?
  let purpose: EntryRequirement.ID?
  let documentMinutes: Minutes?
  let particularsDigest: String
  let byID: Person.ID

  static let name = "addDocument"

  static let sql = #"""
    insert into document (school_id, id, person_id, kind, issued_on, expires_on, purpose, minutes, particulars_digest, seen_by)
    values (
      $1, $2, $3, $4, $5, $6, $7, $8, $9,
      $10
    )
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 1082, 1082, 25, 23, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(documentID)
    parameters.append(personID)
    parameters.append(documentKind)
    parameters.append(issuedOn)
    parameters.append(expiresOn)
    parameters.append(purpose)
    parameters.append(documentMinutes)
    parameters.append(particularsDigest)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct DocumentsOf: Statement {
  typealias Row = DocumentRow

  let schoolID: School.ID
  let people: [Person.ID]

  static let name = "documentsOf"

  static let sql = #"""
    select id as document_id, person_id, kind as document_kind, issued_on, expires_on, purpose, minutes as document_minutes
    from document
    where school_id = $1
      and person_id = any($2)
    order by id
    """#

  static let parameterTypes: [UInt32] = [2950, 2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(people)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        documentID: try rows.value(row, 0),
        personID: try rows.value(row, 1),
        documentKind: try rows.value(row, 2),
        issuedOn: try rows.value(row, 3),
        expiresOn: try rows.value(row, 4),
        purpose: try rows.value(row, 5),
        documentMinutes: try rows.value(row, 6))
    }
  }
}

struct DocumentsOfSchool: Statement {
  typealias Row = DocumentRow

  let schoolID: School.ID

  static let name = "documentsOfSchool"

  static let sql = #"""
    select id as document_id, person_id, kind as document_kind, issued_on, expires_on, purpose, minutes as document_minutes
    from document
    where school_id = $1
    order by id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        documentID: try rows.value(row, 0),
        personID: try rows.value(row, 1),
        documentKind: try rows.value(row, 2),
        issuedOn: try rows.value(row, 3),
        expiresOn: try rows.value(row, 4),
        purpose: try rows.value(row, 5),
        documentMinutes: try rows.value(row, 6))
    }
  }
}

/// The digest is salted, so a second row of one digest is the same row.
struct AddErasableText: Statement {
  let schoolID: School.ID
  let digest: String
  let personID: Person.ID
  let salt: [UInt8]
  let text: String

  static let name = "addErasableText"

  static let sql = #"""
    insert into erasable_text (school_id, digest, person_id, salt, text)
    values ($1, $2, $3, $4, $5)
    on conflict do nothing
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 2950, 17, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(digest)
    parameters.append(personID)
    parameters.append(salt)
    parameters.append(text)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddAuditEntry: Statement {
  let schoolID: School.ID
  let entryID: UInt128
  let actorID: Person.ID
  let action: String
  let subject: String

  static let name = "addAuditEntry"

  static let sql = #"""
    insert into audit_entry (school_id, id, actor_id, action, subject)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(entryID)
    parameters.append(actorID)
    parameters.append(action)
    parameters.append(subject)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Until the end of the transaction: what is done about one subject follows one after another. Facts cannot be locked
/// themselves, since the service may not change them.
struct TakeTurn: Statement {
  let subject: String

  static let name = "takeTurn"

  static let sql = #"""
    select from pg_advisory_xact_lock(hashtextextended($1, 0))
    """#

  static let parameterTypes: [UInt32] = [25]

  func bind(into parameters: inout Parameters) {
    parameters.append(subject)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct EarlierAnswer: Statement {
  struct Row: Sendable, Hashable {
    let digest: String
    let answer: String
  }

  let schoolID: School.ID
  let personID: Person.ID
  let key: String

  static let name = "earlierAnswer"

  static let sql = #"""
    select digest, answer
    from request
    where school_id = $1
      and person_id = $2
      and key = $3
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(key)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        digest: try rows.value(row, 0),
        answer: try rows.value(row, 1))
    }
  }
}

struct RememberRequest: Statement {
  let schoolID: School.ID
  let personID: Person.ID
  let key: String
  let digest: String
  let answer: String

  static let name = "rememberRequest"

  static let sql = #"""
    insert into request (school_id, person_id, key, digest, answer)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25, 25, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(key)
    parameters.append(digest)
    parameters.append(answer)
  }

  static func decode(_ rows: borrowing Rows) {}
}
