/// How a service talks to its database.
public struct DatabaseConfiguration: Sendable {
  public var address: ConnectionString
  /// Connections on which all callers' single statements travel, one behind the other; 1 or 2.
  public var sharedConnections = 1
  /// Transactions at the same time; each has a connection of its own, opened when first needed.
  public var leases = 8
  /// The longest that connecting may take, resolving the name included.
  public var connectTimeout: Duration = .seconds(5)
  /// The longest that a caller waits for a single statement.
  public var statementTimeout: Duration = .seconds(15)
  /// The longest that a transaction may take, waiting for its connection included.
  public var transactionTimeout: Duration = .seconds(30)
  /// How long the server may take beyond a deadline before its connection is given up; so long closing waits,
  /// too.
  public var grace: Duration = .seconds(5)
  /// What the server shows in `pg_stat_activity` unless the address says otherwise.
  public var applicationName = "postgres-client"

  public init(_ address: ConnectionString) { self.address = address }
}
