import Foundation
import Postgres
import TestSupport
import Testing

@testable import sqlgen

struct GenerationTests {
  @Test func `the fixtures lead to the golden files`() async throws {
    let generation = try Fixture.generation
    let files = try await Fixture.withDatabase { try await generation.files(describedBy: $0.connection) }
    #expect(files.keys.sorted() == ["FootPrintStatements.swift", "Migrations.swift", "WalkStatements.swift"])
    for (name, text) in files { expectGolden(text, name) }
  }

  @Test func `the fixtures' schema is the golden one`() async throws {
    expectGolden(try await Fixture.withDatabase { try await SchemaDump.text(of: $0.address) }, "schema.sql")
  }

  @Test func `what the server refuses is shown with file, line and caret`() async throws {
    let complaint = try await complaint(
      of: "-- name: a :many\n-- 足跡\nselect :school_id::uuid as \"school_id!\", minuts\nfrom walk;")
    #expect(
      complaint.description == """
        queries/walk.sql:3:42: column "minuts" does not exist. Perhaps you meant to reference the column "walk.minutes".
        3 | select :school_id::uuid as "school_id!", minuts
                                                     ^
        """)
  }

  @Test(arguments: [
    ("select minutes from walk", "Minutes"),
    ("select note from walk", "String?"),
    ("select steps from walk", "Int32?"),
    ("select surface from walk", "String"),
    ("select minutes + 1 as sum from walk", "Int32?"),
    ("select minutes + 1 as \"sum!\" from walk", "Int32"),
    ("select minutes as \"minutes?\" from walk", "Minutes?"),
    ("select note as \"note!\" from walk", "String"),
    ("select walk_id from trail", "Walk.ID?"),
    ("select array_agg(id) as \"all!\" from walk", "[UInt128]"),
    ("select minutes::int2 as \"few!\" from walk", "Int16"),
    ("select array[1, 2] as \"numbers!\"", "[Int32]"),
    ("select 'a'::varchar as \"text!\"", "String"),
    ("select true as \"yes!\"", "Bool"),
    ("select '{}'::jsonb as shape", "PostgresJSON?"),
    ("select now() as \"at!\"", "PostgresInstant"),
  ])
  func `a column's type and nullability come from its table, or from the mark at its name`(
    sql: String, type: String
  ) async throws {
    let typed = try await typed("-- name: a :many\n\(sql);")
    #expect(typed.columns.map(\.type) == [type])
  }

  @Test func `a parameter is of the type that the server gives it, and optional where it says so`()
    async throws
  {
    let typed = try await typed(
      "-- name: a :exec\nupdate walk set note = :note?, surface = :surface, tags = :tags where id = :walk_id;"
    )
    #expect(typed.parameters.map(\.property) == ["note", "surface", "tags", "walkID"])
    #expect(typed.parameters.map(\.type) == ["String?", "String", "[String]", "Walk.ID"])
    // The object id of an enumeration differs from database to database.
    #expect(typed.parameterTypes == [25, 0, 1009, 2950])
  }

  @Test(arguments: [
    ("-- name: a :many\nselect point '(1,2)' as place;", 1, "The column “place” is of the type point"),
    (
      "-- name: a :many\nselect 1\n  where :place::point is null;", 3,
      "The parameter :place is of the type point"
    ),
    ("-- name: a :many\nselect 1;", 1, "A column is named “?column?”"),
    ("-- name: a :many\nselect 1 as \"First\";", 1, "A column is named “First”"),
    ("-- name: a :many\nselect 1 as b, 2 as b;", 1, "Two columns are named “b”"),
    ("-- name: a :one\ndelete from walk;", 1, "“a” is :one and gives no columns; :exec reads none."),
    (
      "-- name: a :exec\ndelete from walk;\n-- name: a :exec\ndelete from walk;", 3,
      "The name A is taken: by “a”"
    ),
    (
      "-- name: a :one B\nselect minutes from walk;\n-- name: b :exec\ndelete from walk;", 1,
      "The name B is taken: by “b”"
    ),
    (
      "-- name: a :one ARow\nselect day from walk;\n-- name: b :one ARow\nselect max(day) as day from walk;",
      3,
      "ARow holds (day: CalendarDay) in “a” and (day: CalendarDay?) here"
    ),
  ])
  func `what Swift could not hold is refused`(sql: String, line: Int, message: String) async throws {
    let complaint = try await complaint(of: sql)
    #expect(complaint.line == line)
    #expect(complaint.message.hasPrefix(message), "\(complaint.message)")
  }

  @Test func `a row is shared within one file and not beyond`() async throws {
    let sources = ["first", "second"].map {
      SourceFile(
        path: "queries/\($0).sql", text: "-- name: \($0) :one WalkRow\nselect day from walk limit 1;")
    }
    let complaint = await #expect(throws: Complaint.self) { try await Fixture.files(from: sources) }
    #expect(
      complaint?.description.hasPrefix("queries/second.sql:1:1: The name WalkRow is taken: by “first”")
        == true)
  }

  @Test func `a migration that fails is shown with file, line and caret`() async throws {
    let migrations = try Migrations([
      SourceFile(path: "0001_good.sql", text: "create table a (b int);\n"),
      SourceFile(path: "0002_bad.sql", text: "-- 足跡\nalter table a\n  add c txt;\n"),
    ])
    let complaint = await #expect(throws: Complaint.self) {
      try await Fixture.withDatabase(migrations) { _ in }
    }
    #expect(
      complaint?.description == """
        0002_bad.sql:3:9: type "txt" does not exist.
        3 |   add c txt;
                    ^
        """)
  }

  @Test func `the scratch database is gone afterwards`() async throws {
    try await Fixture.withDatabase { outer in
      let name = try await ScratchDatabase.with(
        try Fixture.migrations, onServerOf: outer.address.description
      ) { inner in
        try #require(inner.address["dbname"])
      }
      #expect(try await outer.connection.rows("select 1 from pg_database where datname = $1", [name]).isEmpty)
    }
  }

  private func typed(_ sql: String) async throws -> TypedQuery {
    let query = try #require(try Query.all(in: SourceFile(path: "queries/walk.sql", text: sql)).first)
    let types = try Fixture.types
    return try await Fixture.withDatabase { database in
      let catalog = try await Catalog(reading: database.connection)
      let described = try await database.connection.describe(query.statement.sql)
      return try TypedQuery(query, described: described, catalog: catalog, types: types)
    }
  }

  private func complaint(of sql: String) async throws -> Complaint {
    try #require(await #expect(throws: Complaint.self) { try await Fixture.files(from: sql) })
  }
}
