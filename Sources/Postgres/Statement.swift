/// One SQL statement with its parameters, and how its rows are read.
///
/// A statement is prepared once per connection, at its first use. The type is its identity:
/// `sql` and `parameterTypes` must not change while the program runs.
public protocol Statement: Sendable {
  associatedtype Output: Sendable

  /// The name in metrics and errors, for example `hoursByCategory`.
  static var name: String { get }

  /// The text, with `$1`, `$2`, … for the parameters.
  static var sql: String { get }

  /// The object ids of the parameters' types; 0 lets the server choose.
  static var parameterTypes: [UInt32] { get }

  /// Appends each parameter, in order.
  func bind(into parameters: inout Parameters)

  /// Reads the answer. Called on the caller's executor, once the answer is complete.
  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Output
}
