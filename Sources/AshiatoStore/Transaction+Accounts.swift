public import Postgres
public import Training

/// Who comes with the token of a sign-in.
public struct SignInHolder: Sendable, Hashable {
  public let person: PersonProfile
  public let signIn: SignIn
  public let token: Token

  /// How the token stands among those of the sign-in.
  public struct Token: Sendable, Hashable {
    public let madeAt: Instant
    /// When a later one was first used.
    public let replacedAt: Instant?
    /// When the latest one was made; this one, unless a later one is on its way.
    public let latestMadeAt: Instant
    /// Whether this one is used for the first time, in place of another.
    public let replaces: Bool
  }
}

/// Whom a program acts for, and how far.
public struct APITokenHolder: Sendable, Hashable {
  public let person: PersonProfile
  public let token: APIToken.ID
  public let scopes: Set<Scope>
  public let seenAt: Instant?
}

/// An invitation with the names that whoever opens it wants to read.
public struct InvitationProfile: Sendable, Hashable {
  public let invitation: Invitation
  public let person: Person.ID
  public let handle: String
  public let name: String
  /// Who made it.
  public let madeBy: String
}

extension Store {
  /// - Parameter digest: of the token.
  /// - Returns: `nil` where no sign-in that goes on has such a token.
  public func signIn(by digest: String, at school: School.ID, now: Instant) async throws(AshiatoError)
    -> SignInHolder?
  {
    try await answer(SignInByToken(schoolID: school, digest: digest, at: now), from: .door(of: school)).map {
      SignInHolder(
        person: PersonProfile(
          id: $0.personID, handle: $0.handle, name: $0.name, email: $0.email, roles: $0.roles),
        signIn: SignIn(
          id: $0.signInID, device: $0.device, madeAt: $0.madeAt, seenAt: $0.seenAt, endsAt: $0.endsAt),
        token: SignInHolder.Token(
          madeAt: $0.tokenMadeAt, replacedAt: $0.replacedAt, latestMadeAt: $0.latestMadeAt,
          replaces: $0.replaces))
    }
  }

  /// - Returns: `nil` where no token that is still good has this digest.
  public func holder(ofAPIToken digest: String, at school: School.ID, now: Instant)
    async throws(AshiatoError) -> APITokenHolder?
  {
    try await answer(HolderOfApiToken(schoolID: school, digest: digest, at: now), from: .door(of: school))
      .map {
        APITokenHolder(
          person: PersonProfile(
            id: $0.personID, handle: $0.handle, name: $0.name, email: $0.email, roles: $0.roles),
          token: $0.apiTokenID, scopes: Set($0.scopes), seenAt: $0.seenAt)
      }
  }
}

extension Transaction {
  // MARK: Invitations

  /// Adds an invitation in place of those of the same person that nobody has used.
  public func add(
    _ invitation: Invitation, digest: String, of person: Person.ID, at school: School.ID, by actor: Person.ID
  ) {
    endInvitations(of: person, at: school)
    enqueue(
      AddInvitation(
        schoolID: school, invitationID: invitation.id, personID: person,
        invitationPurpose: invitation.purpose, digest: digest, byID: actor, madeAt: invitation.madeAt,
        endsAt: invitation.endsAt))
  }

  public func endInvitations(of person: Person.ID, at school: School.ID) {
    enqueue(EndInvitations(schoolID: school, personID: person))
  }

  public func invitation(by digest: String, at school: School.ID) async throws(AshiatoError)
    -> InvitationProfile?
  {
    try await answer(InvitationByDigest(schoolID: school, digest: digest)).map {
      InvitationProfile(
        invitation: Invitation(
          id: $0.invitationID, purpose: $0.invitationPurpose, madeAt: $0.madeAt, endsAt: $0.endsAt,
          usedAt: $0.usedAt),
        person: $0.personID, handle: $0.handle, name: $0.name, madeBy: $0.madeByName)
    }
  }

  /// Uses an invitation, which can be done once.
  ///
  /// - Returns: whom it is for; `nil` where it was used, is over, or is none.
  public func useInvitation(_ digest: String, at school: School.ID, now: Instant) async throws(AshiatoError)
    -> (person: Person.ID, purpose: Invitation.Purpose)?
  {
    try await answer(UseInvitation(at: now, schoolID: school, digest: digest)).map {
      ($0.personID, $0.invitationPurpose)
    }
  }

  public func latestInvitation(of person: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> Invitation?
  {
    try await answer(LatestInvitation(schoolID: school, personID: person)).map {
      Invitation(
        id: $0.invitationID, purpose: $0.invitationPurpose, madeAt: $0.madeAt, endsAt: $0.endsAt,
        usedAt: $0.usedAt)
    }
  }

  // MARK: Passwords

  /// As a PHC string, and when it was chosen.
  public func password(of person: Person.ID, at school: School.ID) async throws(AshiatoError) -> (
    hash: String, setAt: Instant
  )? {
    try await answer(PasswordOf(schoolID: school, personID: person)).map { ($0.hash, $0.setAt) }
  }

  public func setPassword(_ hash: String, of person: Person.ID, at school: School.ID, now: Instant) {
    enqueue(SetPassword(schoolID: school, personID: person, hash: hash, setAt: now))
  }

  /// Keeps the same password at another cost, unless it was changed meanwhile.
  public func strengthenPassword(
    from earlier: String, to hash: String, of person: Person.ID, at school: School.ID
  ) {
    enqueue(StrengthenPassword(hash: hash, schoolID: school, personID: person, earlierHash: earlier))
  }

  public func endPassword(of person: Person.ID, at school: School.ID) {
    enqueue(EndPassword(schoolID: school, personID: person))
  }

  // MARK: Sign-ins

  public func add(_ signIn: SignIn, digest: String, of person: Person.ID, at school: School.ID) {
    enqueue(
      AddSignIn(
        schoolID: school, signInID: signIn.id, personID: person, device: signIn.device,
        madeAt: signIn.madeAt, seenAt: signIn.seenAt, endsAt: signIn.endsAt))
    addToken(digest, to: signIn.id, of: person, at: school, now: signIn.madeAt)
  }

  /// A further token of a sign-in; it replaces the others once it is used.
  public func addToken(
    _ digest: String, to signIn: SignIn.ID, of person: Person.ID, at school: School.ID, now: Instant
  ) {
    enqueue(
      AddSignInToken(schoolID: school, digest: digest, signInID: signIn, personID: person, madeAt: now))
  }

  public func replaceTokens(
    of signIn: SignIn.ID, madeBefore token: Instant, at school: School.ID, now: Instant
  ) {
    enqueue(ReplaceTokens(at: now, schoolID: school, signInID: signIn, tokenMadeAt: token))
  }

  public func see(_ signIn: SignIn.ID, at school: School.ID, hour: Instant) {
    enqueue(SeeSignIn(seenAt: hour, schoolID: school, signInID: signIn))
  }

  public func signIns(of person: Person.ID, at school: School.ID, now: Instant) async throws(AshiatoError)
    -> [SignIn]
  {
    try await answer(SignInsOf(schoolID: school, personID: person, at: now)).map {
      SignIn(id: $0.signInID, device: $0.device, madeAt: $0.madeAt, seenAt: $0.seenAt, endsAt: $0.endsAt)
    }
  }

  /// - Returns: whether she was signed in there.
  public func end(_ signIn: SignIn.ID, of person: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> Bool
  {
    try await answer(EndSignIn(schoolID: school, personID: person, signInID: signIn)) != nil
  }

  public func endSignIns(of person: Person.ID, but kept: SignIn.ID? = nil, at school: School.ID) {
    enqueue(EndSignIns(schoolID: school, personID: person, keptSignInID: kept))
  }

  /// Takes away what has ended by itself, of everybody at the school.
  public func endExpired(at school: School.ID, now: Instant) {
    enqueue(EndExpired(schoolID: school, at: now))
  }

  // MARK: Known devices

  public func addKnownDevice(_ digest: String, of person: Person.ID, at school: School.ID, until end: Instant)
  {
    enqueue(AddKnownDevice(schoolID: school, digest: digest, personID: person, endsAt: end))
  }

  public func isKnownDevice(_ digest: String, of person: Person.ID, at school: School.ID, now: Instant)
    async throws(AshiatoError) -> Bool
  {
    try await answer(IsKnownDevice(schoolID: school, digest: digest, personID: person, at: now)).known
  }

  public func forgetDevices(of person: Person.ID, at school: School.ID) {
    enqueue(ForgetDevices(schoolID: school, personID: person))
  }

  // MARK: Attempts

  /// Counts one more attempt.
  ///
  /// - Parameter since: what began before is counted no longer.
  /// - Returns: how many there are with it.
  public func charge(_ counter: String, at school: School.ID, now: Instant, since: Instant)
    async throws(AshiatoError) -> Int
  {
    Int(try await answer(ChargeAttempt(schoolID: school, counter: counter, at: now, since: since)).total)
  }

  public func refund(_ counter: String, at school: School.ID) {
    enqueue(RefundAttempt(schoolID: school, counter: counter))
  }

  public func forgetAttempts(at school: School.ID, since: Instant) {
    enqueue(ForgetAttempts(schoolID: school, since: since))
  }

  // MARK: API tokens

  public func add(_ token: APIToken, digest: String, of person: Person.ID, at school: School.ID) {
    enqueue(
      AddApiToken(
        schoolID: school, apiTokenID: token.id, personID: person, name: token.name,
        scopes: token.scopes.sorted { $0.rawValue < $1.rawValue }, digest: digest, madeAt: token.madeAt,
        endsAt: token.endsAt))
  }

  public func see(_ token: APIToken.ID, at school: School.ID, hour: Instant) {
    enqueue(SeeApiToken(seenAt: hour, schoolID: school, apiTokenID: token))
  }

  public func apiTokens(of person: Person.ID, at school: School.ID) async throws(AshiatoError) -> [APIToken] {
    try await answer(ApiTokensOf(schoolID: school, personID: person)).map {
      APIToken(
        id: $0.apiTokenID, name: $0.name, scopes: Set($0.scopes), madeAt: $0.madeAt, seenAt: $0.seenAt,
        endsAt: $0.endsAt)
    }
  }

  /// - Returns: whether she had it.
  public func end(_ token: APIToken.ID, of person: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> Bool
  {
    try await answer(EndApiToken(schoolID: school, personID: person, apiTokenID: token)) != nil
  }

  public func endAPITokens(of person: Person.ID, at school: School.ID) {
    enqueue(EndApiTokens(schoolID: school, personID: person))
  }
}
