extension Practicum {
  /// What the sessions that count must add up to, beside the stages.
  public struct Requirement: Codable, Hashable, Sendable {
    public typealias ID = Slug<Requirement>

    public var id: ID
    public var measure: Measure
    /// The sessions that are measured.
    public var of: SessionSelection
    /// Only what lies within so many days before the day of asking is measured; older sessions count elsewhere still.
    public var withinDays: Int?
    /// Only sessions after those that met this other requirement are measured.
    public var after: ID?

    public init(
      _ id: ID, _ measure: Measure, of selection: SessionSelection = .all, withinDays: Int? = nil,
      after: ID? = nil
    ) {
      self.id = id
      self.measure = measure
      of = selection
      self.withinDays = withinDays
      self.after = after
    }

    public enum Measure: Codable, Hashable, Sendable {
      /// So many sessions, or so much time spent in them.
      case total(quota: Quota)
      /// So many different practice clients.
      case clients(atLeast: Int)
      /// Different practice clients, as a share of the client sessions that the stages ask for, in percent, rounded up.
      case clientShare(percentAtLeast: Int)
      /// So many sessions with one and the same practice client.
      case sessionsWithOneClient(atLeast: Int)
      /// Each zone, stroke or prop of the practicum once; where the selection names some, each of these.
      case each(kind: WorkKind)
      /// So many whole months from the first class or session to the last session.
      case span(monthsAtLeast: Int)
    }
  }

  /// What a session lists of the work that was done in it.
  public enum WorkKind: String, Codable, Hashable, Sendable, CaseIterable {
    case zones, strokes, props

    /// “zone”.
    public var noun: Sentence {
      switch self {
      case .zones: "zone"
      case .strokes: "stroke"
      case .props: "prop"
      }
    }
  }

  /// An amount of practice, and what it may be made of.
  public struct Quota: Codable, Hashable, Sendable {
    public var atLeast: Amount
    public var mix: Mix?
    public var perMonth: Pace?
    /// All of it lies in so many months of the calendar on end: those that hold the most.
    public var withinMonths: Int?

    public init(_ atLeast: Amount, mix: Mix? = nil, perMonth: Pace? = nil, withinMonths: Int? = nil) {
      self.atLeast = atLeast
      self.mix = mix
      self.perMonth = perMonth
      self.withinMonths = withinMonths
    }

    /// How much of the amount may come from which sessions.
    public enum Mix: Codable, Hashable, Sendable {
      /// Of the required amount, so many percent (rounded up) come from the narrower selection.
      case share(percentAtLeast: Int, of: SessionSelection)
      /// Of the required amount, so much may come from another selection instead. In the unit of the amount.
      case substitute(atMost: Int, of: SessionSelection)
    }

    /// How much of one month of the calendar is measured, in the unit of the amount.
    public struct Pace: Codable, Hashable, Sendable {
      /// A month with less is not measured at all.
      public var atLeast: Int?
      /// What a month has beyond this is not measured.
      public var atMost: Int?

      public init(atLeast: Int? = nil, atMost: Int? = nil) {
        self.atLeast = atLeast
        self.atMost = atMost
      }
    }

    /// The part of the amount that a share asks for.
    func part(_ percent: Int) -> Int { (atLeast.count * percent + 99) / 100 }
  }
}

extension Practicum.Requirement {
  /// The number that has to be reached, in the unit of the measure.
  public func required(in practicum: Practicum) -> Int {
    switch measure {
    case .total(let quota): quota.atLeast.count
    case .clients(let number), .sessionsWithOneClient(let number), .span(let number): number
    case .clientShare(let percent): (clientSessions(in: practicum) * percent + 99) / 100
    case .each(let kind): works(kind, in: practicum).count
    }
  }

  /// The sessions with a client that the stages of this selection ask for.
  func clientSessions(in practicum: Practicum) -> Int {
    practicum.stages.filter { $0.client && of.canContain(sessionsOf: $0) }.map(\.sessions).reduce(0, +)
  }

  /// Each of which is to be done once.
  func works(_ kind: Practicum.WorkKind, in practicum: Practicum) -> [String] {
    switch kind {
    case .zones: (of.zones.isEmpty ? practicum.zones : of.zones).map(\.text)
    case .strokes: (of.strokes.isEmpty ? practicum.strokes : of.strokes).map(\.text)
    case .props: (of.props.isEmpty ? practicum.props : of.props).map(\.text)
    }
  }

  var rule: RuleName {
    switch measure {
    case .total(let quota): quota.atLeast.unit == .sessions ? .totalSessions : .totalMinutes
    case .clients, .clientShare: .distinctClients
    case .sessionsWithOneClient: .sessionsWithOneClient
    case .each: .onceEach
    case .span: .timeSpan
    }
  }

  var unit: Progress.Unit {
    switch measure {
    case .total(let quota): quota.atLeast.unit == .sessions ? .sessions : .minutes
    case .clients, .clientShare: .clients
    case .sessionsWithOneClient: .sessions
    case .each(.zones): .zones
    case .each(.strokes): .strokes
    case .each(.props): .props
    case .span: .months
    }
  }
}

extension Session {
  func works(_ kind: Practicum.WorkKind) -> [String] {
    switch kind {
    case .zones: zones.map(\.text)
    case .strokes: strokes.map(\.text)
    case .props: props.map(\.text)
    }
  }
}
