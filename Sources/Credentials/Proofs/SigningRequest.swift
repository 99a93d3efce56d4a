/// A document about to be signed with `eddsa-jcs-2022`: what to show, and the bytes to sign.
///
/// The signature can be made elsewhere, by a device key that never leaves its device.
public struct SigningRequest: Hashable, Sendable {
  public let document: JSON
  public let options: JSON

  /// Any JSON object. Proofs that it carries already stay, and are not covered by the new one (a proof set).
  public init(_ document: JSON, method: String, created: Instant) {
    self.document = document
    options = DataIntegrityProof.options(for: document, method: method, created: created)
  }

  /// Takes up a request whose options were made before.
  init(_ document: JSON, options: JSON) {
    self.document = document
    self.options = options
  }

  /// The 64 bytes to sign: SHA-256 of ``canonicalOptions``, then of ``canonicalDocument``.
  public var signingInput: [UInt8] {
    DataIntegrityProof.signingInput(options: canonicalOptions, document: canonicalDocument)
  }

  /// What the proof says of itself, in the form that is hashed.
  public var canonicalOptions: [UInt8] { options.bytes(.canonical) }

  /// The document without its proofs, in the form that is hashed.
  public var canonicalDocument: [UInt8] {
    var unsecured = document
    unsecured[DataIntegrityProof.member] = nil
    return unsecured.bytes(.canonical)
  }

  public func signed(by key: SigningKey) throws(KeyError) -> JSON {
    signed(with: try key.signature(for: signingInput))
  }

  /// Puts a signature of 64 bytes, made over ``signingInput``, in its place.
  public func signed(with signature: [UInt8]) -> JSON {
    var proof = options
    proof["proofValue"] = .string("z" + Base58.encode(signature))
    var secured = document
    secured[DataIntegrityProof.member] = .array(
      (document[DataIntegrityProof.member]?.elements ?? []) + [proof])
    return secured
  }
}
