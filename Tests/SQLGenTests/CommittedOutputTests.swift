import Foundation
import Testing

@testable import sqlgen

/// What stands in the repository is what its SQL says.
struct CommittedOutputTests {
  private static let root = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `the statements and migrations in Swift are those of the SQL`() async throws {
    let migrations = try Migrations(Self.files(in: "SQL/migrations"))
    let generation = Generation(
      migrations: migrations, queries: try Self.files(in: "SQL/queries"),
      types: try TypeTable(SourceFile(readingFrom: Self.path("SQL/types.tsv"))), imports: ["Training"])
    let files = try await Fixture.withDatabase(migrations) { database in
      try await generation.files(describedBy: database.connection)
    }
    let output = Output(folder: Self.path("Sources/AshiatoStore/Generated"), files: files)
    #expect(output.differences().isEmpty, "Run Scripts/sqlgen and commit what it writes.")
  }

  @Test func `the dump of the schema is that of the migrations`() async throws {
    let migrations = try Migrations(Self.files(in: "SQL/migrations"))
    let text = try await Fixture.withDatabase(migrations) { try await SchemaDump.text(of: $0.address) }
    let output = Output(path: Self.path("SQL/schema.sql"), text: text)
    #expect(output.differences().isEmpty, "Run Scripts/sqlgen and commit what it writes.")
  }

  /// Under their paths from the root of the repository, which the generated files name.
  private static func files(in folder: String) throws -> [SourceFile] {
    try SourceFile.all(in: path(folder)).map { SourceFile(path: "\(folder)/\($0.name).sql", text: $0.text) }
  }

  private static func path(_ name: String) -> String {
    root.appending(path: name).path(percentEncoded: false)
  }
}
