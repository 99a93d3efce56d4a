import TestSupport
import Testing
import Training

@Suite struct SiteStandingTests {
  @Test func `a site with rated bars that was inspected is ok`() {
    let standing = SiteFacts.inspected.standing()
    #expect(standing.status == .ok)
    #expect(standing.causes == [])
    #expect(standing.pieces.map(\.status) == [.ok, .ok, .ok])
  }

  @Test func `a site that nobody inspected is out`() {
    let standing = SiteFacts.equipped.standing()
    #expect(standing.status == .out)
    #expect(standing.causes == [.neverInspected])
  }

  @Test func `an inspection holds from its day to its last day`() {
    #expect(SiteFacts.inspected.standing(on: "2026-01-04").causes == [.neverInspected])
    #expect(SiteFacts.inspected.standing(on: "2026-01-05").status == .ok)
    #expect(SiteFacts.inspected.standing(on: "2027-01-05").status == .ok)
    let lapsed = SiteFacts.inspected.standing(on: "2027-01-06")
    #expect(lapsed.status == .out)
    #expect(lapsed.causes.first == .inspectionLapsed("2027-01-05"))
  }

  @Test func `a weekly inspection does not stand for the yearly one`() {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, .weekly, on: "2026-03-01")]
    #expect(facts.standing().causes == [.neverInspected])
    #expect(SiteStanding(of: facts, on: "2026-03-02").tablesDue == "2026-03-08")
  }

  @Test func `the tables are due a week after anybody looked at them`() {
    var facts = SiteFacts.inspected
    #expect(SiteStanding(of: facts, on: "2026-03-02").tablesDue == "2026-01-12")
    facts.inspections.append(facts.inspection(11, .weekly, on: "2026-02-27"))
    #expect(SiteStanding(of: facts, on: "2026-03-02").tablesDue == "2026-03-06")
    #expect(facts.standing().status == .ok)
  }

  @Test func `a site without support overhead on record is out for work on bars`() {
    var facts = SiteFacts(site: 900, equipment: [.made(3, "step", .stepStool)])
    facts.inspections = [facts.inspection(10, on: "2026-01-05")]
    #expect(facts.standing().causes == [.noSupport])
  }

  @Test func `low headroom restricts a site to work without standing`() {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, on: "2026-01-05", failing: [.headroom])]
    #expect(facts.standing().status == .restricted)
    #expect(facts.standing().restrictions == [.notStanding])
  }

  @Test func `a way out that is not clear puts the whole site out`() {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, on: "2026-01-05", failing: [.emergencyWay])]
    #expect(facts.standing().status == .out)
    #expect(facts.standing().causes == [.failed(.emergencyWay)])
  }

  @Test func `bars with play are out, and a site with no other is too`() {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, on: "2026-01-05", failing: [.barsSound])]
    #expect(facts.standing().pieces.first?.causes == [.failed(.barsSound)])
    #expect(facts.standing().causes == [.supportOut])
  }

  @Test func `a point that was put right holds from the inspection that says so`() {
    var facts = SiteFacts.equipped
    facts.inspections = [
      facts.inspection(11, on: "2026-03-01"),
      facts.inspection(10, on: "2026-01-05", failing: [.barsSound, .headroom]),
    ]
    #expect(facts.standing(on: "2026-02-28").status == .out)
    #expect(facts.standing(on: "2026-03-01").status == .ok)
  }

  @Test func `bars in the wrong place restrict to one foot, unless the site has others`() {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, on: "2026-01-05", failing: [.barsLayout])]
    #expect(facts.standing().status == .restricted)
    #expect(facts.standing().restrictions == [.oneFoot])

    facts.equipment.append(.made(4, "frame", .freestandingFrame))
    facts.ratings.append(.made(4, of: 4))
    facts.inspections = [
      SiteInspection(
        id: 10, site: 900, occasion: .yearly, day: "2026-01-05", inspector: Cast.kenji,
        nextDue: "2027-01-05", headroomCentimetres: nil,
        findings: facts.questions(.yearly, on: "2026-01-05").map {
          .init(
            item: $0.item, equipment: $0.equipment?.id,
            answer: $0.item == .barsLayout && $0.equipment?.id == 1 ? .fail : .ok)
        })
    ]
    #expect(facts.standing().status == .ok)
  }

  @Test func `a rating that lapsed or is low takes the bars out`() {
    var facts = SiteFacts.inspected
    facts.ratings[0] = .made(until: "2026-03-01")
    #expect(facts.standing().pieces.first?.causes == [.ratingLapsed("2026-03-01")])
    facts.ratings[0] = .made(factor: 4)
    #expect(facts.standing().pieces.first?.causes == [.designFactorLow(4)])
    facts.ratings[0] = .made(factor: nil)
    #expect(facts.standing().pieces.first?.causes == [.designFactorLow(nil)])
    facts.ratings[0] = .made(factor: 5)
    #expect(facts.standing().status == .ok)
    facts.ratings.removeFirst()
    #expect(facts.standing().pieces.first?.causes == [.unrated])
  }

  @Test func `the rating that was given last holds from its day on`() {
    var facts = SiteFacts.inspected
    facts.ratings.append(.made(3, of: 1, 180, on: "2026-03-01", until: "2026-09-01"))
    #expect(facts.standing(on: "2026-02-28").pieces.first?.rating?.workingKilograms == 250)
    #expect(facts.standing(on: "2026-03-01").pieces.first?.rating?.workingKilograms == 180)
  }

  @Test func `a piece that is tagged out stays out until an inspection passes it`() {
    var facts = SiteFacts.inspected
    facts.tagOuts = [.init(id: 11, equipment: 1, day: "2026-03-02", reason: .damaged)]
    #expect(facts.standing(on: "2026-03-01").status == .ok)
    #expect(facts.standing(on: "2026-03-02").pieces.first?.causes == [.taggedOut(.damaged, "2026-03-02")])
    // On the same day, what was recorded later is later.
    facts.inspections.append(facts.inspection(12, on: "2026-03-02"))
    #expect(facts.standing(on: "2026-03-02").status == .ok)
    facts.tagOuts.append(.init(id: 13, equipment: 1, day: "2026-03-02", reason: .altered))
    #expect(facts.standing(on: "2026-03-02").causes == [.supportOut])
    facts.inspections.append(facts.inspection(14, on: "2026-03-03", failing: [.barsSound]))
    #expect(
      facts.standing(on: "2026-03-03").pieces.first?.causes == [
        .taggedOut(.altered, "2026-03-02"), .failed(.barsSound),
      ])
  }

  @Test func `that a point does not apply mends nothing`() {
    var facts = SiteFacts.equipped
    let failed: [ChecklistItem] = [.emergencyWay, .fixingInStructure, .tableLegs, .tableHinges]
    facts.inspections = [facts.inspection(10, on: "2026-01-05", failing: failed)]
    var later = facts.inspection(11, on: "2026-03-01")
    for index in later.findings.indices { later.findings[index].answer = .notApplicable }
    facts.inspections.append(later)
    let standing = SiteStanding(of: facts, on: "2026-03-02")
    #expect(standing.status == .out && standing.causes.contains(.failed(.emergencyWay)))
    #expect(standing.pieces.first { $0.equipment.name == "bars" }?.status == .out)
    #expect(
      standing.pieces.first { $0.equipment.name == "table" }?.causes
        == [.failed(.tableHinges), .failed(.tableLegs)])
  }

  @Test func `a tag is not answered by an inspection that was recorded before it`() {
    var facts = SiteFacts.inspected
    facts.inspections.append(facts.inspection(11, on: "2026-03-01"))
    // Told today of what was found on the day before that inspection.
    facts.tagOuts = [.init(id: 12, equipment: 1, day: "2026-02-28", reason: .damaged)]
    #expect(facts.standing().pieces.first?.causes == [.taggedOut(.damaged, "2026-02-28")])
    facts.inspections.append(facts.inspection(13, on: "2026-02-27"))
    #expect(facts.standing().pieces.first?.status == .out)
    facts.inspections.append(facts.inspection(14, on: "2026-03-02"))
    #expect(facts.standing().status == .ok)
  }

  @Test func `each tag is answered by itself`() {
    var facts = SiteFacts.inspected
    facts.tagOuts = [
      .init(id: 11, equipment: 1, day: "2026-03-01", reason: .worn),
      .init(id: 13, equipment: 1, day: "2026-02-01", reason: .damaged),
    ]
    facts.inspections.append(facts.inspection(12, on: "2026-03-02"))
    #expect(facts.standing().pieces.first?.causes == [.taggedOut(.damaged, "2026-02-01")])
  }

  @Test func `what is retired stays out`() {
    var facts = SiteFacts.inspected
    facts.tagOuts = [
      .init(id: 11, equipment: 1, day: "2026-02-01", reason: .retired),
      .init(id: 12, equipment: 1, day: "2026-02-02", reason: .worn),
    ]
    facts.inspections.append(facts.inspection(13, on: "2026-03-01"))
    #expect(facts.standing().pieces.first?.causes == [.taggedOut(.retired, "2026-02-01")])
  }

  @Test func `a piece that came after the inspection is out until it is inspected`() {
    var facts = SiteFacts.inspected
    facts.equipment.append(.made(4, "rope", .rope, since: "2026-02-01"))
    facts.ratings.append(.made(4, of: 4))
    #expect(facts.standing(on: "2026-01-31").pieces.map(\.equipment.name) == ["bars", "step", "table"])
    #expect(
      facts.standing().pieces.first { $0.equipment.name == "rope" }?.causes == [.neverInspected])
    #expect(facts.standing().status == .ok)
  }

  @Test func `every cause says what is wrong and what to do, in calm whole sentences`() {
    let causes: [SiteStanding.Cause] =
      [
        .neverInspected, .inspectionLapsed("2026-03-02"), .noSupport, .supportOut,
        .taggedOut(.retired, "2026-03-02"), .taggedOut(.worn, "2026-03-02"), .unrated,
        .ratingLapsed("2026-03-02"), .designFactorLow(4), .designFactorLow(nil),
      ] + ChecklistItem.allCases.map { .failed($0) } + SiteRestriction.allCases.map { .supportRestricted($0) }
    for cause in causes {
      #expect(Slug<Never>(cause.rule) != nil)
      for text in [cause.sentence.description, cause.remedy.description] {
        #expect(text.hasSuffix("."), "\(cause)")
        #expect(!text.contains("!") && !text.contains(".."), "\(cause)")
      }
    }
  }

  // MARK: Properties

  @Test func `the order in which facts are listed never matters`() {
    forAll(100) { random in
      let facts = SiteFacts.random(using: &random)
      var shuffled = facts
      shuffled.equipment.shuffle(using: &random)
      shuffled.ratings.shuffle(using: &random)
      shuffled.tagOuts.shuffle(using: &random)
      shuffled.inspections.shuffle(using: &random)
      for index in shuffled.inspections.indices {
        shuffled.inspections[index].findings.shuffle(using: &random)
      }
      let day = ("2026-01-01" as CalendarDay).adding(days: Int.random(in: 0..<500, using: &random))
      let (first, second) = (SiteStanding(of: facts, on: day), SiteStanding(of: shuffled, on: day))
      try #require(first.causes == second.causes)
      try #require(first.pieces == second.pieces)
      try #require(first.tablesDue == second.tablesDue)
    }
  }

  @Test func `a later fact never changes how a site stood before`() {
    forAll(100) { random in
      let facts = SiteFacts.random(using: &random)
      let day = ("2026-01-01" as CalendarDay).adding(days: Int.random(in: 0..<400, using: &random))
      var earlier = facts
      earlier.equipment.removeAll { $0.since > day }
      earlier.ratings.removeAll { $0.ratedOn > day }
      earlier.tagOuts.removeAll { $0.day > day }
      earlier.inspections.removeAll { $0.day > day }
      try #require(SiteStanding(of: facts, on: day) == SiteStanding(of: earlier, on: day))
    }
  }

  @Test func `weekly inspections that no longer matter change nothing that may be done`() {
    forAll(100) { random in
      let day = ("2026-03-01" as CalendarDay).adding(days: Int.random(in: 0..<1_200, using: &random))
      var facts = SiteFacts.equipped
      for number in 0..<Int.random(in: 1...8, using: &random) {
        let point = ChecklistItem.allCases.filter(\.isWeekly).randomElement(using: &random)
        facts.inspections.append(
          facts.inspection(
            SiteInspection.ID(bits: UInt128(100 + number)), Bool.random(using: &random) ? .weekly : .yearly,
            on: ("2026-01-05" as CalendarDay).adding(days: Int.random(in: 0..<1_200, using: &random)),
            failing: Bool.random(using: &random) ? [point].compactMap(\.self) : []))
      }
      var later = facts
      later.inspections.removeAll {
        $0.occasion == .weekly && $0.day < SiteInspection.firstWeekly(mattersOn: day)
      }
      let (all, some) = (facts.standing(on: day), later.standing(on: day))
      try #require(all.status == some.status)
      try #require(all.pieces.map(\.status) == some.pieces.map(\.status))
    }
  }

  @Test func `a tag or a failed point never makes a site better`() {
    forAll(100) { random in
      let facts = SiteFacts.random(using: &random)
      let day = ("2026-01-01" as CalendarDay).adding(days: Int.random(in: 0..<400, using: &random))
      var worse = facts
      if Bool.random(using: &random), let piece = facts.equipment.randomElement(using: &random) {
        worse.tagOuts.append(.init(id: 9_000, equipment: piece.id, day: day, reason: .worn))
      } else if let index = facts.inspections.indices.randomElement(using: &random),
        let finding = facts.inspections[index].findings.indices.randomElement(using: &random)
      {
        worse.inspections[index].findings[finding].answer = .fail
      }
      let ranks: [SiteStanding.Status: Int] = [.ok: 0, .restricted: 1, .out: 2]
      try #require(ranks[worse.standing(on: day).status]! >= ranks[facts.standing(on: day).status]!)
    }
  }

  @Test func `a site whose tables were not inspected for a week is restricted, with its cause`() throws {
    let facts = SiteFacts.inspected
    #expect(SiteStanding(of: facts, on: "2026-01-12").status == .ok)
    let late = SiteStanding(of: facts, on: "2026-01-13")
    #expect(late.status == .restricted)
    #expect(late.causes == [.tablesOverdue("2026-01-12")])
    #expect(late.restrictions == [.notStanding])
    #expect(
      late.causes.first?.sentence == "The weekly inspection of the tables was due on 2026-01-12.")
    var mended = facts
    mended.inspections.append(facts.inspection(11, .weekly, on: "2026-01-13"))
    #expect(SiteStanding(of: mended, on: "2026-01-13").status == .ok)
    // Nobody stands on what is retired.
    var retired = facts
    retired.tagOuts = [.init(id: 20, equipment: 2, day: "2026-01-06", reason: .retired)]
    #expect(SiteStanding(of: retired, on: "2026-01-13").causes == [])
  }
}

extension SiteFacts {
  /// Few days and pieces, so that facts meet.
  fileprivate static func random(using random: inout Seeded) -> SiteFacts {
    func day(_ random: inout Seeded) -> CalendarDay {
      ("2026-01-01" as CalendarDay).adding(days: Int.random(in: 0..<6, using: &random) * 60)
    }
    var facts = SiteFacts(site: 900)
    let kinds: [Equipment.Kind] = [.overheadBars, .freestandingFrame, .rope, .table, .stepStool]
    for number in 1...Int.random(in: 1...4, using: &random) {
      let id = Equipment.ID(bits: UInt128(number))
      facts.equipment.append(
        .made(
          id, Equipment.Name("piece-\(number)")!, kinds.randomElement(using: &random)!, since: day(&random)))
      let rated = day(&random)
      facts.ratings.append(
        .made(
          .init(bits: UInt128(number)), of: id, factor: Int.random(in: 4...7, using: &random), on: rated,
          until: rated.adding(days: 300)))
    }
    for number in 0..<Int.random(in: 0...3, using: &random) {
      facts.tagOuts.append(
        .init(
          id: .init(bits: UInt128(100 + 2 * number)),
          equipment: facts.equipment.randomElement(using: &random)!.id, day: day(&random), reason: .worn))
    }
    for number in 0..<Int.random(in: 0...4, using: &random) {
      let failed = ChecklistItem.allCases.filter { _ in random.chance(5) }
      facts.inspections.append(
        facts.inspection(
          .init(bits: UInt128(101 + 2 * number)), random.chance(70) ? .yearly : .weekly, on: day(&random),
          failing: failed))
    }
    return facts
  }
}
