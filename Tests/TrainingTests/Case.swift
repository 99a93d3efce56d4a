import TestSupport
import Training

/// One student's facts, made at random: classes, sessions and attempts of every attestation, papers and records that hold
/// and that do not, good and bad.
///
/// A practice client who is met twice on a day is met at one stage only, at one place and for the same work: the first session takes her day from a
/// later one, so signing a session of another kind may rightly cost one (``PracticumTests``).
struct Case {
  var curriculum: Curriculum
  var facts: TrainingFacts

  init(using random: inout Seeded) {
    curriculum = .made(
      entry: [
        EntryRequirement(
          id: "safety", sentence: "First aid, or the foundation.", due: .beforeAward,
          anyOf: [.document(kind: .firstAid), .record(curriculum: "foundation-0", kind: .achievement)]),
        EntryRequirement(
          id: "papers", sentence: "First aid.", due: random.chance(50) ? .beforeAward : .beforePractice,
          anyOf: [.document(kind: .firstAid)]),
        EntryRequirement(
          id: "licence", sentence: "A licence, or the foundation.", due: .beforeAward,
          anyOf: [
            .document(kind: .licence), .document(kind: .transcript),
            .record(curriculum: "foundation-0", kind: .achievement),
          ]),
      ],
      modules: [
        .made(hours: [
          .init(category: .labGiving, minutes: 120), .init(category: .theoryInPerson, minutes: 60),
        ]), .made("back-work", title: "Back work"),
      ], attendance: Self.attendanceRule(&random), transfers: Self.transferRule(&random),
      competencies: [.made("stop", mustPass: true), .made("flow")],
      practicum: .made(
        startsWithinDays: random.chance(50) ? 20 : nil, endsWithinMonths: random.chance(50) ? 2 : nil,
        limits: Self.limits.filter { _ in random.chance(50) }, zones: Self.zones,
        requires: Self.requirements(&random)),
      assessments: [
        .test(
          opensAfterSessions: Int.random(in: 0...3, using: &random), assessorIndependent: random.chance(50),
          twoAssessors: random.chance(30)
            ? AssessmentPlan.Reconciliation.allCases.randomElement(using: &random) : nil,
          retakeAfterDays: Int.random(in: 0...10, using: &random),
          retakeSessions: Int.random(in: 0...2, using: &random), attemptsAtMost: random.chance(30) ? 2 : nil,
          remediation: random.chance(30)),
        .made(
          pass: .levels(restPercentAtLeast: 80), competencies: ["stop", "flow"],
          opensAfter: random.chance(30)
            ? [.passed(plan: "test", withinDays: random.chance(50) ? 30 : nil)] : [],
          assessorIndependent: true,
          twoAssessors: random.chance(30)
            ? AssessmentPlan.Reconciliation.allCases.randomElement(using: &random) : nil,
          retakeAfterDays: 7),
      ])
    facts = TrainingFacts(
      enrolment: .made(in: curriculum), siteKinds: [900: .clinic, 901: .home, 902: .classroom])
    facts.attendances = (1...12).map { Self.attendance($0, &random) }
    facts.transfers = (0..<Int.random(in: 0...2, using: &random)).map { Self.transfer($0, &random) }
    facts.sessions = (1...Int.random(in: 1...25, using: &random)).map { Self.session($0, &random) }
    facts.assessments = (1...Int.random(in: 1...8, using: &random)).map { Self.attempt($0, &random) }
    let plans = Dictionary(uniqueKeysWithValues: facts.assessments.map { ($0.fact.id, $0.fact.plan) })
    for index in facts.assessments.indices {
      let fact = facts.assessments[index].fact
      // An amendment takes its old mark away from the other one of an attempt of two, so signing it may rightly cost a pass.
      let isOfTwo = curriculum.assessment(fact.plan)?.twoAssessors != nil
      // Nobody can amend an attempt at something else.
      if isOfTwo || fact.amends.flatMap({ plans[$0] }) != fact.plan {
        facts.assessments[index].fact.amends = nil
      }
    }
    facts.papers.documents = (0..<Int.random(in: 0...4, using: &random)).map { Self.document($0, &random) }
    facts.papers.records = (0..<Int.random(in: 0...3, using: &random)).map { _ in Self.record(&random) }
  }

  var progress: Progress { Progress(of: curriculum, facts: facts, asOf: Self.today) }

  static let today: CalendarDay = "2026-06-01"

  /// Bounds what a day and a month can hold, so that sessions compete for room.
  mutating func boundRoom(using random: inout Seeded) {
    curriculum.practicum?.atMost = [
      .init(.sessions(Int.random(in: 1...2, using: &random)), per: .day),
      .init(.minutes(Int.random(in: 60...400, using: &random)), per: .month),
    ]
  }

  private static let zones: [Zone.ID] = ["upper-back", "lumbar", "calf"]

  private static let limits: [Practicum.Limit] = [
    .init(of: .init(zones: ["lumbar"]), need: .peakPressure(atMost: 3), untilPassed: "test"),
    .init(of: .init(zones: ["calf"]), need: .supervision(atLeast: .onPremises), untilPassed: "final"),
    .init(of: .init(supervision: [.independent]), need: .screenedToProceed),
  ]

  /// The requirements beside the lines of hours and the stages, which look at the same classes and sessions a second time.
  var besideStages: Set<String> {
    Set(curriculum.practicum?.requires.map { "practicum/\($0.id)" } ?? []).union(["attendance/all"])
  }

  /// Some of every kind, each perhaps after one that stands before it.
  private static func requirements(_ random: inout Seeded) -> [Practicum.Requirement] {
    func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }
    func maybe(_ range: ClosedRange<Int>) -> Int? { random.chance(40) ? number(range) : nil }
    func selection() -> SessionSelection {
      [
        .all, .init(supervision: [.lineOfSight, .onPremises]), .init(sites: [.clinic]), .init(sites: [.home]),
        .init(screening: [.proceed]), .init(zones: ["lumbar", "calf"]), .init(client: true),
        .init(categories: [.independentPracticum]),
      ].randomElement(using: &random)!
    }
    func quota(_ unit: Practicum.Amount.Unit) -> Practicum.Quota {
      let one = unit == .sessions ? 1 : 60
      let mix: Practicum.Quota.Mix? = [
        nil, .share(percentAtLeast: number(5...95), of: selection()),
        .substitute(atMost: number(1...3) * one, of: selection()),
      ].randomElement(using: &random)!
      return .init(
        .init(number(2...10) * one, unit), mix: mix,
        perMonth: random.chance(40)
          ? .init(atLeast: maybe(1...2).map { $0 * one }, atMost: maybe(2...5).map { $0 * one - 15 % one })
          : nil,
        withinMonths: maybe(1...4))
    }
    var requirements: [Practicum.Requirement] = []
    let measures: [(Practicum.Requirement.ID, Practicum.Requirement.Measure)] = [
      ("people", .clients(atLeast: number(1...6))), ("share", .clientShare(percentAtLeast: number(1...100))),
      ("one-person", .sessionsWithOneClient(atLeast: number(2...4))), ("zones", .each(kind: .zones)),
      ("span", .span(monthsAtLeast: number(1...4))), ("sessions", .total(quota: quota(.sessions))),
      ("minutes", .total(quota: quota(.minutes))), ("more", .total(quota: quota(.sessions))),
    ]
    for (id, measure) in measures.shuffled(using: &random).prefix(number(0...measures.count)) {
      let earlier = random.chance(30) ? requirements.randomElement(using: &random)?.id : nil
      requirements.append(
        .init(id, measure, of: selection(), withinDays: maybe(20...120), after: earlier))
    }
    return requirements
  }

  private static let start: CalendarDay = "2026-01-25"

  private static func attestation(_ random: inout Seeded) -> Attestation {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .declined(reason: "not as it was")
    case 1: .voided(reason: "entered twice")
    case 2, 3, 4: .awaited
    default: .signed
    }
  }

  private static func attendance(_ number: Int, _ random: inout Seeded) -> Attested<ClassAttendance> {
    let fact = ClassAttendance.made(
      Identifier(bits: UInt128(number)), on: start.adding(days: Int.random(in: 0...60, using: &random)),
      minutes: [30, 60, 120].randomElement(using: &random)!,
      module: ["seated-work", "seated-work", "back-work", "old-module"].randomElement(using: &random)!,
      category: [.labGiving, .labGiving, .theoryInPerson].randomElement(using: &random)!,
      by: random.chance(90) ? Cast.kenji : Cast.mina, makeUp: random.chance(30))
    return Attested(fact, attestation(&random))
  }

  private static func session(_ number: Int, _ random: inout Seeded) -> Attested<Session> {
    let watched: [SupervisionLevel] = [.lineOfSight, .lineOfSight, .onPremises, .independent]
    let supervision = watched.randomElement(using: &random)!
    let stage = SupervisionLevel.allCases.firstIndex(of: supervision)!
    let one = Int.random(in: 0..<6, using: &random)
    let client = Session.ClientWork.made(
      stage * 100 + one, peakPressure: 1 + one % 4, screening: one.isMultiple(of: 5) ? .modify : .proceed)
    let fact = Session.made(
      Identifier(bits: UInt128(number)), supervision,
      on: start.adding(days: Int.random(in: 0...100, using: &random)),
      start: TimeOfDay(hour: Int.random(in: 8...18, using: &random), minute: 0)!,
      minutes: random.chance(90) ? 60 : 30, category: random.chance(95) ? nil : .observed,
      at: Identifier(bits: UInt128(900 + one % 4)),
      by: random.chance(90) ? Cast.kenji : Cast.mina, client: random.chance(95) ? client : .some(nil),
      zones: [zones[one % 3]])
    return Attested(fact, attestation(&random))
  }

  private static func attendanceRule(_ random: inout Seeded) -> AttendanceRule? {
    let allowance: AttendanceRule.Allowance? = [
      nil, .attended(percentAtLeast: 90), .excused(minutesAtMost: 60),
    ].randomElement(using: &random)!
    let makeUp: Minutes? = random.chance(50) ? 60 : nil
    guard allowance != nil || makeUp != nil else { return nil }
    return AttendanceRule(
      allowance: allowance, makeUpAtMost: makeUp,
      neverMiss: allowance != nil && random.chance(30) ? ["back-work"] : [])
  }

  private static func transferRule(_ random: inout Seeded) -> TransferRule? {
    guard random.chance(50) else { return nil }
    return TransferRule(
      modules: random.chance(50) ? ["back-work"] : ["back-work", "seated-work"],
      withinMonths: random.chance(50) ? 6 : nil, assessment: random.chance(50) ? "test" : nil)
  }

  static func transfer(_ number: Int, _ random: inout Seeded) -> Transfer {
    let accepted = start.adding(days: Int.random(in: 0...60, using: &random))
    return .made(
      Identifier(bits: UInt128(number)),
      [["back-work"], ["seated-work"], ["back-work", "seated-work"], ["old-module"]].randomElement(
        using: &random)!,
      lastClass: accepted.adding(days: -Int.random(in: 0...300, using: &random)), accepted: accepted,
      takenBack: random.chance(10) ? "entered twice" : nil)
  }

  private static func attempt(_ number: Int, _ random: inout Seeded) -> Attested<Assessment> {
    let isTest = number.isMultiple(of: 2)
    let level = { (random: inout Seeded) in Int.random(in: 1...4, using: &random) }
    let finding: Assessment.Finding =
      isTest
      ? .marks(Int.random(in: 6...10, using: &random))
      : .judged(["stop": level(&random), "flow": level(&random)])
    let fact = Assessment.made(
      Identifier(bits: UInt128(number)), random.chance(5) ? "drill" : isTest ? "test" : "final",
      on: start.adding(days: Int.random(in: 0...100, using: &random)), finding,
      by: [Cast.mina, Cast.mina, Cast.mina, Cast.noor, Cast.kenji].randomElement(using: &random)!,
      amends: number > 2 && random.chance(25) ? Identifier(bits: UInt128(number - 2)) : nil,
      remediation: random.chance(50))
    return Attested(fact, attestation(&random))
  }

  static func document(_ number: Int, _ random: inout Seeded) -> Document {
    .made(
      [.firstAid, .licence, .transcript].randomElement(using: &random)!,
      id: Identifier(bits: UInt128(number + 1)), for: random.chance(50) ? "licence" : nil,
      issued: random.chance(80) ? "2025-01-01" : today.adding(days: 1),
      expires: [nil, today, today.adding(days: -1)].randomElement(using: &random)!)
  }

  static func record(_ random: inout Seeded) -> HeldRecord {
    HeldRecord(
      curriculum: random.chance(80) ? "foundation-0" : "other-0",
      kind: RecordKind.allCases.randomElement(using: &random)!,
      validFrom: random.chance(80) ? "2026-01-01" : today.adding(days: 1),
      validUntil: [nil, today, today.adding(days: -1)].randomElement(using: &random)!,
      revoked: random.chance(30))
  }
}

extension Seeded {
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
