/// One server process. The number alone is not enough: it is used again, and behind one address there can be
/// several servers.
struct Backend: Sendable {
  let pid: Int32
  let started: PostgresInstant
}

struct FindBackend: Statement {
  static let name = "findBackend"
  static let sql = "select pid, backend_start from pg_stat_activity where pid = pg_backend_pid()"
  static let parameterTypes: [UInt32] = []

  func bind(into parameters: inout Parameters) {}

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Backend {
    try rows.one { row throws(DatabaseError) in
      Backend(pid: try rows.value(row, 0), started: try rows.value(row, 1))
    }
  }
}

struct CancelBackend: Statement {
  static let name = "cancelBackend"
  static let sql = "select pg_cancel_backend(pid) from pg_stat_activity where pid = $1 and backend_start = $2"
  static let parameterTypes = [Int32.typeOID, PostgresInstant.typeOID]

  let backend: Backend

  func bind(into parameters: inout Parameters) {
    parameters.append(backend.pid)
    parameters.append(backend.started)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) {}
}
