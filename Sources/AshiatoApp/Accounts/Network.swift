/// The neighbourhood that an attempt comes from: a /24 of IPv4 or a /56 of IPv6, which is what one household or one small
/// school has.
///
/// Only a digest of it is written down, and for a quarter of an hour.
public struct Network: Sendable, Hashable {
  /// 3 or 7 bytes.
  let prefix: [UInt8]

  /// - Parameter bytes: four of IPv4, sixteen of IPv6.
  public init?(bytes: [UInt8]) {
    switch bytes.count {
    case 4: prefix = Array(bytes.prefix(3))
    case 16: prefix = Array(bytes.prefix(7))
    default: return nil
    }
  }

  /// Reads an address as text (RFC 4291 section 2.2); an IPv4 address in IPv6 is one of IPv4.
  public init?(address: String) {
    if let bytes = Self.fourBytes(address[...]) {
      prefix = Array(bytes.prefix(3))
    } else if let bytes = Self.sixteenBytes(address[...]) {
      let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10...11].allSatisfy { $0 == 0xFF }
      prefix = isMapped ? Array(bytes[12...14]) : Array(bytes.prefix(7))
    } else {
      return nil
    }
  }

  private static func fourBytes(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { part in part.utf8.allSatisfy(isDigit) ? UInt8(part) : nil }
    return parts.count == 4 && bytes.count == 4 ? bytes : nil
  }

  private static func sixteenBytes(_ text: Substring) -> [UInt8]? {
    // An interface that the address is meant for says nothing about where it lies.
    let halves = text.prefix { $0 != "%" }.split(separator: "::", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), let head = groups(halves[0]) else { return nil }
    guard halves.count == 2 else { return head.count == 16 ? head : nil }
    guard let tail = groups(halves[1]), head.count + tail.count <= 14 else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  /// Two bytes for each group, four for an IPv4 address at the end.
  private static func groups(_ text: Substring) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, let last = fourBytes(part) {
        bytes += last
      } else if (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit),
        let group = UInt16(part, radix: 16)
      {
        bytes += [UInt8(group >> 8), UInt8(truncatingIfNeeded: group)]
      } else {
        return nil
      }
    }
    return bytes
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
