import Testing
import Training

@Suite struct TransferTests {
  private static let rule = TransferRule(
    modules: ["seated-work"], withinMonths: 12, assessment: "test")

  private func curriculum(_ rule: TransferRule? = Self.rule) -> Curriculum {
    .made(
      modules: [.made(), .made("back-work", title: "Back work")], transfers: rule, practicum: nil,
      assessments: [.test()])
  }

  private let passed = Attested.signed(Assessment.made(1, on: "2026-02-09", .good))

  private func progress(
    _ transfer: Transfer, _ attempts: [Attested<Assessment>] = [], rule: TransferRule? = Self.rule
  ) -> Training.Progress {
    .made(in: curriculum(rule), classes: [], transfers: [transfer], attempts: attempts)
  }

  // PADI: partial training carried elsewhere is valid for 12 months from the last segment, whole segments only, and the receiver
  // assesses first.
  @Test func `a module done elsewhere counts within 12 months of its last class, once assessed here`() {
    let counted = progress(.made(), [passed]).classHours
    #expect(counted.met)
    #expect(counted.countedFacts == ["transfer:\(Transfer.made().id)"])
    let last = progress(.made(lastClass: "2025-02-10", accepted: "2026-02-10"), [passed]).classHours
    #expect(last.met)
    let late = progress(.made(lastClass: "2025-02-09", accepted: "2026-02-10"), [passed]).classHours
    #expect(late.ignoredBy == [.transfer])
    #expect(
      late.ignored.map(\.sentence) == [
        "The last class at the other school was on 2025-02-09; a transfer is accepted within 12 months of it."
      ])
    #expect(late.next == "Attend 2 h more of “Seated work” (lab, giving).")
  }

  @Test func `the receiver assesses first`() {
    let unassessed = progress(.made()).classHours
    #expect(!unassessed.met)
    #expect(
      unassessed.ignored.map(\.sentence) == [
        "Counts from the day on which “Knowledge test” is passed here."
      ])
    #expect(unassessed.next == "Pass “Knowledge test”, so that what was done at another school counts.")
    let unsigned = progress(.made(), [.awaited(passed.fact)]).classHours
    #expect(unsigned.pending.map(\.sentence) == ["Counts once “Knowledge test” is signed."])
    let failed = progress(.made(), [.signed(.made(1, on: "2026-02-09", .bad))]).classHours
    #expect(failed.ignoredBy == [.transfer])
  }

  @Test func `only what the curriculum takes from another school is transferred`() {
    let progress = progress(.made(1, ["back-work", "seated-work"]), [passed])
    #expect(progress.classHours.met)
    #expect(!progress["attendance/back-work/lab-giving"].met)
    #expect(
      progress.unplaced.map(\.sentence) == [
        "bars-1@2026.1 does not take the module back-work from another school."
      ])
    #expect(self.progress(.made(), [passed], rule: nil).unplaced.map(\.rule) == [.notInThisVersion])
  }

  @Test func `a transfer that was taken back counts for nothing`() {
    let hours = progress(.made(takenBack: "another student's papers"), [passed]).classHours
    #expect(hours.ignoredBy == [.voided])
    #expect(hours.ignored.map(\.sentence) == ["Taken back: another student's papers"])
  }

  @Test
  func `practice counts from the day on which a transfer does, and fades from the last class elsewhere`() {
    func counted(_ day: CalendarDay, within days: Int? = nil) -> Int {
      let curriculum = Curriculum.made(
        transfers: Self.rule, practicum: .made(startsWithinDays: days), assessments: [.test()])
      return Training.Progress.made(
        in: curriculum, classes: [], transfers: [.made()], sessions: [.signed(.made(1, on: day))],
        attempts: [.signed(.made(1, on: "2026-02-20", .good))]
      ).lineOfSight.counted
    }
    #expect(counted("2026-02-19") == 0)
    #expect(counted("2026-02-20") == 1)
    #expect(counted("2026-02-20", within: 30) == 0)
  }

  private func record(_ transfer: Transfer, rule: TransferRule? = Self.rule) throws(TransferRefusal) {
    try transfer.recording(in: curriculum(rule), enrolment: .made(), today: "2026-04-01")
  }

  @Test func `a transfer of whole modules in time is recorded`() throws {
    try record(.made())
    try record(.made(lastClass: "2025-02-10", accepted: "2026-02-10"))
    try record(.made(lastClass: "2026-04-01", accepted: "2026-04-01"))
  }

  @Test func `a transfer is refused that could never count`() {
    #expect(throws: TransferRefusal.noTransfers("bars-1")) { try record(.made(), rule: nil) }
    #expect(throws: TransferRefusal.nothingTransferred) { try record(.made(1, [])) }
    #expect(throws: TransferRefusal.notTransferable("back-work", "bars-1")) {
      try record(.made(1, ["back-work"]))
    }
    #expect(throws: TransferRefusal.inTheFuture("2026-04-02")) { try record(.made(accepted: "2026-04-02")) }
    #expect(throws: TransferRefusal.beforeEnrolment("2026-01-31", "2026-02-01")) {
      try record(.made(accepted: "2026-01-31"))
    }
    #expect(throws: TransferRefusal.classAfterAcceptance("2026-02-11", "2026-02-10")) {
      try record(.made(lastClass: "2026-02-11"))
    }
    #expect(throws: TransferRefusal.tooOld("2025-02-09", 12)) {
      try record(.made(lastClass: "2025-02-09"))
    }
  }

  @Test func `a transfer is taken back once`() throws {
    try Transfer.made().voiding()
    #expect(throws: TransferRefusal.takenBack) { try Transfer.made(takenBack: "wrong").voiding() }
  }
}
