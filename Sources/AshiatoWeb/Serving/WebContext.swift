public import Hummingbird

/// What is known of a request besides itself.
public struct WebContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  /// Who asks. It is kept nowhere and enters no log.
  public internal(set) var visitor: Visitor

  public init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    let peer = source.channel.remoteAddress?.ipAddress
    visitor = Visitor(address: peer.flatMap { IPAddress($0) })
  }

  /// Who asks, by her connection or by the word of a proxy that is believed.
  public struct Visitor: Sendable, Hashable {
    /// Absent where the connection has none.
    public internal(set) var address: IPAddress?
    /// Whether what she sends and reads is encrypted on its way.
    public internal(set) var isSecure = false
  }
}
