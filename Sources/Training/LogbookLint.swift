/// Looks through a logbook for what cannot be true, and for what somebody should look into.
///
/// A pure function of facts, figures and day; the order of the facts does not matter. What was declined, taken back or put right
/// takes no part. What a curriculum itself rules (order, windows, how often with one client) is judged as for ``Progress``, as if
/// all that waits were signed, so that lint and progress never disagree; the other limits are ``Figures``.
public struct LogbookLint: Sendable {
  public let figures: Figures

  public init(_ figures: Figures = Figures()) {
    self.figures = figures
  }

  /// What nobody's curriculum says, and where a look is worth the trouble.
  public struct Figures: Hashable, Sendable {
    /// Sessions and classes of one person on one day.
    public var minutesADay = Minutes(600) ?? .zero
    /// Sessions that one person supervises at the same time.
    public var sessionsAtOnce = 4
    /// The client's rating of comfort, on the scale of 0 to 10, up to which nothing has to change.
    public var comfortAtMost = 7
    /// From the day of a fact to the day on which the school is told of it.
    public var daysUntilRecorded = 7
    /// From the day of a fact, or from the day on which the school was told of it, to the day on which its signature is received.
    public var daysUntilSigned = 7
    /// From the time that a signature claims to the time of its receipt.
    public var daysFromClaimToReceipt = 3
    /// Shorter reflections are the same by chance.
    public var charactersOfSameWords = 20

    public init() {}
  }

  /// What is found, oldest first.
  public func findings(in logbook: Logbook, asOf today: CalendarDay) -> [Finding] {
    let standing = StandingFacts(logbook)
    let found =
      people(standing) + groups(logbook, standing) + days(standing) + rules(logbook, asOf: today)
      + clients(logbook, standing)
      + tables(logbook, standing) + sameWords(logbook, standing) + recording(logbook, standing)
      + inspecting(logbook) + signing(logbook, standing, asOf: today)
    return Set(found).sorted()
  }

  // MARK: At the same time

  private func people(_ standing: StandingFacts) -> [Finding] {
    var engagements: [Person.ID: [Engagement]] = [:]
    for timed in standing.timed {
      engagements[timed.session.student, default: []].append(Engagement(timed, supervises: false))
      if timed.session.supervision != .independent {
        engagements[timed.session.supervisor, default: []].append(Engagement(timed, supervises: true))
      }
    }
    return engagements.flatMap { person, engagements in
      engagements.atTheSameTime.flatMap { judge($0, of: person) }
    }
  }

  /// What is wrong with engagements that one person had at one moment.
  private func judge(_ together: [Engagement], of person: Person.ID) -> [Finding] {
    let own = together.filter { !$0.supervises }.map(\.timed.session)
    let supervised = together.filter(\.supervises).map(\.timed.session)
    var found: [Finding] = []
    if own.count > 1 {
      found.append(
        Finding(
          .overlappingSessions, "\(own.count.of("session")) of one student take place at the same time.",
          sessions: own, people: [person]))
    }
    if !own.isEmpty, !supervised.isEmpty {
      found.append(
        Finding(
          .practisingWhileSupervising,
          "Somebody practises in a session of her own and supervises \(supervised.count.of("other", plural: "others")) at the same time.",
          sessions: own + supervised, people: [person]))
    }
    let sites = Set(supervised.map(\.site)).count
    if sites > 1 {
      found.append(
        Finding(
          .supervisorInTwoPlaces, "One supervisor is at \(sites) sites at the same time.",
          sessions: supervised, people: [person]))
    }
    if supervised.count > figures.sessionsAtOnce {
      found.append(
        Finding(
          .supervisionRatio,
          "One supervisor watches \(supervised.count) sessions at the same time; \(figures.sessionsAtOnce) is the most.",
          sessions: supervised, people: [person]))
    }
    return found
  }

  // MARK: In one class

  /// What was recorded before somebody looked, or written past the program.
  private func groups(_ logbook: Logbook, _ standing: StandingFacts) -> [Finding] {
    let curricula = Dictionary(
      logbook.files.map { ($0.facts.enrolment.curriculum, $0.curriculum) },
      uniquingKeysWith: { first, _ in first })
    return standing.classes.compactMap { held in
      guard let most = curricula[held.curriculum]?.module(held.module)?.groupAtMost, held.roster.count > most
      else { return nil }
      return Finding(
        .groupTooLarge,
        "\(held.roster.count.of("student")) were in one class of “\(held.module)”, where one instructor teaches at most \(most).",
        facts: [.attendance(held.id)], days: [held.heldOn], people: [held.instructor])
    }
  }

  // MARK: On one day

  private func days(_ standing: StandingFacts) -> [Finding] {
    var personDays: [PersonDay: (spans: [Span], classes: Minutes, facts: Set<FactReference>)] = [:]
    func note(
      _ person: Person.ID, _ day: CalendarDay, _ fact: FactReference, span: Span? = nil,
      classes: Minutes = .zero
    ) {
      personDays[PersonDay(person: person, day: day), default: ([], .zero, [])].facts.insert(fact)
      personDays[PersonDay(person: person, day: day)]?.classes += classes
      if let span { personDays[PersonDay(person: person, day: day)]?.spans.append(span) }
    }
    for timed in standing.timed {
      let session = timed.session
      note(session.student, session.day, .session(session.id), span: timed.span)
      if session.supervision != .independent {
        note(session.supervisor, session.day, .session(session.id), span: timed.span)
      }
    }
    for held in standing.classes {
      let students = Set(held.roster.compactMap { standing.students[$0] })
      for person in students.union([held.instructor]) {
        note(person, held.heldOn, .attendance(held.id), classes: held.minutes)
      }
    }
    return personDays.compactMap { personDay, work -> Finding? in
      let minutes = work.spans.coveredMinutes + work.classes
      guard minutes > figures.minutesADay else { return nil }
      return Finding(
        .implausibleDay,
        "One person has \(minutes) of sessions and classes on one day; more than \(figures.minutesADay) is worth a look.",
        facts: Array(work.facts), days: [personDay.day], people: [personDay.person])
    }
  }

  private struct PersonDay: Hashable {
    let person: Person.ID
    let day: CalendarDay
  }

  // MARK: The curriculum's own rules

  private func rules(_ logbook: Logbook, asOf today: CalendarDay) -> [Finding] {
    logbook.files.flatMap { file -> [Finding] in
      // What was done before a move was judged on its own enrolment.
      let own = Set(file.facts.sessions.map(\.fact.id))
      let ledgers = Ledgers(of: file.curriculum, facts: file.whole, asOf: today)
      return (ledgers.practicum?.objections ?? []).compactMap { session, objection -> Finding? in
        guard own.contains(session.id), let kind = Kind(objection.rule) else { return nil }
        return Finding(
          kind, objection.sentence, sessions: [session], people: [session.student, session.supervisor])
      }
    }
  }

  // MARK: Practice clients

  private func clients(_ logbook: Logbook, _ standing: StandingFacts) -> [Finding] {
    let ordered = standing.sessions.values.sorted { $0.order < $1.order }
    let uncomfortable = ordered.compactMap { session -> Finding? in
      guard let rating = session.client?.comfortRating, rating > figures.comfortAtMost else { return nil }
      return Finding(
        .discomfortPassedOver,
        "The client's comfort rating was \(rating) of 10; \(figures.comfortAtMost) is the edge.",
        sessions: [session], people: [session.student, session.supervisor])
    }
    // A code is the student's own, so another student's may be the same by chance.
    let byClient = Dictionary(grouping: ordered.filter { $0.client != nil }) {
      ClientOfStudent(student: $0.student, client: $0.client?.code)
    }
    let again = byClient.values.flatMap { sessions in
      zip(sessions, sessions.dropFirst()).compactMap { session, next -> Finding? in
        // One that says by which form she was screened is judged by it.
        guard session.incident != .none, next.client?.form == nil else { return nil }
        return Finding(
          .clientAfterIncident,
          "After an incident on \(session.day), the same client was worked on again on \(next.day).",
          sessions: [session, next], people: [session.student, session.supervisor, next.supervisor])
      }
    }
    // What was entered late, or taken back later, can leave a short form with nothing to rest on.
    let shortForms = byClient.values.flatMap { sessions in
      sessions.compactMap { session -> Finding? in
        do throws(SessionRefusal) {
          try logbook.screening.admitting(session, among: sessions)
          return nil
        } catch {
          return Finding(
            .fullFormDue, error.sentence, sessions: [session], people: [session.student, session.supervisor])
        }
      }
    }
    return uncomfortable + again + shortForms
  }

  private struct ClientOfStudent: Hashable {
    let student: Person.ID
    let client: ClientCode?
  }

  // MARK: Tables

  /// Who stood on a table whose weekly inspection was overdue; one finding a site and due day.
  private func tables(_ logbook: Logbook, _ standing: StandingFacts) -> [Finding] {
    let onTables = Dictionary(grouping: standing.sessions.values.filter(\.isStandingOnTable)) {
      SiteDay(site: $0.site, day: $0.day)
    }
    var overdue: [SiteDay: [Session]] = [:]
    for (siteDay, sessions) in onTables {
      guard let facts = logbook.sites[siteDay.site] else { continue }
      for case .tablesOverdue(let due) in SiteStanding(of: facts, on: siteDay.day).causes {
        overdue[SiteDay(site: siteDay.site, day: due), default: []] += sessions
      }
    }
    return overdue.map { siteDay, sessions in
      Finding(
        .tablesOverdue,
        "\(sessions.count.of("session")) took place on a table whose weekly inspection was due on \(siteDay.day).",
        sessions: sessions, people: sessions.map(\.supervisor))
    }
  }

  private struct SiteDay: Hashable {
    let site: Site.ID
    let day: CalendarDay
  }

  // MARK: Words

  private func sameWords(_ logbook: Logbook, _ standing: StandingFacts) -> [Finding] {
    logbook.sameWords.compactMap { group -> Finding? in
      let sessions = group.compactMap { standing.sessions[$0] }
      guard sessions.count > 1 else { return nil }
      let students = Set(sessions.map(\.student))
      return Finding(
        .identicalNotes,
        students.count > 1
          ? "The reflections of \(sessions.count.of("session")) are the same words, from \(students.count) students."
          : "The reflections of \(sessions.count.of("session")) are the same words.",
        sessions: sessions, people: Array(students))
    }
  }

  // MARK: Lateness

  private func recording(_ logbook: Logbook, _ standing: StandingFacts) -> [Finding] {
    standing.facts.compactMap { fact -> Finding? in
      // What puts something right comes later than what it is about, and nobody is late with it.
      guard let recordedOn = logbook.recordedOn[fact.reference], !fact.isAmendment,
        !logbook.effects.contains(fact.reference)
      else { return nil }
      let days = recordedOn.days(since: fact.day)
      guard days > figures.daysUntilRecorded else { return nil }
      return Finding(
        .lateRecording,
        "The school was told of this \(fact.reference.kind.noun) \(days.of("day")) after it took place; \(figures.daysUntilRecorded.of("day")) is usual.",
        facts: [fact.reference], days: [fact.day, recordedOn], people: fact.people)
    }
  }

  /// An inspection lets sessions be logged that were held from its day on, so one that is told of late can admit what was refused.
  private func inspecting(_ logbook: Logbook) -> [Finding] {
    logbook.inspections.compactMap { inspection -> Finding? in
      let days = inspection.recordedOn.days(since: inspection.day)
      guard days > figures.daysUntilRecorded else { return nil }
      return Finding(
        .lateRecording,
        "The school was told of this inspection \(days.of("day")) after it took place; \(figures.daysUntilRecorded.of("day")) is usual.",
        evidence: ["inspection:\(inspection.id)"], days: [inspection.day, inspection.recordedOn],
        people: [inspection.inspector])
    }
  }

  private func signing(_ logbook: Logbook, _ standing: StandingFacts, asOf today: CalendarDay) -> [Finding] {
    standing.facts.flatMap { fact -> [Finding] in
      let noun = fact.reference.kind.noun
      // Nobody can sign what was not recorded yet.
      let recordedOn = logbook.recordedOn[fact.reference] ?? fact.day
      let signable = max(fact.day, recordedOn)
      guard let signature = logbook.signatures[fact.reference] else {
        let days = today.days(since: signable)
        guard days > figures.daysUntilSigned else { return [] }
        return [
          Finding(
            .lateSigning,
            "This \(noun) has waited \(days.of("day")) for its signature; \(figures.daysUntilSigned.of("day")) is usual.",
            facts: [fact.reference], days: [fact.day, today], people: fact.people)
        ]
      }
      var found: [Finding] = []
      let days = signature.receivedOn.days(since: signable)
      if days > figures.daysUntilSigned {
        found.append(
          Finding(
            .lateSigning,
            signable == fact.day
              ? "The signature of this \(noun) came \(days.of("day")) after it took place; \(figures.daysUntilSigned.of("day")) is usual."
              : "The signature of this \(noun) came \(days.of("day")) after it was recorded; \(figures.daysUntilSigned.of("day")) is usual.",
            facts: [fact.reference], days: [fact.day, signature.receivedOn], people: fact.people))
      }
      if logbook.isClaimedTooEarly(signature, fact) {
        found.append(
          Finding(
            .claimedTime, "The signature of this \(noun) claims a time before it took place.",
            facts: [fact.reference], days: [fact.day, signature.receivedOn], people: fact.people))
      }
      let gap = signature.daysFromClaimToReceipt
      if gap > figures.daysFromClaimToReceipt {
        found.append(
          Finding(
            .claimedTime,
            "The signature of this \(noun) claims a time that lies \(gap.of("day")) before the school received it; \(figures.daysFromClaimToReceipt.of("day")) is usual.",
            facts: [fact.reference], days: [fact.day, signature.receivedOn], people: fact.people))
      }
      return found
    }
  }
}

extension Logbook {
  /// Whether a signature claims a time before the session began, or a day before that of the class or assessment.
  fileprivate func isClaimedTooEarly(_ signature: Signature, _ fact: StandingFact) -> Bool {
    if case .session(let id) = fact.reference, let start = startedAt[id] {
      return signature.claimedAt < start
    }
    return signature.claimedOn < fact.day
  }
}

extension Logbook.Signature {
  /// Whole days; a clock that runs ahead is refused at receipt, so the claim is the earlier.
  fileprivate var daysFromClaimToReceipt: Int {
    Int((receivedAt.microseconds - claimedAt.microseconds) / 86_400_000_000)
  }
}

// MARK: - What stands

/// The facts of a logbook that were neither declined nor taken back, nor put right by an amendment.
private struct StandingFacts {
  private(set) var sessions: [Session.ID: Session] = [:]
  /// The sessions whose start is known on the time line.
  private(set) var timed: [TimedSession] = []
  private(set) var classes: [ClassAttendance] = []
  private(set) var facts: [StandingFact] = []
  private(set) var students: [Enrolment.ID: Person.ID] = [:]

  init(_ logbook: Logbook) {
    for file in logbook.files {
      students[file.facts.enrolment.id] = file.facts.enrolment.student
      for session in file.facts.sessions where session.stands {
        sessions[session.fact.id] = session.fact
        facts.append(StandingFact(.session(session.fact), of: session.fact.student))
        if let start = logbook.startedAt[session.fact.id] {
          timed.append(TimedSession(session: session.fact, start: start))
        }
      }
      let amended = file.facts.assessments.amended
      for attempt in file.facts.assessments where attempt.stands && !amended.contains(attempt.fact.id) {
        facts.append(StandingFact(.assessment(attempt.fact), of: attempt.fact.student))
      }
    }
    for held in logbook.classes where held.stands {
      classes.append(held.fact)
      facts.append(StandingFact(.attendance(held.fact), of: nil))
    }
  }
}

private struct StandingFact {
  let reference: FactReference
  let day: CalendarDay
  let people: [Person.ID]
  let isAmendment: Bool

  init(_ fact: SignedFact, of student: Person.ID?) {
    reference = FactReference(fact)
    isAmendment = if case .assessment(let attempt) = fact { attempt.amends != nil } else { false }
    day = fact.day
    people = [student, fact.signer].compactMap(\.self)
  }
}

// MARK: - Time

private struct TimedSession {
  let session: Session
  let start: Instant

  var span: Span { Span(start: start, end: start.adding(session.minutes)) }
}

/// From a moment up to, and without, another.
private struct Span {
  let start: Instant
  let end: Instant
}

/// What one person does in a session.
private struct Engagement {
  let timed: TimedSession
  let supervises: Bool

  init(_ timed: TimedSession, supervises: Bool) {
    self.timed = timed
    self.supervises = supervises
  }
}

extension [Engagement] {
  /// The largest sets of engagements that share a moment, each of at least two.
  fileprivate var atTheSameTime: [[Engagement]] {
    var sets: [[Engagement]] = []
    var running: [Engagement] = []
    for next in sorted(by: { ($0.timed.start, $0.timed.session.id) < ($1.timed.start, $1.timed.session.id) })
    {
      let still = running.filter { $0.timed.span.end > next.timed.start }
      // A set that only grows is not the largest yet.
      if still.count < running.count { sets.append(running) }
      running = still + [next]
    }
    sets.append(running)
    return sets.filter { $0.count > 1 }
  }
}

extension [Span] {
  /// The time that is covered by at least one of them.
  fileprivate var coveredMinutes: Minutes {
    var covered = 0 as Int64
    var reached = Instant(microseconds: .min)
    for span in sorted(by: { $0.start < $1.start }) where span.end > reached {
      covered += span.end.microseconds - Swift.max(span.start, reached).microseconds
      reached = span.end
    }
    return Minutes(Int(covered / 60_000_000)) ?? .zero
  }
}
