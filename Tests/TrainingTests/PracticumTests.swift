import Testing
import Training

@Suite struct PracticumTests {
  @Test func `a session shorter than the stage asks for is ignored with its reason`() {
    let stage = Progress.made(sessions: [
      .signed(.made(1, on: "2026-03-02", minutes: 44)), .signed(.made(2, on: "2026-03-03", minutes: 45)),
    ]).lineOfSight
    #expect(stage.counted == 1)
    #expect(stage.ignoredBy == [.minimumMinutes])
    #expect(
      stage.ignored.first?.sentence == "44 min is short of the 45 min that a session of this kind lasts.")
  }

  @Test func `a session without a client does not count where the stage is with one`() {
    let stage = Progress.made(sessions: [.signed(.made(1, on: "2026-03-02", client: .some(nil)))]).lineOfSight
    #expect(stage.counted == 0)
    #expect(stage.ignoredBy == [.clientPresent])
  }

  @Test func `a set-up of thirty minutes has no client`() {
    let curriculum = Curriculum.made(
      practicum: .made(
        stages: [.made(.lineOfSight, 2, minutesAtLeast: 30, client: false)]))
    let stage = Progress.made(
      in: curriculum,
      sessions: [
        .signed(.made(1, on: "2026-03-02", minutes: 30, client: .some(nil))),
        .signed(.made(2, on: "2026-03-03", minutes: 30)),
        .signed(.made(3, on: "2026-03-04", minutes: 29, client: .some(nil))),
      ]
    ).lineOfSight
    #expect(stage.counted == 1)
    #expect(stage.ignoredBy == [.clientPresent, .minimumMinutes])
    #expect(
      stage.sentence
        == "2 sessions (supervised practicum, line of sight) of at least 30 min, without a practice client, signed."
    )
  }

  @Test func `each category has its own minimum of sessions`() {
    let progress = Progress.made(sessions: [
      .signed(.made(1, on: "2026-03-02")), .signed(.made(2, on: "2026-03-03")),
      .signed(.made(3, on: "2026-03-04")),
    ])
    #expect(progress.lineOfSight.rule == .categoryMinimum)
    #expect(progress.lineOfSight.counted == 3)
    #expect(progress.lineOfSight.met)
    #expect(!progress.onPremises.met)
    #expect(!progress.independent.met)
  }

  @Test func `line of sight comes before on premises and independent`() {
    let progress = Progress.made(sessions: [
      .signed(.made(1, .lineOfSight, on: "2026-03-02")), .signed(.made(2, .onPremises, on: "2026-03-03")),
      .signed(.made(3, .lineOfSight, on: "2026-03-04")), .signed(.made(4, .independent, on: "2026-03-05")),
      .signed(.made(5, .onPremises, on: "2026-03-06")), .signed(.made(6, .independent, on: "2026-03-07")),
    ])
    #expect(progress.lineOfSight.counted == 2)
    #expect(progress.onPremises.counted == 1)
    #expect(progress.onPremises.ignoredBy == [.supervisionOrder])
    #expect(
      progress.onPremises.ignored.first?.sentence
        == "Sessions of this kind (on premises) count after 2 sessions of the kind before it (line of sight); 1 counted before this one."
    )
    #expect(progress.independent.counted == 1)
    #expect(
      progress.independent.ignored.map(\.sentence)
        == [
          "Sessions of this kind (independent) count after 1 session of the kind before it (on premises); 0 counted before this one."
        ])
  }

  @Test func `two sessions of one day are put in order by their start`() {
    let progress = Progress.made(sessions: [
      .signed(.made(1, .onPremises, on: "2026-03-03", start: "15:00")),
      .signed(.made(2, .lineOfSight, on: "2026-03-03", start: "14:00")),
      .signed(.made(3, .lineOfSight, on: "2026-03-02")),
    ])
    #expect(progress.onPremises.counted == 1)
  }

  @Test func `a signed session waits for the unsigned ones before it, and nobody is asked to sign it again`()
  {
    let progress = Progress.made(sessions: [
      .signed(.made(1, on: "2026-03-02")), .awaited(.made(2, on: "2026-03-03")),
      .signed(.made(3, .onPremises, on: "2026-03-04")),
    ])
    #expect(progress.onPremises.counted == 0)
    #expect(progress.onPremises.pending.map(\.rule) == [.supervisionOrder])
    #expect(
      progress.onPremises.pending.first?.sentence
        == "Signed; counts once the classes and sessions before it are signed too.")
    #expect(
      progress.onPremises.next
        == "Ask for the signatures of the earlier classes and sessions, so that these count (supervised practicum, on premises)."
    )
  }

  @Test func `two sessions a day with the same client count once`() {
    let client = Session.ClientWork.made(1)
    let stage = Progress.made(sessions: [
      .signed(.made(1, on: "2026-03-02", start: "10:00", client: client)),
      .signed(.made(2, on: "2026-03-02", start: "14:00", client: client)),
      .signed(.made(3, on: "2026-03-03", client: client)),
    ]).lineOfSight
    #expect(stage.counted == 2)
    #expect(stage.ignoredBy == [.oncePerClientPerDay])
    #expect(stage.ignored.first?.fact == "session:\(2 as Session.ID)")
  }

  @Test func `a session that does not count leaves the client's day free`() {
    let client = Session.ClientWork.made(1)
    let stage = Progress.made(sessions: [
      .signed(.made(1, on: "2026-03-02", start: "10:00", minutes: 30, client: client)),
      .signed(.made(2, on: "2026-03-02", start: "14:00", client: client)),
    ]).lineOfSight
    #expect(stage.counted == 1)
    #expect(stage.ignoredBy == [.minimumMinutes])
  }

  @Test func `the first session with a client takes her day from a later stage too`() {
    let client = Session.ClientWork.made(9)
    let progress = Progress.made(sessions: [
      .signed(.made(1, on: "2026-03-02")),
      .signed(.made(2, .lineOfSight, on: "2026-03-03", start: "10:00", client: client)),
      .signed(.made(3, .onPremises, on: "2026-03-03", start: "14:00", client: client)),
    ])
    #expect(progress.lineOfSight.counted == 2)
    #expect(progress.onPremises.ignoredBy == [.oncePerClientPerDay])
  }

  @Test func `a curriculum may count two sessions a day with the same client`() {
    let client = Session.ClientWork.made(1)
    let stage = Progress.made(
      in: .made(practicum: .made(oncePerClientPerDay: false)),
      sessions: [
        .signed(.made(1, on: "2026-03-02", start: "10:00", client: client)),
        .signed(.made(2, on: "2026-03-02", start: "14:00", client: client)),
      ]
    ).lineOfSight
    #expect(stage.counted == 2)
  }

  @Test func `the share of different clients is a number of its own, rounded up`() {
    let curriculum = Curriculum.made(
      practicum: .made(stages: [.made(.lineOfSight, 4)], requires: [.differentClients(percent: 60)]))
    let client = Session.ClientWork.made(1)
    func share(_ others: Int) -> Progress.Requirement {
      let same = (1...4).map {
        Attested.signed(
          Session.made(Session.ID(bits: UInt128($0)), on: "2026-03-0\($0 + 1)".day, client: client))
      }
      let different = (0..<others).map {
        Attested.signed(Session.made(Session.ID(bits: UInt128(10 + $0)), on: "2026-03-1\($0)".day))
      }
      return Progress.made(in: curriculum, sessions: same + different)["practicum/different-clients"]
    }
    #expect(share(0).required == 3)
    #expect(share(0).rule == .distinctClients)
    #expect(share(0).counted == 1)
    #expect(share(0).next == "Work with 2 more practice clients.")
    #expect(share(1).next == "Work with 1 more practice client.")
    #expect(!share(1).met)
    #expect(share(2).met)
    #expect(share(2).next == nil)
  }

  @Test func `set-ups without a client are left out of the share`() {
    let practicum = Practicum.made(
      stages: [.made(.lineOfSight, 10, client: false), .made(.onPremises, 5)],
      requires: [.differentClients(percent: 50)])
    #expect(practicum.requiredClientSessions == 5)
    #expect(practicum.requires[0].required(in: practicum) == 3)
  }

  @Test func `a client whose session waits for a signature is not asked for again`() {
    let curriculum = Curriculum.made(
      practicum: .made(stages: [.made(.lineOfSight, 2)], requires: [.differentClients(percent: 100)]))
    let share = Progress.made(
      in: curriculum,
      sessions: [.signed(.made(1, on: "2026-03-02")), .awaited(.made(2, on: "2026-03-03"))]
    )["practicum/different-clients"]
    #expect(share.counted == 1)
    #expect(share.pending.map(\.rule) == [.awaitsSignature])
    #expect(share.next == "Ask for the signature of 1 session.")
  }

  @Test func `where no session waits, it is the classes before them whose signatures are asked for`() {
    let curriculum = Curriculum.made(
      practicum: .made(stages: [.made(.lineOfSight, 1)], requires: [.differentClients(percent: 100)]))
    let share = Progress.made(
      in: curriculum, classes: [.awaited(.made())], sessions: [.signed(.made(1, on: "2026-03-02"))]
    )["practicum/different-clients"]
    #expect(
      share.next == "Ask for the signatures of the earlier classes and sessions, so that these count.")
  }

  /// Of two sessions with one client on a day the first counts, whenever it is signed.
  @Test func `a session that waits and takes the room of one that counts says so, and adds nothing`() {
    let curriculum = Curriculum.made(
      practicum: .made(
        stages: [.made(.lineOfSight, 2)], requires: [.init("hours", .total(quota: .init(.minutes(120))))]))
    func progress(_ first: Attested<Session>) -> Training.Progress {
      let later = Session.made(2, on: "2026-03-02", start: "15:00", minutes: 120, client: .made(7))
      return .made(in: curriculum, sessions: [first, .signed(later)])
    }
    let first = Session.made(1, on: "2026-03-02", start: "09:00", minutes: 45, client: .made(7))
    let before = progress(.awaited(first))
    let sentence: Sentence =
      "Waits for the supervisor's signature. Then it takes the place of session:\(2 as Session.ID), which was held later."
    #expect(before["practicum/hours"].counted == 120)
    #expect(before["practicum/hours"].pending.map(\.sentence) == [sentence])
    #expect(before.lineOfSight.pending.map(\.sentence) == [sentence])
    // One counts today, and one once both are signed.
    #expect(before.lineOfSight.next == "Log 1 more session (supervised practicum, line of sight).")
    #expect(progress(.signed(first))["practicum/hours"].counted == 45)
  }

  @Test func `sessions count after the modules before the practicum, from the day of the last hour`() {
    let stage = Progress.made(
      classes: [
        .signed(.made(1, on: "2026-03-01", minutes: 60)), .signed(.made(2, on: "2026-03-03", minutes: 60)),
      ],
      sessions: [.signed(.made(1, on: "2026-03-02")), .signed(.made(2, on: "2026-03-03"))]
    ).lineOfSight
    #expect(stage.counted == 1)
    #expect(stage.ignoredBy == [.opensAfterModules])
  }

  @Test func `an unsigned class does not open the practicum, but may once it is signed`() {
    let stage = Progress.made(classes: [.awaited(.made())], sessions: [.signed(.made(1, on: "2026-03-02"))])
      .lineOfSight
    #expect(stage.counted == 0)
    #expect(stage.pending.map(\.rule) == [.opensAfterModules])
    #expect(stage.next == "Log 1 more session (supervised practicum, line of sight).")
  }

  @Test func `a declined class never opens the practicum`() {
    let stage = Progress.made(classes: [.declined(.made())], sessions: [.signed(.made(1, on: "2026-03-02"))])
      .lineOfSight
    #expect(stage.counted == 0)
    #expect(stage.ignoredBy == [.opensAfterModules])
  }

  @Test func `the practicum starts within so many days of a class`() {
    let curriculum = Curriculum.made(practicum: .made(startsWithinDays: 30))
    let onTime = Progress.made(in: curriculum, sessions: [.signed(.made(1, on: "2026-03-31"))])
    #expect(onTime.lineOfSight.counted == 1)
    let late = Progress.made(in: curriculum, sessions: [.signed(.made(1, on: "2026-04-01"))])
    #expect(late.lineOfSight.ignoredBy == [.practicumStart])
    #expect(
      late.lineOfSight.ignored.first?.sentence
        == "The practicum starts within 30 days of a class; the latest class before this session was on 2026-03-01. A refresher class opens it again."
    )
  }

  @Test func `once the practicum has started, the days to its start no longer matter`() {
    let stage = Progress.made(
      in: .made(practicum: .made(startsWithinDays: 30)),
      sessions: [.signed(.made(1, on: "2026-03-31")), .signed(.made(2, on: "2026-06-30"))]
    ).lineOfSight
    #expect(stage.counted == 2)
  }

  @Test func `sessions count until so many months after a class`() {
    let stage = Progress.made(
      in: .made(practicum: .made(endsWithinMonths: 1)),
      sessions: [.signed(.made(1, on: "2026-04-01")), .signed(.made(2, on: "2026-04-02"))]
    ).lineOfSight
    #expect(stage.counted == 1)
    #expect(stage.ignoredBy == [.practicumWindow])
    #expect(
      stage.ignored.first?.sentence
        == "Sessions count until 1 month after a class; that was until 2026-04-01. A refresher class opens the practicum again."
    )
  }

  @Test func `a refresher class opens the practicum again`() {
    let curriculum = Curriculum.made(practicum: .made(startsWithinDays: 30, endsWithinMonths: 6))
    let stage = Progress.made(
      in: curriculum,
      classes: [.signed(.made(1)), .signed(.made(2, on: "2027-01-10", minutes: 60))],
      sessions: [.signed(.made(1, on: "2027-01-09")), .signed(.made(2, on: "2027-01-11"))],
      asOf: "2027-01-12"
    ).lineOfSight
    #expect(stage.counted == 1)
    #expect(stage.ignoredBy == [.practicumStart])
  }

  @Test func `a session that awaits its signature is pending`() {
    let stage = Progress.made(sessions: [.awaited(.made(1, on: "2026-03-02"))]).lineOfSight
    #expect(stage.counted == 0)
    #expect(stage.pending.map(\.rule) == [.awaitsSignature])
    #expect(stage.next == "Log 1 more session (supervised practicum, line of sight).")
  }

  @Test func `an unsigned session that would not count is ignored, not pending`() {
    let stage = Progress.made(sessions: [.awaited(.made(1, on: "2026-03-02", minutes: 10))]).lineOfSight
    #expect(stage.pending.isEmpty)
    #expect(stage.ignoredBy == [.minimumMinutes])
  }

  @Test func `a session whose signature was declined does not count, and the reason is kept`() {
    let stage = Progress.made(sessions: [.declined(.made(1, on: "2026-03-02"))]).lineOfSight
    #expect(stage.counted == 0)
    #expect(stage.declined.map(\.rule) == [.declined])
    #expect(stage.declined.first?.sentence == "The supervisor declined to sign: not as it was")
  }

  @Test func `a voided session counts for nothing and frees the client's day`() {
    let client = Session.ClientWork.made(1)
    let stage = Progress.made(sessions: [
      .voided(.made(1, on: "2026-03-02", start: "10:00", client: client)),
      .signed(.made(2, on: "2026-03-02", start: "14:00", client: client)),
    ]).lineOfSight
    #expect(stage.counted == 1)
    #expect(stage.ignoredBy == [.voided])
  }

  @Test func `a session of a kind that this version does not ask for is unplaced`() {
    let progress = Progress.made(
      in: .made(practicum: .made(stages: [.made(.lineOfSight, 1)])),
      sessions: [.signed(.made(1, .independent, on: "2026-03-02"))])
    #expect(progress.unplaced.map(\.rule) == [.notInThisVersion])
    #expect(
      progress.unplaced.first?.sentence
        == "bars-1@2026.1 asks for no independent practicum sessions, independent.")
  }

  @Test func `without a practicum every session is unplaced`() {
    let progress = Progress.made(
      in: .made(practicum: nil), sessions: [.signed(.made(1, on: "2026-03-02"))])
    #expect(progress.unplaced.map(\.fact) == ["session:\(1 as Session.ID)"])
    #expect(progress.unplaced.first?.sentence == "bars-1@2026.1 has no practicum.")
  }
}

extension String {
  fileprivate var day: CalendarDay { CalendarDay(self)! }
}
