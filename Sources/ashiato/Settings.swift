import Configuration
import Foundation
import Postgres
import SystemPackage

/// What a command is told, from whichever place says it first: flag, environment, file, default.
struct Settings: Sendable, Hashable {
  let home: Home
  /// The domain of the school; needed where an installation has several.
  let school: String?
  /// Who acts: a handle, an e-mail address or an id.
  let actor: String?
  let server: Server
  let host: String
  let port: Int

  enum Server: Sendable, Hashable {
    /// In the home, started and stopped with the command.
    case privateCluster
    case own(DatabaseAddresses)
  }

  /// What flags say; all the rest is asked of environment and file.
  struct Flags: Sendable, Hashable {
    var home: String?
    var school: String?
    var actor: String?
    var host: String?
    var port: Int?
  }

  /// Reads everything and lists all that is wrong with it at once.
  static func read(_ flags: Flags, environment: [String: String], isRoot: Bool) async throws -> Settings {
    let surroundings = EnvironmentVariablesProvider(environmentVariables: environment).mapKeys { key in
      key.components.first == "database" ? key : AbsoluteConfigKey(["ashiato"] + key.components)
    }
    let home =
      (flags.home ?? ConfigReader(provider: surroundings).string(forKey: "home")).map(Home.init)
      ?? .standard(environment: environment, isRoot: isRoot)
    var complaints: [String] = []
    var providers: [any ConfigProvider] = [surroundings]
    do {
      providers.append(
        try await FileProvider<JSONSnapshot>(filePath: FilePath(home.configurationFile), allowMissing: true))
    } catch {
      complaints.append("\(home.configurationFile) is not a JSON file that can be read.")
    }
    let configuration = ConfigReader(providers: providers)

    func address(_ key: ConfigKey, _ name: String) -> ConnectionString? {
      guard let text = configuration.string(forKey: key, isSecret: true) else { return nil }
      do throws(DatabaseError) {
        return try ConnectionString(text)
      } catch {
        complaints.append("\(name): \(error.message)")
        return nil
      }
    }
    let service = address("database.url", "DATABASE_URL")
    let owner = address("owner.url", "ASHIATO_OWNER_URL")
    let strangers = address("public.url", "ASHIATO_PUBLIC_URL")
    if service == nil, owner != nil || strangers != nil, complaints.isEmpty {
      complaints.append("ASHIATO_OWNER_URL and ASHIATO_PUBLIC_URL mean something only beside DATABASE_URL.")
    }
    let port = flags.port.map(String.init) ?? configuration.number(forKey: "port") ?? "8080"
    let portNumber = Int(port).flatMap { (0...65535).contains($0) ? $0 : nil }
    if portNumber == nil {
      complaints.append("The port (ASHIATO_PORT) is a number from 0 to 65535, not “\(port.plainLine)”.")
    }
    guard complaints.isEmpty, let portNumber else {
      throw Obstacle(
        .misconfigured, complaints.joined(separator: "\n"),
        remedy: "Mend each line; “ashiato help configuration” says what can be set, and where.")
    }
    return Settings(
      home: home, school: flags.school ?? configuration.string(forKey: "school"),
      actor: flags.actor ?? configuration.string(forKey: "as"),
      server: service.map { .own(DatabaseAddresses(service: $0, owner: owner, strangers: strangers)) }
        ?? .privateCluster,
      host: flags.host ?? configuration.string(forKey: "host") ?? "127.0.0.1", port: portNumber)
  }

  static func read(_ flags: Flags) async throws -> Settings {
    try await read(flags, environment: ProcessInfo.processInfo.environment, isRoot: geteuid() == 0)
  }
}

extension ConfigReader {
  /// A number as it was written: a word is not passed over, as it would be for a reader of numbers. A file has it with or
  /// without quotation marks.
  fileprivate func number(forKey key: ConfigKey) -> String? {
    int(forKey: key).map(String.init) ?? string(forKey: key)
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
