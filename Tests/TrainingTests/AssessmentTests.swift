import Testing
import Training

@Suite struct AssessmentTests {
  private func progress(
    _ plan: AssessmentPlan, _ attempts: [Attested<Assessment>], competencies: [Competency] = [],
    sessions: [Attested<Session>] = [], classes: [Attested<ClassAttendance>] = [.signed(.made())]
  ) -> Progress {
    .made(
      in: .made(competencies: competencies, assessments: [plan]), classes: classes, sessions: sessions,
      attempts: attempts)
  }

  @Test(arguments: [(8, 10, 3, 3, true), (7, 10, 3, 3, false), (9, 10, 2, 3, false), (4, 5, 0, 0, true)])
  func `a knowledge test asks for its percent of all items and of the safety-critical ones`(
    right: Int, items: Int, criticalRight: Int, criticalItems: Int, passes: Bool
  ) {
    let test = progress(
      .test(),
      [
        .signed(
          .made(1, on: "2026-03-10", .marks(right, of: items, critical: (criticalRight, criticalItems))))
      ]
    ).test
    #expect(test.met == passes)
    #expect(test.ignoredBy == (passes ? [] : [.passScore]))
  }

  @Test func `one safety-critical item wrong fails the test whatever the total`() {
    let test = progress(.test(), [.signed(.made(1, on: "2026-03-10", .marks(9, critical: (2, 3))))]).test
    #expect(
      test.ignored.first?.sentence
        == "2 of 3 safety-critical items were right; 100 % must be, whatever the total.")
  }

  private let competencies: [Competency] = [
    .made("stop", mustPass: true), .made("flow"), .made("mechanics"), .made("comm"), .made("seat"),
    .made("one-foot"),
  ]

  private func final(_ levels: KeyValuePairs<Competency.ID, Int>, rest: Int = 80) -> Progress.Requirement {
    progress(
      .made(pass: .levels(restPercentAtLeast: rest), competencies: competencies.map(\.id)),
      [.signed(.made(1, "final", on: "2026-03-10", .judged(levels)))], competencies: competencies
    ).final
  }

  @Test func `a practical passes with the must-pass at level 3 and four of five others`() {
    let passed = final(["stop": 3, "flow": 3, "mechanics": 4, "comm": 3, "seat": 3, "one-foot": 2])
    #expect(passed.met)
    #expect(passed.rule == .passLevels)
  }

  @Test func `a must-pass competency below level 3 fails the attempt whatever the rest`() {
    let failed = final(["stop": 2, "flow": 4, "mechanics": 4, "comm": 4, "seat": 4, "one-foot": 4], rest: 0)
    #expect(!failed.met)
    #expect(failed.ignoredBy == [.passLevels])
    #expect(
      failed.ignored.first?.sentence
        == "“stop” is safety-critical and was at level 2; it must reach 3, whatever the rest.")
  }

  @Test func `level 1 of any competency fails the attempt`() {
    let failed = final(["stop": 4, "flow": 1, "mechanics": 4, "comm": 4, "seat": 4, "one-foot": 4], rest: 0)
    #expect(!failed.met)
    #expect(failed.ignored.first?.sentence == "“flow” was at level 1.")
  }

  @Test func `the rest percent counts only what is not must-pass`() {
    let failed = final(["stop": 4, "flow": 2, "mechanics": 2, "comm": 3, "seat": 3, "one-foot": 3])
    #expect(!failed.met)
    #expect(
      failed.ignored.first?.sentence == "3 of the 5 other competencies reached level 3; 80 % must.")
  }

  @Test func `a competency that was not judged fails the attempt`() {
    #expect(final(["stop": 4]).ignored.first?.sentence == "“flow” was not judged.")
  }

  @Test func `a finding of the other kind does not pass`() {
    let test = progress(.test(), [.signed(.made(1, on: "2026-03-10", .judged(["stop": 4])))]).test
    #expect(!test.met)
    #expect(test.ignoredBy == [.passScore])
  }

  @Test func `a formative assessment only has to be held`() {
    let held = progress(
      .made("formative", title: "Formative", pass: .held),
      [.signed(.made(1, "formative", on: "2026-03-10", .bad))])["assessments/formative"]
    #expect(held.met)
    #expect(held.rule == .held)
  }

  @Test func `an assessment opens after so many counted sessions`() {
    let attempts: [Attested<Assessment>] = [.signed(.made(1, on: "2026-03-10", .good))]
    let early = progress(
      .test(opensAfterSessions: 2), attempts,
      sessions: [.signed(.made(1, on: "2026-03-09")), .signed(.made(2, on: "2026-03-11"))]
    ).test
    #expect(early.ignoredBy == [.assessmentOpens])
    #expect(
      early.ignored.first?.sentence == "It opens after 2 counted sessions; 1 counted by that day.")
    let open = progress(
      .test(opensAfterSessions: 2), attempts,
      sessions: [.signed(.made(1, on: "2026-03-09")), .signed(.made(2, on: "2026-03-10"))]
    ).test
    #expect(open.met)
  }

  @Test func `an independent assessor has not taught the student`() {
    let plan = AssessmentPlan.test(assessorIndependent: true)
    let own = progress(plan, [.signed(.made(1, on: "2026-03-10", .good, by: Cast.kenji))]).test
    #expect(own.ignoredBy == [.independentAssessor])
    #expect(progress(plan, [.signed(.made(1, on: "2026-03-10", .good, by: Cast.mina))]).test.met)
  }

  @Test func `an independent assessor has not supervised the student`() {
    let test = progress(
      .test(assessorIndependent: true), [.signed(.made(1, on: "2026-03-10", .good))],
      sessions: [.signed(.made(1, on: "2026-03-02", by: Cast.mina))]
    ).test
    #expect(test.ignoredBy == [.independentAssessor])
  }

  @Test func `an unsigned session tells on its supervisor already`() {
    let test = progress(
      .test(assessorIndependent: true), [.signed(.made(1, on: "2026-03-10", .good))],
      sessions: [.awaited(.made(1, on: "2026-03-02", by: Cast.mina))]
    ).test
    #expect(test.ignoredBy == [.independentAssessor])
  }

  @Test func `a declined or voided session does not make its supervisor the student's own`() {
    let test = progress(
      .test(assessorIndependent: true), [.signed(.made(1, on: "2026-03-10", .good))],
      sessions: [
        .declined(.made(1, on: "2026-03-02", by: Cast.mina)),
        .voided(.made(2, on: "2026-03-02", by: Cast.mina)),
      ]
    ).test
    #expect(test.met)
  }

  @Test func `an assessor who supervises the student afterwards does not undo the assessment`() {
    let test = progress(
      .test(assessorIndependent: true), [.signed(.made(1, on: "2026-03-10", .good))],
      sessions: [.signed(.made(1, on: "2026-03-11", by: Cast.mina))]
    ).test
    #expect(test.met)
  }

  @Test func `the own instructor may give an assessment that does not ask for an independent one`() {
    #expect(progress(.test(), [.signed(.made(1, on: "2026-03-10", .good, by: Cast.kenji))]).test.met)
  }

  @Test func `a retake waits so many days after the failed attempt`() {
    let plan = AssessmentPlan.test(retakeAfterDays: 7)
    let failed = Attested.signed(Assessment.made(1, on: "2026-03-10", .bad))
    let early = progress(plan, [failed, .signed(.made(2, on: "2026-03-16", .good))]).test
    #expect(early.ignoredBy == [.passScore, .retakeWait])
    #expect(
      early.ignored.last?.sentence == "Between a failed attempt and the next lie 7 days; here it was 6 days.")
    #expect(progress(plan, [failed, .signed(.made(2, on: "2026-03-17", .good))]).test.met)
  }

  @Test func `a retake waits for so many more supervised sessions`() {
    let plan = AssessmentPlan.test(retakeAfterDays: 7, retakeSessions: 2)
    func test(_ sessions: [Attested<Session>]) -> Progress.Requirement {
      progress(
        plan,
        [.signed(.made(1, on: "2026-03-10", .bad)), .signed(.made(2, on: "2026-03-20", .good))],
        sessions: [.signed(.made(1, on: "2026-03-09")), .signed(.made(2, on: "2026-03-10"))] + sessions
      ).test
    }
    let early = test([.signed(.made(3, .onPremises, on: "2026-03-11"))])
    #expect(early.ignoredBy == [.passScore, .retakeWait])
    #expect(
      early.ignored.last?.sentence
        == "Between a failed attempt and the next lie 7 days and 2 supervised sessions; here it was 10 days and 1 session."
    )
    let alone = test([
      .signed(.made(3, .onPremises, on: "2026-03-11")), .signed(.made(4, .independent, on: "2026-03-12")),
    ])
    #expect(!alone.met, "an independent session is not a supervised one")
    let enough = test([
      .signed(.made(3, .onPremises, on: "2026-03-11")), .signed(.made(4, .lineOfSight, on: "2026-03-12")),
    ])
    #expect(enough.met)
  }

  @Test func `a failed attempt that its assessor has not signed starts the wait already`() {
    let test = progress(
      .test(retakeAfterDays: 7),
      [.awaited(.made(1, on: "2026-03-10", .bad)), .signed(.made(2, on: "2026-03-11", .good))]
    ).test
    #expect(test.ignoredBy == [.passScore, .retakeWait])
  }

  @Test func `an attempt failed too early starts the wait anew`() {
    let test = progress(
      .test(retakeAfterDays: 7),
      [
        .signed(.made(1, on: "2026-03-10", .bad)), .signed(.made(2, on: "2026-03-12", .bad)),
        .signed(.made(3, on: "2026-03-17", .good)),
      ]
    ).test
    #expect(test.ignoredBy == [.passScore, .retakeWait, .retakeWait])
  }

  @Test func `a pass stays a pass after a later failure`() {
    let test = progress(
      .test(), [.signed(.made(1, on: "2026-03-10", .good)), .signed(.made(2, on: "2026-03-11", .bad))]
    ).test
    #expect(test.met)
    #expect(test.ignoredBy == [.passScore])
  }

  @Test func `an attempt that awaits its signature is pending`() {
    let test = progress(.test(), [.awaited(.made(1, on: "2026-03-10", .good))]).test
    #expect(!test.met)
    #expect(test.pending.map(\.rule) == [.awaitsSignature])
    #expect(test.next == "Ask the assessor to sign “Knowledge test”.")
  }

  @Test func `an unsigned attempt that would not count is ignored, not pending`() {
    let test = progress(.test(), [.awaited(.made(1, on: "2026-03-10", .bad))]).test
    #expect(test.pending.isEmpty)
    #expect(test.ignoredBy == [.passScore])
    #expect(test.next == "Take “Knowledge test” again on or after 2026-03-10.")
  }

  @Test func `a declined attempt does not count, and a voided one neither`() {
    let test = progress(
      .test(),
      [.declined(.made(1, on: "2026-03-10", .good)), .voided(.made(2, on: "2026-03-11", .good))]
    ).test
    #expect(!test.met)
    #expect(test.declined.map(\.rule) == [.declined])
    #expect(test.ignoredBy == [.voided])
  }

  @Test func `a voided failure starts no wait`() {
    let test = progress(
      .test(retakeAfterDays: 7),
      [.voided(.made(1, on: "2026-03-10", .bad)), .signed(.made(2, on: "2026-03-11", .good))]
    ).test
    #expect(test.met)
  }

  @Test func `an amended attempt stands until its amendment is signed`() {
    let old = Attested.signed(Assessment.made(1, on: "2026-03-10", .good))
    let amendment = Assessment.made(2, on: "2026-03-10", .bad, amends: 1)
    #expect(progress(.test(), [old, .awaited(amendment)]).test.met)
    let signed = progress(.test(), [old, .signed(amendment)]).test
    #expect(!signed.met)
    #expect(signed.ignoredBy == [.amended, .passScore])
    #expect(progress(.test(), [old, .voided(amendment)]).test.met)
    #expect(progress(.test(), [old, .declined(amendment)]).test.met)
  }

  @Test func `an amendment is no retake and need not wait`() {
    let old = Attested.signed(Assessment.made(1, on: "2026-03-10", .bad))
    let amendment = Assessment.made(2, on: "2026-03-10", .good, amends: 1)
    let plan = AssessmentPlan.test(retakeAfterDays: 7)
    #expect(progress(plan, [old, .awaited(amendment)]).test.pending.count == 1)
    #expect(progress(plan, [old, .signed(amendment)]).test.met)
  }

  @Test func `an amendment of an unsigned amendment puts right what both are about`() {
    let test = progress(
      .test(),
      [
        .signed(.made(1, on: "2026-03-10", .good)), .awaited(.made(2, on: "2026-03-10", .bad, amends: 1)),
        .signed(.made(3, on: "2026-03-10", .marks(2), amends: 2)),
      ]
    ).test
    #expect(!test.met)
    #expect(test.ignoredBy == [.amended, .amended, .passScore])
  }

  @Test func `an attempt at an assessment that this version does not have is unplaced`() {
    let all = progress(.test(), [.signed(.made(1, "drill", on: "2026-03-10", .good))])
    #expect(all.unplaced.map(\.sentence) == ["bars-1@2026.1 has no assessment drill."])
    #expect(all.unplaced.map(\.rule) == [.notInThisVersion])
  }
}
