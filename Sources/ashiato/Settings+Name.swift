extension Settings {
  /// Everything that can be set; its raw value is the place in the file `ashiato.json`.
  enum Name: String, CaseIterable {
    case home
    case school
    case actor = "as"
    case host
    case port
    case tlsCertificate = "tls.certificate"
    case tlsKey = "tls.key"
    case proxies
    case connections
    case drainSeconds = "drain.seconds"
    case metricsHost = "metrics.host"
    case metricsPort = "metrics.port"
    case logFormat = "log.format"
    case logLevel = "log.level"
    case traceFile = "trace.file"
    case mailServer = "mail.server"
    case mailSender = "mail.sender"
    case mailUser = "mail.user"
    case mailPasswordFile = "mail.password.file"
    case databaseURL = "database.url"
    case ownerURL = "owner.url"
    case publicURL = "public.url"

    /// The variable of the environment.
    var variable: String {
      let words = rawValue.replacing(".", with: "_").uppercased()
      // The name that every host of databases gives it.
      return self == .databaseURL ? words : "ASHIATO_\(words)"
    }

    /// Addresses hold passwords, which every list of processes would show: they have no flag.
    var flag: String? { isSecret ? nil : "--\(rawValue.replacing(".", with: "-"))" }

    /// The file is found by the home, so it cannot name it.
    var isInFile: Bool { self != .home }

    var isSecret: Bool { self == .databaseURL || self == .ownerURL || self == .publicURL }
  }
}
