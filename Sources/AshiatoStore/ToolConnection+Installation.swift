public import Postgres

extension ToolConnection {
  /// Makes the database `ashiato` on a server that lacks it. Connected to another database, as a role that may.
  ///
  /// - Returns: whether it was made.
  public func makeDatabase() async throws(DatabaseError) -> Bool {
    guard try run(HasDatabase()).standing == false else { return false }
    try run(CreateDatabase())
    return true
  }
}
