/// Decides session by session, oldest first, which sessions count; whether one does depends only on those before it.
struct PracticumJudge {
  private let practicum: Practicum
  private let assessments: [AssessmentPlan]
  private let classes: AttendanceLedger.Classes
  private let passedOn: [AssessmentPlan.ID: CalendarDay]

  private var countOfStage: [Int]
  private var clientDays: Set<ClientDay> = []
  private var ofDay: Sum<CalendarDay> = Sum()
  private var ofMonth: Sum<Int> = Sum()
  private(set) var started = false

  enum Verdict: Hashable {
    case counts
    case ignored(RuleName, Sentence)
  }

  init(
    _ practicum: Practicum, of curriculum: Curriculum, after classes: AttendanceLedger.Classes,
    passedOn: [AssessmentPlan.ID: CalendarDay]
  ) {
    self.practicum = practicum
    assessments = curriculum.assessments
    self.classes = classes
    self.passedOn = passedOn
    countOfStage = Array(repeating: 0, count: practicum.stages.count)
  }

  /// - Parameter stage: the index of the stage that the session belongs to.
  mutating func judge(_ session: Session, at site: SiteKind?, stage index: Int) -> Verdict {
    let stage = practicum.stages[index]
    let verdict =
      countable(session, stage) ?? opened(on: session.day)
      ?? (started ? nil : startedInTime(on: session.day)) ?? withinWindow(on: session.day)
      ?? inOrder(stage, index) ?? withinLimits(session, at: site) ?? firstWithClient(session)
      ?? withinMaxima(session) ?? .counts
    guard verdict == .counts else { return verdict }
    started = true
    countOfStage[index] += 1
    if let client = session.client { clientDays.insert(ClientDay(client: client.code, day: session.day)) }
    ofDay.add(session, to: session.day)
    ofMonth.add(session, to: session.day.monthNumber)
    return verdict
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

  private func opened(on day: CalendarDay) -> Verdict? {
    guard classes.attended(practicum.opensAfter, by: day) else {
      return .ignored(
        .opensAfterModules,
        "Sessions count from the day on which every module before the practicum is attended and signed.")
    }
    for hours in practicum.opensAfterMinutes {
      let attended = classes.minutes(of: hours.category, by: day)
      if attended < hours.minutes {
        return .ignored(
          .opensAfterMinutes,
          "Sessions count from the day on which \(hours.phrase) are attended and signed; by that day it was \(attended)."
        )
      }
    }
    return nil
  }

  private func startedInTime(on day: CalendarDay) -> Verdict? {
    guard let limit = practicum.startsWithinDays,
      let latest = classes.latest(of: practicum.opensAfter, by: day),
      day.days(since: latest) > limit
    else { return nil }
    return .ignored(
      .practicumStart,
      "The practicum starts within \(limit.of("day")) of a class; the latest class before this session was on \(latest). A refresher class opens it again."
    )
  }

  private func withinWindow(on day: CalendarDay) -> Verdict? {
    guard let months = practicum.endsWithinMonths,
      let latest = classes.latest(of: practicum.opensAfter, by: day),
      day > latest.adding(months: months)
    else { return nil }
    return .ignored(
      .practicumWindow,
      "Sessions count until \(months.of("month")) after a class; that was until \(latest.adding(months: months)). A refresher class opens the practicum again."
    )
  }

  private func inOrder(_ stage: Practicum.Stage, _ index: Int) -> Verdict? {
    for (earlier, count) in zip(practicum.stages, countOfStage).prefix(index) where count < earlier.sessions {
      return .ignored(
        .supervisionOrder,
        "Sessions of this kind (\(stage.supervision.title)) count after \(earlier.sessions.of("session")) of the kind before it (\(earlier.supervision.title)); \(count) counted before this one."
      )
    }
    return nil
  }

  private func withinLimits(_ session: Session, at site: SiteKind?) -> Verdict? {
    for limit in practicum.limits
    where limit.of.contains(session, at: site) && !limit.need.isKept(by: session) {
      if let plan = limit.untilPassed, let passed = passedOn[plan], passed <= session.day { continue }
      return .ignored(.limit, "\(limit.clause(assessments)); \(limit.need.finding(in: session)).")
    }
    return nil
  }

  private func firstWithClient(_ session: Session) -> Verdict? {
    guard practicum.oncePerClientPerDay, let client = session.client,
      clientDays.contains(ClientDay(client: client.code, day: session.day))
    else { return nil }
    return .ignored(
      .oncePerClientPerDay, "An earlier session with the client \(client.code) on this day counts already.")
  }

  private func withinMaxima(_ session: Session) -> Verdict? {
    for maximum in practicum.atMost {
      let unit = maximum.amount.unit
      let counted =
        switch maximum.per {
        case .day: ofDay.count(unit, in: session.day)
        case .month: ofMonth.count(unit, in: session.day.monthNumber)
        }
      if counted + unit.credit(of: session) > maximum.amount.count {
        return .ignored(
          .atMost, "\(maximum.sentence) Before this session it was \(unit.text(counted)).")
      }
    }
    return nil
  }
}
