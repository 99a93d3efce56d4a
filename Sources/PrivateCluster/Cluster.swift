import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A PostgreSQL cluster of one's own: a directory that holds the data, and a server that listens on a Unix socket only.
///
/// Several processes may use one cluster at a time. The first starts the server, each that follows joins it, and
/// the last to leave stops it. A process that dies leaves the server running, for the next one to join.
///
/// The directory holds `data` (the cluster), `server.log`, `socket`, and two lock files. PostgreSQL refuses to run
/// as root, so where this process is root the server runs as `postgres`, or as `nobody` where there is no `postgres`.
public struct Cluster: Sendable {
  /// What the data in a cluster is worth.
  public enum Kind: Sendable {
    /// PostgreSQL's default durability: what was committed survives a loss of power.
    case durable
    /// For tests and tools: nothing is flushed to the disk, everything may be lost.
    case throwAway
  }

  /// The directory of the cluster, absolute.
  public let directory: String
  public let kind: Kind
  let report: @Sendable (ClusterEvent) -> Void

  /// Names a cluster; nothing is made or started yet.
  ///
  /// - Parameters:
  ///   - directory: Made at the first start, mode 0700. It must be empty, absent, or a cluster already.
  ///   - report: Told of each thing that is done, as it begins.
  public init(
    directory: String, kind: Kind = .durable, report: @escaping @Sendable (ClusterEvent) -> Void = { _ in }
  ) {
    self.directory = URL(filePath: directory).standardizedFileURL.path(percentEncoded: false).trimmingSlashes
    self.kind = kind
    self.report = report
  }

  /// Runs `body` while the server runs, and stops it afterwards unless another process uses it too.
  public func withRunningCluster<Result: Sendable>(
    _ body: (ClusterAddress) async throws -> Result
  ) async throws -> Result {
    let running = try await start()
    let result: Result
    do {
      result = try await body(running.address)
    } catch {
      // What happened in the body matters more than a server that does not stop.
      try? await running.stop()
      throw error
    }
    try await running.stop()
    return result
  }

  /// Runs `body` with an empty throw-away cluster below `/tmp`, and removes it afterwards.
  public static func withThrowAway<Result: Sendable>(
    report: @escaping @Sendable (ClusterEvent) -> Void = { _ in },
    _ body: (ClusterAddress) async throws -> Result
  ) async throws -> Result {
    let directory = "/tmp/cluster-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    return try await Cluster(directory: directory, kind: .throwAway, report: report).withRunningCluster(body)
  }

  /// Joins the server of this cluster, after making the cluster and starting the server where need be.
  ///
  /// Returns once the server accepts connections. Waits up to two minutes for another process that is starting or
  /// stopping the server, and up to five for the server's own recovery after a crash.
  public func start() async throws(ClusterError) -> RunningCluster {
    let account = try await ServerAccount.current()
    let layout = ClusterLayout(directory: directory)
    try await prepareDirectory(layout, for: account)

    let starting = try await FileLock.exclusive(layout.startLock, patience: .seconds(120))
    defer { withExtendedLifetime(starting) {} }
    let using = try FileLock.shared(layout.usersLock)
    let server = try await Server(layout: layout, kind: kind, account: account)
    if server.isMissing {
      report(.making(version: server.installation.version, directory: directory))
      try await server.make()
    }
    if let address = try await server.runningAddress() {
      report(.joining(directory: directory))
      return RunningCluster(address: address, server: server, using: using, report: report)
    }
    report(.starting(version: server.installation.version, directory: directory))
    let address = try await server.start(report: report)
    return RunningCluster(address: address, server: server, using: using, report: report)
  }

  private func prepareDirectory(_ layout: ClusterLayout, for account: ServerAccount)
    async throws(ClusterError)
  {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    guard entries.isEmpty || layout.isCluster else {
      throw ClusterError(.otherFiles(directory: directory))
    }
    if entries.isEmpty {
      try account.makePrivateDirectory(directory)
    }
    try await account.checkAccess(to: directory)
  }
}

extension String {
  fileprivate var trimmingSlashes: String {
    var path = self
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
