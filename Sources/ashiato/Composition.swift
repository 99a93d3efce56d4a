import AshiatoApp
import AshiatoStore
import Foundation
import Logging
import Postgres
import PrivateCluster
import Training

/// The one place where the parts of the program are put together.
struct Composition: Sendable {
  let settings: Settings

  /// Runs the body at the school, as the person who acts, and ends everything that was begun for it.
  func atSchool<Answer: Sendable>(_ body: (Ashiato, Caller) async throws -> Answer) async throws -> Answer {
    guard let actor = settings.actor else {
      throw Obstacle(
        .usage, "It is not said who acts.",
        remedy: "Name yourself with --as PERSON or the environment variable ASHIATO_AS.")
    }
    return try await withAddresses { addresses in
      let database = try Database(DatabaseConfiguration(addresses.service), logger: .quiet)
      return try await database.withConnections {
        try await database.checkSchema()
        let ashiato = Ashiato(Store(database), postbox: settings.mail.map(MailPostbox.init))
        let school = try await ashiato.school(settings.school)
        return try await body(ashiato, try await ashiato.caller(actor, at: school))
      }
    }
  }

  /// Runs the body as a stranger sees the schools.
  func asStranger<Answer: Sendable>(_ body: (PublicChecks) async throws -> Answer) async throws -> Answer {
    try await withAddresses { addresses in
      let database = try Database(DatabaseConfiguration(try addresses.ofStrangers()), logger: .quiet)
      return try await database.withConnections {
        try await database.checkSchema()
        return try await body(PublicChecks(PublicStore(database)))
      }
    }
  }

  /// Runs the body with a connection of the schema's owner, for `init` and `migrate`.
  func asOwner<Answer: Sendable>(
    making: Bool = false, _ body: (ToolConnection, DatabaseAddresses) async throws -> Answer
  ) async throws -> Answer {
    try await withAddresses(making: making) { addresses in
      guard let owner = addresses.owner else {
        throw Obstacle(
          .misconfigured, "The schema is changed by its owner, and her address is not given.",
          remedy: "Set ASHIATO_OWNER_URL to the address of the owner's role.")
      }
      return try await body(try await ToolConnection.connect(to: owner, logger: .quiet), addresses)
    }
  }

  /// Runs the body with the addresses of the database, on a private cluster while it runs.
  func withAddresses<Answer: Sendable>(
    making: Bool = false, _ body: (DatabaseAddresses) async throws -> Answer
  ) async throws -> Answer {
    do {
      switch settings.server {
      case .own(let addresses): return try await body(addresses)
      case .privateCluster: return try await withPrivateCluster(making: making, body)
      }
    } catch AshiatoError.failed(let error) {
      throw Self.ending(error, in: settings.home)
    } catch AshiatoError.unreadable(let complaint) {
      throw Fault(unreadable: complaint, in: settings.home)
    } catch MigrationError.failed(let error, nil) {
      throw Self.ending(error, in: settings.home)
    } catch let error as DatabaseError {
      throw Self.ending(error, in: settings.home)
    }
  }

  private func withPrivateCluster<Answer: Sendable>(
    making: Bool, _ body: (DatabaseAddresses) async throws -> Answer
  ) async throws -> Answer {
    if making { try settings.home.make() }
    guard making || settings.home.hasCluster else {
      throw Obstacle(
        .unavailable, "There is no school in \(settings.home.path).",
        remedy: "Open one with “ashiato init”, or name another directory with --home.")
    }
    let cluster = Cluster(directory: settings.home.clusterDirectory) { event in
      if !event.isRoutine || isatty(STDERR_FILENO) == 1 { talk(verbatim: event.description) }
    }
    return try await cluster.withRunningCluster { cluster in
      let whole = try ConnectionString(cluster.connectionString())
      if making {
        _ = try await ToolConnection.connect(to: whole, logger: .quiet).makeDatabase()
      }
      return try await body(
        DatabaseAddresses(
          service: try ConnectionString(
            cluster.connectionString(user: "ashiato_service", database: "ashiato")),
          owner: try ConnectionString(cluster.connectionString(database: "ashiato")),
          strangers: try ConnectionString(
            cluster.connectionString(user: "ashiato_public", database: "ashiato"))))
    }
  }

  private static func ending(_ error: DatabaseError, in home: Home) -> any Error {
    error.code == .cancelled ? CancellationError() : Fault(error, in: home)
  }
}

extension DatabaseAddresses {
  /// The address of the role that strangers come by.
  func ofStrangers() throws -> ConnectionString {
    guard let strangers else {
      throw Obstacle(
        .misconfigured, "Checks by strangers have a role of their own, and its address is not given.",
        remedy: "Set ASHIATO_PUBLIC_URL to the address of the role ashiato_public.")
    }
    return strangers
  }
}

extension Logger {
  /// A command says itself what a person should know; the parts below it keep silent.
  static var quiet: Logger { Logger(label: "ashiato") { _ in SwiftLogNoOpLogHandler() } }
}
