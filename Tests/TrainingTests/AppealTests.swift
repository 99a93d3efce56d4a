import Testing
import Training

/// The course of an appeal: claim, reply, ruling, effect. The terms are those of a published policy (Biola University): 30 days to
/// answer, a written decision, 30 days to appeal.
@Suite struct AppealTests {
  // MARK: What can be contested

  @Test func `a declined session is contested by its student and by nobody else`() throws {
    let declined = ContestedDecision.session(of: Cast.aya, byKenji)
    #expect(try declined.contesting(by: Cast.aya) == byKenji)
    #expect(throws: AppealRefusal.notHers(.session)) { try declined.contesting(by: Cast.tomo) }
  }

  @Test func `a session that nobody declined, or that its student took back herself, is not contested`() {
    for decision in [nil, ContestedDecision.Decision(by: [Cast.aya], on: day)] {
      #expect(throws: AppealRefusal.nothingDecided(.session)) {
        try ContestedDecision.session(of: Cast.aya, decision).contesting(by: Cast.aya)
      }
    }
  }

  @Test func `a roster is contested by a student who does not stand on it`() throws {
    #expect(try ContestedDecision.attendance(wasThere: false, byKenji).contesting(by: Cast.aya) == byKenji)
    #expect(throws: AppealRefusal.nothingDecided(.attendance)) {
      try ContestedDecision.attendance(wasThere: true, byKenji).contesting(by: Cast.aya)
    }
  }

  @Test func `the result of an assessment is contested until it was amended`() throws {
    let result = ContestedDecision.assessment(of: Cast.aya, amended: false, byKenji)
    #expect(try result.contesting(by: Cast.aya) == byKenji)
    #expect(throws: AppealRefusal.nothingDecided(.assessment)) {
      try ContestedDecision.assessment(of: Cast.aya, amended: true, byKenji).contesting(by: Cast.aya)
    }
  }

  @Test func `a record is contested once it is revoked, and until it is reissued`() throws {
    let revoked = ContestedDecision.record(of: Cast.aya, reissued: false, byKenji)
    #expect(try revoked.contesting(by: Cast.aya) == byKenji)
    let reissued = ContestedDecision.record(of: Cast.aya, reissued: true, byKenji)
    for settled in [ContestedDecision.record(of: Cast.aya, reissued: false, nil), reissued] {
      #expect(throws: AppealRefusal.nothingDecided(.record)) { try settled.contesting(by: Cast.aya) }
    }
    // Whoever revoked it rules no more for its having been reissued.
    #expect(reissued.deciders == byKenji.by)
  }

  @Test(arguments: [("2026-03-31" as CalendarDay, false), ("2026-04-01", true)])
  func `a claim later than 30 days after the decision is late, and is heard`(
    opened: CalendarDay, isLate: Bool
  ) {
    #expect(appeal(openedOn: opened).isLate() == isLate)
  }

  // MARK: Reply and ruling

  @Test func `there is one reply, before the ruling, and not by the side that makes the claim`() throws {
    try appeal().replying(by: Cast.kenji)
    #expect(throws: AppealRefusal.ownAppeal) { try appeal().replying(by: Cast.aya) }
    #expect(throws: AppealRefusal.ownAppeal) { try appeal(openedBy: Cast.noor).replying(by: Cast.noor) }
    #expect(throws: AppealRefusal.repliedAlready) { try appeal(repliedOn: day).replying(by: Cast.kenji) }
    #expect(throws: AppealRefusal.ruledAlready) { try appeal(ruled: .upheld).replying(by: Cast.kenji) }
  }

  @Test func `nobody rules on her own decision, nor on a claim that is her own or that she opened`() throws {
    let replied = appeal(repliedOn: day)
    try rule(on: replied, by: Cast.noor)
    #expect(throws: AppealRefusal.ownDecision) { try rule(on: replied, by: Cast.kenji) }
    #expect(throws: AppealRefusal.ownAppeal) { try rule(on: replied, by: Cast.aya) }
    #expect(throws: AppealRefusal.ownAppeal) {
      try rule(on: appeal(openedBy: Cast.noor, repliedOn: day), by: Cast.noor)
    }
    #expect(throws: AppealRefusal.ruledAlready) { try rule(on: appeal(ruled: .dismissed), by: Cast.noor) }
  }

  @Test func `nobody rules on an appeal to which she replied herself`() throws {
    let replied = appeal(repliedOn: day, by: Cast.noor)
    #expect(throws: AppealRefusal.ownReply) { try rule(on: replied, by: Cast.noor, today: "2026-06-01") }
    try rule(on: replied, by: Cast.mina, today: "2026-06-01")
  }

  @Test func `a reply by somebody who did not decide does not end the time of those who did`() throws {
    let replied = appeal(repliedOn: day, by: Cast.noor)
    #expect(throws: AppealRefusal.repliedByAnother("2026-03-31")) {
      try rule(on: replied, by: Cast.mina, today: "2026-03-31")
    }
    try rule(on: replied, by: Cast.mina, today: "2026-04-01")
  }

  /// The other side is heard, or lets its 30 days pass.
  @Test func `a ruling waits for the reply, or until its time has passed`() throws {
    #expect(throws: AppealRefusal.replyMayCome(until: "2026-03-31")) {
      try rule(on: appeal(), by: Cast.noor, today: "2026-03-31")
    }
    try rule(on: appeal(), by: Cast.noor, today: "2026-04-01")
    try rule(on: appeal(repliedOn: day), by: Cast.noor, today: day)
  }

  // MARK: Effect

  @Test func `what follows is of the same kind, another fact, and fits`() throws {
    let upheld = appeal(ruled: .upheld)
    try upheld.following(with: .session(2), fits: true)
    #expect(throws: AppealRefusal.doesNotFollow(.session)) {
      try upheld.following(with: .session(2), fits: false)
    }
    #expect(throws: AppealRefusal.doesNotFollow(.session)) {
      try upheld.following(with: .session(1), fits: true)
    }
    #expect(throws: AppealRefusal.doesNotFollow(.session)) {
      try upheld.following(with: .assessment(2), fits: true)
    }
  }

  @Test func `nothing follows before an appeal is upheld, nor twice`() {
    for appeal in [appeal(), appeal(ruled: .dismissed)] {
      #expect(throws: AppealRefusal.notUpheld) { try appeal.following(with: .session(2), fits: true) }
    }
    #expect(throws: AppealRefusal.followedAlready) {
      try appeal(ruled: .upheld, effect: .init(.session(2), isSigned: false)).following(
        with: .session(3), fits: true)
    }
  }

  // MARK: Standing

  @Test func `each step is due 30 days after the one before it`() {
    #expect(appeal().standing(asOf: day) == .awaitsReply(due: "2026-03-31"))
    #expect(appeal(repliedOn: "2026-03-11").standing(asOf: "2026-03-11") == .awaitsRuling(due: "2026-04-10"))
    #expect(appeal(ruled: .upheld).standing(asOf: day) == .awaitsEffect(due: "2026-03-31"))
  }

  @Test
  func `a reply that does not come keeps nobody from ruling, whose 30 days begin when its own are over`() {
    #expect(appeal().standing(asOf: "2026-04-01") == .awaitsRuling(due: "2026-04-30"))
  }

  @Test func `an upheld ruling is open work until something has followed, a dismissed one is not`() {
    #expect(appeal(ruled: .upheld).standing(asOf: "2027-01-01").due == "2026-03-31")
    let followed = appeal(ruled: .upheld, effect: .init(.session(2), isSigned: true))
    #expect(followed.standing(asOf: day) == .followed(by: .session(2)))
    #expect(appeal(ruled: .dismissed).standing(asOf: day) == .dismissed)
    #expect(appeal(ruled: .dismissed).standing(asOf: day).due == nil)
  }

  @Test func `what has followed is open work until it is signed`() {
    let unsigned = appeal(ruled: .upheld, effect: .init(.session(2), isSigned: false))
    #expect(unsigned.standing(asOf: day) == .awaitsSignature(of: .session(2), due: "2026-03-31"))
    #expect(unsigned.standing(asOf: day).due == "2026-03-31")
  }

  private let day: CalendarDay = "2026-03-01"
  private let byKenji = ContestedDecision.Decision(by: [Cast.kenji], on: "2026-03-01")

  private func appeal(
    openedOn: CalendarDay = "2026-03-01", openedBy: Person.ID = Cast.aya, repliedOn: CalendarDay? = nil,
    by replier: Person.ID = Cast.kenji, ruled outcome: Appeal.Outcome? = nil, effect: Appeal.Effect? = nil
  ) -> Appeal {
    Appeal(
      id: 1, student: Cast.aya, contested: .session(1), decidedOn: "2026-03-01", openedOn: openedOn,
      openedBy: openedBy, reply: repliedOn.map { Appeal.Reply(on: $0, by: replier) },
      ruling: outcome.map { Appeal.Ruling(outcome: $0, on: "2026-03-01", by: Cast.noor, effect: effect) })
  }

  private func rule(on appeal: Appeal, by person: Person.ID, today: CalendarDay = "2026-03-05") throws {
    try appeal.ruling(by: person, onDecisionOf: [Cast.kenji], today: today)
  }
}
