public import Training

extension RuleSet {
  /// The places that a person names: a zone or an area, with “left” or “right” before it or both sides; `nil` for a word that these rules
  /// do not know.
  ///
  /// - Parameter language: in which the sides may be named, beside English.
  public func places(named words: String, in language: Language = .english) -> Set<Place>? {
    let parts = words.split(separator: " ")
    let side = parts.first.flatMap { Side($0.lowercased(), in: language) }
    let name = parts.dropFirst(side == nil ? 0 : 1).joined(separator: " ").lowercased()
    let zones =
      areas.first { name == $0.id.text || name == $0.title.lowercased() }?.zones
      ?? zones.first { name == $0.id.text || name == $0.title.lowercased() }.map { [$0.id] }
    return zones.map { Place.everywhere(in: $0).filter { side == nil || $0.side == side } }
  }

  /// The places that a person names among those where something can be; `nil` where that is none of them.
  public func places(
    named words: String, among possible: Set<Place>, in language: Language = .english
  ) -> Set<Place>? {
    guard let places = places(named: words, in: language)?.intersection(possible), !places.isEmpty else {
      return nil
    }
    return places
  }

  /// The words that ``places(named:among:)`` knows.
  public func placeNames(among possible: Set<Place>) -> [String] {
    (zones.map(\.id.text) + areas.map(\.id.text)).filter { places(named: $0, among: possible) != nil }
  }
}
