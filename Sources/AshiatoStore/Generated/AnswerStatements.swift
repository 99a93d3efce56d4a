// Written by sqlgen from SQL/queries/answer.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

/// The first to send a request. Who sends it again at the same time waits here until the first has ended.
struct ClaimAnswer: Statement {
  struct Row: Sendable, Hashable {
    let key: String
  }

  let schoolID: School.ID
  let personID: Person.ID
  let key: String
  let requestDigest: String

  static let name = "claimAnswer"

  static let sql = #"""
    insert into kept_answer (school_id, person_id, key, request_digest)
    values ($1, $2, $3, $4)
    on conflict on constraint kept_answer_once do nothing
    returning key
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(key)
    parameters.append(requestDigest)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        key: try rows.value(row, 0))
    }
  }
}

/// Not where somebody was forgotten meanwhile, whom it may name. Whoever waits for the row sees that when it is free.
struct KeepAnswer: Statement {
  let status: Int32
  let location: String?
  let body: String
  let schoolID: School.ID
  let personID: Person.ID
  let key: String

  static let name = "keepAnswer"

  static let sql = #"""
    update kept_answer
    set status = $1, location = $2, body = $3
    where school_id = $4
      and person_id = $5
      and key = $6
      and erased_at is null
    """#

  static let parameterTypes: [UInt32] = [23, 25, 25, 2950, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(status)
    parameters.append(location)
    parameters.append(body)
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(key)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AnswerKept: Statement {
  struct Row: Sendable, Hashable {
    let requestDigest: String
    let status: Int32?
    let location: String?
    let body: String?
    let isErased: Bool
  }

  let schoolID: School.ID
  let personID: Person.ID
  let key: String

  static let name = "answerKept"

  static let sql = #"""
    select request_digest, status, location, body, erased_at is not null as "is_erased!"
    from kept_answer
    where school_id = $1
      and person_id = $2
      and key = $3
      and at + interval '24 hours' > now()
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(key)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        requestDigest: try rows.value(row, 0),
        status: try rows.value(row, 1),
        location: try rows.value(row, 2),
        body: try rows.value(row, 3),
        isErased: try rows.value(row, 4))
    }
  }
}

struct DropKeptAnswers: Statement {
  let schoolID: School.ID
  let personID: Person.ID

  static let name = "dropKeptAnswers"

  static let sql = #"""
    delete from kept_answer
    where school_id = $1
      and person_id = $2
      and at + interval '24 hours' <= now()
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) {}
}
