import Testing
import Training

@Suite struct AssessmentFinalisingTests {
  private let curriculum = Curriculum.made(
    competencies: [.made("stop", mustPass: true), .made("flow"), .made("seat")],
    assessments: [
      .test(), .made("final", pass: .levels(restPercentAtLeast: 80), competencies: ["stop", "flow"]),
      .made("formative", pass: .held), .made("walk-through", pass: .held, competencies: ["flow"]),
    ])

  private func finalise(
    _ attempt: Assessment, authorities: [Authority] = [.made(.assess, of: Cast.mina)],
    amended: Assessment? = nil, in curriculum: Curriculum? = nil
  ) throws(AssessmentRefusal) {
    try attempt.finalising(
      in: curriculum ?? self.curriculum, enrolment: .made(), authorities: authorities, amended: amended,
      today: "2026-04-01")
  }

  @Test func `a complete finding is finalised, passed or not`() throws {
    try finalise(.made(1, on: "2026-03-10", .good))
    try finalise(.made(1, on: "2026-03-10", .bad))
    try finalise(.made(1, "final", on: "2026-03-10", .judged(["flow": 3, "stop": 1])))
  }

  @Test func `the assessment belongs to the curriculum`() {
    #expect(throws: AssessmentRefusal.noSuchAssessment("drill", "bars-1")) {
      try finalise(.made(1, "drill", on: "2026-03-10", .good))
    }
  }

  @Test func `an assessment of today is finalised, one of tomorrow is not`() throws {
    try finalise(.made(1, on: "2026-04-01", .good))
    #expect(throws: AssessmentRefusal.inTheFuture("2026-04-02")) {
      try finalise(.made(1, on: "2026-04-02", .good))
    }
  }

  @Test func `an assessment of the day of enrolment is finalised, one of the day before is not`() throws {
    try finalise(.made(1, on: "2026-02-01", .good))
    #expect(throws: AssessmentRefusal.beforeEnrolment("2026-01-31", "2026-02-01")) {
      try finalise(.made(1, on: "2026-01-31", .good))
    }
  }

  @Test func `nobody assesses herself`() {
    #expect(throws: AssessmentRefusal.ownAssessment) {
      try finalise(
        .made(1, on: "2026-03-10", .good, by: Cast.aya), authorities: [.made(.assess, of: Cast.aya)])
    }
  }

  @Test(arguments: [
    Authority.made(.assess, of: Cast.kenji), .made(.teach, of: Cast.mina),
    .made(.assess, of: Cast.mina, from: "2026-03-11"), .made(.assess, of: Cast.mina, until: "2026-03-09"),
    .made(.assess, of: Cast.mina, curriculum: "bars-2"),
  ])
  func `the assessor has authority to assess this curriculum on the day`(authority: Authority) {
    #expect(throws: AssessmentRefusal.assessorWithoutAuthority("bars-1", "2026-03-10")) {
      try finalise(.made(1, on: "2026-03-10", .good), authorities: [authority])
    }
  }

  @Test func `an amendment names an attempt at the same assessment in the same enrolment`() throws {
    let amendment = Assessment.made(2, on: "2026-03-10", .good, amends: 1)
    try finalise(amendment, amended: .made(1, on: "2026-03-10", .bad))
    #expect(throws: AssessmentRefusal.amendsSomethingElse) {
      try finalise(amendment, amended: .made(1, "formative", on: "2026-03-10", .bad))
    }
    var ofTomo = Assessment.made(1, on: "2026-03-10", .bad)
    ofTomo.enrolment = 101
    #expect(throws: AssessmentRefusal.amendsSomethingElse) { try finalise(amendment, amended: ofTomo) }
  }

  @Test func `an amendment of an attempt that is not there is refused`() {
    #expect(throws: AssessmentRefusal.amendsSomethingElse) {
      try finalise(.made(2, on: "2026-03-10", .good, amends: 1), amended: nil)
    }
    #expect(throws: AssessmentRefusal.amendsSomethingElse) {
      try finalise(
        .made(2, on: "2026-03-10", .good, amends: 1), amended: .made(3, on: "2026-03-10", .bad))
    }
  }

  @Test func `no attempt amends itself`() {
    let attempt = Assessment.made(1, on: "2026-03-10", .good, amends: 1)
    #expect(throws: AssessmentRefusal.amendsSomethingElse) { try finalise(attempt, amended: attempt) }
  }

  @Test func `a test asks for a score`() {
    #expect(throws: AssessmentRefusal.scoreExpected) {
      try finalise(.made(1, on: "2026-03-10", .judged(["flow": 3])))
    }
  }

  @Test func `a practical asks for performance levels`() {
    #expect(throws: AssessmentRefusal.levelsExpected) {
      try finalise(.made(1, "final", on: "2026-03-10", .good))
    }
  }

  @Test func `a formative assessment takes the finding that its competencies ask for`() throws {
    try finalise(.made(1, "formative", on: "2026-03-10", .bad))
    try finalise(.made(1, "walk-through", on: "2026-03-10", .judged(["flow": 1])))
    #expect(throws: AssessmentRefusal.levelsExpected) {
      try finalise(.made(1, "walk-through", on: "2026-03-10", .good))
    }
  }

  @Test func `a test that lists competencies is still found by a score, since only a score can pass it`()
    throws
  {
    let listed = Curriculum.made(
      competencies: [.made("flow")],
      assessments: [
        .made(
          "test", pass: .score(percentAtLeast: 80, criticalPercentAtLeast: 100), competencies: ["flow"])
      ])
    try finalise(.made(1, on: "2026-03-10", .good), in: listed)
    #expect(throws: AssessmentRefusal.scoreExpected) {
      try finalise(.made(1, on: "2026-03-10", .judged(["flow": 3])), in: listed)
    }
  }

  @Test func `every competency of the assessment is judged, once, and no other`() {
    #expect(throws: AssessmentRefusal.notJudged("flow")) {
      try finalise(.made(1, "final", on: "2026-03-10", .judged(["stop": 3])))
    }
    #expect(throws: AssessmentRefusal.notAsked("seat")) {
      try finalise(.made(1, "final", on: "2026-03-10", .judged(["stop": 3, "flow": 3, "seat": 3])))
    }
    #expect(throws: AssessmentRefusal.judgedTwice("stop")) {
      try finalise(.made(1, "final", on: "2026-03-10", .judged(["stop": 1, "flow": 3, "stop": 4])))
    }
  }

  @Test(arguments: [
    (-1, 10, 0, 0), (11, 10, 0, 0), (0, 0, 0, 0), (5, 10, 3, 2), (5, 10, -1, 2), (5, 10, 0, 11),
    (1, 10, 2, 3), (9, 10, 0, 2),
  ])
  func `marks that cannot be are no score`(right: Int, items: Int, criticalRight: Int, criticalItems: Int) {
    #expect(
      Assessment.Score(right: right, items: items, criticalRight: criticalRight, criticalItems: criticalItems)
        == nil)
  }

  @Test func `a test whose safety-critical items decide has at least one`() throws {
    #expect(throws: AssessmentRefusal.criticalItemsMissing(0, 1)) {
      try finalise(.made(1, on: "2026-03-10", .marks(4, of: 5)))
    }
    try finalise(.made(1, on: "2026-03-10", .marks(4, of: 5, critical: (1, 1))))
    var plan = AssessmentPlan.made("test", pass: .score(percentAtLeast: 80, criticalPercentAtLeast: 0))
    try finalise(.made(1, on: "2026-03-10", .marks(4, of: 5)), in: .made(assessments: [plan]))
    plan.pass = .score(percentAtLeast: 80, criticalPercentAtLeast: 100)
    plan.items = .init(total: 10, criticalAtLeast: 5)
    let cases = Curriculum.made(assessments: [plan])
    #expect(throws: AssessmentRefusal.itemsOfAnotherNumber(5, 10)) {
      try finalise(.made(1, on: "2026-03-10", .marks(4, of: 5, critical: (1, 1))), in: cases)
    }
    #expect(throws: AssessmentRefusal.criticalItemsMissing(4, 5)) {
      try finalise(.made(1, on: "2026-03-10", .marks(9, critical: (4, 4))), in: cases)
    }
    try finalise(.made(1, on: "2026-03-10", .marks(9, critical: (5, 5))), in: cases)
  }
}
