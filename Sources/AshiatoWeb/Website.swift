public import AshiatoApp
import AshiatoStore
import HTTPTypes
public import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
public import Training

/// The school's website: the pages and the JSON by which anybody can check a record without an account, and the pages of an account.
public struct Website: Sendable {
  let checks: PublicChecks
  let api: API
  let ashiato: Ashiato
  let guide: ReadOnce<DirectoryGuide>
  let logger: Logger
  let configuration: WebsiteConfiguration
  let drawQRCode: @Sendable (String) async -> QRCode?
  let ending = Ending()
  /// In each language that the pages can be had in; the first is for those who ask for none of them.
  private let templates: ReadOnce<[Templates]>

  /// - Parameters:
  ///   - checks: answers from a connection of its own, which sees what strangers may see.
  ///   - ashiato: answers those who sign in.
  ///   - readers: read what is published.
  ///   - guide: what the directory is searched by.
  ///   - logger: hears of requests and of faults; never of who checked what.
  ///   - languages: read for the first page; the first is for those who ask for none of them.
  ///   - drawQRCode: of a link, for those who have it on paper; nothing where it cannot be drawn.
  public init(
    checks: PublicChecks, ashiato: Ashiato, readers: DocumentReaders,
    guide: ReadOnce<DirectoryGuide> = ReadOnce { DirectoryGuide() },
    configuration: WebsiteConfiguration = WebsiteConfiguration(), logger: Logger,
    languages: @escaping @Sendable () throws -> [Language] = { [.english] },
    drawQRCode: @escaping @Sendable (String) async -> QRCode? = { _ in nil }
  ) {
    self.checks = checks
    let templates = ReadOnce { try languages().map { try Templates($0) } }
    self.templates = templates
    api = API(
      ashiato: ashiato, checks: checks, readers: readers, guide: guide,
      language: { try await templates.value.answering($0).language }, logger: logger)
    self.ashiato = ashiato
    self.guide = guide
    self.configuration = configuration
    self.logger = logger
    self.drawQRCode = drawQRCode
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

    router.resource("/invitation/{token}", get: invitation, post: acceptInvitation)
    router.resource("/sign-in", get: signInPage, post: signIn)
    router.resource("/sign-out", post: signOut)
    router.resource("/account", get: account)
    router.resource("/account/password", post: changePassword)
    router.resource("/account/sign-ins/{id}/end", post: endSignIn)
    router.resource("/account/keys", get: keys, post: registerKey)
    router.resource("/account/keys/statement", post: keyStatement)
    router.resource("/account/keys/{key}/approve", post: approveKey)
    router.resource("/account/keys/{key}/end", post: endKey)
    router.resource("/account/invitations", get: invitations, post: invite)
    router.resource("/account/people", post: addAndInvite)
    router.resource("/account/tokens", post: makeToken)
    router.resource("/account/tokens/{id}/end", post: endToken)

    router.resource("/api/v1/openapi.json", get: openAPI)
    for (path, endpoints) in Dictionary(grouping: API.endpoints, by: \.path) {
      router.resource(
        RouterPath(API.root + path), get: answer(endpoints, .get), post: answer(endpoints, .post),
        delete: answer(endpoints, .delete))
    }

    router.resource("/.well-known/did.json", get: didDocument)
    router.resource("/status/{list}", get: statusList)

    router.resource("/health", get: health)
    router.resource("/ready", get: ready)
    router.resource("/style.css", get: stylesheet)
    router.resource(RouterPath(DeviceKeyScript.path), get: deviceKeyScript)
    router.resource("/icon.svg", get: icon)
    router.resource("/robots.txt", get: robots)
    return router
  }

  /// What answers one method of a path of the API, where one of its endpoints has it.
  private func answer(_ endpoints: [Endpoint], _ method: Endpoint.Method) -> Router<WebContext>.Answer? {
    guard let endpoint = endpoints.first(where: { $0.method == method }) else { return nil }
    return { request, context in
      try await api.respond(
        to: request, of: endpoint, path: context.parameters,
        from: (context.visitor.address?.bytes).flatMap { Network(bytes: $0) },
        at: try await school(of: request))
    }
  }

  /// A page under the name of a school, in the language of whoever asks.
  func page(
    _ page: some Page, of school: String?, for request: Request, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let templates = try await templates.value
    let (languages, own) = (templates.map(\.language), templates.answering(request))
    let html = own.html(
      page, school: school,
      others: languages.filter { $0.code != own.language.code }.map { ($0, request.address(in: $0)) },
      choice: request.languageChoice(among: languages))
    var response = Response(bytes: Array(html.utf8), type: "text/html; charset=utf-8", status: status)
    response.headers[.contentLanguage] = own.language.code
    response.headers[.vary] = "Accept, Accept-Language"
    return response
  }

  /// In the language of whoever asks.
  func language(of request: Request) async throws -> Language {
    try await api.language(request)
  }

  /// `?lang=de` behind an address of ours, where somebody chose a language.
  func choice(of request: Request) async throws -> String {
    request.languageChoice(among: try await templates.value.map(\.language))
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

extension [Templates] {
  /// Those in the language of whoever asks, the first where it is none of them.
  fileprivate func answering(_ request: Request) -> Templates {
    let language = request.language(among: map(\.language))
    return first { $0.language.code == language?.code } ?? self[0]
  }
}

extension Router {
  typealias Answer = @Sendable (Request, Context) async throws -> Response

  /// One path with all its methods; every other method is told which ones there are.
  fileprivate func resource(
    _ path: RouterPath, get: Answer? = nil, post: Answer? = nil, delete: Answer? = nil
  ) {
    var allowed: [String] = []
    if let get {
      on(path, method: .get, use: get)
      allowed += ["GET", "HEAD"]
    }
    if let post {
      on(path, method: .post, use: post)
      allowed.append("POST")
    }
    if let delete {
      on(path, method: .delete, use: delete)
      allowed.append("DELETE")
    }
    let refusal = Problem.methodNotAllowed(allowed.joined(separator: ", "))
    for method in [.get, .head, .post, .put, .patch, .delete, .options, .trace, .query]
      as [HTTPRequest.Method]
    where !allowed.contains(method.rawValue) {
      on(path, method: method) { _, _ -> Response in throw refusal }
    }
  }
}

extension HTTPRequest.Method {
  /// A GET with a body, which nothing here takes.
  fileprivate static let query = HTTPRequest.Method("QUERY") ?? .options
}
