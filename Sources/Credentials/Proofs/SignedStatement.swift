public import Training

/// A statement of ours, such as a sign-off, with the one proof of the person who made it.
///
/// Any JSON object with a `type` (a text) and a `version` (a positive integer), signed with `eddsa-jcs-2022` by a
/// `did:key`. Whose key it is, and whether that person had the authority, are questions for the reader.
public struct SignedStatement: Hashable, Sendable {
  /// The statement without its proof.
  public let statement: JSON
  public let type: String
  public let version: Int
  public let key: PublicKey
  /// The signer's word for when.
  public let claimed: Instant
  /// The file, exactly as it was received or made.
  public let bytes: [UInt8]
  /// Of the canonical form of the statement with its proof: the same however the file is laid out.
  public let digest: Digest
}

/// Why a text is no signed statement.
public enum StatementRefusal: Error, Hashable, Sendable {
  case unreadable(JSONError)
  /// Not an object with `type` and `version`.
  case notAStatement
  case notSigned
  case severalProofs
  case unknownSuite(String)
  /// The proof names something else than a `did:key`.
  case notADIDKey(String)
  case proof(ProofRefusal)
  case key(KeyError)
  /// A statement of another type or version than the reader expects.
  case otherType(String, version: Int)
  /// The statement says something that its signature contradicts; the text names the member.
  case contradiction(String)
}

extension StatementRefusal: CustomStringConvertible {
  public var description: String { sentence.description }

  /// Without a full stop.
  public var sentence: Sentence {
    switch self {
    case .unreadable(let error): error.sentence
    case .notAStatement: "This is not a statement: it has no “type” and “version”"
    case .notSigned: "The statement is not signed"
    case .severalProofs: "The statement carries several signatures; exactly one is expected"
    case .unknownSuite(let suite): "The statement is signed in a way that is not checked here (\(suite))"
    case .notADIDKey(let method): "The signature does not name a personal key (did:key), but “\(method)”"
    case .proof(let refusal): refusal.sentence
    case .key(let error): error.sentence
    case .otherType(let type, let version):
      "This is a statement of another kind (\(type), version \(version))"
    case .contradiction(let member): "The “\(member)” of the statement is not that of its signature"
    }
  }
}

extension SignedStatement {
  /// Signs a statement.
  public static func sign(
    _ statement: JSON, with key: SigningKey, at instant: Instant
  ) throws(StatementRefusal) -> SignedStatement {
    guard statement[DataIntegrityProof.member] == nil else { throw .severalProofs }
    let request = SigningRequest(statement, method: key.publicKey.method, created: instant)
    let signed: JSON
    do { signed = try request.signed(by: key) } catch { throw .key(error) }
    // Reading it back is the shortest proof that a reader can.
    return try SignedStatement(opening: signed.bytes())
  }

  /// Reads a signed statement and checks its signature.
  public init(opening bytes: [UInt8], limits: JSONText.Limits = .standard) throws(StatementRefusal) {
    let document: SecuredDocument
    do { document = try SecuredDocument(bytes, limits: limits) } catch { throw .unreadable(error) }
    var statement = document.text.value
    guard let type = statement["type"]?.string, !type.isEmpty,
      let version = statement["version"]?.integer, version > 0
    else { throw .notAStatement }
    guard let first = document.proofs.first else { throw .notSigned }
    guard document.proofs.count == 1 else { throw .severalProofs }
    let proof: DataIntegrityProof
    switch first {
    case .known(let known): proof = known
    case .unknownSuite(let suite, _): throw .unknownSuite(suite)
    case .refused(let refusal): throw .proof(refusal)
    }
    guard let key = PublicKey(method: proof.verificationMethod) else {
      throw .notADIDKey(proof.verificationMethod)
    }
    do { try document.check(proof, by: key) } catch { throw .proof(error) }
    statement[DataIntegrityProof.member] = nil
    self.statement = statement
    self.type = type
    self.version = version
    self.key = key
    claimed = proof.created
    self.bytes = bytes
    digest = Digest(of: document.text.canonicalForm())
  }
}

extension PublicKey {
  /// The key of a `did:key` method, whose fragment must repeat it.
  init?(method: String) {
    guard let mark = method.firstIndex(of: "#"), let key = DID(String(method[..<mark]))?.key,
      key.method == method
    else { return nil }
    self = key
  }
}
