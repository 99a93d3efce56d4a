import AshiatoApp
import AshiatoStore
import Foundation
import Logging
import Postgres
import PrivateCluster
import Training

// What the database says, to each role that asks it.
extension Doctor {
  func database(_ addresses: DatabaseAddresses) async throws -> Finding {
    let state = try await connection(to: addresses.service).serverState()
    for address in [addresses.strangers, addresses.owner] {
      if let address { _ = try await connection(to: address) }
    }
    let oldest = Installation.oldestSupported
    guard state.majorVersion >= oldest else {
      return .ill(
        "The database is PostgreSQL \(state.majorVersion).", remedy: "Move to PostgreSQL \(oldest) or later.")
    }
    guard addresses.strangers != nil else {
      return .ill(
        "There is no address for checks by strangers, so “ashiato serve” cannot begin.",
        remedy: "Set ASHIATO_PUBLIC_URL to the address of the role ashiato_public.")
    }
    return .well(
      addresses.owner == nil
        ? "PostgreSQL \(state.majorVersion) answers."
        : "PostgreSQL \(state.majorVersion) answers, its owner too.")
  }

  func schema(_ addresses: DatabaseAddresses) async throws -> Finding {
    let database = try Database(DatabaseConfiguration(addresses.service), logger: .quiet)
    return try await database.withConnections {
      do {
        try await database.checkSchema()
        return .well("The schema is that of this version.")
      } catch MigrationError.olderSchema(let missing) {
        let error = MigrationError.olderSchema(missing: missing)
        return .ill(
          Sentence(verbatim: error.sentence), remedy: Sentence(verbatim: error.remedy),
          mend: addresses.owner.map(migrating))
      }
    }
  }

  func rights(_ addresses: DatabaseAddresses) async throws -> Finding {
    var roles: [String] = []
    for address in [addresses.service, addresses.strangers].compactMap(\.self) {
      let rights = try await connection(to: address).rights()
      roles.append(rights.role)
      let excess: [Sentence] = [
        rights.isPowerful ? "stands above the rules of the database" : nil,
        rights.ownedTables > 0 ? "owns \(rights.ownedTables.of("table"))" : nil,
        rights.changeableFacts > 0 ? "can change \(rights.changeableFacts.of("table")) of facts" : nil,
      ].compactMap(\.self)
      guard excess.isEmpty else {
        return .ill(
          "The role \(rights.role) \(excess.joined(separator: " and ")).",
          remedy: "Connect as ashiato_service and ashiato_public, and take these rights from \(rights.role).")
      }
    }
    return .well("These roles own nothing and can change no fact: \(roles.joined(separator: ", ")).")
  }

  func durability(_ addresses: DatabaseAddresses) async throws -> Finding {
    let state = try await connection(to: addresses.service).serverState()
    if state.checksumFailures > 0 {
      return .ill(
        "The database has read from its disk what is not as written: \(state.checksumFailures.of("page")).",
        remedy: "Stop writing, replace the disk, restore a backup from before, and run “ashiato audit”.")
    }
    guard state.keepsWhatItAcknowledged else {
      return .ill(
        "The database acknowledges what is not on its disk yet.",
        remedy: "Set fsync, full_page_writes and synchronous_commit to on.")
    }
    guard state.hasChecksums else {
      return .ill(
        "The database has no checksums, and would not notice a disk that forgets.",
        remedy: "Stop the server and run: pg_checksums --enable")
    }
    return .well("What is acknowledged is on the disk, with checksums, and none has failed.")
  }

  func privacy(_ addresses: DatabaseAddresses) async throws -> Finding {
    try await connection(to: addresses.service).serverState().logsWhatPeopleSay
      ? .ill(
        "The database's log quotes rows or what was entered, and so names of people.",
        remedy:
          "Set log_error_verbosity to terse, and log_parameter_max_length and log_parameter_max_length_on_error to 0."
      )
      : .well("The database's log quotes neither rows nor what was entered.")
  }

  func clock(_ addresses: DatabaseAddresses) async throws -> Finding {
    let connection = try await connection(to: addresses.service)
    let before = Date.now
    let theirs = Date(try await connection.serverState().now)
    // It was asked at some time between: only what is outside of that is a difference.
    let difference = max(before.timeIntervalSince(theirs), theirs.timeIntervalSinceNow, 0)
    let seconds = Int(difference.rounded(.up))
    return difference > 5
      ? .ill(
        "The clocks of this machine and of the database differ by \(seconds.of("second")).",
        remedy: "Let both follow a time server. Sign-offs and status lists are dated by them.")
      : .well("The clocks of this machine and of the database agree.")
  }

  func statusLists(_ addresses: DatabaseAddresses) async throws -> Finding {
    let database = try Database(DatabaseConfiguration(try addresses.ofStrangers()), logger: .quiet)
    let lists = try await database.withConnections {
      try await PublicChecks(PublicStore(database)).statusLists()
    }
    let ends = lists.map { (domain: $0.school.domain, end: Date($0.list.validUntil)) }
    let remedy: Sentence = "Sign a new one with: ashiato status-list renew --school-key FILE --as PERSON"
    let soon = Date.now.addingTimeInterval(7 * 86_400)
    let lapsing = ends.filter { $0.end < soon }
    guard let first = lapsing.min(by: { $0.end < $1.end }) else {
      return ends.isEmpty
        ? .notLooked("No status list was published yet.")
        : .well("Every status list holds for a week and more.")
    }
    let day = first.end.formatted(.iso8601.year().month().day())
    return first.end < .now
      ? .ill(
        "The status list of \(first.domain) lapsed on \(day): every check says “cannot tell”.", remedy: remedy
      )
      : .ill("The status list of \(first.domain) lapses on \(day).", remedy: remedy)
  }

  func records(_ addresses: DatabaseAddresses) async throws -> Finding {
    guard let owner = addresses.owner else {
      return .notLooked("Only the owner of the schema sees every school: set ASHIATO_OWNER_URL.")
    }
    let unfinished = try await connection(to: owner).unfinishedRecords()
    guard !unfinished.isEmpty else { return .well("Every record that was begun is signed.") }
    let schools = unfinished.map { school -> Sentence in
      "Begun and not signed at \(school.domain): \(school.count.of("record"))."
    }
    return .ill(
      schools.joined(separator: "\n"),
      remedy: "Run “ashiato record issue” again for these students: it goes on where it stopped.")
  }

  func audit(_ addresses: DatabaseAddresses) async throws -> Finding {
    guard let actor = settings.actor else {
      return .notLooked("Name an administrator with --as, and every signature is checked.")
    }
    let database = try Database(DatabaseConfiguration(addresses.service), logger: .quiet)
    let report = try await database.withConnections {
      let ashiato = Ashiato(Store(database))
      let school = try await ashiato.school(settings.school)
      return try await ashiato.audit(as: try await ashiato.caller(actor, at: school))
    }
    return report.isClean
      ? .well("Everything is as it was signed.")
      : .ill(
        "What is not as it was signed: \(report.findings.count.of("thing")).",
        remedy: "“ashiato audit” names each.")
  }

  private func connection(to address: ConnectionString) async throws -> ToolConnection {
    try await ToolConnection.connect(to: address, logger: .quiet)
  }

  private func migrating(as owner: ConnectionString) -> @Sendable () async throws -> Sentence {
    {
      let migrations = try await Migrator(ToolConnection.connect(to: owner, logger: .quiet)).migrate()
      return "Applied \(migrations.count.of("migration")); the schema is that of this version."
    }
  }
}

extension Date {
  fileprivate init(_ instant: Training.Instant) {
    self.init(timeIntervalSince1970: Double(instant.microseconds) / 1e6)
  }
}
