import Foundation

/// The programs of one installation, at work on one cluster.
///
/// All of this happens under the start lock of the cluster.
struct Server: Sendable {
  let layout: ClusterLayout
  let kind: Cluster.Kind
  let account: ServerAccount
  let installation: Installation

  /// Chooses the installation that made the cluster, or the newest for one that is still to be made.
  init(layout: ClusterLayout, kind: Cluster.Kind, account: ServerAccount) async throws(ClusterError) {
    let installed = try await Installation.installed()
    let made = (try? String(contentsOfFile: "\(layout.data)/PG_VERSION", encoding: .utf8))
      .flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    guard let installation = made.map({ made in installed.first { $0.version == made } }) ?? installed.first
    else {
      throw ClusterError(
        .otherVersion(directory: layout.directory, made: made ?? 0, installed: installed.map(\.version)))
    }
    self.layout = layout
    self.kind = kind
    self.account = account
    self.installation = installation
  }

  // MARK: Making

  var isMissing: Bool { !FileManager.default.fileExists(atPath: "\(layout.data)/PG_VERSION") }

  /// Makes the cluster: checksums on, UTF-8, the order of code points.
  func make() async throws(ClusterError) {
    try? FileManager.default.removeItem(atPath: layout.unfinishedData)
    // From 17 on PostgreSQL brings its own C.UTF-8, which no upgrade of the system changes.
    let locale =
      installation.version >= 17
      ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : ["--locale=C.UTF-8"]
    let durability = kind == .throwAway ? ["--no-sync"] : []
    try await succeed(
      "initdb",
      [
        "--pgdata", layout.unfinishedData, "--username=postgres", "--auth=trust", "--encoding=UTF8",
        "--data-checksums",
      ]
        + locale + durability)
    do {
      let folder = layout.unfinishedData
      // The folder of the socket is the door, so no other door may exist: also not after a change of listen_addresses.
      try "local all all trust\n".overwrite("\(folder)/pg_hba.conf")
      let settings = try String(contentsOfFile: "\(folder)/postgresql.conf", encoding: .utf8)
      try (settings + "\ninclude_if_exists 'private.conf'\t# rewritten at each start; it decides\n")
        .overwrite("\(folder)/postgresql.conf")
      try FileManager.default.moveItem(atPath: folder, toPath: layout.data)
    } catch {
      throw ClusterError(.folder(path: layout.data, complaint: error.localizedDescription))
    }
  }

  // MARK: Running

  /// The address of the server that runs on this cluster, if one does; waits while it starts, recovers or stops.
  func runningAddress() async throws(ClusterError) -> ClusterAddress? {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(300)
    while let postmaster = Postmaster(readingFrom: layout) {
      if let address = postmaster.address, try await accepts(address) { return address }
      guard postmaster.isAlive else { return nil }
      guard clock.now < deadline else {
        throw ClusterError(.didNotStart(logFile: layout.log, log: logTail()))
      }
      do {
        try await clock.sleep(for: .milliseconds(50))
      } catch {
        throw ClusterError(.cancelled)
      }
    }
    return nil
  }

  private func accepts(_ address: ClusterAddress) async throws(ClusterError) -> Bool {
    try await run("pg_isready", ["--quiet", "--dbname", address.connectionString()]).succeeded
  }

  /// Starts the server and returns once it accepts connections.
  func start(report: @Sendable (ClusterEvent) -> Void) async throws(ClusterError) -> ClusterAddress {
    if Postmaster(readingFrom: layout) != nil {
      // Nothing answers and no process of that number works in this cluster. The server itself would stop here if
      // another process happens to have the number today. Left-over backends are found by their shared memory.
      report(.removingStalePidFile(directory: layout.directory))
      try? FileManager.default.removeItem(atPath: layout.pidFile)
    }
    try await prepareSocketDirectory()
    try writeSettings()
    startNewLog()
    // Backends of a killed server need a moment to notice; until then their shared memory forbids a new one. So does
    // the lock beside its socket, as long as nobody has waited for the process of the killed server itself.
    for _ in 0..<40 {
      let answer = try await run(
        "pg_ctl",
        ["start", "--pgdata", layout.data, "--log", layout.log, "--wait", "--timeout", "300", "--silent"])
      if answer.succeeded { return ClusterAddress(socketDirectory: layout.socketDirectory) }
      let log = logTail()
      guard log.contains("is still in use") || log.contains(".lock\" already exists") else {
        if "\(answer.output)\n\(log)".isAboutFullDisk {
          throw ClusterError(.diskFull(directory: layout.directory))
        }
        throw ClusterError(.didNotStart(logFile: layout.log, log: log.isEmpty ? answer.output : log))
      }
      startNewLog()
      do {
        try await Task.sleep(for: .milliseconds(250))
      } catch {
        throw ClusterError(.cancelled)
      }
    }
    throw ClusterError(.didNotStart(logFile: layout.log, log: logTail()))
  }

  private func prepareSocketDirectory() async throws(ClusterError) {
    let path = layout.socketDirectory
    if FileManager.default.fileExists(atPath: path) {
      guard account.ownsPrivateDirectory(path) else { throw ClusterError(.foreignSocketFolder(path: path)) }
    } else {
      try account.makePrivateDirectory(path)
    }
  }

  private func writeSettings() throws(ClusterError) {
    let path = layout.socketDirectory.replacing("\"", with: "\"\"").replacing("'", with: "''")
    var settings = [
      "listen_addresses = ''",
      "port = 5432",
      "unix_socket_directories = '\"\(path)\"'",
      "unix_socket_permissions = 0700",
      // The detail of an error quotes rows, and rows hold names.
      "log_error_verbosity = terse",
    ]
    if kind == .throwAway {
      settings += [
        "fsync = off", "synchronous_commit = off", "full_page_writes = off", "max_connections = 300",
        "jit = off",
      ]
    }
    do {
      try settings.map { $0 + "\n" }.joined().overwrite(layout.settings)
      try account.own(layout.settings)
    } catch {
      throw ClusterError(.folder(path: layout.settings, complaint: error.localizedDescription))
    }
  }

  private func startNewLog() {
    try? FileManager.default.removeItem(atPath: layout.olderLog)
    try? FileManager.default.moveItem(atPath: layout.log, toPath: layout.olderLog)
  }

  private func logTail() -> String {
    let log = (try? String(contentsOfFile: layout.log, encoding: .utf8)) ?? ""
    return log.split(separator: "\n").suffix(12).joined(separator: "\n")
  }

  // MARK: Stopping

  /// Ends the connections and stops the server; a server that does not follow within a minute is stopped at once.
  func stop() async throws(ClusterError) {
    guard Postmaster(readingFrom: layout) != nil else { return }
    let stop = ["stop", "--pgdata", layout.data, "--wait", "--silent", "--timeout", "60", "--mode"]
    let answer = try await run("pg_ctl", stop + ["fast"])
    if answer.succeeded || Postmaster(readingFrom: layout)?.isAlive != true { return }
    let last = try await run("pg_ctl", stop + ["immediate"])
    guard last.succeeded else {
      throw ClusterError(.didNotStop(directory: layout.directory, output: last.output))
    }
  }

  // MARK: Commands

  private func succeed(_ program: String, _ arguments: [String]) async throws(ClusterError) {
    let answer = try await run(program, arguments)
    if answer.succeeded { return }
    if answer.output.isAboutFullDisk { throw ClusterError(.diskFull(directory: layout.directory)) }
    throw ClusterError(.command(name: program, output: answer.output))
  }

  private func run(_ program: String, _ arguments: [String]) async throws(ClusterError) -> CommandAnswer {
    try await account.run("\(installation.binaries)/\(program)", arguments)
  }
}

extension String {
  fileprivate func overwrite(_ path: String) throws {
    try write(toFile: path, atomically: false, encoding: .utf8)
  }

  fileprivate var isAboutFullDisk: Bool { contains("No space left on device") }
}
