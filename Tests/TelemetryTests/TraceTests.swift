import Foundation
import Telemetry
import Testing

@Suite struct TraceContextTests {
  private let text = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

  @Test func `a header is read, and the next step of its trace has a name of its own`() throws {
    let context = try #require(TraceContext(traceparent: text))
    #expect(context.traceparent == text)
    #expect(context.isSampled)
    let next = context.next()
    #expect(next.trace == context.trace)
    #expect(next.span != context.span)
    #expect(try #require(TraceContext(traceparent: next.traceparent)) == next)
  }

  @Test func `a later version is read as far as it is known`() throws {
    let later = text.replacing("00-", with: "cc-", maxReplacements: 1) + "-what-comes-then"
    #expect(TraceContext(traceparent: later)?.trace == "0af7651916cd43dd8448eb211c80319c")
  }

  @Test(arguments: [
    "", "00", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
    "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    "00-00000000000000000000000000000000-b7ad6b7169203331-01",
    "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
    "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
    "00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01",
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b716920333-01",
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1",
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0x",
    "+0-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  ])
  func `what is malformed begins a trace of one's own`(_ text: String) {
    #expect(TraceContext(traceparent: text) == nil)
  }
}

@Suite struct SpanFileTests {
  private func lines(_ write: (SpanFile) -> Void) throws -> [[String: Any]] {
    let path = FileManager.default.temporaryDirectory.appending(path: "spans-\(UUID())").path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    // A second process goes on where the first has ended.
    write(try SpanFile(path))
    write(try SpanFile(path))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func `a span is one line as the collector reads it, and what is there stays`() throws {
    let parent = TraceContext()
    let context = parent.next()
    let lines = try lines { file in
      file.add(
        Span(
          "GET /check/{code}", context, below: parent, start: Date(timeIntervalSince1970: 1),
          duration: .milliseconds(250),
          attributes: ["http.route": .text("/check/{code}"), "http.response.status_code": .number(500)],
          isFault: true))
    }
    #expect(lines.count == 2)
    let resource = try #require((lines[1]["resourceSpans"] as? [[String: Any]])?.first)
    let scope = try #require((resource["scopeSpans"] as? [[String: Any]])?.first)
    let span = try #require((scope["spans"] as? [[String: Any]])?.first)
    #expect(span["traceId"] as? String == parent.trace)
    #expect(span["spanId"] as? String == context.span)
    #expect(span["parentSpanId"] as? String == parent.span)
    #expect(span["startTimeUnixNano"] as? String == "1000000000")
    #expect(span["endTimeUnixNano"] as? String == "1250000000")
    #expect(span["kind"] as? Int == 2)
    let values = try #require(span["attributes"] as? [[String: Any]]).map { $0["value"] as? [String: String] }
    #expect(values == [["intValue": "500"], ["stringValue": "/check/{code}"]])
    #expect((span["status"] as? [String: Int]) == ["code": 2])
  }

  @Test func `a trace that nobody wants to keep is not kept`() throws {
    let context = try #require(
      TraceContext(traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"))
    let lines = try lines { file in
      file.add(
        Span(
          "GET /", context.next(), below: context, start: .now, duration: .zero, attributes: [:],
          isFault: false))
    }
    #expect(lines.isEmpty)
  }
}
