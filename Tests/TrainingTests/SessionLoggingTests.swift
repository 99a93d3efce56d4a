import Testing
import Training

@Suite struct SessionLoggingTests {
  private let enrolment = Enrolment.made()

  private func log(
    _ session: Session, in curriculum: Curriculum = .made(),
    authorities: [Authority] = [.made(.supervise)], papers: StudentPapers = StudentPapers(),
    today: CalendarDay = "2026-04-01"
  ) throws(SessionRefusal) {
    try enrolment.logging(
      session, curriculum: curriculum, authorities: authorities, papers: papers, today: today)
  }

  @Test func `a session as the curriculum teaches it is logged`() throws {
    try log(.made(1, on: "2026-03-02"))
  }

  @Test func `a session of today is logged, one of tomorrow is not`() throws {
    try log(.made(1, on: "2026-04-01"))
    #expect(throws: SessionRefusal.inTheFuture("2026-04-02")) { try log(.made(1, on: "2026-04-02")) }
  }

  @Test func `a session of the day of enrolment is logged, one of the day before is not`() throws {
    try log(.made(1, on: "2026-02-01"))
    #expect(throws: SessionRefusal.beforeEnrolment("2026-01-31", "2026-02-01")) {
      try log(.made(1, on: "2026-01-31"))
    }
  }

  @Test func `a curriculum without a practicum takes no sessions`() {
    #expect(throws: SessionRefusal.noPracticum("bars-1")) {
      try log(.made(1, on: "2026-03-02"), in: .made(practicum: nil))
    }
  }

  @Test func `a session of no stage is refused`() {
    #expect(throws: SessionRefusal.noSuchStage(.observed, .lineOfSight, "bars-1")) {
      try log(.made(1, on: "2026-03-02", category: .observed))
    }
  }

  @Test func `nobody supervises her own session`() {
    #expect(throws: SessionRefusal.ownSupervisor) {
      try log(
        .made(1, on: "2026-03-02", by: Cast.aya), authorities: [.made(.supervise, of: Cast.aya)])
    }
  }

  @Test(arguments: [
    Authority.made(.supervise, of: Cast.mina), .made(.teach), .made(.assess),
    .made(.supervise, from: "2026-03-03"), .made(.supervise, until: "2026-03-01"),
    .made(.supervise, curriculum: "bars-2"),
  ])
  func `the supervisor has authority to supervise this curriculum on the day`(authority: Authority) {
    #expect(throws: SessionRefusal.supervisorWithoutAuthority("bars-1", "2026-03-02")) {
      try log(.made(1, on: "2026-03-02"), authorities: [authority])
    }
  }

  @Test func `a session lasts from one minute to four hours`() throws {
    try log(.made(1, on: "2026-03-02", minutes: 1))
    try log(.made(1, on: "2026-03-02", minutes: 240))
    #expect(throws: SessionRefusal.minutesOutOfRange) { try log(.made(1, on: "2026-03-02", minutes: 0)) }
    #expect(throws: SessionRefusal.minutesOutOfRange) { try log(.made(1, on: "2026-03-02", minutes: 241)) }
  }

  @Test func `a session with a client names one`() {
    #expect(throws: SessionRefusal.clientMissing) { try log(.made(1, on: "2026-03-02", client: .some(nil))) }
  }

  @Test func `a set-up has no client`() throws {
    let setUps = Curriculum.made(
      practicum: .made(stages: [.made(.lineOfSight, 2, minutesAtLeast: 30, client: false)]))
    try log(.made(1, on: "2026-03-02", minutes: 30, client: .some(nil)), in: setUps)
    #expect(throws: SessionRefusal.clientNotExpected(.supervisedPracticum)) {
      try log(.made(1, on: "2026-03-02", minutes: 30), in: setUps)
    }
  }

  @Test func `a session begins with consent`() {
    #expect(throws: SessionRefusal.noConsent) {
      try log(.made(1, on: "2026-03-02", client: .made(1, consent: false)))
    }
  }

  @Test func `a session begins with an agreed stop signal`() {
    #expect(throws: SessionRefusal.noStopSignal) {
      try log(.made(1, on: "2026-03-02", client: .made(1, stopSignal: false)))
    }
  }

  @Test(arguments: [0, 6])
  func `peak pressure is on the scale of 1 to 5`(pressure: Int) {
    #expect(throws: SessionRefusal.pressureOffTheScale) {
      try log(.made(1, on: "2026-03-02", client: .made(1, peakPressure: pressure)))
    }
  }

  @Test func `a student works up to the pressure of her curriculum`() throws {
    try log(.made(1, on: "2026-03-02", client: .made(1, peakPressure: 4)))
    #expect(throws: SessionRefusal.pressureAboveLimit(5, 4)) {
      try log(.made(1, on: "2026-03-02", client: .made(1, peakPressure: 5)))
    }
  }

  @Test(arguments: [-1, 11])
  func `the comfort rating is on the scale of 0 to 10`(rating: Int) {
    #expect(throws: SessionRefusal.comfortOffTheScale) {
      try log(.made(1, on: "2026-03-02", client: .made(1, comfortRating: rating)))
    }
  }

  @Test func `a high comfort rating is logged as it was`() throws {
    try log(.made(1, on: "2026-03-02", client: .made(1, comfortRating: 10)))
    try log(.made(1, on: "2026-03-02", client: .made(1, comfortRating: 0)))
  }

  @Test(
    arguments: [
      ("long-glide", "table", "overhead-bars"), ("back-walk", "floor-mat", "staff"),
      ("rope-sweep", "floor-mat", "rope"), ("long-glide", "step-stool", "fabric-strap"),
      ("alternate-knead", "floor-mat", "bamboo-rod"), ("seated-glide", "step-stool", "table"),
      ("passive-stretch", "table", "floor-mat"),
    ] as [(Stroke.ID, Prop.ID, Prop.ID)])
  func
    `a stroke is logged with something to hold, to sit on or to stand by, whatever the course is taught with`(
      stroke: Stroke.ID, nothing: Prop.ID, support: Prop.ID
    ) throws
  {
    let course = Curriculum.made(practicum: .made(strokes: [stroke], props: [nothing, support]))
    #expect(throws: SessionRefusal.supportNotNamed(stroke)) {
      try log(.made(1, on: "2026-03-02", strokes: [stroke], props: [nothing]), in: course)
    }
    try log(.made(1, on: "2026-03-02", strokes: [stroke], props: [nothing, support]), in: course)
  }

  @Test func `a stroke that the library does not know needs bars where the course has any`() throws {
    let bars = Curriculum.made(
      practicum: .made(strokes: ["own-stroke"], props: ["overhead-bars", "table"]))
    #expect(throws: SessionRefusal.supportNotNamed("own-stroke")) {
      try log(.made(1, on: "2026-03-02", strokes: ["own-stroke"], props: ["table"]), in: bars)
    }
    let floor = Curriculum.made(practicum: .made(strokes: ["own-stroke"], props: ["floor-mat"]))
    try log(.made(1, on: "2026-03-02", strokes: ["own-stroke"], props: ["floor-mat"]), in: floor)
  }

  @Test func `nobody works on a client by herself before she holds what comes before practice`() throws {
    let licence = EntryRequirement(
      id: "licence-to-touch", sentence: "A licence, or a transcript.",
      anyOf: [.document(kind: .licence), .document(kind: .transcript)])
    let later = EntryRequirement(
      id: "first-aid", sentence: "First aid.", due: .beforeAward, anyOf: [.document(kind: .firstAid)])
    let course = Curriculum.made(entry: [licence, later])
    let session = Session.made(1, .independent, on: "2026-03-02")
    #expect(throws: SessionRefusal.beforeEntry(licence, "2026-03-02")) { try log(session, in: course) }
    #expect(throws: SessionRefusal.beforeEntry(licence, "2026-03-02")) {
      try log(session, in: course, papers: StudentPapers(documents: [.made(.licence, expires: "2026-03-01")]))
    }
    try log(session, in: course, papers: StudentPapers(documents: [.made(.licence)]))
    // Under her supervisor's eyes it is hers to answer for, and progress says that it does not count.
    try log(.made(2, .lineOfSight, on: "2026-03-02"), in: course)
    let setUps = Curriculum.made(
      entry: [licence], practicum: .made(stages: [.made(.independent, 1, client: false)]))
    try log(.made(3, .independent, on: "2026-03-02", client: .some(nil)), in: setUps)
  }

  /// Left out, a list would keep the session out of every limit that names one of its ids, and out of the rule that bars are inspected.
  @Test func `a session with a client names its zones, strokes and props`() throws {
    #expect(throws: SessionRefusal.workMissing(.zones)) { try log(.made(1, on: "2026-03-02", zones: [])) }
    #expect(throws: SessionRefusal.workMissing(.strokes)) { try log(.made(1, on: "2026-03-02", strokes: [])) }
    #expect(throws: SessionRefusal.workMissing(.props)) { try log(.made(1, on: "2026-03-02", props: [])) }
  }

  @Test func `a session without a client, or of a practicum that works without props, may leave them out`()
    throws
  {
    let setUps = Curriculum.made(
      practicum: .made(stages: [.made(.lineOfSight, 2, minutesAtLeast: 30, client: false)]))
    try log(
      .made(1, on: "2026-03-02", client: .some(nil), zones: [], strokes: [], props: []), in: setUps)
    try log(
      .made(1, on: "2026-03-02", strokes: ["own-stroke"], props: []),
      in: .made(practicum: .made(strokes: ["own-stroke"], props: [])))
  }

  @Test func `only zones, strokes and props of the curriculum are logged`() {
    #expect(throws: SessionRefusal.zoneNotTaught("neck")) {
      try log(.made(1, on: "2026-03-02", zones: ["upper-back", "neck"]))
    }
    #expect(throws: SessionRefusal.strokeNotTaught("double-stand")) {
      try log(.made(1, on: "2026-03-02", strokes: ["double-stand"]))
    }
    #expect(throws: SessionRefusal.propNotTaught("rope")) {
      try log(.made(1, on: "2026-03-02", props: ["rope"]))
    }
  }
}
