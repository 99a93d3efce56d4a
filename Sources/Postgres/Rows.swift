internal import CLibPQ

/// The answer of one statement: rows of columns, in PostgreSQL's binary format.
///
/// Owns the memory that libpq gave it, and gives it back at the end of its life.
@safe public struct Rows: ~Copyable {
  private let result: OpaquePointer
  private let statement: String

  /// The number of rows that came back.
  public let count: Int

  init(taking result: sending ResultPointer, statement: String) {
    unsafe self.result = result.pointer
    self.statement = statement
    count = unsafe Int(PQntuples(result.pointer))
  }

  deinit { unsafe PQclear(result) }

  public var columnCount: Int { unsafe Int(PQnfields(result)) }

  /// The number of rows that were inserted, updated, deleted or selected; 0 for any other command.
  public var affected: Int { unsafe Int(String(copying: PQcmdTuples(result)) ?? "") ?? 0 }

  /// What the server says it did, for example `INSERT 0 1` or `ROLLBACK`.
  var commandTag: String { unsafe String(copying: PQcmdStatus(result)) ?? "" }

  /// Reads one column of one row, both counted from 0.
  ///
  /// Throws ``DatabaseError/Code/decoding`` when the column is of another type, when it is null and `type` is
  /// not optional, and when there is no such row or column.
  // Inlinable, as whatever reads a value: thousands of them are read at a time, and a generic that is not made for its type asks the
  // runtime about it for each.
  @inlinable
  public func value<T: PostgresValue>(_ row: Int, _ column: Int, as type: T.Type = T.self)
    throws(DatabaseError) -> T
  {
    // The memory lives as long as `self`, and the span does not leave this call.
    let (oid, bytes) = unsafe try cell(row, column)
    guard T.reads(oid) else {
      throw failure(column, "is of the type with the object id \(oid), not a \(T.self)")
    }
    guard let bytes = unsafe bytes else {
      guard let null = T.null else { throw failure(column, "is null, where a \(T.self) was expected") }
      return null
    }
    guard let value = unsafe T.decode(bytes.bytes) else {
      throw failure(column, "holds \(bytes.count) bytes that are no \(T.self)")
    }
    return value
  }

  /// The type of a column and the bytes of one row in it, without bytes where it is null. They live as long as `self`.
  @usableFromInline
  @unsafe func cell(_ row: Int, _ column: Int) throws(DatabaseError) -> (
    oid: UInt32, bytes: UnsafeRawBufferPointer?
  ) {
    guard let row = Int32(exactly: row), let column = Int32(exactly: column), row >= 0, row < count,
      column >= 0,
      unsafe column < PQnfields(result)
    else { throw failure("There is no row \(row) with a column \(column).") }
    let oid = unsafe PQftype(result, column)
    if unsafe PQgetisnull(result, row, column) == 1 { return (oid, nil) }
    let length = unsafe Int(PQgetlength(result, row, column))
    return unsafe (oid, UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: length))
  }

  /// Every row, in order. The closure gets the row's number.
  @inlinable
  public func all<T>(_ read: (Int) throws(DatabaseError) -> T) throws(DatabaseError) -> [T] {
    var values: [T] = []
    values.reserveCapacity(count)
    for row in 0..<count { values.append(try read(row)) }
    return values
  }

  /// The only row; any other number of rows is a ``DatabaseError/Code/decoding`` error.
  @inlinable
  public func one<T>(_ read: (Int) throws(DatabaseError) -> T) throws(DatabaseError) -> T {
    guard count == 1 else { throw failure("One row was expected, \(count) came back.") }
    return try read(0)
  }

  /// The only row, or nil when there is none; more than one is a ``DatabaseError/Code/decoding`` error.
  @inlinable
  public func optional<T>(_ read: (Int) throws(DatabaseError) -> T) throws(DatabaseError) -> T? {
    guard count <= 1 else { throw failure("At most one row was expected, \(count) came back.") }
    return count == 0 ? nil : try read(0)
  }

  /// What the server complained about; nil when the statement succeeded.
  func error(sql: String?) -> DatabaseError? {
    switch unsafe PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: nil
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      DatabaseError(
        .server, statement: statement, sql: sql, message: "COPY from or to this program is not supported.")
    default: unsafe DatabaseError(reading: result, statement: statement, sql: sql)
    }
  }

  /// The result of describing a prepared statement.
  var statementDescription: StatementDescription {
    unsafe StatementDescription(
      parameters: (0..<PQnparams(result)).map { unsafe PQparamtype(result, $0) },
      columns: (0..<PQnfields(result)).map { column in
        let table = unsafe PQftable(result, column)
        let attribute = unsafe PQftablecol(result, column)
        return StatementDescription.Column(
          name: unsafe String(copying: PQfname(result, column)) ?? "", type: unsafe PQftype(result, column),
          table: table == 0 ? nil : table, attribute: attribute == 0 ? nil : Int16(clamping: attribute))
      })
  }

  /// Every cell of a result in text format.
  var texts: [[String?]] {
    unsafe (0..<PQntuples(result)).map { row in
      unsafe (0..<PQnfields(result)).map { column in
        unsafe PQgetisnull(result, row, column) == 1 ? nil : String(copying: PQgetvalue(result, row, column))
      }
    }
  }

  @usableFromInline
  func failure(_ column: Int, _ what: String) -> DatabaseError {
    let name = unsafe String(copying: PQfname(result, Int32(clamping: column))) ?? "\(column)"
    return failure("The column “\(name)” \(what).")
  }

  @usableFromInline
  func failure(_ message: String) -> DatabaseError {
    DatabaseError(.decoding, statement: statement, message: message)
  }
}

/// An answer on its way from the connection's thread to the caller's, where ``Rows`` takes it over.
///
/// Unchecked: libpq does not touch a result again once `PQgetResult` has returned it, and exactly one side
/// holds it.
@safe struct ResultPointer: @unchecked Sendable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

  func clear() { unsafe PQclear(pointer) }
}
