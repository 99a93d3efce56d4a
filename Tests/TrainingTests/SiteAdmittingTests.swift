import Testing
import Training

@Suite struct SiteAdmittingTests {
  private let day: CalendarDay = "2026-03-02"

  private func admit(
    _ props: [Prop.ID] = ["overhead-bars", "step-stool", "table"], strokes: [Stroke.ID] = ["long-glide"],
    client: Session.ClientWork?? = .none, at facts: SiteFacts = .inspected
  ) throws(SiteRefusal) {
    try facts.standing(on: day).admitting(
      .made(1, on: day, client: client, strokes: strokes, props: props))
  }

  @Test func `work on bars is admitted at an inspected site`() throws {
    try admit()
  }

  @Test func `work on bars is refused at a site that nobody inspected, with a client and without`() {
    #expect(throws: SiteRefusal.notInspected(day)) { try admit(at: .equipped) }
    #expect(throws: SiteRefusal.notInspected(day)) {
      try admit(strokes: [], client: .some(nil), at: .equipped)
    }
    #expect(throws: SiteRefusal.notInspected(day)) { try admit(at: SiteFacts(site: 900)) }
  }

  @Test(arguments: [
    "overhead-bars", "parallel-bars", "freestanding-frame", "strap-over-bars", "rope", "chain",
  ])
  func `every support overhead asks for an inspected site`(prop: Prop.ID) {
    #expect(throws: SiteRefusal.notInspected(day)) { try admit([prop], at: .equipped) }
  }

  @Test func `a session of an earlier day is held against the site as it stood then`() {
    var facts = SiteFacts.inspected
    facts.tagOuts = [.init(id: 20, equipment: 1, day: "2026-03-03", reason: .damaged)]
    #expect(throws: Never.self) { try admit(at: facts) }
    facts.tagOuts[0].day = "2026-03-02"
    #expect(throws: SiteRefusal.outOfService("bars", .taggedOut(.damaged, "2026-03-02"), day)) {
      try admit(at: facts)
    }
  }

  @Test func `the session of the incident for which a piece was tagged out is admitted on its day`() {
    var facts = SiteFacts.inspected
    facts.tagOuts = [.init(id: 20, equipment: 1, day: day, reason: .incident)]
    var session = Session.made(1, on: day, props: ["overhead-bars"])
    #expect(throws: SiteRefusal.self) { try facts.standing(on: day).admitting(session) }
    session.incident = .equipment
    #expect(throws: Never.self) { try facts.standing(on: day).admitting(session) }
    facts.tagOuts[0].day = "2026-03-01"
    #expect(throws: SiteRefusal.self) { try facts.standing(on: day).admitting(session) }
  }

  @Test func `a lapsed inspection is none`() {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, on: "2025-03-01")]
    facts.equipment = facts.equipment.map { .made($0.id, $0.name, $0.kind, since: "2025-01-01") }
    #expect(throws: SiteRefusal.inspectionLapsed("2026-03-01", day)) { try admit(at: facts) }
  }

  @Test func `a room that failed is out`() {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, on: "2026-03-01", failing: [.emergencyWay])]
    #expect(throws: SiteRefusal.failed(.emergencyWay, day)) { try admit(at: facts) }
  }

  @Test func `support that a session names is on record, and bars may stand in a frame`() throws {
    #expect(throws: SiteRefusal.noEquipment(.rope, day)) { try admit(["rope"]) }
    #expect(throws: SiteRefusal.noEquipment(.parallelBars, day)) { try admit(["parallel-bars"]) }
    #expect(throws: SiteRefusal.noEquipment(.strapOverBars, day)) { try admit(["strap-over-bars"]) }
    var facts = SiteFacts(
      site: 900, equipment: [.made(4, "frame", .freestandingFrame)], ratings: [.made(4, of: 4)])
    facts.inspections = [facts.inspection(10, on: "2026-03-01")]
    try admit(["overhead-bars", "floor-mat"], at: facts)
    try admit(["parallel-bars", "floor-mat"], at: facts)
  }

  @Test func `a strap needs the bars that it hangs over`() throws {
    var facts = SiteFacts(
      site: 900, equipment: [.made(4, "strap", .strapOverBars)], ratings: [.made(4, of: 4)])
    facts.inspections = [facts.inspection(10, on: "2026-03-01")]
    #expect(throws: SiteRefusal.noEquipment(.overheadBars, day)) {
      try admit(["strap-over-bars", "floor-mat"], at: facts)
    }
    facts.equipment.append(.made())
    facts.ratings.append(.made())
    facts.inspections = [facts.inspection(10, on: "2026-03-01")]
    try admit(["strap-over-bars", "floor-mat"], at: facts)
  }

  @Test func `a staff is asked about only where the site has one on record`() throws {
    try admit(["staff", "floor-mat"], strokes: ["rocking"], at: SiteFacts(site: 900))
    try admit(["table", "wall"], strokes: ["seated-glide"], at: SiteFacts(site: 900))
  }

  @Test func `a damaged table stops whoever stands on a client on it, named or not`() throws {
    var facts = SiteFacts.inspected
    facts.inspections.append(facts.inspection(11, .weekly, on: "2026-03-01", failing: [.tableLegs]))
    for props in [["overhead-bars", "table"], ["overhead-bars"], ["table"]] as [[Prop.ID]] {
      #expect(throws: SiteRefusal.outOfService("table", .failed(.tableLegs), day)) {
        try admit(props, at: facts)
      }
    }
    // Bars over a floor mat, and a seated stroke, need no table.
    try admit(["overhead-bars", "floor-mat"], at: facts)
    try admit(["stool"], strokes: ["seated-glide"], at: facts)
    #expect(throws: SiteRefusal.outOfService("table", .failed(.tableLegs), day)) {
      try admit(["overhead-bars", "floor-mat"], strokes: ["double-glide"], at: facts)
    }
  }

  @Test func `whoever stands on a client on a table needs a rated one on record`() {
    var facts = SiteFacts.inspected
    facts.ratings.removeLast()
    #expect(throws: SiteRefusal.outOfService("table", .unrated, day)) {
      try admit(["overhead-bars"], at: facts)
    }
    facts = SiteFacts(site: 900, equipment: [.made()], ratings: [.made()])
    facts.inspections = [facts.inspection(10, on: "2026-01-05")]
    #expect(throws: SiteRefusal.noEquipment(.table, day)) { try admit(["overhead-bars"], at: facts) }
  }

  @Test func `strap work asks for an inspected site and a rated strap`() throws {
    let glide: [Stroke.ID] = ["strap-glide"]
    #expect(throws: SiteRefusal.notInspected(day)) {
      try admit(["fabric-strap", "table"], strokes: glide, at: SiteFacts(site: 900))
    }
    #expect(throws: SiteRefusal.noEquipment(.fabricStrap, day)) {
      try admit(["fabric-strap", "table"], strokes: glide)
    }
    var facts = SiteFacts.equipped
    facts.equipment.append(.made(6, "strap", .fabricStrap))
    facts.inspections = [facts.inspection(10, on: "2026-01-05")]
    #expect(throws: SiteRefusal.outOfService("strap", .unrated, day)) {
      try admit(["fabric-strap", "table"], strokes: glide, at: facts)
    }
    facts.ratings.append(.made(6, of: 6, factor: nil))
    try admit(["fabric-strap", "table"], strokes: glide, at: facts)
  }

  @Test func `a cracked staff is out of service`() {
    var facts = SiteFacts(site: 900, equipment: [.made(5, "staff", .staff)])
    facts.inspections = [facts.inspection(10, on: "2026-03-01", failing: [.staffSound])]
    #expect(throws: SiteRefusal.outOfService("staff", .failed(.staffSound), day)) {
      try admit(["staff", "floor-mat"], at: facts)
    }
  }

  @Test func `a restricted site admits only what it allows`() throws {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, on: "2026-03-01", failing: [.gripHeight])]
    try admit(strokes: ["long-glide", "seated-glide"], at: facts)
    #expect(throws: SiteRefusal.restricted(.oneFoot, "double-glide")) {
      try admit(strokes: ["long-glide", "double-glide"], at: facts)
    }
    facts.inspections = [facts.inspection(10, on: "2026-03-01", failing: [.headroom])]
    try admit(strokes: ["seated-glide"], at: facts)
    #expect(throws: SiteRefusal.restricted(.notStanding, "long-glide")) { try admit(at: facts) }
  }

  @Test func `a set-up at a restricted site does not show that nobody stood`() {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, on: "2026-03-01", failing: [.headroom])]
    #expect(throws: SiteRefusal.restricted(.notStanding, nil)) {
      try admit(strokes: [], client: .some(nil), at: facts)
    }
  }

  @Test func `work without support overhead is not held to the headroom over the table`() throws {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, on: "2026-03-01", failing: [.headroom])]
    try admit(["table"], at: facts)
  }
}
