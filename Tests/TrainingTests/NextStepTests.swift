import Testing
import Training

@Suite struct NextStepTests {
  @Test func `the first steps come in the order a student meets them`() {
    let curriculum = Curriculum.made(
      entry: [
        EntryRequirement(
          id: "first-aid", sentence: "First aid is current.", anyOf: [.document(kind: .firstAid)])
      ],
      practicum: .made(stages: [.made(.lineOfSight, 3)]), assessments: [.test(opensAfterSessions: 3)])
    let progress = Progress.made(in: curriculum, classes: [])
    #expect(
      progress.next(4) == [
        "Show the school: first aid and CPR.",
        "Attend 2 h more of “Seated work” (lab, giving).",
        "Show first what must be held before practice. Log 3 more sessions (supervised practicum, line of sight).",
        "“Knowledge test” opens after 3 more counted sessions.",
      ])
    #expect(progress.next().count == 3)
    #expect(progress.next(0).isEmpty)
  }

  @Test func `a requirement that is met has no next step, and one that is not met has one`() {
    let progress = Progress.made(
      in: .made(practicum: .made(stages: [.made(.lineOfSight, 1)]), assessments: [.test()]),
      sessions: [.signed(.made(1, on: "2026-03-02"))])
    for requirement in progress.requirements {
      #expect((requirement.next == nil) == requirement.met, "\(requirement.id)")
    }
    #expect(progress.next() == ["Take “Knowledge test”."])
  }

  @Test func `signatures are asked for before more sessions when they would be enough`() {
    let one = Progress.made(sessions: [
      .signed(.made(1, on: "2026-03-02")), .awaited(.made(2, on: "2026-03-03")),
    ])
    #expect(
      one.lineOfSight.next == "Ask for the signature of 1 session (supervised practicum, line of sight).")
    let two = Progress.made(sessions: [
      .awaited(.made(1, on: "2026-03-02")), .awaited(.made(2, on: "2026-03-03")),
    ])
    #expect(
      two.lineOfSight.next == "Ask for the signatures of 2 sessions (supervised practicum, line of sight).")
  }

  @Test func `a practicum that has closed asks for a refresher class first`() {
    let curriculum = Curriculum.made(
      practicum: .made(
        endsWithinMonths: 6, stages: [.made(.lineOfSight, 2)], requires: [.differentClients(percent: 100)]))
    let sessions: [Attested<Session>] = [.signed(.made(1, on: "2026-03-02"))]
    let open = Progress.made(in: curriculum, sessions: sessions, asOf: "2026-09-01")
    #expect(open.lineOfSight.next == "Log 1 more session (supervised practicum, line of sight).")
    let closed = Progress.made(in: curriculum, sessions: sessions, asOf: "2026-09-02")
    #expect(
      closed.lineOfSight.next
        == "Attend a refresher class first, since the practicum has closed. Log 1 more session (supervised practicum, line of sight)."
    )
    #expect(
      closed["practicum/different-clients"].next
        == "Attend a refresher class first, since the practicum has closed. Work with 1 more practice client."
    )
  }

  @Test func `a practicum that was not begun in time asks for a refresher class first`() {
    let curriculum = Curriculum.made(
      practicum: .made(startsWithinDays: 30, stages: [.made(.lineOfSight, 1)]))
    #expect(
      Progress.made(in: curriculum, asOf: "2026-03-31").lineOfSight.next
        == "Log 1 more session (supervised practicum, line of sight).")
    #expect(
      Progress.made(in: curriculum, asOf: "2026-04-01").lineOfSight.next
        == "Attend a refresher class first, since the practicum has closed. Log 1 more session (supervised practicum, line of sight)."
    )
  }

  @Test func `a failed attempt says from when and after how many sessions to take it again`() {
    func next(_ sessions: [Attested<Session>]) -> Sentence? {
      Progress.made(
        in: .made(assessments: [.test(retakeAfterDays: 7, retakeSessions: 2)]), sessions: sessions,
        attempts: [.signed(.made(1, on: "2026-03-10", .bad))]
      ).test.next
    }
    #expect(
      next([])
        == "Take “Knowledge test” again on or after 2026-03-17, after 2 more supervised sessions.")
    #expect(
      next([.signed(.made(1, on: "2026-03-11"))])
        == "Take “Knowledge test” again on or after 2026-03-17, after 1 more supervised session.")
    #expect(
      next([.signed(.made(1, on: "2026-03-11")), .signed(.made(2, on: "2026-03-12"))])
        == "Take “Knowledge test” again on or after 2026-03-17.")
  }

  @Test func `a retake that needs sessions after the practicum has closed asks for a refresher class`() {
    let curriculum = Curriculum.made(
      practicum: .made(endsWithinMonths: 1, stages: [.made(.lineOfSight, 1)]),
      assessments: [.test(retakeSessions: 1)])
    let progress = Progress.made(
      in: curriculum, sessions: [.signed(.made(1, on: "2026-03-02"))],
      attempts: [.signed(.made(1, on: "2026-04-10", .bad))], asOf: "2026-04-11")
    #expect(
      progress.test.next
        == "Take “Knowledge test” again on or after 2026-04-10, after 1 more supervised session. The practicum has closed; a refresher class opens it again."
    )
  }

  @Test func `an independent assessment says who may give it`() {
    let curriculum = Curriculum.made(assessments: [.test(assessorIndependent: true)])
    #expect(
      Progress.made(in: curriculum).test.next
        == "Take “Knowledge test” with an assessor who has neither taught nor supervised you.")
  }
}
