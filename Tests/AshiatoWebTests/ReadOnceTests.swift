import AshiatoApp
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Postgres
import Synchronization
import TestSupport
import Testing
import Training

@testable import AshiatoStore
@testable import AshiatoWeb

/// What takes a while to read, and waits until somebody needs it.
@Suite(.website) struct ReadOnceTests {
  private final class Tally: Sendable {
    let count = Atomic(0)
  }

  /// The words are in a file that a school may have edited, and may have spoiled.
  private struct Spoilt: Error {}

  @Test func `it is read once, however many ask for it at the same time`() async throws {
    let times = Tally()
    let words = ReadOnce {
      Thread.sleep(forTimeInterval: 0.1)
      return times.count.add(1, ordering: .relaxed).newValue
    }
    let answers = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { try await words.value } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == Array(repeating: 1, count: 50))
    #expect(try await words.value == 1)
  }

  @Test func `the words of the pages are read for the first page, and not for whoever asks for none`()
    async throws
  {
    let times = Tally()
    try await visit {
      times.count.add(1, ordering: .relaxed)
      return [.english]
    } scene: { client in
      for path in ["/health", "/status/1"] {
        let answer = try await client.get(path)
        #expect(answer.status == .ok)
      }
      #expect(times.count.load(ordering: .relaxed) == 0)
      for _ in 0..<3 {
        let page = try await client.get("/")
        #expect(page.status == .ok)
      }
      #expect(times.count.load(ordering: .relaxed) == 1)
    }
  }

  @Test func `where the words cannot be read a page is a fault, which is told without a page and logged`()
    async throws
  {
    let lines = LogLines()
    try await visit(logger: lines.logger) {
      throw Spoilt()
    } scene: { client in
      let answer = try await client.get("/")
      #expect(answer.status == .internalServerError)
      #expect(answer.headers[.contentType] == "application/problem+json")
      let health = try await client.get("/health")
      #expect(health.status == .ok)
    }
    let faults = lines.all.filter { $0.contains("Spoilt") }
    #expect(faults.count == 2)
    #expect(faults.allSatisfy { $0.hasPrefix("error ") })
  }

  private func visit(
    logger: Logger = .silent, languages: @escaping @Sendable () throws -> [Language],
    scene: @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    let address = try TestDatabase.current.connectionString(user: "ashiato_public")
    let database = try Database(.init(ConnectionString(address)), logger: .silent)
    try await database.withConnections {
      try await Website(
        checks: PublicChecks(PublicStore(database), now: { .sampleNow }), ashiato: .unasked(), readers: .none,
        logger: logger, languages: languages
      ).application().test(.router) { try await scene($0) }
    }
  }
}
