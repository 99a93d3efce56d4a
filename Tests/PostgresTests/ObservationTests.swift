import InMemoryLogging
import Logging
import Metrics
import MetricsTestKit
import Testing

@testable import Postgres

/// What the people who run the service get to see.
@Suite struct ObservationTests {
  /// All tests of the process share it; a test looks for names of its own.
  private static let metrics = {
    let metrics = TestMetrics()
    MetricsSystem.bootstrap(metrics)
    return metrics
  }()

  private func logger(_ level: Logger.Level) -> (Logger, InMemoryLogHandler) {
    let handler = InMemoryLogHandler()
    var logger = Logger(label: "postgres") { _ in handler }
    logger.logLevel = level
    return (logger, handler)
  }

  private struct Raise: Statement {
    static let name = "raise"
    static let sql = "select raise_remark($1)"
    static let parameterTypes = [String.typeOID]
    var text: String
    func bind(into parameters: inout Parameters) { parameters.append(text) }
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) {}
  }

  @Test(arguments: [Logger.Level.info, .debug])
  func `a remark of the server reaches the log, its text only where debugging is on`(
    level: Logger.Level
  ) async throws {
    let tool = try await TestDatabase.tool()
    try await tool.script(
      """
      begin;
      select pg_advisory_xact_lock(4712);
      create or replace function raise_remark(what text) returns void language plpgsql as $$
      begin raise warning '%', what; end $$;
      commit;
      """)
    let (logger, handler) = logger(level)
    let database = try TestDatabase.database(logger: logger)
    try await database.withConnections { () async throws in
      try await database.run(Raise(text: "Noor’s knee"))
    }
    let remark = try #require(handler.entries.first { $0.message == "The database remarks on a statement" })
    #expect(remark.level == .warning)
    #expect(remark.metadata["sqlstate"] == "01000")
    #expect(remark.metadata["message"] == (level == .debug ? "Noor’s knee" : nil))
  }

  @Test func `a server out of reach is logged once, without the password`() async throws {
    let (logger, handler) = logger(.trace)
    let address = try ConnectionString("host=/nonexistent user=ayu password=geheim dbname=nobody")
    let database = try Database(DatabaseConfiguration(address), logger: logger)
    try await database.withConnections { () async throws in
      for _ in 0..<3 {
        let error = await #expect(throws: DatabaseError.self) {
          try await database.run(Sample.Add(left: 1, right: 1))
        }
        #expect(error.map { "\($0.debugDescription) \($0)".contains("geheim") } == false)
      }
    }
    #expect(handler.entries.count == 1)
    #expect(handler.entries.first?.message == "The database cannot be reached")
    #expect(handler.entries.allSatisfy { !"\($0)".contains("geheim") })
  }

  @Test func `statements are measured by their names, and failures counted`() async throws {
    struct Measured: Statement {
      static let name = "measured"
      static let sql = "select 1 / $1"
      static let parameterTypes = [Int32.typeOID]
      var by: Int32
      func bind(into parameters: inout Parameters) { parameters.append(by) }
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) {}
    }
    let metrics = Self.metrics
    let database = try TestDatabase.database()
    try await database.withConnections { () async throws in
      for _ in 0..<3 { try await database.run(Measured(by: 1)) }
      try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(Measured(by: 1))
      }
      _ = await #expect(throws: DatabaseError.self) { try await database.run(Measured(by: 0)) }
    }
    let timers = metrics.timers(label: "postgres.statement.duration", dimensions: [("statement", "measured")])
    #expect(timers.map(\.values.count).reduce(0, +) == 4)
    let failures = metrics.counters(label: "postgres.statement.failures").filter {
      $0.dimensions.contains { $0 == ("statement", "measured") }
    }
    #expect(failures.map(\.values) == [[1]])
    #expect(failures.first?.dimensions.contains { $0 == ("sqlstate", "22012") } == true)
    let shown = metrics.timers.flatMap(\.dimensions) + metrics.counters.flatMap(\.dimensions)
    #expect(shown.allSatisfy { !$0.1.contains("select") })
  }
}
