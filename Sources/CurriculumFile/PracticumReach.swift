import Training
import Yams

/// Finds what nobody could ever finish because of the rules of a practicum, and rules that would bind nobody.
struct PracticumReach {
  typealias Written = PracticumRuleReader.Written

  private let practicum: Practicum
  private let group: Group

  init(_ practicum: Practicum, group: Group) {
    self.practicum = practicum
    self.group = group
  }

  func complain(
    maxima: [Written<Practicum.Maximum>], limits: [Written<Practicum.Limit>],
    requirements: [Written<Practicum.Requirement>]
  ) {
    for limit in limits { complain(about: limit) }
    complainOfOrder(requirements)
    // Where not one session fits, sums say nothing more.
    guard !maxima.map(isTooShort).contains(true) else { return }
    complainOfStages()
    for requirement in requirements { complain(about: requirement) }
    complainOfChains(requirements)
  }

  /// Whether some session would pass it alone; complains then.
  private func isTooShort(_ maximum: Written<Practicum.Maximum>) -> Bool {
    let amount = maximum.value.amount
    guard amount.unit == .minutes,
      let stage = practicum.stages.first(where: { $0.minutesAtLeast.count > amount.count })
    else { return false }
    maximum.entry("minutes").complain(
      "A session of the stage “\(stage.title)” lasts at least \(stage.minutesAtLeast), and at most \(amount) count in a \(maximum.value.per).",
      remedy: "Write at least \(stage.minutesAtLeast.count), or let the sessions of the stage be shorter.")
    return true
  }

  private func complain(about limit: Written<Practicum.Limit>) {
    complainUnlessAny(of: limit.value.of, at: limit.entry("of"))
    if case .peakPressure(let most) = limit.value.need, most >= practicum.peakPressureAtMost {
      limit.entry("peak-pressure-at-most").complain(
        "A peak pressure of at most \(practicum.peakPressureAtMost) holds for every session already.",
        remedy: "Write less than \(practicum.peakPressureAtMost), or delete this limit.")
    }
  }

  private func complainOfStages() {
    for (index, stage) in practicum.stages.enumerated()
    where !practicum.hasSession(in: stage, keeping: practicum.limits.filter { $0.untilPassed == nil }) {
      group.entry.item(index, of: "stages").complain(
        "No session of this stage can keep the limits of the practicum.",
        remedy: "Loosen the limit that asks for more, or add “until-passed” to it.")
    }
    guard let months = practicum.endsWithinMonths, !practicum.opensAfter.isEmpty else { return }
    let sessions = practicum.stages.map(\.sessions).reduce(0, +)
    let minutes = practicum.stages.map { $0.sessions * $0.minutesAtLeast.count }.reduce(0, +)
    for (unit, asked) in [(Practicum.Amount.Unit.minutes, minutes), (.sessions, sessions)] {
      let most = most(unit, days: months * Limits.longestMonth, months: months + 1)
      guard asked > most else { continue }
      group.optional("ends-within-months")?.complain(
        "The stages ask for \(unit.text(asked)), and at most \(unit.text(most)) fit into \(months.counted("month")).",
        remedy: "Write more months here, or ask for fewer or shorter sessions.")
      return
    }
  }

  private func complainOfOrder(_ requirements: [Written<Practicum.Requirement>]) {
    for requirement in requirements {
      guard let after = requirement.value.after else { continue }
      var seen: Set = [requirement.value.id]
      var next = practicum.requirement(after)
      while let earlier = next, seen.insert(earlier.id).inserted {
        next = earlier.after.flatMap(practicum.requirement)
      }
      if next?.id == requirement.value.id {
        requirement.entry("after").complain(
          "“\(requirement.value.id)” comes after “\(after)”, which comes after “\(requirement.value.id)” in turn.",
          remedy: "Delete “after” from one of them.")
      }
      if let earlier = practicum.requirement(after), earlier.withinDays != nil {
        requirement.entry("after").complain(
          "“\(after)” asks for recent practice, so what comes after it would stop counting as time passes.",
          remedy: "Name a requirement without “within-days”.")
      }
    }
  }

  private func complain(about requirement: Written<Practicum.Requirement>) {
    let value = requirement.value
    guard complainUnlessAny(of: value.of, at: requirement.entry("of")) else { return }
    switch value.measure {
    case .total(let quota): complain(about: quota, of: requirement)
    case .clients(let number):
      guard complainUnlessClients(requirement, key: "clients") else { return }
      complainOfRecency(requirement, .sessions(number))
      complainOfWindow(requirement, .sessions(number), key: "clients")
    case .clientShare(let percent):
      guard complainUnlessClients(requirement, key: "clients-percent") else { return }
      let sessions = clientSessions(value.of)
      if sessions > 1, sessions * percent <= 100 {
        requirement.entry("clients-percent").complain(
          "\(percent) % of \(sessions) sessions is one practice client, and so many every student has.",
          remedy: "Write at least \(100 / sessions + 1), or delete this requirement.")
      }
      complainOfRecency(requirement, .sessions(value.required(in: practicum)))
      complainOfWindow(requirement, .sessions(value.required(in: practicum)), key: "clients-percent")
    case .sessionsWithOneClient(let number):
      guard complainUnlessClients(requirement, key: "sessions-with-one-client") else { return }
      if let days = value.withinDays, practicum.oncePerClientPerDay, number > days + 1 {
        requirement.entry("within-days").complain(
          "One session with a client counts on a day, so \(days.counted("day")) do not hold \(number) with the same one.",
          remedy: "Write at least \(number - 1), or ask for fewer sessions.")
      } else {
        complainOfRecency(requirement, .sessions(number))
      }
      complainOfWindow(
        requirement, .sessions(number), key: "sessions-with-one-client",
        perDay: practicum.oncePerClientPerDay ? 1 : nil)
    case .each(let kind): complain(about: kind, of: requirement)
    // It may reach back to a class long before the one that the sessions follow.
    case .span: break
    }
  }

  private func complain(about quota: Practicum.Quota, of requirement: Written<Practicum.Requirement>) {
    let (unit, asked) = (quota.atLeast.unit, quota.atLeast.count)
    switch quota.mix {
    case .share(_, let narrower):
      complainUnlessAny(of: narrower, also: requirement.value.of, at: requirement.entry("share"))
    case .substitute(let most, let other):
      complainUnlessAny(of: other, at: requirement.entry("substitute"))
      if most >= asked {
        requirement.entry("substitute").complain(
          "All \(quota.atLeast) may come from the substitute, so nothing else is asked for.",
          remedy: "Write “at-most” with less than \(asked).")
      }
    case nil: break
    }
    if let least = quota.perMonth?.atLeast {
      let most = min(quota.perMonth?.atMost ?? .max, most(unit, days: Limits.longestMonth, months: 1))
      if least > most {
        requirement.entry("per-month").complain(
          "A month counts from \(unit.text(least)) on, and no month can have more than \(unit.text(most)).",
          remedy: "Write “at-least” with at most \(most).")
      }
    }
    complainOfRecency(requirement, quota.atLeast)
    if let months = quota.withinMonths {
      let most = most(unit, days: months * Limits.longestMonth, months: months, pace: quota.perMonth)
      if asked > most {
        requirement.entry("within-months").complain(
          "At most \(unit.text(most)) fit into \(months.counted("month")), and \(quota.atLeast) are asked for.",
          remedy: "Write more months here, or ask for less.")
      }
    }
    complainOfWindow(requirement, quota.atLeast, key: unit.rawValue, pace: quota.perMonth)
  }

  /// - Parameter perDay: how many sessions of this kind a day holds, where that is less than it holds of others.
  private func complainOfWindow(
    _ requirement: Written<Practicum.Requirement>, _ amount: Practicum.Amount, key: String,
    pace: Practicum.Quota.Pace? = nil, perDay: Int? = nil
  ) {
    guard let months = practicum.endsWithinMonths else { return }
    let days = months * Limits.longestMonth
    let most = min(
      mostInWindow(amount.unit, months: months, pace: pace), perDay.map { $0 * days } ?? .max)
    guard amount.count > most else { return }
    requirement.entry(key).complain(
      "At most \(amount.unit.text(most)) fit into the \(months.counted("month")) after a class, and \(amount) are asked for.",
      remedy: "Ask for at most \(most), or write more months in “ends-within-months”.")
  }

  private func mostInWindow(
    _ unit: Practicum.Amount.Unit, months: Int, pace: Practicum.Quota.Pace? = nil
  ) -> Int {
    most(unit, days: months * Limits.longestMonth, months: months + 1, pace: pace)
  }

  /// What comes after another requirement is measured from other sessions, so that the amounts of a chain add up.
  private func complainOfChains(_ requirements: [Written<Practicum.Requirement>]) {
    guard let months = practicum.endsWithinMonths else { return }
    for requirement in requirements where requirement.value.after != nil {
      let chain = practicum.chain(endingWith: requirement.value)
      for unit in Practicum.Amount.Unit.allCases {
        let least = chain.map { $0.least(unit, in: practicum) }
        let most = mostInWindow(unit, months: months)
        guard least.allSatisfy({ $0 <= most }), least.reduce(0, +) > most else { continue }
        requirement.entry("after").complain(
          "\(chain.map { "“\($0.id)”" }.joined(separator: " and ")) come one after the other and ask for \(unit.text(least.reduce(0, +))) together; at most \(unit.text(most)) fit into the \(months.counted("month")) after a class.",
          remedy: "Ask for less, or write more months in “ends-within-months”.")
        break
      }
    }
  }

  private func complain(about kind: Practicum.WorkKind, of requirement: Written<Practicum.Requirement>) {
    let works = practicum.works(kind, of: requirement.value.of)
    if works.isEmpty {
      requirement.entry("each").complain(
        "The practicum names no \(kind.rawValue).", remedy: "Name them in “\(kind.rawValue): [ … ]”.")
    }
    for (id, selection) in works where !practicum.stages.contains(where: { isPossible(selection, in: $0) }) {
      requirement.entry("each").complain(
        "No session of this requirement can have the \(kind.noun) “\(id)” and keep the limits of the practicum.",
        remedy: "Loosen the limit, or name in “of” the \(kind.rawValue) that are meant.")
    }
  }

  private func complainOfRecency(_ requirement: Written<Practicum.Requirement>, _ amount: Practicum.Amount) {
    guard let days = requirement.value.withinDays else { return }
    // The day of asking and so many before it; they touch at most so many months of the calendar.
    let most = most(amount.unit, days: days + 1, months: days / 28 + 2)
    guard amount.count > most else { return }
    requirement.entry("within-days").complain(
      "At most \(amount.unit.text(most)) fit into \(days.counted("day")), and \(amount) are asked for.",
      remedy: "Write more days here, or ask for less.")
  }

  private func complainUnlessClients(_ requirement: Written<Practicum.Requirement>, key: String) -> Bool {
    if clientSessions(requirement.value.of) > 0 { return true }
    requirement.entry(key).complain(
      "Practice clients are counted, and no stage of these sessions has one.",
      remedy: "Write “client: true” in a stage, or delete this requirement.")
    return false
  }

  @discardableResult
  private func complainUnlessAny(
    of selection: SessionSelection, also wider: SessionSelection = .all, at entry: Entry
  ) -> Bool {
    if practicum.stages.contains(where: { isPossible(selection, in: $0) && isPossible(wider, in: $0) }) {
      return true
    }
    entry.complain(
      "No stage has sessions of this kind\(selection.qualifier) that keep the limits of the practicum.",
      remedy: "Name what a stage has, or add a stage.")
    return false
  }

  private func clientSessions(_ selection: SessionSelection) -> Int {
    practicum.stages.filter { $0.client && selection.canContain(sessionsOf: $0) }.map(\.sessions)
      .reduce(0, +)
  }

  /// Whether sessions of the stage can be of this selection and keep every limit that nothing lifts.
  private func isPossible(_ selection: SessionSelection, in stage: Practicum.Stage) -> Bool {
    selection.canContain(sessionsOf: stage)
      && practicum.limits.allSatisfy { limit in
        limit.untilPassed != nil || !practicum.always(limit.of, holdsFor: selection, in: stage)
          || limit.need.canBeKept(by: selection, in: stage)
      }
  }

  /// The most that can count in so many days which lie in so many months of the calendar.
  private func most(
    _ unit: Practicum.Amount.Unit, days: Int, months: Int, pace: Practicum.Quota.Pace? = nil
  ) -> Int {
    let shortest = practicum.stages.map(\.minutesAtLeast.count).min() ?? 1
    var ofDay = unit == .minutes ? Limits.minutesADay : Limits.minutesADay / max(shortest, 1)
    var ofMonth = pace?.atMost ?? .max
    for maximum in practicum.atMost {
      let most =
        switch (maximum.amount.unit, unit) {
        case (.sessions, .sessions), (.minutes, .minutes): maximum.amount.count
        case (.sessions, .minutes): maximum.amount.count * Limits.sessionMinutes.upperBound
        case (.minutes, .sessions): maximum.amount.count / max(shortest, 1)
        }
      switch maximum.per {
      case .day: ofDay = min(ofDay, most)
      case .month: ofMonth = min(ofMonth, most)
      }
    }
    let inMonths = ofMonth.multipliedReportingOverflow(by: months)
    return min(ofDay * days, inMonths.overflow ? .max : inMonths.partialValue)
  }
}

extension CurriculumReader {
  /// Complains where the first stage waits for an assessment that waits for sessions.
  func complainOfCircle(_ practicum: Practicum, _ assessments: [AssessmentPlan], at entry: Entry?) {
    guard let first = practicum.stages.first else { return }
    func waits(_ limit: Practicum.Limit) -> AssessmentPlan? {
      assessments.first { $0.id == limit.untilPassed && $0.sessionsToOpen(among: assessments) > 0 }
    }
    let together = practicum.limits.filter { $0.untilPassed == nil || waits($0) != nil }
    let alone = practicum.limits.map { waits($0) != nil && !practicum.hasSession(in: first, keeping: [$0]) }
    if !alone.contains(true), practicum.hasSession(in: first, keeping: together.filter { waits($0) == nil }),
      !practicum.hasSession(in: first, keeping: together)
    {
      entry?.item("limits").complain(
        "Every session of the first stage breaks one of the limits until an assessment is passed that opens after sessions.",
        remedy:
          "Loosen a limit, so that some zone, stroke and prop keep all of them, or let the assessment open at once."
      )
    }
    for (index, limit) in practicum.limits.enumerated() where alone[index] {
      guard let plan = waits(limit) else { continue }
      entry?.item(index, of: "limits").complain(
        "No session of the first stage counts until “\(plan.id)” is passed, and that opens after \(plan.sessionsToOpen(among: assessments).counted("session")).",
        remedy: "Loosen the limit, or let the assessment open at once.")
    }
  }
}

extension Entry {
  /// The value of a key, or the whole value where it has no such key.
  fileprivate func item(_ key: String) -> Entry {
    guard let value = node.mapping?[Node(key)] else { return self }
    return Entry(node: value, name: "“\(key)”", complaints: complaints)
  }

  /// One item of the list below a key, or the whole value where it has no such item.
  fileprivate func item(_ index: Int, of key: String) -> Entry {
    guard let items = node.mapping?[Node(key)]?.sequence, index < items.count else { return self }
    return Entry(node: items[index], name: "An item of “\(key)”", complaints: complaints)
  }
}

extension Practicum {
  /// Whether every session of the stage in the selection is also in the other selection.
  fileprivate func always(
    _ wider: SessionSelection, holdsFor selection: SessionSelection, in stage: Stage
  ) -> Bool {
    func covers<Value: Equatable>(_ wide: [Value], _ narrow: [Value], of all: [Value]? = nil) -> Bool {
      // Somebody on the table is worked somewhere, somehow: a list of everything covers every session with a client.
      let named = narrow.isEmpty ? stage.client ? all ?? [] : [] : narrow
      return wide.isEmpty || (!named.isEmpty && named.allSatisfy(wide.contains))
    }
    return covers(wider.categories, [stage.category]) && covers(wider.supervision, [stage.supervision])
      && covers(wider.sites, selection.sites)
      && covers(wider.screening, selection.screening, of: ScreeningOutcome.allCases)
      && covers(wider.zones, selection.zones, of: zones)
      && covers(wider.strokes, selection.strokes, of: strokes)
      && covers(wider.props, selection.props)
      && (wider.client == nil || wider.client == stage.client)
  }

  /// Whether a session of the stage can keep all of these limits: one zone, one stroke and one prop are enough to ask about, since
  /// whatever else is worked can only bring more limits.
  fileprivate func hasSession(in stage: Stage, keeping limits: [Limit]) -> Bool {
    func each<Subject>(_ ids: [Slug<Subject>]) -> [[Slug<Subject>]] {
      stage.client && !ids.isEmpty ? ids.map { [$0] } : [[]]
    }
    return each(zones).contains { zones in
      each(strokes).contains { strokes in
        each(props).contains { props in
          let session = SessionSelection(zones: zones, strokes: strokes, props: props)
          return limits.allSatisfy {
            !always($0.of, holdsFor: session, in: stage) || $0.need.canBeKept(by: session, in: stage)
          }
        }
      }
    }
  }

  /// The requirement with all that come before it, the first of them first.
  fileprivate func chain(endingWith last: Requirement) -> [Requirement] {
    var chain = [last]
    while let after = chain.first?.after, let earlier = requirement(after), !chain.contains(earlier) {
      chain.insert(earlier, at: 0)
    }
    return chain
  }

  /// The selection once for each work that is to be done once.
  fileprivate func works(
    _ kind: WorkKind, of selection: SessionSelection
  ) -> [(id: String, selection: SessionSelection)] {
    func each<Subject>(
      _ named: [Slug<Subject>], of all: [Slug<Subject>],
      _ list: WritableKeyPath<SessionSelection, [Slug<Subject>]>
    ) -> [(id: String, selection: SessionSelection)] {
      (named.isEmpty ? all : named).map { id in
        var one = selection
        one[keyPath: list] = [id]
        return (id.text, one)
      }
    }
    return switch kind {
    case .zones: each(selection.zones, of: zones, \.zones)
    case .strokes: each(selection.strokes, of: strokes, \.strokes)
    case .props: each(selection.props, of: props, \.props)
    }
  }
}

extension Practicum.Requirement {
  /// The least practice that meets it.
  fileprivate func least(_ unit: Practicum.Amount.Unit, in practicum: Practicum) -> Int {
    if case .total(let quota) = measure, quota.atLeast.unit == .minutes {
      let longest = Limits.sessionMinutes.upperBound
      return unit == .minutes ? quota.atLeast.count : (quota.atLeast.count + longest - 1) / longest
    }
    let sessions =
      switch measure {
      case .total, .clients, .clientShare, .sessionsWithOneClient: required(in: practicum)
      case .each: 1
      case .span: 0
      }
    let shortest = practicum.stages.map(\.minutesAtLeast.count).min() ?? 1
    return unit == .sessions ? sessions : sessions * shortest
  }
}

extension Practicum.Limit.Need {
  /// Whether a session of the stage in the selection can keep it.
  fileprivate func canBeKept(by selection: SessionSelection, in stage: Practicum.Stage) -> Bool {
    switch self {
    case .supervision(let level): stage.supervision.isAtLeast(asCloseAs: level)
    case .screenedToProceed: selection.screening.isEmpty || selection.screening.contains(.proceed)
    // Any session can add a stroke.
    case .peakPressure, .strokes: true
    }
  }
}
