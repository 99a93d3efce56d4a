import Testing
import Training

/// Rules of assessment as real programmes have them; what is said of a programme is from its published rules.
@Suite struct AssessmentRuleTests {
  private let competencies: [Competency] = [
    .made("stop", mustPass: true), .made("flow"), .made("comm"), .made("seat"),
  ]

  private func progress(
    _ plans: [AssessmentPlan], _ attempts: [Attested<Assessment>], sessions: [Attested<Session>] = [],
    sites: [Site.ID: SiteKind] = [:], asOf day: CalendarDay = "2026-04-01"
  ) -> Training.Progress {
    .made(
      in: .made(competencies: competencies, assessments: plans), sessions: sessions, attempts: attempts,
      sites: sites, asOf: day)
  }

  // Trajecsys: a competency test opens only after so many logged procedures at a given participation level, and a site visit
  // in the last 90 days.
  @Test func `a test opens after sessions of one kind and a site visit within 90 days`() {
    let plans: [AssessmentPlan] = [
      .made("site-visit", title: "Site visit", pass: .held),
      .test(opensAfter: [
        .sessions(atLeast: 2, of: .init(supervision: [.lineOfSight]), withinDays: nil),
        .passed(plan: "site-visit", withinDays: 90),
      ]),
    ]
    let sessions: [Attested<Session>] = [
      .signed(.made(1, on: "2026-03-02")), .signed(.made(2, on: "2026-03-03")),
    ]
    func test(_ day: CalendarDay, visit: CalendarDay?, sessions: [Attested<Session>]) -> Training.Progress {
      let visits = visit.map { [Attested.signed(Assessment.made(1, "site-visit", on: $0, .bad))] } ?? []
      return progress(
        plans, visits + [.signed(.made(2, on: day, .good))], sessions: sessions, asOf: "2026-07-01")
    }
    #expect(test("2026-06-08", visit: "2026-03-10", sessions: sessions).test.met)
    let late = test("2026-06-09", visit: "2026-03-10", sessions: sessions).test
    #expect(late.ignoredBy == [.assessmentOpens])
    #expect(
      late.ignored.map(\.sentence) == [
        "It opens after “Site visit” is passed, at most 90 days before; the last time was on 2026-03-10."
      ])
    #expect(
      late.next
        == "“Knowledge test” opens after “Site visit” is passed again; the last time, on 2026-03-10, lies more than 90 days back."
    )
    let unvisited = test("2026-06-08", visit: nil, sessions: sessions).test
    #expect(
      unvisited.ignored.map(\.sentence) == [
        "It opens after “Site visit” is passed, at most 90 days before; by that day it was not."
      ])
    #expect(unvisited.next == "“Knowledge test” opens after “Site visit” is passed.")
    let few = test("2026-06-08", visit: "2026-03-10", sessions: Array(sessions.prefix(1))).test
    #expect(
      few.ignored.map(\.sentence) == [
        "It opens after 2 counted sessions (line of sight); 1 counted by that day."
      ])
    #expect(few.next == "“Knowledge test” opens after 1 more counted session (line of sight).")
  }

  @Test func `sessions that open a test can be asked for recently and at one kind of place`() {
    let plan = AssessmentPlan.test(opensAfter: [
      .sessions(atLeast: 1, of: .init(sites: [.clinic]), withinDays: 30)
    ])
    func test(_ day: CalendarDay, at site: Site.ID) -> Training.Progress.Requirement {
      progress(
        [plan], [.signed(.made(1, on: day, .good))],
        sessions: [.signed(.made(1, on: "2026-03-02", at: site))],
        sites: [900: .clinic, 901: .home]
      ).test
    }
    #expect(test("2026-04-01", at: 900).met)
    #expect(test("2026-04-01", at: 901).ignoredBy == [.assessmentOpens])
    let late = test("2026-04-02", at: 900)
    #expect(
      late.ignored.map(\.sentence) == [
        "It opens after 1 counted session (at a clinic) of 30 days; it was 0."
      ])
  }

  @Test func `assessments open one after another in a chain`() {
    let plans: [AssessmentPlan] = [
      .made("last", title: "Last", pass: .held, opensAfter: [.passed(plan: "second", withinDays: nil)]),
      .made("second", title: "Second", pass: .held, opensAfter: [.passed(plan: "first", withinDays: nil)]),
      .made("first", title: "First", pass: .held),
    ]
    let attempts: [Attested<Assessment>] = [
      .signed(.made(1, "first", on: "2026-03-10", .bad)), .signed(.made(2, "second", on: "2026-03-11", .bad)),
      .signed(.made(3, "last", on: "2026-03-12", .bad)),
    ]
    #expect(progress(plans, attempts)["assessments/last"].met)
    #expect(!progress(plans, Array(attempts.dropFirst()))["assessments/last"].met)
  }

  private func final(_ rule: AssessmentPlan.Reconciliation) -> AssessmentPlan {
    .made(pass: .levels(restPercentAtLeast: 100), competencies: ["stop", "flow"], twoAssessors: rule)
  }

  private func marks(
    _ rule: AssessmentPlan.Reconciliation, _ levels: [KeyValuePairs<Competency.ID, Int>]
  ) -> Training.Progress.Requirement {
    let assessors = [Cast.mina, Cast.noor, Cast.mina]
    let attempts = levels.indices.map { index in
      Attested.signed(
        Assessment.made(
          Identifier(bits: UInt128(index + 1)), "final", on: "2026-03-10", .judged(levels[index]),
          by: assessors[index]))
    }
    return progress([final(rule)], attempts).final
  }

  // Practique: two marks are summed, averaged or reconciled; global ratings must be agreed.
  @Test func `two assessors' lower mark of each competency holds`() {
    #expect(marks(.lower, [["stop": 3, "flow": 4], ["stop": 4, "flow": 3]]).met)
    let low = marks(.lower, [["stop": 3, "flow": 2], ["stop": 3, "flow": 4]])
    #expect(low.ignoredBy == [.passLevels, .passLevels])
    #expect(low.ignored.first?.sentence == "0 of the 1 other competencies reached level 3; 100 % must.")
  }

  @Test func `two assessors' mean holds, but never of what is safety-critical`() {
    #expect(marks(.mean, [["stop": 3, "flow": 2], ["stop": 3, "flow": 4]]).met)
    #expect(!marks(.mean, [["stop": 3, "flow": 2], ["stop": 3, "flow": 3]]).met)
    let unsafe = marks(.mean, [["stop": 2, "flow": 4], ["stop": 4, "flow": 4]])
    #expect(
      unsafe.ignored.first?.sentence
        == "“stop” is safety-critical and was at level 2; it must reach 3, whatever the rest.")
  }

  @Test func `two assessors agree on what is safety-critical, or a third mark decides`() {
    #expect(marks(.agree, [["stop": 3, "flow": 3], ["stop": 3, "flow": 4]]).met)
    let disputed = marks(.agree, [["stop": 2, "flow": 3], ["stop": 3, "flow": 3]])
    #expect(disputed.ignoredBy == [.twoAssessors, .twoAssessors])
    #expect(
      disputed.ignored.first?.sentence
        == "The assessors give “stop” different levels; a third mark of that day, on which both agree, decides."
    )
    #expect(
      disputed.next == "Ask the assessors to finalise a mark of “Final” of 2026-03-10 on which both agree.")
    let agreed = marks(
      .agree, [["stop": 2, "flow": 3], ["stop": 3, "flow": 3], ["stop": 3, "flow": 3]])
    #expect(agreed.met)
    #expect(agreed.countedFacts.count == 3)
    #expect(!marks(.agree, [["stop": 2, "flow": 3], ["stop": 3, "flow": 3], ["stop": 2, "flow": 3]]).met)
  }

  @Test func `two scores are averaged, their safety-critical items are not`() {
    func test(
      _ one: Assessment.Finding, _ other: Assessment.Finding, _ rule: AssessmentPlan.Reconciliation
    ) -> Training.Progress.Requirement {
      progress(
        [.test(twoAssessors: rule)],
        [
          .signed(.made(1, on: "2026-03-10", one)), .signed(.made(2, on: "2026-03-10", other, by: Cast.noor)),
        ]
      ).test
    }
    #expect(test(.marks(7), .marks(9), .mean).met)
    #expect(
      test(.marks(7), .marks(8), .mean).ignored.first?.sentence == "15 of 20 items were right; 80 % must be.")
    #expect(!test(.marks(7), .marks(9), .lower).met)
    #expect(!test(.marks(9, critical: (1, 2)), .marks(10, critical: (2, 2)), .mean).met)
    #expect(test(.marks(7), .marks(9), .agree).ignoredBy == [.twoAssessors, .twoAssessors])
    #expect(test(.marks(8), .marks(9), .agree).met)
  }

  // Ontario College of Reflexology: who was certified elsewhere passes the examinations with 80 % on average at least.
  @Test func `several tests reach an average, each of them passed by itself`() {
    func average(_ attempts: [Attested<Assessment>]) -> Training.Progress.Requirement {
      let pass = AssessmentPlan.PassRule.score(percentAtLeast: 60, criticalPercentAtLeast: 60)
      return Training.Progress.made(
        in: .made(
          assessments: [
            .made("theory", title: "Theory", pass: pass), .made("anatomy", title: "Anatomy", pass: pass),
          ],
          scoreAverage: ScoreAverage(of: ["theory", "anatomy"], percentAtLeast: 80)),
        attempts: attempts, asOf: "2026-04-01"
      ).requirements.first { $0.rule == .scoreAverage }!
    }
    let theory = Attested.signed(Assessment.made(1, "theory", on: "2026-03-01", .marks(7)))
    #expect(
      average([theory]).next == "Pass “Anatomy” first." && average([theory]).counted == 35)
    let high = Attested.signed(Assessment.made(2, "anatomy", on: "2026-03-02", .marks(9)))
    #expect(average([theory, high]).met && average([theory, high]).countedFacts.count == 2)
    let low = Attested.signed(Assessment.made(2, "anatomy", on: "2026-03-02", .marks(899, of: 1000)))
    let short = average([theory, low])
    #expect(!short.met && short.counted == 79)
    #expect(
      short.next
        == "Take one of “Theory”, “Anatomy” again, to reach 80 % on average; the best attempt at each counts."
    )
    // A full score lifts no test that was not passed.
    let failed = Attested.signed(Assessment.made(1, "theory", on: "2026-03-01", .marks(5)))
    let full = Attested.signed(Assessment.made(2, "anatomy", on: "2026-03-02", .marks(10)))
    #expect(average([failed, full]).counted == 50 && !average([failed, full]).met)
    // The best pass of each counts, in whatever order they were.
    let again = Attested.signed(Assessment.made(3, "theory", on: "2026-03-10", .marks(8)))
    #expect(average([theory, low, again]).met)
    let waiting = average([theory, Attested(.made(2, "anatomy", on: "2026-03-02", .marks(9)), .awaited)])
    #expect(!waiting.met && waiting.pending.count == 1)
  }

  @Test func `an attempt of two assessors waits for the second mark of its day`() {
    let first = Attested.signed(Assessment.made(1, on: "2026-03-10", .good))
    let alone = progress([.test(twoAssessors: .lower)], [first]).test
    #expect(alone.ignoredBy == [.twoAssessors])
    #expect(alone.next == "Ask a second assessor to finalise “Knowledge test” of 2026-03-10.")
    let again = Attested.signed(Assessment.made(2, on: "2026-03-10", .good))
    #expect(
      !progress([.test(twoAssessors: .lower)], [first, again]).test.met, "of one and the same assessor")
    let later = Attested.signed(Assessment.made(2, on: "2026-03-11", .good, by: Cast.noor))
    #expect(!progress([.test(twoAssessors: .lower)], [first, later]).test.met)
  }

  @Test func `an attempt of two assessors counts once both have signed`() {
    let half = progress(
      [.test(twoAssessors: .lower)],
      [
        .signed(.made(1, on: "2026-03-10", .good)),
        .awaited(.made(2, on: "2026-03-10", .good, by: Cast.noor)),
      ]
    ).test
    #expect(!half.met)
    #expect(half.pending.map(\.rule) == [.twoAssessors, .awaitsSignature])
  }

  @Test func `of two assessors neither has taught the student, where both must be independent`() {
    let test = progress(
      [.test(assessorIndependent: true, twoAssessors: .lower)],
      [
        .signed(.made(1, on: "2026-03-10", .good)),
        .signed(.made(2, on: "2026-03-10", .good, by: Cast.kenji)),
      ]
    ).test
    #expect(test.ignoredBy == [.twoAssessors, .independentAssessor])
  }

  // The catalogue: a retake after 7 days and 2 supervised sessions.
  @Test func `after the last attempt what remains is to repeat the course, or a ruling`() {
    let plan = AssessmentPlan.test(attemptsAtMost: 2)
    let failed: [Attested<Assessment>] = [
      .signed(.made(1, on: "2026-03-10", .bad)), .signed(.made(2, on: "2026-03-11", .bad)),
    ]
    let third = progress([plan], failed + [.signed(.made(3, on: "2026-03-12", .good))]).test
    #expect(third.ignoredBy == [.passScore, .passScore, .attemptsAtMost])
    #expect(
      third.ignored.last?.sentence == "At most 2 attempts can fall short; this one came after them.")
    #expect(
      third.next
        == "No attempt at “Knowledge test” is left; what remains is to repeat the course, or a ruling of the school."
    )
    #expect(progress([plan], [failed[0], .signed(.made(2, on: "2026-03-11", .good))]).test.met)
  }

  @Test func `an amendment is no further attempt`() {
    let test = progress(
      [.test(attemptsAtMost: 1)],
      [.signed(.made(1, on: "2026-03-10", .bad)), .signed(.made(2, on: "2026-03-10", .good, amends: 1))]
    ).test
    #expect(test.met)
  }

  @Test func `a retake counts once the failed attempt says what to work on`() {
    let plan = AssessmentPlan.test(remediation: true)
    let retake = Attested.signed(Assessment.made(3, on: "2026-03-20", .good))
    let silent = Attested.signed(Assessment.made(1, on: "2026-03-10", .bad))
    let early = progress([plan], [silent, retake]).test
    #expect(early.ignoredBy == [.passScore, .remediation])
    #expect(
      early.next
        == "Ask the assessor of “Knowledge test” of 2026-03-10 to amend it with what to work on; then take it again."
    )
    let amended = Attested.signed(Assessment.made(2, on: "2026-03-10", .bad, amends: 1, remediation: true))
    #expect(progress([plan], [silent, amended, retake]).test.met)
    let said = Attested.signed(Assessment.made(1, on: "2026-03-10", .bad, remediation: true))
    #expect(progress([plan], [said, retake]).test.met)
  }
}
