import Hummingbird
import Testing

@testable import AshiatoWeb

/// Over real connections, whose other end is 127.0.0.1.
@Suite struct ForwardedHeadersTests {
  /// What a route learns of a request, with these proxies in front.
  private func learned(
    _ headers: [String: String], proxies: [String], isSecure: Bool = false
  ) async throws -> [String] {
    let router = Router(context: WebContext.self)
    router.add(
      middleware: ForwardedHeaders(proxies: proxies.compactMap { AddressRange($0) }, isSecure: isSecure))
    router.get("/") { request, context in
      let bytes = context.visitor.address?.bytes.map { "\($0)" }.joined(separator: ".")
      let left = request.headers.map(\.name.canonicalName).filter {
        ["forwarded", "x-request-id", "traceparent"].contains($0) || $0.hasPrefix("x-forwarded")
      }
      let words = [
        bytes ?? "nobody", context.visitor.isSecure ? "secure" : "open", request.head.authority ?? "",
      ]
      return (words + left.sorted()).joined(separator: " ")
    }
    let answer = try await withServing { onServerRunning in
      Application(
        router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { await onServerRunning($0.localAddress?.port ?? 0) })
    } _: { port in
      try await RawClient.ask(port, "GET /", headers.map { ($0, $1) })
    }
    return answer.split(whereSeparator: \.isNewline).last?.split(separator: " ").map(String.init) ?? []
  }

  private static let claims = [
    "X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "school.example",
    "X-Request-ID": "abc", "Forwarded": "for=203.0.113.9", "traceparent": "00-1-2-01",
  ]

  @Test func `a stranger is who her connection says, and nothing that she claims is left`() async throws {
    for proxies in [[], ["10.0.0.0/8", "::/0"]] {
      let learned = try await learned(Self.claims, proxies: proxies)
      #expect(learned == ["127.0.0.1", "open", "localhost"])
    }
  }

  @Test func `a named proxy is believed about who asks, how and whom`() async throws {
    let learned = try await learned(Self.claims, proxies: ["127.0.0.0/8"])
    #expect(learned == ["203.0.113.9", "secure", "school.example", "traceparent", "x-request-id"])
  }

  @Test func `of a chain, the last who is no proxy of ours is the visitor`() async throws {
    let proxies = ["127.0.0.1", "10.0.0.0/8"]
    for (chain, visitor) in [
      ("198.51.100.1, 203.0.113.9", "203.0.113.9"), ("198.51.100.1, 203.0.113.9, 10.1.1.1", "203.0.113.9"),
      ("10.1.1.1", "10.1.1.1"), ("203.0.113.9, unknown, 10.1.1.1", "nobody"), ("_hidden", "nobody"),
    ] {
      let learned = try await learned(["X-Forwarded-For": chain], proxies: proxies)
      #expect(learned.first == visitor, "\(chain)")
    }
  }

  @Test func `a website that ends TLS itself is secure without a proxy's word`() async throws {
    #expect(try await learned([:], proxies: [], isSecure: true)[1] == "secure")
    #expect(
      try await learned(["X-Forwarded-Proto": "http"], proxies: ["127.0.0.1"], isSecure: true)[1] == "open")
  }
}
