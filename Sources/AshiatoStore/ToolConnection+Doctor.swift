public import Postgres
public import Training

/// What a server says of itself.
public struct ServerState: Sendable, Hashable {
  public let majorVersion: Int
  /// By its clock.
  public let now: Instant
  public let hasChecksums: Bool
  public let checksumFailures: Int
  /// Whether what it acknowledged is on its disk.
  public let keepsWhatItAcknowledged: Bool
  /// Whether its log quotes rows, or what statements were given.
  public let logsWhatPeopleSay: Bool
}

/// What a role may do that neither the service nor strangers should.
public struct RoleRights: Sendable, Hashable {
  public let role: String
  /// Superuser, above row-level security, or allowed to make roles or databases.
  public let isPowerful: Bool
  public let ownedTables: Int
  public let changeableFacts: Int
}

/// Records of a school that were planned and not signed.
public struct UnfinishedRecords: Sendable, Hashable {
  public let domain: String
  public let count: Int
}

extension ToolConnection {
  public func serverState() throws(DatabaseError) -> ServerState {
    let row = try run(ServerFigures())
    return ServerState(
      majorVersion: Int(row.majorVersion), now: row.at,
      hasChecksums: row.hasChecksums, checksumFailures: Int(row.checksumFailures),
      keepsWhatItAcknowledged: row.keepsWhatItAcknowledged,
      logsWhatPeopleSay: row.logsRows || row.logsParameters)
  }

  /// Of the role that this connection has.
  public func rights() throws(DatabaseError) -> RoleRights {
    let row = try run(OwnRights())
    return RoleRights(
      role: row.roleName, isPowerful: row.isPowerful, ownedTables: Int(row.owned),
      changeableFacts: Int(row.changeableFacts))
  }

  /// As the owner of the schema, by domain.
  public func unfinishedRecords() throws(DatabaseError) -> [UnfinishedRecords] {
    try run(UnfinishedRecordsBySchool()).map { UnfinishedRecords(domain: $0.domain, count: Int($0.planned)) }
  }
}
