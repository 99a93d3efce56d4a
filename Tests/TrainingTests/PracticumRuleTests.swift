import Testing
import Training

/// The rule kinds of a practicum, each with a programme that has it.
@Suite struct PracticumRuleTests {
  private static let clinic: Site.ID = 901
  private static let home: Site.ID = 902
  private static let sites: [Site.ID: SiteKind] = [clinic: .clinic, home: .home]

  /// A practicum of one stage for everybody, so that only the rule in question decides.
  private func curriculum(
    _ requires: Practicum.Requirement..., stages: [Practicum.Stage] = [.made(.onPremises, 1)],
    atMost: [Practicum.Maximum] = [], limits: [Practicum.Limit] = [], assessments: [AssessmentPlan] = []
  ) -> Curriculum {
    .made(
      practicum: .made(
        atMost: atMost, limits: limits, zones: ["upper-back", "lumbar"],
        strokes: ["long-glide", "back-walk", "double-glide"], stages: stages, requires: requires),
      assessments: assessments)
  }

  /// Signed sessions, one a day from 2 March 2026 on, each with its own client, numbered from `first`.
  private func sessions(
    _ count: Int, from first: Int = 1, _ supervision: SupervisionLevel = .onPremises, at site: Site.ID = 900,
    minutes: Minutes = 60, client: Session.ClientWork? = nil
  ) -> [Attested<Session>] {
    (first..<first + count).map { number in
      .signed(
        .made(
          Session.ID(bits: UInt128(number)), supervision,
          on: ("2026-03-01" as CalendarDay).adding(days: number), minutes: minutes, at: site,
          client: client ?? .made(number)))
    }
  }

  private func progress(
    _ curriculum: Curriculum, _ sessions: [Attested<Session>], attempts: [Attested<Assessment>] = [],
    asOf day: CalendarDay = "2026-09-01"
  ) -> Progress {
    .made(in: curriculum, sessions: sessions, attempts: attempts, sites: Self.sites, asOf: day)
  }
}

/// Forty sessions; at least 8 people; at least 8 on one person; at least 12 at the clinic; at least 10 on family and friends
/// before the clinic (Pacific Institute of Reflexology).
extension PracticumRuleTests {
  private var reflexology: Curriculum {
    curriculum(
      .init("sessions", .total(quota: .init(.sessions(40)))), .init("people", .clients(atLeast: 8)),
      .init("one-person", .sessionsWithOneClient(atLeast: 8)),
      .init("family", .total(quota: .init(.sessions(10))), of: .init(sites: [.home])),
      .init("clinic", .total(quota: .init(.sessions(12))), of: .init(sites: [.clinic]), after: "family"))
  }

  @Test func `forty documented sessions are counted`() {
    let total = progress(reflexology, sessions(39))["practicum/sessions"]
    #expect(total.sentence == "At least 40 sessions.")
    #expect((total.counted, total.required, total.unit, total.rule) == (39, 40, .sessions, .totalSessions))
    #expect(total.next == "Log 1 more session.")
    #expect(progress(reflexology, sessions(40))["practicum/sessions"].met)
  }

  @Test func `at least eight different people are worked on`() {
    let one = Session.ClientWork.made(99)
    let people = progress(reflexology, sessions(6) + sessions(9, from: 7, client: one))["practicum/people"]
    #expect((people.counted, people.required, people.unit) == (7, 8, .clients))
    #expect(people.sentence == "At least 8 different practice clients, by the student's word.")
    #expect(people.next == "Work with 1 more practice client.")
    #expect(progress(reflexology, sessions(8))["practicum/people"].met)
  }

  @Test func `at least eight sessions are on one same person`() {
    let one = Session.ClientWork.made(99)
    let same = progress(reflexology, sessions(6) + sessions(7, from: 7, client: one))["practicum/one-person"]
    #expect((same.counted, same.required, same.rule) == (7, 8, .sessionsWithOneClient))
    #expect(same.next == "Log 1 more session with the practice client whom you met most often.")
    #expect(progress(reflexology, sessions(8, client: one))["practicum/one-person"].met)
  }

  @Test func `at least twelve sessions are at the clinic, and an unknown kind of site is none`() {
    let early = sessions(10, at: Self.home)
    let clinic = progress(
      reflexology, early + sessions(11, from: 11, at: Self.clinic) + sessions(5, from: 30))[
        "practicum/clinic"]
    #expect((clinic.counted, clinic.required) == (11, 12))
    #expect(clinic.sentence == "At least 12 sessions (at a clinic), after “family” is met.")
    #expect(clinic.next == "Log 1 more session (at a clinic).")
  }

  @Test func `ten sessions on family and friends come before the clinic`() {
    let early = sessions(9, at: Self.home) + sessions(2, from: 10, at: Self.clinic)
    let waiting = progress(reflexology, early)["practicum/clinic"]
    #expect(waiting.counted == 0)
    #expect(waiting.ignoredBy == [.requirementOrder, .requirementOrder])
    #expect(
      waiting.ignored.first?.sentence
        == "Counts here only after “family” is met, and it was not met before this session.")
    #expect(waiting.next == "Meet “family” first. Log 12 more sessions (at a clinic).")
    let after = progress(
      reflexology, early + sessions(1, from: 12, at: Self.home) + sessions(12, from: 13, at: Self.clinic))
    #expect(after["practicum/clinic"].counted == 12)
    #expect(after["practicum/clinic"].met)
    // They count as sessions all the same.
    #expect(after["practicum/sessions"].counted == 24)
  }

  @Test func `requirements that wait for each other never have their turn`() {
    let circle = curriculum(
      .init("a", .total(quota: .init(.sessions(1))), after: "b"),
      .init("b", .total(quota: .init(.sessions(1))), after: "a"))
    #expect(
      progress(circle, sessions(5)).requirements.filter { $0.rule == .totalSessions }.map(\.counted) == [
        0, 0,
      ])
  }
}

/// At least 50 sessions, over at least one year and at most three (Thai Healing Alliance).
extension PracticumRuleTests {
  private var thai: Curriculum {
    curriculum(
      .init("sessions", .total(quota: .init(.sessions(3), withinMonths: 36))),
      .init("a-year", .span(monthsAtLeast: 12)))
  }

  private func session(_ number: Int, on day: CalendarDay) -> Attested<Session> {
    .signed(.made(Session.ID(bits: UInt128(number)), .onPremises, on: day))
  }

  @Test func `a year lies between the first class and the last session`() {
    let first = session(1, on: "2026-03-02")
    let short = progress(thai, [first, session(2, on: "2027-02-28")])["practicum/a-year"]
    #expect((short.counted, short.required, short.unit, short.rule) == (11, 12, .months, .timeSpan))
    #expect(short.sentence == "At least 12 months from the first class or session to the last session.")
    #expect(short.next == "Log a session on or after 2027-03-01.")
    #expect(progress(thai, [first, session(2, on: "2027-03-01")])["practicum/a-year"].met)
  }

  @Test func `sessions count together that lie in three years on end`() {
    let old = session(1, on: "2026-03-02")
    let spread = progress(thai, [old, session(2, on: "2029-03-01"), session(3, on: "2029-04-01")])[
      "practicum/sessions"]
    #expect(spread.counted == 2)
    #expect(spread.ignoredBy == [.withinMonths])
    #expect(spread.sentence == "At least 3 sessions; all in 36 months of the calendar on end.")
    #expect(
      progress(thai, [old, session(2, on: "2028-03-01"), session(3, on: "2029-02-28")])["practicum/sessions"]
        .met)
  }
}

/// 20 to 130 hours a month; at least 5 % supervised (Behavior Analyst Certification Board). The share supervised one by one is not
/// asked for, since a session does not say how many were watched together.
extension PracticumRuleTests {
  private func fieldwork(_ quota: Practicum.Quota) -> Curriculum {
    curriculum(
      .init("fieldwork", .total(quota: quota)), stages: [.made(.onPremises, 1), .made(.independent, 1)])
  }

  @Test func `a month counts from twenty hours on`() {
    let month = fieldwork(.init(.minutes(3000), perMonth: .init(atLeast: 1200)))
    let thin = progress(month, sessions(9, minutes: 120))["practicum/fieldwork"]
    #expect((thin.counted, thin.unit, thin.rule) == (0, .minutes, .totalMinutes))
    #expect(Set(thin.ignoredBy) == [.perMonth])
    #expect(thin.ignored.first?.sentence == "This month has 18 h; a month counts from 20 h on.")
    #expect(progress(month, sessions(10, minutes: 120))["practicum/fieldwork"].counted == 1200)
  }

  @Test func `of a month, no more than the most counts, to the minute`() {
    let month = fieldwork(.init(.minutes(3000), perMonth: .init(atMost: 700)))
    let full = progress(month, sessions(7, minutes: 120))["practicum/fieldwork"]
    #expect(full.counted == 700)
    #expect(full.countedFacts.count == 6)
    #expect(
      full.ignored.map(\.sentence) == [
        "Only 1 h 40 min of it counts here. Of one month, at most 11 h 40 min count.",
        "Of one month, at most 11 h 40 min count.",
      ])
    #expect(full.sentence == "At least 50 h of sessions; a month counts with at most 11 h 40 min.")
  }

  @Test func `at least five percent are supervised`() {
    let share = fieldwork(
      .init(
        .minutes(1200), mix: .share(percentAtLeast: 5, of: .init(supervision: [.lineOfSight, .onPremises]))))
    let watched = sessions(1, minutes: 45)
    let alone = sessions(20, from: 2, .independent)
    let short = progress(share, watched + alone)["practicum/fieldwork"]
    #expect(short.counted == 45 + 1140)
    #expect(
      short.sentence
        == "At least 20 h of sessions; at least 1 h of it (5 %) in sessions (line of sight or on premises).")
    #expect(short.ignoredBy == [.share])
    #expect(
      short.ignored.first?.sentence
        == "What is missing must come from sessions (line of sight or on premises); others bring at most 19 h."
    )
    #expect(
      short.next
        == "Log 15 min more of sessions, 15 min of it in sessions (line of sight or on premises).")
    #expect(progress(share, watched + alone + sessions(1, from: 40, minutes: 45))["practicum/fieldwork"].met)
  }
}

/// Old practice counts to the total and not to readiness; another activity stands in up to a cap (MyFlightbook).
extension PracticumRuleTests {
  @Test func `what lies too far back counts to the total and not to readiness`() {
    let recent = curriculum(
      .init("in-all", .total(quota: .init(.sessions(6)))),
      .init("ready", .total(quota: .init(.sessions(3))), withinDays: 30))
    let later = progress(recent, sessions(6), asOf: "2026-04-04")
    #expect(later["practicum/in-all"].met)
    #expect(later["practicum/ready"].counted == 3)
    let latest = progress(recent, sessions(6), asOf: "2026-04-06")
    #expect(latest["practicum/in-all"].met)
    #expect(latest["practicum/ready"].counted == 1)
    #expect(Set(latest["practicum/ready"].ignoredBy) == [.recency])
    #expect(latest["practicum/ready"].sentence == "At least 3 sessions, within the last 30 days.")
    #expect(latest["practicum/ready"].next == "Log 2 more sessions.")
  }

  @Test func `a substitute counts up to its cap`() {
    let device = curriculum(
      .init(
        "with-clients",
        .total(quota: .init(.sessions(6), mix: .substitute(atMost: 2, of: .init(client: false)))),
        of: .init(client: true)),
      stages: [.made(.lineOfSight, 1, minutesAtLeast: 30, client: false), .made(.onPremises, 1)])
    let setUps = (1...3).map { number in
      Attested.signed(
        Session.made(
          Session.ID(bits: UInt128(number)), on: ("2026-03-01" as CalendarDay).adding(days: number),
          client: .some(nil)))
    }
    let capped = progress(device, setUps + sessions(3, from: 10))["practicum/with-clients"]
    #expect(capped.counted == 5)
    #expect(capped.ignoredBy == [.substitute])
    #expect(
      capped.ignored.first?.sentence == "At most 2 sessions may be sessions (without a practice client).")
    #expect(
      capped.sentence
        == "At least 6 sessions (with a practice client); at most 2 sessions of it may be sessions (without a practice client) instead."
    )
    #expect(progress(device, setUps + sessions(4, from: 10))["practicum/with-clients"].met)
  }

  @Test func `of two bounds the lower is told: what the substitute leaves, before what the month has`() {
    let device = curriculum(
      .init(
        "with-clients",
        .total(
          quota: .init(
            .minutes(300), mix: .substitute(atMost: 30, of: .init(client: false)),
            perMonth: .init(atMost: 100))),
        of: .init(client: true)),
      stages: [.made(.lineOfSight, 1, minutesAtLeast: 30, client: false), .made(.onPremises, 1)])
    // The month has room for 70 minutes of the second, and the substitute for none.
    let setUps = [
      Attested.signed(Session.made(1, on: "2026-03-02", minutes: 60, client: .some(nil))),
      .signed(.made(2, on: "2026-03-03", minutes: 90, client: .some(nil))),
    ]
    let requirement = progress(device, setUps)["practicum/with-clients"]
    #expect(requirement.counted == 30)
    #expect(requirement.ignoredBy == [.substitute, .substitute])
  }
}

/// The most hours a day (Exxat), and a month.
extension PracticumRuleTests {
  @Test func `the session that passes the most hours of a day does not count`() {
    let day = curriculum(stages: [.made(.onPremises, 9)], atMost: [.init(.minutes(480), per: .day)])
    func onOneDay(_ starts: [TimeOfDay]) -> [Attested<Session>] {
      starts.enumerated().map { index, start in
        .signed(
          .made(
            Session.ID(bits: UInt128(index + 1)), .onPremises, on: "2026-03-02", start: start, minutes: 200))
      }
    }
    let stage = progress(day, onOneDay(["08:00", "12:00", "16:00"]) + sessions(1, from: 9, minutes: 200))
      .onPremises
    #expect(stage.counted == 3)
    #expect(stage.ignoredBy == [.atMost])
    #expect(
      stage.ignored.first?.sentence
        == "In a day, at most 8 h of sessions count. Before this session it was 6 h 40 min.")
  }

  @Test func `a session that fits in what is left of the day counts after one that did not`() {
    let day = curriculum(stages: [.made(.onPremises, 9)], atMost: [.init(.minutes(240), per: .day)])
    let stage = progress(
      day,
      [
        .signed(.made(1, .onPremises, on: "2026-03-02", start: "08:00", minutes: 180)),
        .signed(.made(2, .onPremises, on: "2026-03-02", start: "12:00", minutes: 61)),
        .signed(.made(3, .onPremises, on: "2026-03-02", start: "14:00", minutes: 60)),
      ]
    ).onPremises
    #expect(stage.counted == 2)
    #expect(stage.ignored.map(\.fact) == ["session:\(2 as Session.ID)"])
  }

  @Test func `so many sessions count in a month, and the next month begins anew`() {
    let month = curriculum(stages: [.made(.onPremises, 9)], atMost: [.init(.sessions(20), per: .month)])
    let stage = progress(month, sessions(32)).onPremises
    // 2 to 21 March, then 1 and 2 April.
    #expect(stage.counted == 22)
    #expect(stage.ignored.map(\.day).first == "2026-03-22")
    #expect(Set(stage.ignoredBy) == [.atMost])
  }
}

/// At least 250 hours of class, of which 100 of technique, before the internship (Texas, 16 TAC 117.59).
extension PracticumRuleTests {
  @Test func `the practicum opens after so many hours of class, in all and by category`() {
    let internship = Curriculum.made(
      modules: [
        .made(hours: [
          .init(category: .theoryInPerson, minutes: 180), .init(category: .labGiving, minutes: 240),
        ])
      ],
      practicum: .made(
        opensAfter: [],
        opensAfterMinutes: [.init(category: nil, minutes: 250), .init(category: .labGiving, minutes: 100)],
        stages: [.made(.onPremises, 2)]))
    func stage(theory: Minutes, technique: Minutes) -> Progress.Requirement {
      Progress.made(
        in: internship,
        classes: [
          .signed(.made(1, minutes: theory, category: .theoryInPerson)),
          .signed(.made(2, minutes: technique)),
        ], sessions: [.signed(.made(1, .onPremises, on: "2026-03-02"))]
      ).onPremises
    }
    #expect(stage(theory: 150, technique: 100).counted == 1)
    #expect(stage(theory: 149, technique: 100).ignoredBy == [.opensAfterMinutes])
    #expect(
      stage(theory: 180, technique: 99).ignored.map(\.sentence) == [
        "Sessions count from the day on which this is attended and signed: 1 h 40 min of class (lab, giving); by that day it was 1 h 39 min."
      ])
  }
}

/// At least ten hours of the supervised category, wherever the others come from (ARCB).
extension PracticumRuleTests {
  @Test func `each category has a minimum of hours of its own`() {
    let hours = curriculum(
      .init("supervised", .total(quota: .init(.minutes(600))), of: .init(categories: [.supervisedPracticum])),
      stages: [.made(.onPremises, 1), .made(.independent, 1)])
    let supervised = progress(hours, sessions(4, minutes: 120) + sessions(9, from: 10, .independent))[
      "practicum/supervised"]
    #expect((supervised.counted, supervised.required) == (480, 600))
    #expect(supervised.sentence == "At least 10 h of sessions (supervised practicum).")
    #expect(supervised.next == "Log 2 h more of sessions (supervised practicum).")
  }
}

/// What was never tried is missing: each stroke, zone or prop once.
extension PracticumRuleTests {
  @Test func `each stroke is used at least once`() {
    let once = curriculum(
      .init("strokes", .each(kind: .strokes)),
      .init("watched", .each(kind: .strokes), of: .init(supervision: [.lineOfSight], strokes: ["back-walk"])))
    func signed(_ number: Int, _ strokes: [Stroke.ID]) -> Attested<Session> {
      .signed(
        .made(
          Session.ID(bits: UInt128(number)), .onPremises,
          on: ("2026-03-01" as CalendarDay).adding(days: number), strokes: strokes))
    }
    let strokes = progress(once, [signed(1, ["long-glide"]), signed(2, ["long-glide", "back-walk"])])
    #expect(strokes["practicum/strokes"].counted == 2)
    #expect(strokes["practicum/strokes"].unit == .strokes)
    #expect(strokes["practicum/strokes"].countedFacts == ["stroke:long-glide", "stroke:back-walk"])
    #expect(strokes["practicum/strokes"].next == "Log sessions with: double-glide.")
    #expect(
      strokes["practicum/strokes"].sentence
        == "Each stroke at least once: long-glide, back-walk, double-glide.")
    #expect(strokes["practicum/watched"].required == 1)
    #expect(strokes["practicum/watched"].counted == 0)
    #expect(
      strokes["practicum/watched"].sentence
        == "Each stroke at least once in sessions (line of sight): back-walk.")
  }
}

/// What a session needs for a zone or a stroke, for ever or until an assessment is passed.
extension PracticumRuleTests {
  @Test func `double glides after a screening that ended in modify do not count (level 2)`() {
    let level2 = curriculum(
      stages: [.made(.onPremises, 3)],
      limits: [.init(of: .init(strokes: ["double-glide"]), need: .screenedToProceed)])
    func signed(_ number: Int, _ stroke: Stroke.ID, _ outcome: ScreeningOutcome) -> Attested<Session> {
      .signed(
        .made(
          Session.ID(bits: UInt128(number)), .onPremises,
          on: ("2026-03-01" as CalendarDay).adding(days: number), client: .made(number, screening: outcome),
          strokes: ["long-glide", stroke]))
    }
    let stage = progress(
      level2,
      [
        signed(1, "double-glide", .proceed), signed(2, "double-glide", .modify),
        signed(3, "long-glide", .modify),
      ]
    ).onPremises
    #expect(stage.counted == 2)
    #expect(stage.ignoredBy == [.limit])
    #expect(
      stage.ignored.first?.sentence
        == "Sessions (stroke double-glide) need a screening that ended in “proceed”; here it ended in “modify”."
    )
  }

  @Test func `back-walking stays in line of sight until it is passed (traditional ashiatsu)`() {
    let traditional = curriculum(
      stages: [.made(.lineOfSight, 1), .made(.independent, 2)],
      limits: [
        .init(
          of: .init(strokes: ["back-walk"]), need: .supervision(atLeast: .lineOfSight), untilPassed: "test")
      ], assessments: [.test(opensAfterSessions: 2)])
    func signed(_ number: Int, _ supervision: SupervisionLevel) -> Attested<Session> {
      .signed(
        .made(
          Session.ID(bits: UInt128(number)), supervision,
          on: ("2026-03-01" as CalendarDay).adding(days: number), strokes: ["back-walk"]))
    }
    let early = [signed(1, .lineOfSight), signed(2, .independent)]
    let before = progress(traditional, early)
    #expect(before.lineOfSight.counted == 1)
    #expect(before.independent.ignoredBy == [.limit])
    #expect(
      before.independent.ignored.first?.sentence
        == "Sessions (stroke back-walk) need supervision in line of sight until “Knowledge test” is passed; this one was independent."
    )
    // A second session in line of sight opens the test; from the day of the test on, back-walking is free.
    let more = early + [signed(3, .lineOfSight), signed(10, .independent), signed(9, .independent)]
    let passed = progress(traditional, more, attempts: [.signed(.made(1, on: "2026-03-11", .good))])
    #expect(passed.independent.countedFacts == ["session:\(10 as Session.ID)"])
    let waiting = progress(traditional, more, attempts: [.awaited(.made(1, on: "2026-03-11", .good))])
    #expect(waiting.independent.counted == 0)
    #expect(waiting.independent.pending.map(\.rule) == [.limit])
    #expect(
      waiting.independent.next
        == "Log 1 more session (independent practicum).")
    let failed = progress(traditional, more, attempts: [.signed(.made(1, on: "2026-03-11", .bad))])
    #expect(Set(failed.independent.ignoredBy) == [.limit])
  }

  @Test func `a session cannot open the assessment that it waits for`() {
    let circle = curriculum(
      stages: [.made(.onPremises, 1)],
      limits: [.init(of: .all, need: .supervision(atLeast: .lineOfSight), untilPassed: "test")],
      assessments: [.test(opensAfterSessions: 1)])
    let stuck = progress(circle, sessions(3), attempts: [.signed(.made(1, on: "2026-03-02", .good))])
    #expect(stuck.onPremises.counted == 0)
    #expect(!stuck.test.met)
  }

  @Test
  func `the lumbar area is worked with a pressure of at most 3 until the student is assessed (level 1)`() {
    let level1 = curriculum(
      stages: [.made(.onPremises, 4)],
      limits: [.init(of: .init(zones: ["lumbar"]), need: .peakPressure(atMost: 3), untilPassed: "test")],
      assessments: [.test()])
    func signed(_ number: Int, _ zone: Zone.ID, _ pressure: Int) -> Attested<Session> {
      .signed(
        .made(
          Session.ID(bits: UInt128(number)), .onPremises,
          on: ("2026-03-01" as CalendarDay).adding(days: number),
          client: .made(number, peakPressure: pressure), zones: ["upper-back", zone]))
    }
    let stage = progress(
      level1,
      [
        signed(1, "lumbar", 3), signed(2, "lumbar", 4), signed(3, "upper-back", 4), signed(9, "lumbar", 4),
      ], attempts: [.signed(.made(1, on: "2026-03-10", .good))]
    ).onPremises
    #expect(stage.counted == 3)
    #expect(
      stage.ignored.map(\.sentence) == [
        "Sessions (zone lumbar) need a pressure of at most 3 until “Knowledge test” is passed; here it was 4."
      ])
  }
}
