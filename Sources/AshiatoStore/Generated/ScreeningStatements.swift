// Written by sqlgen from SQL/queries/screening.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct RuleSetRow: Sendable, Hashable {
  let ruleSetID: String
  let version: CurriculumVersion
  let digest: String
  let content: String
  let source: String
  let publishedAt: Instant
}

struct PublishRuleSet: Statement {
  let schoolID: School.ID
  let ruleSetID: String
  let version: CurriculumVersion
  let digest: String
  let content: String
  let source: String
  let byID: Person.ID

  static let name = "publishRuleSet"

  static let sql = #"""
    insert into rule_set_version (school_id, rule_set_id, version, digest, content, source, published_by)
    values ($1, $2, $3, $4, $5, $6, $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 25, 25, 25, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(ruleSetID)
    parameters.append(version)
    parameters.append(digest)
    parameters.append(content)
    parameters.append(source)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct RuleSetOfVersion: Statement {
  typealias Row = RuleSetRow

  let schoolID: School.ID
  let ruleSetID: String
  let version: CurriculumVersion

  static let name = "ruleSetOfVersion"

  static let sql = #"""
    select rule_set_id, version, digest, content, source, published_at
    from rule_set_version
    where school_id = $1
      and rule_set_id = $2
      and version = $3
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(ruleSetID)
    parameters.append(version)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        ruleSetID: try rows.value(row, 0),
        version: try rows.value(row, 1),
        digest: try rows.value(row, 2),
        content: try rows.value(row, 3),
        source: try rows.value(row, 4),
        publishedAt: try rows.value(row, 5))
    }
  }
}

/// The version published last; of any rule set where none is named.
struct LatestRuleSet: Statement {
  typealias Row = RuleSetRow

  let schoolID: School.ID
  let ruleSetID: String?

  static let name = "latestRuleSet"

  static let sql = #"""
    select rule_set_id, version, digest, content, source, published_at
    from rule_set_version
    where school_id = $1
      and ($2::text is null or rule_set_id = $2)
    order by published_at desc, rule_set_id, version desc
    limit 1
    """#

  static let parameterTypes: [UInt32] = [2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(ruleSetID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        ruleSetID: try rows.value(row, 0),
        version: try rows.value(row, 1),
        digest: try rows.value(row, 2),
        content: try rows.value(row, 3),
        source: try rows.value(row, 4),
        publishedAt: try rows.value(row, 5))
    }
  }
}

struct RuleSets: Statement {
  struct Row: Sendable, Hashable {
    let ruleSetID: String
    let version: CurriculumVersion
    let digest: String
    let publishedAt: Instant
  }

  let schoolID: School.ID

  static let name = "ruleSets"

  static let sql = #"""
    select rule_set_id, version, digest, published_at
    from rule_set_version
    where school_id = $1
    order by rule_set_id, published_at
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        ruleSetID: try rows.value(row, 0),
        version: try rows.value(row, 1),
        digest: try rows.value(row, 2),
        publishedAt: try rows.value(row, 3))
    }
  }
}

struct CountScreening: Statement {
  let outcome: String

  static let name = "countScreening"

  static let sql = #"""
    select count_screening($1)
    """#

  static let parameterTypes: [UInt32] = [25]

  func bind(into parameters: inout Parameters) {
    parameters.append(outcome)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct ScreeningCounts: Statement {
  struct Row: Sendable, Hashable {
    let month: PostgresDate
    let outcome: String
    let total: Int32
  }

  let schoolID: School.ID

  static let name = "screeningCounts"

  static let sql = #"""
    select month, outcome, total
    from screening_count
    where school_id = $1
    order by month, outcome
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        month: try rows.value(row, 0),
        outcome: try rows.value(row, 1),
        total: try rows.value(row, 2))
    }
  }
}

/// For how long the full form of each published rule set with a short form holds.
struct FullFormMonths: Statement {
  struct Row: Sendable, Hashable {
    let ruleSetID: String
    let version: CurriculumVersion
    let months: Int32
  }

  let schoolID: School.ID

  static let name = "fullFormMonths"

  static let sql = #"""
    select
      rule_set_id,
      version,
      (content::jsonb -> 'shortForm' ->> 'fullFormMonths')::int as "months!"
    from rule_set_version
    where school_id = $1
      and content::jsonb ? 'shortForm'
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        ruleSetID: try rows.value(row, 0),
        version: try rows.value(row, 1),
        months: try rows.value(row, 2))
    }
  }
}
