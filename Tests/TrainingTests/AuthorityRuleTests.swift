import TestSupport
import Testing
import Training

/// A supervisor has been certified for a year and has been trained to supervise (BACB): asked for when she is given the authority.
@Suite struct AuthorityRuleTests {
  private let record = RenewalRule.Companion(curriculum: "supervision", kind: .achievement)
  private let held = HeldRecord(
    curriculum: "supervision", kind: .achievement, validFrom: "2026-01-10", validUntil: "2028-01-09",
    revoked: false)

  private func grant(
    _ act: Authority.Act = .supervise, from day: CalendarDay, after held: [Authority],
    records: [HeldRecord] = []
  ) throws(AuthorityRefusal) {
    var curriculum = Curriculum.made()
    curriculum.authorities = [AuthorityRule(act: .supervise, afterMonths: 12, record: record)]
    try Authority(id: 50, person: Cast.kenji, curriculum: "bars-1", act: act, from: day, until: nil)
      .granting(in: curriculum, held: held, records: records)
  }

  @Test func `whoever is to supervise has taught for so long, to the day`() throws {
    let taught = [Authority.made(.teach, from: "2025-03-01")]
    try grant(from: "2026-03-01", after: taught, records: [held])
    let refusal = AuthorityRefusal.tooShort(.supervise, "bars-1", months: 12, "2026-02-28")
    #expect(throws: refusal) { try grant(from: "2026-02-28", after: taught, records: [held]) }
    #expect(throws: AuthorityRefusal.self) { try grant(from: "2026-03-01", after: [], records: [held]) }
  }

  @Test(arguments: [
    Authority.made(.supervise, from: "2025-03-01"), .made(.teach, from: "2025-03-01", until: "2025-12-31"),
    .made(.teach, from: "2025-03-01", curriculum: "bars-2"), .made(.teach, of: Cast.mina, from: "2025-03-01"),
  ])
  func `the same act, another curriculum, another person or an authority that has ended is no experience`(
    authority: Authority
  ) {
    #expect(throws: AuthorityRefusal.self) {
      try grant(from: "2026-03-01", after: [authority], records: [held])
    }
  }

  @Test func `whoever is to supervise holds the record of supervision on the first day`() throws {
    let taught = [Authority.made(.teach, from: "2025-01-01")]
    let refusal = AuthorityRefusal.recordMissing(.supervise, "bars-1", record, "2026-01-09")
    #expect(throws: refusal) { try grant(from: "2026-01-09", after: taught, records: [held]) }
    try grant(from: "2026-01-10", after: taught, records: [held])
    try grant(from: "2028-01-09", after: taught, records: [held])
    #expect(throws: AuthorityRefusal.self) { try grant(from: "2028-01-10", after: taught, records: [held]) }
    var revoked = held
    revoked.revoked = true
    #expect(throws: AuthorityRefusal.self) {
      try grant(from: "2026-03-01", after: taught, records: [revoked])
    }
  }

  @Test func `what is asked of one act is not asked of another`() throws {
    try grant(.teach, from: "2026-03-01", after: [])
    try grant(.assess, from: "2026-03-01", after: [])
  }
}
