public import AshiatoStore
import Credentials
import Postgres
public import Training

extension Ashiato {
  /// Makes a link by which somebody chooses a password. It takes the place of earlier ones that nobody used.
  ///
  /// The link stands before its letter is sent: where that fails, the answer says so, and the link can be handed over.
  public func invite(
    _ name: String, for purpose: Invitation.Purpose, _ delivery: Delivery = .byHand, as caller: Caller
  ) async throws(AshiatoError) -> NewInvitation {
    try caller.may(.manageAccounts)
    switch delivery {
    case .byHand: return try await invitation(of: name, for: purpose, as: caller)
    case .byMail(let language):
      guard let postbox else { throw .refused(AccountRefusal.noMail) }
      var made = try await invitation(of: name, for: purpose, as: caller)
      do {
        try await postbox.post(Letter(made, from: caller, in: language))
        made.letter = .sent
      } catch {
        made.letter = .failed(error)
      }
      return made
    }
  }

  /// Whether links can be sent by mail.
  public var sendsMail: Bool { postbox != nil }

  private func invitation(of name: String, for purpose: Invitation.Purpose, as caller: Caller)
    async throws(AshiatoError) -> NewInvitation
  {
    let school = caller.school.id
    let secret = Secret.made(.invitation)
    let now = now()
    let invitation = Invitation(
      id: made(), purpose: purpose, madeAt: now, endsAt: now.adding(seconds: purpose.daysGood * 86_400),
      usedAt: nil)
    return try await store.transaction(from: .door(of: school)) { transaction async throws(AshiatoError) in
      let person = try await transaction.knownPerson(name, at: school)
      if purpose == .join, try await transaction.password(of: person.id, at: school) != nil {
        throw .refused(AccountRefusal.hasPassword(person.name))
      }
      transaction.add(invitation, digest: secret.digest, of: person.id, at: school, by: caller.person.id)
      audit("account.invite", person.id, as: caller, in: transaction)
      return NewInvitation(token: secret.text, invitation: invitation, person: person)
    }
  }

  /// What a link is for, as long as it is good. Looking does not use it: programs that check mail open every link.
  public func invitation(_ token: String, at school: SchoolProfile) async throws(AshiatoError)
    -> InvitationProfile
  {
    let now = now()
    return try await store.transaction(from: .door(of: school.id)) { transaction async throws(AshiatoError) in
      try await openInvitation(token, at: school, now: now, in: transaction)
    }
  }

  /// Chooses the password that the link is for, and signs in with it.
  ///
  /// - Parameter device: how the sign-in is to be called in the list of devices.
  public func accept(_ token: String, password: String, device: String, at school: SchoolProfile)
    async throws(AshiatoError) -> NewSignIn
  {
    let now = now()
    let invitee = try await store.transaction(from: .door(of: school.id)) {
      transaction async throws(AshiatoError) in
      let invited = try await openInvitation(token, at: school, now: now, in: transaction)
      return try await transaction.knownPerson(invited.person.description, at: school.id)
    }
    let caller = Caller(school: school, person: invitee)
    let hash = try await hashed(password, for: caller)

    return try await store.transaction(from: .door(of: school.id)) { transaction async throws(AshiatoError) in
      guard let secret = Secret(token),
        let used = try await transaction.useInvitation(secret.digest, at: school.id, now: now)
      else { throw .refused(AccountRefusal.invitationUsed) }
      transaction.setPassword(hash.description, of: used.person, at: school.id, now: now)
      if used.purpose == .recover {
        transaction.endSignIns(of: used.person, at: school.id)
        transaction.forgetDevices(of: used.person, at: school.id)
      }
      audit("account.\(used.purpose.rawValue)", used.person, as: caller, in: transaction)
      return begin(on: device, knownDevice: nil, as: caller, now: now, in: transaction)
    }
  }

  /// Chooses another password, and ends all sign-ins but the one that she comes with.
  ///
  /// - Parameter kept: the sign-in that she comes with.
  public func changePassword(
    from present: String, to password: String, keeping kept: SignIn.ID?, as caller: Caller
  ) async throws(AshiatoError) {
    try caller.may(.manageOwnAccount)
    guard caller.scopes == Set(Scope.allCases) else { throw .refused(AccountRefusal.onlySignedIn) }
    let (school, person, now) = (caller.school.id, caller.person.id, now())
    let attempts = Attempts.inside(person)
    let (earlier, isAllowed) = try await store.transaction(from: .door(of: school)) {
      transaction async throws(AshiatoError) in
      let earlier = try await transaction.password(of: person, at: school)?.hash
      return (earlier, try await attempts.charge(in: transaction, at: school, now: now))
    }
    guard isAllowed else { throw .refused(AccountRefusal.tooManyAttempts) }
    guard try await isPassword(present, behind: earlier) else {
      throw .refused(AccountRefusal.wrongPassword)
    }
    let hash = try await hashed(password, for: caller)

    try await store.transaction(from: .door(of: school)) { transaction async throws(AshiatoError) in
      attempts.refund(in: transaction, at: school)
      transaction.setPassword(hash.description, of: person, at: school, now: now)
      transaction.endInvitations(of: person, at: school)
      transaction.endSignIns(of: person, but: kept, at: school)
      transaction.forgetDevices(of: person, at: school)
      audit("account.password", person, as: caller, in: transaction)
    }
  }

  // MARK: What an administrator sees and does

  public func account(of name: String, as caller: Caller) async throws(AshiatoError) -> AccountState {
    try caller.may(.manageAccounts)
    let (school, now) = (caller.school.id, now())
    return try await store.transaction(from: .door(of: school)) { transaction async throws(AshiatoError) in
      let person = try await transaction.knownPerson(name, at: school)
      return AccountState(
        person: person,
        passwordSetAt: try await transaction.password(of: person.id, at: school)?.setAt,
        invitation: try await transaction.latestInvitation(of: person.id, at: school),
        signIns: try await transaction.signIns(of: person.id, at: school, now: now),
        tokens: try await transaction.apiTokens(of: person.id, at: school))
    }
  }

  /// Ends an account: password, links, sign-ins and tokens. What she is at the school and what she did stays.
  public func endAccount(of name: String, as caller: Caller) async throws(AshiatoError) -> PersonProfile {
    try caller.may(.manageAccounts)
    let school = caller.school.id
    return try await store.transaction(from: .door(of: school)) { transaction async throws(AshiatoError) in
      let person = try await transaction.knownPerson(name, at: school)
      transaction.endPassword(of: person.id, at: school)
      transaction.endInvitations(of: person.id, at: school)
      transaction.endSignIns(of: person.id, at: school)
      transaction.forgetDevices(of: person.id, at: school)
      transaction.endAPITokens(of: person.id, at: school)
      audit("account.end", person.id, as: caller, in: transaction)
      return person
    }
  }

  // MARK: What these use cases share

  private func openInvitation(
    _ token: String, at school: SchoolProfile, now: Instant, in transaction: borrowing Transaction
  ) async throws(AshiatoError) -> InvitationProfile {
    guard let secret = Secret(token), secret.kind == .invitation,
      let found = try await transaction.invitation(by: secret.digest, at: school.id)
    else { throw .refused(AccountRefusal.noSuchInvitation) }
    guard found.invitation.usedAt == nil else { throw .refused(AccountRefusal.invitationUsed) }
    guard now < found.invitation.endsAt else { throw .refused(AccountRefusal.invitationOver) }
    return found
  }

  /// Hashes a password that is fit to be one.
  private func hashed(_ password: String, for caller: Caller) async throws(AshiatoError) -> PasswordHash {
    let known =
      [caller.person.handle, caller.school.name, caller.school.domain]
      + caller.person.name.split(separator: " ").map(String.init)
      + caller.person.email.split(separator: "@").map(String.init)
    try decide { () throws(AccountRefusal) in try checkPassword(password, of: known) }
    do { return try await passwords.hash(password) } catch { throw .refused(error) }
  }
}
