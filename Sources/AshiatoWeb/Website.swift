public import AshiatoApp
import AshiatoStore
import HTTPTypes
public import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
public import Training

/// The school's public website: the pages and the JSON by which anybody can check a record, without an account.
public struct Website: Sendable {
  let checks: PublicChecks
  /// Read while the first requests are answered already: only the directory waits for it.
  let guide: Task<DirectoryGuide, any Error>
  let logger: Logger
  let configuration: WebsiteConfiguration
  let ending = Ending()
  private let templates: Templates

  /// - Parameters:
  ///   - checks: answers from a connection of its own, which sees what strangers may see.
  ///   - guide: what the directory is searched by.
  ///   - logger: hears of requests and of faults; never of who checked what.
  /// - Throws: what is wrong with a template.
  public init(
    checks: PublicChecks, guide: Task<DirectoryGuide, any Error> = Task { DirectoryGuide() },
    configuration: WebsiteConfiguration = WebsiteConfiguration(), logger: Logger
  ) throws {
    self.checks = checks
    self.guide = guide
    self.configuration = configuration
    self.logger = logger
    templates = try Templates()
  }

  /// The service that answers, and stops gracefully with the group that it runs in: what it accepted is still answered.
  ///
  /// - Parameter onServerRunning: hears the port once requests are answered.
  /// - Throws: what is wrong with the certificate or its key.
  public func application(
    onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws -> some ApplicationProtocol {
    let (configuration, limits) = (configuration, configuration.limits)
    var channel = HTTP1Channel.Configuration(
      additionalChannelHandlers: [RequestDeadline(limits.bodyTime)], idleTimeout: limits.idleTime)
    channel.httpDecoder = .init(
      maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headerBytes,
      maxHeaderFieldCount: limits.headerFields)
    let server = HTTPServerBuilder.http1(configuration: channel)
    return Application(
      router: router(),
      server: try configuration.tls.map { try .tls(server, tlsConfiguration: $0) } ?? server,
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port),
        availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
      onServerRunning: { channel in
        await onServerRunning(channel.localAddress?.port ?? configuration.port)
      },
      logger: logger)
  }

  /// Answers as before, but says at `/ready` that requests should be sent elsewhere.
  public func prepareToEnd() { ending.begin() }

  public func router() -> Router<WebContext> {
    let isSecure = configuration.tls != nil
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: ForwardedHeaders(proxies: configuration.proxies, isSecure: isSecure))
    router.add(middleware: Observing(logger: logger, traces: configuration.traces))
    router.add(middleware: SecurityHeaders(isSecure: isSecure))
    router.add(middleware: ProblemAnswers(website: self))

    router.resource("/", get: home)
    router.resource("/check", get: findCode, post: checkForm)
    router.resource("/check/{code}", get: checkCode)
    router.resource("/check/{code}/record.json", get: record)
    router.resource("/directory", get: directory)
    router.resource("/problems", get: problems)

    router.resource("/api/v1/check", post: checkDocument)
    router.resource("/api/v1/check/{code}", get: checkCodeAsJSON)
    router.resource("/api/v1/directory", get: directoryAsJSON)

    router.resource("/.well-known/did.json", get: didDocument)
    router.resource("/status/{list}", get: statusList)

    router.resource("/health", get: health)
    router.resource("/ready", get: ready)
    router.resource("/style.css", get: stylesheet)
    router.resource("/icon.svg", get: icon)
    router.resource("/robots.txt", get: robots)
    return router
  }

  /// A page under the name of a school.
  func page(_ page: some Page, of school: String?, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      bytes: Array(templates.html(page, school: school).utf8), type: "text/html; charset=utf-8",
      status: status)
  }

  /// The school that the request is meant for, by its host name.
  func school(of request: Request) async throws -> SchoolProfile {
    let host = request.head.authority?.prefix { $0 != ":" }
    guard let school = try await checks.school(host: host.map(String.init)) else {
      throw Problem.unknownSchool
    }
    return school
  }
}

extension Router {
  typealias Answer = @Sendable (Request, Context) async throws -> Response

  /// One path with all its methods; every other method is told which ones there are.
  fileprivate func resource(_ path: RouterPath, get: Answer? = nil, post: Answer? = nil) {
    var allowed: [String] = []
    if let get {
      on(path, method: .get, use: get)
      allowed += ["GET", "HEAD"]
    }
    if let post {
      on(path, method: .post, use: post)
      allowed.append("POST")
    }
    let refusal = Problem.methodNotAllowed(allowed.joined(separator: ", "))
    for method in [.get, .head, .post, .put, .patch, .delete, .options] as [HTTPRequest.Method]
    where !allowed.contains(method.rawValue) {
      on(path, method: method) { _, _ -> Response in throw refusal }
    }
  }
}
