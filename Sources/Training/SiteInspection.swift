/// Somebody went through the checklist of a site on a day.
public struct SiteInspection: Hashable, Sendable {
  public typealias ID = Identifier<SiteInspection>

  public var id: ID
  public var site: Site.ID
  public var occasion: Occasion
  public var day: CalendarDay
  public var inspector: Person.ID
  /// The last day on which it holds.
  public var nextDue: CalendarDay
  /// From the top of the table at its lowest to the ceiling or the lowest fitting above it, in centimetres, 50 to 1,000.
  public var headroomCentimetres: Int?
  public var findings: [Finding]

  public init(
    id: ID, site: Site.ID, occasion: Occasion, day: CalendarDay, inspector: Person.ID, nextDue: CalendarDay,
    headroomCentimetres: Int?, findings: [Finding]
  ) {
    self.id = id
    self.site = site
    self.occasion = occasion
    self.day = day
    self.inspector = inspector
    self.nextDue = nextDue
    self.headroomCentimetres = headroomCentimetres
    self.findings = findings
  }

  /// The first day whose weekly inspections can change what may be done on a day.
  ///
  /// What an older one found was asked again by the yearly one after it, which lifts the same tags where it passed the piece and keeps
  /// the piece out where it failed it; and a site whose yearly one is older than a year has lapsed, whatever was found. A
  /// thirteenth month leaves room for months of unequal length. Only where a tag was told of after that yearly one does it
  /// matter that an older weekly one, told of later still, is left out: the piece then stays out until it is inspected again.
  public static func firstWeekly(mattersOn day: CalendarDay) -> CalendarDay { day.adding(months: -13) }

  public enum Occasion: String, Codable, Hashable, Sendable, CaseIterable {
    /// Everything; after a year at the latest, and after any alteration.
    case yearly
    /// The tables.
    case weekly

    /// The last day on which an inspection of a day can hold.
    public func latestDue(after day: CalendarDay) -> CalendarDay {
      switch self {
      case .yearly: day.adding(months: 12)
      case .weekly: day.adding(days: 7)
      }
    }
  }

  /// Whether it says anything about a piece.
  func looksAt(_ equipment: Equipment.ID) -> Bool { findings.contains { $0.equipment == equipment } }

  /// The answer to one point of the checklist.
  public struct Finding: Hashable, Sendable {
    public var item: ChecklistItem
    /// Absent where the room is meant.
    public var equipment: Equipment.ID?
    public var answer: Answer

    public init(item: ChecklistItem, equipment: Equipment.ID?, answer: Answer) {
      self.item = item
      self.equipment = equipment
      self.answer = answer
    }
  }

  public enum Answer: String, Codable, Hashable, Sendable, CaseIterable {
    case ok, fail
    /// Of a piece that is made without it; only where ``ChecklistItem/canBeLacking``.
    case notApplicable = "not-applicable"
  }
}
