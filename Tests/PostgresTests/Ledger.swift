import Synchronization
import Testing

@testable import Postgres

/// Numbers on a server, and what those who wrote them were told.
final class Ledger: Sendable {
  private struct State {
    var answered: Set<Int64> = []
    var refused: Set<Int64> = []
    var faults = 0
    var isClosed = false
  }

  private let server: OwnServer
  let table: String
  private let state = Mutex(State())

  init(on server: OwnServer, in tablespace: String = "pg_default") async throws {
    self.server = server
    table = "ledger_\(UInt64.random(in: 0...UInt64.max))"
    // The text of a statement is fixed, so the name of the table is a parameter of a function.
    try await server.tool().script(
      """
      create table \(table) (n int8 primary key, weight text) tablespace \(tablespace);
      alter table \(table) alter column weight set storage external;
      create or replace function insert_entry(ledger text, n int8, bytes int4) returns void language plpgsql as $$
      begin execute format('insert into %I values ($1, repeat(''x'', $2))', ledger) using n, bytes; end $$;
      """)
  }

  var answered: Int { state.withLock { $0.answered.count } }
  var faults: Int { state.withLock { $0.faults } }

  func insert(_ number: Int64, weighing bytes: Int32 = 0) -> Insert {
    Insert(table: table, number: number, bytes: bytes)
  }

  func close() { state.withLock { $0.isClosed = true } }

  /// Writes number after number until the ledger is closed, and notes for each what the caller knows of it.
  ///
  /// An even number and the odd one after it are one transaction, so that half of one would show; multiples of three
  /// travel alone. Who writes a multiple of five leaves in the middle. Ends with its task, too.
  func write(through database: Database, as worker: Int) async {
    var number = Int64(worker) * 1_000_000
    while !state.withLock(\.isClosed), !Task.isCancelled {
      number += 2
      let written = number % 3 == 0 ? [number] : [number, number + 1]
      let attempt = Task { [number] in
        await self.write(number, alone: written.count == 1, through: database)
      }
      if number % 5 == 0 {
        try? await Task.sleep(for: .microseconds(number % 997))
        attempt.cancel()
      }
      do throws(DatabaseError) {
        try await attempt.value.get()
        state.withLock { $0.answered.formUnion(written) }
      } catch {
        // What travelled alone may have taken effect when its connection was lost or its caller left; so may a COMMIT.
        let hasGone = error.code == .connectionLost || error.code == .cancelled
        let isDoubtful = error.code == .commitUnknown || written.count == 1 && hasGone
        if !hasGone && !isDoubtful && error.code != .unavailable { Issue.record(error) }
        state.withLock {
          if error.code != .cancelled { $0.faults += 1 }
          if !isDoubtful { $0.refused.formUnion(written) }
        }
        try? await Task.sleep(for: .milliseconds(1))
      }
    }
  }

  private func write(_ number: Int64, alone: Bool, through database: Database) async -> Result<
    Void, DatabaseError
  > {
    do throws(DatabaseError) {
      if alone {
        try await database.run(insert(number))
      } else {
        try await database.transaction { transaction async throws(DatabaseError) in
          try await transaction.run(insert(number))
          transaction.enqueue(insert(number + 1))
        }
      }
      return .success(())
    } catch {
      return .failure(error)
    }
  }

  /// Compares what stands with what was said.
  func check(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let standing = Set(try await all())
    let (answered, refused) = state.withLock { ($0.answered, $0.refused) }
    #expect(
      answered.subtracting(standing) == [], "answered and lost", sourceLocation: sourceLocation)
    #expect(
      refused.intersection(standing) == [], "refused and kept", sourceLocation: sourceLocation)
    // The odd one of a pair has the even one before it.
    let firsts = Set(standing.filter { $0 % 2 == 0 && $0 % 3 != 0 })
    let seconds = standing.filter { $0 % 2 == 1 }
    #expect(
      Set(seconds.map { $0 - 1 }) == firsts, "half a transaction", sourceLocation: sourceLocation)
  }

  func all() async throws -> [Int64] {
    try await server.tool().rows("select n from \(table) order by n").compactMap {
      $0[0].flatMap { Int64($0) }
    }
  }

  func drop() async throws { try await server.tool().script("drop table \(table)") }

  struct Insert: Statement {
    static let name = "insertEntry"
    static let sql = "select insert_entry($1, $2, $3)"
    static let parameterTypes = [String.typeOID, Int64.typeOID, Int32.typeOID]
    var table: String
    var number: Int64
    var bytes: Int32
    func bind(into parameters: inout Parameters) {
      parameters.append(table)
      parameters.append(number)
      parameters.append(bytes)
    }
    static func decode(_ rows: borrowing Rows) throws(DatabaseError) {}
  }
}
