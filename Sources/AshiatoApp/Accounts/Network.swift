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
}
