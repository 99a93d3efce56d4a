/// Everything that a school has recorded about the equipment of one site, in any order.
public struct SiteFacts: Hashable, Sendable {
  public var site: Site.ID
  public var equipment: [Equipment]
  public var ratings: [EquipmentRating]
  public var tagOuts: [Equipment.TagOut]
  public var inspections: [SiteInspection]

  public init(
    site: Site.ID, equipment: [Equipment] = [], ratings: [EquipmentRating] = [],
    tagOuts: [Equipment.TagOut] = [], inspections: [SiteInspection] = []
  ) {
    self.site = site
    self.equipment = equipment
    self.ratings = ratings
    self.tagOuts = tagOuts
    self.inspections = inspections
  }

  public func equipment(named name: Equipment.Name) -> Equipment? { equipment.first { $0.name == name } }

  /// A point of the checklist, and the piece of which it is asked; none where it is the room.
  public struct Question: Hashable, Sendable {
    public var item: ChecklistItem
    public var equipment: Equipment?
  }

  /// What an inspection of a day is asked, in the order of the checklist and of the pieces' names.
  public func questions(_ occasion: SiteInspection.Occasion, on day: CalendarDay) -> [Question] {
    let pieces = equipment.filter { $0.since <= day }.sorted { $0.name < $1.name }
    let items = ChecklistItem.allCases.filter { occasion == .yearly || $0.isWeekly }
    return items.flatMap { item in
      item.kinds.isEmpty
        ? [Question(item: item, equipment: nil)]
        : pieces.filter { item.kinds.contains($0.kind) }.map { Question(item: item, equipment: $0) }
    }
  }

  /// Decides whether an inspection is recorded: every point is answered, once, and no other.
  ///
  /// A piece that is tagged out is answered wholly, or not at all; then it stays out.
  public func recording(_ inspection: SiteInspection, today: CalendarDay) throws(EquipmentRefusal) {
    guard inspection.day <= today else { throw .inTheFuture(inspection.day) }
    let limit = inspection.occasion.latestDue(after: inspection.day)
    guard inspection.nextDue > inspection.day, inspection.nextDue <= limit else {
      throw .nextDueOutOfRange(limit)
    }
    guard inspection.headroomCentimetres.map((50...1_000).contains) ?? true else {
      throw .headroomOutOfRange
    }
    let questions = questions(inspection.occasion, on: inspection.day)
    guard !questions.isEmpty else { throw .nothingToInspect }
    for finding in inspection.findings
    where !questions.contains(where: { $0.item == finding.item && $0.equipment?.id == finding.equipment }) {
      throw .notAsked(finding.item, name(of: finding))
    }
    for finding in inspection.findings where finding.answer == .notApplicable && !finding.item.canBeLacking {
      throw .notLacking(finding.item, name(of: finding))
    }
    let standing = SiteStanding(of: self, on: inspection.day)
    for question in questions {
      let answers = inspection.findings.filter {
        $0.item == question.item && $0.equipment == question.equipment?.id
      }
      guard answers.count <= 1 else { throw .answeredTwice(question.item, question.equipment?.name) }
      let isLeftOut = standing.pieces.contains {
        $0.equipment == question.equipment && $0.causes.contains(where: \.isTagOut)
          && !inspection.looksAt($0.equipment.id)
      }
      guard answers.count == 1 || isLeftOut else {
        throw .unanswered(question.item, question.equipment?.name)
      }
    }
  }

  private func name(of finding: SiteInspection.Finding) -> Equipment.Name? {
    equipment.first { $0.id == finding.equipment }?.name
  }
}
