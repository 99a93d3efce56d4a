import Training

/// A status list as it was handed to a verifier, with what its signature is worth.
struct IssuedStatusList: Sendable {
  let credential: StatusListCredential
  /// Set when the list does not count; a sentence that says why.
  let complaint: Sentence?

  /// Reads a list and checks that it is signed by its own issuer, with a key that the asker's evidence recognises: a key
  /// that came with the checked file could have been put there to sign a list in which nothing is revoked.
  init(_ bytes: [UInt8], keys: KeyRing, at instant: Instant, limits: JSONText.Limits) throws(StatusListError)
  {
    let document: SecuredDocument
    do { document = try SecuredDocument(bytes, limits: limits) } catch { throw .unreadable(error) }
    let credential = try StatusListCredential(document.text.value)
    self.credential = credential
    let findings = document.findings(with: keys, at: instant)
    let isSigned = findings.contains { finding in
      guard let signer = finding.signer, signer.description == credential.issuer,
        let (key, source) = finding.verified
      else { return false }
      return keys.isRecognised(key, of: signer, from: source)
    }
    if !document.refusals.isEmpty || findings.contains(where: \.isRefused) {
      complaint = "The signature of the status list does not fit."
    } else if !isSigned {
      complaint = "The status list is not signed with a key that is known to be the school's."
    } else if let from = credential.validFrom, instant < from {
      complaint = "The status list counts only from \(from) on."
    } else if let until = credential.validUntil, instant > until {
      complaint = "The status list is out of date: it counted until \(until). Ask for a newer one."
    } else {
      complaint = nil
    }
  }
}

extension ProofFinding {
  /// Whether the proof is known not to hold.
  var isRefused: Bool {
    switch outcome {
    case .verified, .keyUnknown: false
    case .refused, .keyRefused, .expired: true
    }
  }
}
