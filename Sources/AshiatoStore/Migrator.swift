public import Postgres

/// Brings a database to the schema that this program knows: forward only, one transaction a file, one migrator at a time.
public struct Migrator: Sendable {
  private let connection: ToolConnection
  private let known: [Migration]

  /// - Parameter connection: as the owner of the schema.
  public init(_ connection: ToolConnection) {
    self.connection = connection
    known = Migration.all
  }

  /// What would be applied, without applying it.
  public func plan() async throws(MigrationError) -> [Migration] {
    try pending(after: try await applied())
  }

  /// Applies what is missing and returns it.
  public func migrate(reporting report: @Sendable (Migration) -> Void = { _ in }) async throws(MigrationError)
    -> [Migration]
  {
    do {
      try await connection.run(LockMigrations())
    } catch {
      throw .failed(error, during: nil)
    }
    let missing = try await plan()
    for migration in missing {
      report(migration)
      do {
        try await connection.script("begin;\n" + migration.sql)
        try await connection.run(
          RecordMigration(number: migration.number, name: migration.name, sha256: migration.sha256))
      } catch {
        try? await connection.script("rollback")
        throw .failed(error, during: migration)
      }
      do {
        try await connection.script("commit")
      } catch {
        throw error.code == .connectionLost ? .inDoubt(migration) : .failed(error, during: migration)
      }
    }
    return missing
  }

  private func applied() async throws(MigrationError) -> [AppliedMigrations.Row] {
    do {
      guard try await connection.run(HasMigrations()).standing else { return [] }
      return try await connection.run(AppliedMigrations())
    } catch {
      throw .failed(error, during: nil)
    }
  }

  private func pending(after applied: [AppliedMigrations.Row]) throws(MigrationError) -> [Migration] {
    try Self.compare(applied, with: known)
    return Array(known.dropFirst(applied.count))
  }

  static func compare(_ applied: [AppliedMigrations.Row], with known: [Migration]) throws(MigrationError) {
    for (position, row) in applied.enumerated() {
      guard position < known.count else { throw .newerSchema(row.name) }
      let migration = known[position]
      guard migration.number == row.number, migration.sha256 == row.sha256 else { throw .changed(row.name) }
    }
  }
}

/// Why a schema cannot be used or brought forward.
public enum MigrationError: Error, Sendable {
  /// A file that was applied here is not the one that this program carries.
  case changed(String)
  /// The database was migrated by a newer program.
  case newerSchema(String)
  /// The database lacks migrations that this program needs.
  case olderSchema(missing: Int)
  case failed(DatabaseError, during: Migration?)
  /// The connection was lost while it was being committed: it may stand, or not.
  case inDoubt(Migration)

  public var sentence: String {
    switch self {
    case .changed(let name):
      "The migration \(name) that stands in the database is not the one of this program."
    case .newerSchema(let name):
      "This program is older than its database: a newer version of Ashiato migrated it (\(name))."
    case .olderSchema(let missing):
      "The database lacks \(missing == 1 ? "a migration" : "\(missing) migrations") that this version of Ashiato needs."
    case .failed(let error, let migration?) where error.code == .connectionLost:
      "The connection to the database was lost during the migration \(migration.name)."
    case .failed(let error, let migration?): "The migration \(migration.name) failed: \(error.message)"
    case .failed(let error, nil): "The database did not answer: \(error.message)"
    case .inDoubt(let migration):
      "The connection to the database was lost while the migration \(migration.name) was being kept."
    }
  }

  public var remedy: String {
    switch self {
    case .changed: "Use the version of Ashiato that migrated this database; migrations are never edited."
    case .newerSchema: "Use that version of Ashiato, or restore a backup of the database."
    case .olderSchema: "Run “ashiato migrate”."
    case .failed: "Nothing of the failed migration was kept. Mend the cause and run “ashiato migrate” again."
    case .inDoubt: "Run “ashiato migrate” again: it looks which migrations stand, and goes on from there."
    }
  }
}

extension Database {
  /// Refuses a schema that this program does not know, in either direction.
  public func checkSchema() async throws(MigrationError) {
    let applied: [AppliedMigrations.Row]
    do {
      applied = try await run(HasMigrations()).standing ? try await run(AppliedMigrations()) : []
    } catch {
      throw .failed(error, during: nil)
    }
    try Migrator.compare(applied, with: Migration.all)
    let missing = Migration.all.count - applied.count
    if missing > 0 { throw .olderSchema(missing: missing) }
  }
}
