import Training

extension CurriculumReader {
  func practicum(
    _ entry: Entry?, modules: [Module]?, moduleIDs: Roll<Module>, assessments: Roll<AssessmentPlan>
  ) -> PracticumReading {
    guard let entry else { return .absent }
    return read(entry, modules: modules, moduleIDs: moduleIDs, assessments: assessments).map { .value($0) }
      ?? .unreadable
  }

  private func read(
    _ entry: Entry, modules: [Module]?, moduleIDs: Roll<Module>, assessments: Roll<AssessmentPlan>
  ) -> Practicum? {
    let keys = [
      "opens-after", "opens-after-minutes", "starts-within-days", "ends-within-months",
      "once-per-client-per-day", "at-most", "peak-pressure-at-most", "limits", "zones", "strokes", "props",
      "stages", "requires",
    ]
    guard let group = entry.group("practicum", keys: keys) else { return nil }
    let opensAfter = ids(group.optional("opens-after")) { moduleIDs.check($0, at: $1, noun: "module") }
    let opensAfterMinutes =
      group.optional("opens-after-minutes").map { classMinutes($0, modules: modules) } ?? []
    // One of these two that cannot be read passes for absent from here on: its complaint refuses the file all the same.
    let startsWithinDays = group.optional("starts-within-days")?.number(in: Limits.days)
    let endsWithinMonths = group.optional("ends-within-months")?.number(in: Limits.months)
    let oncePerClientPerDay = group.optional("once-per-client-per-day").map { $0.flag() } ?? true
    let peakPressure =
      group.optional("peak-pressure-at-most").map { $0.number(in: Limits.practicePressure) }
      ?? Limits.learnerPressure
    let zones: [Zone.ID]? = ids(group.optional("zones")) { check($0, at: $1) }
    let strokes: [Stroke.ID]? = ids(group.optional("strokes")) {
      check($0, at: $1, among: library.strokes)
    }
    let props: [Prop.ID]? = ids(group.optional("props")) {
      check($0, at: $1, among: library.props)
    }
    let stages = group.required("stages").flatMap(stages)
    let rules = PracticumRuleReader(zones: zones, strokes: strokes, props: props, assessments: assessments)
    let maxima = group.optional("at-most").map(rules.maxima) ?? []
    let limits = group.optional("limits").map(rules.limits) ?? []
    let requirements = group.optional("requires").map(rules.requirements) ?? []

    if opensAfter == [] {
      for (key, unit) in [("starts-within-days", "days"), ("ends-within-months", "months")] {
        group.optional(key)?.complain(
          "The \(unit) of “\(key)” are counted from a class, and “opens-after” names none.",
          remedy: "Name the modules in “opens-after”, or delete this line.")
      }
    }
    if let days = startsWithinDays, let months = endsWithinMonths, days > months * Limits.longestMonth {
      group.optional("starts-within-days")?.complain(
        "The practicum may start \(days) days after a class, and sessions count for \(months.counted("month")) after it.",
        remedy: "Write fewer days here, or more months in “ends-within-months”.")
    }
    if let stages, let zones, let strokes, stages.contains(where: \.client) {
      for (key, isEmpty) in [("zones", zones.isEmpty), ("strokes", strokes.isEmpty)] where isEmpty {
        (group.optional(key) ?? entry).complain(
          "The practicum has practice clients and does not say which \(key) may be worked.",
          remedy: "Name them in “\(key): [ … ]”.")
      }
    }
    guard let opensAfter, let opensAfterMinutes, let zones, let strokes, let props, let stages,
      let oncePerClientPerDay, let peakPressure, let maxima, let limits, let requirements
    else { return nil }
    var practicum = Practicum(
      opensAfter: opensAfter, opensAfterMinutes: opensAfterMinutes, startsWithinDays: startsWithinDays,
      endsWithinMonths: endsWithinMonths, oncePerClientPerDay: oncePerClientPerDay,
      atMost: maxima.map(\.value), peakPressureAtMost: peakPressure, limits: limits.map(\.value),
      zones: zones, strokes: strokes, props: props, stages: stages, requires: requirements.map(\.value))
    complainOfOpenGates(in: practicum, at: group.optional("strokes") ?? entry)
    complainOfUnsupported(in: practicum, at: group.optional("props") ?? entry)
    PracticumReach(practicum, group: group).complain(
      maxima: maxima, limits: limits, requirements: requirements)
    practicum.limits += zoneLimits(of: practicum, at: group.optional("zones") ?? entry)
    return practicum
  }

  /// Complains about each stroke that the library gates and that a session could log after a screening with reservations.
  private func complainOfOpenGates(in practicum: Practicum, at strokes: Entry) {
    let gated = library.strokes.filter(\.subject.isGated).map(\.id).filter(practicum.strokes.contains)
    let open = gated.filter { stroke in
      !practicum.limits.contains { limit in
        limit.need == .screenedToProceed && limit.untilPassed == nil
          && limit.of.coversEverySession(with: stroke)
      }
    }
    guard !open.isEmpty else { return }
    let names = open.map { "“\($0)”" }.joined(separator: ", ")
    strokes.complain(
      "Work with \(names) asks for a screening of “proceed”, and no limit says so.",
      remedy:
        "Add to “limits”: {of: {strokes: [\(open.map(\.text).joined(separator: ", "))]}, screening: proceed}."
    )
  }

  /// Class time before the practicum: of one category, or of all together.
  private func classMinutes(_ entry: Entry, modules: [Module]?) -> [Practicum.ClassMinutes]? {
    let found: [Found<Practicum.ClassMinutes>]? = entry.list(atLeast: 1) { item in
      guard let group = item.group("line of hours", keys: ["category", "minutes"]) else { return nil }
      let category = group.optional("category").map { $0.choice(HourCategory.self, where: \.isTaught) }
      guard let minutes = group.required("minutes")?.minutes(in: Limits.classMinutes), category != .some(nil)
      else { return nil }
      let taught = (modules ?? []).flatMap(\.hours).filter { category == nil || $0.category == category }
        .map(\.minutes).reduce(.zero, +)
      if modules != nil, taught < minutes {
        item.complain(
          "The practicum opens after \(minutes) of class, and the modules have \(taught) of it.",
          remedy: "Write at most \(taught.count) minutes.")
      }
      return Found(value: Practicum.ClassMinutes(category: category ?? nil, minutes: minutes), entry: item)
    }
    found?.map { Found(value: $0.value.category?.rawValue ?? "", entry: $0.entry) }.complainOfRepeats(
      { $0.isEmpty ? "All class time is asked for twice." : "The category “\($0)” is asked for twice." },
      remedy: "Keep the one that is meant.")
    return found?.map(\.value)
  }

  /// A list of ids, each once; empty when the key is absent.
  func ids<Subject>(
    _ entry: Entry?, check: (Slug<Subject>, Entry) -> Void = { _, _ in }
  ) -> [Slug<Subject>]? {
    entry.map { $0.ids(check: check) } ?? []
  }

  private func stages(_ entry: Entry) -> [Practicum.Stage]? {
    let stages: [Found<Practicum.Stage>]? = entry.list(atLeast: 1) { item in
      stage(item).map { Found(value: $0, entry: item) }
    }
    stages?.map {
      Found(value: [$0.value.category.rawValue, $0.value.supervision.rawValue], entry: $0.entry)
    }
    .complainOfRepeats(
      { "Two stages are “\($0[0])” with the supervision “\($0[1])”, so a session could belong to either." },
      remedy: "Join them into one.")
    stages?.complainOfOrder()
    return stages?.map(\.value)
  }

  private func stage(_ entry: Entry) -> Practicum.Stage? {
    let keys = ["category", "supervision", "sessions", "minutes-at-least", "client"]
    guard let group = entry.group("stage", keys: keys) else { return nil }
    let category = group.required("category")?.choice(HourCategory.self) {
      $0 == .supervisedPracticum || $0 == .independentPracticum
    }
    let supervision = group.required("supervision")?.choice(SupervisionLevel.self)
    let sessions = group.required("sessions")?.number(in: Limits.sessions)
    let minutes = group.required("minutes-at-least")?.minutes(in: Limits.sessionMinutes)
    let client = group.optional("client").map { $0.flag() } ?? true
    if let category, let supervision, (category == .independentPracticum) != (supervision == .independent) {
      group.optional("supervision")?.complain(
        "A stage of “\(category.rawValue)” cannot have the supervision “\(supervision.rawValue)”.",
        remedy: category == .independentPracticum
          ? "Write “independent”." : "Write “line-of-sight” or “on-premises”.")
      return nil
    }
    guard let category, let supervision, let sessions, let minutes, let client else { return nil }
    return Practicum.Stage(
      category: category, supervision: supervision, sessions: sessions, minutesAtLeast: minutes,
      client: client)
  }
}

extension SessionSelection {
  /// Whether nothing but the stroke decides that a session with it is among the selected ones.
  fileprivate func coversEverySession(with stroke: Stroke.ID) -> Bool {
    self == SessionSelection(strokes: strokes) && (strokes.isEmpty || strokes.contains(stroke))
  }
}

extension [Found<Practicum.Stage>] {
  /// Each stage opens when the one before it is done, so a student would practise alone before anybody had watched.
  fileprivate func complainOfOrder() {
    let order = SupervisionLevel.allCases
    for (earlier, found) in zip(self, dropFirst()) {
      let (before, after) = (earlier.value.supervision, found.value.supervision)
      guard let first = order.firstIndex(of: before), let second = order.firstIndex(of: after), second < first
      else { continue }
      found.entry.complain(
        "A stage of “\(after.rawValue)” comes after one of “\(before.rawValue)”.",
        remedy:
          "Put the closest supervision first: \(order.map { "“\($0.rawValue)”" }.joined(separator: ", ")).")
    }
  }
}
