import AshiatoApp
import AshiatoStore
import Credentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoWeb

@Suite(.website) struct WebsiteTests {
  /// English, and just enough of German.
  private static let languages = [
    Language.english,
    Language(
      code: "de", name: "Deutsch", plurals: .english,
      words: [
        "Valid": .always("Gültig"),
        "The school has no such record": .always("Die Schule hat keinen solchen Nachweis"),
        "Check the code": .always("Code prüfen"),
        "As of {1}, the date of the school's status list.": .always("Stand {1}, dem Datum der Statusliste."),
      ]),
  ]

  /// The website as a stranger meets it: its role sees what strangers may see.
  private func visit(_ scene: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
    let address = try TestDatabase.current.connectionString(user: "ashiato_public")
    let database = try Database(.init(ConnectionString(address)), logger: .silent)
    try await database.withConnections {
      let checks = PublicChecks(PublicStore(database), now: { .sampleNow })
      try await Website(
        checks: checks, ashiato: .unasked(), readers: .none, logger: .silent,
        languages: { Self.languages }
      ).application().test(.router) {
        try await scene($0)
      }
    }
  }

  @Test func `a code as a person types it leads to the page of its record`() async throws {
    try await visit { client in
      let form = try await client.get("/check?code=k7m2+9qxt%204w8r")
      #expect(form.status == .seeOther)
      #expect(form.headers[.location] == "/check/K7M2-9QXT-4W8R")
      let link = try await client.get("/check/k7m29qxt4w8r")
      #expect(link.headers[.location] == "/check/K7M2-9QXT-4W8R")
      let page = try await client.get("/check/K7M2-9QXT-4W8R")
      #expect(page.status == .ok)
      #expect(page.headers[.contentType] == "text/html; charset=utf-8")
      #expect(page.headers[.cacheControl] == "no-store")
      #expect(page.text.contains("<title>Valid: Foundation of safety"))
      #expect(page.text.contains("Noor Haddad-Żółkiewska"))
    }
  }

  @Test(arguments: [
    ("de", "de"), ("de-AT, en;q=0.5", "de"), ("fr, de;q=0.8, en;q=0.2", "de"), ("en, de;q=0.9", "en"),
    ("de;q=0, en", "en"), ("fr", "en"), ("", "en"), ("*", "en"), (";;,", "en"),
  ])
  func `a page is in the language that the browser asks for`(accepted: String, language: String) async throws
  {
    try await visit { client in
      let page = try await client.get("/check/K7M2-9QXT-4W8R", [.acceptLanguage: accepted])
      #expect(page.headers[.contentLanguage] == language)
      #expect(page.headers[.vary] == "Accept, Accept-Language")
      #expect(page.text.contains("<html lang=\"\(language)\">"))
      #expect(page.text.contains(language == "de" ? "<title>Gültig: Foundation" : "<title>Valid: Foundation"))
      #expect(page.text.contains("<bdi>Noor Haddad-Żółkiewska</bdi>"))
    }
  }

  @Test func `a language that is chosen by the address is handed on, whatever the browser asks for`()
    async throws
  {
    try await visit { client in
      let home = try await client.get("/?lang=de", [.acceptLanguage: "en"])
      #expect(home.text.contains("<html lang=\"de\">"))
      #expect(home.text.contains("<input type=\"hidden\" name=\"lang\" value=\"de\">"))
      #expect(home.text.contains("<a href=\"?lang=en\" hreflang=\"en\" lang=\"en\">English</a>"))
      let form = try await client.get("/check?lang=de&code=k7m2+9qxt%204w8r")
      #expect(form.headers[.location] == "/check/K7M2-9QXT-4W8R?lang=de")
      let unknown = try await client.get("/check/0000-0000-0000?lang=de")
      #expect(unknown.text.contains("Die Schule hat keinen solchen Nachweis"))
      let page = try await client.get("/check/K7M2-9QXT-4W8R?lang=de")
      #expect(page.text.contains("Stand <time datetime="))
      #expect(page.text.contains("Nobody who teaches in this language has read this translation yet."))
      let strange = try await client.get("/?lang=%22%3E%3Cscript%3E")
      #expect(strange.text.contains("<html lang=\"en\">"))
    }
  }

  @Test func `every answer forbids scripts, frames and guessing`() async throws {
    try await visit { client in
      for path in ["/", "/check/K7M2-9QXT-4W8R", "/nowhere", "/style.css", "/api/v1/check/K7M2-9QXT-4W8R"] {
        let headers = try await client.get(path).headers
        #expect(headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none';") == true)
        #expect(headers[.xContentTypeOptions] == "nosniff")
        #expect(headers.first { $0.name.canonicalName == "x-frame-options" }?.value == "DENY")
        #expect(headers.first { $0.name.canonicalName == "referrer-policy" }?.value == "no-referrer")
      }
    }
  }

  @Test func `the JSON of a check has the standing, the steps and the code`() async throws {
    try await visit { client in
      let answer = try await client.get("/api/v1/check/k7m29qxt4w8r")
      let json = try answer.parsed()
      #expect(answer.status == .ok)
      #expect(json["standing"] == "valid")
      #expect(json["statusAsOf"]?.string == Sample.now.description)
      #expect(json["code"] == "K7M2-9QXT-4W8R")
      #expect(json["record"]?["holder"] == "Noor Haddad-Żółkiewska")
      #expect(json["steps"]?.array?.count == Verification.Step.Name.allCases.count)
      let negotiated = try await client.get("/check/K7M2-9QXT-4W8R", [.accept: "application/json"])
      #expect(try negotiated.parsed() == json)
      #expect(negotiated.headers[.vary] == "Accept, Accept-Language")
    }
  }

  @Test func `a revoked record says so and why`() async throws {
    try await visit { client in
      let code = try Sample.revokedCode()
      let page = try await client.get("/check/\(code)").text
      #expect(page.contains("<title>Revoked"))
      #expect(page.contains("It was withdrawn for misconduct."))
      let json = try await client.get("/api/v1/check/\(code)").parsed()
      #expect(json["standing"] == "revoked")
      #expect(json["revocationReason"] == "misconduct")
    }
  }

  @Test func `a record is found by its id, as by its code`() async throws {
    try await visit { client in
      let byCode = try await client.get("/api/v1/check/\(try Sample.code())").parsed()
      let id = "00000000-0000-7000-8000-000000004711"
      for name in [id, "urn:uuid:\(id)"] {
        #expect(try await client.get("/api/v1/check/\(name)").parsed() == byCode)
      }
      let unknown = try await client.get("/api/v1/check/urn:uuid:00000000-0000-7000-8000-000000000001")
      #expect(unknown.status == .notFound)
      #expect(try unknown.parsed()["type"] == "/problems#unknown-record")
      #expect(try unknown.parsed()["standing"] == "not-found")
    }
  }

  @Test func `a code that no record has is a page and a problem document`() async throws {
    try await visit { client in
      let page = try await client.get("/check/0000-1111-1107")
      #expect(page.status == .notFound)
      #expect(page.text.contains("The school has no such record"))
      #expect(page.text.contains("<a href=\"mailto:reports@barefoot.example\">"))
      let problem = try await client.get("/api/v1/check/0000-1111-1107")
      #expect(problem.status == .notFound)
      #expect(problem.headers[.contentType] == "application/problem+json")
      #expect(try problem.parsed()["standing"] == "not-found")
      #expect(try problem.parsed()["type"] == "/problems#unknown-record")
    }
  }

  @Test func `a mistyped code is told from an unknown one`() async throws {
    try await visit { client in
      for path in ["/check?code=K7M2-9QXT-4W8S", "/check/K7M2-9QXT-4W8S"] {
        let page = try await client.get(path)
        #expect(page.status == .notFound)
        #expect(page.text.contains("This code was mistyped"))
      }
      let problem = try await client.get("/api/v1/check/K7M2")
      #expect(try problem.parsed()["type"] == "/problems#mistyped-code")
      #expect(try problem.parsed()["standing"] == nil)
    }
  }

  @Test func `what the website serves is enough to check a record without it`() async throws {
    try await visit { client in
      let record = try await client.get("/check/K7M2-9QXT-4W8R/record.json")
      #expect(record.headers[.contentType] == "application/vc+ld+json")
      #expect(record.headers[.contentDisposition] == "attachment; filename=\"record-K7M2-9QXT-4W8R.json\"")
      let keys = try await client.get("/.well-known/did.json")
      #expect(keys.headers[.contentType] == "application/did+json")
      let status = try await client.get("/status/1")
      #expect(status.headers[.contentType] == "application/vc")
      for answer in [keys, status] {
        #expect(answer.headers[.accessControlAllowOrigin] == "*")
        #expect(answer.headers[.cacheControl]?.hasPrefix("public, max-age=") == true)
      }
      let verifier = Verifier(
        trusted: [try DIDDocument(parsing: keys.bytes)], statusLists: [status.bytes])
      #expect(verifier.verify(record.bytes, at: Sample.now).standing == .valid)
    }
  }

  @Test func `an unchanged file is not sent again`() async throws {
    try await visit { client in
      for path in ["/.well-known/did.json", "/status/1", "/style.css", "/icon.svg"] {
        let tag = try #require(try await client.get(path).headers[.eTag])
        let again = try await client.get(path, [.ifNoneMatch: tag])
        #expect(again.status == .notModified)
        #expect(again.body.readableBytes == 0)
      }
    }
  }

  @Test func `a status list that the school does not keep is not there`() async throws {
    try await visit { client in
      for path in ["/status/2", "/status/x", "/status/99999999999999999999"] {
        let answer = try await client.get(path)
        #expect(answer.status == .notFound)
      }
    }
  }

  @Test func `an uploaded file is checked like a code`() async throws {
    try await visit { client in
      let page = try await client.upload(try Sample.signed())
      #expect(page.status == .ok)
      #expect(page.text.contains("<title>Valid: Foundation of safety"))
      let stranger = try await client.upload(try Sample.strangersFile())
      #expect(stranger.text.contains("<title>Cannot tell"))
      #expect(stranger.text.contains("Fingerprint of the key"))
    }
  }

  @Test func `a form without a file, and one with too much, are told what to do`() async throws {
    try await visit { client in
      let empty = try await client.upload([])
      #expect(empty.status == .badRequest)
      #expect(empty.text.contains("No file was sent"))
      #expect(try await client.upload([UInt8](repeating: 32, count: 256 * 1024)).status == .ok)
      for size in [256 * 1024 + 1, 1024 * 1024] {
        let page = try await client.upload([UInt8](repeating: 32, count: size))
        #expect(page.status == .contentTooLarge)
        #expect(page.text.contains("The file is too large"))
      }
    }
  }

  @Test func `a record sent as JSON is checked, and another media type is refused`() async throws {
    try await visit { client in
      for type in ["application/json; charset=utf-8", "application/vc", "application/vc+ld+json"] {
        let answer = try await client.post("/api/v1/check", try Sample.signed(), type: type)
        #expect(try answer.parsed()["standing"] == "valid")
      }
      let refused = try await client.post("/api/v1/check", try Sample.signed(), type: "text/plain")
      #expect(refused.status == .unsupportedMediaType)
      #expect(try refused.parsed()["type"] == "/problems#unknown-media-type")
      let stranger = try await client.post(
        "/api/v1/check", try Sample.strangersFile(), type: "application/json")
      #expect(try stranger.parsed()["standing"] == "cannot-tell")
      #expect(try stranger.parsed()["fingerprint"]?.string?.hasPrefix("sha256:") == true)
    }
  }

  @Test func `a path names the methods that it knows, and there are no others`() async throws {
    try await visit { client in
      let wrong = try await client.execute(uri: "/check/K7M2-9QXT-4W8R", method: .delete)
      #expect(wrong.status == .methodNotAllowed)
      #expect(wrong.headers[.allow] == "GET, HEAD")
      let form = try await client.execute(uri: "/api/v1/check", method: .get)
      #expect(form.headers[.allow] == "POST")
      let head = try await client.execute(uri: "/check/K7M2-9QXT-4W8R", method: .head)
      #expect(head.status == .ok)
      #expect(head.body.readableBytes == 0)
    }
  }

  @Test func `an unknown path is a page for people and a problem for programs`() async throws {
    try await visit { client in
      let page = try await client.get("/nowhere")
      #expect(page.text.contains("There is no such page"))
      let problem = try await client.get("/nowhere", [.accept: "application/json"])
      #expect(try problem.parsed()["status"]?.integer == 404)
      let programs = try await client.get("/api/v1/nowhere")
      #expect(try programs.parsed()["type"] == "/problems#unknown-page")
    }
  }

  @Test func `of two schools the host name decides`() async throws {
    let address = try TestDatabase.current.connectionString
    let owner = try await ToolConnection.connect(to: ConnectionString(address), logger: .silent)
    try await owner.script(
      """
      set session_replication_role = replica;
      insert into school (id, domain, name, time_zone)
        values ('00000000-0000-7000-8000-000000000002', 'localhost', 'The Other School', 'Europe/London');
      """)
    try await visit { client in
      let page = try await client.get("/")
      #expect(page.text.contains("The Other School"))
      // A website vouches for the records of its own school alone.
      #expect(try await client.get("/api/v1/check/K7M2-9QXT-4W8R").parsed()["standing"] == "not-found")
    }
    try await owner.script("update school set domain = 'elsewhere.example' where domain = 'localhost'")
    try await visit { client in
      let page = try await client.get("/")
      #expect(page.status == .notFound)
      #expect(page.text.contains("No school is at this address"))
    }
  }

  @Test func `a forgotten holder's record is gone here`() async throws {
    let address = try TestDatabase.current.connectionString
    let owner = try await ToolConnection.connect(to: ConnectionString(address), logger: .silent)
    try await owner.script("set session_replication_role = replica; delete from edition_bytes")
    try await visit { client in
      let page = try await client.get("/check/K7M2-9QXT-4W8R")
      #expect(page.status == .gone)
      #expect(page.text.contains("The holder&#39;s own copy can still be checked."))
    }
  }

  @Test func `health says that the database answers`() async throws {
    try await visit { client in
      let health = try await client.get("/health").parsed()
      #expect(health["database"] == "reachable")
    }
  }

  @Test func `it serves over a real connection`() async throws {
    let address = try TestDatabase.current.connectionString(user: "ashiato_public")
    let database = try Database(.init(ConnectionString(address)), logger: .silent)
    try await database.withConnections {
      let checks = PublicChecks(PublicStore(database), now: { .sampleNow })
      let website = try Website(
        checks: checks, ashiato: .unasked(), readers: .none, configuration: .init(port: 0), logger: .silent)
      try await website.application().test(.live) { client in
        let home = try await client.get("/")
        #expect(home.text.contains("Check a record"))
        let page = try await client.upload(try Sample.signed())
        #expect(page.text.contains("<title>Valid"))
      }
    }
  }
}

/// The website while its database is away.
@Suite struct WebsiteOutageTests {
  private func visit(_ scene: @Sendable (any TestClientProtocol, LogLines) async throws -> Void) async throws
  {
    let nowhere = try ConnectionString("host=/nowhere dbname=none user=nobody")
    let database = try Database(.init(nowhere), logger: .silent)
    let lines = LogLines()
    try await database.withConnections {
      let website = Website(
        checks: PublicChecks(PublicStore(database)), ashiato: Ashiato(Store(database)), readers: .none,
        logger: lines.logger)
      try await website.application().test(.router) { try await scene($0, lines) }
    }
  }

  @Test func `an outage shows its number, says nothing else, and is logged under it`() async throws {
    try await visit { client, lines in
      let page = try await client.get("/check/K7M2-9QXT-4W8R")
      #expect(page.status == .serviceUnavailable)
      #expect(page.headers[.retryAfter] == "30")
      #expect(!page.text.contains("nowhere"))
      let number = try #require(page.text.firstMatch(of: /<code>([0-9a-f]{8})<\/code>/)?.output.1)
      #expect(lines.all.contains { $0.contains(number) })
      #expect(!lines.all.contains { $0.contains("K7M2") })
      let problem = try await client.get("/api/v1/check/K7M2-9QXT-4W8R").parsed()
      #expect(problem["type"] == "/problems#unavailable")
      #expect(problem["fault"]?.string?.count == 8)
    }
  }

  @Test func `health says that the process lives and the database does not answer`() async throws {
    try await visit { client, _ in
      let health = try await client.get("/health")
      #expect(health.status == .ok)
      #expect(try health.parsed()["database"] == "unreachable")
    }
  }

  @Test func `the stylesheet and a mistyped code need no database`() async throws {
    try await visit { client, _ in
      let stylesheet = try await client.get("/style.css")
      #expect(stylesheet.status == .ok)
      let page = try await client.get("/check/K7M2")
      #expect(page.status == .notFound)
      #expect(page.text.contains("This code was mistyped"))
    }
  }
}

extension TestClientProtocol {
  func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
    try await execute(uri: path, method: .get, headers: headers)
  }

  fileprivate func post(_ path: String, _ body: [UInt8], type: String) async throws -> TestResponse {
    try await execute(
      uri: path, method: .post, headers: [.contentType: type], body: ByteBuffer(bytes: body))
  }

  /// Sends a file as the form of the first page does.
  fileprivate func upload(_ file: [UInt8]) async throws -> TestResponse {
    let head = """
      --X7\r\nContent-Disposition: form-data; name="record"; filename="record.json"\r\n\
      Content-Type: application/json\r\n\r\n
      """
    let form = Array(head.utf8) + file + Array("\r\n--X7--\r\n".utf8)
    return try await post("/check", form, type: "multipart/form-data; boundary=X7")
  }
}

extension TestResponse {
  fileprivate var bytes: [UInt8] { Array(buffer: body) }
  fileprivate func parsed() throws -> JSON { try JSON(parsing: bytes) }
}
