public import Training

/// What a screening ends in, and why.
public struct Decision: Hashable, Sendable {
  /// `default@2026.1`.
  public var ruleSet: String
  /// Of the texts that come from the rule set.
  public var language: LanguageTag
  public var outcome: Outcome
  /// What the work leaves out; `nil` when nothing is done with the feet.
  public var restrictions: Restrictions?
  /// What to do during the work.
  public var care: [String]
  /// What to offer in place of the work, or before it; empty when it may be done.
  public var instead: [String]
  /// What the outcome would be if every letter that can help were there; `nil` unless the outcome is `refer`.
  public var withLetters: Outcome?
  /// The most severe first, and then in the order of the rule set.
  public var reasons: [Reason]
  public var notice: String

  /// Whether nobody works because of what the therapist said of herself, and of nothing else.
  public func isAboutTherapistAlone(by rules: RuleSet) -> Bool {
    let deciding = reasons.filter { $0.outcome == outcome }
    return !outcome.allowsWork && !deciding.isEmpty
      && deciding.allSatisfy { reason in
        guard case .question(let id, _) = reason.rule else { return false }
        return rules.questions.contains { $0.id == id && $0.asked == .practitioner }
      }
  }
}

/// One rule that took part in a decision.
public struct Reason: Hashable, Sendable {
  public var rule: Rule
  public var outcome: Outcome
  public var restrictions: Restrictions
  /// Why, in plain sentences.
  public var sentence: Sentence
  /// The codes of the questions that a combination is about.
  public var codes: [String] = []

  /// Which rule it is, by the name that the rule set gives it.
  public enum Rule: Hashable, Sendable {
    case question(Question.ID, code: String)
    case size(code: String)
    case combination(Combination.ID)
    case gate(Gate.ID)
    /// The course works a zone or a stroke that the rule set does not know.
    case course

    /// `PREG`, `two-systems`.
    public var name: String {
      switch self {
      case .question(_, let code), .size(let code): code
      case .combination(let id): id.text
      case .gate(let id): id.text
      case .course: "course"
      }
    }
  }
}
