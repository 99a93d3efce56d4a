public import AshiatoStore
import Postgres
public import Training

/// What a competent person states about a piece of equipment.
public struct RatingReport: Sendable, Hashable {
  public var workingKilograms: Int
  public var designFactor: Int?
  /// Who states it, and the paper that the school keeps; kept apart and erasable.
  public var ratedBy: String
  public var document: String?
  public var ratedOn: CalendarDay
  /// A year after it was stated, unless given.
  public var validUntil: CalendarDay?

  public init(
    workingKilograms: Int, designFactor: Int?, ratedBy: String, document: String?, ratedOn: CalendarDay,
    validUntil: CalendarDay?
  ) {
    self.workingKilograms = workingKilograms
    self.designFactor = designFactor
    self.ratedBy = ratedBy
    self.document = document
    self.ratedOn = ratedOn
    self.validUntil = validUntil
  }
}

/// An inspection as somebody reports it; names instead of ids.
public struct InspectionReport: Sendable, Hashable, Codable {
  public var occasion: SiteInspection.Occasion
  public var day: CalendarDay
  /// The latest day that the occasion allows, unless given.
  public var nextDue: CalendarDay?
  public var headroomCentimetres: Int?
  public var findings: [Finding]

  public init(
    occasion: SiteInspection.Occasion, day: CalendarDay, nextDue: CalendarDay? = nil,
    headroomCentimetres: Int? = nil, findings: [Finding]
  ) {
    self.occasion = occasion
    self.day = day
    self.nextDue = nextDue
    self.headroomCentimetres = headroomCentimetres
    self.findings = findings
  }

  public struct Finding: Sendable, Hashable, Codable {
    public var item: ChecklistItem
    /// The name of a piece at the site; absent where the room is meant.
    public var equipment: Equipment.Name?
    public var answer: SiteInspection.Answer

    public init(item: ChecklistItem, equipment: Equipment.Name?, answer: SiteInspection.Answer) {
      self.item = item
      self.equipment = equipment
      self.answer = answer
    }
  }
}

/// A site with what it is fit for on a day.
public struct SiteState: Sendable {
  public let site: SiteProfile
  public let standing: SiteStanding
  /// Who rated what, as far as the caller may see it.
  public let particulars: [EquipmentRating.ID: String]
  /// Who made the inspections that the standing names.
  public let inspectors: [Person.ID: PersonProfile]
}

extension Ashiato {
  // MARK: Recording

  /// Adds a piece of equipment to a site. What carries a person comes with its rating.
  public func addEquipment(
    _ name: Equipment.Name, _ kind: Equipment.Kind, to site: String, since: CalendarDay?,
    rating: RatingReport?, as caller: Caller
  ) async throws(AshiatoError) -> Equipment {
    try caller.may(.addEquipment)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let site = try await transaction.knownSite(site, at: school)
      let today = try today(in: site.timeZone)
      let equipment = Equipment(id: made(), site: site.id, name: name, kind: kind, since: since ?? today)
      guard rating != nil || !kind.isRated else { throw .refused(EquipmentRefusal.ratingMissing(kind)) }
      guard equipment.since <= today else { throw .refused(EquipmentRefusal.inTheFuture(equipment.since)) }
      transaction.add(equipment, at: school, by: caller.person.id)
      audit("equipment.add", equipment.id, as: caller, in: transaction)
      if let rating { try add(rating, of: equipment, today: today, as: caller, in: transaction) }
      return equipment
    }
  }

  /// Records what a piece may carry from a day on; the rating before it stays on record.
  public func rate(
    _ name: Equipment.Name, at site: String, _ rating: RatingReport, as caller: Caller
  ) async throws(AshiatoError) {
    try caller.may(.addEquipment)
    let school = caller.school.id
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let site = try await transaction.knownSite(site, at: school)
      let equipment = try await transaction.knownEquipment(name, at: site, of: school)
      try add(rating, of: equipment, today: try today(in: site.timeZone), as: caller, in: transaction)
    }
  }

  /// Takes a piece out of use. An inspection that passes it afterwards brings it back.
  public func tagOut(
    _ name: Equipment.Name, at site: String, because reason: Equipment.TagOut.Code, on day: CalendarDay?,
    as caller: Caller
  ) async throws(AshiatoError) -> Equipment.TagOut {
    try caller.may(.inspectSite)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let site = try await transaction.knownSite(site, at: school)
      let equipment = try await transaction.knownEquipment(name, at: site, of: school)
      let today = try today(in: site.timeZone)
      let tagOut = Equipment.TagOut(
        id: made(), equipment: equipment.id, day: day ?? today, reason: reason)
      guard tagOut.day <= today else { throw .refused(EquipmentRefusal.inTheFuture(tagOut.day)) }
      transaction.add(tagOut, at: school, by: caller.person.id)
      audit("equipment.tag-out", tagOut.id, as: caller, in: transaction)
      return tagOut
    }
  }

  /// Records that the caller went through the checklist of a site.
  public func inspect(_ site: String, _ report: InspectionReport, as caller: Caller)
    async throws(AshiatoError) -> SiteState
  {
    try caller.may(.inspectSite)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let site = try await transaction.knownSite(site, at: school)
      var (facts, particulars) = try await transaction.siteFacts(of: site.id, at: school)
      var inspection = SiteInspection(
        id: made(), site: site.id, occasion: report.occasion, day: report.day, inspector: caller.person.id,
        nextDue: report.nextDue ?? report.occasion.latestDue(after: report.day),
        headroomCentimetres: report.headroomCentimetres, findings: [])
      for finding in report.findings {
        let equipment = try finding.equipment.map { name throws(AshiatoError) in
          try facts.knownEquipment(name)
        }
        inspection.findings.append(
          .init(item: finding.item, equipment: equipment?.id, answer: finding.answer))
      }
      let today = try today(in: site.timeZone)
      try decide { () throws(EquipmentRefusal) in try facts.recording(inspection, today: today) }
      transaction.add(inspection, at: school, by: caller.person.id)
      audit("site.inspect", inspection.id, as: caller, in: transaction)
      facts.inspections.append(inspection)
      return try await state(
        of: site, SiteStanding(of: facts, on: today), particulars, as: caller, in: transaction)
    }
  }

  // MARK: Reading

  /// What a site is fit for on a day; today unless given.
  public func site(_ name: String, on day: CalendarDay?, as caller: Caller) async throws(AshiatoError)
    -> SiteState
  {
    try caller.may(.readSite)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let site = try await transaction.knownSite(name, at: caller.school.id)
      let (facts, particulars) = try await transaction.siteFacts(of: site.id, at: caller.school.id)
      let today = try today(in: site.timeZone)
      return try await state(
        of: site, SiteStanding(of: facts, on: day ?? today), particulars, as: caller, in: transaction)
    }
  }

  /// The points that an inspection of a site answers on a day; today unless given.
  public func checklist(
    of name: String, for occasion: SiteInspection.Occasion, on day: CalendarDay?, as caller: Caller
  ) async throws(AshiatoError) -> (day: CalendarDay, questions: [SiteFacts.Question]) {
    try caller.may(.readSite)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let site = try await transaction.knownSite(name, at: caller.school.id)
      let facts = try await transaction.siteFacts(of: site.id, at: caller.school.id).facts
      let today = try today(in: site.timeZone)
      return (day ?? today, facts.questions(occasion, on: day ?? today))
    }
  }

  private func add(
    _ report: RatingReport, of equipment: Equipment, today: CalendarDay, as caller: Caller,
    in transaction: borrowing Transaction
  ) throws(AshiatoError) {
    guard report.ratedOn <= today else { throw .refused(EquipmentRefusal.inTheFuture(report.ratedOn)) }
    guard !report.ratedBy.allSatisfy(\.isWhitespace) else { throw .refused(EquipmentRefusal.raterMissing) }
    let rating = try decide { () throws(EquipmentRefusal) in
      try EquipmentRating(
        id: made(), equipment: equipment.id, workingKilograms: report.workingKilograms,
        designFactor: report.designFactor, ratedOn: report.ratedOn,
        validUntil: report.validUntil ?? report.ratedOn.adding(months: 12))
    }
    let particulars = [
      "Rated by: \(report.ratedBy)", report.document.map { "Document: \($0)" },
    ]
    // The school has no page about the rater; her name is kept beside the one who read the paper.
    transaction.add(
      rating,
      particulars: ErasableNote(
        particulars.compactMap(\.self).joined(separator: "\n"), about: caller.person.id),
      at: caller.school.id, by: caller.person.id)
    audit("equipment.rate", rating.id, as: caller, in: transaction)
  }

  private func state(
    of site: SiteProfile, _ standing: SiteStanding, _ particulars: [EquipmentRating.ID: String],
    as caller: Caller, in transaction: borrowing Transaction
  ) async throws(AshiatoError) -> SiteState {
    var inspectors: [Person.ID: PersonProfile] = [:]
    for inspection in [standing.inspection, standing.tableInspection].compactMap(\.self)
    where inspectors[inspection.inspector] == nil {
      inspectors[inspection.inspector] = try await transaction.anybody(
        named: inspection.inspector.description, at: caller.school.id)
    }
    return SiteState(site: site, standing: standing, particulars: particulars, inspectors: inspectors)
  }
}

extension Transaction {
  func knownEquipment(_ name: Equipment.Name, at site: SiteProfile, of school: School.ID)
    async throws(AshiatoError) -> Equipment
  {
    try await siteFacts(of: site.id, at: school).facts.knownEquipment(name)
  }
}

extension SiteFacts {
  fileprivate func knownEquipment(_ name: Equipment.Name) throws(AshiatoError) -> Equipment {
    guard let equipment = equipment(named: name) else {
      throw .refused(EquipmentRefusal.notOnRecord(name.text))
    }
    return equipment
  }
}
