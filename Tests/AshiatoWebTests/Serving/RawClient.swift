import Hummingbird
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Testing

/// A connection over which anything can be said, also what no client should.
struct RawClient {
  private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  private let inbound: NIOAsyncChannelInboundStream<ByteBuffer>

  static func connect<R: Sendable>(
    to port: Int, _ body: @Sendable (RawClient) async throws -> R
  ) async throws -> R {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      try await body(RawClient(outbound: outbound, inbound: inbound))
    }
  }

  /// The answer to one request, with its header.
  static func ask(
    _ port: Int, _ line: String, _ headers: [(String, String)] = [], body: String = ""
  ) async throws -> String {
    let fields = headers.map { "\($0): \($1)\r\n" }.joined()
    return try await connect(to: port) { client in
      try await client.say(
        "\(line) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n\(fields)\r\n\(body)"
      )
      return await client.everything()
    }
  }

  func say(_ text: String) async throws { try await outbound.write(ByteBuffer(string: text)) }

  /// Everything until the other side closes the connection.
  func everything() async -> String {
    var bytes = ByteBuffer()
    do {
      for try await var more in inbound { bytes.writeBuffer(&more) }
    } catch {
      // A connection that is reset has ended too.
    }
    return String(buffer: bytes)
  }

  /// One byte after the other, until the other side closes the connection.
  func trickle() async {
    while (try? await say("x")) != nil { try? await Task.sleep(for: .milliseconds(20)) }
  }
}

/// Runs an application as the program does, and the body with its port.
func withServing<Served: ApplicationProtocol, Answer: Sendable>(
  _ making: (@escaping @Sendable (Int) async -> Void) throws -> Served,
  _ body: @Sendable (Int) async throws -> Answer
) async throws -> Answer {
  let (ports, running) = AsyncStream.makeStream(of: Int.self)
  let application = try making { running.yield($0) }
  let group = ServiceGroup(
    services: [application], logger: Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() })
  let serving = Task { try await group.run() }
  var iterator = ports.makeAsyncIterator()
  let answer = try await body(try #require(await iterator.next()))
  await group.triggerGracefulShutdown()
  try await serving.value
  return answer
}
