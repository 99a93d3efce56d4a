import Synchronization
import Testing

@testable import Postgres

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A TCP port in front of the server, which can stop passing bytes on and can cut its connections.
final class Relay: Sendable {
  private struct State {
    var isFrozen = false
    var sockets: [Int32] = []
  }

  let port: Int
  private let listener: Int32
  private let target: String
  private let state = Mutex(State())

  init() throws {
    let address = try TestDatabase.address
    let directory = try #require(address["host"])
    try #require(directory.hasPrefix("/"), "the tests' server listens on a socket in the file system")
    target = "\(directory)/.s.PGSQL.\(address["port"] ?? "5432")"
    let listener = socket(AF_INET, Self.stream, 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    // The structure is lent for the length of the calls, as the system's own address type.
    let isListening = unsafe withUnsafeMutablePointer(to: &place) { place in
      unsafe place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        unsafe bind(listener, place, length) == 0 && listen(listener, 16) == 0
          && getsockname(listener, place, &length) == 0
      }
    }
    try #require(isListening)
    self.listener = listener
    port = Int(UInt16(bigEndian: place.sin_port))
    try startThread { self.accept() }
  }

  /// The server's address through this port.
  var address: ConnectionString {
    get throws {
      var address = try TestDatabase.address
      address["host"] = "localhost"
      address["port"] = "\(port)"
      return address
    }
  }

  /// Takes bytes and connections, and passes nothing on.
  func freeze() { state.withLock { $0.isFrozen = true } }

  func thaw() { state.withLock { $0.isFrozen = false } }

  /// Ends all connections; what was held back is lost.
  func cut() {
    state.withLock { state in
      for socket in state.sockets { _ = shutdown(socket, Int32(SHUT_RDWR)) }
      state.sockets = []
    }
  }

  func stop() {
    _ = shutdown(listener, Int32(SHUT_RDWR))
    cut()
    thaw()
  }

  private static var stream: Int32 {
    #if canImport(Darwin)
      SOCK_STREAM
    #else
      Int32(SOCK_STREAM.rawValue)
    #endif
  }

  /// No signal when the other side is gone.
  private static var quietly: Int32 {
    #if canImport(Darwin)
      0
    #else
      Int32(MSG_NOSIGNAL)
    #endif
  }

  private func accept() {
    while true {
      #if canImport(Darwin)
        let client = unsafe Darwin.accept(listener, nil, nil)
      #else
        let client = Glibc.accept(listener, nil, nil)
      #endif
      guard client >= 0 else { return _ = close(listener) }
      let server = connectToServer()
      state.withLock { $0.sockets += [client, server] }
      do {
        try startThread { self.pass(from: client, to: server) }
        try startThread { self.pass(from: server, to: client) }
      } catch {
        Issue.record(error)
      }
    }
  }

  private func connectToServer() -> Int32 {
    let server = socket(AF_UNIX, Self.stream, 0)
    var place = sockaddr_un()
    place.sun_family = sa_family_t(AF_UNIX)
    // The path is copied into the structure, which is longer than any path that the server can have.
    unsafe withUnsafeMutableBytes(of: &place.sun_path) { unsafe $0.copyBytes(from: target.utf8) }
    _ = unsafe withUnsafePointer(to: &place) { place in
      unsafe place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        unsafe connect(server, place, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    return server
  }

  private func pass(from source: Int32, to sink: Int32) {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe read(source, &buffer, buffer.count)
      while state.withLock({ $0.isFrozen && $0.sockets.contains(source) }) { usleep(1000) }
      guard count > 0, state.withLock({ $0.sockets.contains(source) }) else { break }
      var sent = 0
      while sent < count {
        let part = unsafe buffer[sent..<count].withUnsafeBytes {
          unsafe send(sink, $0.baseAddress, $0.count, Self.quietly)
        }
        guard part > 0 else { break }
        sent += part
      }
    }
    // The other direction ends by it; a descriptor is not closed while a thread may still use it.
    _ = shutdown(sink, Int32(SHUT_RDWR))
    _ = shutdown(source, Int32(SHUT_RDWR))
  }
}
