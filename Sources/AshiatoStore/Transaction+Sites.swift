public import Postgres
public import Training

extension Equipment.Kind: PostgresRepresentable {}
extension Equipment.TagOut.Code: PostgresRepresentable {}
extension SiteInspection.Occasion: PostgresRepresentable {}
extension SiteInspection.Answer: PostgresRepresentable {}
extension ChecklistItem: PostgresRepresentable {}

extension Transaction {
  public func add(_ equipment: Equipment, at school: School.ID, by actor: Person.ID) {
    enqueue(
      AddEquipment(
        schoolID: school, equipmentID: equipment.id, siteID: equipment.site, equipmentName: equipment.name,
        equipmentKind: equipment.kind, sinceDay: equipment.since, byID: actor))
  }

  /// - Parameter particulars: who rated it, and which paper says so.
  public func add(
    _ rating: EquipmentRating, particulars: ErasableNote, at school: School.ID, by actor: Person.ID
  ) {
    keep(particulars, at: school)
    enqueue(
      AddRating(
        schoolID: school, ratingID: rating.id, equipmentID: rating.equipment,
        workingKg: Int16(clamping: rating.workingKilograms),
        designFactor: rating.designFactor.map { Int16(clamping: $0) }, ratedOn: rating.ratedOn,
        ratedUntil: rating.validUntil, particularsDigest: particulars.digest, byID: actor))
  }

  public func add(_ tagOut: Equipment.TagOut, at school: School.ID, by actor: Person.ID) {
    enqueue(
      AddTagOut(
        schoolID: school, tagOutID: tagOut.id, equipmentID: tagOut.equipment, day: tagOut.day,
        tagOutReason: tagOut.reason, byID: actor))
  }

  public func add(_ inspection: SiteInspection, at school: School.ID, by actor: Person.ID) {
    enqueue(
      AddInspection(
        schoolID: school, inspectionID: inspection.id, siteID: inspection.site,
        occasion: inspection.occasion, day: inspection.day, inspectorID: inspection.inspector,
        nextDue: inspection.nextDue,
        headroomCm: inspection.headroomCentimetres.map { Int16(clamping: $0) }, byID: actor))
    for finding in inspection.findings {
      enqueue(
        AddInspectionFinding(
          schoolID: school, inspectionID: inspection.id, siteID: inspection.site, item: finding.item,
          equipmentID: finding.equipment, answerOfItem: finding.answer))
    }
  }

  /// Everything about the equipment of a site, in one round trip, and the particulars of its ratings as far as they are seen.
  public func siteFacts(of site: Site.ID, at school: School.ID) async throws(AshiatoError)
    -> (facts: SiteFacts, particulars: [EquipmentRating.ID: String])
  {
    let (equipment, ratings, tagOuts, inspections, findings, particulars) = try await answers(
      EquipmentOf(schoolID: school, siteID: site), RatingsAt(schoolID: school, siteID: site),
      TagOutsAt(schoolID: school, siteID: site),
      InspectionsAt(schoolID: school, siteID: site, sinceDay: nil),
      InspectionFindingsAt(schoolID: school, siteID: site, sinceDay: nil),
      RatingParticularsAt(schoolID: school, siteID: site))
    let facts = try SiteFacts(site, equipment, ratings, tagOuts, inspections, findings)
    return (facts, Dictionary(particulars.map { ($0.ratingID, $0.particulars) }) { first, _ in first })
  }
}

extension SiteFacts {
  init(
    _ site: Site.ID, _ equipment: [EquipmentOf.Row], _ ratings: [RatingsAt.Row], _ tagOuts: [TagOutsAt.Row],
    _ inspections: [InspectionsAt.Row], _ findings: [InspectionFindingsAt.Row]
  ) throws(AshiatoError) {
    let answers = Dictionary(grouping: findings, by: \.inspectionID)
    self.init(site: site)
    self.equipment = equipment.map {
      Equipment(
        id: $0.equipmentID, site: site, name: $0.equipmentName, kind: $0.equipmentKind, since: $0.sinceDay)
    }
    for row in ratings { self.ratings.append(try EquipmentRating(row)) }
    self.tagOuts = tagOuts.map {
      Equipment.TagOut(id: $0.tagOutID, equipment: $0.equipmentID, day: $0.day, reason: $0.tagOutReason)
    }
    self.inspections = inspections.map { row in
      SiteInspection(
        id: row.inspectionID, site: site, occasion: row.occasion, day: row.day, inspector: row.inspectorID,
        nextDue: row.nextDue, headroomCentimetres: row.headroomCm.map { Int($0) },
        findings: (answers[row.inspectionID] ?? []).map {
          .init(item: $0.item, equipment: $0.equipmentID, answer: $0.answerOfItem)
        })
    }
  }
}

extension EquipmentRating {
  fileprivate init(_ row: RatingsAt.Row) throws(AshiatoError) {
    do {
      try self.init(
        id: row.ratingID, equipment: row.equipmentID, workingKilograms: Int(row.workingKg),
        designFactor: row.designFactor.map { Int($0) }, ratedOn: row.ratedOn, validUntil: row.ratedUntil)
    } catch {
      throw .unreadable("The rating \(row.ratingID) is not one that can be.")
    }
  }
}
