import Testing
import Training

@Suite struct SiteInspectionTests {
  private let facts = SiteFacts.equipped
  private let today: CalendarDay = "2026-03-02"

  private func record(_ change: (inout SiteInspection) -> Void = { _ in }) throws(EquipmentRefusal) {
    var inspection = facts.inspection(10, on: "2026-03-02")
    change(&inspection)
    try facts.recording(inspection, today: today)
  }

  @Test func `an inspection that answers every point is recorded`() throws {
    try record()
  }

  @Test func `a yearly inspection asks everything, a weekly one the tables`() {
    let weekly = facts.questions(.weekly, on: today)
    #expect(weekly.map(\.item) == [.tableBolts, .tableHinges, .tableCables, .tableLegs, .faceCradle])
    #expect(weekly.allSatisfy { $0.equipment?.name == "table" })
    let yearly = facts.questions(.yearly, on: today)
    #expect(yearly.map(\.item).contains(.stepSteady) && !yearly.map(\.item).contains(.anchorSound))
    #expect(yearly.filter { $0.equipment == nil }.map(\.item) == [.headroom, .emergencyWay])
    #expect(yearly.count == 13)
  }

  @Test func `a point without an answer is asked for`() {
    #expect(throws: EquipmentRefusal.unanswered(.barsSound, "bars")) {
      try record { $0.findings.removeAll { $0.item == .barsSound } }
    }
    #expect(throws: EquipmentRefusal.unanswered(.headroom, nil)) {
      try record { $0.findings.removeAll { $0.item == .headroom } }
    }
  }

  @Test func `a point is answered once, and only where it is asked`() {
    #expect(throws: EquipmentRefusal.answeredTwice(.headroom, nil)) {
      try record { $0.findings.append(.init(item: .headroom, equipment: nil, answer: .fail)) }
    }
    #expect(throws: EquipmentRefusal.notAsked(.stepSteady, "bars")) {
      try record { $0.findings.append(.init(item: .stepSteady, equipment: 1, answer: .ok)) }
    }
    #expect(throws: EquipmentRefusal.notAsked(.headroom, "bars")) {
      try record { $0.findings.append(.init(item: .headroom, equipment: 1, answer: .ok)) }
    }
  }

  @Test func `a piece that is tagged out may be left unanswered`() throws {
    var facts = facts
    facts.tagOuts = [.init(id: 5, equipment: 1, day: "2026-03-01", reason: .damaged)]
    var inspection = facts.inspection(10, on: "2026-03-02")
    inspection.findings.removeAll { $0.equipment == 1 }
    try facts.recording(inspection, today: today)
    facts.inspections = [inspection]
    #expect(facts.standing().pieces.first?.status == .out)
  }

  @Test func `a piece that is tagged out is answered wholly or not at all`() {
    var facts = facts
    facts.tagOuts = [
      .init(id: 5, equipment: 1, day: "2026-03-01", reason: .damaged),
      .init(id: 6, equipment: 2, day: "2026-03-01", reason: .recalled),
    ]
    for (equipment, item) in [(1, .gripHeight), (2, .tableBolts)] as [(Equipment.ID, ChecklistItem)] {
      var inspection = facts.inspection(10, on: "2026-03-02")
      inspection.findings.removeAll { $0.equipment == equipment && $0.item != item }
      #expect(throws: EquipmentRefusal.self) { try facts.recording(inspection, today: today) }
      // Recorded all the same, it would bring nothing back.
      facts.inspections = [inspection]
      #expect(facts.standing().pieces.first { $0.equipment.id == equipment }?.status == .out)
      facts.inspections = []
    }
  }

  @Test func `only hinges, cables and face cradle of a table can be lacking`() throws {
    for item in ChecklistItem.allCases {
      let lacking = { (inspection: inout SiteInspection) in
        for index in inspection.findings.indices where inspection.findings[index].item == item {
          inspection.findings[index].answer = .notApplicable
        }
      }
      guard facts.questions(.yearly, on: today).contains(where: { $0.item == item }) else { continue }
      if [.tableHinges, .tableCables, .faceCradle].contains(item) {
        try record(lacking)
      } else {
        let name = facts.questions(.yearly, on: today).first { $0.item == item }?.equipment?.name
        #expect(throws: EquipmentRefusal.notLacking(item, name), "\(item)") { try record(lacking) }
      }
    }
  }

  @Test func `an inspection is not of tomorrow`() {
    #expect(throws: EquipmentRefusal.inTheFuture("2026-03-03")) { try record { $0.day = "2026-03-03" } }
  }

  @Test func `the next yearly inspection is a year later at the most, the next weekly one seven days`() throws
  {
    try record { $0.nextDue = "2026-03-03" }
    try record { $0.nextDue = "2027-03-02" }
    for day: CalendarDay in ["2026-03-02", "2027-03-03"] {
      #expect(throws: EquipmentRefusal.nextDueOutOfRange("2027-03-02")) { try record { $0.nextDue = day } }
    }
    #expect(throws: EquipmentRefusal.nextDueOutOfRange("2026-03-09")) {
      var weekly = facts.inspection(10, .weekly, on: "2026-03-02")
      weekly.nextDue = "2026-03-10"
      try facts.recording(weekly, today: today)
    }
  }

  @Test func `headroom is a height that a room can have`() throws {
    try record { $0.headroomCentimetres = 50 }
    try record { $0.headroomCentimetres = nil }
    for height in [49, 1_001] {
      #expect(throws: EquipmentRefusal.headroomOutOfRange) { try record { $0.headroomCentimetres = height } }
    }
  }

  @Test func `where there is no table, nothing is to be inspected weekly`() {
    let facts = SiteFacts(site: 900, equipment: [.made()])
    #expect(throws: EquipmentRefusal.nothingToInspect) {
      try facts.recording(facts.inspection(10, .weekly, on: "2026-03-02"), today: today)
    }
  }

  @Test func `a rating is of a load, a factor and days that can be`() {
    func rate(_ load: Int = 250, factor: Int? = 5, until: CalendarDay = "2027-03-02") throws(EquipmentRefusal)
    {
      _ = try EquipmentRating(
        id: 1, equipment: 1, workingKilograms: load, designFactor: factor, ratedOn: "2026-03-02",
        validUntil: until)
    }
    #expect(throws: Never.self) { try rate(1, factor: 1, until: "2026-03-02") }
    #expect(throws: Never.self) { try rate(5_000, factor: nil) }
    #expect(throws: EquipmentRefusal.loadOutOfRange) { try rate(0) }
    #expect(throws: EquipmentRefusal.loadOutOfRange) { try rate(5_001) }
    #expect(throws: EquipmentRefusal.designFactorOutOfRange) { try rate(factor: 0) }
    #expect(throws: EquipmentRefusal.designFactorOutOfRange) { try rate(factor: 21) }
    #expect(throws: EquipmentRefusal.ratingOutOfOrder) { try rate(until: "2026-03-01") }
  }
}
