import TestSupport
import Testing
import Training

/// Moving to a newer version (ours; peers.md section 5: finish on your version until a date, or move and see what it costs).
@Suite struct MovingTests {
  /// The small curriculum as its next version, with room to say what has become of what.
  private func next(
    _ replaces: Replacement = Replacement(version: "2026.1"), modules: [Module] = [.made()],
    competencies: [Competency] = [], practicum: Practicum? = .made(), assessments: [AssessmentPlan] = []
  ) -> Curriculum {
    var next = Curriculum.made(
      modules: modules, competencies: competencies, practicum: practicum, assessments: assessments)
    next.version = "2027.1"
    next.replaces = replaces
    return next
  }

  private func move(_ facts: TrainingFacts, from old: Curriculum, to new: Curriculum) -> Moving {
    let enrolment = Enrolment(
      id: 101, student: Cast.aya, curriculum: new.reference, enrolledOn: facts.enrolment.enrolledOn,
      continues: facts.enrolment.id)
    let moved = TrainingFacts(enrolment: enrolment, papers: facts.papers)
      .goingOn(from: facts, in: new)
    return Moving(of: facts, in: old, to: moved, in: new, asOf: Case.today)
  }

  /// Thirty hours of class, and a session.
  private func facts(in curriculum: Curriculum = .made()) -> TrainingFacts {
    TrainingFacts(
      enrolment: .made(in: curriculum),
      attendances: (1...3).map {
        .signed(.made(Identifier(bits: UInt128($0)), minutes: 600, module: "seated-work"))
      },
      sessions: [.signed(.made(1, on: "2026-03-03"))])
  }

  @Test func `a move that asks for two more supervised sessions costs two and keeps every hour`() {
    let new = next(
      practicum: .made(stages: [.made(.lineOfSight, 4), .made(.onPremises, 1), .made(.independent, 2)]))
    let moving = move(facts(), from: .made(), to: new)
    #expect(moving.costs == ["2 supervised sessions"])
    #expect(moving.summary == "It costs 2 supervised sessions, and keeps 31 hours.")
    #expect(moving.loses == .zero)
    #expect(moving.leftBehind == [])
  }

  @Test func `classes of a module count for what it has become`() {
    let new = next(
      Replacement(version: "2026.1", modules: [.init(from: "seated-work", to: "seated-and-standing")]),
      modules: [.made("seated-and-standing", title: "Seated and standing")],
      practicum: .made(opensAfter: ["seated-and-standing"]))
    let moving = move(facts(), from: .made(), to: new)
    #expect(moving.summary == "It costs nothing, and keeps 31 hours.")
    #expect(moving.noLongerAsked == [])
  }

  @Test func `classes of a module that has become nothing are told, and their hours are lost`() {
    let new = next(
      Replacement(version: "2026.1", modules: [.init(from: "seated-work", to: nil)]),
      modules: [.made("history", hours: [.init(category: .theoryInPerson, minutes: 60)]), .made()],
      practicum: .made(opensAfter: []))
    let moving = move(facts(), from: .made(), to: new)
    #expect(
      moving.summary
        == "It costs 3 h of class, and keeps 1 hour. Of what counted, 30 hours no longer count.")
    #expect(moving.leftBehind.map(\.rule) == [.notInThisVersion, .notInThisVersion, .notInThisVersion])
    #expect(
      moving.leftBehind.first?.sentence
        == "bars-1@2027.1 has nothing in the place of the module “seated-work”.")
    #expect(moving.noLongerAsked.count == 1)
  }

  @Test func `of competencies that have become one, the worst level holds`() {
    let old = Curriculum.made(
      competencies: [.made("stop", mustPass: true), .made("drill", mustPass: true)],
      assessments: [.made(pass: .levels(restPercentAtLeast: 80), competencies: ["stop", "drill"])])
    let new = next(
      Replacement(
        version: "2026.1",
        competencies: [.init(from: "stop", to: "stop-drill"), .init(from: "drill", to: "stop-drill")]),
      competencies: [.made("stop-drill", mustPass: true)],
      assessments: [.made(pass: .levels(restPercentAtLeast: 80), competencies: ["stop-drill"])])
    func passes(_ stop: Int, _ drill: Int) -> Bool {
      var facts = facts(in: old)
      facts.assessments = [
        .signed(.made(1, "final", on: "2026-04-01", .judged(["stop": stop, "drill": drill])))
      ]
      return move(facts, from: old, to: new).requirements.first { $0.id == "assessments/final" }?.after
        .counted == 1
    }
    #expect(passes(3, 3))
    #expect(!passes(4, 2))
    #expect(!passes(2, 4))
  }

  @Test func `an assessment that the newer version adds is a cost by its title`() {
    let new = next(assessments: [.test()])
    #expect(move(facts(), from: .made(), to: new).costs == ["the assessment “Knowledge test”"])
  }

  @Test func `less to do is told as spared`() {
    let new = next(practicum: .made(stages: [.made(.lineOfSight, 2), .made(.independent, 1)]))
    let moving = move(facts(), from: .made(), to: new)
    #expect(moving.costs == [])
    #expect(moving.spares == ["1 independent session", "1 supervised session"])
    #expect(moving.noLongerAsked.count == 1)
  }

  // MARK: Properties

  @Test func `a move between versions that say the same costs nothing and changes no number`() {
    forAll(100) { random in
      let one = Case(using: &random)
      var new = one.curriculum
      new.version = "2027.1"
      new.replaces = Replacement(version: one.curriculum.version)
      let moving = move(one.facts, from: one.curriculum, to: new)
      try #require(moving.costs == [] && moving.spares == [] && moving.loses == .zero)
      try #require(moving.requirements.allSatisfy { $0.before == $0.after })
    }
  }

  @Test func `no fact is counted twice by a requirement, however parts are joined`() {
    forAll(100) { random in
      let one = Case(using: &random)
      var new = one.curriculum
      new.version = "2027.1"
      let targets: [Module.ID?] = one.curriculum.modules.map(\.id) + [nil]
      new.replaces = Replacement(
        version: one.curriculum.version,
        modules: one.curriculum.modules.map { module in
          .init(from: module.id, to: targets[Int.random(in: 0..<targets.count, using: &random)])
        })
      let enrolment = Enrolment(
        id: 101, student: Cast.aya, curriculum: new.reference, enrolledOn: one.facts.enrolment.enrolledOn,
        continues: one.facts.enrolment.id)
      let moved = TrainingFacts(enrolment: enrolment).goingOn(from: one.facts, in: new)
      let ids = moved.attendances.map(\.fact.id)
      try #require(Set(ids).count == ids.count)
      let left = moved.leftBehind.filter { $0.fact.hasPrefix("attendance:") }
      try #require(ids.count + left.count == one.facts.attendances.count)
      for requirement in Progress(of: new, facts: moved, asOf: Case.today).requirements {
        try #require(Set(requirement.countedFacts).count == requirement.countedFacts.count)
      }
    }
  }

  @Test func `what moved once moves again through both maps`() {
    let second = next(
      Replacement(version: "2026.1", modules: [.init(from: "seated-work", to: "sitting")]),
      modules: [.made("sitting")], practicum: .made(opensAfter: ["sitting"]))
    var third = next(
      Replacement(version: "2027.1", modules: [.init(from: "sitting", to: "on-a-chair")]),
      modules: [.made("on-a-chair")], practicum: .made(opensAfter: ["on-a-chair"]))
    third.version = "2028.1"
    let enrolment = Enrolment(
      id: 101, student: Cast.aya, curriculum: second.reference, enrolledOn: "2026-02-01", continues: 100)
    let between = TrainingFacts(enrolment: enrolment).goingOn(from: facts(), in: second)
    let last = Enrolment(
      id: 102, student: Cast.aya, curriculum: third.reference, enrolledOn: "2026-02-01", continues: 101)
    let whole = TrainingFacts(enrolment: last).goingOn(from: between, in: third)
    #expect(Set(whole.attendances.map(\.fact.module)) == ["on-a-chair"])
    #expect(whole.sessions.count == 1)
  }

  // MARK: Deciding

  @Test func `a student moves only to a version that names hers`() throws {
    let enrolment = Enrolment.made()
    try enrolment.moving(from: .made(), to: next(), holding: [.completion])
    #expect(throws: MovingRefusal.thereAlready(enrolment.curriculum)) {
      try enrolment.moving(from: .made(), to: .made(), holding: [])
    }
    #expect(throws: MovingRefusal.noMap(enrolment.curriculum, to: "2027.1", replaces: "2025.1")) {
      try enrolment.moving(from: .made(), to: next(Replacement(version: "2025.1")), holding: [])
    }
    #expect(throws: MovingRefusal.awarded(enrolment.curriculum)) {
      try enrolment.moving(from: .made(), to: next(), holding: [.achievement])
    }
    var closed = enrolment
    closed.closing = .init(id: 1, lastDay: "2026-03-01", reason: .withdrawn)
    #expect(throws: MovingRefusal.closed("2026-03-01")) {
      try closed.moving(from: .made(), to: next(), holding: [])
    }
  }

  @Test func `an enrolment that was moved is not taken up again`() {
    var moved = Enrolment.made()
    moved.closing = .init(id: 1, lastDay: "2026-03-01", reason: .moved)
    #expect(throws: EnrolmentRefusal.movedOn) { try moved.reopening() }
  }
}

/// Which version may replace which, and until when one finishes on it.
@Suite struct ReplacementTests {
  private func next(_ replaces: Replacement?, modules: [Module] = [.made()]) -> Curriculum {
    var next = Curriculum.made(modules: modules)
    next.version = "2027.1"
    next.replaces = replaces
    return next
  }

  @Test func `a version replaces one that is published`() throws {
    try next(nil).replacing(nil, today: "2026-11-20")
    try next(Replacement(version: "2026.1")).replacing(.made(), today: "2026-11-20")
    #expect(throws: ReplacementRefusal.notPublished("bars-1", "2026.1")) {
      try next(Replacement(version: "2026.1")).replacing(nil, today: "2026-11-20")
    }
  }

  @Test func `a map names only what was there`() {
    let map = Replacement(version: "2026.1", modules: [.init(from: "standing", to: "seated-work")])
    #expect(throws: ReplacementRefusal.unknown(.module, "standing", "2026.1")) {
      try next(map).replacing(.made(), today: "2026-11-20")
    }
  }

  @Test func `two parts become one only when the map says so of both`() throws {
    let old = Curriculum.made(modules: [.made(), .made("standing")])
    var map = Replacement(version: "2026.1", modules: [.init(from: "standing", to: "seated-work")])
    #expect(throws: ReplacementRefusal.unspoken(.module, "seated-work", joinedBy: "standing")) {
      try next(map).replacing(old, today: "2026-11-20")
    }
    map.modules.append(.init(from: "seated-work", to: "seated-work"))
    try next(map).replacing(old, today: "2026-11-20")
  }

  @Test func `the last day to finish on is still to come`() {
    let map = Replacement(version: "2026.1", finishUntil: "2026-11-19")
    #expect(throws: ReplacementRefusal.overAlready("2026-11-19")) {
      try next(map).replacing(.made(), today: "2026-11-20")
    }
  }

  @Test func `records of a version are issued until the last day, and not on the day after`() throws {
    let later = next(Replacement(version: "2026.1", finishUntil: "2026-06-01"))
    let ending = try #require(Curriculum.made().ending(replacedBy: successors(later)))
    #expect(ending == ("2026-06-01", "2027.1"))
    for (day, isOver) in [("2026-06-01", false), ("2026-06-02", true)] as [(CalendarDay, Bool)] {
      let progress = Progress(
        of: .made(), facts: TrainingFacts(enrolment: .made(), attendances: [.signed(.made())]), asOf: day)
      if isOver {
        #expect(
          throws: AwardRefusal.finishedOver(progress.curriculum, "2026-06-01", successor: "2027.1")
        ) { try progress.awarding(.completion, until: ending) }
      } else {
        _ = try progress.awarding(.completion, until: ending)
      }
    }
  }

  @Test func `of several last days the latest holds, and one without an end takes all of them away`() throws {
    let early = next(Replacement(version: "2026.1", finishUntil: "2026-06-01"))
    var late = next(Replacement(version: "2026.1", finishUntil: "2027-06-01"))
    late.version = "2027.2"
    var endless = next(Replacement(version: "2026.1"))
    endless.version = "2027.3"
    var elsewhere = next(Replacement(version: "2025.1", finishUntil: "2026-01-01"))
    elsewhere.version = "2026.0"
    let old = Curriculum.made()
    #expect(
      try #require(old.ending(replacedBy: successors(late, early, elsewhere))) == ("2027-06-01", "2027.2"))
    #expect(old.ending(replacedBy: successors(late, early, endless)) == nil)
    #expect(old.ending(replacedBy: successors(elsewhere)) == nil)
  }

  @Test func `nobody begins on a version whose records are over`() throws {
    let ending: (CalendarDay, CurriculumVersion) = ("2026-06-01", "2027.1")
    let enrolment = Enrolment.made()
    try enrolment.beginning(today: "2026-06-01", until: ending)
    #expect(
      throws: EnrolmentRefusal.finishedOver(enrolment.curriculum, "2026-06-01", successor: "2027.1")
    ) { try enrolment.beginning(today: "2026-06-02", until: ending) }
  }
}

/// What versions of the curriculum say about the one that they replace.
private func successors(_ versions: Curriculum...) -> [(version: CurriculumVersion, replacement: Replacement)]
{
  versions.compactMap { version in version.replaces.map { (version.version, $0) } }
}
