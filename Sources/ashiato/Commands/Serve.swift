import ArgumentParser
import AshiatoApp
import AshiatoStore
import AshiatoWeb
import CoreMetrics
import CurriculumFile
import Hummingbird
import Logging
import Postgres
import ServiceLifecycle
import Synchronization
import Telemetry
import Training

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the school's website: check a record, find a practitioner, sign in.",
    discussion: """
      Examples:
        ashiato serve
        ashiato serve --port 443 --tls-certificate chain.pem --tls-key key.pem
        ashiato serve --proxies 10.0.0.0/8 --log-format json --metrics-port 9464
        ashiato serve --mail-server smtps://mail.example \\
          --mail-sender school@barefoot.example

      Prints the address once it answers. Port 0 takes a free one. Ctrl-C or SIGTERM stop it: requests under way are \
      still answered. Without a certificate, TLS is the matter of a proxy in front, which hands on the Host header. \
      “ashiato help configuration” names the variable and the place in the file of each option.
      """)

  @OptionGroup var home: HomeOptions
  @OptionGroup(title: "Serving") var serving: ServingOptions

  func run() async throws {
    let settings = try await Settings.read(
      .common(home: home.home).merging(serving.flags) { $1 })
    let (serving, tls) = (settings.serving, try settings.serving.tls?.load())
    // What cannot be read is said at the start, not when the first letter is to go out.
    _ = try settings.mail?.mailer()
    let logger = Logger(label: "ashiato") { _ in ServiceLog(serving.logFormat, level: serving.logLevel) }
    let metrics = PrometheusMetrics()
    // Before anything is made that counts.
    if serving.metrics != nil { MetricsSystem.bootstrap(metrics) }
    try await Composition(settings: settings).withAddresses { addresses in
      let strangers = try Database(DatabaseConfiguration(try addresses.ofStrangers()), logger: logger)
      let service = try Database(DatabaseConfiguration(addresses.service), logger: logger)
      try await strangers.checkSchema()
      var configuration = WebsiteConfiguration(host: serving.host, port: serving.port)
      configuration.tls = tls
      configuration.proxies = serving.proxies
      configuration.traces = try serving.traces.map(Self.traces)
      configuration.limits.connections = serving.connections
      let checks = PublicChecks(PublicStore(strangers))
      let website = Website(
        checks: checks, ashiato: Ashiato(Store(service), postbox: settings.mail.map(MailPostbox.init)),
        readers: .shipped, guide: ReadOnce { try DirectoryGuide.shipped() }, configuration: configuration,
        logger: logger,
        languages: { try Language.shipped() }, drawQRCode: QRCode.drawn)
      let listener = serving.metrics.map { MetricsListener(address: $0, metrics: metrics, logger: logger) }
      let name = try await checks.school(host: nil)?.domain ?? "every school of this installation"
      try await serve(
        name, website, from: [strangers, service] + [listener].compactMap(\.self), at: serving, logger)
    }
  }

  private static func traces(_ path: String) throws -> SpanFile {
    do {
      return try SpanFile(path)
    } catch {
      throw Obstacle(
        .notWritten, "Traces cannot be written to \(path.plain).",
        remedy: "Name a file in a folder that the service may write to.")
    }
  }

  private func serve(
    _ name: String, _ website: Website, from services: [any Service], at serving: ServingSettings,
    _ logger: Logger
  ) async throws {
    let isServing = Atomic(false)
    let application = try website.application { port in
      isServing.store(true, ordering: .relaxed)
      put("Serving \(name) at \(serving.tls == nil ? "http" : "https")://\(serving.host):\(port)\n")
    }
    var configuration = ServiceGroupConfiguration(services: services + [application], logger: logger)
    // Longer than any request may take, the slowest client's included.
    configuration.maximumGracefulShutdownDuration = .seconds(90)
    let group = ServiceGroup(configuration: configuration)
    do {
      try await withTaskCancellationHandler {
        // A task of its own: to cancel the command is to ask the service to finish what it accepted, not to drop it.
        try await Task { try await group.run() }.value
      } onCancel: {
        Task {
          website.prepareToEnd()
          try? await Task.sleep(for: serving.drain)
          await group.triggerGracefulShutdown()
        }
      }
    } catch let obstacle as Obstacle {
      throw obstacle
    } catch  where !isServing.load(ordering: .relaxed) {
      try Task.checkCancellation()
      throw Obstacle(
        .unavailable,
        "Nothing can be served at \(serving.host):\(serving.port): the address is taken, or not ours.",
        remedy: "Choose another with --host and --port; port 0 takes a free one.")
    }
  }
}

/// How the service is reached, and what it tells whoever runs it.
struct ServingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The address to listen on (default: 127.0.0.1).", valueName: "address"))
  var host: String?

  @Option(help: ArgumentHelp("The port (default: 8080).", valueName: "number"))
  var port: Int?

  @Option(
    help: ArgumentHelp(
      "Speak https, with the certificate of this PEM file and those that lead to its root.", valueName: "file"
    ))
  var tlsCertificate: String?

  @Option(
    help: ArgumentHelp("The private key of the certificate: PEM, without a passphrase.", valueName: "file"))
  var tlsKey: String?

  @Option(
    help: ArgumentHelp(
      "The proxies in front, with commas between: only their forwarded headers are believed.",
      valueName: "addresses"))
  var proxies: String?

  @Option(help: ArgumentHelp("How many connections at a time (default: 900).", valueName: "number"))
  var connections: Int?

  @Option(
    help: ArgumentHelp(
      "How long /ready says that the service ends before it takes no more connections (default: 0).",
      valueName: "seconds"))
  var drainSeconds: Int?

  @Option(help: ArgumentHelp("The address for Prometheus (default: 127.0.0.1).", valueName: "address"))
  var metricsHost: String?

  @Option(
    help: ArgumentHelp("The port for Prometheus; without it there are no metrics.", valueName: "number"))
  var metricsPort: Int?

  @Option(help: ArgumentHelp("The form of the log: text, or json (default: text).", valueName: "form"))
  var logFormat: String?

  @Option(
    help: ArgumentHelp(
      "What is logged at least: trace, debug, info, notice, warning, error or critical (default: info).",
      valueName: "level"))
  var logLevel: String?

  @Option(
    help: ArgumentHelp(
      "Write traces to this file, as JSON lines of OpenTelemetry; without it there are none.",
      valueName: "file"))
  var traceFile: String?

  @Option(
    help: ArgumentHelp(
      "Send invitations through this server, as smtps://mail.example; without it no mail is sent.",
      valueName: "address"))
  var mailServer: String?

  @Option(help: ArgumentHelp("Whom letters come from, as school@barefoot.example.", valueName: "address"))
  var mailSender: String?

  @Option(help: ArgumentHelp("By which name the mail server knows the school.", valueName: "name"))
  var mailUser: String?

  @Option(
    help: ArgumentHelp("The file whose first line is the password for the mail server.", valueName: "file"))
  var mailPasswordFile: String?

  var flags: Settings.Flags {
    let flags: [Settings.Name: String?] = [
      .host: host, .port: port.map(String.init), .tlsCertificate: tlsCertificate, .tlsKey: tlsKey,
      .proxies: proxies, .connections: connections.map(String.init),
      .drainSeconds: drainSeconds.map(String.init), .metricsHost: metricsHost,
      .metricsPort: metricsPort.map(String.init), .logFormat: logFormat, .logLevel: logLevel,
      .traceFile: traceFile, .mailServer: mailServer, .mailSender: mailSender, .mailUser: mailUser,
      .mailPasswordFile: mailPasswordFile,
    ]
    return flags.compactMapValues(\.self)
  }
}
