internal import CLibPQ

/// What went wrong between the program and the database.
///
/// `description` says little, since errors end in log files: code, SQLSTATE, statement.
/// `debugDescription` says all, with the SQL and a caret under the place that the server complains about.
public struct DatabaseError: Error, Sendable {
  /// What kind of failure it is. Kinds may be added.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// There is no connection, or nobody lends one: the statement was not sent.
    public static let unavailable = Code(description: "unavailable")
    /// The deadline passed. A single statement may still take effect; a transaction was rolled back.
    public static let timedOut = Code(description: "timed-out")
    /// The task was cancelled. A single statement may still take effect; a transaction was rolled back.
    public static let cancelled = Code(description: "cancelled")
    /// The server refused or failed; see ``DatabaseError/sqlState``.
    public static let server = Code(description: "server")
    /// The answer does not have the form that the program expects.
    public static let decoding = Code(description: "decoding")
    /// The connection was lost after `COMMIT` was sent: the transaction may or may not have taken effect.
    public static let commitUnknown = Code(description: "commit-unknown")
    /// The connection was lost before the answer came. A single statement may have taken effect; a
    /// transaction has not.
    public static let connectionLost = Code(description: "connection-lost")
    /// The connection string cannot be understood.
    public static let misconfigured = Code(description: "misconfigured")
  }

  /// On the heap, so that the error is one word wherever it travels.
  private let contents: Contents

  private final class Contents: Sendable {
    let code: Code
    let statement: String?
    let sql: String?
    let message: String
    let report: ServerReport?

    init(code: Code, statement: String?, sql: String?, message: String, report: ServerReport?) {
      self.code = code
      self.statement = statement
      self.sql = sql
      self.message = message
      self.report = report
    }
  }

  init(
    _ code: Code, statement: String? = nil, sql: String? = nil, message: String, report: ServerReport? = nil
  ) {
    contents = Contents(code: code, statement: statement, sql: sql, message: message, report: report)
  }

  public var code: Code { contents.code }

  /// The name of the statement that failed, where one did.
  public var statement: String? { contents.statement }

  /// What the server or libpq says, in its own words. May hold values of rows: not for log files.
  public var message: String { contents.message }

  /// The five characters of the SQL standard, for example `23505`; nil when the server did not answer.
  public var sqlState: String? { report?.sqlState }
  public var constraint: String? { report?.constraint }
  public var table: String? { report?.table }
  public var detail: String? { report?.detail }
  public var hint: String? { report?.hint }

  /// The place in the SQL that the server complains about, in characters from 1.
  public var position: Int? { report?.position }

  /// The line of ``position``, from 1.
  public var line: Int? { place?.line }

  /// True when the same transaction, tried again, may well succeed: a serialization failure, a deadlock,
  /// or a prepared statement that the server wants to have prepared again.
  var isTransient: Bool { sqlState == "40001" || sqlState == "40P01" || isStale }

  /// True when the server no longer accepts a prepared statement because the schema changed under it
  /// (`cached plan must not change result type`) or because the statement is gone.
  var isStale: Bool { report?.isStale ?? false }

  /// The same error under another code.
  func recoded(_ code: Code) -> DatabaseError {
    DatabaseError(
      code, statement: contents.statement, sql: contents.sql, message: contents.message,
      report: contents.report)
  }

  /// The same error with a place, unless the server knew it better.
  func placed(at position: Int?) -> DatabaseError {
    guard var report, report.position == nil else { return self }
    report.position = position
    return DatabaseError(
      code, statement: contents.statement, sql: contents.sql, message: message, report: report)
  }

  var report: ServerReport? { contents.report }
}

/// What the server said about a failure, field by field.
struct ServerReport: Sendable {
  var severity: String?
  var sqlState: String?
  var constraint: String?
  var table: String?
  var detail: String?
  var hint: String?
  var position: Int?
  /// The function of the server's source that complains. Unlike the message it is never translated.
  var routine: String?

  var isStale: Bool {
    sqlState == "26000" || (sqlState == "0A000" && routine == "RevalidateCachedQuery")
  }

  /// After these the server closes the connection.
  var endsConnection: Bool { severity == "FATAL" || severity == "PANIC" }
}

extension DatabaseError {
  /// Reads the error out of libpq's result, which stays with the caller.
  init(reading result: OpaquePointer, statement: String?, sql: String?) {
    func field(_ code: Int32) -> String? { unsafe String(copying: PQresultErrorField(result, code)) }
    let report = ServerReport(
      severity: field(DiagnosticField.severity), sqlState: field(DiagnosticField.sqlState),
      constraint: field(DiagnosticField.constraint), table: field(DiagnosticField.table),
      detail: field(DiagnosticField.detail), hint: field(DiagnosticField.hint),
      position: field(DiagnosticField.position).flatMap { Int($0) }, routine: field(DiagnosticField.routine))
    let message = unsafe field(DiagnosticField.message) ?? String(copying: PQresultErrorMessage(result)) ?? ""
    // Without an SQLSTATE it is libpq itself that complains, about the connection.
    self.init(
      report.endsConnection || report.sqlState == nil ? .connectionLost : .server, statement: statement,
      sql: sql, message: message,
      report: report)
  }
}

/// libpq's `PG_DIAG_…` codes (`postgres_ext.h`): the letters of the protocol's ErrorResponse fields.
enum DiagnosticField {
  static let severity = code("V")
  static let sqlState = code("C")
  static let message = code("M")
  static let detail = code("D")
  static let hint = code("H")
  static let position = code("P")
  static let table = code("t")
  static let constraint = code("n")
  static let routine = code("R")

  private static func code(_ letter: Unicode.Scalar) -> Int32 { Int32(letter.value) }
}

extension DatabaseError: CustomStringConvertible, CustomDebugStringConvertible {
  public var description: String {
    var words = ["Database error: \(code)"]
    if let sqlState { words.append("SQLSTATE \(sqlState)") }
    if let constraint { words.append("constraint \(constraint)") }
    if let statement { words.append("statement \(statement)") }
    return words.joined(separator: ", ")
  }

  public var debugDescription: String {
    var lines = [description]
    if !message.isEmpty { lines.append("  \(message)") }
    // Not the detail: it quotes rows, and a log is no place for what is in them.
    if let hint { lines.append("  Hint: \(hint)") }
    if let sql = contents.sql { lines.append(contentsOf: quoted(sql)) }
    return lines.joined(separator: "\n")
  }

  /// The line and column of ``position``, both from 1.
  private var place: (line: Int, column: Int)? {
    guard let position, position > 0, let sql = contents.sql else { return nil }
    let before = sql.unicodeScalars.prefix(position - 1)
    let line = before.count { $0 == "\n" } + 1
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    return (line, column)
  }

  /// The SQL, with a caret under the place of the error; of a long one only the lines around it.
  private func quoted(_ sql: String) -> [String] {
    let lines = sql.split(separator: "\n", omittingEmptySubsequences: false)
    let place = self.place
    let around = 8
    let first = max(0, (place?.line ?? 1) - 1 - around)
    var quoted: [String] = []
    for (index, line) in lines.enumerated().dropFirst(first).prefix(2 * around + 1) {
      let margin = "  \(index + 1) | "
      quoted.append(margin + line)
      if let place, place.line == index + 1 {
        // Tabs stay tabs, so that the caret stands under its character.
        let lead = line.unicodeScalars.prefix(place.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
        quoted.append(String(repeating: " ", count: margin.count) + lead + "^")
      }
    }
    return quoted
  }
}
