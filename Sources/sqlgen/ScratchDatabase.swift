import Foundation
import Logging
import Postgres
import PrivateCluster

/// A database that lives as long as one run, with the migrations applied.
struct ScratchDatabase: Sendable {
  let connection: ToolConnection
  let address: ConnectionString

  /// Makes the database on the server of `address`, or on a throw-away cluster where that is nil, and drops it afterwards.
  static func with<Result: Sendable>(
    _ migrations: Migrations, onServerOf address: String?, _ body: (ScratchDatabase) async throws -> Result
  ) async throws -> Result {
    guard let address else {
      return try await Cluster.withThrowAway { cluster in
        try await with(migrations, onServerOf: cluster.connectionString(), body)
      }
    }
    let server = try ConnectionString(address)
    let logger = Logger(label: "sqlgen") { _ in SwiftLogNoOpLogHandler() }
    let owner = try await ToolConnection.connect(to: server, logger: logger)
    let name = "sqlgen_\(ProcessInfo.processInfo.processIdentifier)_\(UInt32.random(in: 0...UInt32.max))"
    try await owner.script("create database \(name) template template0")
    let result: Result
    do {
      let database = ScratchDatabase(
        connection: try await ToolConnection.connect(to: server.database(name), logger: logger),
        address: server.database(name))
      try await migrations.apply(on: database.connection)
      result = try await body(database)
    } catch {
      // What happened in the body matters more than a database that stays behind.
      try? await owner.script("drop database \(name) with (force)")
      throw error
    }
    try await owner.script("drop database \(name) with (force)")
    return result
  }
}

extension DatabaseError {
  /// The server's complaint with what it adds, as sentences.
  var sentences: String {
    [message, detail, hint].compactMap(\.self)
      .map { $0.hasSuffix(".") ? $0 : "\($0)." }
      .joined(separator: " ")
  }
}
