public import AshiatoStore
import Postgres
public import Training

extension Ashiato {
  /// Makes a token by which a program acts for the caller.
  ///
  /// - Parameters:
  ///   - name: hers to choose, each once.
  ///   - until: its last day, within a year.
  public func makeToken(_ name: String, scopes: Set<Scope>, until day: CalendarDay, as caller: Caller)
    async throws(AshiatoError) -> NewAPIToken
  {
    try caller.may(.manageOwnAccount)
    let now = now()
    let today = try today(in: caller.school.timeZone)
    try decide { () throws(AccountRefusal) in
      guard !scopes.isEmpty else { throw .tokenForNothing }
      for scope in Scope.allCases where scopes.contains(scope) && !caller.scopes.contains(scope) {
        throw .tokenBeyondItsMaker(scope)
      }
      guard today <= day else { throw .tokenOver(day) }
      guard day <= today.adding(days: 366) else { throw .tokenForTooLong(day) }
    }
    try decide { () throws(EntryRefusal) in try name.checkAsName(of: .token) }
    let secret = Secret.made(.apiToken)
    let token = APIToken(
      id: made(), name: name, scopes: scopes, madeAt: now, seenAt: nil,
      endsAt: try LocalClock(caller.school.timeZone).end(of: day))
    try await store.transaction(from: caller.accountStandpoint) { transaction async throws(AshiatoError) in
      transaction.add(token, digest: secret.digest, of: caller.person.id, at: caller.school.id)
      audit("token.make", token.id, as: caller, in: transaction)
    }
    return NewAPIToken(secret: secret.text, token: token)
  }

  /// The caller's own, by name; those whose day is over too.
  public func tokens(as caller: Caller) async throws(AshiatoError) -> [APIToken] {
    try caller.may(.manageOwnAccount)
    return try await store.transaction(from: caller.accountStandpoint) {
      transaction async throws(AshiatoError) in
      try await transaction.apiTokens(of: caller.person.id, at: caller.school.id)
    }
  }

  /// Ends one of the caller's own tokens, by name or id.
  public func endToken(_ name: String, as caller: Caller) async throws(AshiatoError) -> APIToken {
    try caller.may(.manageOwnAccount)
    let (person, school) = (caller.person.id, caller.school.id)
    return try await store.transaction(from: caller.accountStandpoint) {
      transaction async throws(AshiatoError) in
      let tokens = try await transaction.apiTokens(of: person, at: school)
      guard let token = tokens.first(where: { $0.name == name || $0.id.description == name }),
        try await transaction.end(token.id, of: person, at: school)
      else { throw .refused(LookupRefusal.noSuchToken(name)) }
      audit("token.end", token.id, as: caller, in: transaction)
      return token
    }
  }
}
