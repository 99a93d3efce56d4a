import AshiatoApp
import AshiatoStore
import Logging
import NIOCore
import Postgres
import TestSupport
import Testing

@testable import AshiatoWeb

/// What one client may take from the others, over real connections. What is slow here ends when the service ends it.
@Suite(.timeLimit(.minutes(5))) struct LimitTests {
  /// A website whose patience is short, and which needs no database for what is asked of it.
  private func visit(
    idleTime: TimeAmount = .seconds(600), bodyTime: TimeAmount = .seconds(600), connections: Int = 900,
    _ scene: @Sendable (Int, LogLines) async throws -> Void
  ) async throws {
    let nowhere = try ConnectionString("host=/nowhere dbname=none user=nobody")
    let database = try Database(.init(nowhere), logger: .silent)
    var configuration = WebsiteConfiguration(port: 0)
    configuration.limits.idleTime = idleTime
    configuration.limits.bodyTime = bodyTime
    configuration.limits.connections = connections
    let lines = LogLines()
    try await database.withConnections { [configuration] in
      let website = try Website(
        checks: PublicChecks(PublicStore(database)), ashiato: .unasked(), readers: .none,
        configuration: configuration, logger: lines.logger)
      try await withServing(website.application) { port in
        try await scene(port, lines)
        // Whatever was done to it, it serves whoever comes next; a busy machine may need a second attempt.
        var next = ""
        while !next.hasPrefix("HTTP/1.1 200 OK\r\n") {
          next = (try? await RawClient.ask(port, "GET /style.css")) ?? ""
        }
      }
    }
  }

  private static let post = """
    POST /check HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n
    """

  @Test func `a header that never ends costs its connection`() async throws {
    try await visit(idleTime: .seconds(1)) { port, _ in
      try await RawClient.connect(to: port) { client in
        // On a busy machine the time may be over before the first word.
        try? await client.say("GET / HTTP/1.1\r\nX-Slow: ")
        await client.trickle()
      }
    }
  }

  @Test func `a body that trickles costs its connection, and is no fault of ours`() async throws {
    try await visit(bodyTime: .seconds(1)) { port, lines in
      try await RawClient.connect(to: port) { client in
        try await client.say(Self.post)
        await client.trickle()
      }
      try await lines.await("A client left before its answer.")
      #expect(!lines.all.contains { $0.contains("could not be answered") })
    }
  }

  @Test func `a client that hangs up in the middle of a body is noted as gone`() async throws {
    try await visit { port, lines in
      try await RawClient.connect(to: port) { try await $0.say(Self.post + "{") }
      try await lines.await("A client left before its answer.")
      #expect(lines.all.contains { $0.contains("route=/check") })
      #expect(!lines.all.contains { $0.contains("could not be answered") })
    }
  }

  @Test func `an idle connection is ended`() async throws {
    try await visit(idleTime: .seconds(1)) { port, _ in
      let answer = try await RawClient.connect(to: port) { client in
        try? await client.say("GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n")
        return await client.everything()
      }
      #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 "))
    }
  }

  @Test func `a header of 10 MB, and a path of 10 MB, are answered with 400 and no more is read`()
    async throws
  {
    try await visit { port, _ in
      let much = String(repeating: "a", count: 10_000_000)
      for request in ["GET / HTTP/1.1\r\nX: \(much)", "GET /\(much)"] {
        let answer = try await RawClient.connect(to: port) { client in
          async let answer = client.everything()
          try? await client.say(request)
          return await answer
        }
        // The system may drop the answer with the rest that was on its way; then the connection is closed all the same.
        #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
      }
    }
  }

  @Test func `one connection too many waits until another is closed`() async throws {
    try await visit(connections: 2) { port, _ in
      let answers = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<8 {
          group.addTask {
            try await RawClient.ask(port, "GET /style.css")
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(answers.allSatisfy { $0.hasPrefix("HTTP/1.1 200 OK\r\n") })
    }
  }
}

extension LogLines {
  /// Waits until a line has these words.
  func await(_ words: String) async throws {
    while !all.contains(where: { $0.contains(words) }) { try await Task.sleep(for: .milliseconds(10)) }
  }
}
