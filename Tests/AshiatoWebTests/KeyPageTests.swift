import Credentials
import HTTPTypes
import HummingbirdTesting
import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoApp
@testable import AshiatoStore
@testable import AshiatoWeb

@Suite(.website) struct KeyPageTests {
  /// Kenji, an instructor, and Mari, who administers, both signed in.
  private func visit(
    _ scene: @Sendable (_ kenji: Visitor, _ mari: Visitor, Ashiato, Caller) async throws -> Void
  ) async throws {
    try await Visitor.visit { visitor, ashiato, mari in
      _ = try await ashiato.add(
        .init(handle: "kenji", name: "Kenji", email: "kenji@barefoot.example", roles: [.instructor]), as: mari
      )
      try await scene(
        visitor.joining(by: ashiato.invite("kenji", for: .join, as: mari)),
        visitor.joining(by: ashiato.invite("mari", for: .join, as: mari)), ashiato, mari)
    }
  }

  /// What the script does with the page that it is on: it hashes the two texts that are shown, and signs them.
  private func signature(by key: SigningKey, of page: TestResponse) throws -> String {
    func text(_ id: String) throws -> [UInt8] {
      let pattern = try Regex<(Substring, Substring)>("<code id=\"\(id)\">([^<]*)</code>")
      let escaped = try #require(page.text.firstMatch(of: pattern)?.output.1)
      return Array(escaped.replacing("&quot;", with: "\"").replacing("&amp;", with: "&").utf8)
    }
    let hashes = Digest(of: try text("options")).bytes + Digest(of: try text("statement")).bytes
    return Base64URL.encode(try key.signature(for: hashes))
  }

  private func form(_ key: SigningKey, of page: TestResponse) throws -> String {
    let created = try #require(page.text.firstMatch(of: /name="created" value="([^"]+)"/)?.output.1)
    return
      "key=\(Base64URL.encode(key.publicKey.bytes))&created=\(created)&signature=\(try signature(by: key, of: page))"
  }

  private func key(_ seed: UInt8) throws -> SigningKey {
    try SigningKey(seed: Array(repeating: seed, count: 32))
  }

  private let firefox = ["User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0"]

  @Test
  func `a key of a device is signed for, waits, is approved, signs, and is ended, each in the audit trail`()
    async throws
  {
    try await visit { kenji, mari, ashiato, administrator in
      #expect(try await kenji.get("/account").text.contains("<a href=\"/account/keys\">"))
      #expect(try await kenji.get("/account/keys").text.contains("You have none yet."))
      let key = try key(1)
      let statement = try await kenji.post(
        "/account/keys/statement", "key=\(Base64URL.encode(key.publicKey.bytes))", firefox)
      #expect(statement.status == .ok)
      #expect(statement.text.contains(key.publicKey.fingerprint.grouped))
      #expect(statement.text.contains("Firefox on Linux"))
      let registered = try await kenji.post("/account/keys", try form(key, of: statement), firefox)
      #expect(registered.headers[.location] == "/account/keys")
      let own = try await kenji.get("/account/keys").text
      #expect(own.contains("Kenji: Firefox on Linux"))
      #expect(own.contains("It waits for an administrator."))
      #expect(own.contains("data-key=\"\(Base64URL.encode(key.publicKey.bytes))\""))
      #expect(!own.contains("/approve"))

      let waiting = try await mari.get("/account/keys").text
      #expect(waiting.contains("Kenji: Firefox on Linux"))
      #expect(waiting.contains(key.publicKey.fingerprint.grouped))
      let did = key.publicKey.did.description
      #expect(try await kenji.post("/account/keys/\(did)/approve", "").status == .forbidden)
      #expect(try await mari.post("/account/keys/\(did)/approve", "").status == .seeOther)
      #expect(try await kenji.get("/account/keys").text.contains("It signs since 2026-06-01."))
      #expect(try await mari.post("/account/keys/\(did)/approve", "").status == .conflict)

      #expect(try await kenji.post("/account/keys/\(did)/end", "").status == .seeOther)
      let ended = try await kenji.get("/account/keys").text
      #expect(ended.contains("It signs nothing since 2026-06-01."))
      #expect(ended.contains("data-ended"))
      #expect(!ended.contains("/end\""))

      let service = try await ashiato.keys(as: administrator)
      #expect(service.map(\.0.device) == ["Firefox on Linux"])
      let owner = try await ToolConnection.connect(
        to: ConnectionString(try TestDatabase.current.connectionString(user: nil)), logger: .silent)
      #expect(
        try await owner.rows(
          "select action, handle from audit_entry join person_identity on person_id = actor_id "
            + "where action like 'key.%' order by 1")
          == [["key.approve", "mari"], ["key.end", "kenji"], ["key.register", "kenji"]])
    }
  }

  @Test func `a signature over anything else registers nothing`() async throws {
    try await visit { kenji, _, ashiato, mari in
      let (own, other) = (try key(1), try key(2))
      let page = try await kenji.post(
        "/account/keys/statement", "key=\(Base64URL.encode(own.publicKey.bytes))")
      let good = try form(own, of: page)
      let public2 = Base64URL.encode(other.publicKey.bytes)
      for form in [
        good.replacing(#/^key=[^&]+/#, with: "key=\(public2)"),
        good.replacing("created=2026", with: "created=2027"),
        good.replacing(#/signature=.+/#, with: "signature=\(try signature(by: other, of: page))"),
      ] {
        let answer = try await kenji.post("/account/keys", form)
        #expect(answer.status == .conflict)
        #expect(answer.text.contains("The signature does not fit the text"))
      }
      for form in [
        "key=\(Base64URL.encode([1, 2, 3]))&created=2026-06-01T08:00:00Z&signature=AA",
        good.replacing(#/signature=.+/#, with: "signature=AA"), "key=x",
      ] {
        #expect(try await kenji.post("/account/keys", form).status == .badRequest)
      }
      let weak = Base64URL.encode([1] + Array(repeating: 0, count: 31))
      #expect(try await kenji.post("/account/keys/statement", "key=\(weak)").status == .badRequest)
      #expect(try await ashiato.keys(as: mari).isEmpty)
    }
  }

  @Test func `another person's proof registers nothing`() async throws {
    try await visit { kenji, mari, ashiato, administrator in
      let key = try key(1)
      let page = try await kenji.post(
        "/account/keys/statement", "key=\(Base64URL.encode(key.publicKey.bytes))")
      #expect(try await mari.post("/account/keys", try form(key, of: page)).status == .conflict)
      #expect(try await ashiato.keys(as: administrator).isEmpty)
    }
  }

  @Test func `a student has no keys, and what another website sends is not done`() async throws {
    try await visit { kenji, _, ashiato, mari in
      _ = try await ashiato.add(
        .init(handle: "lea", name: "Lea", email: "lea@barefoot.example", roles: [.student]), as: mari)
      let lea = try await Visitor(client: kenji.client).joining(
        by: ashiato.invite("lea", for: .join, as: mari))
      #expect(!(try await lea.get("/account").text.contains("/account/keys")))
      #expect(try await lea.get("/account/keys").status == .forbidden)
      let key = Base64URL.encode(try key(1).publicKey.bytes)
      #expect(try await lea.post("/account/keys/statement", "key=\(key)").status == .forbidden)
      let did = try self.key(1).publicKey.did.description
      for path in ["/account/keys", "/account/keys/statement", "/account/keys/\(did)/end"] {
        let answer = try await kenji.post(path, "key=\(key)", ["Sec-Fetch-Site": "cross-site"])
        #expect(answer.status == .forbidden)
      }
      #expect(try await kenji.client.execute(uri: "/account/keys", method: .get).status == .seeOther)
    }
  }

  @Test func `a script runs on the pages of keys alone, and only the one of this website`() async throws {
    try await visit { kenji, _, _, _ in
      let policy = try #require(try await kenji.get("/account/keys").headers[.contentSecurityPolicy])
      #expect(policy.contains("default-src 'none'"))
      #expect(policy.contains("script-src 'self'"))
      #expect(!policy.contains("unsafe"))
      #expect(!policy.contains("connect-src"))
      for path in ["/account", "/", "/sign-in", "/account/keys/statement"] {
        let answer = try await kenji.get(path)
        #expect(answer.headers[.contentSecurityPolicy]?.contains("script-src") == false, "\(path)")
        #expect(!answer.text.contains("<script"), "\(path)")
      }
      let script = try await kenji.get(DeviceKeyScript.address)
      #expect(script.headers[.contentType] == "text/javascript; charset=utf-8")
      #expect(script.text.contains("generateKey(\"Ed25519\", false"))
      for word in ["innerHTML", "eval(", "fetch(", "XMLHttpRequest", "http://", "https://"] {
        #expect(!script.text.contains(word), "\(word)")
      }
    }
  }
}

/// The markup of the pages of keys, as it is sent.
@Suite struct KeyMarkupTests {
  private let templates: Templates
  private let school = SchoolProfile(
    id: .init(bits: 3), domain: Sample.domain, name: Sample.school, timeZone: "Europe/London")

  init() throws { templates = try Templates() }

  private func person(_ bits: UInt128, _ name: String, _ role: Role) -> PersonProfile {
    PersonProfile(
      id: .init(bits: bits), handle: name.lowercased(), name: name, email: "\(name)@barefoot.example",
      roles: [role])
  }

  private func key(
    _ seed: UInt8, of person: PersonProfile, _ device: String?, approved: CalendarDay? = nil,
    ended: CalendarDay? = nil
  ) throws -> (RegisteredKey, PersonProfile) {
    let did = try SigningKey(seed: Array(repeating: seed, count: 32)).publicKey.did.description
    return (
      RegisteredKey(
        id: .init(bits: UInt128(seed)), person: person.id, did: did, device: device, approvedOn: approved,
        endedOn: ended),
      person
    )
  }

  @Test func `an administrator sees her own keys, those that wait, and the others`() throws {
    let (mari, kenji) = (person(1, "Mari", .administrator), person(2, "Kenji", .instructor))
    let day = try #require(CalendarDay("2026-05-01"))
    let page = KeysPage(
      [
        try key(1, of: mari, "Firefox on Linux", approved: day), try key(2, of: kenji, "Safari on iPhone"),
        try key(3, of: kenji, nil, approved: day),
        try key(4, of: kenji, "Chrome on Android", approved: day, ended: day),
      ], for: Caller(school: school, person: mari), today: try #require(CalendarDay("2026-06-01")))
    expectGolden(templates.html(page, school: Sample.school), "keys.html")
    let own = KeysPage([], for: Caller(school: school, person: kenji), today: day)
    #expect(!templates.html(own, school: Sample.school).contains("Keys that wait"))
  }

  @Test func `what is signed is shown to the last character`() throws {
    let key = try SigningKey(seed: Array(repeating: 1, count: 32)).publicKey
    let kenji = person(2, "Kenji", .instructor)
    let request = KeyPossession(school: school.did, person: kenji.id.description, key: key).request(
      at: Sample.issued)
    let page = KeyStatementPage(
      request, by: key, on: "Firefox on Linux", for: Caller(school: school, person: kenji))
    expectGolden(templates.html(page, school: Sample.school), "key-statement.html")
  }
}
