import Postgres

/// What the scratch database's catalog says: the names of its types, and the columns that are never null.
struct Catalog {
  private let types: [UInt32: String]
  private let neverNull: Set<Column>

  private struct Column: Hashable {
    let table: UInt32
    let attribute: Int16
  }

  init(reading connection: ToolConnection) async throws(DatabaseError) {
    // A domain travels as its base type, an enumeration as text.
    let types = try await connection.rows(
      """
      with recursive base as (
        select oid, oid as root, typbasetype from pg_type
        union all
        select base.oid, pg_type.oid, pg_type.typbasetype from base join pg_type on pg_type.oid = base.typbasetype
      )
      select base.oid,
        case when root.typtype = 'e' then 'text'
          when root.typcategory = 'A' and element.typtype = 'e' then 'text[]'
          when root.typcategory = 'A' then element.typname || '[]'
          else root.typname end
      from base
      join pg_type as root on root.oid = base.root
      left join pg_type as element on element.oid = root.typelem
      where base.typbasetype = 0
      """)
    var names: [UInt32: String] = [:]
    for row in types {
      if let oid = row[0].flatMap(UInt32.init), let name = row[1] { names[oid] = name }
    }
    self.types = names

    let columns = try await connection.rows(
      """
      select attrelid, attnum from pg_attribute join pg_class on pg_class.oid = attrelid
      where attnotnull and attnum > 0 and relkind in ('r', 'p', 'm', 'f')
      """)
    neverNull = Set(
      columns.compactMap { row in
        guard let table = row[0].flatMap(UInt32.init), let attribute = row[1].flatMap(Int16.init) else {
          return nil
        }
        return Column(table: table, attribute: attribute)
      })
  }

  func typeName(_ oid: UInt32) -> String { types[oid] ?? "unknown (\(oid))" }

  /// Whether a column comes straight from a table that forbids null there.
  func isNeverNull(_ column: StatementDescription.Column) -> Bool {
    guard let table = column.table, let attribute = column.attribute else { return false }
    return neverNull.contains(Column(table: table, attribute: attribute))
  }

  /// Object ids from 16384 on are given out by each database anew.
  static func isBuiltIn(_ oid: UInt32) -> Bool { oid < 16384 }
}
