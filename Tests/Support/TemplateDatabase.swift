import Foundation
import Logging
import Postgres

/// A database that is made once for each state of its sources, and cloned for each test.
public struct TemplateDatabase: Sendable {
  let name: String
  private let make: @Sendable (_ connectionString: String) async throws -> Void

  /// - Parameters:
  ///   - title: Begins the database's name: lower-case letters, digits and underscores.
  ///   - sources: What the template is made from, for example the digests of all migrations; another list, another template.
  ///   - make: Fills the empty database of that address. Its connections are closed when it returns.
  public init(
    named title: String, madeFrom sources: [String],
    make: @escaping @Sendable (_ connectionString: String) async throws -> Void
  ) {
    // FNV-1a over every source and the ends between them: it tells states apart and protects nothing.
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in sources.joined(separator: "\0").utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
    name = "\(title)_template_\(String(digest, radix: 16))"
    self.make = make
  }

  /// The server that `ASHIATO_TEST_DATABASE` names.
  static func server() throws -> ConnectionString {
    guard let address = ProcessInfo.processInfo.environment["ASHIATO_TEST_DATABASE"], !address.isEmpty else {
      throw TestSetupError(
        """
        This test needs PostgreSQL, and ASHIATO_TEST_DATABASE does not name one. Run the tests with Scripts/test, \
        which starts a throw-away server for them.
        """)
    }
    return try ConnectionString(address)
  }

  /// Lends a clone to `body` and drops it afterwards.
  func withClone(_ body: @Sendable (TestDatabase) async throws -> Void) async throws {
    let server = try Self.server()
    try await TemplatesOfThisRun.shared.prepare(self, on: server)
    let connection = try await Self.connect(to: server)
    let clone = "test_\(ProcessInfo.processInfo.processIdentifier)_\(UInt32.random(in: 0...UInt32.max))"
    // Copying the files is twice as fast as logging each page of a small database.
    try await connection.script("create database \(clone) template \(name) strategy file_copy")
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(TestDatabase(name: clone, server: server)))
    } catch {
      result = .failure(error)
    }
    try await connection.script("drop database \(clone) with (force)")
    try result.get()
  }

  /// Makes the template unless this or another process has made it; one maker at a time on a server.
  func prepare(on server: ConnectionString) async throws {
    let connection = try await Self.connect(to: server)
    _ = try await connection.rows("select pg_advisory_lock(hashtext($1))", [name])
    let standing = try await connection.rows("select 1 from pg_database where datname = $1", [name])
    if standing.isEmpty {
      // Under another name until it is whole.
      let unfinished = "\(name)_unfinished"
      try await connection.script("drop database if exists \(unfinished) with (force)")
      try await connection.script("create database \(unfinished) template template0")
      try await make(TestDatabase(name: unfinished, server: server).connectionString)
      try await connection.script("alter database \(unfinished) rename to \(name)")
    }
    _ = try await connection.rows("select pg_advisory_unlock(hashtext($1))", [name])
  }

  private static func connect(to server: ConnectionString) async throws -> ToolConnection {
    try await ToolConnection.connect(
      to: server, logger: Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() })
  }
}

/// Each template is asked for once in a process, however many tests want it.
private actor TemplatesOfThisRun {
  static let shared = TemplatesOfThisRun()

  private var prepared: [String: Task<Void, any Error>] = [:]

  func prepare(_ template: TemplateDatabase, on server: ConnectionString) async throws {
    let task = prepared[template.name] ?? Task { try await template.prepare(on: server) }
    prepared[template.name] = task
    try await task.value
  }
}
