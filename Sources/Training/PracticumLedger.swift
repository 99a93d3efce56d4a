/// Practice: which sessions count towards which stage and requirement, and why the others do not.
struct PracticumLedger {
  /// The sessions that count, oldest first.
  let counted: [Session]
  /// Whether a session of today would not count because a class lies too far back.
  let closed: Bool
  /// Whether a session of today would not count because something that comes before practice is not shown.
  let waitsForEntry: Bool

  /// Whether a session does what a limit forbids until an assessment is passed.
  let waitsForPasses: Bool

  private let practicum: Practicum
  private let curriculum: Curriculum
  private let ordered: [Placed]
  // Twice: with what is signed, and as if everything that waits were signed. The difference is what is pending.
  private let verdicts: Verdicts
  private let hoped: Verdicts
  private let run: Run
  private let hopedRun: Run
  /// The session that counts today, and that would leave its room to this one once all that waits is signed.
  private let displaced: [Session.ID: Session.ID]

  init(
    practicum: Practicum, curriculum: Curriculum, facts: TrainingFacts, attendance: AttendanceLedger,
    passes: AssessmentPasses, asOf today: CalendarDay
  ) {
    self.practicum = practicum
    self.curriculum = curriculum
    ordered = facts.sessions.map { session in
      Placed(
        session: session, site: facts.siteKinds[session.fact.site],
        stage: practicum.stageIndex(
          category: session.fact.category, supervision: session.fact.supervision))
    }.sorted { $0.session.fact.order < $1.session.fact.order }
    var judge = PracticumJudge(
      practicum, of: curriculum, by: facts.papers, after: attendance.signed, passedOn: passes.signed)
    verdicts = Self.verdicts(ordered, by: &judge) { $0.attestation == .signed }
    run = Run(ordered, verdicts, in: practicum, firstClass: attendance.signed.firstDay, asOf: today)
    counted = run.entries.map(\.session)
    let isAllSigned =
      attendance.signed == attendance.hopedFor && passes.signed == passes.hopedFor
      && facts.sessions.allSatisfy { $0.attestation == .signed || !$0.stands }
    if isAllSigned {
      // Most students most of the time: judged a second time it would be the same.
      (hoped, hopedRun, displaced) = (verdicts, run, [:])
    } else {
      judge = PracticumJudge(
        practicum, of: curriculum, by: facts.papers, after: attendance.hopedFor, passedOn: passes.hopedFor)
      hoped = Self.verdicts(ordered, by: &judge, admitting: \.stands)
      hopedRun = Run(ordered, hoped, in: practicum, firstClass: attendance.hopedFor.firstDay, asOf: today)
      displaced = Self.displaced(ordered.map(\.session.fact), verdicts, hoped)
    }
    let lifted = practicum.limits.filter { $0.untilPassed != nil }
    waitsForPasses = ordered.contains { placed in
      lifted.contains { $0.isBroken(by: placed.session.fact, at: placed.site) }
    }
    closed = judge.isClosed(on: today)
    waitsForEntry = judge.entryMissing(on: today) != nil
  }

  /// Every rule that a session breaks, also once all that waits is signed: oldest session first.
  var objections: [(session: Session, objection: PracticumJudge.Objection)] {
    ordered.flatMap { placed in
      let session = placed.session.fact
      guard case .ignored(let first, let others)? = hoped[session.id] else {
        return [(session: Session, objection: PracticumJudge.Objection)]()
      }
      return ([first] + others).map { (session, $0) }
    }
  }

  /// Made when they are asked for: while it is found out what was passed, nobody reads them.
  var requirements: [Progress.Requirement] {
    let ofStages = practicum.stages.enumerated().map { index, stage in
      requirement(stage, ordered.filter { $0.stage == index }, verdicts, hoped)
    }
    return ofStages + practicum.requires.map { requirement($0, run, hopedRun, verdicts) }
  }

  var unplaced: [Progress.Note] {
    ordered.filter { $0.stage == nil }.map { placed in
      let session = placed.session.fact
      return note(
        session, .notInThisVersion,
        "\(curriculum.id)@\(curriculum.version) asks for no \(session.category.title) sessions, \(session.supervision.title)."
      )
    }
  }

  /// The sessions that count up to and including a day.
  func counted(by day: CalendarDay) -> [Session] { counted.filter { $0.day <= day } }

  /// A session with what the curriculum and the school say of it. By reference: it is passed on for each rule, and a session
  /// is made of a dozen parts that would each be counted again.
  private final class Placed: Sendable {
    let session: Attested<Session>
    let site: SiteKind?
    /// The index of its stage; `nil` when this version has none for it.
    let stage: Int?

    init(session: Attested<Session>, site: SiteKind?, stage: Int?) {
      self.session = session
      self.site = site
      self.stage = stage
    }
  }

  private typealias Verdicts = [Session.ID: PracticumJudge.Verdict]

  private static func verdicts(
    _ ordered: [Placed], by judge: inout PracticumJudge, admitting: (Attested<Session>) -> Bool
  ) -> Verdicts {
    var verdicts: Verdicts = [:]
    for placed in ordered where admitting(placed.session) {
      guard let stage = placed.stage else { continue }
      verdicts[placed.session.fact.id] = judge.judge(placed.session.fact, at: placed.site, stage: stage)
    }
    return verdicts
  }

  /// Sessions take their room in the order in which they were held, so what is signed late may take it from one that counts.
  private static func displaced(_ ordered: [Session], _ verdicts: Verdicts, _ hoped: Verdicts) -> [Session.ID:
    Session.ID]
  {
    var displaced: [Session.ID: Session.ID] = [:]
    for (index, session) in ordered.enumerated() where verdicts[session.id] == .counts {
      guard case .ignored(let objection, _)? = hoped[session.id], let room = objection.room else { continue }
      for earlier in ordered[..<index]
      where room.holds(earlier) && hoped[earlier.id] == .counts && verdicts[earlier.id] != .counts
        && displaced[earlier.id] == nil
      {
        displaced[earlier.id] = session.id
      }
    }
    return displaced
  }

  /// The sessions that count, and what they add up to.
  private struct Run {
    let entries: [PracticumTally.Entry]
    private let practicum: Practicum
    private let firstClass: CalendarDay?
    private let today: CalendarDay

    init(
      _ ordered: [Placed], _ verdicts: Verdicts, in practicum: Practicum, firstClass: CalendarDay?,
      asOf today: CalendarDay
    ) {
      entries = ordered.filter { verdicts[$0.session.fact.id] == .counts }.map {
        PracticumTally.Entry(session: $0.session.fact, site: $0.site)
      }
      self.practicum = practicum
      self.firstClass = firstClass
      self.today = today
    }

    func tally(_ requirement: Practicum.Requirement) -> PracticumTally {
      tally(requirement, entries[...], turn: turn(of: requirement, waitingFor: []))
    }

    private func tally(
      _ requirement: Practicum.Requirement, _ entries: ArraySlice<PracticumTally.Entry>, turn: Int?
    ) -> PracticumTally {
      PracticumTally(
        requirement, in: practicum, of: entries, turn: turn, firstClass: firstClass, asOf: today)
    }

    /// How many sessions it took to meet the requirement that comes before this one; `nil` when they did not.
    ///
    /// What is met stays met as sessions follow, so the place is found by halving.
    private func turn(
      of requirement: Practicum.Requirement, waitingFor later: Set<Practicum.Requirement.ID>
    ) -> Int? {
      guard let after = requirement.after else { return 0 }
      // Requirements that wait for each other never have their turn.
      guard let earlier = practicum.requirement(after), !later.contains(after) else { return nil }
      let turn = turn(of: earlier, waitingFor: later.union([requirement.id]))
      let goal = earlier.required(in: practicum)
      func isMet(by count: Int) -> Bool {
        tally(earlier, entries.prefix(count), turn: turn).counted >= goal
      }
      guard isMet(by: entries.count) else { return nil }
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = (low + high) / 2
        if isMet(by: middle) { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }

  private func note(_ session: Session, _ rule: RuleName, _ sentence: Sentence) -> Progress.Note {
    .init(fact: "session:\(session.id)", day: session.day, rule: rule, sentence: sentence)
  }

  private func requirement(
    _ stage: Practicum.Stage, _ ofStage: [Placed], _ verdicts: Verdicts, _ hoped: Verdicts
  ) -> Progress.Requirement {
    var countedFacts: [String] = []
    var pending: [Progress.Note] = []
    var declined: [Progress.Note] = []
    var ignored: [Progress.Note] = []
    for session in ofStage.map(\.session) {
      let fact = session.fact
      switch (session.attestation, verdicts[fact.id], hoped[fact.id]) {
      case (.declined(let reason), _, _):
        declined.append(note(fact, .declined, "The supervisor declined to sign: \(reason)"))
      case (.voided(let reason), _, _):
        ignored.append(note(fact, .voided, "Taken back: \(reason)"))
      case (_, .counts, _):
        countedFacts.append("session:\(fact.id)")
      case (.awaited, _, .counts):
        pending.append(awaits(fact))
      case (_, .ignored(let objection, _), .counts):
        pending.append(waitsForEarlier(fact, objection.rule))
      case (_, .ignored(let objection, _), _), (_, _, .ignored(let objection, _)):
        ignored.append(note(fact, objection.rule, objection.sentence))
      case (_, nil, _):
        break
      }
    }
    let missing = stage.sessions - countedFacts.count
    // Not by what is pending: of that, some may take the room of what counts.
    let missingThen = stage.sessions - ofStage.count { hoped[$0.session.fact.id] == .counts }
    let kind = stage.title
    let next: Sentence? =
      if missing <= 0 {
        nil
      } else if missingThen > 0 {
        practise("Log \(missingThen.of("more session", plural: "more sessions")) (\(kind)).")
      } else {
        ask(for: pending, of: kind)
      }
    return Progress.Requirement(
      id: "practicum/\(stage.category.rawValue)/\(stage.supervision.rawValue)", part: .practicum,
      rule: .categoryMinimum,
      sentence: stage.client
        ? "\(stage.sessions.of("session")) (\(kind)) of at least \(stage.minutesAtLeast), with a practice client, signed."
        : "\(stage.sessions.of("session")) (\(kind)) of at least \(stage.minutesAtLeast), without a practice client, signed.",
      unit: .sessions, required: stage.sessions, counted: countedFacts.count, met: missing <= 0,
      countedFacts: countedFacts, pending: pending, declined: declined, ignored: ignored, next: next)
  }

  private func awaits(_ session: Session) -> Progress.Note {
    note(
      session, .awaitsSignature,
      takingPlace(session, "Waits for the supervisor's signature."))
  }

  /// - Parameter rule: under which a signed session does not count yet.
  private func waitsForEarlier(_ session: Session, _ rule: RuleName) -> Progress.Note {
    note(
      session, rule,
      takingPlace(
        session,
        rule == .limit
          ? "Signed; counts once the assessment before it is signed too."
          : "Signed; counts once the classes and sessions before it are signed too."))
  }

  private func takingPlace(_ session: Session, _ sentence: Sentence) -> Sentence {
    guard let later = displaced[session.id] else { return sentence }
    return "\(sentence) Then it takes the place of session:\(later), which was held later."
  }

  /// Whose signatures to ask for, where what was logged is enough.
  private func ask(for pending: [Progress.Note], of kind: Sentence? = nil) -> Sentence {
    let unsigned = pending.count { $0.rule == .awaitsSignature }
    let what: Sentence =
      if unsigned > 0 {
        "Ask for \(Sentence(unsigned, one: "the signature of {1} session", many: "the signatures of {1} sessions"))"
      } else if pending.contains(where: { $0.rule == .limit }) {
        "Ask for the signature of the assessment that these sessions wait for"
      } else {
        "Ask for the signatures of the earlier classes and sessions, so that these count"
      }
    return kind.map { "\(what) (\($0))." } ?? "\(what)."
  }

  /// What to do next, which takes papers first where they are missing, and a class where the practicum has closed.
  private func practise(_ what: Sentence) -> Sentence {
    if waitsForEntry { return "Show first what must be held before practice. \(what)" }
    return closed ? "Attend a refresher class first, since the practicum has closed. \(what)" : what
  }

  /// A requirement beside the stages. Sessions that do not count at all are explained at their stage.
  private func requirement(
    _ requirement: Practicum.Requirement, _ run: Run, _ hopedRun: Run, _ verdicts: Verdicts
  ) -> Progress.Requirement {
    let tally = run.tally(requirement)
    let hoped = hopedRun.tally(requirement)
    let required = requirement.required(in: practicum)
    var keys: Set<String> = []
    let countedFacts = tally.credits.map(\.key).filter { keys.insert($0).inserted }

    var waiting: Set<Session.ID> = []
    let pending = hoped.credits.filter { !keys.contains($0.key) && waiting.insert($0.session.id).inserted }
      .map(\.session).map { session in
        switch verdicts[session.id] {
        case nil: awaits(session)
        case .ignored(let objection, _): waitsForEarlier(session, objection.rule)
        case .counts:
          note(session, requirement.rule, "Signed; counts here once other sessions are signed too.")
        }
      }

    // Of a signed session, what holds today; of one that waits, what would hold.
    let omissions =
      tally.omissions.filter { !waiting.contains($0.session.id) }
      + hoped.omissions.filter { verdicts[$0.session.id] != .counts && !waiting.contains($0.session.id) }
    let ignored = omissions.map { omission in
      note(
        omission.session, requirement.rule(for: omission.reason), requirement.sentence(for: omission.reason))
    }

    return Progress.Requirement(
      id: "practicum/\(requirement.id)", part: .practicum, rule: requirement.rule,
      sentence: requirement.sentence(in: practicum), unit: requirement.unit, required: required,
      counted: tally.counted, met: tally.counted >= required, countedFacts: countedFacts, pending: pending,
      declined: [], ignored: ignored.sorted { ($0.day, $0.fact) < ($1.day, $1.fact) },
      next: tally.counted >= required ? nil : next(requirement, pending, required, hoped))
  }

  private func next(
    _ requirement: Practicum.Requirement, _ pending: [Progress.Note], _ required: Int, _ hoped: PracticumTally
  ) -> Sentence {
    guard hoped.counted < required else { return ask(for: pending) }
    let step = requirement.step(missing: required - hoped.counted, hoped: hoped, in: practicum)
    guard !hoped.hasTurn, let earlier = requirement.after else { return practise(step) }
    return practise("Meet “\(earlier)” first. \(step)")
  }
}
