import Logging
import ServiceLifecycle
import Testing

@testable import Postgres

/// What happens when the network, and not the server, is at fault.
@Suite struct NetworkTests {
  private func withRelay(
    _ change: (inout DatabaseConfiguration) -> Void = { _ in }, _ body: (Relay, Database) async throws -> Void
  ) async throws {
    let relay = try Relay()
    defer { relay.stop() }
    var configuration = DatabaseConfiguration(try relay.address)
    configuration.leases = 1
    configuration.grace = .milliseconds(100)
    change(&configuration)
    let database = try Database(configuration, logger: TestDatabase.logger)
    try await database.withConnections { () async throws in try await body(relay, database) }
  }

  @Test func `a name is looked up and the server reached over TCP`() async throws {
    try await withRelay { _, database in
      #expect(try await database.run(Sample.Add(left: 1, right: 1)) == 2)
      let sum = try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(Sample.Add(left: 1, right: 2))
      }
      #expect(sum == 3)
    }
  }

  @Test func `the second of two hosts answers when the first does not`() async throws {
    let closed = try Relay()
    closed.stop()
    let change = { (configuration: inout DatabaseConfiguration) in
      configuration.address["host"] = "127.0.0.1,localhost"
      configuration.address["port"] = "\(closed.port),\(configuration.address["port"] ?? "")"
      configuration.address["target_session_attrs"] = "read-write"
    }
    try await withRelay(change) { _, database in
      let sum = try await database.run(Sample.Add(left: 1, right: 1))
      #expect(sum == 2)
    }
  }

  @Test func `a name that nobody knows is unavailable`() async throws {
    let change = { (configuration: inout DatabaseConfiguration) in
      configuration.address["host"] = "nowhere.invalid"
      configuration.address["sslmode"] = "disable"
    }
    try await withRelay(change) { _, database in
      let error = await #expect(throws: DatabaseError.self) {
        try await database.run(Sample.Add(left: 1, right: 1))
      }
      #expect(error?.code == .unavailable)
    }
  }

  @Test
  func `a server that takes the connection and says nothing is unavailable, and found when it speaks again`()
    async throws
  {
    try await withRelay({ $0.connectTimeout = .milliseconds(300) }) { relay, database in
      relay.freeze()
      let error = await #expect(throws: DatabaseError.self) {
        try await database.run(Sample.Add(left: 1, right: 1))
      }
      #expect(error?.code == .unavailable)
      relay.thaw()
      var sum: Int64?
      while sum == nil { sum = try? await database.run(Sample.Add(left: 1, right: 1)) }
      #expect(sum == 2)
    }
  }

  @Test func `a tool gives up a server that takes the connection and says nothing`() async throws {
    let relay = try Relay()
    defer { relay.stop() }
    relay.freeze()
    let error = await #expect(throws: DatabaseError.self) {
      _ = try await ToolConnection.connect(to: relay.address, logger: TestDatabase.logger)
    }
    #expect(error?.code == .unavailable)
  }

  @Test func `a connection on which nothing comes back is given up`() async throws {
    try await withRelay({ $0.statementTimeout = .milliseconds(300) }) { relay, database in
      var pid: Int32?
      while pid == nil { pid = try? await database.run(Sample.BackendPID()) }
      relay.freeze()
      let error = await #expect(throws: DatabaseError.self) {
        try await database.run(Sample.Add(left: 1, right: 1))
      }
      #expect(error?.code == .timedOut)
      var codes: Set<DatabaseError.Code> = []
      while !codes.contains(.connectionLost) && !codes.contains(.unavailable) {
        do throws(DatabaseError) { _ = try await database.run(Sample.BackendPID()) } catch {
          codes.insert(error.code)
        }
      }
      relay.thaw()
      var next: Int32?
      while next == nil { next = try? await database.run(Sample.BackendPID()) }
      #expect(next != pid)
    }
  }

  @Test func `a transaction whose COMMIT arrived and whose answer did not is in doubt`() async throws {
    let tool = try await TestDatabase.tool()
    let key = Int64.random(in: .min ... .max)
    try await tool.script("select pg_advisory_lock(\(key))")
    try await withRelay { relay, database in
      let pid = try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(Sample.BackendPID())
      }
      let committing = Task {
        try await database.transaction { transaction async throws(DatabaseError) in
          // Waits on the server within the exchange that ends in COMMIT.
          transaction.enqueue(Sample.Lock(key: key))
        }
      }
      while try await tool.rows("select 1 from pg_locks where pid = $1 and not granted", ["\(pid)"]).isEmpty {
      }
      relay.freeze()
      try await tool.script("select pg_advisory_unlock(\(key))")
      let isIdle = "select 1 from pg_stat_activity where pid = $1 and state = 'idle'"
      while try await tool.rows(isIdle, ["\(pid)"]).isEmpty {}
      relay.cut()
      let error = await #expect(throws: DatabaseError.self) { try await committing.value }
      #expect(error?.code == .commitUnknown)
      relay.thaw()
    }
  }

  @Test func `a lost connection in a transaction that did not commit is no doubt`() async throws {
    try await withRelay { relay, database in
      let error = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in
          _ = try await transaction.run(Sample.BackendPID())
          relay.cut()
          _ = try await transaction.run(Sample.BackendPID())
        }
      }
      #expect(error?.code == .connectionLost)
    }
  }

  @Test func `a cancel that cannot be delivered ends with the connection`() async throws {
    try await withRelay { relay, database in
      let pid = try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(Sample.BackendPID())
      }
      let sleeper = Task {
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(Sample.Sleep(milliseconds: 60_000))
        }
      }
      let tool = try await TestDatabase.tool()
      let isSleeping = "select 1 from pg_stat_activity where pid = $1 and wait_event = 'PgSleep'"
      while try await tool.rows(isSleeping, ["\(pid)"]).isEmpty {}
      relay.freeze()
      sleeper.cancel()
      let error = await #expect(throws: DatabaseError.self) { try await sleeper.value }
      #expect(error?.code == .cancelled)
      relay.thaw()
      _ = try await tool.run(Sample.Terminate(pid: pid))
    }
  }

  @Test func `as a service it keeps its connection, and a graceful shutdown lets the last statement end`()
    async throws
  {
    let name = "service-\(UInt64.random(in: 0...UInt64.max))"
    let database = try TestDatabase.database { $0.applicationName = name }
    let group = ServiceGroup(services: [database], logger: TestDatabase.logger)
    let running = Task { try await group.run() }
    let tool = try await TestDatabase.tool()
    let ours = "select pid from pg_stat_activity where application_name = $1"
    while try await tool.rows(ours, [name]).isEmpty {}
    let pid = try #require(try await tool.rows(ours, [name]).first?.first)
    // It comes back by itself.
    _ = try await tool.rows("select pg_terminate_backend($1::int)", [pid])
    while try await tool.rows(ours + " and pid <> $2::int", [name, pid]).isEmpty {}

    let key = Int64.random(in: .min ... .max)
    try await tool.script("select pg_advisory_lock(\(key))")
    let last = Task { try await database.run(Sample.Lock(key: key)) }
    while try await tool.rows(
      "select 1 from pg_locks where not granted and objid = $1::bigint & 4294967295", ["\(key)"]
    )
    .isEmpty {}
    await group.triggerGracefulShutdown()
    try await tool.script("select pg_advisory_unlock(\(key))")
    try await last.value
    try await running.value
    let refused = await #expect(throws: DatabaseError.self) { try await database.run(Sample.BackendPID()) }
    #expect(refused?.code == .unavailable)
    while try await !tool.rows(ours, [name]).isEmpty {}
  }
}
