import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Metrics
import Telemetry

/// Notes each request for whoever runs the service: its method, route, status and time, under an id that is answered too.
///
/// The route is the pattern and never the path, which may hold a check code or a name. Addresses, queries, headers and
/// bodies are noted nowhere.
struct Observing: RouterMiddleware {
  typealias Context = WebContext

  private let logger: Logger
  private let traces: SpanFile?
  private let active = Meter(label: "http.server.active_requests")

  /// - Parameter traces: where each request is written as a step of the trace that a named proxy began, or of its own.
  init(logger: Logger, traces: SpanFile? = nil) {
    self.logger = logger
    self.traces = traces
  }

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let id = request.headers[.xRequestID].flatMap(RequestID.init) ?? RequestID()
    var context = context
    context.logger = logger
    context.logger[metadataKey: "request"] = "\(id)"
    let step = traces.map { Step(to: $0, below: request) }
    if let step { context.logger[metadataKey: "trace"] = "\(step.context.trace)" }
    let begin = ContinuousClock.now
    active.increment()
    defer { active.decrement() }
    do {
      var response = try await next(request, context)
      response.headers[.xRequestID] = id.description
      response.headers[.traceresponse] = step?.context.traceparent
      note(request.method, response.status, since: begin, in: context, step)
      return response
    } catch {
      note(request.method, nil, since: begin, in: context, step)
      throw error
    }
  }

  /// - Parameter status: absent where the client left, or broke off, before there was an answer.
  private func note(
    _ method: HTTPRequest.Method, _ status: HTTPResponse.Status?, since begin: ContinuousClock.Instant,
    in context: Context, _ step: Step?
  ) {
    let duration = ContinuousClock.now - begin
    let route = context.route
    if method == .post, Self.untoldRoutes.contains(route) { return }
    // Anybody can send any method: only those that have a meaning get a number of their own.
    let method = Self.methods.contains(method) ? method.rawValue : "other"
    Metrics.Timer(
      label: "http.server.request.duration",
      dimensions: [
        ("method", method), ("route", route), ("status", status.map { "\($0.code)" } ?? "none"),
      ]
    ).record(duration: duration)
    step?.end(method, route, status, after: duration)
    var metadata: Logger.Metadata = [
      "method": "\(method)", "route": "\(route)",
      "milliseconds": .stringConvertible(duration.inMilliseconds),
    ]
    metadata["status"] = status.map { .stringConvertible($0.code) }
    context.logger.log(
      level: Self.quietRoutes.contains(route) ? .debug : .info,
      status == nil ? "A client left before its answer." : "A request was answered.", metadata: metadata)
  }

  private static let methods: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]
  /// Nobody may be known by what is counted there, nor by when: nothing of these requests is noted.
  private static let untoldRoutes = Set(API.endpoints.filter { $0.trace == .none }.map { API.root + $0.path })
  /// Asked every few seconds by whoever watches over the service.
  private static let quietRoutes: Set = ["/health", "/ready"]
}

/// A request as a step of a trace.
private struct Step {
  let context: TraceContext
  private let parent: TraceContext?
  private let traces: SpanFile
  private let start = Date.now

  /// - Parameter request: its header `traceparent` is that of a named proxy, or was removed.
  init(to traces: SpanFile, below request: Request) {
    self.traces = traces
    parent = request.headers[.traceparent].flatMap { TraceContext(traceparent: $0) }
    context = parent?.next() ?? TraceContext()
  }

  func end(_ method: String, _ route: String, _ status: HTTPResponse.Status?, after duration: Duration) {
    var attributes: [String: Span.Value] = ["http.request.method": .text(method), "http.route": .text(route)]
    attributes["http.response.status_code"] = status.map { .number($0.code) }
    traces.add(
      Span(
        "\(method) \(route)", context, below: parent, start: start, duration: duration,
        attributes: attributes,
        isFault: status?.kind == .serverError))
  }
}

extension RequestContext {
  /// The pattern of the path and never the path itself, for the log. What belongs to no route has a word of the router's.
  var route: String { endpointPath.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "none" }
}

extension Duration {
  /// To the microsecond.
  var inMilliseconds: Double {
    let microseconds = components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    return Double(microseconds) / 1000
  }
}
