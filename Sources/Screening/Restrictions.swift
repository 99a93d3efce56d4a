public import Training

/// What work leaves out, and how soft and how short it stays.
///
/// Restrictions only ever add up: zones and strokes as a union, pressure and minutes as a minimum.
public struct Restrictions: Hashable, Sendable {
  public private(set) var leftOut: Set<Place> = []
  /// Places that may be worked, but softly: the strongest pressure on the scale of 1 to 5.
  public private(set) var pressures: [Place: Int] = [:]
  public private(set) var strokesLeftOut: Set<Stroke.ID> = []
  /// The strongest pressure anywhere, on the scale of 1 to 5.
  public private(set) var pressureAtMost: Int?
  public private(set) var minutesAtMost: Minutes?

  public static let none = Restrictions()

  public init(
    leavingOut places: Set<Place> = [], pressures: [Place: Int] = [:],
    leavingOutStrokes strokes: Set<Stroke.ID> = [],
    pressureAtMost: Int? = nil, minutesAtMost: Minutes? = nil
  ) {
    leftOut = places
    self.pressures = pressures.filter { !places.contains($0.key) }
    strokesLeftOut = strokes
    self.pressureAtMost = pressureAtMost
    self.minutesAtMost = minutesAtMost
  }

  public var isEmpty: Bool { self == .none }

  public mutating func formUnion(_ other: Restrictions) {
    leftOut.formUnion(other.leftOut)
    pressures.merge(other.pressures, uniquingKeysWith: min)
    pressures = pressures.filter { !leftOut.contains($0.key) }
    strokesLeftOut.formUnion(other.strokesLeftOut)
    pressureAtMost = Self.least(pressureAtMost, other.pressureAtMost)
    minutesAtMost = Self.least(minutesAtMost, other.minutesAtMost)
  }

  public func union(_ other: Restrictions) -> Restrictions {
    var union = self
    union.formUnion(other)
    return union
  }

  /// Whether these allow nothing that the others forbid.
  public func isAtLeastAsStrict(as other: Restrictions) -> Bool { union(other) == self }

  /// The strongest pressure at a place, on the scale of 1 to 5; `nil` where it is left out.
  public func pressure(at place: Place) -> Int? {
    guard !leftOut.contains(place) else { return nil }
    return Self.least(pressures[place], pressureAtMost) ?? Self.strongest
  }

  /// The upper end of the therapist's scale.
  public static let strongest = 5
  /// The lower end of it.
  static let softest = 1

  private static func least<Value: Comparable>(_ left: Value?, _ right: Value?) -> Value? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }
}

extension Restrictions: Codable {
  private enum CodingKeys: String, CodingKey {
    case zonesLeftOut, zonePressures, strokesLeftOut, pressureAtMost, minutesAtMost
  }

  private struct PlacePressure: Codable {
    var zone: Zone.ID
    var side: Side
    var pressureAtMost: Int
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let soft = try container.decodeIfPresent([PlacePressure].self, forKey: .zonePressures) ?? []
    self.init(
      leavingOut: Set(try container.decodeIfPresent([Place].self, forKey: .zonesLeftOut) ?? []),
      pressures: Dictionary(
        soft.map { (Place($0.zone, $0.side), $0.pressureAtMost) }, uniquingKeysWith: min),
      leavingOutStrokes: Set(try container.decodeIfPresent([Stroke.ID].self, forKey: .strokesLeftOut) ?? []),
      pressureAtMost: try container.decodeIfPresent(Int.self, forKey: .pressureAtMost),
      minutesAtMost: try container.decodeIfPresent(Minutes.self, forKey: .minutesAtMost))
  }

  /// Sorted, so that equal restrictions have equal bytes and a digest over them holds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if !leftOut.isEmpty { try container.encode(leftOut.sorted(), forKey: .zonesLeftOut) }
    if !pressures.isEmpty {
      let soft = pressures.sorted { $0.key < $1.key }.map {
        PlacePressure(zone: $0.key.zone, side: $0.key.side, pressureAtMost: $0.value)
      }
      try container.encode(soft, forKey: .zonePressures)
    }
    if !strokesLeftOut.isEmpty { try container.encode(strokesLeftOut.sorted(), forKey: .strokesLeftOut) }
    try container.encodeIfPresent(pressureAtMost, forKey: .pressureAtMost)
    try container.encodeIfPresent(minutesAtMost, forKey: .minutesAtMost)
  }
}
