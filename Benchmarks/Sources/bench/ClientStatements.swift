import Postgres

/// Reads one row by its key.
struct SelectBalance: Statement {
  static let name = "selectBalance"
  static let sql = "select abalance from pgbench_accounts where aid = $1"
  static let parameterTypes = [Int32.typeOID]

  let account: Int32

  func bind(into parameters: inout Parameters) { parameters.append(account) }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Int32 {
    try rows.one { row throws(DatabaseError) in try rows.value(row, 0) }
  }
}

/// Adds one row that has a key of its own, two checks and a reference.
struct InsertPractice: Statement {
  static let name = "insertPractice"
  static let sql = "insert into practice (student, minutes, note) values ($1, $2, $3)"
  static let parameterTypes = [Int32.typeOID, Int32.typeOID, String.typeOID]

  let student: Int32
  let minutes: Int32
  let note: String

  func bind(into parameters: inout Parameters) {
    parameters.append(student)
    parameters.append(minutes)
    parameters.append(note)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) {}
}
