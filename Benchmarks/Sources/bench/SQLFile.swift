import Foundation

/// SQL that is kept in files, found from the folder of the repository, in which `Scripts/bench` works.
enum SQLFile {
  static func ours(_ name: String) throws -> String {
    try String(contentsOfFile: "Benchmarks/SQL/\(name).sql", encoding: .utf8)
  }

  /// A statement of the service's, by its name. It names its parameters as pgbench does: `:school_id`.
  static func query(_ name: String, in aggregate: String) throws -> String {
    let text = try String(contentsOfFile: "SQL/queries/\(aggregate).sql", encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("-- name: \(name) ") }.dropFirst().prefix { !$0.hasPrefix("-- name: ") }
    guard !lines.isEmpty else { throw BenchError("SQL/queries/\(aggregate).sql has no statement \(name).") }
    // That a parameter may be absent is said to sqlgen, by a question mark.
    return lines.filter { !$0.hasPrefix("--") }.joined(separator: "\n").replacing(#/(:[a-z_]+)\?/#) { $0.1 }
  }
}
