/// Practice: which sessions count towards which stage, and why the others do not.
struct PracticumLedger {
  private(set) var requirements: [Progress.Requirement] = []
  private(set) var unplaced: [Progress.Note] = []
  /// The sessions that count, oldest first.
  private(set) var counted: [Session] = []
  /// Whether a session of today would not count because a class lies too far back.
  private(set) var closed = false

  private let practicum: Practicum

  init(
    practicum: Practicum, curriculum: Curriculum, sessions: [Attested<Session>], attendance: AttendanceLedger,
    asOf today: CalendarDay
  ) {
    self.practicum = practicum

    let ordered = sessions.sorted {
      ($0.fact.day, $0.fact.start, $0.fact.id) < ($1.fact.day, $1.fact.start, $1.fact.id)
    }

    // Twice: with what is signed, and as if everything that waits were signed. The difference is what is pending.
    let verdicts = judge(ordered, after: attendance.signed) { $0.attestation == .signed }
    let hoped = judge(ordered, after: attendance.hopedFor, admitting: \.stands)
    let hopedFor = ordered.filter { hoped[$0.fact.id] == .counts }
    closed = isClosed(on: today, after: attendance.hopedFor, started: !hopedFor.isEmpty)
    counted = ordered.map(\.fact).filter { verdicts[$0.id] == .counts }

    for (index, stage) in practicum.stages.enumerated() {
      let ofStage = ordered.filter { self.stageIndex(of: $0.fact) == index }
      requirements.append(requirement(stage, ofStage, verdicts, hoped))
    }
    if let share = distinctClients(hopedFor, verdicts) {
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
  private func judge(
    _ ordered: [Attested<Session>], after classes: AttendanceLedger.Classes,
    admitting: (Attested<Session>) -> Bool
  ) -> [Session.ID: Verdict] {
    var verdicts: [Session.ID: Verdict] = [:]
    var countOfStage = Array(repeating: 0, count: practicum.stages.count)
    var clientDays: Set<ClientDay> = []
    var started = false
    for session in ordered where admitting(session) {
      let fact = session.fact
      guard let index = stageIndex(of: fact) else { continue }
      let stage = practicum.stages[index]
      let verdict =
        countable(fact, stage) ?? opened(on: fact.day, after: classes)
        ?? (started ? nil : startedInTime(on: fact.day, after: classes))
        ?? withinWindow(on: fact.day, after: classes) ?? inOrder(stage, index, countOfStage)
        ?? firstWithClient(
          fact, clientDays) ?? .counts
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

  private func isClosed(on day: CalendarDay, after classes: AttendanceLedger.Classes, started: Bool) -> Bool {
    (!started && startedInTime(on: day, after: classes) != nil)
      || withinWindow(on: day, after: classes) != nil
  }

  private func opened(on day: CalendarDay, after classes: AttendanceLedger.Classes) -> Verdict? {
    guard !classes.attended(practicum.opensAfter, by: day) else { return nil }
    return .ignored(
      .opensAfterModules,
      "Sessions count from the day on which every module before the practicum is attended and signed.")
  }

  private func startedInTime(on day: CalendarDay, after classes: AttendanceLedger.Classes) -> Verdict? {
    guard let limit = practicum.startsWithinDays,
      let latest = classes.latest(of: practicum.opensAfter, by: day),
      day.days(since: latest) > limit
    else { return nil }
    return .ignored(
      .practicumStart,
      "The practicum starts within \(limit.of("day")) of a class; the latest class before this session was on \(latest). "
        + "A refresher class opens it again.")
  }

  private func withinWindow(on day: CalendarDay, after classes: AttendanceLedger.Classes) -> Verdict? {
    guard let months = practicum.endsWithinMonths,
      let latest = classes.latest(of: practicum.opensAfter, by: day),
      day > latest.adding(months: months)
    else { return nil }
    return .ignored(
      .practicumWindow,
      "Sessions count until \(months.of("month")) after a class; that was until \(latest.adding(months: months)). "
        + "A refresher class opens the practicum again.")
  }

  private func inOrder(_ stage: Practicum.Stage, _ index: Int, _ countOfStage: [Int]) -> Verdict? {
    for (earlier, count) in zip(practicum.stages, countOfStage).prefix(index) where count < earlier.sessions {
      return .ignored(
        .supervisionOrder,
        "\(stage.supervision.title.capitalisedFirst) sessions count after "
          + "\(earlier.sessions.of("\(earlier.supervision.title) session")); \(count) counted before this one."
      )
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
    _ hoped: [Session.ID: Verdict]
  ) -> Progress.Requirement {
    var countedFacts: [String] = []
    var pending: [Progress.Note] = []
    var declined: [Progress.Note] = []
    var ignored: [Progress.Note] = []
    var unsigned = 0
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
        unsigned += 1
        pending.append(note(fact, .awaitsSignature, "Waits for the supervisor's signature."))
      case (_, .ignored(let rule, _), .counts):
        pending.append(note(fact, rule, waitsForEarlier))
      case (_, .ignored(let rule, let sentence), _), (_, _, .ignored(let rule, let sentence)):
        ignored.append(note(fact, rule, sentence))
      case (_, nil, _):
        break
      }
    }
    let missing = stage.sessions - countedFacts.count
    let kind = stage.title
    let next: String? =
      if missing <= 0 {
        nil
      } else if missing > pending.count {
        practise(
          "log \((missing - pending.count).of("more session", plural: "more sessions")) (\(kind)).")
      } else if unsigned > 0 {
        "Ask for the \(unsigned == 1 ? "signature" : "signatures") of \(unsigned.of("session")) (\(kind))."
      } else {
        "Ask for the signatures of the earlier classes and sessions, so that these count (\(kind))."
      }
    return Progress.Requirement(
      id: "practicum/\(stage.category.rawValue)/\(stage.supervision.rawValue)", part: .practicum,
      rule: .categoryMinimum,
      sentence: "\(stage.sessions.of("session")) (\(kind)) of at least \(stage.minutesAtLeast), "
        + "\(stage.client ? "with" : "without") a practice client, signed.",
      unit: .sessions, required: stage.sessions, counted: countedFacts.count, met: missing <= 0,
      countedFacts: countedFacts, pending: pending, declined: declined, ignored: ignored, next: next)
  }

  private var waitsForEarlier: String {
    "Signed; counts once the classes and sessions before it are signed too."
  }

  /// What to do next, which takes a class first where the practicum has closed.
  private func practise(_ what: String) -> String {
    closed ? "Attend a refresher class, since the practicum has closed; then \(what)" : what.capitalisedFirst
  }

  private func distinctClients(
    _ hopedFor: [Attested<Session>], _ verdicts: [Session.ID: Verdict]
  ) -> Progress.Requirement? {
    guard let required = practicum.requiredDistinctClients, let percent = practicum.distinctClientPercent
    else {
      return nil
    }
    let clients = Set(counted.compactMap(\.client?.code))
    var pendingClients: Set<ClientCode> = []
    var pending: [Progress.Note] = []
    for session in hopedFor {
      guard let client = session.fact.client?.code, !clients.contains(client) else { continue }
      pendingClients.insert(client)
      switch verdicts[session.fact.id] {
      case .ignored(let rule, _):
        pending.append(
          note(session.fact, rule, waitsForEarlier))
      case .counts, nil:
        pending.append(note(session.fact, .awaitsSignature, "Waits for the supervisor's signature."))
      }
    }
    let missing = required - clients.count
    let unmet = missing - pendingClients.count
    let next: String? =
      if missing <= 0 {
        nil
      } else if unmet > 0 {
        practise("work with \(unmet.of("more practice client", plural: "more practice clients")).")
      } else {
        "Ask for the signatures of the sessions that wait; they bring the practice clients that are missing."
      }
    return Progress.Requirement(
      id: "practicum/distinct-clients", part: .practicum, rule: .distinctClients,
      sentence:
        "At least \(percent) % of the \(practicum.requiredClientSessions.of("session")), \(required), are with "
        + "different practice clients, by the student's word.",
      unit: .clients, required: required, counted: clients.count, met: missing <= 0,
      countedFacts: clients.map { "client:\($0)" }.sorted(), pending: pending, declined: [], ignored: [],
      next: next)
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
