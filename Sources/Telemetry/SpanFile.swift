public import Foundation
import Synchronization

/// Adds finished steps of traces to a file, each as one line of OTLP's JSON (opentelemetry-proto 1), which the collector's
/// receiver `otlpjsonfile` reads.
public final class SpanFile: Sendable {
  private let handle: Mutex<FileHandle>

  /// - Parameter path: is made where it is missing, for its owner alone; what is there stays.
  public init(_ path: String) throws {
    let manager = FileManager.default
    if !manager.fileExists(atPath: path) {
      guard manager.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
        throw CocoaError(.fileWriteUnknown)
      }
    }
    let handle = try FileHandle(forUpdating: URL(filePath: path))
    try handle.seekToEnd()
    self.handle = Mutex(handle)
  }

  /// A line that cannot be written is lost: a trace is never worth a request.
  public func add(_ span: Span) {
    guard span.context.isSampled, var line = try? JSONEncoder().encode(Line(span)) else { return }
    line.append(UInt8(ascii: "\n"))
    handle.withLock { try? $0.write(contentsOf: line) }
  }
}

/// A step of a trace that has ended.
public struct Span: Sendable {
  public let context: TraceContext
  /// The step above it, where there is one.
  public let parent: TraceContext?
  public let name: String
  public let start: Date
  public let duration: Duration
  /// In OpenTelemetry's words.
  public let attributes: [String: Value]
  /// Whether it was a fault of the service.
  public let isFault: Bool

  public enum Value: Sendable, Hashable {
    case text(String)
    case number(Int)
  }

  public init(
    _ name: String, _ context: TraceContext, below parent: TraceContext?, start: Date, duration: Duration,
    attributes: [String: Value], isFault: Bool
  ) {
    (self.name, self.context, self.parent) = (name, context, parent)
    (self.start, self.duration, self.attributes, self.isFault) = (start, duration, attributes, isFault)
  }
}

extension Span.Value: Encodable {
  /// 64-bit numbers are strings in the JSON of protocol buffers.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text): try ["stringValue": text].encode(to: encoder)
    case .number(let number): try ["intValue": "\(number)"].encode(to: encoder)
    }
  }
}

/// `ExportTraceServiceRequest` with one span.
private struct Line: Encodable {
  let resourceSpans: [ResourceSpans]

  struct ResourceSpans: Encodable {
    let resource = Resource()
    let scopeSpans: [ScopeSpans]
  }

  struct Resource: Encodable {
    let attributes = [Attribute(key: "service.name", value: Span.Value.text("ashiato"))]
  }

  struct ScopeSpans: Encodable {
    let scope = ["name": "ashiato"]
    let spans: [Written]
  }

  struct Written: Encodable {
    let traceId, spanId: String
    let parentSpanId: String?
    let name: String
    /// A server's.
    let kind = 2
    let startTimeUnixNano, endTimeUnixNano: String
    let attributes: [Attribute]
    let status: [String: Int]
  }

  struct Attribute: Encodable {
    let key: String
    let value: Span.Value
  }

  init(_ span: Span) {
    let start = Int64(span.start.timeIntervalSince1970 * 1e6) * 1000
    let (seconds, attoseconds) = span.duration.components
    let end = start + seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    let attributes = span.attributes.sorted { $0.key < $1.key }.map {
      Attribute(key: $0.key, value: $0.value)
    }
    let written = Written(
      traceId: span.context.trace, spanId: span.context.span, parentSpanId: span.parent?.span,
      name: span.name, startTimeUnixNano: "\(start)", endTimeUnixNano: "\(end)", attributes: attributes,
      // 2 is an error; what a client did wrong is none.
      status: span.isFault ? ["code": 2] : [:])
    resourceSpans = [ResourceSpans(scopeSpans: [ScopeSpans(spans: [written])])]
  }
}
