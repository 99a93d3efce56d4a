/// Neighbouring addresses, by the bits with which they begin: `10.0.0.0/8`, `fd00::/8`, or one address alone.
public struct AddressRange: Sendable, Hashable {
  private let start: IPAddress
  private let bits: Int

  /// - Parameter text: in the form of RFC 4632, section 3.1, or RFC 4291, section 2.3.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let start = parts.first.flatMap({ IPAddress($0) }) else { return nil }
    let all = start.bytes.count * 8
    guard parts.count == 2 else {
      (self.start, bits) = (start, all)
      return
    }
    guard parts[1].allSatisfy({ $0.isASCII && $0.isNumber }), let bits = Int(parts[1]), bits <= all else {
      return nil
    }
    (self.start, self.bits) = (start, bits)
  }

  public func contains(_ address: IPAddress) -> Bool {
    guard address.bytes.count == start.bytes.count else { return false }
    let whole = bits / 8
    guard address.bytes.prefix(whole) == start.bytes.prefix(whole) else { return false }
    let rest = bits % 8
    return rest == 0 || (address.bytes[whole] ^ start.bytes[whole]) >> (8 - rest) == 0
  }
}
