import ArgumentParser
import AshiatoApp
import AshiatoStore
import AshiatoWeb
import CurriculumFile
import Hummingbird
import Logging
import Postgres
import ServiceLifecycle
import Synchronization
import Training

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the school's website, where anybody can check a record and find a practitioner.",
    discussion: """
      Examples:
        ashiato serve
        ashiato serve --host 0.0.0.0 --port 80

      Prints the address once it answers. Port 0 takes a free one. Ctrl-C or SIGTERM stop it: requests under way are \
      still answered. TLS is the matter of a proxy in front, which hands on the Host header.
      """)

  @Option(
    help: ArgumentHelp("The address to listen on (ASHIATO_HOST; default: 127.0.0.1).", valueName: "address"))
  var host: String?

  @Option(help: ArgumentHelp("The port (ASHIATO_PORT; default: 8080).", valueName: "number"))
  var port: Int?

  @OptionGroup var home: HomeOptions

  func run() async throws {
    let settings = try await Settings.read(.init(home: home.home, host: host, port: port))
    let logger = Logger(label: "ashiato") { StreamLogHandler.standardError(label: $0) }
    try await Composition(settings: settings).withAddresses { addresses in
      let database = try Database(DatabaseConfiguration(try addresses.ofStrangers()), logger: logger)
      try await database.checkSchema()
      try await serve(PublicChecks(PublicStore(database)), from: database, at: settings, logger)
    }
  }

  private func serve(_ checks: PublicChecks, from database: Database, at settings: Settings, _ logger: Logger)
    async throws
  {
    let name = try await checks.school(host: nil)?.domain ?? "every school of this installation"
    let isServing = Atomic(false)
    let website = try Website(
      checks: checks, guide: Task { try .shipped() }, logger: logger, languages: try Language.shipped()
    ).application(
      host: settings.host, port: settings.port
    ) {
      isServing.store(true, ordering: .relaxed)
      put("Serving \(name) at http://\(settings.host):\($0)\n")
    }
    let group = ServiceGroup(services: [database, website], logger: logger)
    do {
      try await withTaskCancellationHandler {
        // A task of its own: to cancel the command is to ask the service to finish what it accepted, not to drop it.
        try await Task { try await group.run() }.value
      } onCancel: {
        Task { await group.triggerGracefulShutdown() }
      }
    } catch  where !isServing.load(ordering: .relaxed) {
      try Task.checkCancellation()
      throw Obstacle(
        .unavailable,
        "Nothing can be served at \(settings.host):\(settings.port): the address is taken, or not ours.",
        remedy: "Choose another with --host and --port; port 0 takes a free one.")
    }
  }
}
