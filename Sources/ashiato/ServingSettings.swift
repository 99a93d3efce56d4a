import AshiatoWeb
import Logging

/// How `serve` serves: where, for whom, and what it tells whoever runs it.
struct ServingSettings: Sendable, Hashable {
  var host = "127.0.0.1"
  /// 0 takes a free one.
  var port = 8080
  var tls: TLSFiles?
  /// The proxies in front, whose forwarded headers are believed.
  var proxies: [AddressRange] = []
  var connections = WebsiteConfiguration.Limits().connections
  /// How long `/ready` says that the service ends before it takes no more connections.
  var drain = Duration.zero
  /// Where Prometheus asks; nowhere unless a port is given.
  var metrics: MetricsAddress?
  /// Where traces are written; nowhere unless it is given.
  var traces: String?
  var logFormat = LogFormat.text
  var logLevel = Logger.Level.info

  struct MetricsAddress: Sendable, Hashable {
    var host: String
    var port: Int
  }

  enum LogFormat: String, CaseIterable {
    /// A line that a person reads.
    case text
    /// A JSON object a line, for a program.
    case json
  }
}

extension ServingSettings {
  init(_ reader: inout SettingsReader) {
    let ports = 0...65535
    host = reader.text(.host) ?? host
    port = reader.number(.port, "The port", in: ports) ?? port
    switch (reader.text(.tlsCertificate), reader.text(.tlsKey)) {
    case (let certificate?, let key?): tls = TLSFiles(certificate: certificate, key: key)
    case (nil, nil): break
    default: reader.complain("ASHIATO_TLS_CERTIFICATE and ASHIATO_TLS_KEY are set together, or neither.")
    }
    proxies = reader.ranges(.proxies)
    connections =
      reader.number(.connections, "The number of connections", in: 1...100_000) ?? connections
    drain = .seconds(reader.number(.drainSeconds, "The time to drain", in: 0...600) ?? 0)
    metrics = reader.number(.metricsPort, "The port for metrics", in: ports).map {
      MetricsAddress(host: reader.text(.metricsHost) ?? "127.0.0.1", port: $0)
    }
    if let metrics, metrics.port == port, port != 0 {
      reader.complain(
        "ASHIATO_METRICS_PORT and ASHIATO_PORT are both \(port); metrics are not for the public.")
    }
    traces = reader.text(.traceFile)
    logFormat = reader.choice(.logFormat, "The form of the log", of: LogFormat.self) ?? logFormat
    logLevel = reader.choice(.logLevel, "The level of the log", of: Logger.Level.self) ?? logLevel
  }
}
