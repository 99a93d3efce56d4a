/// What became of one proof of a known suite.
struct ProofFinding: Sendable {
  enum Outcome: Sendable {
    case verified(PublicKey, KeyRing.Source)
    case refused(ProofRefusal)
    case keyRefused(KeyRefusal)
    case keyUnknown
    case expired(Instant)
  }

  let method: String
  let outcome: Outcome

  /// The identity whose key the proof names.
  var signer: DID? { DID.controller(ofMethod: method) }

  var verified: (key: PublicKey, source: KeyRing.Source)? {
    guard case .verified(let key, let source) = outcome else { return nil }
    return (key, source)
  }
}

extension SecuredDocument {
  /// Checks each proof of a known suite, in order.
  func findings(with keys: KeyRing, at instant: Instant) -> [ProofFinding] {
    proofs.compactMap { proof in
      guard case .known(let proof) = proof else { return nil }
      return ProofFinding(
        method: proof.verificationMethod, outcome: outcome(of: proof, with: keys, at: instant))
    }
  }

  private func outcome(
    of proof: DataIntegrityProof, with ring: KeyRing, at instant: Instant
  ) -> ProofFinding.Outcome {
    switch ring.keys(for: proof.verificationMethod, at: proof.created) {
    case .unknown: return .keyUnknown
    case .refused(let refusal): return .keyRefused(refusal)
    case .keys(let candidates, let source):
      var refusal = ProofRefusal.altered
      for key in candidates {
        do {
          try check(proof, by: key)
          if let expires = proof.expires, instant >= expires { return .expired(expires) }
          return .verified(key, source)
        } catch { refusal = error }
      }
      // The known issuers may lack a newer key of the school: then nothing fits, and nothing is proved either.
      return source == .knownIssuers && refusal == .altered ? .keyUnknown : .refused(refusal)
    }
  }

  /// The proofs that cannot be read or were made for something else.
  var refusals: [ProofRefusal] {
    proofs.compactMap { proof in
      guard case .refused(let refusal) = proof else { return nil }
      return refusal
    }
  }

  /// The proofs that are not checked here: suite and named key.
  var unchecked: [(suite: String, method: String?)] {
    proofs.compactMap { proof in
      guard case .unknownSuite(let suite, let method) = proof else { return nil }
      return (suite, method)
    }
  }
}
