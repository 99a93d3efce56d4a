import AshiatoApp
import AshiatoStore
import Credentials
import Hummingbird
import HummingbirdTesting
import Logging
import Postgres
import TestSupport
import Testing

@testable import AshiatoWeb

/// What whoever runs the service learns of requests, and what she does not.
@Suite(.website) struct ObservingTests {
  private func visit(
    proxies: [AddressRange] = [], _ scene: @Sendable (Website, Int, LogLines) async throws -> Void
  ) async throws {
    let address = try TestDatabase.current.connectionString(user: "ashiato_public")
    let database = try Database(.init(ConnectionString(address)), logger: .silent)
    let lines = LogLines()
    try await database.withConnections {
      var configuration = WebsiteConfiguration(port: 0)
      configuration.proxies = proxies
      let website = try Website(
        checks: PublicChecks(PublicStore(database), now: { .sampleNow }), ashiato: .unasked(), readers: .none,
        configuration: configuration, logger: lines.logger)
      try await withServing(website.application) { try await scene(website, $0, lines) }
    }
  }

  @Test func `a request is noted by its route, status and time, under the id that it was answered with`()
    async throws
  {
    try await visit { _, port, lines in
      let answer = try await RawClient.ask(port, "GET /check/K7M2-9QXT-4W8R?word=secret")
      let id = try #require(answer.firstMatch(of: /X-Request-ID: ([0-9a-f]{16})\r\n/)?.output.1)
      let line = try #require(lines.all.first { $0.contains("request=\(id)") })
      for fact in ["method=GET", "route=/check/{code}", "status=200", "milliseconds="] {
        #expect(line.contains(fact))
      }
    }
  }

  @Test func `no code, name, query, address or body enters the log, whatever is asked`() async throws {
    try await visit { _, port, lines in
      for path in [
        "/check/K7M2-9QXT-4W8R", "/check?code=K7M2-9QXT-4W8S", "/directory?place=Hebden", "/Haddad",
      ] {
        _ = try await RawClient.ask(port, "GET \(path)", [("User-Agent", "Marmalade")])
      }
      _ = try await RawClient.ask(
        port, "POST /api/v1/check", [("Content-Type", "application/json")], body: #"{"name": "Haddad"}"#)
      let noted = lines.all.filter { $0.contains("request=") }
      #expect(noted.count { $0.contains("A request was answered.") } == 5)
      for word in ["K7M2", "Hebden", "Haddad", "Marmalade", "127.0.0.1"] {
        #expect(!noted.contains { $0.contains(word) }, "\(word)")
      }
    }
  }

  @Test func `a request has the id that a named proxy gave it, and no stranger names her own`() async throws {
    let name = "from-the-proxy_1.2"
    for (proxies, isTaken) in [([AddressRange("127.0.0.1")], true), ([], false)] {
      try await visit(proxies: proxies.compactMap(\.self)) { _, port, _ in
        let answer = try await RawClient.ask(port, "GET /", [("X-Request-ID", name)])
        #expect(answer.contains("X-Request-ID: \(name)\r\n") == isTaken)
        for bad in ["a b", "\"", String(repeating: "a", count: 65)] {
          let answer = try await RawClient.ask(port, "GET /", [("X-Request-ID", bad)])
          #expect(answer.contains(/X-Request-ID: [0-9a-f]{16}\r\n/))
        }
      }
    }
  }

  @Test func `whoever watches is not noted every time`() async throws {
    try await visit { _, port, lines in
      _ = try await RawClient.ask(port, "GET /health")
      _ = try await RawClient.ask(port, "GET /ready")
      #expect(lines.all.count { $0.hasPrefix("debug A request was answered.") } == 2)
      #expect(!lines.all.contains { $0.hasPrefix("info A request was answered.") })
    }
  }

  @Test func `ready says that requests may come, and shortly before the end that they should go elsewhere`()
    async throws
  {
    try await visit { website, port, _ in
      #expect(try await RawClient.ask(port, "GET /ready").hasPrefix("HTTP/1.1 200 OK\r\n"))
      website.prepareToEnd()
      let ending = try await RawClient.ask(port, "GET /ready")
      #expect(ending.hasPrefix("HTTP/1.1 503 "))
      #expect(ending.contains("running"))
      // It still answers whoever comes.
      #expect(try await RawClient.ask(port, "GET /").hasPrefix("HTTP/1.1 200 OK\r\n"))
    }
  }

  @Test func `a schema of another program is not ready`() async throws {
    let address = try TestDatabase.current.connectionString
    let owner = try await ToolConnection.connect(to: ConnectionString(address), logger: .silent)
    try await visit { _, port, _ in
      try await owner.script("insert into schema_migration values (9999, '9999_later', repeat('0', 64))")
      let newer = try await RawClient.ask(port, "GET /ready")
      #expect(newer.hasPrefix("HTTP/1.1 503 "))
      #expect(newer.contains("schema"))
      try await owner.script("delete from schema_migration where number > 10")
      let older = try await RawClient.ask(port, "GET /ready")
      #expect(older.contains("schema"))
      #expect(!older.contains("database"))
    }
  }

  @Test func `without a database it is not ready, and says no more than that`() async throws {
    let nowhere = try ConnectionString("host=/nowhere dbname=none user=nobody")
    let database = try Database(.init(nowhere), logger: .silent)
    try await database.withConnections {
      let website = try Website(
        checks: PublicChecks(PublicStore(database)), ashiato: .unasked(), readers: .none, logger: .silent)
      try await website.application().test(.router) { client in
        let answer = try await client.execute(uri: "/ready", method: .get)
        #expect(answer.status == .serviceUnavailable)
        #expect(
          try JSON(parsing: Array(buffer: answer.body)) == ["status": "not-ready", "missing": ["database"]])
      }
    }
  }
}
