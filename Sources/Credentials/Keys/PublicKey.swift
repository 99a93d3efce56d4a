import Crypto

/// An Ed25519 public key, written as a Multikey: `z6Mk…` (CID 1.0 section 2.2.2).
public struct PublicKey: Hashable, Sendable {
  /// 32 bytes (RFC 8032 section 5.1.2).
  public let bytes: [UInt8]

  /// Refuses points of small order and second encodings of a point.
  public init(_ bytes: [UInt8]) throws(KeyError) {
    guard bytes.count == 32 else { throw .wrongLength }
    guard !Self.isWeak(bytes) else { throw .weakPoint }
    self.bytes = bytes
  }

  /// For the public half of a private key, which cannot be weak.
  init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the key made this signature. `S` at or beyond the group order is refused (RFC 8032 section 5.1.7), so a
  /// valid signature has no second form.
  public func signed(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    guard signature.count == 64, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return key.isValidSignature(signature, for: message)
  }
}

extension PublicKey {
  /// What precedes the bytes of an Ed25519 key: the code `0xed` as a varint.
  private static let multikeyPrefix: [UInt8] = [0xED, 0x01]

  public init(multikey: String) throws(KeyError) {
    guard multikey.utf8.first == UInt8(ascii: "z"),
      let bytes = Base58.decode(multikey.utf8.dropFirst(), limit: 64)
    else { throw .notMultibase }
    guard bytes.starts(with: Self.multikeyPrefix) else { throw .notEd25519 }
    try self.init(Array(bytes.dropFirst(2)))
  }

  public var multikey: String { "z" + Base58.encode(multikeyBytes) }

  public var fingerprint: Fingerprint { Fingerprint(Digest(of: multikeyBytes)) }

  private var multikeyBytes: [UInt8] { Self.multikeyPrefix + bytes }
}

extension PublicKey {
  /// The y coordinates of the eight points whose order divides 8; the sign of x is the top bit and does not matter.
  /// The order-4 points have y = 0, the neutral point y = 1, the order-2 point y = p - 1.
  static let smallOrder: [[UInt8]] = [
    [0x00] + [UInt8](repeating: 0x00, count: 31),
    [0x01] + [UInt8](repeating: 0x00, count: 31),
    [
      0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0,
      0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05,
    ],
    [
      0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F,
      0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A,
    ],
    [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
  ]

  private static func isWeak(_ bytes: [UInt8]) -> Bool {
    var y = bytes
    y[31] &= 0x7F
    // y from p = 2²⁵⁵ - 19 upwards is a second encoding of y - p.
    let isSecondEncoding = y[0] >= 0xED && y[1..<31].allSatisfy { $0 == 0xFF } && y[31] == 0x7F
    return isSecondEncoding || smallOrder.contains(y)
  }
}
