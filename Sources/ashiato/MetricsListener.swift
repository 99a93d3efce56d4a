import Hummingbird
import Logging
import ServiceLifecycle
import Telemetry
import Training

/// Answers Prometheus at an address of its own, which the public does not reach.
struct MetricsListener: Service {
  let address: ServingSettings.MetricsAddress
  let metrics: PrometheusMetrics
  let logger: Logger

  func run() async throws {
    do {
      try await application().run()
    } catch {
      try Task.checkCancellation()
      throw Obstacle(
        .unavailable,
        "Metrics cannot be served at \(address.host):\(address.port): the address is taken, or not ours.",
        remedy: "Choose another with --metrics-host and --metrics-port.")
    }
  }

  private func application() -> some ApplicationProtocol {
    let router = Router()
    let (figures, metrics) = (ProcessFigures(), metrics)
    router.get("/metrics") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text() + figures.text())))
    }
    return Application(
      router: router,
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: address.port),
        availableConnectionsDelegate: .maximum(16, logger: logger)),
      logger: logger)
  }
}
