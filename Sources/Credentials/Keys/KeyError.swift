import Training

/// Why bytes or a text are no key that we use.
public enum KeyError: Error, Hashable, Sendable {
  /// Not 32 bytes.
  case wrongLength
  /// Not the multibase prefix `z` and base58 after it.
  case notMultibase
  /// A multikey, but not of Ed25519 (`0xed 0x01`).
  case notEd25519
  /// A point of small order, for which anybody can make signatures, or a second encoding of a point.
  case weakPoint
  /// The cryptographic library refused to sign.
  case signingFailed
}

extension KeyError: CustomStringConvertible {
  public var description: String { sentence.description }

  /// Without a full stop.
  var sentence: Sentence {
    switch self {
    case .wrongLength: "An Ed25519 key has 32 bytes; this one does not"
    case .notMultibase: "A key is written as “z6Mk…”; this text is not"
    case .notEd25519: "This is a key, but not an Ed25519 key (“z6Mk…”)"
    case .weakPoint: "This key is refused because anybody could sign with it"
    case .signingFailed: "The signature could not be made"
    }
  }
}
