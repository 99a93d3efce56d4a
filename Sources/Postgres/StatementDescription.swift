/// What the server knows about a statement before it runs.
public struct StatementDescription: Sendable, Equatable {
  /// The object ids of the parameters' types, in order.
  public var parameters: [UInt32]
  public var columns: [Column]

  public struct Column: Sendable, Equatable {
    public var name: String
    /// The object id of the type.
    public var type: UInt32
    /// The object id of the table that the column comes from; nil for an expression.
    public var table: UInt32?
    /// The column's number in that table (`pg_attribute.attnum`); nil for an expression.
    public var attribute: Int16?
  }
}
