import Foundation
import PrivateCluster
import Testing

@testable import Postgres

/// A server that tests may stop, kill, freeze and reconfigure: nobody else uses it.
struct OwnServer: Sendable {
  /// The server of the suite that runs.
  @TaskLocal static var current: OwnServer?

  private let cluster: Cluster

  init() {
    cluster = Cluster(
      directory: "/tmp/own-server-\(UInt32.random(in: 0...UInt32.max))", kind: .throwAway)
  }

  /// Runs the body while the server is there to be mistreated, and removes it afterwards.
  func withServer(_ body: () async throws -> Void) async throws {
    defer { try? FileManager.default.removeItem(atPath: cluster.directory) }
    try await cluster.withRunningCluster { _ in
      // Only a loss of power may take what was answered; a killed server must not.
      try await set("synchronous_commit = on")
      try await body()
    }
  }

  // MARK: Talking to it

  /// As its superuser, for whom places are kept free.
  var address: ConnectionString { get throws { try address(of: "postgres") } }

  func address(of user: String) throws -> ConnectionString {
    try ConnectionString("host=\(cluster.directory)/socket user=\(user) dbname=postgres")
  }

  func tool(as user: String = "postgres") async throws -> ToolConnection {
    try await ToolConnection.connect(to: address(of: user), logger: TestDatabase.logger)
  }

  func database(_ change: (inout DatabaseConfiguration) -> Void = { _ in }) throws -> Database {
    var configuration = DatabaseConfiguration(try address)
    configuration.grace = .milliseconds(200)
    change(&configuration)
    return try Database(configuration, logger: TestDatabase.logger)
  }

  /// Changes a setting for every session from the next on, where the server can without a restart.
  func set(_ setting: String) async throws {
    let tool = try await tool()
    try await tool.script("alter system set \(setting)")
    try await tool.script("select pg_reload_conf()")
  }

  /// Undoes what ``set(_:)`` changed.
  func reset(_ setting: String) async throws {
    let tool = try await tool()
    try await tool.script("alter system reset \(setting)")
    try await tool.script("select pg_reload_conf()")
  }

  // MARK: Mistreating it

  var data: String { cluster.directory + "/data" }

  /// Signals the server itself, and through it whatever PostgreSQL says that the signal means.
  func signal(_ signal: Int32) throws {
    let lines = try String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8).split(
      separator: "\n")
    kill(try #require(lines.first.flatMap { Int32($0) }), signal)
  }

  /// Starts it again, and returns when it accepts connections.
  func start() async throws {
    // Joined at once or started; the suite's own use of the cluster ends it.
    _ = try await cluster.start()
  }

  /// Puts a file for the server beside its data.
  func put(_ name: String) throws {
    try #require(FileManager.default.createFile(atPath: "\(data)/\(name)", contents: nil))
    let owner = try FileManager.default.attributesOfItem(atPath: data)
    try FileManager.default.setAttributes(
      owner.filter { [.ownerAccountID, .groupOwnerAccountID].contains($0.key) },
      ofItemAtPath: "\(data)/\(name)")
  }
}

/// Gives a suite a server of its own, as ``OwnServer/current``. Its tests run one after the other.
struct OwnServerTrait: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let server = OwnServer()
    try await server.withServer {
      try await OwnServer.$current.withValue(server) { try await function() }
    }
  }
}

extension Trait where Self == OwnServerTrait {
  static var ownServer: Self { OwnServerTrait() }
}

/// Waits until something holds; a test that waits for a minute in vain fails.
func until(
  _ sentence: Comment, sourceLocation: SourceLocation = #_sourceLocation,
  _ holds: () async throws -> Bool
) async throws {
  let deadline = ContinuousClock.now + .seconds(60)
  while try await !holds() {
    try #require(.now < deadline, sentence, sourceLocation: sourceLocation)
    try await Task.sleep(for: .milliseconds(10))
  }
}
