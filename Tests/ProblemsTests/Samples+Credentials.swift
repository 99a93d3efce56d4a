import Testing

@testable import Credentials

extension JSONError.Reason: Sampled {
  static let samples: [JSONError.Reason] = [
    .tooLarge(limit: 262_144), .tooDeep(limit: 64), .tooManyMembers(limit: 4_096), .byteOrderMark,
    .unexpectedEnd, .unexpectedByte(0x2c), .bytesAfterTheValue, .invalidUTF8, .controlCharacter,
    .unknownEscape, .loneSurrogate, .repeatedMember("id"), .integerBeyondDoubles, .numberOutOfRange,
  ]
}

extension JSONError {
  static let sample = JSONError(reason: .unexpectedEnd, offset: 512)
}

extension KeyError: Sampled {
  static let samples: [KeyError] = [.wrongLength, .notMultibase, .notEd25519, .weakPoint, .signingFailed]
}

extension KeyFileRefusal: Sampled {
  static let samples: [KeyFileRefusal] = [
    .unreadable(.sample), .notAKeyFile, .malformed("salt"), .tooCostly, .emptyPassphrase, .wrongPassphrase,
    .key(.wrongLength),
  ]
}

extension ProofRefusal: Sampled {
  static let samples: [ProofRefusal] = [.malformed("proofValue"), .otherPurpose, .otherContext, .altered]
}

extension StatementRefusal: Sampled {
  static let samples: [StatementRefusal] = [
    .unreadable(.sample), .notAStatement, .notSigned, .severalProofs, .unknownSuite("ecdsa-jcs-2019"),
    .notADIDKey("did:web:barefoot.example#key-1"), .proof(.altered), .key(.notEd25519),
    .otherType("ashiato.session-statement", version: 2), .contradiction("key"),
  ]
}

extension IssuanceRefusal: Sampled {
  static let samples: [IssuanceRefusal] = [
    .otherKey(Fingerprint(Digest(of: []))), .countersignature, .key(.signingFailed),
  ]
}

extension StatusListError: Sampled {
  static let samples: [StatusListError] = [
    .unreadable(.sample), .malformed("encodedList"), .tooShort, .tooLong,
  ]
}

extension KnownIssuersError: Sampled {
  static let samples: [KnownIssuersError] = [
    .unreadable(.sample), .notAKnownIssuersFile, .malformed("issuer 2"),
  ]
}

extension KeyRefusal: Sampled {
  private static let instant = Instant("2026-03-02T09:00:00Z")!

  static let samples: [KeyRefusal] = [
    .otherIdentity, .notFound, .otherController, .notForAssertions, .unknownKind, .revoked(instant),
    .expired(instant),
  ]
}

extension DIDDocumentError: Sampled {
  static let samples: [DIDDocumentError] = [
    .unreadable(.sample), .noIdentity, .malformed("verificationMethod.id"),
  ]
}
