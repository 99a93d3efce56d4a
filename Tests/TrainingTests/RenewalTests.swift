import TestSupport
import Testing
import Training

/// Renewing a record: from ninety days before its last day on; sessions, papers and the renewal of safety since it began to count;
/// the final once more after a lapse of more than twelve months.
@Suite struct RenewalTests {
  private let rule = RenewalRule(
    opensDaysBefore: 90, sessions: 2, documents: [.init(anyOf: [.insurance])],
    record: .init(curriculum: "renewal-safety", kind: .achievement),
    lapsed: .init(months: 12, repeats: ["test"]))

  /// From the first of March 2026 for two years.
  private let held = HeldRecord(
    curriculum: "bars-1", kind: .achievement, validFrom: "2026-03-01", validUntil: "2028-02-29",
    revoked: false)

  private func curriculum(_ rule: RenewalRule?, validMonths: Int? = 24) -> Curriculum {
    .made(
      assessments: [.test()],
      awards: [
        Award(
          kind: .achievement, title: "Passed", requires: [.attendance], validMonths: validMonths,
          renewal: rule)
      ])
  }

  private var facts: TrainingFacts {
    TrainingFacts(
      enrolment: .made(),
      sessions: [
        .signed(.made(1, on: "2026-03-01")), .signed(.made(2, on: "2026-03-02")),
        .signed(.made(3, on: "2027-06-01")),
      ],
      assessments: [.signed(.made(1, on: "2026-02-25", .good))],
      papers: StudentPapers(
        documents: [.made(.insurance, issued: "2027-12-01", expires: "2030-01-01")],
        records: [
          HeldRecord(
            curriculum: "renewal-safety", kind: .achievement, validFrom: "2027-12-10",
            validUntil: "2029-12-09", revoked: false)
        ]))
  }

  private func renewal(
    _ facts: TrainingFacts? = nil, by rule: RenewalRule? = nil, on day: CalendarDay
  ) throws(RenewalRefusal) -> Renewal {
    try Renewal(of: held, in: curriculum(rule ?? self.rule), facts: facts ?? self.facts, asOf: day)
  }

  @Test func `a session that is too short, or of no stage, is none of those that renew`() throws {
    var facts = facts
    facts.sessions = [
      .signed(.made(2, on: "2026-03-02", minutes: 44)), .signed(.made(3, on: "2027-06-01")),
      .signed(.made(4, on: "2027-06-02", category: .observed)),
      .signed(.made(5, on: "2027-06-03", client: .made(3))),
      .signed(.made(6, on: "2027-06-03", start: "15:00", client: .made(3))),
    ]
    let rule = RenewalRule(opensDaysBefore: 90, sessions: 3)
    let condition = try #require(try renewal(facts, by: rule, on: "2027-12-20").conditions.first)
    #expect(condition.counted == 2)
  }

  @Test func `what no other record shows anew is passed again for every renewal`() throws {
    let rule = RenewalRule(opensDaysBefore: 90, repeats: ["test"])
    #expect(try renewal(by: rule, on: "2027-12-20").conditions.map(\.met) == [false])
    var again = facts
    again.assessments.append(.signed(.made(2, on: "2027-12-01", .good)))
    let renewal = try renewal(again, by: rule, on: "2027-12-20")
    #expect(renewal.conditions.map(\.sentence) == ["“Knowledge test” is passed again, after 2026-03-01."])
    #expect(renewal.isComplete)
  }

  @Test func `whoever is more than twelve months late repeats the final instead of all but the papers`()
    throws
  {
    var rule = rule
    rule.repeats = ["test"]
    let late = try renewal(by: rule, on: "2029-03-01")
    #expect(late.phase == .longLapsed)
    #expect(late.conditions.map(\.id) == ["documents/insurance", "repeats/test"])
    #expect(late.conditions[1].sentence == "“Knowledge test” is passed again, after 2028-02-29.")
  }

  @Test func `a renewal takes any one of the papers named: a licence, or a note that none exists here`()
    throws
  {
    let rule = RenewalRule(opensDaysBefore: 90, documents: [.init(anyOf: [.licence, .noLicence])])
    let missing = try renewal(by: rule, on: "2027-12-20").conditions
    #expect(missing.map(\.id) == ["documents/licence-or-no-licence"])
    #expect(missing[0].next == "Show the school: licence or a note that no licence exists here.")
    for kind in [DocumentKind.licence, .noLicence] {
      var facts = facts
      facts.papers.documents = [.made(kind)]
      #expect(try renewal(facts, by: rule, on: "2027-12-20").isComplete)
    }
  }

  /// 30 hours within two years (Thai Healing Alliance); not used twice, not carried over, and dated after it where one is late (NCBTMB).
  @Test func `continuing education counts in minutes, once, within its months and since the last renewal`()
    throws
  {
    let rule = RenewalRule(
      opensDaysBefore: 90, education: .init(minutesAtLeast: 1800, withinMonths: 24),
      lapsed: .init(months: 12, repeats: ["test"]))
    func condition(_ papers: [(CalendarDay, Minutes)], on day: CalendarDay) throws -> Renewal.Condition {
      var facts = facts
      facts.papers.documents = papers.enumerated().map { index, paper in
        Document(
          id: Identifier(bits: UInt128(index + 1)), person: Cast.aya, kind: .continuingEducation,
          issuedOn: paper.0, expiresOn: nil, minutes: paper.1)
      }
      return try #require(
        try renewal(facts, by: rule, on: day).conditions.first { $0.id == "education" })
    }
    let met = try condition([("2026-03-02", 900), ("2027-12-20", 900)], on: "2027-12-20")
    #expect(met.met && met.counted == 1800 && met.next == nil)
    #expect(met.sentence == "30 h of continuing education, dated after 2026-03-01.")
    // What was used for the record that is renewed is not used again, and what is dated after the renewal is not used yet.
    let used = try condition(
      [("2026-03-01", 900), ("2027-12-20", 900), ("2027-12-21", 900)], on: "2027-12-20")
    #expect(used.counted == 900 && used.next == "Show the school papers about 15 h more.")
    // More than is asked for is not carried over: the next renewal counts from this one on.
    #expect(try condition([("2026-06-01", 3600)], on: "2027-12-20").counted == 1800)
    // A late renewal asks for it within the two years before it.
    let late = try condition([("2026-06-01", 900), ("2028-06-01", 900)], on: "2028-12-20")
    #expect(late.counted == 900 && late.sentence.description.hasSuffix("dated after 2026-12-20."))
    // And so does one that is very late.
    #expect(try !condition([("2026-06-01", 1800)], on: "2029-06-01").met)
  }

  @Test func `a record is renewed from ninety days before its last day on, and not a day earlier`() throws {
    let early = try renewal(on: "2027-11-30")
    #expect(early.phase == .notOpen)
    #expect(throws: RenewalRefusal.tooEarly(opensOn: "2027-12-01", "2028-02-29")) { try early.renewing() }
    // The papers and the course of the facts are from later in December.
    let rule = RenewalRule(opensDaysBefore: 90)
    for day in ["2027-12-01", "2028-02-29"] as [CalendarDay] {
      let renewal = try renewal(by: rule, on: day)
      #expect(renewal.phase == .open)
      try renewal.renewing()
    }
  }

  @Test func `whoever renews in time loses no day, and whoever is late gains none`() throws {
    #expect(try renewal(on: "2027-12-15").renewedUntil == "2030-02-28")
    #expect(try renewal(on: "2028-02-29").renewedUntil == "2030-02-28")
    #expect(try renewal(on: "2028-03-10").renewedUntil == "2030-03-09")
  }

  @Test func `signed sessions after the day on which the record began to count are counted, and no others`()
    throws
  {
    #expect(try renewal(on: "2028-01-01").conditions.first?.counted == 2)
    var facts = self.facts
    for waiting in [Attested<Session>.awaited, Attested<Session>.declined, Attested<Session>.voided] {
      facts.sessions[2] = waiting(facts.sessions[2].fact)
      let missing = try renewal(facts, on: "2028-01-01")
      #expect(missing.conditions.first?.counted == 1)
      #expect(missing.conditions.first?.next == "Log 1 more session, and have each signed.")
      #expect(
        throws: RenewalRefusal.notYet([
          "2 signed sessions after 2026-03-01."
        ])
      ) {
        try missing.renewing()
      }
    }
    // Nor what is dated after the day of asking.
    #expect(try renewal(on: "2027-05-31").conditions.first?.counted == 1)
  }

  @Test func `papers hold on the day, and the course is done since the record began to count`() throws {
    var facts = self.facts
    facts.papers.documents = [.made(.insurance, issued: "2025-01-01", expires: "2027-12-31")]
    facts.papers.records[0].validFrom = "2026-02-01"
    let missing = try renewal(facts, on: "2028-01-01").conditions.filter { !$0.met }.map(\.id)
    #expect(missing == ["documents/insurance", "record/renewal-safety/achievement"])
    facts.papers.documents = self.facts.papers.documents
    facts.papers.records = self.facts.papers.records
    facts.papers.records[0].revoked = true
    #expect(try renewal(facts, on: "2028-01-01").isComplete == false)
  }

  @Test func `lapsed for twelve months it is renewed the same way`() throws {
    let late = try renewal(on: "2029-02-28")
    #expect(late.phase == .lapsed)
    try late.renewing()
  }

  @Test func `lapsed for more than twelve months it is not renewed before the final is passed again`() throws
  {
    let later = try renewal(on: "2029-03-01")
    #expect(later.phase == .longLapsed)
    #expect(later.conditions.last?.id == "repeats/test")
    #expect(later.conditions.last?.next != nil)
    let refusal = RenewalRefusal.lapsedTooLong(
      "2028-02-29", months: 12, missing: ["“Knowledge test” is passed again, after 2028-02-29."])
    #expect(throws: refusal) { try later.renewing() }
    #expect(refusal.sentence.description.contains("more than 12 months ago"))

    var facts = self.facts
    facts.assessments.append(.signed(.made(2, on: "2029-02-15", .good)))
    try renewal(facts, on: "2029-03-01").renewing()
    // Passed while the record still held, failed, or not signed, it is not repeated.
    for attempt in [
      Attested<Assessment>.signed(.made(2, on: "2028-02-29", .good)),
      .signed(.made(2, on: "2029-02-15", .bad)),
      .awaited(.made(2, on: "2029-02-15", .good)),
    ] {
      facts.assessments[1] = attempt
      #expect(try renewal(facts, on: "2029-03-01").isComplete == false)
    }
  }

  @Test func `what never lapses, or says nothing of it, or is revoked, is not renewed`() {
    var endless = held
    endless.validUntil = nil
    #expect(throws: RenewalRefusal.neverLapses(.achievement, "bars-1")) {
      try Renewal(of: endless, in: curriculum(rule, validMonths: nil), facts: facts, asOf: "2028-01-01")
    }
    #expect(throws: RenewalRefusal.noRenewal(.achievement, Curriculum.made().reference)) {
      try Renewal(of: held, in: curriculum(nil), facts: facts, asOf: "2028-01-01")
    }
    var revoked = held
    revoked.revoked = true
    #expect(throws: RenewalRefusal.revoked(.achievement, "bars-1")) {
      try Renewal(of: revoked, in: curriculum(rule), facts: facts, asOf: "2028-01-01")
    }
  }

  @Test func `a signed session more never costs a condition, and the order of the facts does not matter`() {
    forAll(100) { random in
      var facts = Case(using: &random).facts
      let day = ("2027-06-01" as CalendarDay).adding(days: Int.random(in: 0...1500, using: &random))
      let before = try renewal(facts, on: day)
      facts.sessions.shuffle(using: &random)
      facts.assessments.shuffle(using: &random)
      facts.papers.documents.shuffle(using: &random)
      facts.papers.records.shuffle(using: &random)
      try #require(try renewal(facts, on: day).conditions == before.conditions)
      let next = ("2026-03-02" as CalendarDay).adding(days: Int.random(in: 0...400, using: &random))
      facts.sessions.append(.signed(.made(999, on: next)))
      for (old, new) in zip(before.conditions, try renewal(facts, on: day).conditions) {
        try #require(new.id == old.id && new.counted >= old.counted)
        if old.id == "sessions" { try #require(new.counted == min(old.counted + 1, old.required)) }
      }
    }
  }

  @Test func `a renewed record lapses later than it did, and later the later it is renewed`() throws {
    var last: CalendarDay = "2028-02-29"
    for days in stride(from: 0, through: 2000, by: 7) {
      let renewal = try renewal(on: ("2027-12-01" as CalendarDay).adding(days: days))
      #expect(renewal.renewedUntil > renewal.validUntil && renewal.renewedUntil >= last)
      #expect(renewal.renewedUntil > renewal.asOf)
      last = renewal.renewedUntil
    }
  }

  @Test func `what a record rests on must still stand, and what was shown at entry is not asked for again`()
    throws
  {
    let curriculum = Curriculum.made(
      entry: [EntryRequirement(id: "papers", sentence: "First aid.", anyOf: [.document(kind: .firstAid)])],
      practicum: nil, awards: [.made(.completion, requires: [.entry, .attendance])])
    try Progress.made(in: curriculum).upholding(.completion)
    #expect(throws: AwardRefusal.self) { try Progress.made(in: curriculum).awarding(.completion) }
    #expect(throws: AwardRefusal.self) {
      try Progress.made(in: curriculum, classes: [.voided(.made())]).upholding(.completion)
    }
    #expect(throws: AwardRefusal.noSuchAward(.achievement, "bars-1")) {
      try Progress.made(in: curriculum).upholding(.achievement)
    }
  }

  @Test func `facts until a day are those that are dated on it or before`() {
    let until = facts.until("2026-03-01")
    #expect(until.sessions.map(\.fact.id) == [1])
    #expect(until.assessments.count == 1)
    #expect(facts.until("2026-02-24").assessments.isEmpty)
  }
}
