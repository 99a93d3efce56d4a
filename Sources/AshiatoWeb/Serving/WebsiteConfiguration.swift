public import HummingbirdTLS
public import NIOCore
public import Telemetry

/// How a website is served: where it listens, whom it believes, how long it waits.
public struct WebsiteConfiguration: Sendable {
  public var host = "127.0.0.1"
  /// 0 takes a free one.
  public var port = 8080
  /// Where the website speaks https itself; without it, TLS is the matter of a proxy in front.
  public var tls: TLSConfiguration?
  /// The proxies in front. What anybody else says of herself in forwarded headers is dropped.
  public var proxies: [AddressRange] = []
  /// Where each request is written as a step of a trace.
  public var traces: SpanFile?
  public var limits = Limits()

  public init(host: String = "127.0.0.1", port: Int = 8080) {
    self.host = host
    self.port = port
  }

  /// What one client may take from the others.
  public struct Limits: Sendable, Hashable {
    /// Connections at a time; whoever comes later waits in the system's queue. Below the 1,024 files that a process
    /// usually may have open.
    public var connections = 900
    /// All header fields of a request together, in bytes; the request line may have as many.
    public var headerBytes = 16 * 1024
    public var headerFields = 100
    /// How long a connection may do nothing, or be busy with the header of a request.
    public var idleTime: TimeAmount = .seconds(30)
    /// How long the body of a request may take, from the end of its header; and as long again the answer, to be taken.
    public var bodyTime: TimeAmount = .seconds(30)

    public init() {}
  }
}
