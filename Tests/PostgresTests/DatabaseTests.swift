import Logging
import Testing

@testable import Postgres

/// Statements that the tests run.
enum Sample {
  struct Add: Statement {
    static let name = "add"
    static let sql = "select $1 + $2"
    static let parameterTypes = [Int64.typeOID, Int64.typeOID]
    var left: Int64
    var right: Int64
    func bind(into parameters: inout Parameters) {
      parameters.append(left)
      parameters.append(right)
    }
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Int64 {
      try rows.one { row throws(DatabaseError) in try rows.value(row, 0) }
    }
  }

  struct Divide: Statement {
    static let name = "divide"
    static let sql = "select $1 / $2"
    static let parameterTypes = [Int64.typeOID, Int64.typeOID]
    var left: Int64
    var right: Int64
    func bind(into parameters: inout Parameters) {
      parameters.append(left)
      parameters.append(right)
    }
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Int64 {
      try rows.one { row throws(DatabaseError) in try rows.value(row, 0) }
    }
  }

  struct Nonsense: Statement {
    static let name = "nonsense"
    static let sql = "select nonsense"
    static let parameterTypes: [UInt32] = []
    func bind(into parameters: inout Parameters) {}
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) {}
  }

  struct Sleep: Statement {
    static let name = "sleep"
    static let sql = "select pg_sleep($1 / 1000.0)"
    static let parameterTypes = [Int32.typeOID]
    var milliseconds: Int32
    func bind(into parameters: inout Parameters) { parameters.append(milliseconds) }
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) {}
  }

  /// Waits for whoever holds the lock, so that a test decides when it ends.
  struct Lock: Statement {
    static let name = "lock"
    static let sql = "select pg_advisory_xact_lock($1)"
    static let parameterTypes = [Int64.typeOID]
    var key: Int64
    func bind(into parameters: inout Parameters) { parameters.append(key) }
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) {}
  }

  struct CurrentSetting: Statement {
    static let name = "currentSetting"
    static let sql = "select current_setting($1, true)"
    static let parameterTypes = [String.typeOID]
    var setting: String
    func bind(into parameters: inout Parameters) { parameters.append(setting) }
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> String? {
      try rows.one { row throws(DatabaseError) in try rows.value(row, 0) }
    }
  }

  struct BackendPID: Statement {
    static let name = "backendPID"
    static let sql = "select pg_backend_pid()"
    static let parameterTypes: [UInt32] = []
    func bind(into parameters: inout Parameters) {}
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Int32 {
      try rows.one { row throws(DatabaseError) in try rows.value(row, 0) }
    }
  }

  struct Terminate: Statement {
    static let name = "terminate"
    static let sql = "select pg_terminate_backend($1)"
    static let parameterTypes = [Int32.typeOID]
    var pid: Int32
    func bind(into parameters: inout Parameters) { parameters.append(pid) }
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) {}
  }
}

extension TestDatabase {
  static func database(
    _ change: (inout DatabaseConfiguration) -> Void = { _ in }, logger: Logger = logger
  ) throws -> Database {
    var configuration = DatabaseConfiguration(try address)
    // A busy machine takes its time, and a slow answer is an answer.
    configuration.connectTimeout = .seconds(600)
    configuration.statementTimeout = .seconds(600)
    configuration.transactionTimeout = .seconds(600)
    change(&configuration)
    return try Database(configuration, logger: logger)
  }
}

@Suite struct DatabaseTests {
  @Test func `a statement gets its answer`() async throws {
    let database = try TestDatabase.database()
    try await database.withConnections { () async throws in
      #expect(try await database.run(Sample.Add(left: 2, right: 40)) == 42)
      #expect(try await database.run(Sample.Add(left: -1, right: 1)) == 0)
    }
  }

  @Test func `ten thousand statements of 64 tasks, some of which fail, get each its own answer`() async throws
  {
    for connections in 1...2 {
      let database = try TestDatabase.database { $0.sharedConnections = connections }
      let answered = await database.withConnections {
        await withTaskGroup(of: Int.self) { group in
          for task in 0..<64 {
            group.addTask {
              var answered = 0
              for number in 0..<157 {
                let (left, right) = (Int64(task * 1000 + number), Int64(number % 7))
                do throws(DatabaseError) {
                  switch number % 10 {
                  case 9:
                    _ = try await database.run(Sample.Nonsense())
                  case 8:
                    let setting = Setting(name: "test.mark", value: "\(left)")
                    let mark = try await database.run(
                      Sample.CurrentSetting(setting: "test.mark"), with: [setting])
                    if mark == "\(left)" { answered += 1 }
                  case 0..<4:
                    if try await database.run(Sample.Add(left: left, right: right)) == left + right {
                      answered += 1
                    }
                  default:
                    let quotient = try await database.run(Sample.Divide(left: left, right: right))
                    if right != 0 && quotient == left / right { answered += 1 }
                  }
                } catch {
                  switch number % 10 {
                  case 9: if error.sqlState == "42703" && error.statement == "nonsense" { answered += 1 }
                  case 4..<8: if right == 0 && error.sqlState == "22012" { answered += 1 }
                  default: break
                  }
                }
              }
              return answered
            }
          }
          return await group.reduce(0, +)
        }
      }
      #expect(answered == 64 * 157)
    }
  }

  @Test func `a setting holds for its statement and not for the next`() async throws {
    let database = try TestDatabase.database()
    try await database.withConnections { () async throws in
      let settings = [Setting(name: "test.school", value: "a"), Setting(name: "test.person", value: "b")]
      #expect(try await database.run(Sample.CurrentSetting(setting: "test.school"), with: settings) == "a")
      #expect(try await database.run(Sample.CurrentSetting(setting: "test.person"), with: settings) == "b")
      #expect(try await database.run(Sample.CurrentSetting(setting: "test.school")) != "a")
    }
  }

  @Test func `a statement that cannot be parsed says so every time and can succeed later`() async throws {
    struct Later: Statement {
      static let name = "later"
      static let sql = "select n from later_table"
      static let parameterTypes: [UInt32] = []
      func bind(into parameters: inout Parameters) {}
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Int { rows.count }
    }
    let tool = try await TestDatabase.tool()
    try await tool.script("drop table if exists later_table")
    let database = try TestDatabase.database()
    try await database.withConnections { () async throws in
      for _ in 0..<3 {
        let error = await #expect(throws: DatabaseError.self) { try await database.run(Later()) }
        #expect(error?.sqlState == "42P01")
        #expect(error.map { $0.debugDescription.contains("^") } == true)
      }
      try await tool.script("create table later_table as select 1 as n")
      #expect(try await database.run(Later()) == 1)
    }
    try await tool.script("drop table later_table")
  }

  @Test func `a changed result type is noticed and the statement prepared again`() async throws {
    struct All: Statement {
      static let name = "all"
      static let sql = "select * from changing"
      static let parameterTypes: [UInt32] = []
      func bind(into parameters: inout Parameters) {}
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Int { rows.columnCount }
    }
    let tool = try await TestDatabase.tool()
    try await tool.script("drop table if exists changing; create table changing as select 1 as a")
    let database = try TestDatabase.database { $0.leases = 1 }
    try await database.withConnections { () async throws in
      #expect(try await database.run(All()) == 1)
      let inTransaction = { () async throws(DatabaseError) -> Int in
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(All())
        }
      }
      #expect(try await inTransaction() == 1)
      try await tool.script("alter table changing add column b int")
      async let first = database.run(All())
      async let second = database.run(All())
      #expect(try await [first, second] == [2, 2])
      #expect(try await inTransaction() == 2)
    }
    try await tool.script("drop table changing")
  }

  @Test func `a cancelled caller goes at once and its neighbours stay`() async throws {
    let tool = try await TestDatabase.tool()
    let key = Int64.random(in: .min ... .max)
    try await tool.script("select pg_advisory_lock(\(key))")
    let database = try TestDatabase.database()
    try await database.withConnections { () async throws in
      let pid = try await database.run(Sample.BackendPID())
      let waiter = Task { try await database.run(Sample.Lock(key: key)) }
      while try await tool.rows("select 1 from pg_locks where pid = $1 and not granted", ["\(pid)"]).isEmpty {
      }
      let neighbour = Task { try await database.run(Sample.Add(left: 1, right: 1)) }
      waiter.cancel()
      let error = await #expect(throws: DatabaseError.self) { try await waiter.value }
      #expect(error?.code == .cancelled)
      try await tool.script("select pg_advisory_unlock(\(key))")
      #expect(try await neighbour.value == 2)
      #expect(try await database.run(Sample.BackendPID()) == pid)
    }
  }

  @Test func `a statement that takes too long ends for the caller`() async throws {
    let database = try TestDatabase.database { $0.statementTimeout = .milliseconds(50) }
    try await database.withConnections { () async throws in
      let error = await #expect(throws: DatabaseError.self) {
        try await database.run(Sample.Sleep(milliseconds: 400))
      }
      #expect(error?.code == .timedOut)
    }
  }

  @Test func `a task cancelled before sends nothing`() async throws {
    let database = try TestDatabase.database()
    let task = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      return try await database.run(Sample.Add(left: 1, right: 1))
    }
    let error = await #expect(throws: DatabaseError.self) { try await task.value }
    #expect(error?.code == .cancelled)
  }

  @Test func `a cancellation from just before the statement is sent is not overheard`() async throws {
    let tool = try await TestDatabase.tool()
    let key = Int64.random(in: .min ... .max)
    try await tool.script("select pg_advisory_lock(\(key))")
    let reactor = try Reactor()
    defer { reactor.stop() }
    let setup = Connection.Setup(
      address: try TestDatabase.address, connectTimeout: .seconds(5), grace: .seconds(5),
      logger: TestDatabase.logger)
    let connection = Connection(.plain, setup: setup, on: reactor)
    let exchange = Exchange(
      [Step(Sample.Lock(key: key))], until: .now + .seconds(5), interruption: .abandon)
    let cancelled = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      await connection.answer(exchange)
    }
    await cancelled.value
    #expect(exchange.failure?.code == .cancelled)
    connection.close()
  }

  @Test func `a terminated backend fails what was under way, and the next statement finds a new one`()
    async throws
  {
    let tool = try await TestDatabase.tool()
    let database = try TestDatabase.database()
    try await database.withConnections { () async throws in
      let pid = try await database.run(Sample.BackendPID())
      // As long as a busy machine may take to come round to ending it.
      let sleeper = Task { try await database.run(Sample.Sleep(milliseconds: 500_000)) }
      while try await tool.rows(
        "select 1 from pg_stat_activity where pid = $1 and state = 'active'", ["\(pid)"]
      ).isEmpty {}
      let behind = Task { try await database.run(Sample.Add(left: 1, right: 1)) }
      try await Task.sleep(for: .milliseconds(20))
      _ = try await tool.run(Sample.Terminate(pid: pid))
      let error = await #expect(throws: DatabaseError.self) { try await sleeper.value }
      #expect(error?.code == .connectionLost)
      let other = await #expect(throws: DatabaseError.self) { try await behind.value }
      #expect(other?.code == .connectionLost)
      #expect(try await database.run(Sample.Add(left: 1, right: 1)) == 2)
      #expect(try await database.run(Sample.BackendPID()) != pid)
    }
  }

  @Test func `when nobody answers callers are refused, the first time and at once from then on`() async throws
  {
    let address = try ConnectionString("host=/nonexistent dbname=nobody")
    let database = try Database(DatabaseConfiguration(address), logger: TestDatabase.logger)
    try await database.withConnections { () async throws in
      for _ in 0..<100 {
        let error = await #expect(throws: DatabaseError.self) {
          try await database.run(Sample.Add(left: 1, right: 1))
        }
        #expect(error?.code == .unavailable)
        #expect(error?.statement == "add")
      }
      let error = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(Sample.BackendPID())
        }
      }
      #expect(error?.code == .unavailable)
    }
  }

  @Test func `closed connections refuse`() async throws {
    let database = try TestDatabase.database()
    try await database.withConnections { _ = try await database.run(Sample.BackendPID()) }
    let error = await #expect(throws: DatabaseError.self) { try await database.run(Sample.BackendPID()) }
    #expect(error?.code == .unavailable)
  }

  @Test func `nothing stays open after the connections are closed`() async throws {
    let name = "closing-\(UInt64.random(in: 0...UInt64.max))"
    let database = try TestDatabase.database {
      $0.applicationName = name
      $0.sharedConnections = 2
    }
    let tool = try await TestDatabase.tool()
    let count = "select count(*) from pg_stat_activity where application_name = $1"
    try await database.withConnections { () async throws in
      _ = try await database.run(Sample.BackendPID())
      _ = try await database.run(Sample.BackendPID())
      try await database.transaction { transaction async throws(DatabaseError) in
        _ = try await transaction.run(Sample.BackendPID())
      }
      #expect(try await tool.rows(count, [name]) == [["3"]])
    }
    while try await tool.rows(count, [name]) != [["0"]] {}
  }

  @Test func `a large parameter and a large answer pass`() async throws {
    struct Echo: Statement {
      static let name = "echo"
      static let sql = "select $1"
      static let parameterTypes = [[UInt8].typeOID]
      var bytes: [UInt8]
      func bind(into parameters: inout Parameters) { parameters.append(bytes) }
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [UInt8] {
        try rows.one { row throws(DatabaseError) in try rows.value(row, 0) }
      }
    }
    let database = try TestDatabase.database()
    try await database.withConnections { () async throws in
      let bytes = (0..<8_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      async let small = database.run(Sample.Add(left: 1, right: 2))
      #expect(try await database.run(Echo(bytes: bytes)) == bytes)
      #expect(try await small == 3)
    }
  }
}
