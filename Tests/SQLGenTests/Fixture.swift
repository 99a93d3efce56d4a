import Foundation
import Testing

@testable import sqlgen

/// The migrations, queries and types in `Fixtures`.
enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static var migrations: Migrations {
    get throws { try Migrations(files(in: "migrations")) }
  }

  static var generation: Generation {
    get throws { try generation(of: files(in: "queries")) }
  }

  static func generation(of queries: [SourceFile]) throws -> Generation {
    Generation(migrations: try migrations, queries: queries, types: try types, imports: ["Walking"])
  }

  static var types: TypeTable {
    get throws { try TypeTable(SourceFile(readingFrom: path("types.tsv"))) }
  }

  static func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// Under the paths that they have inside `Fixtures`, so that the output is the same on every machine.
  private static func files(in name: String) throws -> [SourceFile] {
    try SourceFile.all(in: path(name)).map { SourceFile(path: "\(name)/\($0.name).sql", text: $0.text) }
  }

  /// What the Swift files hold that one file of queries leads to.
  static func files(from sql: String, named name: String = "walk") async throws -> [String: String] {
    try await files(from: [SourceFile(path: "queries/\(name).sql", text: sql)])
  }

  static func files(from queries: [SourceFile]) async throws -> [String: String] {
    let generation = try generation(of: queries)
    return try await withDatabase { try await generation.files(describedBy: $0.connection) }
  }

  /// A database with the migrations of the fixture, or with others, on the server of the test run.
  static func withDatabase<Result: Sendable>(
    _ migrations: Migrations? = nil, _ body: (ScratchDatabase) async throws -> Result
  ) async throws -> Result {
    try await ScratchDatabase.with(try migrations ?? Self.migrations, onServerOf: try server, body)
  }

  static var server: String {
    get throws {
      try #require(
        ProcessInfo.processInfo.environment["ASHIATO_TEST_DATABASE"],
        "ASHIATO_TEST_DATABASE names no server; Scripts/test starts one and sets it.")
    }
  }

  /// A folder of one's own, removed afterwards.
  static func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sqlgen-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path(percentEncoded: false))
  }
}
