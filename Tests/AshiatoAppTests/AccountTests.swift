import AshiatoStore
import Credentials
import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoApp

@Suite(.school)
struct AccountTests {
  // MARK: Invitations

  @Test func `a link says what it is for as often as it is looked at, and chooses a password once`()
    async throws
  {
    try await Cast.play { cast in
      let invitation = try await cast.ashiato.invite("aya", for: .join, as: cast.noor)
      for _ in 0..<2 {
        let shown = try await cast.ashiato.invitation(invitation.token, at: cast.school)
        #expect(shown.name == "Aya")
        #expect(shown.madeBy == "Noor")
        #expect(shown.invitation.purpose == .join)
      }
      let signIn = try await cast.accept(invitation)
      #expect(signIn.caller == cast.aya)
      try await refusal(by: "invitation-once") { _ = try await cast.accept(invitation) }
      try await refusal(by: "invitation-once") {
        _ = try await cast.ashiato.invitation(invitation.token, at: cast.school)
      }
    }
  }

  @Test func `of many who use a link at once exactly one gets in`() async throws {
    try await Cast.play { cast in
      let invitation = try await cast.ashiato.invite("aya", for: .join, as: cast.noor)
      let results = try await race(
        (0..<5).map { _ in { @Sendable in try await cast.accept(invitation).id } })
      #expect(results.winners().count == 1)
      #expect(Set(results.refusals()) == ["invitation-once"])
    }
  }

  @Test func `a link is good for its days, until a later one takes its place, and for nothing else`()
    async throws
  {
    try await Cast.play { cast in
      let early = try await cast.ashiato.invite("aya", for: .join, as: cast.noor)
      let late = try await cast.ashiato.invite("aya", for: .join, as: cast.noor)
      try await refusal(by: "invitation-known") { _ = try await cast.accept(early) }
      for text in ["", "nothing", late.token + "x", String(late.token.dropLast()) + "!"] {
        try await refusal(by: "invitation-known") {
          _ = try await cast.ashiato.invitation(text, at: cast.school)
        }
      }
      cast.clock.letDaysPass(14)
      try await refusal(by: "invitation-in-time") { _ = try await cast.accept(late) }
      let again = try await cast.ashiato.invite("aya", for: .join, as: cast.noor)
      cast.clock.letDaysPass(13)
      _ = try await cast.accept(again)
    }
  }

  @Test func `a password that is none leaves the link as it is`() async throws {
    try await Cast.play { cast in
      let invitation = try await cast.ashiato.invite("aya", for: .join, as: cast.noor)
      try await refusal(by: "password-length") { _ = try await cast.accept(invitation, password: "short") }
      _ = try await cast.accept(invitation)
    }
  }

  @Test func `whoever has a password recovers it, and is signed in nowhere else then`() async throws {
    try await Cast.play { cast in
      let first = try await cast.join(cast.aya)
      try await refusal(by: "joined-once") {
        _ = try await cast.ashiato.invite("aya", for: .join, as: cast.noor)
      }
      let link = try await cast.ashiato.invite("aya", for: .recover, as: cast.noor)
      let second = try await cast.accept(link, password: "other words of no sense")
      #expect(try await cast.ashiato.caller(bearing: first.token, at: cast.school) == nil)
      #expect(try await cast.ashiato.caller(bearing: second.token, at: cast.school) == cast.aya)
      #expect(try await cast.ashiato.signIns(as: cast.aya).map(\.id) == [second.id])
      try await refusal(by: "password-right") {
        _ = try await cast.ashiato.signIn(.made(of: "aya"), at: cast.school)
      }
      _ = try await cast.ashiato.signIn(
        .made(of: "aya", password: "other words of no sense"), at: cast.school)
    }
  }

  // MARK: Signing in

  @Test func `somebody signs in by handle, address or id, and is known by the token`() async throws {
    try await Cast.play { cast in
      _ = try await cast.join(cast.kenji)
      for name in ["kenji", "Kenji@Ashi.Example", cast.kenji.person.id.description] {
        let signIn = try await cast.ashiato.signIn(.made(of: name), at: cast.school)
        #expect(try await cast.ashiato.caller(bearing: signIn.token, at: cast.school) == cast.kenji)
      }
    }
  }

  @Test func `a wrong password, a name that nobody has and a person without a password are one answer`()
    async throws
  {
    try await Cast.play { cast in
      _ = try await cast.join(cast.aya)
      var said: Set<String> = []
      for attempt in [
        SignInAttempt.made(of: "aya", password: "wrong words without"), .made(of: "nobody"), .made(of: "ben"),
      ] {
        let refused = try await refusal(by: "password-right") {
          _ = try await cast.ashiato.signIn(attempt, at: cast.school)
        }
        said.insert("\(refused?.sentence ?? "") \(refused?.remedy ?? "")")
      }
      #expect(said.count == 1)
    }
  }

  @Test func `a password is hashed anew when the cost has grown`() async throws {
    try await Cast.play { cast in
      _ = try await cast.join(cast.aya)
      let dearer = Ashiato(
        cast.store, passwords: Passwords(cost: .init(logRounds: 5, blockSize: 1, parallelism: 1)),
        now: { cast.clock.now })
      func hash() async throws -> String {
        try #require(try await owner().rows("select hash from password")[0][0])
      }
      #expect(try await hash().hasPrefix("$scrypt$ln=4,r=1,p=1$"))
      for _ in 0..<2 { _ = try await dearer.signIn(.made(of: "aya"), at: cast.school) }
      #expect(try await hash().hasPrefix("$scrypt$ln=5,r=1,p=1$"))
    }
  }

  @Test func `at another school the same name and the same token are nobody`() async throws {
    try await Cast.play { cast in
      let other = try await cast.ashiato.openSchool(
        domain: "other.example", name: "Other School", timeZone: "Europe/Paris",
        administrator: .init(handle: "aya", name: "Aya", email: "aya@other.example", roles: []),
        as: try await owner()
      ).school
      let signIn = try await cast.join(cast.aya)
      let token = try await cast.ashiato.makeToken("a", scopes: [.read], until: "2026-12-01", as: cast.aya)
      for secret in [signIn.token, token.secret] {
        #expect(try await cast.ashiato.caller(bearing: secret, at: other) == nil)
      }
      try await refusal(by: "password-right") {
        _ = try await cast.ashiato.signIn(.made(of: "aya"), at: other)
      }
    }
  }

  // MARK: Attempts

  @Test func `after ten wrong guesses strangers wait, and the holder gets in where she is known`()
    async throws
  {
    try await Cast.play { cast in
      let known = try #require(try await cast.join(cast.aya).knownDevice)
      for _ in 0..<10 { try await cast.guess(at: "aya") }
      for attempt in [SignInAttempt.made(of: "aya"), .made(of: "AYA@ashi.example", from: "192.0.2.7")] {
        try await refusal(by: "attempts-at-a-time") {
          _ = try await cast.ashiato.signIn(attempt, at: cast.school)
        }
      }
      let signIn = try await cast.ashiato.signIn(.made(of: "aya", knownDevice: known), at: cast.school)
      #expect(signIn.knownDevice == nil)
      _ = try await cast.ashiato.caller(bearing: signIn.token, at: cast.school)

      cast.clock.letMinutesPass(15)
      _ = try await cast.ashiato.signIn(.made(of: "aya"), at: cast.school)
    }
  }

  @Test func `the mark of a device is one person's, and has ten attempts of its own`() async throws {
    try await Cast.play { cast in
      let ayas = try #require(try await cast.join(cast.aya).knownDevice)
      _ = try await cast.join(cast.ben)
      for _ in 0..<10 { try await cast.guess(at: "ben") }
      try await refusal(by: "attempts-at-a-time") {
        _ = try await cast.ashiato.signIn(.made(of: "ben", knownDevice: ayas), at: cast.school)
      }
      for _ in 0..<10 { try await cast.guess(at: "aya", knownDevice: ayas) }
      try await refusal(by: "attempts-at-a-time") {
        _ = try await cast.ashiato.signIn(.made(of: "aya", knownDevice: ayas), at: cast.school)
      }
      // Those of strangers are untouched.
      _ = try await cast.ashiato.signIn(.made(of: "aya"), at: cast.school)
    }
  }

  @Test func `one network has a hundred wrong guesses, whoever they are about`() async throws {
    try await Cast.play { cast in
      _ = try await cast.join(cast.aya)
      for index in 0..<100 { try await cast.guess(at: "name-\(index)", from: "192.0.2.\(index)") }
      try await refusal(by: "attempts-at-a-time") {
        _ = try await cast.ashiato.signIn(.made(of: "aya", from: "192.0.2.200"), at: cast.school)
      }
      _ = try await cast.ashiato.signIn(.made(of: "aya", from: "198.51.100.1"), at: cast.school)
    }
  }

  @Test func `signing in rightly uses up no attempt, and a name that nobody has uses up its own`()
    async throws
  {
    try await Cast.play { cast in
      _ = try await cast.join(cast.aya)
      for _ in 0..<12 {
        _ = try await cast.ashiato.signIn(.made(of: "aya", from: "192.0.2.1"), at: cast.school)
      }
      for _ in 0..<10 { try await cast.guess(at: "nobody") }
      try await refusal(by: "attempts-at-a-time") {
        _ = try await cast.ashiato.signIn(.made(of: "nobody"), at: cast.school)
      }
    }
  }

  @Test func `guessing many times at once gains nothing`() async throws {
    try await Cast.play { cast in
      _ = try await cast.join(cast.aya)
      let results = try await race(
        (0..<30).map { index in
          { @Sendable in
            try await cast.ashiato.signIn(
              .made(of: "aya", password: "a guess number \(index)"), at: cast.school
            ).id
          }
        })
      let looked = results.refusals().filter { $0 == "password-right" || $0 == "sign-ins-in-turn" }
      #expect(looked.count == 10)
      #expect(results.refusals().count { $0 == "attempts-at-a-time" } == 20)
    }
  }

  @Test func `of attempts nothing is kept longer than a quarter of an hour, and no address ever`()
    async throws
  {
    try await Cast.play { cast in
      _ = try await cast.join(cast.aya)
      try await cast.guess(at: "aya", from: "192.0.2.1")
      let rows = try await owner().rows("select to_jsonb(attempt_count)::text from attempt_count")
      #expect(rows.count == 2)
      #expect(!rows.contains { $0[0]?.contains("192") ?? true && $0[0]?.contains("0.2") ?? true })
      cast.clock.letMinutesPass(15)
      _ = try await cast.ashiato.signIn(.made(of: "aya"), at: cast.school)
      #expect(try await owner().rows("select total from attempt_count").allSatisfy { $0[0] == "0" })
    }
  }

  // MARK: Tokens of a sign-in

  @Test func `a sign-in gets another token after half a day, and the earlier one goes once that is used`()
    async throws
  {
    try await Cast.play { cast in
      let signIn = try await cast.join(cast.aya)
      func arrival(_ token: String) async throws -> Arrival? {
        try await cast.ashiato.arrival(bearing: token, at: cast.school)
      }
      #expect(try await arrival(signIn.token)?.isDue == false)
      #expect(try await cast.ashiato.renewSignIn(signIn.token, at: cast.school) == nil)
      cast.clock.letMinutesPass(12 * 60)
      #expect(try await arrival(signIn.token)?.isDue == true)
      let renewed = try #require(try await cast.ashiato.renewSignIn(signIn.token, at: cast.school))
      #expect(renewed.id == signIn.id)
      #expect(renewed.until == signIn.until)

      // Until the new one has arrived the earlier one is as good as ever.
      cast.clock.letMinutesPass(10)
      #expect(try await arrival(signIn.token)?.caller == cast.aya)
      #expect(try await arrival(renewed.token)?.caller == cast.aya)
      cast.clock.letMinutesPass(1)
      #expect(try await arrival(signIn.token)?.isDue == false)
      #expect(try await cast.ashiato.signIns(as: cast.aya).count == 1)
    }
  }

  @Test func `a token that comes back after its successor was used ends the sign-in`() async throws {
    try await Cast.play { cast in
      let signIn = try await cast.join(cast.aya)
      cast.clock.letMinutesPass(12 * 60)
      let renewed = try #require(try await cast.ashiato.renewSignIn(signIn.token, at: cast.school))
      #expect(try await cast.ashiato.caller(bearing: renewed.token, at: cast.school) == cast.aya)
      cast.clock.letMinutesPass(2)
      for token in [signIn.token, renewed.token] {
        #expect(try await cast.ashiato.caller(bearing: token, at: cast.school) == nil)
      }
      #expect(try await cast.ashiato.signIns(as: cast.aya) == [])
      #expect(try await owner().rows("select 1 from audit_entry where action = 'sign-in.copied'").count == 1)
    }
  }

  @Test func `a renewal that is lost on the way costs nobody her sign-in`() async throws {
    try await Cast.play { cast in
      let signIn = try await cast.join(cast.aya)
      cast.clock.letMinutesPass(12 * 60)
      _ = try await cast.ashiato.renewSignIn(signIn.token, at: cast.school)
      #expect(try await cast.ashiato.renewSignIn(signIn.token, at: cast.school) == nil)
      cast.clock.letMinutesPass(1)
      let renewed = try #require(try await cast.ashiato.renewSignIn(signIn.token, at: cast.school))
      cast.clock.letMinutesPass(300)
      #expect(try await cast.ashiato.caller(bearing: signIn.token, at: cast.school) == cast.aya)
      #expect(try await cast.ashiato.caller(bearing: renewed.token, at: cast.school) == cast.aya)
    }
  }

  @Test func `a sign-in ends after thirty days, and is kept no longer`() async throws {
    try await Cast.play { cast in
      let signIn = try await cast.join(cast.aya)
      cast.clock.letDaysPass(29)
      #expect(try await cast.ashiato.caller(bearing: signIn.token, at: cast.school) == cast.aya)
      cast.clock.letDaysPass(1)
      #expect(try await cast.ashiato.caller(bearing: signIn.token, at: cast.school) == nil)
      #expect(try await cast.ashiato.signIns(as: cast.aya) == [])
      let next = try await cast.ashiato.signIn(.made(of: "aya"), at: cast.school)
      #expect(try await owner().rows("select id from sign_in") == [[next.id.description]])
    }
  }

  @Test func `somebody sees where she is signed in, to the hour, and ends what is hers`() async throws {
    try await Cast.play { cast in
      let phone = try await cast.join(cast.aya)
      cast.clock.letMinutesPass(95)
      let laptop = try await cast.ashiato.signIn(
        .made(of: "aya", device: " Firefox\u{202E}\non  Linux "), at: cast.school)
      _ = try await cast.ashiato.caller(bearing: phone.token, at: cast.school)
      let signIns = try await cast.ashiato.signIns(as: cast.aya)
      #expect(signIns.map(\.device) == ["Phone", "Firefoxon Linux"])
      #expect(signIns.allSatisfy { $0.seenAt.microseconds % 3_600_000_000 == 0 })
      #expect(signIns[0].seenAt == signIns[1].seenAt)

      try await refusal(by: "sign-in-known") {
        try await cast.ashiato.endSignIn(laptop.id, as: cast.ben)
      }
      try await cast.ashiato.endSignIn(laptop.id, as: cast.aya)
      #expect(try await cast.ashiato.caller(bearing: laptop.token, at: cast.school) == nil)
      #expect(try await cast.ashiato.caller(bearing: phone.token, at: cast.school) == cast.aya)
    }
  }

  @Test func `another password ends every other sign-in, and only the present one changes it`() async throws {
    try await Cast.play { cast in
      let phone = try await cast.join(cast.aya)
      let laptop = try await cast.ashiato.signIn(.made(of: "aya"), at: cast.school)
      let next = "five words that are others"
      try await refusal(by: "password-right") {
        try await cast.ashiato.changePassword(
          from: "wrong words of hers", to: next, keeping: laptop.id, as: cast.aya)
      }
      let program = Caller(school: cast.school, person: cast.aya.person, scopes: [.people])
      try await refusal(by: "signed-in-person") {
        try await cast.ashiato.changePassword(
          from: SignInAttempt.password, to: next, keeping: nil, as: program)
      }
      try await cast.ashiato.changePassword(
        from: SignInAttempt.password, to: next, keeping: laptop.id, as: cast.aya)
      #expect(try await cast.ashiato.caller(bearing: phone.token, at: cast.school) == nil)
      #expect(try await cast.ashiato.caller(bearing: laptop.token, at: cast.school) == cast.aya)
      _ = try await cast.ashiato.signIn(.made(of: "aya", password: next), at: cast.school)

      // With the one above, ten.
      for _ in 0..<9 {
        try await refusal(by: "password-right") {
          try await cast.ashiato.changePassword(
            from: "wrong words of hers", to: next, keeping: laptop.id, as: cast.aya)
        }
      }
      try await refusal(by: "attempts-at-a-time") {
        try await cast.ashiato.changePassword(from: next, to: next, keeping: laptop.id, as: cast.aya)
      }
    }
  }

  // MARK: Tokens of the API

  @Test func `a program acts for its holder within the scopes of its token, until its day is over`()
    async throws
  {
    try await Cast.play { cast in
      let token = try await cast.ashiato.makeToken(
        "calendar", scopes: [.read], until: "2026-11-21", as: cast.aya)
      let program = try #require(try await cast.ashiato.caller(bearing: token.secret, at: cast.school))
      #expect(program.person == cast.aya.person)
      #expect(program.scopes == [.read])
      _ = try await cast.ashiato.progress(of: "aya", in: nil, asOf: nil, as: program)
      try await refusal(by: "token-allows") { _ = try await cast.ashiato.log(.made(), as: program) }
      #expect(try await cast.ashiato.tokens(as: cast.aya).first?.seenAt != nil)
      cast.clock.set("2026-11-21T23:59:59Z")
      #expect(try await cast.ashiato.caller(bearing: token.secret, at: cast.school) != nil)
      cast.clock.set("2026-11-22T00:00:00Z")
      #expect(try await cast.ashiato.caller(bearing: token.secret, at: cast.school) == nil)
    }
  }

  @Test func `a token is for something, for a year at most, and has a name of its own`() async throws {
    try await Cast.play { cast in
      func make(
        _ name: String = "calendar", _ scopes: Set<Scope> = [.read], until day: CalendarDay = "2026-12-01",
        as caller: Caller? = nil
      ) async throws -> NewAPIToken {
        try await cast.ashiato.makeToken(name, scopes: scopes, until: day, as: caller ?? cast.aya)
      }
      try await refusal(by: "token-scopes") { _ = try await make("a", []) }
      try await refusal(by: "token-days") { _ = try await make("a", until: "2026-11-19") }
      try await refusal(by: "token-days") { _ = try await make("a", until: "2027-11-22") }
      try await refusal(by: "name-given") { _ = try await make(" ") }
      let program = Caller(school: cast.school, person: cast.aya.person, scopes: [.people, .read])
      try await refusal(by: "token-scopes") { _ = try await make("a", [.read, .issue], as: program) }
      _ = try await make()
      try await refusal(by: "token-name-once") { _ = try await make() }
      _ = try await make(as: cast.ben)
    }
  }

  @Test func `a token that is ended is nobody's, and only its holder ends it`() async throws {
    try await Cast.play { cast in
      let token = try await cast.ashiato.makeToken("a", scopes: [.read], until: "2026-12-01", as: cast.aya)
      for name in ["a", token.token.id.description] {
        try await refusal(by: "token-known") { _ = try await cast.ashiato.endToken(name, as: cast.ben) }
      }
      _ = try await cast.ashiato.endToken("a", as: cast.aya)
      #expect(try await cast.ashiato.caller(bearing: token.secret, at: cast.school) == nil)
      #expect(try await cast.ashiato.tokens(as: cast.aya) == [])
    }
  }

  // MARK: What an administrator does

  @Test func `an account that is ended lets nobody in, by no way`() async throws {
    try await Cast.play { cast in
      let signIn = try await cast.join(cast.aya)
      let token = try await cast.ashiato.makeToken("a", scopes: [.read], until: "2026-12-01", as: cast.aya)
      let link = try await cast.ashiato.invite("aya", for: .recover, as: cast.noor)
      let before = try await cast.ashiato.account(of: "aya", as: cast.noor)
      #expect(before.passwordSetAt != nil)
      #expect(before.signIns.count == 1)
      #expect(before.tokens.count == 1)
      _ = try await cast.ashiato.endAccount(of: "aya", as: cast.noor)
      for secret in [signIn.token, token.secret] {
        #expect(try await cast.ashiato.caller(bearing: secret, at: cast.school) == nil)
      }
      try await refusal(by: "invitation-known") { _ = try await cast.accept(link) }
      try await refusal(by: "password-right") {
        _ = try await cast.ashiato.signIn(.made(of: "aya", knownDevice: signIn.knownDevice), at: cast.school)
      }
      let after = try await cast.ashiato.account(of: "aya", as: cast.noor)
      #expect(after.passwordSetAt == nil)
      _ = try await cast.ashiato.invite("aya", for: .join, as: cast.noor)
    }
  }

  @Test func `what happens to an account is in the audit trail`() async throws {
    try await Cast.play { cast in
      try await cast.openAccounts()
      try await cast.ashiato.changePassword(
        from: SignInAttempt.password, to: "five words that are others", keeping: nil, as: cast.aya)
      _ = try await cast.ashiato.endToken("calendar", as: cast.ben)
      _ = try await cast.ashiato.endAccount(of: "ben", as: cast.noor)
      let actions = try await owner().rows(
        "select distinct action from audit_entry where action ~ '^(account|role|sign-in|token|key)' order by 1"
      )
      #expect(
        actions.compactMap { $0[0] } == [
          "account.end", "account.invite", "account.join", "account.password", "key.approve", "key.register",
          "role.end", "role.grant", "token.end", "token.make",
        ])
    }
  }
}

extension Cast {
  func accept(_ invitation: NewInvitation, password: String = SignInAttempt.password) async throws
    -> NewSignIn
  {
    try await ashiato.accept(invitation.token, password: password, device: "Phone", at: school)
  }

  /// Somebody guesses wrong.
  func guess(at name: String, from address: String? = nil, knownDevice: String? = nil) async throws {
    try await refusal(by: "password-right") {
      _ = try await ashiato.signIn(
        .made(of: name, password: "a guess at her words", from: address, knownDevice: knownDevice), at: school
      )
    }
  }
}
