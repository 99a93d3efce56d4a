/// Practice: which sessions count towards which stage, and why the others do not.
struct PracticumLedger {
  private(set) var requirements: [Progress.Requirement] = []
  private(set) var unplaced: [Progress.Note] = []
  /// The sessions that count, oldest first.
  private(set) var counted: [Session] = []
  /// Everyone who has signed a session of this enrolment.
  private(set) var supervisors: Set<Person.ID> = []

  private let practicum: Practicum
  private let attendance: AttendanceLedger

  init(
    practicum: Practicum, curriculum: Curriculum, sessions: [Attested<Session>], attendance: AttendanceLedger
  ) {
    self.practicum = practicum
    self.attendance = attendance

    let ordered = sessions.sorted {
      ($0.fact.day, $0.fact.start, $0.fact.id) < ($1.fact.day, $1.fact.start, $1.fact.id)
    }
    supervisors = Set(ordered.filter { $0.attestation == .signed }.map(\.fact.supervisor))

    // Twice: with what is signed, and as if everything that waits were signed. The difference is what is pending.
    let verdicts = judge(ordered) { $0.attestation == .signed }
    let hoped = judge(ordered) { $0.attestation == .signed || $0.attestation == .awaited }
    counted = ordered.map(\.fact).filter { verdicts[$0.id] == .counts }

    for (index, stage) in practicum.stages.enumerated() {
      let ofStage = ordered.filter { self.stageIndex(of: $0.fact) == index }
      requirements.append(requirement(stage, ofStage, verdicts, hoped, curriculum))
    }
    if let share = distinctClients(hoped: ordered.map(\.fact).filter { hoped[$0.id] == .counts }) {
      requirements.append(share)
    }
    for session in ordered where stageIndex(of: session.fact) == nil {
      unplaced.append(
        note(
          session.fact, .notInThisVersion,
          "\(curriculum.id)@\(curriculum.version) asks for no \(session.fact.category.title) sessions, "
            + "\(session.fact.supervision.title)."))
    }
  }

  /// The sessions that count up to and including a day.
  func counted(by day: CalendarDay) -> [Session] { counted.filter { $0.day <= day } }

  private enum Verdict: Hashable {
    case counts
    case ignored(RuleName, String)
  }

  private func stageIndex(of session: Session) -> Int? {
    practicum.stageIndex(category: session.category, supervision: session.supervision)
  }

  /// Decides session by session, oldest first; whether one counts depends only on those before it.
  private func judge(_ ordered: [Attested<Session>], admitting: (Attested<Session>) -> Bool)
    -> [Session.ID: Verdict]
  {
    var verdicts: [Session.ID: Verdict] = [:]
    var countOfStage = Array(repeating: 0, count: practicum.stages.count)
    var clientDays: Set<ClientDay> = []
    var started = false
    for session in ordered where admitting(session) {
      let fact = session.fact
      guard let index = stageIndex(of: fact) else { continue }
      let stage = practicum.stages[index]
      let verdict =
        countable(fact, stage) ?? opened(fact) ?? (started ? nil : startedInTime(fact)) ?? withinWindow(fact)
        ?? inOrder(stage, index, countOfStage) ?? firstWithClient(fact, clientDays) ?? .counts
      verdicts[fact.id] = verdict
      guard verdict == .counts else { continue }
      started = true
      countOfStage[index] += 1
      if let client = fact.client { clientDays.insert(ClientDay(client: client.code, day: fact.day)) }
    }
    return verdicts
  }

  private struct ClientDay: Hashable {
    let client: ClientCode
    let day: CalendarDay
  }

  private func countable(_ session: Session, _ stage: Practicum.Stage) -> Verdict? {
    if session.minutes < stage.minutesAtLeast {
      return .ignored(
        .minimumMinutes,
        "\(session.minutes) is short of the \(stage.minutesAtLeast) that a session of this kind lasts.")
    }
    if stage.client, session.client == nil {
      return .ignored(
        .clientPresent, "Nobody lay on the table; this kind of session is with a practice client.")
    }
    if !stage.client, session.client != nil {
      return .ignored(.clientPresent, "A practice client lay on the table; this kind of session has none.")
    }
    return nil
  }

  private func opened(_ session: Session) -> Verdict? {
    guard !attendance.attended(practicum.opensAfter, by: session.day) else { return nil }
    return .ignored(
      .opensAfterModules,
      "Sessions count from the day on which every module before the practicum is attended and signed.")
  }

  private func startedInTime(_ session: Session) -> Verdict? {
    guard let limit = practicum.startsWithinDays,
      let latest = attendance.latestClass(of: practicum.opensAfter, by: session.day),
      session.day.days(since: latest) > limit
    else { return nil }
    return .ignored(
      .practicumStart,
      "The practicum starts within \(limit) days of a class; the latest class before this session was on \(latest). "
        + "A refresher class opens it again.")
  }

  private func withinWindow(_ session: Session) -> Verdict? {
    guard let months = practicum.endsWithinMonths,
      let latest = attendance.latestClass(of: practicum.opensAfter, by: session.day),
      session.day > latest.adding(months: months)
    else { return nil }
    return .ignored(
      .practicumWindow,
      "Sessions count until \(months) months after a class; that was until \(latest.adding(months: months)). "
        + "A refresher class opens the practicum again.")
  }

  private func inOrder(_ stage: Practicum.Stage, _ index: Int, _ countOfStage: [Int]) -> Verdict? {
    for (earlier, count) in zip(practicum.stages, countOfStage).prefix(index) where count < earlier.sessions {
      return .ignored(
        .supervisionOrder,
        "\(stage.supervision.title.capitalisedFirst) sessions count after \(earlier.sessions) "
          + "\(earlier.supervision.title) sessions; \(count) counted before this one.")
    }
    return nil
  }

  private func firstWithClient(_ session: Session, _ clientDays: Set<ClientDay>) -> Verdict? {
    guard practicum.oncePerClientPerDay, let client = session.client,
      clientDays.contains(ClientDay(client: client.code, day: session.day))
    else { return nil }
    return .ignored(
      .oncePerClientPerDay, "An earlier session with the client \(client.code) on this day counts already.")
  }

  private func note(_ session: Session, _ rule: RuleName, _ sentence: String) -> Progress.Note {
    .init(fact: "session:\(session.id)", day: session.day, rule: rule, sentence: sentence)
  }

  private func requirement(
    _ stage: Practicum.Stage, _ ofStage: [Attested<Session>], _ verdicts: [Session.ID: Verdict],
    _ hoped: [Session.ID: Verdict], _ curriculum: Curriculum
  ) -> Progress.Requirement {
    var countedFacts: [String] = []
    var pending: [Progress.Note] = []
    var declined: [Progress.Note] = []
    var ignored: [Progress.Note] = []
    var awaitedCount = 0
    for session in ofStage {
      let fact = session.fact
      switch (session.attestation, verdicts[fact.id], hoped[fact.id]) {
      case (.declined(let reason), _, _):
        declined.append(note(fact, .declined, "The supervisor declined to sign: \(reason)"))
      case (.voided(let reason), _, _):
        ignored.append(note(fact, .voided, "Taken back: \(reason)"))
      case (_, .counts, _):
        countedFacts.append("session:\(fact.id)")
      case (.awaited, _, .counts):
        awaitedCount += 1
        pending.append(note(fact, .awaitsSignature, "Waits for the supervisor's signature."))
      case (_, _, .counts):
        awaitedCount += 1
        pending.append(
          note(fact, .supervisionOrder, "Signed; counts once the sessions before it are signed too."))
      case (_, .ignored(let rule, let sentence), _), (_, _, .ignored(let rule, let sentence)):
        ignored.append(note(fact, rule, sentence))
      case (_, nil, nil):
        break
      }
    }
    let missing = stage.sessions - countedFacts.count
    let kind = "\(stage.category.title), \(stage.supervision.title)"
    let next: String? =
      if missing <= 0 {
        nil
      } else if missing <= awaitedCount {
        "Ask for the signatures of \(pending.count.of("session")) (\(kind))."
      } else {
        "Log \((missing - awaitedCount).of("more session", plural: "more sessions")) (\(kind))."
      }
    return Progress.Requirement(
      id: "practicum/\(stage.category.rawValue)/\(stage.supervision.rawValue)", part: .practicum,
      rule: .categoryMinimum,
      sentence: "\(stage.sessions.of("session")) (\(kind)) of at least \(stage.minutesAtLeast), "
        + (stage.client ? "each with a practice client, signed." : "without a client, signed."),
      unit: .sessions, required: stage.sessions, counted: countedFacts.count, met: missing <= 0,
      countedFacts: countedFacts, pending: pending, declined: declined, ignored: ignored, next: next)
  }

  private func distinctClients(hoped: [Session]) -> Progress.Requirement? {
    guard let required = practicum.requiredDistinctClients, let percent = practicum.distinctClientPercent
    else {
      return nil
    }
    let clients = Set(counted.compactMap(\.client?.code))
    let hopedFor = Set(hoped.compactMap(\.client?.code)).subtracting(clients)
    let missing = required - clients.count
    return Progress.Requirement(
      id: "practicum/distinct-clients", part: .practicum, rule: .distinctClients,
      sentence:
        "At least \(percent) % of the \(practicum.requiredClientSessions) sessions, \(required), are with "
        + "different practice clients, by the student's word.",
      unit: .clients, required: required, counted: clients.count, met: missing <= 0,
      countedFacts: clients.map { "client:\($0)" }.sorted(),
      pending: hoped.filter { $0.client.map { hopedFor.contains($0.code) } ?? false }.map {
        note($0, .awaitsSignature, "Waits for the supervisor's signature.")
      },
      declined: [], ignored: [],
      next: missing <= 0
        ? nil : "Work with \(missing.of("more practice client", plural: "more practice clients")).")
  }
}

extension Int {
  /// “1 session”, “2 sessions”.
  func of(_ singular: String, plural: String? = nil) -> String {
    self == 1 ? "1 \(singular)" : "\(self) \(plural ?? singular + "s")"
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
