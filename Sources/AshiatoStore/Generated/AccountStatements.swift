// Written by sqlgen from SQL/queries/account.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

/// Whoever gets a new link needs no earlier one.
struct EndInvitations: Statement {
  let schoolID: School.ID
  let personID: Person.ID

  static let name = "endInvitations"

  static let sql = #"""
    delete from invitation
    where school_id = $1
      and person_id = $2
      and used_at is null
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddInvitation: Statement {
  let schoolID: School.ID
  let invitationID: Invitation.ID
  let personID: Person.ID
  let invitationPurpose: Invitation.Purpose
  let digest: String
  let byID: Person.ID
  let madeAt: Instant
  let endsAt: Instant

  static let name = "addInvitation"

  static let sql = #"""
    insert into invitation (school_id, id, person_id, purpose, digest, made_by, made_at, ends_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 25, 2950, 1184, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(invitationID)
    parameters.append(personID)
    parameters.append(invitationPurpose)
    parameters.append(digest)
    parameters.append(byID)
    parameters.append(madeAt)
    parameters.append(endsAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// With the names of whom it is for and of who made it.
struct InvitationByDigest: Statement {
  struct Row: Sendable, Hashable {
    let invitationID: Invitation.ID
    let personID: Person.ID
    let invitationPurpose: Invitation.Purpose
    let name: String
    let handle: String
    let madeByName: String
    let madeAt: Instant
    let endsAt: Instant
    let usedAt: Instant?
  }

  let schoolID: School.ID
  let digest: String

  static let name = "invitationByDigest"

  static let sql = #"""
    select
      invitation.id as invitation_id,
      invitation.person_id,
      purpose as invitation_purpose,
      invitee.name,
      invitee.handle,
      coalesce(maker.name, 'somebody who was forgotten') as "made_by_name!",
      made_at,
      ends_at,
      used_at
    from invitation
    join person_identity as invitee
      on invitee.school_id = invitation.school_id
      and invitee.person_id = invitation.person_id
    left join person_identity as maker
      on maker.school_id = invitation.school_id
      and maker.person_id = invitation.made_by
    where invitation.school_id = $1
      and digest = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(digest)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        invitationID: try rows.value(row, 0),
        personID: try rows.value(row, 1),
        invitationPurpose: try rows.value(row, 2),
        name: try rows.value(row, 3),
        handle: try rows.value(row, 4),
        madeByName: try rows.value(row, 5),
        madeAt: try rows.value(row, 6),
        endsAt: try rows.value(row, 7),
        usedAt: try rows.value(row, 8))
    }
  }
}

/// Of two who use it at once, one finds it unused.
struct UseInvitation: Statement {
  struct Row: Sendable, Hashable {
    let personID: Person.ID
    let invitationPurpose: Invitation.Purpose
  }

  let at: Instant
  let schoolID: School.ID
  let digest: String

  static let name = "useInvitation"

  static let sql = #"""
    update invitation
    set used_at = $1
    where school_id = $2
      and digest = $3
      and used_at is null
      and ends_at > $1
    returning person_id, purpose as invitation_purpose
    """#

  static let parameterTypes: [UInt32] = [1184, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(at)
    parameters.append(schoolID)
    parameters.append(digest)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        personID: try rows.value(row, 0),
        invitationPurpose: try rows.value(row, 1))
    }
  }
}

struct LatestInvitation: Statement {
  struct Row: Sendable, Hashable {
    let invitationID: Invitation.ID
    let invitationPurpose: Invitation.Purpose
    let madeAt: Instant
    let endsAt: Instant
    let usedAt: Instant?
  }

  let schoolID: School.ID
  let personID: Person.ID

  static let name = "latestInvitation"

  static let sql = #"""
    select id as invitation_id, purpose as invitation_purpose, made_at, ends_at, used_at
    from invitation
    where school_id = $1
      and person_id = $2
    order by made_at desc, id desc
    limit 1
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        invitationID: try rows.value(row, 0),
        invitationPurpose: try rows.value(row, 1),
        madeAt: try rows.value(row, 2),
        endsAt: try rows.value(row, 3),
        usedAt: try rows.value(row, 4))
    }
  }
}

struct PasswordOf: Statement {
  struct Row: Sendable, Hashable {
    let hash: String
    let setAt: Instant
  }

  let schoolID: School.ID
  let personID: Person.ID

  static let name = "passwordOf"

  static let sql = #"""
    select hash, set_at
    from password
    where school_id = $1
      and person_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        hash: try rows.value(row, 0),
        setAt: try rows.value(row, 1))
    }
  }
}

struct SetPassword: Statement {
  let schoolID: School.ID
  let personID: Person.ID
  let hash: String
  let setAt: Instant

  static let name = "setPassword"

  static let sql = #"""
    insert into password (school_id, person_id, hash, set_at)
    values ($1, $2, $3, $4)
    on conflict on constraint password_key do update
    set hash = excluded.hash, set_at = excluded.set_at
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(hash)
    parameters.append(setAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// The same password at another cost, unless it was changed meanwhile.
struct StrengthenPassword: Statement {
  let hash: String
  let schoolID: School.ID
  let personID: Person.ID
  let earlierHash: String

  static let name = "strengthenPassword"

  static let sql = #"""
    update password
    set hash = $1
    where school_id = $2
      and person_id = $3
      and hash = $4
    """#

  static let parameterTypes: [UInt32] = [25, 2950, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(hash)
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(earlierHash)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct EndPassword: Statement {
  let schoolID: School.ID
  let personID: Person.ID

  static let name = "endPassword"

  static let sql = #"""
    delete from password
    where school_id = $1
      and person_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddSignIn: Statement {
  let schoolID: School.ID
  let signInID: SignIn.ID
  let personID: Person.ID
  let device: String
  let madeAt: Instant
  let seenAt: Instant
  let endsAt: Instant

  static let name = "addSignIn"

  static let sql = #"""
    insert into sign_in (school_id, id, person_id, device, made_at, seen_at, ends_at)
    values ($1, $2, $3, $4, $5, $6, $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 1184, 1184, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(signInID)
    parameters.append(personID)
    parameters.append(device)
    parameters.append(madeAt)
    parameters.append(seenAt)
    parameters.append(endsAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddSignInToken: Statement {
  let schoolID: School.ID
  let digest: String
  let signInID: SignIn.ID
  let personID: Person.ID
  let madeAt: Instant

  static let name = "addSignInToken"

  static let sql = #"""
    insert into sign_in_token (school_id, digest, sign_in_id, person_id, made_at)
    values ($1, $2, $3, $4, $5)
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 2950, 2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(digest)
    parameters.append(signInID)
    parameters.append(personID)
    parameters.append(madeAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Who comes with the token of a sign-in, and how the token stands among those of the same sign-in.
struct SignInByToken: Statement {
  struct Row: Sendable, Hashable {
    let personID: Person.ID
    let handle: String
    let name: String
    let email: String
    let roles: [Role]
    let signInID: SignIn.ID
    let device: String
    let madeAt: Instant
    let seenAt: Instant
    let endsAt: Instant
    let tokenMadeAt: Instant
    let replacedAt: Instant?
    let latestMadeAt: Instant
    let replaces: Bool
  }

  let schoolID: School.ID
  let digest: String
  let at: Instant

  static let name = "signInByToken"

  static let sql = #"""
    select
      person_identity.person_id,
      handle,
      name,
      email,
      (select coalesce(array_agg(role order by role), '{}')
       from held_role
       where held_role.school_id = person_identity.school_id
         and held_role.person_id = person_identity.person_id) as "roles!",
      sign_in.id as sign_in_id,
      device,
      sign_in.made_at,
      seen_at,
      ends_at,
      sign_in_token.made_at as token_made_at,
      replaced_at,
      (select max(later.made_at)
       from sign_in_token as later
       where later.school_id = sign_in.school_id
         and later.sign_in_id = sign_in.id) as "latest_made_at!",
      exists
        (select
         from sign_in_token as earlier
         where earlier.school_id = sign_in.school_id
           and earlier.sign_in_id = sign_in.id
           and earlier.made_at < sign_in_token.made_at
           and earlier.replaced_at is null) as "replaces!"
    from sign_in_token
    join sign_in
      on sign_in.school_id = sign_in_token.school_id
      and sign_in.id = sign_in_token.sign_in_id
    join person_identity
      on person_identity.school_id = sign_in.school_id
      and person_identity.person_id = sign_in.person_id
    where sign_in_token.school_id = $1
      and sign_in_token.digest = $2
      and ends_at > $3
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(digest)
    parameters.append(at)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        personID: try rows.value(row, 0),
        handle: try rows.value(row, 1),
        name: try rows.value(row, 2),
        email: try rows.value(row, 3),
        roles: try rows.value(row, 4),
        signInID: try rows.value(row, 5),
        device: try rows.value(row, 6),
        madeAt: try rows.value(row, 7),
        seenAt: try rows.value(row, 8),
        endsAt: try rows.value(row, 9),
        tokenMadeAt: try rows.value(row, 10),
        replacedAt: try rows.value(row, 11),
        latestMadeAt: try rows.value(row, 12),
        replaces: try rows.value(row, 13))
    }
  }
}

/// A token that is used has arrived: those before it are needed no longer.
struct ReplaceTokens: Statement {
  let at: Instant
  let schoolID: School.ID
  let signInID: SignIn.ID
  let tokenMadeAt: Instant

  static let name = "replaceTokens"

  static let sql = #"""
    update sign_in_token
    set replaced_at = $1
    where school_id = $2
      and sign_in_id = $3
      and made_at < $4
      and replaced_at is null
    """#

  static let parameterTypes: [UInt32] = [1184, 2950, 2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(at)
    parameters.append(schoolID)
    parameters.append(signInID)
    parameters.append(tokenMadeAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct SeeSignIn: Statement {
  let seenAt: Instant
  let schoolID: School.ID
  let signInID: SignIn.ID

  static let name = "seeSignIn"

  static let sql = #"""
    update sign_in
    set seen_at = $1
    where school_id = $2
      and id = $3
    """#

  static let parameterTypes: [UInt32] = [1184, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(seenAt)
    parameters.append(schoolID)
    parameters.append(signInID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct SignInsOf: Statement {
  struct Row: Sendable, Hashable {
    let signInID: SignIn.ID
    let device: String
    let madeAt: Instant
    let seenAt: Instant
    let endsAt: Instant
  }

  let schoolID: School.ID
  let personID: Person.ID
  let at: Instant

  static let name = "signInsOf"

  static let sql = #"""
    select id as sign_in_id, device, made_at, seen_at, ends_at
    from sign_in
    where school_id = $1
      and person_id = $2
      and ends_at > $3
    order by made_at, id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(at)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        signInID: try rows.value(row, 0),
        device: try rows.value(row, 1),
        madeAt: try rows.value(row, 2),
        seenAt: try rows.value(row, 3),
        endsAt: try rows.value(row, 4))
    }
  }
}

struct EndSignIn: Statement {
  struct Row: Sendable, Hashable {
    let signInID: SignIn.ID
  }

  let schoolID: School.ID
  let personID: Person.ID
  let signInID: SignIn.ID

  static let name = "endSignIn"

  static let sql = #"""
    delete from sign_in
    where school_id = $1
      and person_id = $2
      and id = $3
    returning id as sign_in_id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(signInID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        signInID: try rows.value(row, 0))
    }
  }
}

/// All of a person's but the one that is kept.
struct EndSignIns: Statement {
  let schoolID: School.ID
  let personID: Person.ID
  let keptSignInID: SignIn.ID?

  static let name = "endSignIns"

  static let sql = #"""
    delete from sign_in
    where school_id = $1
      and person_id = $2
      and id is distinct from $3
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(keptSignInID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddKnownDevice: Statement {
  let schoolID: School.ID
  let digest: String
  let personID: Person.ID
  let endsAt: Instant

  static let name = "addKnownDevice"

  static let sql = #"""
    insert into known_device (school_id, digest, person_id, ends_at)
    values ($1, $2, $3, $4)
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(digest)
    parameters.append(personID)
    parameters.append(endsAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct IsKnownDevice: Statement {
  struct Row: Sendable, Hashable {
    let known: Bool
  }

  let schoolID: School.ID
  let digest: String
  let personID: Person.ID
  let at: Instant

  static let name = "isKnownDevice"

  static let sql = #"""
    select exists
      (select
       from known_device
       where school_id = $1
         and digest = $2
         and person_id = $3
         and ends_at > $4) as "known!"
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(digest)
    parameters.append(personID)
    parameters.append(at)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        known: try rows.value(row, 0))
    }
  }
}

struct ForgetDevices: Statement {
  let schoolID: School.ID
  let personID: Person.ID

  static let name = "forgetDevices"

  static let sql = #"""
    delete from known_device
    where school_id = $1
      and person_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// What has ended by itself, of everybody at the school.
struct EndExpired: Statement {
  let schoolID: School.ID
  let at: Instant

  static let name = "endExpired"

  static let sql = #"""
    with
      sign_ins as (
        delete from sign_in
        where school_id = $1
          and ends_at <= $2
      )
    delete from known_device
    where school_id = $1
      and ends_at <= $2
    """#

  static let parameterTypes: [UInt32] = [2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(at)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// One more attempt, counted before it is looked at, so that guessing many times at once gains nothing.
struct ChargeAttempt: Statement {
  struct Row: Sendable, Hashable {
    let total: Int32
  }

  let schoolID: School.ID
  let counter: String
  let at: Instant
  let since: Instant

  static let name = "chargeAttempt"

  static let sql = #"""
    insert into attempt_count (school_id, counter, began_at, total)
    values ($1, $2, $3, 1)
    on conflict on constraint attempt_count_key do update
    set began_at = case when attempt_count.began_at <= $4 then excluded.began_at else attempt_count.began_at end,
        total = case when attempt_count.began_at <= $4 then 1 else attempt_count.total + 1 end
    returning total
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 1184, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(counter)
    parameters.append(at)
    parameters.append(since)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        total: try rows.value(row, 0))
    }
  }
}

/// An attempt that did not fail is none.
struct RefundAttempt: Statement {
  let schoolID: School.ID
  let counter: String

  static let name = "refundAttempt"

  static let sql = #"""
    update attempt_count
    set total = total - 1
    where school_id = $1
      and counter = $2
      and total > 0
    """#

  static let parameterTypes: [UInt32] = [2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(counter)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct ForgetAttempts: Statement {
  let schoolID: School.ID
  let since: Instant

  static let name = "forgetAttempts"

  static let sql = #"""
    delete from attempt_count
    where school_id = $1
      and began_at <= $2
    """#

  static let parameterTypes: [UInt32] = [2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(since)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddApiToken: Statement {
  let schoolID: School.ID
  let apiTokenID: APIToken.ID
  let personID: Person.ID
  let name: String
  let scopes: [Scope]
  let digest: String
  let madeAt: Instant
  let endsAt: Instant

  static let name = "addApiToken"

  static let sql = #"""
    insert into api_token (school_id, id, person_id, name, scopes, digest, made_at, ends_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 1009, 25, 1184, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(apiTokenID)
    parameters.append(personID)
    parameters.append(name)
    parameters.append(scopes)
    parameters.append(digest)
    parameters.append(madeAt)
    parameters.append(endsAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct HolderOfApiToken: Statement {
  struct Row: Sendable, Hashable {
    let personID: Person.ID
    let handle: String
    let name: String
    let email: String
    let roles: [Role]
    let apiTokenID: APIToken.ID
    let scopes: [Scope]
    let seenAt: Instant?
  }

  let schoolID: School.ID
  let digest: String
  let at: Instant

  static let name = "holderOfApiToken"

  static let sql = #"""
    select
      person_identity.person_id,
      handle,
      person_identity.name,
      email,
      (select coalesce(array_agg(role order by role), '{}')
       from held_role
       where held_role.school_id = person_identity.school_id
         and held_role.person_id = person_identity.person_id) as "roles!",
      api_token.id as api_token_id,
      scopes,
      seen_at
    from api_token
    join person_identity
      on person_identity.school_id = api_token.school_id
      and person_identity.person_id = api_token.person_id
    where api_token.school_id = $1
      and digest = $2
      and ends_at > $3
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(digest)
    parameters.append(at)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        personID: try rows.value(row, 0),
        handle: try rows.value(row, 1),
        name: try rows.value(row, 2),
        email: try rows.value(row, 3),
        roles: try rows.value(row, 4),
        apiTokenID: try rows.value(row, 5),
        scopes: try rows.value(row, 6),
        seenAt: try rows.value(row, 7))
    }
  }
}

struct SeeApiToken: Statement {
  let seenAt: Instant
  let schoolID: School.ID
  let apiTokenID: APIToken.ID

  static let name = "seeApiToken"

  static let sql = #"""
    update api_token
    set seen_at = $1
    where school_id = $2
      and id = $3
    """#

  static let parameterTypes: [UInt32] = [1184, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(seenAt)
    parameters.append(schoolID)
    parameters.append(apiTokenID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Those that have ended by themselves too, until they are taken from the list.
struct ApiTokensOf: Statement {
  struct Row: Sendable, Hashable {
    let apiTokenID: APIToken.ID
    let name: String
    let scopes: [Scope]
    let madeAt: Instant
    let seenAt: Instant?
    let endsAt: Instant
  }

  let schoolID: School.ID
  let personID: Person.ID

  static let name = "apiTokensOf"

  static let sql = #"""
    select id as api_token_id, name, scopes, made_at, seen_at, ends_at
    from api_token
    where school_id = $1
      and person_id = $2
    order by name
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        apiTokenID: try rows.value(row, 0),
        name: try rows.value(row, 1),
        scopes: try rows.value(row, 2),
        madeAt: try rows.value(row, 3),
        seenAt: try rows.value(row, 4),
        endsAt: try rows.value(row, 5))
    }
  }
}

struct EndApiToken: Statement {
  struct Row: Sendable, Hashable {
    let apiTokenID: APIToken.ID
  }

  let schoolID: School.ID
  let personID: Person.ID
  let apiTokenID: APIToken.ID

  static let name = "endApiToken"

  static let sql = #"""
    delete from api_token
    where school_id = $1
      and person_id = $2
      and id = $3
    returning id as api_token_id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(apiTokenID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        apiTokenID: try rows.value(row, 0))
    }
  }
}

struct EndApiTokens: Statement {
  let schoolID: School.ID
  let personID: Person.ID

  static let name = "endApiTokens"

  static let sql = #"""
    delete from api_token
    where school_id = $1
      and person_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) {}
}
