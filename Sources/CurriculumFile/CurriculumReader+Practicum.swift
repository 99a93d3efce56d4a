import Training

extension CurriculumReader {
  func practicum(_ entry: Entry?, modules: Roll<Module>) -> PracticumReading {
    guard let entry else { return .absent }
    return read(entry, modules: modules).map { .value($0) } ?? .unreadable
  }

  private func read(_ entry: Entry, modules: Roll<Module>) -> Practicum? {
    let keys = [
      "opens-after", "starts-within-days", "ends-within-months", "once-per-client-per-day",
      "distinct-clients-percent", "peak-pressure-at-most", "zones", "strokes", "props", "stages",
    ]
    guard let group = entry.group("practicum", keys: keys) else { return nil }
    let opensAfter = ids(group.optional("opens-after")) { modules.check($0, at: $1, noun: "module") }
    // One of these three that cannot be read passes for absent from here on: its complaint refuses the file all the same.
    let startsWithinDays = group.optional("starts-within-days")?.number(in: Limits.days)
    let endsWithinMonths = group.optional("ends-within-months")?.number(in: Limits.months)
    let distinctClientPercent = group.optional("distinct-clients-percent")?.number(in: Limits.share)
    let oncePerClientPerDay = group.optional("once-per-client-per-day").map { $0.flag() } ?? true
    let peakPressure =
      group.optional("peak-pressure-at-most").map { $0.number(in: Limits.pressure) } ?? Limits.learnerPressure
    let zones: [Zone.ID]? = ids(group.optional("zones"))
    let strokes: [Stroke.ID]? = ids(group.optional("strokes"))
    let props: [Prop.ID]? = ids(group.optional("props"))
    let stages = group.required("stages").flatMap(stages)

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
    if let stages, let months = endsWithinMonths, opensAfter?.isEmpty == false {
      let asked = stages.map { $0.sessions * $0.minutesAtLeast.count }.reduce(0, +)
      let available = months * Limits.longestMonth * Limits.minutesADay
      if asked > available {
        group.optional("ends-within-months")?.complain(
          "The stages ask for \(asked / 60) hours of sessions, and there are only \(available / 60) in \(months.counted("month")), day and night.",
          remedy: "Write more months here, or ask for fewer or shorter sessions.")
      }
    }
    if let stages, let percent = distinctClientPercent {
      let sessions = stages.filter(\.client).map(\.sessions).reduce(0, +)
      if sessions > 1, sessions * percent <= 100 {
        group.optional("distinct-clients-percent")?.complain(
          "\(percent) % of \(sessions) sessions is one practice client, and so many every student has.",
          remedy: "Write at least \(100 / sessions + 1), or delete this line.")
      }
    }
    if let stages, let zones, let strokes {
      if stages.contains(where: \.client) {
        for (key, isEmpty) in [("zones", zones.isEmpty), ("strokes", strokes.isEmpty)] where isEmpty {
          (group.optional(key) ?? entry).complain(
            "The practicum has practice clients and does not say which \(key) may be worked.",
            remedy: "Name them in “\(key): [ … ]”.")
        }
      } else if let share = group.optional("distinct-clients-percent") {
        share.complain(
          "A share of different clients is asked for, and no stage has a client.",
          remedy: "Write “client: true” in a stage, or delete this line.")
      }
    }
    guard let opensAfter, let zones, let strokes, let props, let stages, let oncePerClientPerDay,
      let peakPressure
    else { return nil }
    return Practicum(
      opensAfter: opensAfter, startsWithinDays: startsWithinDays, endsWithinMonths: endsWithinMonths,
      oncePerClientPerDay: oncePerClientPerDay, distinctClientPercent: distinctClientPercent,
      peakPressureAtMost: peakPressure, zones: zones, strokes: strokes, props: props, stages: stages)
  }

  /// A list of ids, each once; empty when the key is absent.
  func ids<Subject>(
    _ entry: Entry?, check: (Slug<Subject>, Entry) -> Void = { _, _ in }
  ) -> [Slug<Subject>]? {
    guard let entry else { return [] }
    let found: [Found<Slug<Subject>>]? = entry.list { item in
      guard let id = item.slug(Subject.self) else { return nil }
      check(id, item)
      return Found(value: id, entry: item)
    }
    found?.complainOfRepeats({ "“\($0)” stands twice in \(entry.name)." }, remedy: "Delete this one.")
    return found?.map(\.value)
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
