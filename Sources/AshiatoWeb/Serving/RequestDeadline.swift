import NIOCore
import NIOHTTPTypes

/// Closes the connection of a client that takes too long over one request: to send its body, or to take its answer.
///
/// The header has the patience of the connection itself, since nothing of a request is known before its end.
final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let time: TimeAmount
  private var sending: Scheduled<Void>?
  private var taking: Scheduled<Void>?

  init(_ time: TimeAmount) { self.time = time }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: sending = closing(context)
    case .body: break
    case .end: sending?.cancel()
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let part = unwrapOutboundIn(data)
    if case .head = part { taking = closing(context) }
    guard case .end = part else { return context.write(data, promise: promise) }
    let taken = promise ?? context.eventLoop.makePromise()
    taken.futureResult.assumeIsolated().whenComplete { [self] _ in taking?.cancel() }
    context.write(data, promise: taken)
  }

  func channelInactive(context: ChannelHandlerContext) {
    sending?.cancel()
    taking?.cancel()
    context.fireChannelInactive()
  }

  private func closing(_ context: ChannelHandlerContext) -> Scheduled<Void> {
    context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
  }
}

@available(*, unavailable)
extension RequestDeadline: Sendable {}
