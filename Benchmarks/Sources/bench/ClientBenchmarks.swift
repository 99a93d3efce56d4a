import Foundation
import Postgres

/// Who asks, as the service says it with every statement.
private let context = [
  Setting(name: "ashiato.school_id", value: "01930000-0000-7000-8000-000000000001"),
  Setting(name: "ashiato.student_id", value: "01930000-0000-7000-8000-000000000002"),
]

private let contextStatement =
  "select " + context.map { "set_config('\($0.name)', '\($0.value)', true)" }.joined(separator: ", ") + ";"

private let accounts = PgBench.accounts
private let note = "The second side was even."

/// One prepared statement by its key, on the connection that all callers share.
func compareSelects(on server: BenchServer, at pace: Pace) async throws -> [Comparison] {
  let statement = PgBench.text(of: SelectBalance.self)
  let bare = PgBench(script: "\\set p1 random(1, \(accounts))\n\(statement)")
  let inContext = PgBench(
    script:
      "\\set p1 random(1, \(accounts))\n\\startpipeline\n\(contextStatement)\n\(statement)\n\\endpipeline")
  return try await server.withDatabase(BenchServer.accounts) { database in
    func heat(_ name: String, _ settings: [Setting], _ bound: PgBench, aim: Double) -> Heat {
      .ofClient(name, bound: bound, on: server, aim: aim) { number in
        _ = try await database.run(SelectBalance(account: account(number)), with: settings)
      }
    }
    return try await heat("select, bare", [], bare, aim: 1.2).run(at: pace)
      + heat("select, with context", context, inContext, aim: 1.2).run(at: pace)
  }
}

/// One insert in a transaction of its own, as every use case writes, with PostgreSQL's default durability.
func compareInserts(on server: BenchServer, at pace: Pace) async throws -> [Comparison] {
  let statement = PgBench.text(of: InsertPractice.self)
  let variables = "\\set p1 random(1, \(accounts))\n\\set p2 random(1, 240)\n"
  let bare = PgBench(script: variables + statement, variables: ["p3": note])
  let inContext = PgBench(
    script: "\(variables)\\startpipeline\nbegin;\n\(contextStatement)\n\(statement)\ncommit;\n\\endpipeline",
    variables: ["p3": note])
  return try await server.withDatabase(BenchServer.accounts) { database in
    func heat(_ name: String, _ settings: [Setting], _ bound: PgBench, aim: Double) -> Heat {
      .ofClient(name, bound: bound, on: server, aim: aim) { number in
        try await database.transaction(with: settings) { transaction async throws(DatabaseError) in
          transaction.enqueue(
            InsertPractice(student: account(number), minutes: Int32(number % 240 + 1), note: note))
        }
      }
    }
    return try await heat("insert, bare", [], bare, aim: 0.5).run(at: pace)
      + heat("insert, with context", context, inContext, aim: 0.5).run(at: pace)
  }
}

/// Spread over the table by a step that shares no factor with its size.
private func account(_ number: Int) -> Int32 { Int32(truncatingIfNeeded: number &* 7919 % Int(accounts)) + 1 }

extension Heat {
  /// 1, 16 and 64 callers of one client against as many connections of pgbench, and 64 against the 16 with which
  /// pgbench reaches most: that last one has the aim.
  fileprivate static func ofClient(
    _ name: String, bound: PgBench, on server: BenchServer, aim: Double,
    _ ask: @escaping @Sendable (Int) async throws -> Void
  ) -> Heat {
    let counts = [1, 16, 64]
    let connectionString = server.connectionString(BenchServer.accounts)
    return Heat(
      benchmark: name,
      entrants: counts.flatMap { [.callers($0, ask), bound.entrant(clients: $0, at: connectionString)] },
      pairs: [
        Pair(subject: 0, bound: 1), Pair(subject: 2, bound: 3), Pair(subject: 4, bound: 5),
        Pair(subject: 4, bound: 3, aim: aim),
      ])
  }
}

extension PgBench {
  /// The statement's own text, with pgbench's variables in the place of its parameters.
  static func text<S: Statement>(of statement: S.Type) -> String { S.sql.replacing("$", with: ":p") + ";" }
}
