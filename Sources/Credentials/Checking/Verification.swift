public import Training

/// What a check of a record found: one standing, each step by name, and what was signed.
public struct Verification: Hashable, Sendable {
  public let standing: Standing
  /// All ten, in order.
  public let steps: [Step]
  /// Whoever the record says issued it; proved only when the standing rests on it.
  public let issuer: DID?
  /// Of the key that signed: what the asker compares with what the school has published.
  public let fingerprint: Fingerprint?
  /// What was signed; nothing when the file cannot be read as a record. When the standing is *not-authentic* or
  /// *cannot-tell* these are claims.
  public let record: RecordSummary?
  /// The date of the status list that was used.
  public let statusAsOf: Instant?
  public let checkedAt: Instant

  public func step(_ name: Step.Name) -> Step? { steps.first { $0.name == name } }
}

extension Verification {
  public struct Step: Hashable, Sendable {
    /// In the order in which they are taken.
    public enum Name: String, Hashable, Sendable, CaseIterable {
      /// The bytes are strict JSON.
      case readable
      /// Verifiable Credentials Data Model 2.0.
      case model
      /// Open Badges 3.0.
      case openBadge = "open-badge"
      /// Only known words.
      case contexts
      /// The key that each proof names is there and was allowed to sign.
      case key
      /// Every proof of a known suite fits.
      case proof
      /// A proof is by the issuer that the record names.
      case issuer
      /// The issuer's key is known to the asker.
      case recognised
      /// The dates.
      case validity
      /// The status list.
      case status
    }

    public enum Outcome: String, Hashable, Sendable, CaseIterable {
      case passed
      case failed
      case notChecked = "not-checked"
      case cannotTell = "cannot-tell"
    }

    public let name: Name
    public let outcome: Outcome
    public let sentence: Sentence
  }
}

extension Verification {
  /// Stable member names, for `--json` and the web.
  public var json: JSON {
    var json: JSON = [
      "standing": .string(standing.rawValue), "sentence": .string(standing.sentence.description),
      "checkedAt": .string(checkedAt.description),
    ]
    json["statusAsOf"] = (statusAsOf?.description).map(JSON.string)
    json["issuer"] = (issuer?.description).map(JSON.string)
    json["fingerprint"] = (fingerprint?.description).map(JSON.string)
    json["steps"] = .array(
      steps.map { step in
        [
          "step": .string(step.name.rawValue), "outcome": .string(step.outcome.rawValue),
          "sentence": .string(step.sentence.description),
        ]
      })
    json["record"] = record?.json
    return json
  }
}
