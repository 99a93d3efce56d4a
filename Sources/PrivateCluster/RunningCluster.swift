/// A use of a running cluster, which ends once.
///
/// Without ``stop()`` the use ends with this value, and the server stays for the next user.
public struct RunningCluster: ~Copyable, Sendable {
  public let address: ClusterAddress
  private let server: Server
  private let using: FileLock
  private let report: @Sendable (ClusterEvent) -> Void

  init(
    address: ClusterAddress, server: Server, using: FileLock,
    report: @escaping @Sendable (ClusterEvent) -> Void
  ) {
    self.address = address
    self.server = server
    self.using = using
    self.report = report
  }

  /// Ends this use, and stops the server if no other process uses it. Cancelling the task does not interrupt it.
  public consuming func stop() async throws(ClusterError) {
    // A task of its own: a command that is interrupted still has to stop its server.
    let (server, using, report) = (self.server, self.using, self.report)
    try await Task { await Self.stop(server, using, report) }.value.get()
  }

  private static func stop(
    _ server: Server, _ using: FileLock, _ report: @Sendable (ClusterEvent) -> Void
  ) async -> Result<Void, ClusterError> {
    do throws(ClusterError) {
      // Whoever comes meanwhile waits until it is decided whether the server stays.
      let starting = try await FileLock.exclusive(server.layout.startLock, patience: .seconds(120))
      defer { withExtendedLifetime((starting, using)) {} }
      guard try using.isLast() else {
        report(.leavingToOthers(directory: server.layout.directory))
        return .success(())
      }
      report(.stopping(directory: server.layout.directory))
      try await server.stop()
      return .success(())
    } catch {
      return .failure(error)
    }
  }
}
