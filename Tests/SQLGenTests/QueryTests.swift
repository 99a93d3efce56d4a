import Testing

@testable import sqlgen

struct QueryTests {
  private func queries(_ text: String) throws -> [Query] {
    try Query.all(in: SourceFile(path: "walk.sql", text: text))
  }

  @Test func `a file holds several queries, each with its header, comment and statement`() throws {
    let queries = try queries(
      """
      -- About walks.

      -- name: walks :many WalkRow
      -- All of them.
      --
      --  Indented.
      select id
        from walk;

      -- name: forgetWalks :exec
      delete from walk;
      """)
    #expect(queries.map(\.name) == ["walks", "forgetWalks"])
    #expect(queries.map(\.arity) == [.many, .exec])
    #expect(queries.map(\.sharedRow) == ["WalkRow", nil])
    #expect(queries.map(\.comment) == [["All of them.", "", " Indented."], []])
    #expect(queries.map(\.statement.sql) == ["select id\n  from walk", "delete from walk"])
  }

  @Test func `a file without queries is empty`() throws {
    #expect(try queries("").isEmpty)
    #expect(try queries("-- Nothing yet.\n").isEmpty)
  }

  @Test(arguments: [
    "-- name: walks", "-- name: walks :several", "-- name: Walks :many", "-- name: walks :many walkRow",
    "-- name: walks :many WalkRow more", "select 1;",
  ])
  func `a header of another form is refused`(header: String) throws {
    let complaint = try #require(throws: Complaint.self) { try queries("\(header)\nselect 1;") }
    #expect(complaint.line == 1)
    #expect(complaint.message.hasPrefix("A block begins with “-- name: someName :many”"))
  }

  @Test func `a query that reads no rows cannot name one`() throws {
    let complaint = try #require(throws: Complaint.self) { try queries("-- name: a :exec ARow\nselect 1;") }
    #expect(complaint.message == ":exec reads no rows, so none has a name.")
  }

  @Test func `a query without a statement is refused`() throws {
    let complaint = try #require(throws: Complaint.self) {
      try queries("-- name: a :many\n-- Comment.\n\n-- name: b :many\nselect 1;")
    }
    #expect(complaint.message == "“a” has no statement.")
  }

  @Test func `a fault inside a statement is shown with file, line and caret`() throws {
    let complaint = try #require(throws: Complaint.self) {
      try queries("-- name: a :many\nselect 1;\n\n-- name: b :many\nselect '足',\n\t'open;\n")
    }
    #expect(
      complaint.description == """
        walk.sql:6:2: This string is not closed.
        6 | \t'open;
            \t^
        """)
  }
}
