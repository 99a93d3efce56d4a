import Logging
import Postgres
import TestSupport
import Testing

@testable import AshiatoStore

extension TemplateDatabase {
  /// The schema of this program, and no school in it.
  static let migrated = TemplateDatabase(named: "migrated", madeFrom: Migration.all.map(\.sha256)) {
    address in
    _ = try await Migrator(try await connection(to: address)).migrate()
  }

  /// Nothing at all.
  static let empty = TemplateDatabase(named: "empty", madeFrom: []) { _ in }
}

func connection(to address: String) async throws -> ToolConnection {
  try await ToolConnection.connect(to: ConnectionString(address), logger: .silent)
}

/// As the owner of the schema, a superuser, or as a role of the migrations.
func connection(as role: String? = nil) async throws -> ToolConnection {
  try await connection(to: TestDatabase.current.connectionString(user: role))
}

extension Logger {
  static let silent = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
}
