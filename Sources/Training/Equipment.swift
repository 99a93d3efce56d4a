/// A piece of equipment at a site: what somebody holds, stands on or lies on.
public struct Equipment: Hashable, Sendable {
  public typealias ID = Identifier<Equipment>
  public typealias Name = Slug<Equipment>

  public var id: ID
  public var site: Site.ID
  /// What it is called at its site, as `bars` or `table-2`.
  public var name: Name
  public var kind: Kind
  /// The day from which it is at the site.
  public var since: CalendarDay

  public init(id: ID, site: Site.ID, name: Name, kind: Kind, since: CalendarDay) {
    self.id = id
    self.site = site
    self.name = name
    self.kind = kind
    self.since = since
  }

  /// The prop that it is (domain section 2.2), so that a session that names the prop names the equipment.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case overheadBars = "overhead-bars"
    case parallelBars = "parallel-bars"
    case freestandingFrame = "freestanding-frame"
    case strapOverBars = "strap-over-bars"
    case rope, chain
    case fabricStrap = "fabric-strap"
    case staff
    case bambooRod = "bamboo-rod"
    case pole, table
    case stepStool = "step-stool"
    case stool, bench, chair

    /// “overhead bars”.
    public var title: Sentence {
      switch self {
      case .overheadBars: "overhead bars"
      case .parallelBars: "parallel bars"
      case .freestandingFrame: "a freestanding frame"
      case .strapOverBars: "a strap over the bars"
      case .rope: "a rope"
      case .chain: "a chain"
      case .fabricStrap: "a fabric strap"
      case .staff: "a staff"
      case .bambooRod: "a bamboo rod"
      case .pole: "a pole"
      case .table: "a table"
      case .stepStool: "a step stool"
      case .stool: "a stool"
      case .bench: "a bench"
      case .chair: "a chair"
      }
    }

    /// Whether the therapist hangs her weight on it overhead: nobody works with it at a site that is not inspected.
    public var isOverhead: Bool {
      switch self {
      case .overheadBars, .parallelBars, .freestandingFrame, .strapOverBars, .rope, .chain: true
      default: false
      }
    }

    /// Whether the therapist trusts her weight to it while she stands: overhead, or on a strap that is anchored to the table.
    public var bearsWeight: Bool { isOverhead || self == .fabricStrap }

    /// Whether it carries a person and so needs a working load, stated by somebody who can tell.
    public var isRated: Bool { isOverhead || self == .table || self == .fabricStrap }

    /// The kinds of equipment of which one has to be there when a session names this prop.
    ///
    /// Bars may stand in a frame; a strap hangs over bars, which are asked for besides.
    var standIns: [[Kind]] {
      switch self {
      case .overheadBars: [[.overheadBars, .parallelBars, .freestandingFrame]]
      case .parallelBars: [[.parallelBars, .freestandingFrame]]
      case .strapOverBars: [[.strapOverBars], [.overheadBars, .parallelBars, .freestandingFrame]]
      default: [[self]]
      }
    }
  }

  /// Takes a piece out of use on a day. An inspection that passes it afterwards brings it back, unless it is retired.
  public struct TagOut: Hashable, Sendable {
    public typealias ID = Identifier<TagOut>

    public var id: ID
    public var equipment: Equipment.ID
    public var day: CalendarDay
    public var reason: Code

    public init(id: ID, equipment: Equipment.ID, day: CalendarDay, reason: Code) {
      self.id = id
      self.equipment = equipment
      self.day = day
      self.reason = reason
    }

    /// A code and never prose.
    public enum Code: String, Codable, Hashable, Sendable, CaseIterable {
      case worn, damaged, altered, recalled, incident, retired

      /// “worn”.
      public var title: Sentence {
        switch self {
        case .worn: "worn"
        case .damaged: "damaged"
        case .altered: "altered"
        case .recalled: "recalled"
        case .incident: "incident"
        case .retired: "retired"
        }
      }
    }
  }
}
