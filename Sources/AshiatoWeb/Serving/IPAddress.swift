/// An address of the Internet Protocol, as somebody writes it or a connection has it.
///
/// An IPv4 address within IPv6 (`::ffff:192.0.2.1`) is that IPv4 address: a listener for both kinds tells them apart in
/// nothing else.
public struct IPAddress: Sendable, Hashable {
  /// Four of them, or sixteen.
  let bytes: [UInt8]

  /// - Parameter text: without a port; RFC 4291, section 2.2, and no zone.
  public init?(_ text: some StringProtocol) {
    guard let bytes = text.contains(":") ? Self.sixteen(text) : Self.four(text) else { return nil }
    self.bytes = bytes.starts(with: Self.mapped) && bytes.count == 16 ? Array(bytes.suffix(4)) : bytes
  }

  private static let mapped: [UInt8] = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

  private static func four(_ text: some StringProtocol) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    // “010” is eight to some programs and ten to others.
    let bytes = parts.compactMap { $0.hasPrefix("0") && $0 != "0" ? nil : number($0, radix: 10, digits: 3) }
    return parts.count == 4 && bytes.count == 4 ? bytes.compactMap(UInt8.init(exactly:)).whole(4) : nil
  }

  private static func sixteen(_ text: some StringProtocol) -> [UInt8]? {
    let halves = String(text).split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
    guard let head = groups(halves[0], isEnd: halves.count == 1) else { return nil }
    switch halves.count {
    case 1: return head.whole(16)
    case 2:
      guard let tail = groups(halves[1], isEnd: true), head.count + tail.count <= 14 else { return nil }
      return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
    default: return nil
    }
  }

  /// Groups between colons; the last of an address may be an IPv4 address.
  private static func groups(_ text: Substring, isEnd: Bool) -> [UInt8]? {
    if text.isEmpty { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    for (position, part) in parts.enumerated() {
      if isEnd, position == parts.count - 1, part.contains(".") {
        guard let end = four(part) else { return nil }
        bytes += end
      } else {
        guard let group = number(part, radix: 16, digits: 4) else { return nil }
        bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
      }
    }
    return bytes
  }

  /// Digits alone: `Int` takes a sign too.
  private static func number(_ text: some StringProtocol, radix: Int, digits: Int) -> Int? {
    guard (1...digits).contains(text.utf8.count), text.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      return nil
    }
    return Int(text, radix: radix)
  }
}

extension [UInt8] {
  fileprivate func whole(_ count: Int) -> [UInt8]? { self.count == count ? self : nil }
}
