import Foundation
import Postgres
import PrivateCluster
import Subprocess
import SystemPackage

/// The schema as pg_dump prints it, without what changes from run to run and from release to release.
enum SchemaDump {
  static func text(of address: ConnectionString) async throws -> String {
    let installation = try await Installation.installed()[0]
    var environment: [Environment.Key: String?] = ["LC_ALL": "C"]
    let variables: [(Environment.Key, String)] = [
      ("PGHOST", "host"), ("PGPORT", "port"), ("PGUSER", "user"), ("PGPASSWORD", "password"),
      ("PGDATABASE", "dbname"),
    ]
    for (variable, keyword) in variables {
      if let value = address[keyword] { environment[variable] = value }
    }
    let dump = try await Subprocess.run(
      .path(FilePath("\(installation.binaries)/pg_dump")), arguments: ["--schema-only", "--no-owner"],
      environment: .inherit.updating(environment), output: .string(limit: 1 << 26),
      error: .string(limit: 1 << 16))
    guard dump.terminationStatus.isSuccess else {
      throw CommandFailure(description: "pg_dump failed: \(dump.standardError)")
    }
    return normalised(dump.standardOutput)
  }

  /// Leaves out versions, random tokens, settings of the session and needless blank lines.
  static func normalised(_ dump: String) -> String {
    var lines: [Substring] = []
    for line in dump.split(separator: "\n", omittingEmptySubsequences: false) {
      let isNoise =
        ["-- Dumped ", "\\restrict ", "\\unrestrict ", "SET ", "SELECT pg_catalog.set_config("]
        .contains { line.hasPrefix($0) } || line == "--" || line.hasPrefix("-- PostgreSQL database dump")
      if isNoise || (line.isEmpty && lines.last?.isEmpty != false) { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }
}
