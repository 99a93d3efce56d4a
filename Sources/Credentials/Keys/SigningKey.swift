import Crypto

/// An Ed25519 private key. It is held in memory only while it is used; at rest it lies in a ``KeyFile``.
public struct SigningKey: Sendable {
  public let publicKey: PublicKey
  private let key: Curve25519.Signing.PrivateKey

  /// From the 32 bytes that RFC 8032 calls the private key.
  public init(seed: [UInt8]) throws(KeyError) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { throw .wrongLength }
    self.key = key
    publicKey = PublicKey(trusted: Array(key.publicKey.rawRepresentation))
  }

  /// A key from random bytes; outside tests the generator is `SystemRandomNumberGenerator`.
  public init(using generator: inout some RandomNumberGenerator) throws(KeyError) {
    try self.init(seed: .random(count: 32, using: &generator))
  }

  /// 64 bytes.
  public func signature(for message: [UInt8]) throws(KeyError) -> [UInt8] {
    guard let signature = try? key.signature(for: message) else { throw .signingFailed }
    return Array(signature)
  }

  var seed: [UInt8] { Array(key.rawRepresentation) }
}

extension [UInt8] {
  static func random(count: Int, using generator: inout some RandomNumberGenerator) -> [UInt8] {
    (0..<count).map { _ in .random(in: .min ... .max, using: &generator) }
  }
}
