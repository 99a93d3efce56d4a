import AshiatoApp
import AshiatoStore
import Credentials
import Foundation
import HTTPTypes
import Hummingbird

// What machines read: keys, status, health; and the files of the pages.
extension Website {
  /// The school's keys, where did:web looks for them.
  @Sendable func didDocument(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let document = try await checks.didDocument(of: try await school(of: request))
    return Response(file: document, type: "application/did+json", secondsFresh: 300, for: request)
      .readableFromEverywhere
  }

  /// Fresh for a minute only: so long may a revocation go unnoticed in somebody's cache.
  @Sendable func statusList(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let school = try await school(of: request)
    guard let number = context.parameters.get("list", as: Int.self),
      let list = try await checks.statusList(number, of: school)
    else { throw Problem.unknownPage }
    return Response(file: Array(list.document.utf8), type: "application/vc", secondsFresh: 60, for: request)
      .readableFromEverywhere
  }

  /// The process lives, and whether the database answers.
  @Sendable func health(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let isReachable = await checks.isReachable()
    return Response(json: ["status": "ok", "database": isReachable ? "reachable" : "unreachable"])
  }

  /// The document of the API.
  @Sendable func openAPI(_ request: Request, _ context: some RequestContext) async throws -> Response {
    Response(file: API.document.bytes(), type: "application/json", secondsFresh: 300, for: request)
      .readableFromEverywhere
  }

  /// Whether requests should be sent to this process; what is missing is said in a word, and why, in the log.
  @Sendable func ready(_ request: Request, _ context: some RequestContext) async throws -> Response {
    var missing: [JSON] = ending.hasBegun ? ["running"] : []
    switch await checks.databaseState() {
    case .ready: break
    case .unreachable: missing.append("database")
    case .otherSchema: missing.append("schema")
    }
    guard !missing.isEmpty else { return Response(json: ["status": "ready"]) }
    return Response(json: ["status": "not-ready", "missing": .array(missing)], status: .serviceUnavailable)
  }

  @Sendable func problems(_ request: Request, _ context: some RequestContext) async throws -> Response {
    try await page(ProblemsPage(), of: try await school(of: request).name, for: request)
  }

  @Sendable func stylesheet(_ request: Request, _ context: some RequestContext) async throws -> Response {
    Response(
      file: PackageResources.style_css, type: "text/css; charset=utf-8", secondsFresh: 3600, for: request)
  }

  @Sendable func icon(_ request: Request, _ context: some RequestContext) async throws -> Response {
    Response(file: PackageResources.icon_svg, type: "image/svg+xml", secondsFresh: 86400, for: request)
  }

  /// Records name people; search engines have no business with them.
  @Sendable func robots(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let rules = "User-agent: *\nDisallow: /check\nDisallow: /directory\nDisallow: /api\n"
    return Response(
      file: Array(rules.utf8), type: "text/plain; charset=utf-8", secondsFresh: 86400, for: request)
  }
}
