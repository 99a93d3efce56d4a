public import Training

/// What the course allows and teaches, within which the rules decide.
public struct Setting: Hashable, Sendable {
  /// The zones of the course; `nil` for all that the rule set knows.
  public var zones: Set<Zone.ID>?
  /// The strokes of the course; `nil` for all that the rule set knows.
  public var strokes: Set<Stroke.ID>?
  /// The strongest pressure of the course, on the scale of 1 to 5.
  public var pressureAtMost: Int?
  /// The strongest pressure of the course in zones that it works more softly than the rest.
  public var zonePressures: [Zone.ID: Int]
  /// What a client of the course may lie or sit on. Where there is no table, no table is asked to carry anybody.
  public var grounds: Set<Ground>

  public init(
    zones: Set<Zone.ID>? = nil, strokes: Set<Stroke.ID>? = nil, pressureAtMost: Int? = nil,
    zonePressures: [Zone.ID: Int] = [:], grounds: Set<Ground> = Set(Ground.allCases)
  ) {
    self.zones = zones
    self.strokes = strokes
    self.pressureAtMost = pressureAtMost
    self.zonePressures = zonePressures
    self.grounds = grounds
  }

  public static let anyCourse = Setting()

  public init(_ practicum: Practicum) {
    self.init(
      zones: Set(practicum.zones), strokes: Set(practicum.strokes),
      pressureAtMost: practicum.peakPressureAtMost,
      zonePressures: Dictionary(practicum.limits.flatMap(\.zonePressures), uniquingKeysWith: min),
      grounds: practicum.grounds)
  }
}

/// What a client lies or sits on.
public enum Ground: String, Hashable, Sendable, CaseIterable {
  case table
  /// A mat, a chair, or whatever else does not have to be rated.
  case floor
}

extension Practicum {
  /// Where the course names neither, nobody can tell.
  fileprivate var grounds: Set<Ground> {
    let named = Set(props.compactMap { Self.groundsByProp[$0.text] })
    return named.isEmpty ? Set(Ground.allCases) : named
  }

  private static let groundsByProp: [String: Ground] = [
    "table": .table, "floor-mat": .floor, "chair": .floor,
  ]
}

extension Practicum.Limit {
  /// The zones that it keeps soft whatever else is done. Whether an assessment has lifted it, a screening cannot know.
  fileprivate var zonePressures: [(Zone.ID, Int)] {
    guard case .peakPressure(let pressure) = need, of == SessionSelection(zones: of.zones) else { return [] }
    return of.zones.map { ($0, pressure) }
  }
}
