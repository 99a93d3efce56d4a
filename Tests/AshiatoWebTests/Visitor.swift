import AshiatoApp
import AshiatoStore
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Postgres
import TestSupport
import Testing

@testable import AshiatoWeb

/// A browser with its cookies.
struct Visitor: Sendable {
  let client: any TestClientProtocol
  var cookies: [String: String] = [:]

  static let password = "four words without sense"

  /// The website with the service behind it, whose school Mari administers.
  static func visit(
    postbox: (any Postbox)? = nil, drawQRCode: @escaping @Sendable (String) async -> QRCode? = { _ in nil },
    _ scene: @Sendable (Visitor, Ashiato, Caller) async throws -> Void
  ) async throws {
    let database = try TestDatabase.current
    let strangers = try Database(
      .init(ConnectionString(database.connectionString(user: "ashiato_public"))), logger: .silent)
    let service = try Database(
      .init(ConnectionString(database.connectionString(user: "ashiato_service"))), logger: .silent)
    try await strangers.withConnections {
      try await service.withConnections {
        let ashiato = Ashiato(Store(service), postbox: postbox, now: { .sampleNow })
        let mari = try await ashiato.caller("mari", at: try await ashiato.school(nil))
        let website = Website(
          checks: PublicChecks(PublicStore(strangers), now: { .sampleNow }), ashiato: ashiato, readers: .none,
          logger: .silent, drawQRCode: drawQRCode)
        try await website.application().test(.router) { client in
          try await scene(Visitor(client: client), ashiato, mari)
        }
      }
    }
  }

  /// Signed in for the first time.
  func joining(by invitation: NewInvitation) async throws -> Visitor {
    let answer = try await post("/invitation/\(invitation.token)", "password=\(Self.password)")
    #expect(answer.status == .seeOther)
    return keeping(answer)
  }

  func get(_ path: String) async throws -> TestResponse {
    try await client.execute(uri: path, method: .get, headers: headers())
  }

  func post(_ path: String, _ form: String, _ more: [String: String] = [:]) async throws -> TestResponse {
    var headers = headers()
    headers[.contentType] = "application/x-www-form-urlencoded"
    for (name, value) in more { headers[HTTPField.Name(name)!] = value }
    let body = form.replacing(" ", with: "+")
    return try await client.execute(
      uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
  }

  /// The same browser after an answer.
  func keeping(_ answer: TestResponse) -> Visitor {
    var visitor = self
    for cookie in answer.headers[values: .setCookie] {
      let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
      visitor.cookies[String(pair[0])] = pair.count == 2 ? String(pair[1]) : nil
    }
    return visitor
  }

  func with(_ cookie: String) -> Visitor {
    let pair = cookie.split(separator: "=", maxSplits: 1)
    return Visitor(client: client, cookies: [String(pair[0]): String(pair[1])])
  }

  private func headers() -> HTTPFields {
    cookies.isEmpty ? [:] : [.cookie: cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")]
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }
}
