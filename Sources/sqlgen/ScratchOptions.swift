import ArgumentParser
import Postgres

/// What every command needs: a database with the migrations applied, and whether to write or to compare.
struct ScratchOptions: ParsableArguments {
  @Option(help: "The folder of the migrations, applied in the order of their numbers.")
  var migrations: String

  @Option(help: "A connection string; a database is made on that server and dropped again.")
  var database: String?

  @Flag(help: "Change nothing; fail and name what differs.")
  var check = false

  /// Writes what `output` makes of the migrated database, or compares it with what stands.
  func run(_ output: (ScratchDatabase, Migrations) async throws -> Output) async throws {
    do {
      let migrations = try Migrations(try SourceFile.all(in: migrations))
      try finish(
        try await ScratchDatabase.with(migrations, onServerOf: database) { database in
          try await output(database, migrations)
        })
    } catch let error as DatabaseError {
      throw CommandFailure(description: error.sentences)
    }
  }

  private func finish(_ output: Output) throws {
    guard check else {
      for name in try output.write() { print("Wrote \(output.folder)/\(name)") }
      return
    }
    let differing = output.differences()
    guard differing.isEmpty else {
      let list = differing.map { "  \(output.folder)/\($0)\n" }.joined()
      throw CommandFailure(
        description:
          "These files are not what the SQL says:\n\(list)Run Scripts/sqlgen and commit what it writes.")
    }
  }
}

/// Ends a command with a sentence and exit code 1.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String
}
