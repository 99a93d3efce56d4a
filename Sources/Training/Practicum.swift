/// The practice that a curriculum asks for: an ordered list of stages, each opened by the one before it.
public struct Practicum: Codable, Hashable, Sendable {
  /// The modules to be attended in full before the first session counts.
  public var opensAfter: [Module.ID]
  /// The first counted session is held within so many days of the latest class before it: retention fades.
  public var startsWithinDays: Int?
  /// Sessions count until so many months after the latest class before them; a refresher class opens the practicum again.
  public var endsWithinMonths: Int?
  /// A second session with the same practice client on the same day is practice, but does not count.
  public var oncePerClientPerDay: Bool
  /// The share of the required client sessions that must be with different clients, in percent, rounded up.
  public var distinctClientPercent: Int?
  /// The strongest pressure that a student may use, on the scale of 1 to 5.
  public var peakPressureAtMost: Int
  public var zones: [Zone.ID]
  public var strokes: [Stroke.ID]
  public var props: [Prop.ID]
  public var stages: [Stage]

  public init(
    opensAfter: [Module.ID], startsWithinDays: Int?, endsWithinMonths: Int?, oncePerClientPerDay: Bool,
    distinctClientPercent: Int?, peakPressureAtMost: Int, zones: [Zone.ID], strokes: [Stroke.ID],
    props: [Prop.ID], stages: [Stage]
  ) {
    self.opensAfter = opensAfter
    self.startsWithinDays = startsWithinDays
    self.endsWithinMonths = endsWithinMonths
    self.oncePerClientPerDay = oncePerClientPerDay
    self.distinctClientPercent = distinctClientPercent
    self.peakPressureAtMost = peakPressureAtMost
    self.zones = zones
    self.strokes = strokes
    self.props = props
    self.stages = stages
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
    public var title: String {
      category == .independentPracticum ? category.title : "\(category.title), \(supervision.title)"
    }
  }

  /// The stage that a session of this category and supervision belongs to.
  public func stageIndex(category: HourCategory, supervision: SupervisionLevel) -> Int? {
    stages.firstIndex { $0.category == category && $0.supervision == supervision }
  }

  /// The number of sessions with a client that all stages ask for.
  public var requiredClientSessions: Int { stages.filter(\.client).map(\.sessions).reduce(0, +) }

  /// The number of different practice clients that the share amounts to.
  public var requiredDistinctClients: Int? {
    distinctClientPercent.map { (requiredClientSessions * $0 + 99) / 100 }
  }
}

/// A body area that may be worked (domain section 2.3); no-go zones have no id, since they can never be logged.
public enum Zone {
  public typealias ID = Slug<Zone>
}

/// A named stroke (domain section 2.3).
public enum Stroke {
  public typealias ID = Slug<Stroke>
}

/// What a therapist holds, stands by or stands on (domain section 2.2).
public enum Prop {
  public typealias ID = Slug<Prop>
}
