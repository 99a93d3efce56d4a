public import Training

extension Decision: Encodable {
  private enum CodingKeys: String, CodingKey {
    case ruleSet, language, outcome, restrictions, care, instead, withLetters, reasons, notice
  }

  /// Every member stands in every decision, so that nobody has to guess what a missing one means.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(ruleSet, forKey: .ruleSet)
    try container.encode(language, forKey: .language)
    try container.encode(outcome, forKey: .outcome)
    try container.encode(restrictions.map(RestrictionsSummary.init), forKey: .restrictions)
    try container.encode(care, forKey: .care)
    try container.encode(instead, forKey: .instead)
    try container.encode(withLetters, forKey: .withLetters)
    try container.encode(reasons, forKey: .reasons)
    try container.encode(notice, forKey: .notice)
  }
}

extension Reason: Encodable {
  private enum CodingKeys: String, CodingKey {
    case rule, question, codes, outcome, restrictions, sentence
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rule.name, forKey: .rule)
    if case .question(let id, _) = rule { try container.encode(id, forKey: .question) }
    if !codes.isEmpty { try container.encode(codes, forKey: .codes) }
    try container.encode(outcome, forKey: .outcome)
    try container.encode(RestrictionsSummary(restrictions), forKey: .restrictions)
    try container.encode(sentence, forKey: .sentence)
  }
}

/// Restrictions with every member present and both sides of a zone said as one.
struct RestrictionsSummary: Codable {
  struct ZoneSummary: Codable {
    var zone: Zone.ID
    var side: String
    var pressureAtMost: Int?
  }

  let zonesLeftOut: [ZoneSummary]
  let zonePressures: [ZoneSummary]
  let strokesLeftOut: [Stroke.ID]
  let pressureAtMost: Int?
  let minutesAtMost: Minutes?

  init(_ restrictions: Restrictions) {
    zonesLeftOut = restrictions.zonesLeftOut.map {
      ZoneSummary(zone: $0.zone, side: $0.side?.rawValue ?? "both", pressureAtMost: nil)
    }
    zonePressures = restrictions.softZones.map {
      ZoneSummary(zone: $0.zone, side: $0.side?.rawValue ?? "both", pressureAtMost: $0.pressure)
    }
    strokesLeftOut = restrictions.strokesLeftOut.sorted()
    pressureAtMost = restrictions.pressureAtMost
    minutesAtMost = restrictions.minutesAtMost
  }

  private enum CodingKeys: String, CodingKey {
    case zonesLeftOut, zonePressures, strokesLeftOut, pressureAtMost, minutesAtMost
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(zonesLeftOut, forKey: .zonesLeftOut)
    try container.encode(zonePressures, forKey: .zonePressures)
    try container.encode(strokesLeftOut, forKey: .strokesLeftOut)
    try container.encode(pressureAtMost, forKey: .pressureAtMost)
    try container.encode(minutesAtMost, forKey: .minutesAtMost)
  }
}

extension RestrictionsSummary {
  /// What it was made of. A side that is not known counts as both.
  var restrictions: Restrictions {
    Restrictions(
      leavingOut: Set(zonesLeftOut.flatMap(\.places)),
      pressures: Dictionary(
        zonePressures.flatMap { zone in
          zone.places.map { ($0, zone.pressureAtMost ?? Restrictions.softest) }
        }, uniquingKeysWith: min),
      leavingOutStrokes: Set(strokesLeftOut), pressureAtMost: pressureAtMost, minutesAtMost: minutesAtMost)
  }
}

extension RestrictionsSummary.ZoneSummary {
  fileprivate var places: [Place] {
    Side(rawValue: side).map { [Place(zone, $0)] } ?? Side.allCases.map { Place(zone, $0) }
  }
}

extension Restrictions {
  /// The zones that are left out, each with its side, or `nil` for both.
  public var zonesLeftOut: [(zone: Zone.ID, side: Side?)] {
    Dictionary(grouping: leftOut, by: \.zone).sorted { $0.key < $1.key }.map { zone, places in
      (zone, places.count == 1 ? places.first?.side : nil)
    }
  }

  /// The zones that are worked more softly than the rest, each with its side, or `nil` for both.
  public var softZones: [(zone: Zone.ID, side: Side?, pressure: Int)] {
    Dictionary(grouping: pressures.filter { pressure in pressureAtMost.map { pressure.value < $0 } ?? true })
    {
      $0.key.zone
    }
    .sorted { $0.key < $1.key }
    .flatMap { zone, soft -> [(zone: Zone.ID, side: Side?, pressure: Int)] in
      let values = Set(soft.map(\.value))
      if soft.count == 2, let value = values.first, values.count == 1 { return [(zone, nil, value)] }
      return soft.sorted { $0.key < $1.key }.map { (zone, $0.key.side, $0.value) }
    }
  }
}
