/// What a transaction sees and may do.
public struct TransactionMode: Sendable, Hashable {
  private let isolation: String
  private var isReadOnly = false

  private init(isolation: String) { self.isolation = isolation }

  /// Each statement sees what was committed before it began. PostgreSQL's default.
  public static let readCommitted = TransactionMode(isolation: "read committed")
  /// Every statement sees what was committed before the first one began.
  public static let repeatableRead = TransactionMode(isolation: "repeatable read")
  /// As if no other transaction ran at the same time; one that cannot be reconciled is tried again.
  public static let serializable = TransactionMode(isolation: "serializable")

  /// The same, and the server refuses to write.
  public var readOnly: TransactionMode {
    var mode = self
    mode.isReadOnly = true
    return mode
  }

  /// Where writing is not ruled out the server decides: it may be a standby, or set to read only, and still answers
  /// those who only read.
  var sql: String { "begin isolation level \(isolation)\(isReadOnly ? ", read only" : "")" }
}
