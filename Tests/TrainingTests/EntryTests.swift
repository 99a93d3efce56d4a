import Foundation
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
  ) -> Training.Progress.Requirement {
    Training.Progress.made(in: .made(entry: [entry]), documents: documents, records: records, asOf: day)[
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
    #expect(answer(to: licence, documents: [.made(.transcript, for: "licence-to-touch")]).met)
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
      to: licence,
      documents: [
        .made(.licence, id: 1, expires: "2025-12-31"), .made(.transcript, id: 2, for: "licence-to-touch"),
      ])
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

  @Test func `a transcript meets the requirement that it was filed for, and opens no other door`() {
    let other = answer(to: licence, documents: [.made(.transcript, for: "thai-base")])
    #expect(!other.met)
    #expect(
      other.ignored.first?.sentence
        == "The paper (transcript) was filed for “thai-base” and shows nothing for anything else.")
    let unsaid = answer(to: licence, documents: [.made(.transcript)])
    #expect(
      unsaid.ignored.first?.sentence
        == "The paper (transcript) does not say what it was filed for, and so shows nothing.")
    // A licence says by itself what it shows.
    #expect(answer(to: licence, documents: [.made(.licence, for: "thai-base")]).met)
  }

  @Test func `sessions that were logged here are counted instead of a practice log`() {
    let further = EntryRequirement(
      id: "further-practice", sentence: "Two further sessions.",
      anyOf: [.sessions(atLeast: 2, of: "foundation-0"), .document(kind: .practiceLog)])
    func answer(_ days: [CalendarDay]) -> Training.Progress.Requirement {
      let practised = days.enumerated().map {
        StudentPapers.PractisedSession(id: Identifier(bits: UInt128($0.offset + 1)), day: $0.element)
      }
      return Training.Progress.made(
        in: .made(entry: [further]), records: [record(from: "2026-01-01")],
        practice: ["foundation-0": practised])["entry/further-practice"]
    }
    #expect(answer(["2026-01-02", "2026-01-03"]).met)
    let early = answer(["2026-01-01", "2026-01-02"])
    #expect(!early.met)
    #expect(
      early.ignored.first?.sentence == "1 of 2 sessions of foundation-0 since its record was earned.")
    #expect(
      early.next
        == "Show the school: practice log; or practise 2 sessions of foundation-0 since its record was earned."
    )
  }

  // MARK: Before practice

  private func practice(
    _ entry: EntryRequirement, documents: [Document] = [], records: [HeldRecord] = []
  ) -> Training.Progress {
    .made(
      in: .made(entry: [entry]), sessions: [.signed(.made(1, on: "2026-03-02"))], documents: documents,
      records: records)
  }

  @Test func `a session before the entry requirements are met does not count, and progress says what to do`()
  {
    let progress = practice(licence)
    #expect(progress.lineOfSight.counted == 0)
    #expect(progress.lineOfSight.ignoredBy == [.entryBeforePractice])
    #expect(
      progress.lineOfSight.ignored.first?.sentence
        == "Sessions count from the day on which what comes before practice is held. On 2026-03-02 this was not shown: A licence, or a transcript."
    )
    #expect(
      progress.lineOfSight.next
        == "Show first what must be held before practice. Log 2 more sessions (supervised practicum, line of sight)."
    )
    let late = practice(licence, documents: [.made(.licence, issued: "2026-03-03")])
    #expect(late.lineOfSight.counted == 0)
    #expect(late["entry/licence-to-touch"].met)
    #expect(practice(licence, documents: [.made(.licence, issued: "2026-03-02")]).lineOfSight.counted == 1)
  }

  @Test func `a record opens the practicum from the day on which it was earned, whenever it was issued`() {
    var held = record(from: "2026-03-20")
    held.earnedOn = "2026-03-02"
    #expect(practice(foundation, records: [held]).lineOfSight.counted == 1)
    held.earnedOn = "2026-03-03"
    #expect(practice(foundation, records: [held]).lineOfSight.ignoredBy == [.entryBeforePractice])
    let lapsed = record(until: "2026-03-01")
    #expect(practice(foundation, records: [lapsed]).lineOfSight.counted == 0)
  }

  @Test func `what is due before the award alone does not hold up practice`() {
    var later = licence
    later.due = .beforeAward
    let progress = practice(later)
    #expect(progress.lineOfSight.counted == 1)
    #expect(!progress["entry/licence-to-touch"].met)
  }

  @Test func `what is due within fifteen days of class holds up practice after them`() {
    var soon = licence
    soon.due = .withinDaysOfClass(days: 15)
    let progress = Training.Progress.made(
      in: .made(entry: [soon]),
      sessions: [.signed(.made(1, on: "2026-03-16")), .signed(.made(2, on: "2026-03-17"))])
    #expect(progress.lineOfSight.counted == 1)
    #expect(progress.lineOfSight.ignoredBy == [.entryBeforePractice])
  }

  @Test func `a version published without a word on when something is due asks for it at the award`() throws {
    let json = #"{"id":"licence","sentence":"A licence.","anyOf":[{"document":{"kind":"licence"}}]}"#
    let requirement = try JSONDecoder().decode(EntryRequirement.self, from: Data(json.utf8))
    #expect(requirement.due == .beforeAward)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(
      String(decoding: try encoder.encode(requirement), as: UTF8.self)
        == #"{"anyOf":[{"document":{"kind":"licence"}}],"id":"licence","sentence":"A licence."}"#)
  }
}
