public import Training

/// What the course allows and teaches, within which the rules decide.
public struct Setting: Hashable, Sendable {
  /// The zones of the course; `nil` for all that the rule set knows.
  public var zones: Set<Zone.ID>?
  /// The strokes of the course; `nil` for all that the rule set knows.
  public var strokes: Set<Stroke.ID>?
  /// The strongest pressure of the course, on the scale of 1 to 5.
  public var pressureAtMost: Int?

  public init(zones: Set<Zone.ID>? = nil, strokes: Set<Stroke.ID>? = nil, pressureAtMost: Int? = nil) {
    self.zones = zones
    self.strokes = strokes
    self.pressureAtMost = pressureAtMost
  }

  public static let anyCourse = Setting()

  public init(_ practicum: Practicum) {
    self.init(
      zones: Set(practicum.zones), strokes: Set(practicum.strokes),
      pressureAtMost: practicum.peakPressureAtMost)
  }
}
