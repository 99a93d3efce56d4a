// Written by sqlgen from SQL/queries/curriculum.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct CurriculumRow: Sendable, Hashable {
  let curriculumID: Curriculum.ID
  let version: CurriculumVersion
  let digest: String
  let content: String
  let source: String
  let publishedAt: Instant
}

struct PublishCurriculum: Statement {
  let schoolID: School.ID
  let curriculumID: Curriculum.ID
  let version: CurriculumVersion
  let digest: String
  let content: String
  let source: String
  let byID: Person.ID

  static let name = "publishCurriculum"

  static let sql = #"""
    insert into curriculum_version (school_id, curriculum_id, version, digest, content, source, published_by)
    values ($1, $2, $3, $4, $5, $6, $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 25, 25, 25, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(curriculumID)
    parameters.append(version)
    parameters.append(digest)
    parameters.append(content)
    parameters.append(source)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct CurriculumOfVersion: Statement {
  typealias Row = CurriculumRow

  let schoolID: School.ID
  let curriculumID: Curriculum.ID
  let version: CurriculumVersion

  static let name = "curriculumOfVersion"

  static let sql = #"""
    select curriculum_id, version, digest, content, source, published_at
    from curriculum_version
    where school_id = $1
      and curriculum_id = $2
      and version = $3
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(curriculumID)
    parameters.append(version)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        curriculumID: try rows.value(row, 0),
        version: try rows.value(row, 1),
        digest: try rows.value(row, 2),
        content: try rows.value(row, 3),
        source: try rows.value(row, 4),
        publishedAt: try rows.value(row, 5))
    }
  }
}

/// The version published last.
struct LatestCurriculum: Statement {
  typealias Row = CurriculumRow

  let schoolID: School.ID
  let curriculumID: Curriculum.ID

  static let name = "latestCurriculum"

  static let sql = #"""
    select curriculum_id, version, digest, content, source, published_at
    from curriculum_version
    where school_id = $1
      and curriculum_id = $2
    order by published_at desc, version desc
    limit 1
    """#

  static let parameterTypes: [UInt32] = [2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(curriculumID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        curriculumID: try rows.value(row, 0),
        version: try rows.value(row, 1),
        digest: try rows.value(row, 2),
        content: try rows.value(row, 3),
        source: try rows.value(row, 4),
        publishedAt: try rows.value(row, 5))
    }
  }
}

/// What the versions that replace one say about it. Most curricula have one version, whose content is not even looked at.
struct ReplacementsOf: Statement {
  struct Row: Sendable, Hashable {
    let version: CurriculumVersion
    let replacement: PostgresJSON
  }

  let schoolID: School.ID
  let curriculumID: Curriculum.ID
  let version: CurriculumVersion

  static let name = "replacementsOf"

  static let sql = #"""
    select version, content::jsonb -> 'replaces' as "replacement!"
    from curriculum_version
    where school_id = $1
      and curriculum_id = $2
      and version <> $3
      and content::jsonb -> 'replaces' ->> 'version' = $3
    order by published_at, version
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(curriculumID)
    parameters.append(version)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        version: try rows.value(row, 0),
        replacement: try rows.value(row, 1))
    }
  }
}

struct Curricula: Statement {
  struct Row: Sendable, Hashable {
    let curriculumID: Curriculum.ID
    let version: CurriculumVersion
    let digest: String
    let publishedAt: Instant
  }

  let schoolID: School.ID

  static let name = "curricula"

  static let sql = #"""
    select curriculum_id, version, digest, published_at
    from curriculum_version
    where school_id = $1
    order by curriculum_id, published_at
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        curriculumID: try rows.value(row, 0),
        version: try rows.value(row, 1),
        digest: try rows.value(row, 2),
        publishedAt: try rows.value(row, 3))
    }
  }
}
