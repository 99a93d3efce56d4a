import Training

/// Read from the JSON of a decision, with its members of the same names.
extension KeptDecision: Decodable {
  private enum CodingKeys: String, CodingKey {
    case form, ruleSet, outcome, restrictions, care, decidedOn, holdsUntil
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    // A short form rests on a full one, never on another short one: else nothing would ever lapse.
    guard try container.decode(ScreeningForm.self, forKey: .form) == .full else {
      throw DecodingError.dataCorruptedError(
        forKey: .form, in: container, debugDescription: "This is no decision by the full form.")
    }
    let outcome = try container.decode(Outcome.self, forKey: .outcome)
    let restrictions = try container.decodeIfPresent(RestrictionsSummary.self, forKey: .restrictions)
    let decidedOn = try container.decode(CalendarDay.self, forKey: .decidedOn)
    guard outcome.allowsWork == (restrictions != nil) else {
      throw DecodingError.dataCorruptedError(
        forKey: .restrictions, in: container,
        debugDescription: "Restrictions and outcome contradict each other.")
    }
    self.init(
      ruleSet: try container.decode(String.self, forKey: .ruleSet), outcome: outcome,
      restrictions: restrictions?.restrictions, care: try container.decode([String].self, forKey: .care),
      decidedOn: decidedOn,
      holdsUntil: try container.decodeIfPresent(CalendarDay.self, forKey: .holdsUntil) ?? decidedOn)
  }
}

extension ShortDecision: Encodable {
  private enum CodingKeys: String, CodingKey {
    case form, fullFormDue, ruleSet, outcome, restrictions, care, decidedOn, holdsUntil, reasons
  }

  private struct PrintedReason: Encodable {
    let rule: String
    let sentence: Sentence
  }

  /// Every member stands in every decision. `decidedOn` and `holdsUntil` are those of the full form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(ScreeningForm.short, forKey: .form)
    let (kept, reasons): (KeptDecision?, [FullFormReason]) =
      switch self {
      case .goesOn(let kept): (kept, [])
      case .fullFormDue(let reasons): (nil, reasons)
      }
    try container.encode(kept == nil, forKey: .fullFormDue)
    try container.encode(kept?.ruleSet, forKey: .ruleSet)
    try container.encode(kept?.outcome, forKey: .outcome)
    try container.encode(kept?.restrictions.map(RestrictionsSummary.init), forKey: .restrictions)
    try container.encode(kept?.care ?? [], forKey: .care)
    try container.encode(kept?.decidedOn, forKey: .decidedOn)
    try container.encode(kept?.holdsUntil, forKey: .holdsUntil)
    try container.encode(
      reasons.map { PrintedReason(rule: $0.name, sentence: $0.sentence) }, forKey: .reasons)
  }
}
