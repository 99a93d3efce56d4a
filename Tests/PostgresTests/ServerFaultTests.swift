import Foundation
import Testing

@testable import Postgres

/// What happens when the server is at fault: on one that these tests stop, kill, freeze and fill up.
///
/// Each leaves it running and as it was, and none may need another process or another `Database` to go on.
@Suite(.ownServer, .serialized) struct ServerFaultTests {
  let server: OwnServer

  init() throws {
    server = try #require(OwnServer.current)
  }

  // MARK: It ends

  enum Ending: String, CaseIterable, CustomTestStringConvertible {
    case stoppedFast = "a fast stop"
    case stoppedAtOnce = "an immediate stop"
    case killed = "a kill of the server"
    case backendKilled = "a kill of one backend"
    case terminated = "the termination of every backend"

    var testDescription: String { rawValue }

    var endsServer: Bool { self != .backendKilled && self != .terminated }
  }

  @Test(arguments: Ending.allCases)
  func `what was answered is there, what was refused is not, and the same connections go on`(
    after ending: Ending
  ) async throws {
    let name = "ending-\(ending)"
    let ledger = try await Ledger(on: server)
    let database = try server.database {
      $0.leases = 4
      $0.applicationName = name
    }
    try await database.withConnections {
      try await withThrowingTaskGroup { group in
        for worker in 0..<6 {
          group.addTask { await ledger.write(through: database, as: worker) }
        }
        try await until("writing began") { ledger.answered >= 50 }
        try await end(by: ending, name)
        try await until("somebody noticed") {
          // A connection that is ended while it rests is replaced, and nobody hears of it.
          if ending == .terminated { try await end(by: ending, name) }
          return ledger.faults > 0
        }
        if ending.endsServer { try await server.start() }
        let before = ledger.answered
        try await until("it went on by itself") { ledger.answered >= before + 50 }
        ledger.close()
        try await group.waitForAll()
      }
      try await ledger.check()
      try await expectAtRest(database, name, atMost: 6)
    }
    try await expectGone(name)
  }

  private func end(by ending: Ending, _ name: String) async throws {
    switch ending {
    case .stoppedFast: try server.signal(SIGINT)
    case .stoppedAtOnce: try server.signal(SIGQUIT)
    case .killed: try server.signal(SIGKILL)
    case .backendKilled:
      // The server takes it for a crash, ends every session and recovers.
      kill(try #require(try await backends(name).first), SIGKILL)
    case .terminated:
      for pid in try await backends(name) {
        _ = try await server.tool().rows("select pg_terminate_backend($1::int)", ["\(pid)"])
      }
    }
  }

  @Test func `a server that waits for its last client goes on answering and lets nobody else in`()
    async throws
  {
    let database = try server.database { $0.leases = 2 }
    try await database.withConnections { () async throws in
      #expect(try await database.run(Sample.Add(left: 1, right: 1)) == 2)
      try server.signal(SIGTERM)
      // The signal is on its way; until it arrives a connection may still be opened.
      try await until("newcomers are refused") { (try? await server.tool()) == nil }
      let refusal = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in
          _ = try await transaction.run(Sample.BackendPID())
        }
      }
      #expect(refusal?.code == .unavailable)
      #expect(refusal?.message.contains("shutting down") == true)
      #expect(try await database.run(Sample.Add(left: 1, right: 2)) == 3)
      try server.signal(SIGINT)
      try await until("it is gone") {
        (try? await database.run(Sample.Add(left: 1, right: 1))) == nil
      }
      try await server.start()
      try await until("it is found again") {
        (try? await database.run(Sample.Add(left: 1, right: 1))) == 2
      }
    }
  }

  @Test func `while the server starts and recovers callers are refused, and then answered`()
    async throws
  {
    let database = try server.database()
    try await database.withConnections { () async throws in
      #expect(try await database.run(Sample.Add(left: 1, right: 1)) == 2)
      // It asks for archived WAL before it lets anybody in; the archive answers when this test wants it to.
      try await server.set("restore_command = 'while [ ! -e go-on ]; do sleep 0.05; done; false'")
      try server.signal(SIGINT)
      try await until("it is gone") {
        !FileManager.default.fileExists(atPath: server.data + "/postmaster.pid")
      }
      try server.put("recovery.signal")
      let starting = Task { try await server.start() }
      try await until("callers hear that it starts up") {
        do throws(DatabaseError) {
          _ = try await database.run(Sample.Add(left: 1, right: 1))
          return false
        } catch {
          #expect(error.code == .unavailable || error.code == .connectionLost)
          return error.message.contains("starting up")
        }
      }
      try server.put("go-on")
      try await starting.value
      // Readers are answered before the recovery is over.
      try await until("it is found again, and takes changes") {
        (try? await database.run(Sample.CurrentSetting(setting: "transaction_read_only"))) == "off"
      }
    }
    try await server.reset("restore_command")
  }

  // MARK: It hangs

  @Test func `a frozen backend costs its callers their patience, and nobody else's`() async throws {
    let name = "frozen"
    let ledger = try await Ledger(on: server)
    let database = try server.database {
      $0.leases = 2
      $0.statementTimeout = .seconds(2)
      $0.transactionTimeout = .seconds(2)
      $0.applicationName = name
    }
    try await database.withConnections { () async throws in
      let pid = try await database.run(Sample.BackendPID())
      let lease = try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(Sample.BackendPID())
      }
      kill(pid, SIGSTOP)
      kill(lease, SIGSTOP)
      defer {
        kill(pid, SIGCONT)
        kill(lease, SIGCONT)
      }
      let late = await #expect(throws: DatabaseError.self) {
        try await database.run(Sample.BackendPID())
      }
      #expect(late?.code == .timedOut)
      let lateToo = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(ledger.insert(1))
        }
      }
      #expect(lateToo?.code == .timedOut)
      // Both stay frozen, and others take their places.
      try await until("another backend answers single statements") {
        (try? await database.run(Sample.BackendPID())).map { $0 != pid } ?? false
      }
      let next = try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(Sample.BackendPID())
      }
      #expect(next != lease)
      kill(pid, SIGCONT)
      kill(lease, SIGCONT)
      try await until("the frozen ones are gone") {
        try await Set(backends(name)).isDisjoint(with: [pid, lease])
      }
      #expect(try await ledger.all() == [])
      try await expectAtRest(database, name, atMost: 4)
    }
    try await expectGone(name)
  }

  @Test func `a backend that freezes in COMMIT leaves a doubt, and the doubt is named`()
    async throws
  {
    let ledger = try await Ledger(on: server)
    let database = try server.database {
      $0.leases = 1
      $0.transactionTimeout = .seconds(2)
    }
    try await database.withConnections { () async throws in
      // From here on the backend knows COMMIT, and needs to answer nothing before it.
      try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(ledger.insert(0))
      }
      let error = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(ledger.insert(1))
          kill(try await transaction.run(Sample.BackendPID()), SIGSTOP)
        }
      }
      #expect(error?.code == .commitUnknown)
      // What it was sent it reads before it finds that nobody listens: here the doubt ends in a yes.
      for pid in try await backends(state: "idle in transaction") { kill(pid, SIGCONT) }
      try await until("it committed") { try await ledger.all() == [0, 1] }
      try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(ledger.insert(2))
      }
      #expect(try await ledger.all() == [0, 1, 2])
    }
  }

  @Test func `a server that takes connections and never greets is given up`() async throws {
    let database = try server.database { $0.connectTimeout = .seconds(1) }
    try await database.withConnections { () async throws in
      try server.signal(SIGSTOP)
      let error = await #expect(throws: DatabaseError.self) {
        try await database.run(Sample.BackendPID())
      }
      #expect(error?.code == .unavailable)
      try server.signal(SIGCONT)
      try await until("it is found") {
        (try? await database.run(Sample.Add(left: 1, right: 1))) == 2
      }
    }
  }

  // MARK: It says no

  @Test func `without a free place for a transaction the shared connection goes on`() async throws {
    let name = "no-places"
    try await server.set("max_connections = 12")
    try await restart()
    let owner = try await server.tool()
    try await owner.script("create role visitor login")
    let free = try await owner.rows(
      "select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int"
    )
    let database = try Database(
      configured(try server.address(of: "visitor")) {
        $0.applicationName = name
        $0.leases = 4
      }, logger: TestDatabase.logger)
    try await database.withConnections { () async throws in
      #expect(try await database.run(Sample.Add(left: 1, right: 1)) == 2)
      var others: [ToolConnection] = []
      // The two of this test: the database's own, and the owner's.
      let places = try #require(free[0][0].flatMap { Int($0) }) - 2
      while others.count < places { others.append(try await server.tool(as: "visitor")) }
      for _ in 0..<20 {
        let error = await #expect(throws: DatabaseError.self) {
          try await database.transaction { transaction async throws(DatabaseError) in
            _ = try await transaction.run(Sample.BackendPID())
          }
        }
        #expect(error?.code == .unavailable)
        #expect(try await database.run(Sample.Add(left: 1, right: 1)) == 2)
      }
      others = []
      try await until("a place is free, and taken") {
        let sum = try? await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(Sample.Add(left: 1, right: 2))
        }
        return sum == 3
      }
      try await expectAtRest(database, name, atMost: 6)
    }
    try await expectGone(name)
    try await owner.script("drop role visitor")
    try await server.reset("max_connections")
    try await restart()
  }

  @Test func `a full disk fails what writes to it, and nothing of that is kept`() async throws {
    let disk = try await SmallDisk(on: server)
    let ledger = try await Ledger(on: server, in: disk.tablespace)
    try await disk.bound(ledger.table)
    let database = try server.database { $0.leases = 2 }
    try await database.withConnections { () async throws in
      var kept: [Int64] = []
      var refusal: DatabaseError?
      while refusal == nil, kept.count < 10_000 {
        do throws(DatabaseError) {
          let number = Int64(kept.count)
          try await database.transaction { transaction async throws(DatabaseError) in
            try await transaction.run(ledger.insert(number, weighing: 100_000))
            try await transaction.run(ledger.insert(-number - 1, weighing: 100_000))
          }
          kept.append(number)
        } catch {
          refusal = error
        }
      }
      #expect(refusal?.code == .server)
      #expect(refusal?.sqlState == "53100")
      #expect(try await ledger.all().sorted() == kept.flatMap { [$0, -$0 - 1] }.sorted())
      #expect(try await database.run(Sample.Add(left: 1, right: 1)) == 2)
      try await disk.makeRoom()
      try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(ledger.insert(1_000_000, weighing: 100_000))
      }
      #expect(try await ledger.all().contains(1_000_000))
    }
    try await ledger.drop()
    try await disk.remove()
  }

  @Test func `a server set to read only answers readers and refuses writers`() async throws {
    let ledger = try await Ledger(on: server)
    try await server.set("default_transaction_read_only = on")
    let database = try server.database { $0.leases = 2 }
    try await database.withConnections { () async throws in
      try await until("the setting holds") {
        try await database.run(Sample.CurrentSetting(setting: "default_transaction_read_only"))
          == "on"
      }
      try await expectReadOnly(database, ledger)
      try await server.reset("default_transaction_read_only")
      try await until("it takes changes again") { await isWritable(database, ledger) }
    }
  }

  @Test func `a standby answers readers and refuses writers, until it is the one that leads`()
    async throws
  {
    let ledger = try await Ledger(on: server)
    let database = try server.database { $0.leases = 2 }
    try await database.withConnections { () async throws in
      #expect(try await database.run(Sample.Add(left: 1, right: 1)) == 2)
      try server.signal(SIGINT)
      try await until("it is gone") {
        !FileManager.default.fileExists(atPath: server.data + "/postmaster.pid")
      }
      try server.put("standby.signal")
      try await server.start()
      try await until("it is found again") {
        (try? await database.run(Sample.Add(left: 1, right: 1))) == 2
      }
      try await expectReadOnly(database, ledger)
      _ = try await server.tool().rows("select pg_promote()")
      try await until("it takes changes") { await isWritable(database, ledger) }
    }
  }

  private func expectReadOnly(_ database: Database, _ ledger: Ledger) async throws {
    let sum = try await database.transaction { transaction async throws(DatabaseError) in
      try await transaction.run(Sample.Add(left: 1, right: 2))
    }
    #expect(sum == 3)
    for _ in 0..<2 {
      let error = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(ledger.insert(1))
        }
      }
      #expect(error?.code == .server)
      #expect(error?.sqlState == "25006")
      let single = await #expect(throws: DatabaseError.self) {
        try await database.run(ledger.insert(1))
      }
      #expect(single?.sqlState == "25006")
    }
    #expect(try await ledger.all() == [])
  }

  private func isWritable(_ database: Database, _ ledger: Ledger) async -> Bool {
    do throws(DatabaseError) {
      try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(ledger.insert(1))
      }
      return true
    } catch {
      return false
    }
  }

  // MARK: Looking from outside

  private func restart() async throws {
    try server.signal(SIGINT)
    try await until("it is gone") {
      !FileManager.default.fileExists(atPath: server.data + "/postmaster.pid")
    }
    try await server.start()
  }

  private func configured(
    _ address: ConnectionString, _ change: (inout DatabaseConfiguration) -> Void
  ) -> DatabaseConfiguration {
    var configuration = DatabaseConfiguration(address)
    configuration.grace = .milliseconds(200)
    change(&configuration)
    return configuration
  }

  private func backends(_ name: String) async throws -> [Int32] {
    try await server.tool().rows(
      "select pid from pg_stat_activity where application_name = $1", [name]
    )
    .compactMap { $0[0].flatMap { Int32($0) } }
  }

  private func backends(state: String) async throws -> [Int32] {
    try await server.tool().rows("select pid from pg_stat_activity where state = $1", [state])
      .compactMap { $0[0].flatMap { Int32($0) } }
  }

  /// Nobody is in a transaction, and there are no more connections than a fresh pool would have.
  private func expectAtRest(_ database: Database, _ name: String, atMost most: Int) async throws {
    let tool = try await server.tool()
    try await until("every connection is at rest") {
      try await tool.rows(
        "select 1 from pg_stat_activity where application_name = $1 and state <> 'idle'", [name]
      ).isEmpty
    }
    #expect(try await backends(name).count <= most)
  }

  private func expectGone(_ name: String) async throws {
    try await until("every connection is closed") { try await backends(name).isEmpty }
  }
}
