/// Decides session by session, oldest first, which sessions count; whether one does depends only on those before it.
struct PracticumJudge {
  private let practicum: Practicum
  private let assessments: [AssessmentPlan]
  private let rules: Rules
  private let entry: [EntryRequirement]
  private let papers: StudentPapers
  private let classes: AttendanceLedger.Classes
  /// Classes of the modules that the practicum opens after, and the day that completed them.
  private let opening: AttendanceLedger.Classes
  private let openedOn: CalendarDay?
  private let passedOn: [AssessmentPlan.ID: CalendarDay]

  private var countOfStage: [Int]
  private var clientDays: Set<ClientDay> = []
  private var ofDay: Sum<CalendarDay> = Sum()
  private var ofMonth: Sum<Int> = Sum()
  private(set) var started = false

  enum Verdict: Hashable {
    case counts
    /// The rule that is told, and whatever else it breaks, in the order in which the rules are asked.
    case ignored(Objection, others: [Objection])
  }

  /// What a session is held to.
  enum Rules {
    case all
    /// What it can keep or break by itself and beside others of its day: its length, its client, its limits. When it took place
    /// does not matter, as for practice after a record.
    case ofTheWork
  }

  /// One rule that a session breaks.
  struct Objection: Hashable {
    let rule: RuleName
    let sentence: Sentence
    /// The room that sessions before it have taken, where there would be none without them.
    let room: Room?

    init(_ rule: RuleName, _ sentence: Sentence, room: Room? = nil) {
      self.rule = rule
      self.sentence = sentence
      self.room = room
    }
  }

  /// What holds only so many sessions that count.
  enum Room: Hashable {
    case client(ClientCode, CalendarDay)
    case day(CalendarDay)
    case month(Int)

    func holds(_ session: Session) -> Bool {
      switch self {
      case .client(let code, let day): session.client?.code == code && session.day == day
      case .day(let day): session.day == day
      case .month(let number): session.day.monthNumber == number
      }
    }
  }

  init(
    _ practicum: Practicum, of curriculum: Curriculum, by papers: StudentPapers,
    after classes: AttendanceLedger.Classes, passedOn: [AssessmentPlan.ID: CalendarDay], rules: Rules = .all
  ) {
    self.rules = rules
    self.practicum = practicum
    assessments = curriculum.assessments
    entry = curriculum.entry
    self.papers = papers
    self.classes = classes
    opening = classes.of(practicum.opensAfter)
    openedOn = classes.day(completing: practicum.opensAfter)
    self.passedOn = passedOn
    countOfStage = Array(repeating: 0, count: practicum.stages.count)
  }

  /// - Parameter stage: the index of the stage that the session belongs to.
  mutating func judge(_ session: Session, at site: SiteKind?, stage index: Int) -> Verdict {
    let objections = objections(to: session, at: site, stage: index)
    if let first = objections.first { return .ignored(first, others: Array(objections.dropFirst())) }
    started = true
    countOfStage[index] += 1
    if let client = session.client { clientDays.insert(ClientDay(client: client.code, day: session.day)) }
    ofDay.add(session, to: session.day)
    ofMonth.add(session, to: session.day.monthNumber)
    return .counts
  }

  private func objections(to session: Session, at site: SiteKind?, stage index: Int) -> [Objection] {
    let stage = practicum.stages[index]
    var objections: [Objection] = []
    func add(_ objection: Objection?) {
      if let objection { objections.append(objection) }
    }
    add(countable(session, stage))
    if rules == .all {
      add(entered(by: session.day))
      add(opened(on: session.day))
      if !started { add(startedInTime(on: session.day)) }
      add(withinWindow(on: session.day))
      add(inOrder(stage, index))
    }
    for limit in practicum.limits { add(within(limit, session, at: site)) }
    add(firstWithClient(session))
    for maximum in practicum.atMost { add(within(maximum, session)) }
    return objections
  }

  /// Whether a session of this day would not count because a class lies too far back.
  func isClosed(on day: CalendarDay) -> Bool {
    (!started && startedInTime(on: day) != nil) || withinWindow(on: day) != nil
  }

  private struct ClientDay: Hashable {
    let client: ClientCode
    let day: CalendarDay
  }

  /// What has counted in the latest day or month so far.
  private struct Sum<Period: Equatable> {
    private var period: Period?
    private var sessions = 0
    private var minutes = 0

    mutating func add(_ session: Session, to period: Period) {
      if self.period != period { (self.period, sessions, minutes) = (period, 0, 0) }
      sessions += 1
      minutes += session.minutes.count
    }

    func count(_ unit: Practicum.Amount.Unit, in period: Period) -> Int {
      guard self.period == period else { return 0 }
      return unit == .sessions ? sessions : minutes
    }
  }

  private func countable(_ session: Session, _ stage: Practicum.Stage) -> Objection? {
    if session.minutes < stage.minutesAtLeast {
      return Objection(
        .minimumMinutes,
        "\(session.minutes) is short of the \(stage.minutesAtLeast) that a session of this kind lasts.")
    }
    if stage.client, session.client == nil {
      return Objection(
        .clientPresent, "Nobody lay on the table; this kind of session is with a practice client.")
    }
    if !stage.client, session.client != nil {
      return Objection(.clientPresent, "A practice client lay on the table; this kind of session has none.")
    }
    return nil
  }

  private func entered(by day: CalendarDay) -> Objection? {
    entryMissing(on: day).map {
      Objection(
        .entryBeforePractice,
        "Sessions count from the day on which what comes before practice is held. On \(day) this was not shown: \($0.sentence)"
      )
    }
  }

  /// The first requirement that a session of the day waits for, and that nothing meets on it.
  func entryMissing(on day: CalendarDay) -> EntryRequirement? {
    entry.first {
      $0.isDue(forSessionOn: day, firstClass: classes.firstDay)
        && !papers.answer($0, on: day, records: .earning).isMet
    }
  }

  private func opened(on day: CalendarDay) -> Objection? {
    guard let openedOn, openedOn <= day else {
      return Objection(
        .opensAfterModules,
        "Sessions count from the day on which every module before the practicum is attended and signed.")
    }
    for hours in practicum.opensAfterMinutes {
      let attended = classes.minutes(of: hours.category, by: day)
      if attended < hours.minutes {
        return Objection(
          .opensAfterMinutes,
          "Sessions count from the day on which this is attended and signed: \(hours.phrase); by that day it was \(attended)."
        )
      }
    }
    return nil
  }

  private func startedInTime(on day: CalendarDay) -> Objection? {
    guard let limit = practicum.startsWithinDays, let latest = opening.latest(by: day),
      day.days(since: latest) > limit
    else { return nil }
    return Objection(
      .practicumStart,
      "The practicum starts within \(limit.of("day")) of a class; the latest class before this session was on \(latest). A refresher class opens it again."
    )
  }

  private func withinWindow(on day: CalendarDay) -> Objection? {
    guard let months = practicum.endsWithinMonths, let latest = opening.latest(by: day),
      day > latest.adding(months: months)
    else { return nil }
    return Objection(
      .practicumWindow,
      "Sessions count until \(months.of("month")) after a class; that was until \(latest.adding(months: months)). A refresher class opens the practicum again."
    )
  }

  private func inOrder(_ stage: Practicum.Stage, _ index: Int) -> Objection? {
    for (earlier, count) in zip(practicum.stages, countOfStage).prefix(index) where count < earlier.sessions {
      return Objection(
        .supervisionOrder,
        "Sessions of this kind (\(stage.supervision.title)) count after \(earlier.sessions.of("session")) of the kind before it (\(earlier.supervision.title)); \(count) counted before this one."
      )
    }
    return nil
  }

  private func within(_ limit: Practicum.Limit, _ session: Session, at site: SiteKind?) -> Objection? {
    guard limit.isBroken(by: session, at: site) else { return nil }
    if let plan = limit.untilPassed, let passed = passedOn[plan], passed <= session.day { return nil }
    return Objection(.limit, "\(limit.clause(assessments)); \(limit.need.finding(in: session)).")
  }

  private func firstWithClient(_ session: Session) -> Objection? {
    guard practicum.oncePerClientPerDay, let client = session.client,
      clientDays.contains(ClientDay(client: client.code, day: session.day))
    else { return nil }
    return Objection(
      .oncePerClientPerDay, "An earlier session with the client \(client.code) on this day counts already.",
      room: .client(client.code, session.day))
  }

  private func within(_ maximum: Practicum.Maximum, _ session: Session) -> Objection? {
    let unit = maximum.amount.unit
    let (counted, room): (Int, Room) =
      switch maximum.per {
      case .day: (ofDay.count(unit, in: session.day), .day(session.day))
      case .month:
        (ofMonth.count(unit, in: session.day.monthNumber), .month(session.day.monthNumber))
      }
    guard counted + unit.credit(of: session) > maximum.amount.count else { return nil }
    return Objection(
      .atMost, "\(maximum.sentence) Before this session it was \(unit.text(counted)).", room: room)
  }
}

extension Practicum.Limit {
  /// Whether a session does what the limit forbids, as long as it stands.
  func isBroken(by session: Session, at site: SiteKind?) -> Bool {
    of.contains(session, at: site) && !need.isKept(by: session)
  }
}
