/// The practice that a curriculum asks for: an ordered list of stages, each opened by the one before it.
public struct Practicum: Codable, Hashable, Sendable {
  /// The modules to be attended in full before the first session counts.
  public var opensAfter: [Module.ID]
  /// Class time to be attended before the first session counts, whatever the module.
  public var opensAfterMinutes: [ClassMinutes]
  /// The first counted session is held within so many days of the latest class before it: retention fades.
  public var startsWithinDays: Int?
  /// Sessions count until so many months after the latest class before them; a refresher class opens the practicum again.
  public var endsWithinMonths: Int?
  /// A second session with the same practice client on the same day is practice, but does not count.
  public var oncePerClientPerDay: Bool
  /// How much of one day or month counts.
  public var atMost: [Maximum]
  /// The strongest pressure that a student may use, on the scale of 1 to 5.
  public var peakPressureAtMost: Int
  /// What some sessions need in order to count.
  public var limits: [Limit]
  public var zones: [Zone.ID]
  public var strokes: [Stroke.ID]
  public var props: [Prop.ID]
  public var stages: [Stage]
  /// What the sessions that count must add up to, beside the stages.
  public var requires: [Requirement]

  public init(
    opensAfter: [Module.ID], opensAfterMinutes: [ClassMinutes] = [], startsWithinDays: Int?,
    endsWithinMonths: Int?, oncePerClientPerDay: Bool,
    atMost: [Maximum] = [], peakPressureAtMost: Int, limits: [Limit] = [], zones: [Zone.ID],
    strokes: [Stroke.ID], props: [Prop.ID], stages: [Stage], requires: [Requirement] = []
  ) {
    self.opensAfter = opensAfter
    self.opensAfterMinutes = opensAfterMinutes
    self.startsWithinDays = startsWithinDays
    self.endsWithinMonths = endsWithinMonths
    self.oncePerClientPerDay = oncePerClientPerDay
    self.atMost = atMost
    self.peakPressureAtMost = peakPressureAtMost
    self.limits = limits
    self.zones = zones
    self.strokes = strokes
    self.props = props
    self.stages = stages
    self.requires = requires
  }

  /// Class time of one category, or of all together.
  public struct ClassMinutes: Codable, Hashable, Sendable {
    public var category: HourCategory?
    public var minutes: Minutes

    public init(category: HourCategory?, minutes: Minutes) {
      self.category = category
      self.minutes = minutes
    }

    /// “100 h of class (lab, giving)”.
    public var phrase: Sentence { "\(minutes) of class\(category.map { " (\($0.title))" } ?? "")" }
  }

  /// So many sessions of one category at one supervision level.
  public struct Stage: Codable, Hashable, Sendable {
    public var category: HourCategory
    public var supervision: SupervisionLevel
    public var sessions: Int
    public var minutesAtLeast: Minutes
    /// Whether somebody lies on the table. A set-up of the bars has no client.
    public var client: Bool

    public init(
      category: HourCategory, supervision: SupervisionLevel, sessions: Int, minutesAtLeast: Minutes,
      client: Bool
    ) {
      self.category = category
      self.supervision = supervision
      self.sessions = sessions
      self.minutesAtLeast = minutesAtLeast
      self.client = client
    }

    /// “supervised practicum, line of sight”, “independent practicum”.
    public var title: Sentence {
      category == .independentPracticum ? category.title : "\(category.title), \(supervision.title)"
    }
  }

  /// The stage that a session of this category and supervision belongs to.
  public func stageIndex(category: HourCategory, supervision: SupervisionLevel) -> Int? {
    stages.firstIndex { $0.category == category && $0.supervision == supervision }
  }

  /// The number of sessions with a client that all stages ask for.
  public var requiredClientSessions: Int { stages.filter(\.client).map(\.sessions).reduce(0, +) }

  public func requirement(_ id: Requirement.ID) -> Requirement? { requires.first { $0.id == id } }
}
