import Foundation
import Logging
import Postgres
import PrivateCluster

/// A PostgreSQL of the benchmarks' own, with PostgreSQL's default durability: a commit waits for the disk.
struct BenchServer {
  private let address: ClusterAddress
  private let folder: String

  static func run<Result: Sendable>(_ body: (BenchServer) async throws -> Result) async throws -> Result {
    let folder = "/tmp/ashiato-bench-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    say("Starting a throw-away PostgreSQL in \(folder).")
    return try await Cluster(directory: folder).withRunningCluster { address in
      try await body(BenchServer(address: address, folder: folder))
    }
  }

  func connectionString(_ database: String, as role: String = "postgres") -> String {
    address.connectionString(user: role, database: database)
  }

  // MARK: What is measured on

  /// The database of the statements that have nothing to do with a school.
  static let accounts = "accounts"

  func makeAccounts() async throws {
    try await make(Self.accounts, from: "template0")
    try await PgBench.prepare(connectionString(Self.accounts))
    try await withOwner(of: Self.accounts) { try await $0.script(SQLFile.ours("practice")) }
  }

  static let schoolSizes = [10, 100, 1_000]
  /// Databases, each a school with so many students.
  static let schools = schoolSizes.map { "school_\($0)" }

  func makeSchools() async throws {
    say("Teaching a student, and copying her.")
    var (previous, size) = ("template0", 1)
    for (database, nextSize) in zip(Self.schools, Self.schoolSizes) {
      try await make(database, from: previous)
      if size == 1 { try await BenchSchool.open(in: database, on: self) }
      try await withOwner(of: database) { owner in
        try await owner.script("set bench.first = \(size); set bench.last = \(nextSize - 1)")
        try await owner.script(SQLFile.ours("copies"))
        try await settle(owner)
      }
      (previous, size) = (database, nextSize)
    }
  }

  static let largeSchool = "school_100000"
  static let largeSchoolSize = 100_000

  /// A school of 100,000 students with six million sessions; it takes about ten minutes and 20 GB.
  func makeLargeSchool() async throws {
    try await make(Self.largeSchool, from: Self.schools[2])
    let step = 10_000
    for first in stride(from: 0, to: Self.largeSchoolSize, by: step) {
      say("Copying her until there are \(first + step) students.")
      try await withOwner(of: Self.largeSchool) { owner in
        // What is copied keeps every constraint already; to ask each again would take hours.
        try await owner.script("set session_replication_role = replica")
        try await owner.script(
          "set bench.first = \(max(first, Self.schoolSizes[2])); set bench.last = \(first + step - 1)")
        try await owner.script(SQLFile.ours("copies"))
      }
    }
    try await withOwner(of: Self.largeSchool) { try await settle($0) }
  }

  /// As a server is that has run for a while: what was written is vacuumed and on the disk. Otherwise whoever first reads a page pays for it.
  private func settle(_ owner: ToolConnection) async throws {
    try await owner.script("vacuum (analyze, freeze)")
    try await owner.script("checkpoint")
  }

  /// How the server carries out what the body asks of a database as the service: each statement with its plan, as the server logs it.
  func plans(in database: String, of body: (Database) async throws -> Void) async throws -> [ServerPlan] {
    let log = URL(filePath: folder).appending(path: "server.log")
    let before = try Data(contentsOf: log).count
    let settings = [
      "session_preload_libraries = 'auto_explain'", "auto_explain.log_min_duration = 0",
      "auto_explain.log_analyze = on", "auto_explain.log_timing = off",
    ]
    try await withOwner(of: database) { owner in
      for setting in settings {
        try await owner.script("alter role ashiato_service in database \(database) set \(setting)")
      }
    }
    try await withDatabase(database, as: "ashiato_service", body)
    try await withOwner(of: database) { owner in
      try await owner.script("alter role ashiato_service in database \(database) reset all")
    }
    return ServerPlan.all(in: String(decoding: try Data(contentsOf: log).dropFirst(before), as: UTF8.self))
  }

  private func make(_ database: String, from template: String) async throws {
    try await withOwner(of: "postgres") { owner in
      try await owner.script("create database \(database) template \(template)")
    }
  }

  // MARK: Connections

  /// A connection of the superuser.
  func withOwner<Result: Sendable>(
    of database: String, _ body: (ToolConnection) async throws -> Result
  ) async throws -> Result {
    try await body(
      await ToolConnection.connect(to: ConnectionString(connectionString(database)), logger: .silent))
  }

  /// The client as the service configures it.
  func withDatabase<Result: Sendable>(
    _ database: String, as role: String = "postgres", _ body: (Database) async throws -> Result
  ) async throws -> Result {
    let configuration = DatabaseConfiguration(try ConnectionString(connectionString(database, as: role)))
    let client = try Database(configuration, logger: .silent)
    return try await client.withConnections { try await body(client) }
  }

  /// The schools of several databases at once, as the service meets them.
  func withSchools<Result: Sendable>(
    in databases: some Collection<String>, _ body: ([BenchSchool]) async throws -> Result
  ) async throws -> Result {
    guard let first = databases.first else { return try await body([]) }
    return try await withDatabase(first, as: "ashiato_service") { client in
      let school = try await BenchSchool(client)
      return try await withSchools(in: databases.dropFirst()) { try await body([school] + $0) }
    }
  }
}

extension Logger {
  static let silent = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
}
