import Testing
import Training

@Suite struct AwardTests {
  private let curriculum = Curriculum.made(
    entry: [
      EntryRequirement(
        id: "first-aid", sentence: "First aid is current.", anyOf: [.document(kind: .firstAid)])
    ],
    practicum: .made(stages: [.made(.lineOfSight, 1)]), assessments: [.test()])

  private func progress(
    sessions: [Attested<Session>] = [.signed(.made(1, on: "2026-03-02"))],
    attempts: [Attested<Assessment>] = [.signed(.made(1, on: "2026-03-10", .good))],
    documents: [Document] = [.made(.firstAid)]
  ) -> Progress {
    .made(in: curriculum, sessions: sessions, attempts: attempts, documents: documents)
  }

  @Test func `completion is for attendance, achievement is for everything`() {
    let attended = progress(sessions: [], attempts: [])
    #expect(attended.award(.completion)?.met == true)
    #expect(attended.award(.achievement)?.met == false)
    #expect(
      attended.award(.achievement)?.missing == [
        "practicum/supervised-practicum/line-of-sight", "assessments/test",
      ])
    let all = progress()
    #expect(all.award(.achievement)?.met == true)
    #expect(all.award(.achievement)?.missing == [])
  }

  @Test func `each part that an award names is needed`() {
    #expect(progress(sessions: []).award(.achievement)?.met == false)
    #expect(progress(attempts: []).award(.achievement)?.met == false)
    #expect(progress(documents: []).award(.achievement)?.met == false)
  }

  @Test func `an award is met by what counts and not by what waits`() {
    let waiting = progress(sessions: [.awaited(.made(1, on: "2026-03-02"))])
    #expect(waiting.award(.achievement)?.missing == ["practicum/supervised-practicum/line-of-sight"])
  }

  @Test func `an award that the curriculum does not give is not answered`() {
    let one = Curriculum.made(awards: [.made(.completion, requires: [.attendance])])
    #expect(Progress.made(in: one).award(.achievement) == nil)
  }

  @Test func `a record is awarded when every requirement is met`() throws {
    #expect(try progress().awarding(.achievement).kind == .achievement)
  }

  @Test func `a record that is not earned yet is refused with each requirement that is missing`() {
    let waiting = progress(sessions: [])
    let missing = waiting.lineOfSight.sentence
    #expect(throws: AwardRefusal.notYet(.achievement, missing: [missing])) {
      try waiting.awarding(.achievement)
    }
    #expect(
      AwardRefusal.notYet(.achievement, missing: [missing]).sentence
        == "The record of achievement still waits for 1 requirement:\n  - \(missing)")
  }

  @Test func `a record that the curriculum does not give is refused`() {
    let one = Curriculum.made(awards: [.made(.completion, requires: [.attendance])])
    #expect(throws: AwardRefusal.noSuchAward(.achievement, "bars-1")) {
      try Progress.made(in: one).awarding(.achievement)
    }
  }

  @Test func `a record is never called a licence`() {
    #expect(RecordKind.allCases.map(\.title) == ["record of completion", "record of achievement"])
  }

  @Test func `the parts are in the order a student meets them`() {
    #expect(Award.Part.allCases.shuffled().sorted() == [.entry, .attendance, .practicum, .assessments])
  }
}
