import Training

/// One `eddsa-jcs-2022` proof as it stands in a document (VC Data Integrity 1.0, VC-DI-EDDSA section 3.3).
///
/// Other suites are not checked here. A document that carries them as well is checked by its `eddsa-jcs-2022` proofs.
public struct DataIntegrityProof: Hashable, Sendable {
  public static let type = "DataIntegrityProof"
  public static let suite = "eddsa-jcs-2022"

  /// What the signer says about when; only a transparency log can prove it.
  public let created: Instant
  /// The address of the key, such as `did:web:school.example#key-1`.
  public let verificationMethod: String
  /// From this moment on the proof counts no more.
  public let expires: Instant?
  /// 64 bytes.
  public let signature: [UInt8]
  /// Where the proof stands in the text of its document.
  let position: JSONText.NodeIndex
}

/// Why a proof does not hold.
public enum ProofRefusal: Error, Hashable, Sendable {
  /// A member is missing or not of its form; the text names it.
  case malformed(String)
  /// The proof was made for something else than an assertion.
  case otherPurpose
  /// The proof was made over other contexts than those of the document.
  case otherContext
  /// The signature does not fit the document and the key.
  case altered
}

extension ProofRefusal: CustomStringConvertible {
  public var description: String { sentence.description }

  /// Without a full stop.
  var sentence: Sentence {
    switch self {
    case .malformed(let member):
      "The proof cannot be read: its “\(member)” is missing or not of the right form"
    case .otherPurpose: "The proof was made for another purpose than to assert something"
    case .otherContext: "The proof was made over other contexts than those of the document"
    case .altered: "The signature does not fit the text: one of them was changed after signing"
    }
  }
}

extension DataIntegrityProof {
  /// The member in which documents carry their proofs, and the contents that no proof covers.
  static let member = "proof"

  /// What a proof says of itself, before the signature is added (VC-DI-EDDSA section 3.3.5).
  static func options(for document: JSON, method: String, created: Instant) -> JSON {
    var options: JSON = [
      "type": .string(type), "cryptosuite": .string(suite), "created": .string(created.description),
      "verificationMethod": .string(method), "proofPurpose": "assertionMethod",
    ]
    // Legal to leave out, but other libraries refuse the proof without it.
    options["@context"] = document["@context"]
    return options
  }

  /// The 64 bytes that are signed: the hash of the proof's options, then of the document without its proofs.
  static func signingInput(options: [UInt8], document: [UInt8]) -> [UInt8] {
    Digest(of: options).bytes + Digest(of: document).bytes
  }
}
