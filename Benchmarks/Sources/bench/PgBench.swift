import Foundation

/// PostgreSQL's own client in C, as a bound: prepared statements, two threads, one connection for each client.
struct PgBench {
  let script: String
  /// Values of the script's variables that do not change.
  var variables: [String: String] = [:]

  func entrant(clients: Int, at connectionString: String) -> Entrant {
    let threads = min(clients, 2)
    // pgbench counts the time of connecting to its duration, though not to its rate.
    let connecting = clients > 16 ? 1 : 0
    return Entrant(name: "pgbench -c \(clients) -j \(threads)") { seconds in
      let file = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString).sql")
      try Data(script.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let output = try await Self.run(
        [
          "-n", "-M", "prepared", "-c", "\(clients)", "-j", "\(threads)", "-T", "\(seconds + connecting)",
          "-f",
          file.path(),
        ]
          + variables.flatMap { ["-D", "\($0)=\($1)"] } + [connectionString])
      guard let match = output.firstMatch(of: #/tps = ([0-9.]+)/#), let rate = Double(match.1) else {
        throw BenchError("pgbench did not print a rate:\n\(output)")
      }
      return rate
    }
  }

  /// Rows of the table `pgbench_accounts`, numbered from 1.
  static let accounts: Int32 = 100_000

  /// Makes that table.
  static func prepare(_ connectionString: String) async throws {
    _ = try await run(["-i", "-q", "-s", "1", connectionString])
  }

  static func version() async throws -> String {
    try await run(["--version"]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func run(_ arguments: [String]) async throws -> String {
    try await Tool.run("pgbench", arguments)
  }
}

struct BenchError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
