/// What may be done on bars at a site on a day, and why: the pure answer from its facts.
///
/// Where the weekly inspection of the tables is overdue, nobody should stand on one; ``LogbookLint`` finds who did. A failed point refuses.
public struct SiteStanding: Hashable, Sendable {
  public let day: CalendarDay
  /// The latest inspection of everything by that day.
  public let inspection: SiteInspection?
  /// The latest inspection that looked at the tables.
  public let tableInspection: SiteInspection?
  /// What is wrong with the site as a whole.
  public let causes: [Cause]
  /// Every piece that is at the site on that day, by name.
  public let pieces: [Piece]

  public enum Status: String, Codable, Hashable, Sendable, CaseIterable {
    case ok, restricted, out

    public var title: Sentence {
      switch self {
      case .ok: "ok"
      case .restricted: "restricted"
      case .out: "out"
      }
    }
  }

  /// A piece of equipment as it stands on the day.
  public struct Piece: Hashable, Sendable {
    public let equipment: Equipment
    /// The rating that was given last; it may have lapsed.
    public let rating: EquipmentRating?
    public let causes: [Cause]

    public var status: Status { Status(causes) }
  }

  /// One thing that is wrong, and what would put it right.
  public enum Cause: Hashable, Sendable {
    case neverInspected
    case inspectionLapsed(CalendarDay)
    /// The tables were to be looked at again by the day.
    case tablesOverdue(CalendarDay)
    case noSupport
    case supportOut
    case failed(ChecklistItem)
    case taggedOut(Equipment.TagOut.Code, CalendarDay)
    case unrated
    case ratingLapsed(CalendarDay)
    case designFactorLow(Int?)
    case supportRestricted(SiteRestriction)
  }

  public init(of facts: SiteFacts, on day: CalendarDay) {
    let inspections = facts.inspections.filter { $0.day <= day }.sorted {
      ($0.day, $0.id) < ($1.day, $1.id)
    }
    self.day = day
    inspection = inspections.last { $0.occasion == .yearly }
    tableInspection = inspections.last { inspection in
      inspection.findings.contains { $0.item.isWeekly && $0.answer != .notApplicable }
    }
    tablesDue = tableInspection.map {
      min($0.nextDue, SiteInspection.Occasion.weekly.latestDue(after: $0.day))
    }
    let pieces = facts.equipment.filter { $0.since <= day }.sorted { $0.name < $1.name }.map {
      Piece($0, facts: facts, inspections: inspections, on: day)
    }
    self.pieces = pieces
    causes =
      Self.causes(of: inspection, inspections, pieces, on: day)
      + Self.overdue(tablesDue, of: pieces, on: day)
  }

  /// For work on bars: the worst of what is wrong.
  public var status: Status { Status(causes) }

  /// The last day on which the weekly inspection of the tables holds; `nil` where nobody has looked at one.
  public let tablesDue: CalendarDay?

  /// What all work on bars is held to.
  public var restrictions: [SiteRestriction] { causes.compactMap(\.leaves) }

  /// Of tables that are still in use; a site that was never inspected is out for another reason.
  private static func overdue(_ due: CalendarDay?, of pieces: [Piece], on day: CalendarDay) -> [Cause] {
    guard let due, due < day, pieces.contains(where: { $0.equipment.kind == .table && $0.status != .out })
    else { return [] }
    return [.tablesOverdue(due)]
  }

  private static func causes(
    of inspection: SiteInspection?, _ inspections: [SiteInspection], _ pieces: [Piece], on day: CalendarDay
  ) -> [Cause] {
    guard let inspection else { return [.neverInspected] }
    var causes: [Cause] = inspection.nextDue < day ? [.inspectionLapsed(inspection.nextDue)] : []
    causes += ChecklistItem.allCases.filter { inspections.latestAnswer(to: $0, of: nil) == .fail }.map(
      Cause.failed)
    let bars = pieces.filter { $0.equipment.kind.isOverhead && $0.equipment.kind != .strapOverBars }
    let usable = bars.filter { $0.status != .out }
    if bars.isEmpty {
      causes.append(.noSupport)
    } else if usable.isEmpty {
      causes.append(.supportOut)
    } else if !usable.contains(where: { $0.status == .ok }) {
      let restrictions = Set(usable.flatMap(\.causes).compactMap(\.leaves))
      causes += SiteRestriction.allCases.filter(restrictions.contains).map(Cause.supportRestricted)
    }
    return causes
  }
}

extension SiteStanding.Status {
  init(_ causes: [SiteStanding.Cause]) {
    self = causes.isEmpty ? .ok : causes.allSatisfy { $0.leaves != nil } ? .restricted : .out
  }
}

extension SiteStanding.Piece {
  fileprivate init(
    _ equipment: Equipment, facts: SiteFacts, inspections: [SiteInspection], on day: CalendarDay
  ) {
    self.equipment = equipment
    let ratings = facts.ratings.filter { $0.equipment == equipment.id && $0.ratedOn <= day }
    rating = ratings.max { ($0.ratedOn, $0.id) < ($1.ratedOn, $1.id) }
    causes =
      Self.tagOut(of: equipment, facts: facts, inspections: inspections, on: day)
      + Self.faults(of: rating, equipment.kind, on: day)
      + Self.faults(of: equipment, inspections: inspections, on: day)
  }

  /// The latest tag that no inspection has answered.
  private static func tagOut(
    of equipment: Equipment, facts: SiteFacts, inspections: [SiteInspection], on day: CalendarDay
  ) -> [SiteStanding.Cause] {
    let tags = facts.tagOuts.filter { tag in
      tag.equipment == equipment.id && tag.day <= day
        && !inspections.contains { $0.answers(tag, on: equipment) }
    }
    let latest = tags.max { ($0.day, $0.id) < ($1.day, $1.id) }
    // What is retired stays so, whatever else was tagged on it.
    let tag = tags.first { $0.reason == .retired } ?? latest
    return tag.map { [.taggedOut($0.reason, $0.day)] } ?? []
  }

  private static func faults(of rating: EquipmentRating?, _ kind: Equipment.Kind, on day: CalendarDay)
    -> [SiteStanding.Cause]
  {
    guard kind.isRated else { return [] }
    guard let rating else { return [.unrated] }
    var causes: [SiteStanding.Cause] = rating.validUntil < day ? [.ratingLapsed(rating.validUntil)] : []
    if kind.isOverhead, (rating.designFactor ?? 0) < EquipmentRating.designFactorAtLeast {
      causes.append(.designFactorLow(rating.designFactor))
    }
    return causes
  }

  private static func faults(of equipment: Equipment, inspections: [SiteInspection], on day: CalendarDay)
    -> [SiteStanding.Cause]
  {
    let items = ChecklistItem.allCases.filter { $0.kinds.contains(equipment.kind) }
    guard
      let last = inspections.last(where: { inspection in
        inspection.occasion == .yearly && inspection.looksAt(equipment.id)
      })
    else { return [.neverInspected] }
    return (last.nextDue < day ? [.inspectionLapsed(last.nextDue)] : [])
      + items.filter { inspections.latestAnswer(to: $0, of: equipment.id) == .fail }.map(
        SiteStanding.Cause.failed)
  }
}

extension SiteInspection {
  /// Whether it brings back what a tag took out: it passes the piece, on the day of the tag or later, and knew of the tag.
  fileprivate func answers(_ tag: Equipment.TagOut, on equipment: Equipment) -> Bool {
    // Ids grow with time, so they tell what was recorded first.
    tag.reason != .retired && tag.day <= day && tag.id.bits < id.bits && passes(equipment)
  }

  /// Whether it found every point of a piece well.
  private func passes(_ equipment: Equipment) -> Bool {
    ChecklistItem.allCases.filter { $0.kinds.contains(equipment.kind) }.allSatisfy { item in
      let answers = findings.filter { $0.item == item && $0.equipment == equipment.id }.map(\.answer)
      return !answers.isEmpty
        && answers.allSatisfy { $0 == .ok || $0 == .notApplicable && item.canBeLacking }
    }
  }
}

extension [SiteInspection] {
  /// Of inspections in the order of time: what was said last about a point. That it does not apply mends nothing that failed before.
  fileprivate func latestAnswer(to item: ChecklistItem, of equipment: Equipment.ID?)
    -> SiteInspection.Answer?
  {
    reversed().lazy.flatMap(\.findings)
      .first { $0.item == item && $0.equipment == equipment && $0.answer != .notApplicable }?.answer
  }
}
