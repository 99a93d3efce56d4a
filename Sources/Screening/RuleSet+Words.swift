public import Training

extension RuleSet {
  /// Restrictions in words, one sentence each; empty for none.
  public func words(for restrictions: Restrictions) -> [Sentence] {
    var sentences: [Sentence] = []
    let places = titles(of: restrictions.leftOut)
    if !places.isEmpty { sentences.append("Left out: \(places.joined(separator: ", ")).") }
    for pressure in Set(restrictions.softZones.map(\.pressure)).sorted() {
      let soft = restrictions.softZones.filter { $0.pressure == pressure }
      let places = titles(
        of: Set(
          soft.flatMap { zone in (zone.side.map { [$0] } ?? Side.allCases).map { Place(zone.zone, $0) } }))
      sentences.append("At most pressure \(pressure) of 5: \(places.joined(separator: ", ")).")
    }
    let strokes = words(for: restrictions.strokesLeftOut)
    if !strokes.isEmpty { sentences.append("Strokes left out: \(strokes.joined(separator: ", ")).") }
    if let pressure = restrictions.pressureAtMost { sentences.append("Pressure at most \(pressure) of 5.") }
    if let minutes = restrictions.minutesAtMost { sentences.append("At most \(minutes).") }
    return sentences
  }

  /// Places by their longest names: an area whose title says just that where all of it is meant, or else zones with their sides.
  public func titles(of places: Set<Place>) -> [Sentence] {
    var rest = places
    var words: [Sentence] = []
    for area in areas.sorted(by: { $0.zones.count > $1.zones.count }) where area.isExact {
      let whole = Place.everywhere(in: area.zones)
      guard whole.isSubset(of: rest) else { continue }
      words.append(Sentence(verbatim: area.title))
      rest.subtract(whole)
    }
    let known = zones.map(\.id)
    let unknown = Set(rest.map(\.zone)).subtracting(known).sorted()
    for zone in known + unknown {
      let sides = Side.allCases.filter { rest.contains(Place(zone, $0)) }
      let title = zones.first { $0.id == zone }?.title ?? zone.text
      switch sides.count {
      case 0: break
      case 1: words.append(sides[0] == .left ? "left \(title)" : "right \(title)")
      default: words.append(Sentence(verbatim: title))
      }
    }
    return words
  }

  /// Strokes by their longest names: a family where all of it is meant, or else one by one.
  private func words(for strokes: Set<Stroke.ID>) -> [String] {
    var rest = strokes
    var words: [String] = []
    for family in families where rest.isSuperset(of: family.strokes) {
      words.append(family.title)
      rest.subtract(family.strokes)
    }
    let known = self.strokes.filter { rest.contains($0.id) }
    return words + known.map(\.title) + rest.subtracting(known.map(\.id)).sorted().map(\.text)
  }
}

extension Outcome {
  /// What the outcome means for the next hour.
  public var sentence: Sentence {
    switch self {
    case .proceed: "Work as taught."
    case .modify: "Work, with the changes below."
    case .refer: "Nothing with the feet until a doctor has written that it may be done."
    case .doNotPerform: "Nothing with the feet."
    }
  }
}

extension Decision {
  /// What a doctor's letter could change, in one sentence; `nil` where the outcome is not `refer`.
  public var letterSentence: Sentence? {
    switch withLetters {
    case nil: nil
    case .proceed, .modify: "With a doctor's letter about each of these, careful work could be done."
    case .refer: "A doctor's letter alone is not enough: ask again when the changes are fewer."
    case .doNotPerform: "Even with a doctor's letter nothing would be left for the feet to do."
    }
  }
}
