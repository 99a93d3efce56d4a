import TestSupport
import Training

/// One student's facts, made at random: classes, sessions and attempts of every attestation, papers and records that hold
/// and that do not, good and bad.
///
/// A practice client who is met twice on a day is met at one stage only: the first session takes her day from a later one, so signing a session of
/// another stage may rightly cost one (``PracticumTests``).
struct Case {
  var curriculum: Curriculum
  var facts: TrainingFacts

  init(using random: inout Seeded) {
    curriculum = .made(
      entry: [
        EntryRequirement(
          id: "safety", sentence: "First aid, or the foundation.",
          anyOf: [.document(kind: .firstAid), .record(curriculum: "foundation-0", kind: .achievement)]),
        EntryRequirement(id: "papers", sentence: "First aid.", anyOf: [.document(kind: .firstAid)]),
        EntryRequirement(
          id: "licence", sentence: "A licence, or the foundation.",
          anyOf: [.document(kind: .licence), .record(curriculum: "foundation-0", kind: .achievement)]),
      ],
      modules: [
        .made(hours: [
          .init(category: .labGiving, minutes: 120), .init(category: .theoryInPerson, minutes: 60),
        ]), .made("back-work", title: "Back work"),
      ],
      competencies: [.made("stop", mustPass: true), .made("flow")],
      practicum: .made(
        startsWithinDays: random.chance(50) ? 20 : nil, endsWithinMonths: random.chance(50) ? 2 : nil,
        distinctClientPercent: random.chance(50) ? 60 : nil),
      assessments: [
        .test(
          opensAfterSessions: Int.random(in: 0...3, using: &random), assessorIndependent: random.chance(50),
          retakeAfterDays: Int.random(in: 0...10, using: &random),
          retakeSessions: Int.random(in: 0...2, using: &random)),
        .made(
          pass: .levels(restPercentAtLeast: 80), competencies: ["stop", "flow"], assessorIndependent: true,
          retakeAfterDays: 7),
      ])
    facts = TrainingFacts(enrolment: .made(in: curriculum))
    facts.attendances = (1...12).map { Self.attendance($0, &random) }
    facts.sessions = (1...Int.random(in: 1...25, using: &random)).map { Self.session($0, &random) }
    facts.assessments = (1...Int.random(in: 1...8, using: &random)).map { Self.attempt($0, &random) }
    facts.documents = (0..<Int.random(in: 0...4, using: &random)).map { Self.document($0, &random) }
    facts.records = (0..<Int.random(in: 0...3, using: &random)).map { _ in Self.record(&random) }
  }

  var progress: Progress { Progress(of: curriculum, facts: facts, asOf: Self.today) }

  static let today: CalendarDay = "2026-06-01"

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
      by: random.chance(90) ? Cast.kenji : Cast.mina)
    return Attested(fact, attestation(&random))
  }

  private static func session(_ number: Int, _ random: inout Seeded) -> Attested<Session> {
    let watched: [SupervisionLevel] = [.lineOfSight, .lineOfSight, .onPremises, .independent]
    let supervision = watched.randomElement(using: &random)!
    let stage = SupervisionLevel.allCases.firstIndex(of: supervision)!
    let client = Session.ClientWork.made(stage * 100 + Int.random(in: 0..<4, using: &random))
    let fact = Session.made(
      Identifier(bits: UInt128(number)), supervision,
      on: start.adding(days: Int.random(in: 0...100, using: &random)),
      start: TimeOfDay(hour: Int.random(in: 8...18, using: &random), minute: 0)!,
      minutes: random.chance(90) ? 60 : 30, category: random.chance(95) ? nil : .observed,
      by: random.chance(90) ? Cast.kenji : Cast.mina, client: random.chance(95) ? client : .some(nil))
    return Attested(fact, attestation(&random))
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
      by: random.chance(80) ? Cast.mina : Cast.kenji,
      amends: number > 2 && random.chance(25) ? Identifier(bits: UInt128(number - 2)) : nil)
    return Attested(fact, attestation(&random))
  }

  static func document(_ number: Int, _ random: inout Seeded) -> Document {
    .made(
      [.firstAid, .licence, .transcript].randomElement(using: &random)!,
      id: Identifier(bits: UInt128(number + 1)),
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
