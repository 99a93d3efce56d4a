/// Where a verifier finds keys, and which of them the asker vouches for.
///
/// Sources, best first: the identity itself (`did:key`), a document that the asker trusts, the asker's known issuers,
/// and last a document found inside the checked file. The last one only carries keys: it is not signed, so it vouches for
/// nothing, and a key from it counts as the school's only when the known issuers name its fingerprint.
struct KeyRing: Sendable {
  var trusted: [DIDDocument]
  var enclosed: [DIDDocument]
  var knownIssuers: KnownIssuers

  enum Source: Hashable, Sendable {
    case identity, trustedDocument, knownIssuers, enclosedDocument
  }

  enum Answer: Sendable {
    /// Several only when known issuers give several keys whole: which of them a method names, only a document says.
    case keys([PublicKey], Source)
    case refused(KeyRefusal)
    /// No key at hand.
    case unknown
  }

  /// The key that a proof names, as of the moment at which the proof says it was made.
  func keys(for method: String, at instant: Instant) -> Answer {
    guard let did = DID.controller(ofMethod: method) else { return .unknown }
    if let key = did.key { return key.method == method ? .keys([key], .identity) : .refused(.notFound) }
    if let document = trusted.first(where: { $0.id == did }) {
      return answer(from: document, .trustedDocument, method, at: instant)
    }
    let carried = enclosed.first { $0.id == did }.map {
      answer(from: $0, .enclosedDocument, method, at: instant)
    }
    if case .keys(let keys, _) = carried, keys.allSatisfy({ knownIssuers.recognise($0, of: did) }) {
      return .keys(keys, .enclosedDocument)
    }
    let known = knownIssuers.wholeKeys(of: did)
    if !known.isEmpty { return .keys(known, .knownIssuers) }
    return carried ?? .unknown
  }

  private func answer(
    from document: DIDDocument, _ source: Source, _ method: String, at instant: Instant
  ) -> Answer {
    do { return .keys([try document.assertionKey(method, at: instant)], source) } catch {
      return .refused(error)
    }
  }

  /// Whether the asker's own evidence says that the key is this issuer's.
  func isRecognised(_ key: PublicKey, of did: DID, from source: Source) -> Bool {
    source == .trustedDocument || knownIssuers.recognise(key, of: did)
  }
}

extension DID {
  /// The identity in the address of a verification method.
  static func controller(ofMethod method: String) -> DID? {
    method.firstIndex(of: "#").flatMap { DID(String(method[..<$0])) }
  }
}
