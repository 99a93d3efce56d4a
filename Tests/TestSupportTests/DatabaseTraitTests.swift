import Logging
import Postgres
import Synchronization
import Testing

@testable import TestSupport

private let makings = Atomic(0)

private let template = TemplateDatabase(
  named: "trait", madeFrom: ["one table", "\(UInt64.random(in: 0...UInt64.max))"]
) {
  makings.add(1, ordering: .relaxed)
  try await connect($0).script(
    "create table footprint (id int primary key); insert into footprint values (1)")
}

private func connect(_ address: String) async throws -> ToolConnection {
  try await ToolConnection.connect(to: ConnectionString(address), logger: Logger(label: "tests"))
}

@Suite(.database(template)) struct DatabaseTraitTests {
  @Test(arguments: 2...12) func `each test has a clone of its own`(id: Int) async throws {
    let database = try await connect(TestDatabase.current.connectionString)
    _ = try await database.rows("insert into footprint values ($1)", ["\(id)"])
    let ids = try await database.rows("select id from footprint order by id")
    #expect(ids == [["1"], ["\(id)"]])
    #expect(makings.load(ordering: .relaxed) == 1)
  }

  @Test func `another role reaches the same clone`() async throws {
    let current = try TestDatabase.current
    let owner = try await connect(current.connectionString)
    let role = "it's \(current.name)"
    try await owner.script("create role \"\(role)\" login; grant select on footprint to \"\(role)\"")
    let guest = try await connect(current.connectionString(user: role))
    #expect(try await guest.rows("select current_user, current_database()") == [[role, current.name]])
    try await owner.script("drop owned by \"\(role)\"; drop role \"\(role)\"")
  }
}

@Suite struct TemplateDatabaseTests {
  @Test func `a clone is dropped although it is still in use`() async throws {
    let (name, connection) = try await withClone { ($0.name, try await connect($0.connectionString)) }
    let server = try await ToolConnection.connect(
      to: TemplateDatabase.server(), logger: Logger(label: "tests"))
    #expect(try await server.rows("select 1 from pg_database where datname = $1", [name]).isEmpty)
    withExtendedLifetime(connection) {}
  }

  private func withClone<Result: Sendable>(
    _ body: @Sendable (TestDatabase) async throws -> Result
  ) async throws -> Result {
    let result = Mutex<Result?>(nil)
    try await template.withClone { database in
      let value = try await body(database)
      result.withLock { $0 = value }
    }
    return try #require(result.withLock { $0 })
  }

  @Test func `other sources are another template`() {
    func name(_ sources: [String]) -> String { TemplateDatabase(named: "t", madeFrom: sources) { _ in }.name }
    #expect(name(["a", "b"]) == name(["a", "b"]))
    #expect(Set([name(["a", "b"]), name(["ab"]), name(["b", "a"]), name(["a"]), name([])]).count == 5)
  }

  @Test func `a template that fails is not kept`() async throws {
    struct Mishap: Error {}
    let broken = TemplateDatabase(named: "broken", madeFrom: ["\(UInt64.random(in: 0...UInt64.max))"]) { _ in
      throw Mishap()
    }
    await #expect(throws: Mishap.self) { try await broken.withClone { _ in } }
    let server = try await ToolConnection.connect(
      to: TemplateDatabase.server(), logger: Logger(label: "tests"))
    #expect(try await server.rows("select 1 from pg_database where datname = $1", [broken.name]).isEmpty)
  }

  @Test func `without the trait there is no database`() {
    #expect(throws: TestSetupError.self) { try TestDatabase.current }
  }
}
