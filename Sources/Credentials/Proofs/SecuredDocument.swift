/// A document as it was received, with the proofs that it carries.
public struct SecuredDocument: Sendable {
  public let text: JSONText
  /// In the order of the document: one object, or an array of them (a proof set).
  public let proofs: [Proof]

  public enum Proof: Hashable, Sendable {
    case known(DataIntegrityProof)
    /// A suite that is not checked here, and the key that the proof names; it never decides anything.
    case unknownSuite(String, method: String?)
    case refused(ProofRefusal)
  }

  public init(_ text: JSONText) {
    self.text = text
    proofs =
      text.member(DataIntegrityProof.member, of: text.root).map { member in
        text.elements(of: member).map { Proof(text, at: $0) }
      } ?? []
  }

  public init(_ bytes: [UInt8], limits: JSONText.Limits = .standard) throws(JSONError) {
    self.init(try JSONText(bytes, limits: limits))
  }

  /// Checks one proof of this document: that its signature, by this key, is over the rest of the document.
  public func check(_ proof: DataIntegrityProof, by key: PublicKey) throws(ProofRefusal) {
    guard key.signed(proof.signature, for: try signingInput(of: proof)) else { throw .altered }
  }

  func signingInput(of proof: DataIntegrityProof) throws(ProofRefusal) -> [UInt8] {
    DataIntegrityProof.signingInput(
      options: canonicalOptions(of: proof), document: try canonicalDocument(for: proof))
  }

  func canonicalOptions(of proof: DataIntegrityProof) -> [UInt8] {
    text.canonicalForm(of: proof.position, omitting: "proofValue")
  }

  /// The document as the proof covers it: without proofs, and with the proof's own contexts, which must be the first
  /// of the document's (VC-DI-EDDSA section 3.3.2).
  func canonicalDocument(for proof: DataIntegrityProof) throws(ProofRefusal) -> [UInt8] {
    guard let proofContext = text.member("@context", of: proof.position) else {
      return text.canonicalForm(of: text.root, omitting: DataIntegrityProof.member)
    }
    guard let context = text.member("@context", of: text.root) else { throw .otherContext }
    let covered = text.elements(of: proofContext)
    let present = text.elements(of: context)
    guard covered.count <= present.count,
      zip(covered, present).allSatisfy({ text.canonicalForm(of: $0) == text.canonicalForm(of: $1) })
    else { throw .otherContext }
    return text.canonicalForm(
      of: text.root, omitting: DataIntegrityProof.member, replacingContextWith: proofContext)
  }
}

extension SecuredDocument.Proof {
  fileprivate init(_ text: JSONText, at position: JSONText.NodeIndex) {
    func string(_ member: String) -> String? {
      text.member(member, of: position).flatMap { text.string(at: $0) }
    }

    guard let type = string("type") else {
      self = .refused(.malformed("type"))
      return
    }
    guard type == DataIntegrityProof.type else {
      self = .unknownSuite(type, method: string("verificationMethod"))
      return
    }
    guard let suite = string("cryptosuite") else {
      self = .refused(.malformed("cryptosuite"))
      return
    }
    guard suite == DataIntegrityProof.suite else {
      self = .unknownSuite(suite, method: string("verificationMethod"))
      return
    }
    // A proof in a chain covers the proofs before it as well, which is not checked here.
    guard text.member("previousProof", of: position) == nil else {
      self = .unknownSuite("\(suite) in a chain", method: string("verificationMethod"))
      return
    }
    do throws(ProofRefusal) {
      guard let method = string("verificationMethod") else { throw .malformed("verificationMethod") }
      guard let created = string("created").flatMap(Instant.init) else { throw .malformed("created") }
      guard let signature = string("proofValue").flatMap(Self.signature) else {
        throw .malformed("proofValue")
      }
      guard string("proofPurpose") == "assertionMethod" else { throw .otherPurpose }
      var expires: Instant?
      if let member = text.member("expires", of: position) {
        guard let instant = text.string(at: member).flatMap(Instant.init) else { throw .malformed("expires") }
        expires = instant
      }
      self = .known(
        DataIntegrityProof(
          created: created, verificationMethod: method, expires: expires, signature: signature,
          position: position))
    } catch {
      self = .refused(error)
    }
  }

  private static func signature(_ text: String) -> [UInt8]? {
    guard text.utf8.first == UInt8(ascii: "z"),
      let bytes = Base58.decode(text.utf8.dropFirst(), limit: 64), bytes.count == 64
    else { return nil }
    return bytes
  }
}
