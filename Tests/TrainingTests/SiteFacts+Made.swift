import Training

extension Equipment {
  static func made(
    _ id: Equipment.ID = 1, _ name: Equipment.Name = "bars", _ kind: Kind = .overheadBars,
    since: CalendarDay = "2026-01-05"
  ) -> Equipment {
    Equipment(id: id, site: 900, name: name, kind: kind, since: since)
  }
}

extension EquipmentRating {
  static func made(
    _ id: EquipmentRating.ID = 1, of equipment: Equipment.ID = 1, _ kilograms: Int = 250, factor: Int? = 6,
    on day: CalendarDay = "2026-01-05", until: CalendarDay = "2027-01-05"
  ) -> EquipmentRating {
    try! EquipmentRating(
      id: id, equipment: equipment, workingKilograms: kilograms, designFactor: factor, ratedOn: day,
      validUntil: until)
  }
}

extension SiteFacts {
  /// Rated bars and a rated table with its step.
  static var equipped: SiteFacts {
    SiteFacts(
      site: 900,
      equipment: [.made(), .made(2, "table", .table), .made(3, "step", .stepStool)],
      ratings: [.made(), .made(2, of: 2, 227, factor: nil)])
  }

  /// The same, inspected on 5 January 2026 with nothing wrong.
  static var inspected: SiteFacts {
    var facts = equipped
    facts.inspections = [facts.inspection(10, on: "2026-01-05")]
    return facts
  }

  /// Answers every point that is asked; those that are named fail.
  func inspection(
    _ id: SiteInspection.ID, _ occasion: SiteInspection.Occasion = .yearly, on day: CalendarDay,
    headroom: Int? = 190, failing failed: [ChecklistItem] = []
  ) -> SiteInspection {
    SiteInspection(
      id: id, site: site, occasion: occasion, day: day, inspector: Cast.kenji,
      nextDue: occasion.latestDue(after: day), headroomCentimetres: headroom,
      findings: questions(occasion, on: day).map {
        .init(
          item: $0.item, equipment: $0.equipment?.id, answer: failed.contains($0.item) ? .fail : .ok)
      })
  }

  /// As it stands on a day on which somebody has looked at the tables; what was found on another day stays found.
  func standing(on day: CalendarDay = "2026-03-02") -> SiteStanding {
    var facts = self
    if let table = equipment.first(where: { $0.kind == .table }), !inspections.isEmpty {
      facts.inspections.append(
        SiteInspection(
          id: 99, site: site, occasion: .weekly, day: day, inspector: Cast.kenji,
          nextDue: day.adding(days: 7), headroomCentimetres: nil,
          findings: [.init(item: .tableHinges, equipment: table.id, answer: .ok)]))
    }
    return SiteStanding(of: facts, on: day)
  }
}
