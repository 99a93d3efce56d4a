public import AshiatoApp
import AshiatoStore
import HTTPTypes
public import Hummingbird
public import Logging
import NIOCore
public import Training

/// The school's public website: the pages and the JSON by which anybody can check a record, without an account.
public struct Website: Sendable {
  let checks: PublicChecks
  /// Read while the first requests are answered already: only the directory waits for it.
  let guide: Task<DirectoryGuide, any Error>
  let logger: Logger
  /// In each language that the pages can be had in; the first is for those who ask for none of them.
  private let templates: [Templates]

  /// - Parameters:
  ///   - checks: answers from a connection of its own, which sees what strangers may see.
  ///   - guide: what the directory is searched by.
  ///   - logger: hears of faults; never of who checked what.
  ///   - languages: the first is for those who ask for none of them.
  /// - Throws: what is wrong with a template.
  public init(
    checks: PublicChecks, guide: Task<DirectoryGuide, any Error> = Task { DirectoryGuide() }, logger: Logger,
    languages: [Language] = [.english]
  ) throws {
    self.checks = checks
    self.guide = guide
    self.logger = logger
    templates = try languages.map { try Templates($0) }
  }

  /// The service that answers at this address, and stops gracefully with the group that it runs in.
  ///
  /// TLS is the matter of a proxy in front, which must hand on the `Host` header.
  ///
  /// - Parameters:
  ///   - port: 0 takes a free one.
  ///   - onServerRunning: hears the port once requests are answered.
  public func application(
    host: String = "127.0.0.1", port: Int, onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    Application(
      router: router(),
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in await onServerRunning(channel.localAddress?.port ?? port) },
      logger: logger)
  }

  public func router() -> Router<BasicRequestContext> {
    let router = Router(options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
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
    router.resource("/style.css", get: stylesheet)
    router.resource("/icon.svg", get: icon)
    router.resource("/robots.txt", get: robots)
    return router
  }

  /// A page under the name of a school, in the language of whoever asks.
  func page(
    _ page: some Page, of school: String?, for request: Request, status: HTTPResponse.Status = .ok
  ) -> Response {
    let languages = templates.map(\.language)
    let language = request.language(among: languages)
    let templates = templates.first { $0.language.code == language?.code } ?? templates[0]
    let html = templates.html(
      page, school: school,
      others: languages.filter { $0.code != templates.language.code }.map { ($0, request.address(in: $0)) },
      choice: request.languageChoice(among: languages))
    var response = Response(bytes: Array(html.utf8), type: "text/html; charset=utf-8", status: status)
    response.headers[.contentLanguage] = templates.language.code
    response.headers[.vary] = "Accept, Accept-Language"
    return response
  }

  /// `?lang=de` behind an address of ours, where somebody chose a language.
  func choice(of request: Request) -> String { request.languageChoice(among: templates.map(\.language)) }

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
