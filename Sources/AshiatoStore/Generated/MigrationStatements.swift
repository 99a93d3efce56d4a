// Written by sqlgen from SQL/queries/migration.sql; do not edit.
// swift-format-ignore-file

import Postgres

/// Whether this database was ever migrated.
struct HasMigrations: Statement {
  struct Row: Sendable, Hashable {
    let standing: Bool
  }

  static let name = "hasMigrations"

  static let sql = #"""
    select to_regclass('public.schema_migration') is not null as "standing!"
    """#

  static let parameterTypes: [UInt32] = []

  func bind(into parameters: inout Parameters) {}

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        standing: try rows.value(row, 0))
    }
  }
}

struct AppliedMigrations: Statement {
  struct Row: Sendable, Hashable {
    let number: Int32
    let name: String
    let sha256: String
  }

  static let name = "appliedMigrations"

  static let sql = #"""
    select number, name, sha256
    from schema_migration
    order by number
    """#

  static let parameterTypes: [UInt32] = []

  func bind(into parameters: inout Parameters) {}

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        number: try rows.value(row, 0),
        name: try rows.value(row, 1),
        sha256: try rows.value(row, 2))
    }
  }
}

struct RecordMigration: Statement {
  let number: Int32
  let name: String
  let sha256: String

  static let name = "recordMigration"

  static let sql = #"""
    insert into schema_migration (number, name, sha256)
    values ($1, $2, $3)
    """#

  static let parameterTypes: [UInt32] = [23, 25, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(number)
    parameters.append(name)
    parameters.append(sha256)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// Held to the end of the connection: one migrator at a time.
struct LockMigrations: Statement {
  static let name = "lockMigrations"

  static let sql = #"""
    select pg_advisory_lock(hashtext('ashiato migrations'))
    """#

  static let parameterTypes: [UInt32] = []

  func bind(into parameters: inout Parameters) {}

  static func decode(_ rows: borrowing Rows) {}
}
