import AshiatoStore
import Credentials
import Logging
import Postgres
import TestSupport
import Training

@testable import AshiatoApp

/// A school on the database of the test, the people in it, and the day on which it plays.
///
/// Kenji teaches and supervises, Mina assesses, Noor administers and signs nothing; Aya and Ben learn.
struct Cast: Sendable {
  let ashiato: Ashiato
  let checks: PublicChecks
  let store: Store
  let clock: Clock
  let school: SchoolProfile
  let noor: Caller
  let kenji: Caller
  let mina: Caller
  let aya: Caller
  let ben: Caller

  /// Seven in the evening of a Friday in London; every fact of the tests is older.
  static let evening = "2026-11-20T19:00:00Z"
  /// The day from which authorities hold and keys sign, and on which students enrol.
  static let beginning: CalendarDay = "2026-01-05"

  /// Plays a scene as the service and as a stranger see the database of this test.
  static func play(_ scene: (Cast) async throws -> Void) async throws {
    let database = try TestDatabase.current
    try await onDatabase(database.connectionString(user:)) { ashiato, checks, store, clock in
      let school = try await ashiato.school(nil)
      func caller(_ name: String) async throws -> Caller { try await ashiato.caller(name, at: school) }
      try await scene(
        Cast(
          ashiato: ashiato, checks: checks, store: store, clock: clock, school: school,
          noor: caller("noor"), kenji: caller("kenji"), mina: caller("mina"), aya: caller("aya"),
          ben: caller("ben")))
    }
  }

  /// The service and the public checks, connected by the roles that the migrations make.
  static func onDatabase(
    _ address: (String?) -> String, _ body: (Ashiato, PublicChecks, Store, Clock) async throws -> Void
  ) async throws {
    let clock = Clock(evening)
    // A busy machine takes its time, and a slow answer is an answer.
    func database(of role: String) throws -> Database {
      var configuration = DatabaseConfiguration(try ConnectionString(address(role)))
      configuration.connectTimeout = .seconds(600)
      configuration.statementTimeout = .seconds(600)
      configuration.transactionTimeout = .seconds(600)
      return try Database(configuration, logger: .silent)
    }
    let service = try database(of: "ashiato_service")
    let strangers = try database(of: "ashiato_public")
    try await service.withConnections {
      try await strangers.withConnections {
        let store = Store(service)
        try await body(
          Ashiato(store, passwords: Passwords(cost: .light), now: { clock.now }),
          PublicChecks(PublicStore(strangers), now: { clock.now }),
          store, clock)
      }
    }
  }
}

extension PasswordHash.Cost {
  /// Next to nothing: what a password costs is told by a test of its own.
  static let light = PasswordHash.Cost(logRounds: 4, blockSize: 1, parallelism: 1)
}

extension SigningKey {
  /// The key of a person, or of the school: the same in every run.
  static func of(_ name: String) -> SigningKey {
    try! SigningKey(seed: Digest(of: Array(name.utf8)).bytes)
  }
}

extension Logger {
  static let silent = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
}

/// As the owner of the schema, a superuser.
func owner() async throws -> ToolConnection { try await connection(as: nil) }

/// A plain connection to the database of the test.
func connection(as role: String?) async throws -> ToolConnection {
  try await ToolConnection.connect(
    to: ConnectionString(TestDatabase.current.connectionString(user: role)), logger: .silent)
}
