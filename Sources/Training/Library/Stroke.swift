/// A named stroke: what holds the therapist, which part of the foot works, and where (domain section 2.3).
public struct Stroke: Hashable, Sendable {
  public typealias ID = Slug<Stroke>

  /// The short code, as `ST-LONG`.
  public var code: String
  /// Any one of these props bears the weight that the feet do not.
  public var support: [Prop.ID]
  /// How many of the therapist's feet bear on the client at once: 1 or 2.
  public var feet: Int
  public var surfaces: [Slug<Library.Surface>]
  public var zones: [Zone.ID]
  /// Where it can be done.
  public var settings: [Slug<Library.Setting>]
  /// Done only after a screening outcome of `proceed`.
  public var isGated: Bool
  /// The curriculum that teaches it first; others build on it.
  public var firstTaught: Curriculum.ID

  public init(
    code: String, support: [Prop.ID], feet: Int, surfaces: [Slug<Library.Surface>], zones: [Zone.ID],
    settings: [Slug<Library.Setting>], isGated: Bool, firstTaught: Curriculum.ID
  ) {
    self.code = code
    self.support = support
    self.feet = feet
    self.surfaces = surfaces
    self.zones = zones
    self.settings = settings
    self.isGated = isGated
    self.firstTaught = firstTaught
  }
}

extension Stroke: CardSubject {
  public static var kind: Library.Kind { .strokes }

  public var facts: [Library.Fact] {
    [
      Library.Fact("Code", code), Library.Fact("Feet", feet == 1 ? "one foot" : "two feet"),
      Library.Fact("Surface", surfaces), Library.Fact("Support", support), Library.Fact("Zones", zones),
      Library.Fact("Setting", settings), Library.Fact("First taught in", [firstTaught]),
      Library.Fact("Gate", isGated ? "only after a screening outcome of “proceed”" : ""),
    ]
  }
}
