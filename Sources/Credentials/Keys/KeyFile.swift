import Crypto
import CryptoExtras

/// A private key at rest: a JSON file in which the key is encrypted with a passphrase.
///
/// scrypt makes a key from the passphrase, ChaCha20-Poly1305 encrypts the 32 bytes of the private key, and everything
/// else in the file is authenticated with it: a file whose public half or identity was changed does not open.
public struct KeyFile: Hashable, Sendable {
  public static let type = "ashiato.key-file"
  public static let version = 1

  /// Whose key it is: a school's `did:web`, or the key's own `did:key`.
  public let did: DID
  public let publicKey: PublicKey
  public let created: Instant
  let cost: ScryptCost
  let salt: [UInt8]
  let nonce: [UInt8]
  /// The encrypted key and the tag: 48 bytes.
  let sealed: [UInt8]
}

/// Why a key file does not open.
public enum KeyFileRefusal: Error, Hashable, Sendable {
  case unreadable(JSONError)
  /// Not a key file, or one of a later version.
  case notAKeyFile
  /// A member is missing or not of its form; the text names it.
  case malformed(String)
  /// Opening it would cost more memory or time than we spend on a file that somebody hands us.
  case tooCostly
  case emptyPassphrase
  /// The passphrase is wrong, or the file was changed: nothing tells the two apart.
  case wrongPassphrase
  case key(KeyError)
}

extension KeyFileRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let error): error.description
    case .notAKeyFile: "This is not a key file that this version reads"
    case .malformed(let member): "The key file is damaged: its “\(member)” cannot be read"
    case .tooCostly: "The key file asks for more memory than is spent on opening one"
    case .emptyPassphrase: "A key file needs a passphrase; this one is empty"
    case .wrongPassphrase: "The passphrase does not open this key file, or the file was changed"
    case .key(let error): error.description
    }
  }
}

/// How much work one guess at a passphrase costs (RFC 7914).
struct ScryptCost: Hashable, Sendable {
  /// N: memory is 128 · rounds · blockSize bytes.
  var rounds: Int
  /// r
  var blockSize: Int
  /// p
  var parallelism: Int

  /// 128 MiB, about half a second.
  static let standard = ScryptCost(rounds: 1 << 17, blockSize: 8, parallelism: 1)

  /// A file may ask for up to eight times the memory of the standard, so that a later version can ask for more.
  var isBearable: Bool {
    rounds.nonzeroBitCount == 1 && (1 << 4...1 << 20).contains(rounds) && (1...16).contains(blockSize)
      && (1...4).contains(parallelism) && 128 * rounds * blockSize <= 1 << 30
  }

  func key(for passphrase: String, salt: [UInt8]) throws(KeyFileRefusal) -> SymmetricKey {
    guard isBearable else { throw .tooCostly }
    guard !passphrase.isEmpty else { throw .emptyPassphrase }
    guard
      let key = try? KDF.Scrypt.deriveKey(
        from: Array(passphrase.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize,
        parallelism: parallelism)
    else { throw .tooCostly }
    return key
  }
}

extension KeyFile {
  /// Encrypts a key. The random bytes are the salt and the nonce.
  public static func seal(
    _ key: SigningKey, for did: DID, passphrase: String, created: Instant,
    using generator: inout some RandomNumberGenerator
  ) throws(KeyFileRefusal) -> KeyFile {
    try seal(key, for: did, passphrase: passphrase, created: created, cost: .standard, using: &generator)
  }

  /// Tests seal at a lower cost.
  static func seal(
    _ key: SigningKey, for did: DID, passphrase: String, created: Instant, cost: ScryptCost,
    using generator: inout some RandomNumberGenerator
  ) throws(KeyFileRefusal) -> KeyFile {
    let salt = [UInt8].random(count: 32, using: &generator)
    let nonce = [UInt8].random(count: 12, using: &generator)
    let header = KeyFile(
      did: did, publicKey: key.publicKey, created: created, cost: cost, salt: salt, nonce: nonce, sealed: [])
    let secret = try cost.key(for: passphrase, salt: salt)
    guard
      let box = try? ChaChaPoly.seal(
        key.seed, using: secret, nonce: ChaChaPoly.Nonce(data: nonce), authenticating: header.authenticated)
    else { throw .key(.signingFailed) }
    return KeyFile(
      did: did, publicKey: key.publicKey, created: created, cost: cost, salt: salt, nonce: nonce,
      sealed: Array(box.ciphertext) + Array(box.tag))
  }

  /// Decrypts the key: about half a second and 128 MiB.
  public func open(passphrase: String) throws(KeyFileRefusal) -> SigningKey {
    let secret = try cost.key(for: passphrase, salt: salt)
    guard
      let nonce = try? ChaChaPoly.Nonce(data: nonce),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: sealed.dropLast(16), tag: sealed.suffix(16)),
      let seed = try? ChaChaPoly.open(box, using: secret, authenticating: authenticated)
    else { throw .wrongPassphrase }
    let key: SigningKey
    do { key = try SigningKey(seed: Array(seed)) } catch { throw .key(error) }
    guard key.publicKey == publicKey else { throw .malformed("publicKeyMultibase") }
    return key
  }

  private var authenticated: [UInt8] { header.bytes(.canonical) }

  private var header: JSON {
    [
      "type": .string(Self.type), "version": .number(.init(small: Int32(Self.version))),
      "did": .string(did.description), "publicKeyMultibase": .string(publicKey.multikey),
      "created": .string(created.description),
      "kdf": [
        "name": "scrypt", "rounds": .number(.init(small: Int32(cost.rounds))),
        "blockSize": .number(.init(small: Int32(cost.blockSize))),
        "parallelism": .number(.init(small: Int32(cost.parallelism))), "salt": .string(Self.multibase(salt)),
      ],
      "cipher": ["name": "chacha20-poly1305", "nonce": .string(Self.multibase(nonce))],
    ]
  }
}

extension KeyFile {
  /// The file.
  public var bytes: [UInt8] {
    var file = header
    file["sealedKey"] = .string(Self.multibase(sealed))
    return file.bytes()
  }

  /// Reads a file without opening it; its public half is proved only by opening.
  public init(parsing bytes: [UInt8]) throws(KeyFileRefusal) {
    let file: JSON
    do {
      file = try JSON(parsing: bytes, limits: .init(size: 1 << 14, depth: 4, members: 32))
    } catch { throw .unreadable(error) }
    guard file["type"]?.string == Self.type, file["version"]?.integer == Self.version,
      file["kdf"]?["name"] == "scrypt", file["cipher"]?["name"] == "chacha20-poly1305"
    else { throw .notAKeyFile }
    guard let did = file["did"]?.string.flatMap(DID.init) else { throw .malformed("did") }
    guard let publicKey = file["publicKeyMultibase"]?.string.flatMap({ try? PublicKey(multikey: $0) }) else {
      throw .malformed("publicKeyMultibase")
    }
    guard let created = file["created"]?.string.flatMap(Instant.init) else { throw .malformed("created") }
    guard let rounds = file["kdf"]?["rounds"]?.integer, let blockSize = file["kdf"]?["blockSize"]?.integer,
      let parallelism = file["kdf"]?["parallelism"]?.integer
    else { throw .malformed("kdf") }
    self.did = did
    self.publicKey = publicKey
    self.created = created
    cost = ScryptCost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    guard cost.isBearable else { throw .tooCostly }
    salt = try Self.binary(file["kdf"]?["salt"], named: "salt", count: 16...64)
    nonce = try Self.binary(file["cipher"]?["nonce"], named: "nonce", count: 12...12)
    sealed = try Self.binary(file["sealedKey"], named: "sealedKey", count: 48...48)
  }

  private static func multibase(_ bytes: [UInt8]) -> String { "u" + Base64URL.encode(bytes) }

  private static func binary(
    _ value: JSON?, named name: String, count: ClosedRange<Int>
  ) throws(KeyFileRefusal) -> [UInt8] {
    guard let text = value?.string, text.utf8.first == UInt8(ascii: "u"),
      let bytes = Base64URL.decode(text.utf8.dropFirst()), count.contains(bytes.count)
    else { throw .malformed(name) }
    return bytes
  }
}
