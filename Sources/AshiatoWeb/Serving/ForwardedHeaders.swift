import HTTPTypes
import Hummingbird

/// Believes the proxies in front, and nobody else, about who asks and how.
///
/// Everybody else's forwarded headers, request id and trace are removed before anybody reads them. The header
/// `Forwarded` (RFC 7239) is removed always: of two ways to say one thing, the one that proxies write is read.
struct ForwardedHeaders: RouterMiddleware {
  typealias Context = WebContext

  let proxies: [AddressRange]
  /// Whether this website ends TLS itself.
  let isSecure: Bool

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var (head, context) = (request.head, context)
    context.visitor.isSecure = isSecure
    if let peer = context.visitor.address, isProxy(peer) {
      context.visitor.address = visitor(behind: peer, head.headerFields[values: .xForwardedFor])
      if let scheme = head.headerFields[.xForwardedProto]?.lowercased() {
        context.visitor.isSecure = scheme == "https"
      }
      if let host = head.headerFields[.xForwardedHost], !host.contains(",") { head.authority = host }
    } else {
      for name in [.xRequestID, .traceparent, .tracestate] as [HTTPField.Name] {
        head.headerFields[name] = nil
      }
    }
    for name in [.xForwardedFor, .xForwardedProto, .xForwardedHost, .forwarded] as [HTTPField.Name] {
      head.headerFields[name] = nil
    }
    return try await next(Request(head: head, body: request.body), context)
  }

  private func isProxy(_ address: IPAddress) -> Bool { proxies.contains { $0.contains(address) } }

  /// Each proxy adds at the end whom it heard: read from there, the first that is no proxy of ours is the visitor.
  /// What stands before her is her own word.
  private func visitor(behind peer: IPAddress, _ fields: [String]) -> IPAddress? {
    var nearest = peer
    for text in fields.joined(separator: ",").split(separator: ",").reversed() {
      guard let address = IPAddress(text.trimmingPrefix(while: \.isWhitespace).prefix { !$0.isWhitespace })
      else { return nil }
      nearest = address
      if !isProxy(address) { break }
    }
    return nearest
  }
}

extension HTTPField.Name {
  static let xForwardedFor = known("X-Forwarded-For")
  static let xForwardedProto = known("X-Forwarded-Proto")
  static let xForwardedHost = known("X-Forwarded-Host")
  static let forwarded = known("Forwarded")
  static let xRequestID = known("X-Request-ID")
  static let traceparent = known("traceparent")
  static let tracestate = known("tracestate")
  static let traceresponse = known("traceresponse")

  /// A token is written here, so there is a name.
  private static func known(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .via }
}
