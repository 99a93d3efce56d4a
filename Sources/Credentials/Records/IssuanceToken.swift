/// The right to sign one prepared record, once.
///
/// The planned bytes hold everything but the signature: also the moment and the key that the proof will name. They are
/// stored before anything is signed, so that after a crash the same record is finished and not a second one made.
public struct IssuanceToken: ~Copyable, Sendable {
  /// What to store: the record as a file, its proof without the signature.
  public let planned: [UInt8]
  /// The key that must sign.
  public let key: PublicKey
  private let request: SigningRequest

  /// Takes a stored plan up again. The plan passes every lint a second time.
  public init(resuming planned: [UInt8], key: PublicKey) throws(LintFindings) {
    guard var document = try? JSON(parsing: planned), let options = document[DataIntegrityProof.member]?[0]
    else {
      throw LintFindings(findings: [LintFinding(lint: .model, sentence: "The planned record cannot be read")])
    }
    try RecordLint.run(document)
    document[DataIntegrityProof.member] = nil
    let request = SigningRequest(document, options: options)
    try Self.rehearse(request)
    self.planned = planned
    self.key = key
    self.request = request
  }

  /// Signs with a key that means nothing, reads the result back and checks it, so that what is wrong shows before the
  /// real key is used.
  private static func rehearse(_ request: SigningRequest) throws(LintFindings) {
    guard let key = try? SigningKey(seed: [UInt8](repeating: 0x2A, count: 32)),
      let signed = try? request.signed(by: key), let document = try? SecuredDocument(signed.bytes()),
      case .known(let proof)? = document.proofs.first, document.proofs.count == 1,
      (try? document.check(proof, by: key.publicKey)) != nil
    else {
      throw LintFindings(findings: [
        LintFinding(lint: .method, sentence: "A rehearsal of the signature does not read back")
      ])
    }
  }

  /// The record without any proof: what an assessor countersigns.
  public var document: JSON { request.document }

  /// Signs the planned bytes, no others.
  ///
  /// - Parameter countersignatures: proofs of persons (`did:key`) over ``document``, which follow the school's own.
  public consuming func issue(
    with key: SigningKey, countersignatures: [JSON] = []
  ) throws(IssuanceRefusal) -> IssuedRecord {
    guard key.publicKey == self.key else { throw .otherKey(self.key.fingerprint) }
    var signed: JSON
    do { signed = try request.signed(by: key) } catch { throw .key(error) }
    let proofs = (signed[DataIntegrityProof.member]?.elements ?? []) + countersignatures
    signed[DataIntegrityProof.member] = .array(proofs)
    guard let secured = try? SecuredDocument(signed.bytes()),
      secured.proofs.dropFirst().allSatisfy(secured.isByAPerson)
    else { throw .countersignature }
    return IssuedRecord(signed)
  }
}

extension SecuredDocument {
  /// Whether a proof is that of a `did:key`, and fits.
  fileprivate func isByAPerson(_ proof: Proof) -> Bool {
    guard case .known(let proof) = proof, let key = PublicKey(method: proof.verificationMethod) else {
      return false
    }
    return (try? check(proof, by: key)) != nil
  }
}

/// Why a prepared record was not signed.
public enum IssuanceRefusal: Error, Hashable, Sendable {
  /// The record was prepared for the key with this fingerprint.
  case otherKey(Fingerprint)
  /// A countersignature is not by a person's key, or not over this record.
  case countersignature
  case key(KeyError)
}

extension IssuanceRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .otherKey(let fingerprint):
      "The record was prepared for another key, with the fingerprint \(fingerprint)"
    case .countersignature:
      "A countersignature does not fit the record, or does not name a personal key (did:key)"
    case .key(let error): error.description
    }
  }
}

/// A signed record, as it is handed out.
public struct IssuedRecord: Hashable, Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// Of the canonical form of the record with its proof: the same however the file is laid out.
  public let digest: Digest

  init(_ signed: JSON) {
    bytes = signed.bytes()
    digest = Digest(of: signed.bytes(.canonical))
  }
}

extension CompletionRecord {
  /// Builds the record, lints it and rehearses the signature.
  ///
  /// - Parameters:
  ///   - method: the address of the signing key in the school's document: `did:web:school.example#key-1`.
  ///   - key: the key at that address.
  ///   - created: what the proof will say about when it was made.
  public func prepare(method: String, key: PublicKey, created: Instant) throws(LintFindings) -> IssuanceToken
  {
    var plan = credential()
    plan[DataIntegrityProof.member] = [
      DataIntegrityProof.options(for: plan, method: method, created: created)
    ]
    return try IssuanceToken(resuming: plan.bytes(), key: key)
  }
}
