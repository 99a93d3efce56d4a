import ArgumentParser
import Foundation
import Testing

@testable import sqlgen

struct CommandTests {
  private func arguments(_ more: [String]) throws -> [String] {
    ["--migrations", Fixture.path("migrations"), "--database", try Fixture.server] + more
  }

  private func generate(into folder: String, _ more: [String] = []) async throws {
    let command = try GenerateCommand.parse(
      try arguments(
        [
          "--queries", Fixture.path("queries"), "--types", Fixture.path("types.tsv"), "--import", "Walking",
          "--output", folder,
        ]
          + more))
    try await command.run()
  }

  @Test func `generate --check notices a change and changes nothing`() async throws {
    try await Fixture.withFolder { folder in
      try await generate(into: folder)
      try await generate(into: folder, ["--check"])
      let file = URL(filePath: "\(folder)/WalkStatements.swift")
      let changed = try String(contentsOf: file, encoding: .utf8).replacing("walkCount", with: "count")
      try Data(changed.utf8).write(to: file)
      let failure = await #expect(throws: CommandFailure.self) {
        try await generate(into: folder, ["--check"])
      }
      #expect(
        failure?.description == """
          These files are not what the SQL says:
            \(folder)/WalkStatements.swift
          Run Scripts/sqlgen and commit what it writes.
          """)
      #expect(try String(contentsOf: file, encoding: .utf8) == changed)
    }
  }

  @Test func `schema --check notices a change`() async throws {
    try await Fixture.withFolder { folder in
      let file = "\(folder)/schema.sql"
      try await SchemaCommand.parse(try arguments(["--output", file])).run()
      try await SchemaCommand.parse(try arguments(["--output", file, "--check"])).run()
      try Data("".utf8).write(to: URL(filePath: file))
      await #expect(throws: CommandFailure.self) {
        try await SchemaCommand.parse(try arguments(["--output", file, "--check"])).run()
      }
    }
  }

  @Test func `without --database a throw-away cluster answers the same`() async throws {
    try await Fixture.withFolder { folder in
      let file = "\(folder)/schema.sql"
      try await SchemaCommand.parse(["--migrations", Fixture.path("migrations"), "--output", file]).run()
      try await SchemaCommand.parse(try arguments(["--output", file, "--check"])).run()
    }
  }

  @Test func `a server that is not there is told in a sentence`() async throws {
    let command = try SchemaCommand.parse([
      "--migrations", Fixture.path("migrations"), "--output", "schema.sql", "--database",
      "host=/nowhere user=nobody",
    ])
    let failure = await #expect(throws: CommandFailure.self) { try await command.run() }
    #expect(failure?.description.contains("/nowhere") == true)
  }
}
