import AshiatoStore
import Credentials
import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoApp

@Suite(.school)
struct EditionTests {
  // MARK: Reissued

  @Test func `a record that was revoked wrongly holds again under its code, and the old file is superseded`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      try await cast.revoke(first)
      #expect(try await cast.standing(of: first.record.code) == .revoked)
      try await refusal(by: "revoked-for-good") { _ = try await cast.issue(to: cast.aya) }

      cast.clock.letDaysPass(1)
      let second = try await cast.reissue(first)
      #expect(second.number == 2)
      #expect(second.record == first.record)
      #expect(second.statusIndex != first.statusIndex)
      #expect(second.validUntil == first.validUntil)
      #expect(try await cast.standing(of: first.record.code) == .valid)
      #expect(try await cast.standing(ofFile: first) == .superseded)
      #expect(try await cast.standing(ofFile: second) == .valid)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `a stranger with an authentic file is led to the edition that stands, by its code`() async throws
  {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      try await cast.revoke(first)
      cast.clock.letDaysPass(1)
      _ = try await cast.reissue(first)
      let old = Array((first.signed ?? "").utf8)
      let history = try await cast.checks.check(file: old, at: cast.noor.school).history
      #expect(history?.code == first.record.code)
      #expect(history?.editions.map(\.number) == [1, 2])
      #expect(history?.editions.map(\.revoked) == [.issuedInError, nil])
      #expect(
        try await cast.ashiato.editions(of: first.record.id, as: cast.aya) == history?.editions ?? [])
      try await refusal(by: "record-known") {
        _ = try await cast.ashiato.editions(of: first.record.id, as: cast.ben)
      }
      // Whoever knows the id alone, or changes a name, learns nothing.
      let forged = Array((first.signed ?? "").replacing("Aya", with: "Eva").utf8)
      let named = Array("{\"id\": \"\(first.record.id.urn)\"}".utf8)
      for file in [forged, named] {
        let answer = try await cast.checks.check(file: file, at: cast.noor.school)
        #expect(answer.history == nil)
        #expect(answer.verification.standing == .notAuthentic)
      }
    }
  }

  @Test func `without a server, the revoked file is revoked, and superseded beside the newer one`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      try await cast.revoke(first)
      cast.clock.letDaysPass(1)
      let second = try await cast.reissue(first)
      var verifier = try await cast.verifier()
      let now = cast.instant
      let (old, new) = (Array((first.signed ?? "").utf8), Array((second.signed ?? "").utf8))
      #expect(verifier.verify(old, at: now).standing == .revoked)
      #expect(verifier.verify(new, at: now).standing == .valid)
      verifier.latestEdition = verifier.latestEdition(of: old, among: [new], at: now)
      #expect(verifier.verify(old, at: now).standing == .superseded)
      #expect(verifier.verify(new, at: now).standing == .valid)
      // A file that is not the school's says nothing of a later edition.
      let forged = Array((second.signed ?? "").replacing("Aya", with: "Eva").utf8)
      #expect(verifier.latestEdition(of: old, among: [forged], at: now) == nil)
    }
  }

  @Test func `a later edition is revoked like the first, and given once more`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      try await cast.revoke(first)
      cast.clock.letDaysPass(1)
      _ = try await cast.reissue(first)
      try await cast.revoke(first)
      #expect(try await cast.standing(of: first.record.code) == .revoked)
      // No edition replaces the first any more.
      #expect(try await cast.standing(ofFile: first) == .revoked)
      try await refusal(by: "revoked-once") { try await cast.revoke(first) }
      cast.clock.letDaysPass(1)
      #expect(try await cast.reissue(first).number == 3)
      #expect(try await cast.standing(of: first.record.code) == .valid)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `reissued many times at once, a record has one edition more`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      try await cast.revoke(first)
      let results = try await race(
        Array(repeating: { @Sendable in try await cast.reissue(first) }, count: 4))
      #expect(Set(results.winners().map(\.number)) == [2])
      #expect(Set(results.refusals()).isSubset(of: ["edition-differs"]))
      let rows = try await owner().rows("select count(*)::text from edition")
      #expect(rows == [["2"]])
    }
  }

  @Test func `a record that holds and says the right name gets no other edition`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      try await refusal(by: "edition-differs") { _ = try await cast.reissue(first) }
      try await refusal(by: "role-allows") {
        _ = try await cast.ashiato.reissueRecord(
          first.record.code.description, with: .of("school"), as: cast.kenji)
      }
    }
  }

  @Test
  func `under another name the holder's record is reissued, and the file under the old one is not revoked`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      try await owner().script("update person_identity set name = 'Aya Berg' where handle = 'aya'")
      cast.clock.letDaysPass(1)
      let second = try await cast.reissue(first)
      #expect(second.signed?.contains("Aya Berg") == true)
      #expect(try await cast.standing(ofFile: first) == .superseded)
      let verifier = try await cast.verifier()
      #expect(verifier.verify(Array((first.signed ?? "").utf8), at: cast.instant).standing == .valid)
    }
  }

  @Test func `nothing is given again whose ground was taken back`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      try await cast.revoke(first)
      let session = try #require(
        try await owner().rows("select id::text from session order by day limit 1").first?[0])
      try await cast.ashiato.void(
        try #require(Session.ID(session)), because: "It was somebody else.", as: cast.kenji)
      try await refusal(by: "every-requirement-met") { _ = try await cast.reissue(first) }
    }
  }

  // MARK: Interrupted

  @Test(arguments: [1, 2])
  func `an edition is taken up where it stopped after some steps, and until it is signed the old one stands`(
    steps: Int
  ) async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      try await cast.revoke(first)
      let key = SigningKey.of("school")
      let id = try await cast.ashiato.planEdition(
        of: first.record.code.description, renewing: false, with: key.publicKey, as: cast.noor)
      #expect(try await cast.standing(of: first.record.code) == .revoked)
      #expect(try await cast.ashiato.record(id.description, as: cast.aya).signed == first.signed)
      if steps == 2 { try await cast.ashiato.signRecord(id, with: key, as: cast.noor) }

      cast.clock.letDaysPass(1)
      #expect(try await cast.reissue(first).number == 2)
      #expect(try await cast.standing(of: first.record.code) == .valid)
      #expect(try await owner().rows("select count(*)::text from edition") == [["2"]])
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `an edition whose planning was revoked is never signed, and another may follow`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      try await cast.revoke(first)
      let id = try await cast.ashiato.planEdition(
        of: first.record.code.description, renewing: false, with: SigningKey.of("school").publicKey,
        as: cast.noor)
      try await cast.revoke(first)
      try await refusal(by: "revoked-for-good") {
        try await cast.ashiato.signRecord(id, with: .of("school"), as: cast.noor)
      }
      cast.clock.letDaysPass(1)
      #expect(try await cast.reissue(first).number == 3)
      #expect(try await cast.ashiato.editions(of: id, as: cast.noor).map(\.number) == [1, 3])
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `a record that was never signed is neither renewed nor reissued`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let id = try await cast.ashiato.planRecord(
        .achievement, to: "aya", for: Curriculum.small.id, with: SigningKey.of("school").publicKey,
        as: cast.noor)
      try await refusal(by: "signed-first") {
        _ = try await cast.ashiato.reissueRecord(id.description, with: .of("school"), as: cast.noor)
      }
      try await refusal(by: "signed-first") {
        _ = try await cast.ashiato.renewal(of: id.description, as: cast.noor)
      }
    }
  }

  // MARK: Renewed

  @Test func `a record is renewed in its window, holds longer under the same code, and its history is kept`()
    async throws
  {
    try await Cast.play { cast in
      let first = try await cast.issueRenewable()
      // Issued on 20 November 2026 for a year.
      try await refusal(by: "renewal-window") { _ = try await cast.renew(first) }
      let progress = try await cast.ashiato.progress(
        of: "aya", in: Curriculum.renewable.id, asOf: nil, as: cast.aya)
      #expect(progress.renewals.map(\.renewal.opensOn) == ["2027-08-21"])

      cast.clock.set("2027-11-01T12:00:00Z")
      try await refusal(by: "every-requirement-met") { _ = try await cast.renew(first) }
      try await cast.practise(on: "2027-10-20")
      let report = try await cast.ashiato.renewal(of: first.record.code.description, as: cast.aya)
      #expect(report.renewal.isComplete)
      try await refusal(by: "record-known") {
        _ = try await cast.ashiato.renewal(of: first.record.code.description, as: cast.ben)
      }
      let second = try await cast.renew(first)
      #expect(second.record == first.record)
      #expect(second.validFrom.utcDay == "2027-11-01")
      #expect(second.validUntil?.utcDay == "2028-11-20")
      #expect(try await cast.standing(ofFile: first) == .superseded)
      #expect(try await cast.standing(of: first.record.code) == .valid)
      // What the old file says was true, so that its bit is not set.
      let verifier = try await cast.verifier()
      #expect(verifier.verify(Array((first.signed ?? "").utf8), at: cast.instant).standing == .valid)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
      try await refusal(by: "renewal-window") { _ = try await cast.renew(first) }
    }
  }

  @Test func `lapsed for more than twelve months, a record is renewed once the final was passed again`()
    async throws
  {
    try await Cast.play { cast in
      let first = try await cast.issueRenewable()
      try await cast.practise(on: "2027-10-20", at: "2027-11-01T12:00:00Z")
      // It lapsed after 19 November 2027.
      cast.clock.set("2028-11-20T12:00:00Z")
      let refused = try await refusal(by: "lapsed-repeats") { _ = try await cast.renew(first) }
      #expect(refused?.sentence.description.contains("“Final” is passed again, after 2027-11-19.") == true)
      let final = try await cast.assess(in: .renewable, of: cast.aya, on: "2028-11-18")
      try await cast.signNow(final, by: cast.mina)
      let second = try await cast.renew(first)
      #expect(second.validUntil?.utcDay == "2029-11-20")
      #expect(try await cast.standing(of: first.record.code) == .valid)
    }
  }

  @Test func `an edition that only puts right begins no new term of renewal`() async throws {
    try await Cast.play { cast in
      let first = try await cast.issueRenewable()
      try await cast.practise(on: "2027-10-20", at: "2027-11-01T12:00:00Z")
      try await cast.revoke(first)
      let second = try await cast.reissue(first)
      #expect(second.validFrom.utcDay == "2027-11-01")
      let renewal = try await cast.ashiato.renewal(of: first.record.code.description, as: cast.noor).renewal
      #expect(renewal.since == "2026-11-20")
      #expect(renewal.isComplete)
      // What was done before the renewal counts for that one, and not for the next.
      cast.clock.letDaysPass(1)
      _ = try await cast.renew(first)
      let next = try await cast.ashiato.renewal(of: first.record.code.description, as: cast.noor).renewal
      #expect(next.since == "2027-11-02")
      #expect(!next.isComplete)
    }
  }

  @Test func `a revoked record is not renewed, and one without a rule neither`() async throws {
    try await Cast.play { cast in
      let first = try await cast.issueRenewable()
      try await cast.revoke(first)
      try await refusal(by: "revoked-not-renewed") { _ = try await cast.renew(first) }
      try await cast.complete(.small, for: cast.ben)
      let other = try await cast.issue(to: cast.ben)
      try await refusal(by: "renewal-of-the-curriculum") { _ = try await cast.renew(other) }
    }
  }
}

extension Curriculum {
  /// The small curriculum under another name; its achievement holds for a year and is renewed by one more session.
  fileprivate static let renewable: Curriculum = {
    var curriculum = Curriculum.small
    curriculum.id = "first-steps-renewed"
    curriculum.awards[1].validMonths = 12
    curriculum.awards[1].renewal = RenewalRule(
      opensDaysBefore: 90, sessions: 1, lapsed: .init(months: 12, repeats: ["final"]))
    return curriculum
  }()
}

extension Cast {
  fileprivate func revoke(_ state: IssuedRecordState) async throws {
    _ = try await ashiato.revokeRecord(
      state.record.code.description, because: .issuedInError, with: .of("school"), as: noor)
  }

  fileprivate func reissue(_ state: IssuedRecordState) async throws -> IssuedRecordState {
    try await ashiato.reissueRecord(state.record.code.description, with: .of("school"), as: noor)
  }

  fileprivate func renew(_ state: IssuedRecordState) async throws -> IssuedRecordState {
    try await ashiato.renewRecord(state.record.code.description, with: .of("school"), as: noor)
  }

  /// Aya's record of achievement of the curriculum that is renewed.
  fileprivate func issueRenewable() async throws -> IssuedRecordState {
    try await publish(.renewable)
    _ = try await enrol(aya, in: Curriculum.renewable.id)
    try await complete(.renewable, for: aya)
    return try await issue(to: aya, for: Curriculum.renewable.id)
  }

  /// One more session of Aya's, in a room that was inspected that year.
  ///
  /// - Parameter now: where the clock is set first.
  fileprivate func practise(on day: CalendarDay, at now: String? = nil) async throws {
    if let now { clock.set(now) }
    _ = try await ashiato.addSite("annexe", name: "The annexe", timeZone: nil, as: noor)
    try await equip("annexe", on: "2027-10-01")
    var report = SessionReport.made(on: day, site: "annexe", client: "c-berta001")
    report.curriculum = Curriculum.renewable.id
    try await signNow(.session(try await log(report)), by: kenji)
  }

  fileprivate func signNow(_ fact: FactReference, by signer: Caller) async throws {
    _ = try await ashiato.signOff(
      try await signed(fact, by: signer, at: instant.description), as: signer)
  }

  fileprivate var instant: Credentials.Instant {
    .init(secondsSinceEpoch: clock.now.microseconds / 1_000_000)
  }

  /// Somebody who trusts the school's document and has its latest list, and asks no server.
  fileprivate func verifier() async throws -> Verifier {
    let list = try #require(try await ashiato.statusList(as: noor))
    return Verifier(
      trusted: [try DIDDocument(parsing: try await ashiato.didDocument(as: noor))],
      statusLists: [Array(list.document.utf8)])
  }

  fileprivate func standing(of code: CheckCode) async throws -> Standing? {
    try await checks.check(code, at: noor.school)?.verification.standing
  }

  fileprivate func standing(ofFile state: IssuedRecordState) async throws -> Standing {
    try await checks.check(file: Array((state.signed ?? "").utf8), at: noor.school).verification.standing
  }
}
