import Testing
import Training

@Suite struct EntryTests {
  private let licence = EntryRequirement(
    id: "licence-to-touch", sentence: "A licence, or a transcript.",
    anyOf: [.document(kind: .licence), .document(kind: .transcript)])
  private let foundation = EntryRequirement(
    id: "foundation", sentence: "The foundation is passed.",
    anyOf: [.record(curriculum: "foundation-0", kind: .achievement)])

  private func answer(
    to entry: EntryRequirement, documents: [Document] = [], records: [HeldRecord] = [],
    asOf day: CalendarDay = "2026-04-01"
  ) -> Progress.Requirement {
    Progress.made(in: .made(entry: [entry]), documents: documents, records: records, asOf: day)[
      "entry/\(entry.id)"]
  }

  private func record(
    _ kind: RecordKind = .achievement, of curriculum: Curriculum.ID = "foundation-0",
    from: CalendarDay = "2026-01-01", until: CalendarDay? = "2027-12-31", revoked: Bool = false
  ) -> HeldRecord {
    HeldRecord(curriculum: curriculum, kind: kind, validFrom: from, validUntil: until, revoked: revoked)
  }

  @Test func `entry by document takes any one of the papers named`() {
    #expect(answer(to: licence, documents: [.made(.licence)]).met)
    #expect(answer(to: licence, documents: [.made(.transcript)]).met)
    let other = answer(to: licence, documents: [.made(.insurance)])
    #expect(!other.met)
    #expect(other.next == "Show the school: licence, or transcript.")
  }

  @Test func `a paper holds on its last day and not on the next, with its reason`() {
    let paper = Document.made(.licence, id: 7, expires: "2026-04-01")
    #expect(answer(to: licence, documents: [paper], asOf: "2026-04-01").met)
    let later = answer(to: licence, documents: [paper], asOf: "2026-04-02")
    #expect(!later.met)
    #expect(later.ignoredBy == [.entryEvidence])
    #expect(later.ignored.first?.sentence == "The paper (licence) lapsed on 2026-04-01.")
  }

  @Test func `a paper dated after the day does not hold yet`() {
    let paper = Document.made(.licence, issued: "2026-04-02")
    let early = answer(to: licence, documents: [paper], asOf: "2026-04-01")
    #expect(!early.met)
    #expect(early.ignored.first?.sentence == "The paper (licence) is dated 2026-04-02, after this day.")
    #expect(answer(to: licence, documents: [paper], asOf: "2026-04-02").met)
  }

  @Test func `a lapsed paper beside a good one does no harm`() {
    let both = answer(
      to: licence, documents: [.made(.licence, id: 1, expires: "2025-12-31"), .made(.transcript, id: 2)])
    #expect(both.met)
    #expect(both.next == nil)
    #expect(both.ignored.count == 1)
  }

  @Test func `entry by record asks for that curriculum and that kind`() {
    #expect(answer(to: foundation, records: [record()]).met)
    #expect(!answer(to: foundation, records: [record(.completion)]).met)
    #expect(!answer(to: foundation, records: [record(of: "balance-0")]).met)
    #expect(
      answer(to: foundation).next == "Show the school: the record of achievement of foundation-0.")
  }

  @Test func `a revoked record does not open the door`() {
    let revoked = answer(to: foundation, records: [record(revoked: true)])
    #expect(!revoked.met)
    #expect(revoked.ignored.first?.sentence == "The record of achievement of foundation-0 is revoked.")
  }

  @Test func `a record holds from its first day to its last`() {
    let held = record(from: "2026-04-01", until: "2026-04-30")
    #expect(!answer(to: foundation, records: [held], asOf: "2026-03-31").met)
    #expect(answer(to: foundation, records: [held], asOf: "2026-04-01").met)
    #expect(answer(to: foundation, records: [held], asOf: "2026-04-30").met)
    #expect(!answer(to: foundation, records: [held], asOf: "2026-05-01").met)
  }

  @Test func `a record that lapsed or is not valid yet is ignored with its reason`() {
    #expect(
      answer(to: foundation, records: [record(until: "2026-03-31")]).ignored.first?.sentence
        == "The record of achievement of foundation-0 lapsed on 2026-03-31.")
    #expect(
      answer(to: foundation, records: [record(from: "2026-05-01")]).ignored.first?.sentence
        == "The record of achievement of foundation-0 is valid from 2026-05-01 on.")
  }

  @Test func `a record without an end never lapses`() {
    #expect(answer(to: foundation, records: [record(until: nil)], asOf: "2090-01-01").met)
  }
}
