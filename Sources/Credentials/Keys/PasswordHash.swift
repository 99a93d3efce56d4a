import Crypto
import CryptoExtras
import Foundation

/// What a password is compared with: scrypt (RFC 7914) over it, with the cost and the salt.
///
/// Its text is a PHC string: `$scrypt$ln=15,r=8,p=3$salt$hash`, both in Base64 without padding.
public struct PasswordHash: Hashable, Sendable {
  public let cost: Cost
  let salt: [UInt8]
  let hash: [UInt8]

  /// How much work one guess is.
  public struct Cost: Hashable, Sendable {
    /// The binary logarithm of N; memory is 128 · N · `blockSize` bytes.
    public var logRounds: Int
    /// r
    public var blockSize: Int
    /// p
    public var parallelism: Int

    public init(logRounds: Int, blockSize: Int, parallelism: Int) {
      self.logRounds = logRounds
      self.blockSize = blockSize
      self.parallelism = parallelism
    }

    /// 32 MiB three times over, about a third of a second: OWASP's figures for servers with little memory.
    public static let standard = Cost(logRounds: 15, blockSize: 8, parallelism: 3)

    /// No row of the database makes the service spend more than 128 MiB, or much longer than it does.
    var isBearable: Bool {
      (1...17).contains(logRounds) && (1...8).contains(blockSize) && (1...4).contains(parallelism)
    }
  }

  private init(cost: Cost, salt: [UInt8], hash: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  /// Hashes a password with 16 bytes of salt; `nil` where the cost cannot be borne.
  public init?(of password: String, cost: Cost, using generator: inout some RandomNumberGenerator) {
    self.init(of: password, salt: .random(count: 16, using: &generator), cost: cost)
  }

  private init?(of password: String, salt: [UInt8], cost: Cost) {
    guard let key = Self.key(of: password, salt: salt, cost: cost) else { return nil }
    self.init(cost: cost, salt: salt, hash: unsafe key.withUnsafeBytes { unsafe Array($0) })
  }

  /// Whether this is the password. The comparison takes as long wherever the two differ.
  public func matches(_ password: String) -> Bool {
    Self.key(of: password, salt: salt, cost: cost) == SymmetricKey(data: hash)
  }

  /// The same characters are the same password, however a keyboard composes them (RFC 8265, OpaqueString).
  private static func key(of password: String, salt: [UInt8], cost: Cost) -> SymmetricKey? {
    guard cost.isBearable else { return nil }
    return try? KDF.Scrypt.deriveKey(
      from: Array(password.precomposedStringWithCanonicalMapping.utf8), salt: salt, outputByteCount: 32,
      rounds: 1 << cost.logRounds, blockSize: cost.blockSize, parallelism: cost.parallelism)
  }
}

extension PasswordHash: LosslessStringConvertible {
  public var description: String {
    "$scrypt$ln=\(cost.logRounds),r=\(cost.blockSize),p=\(cost.parallelism)$\(Self.base64(salt))$\(Self.base64(hash))"
  }

  public init?(_ text: String) {
    guard
      let match = text.wholeMatch(
        of: #/\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)/#),
      let logRounds = Int(match.1), let blockSize = Int(match.2), let parallelism = Int(match.3),
      let salt = Self.bytes(match.4), let hash = Self.bytes(match.5), hash.count == 32
    else { return nil }
    let cost = Cost(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
    guard cost.isBearable else { return nil }
    self.init(cost: cost, salt: salt, hash: hash)
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
  }

  private static func bytes(_ text: Substring) -> [UInt8]? {
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    return Data(base64Encoded: text + padding).map(Array.init)
  }
}
