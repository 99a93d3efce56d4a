import Testing
import Training

@Suite struct SignOffTests {
  /// A session of 2 March, received signed on 10 March.
  private let fact = SignedFact.session(.made(1, on: "2026-03-02"))
  private let received = Instant(microseconds: 1_773_140_000_000_000)

  private func signature(
    by signer: Person.ID = Cast.kenji, keyOf holder: Person.ID? = nil,
    keyApprovedOn: CalendarDay? = "2026-01-05", keyEndedOn: CalendarDay? = nil,
    claimedAfter seconds: Int64 = -60, on day: CalendarDay = "2026-03-10"
  ) -> ReceivedSignature {
    let claimed = received.adding(seconds: seconds)
    return ReceivedSignature(
      signer: signer,
      key: RegisteredKey(
        id: 1, person: holder ?? signer, did: "did:key:z6MkTest", approvedOn: keyApprovedOn,
        endedOn: keyEndedOn),
      claimedAt: claimed, claimedOn: claimed.utcDay, receivedAt: received, receivedOn: day)
  }

  @discardableResult
  private func signOff(
    _ fact: SignedFact? = nil, by signature: ReceivedSignature? = nil, attestation: Attestation = .awaited,
    students: [Person.ID] = [Cast.aya], authorities: [Authority] = [.made(.supervise)]
  ) throws(SignOffRefusal) -> Authority {
    try (fact ?? self.fact).signedOff(
      by: signature ?? self.signature(), attestation: attestation, students: students,
      curriculum: "bars-1", authorities: authorities)
  }

  @Test func `the named signer with authority signs, and the ground is named`() throws {
    #expect(try signOff() == .made(.supervise))
  }

  @Test func `a fact is signed once`() {
    #expect(throws: SignOffRefusal.alreadySigned(.session)) { try signOff(attestation: .signed) }
  }

  @Test func `what was declined is not signed`() {
    #expect(throws: SignOffRefusal.alreadyDeclined(.session)) {
      try signOff(attestation: .declined(reason: "not as it was"))
    }
  }

  @Test func `what was taken back is not signed`() {
    #expect(throws: SignOffRefusal.takenBack(.session)) {
      try signOff(attestation: .voided(reason: "entered twice"))
    }
  }

  @Test func `nobody signs her own session, even with authority`() {
    #expect(throws: SignOffRefusal.ownFact(.session)) {
      try signOff(
        .session(.made(1, on: "2026-03-02", by: Cast.aya)), by: signature(by: Cast.aya),
        authorities: [.made(.supervise, of: Cast.aya)])
    }
  }

  @Test func `an instructor on the roster does not sign the class`() {
    #expect(throws: SignOffRefusal.ownFact(.attendance)) {
      try signOff(
        .attendance(.made(roster: [100, 101])), students: [Cast.aya, Cast.kenji], authorities: [.made(.teach)]
      )
    }
  }

  @Test func `only the person that the fact names signs it`() {
    #expect(throws: SignOffRefusal.notTheNamedSigner(.session)) {
      try signOff(by: signature(by: Cast.mina), authorities: [.made(.supervise, of: Cast.mina)])
    }
  }

  @Test func `the administrator does not sign for the instructor`() {
    #expect(throws: SignOffRefusal.notTheNamedSigner(.session)) { try signOff(by: signature(by: Cast.noor)) }
  }

  @Test func `the key is the signer's own`() {
    #expect(throws: SignOffRefusal.keyOfSomebodyElse) { try signOff(by: signature(keyOf: Cast.mina)) }
  }

  @Test func `a key signs nothing until an administrator has approved it`() {
    #expect(throws: SignOffRefusal.keyAwaitsApproval) { try signOff(by: signature(keyApprovedOn: nil)) }
  }

  @Test func `a key signs from the day of its approval on, by the time that the signature claims`() throws {
    try signOff(by: signature(keyApprovedOn: "2026-03-10"))
    #expect(throws: SignOffRefusal.signedBeforeApproval("2026-03-10")) {
      try signOff(by: signature(keyApprovedOn: "2026-03-10", claimedAfter: -86_400))
    }
  }

  @Test func `a key signs until the day before its end`() throws {
    try signOff(by: signature(keyEndedOn: "2026-03-11"))
    #expect(throws: SignOffRefusal.keyEnded("2026-03-10")) {
      try signOff(by: signature(keyEndedOn: "2026-03-10"))
    }
    #expect(throws: SignOffRefusal.keyEnded("2026-03-09")) {
      try signOff(by: signature(keyEndedOn: "2026-03-09"))
    }
  }

  @Test func `a device's clock may run ahead by five minutes and no more`() throws {
    try signOff(by: signature(claimedAfter: toleratedClockLead))
    #expect(throws: SignOffRefusal.claimedInTheFuture) {
      try signOff(by: signature(claimedAfter: toleratedClockLead + 1))
    }
  }

  @Test func `a signature that was long under way is accepted`() throws {
    try signOff(by: signature(claimedAfter: -30 * 86_400))
  }

  @Test func `authority is needed on the day of the session`() {
    for authority in [
      Authority.made(.supervise, from: "2026-03-03"), .made(.supervise, until: "2026-03-01"),
    ] {
      #expect(throws: SignOffRefusal.noAuthorityOnTheDay(.supervise, "bars-1", "2026-03-02")) {
        try signOff(authorities: [authority])
      }
    }
  }

  @Test func `authority is needed on the day of receipt`() {
    #expect(throws: SignOffRefusal.noAuthorityToday(.supervise, "bars-1", "2026-03-10")) {
      try signOff(authorities: [.made(.supervise, until: "2026-03-09")])
    }
  }

  @Test func `an authority holds from its first day to its last, both included`() throws {
    try signOff(authorities: [.made(.supervise, from: "2026-03-02", until: "2026-03-10")])
    let oneDay = Authority.made(.supervise, from: "2026-03-02", until: "2026-03-02")
    #expect(oneDay.holds(on: "2026-03-02"))
    #expect(!oneDay.holds(on: "2026-03-01"))
    #expect(!oneDay.holds(on: "2026-03-03"))
  }

  @Test func `two authorities that each cover one of the days are as good as one for both`() throws {
    let first = Authority.made(.supervise, id: 1, until: "2026-03-05")
    let second = Authority.made(.supervise, id: 2, from: "2026-03-08")
    #expect(try signOff(authorities: [second, first]) == first)
  }

  @Test func `the ground is the same whatever the order of the authorities`() throws {
    let both = [Authority.made(.supervise, id: 2), .made(.supervise, id: 1)]
    #expect(try signOff(authorities: both).id == 1)
    #expect(try signOff(authorities: both.reversed()).id == 1)
  }

  @Test func `an authority for both days is the ground before one for the day alone`() throws {
    let short = Authority.made(.supervise, id: 1, until: "2026-03-05")
    let long = Authority.made(.supervise, id: 2)
    #expect(try signOff(authorities: [short, long]) == long)
  }

  @Test func `somebody else's authority, another curriculum's and another act's are no ground`() {
    #expect(throws: SignOffRefusal.noAuthorityOnTheDay(.supervise, "bars-1", "2026-03-02")) {
      try signOff(authorities: [
        .made(.supervise, of: Cast.mina), .made(.supervise, id: 2, curriculum: "bars-2"),
        .made(.teach, id: 3),
      ])
    }
  }

  @Test func `each kind of fact asks for its own act, on its own day, of its own signer`() throws {
    let attendance = SignedFact.attendance(.made(on: "2026-03-01"))
    let assessment = SignedFact.assessment(.made(1, on: "2026-03-05", .good))
    #expect([fact.kind.act, attendance.kind.act, assessment.kind.act] == [.supervise, .teach, .assess])
    #expect([fact.day, attendance.day, assessment.day] == ["2026-03-02", "2026-03-01", "2026-03-05"])
    #expect([fact.signer, attendance.signer, assessment.signer] == [Cast.kenji, Cast.kenji, Cast.mina])
    try signOff(attendance, authorities: [.made(.teach, from: "2026-03-01")])
    try signOff(
      assessment, by: signature(by: Cast.mina),
      authorities: [.made(.assess, of: Cast.mina, from: "2026-03-05")])
  }
}
