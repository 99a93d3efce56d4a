import Foundation
import Testing

@testable import PrivateCluster

/// A folder below /tmp for one test, which every account may enter.
final class ScratchFolder: Sendable {
  let path = "/tmp/cluster-tests-\(UInt32.random(in: 0...UInt32.max))"

  init() throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}

/// What a cluster reported, in order.
actor Heard {
  private(set) var events: [ClusterEvent] = []
  private let (stream, continuation) = AsyncStream<ClusterEvent>.makeStream()

  nonisolated var report: @Sendable (ClusterEvent) -> Void {
    { [continuation] in continuation.yield($0) }
  }

  /// Everything reported so far.
  func all() async -> [ClusterEvent] {
    continuation.finish()
    for await event in stream { events.append(event) }
    return events
  }
}

/// One value from a running cluster, asked through psql.
func ask(_ address: ClusterAddress, _ sql: String) async throws -> String {
  let psql = try await Installation.installed()[0].binaries + "/psql"
  let answer = try await ServerAccount.current().run(
    psql,
    ["--no-psqlrc", "--tuples-only", "--no-align", "--dbname", address.connectionString(), "--command", sql])
  guard answer.succeeded else { throw Complaint(text: answer.output) }
  return answer.output
}

struct Complaint: Error {
  let text: String
}
