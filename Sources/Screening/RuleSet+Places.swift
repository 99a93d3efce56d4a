import Training

extension RuleSet {
  /// The places that a person names: a zone or an area, with “left” or “right” before it or both sides; `nil` for a word that these rules
  /// do not know.
  public func places(named words: String) -> Set<Place>? {
    let parts = words.split(separator: " ")
    let side = parts.first.flatMap { Side(rawValue: $0.lowercased()) }
    let name = parts.dropFirst(side == nil ? 0 : 1).joined(separator: " ").lowercased()
    let zones =
      areas.first { name == $0.id.text || name == $0.title }?.zones
      ?? zones.first { name == $0.id.text || name == $0.title }.map { [$0.id] }
    return zones.map { Place.everywhere(in: $0).filter { side == nil || $0.side == side } }
  }

  /// The words that ``places(named:)`` knows.
  public var placeNames: [String] { zones.map(\.id.text) + areas.map(\.id.text) }
}
