// Written by sqlgen from queries/foot_print.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Walking

struct FootprintsOf: Statement {
  struct Row: Sendable, Hashable {
    let walkID: Walk.ID
    let number: Int16
    let foundAt: PostgresInstant
    let shape: PostgresJSON?
    let picture: [UInt8]?
  }

  let schoolID: School.ID
  let walkIDs: [Walk.ID]
  let fromInstant: PostgresInstant

  static let name = "footprintsOf"

  static let sql = #"""
    select
      walk_id,
      number,
      found_at,
      shape,
      picture
    from footprint
    where school_id = $1
      and walk_id = any($2)
      and found_at >= $3
    """#

  static let parameterTypes: [UInt32] = [2950, 2951, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(walkIDs)
    parameters.append(fromInstant)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        walkID: try rows.value(row, 0),
        number: try rows.value(row, 1),
        foundAt: try rows.value(row, 2),
        shape: try rows.value(row, 3),
        picture: try rows.value(row, 4))
    }
  }
}

/// A column of a view may be null until the query says that it is not.
struct Trails: Statement {
  struct Row: Sendable, Hashable {
    let walkID: Walk.ID
    let footprints: Int64?
  }

  let schoolID: School.ID

  static let name = "trails"

  static let sql = #"""
    select walk_id as "walk_id!", footprints
    from trail
    where school_id = $1
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        walkID: try rows.value(row, 0),
        footprints: try rows.value(row, 1))
    }
  }
}

struct WalksWithoutFootprints: Statement {
  struct Row: Sendable, Hashable {
    let walkID: Walk.ID
    let number: Int16?
  }

  let schoolID: School.ID

  static let name = "walksWithoutFootprints"

  static let sql = #"""
    select walk.id as walk_id, footprint.number as "number?"
    from walk
    left join footprint
      on footprint.school_id = walk.school_id
      and footprint.walk_id = walk.id
    where walk.school_id = $1
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        walkID: try rows.value(row, 0),
        number: try rows.value(row, 1))
    }
  }
}

struct ForgetFootprints: Statement {
  let schoolID: School.ID

  static let name = "forgetFootprints"

  static let sql = #"""
    delete from footprint
    where school_id = $1
    returning number
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) {}
}
