import Training

extension CurriculumReader {
  /// What the library holds every practicum to that works its zones, as far as the file does not say so or something stricter itself.
  ///
  /// They are written into what is published, so that a version does not depend on a later library.
  func zoneLimits(of practicum: Practicum, at zones: Entry) -> [Practicum.Limit] {
    let cards = practicum.zones.compactMap { id in library.zones.first { $0.id == id } }
    return pressureLimits(on: cards, of: practicum) + strokeLimits(on: cards, of: practicum, at: zones)
  }

  private func pressureLimits(on cards: [Library.Card<Zone>], of practicum: Practicum) -> [Practicum.Limit] {
    var zonesByPressure: [Int: [Zone.ID]] = [:]
    for card in cards {
      guard case .restricted(_, let most?) = card.rule, most < practicum.peakPressureAtMost,
        !practicum.limits.contains(where: { $0.holds(card, to: most) })
      else { continue }
      zonesByPressure[most, default: []].append(card.id)
    }
    return zonesByPressure.sorted { $0.key < $1.key }.map {
      Practicum.Limit(of: SessionSelection(zones: $0.value), need: .peakPressure(atMost: $0.key))
    }
  }

  /// A session does not say which stroke worked which zone, so one of its strokes at least is one that the zone bears.
  private func strokeLimits(
    on cards: [Library.Card<Zone>], of practicum: Practicum, at zones: Entry
  ) -> [Practicum.Limit] {
    let feet = Dictionary(
      library.strokes.map { ($0.id, $0.subject.feet) }, uniquingKeysWith: { first, _ in first })
    var zonesByFeet: [Int: [Zone.ID]] = [:]
    for card in cards {
      guard case .restricted(let most?, _) = card.rule,
        practicum.strokes.contains(where: { (feet[$0] ?? 1) > most })
      else { continue }
      zonesByFeet[most, default: []].append(card.id)
    }
    return zonesByFeet.sorted { $0.key < $1.key }.compactMap { most, ids in
      let strokes = practicum.strokes.filter { (feet[$0] ?? 1) <= most }
      guard !strokes.isEmpty else {
        zones.complain(
          "\(ids.map { "“\($0)”" }.joined(separator: ", ")) bears \(most == 1 ? "one foot" : "two feet") at most, and the practicum has no such stroke.",
          remedy: "Name a stroke with one foot in “strokes”, or delete the zone.")
        return nil
      }
      let limit = Practicum.Limit(of: SessionSelection(zones: ids), need: .strokes(anyOf: strokes))
      return practicum.limits.contains(limit) ? nil : limit
    }
  }

  /// Complains about each stroke that no prop of the practicum supports, so that no session of it could be logged.
  func complainOfUnsupported(in practicum: Practicum, at props: Entry) {
    guard practicum.stages.contains(where: \.client) else { return }
    for card in library.strokes where practicum.strokes.contains(card.id) {
      guard !card.support.contains(where: practicum.props.contains) else { continue }
      props.complain(
        "The stroke “\(card.id)” is worked with one of \(card.support.map { "“\($0)”" }.joined(separator: ", ")), and the practicum names none of them.",
        remedy: "Name one in “props”, or delete the stroke.")
    }
  }
}

extension Practicum.Limit {
  /// Whether it holds every session with the zone to the pressure, for as long as the zone asks for that.
  fileprivate func holds(_ zone: Library.Card<Zone>, to most: Int) -> Bool {
    guard case .peakPressure(let limit) = need, limit <= most, of.zones.contains(zone.id),
      of == SessionSelection(zones: of.zones)
    else { return false }
    return untilPassed == nil || zone.isUntilAssessed
  }
}
