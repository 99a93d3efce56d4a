import Testing

@testable import Postgres

@Suite struct ToolConnectionTests {
  @Test func `a script runs many statements and rows come back as text`() async throws {
    let tool = try await TestDatabase.tool()
    try await tool.script("create temporary table a (n int); insert into a values (1), (2), (null);")
    let rows = try await tool.rows("select n, $1 from a order by n", ["x"])
    #expect(rows == [["1", "x"], ["2", "x"], [nil, "x"]])
    #expect(try await tool.rows("select $1::text", [nil]) == [[nil]])
  }

  @Test func `a failing script says the line and shows the place`() async throws {
    let tool = try await TestDatabase.tool()
    let error = await #expect(throws: DatabaseError.self) {
      try await tool.script("select 1;\nselect 2;\n  select nonsense;\nselect 4")
    }
    let failure = try #require(error)
    #expect(failure.code == .server)
    #expect(failure.sqlState == "42703")
    #expect(failure.line == 3)
    #expect(
      failure.debugDescription == """
        Database error: server, SQLSTATE 42703, statement script
          column "nonsense" does not exist
          1 | select 1;
          2 | select 2;
          3 |   select nonsense;
                       ^
          4 | select 4
        """)
    #expect(!failure.description.contains("nonsense"))
  }

  @Test func `a description has parameters, columns and their origin`() async throws {
    let tool = try await TestDatabase.tool()
    try await tool.script("create temporary table origin (gone int, id uuid not null, label text)")
    try await tool.script("alter table origin drop column gone")
    let table = try await tool.rows("select 'origin'::regclass::oid").first?.first
    let description = try await tool.describe("select id, label || $2 as longer from origin where id = $1")
    #expect(description.parameters == [2950, 25])
    #expect(
      description.columns == [
        .init(name: "id", type: 2950, table: table.flatMap { $0.flatMap { UInt32($0) } }, attribute: 2),
        .init(name: "longer", type: 25, table: nil, attribute: nil),
      ])
  }

  @Test func `a statement that a server refuses names itself`() async throws {
    struct Division: Statement {
      static let name = "division"
      static let sql = "select 10 / $1"
      static let parameterTypes: [UInt32] = [23]
      var by: Int32
      func bind(into parameters: inout Parameters) { parameters.append(by) }
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Int32 {
        try rows.one { row throws(DatabaseError) in try rows.value(row, 0) }
      }
    }
    let tool = try await TestDatabase.tool()
    #expect(try await tool.run(Division(by: 5)) == 2)
    let error = await #expect(throws: DatabaseError.self) { try await tool.run(Division(by: 0)) }
    #expect(error?.sqlState == "22012")
    #expect(error?.statement == "division")
    #expect(try await tool.run(Division(by: 2)) == 5)
  }

  @Test func `an address that nobody answers is unavailable`() async throws {
    let address = try ConnectionString("host=/nonexistent dbname=nobody password=secret")
    let error = await #expect(throws: DatabaseError.self) {
      try await ToolConnection.connect(to: address, logger: TestDatabase.logger)
    }
    #expect(error?.code == .unavailable)
    #expect(error.map { "\($0.debugDescription)".contains("secret") } == false)
  }
}
