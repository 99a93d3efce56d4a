// Written by sqlgen from SQL/queries/installation.sql; do not edit.
// swift-format-ignore-file

import Postgres

/// Whether the server has the database that a private cluster keeps everything in.
struct HasDatabase: Statement {
  struct Row: Sendable, Hashable {
    let standing: Bool
  }

  static let name = "hasDatabase"

  static let sql = #"""
    select exists (select from pg_database where datname = 'ashiato') as "standing!"
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

struct CreateDatabase: Statement {
  static let name = "createDatabase"

  static let sql = #"""
    create database ashiato
    """#

  static let parameterTypes: [UInt32] = []

  func bind(into parameters: inout Parameters) {}

  static func decode(_ rows: borrowing Rows) {}
}
