import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

@Suite(.school)
struct SiteTests {
  @Test func `work on bars is refused where nobody inspected, and logged once somebody did`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.addSite("hall", name: "The hall", timeZone: nil, as: cast.noor)
      try await refusal(by: "inspected-site") { _ = try await cast.log(.made(site: "hall")) }
      _ = try await cast.ashiato.addEquipment(
        "bars", .overheadBars, to: "hall", since: Cast.beginning, rating: .made(on: Cast.beginning),
        as: cast.noor)
      _ = try await cast.ashiato.addEquipment(
        "table", .table, to: "hall", since: Cast.beginning, rating: .made(on: Cast.beginning), as: cast.noor)
      try await refusal(by: "inspected-site") { _ = try await cast.log(.made(site: "hall")) }
      // The tables are to be looked at again a week later, which is long ago.
      let state = try await cast.ashiato.inspect(
        "hall", .made(on: "2026-03-01", of: ["bars"], table: "table"), as: cast.kenji)
      #expect(state.standing.causes == [.tablesOverdue("2026-03-08")])
      try await refusal(by: "inspected-site") {
        _ = try await cast.log(.made(on: "2026-02-28", site: "hall"))
      }
      _ = try await cast.log(.made(on: "2026-03-01", site: "hall"))
    }
  }

  @Test func `a refused session leaves nothing behind`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.addSite("hall", name: "The hall", timeZone: nil, as: cast.noor)
      try await refusal(by: "inspected-site") { _ = try await cast.log(.made(site: "hall")) }
      let rows = try await owner().rows("select count(*)::text from session")
      #expect(rows == [["0"]])
    }
  }

  @Test func `bars that are tagged out come back with an inspection that passes them`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.tagOut(
        "bars", at: "studio", because: .damaged, on: "2026-03-10", as: cast.kenji)
      let said = try await refusal(by: "equipment-in-service") { _ = try await cast.log(.made()) }
      #expect(said?.sentence.description.contains("tagged out on 2026-03-10: damaged") == true)
      _ = try await cast.log(.made(on: "2026-03-09"))
      // Only an inspection that was recorded after the tag lifts it.
      cast.clock.set("2026-11-20T19:00:01Z")
      _ = try await cast.ashiato.inspect(
        "studio", .made(on: "2026-03-11", of: ["bars"], table: "table"), as: cast.kenji)
      _ = try await cast.log(.made(on: "2026-03-11"))
      try await refusal(by: "equipment-in-service") { _ = try await cast.log(.made()) }
    }
  }

  @Test func `an inspection answers about pieces of its own site and no other`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.addSite("hall", name: "The hall", timeZone: nil, as: cast.noor)
      _ = try await cast.ashiato.addEquipment(
        "bars", .overheadBars, to: "hall", since: Cast.beginning, rating: .made(on: Cast.beginning),
        as: cast.noor)
      let owner = try await owner()
      let error = await #expect(throws: DatabaseError.self) {
        _ = try await owner.rows(
          """
          insert into inspection_finding (school_id, inspection_id, site_id, item, equipment_id, answer)
          select finding.school_id, inspection_id, finding.site_id, 'seat-steady', equipment.id, 'ok'
          from inspection_finding as finding join equipment on equipment.site_id <> finding.site_id
          limit 1
          """)
      }
      #expect(error?.constraint == "inspection_finding_about")
    }
  }

  @Test func `bars that fail an inspection put the site out`() async throws {
    try await Cast.play { cast in
      let state = try await cast.ashiato.inspect(
        "studio", .made(on: "2026-03-09", of: ["bars"], table: "table", failing: .barsSound), as: cast.kenji)
      #expect(state.standing.status == .out)
      try await refusal(by: "equipment-in-service") { _ = try await cast.log(.made()) }
    }
  }

  @Test func `what was recorded is read again as it was`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.addEquipment(
        "wide-table", .table, to: "studio", since: "2026-02-01",
        rating: .made(227, designFactor: nil, on: "2026-02-01"), as: cast.noor)
      try await cast.ashiato.rate("bars", at: "studio", .made(300, on: "2026-06-01"), as: cast.noor)
      let state = try await cast.ashiato.site("studio", on: "2026-06-01", as: cast.kenji)
      #expect(state.standing.pieces.map(\.equipment.name) == ["bars", "table", "wide-table"])
      let bars = try #require(state.standing.pieces.first?.rating)
      #expect(bars.workingKilograms == 300)
      #expect(bars.designFactor == 6)
      #expect(bars.validUntil == "2027-06-01")
      #expect(state.particulars[bars.id] == RatingReport.particulars)
      #expect(state.standing.pieces.last?.causes == [.neverInspected])
      let inspection = try #require(state.standing.inspection)
      #expect(inspection.headroomCentimetres == 190)
      #expect(inspection.nextDue == "2027-01-05")
      #expect(state.inspectors[inspection.inspector]?.handle == "noor")
      #expect(inspection.findings.count == 12)
      let before = try await cast.ashiato.site("studio", on: "2026-01-31", as: cast.kenji)
      #expect(before.standing.pieces.map(\.rating?.workingKilograms) == [250, 250])
    }
  }

  @Test func `a student sees what a site is fit for, and not who rated it`() async throws {
    try await Cast.play { cast in
      let state = try await cast.ashiato.site("studio", on: nil, as: cast.aya)
      #expect(state.standing.status == .restricted)
      #expect(state.particulars.isEmpty)
    }
  }

  @Test func `what carries a person is not added without its rating`() async throws {
    try await Cast.play { cast in
      for kind in Equipment.Kind.allCases where kind.isRated {
        try await refusal(by: "rated-equipment") {
          _ = try await cast.ashiato.addEquipment(
            "thing", kind, to: "studio", since: nil, rating: nil, as: cast.noor)
        }
      }
      _ = try await cast.ashiato.addEquipment(
        "step", .stepStool, to: "studio", since: nil, rating: nil, as: cast.noor)
      var nameless = RatingReport.made(on: "2026-03-01")
      nameless.ratedBy = " "
      let said = nameless
      try await refusal(by: "rated-equipment") {
        try await cast.ashiato.rate("bars", at: "studio", said, as: cast.noor)
      }
    }
  }

  @Test func `a name is taken once at a site, and may be used at another`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "equipment-once") { try await cast.equip("studio") }
      _ = try await cast.ashiato.addSite("hall", name: "The hall", timeZone: nil, as: cast.noor)
      try await cast.equip("hall")
    }
  }

  @Test func `equipment that is not there is neither rated nor tagged out nor inspected`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "equipment-on-record") {
        try await cast.ashiato.rate("rope", at: "studio", .made(on: "2026-03-01"), as: cast.noor)
      }
      try await refusal(by: "equipment-on-record") {
        _ = try await cast.ashiato.tagOut("rope", at: "studio", because: .worn, on: nil, as: cast.kenji)
      }
      try await refusal(by: "equipment-on-record") {
        _ = try await cast.ashiato.inspect(
          "studio", .made(on: "2026-03-01", of: ["bars", "rope"]), as: cast.kenji)
      }
    }
  }

  @Test func `nothing about a site is dated tomorrow`() async throws {
    try await Cast.play { cast in
      let tomorrow: CalendarDay = "2026-11-21"
      try await refusal(by: "not-in-the-future") {
        _ = try await cast.ashiato.addEquipment(
          "step", .stepStool, to: "studio", since: tomorrow, rating: nil, as: cast.noor)
      }
      try await refusal(by: "not-in-the-future") {
        try await cast.ashiato.rate("bars", at: "studio", .made(on: tomorrow), as: cast.noor)
      }
      try await refusal(by: "not-in-the-future") {
        _ = try await cast.ashiato.tagOut("bars", at: "studio", because: .worn, on: tomorrow, as: cast.noor)
      }
      try await refusal(by: "not-in-the-future") {
        _ = try await cast.ashiato.inspect("studio", .made(on: tomorrow, of: ["bars"]), as: cast.noor)
      }
    }
  }

  @Test func `who recorded what about a site stands in the audit`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.tagOut("bars", at: "studio", because: .worn, on: nil, as: cast.kenji)
      let rows = try await owner().rows(
        "select action, count(*)::text from audit_entry where action ~ '^(equipment|site)' group by 1 order by 1"
      )
      #expect(
        rows == [
          ["equipment.add", "2"], ["equipment.rate", "2"], ["equipment.tag-out", "1"], ["site.add", "1"],
          ["site.inspect", "1"],
        ])
    }
  }
}
