import Synchronization
import Testing

@testable import Postgres

/// A table of numbers for one test, in a schema of its own, dropped after it.
private struct Numbers {
  let schema: String
  let tool: ToolConnection

  init() async throws {
    tool = try await TestDatabase.tool()
    schema = "numbers_\(UInt64.random(in: 0...UInt64.max))"
    // The text of a statement is fixed, so the name of the schema is a parameter of a function.
    try await tool.script(
      """
      create schema \(schema);
      create table \(schema).number (n int8 constraint number_once primary key);
      begin;
      select pg_advisory_xact_lock(4711);
      create or replace function insert_number(schema text, n int8) returns void language plpgsql as $$
      begin execute format('insert into %I.number values ($1)', schema) using n; end $$;
      commit;
      """)
  }

  func insert(_ number: Int64) -> Insert { Insert(schema: schema, number: number) }

  func all() async throws -> [String?] {
    try await tool.rows("select n from \(schema).number order by n").flatMap { $0 }
  }

  func drop() async throws { try await tool.script("drop schema \(schema) cascade") }

  struct Insert: Statement {
    static let name = "insertNumber"
    static let sql = "select insert_number($1, $2)"
    static let parameterTypes = [String.typeOID, Int64.typeOID]
    var schema: String
    var number: Int64
    func bind(into parameters: inout Parameters) {
      parameters.append(schema)
      parameters.append(number)
    }
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) {}
  }
}

@Suite struct TransactionTests {
  enum Refused: TransactionFailure {
    case database(DatabaseError)
    case byRule

    init(_ error: DatabaseError) { self = .database(error) }
  }

  @Test func `what a body did is there after it returned`() async throws {
    let numbers = try await Numbers()
    let database = try TestDatabase.database()
    try await database.withConnections { () async throws in
      let sum = try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(numbers.insert(1))
        return try await transaction.run(Sample.Add(left: 1, right: 2))
      }
      #expect(sum == 3)
      #expect(try await numbers.all() == ["1"])
    }
    try await numbers.drop()
  }

  @Test func `what a body did is gone after it threw, and the error is the body's own`() async throws {
    let numbers = try await Numbers()
    let database = try TestDatabase.database { $0.leases = 1 }
    try await database.withConnections { () async throws in
      for _ in 0..<3 {
        do throws(Refused) {
          try await database.transaction { transaction async throws(Refused) in
            do throws(DatabaseError) { try await transaction.run(numbers.insert(1)) } catch {
              throw Refused(error)
            }
            throw .byRule
          }
          Issue.record("it did not throw")
        } catch {
          if case .database(let failure) = error { Issue.record(failure) }
        }
      }
      #expect(try await numbers.all().isEmpty)
    }
    try await numbers.drop()
  }

  @Test func `a constraint is named, and a body that goes on regardless does not commit`() async throws {
    let numbers = try await Numbers()
    let database = try TestDatabase.database { $0.leases = 1 }
    try await database.withConnections { () async throws in
      let error = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(numbers.insert(1))
          for _ in 0..<2 {
            do throws(DatabaseError) {
              try await transaction.run(numbers.insert(1))
              Issue.record("it did not throw")
            } catch {
              #expect(error.constraint == "number_once")
            }
          }
        }
      }
      #expect(error?.constraint == "number_once")
      #expect(error?.sqlState == "23505")
      #expect(
        error?.description
          == "Database error: server, SQLSTATE 23505, constraint number_once, statement insertNumber")
      #expect(try await numbers.all().isEmpty)
    }
    try await numbers.drop()
  }

  @Test func `what is enqueued travels with the commit, and fails with it`() async throws {
    let numbers = try await Numbers()
    let database = try TestDatabase.database { $0.leases = 1 }
    try await database.withConnections { () async throws in
      try await database.transaction { transaction async throws(DatabaseError) in
        transaction.enqueue(numbers.insert(1))
        transaction.enqueue(numbers.insert(2))
      }
      #expect(try await numbers.all() == ["1", "2"])
      let error = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in
          transaction.enqueue(numbers.insert(3))
          transaction.enqueue(numbers.insert(1))
        }
      }
      #expect(error?.constraint == "number_once")
      #expect(try await numbers.all() == ["1", "2"])
    }
    try await numbers.drop()
  }

  @Test func `statements run together answer in order`() async throws {
    let database = try TestDatabase.database()
    try await database.withConnections { () async throws in
      try await database.transaction { transaction async throws(DatabaseError) in
        let (sum, pid, setting) = try await transaction.run(
          Sample.Add(left: 1, right: 2), Sample.BackendPID(),
          Sample.CurrentSetting(setting: "transaction_isolation"))
        #expect(sum == 3)
        #expect(pid > 0)
        #expect(setting == "read committed")
        let sums = try await transaction.run((0..<100).map { Sample.Add(left: $0, right: $0) })
        #expect(sums == (0..<100).map { 2 * $0 })
        let none = try await transaction.run([Sample.Add]())
        #expect(none.isEmpty)
      }
    }
  }

  @Test(arguments: [
    (TransactionMode.readCommitted, "read committed", "off"),
    (.repeatableRead.readOnly, "repeatable read", "on"),
    (.serializable, "serializable", "off"),
  ])
  func `a mode and settings hold in the transaction and not after it`(
    mode: TransactionMode, isolation: String, readOnly: String
  ) async throws {
    let database = try TestDatabase.database { $0.leases = 1 }
    try await database.withConnections { () async throws in
      let setting = Setting(name: "test.school", value: "a")
      try await database.transaction(mode, with: [setting]) { transaction async throws(DatabaseError) in
        let names = ["transaction_isolation", "transaction_read_only", "test.school"]
        let values = try await transaction.run(names.map { Sample.CurrentSetting(setting: $0) })
        #expect(values == [isolation, readOnly, "a"])
      }
      let after = try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(Sample.CurrentSetting(setting: "test.school"))
      }
      #expect(after != "a")
    }
  }

  @Test func `transactions that cannot be reconciled are tried again`() async throws {
    struct Total: Statement {
      static let name = "total"
      static let sql = "select count(*) from pairs"
      static let parameterTypes: [UInt32] = []
      func bind(into parameters: inout Parameters) {}
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Int64 {
        try rows.one { row throws(DatabaseError) in try rows.value(row, 0) }
      }
    }
    struct Insert: Statement {
      static let name = "insertPair"
      static let sql = "insert into pairs values ($1)"
      static let parameterTypes = [Int64.typeOID]
      var number: Int64
      func bind(into parameters: inout Parameters) { parameters.append(number) }
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Int { rows.affected }
    }
    let tool = try await TestDatabase.tool()
    try await tool.script("drop table if exists pairs; create table pairs (n int8)")
    let database = try TestDatabase.database()
    try await database.withConnections { () async throws in
      // Each sees how many there are and adds one more; side by side two would see the same number.
      await withTaskGroup { group in
        for _ in 0..<2 {
          group.addTask {
            for _ in 0..<20 {
              var isDone = false
              while !isDone {
                do throws(DatabaseError) {
                  try await database.transaction(.serializable) { transaction async throws(DatabaseError) in
                    let count = try await transaction.run(Total())
                    let inserted = try await transaction.run(Insert(number: count))
                    #expect(inserted == 1)
                  }
                  isDone = true
                } catch {
                  #expect(error.sqlState == "40001")
                }
              }
            }
          }
        }
      }
      #expect(try await tool.rows("select count(distinct n), count(*) from pairs") == [["40", "40"]])
    }
    try await tool.script("drop table pairs")
  }

  @Test func `a cancelled task has its statement cancelled and the connection goes on`() async throws {
    let tool = try await TestDatabase.tool()
    let database = try TestDatabase.database { $0.leases = 1 }
    try await database.withConnections { () async throws in
      let pid = try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(Sample.BackendPID())
      }
      let sleeper = Task {
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(Sample.Sleep(milliseconds: 60_000))
        }
      }
      let isSleeping = "select 1 from pg_stat_activity where pid = $1 and wait_event = 'PgSleep'"
      while try await tool.rows(isSleeping, ["\(pid)"]).isEmpty {}
      sleeper.cancel()
      let error = await #expect(throws: DatabaseError.self) { try await sleeper.value }
      #expect(error?.code == .cancelled)
      #expect(error?.sqlState == "57014")
      let next = try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(Sample.BackendPID())
      }
      #expect(next == pid)
    }
  }

  @Test func `a transaction that takes too long is cancelled on the server`() async throws {
    let database = try TestDatabase.database {
      $0.leases = 1
      $0.transactionTimeout = .milliseconds(1000)
    }
    try await database.withConnections { () async throws in
      let error = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(Sample.Sleep(milliseconds: 60_000))
        }
      }
      #expect(error?.code == .timedOut)
      #expect(error?.sqlState == "57014")
    }
  }

  @Test func `waiting for a connection ends at the deadline, by cancellation, or in order`() async throws {
    let database = try TestDatabase.database {
      $0.leases = 1
      $0.transactionTimeout = .milliseconds(1500)
    }
    try await database.withConnections { () async throws in
      let (begun, begin) = AsyncStream.makeStream(of: Void.self)
      let (ended, end) = AsyncStream.makeStream(of: Void.self)
      let holder = Task {
        try await database.transaction { transaction async throws(DatabaseError) in
          begin.yield()
          for await _ in ended { break }
        }
      }
      for await _ in begun { break }
      let cancelled = Task {
        try await database.transaction { transaction async throws(DatabaseError) in }
      }
      cancelled.cancel()
      let gone = await #expect(throws: DatabaseError.self) { try await cancelled.value }
      #expect(gone?.code == .cancelled)
      let late = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in }
      }
      #expect(late?.code == .timedOut)
      end.yield()
      try await holder.value
      try await database.transaction { transaction async throws(DatabaseError) in
        _ = try await transaction.run(Sample.BackendPID())
      }
    }
  }

  @Test func `a backend terminated in a transaction ends it, and nothing runs outside of it`() async throws {
    let numbers = try await Numbers()
    let tool = try await TestDatabase.tool()
    let database = try TestDatabase.database { $0.leases = 1 }
    try await database.withConnections { () async throws in
      let error = await #expect(throws: DatabaseError.self) {
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(numbers.insert(1))
          let pid = try await transaction.run(Sample.BackendPID())
          _ = try await tool.run(Sample.Terminate(pid: pid))
          while try await !tool.rows("select 1 from pg_stat_activity where pid = $1", ["\(pid)"]).isEmpty {}
          try await transaction.run(numbers.insert(2))
        }
      }
      #expect(error?.code == .connectionLost)
      #expect(try await numbers.all().isEmpty)
      try await database.transaction { transaction async throws(DatabaseError) in
        try await transaction.run(numbers.insert(3))
      }
      #expect(try await numbers.all() == ["3"])
    }
    try await numbers.drop()
  }

  @Test func `an answer to COMMIT that never comes is an error of its own`() async throws {
    let tool = try await TestDatabase.tool()
    // A deferred trigger sleeps within COMMIT, so that the backend can be terminated there.
    try await tool.script(
      """
      drop table if exists slow_commit;
      create table slow_commit (n int8);
      create or replace function sleep_at_commit() returns trigger language plpgsql as $$
      begin perform pg_sleep(60); return null; end $$;
      create constraint trigger slow after insert on slow_commit deferrable initially deferred
        for each row execute function sleep_at_commit();
      """)
    struct Insert: Statement {
      static let name = "insertSlow"
      static let sql = "insert into slow_commit values (1) returning pg_backend_pid()"
      static let parameterTypes: [UInt32] = []
      func bind(into parameters: inout Parameters) {}
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Int32 {
        try rows.one { row throws(DatabaseError) in try rows.value(row, 0) }
      }
    }
    let database = try TestDatabase.database { $0.leases = 1 }
    try await database.withConnections { () async throws in
      let (pids, found) = AsyncStream.makeStream(of: Int32.self)
      let committing = Task {
        try await database.transaction { transaction async throws(DatabaseError) in
          found.yield(try await transaction.run(Insert()))
        }
      }
      for await pid in pids {
        let isSleeping = "select 1 from pg_stat_activity where pid = $1 and wait_event = 'PgSleep'"
        while try await tool.rows(isSleeping, ["\(pid)"]).isEmpty {}
        _ = try await tool.run(Sample.Terminate(pid: pid))
        break
      }
      let error = await #expect(throws: DatabaseError.self) { try await committing.value }
      #expect(error?.code == .commitUnknown)
    }
    try await tool.script("drop table slow_commit; drop function sleep_at_commit")
  }

  @Test(arguments: seeds(count: 1))
  func `ten thousand random cancellations leak no connection and hit no neighbour`(seed: UInt64) async throws
  {
    let name = "storm-\(seed)"
    let database = try TestDatabase.database {
      $0.leases = 4
      $0.sharedConnections = 2
      $0.applicationName = name
    }
    try await database.withConnections { () async throws in
      let storm = Storm(on: database)
      await withTaskGroup { group in
        // Neighbours that nobody cancels, as long as it storms.
        for neighbour in 0..<4 { group.addTask { await storm.live(beside: Int64(neighbour)) } }
        await withTaskGroup { group in
          for worker in 0..<16 {
            group.addTask {
              var random = Seeded(seed &+ UInt64(worker))
              for _ in 0..<625 { await storm.strike(using: &random) }
            }
          }
        }
        storm.end()
      }
      #expect(storm.complaints == [], "seed \(seed)")
      #expect(storm.cancelled > 0, "seed \(seed)")
      // All four connections can be lent at the same time, and none is in a transaction.
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask {
            try await database.transaction { transaction async throws(DatabaseError) in
              _ = try await transaction.run(Sample.Sleep(milliseconds: 20))
            }
          }
        }
        try await group.waitForAll()
      }
      let tool = try await TestDatabase.tool()
      let counts = try await tool.rows(
        """
        select count(*) filter (where state <> 'idle'), count(*) <= 7 from pg_stat_activity where application_name = $1
        """, [name])
      #expect(counts == [["0", "t"]], "seed \(seed)")
    }
  }
}

/// Tasks that are cancelled at random, and others that live on beside them.
private final class Storm: Sendable {
  private struct State {
    var isOver = false
    var cancelled = 0
    var complaints: [String] = []
  }

  private let database: Database
  private let state = Mutex(State())

  init(on database: Database) { self.database = database }

  var cancelled: Int { state.withLock { $0.cancelled } }
  var complaints: [String] { state.withLock { $0.complaints } }

  func end() { state.withLock { $0.isOver = true } }

  /// Begins something at random and cancels it soon. It must have its own answer, or be cancelled.
  func strike(using random: inout Seeded) async {
    let (kind, number) = (
      Int.random(in: 0..<4, using: &random), Int64.random(in: 0..<1_000_000, using: &random)
    )
    let nap = Int32.random(in: 0...3, using: &random)
    let patience = Int.random(in: 0...4000, using: &random)
    let victim = Task { [database] () async -> Result<Int64?, DatabaseError> in
      do throws(DatabaseError) {
        switch kind {
        case 0: return .success(try await database.run(Sample.Add(left: number, right: 1)))
        case 1: return .success(try await Self.echo(number, on: database))
        case 2: return .success(try await Self.add(number, after: nap, on: database))
        default:
          return .success(
            try await database.transaction { transaction async throws(DatabaseError) in
              let (sum, _) = try await transaction.run(
                Sample.Add(left: number, right: 1), Sample.Sleep(milliseconds: nap))
              transaction.enqueue(Sample.Sleep(milliseconds: 0))
              return sum
            })
        }
      } catch {
        return .failure(error)
      }
    }
    try? await Task.sleep(for: .microseconds(patience))
    victim.cancel()
    switch await victim.value {
    case .success(number + 1): break
    case .failure(let error) where error.code == .cancelled: state.withLock { $0.cancelled += 1 }
    case let other: complain("a victim of kind \(kind) with \(number) got \(other)")
    }
  }

  /// Asks one thing after another on both kinds of connections; every answer must be to its own question.
  func live(beside neighbour: Int64) async {
    var number = neighbour * 1_000_000_000
    while !state.withLock(\.isOver) {
      number += 1
      do throws(DatabaseError) {
        let answers = [
          try await Self.add(number, after: 1, on: database), try await Self.echo(number, on: database),
          try await database.run(Sample.Add(left: number, right: 1)),
        ]
        if answers.contains(where: { $0 != number + 1 }) {
          complain("a neighbour with \(number) got \(answers)")
        }
      } catch {
        complain("a neighbour with \(number) got \(error)")
      }
    }
  }

  private func complain(_ complaint: String) { state.withLock { $0.complaints.append(complaint) } }

  private static func add(_ number: Int64, after nap: Int32, on database: Database)
    async throws(DatabaseError)
    -> Int64
  {
    try await database.transaction { transaction async throws(DatabaseError) in
      try await transaction.run(Sample.Sleep(milliseconds: nap))
      return try await transaction.run(Sample.Add(left: number, right: 1))
    }
  }

  /// Through a setting of the statement's own.
  private static func echo(_ number: Int64, on database: Database) async throws(DatabaseError) -> Int64? {
    let setting = Setting(name: "test.mark", value: "\(number + 1)")
    return try await database.run(Sample.CurrentSetting(setting: "test.mark"), with: [setting]).flatMap {
      Int64($0)
    }
  }
}
