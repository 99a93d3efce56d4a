import Foundation
import Postgres
import Training

/// What a command is told, from whichever place says it first: flag, environment, file, default.
struct Settings: Sendable, Hashable {
  let home: Home
  /// The domain of the school; needed where an installation has several.
  let school: String?
  /// Who acts: a handle, an e-mail address or an id.
  let actor: String?
  let server: Server
  let serving: ServingSettings
  /// Absent where no mail is sent.
  let mail: MailSettings?

  enum Server: Sendable, Hashable {
    /// In the home, started and stopped with the command.
    case privateCluster
    case own(DatabaseAddresses)
  }

  /// Whether there is a database that can hold one.
  var hasSchool: Bool { server != .privateCluster || home.hasCluster }

  /// What flags say; all the rest is asked of environment and file.
  typealias Flags = [Name: String]

  /// Reads everything and lists all that is wrong with it at once.
  static func read(_ flags: Flags, environment: [String: String], isRoot: Bool) async throws -> Settings {
    let home =
      (flags[.home] ?? environment[Settings.Name.home.variable]).map(Home.init)
      ?? .standard(environment: environment, isRoot: isRoot)
    var reader = await SettingsReader(flags, environment: environment, file: home.configurationFile)
    let server = server(&reader)
    let serving = ServingSettings(&reader)
    let mail = MailSettings(&reader)
    guard reader.complaints.isEmpty else {
      throw Obstacle(
        .misconfigured, Sentence(verbatim: reader.complaints.joined(separator: "\n")),
        remedy: "Mend each line; “ashiato help configuration” says what can be set, and where.")
    }
    return Settings(
      home: home, school: reader.text(.school), actor: reader.text(.actor), server: server, serving: serving,
      mail: mail)
  }

  static func read(_ flags: Flags) async throws -> Settings {
    try await read(flags, environment: ProcessInfo.processInfo.environment, isRoot: geteuid() == 0)
  }

  private static func server(_ reader: inout SettingsReader) -> Server {
    let service = reader.address(.databaseURL)
    let owner = reader.address(.ownerURL)
    let strangers = reader.address(.publicURL)
    if let service { return .own(DatabaseAddresses(service: service, owner: owner, strangers: strangers)) }
    // An address that cannot be read is complained of already.
    if reader.text(.databaseURL) == nil, owner != nil || strangers != nil {
      reader.complain("ASHIATO_OWNER_URL and ASHIATO_PUBLIC_URL mean something only beside DATABASE_URL.")
    }
    return .privateCluster
  }
}

extension Settings.Flags {
  /// Where the data is, at which school, and who acts.
  static func common(home: String? = nil, school: String? = nil, actor: String? = nil) -> Settings.Flags {
    [Settings.Name.home: home, .school: school, .actor: actor].compactMapValues(\.self)
  }
}

/// The addresses of one database for its three roles.
struct DatabaseAddresses: Sendable, Hashable {
  /// The role of the service, which owns nothing.
  let service: ConnectionString
  /// The owner of the schema, for `init` and `migrate` only.
  let owner: ConnectionString?
  /// The role of public checks.
  let strangers: ConnectionString?
}
