public import AshiatoStore
import Credentials
import Postgres
public import Training

extension Ashiato {
  /// Lets somebody in by her name and password.
  ///
  /// A name that nobody has, a person without a password and a wrong password are one answer, after the same work.
  public func signIn(_ attempt: SignInAttempt, at school: SchoolProfile) async throws(AshiatoError)
    -> NewSignIn
  {
    let now = now()
    let knock = try await store.transaction(from: .door(of: school.id)) {
      transaction async throws(AshiatoError) in
      try await admit(attempt, at: school.id, now: now, in: transaction)
    }
    guard knock.isAllowed else { throw .refused(AccountRefusal.tooManyAttempts) }
    guard try await isPassword(attempt.password, behind: knock.hash), let person = knock.person,
      let earlier = knock.hash
    else { throw .refused(AccountRefusal.wrongNameOrPassword) }
    let strengthened = try await strengthened(earlier, of: attempt.password)

    let caller = Caller(school: school, person: person)
    return try await store.transaction(from: .door(of: school.id)) { transaction async throws(AshiatoError) in
      // The password that was right may be another by now.
      guard try await transaction.password(of: person.id, at: school.id)?.hash == earlier else {
        throw .refused(AccountRefusal.wrongNameOrPassword)
      }
      if let strengthened {
        transaction.strengthenPassword(
          from: earlier, to: strengthened.description, of: person.id, at: school.id)
      }
      knock.attempts.refund(in: transaction, at: school.id)
      transaction.forgetAttempts(at: school.id, since: now.adding(seconds: -Attempts.window))
      transaction.endExpired(at: school.id, now: now)
      return begin(on: attempt.device, knownDevice: knock.device, as: caller, now: now, in: transaction)
    }
  }

  /// Who comes with a token, of a sign-in or of the API; `nil` where it is unknown, ended or over.
  public func caller(bearing token: String, at school: SchoolProfile) async throws(AshiatoError) -> Caller? {
    try await arrival(bearing: token, at: school)?.caller
  }

  /// The same, with what a browser has to know about its sign-in.
  public func arrival(bearing token: String, at school: SchoolProfile) async throws(AshiatoError) -> Arrival?
  {
    guard let secret = Secret(token) else { return nil }
    switch secret.kind {
    case .signIn: return try await arrival(by: secret, at: school)
    case .apiToken: return try await program(by: secret, at: school)
    case .invitation, .device: return nil
    }
  }

  /// Gives the device another token in place of one that has been good for half a day.
  ///
  /// The earlier one is good until the new one has arrived and been used, and for a minute after that.
  /// - Returns: `nil` where the token is not due, or no longer good.
  public func renewSignIn(_ token: String, at school: SchoolProfile) async throws(AshiatoError) -> NewSignIn?
  {
    let now = now()
    guard let secret = Secret(token), secret.kind == .signIn,
      let holder = try await store.signIn(by: secret.digest, at: school.id, now: now),
      holder.token.isDue(at: now)
    else { return nil }
    let renewed = Secret.made(.signIn)
    try await store.transaction(from: .account(of: holder.person.id, at: school.id)) {
      transaction async throws(AshiatoError) in
      transaction.addToken(
        renewed.digest, to: holder.signIn.id, of: holder.person.id, at: school.id, now: now)
    }
    return NewSignIn(
      id: holder.signIn.id, token: renewed.text, caller: Caller(school: school, person: holder.person),
      until: holder.signIn.endsAt,
      secondsLeft: Int((holder.signIn.endsAt.microseconds - now.microseconds) / 1_000_000), knownDevice: nil)
  }

  /// Where the caller is signed in, the earliest first.
  public func signIns(as caller: Caller) async throws(AshiatoError) -> [SignIn] {
    try caller.may(.manageOwnAccount)
    let now = now()
    return try await store.transaction(from: caller.accountStandpoint) {
      transaction async throws(AshiatoError) in
      try await transaction.signIns(of: caller.person.id, at: caller.school.id, now: now)
    }
  }

  /// Ends one of the caller's own sign-ins.
  public func endSignIn(_ id: SignIn.ID, as caller: Caller) async throws(AshiatoError) {
    try caller.may(.manageOwnAccount)
    try await store.transaction(from: caller.accountStandpoint) { transaction async throws(AshiatoError) in
      guard try await transaction.end(id, of: caller.person.id, at: caller.school.id) else {
        throw .refused(LookupRefusal.noSuchSignIn(id.description))
      }
      audit("sign-in.end", id, as: caller, in: transaction)
    }
  }

  // MARK: At the door

  /// Somebody at the door, before her password was looked at.
  private struct Knock {
    let person: PersonProfile?
    let hash: String?
    let attempts: Attempts
    let isAllowed: Bool
    /// What she has on the device already, where that is so.
    let device: Secret?
  }

  /// Counts the attempt and finds what it is compared with.
  private func admit(
    _ attempt: SignInAttempt, at school: School.ID, now: Instant, in transaction: borrowing Transaction
  ) async throws(AshiatoError) -> Knock {
    let person = try await transaction.person(named: attempt.name, at: school)
    var hash: String?
    var device: Secret?
    if let person {
      hash = try await transaction.password(of: person.id, at: school)?.hash
      if let known = attempt.knownDevice.flatMap(Secret.init),
        try await transaction.isKnownDevice(known.digest, of: person.id, at: school, now: now)
      {
        device = known
      }
    }
    let attempts =
      if let device { Attempts.on(device: device.digest) } else {
        Attempts.byStrangers(
          of: person?.id.description ?? attempt.name.lowercased(), from: attempt.network)
      }
    let isAllowed = try await attempts.charge(in: transaction, at: school, now: now)
    return Knock(person: person, hash: hash, attempts: attempts, isAllowed: isAllowed, device: device)
  }

  func isPassword(_ password: String, behind text: String?) async throws(AshiatoError) -> Bool {
    let hash = try text.map(Self.readHash)
    do { return try await passwords.match(password, hash) } catch { throw .refused(error) }
  }

  private func strengthened(_ text: String, of password: String) async throws(AshiatoError) -> PasswordHash? {
    let hash = try Self.readHash(text)
    do { return try await passwords.strengthened(hash, of: password) } catch { throw .refused(error) }
  }

  private static func readHash(_ text: String) throws(AshiatoError) -> PasswordHash {
    guard let hash = PasswordHash(text) else { throw .unreadable("The hash of a password is not one.") }
    return hash
  }

  /// Begins a sign-in. Its device is known from here on, for a year.
  func begin(
    on device: String, knownDevice: Secret?, as caller: Caller, now: Instant,
    in transaction: borrowing Transaction
  ) -> NewSignIn {
    let school = caller.school.id
    let secret = Secret.made(.signIn)
    let signIn = SignIn(
      id: made(), device: device.asDeviceLabel, madeAt: now, seenAt: now.hour,
      endsAt: now.adding(seconds: SignIn.secondsGood))
    transaction.add(signIn, digest: secret.digest, of: caller.person.id, at: school)
    var left: Secret?
    if knownDevice == nil {
      let made = Secret.made(.device)
      transaction.addKnownDevice(
        made.digest, of: caller.person.id, at: school, until: now.adding(seconds: 365 * 86_400))
      left = made
    }
    return NewSignIn(
      id: signIn.id, token: secret.text, caller: caller, until: signIn.endsAt,
      secondsLeft: Int(SignIn.secondsGood), knownDevice: left?.text)
  }

  // MARK: With a token

  private func arrival(by secret: Secret, at school: SchoolProfile) async throws(AshiatoError) -> Arrival? {
    let now = now()
    guard let holder = try await store.signIn(by: secret.digest, at: school.id, now: now) else { return nil }
    let caller = Caller(school: school, person: holder.person)
    let (signIn, token) = (holder.signIn, holder.token)
    // A token that comes back after its successor was used is in two hands, and nobody knows in which.
    if token.wasCopied(at: now) {
      try await store.transaction(from: caller.accountStandpoint) { transaction async throws(AshiatoError) in
        if try await transaction.end(signIn.id, of: caller.person.id, at: school.id) {
          audit("sign-in.copied", signIn.id, as: caller, in: transaction)
        }
      }
      return nil
    }
    if token.replaces || signIn.seenAt < now.hour {
      try await store.transaction(from: caller.accountStandpoint) { transaction async throws(AshiatoError) in
        if token.replaces {
          transaction.replaceTokens(of: signIn.id, madeBefore: token.madeAt, at: school.id, now: now)
        }
        transaction.see(signIn.id, at: school.id, hour: now.hour)
      }
    }
    return Arrival(caller: caller, signIn: signIn.id, isDue: token.isDue(at: now))
  }

  private func program(by secret: Secret, at school: SchoolProfile) async throws(AshiatoError) -> Arrival? {
    let now = now()
    let program = ProgramAtTheDoor(school: school.id, digest: secret.digest)
    guard let holder = try await programs.ask(about: program) else {
      return nil
    }
    let caller = Caller(school: school, person: holder.person, scopes: holder.scopes)
    if holder.seenAt.map({ $0 < now.hour }) ?? true {
      try await store.transaction(from: caller.accountStandpoint) { transaction async throws(AshiatoError) in
        transaction.see(holder.token, at: school.id, hour: now.hour)
      }
    }
    return Arrival(caller: caller, signIn: nil, isDue: false)
  }
}

/// A token that was shown, by its digest, and where.
struct ProgramAtTheDoor: Hashable {
  let school: School.ID
  let digest: String
}

extension SignIn {
  /// Thirty days, after which the password is asked for again.
  fileprivate static let secondsGood: Int64 = 30 * 86_400
}

extension SignInHolder.Token {
  /// A minute lets requests arrive that were under way when the next token came.
  fileprivate func wasCopied(at now: Instant) -> Bool {
    replacedAt.map { $0.adding(seconds: 60) < now } ?? false
  }

  /// After half a day, unless another token is on its way.
  fileprivate func isDue(at now: Instant) -> Bool {
    replacedAt == nil && madeAt.adding(seconds: 12 * 3_600) <= now
      && (latestMadeAt == madeAt || latestMadeAt.adding(seconds: 60) <= now)
  }
}

extension Instant {
  /// The beginning of its hour: more is not kept of when somebody was there.
  fileprivate var hour: Instant {
    let length: Int64 = 3_600_000_000
    return Instant(microseconds: microseconds - ((microseconds % length) + length) % length)
  }
}

extension String {
  /// At most 100 characters that can be seen.
  fileprivate var asDeviceLabel: String {
    let seen = unicodeScalars.filter {
      switch $0.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
      default: true
      }
    }
    let label = String(String.UnicodeScalarView(seen.prefix(100))).split(separator: " ").joined(
      separator: " ")
    return label.isEmpty ? "A device without a name" : label
  }
}
