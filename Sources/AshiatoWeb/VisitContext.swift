public import Hummingbird
import NIOCore

/// A request with where it comes from.
public struct VisitContext: RequestContext, RemoteAddressRequestContext {
  public var coreContext: CoreRequestContextStorage
  /// The next hop: a proxy's, where there is one. Absent where no network is between.
  public let remoteAddress: SocketAddress?

  public init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress
  }
}
