// Written by sqlgen from queries/walk.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Walking

struct WalkRow: Sendable, Hashable {
  let walkID: Walk.ID
  let day: CalendarDay
  let minutes: Minutes
  let note: String?
  let surface: String
  let steps: Int32?
  let tags: [String]
  let `class`: String
}

/// A walk that was taken.
///
/// The note may be missing.
struct AddWalk: Statement {
  let schoolID: School.ID
  let walkID: Walk.ID
  let day: CalendarDay
  let minutes: Minutes
  let note: String?
  let surface: String
  let tags: [String]
  let `class`: String

  static let name = "addWalk"

  static let sql = #"""
    insert into walk (school_id, id, day, minutes, note, surface, tags, "class")
    values ($1, $2, $3, $4, $5, $6::surface, $7, $8)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 1082, 23, 25, 0, 1009, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(walkID)
    parameters.append(day)
    parameters.append(minutes)
    parameters.append(note)
    parameters.append(surface)
    parameters.append(tags)
    parameters.append(`class`)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct WalkById: Statement {
  typealias Row = WalkRow

  let schoolID: School.ID
  let walkID: Walk.ID

  static let name = "walkById"

  static let sql = #"""
    select id as walk_id, day, minutes, note, surface, steps, tags, "class"
    from walk
    where school_id = $1
      and id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(walkID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        walkID: try rows.value(row, 0),
        day: try rows.value(row, 1),
        minutes: try rows.value(row, 2),
        note: try rows.value(row, 3),
        surface: try rows.value(row, 4),
        steps: try rows.value(row, 5),
        tags: try rows.value(row, 6),
        class: try rows.value(row, 7))
    }
  }
}

/// By day.
struct WalksOf: Statement {
  typealias Row = WalkRow

  let schoolID: School.ID
  let note: String?

  static let name = "walksOf"

  static let sql = #"""
    select id as walk_id, day, minutes, note, surface, steps, tags, "class"
    from walk
    where school_id = $1
      and (note like '%:not_a_parameter%' or note = $2 or $2 is null) -- :neither
    order by day
    """#

  static let parameterTypes: [UInt32] = [2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(note)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        walkID: try rows.value(row, 0),
        day: try rows.value(row, 1),
        minutes: try rows.value(row, 2),
        note: try rows.value(row, 3),
        surface: try rows.value(row, 4),
        steps: try rows.value(row, 5),
        tags: try rows.value(row, 6),
        class: try rows.value(row, 7))
    }
  }
}

struct MinutesOf: Statement {
  struct Row: Sendable, Hashable {
    let minutes: Minutes
    let day: CalendarDay?
    let walkCount: Int64
    let text: String
  }

  let schoolID: School.ID

  static let name = "minutesOf"

  static let sql = #"""
    select
      sum(minutes)::int as "minutes!",
      max(day) as day,
      count(*) as "walk_count!",
      $$:quoted$$ as "text!"
    from walk
    where school_id = $1
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        minutes: try rows.value(row, 0),
        day: try rows.value(row, 1),
        walkCount: try rows.value(row, 2),
        text: try rows.value(row, 3))
    }
  }
}

struct IsStanding: Statement {
  struct Row: Sendable, Hashable {
    let standing: Bool
  }

  static let name = "isStanding"

  static let sql = #"""
    select true as "standing!"
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
