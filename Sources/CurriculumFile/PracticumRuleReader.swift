import Training

/// Reads what bounds a practicum and what its sessions must add up to.
struct PracticumRuleReader {
  /// What the practicum names; `nil` where that could not be read, and nobody can say that an id is missing.
  let zones: [Zone.ID]?
  let strokes: [Stroke.ID]?
  let props: [Prop.ID]?
  let assessments: Roll<AssessmentPlan>

  /// A rule with the keys that it was written in.
  struct Written<Value> {
    let value: Value
    let group: Group

    /// The value of a key, or the whole rule where it has no such key.
    func entry(_ key: String) -> Entry { group.optional(key) ?? group.entry }
  }

  func maxima(_ entry: Entry) -> [Written<Practicum.Maximum>]? {
    let maxima: [Written<Practicum.Maximum>]? = entry.list(atLeast: 1) { item in
      guard let group = item.group("maximum", keys: ["sessions", "minutes", "per"]) else { return nil }
      let amount = amount(group)
      let period = group.required("per")?.choice(Practicum.Maximum.Period.self)
      guard let amount, let period else { return nil }
      return Written(value: Practicum.Maximum(amount, per: period), group: group)
    }
    maxima?.map {
      Found(value: [$0.value.amount.unit.rawValue, $0.value.per.rawValue], entry: $0.group.entry)
    }
    .complainOfRepeats({ "Two maxima are in \($0[0]) per \($0[1])." }, remedy: "Keep the lower one.")
    return maxima
  }

  func limits(_ entry: Entry) -> [Written<Practicum.Limit>]? {
    entry.list(atLeast: 1) { item in
      let keys = ["of", "supervision", "screening", "peak-pressure-at-most", "strokes", "until-passed"]
      guard let group = item.group("limit", keys: keys) else { return nil }
      let selection = group.required("of").flatMap(selection)
      let need = need(group)
      let untilPassed = group.optional("until-passed").map { entry in
        let id = entry.slug(AssessmentPlan.self)
        if let id { assessments.check(id, at: entry, noun: "assessment") }
        return id
      }
      guard let selection, let need, untilPassed != .some(nil) else { return nil }
      return Written(
        value: Practicum.Limit(of: selection, need: need, untilPassed: untilPassed ?? nil), group: group)
    }
  }

  private func need(_ group: Group) -> Practicum.Limit.Need? {
    guard
      let (key, entry) = one(of: ["supervision", "screening", "peak-pressure-at-most", "strokes"], in: group)
    else { return nil }
    switch key {
    case "supervision":
      return entry.choice(SupervisionLevel.self) { $0 != .independent }.map { .supervision(atLeast: $0) }
    case "screening":
      return entry.choice(ScreeningOutcome.self) { $0 == .proceed }.map { _ in .screenedToProceed }
    case "strokes":
      return entry.ids(atLeast: 1) { id, item in
        guard let strokes, !strokes.contains(id) else { return }
        item.complain(
          "The practicum does not name the stroke “\(id)”.",
          remedy: Entry.suggestion(for: id.text, among: strokes.map(\.text)))
      }.map { .strokes(anyOf: $0) }
    default: return entry.number(in: Limits.pressure).map { .peakPressure(atMost: $0) }
    }
  }

  func requirements(_ entry: Entry) -> [Written<Practicum.Requirement>]? {
    let roll = Roll<Practicum.Requirement>(of: entry)
    roll.ids.complainOfRepeats(
      { "Two requirements have the id “\($0)”." }, remedy: "Give this one another.")
    return entry.list(atLeast: 1) { requirement($0, among: roll) }
  }

  private static let measures = [
    "sessions", "minutes", "clients", "clients-percent", "sessions-with-one-client", "each", "months",
  ]

  private func requirement(
    _ entry: Entry, among roll: Roll<Practicum.Requirement>
  ) -> Written<Practicum.Requirement>? {
    let ofAmounts = ["share", "substitute", "per-month", "within-months"]
    let keys = ["id"] + Self.measures + ["of", "after", "within-days"] + ofAmounts
    guard let group = entry.group("requirement", keys: keys) else { return nil }
    let id = group.required("id")?.slug(Practicum.Requirement.self)
    let selection = group.optional("of").map(selection) ?? .all
    // What may be left out and cannot be read passes for absent from here on: its complaint refuses the file all the same.
    let withinDays = group.optional("within-days")?.number(in: Limits.recentDays)
    let after = group.optional("after")?.slug(Practicum.Requirement.self)
    if let after, let entry = group.optional("after") { roll.check(after, at: entry, noun: "requirement") }
    let measured = one(of: Self.measures, in: group)
    if let key = measured?.key, key != "sessions", key != "minutes" {
      for wrong in ofAmounts {
        group.optional(wrong)?.complain(
          "“\(wrong)” bounds an amount of sessions or minutes, and this requirement asks for “\(key)”.",
          remedy: "Delete it, or ask for “sessions” or “minutes”.")
      }
    }
    if measured?.key == "months" {
      group.optional("within-days")?.complain(
        "A span of months cannot also be recent.", remedy: "Delete “within-days”.")
    }
    if measured?.key == "clients-percent", let entry = group.optional("of"), let selection,
      selection.namesMoreThanStages
    {
      entry.complain(
        "“clients-percent” is a share of the sessions that the stages ask for, and no stage says more of them than category, supervision and client.",
        remedy: "Name nothing else in “of”, or ask for “clients”.")
    }
    let asked = measured.flatMap { measure($0.key, $0.entry, group) }
    guard let id, let selection, let asked else { return nil }
    return Written(
      value: Practicum.Requirement(id, asked, of: selection, withinDays: withinDays, after: after),
      group: group)
  }

  private func measure(_ key: String, _ entry: Entry, _ group: Group) -> Practicum.Requirement.Measure? {
    switch key {
    case "sessions", "minutes":
      guard let unit = Practicum.Amount.Unit(rawValue: key) else { return nil }
      return quota(unit, entry, group).map { .total(quota: $0) }
    case "clients": return entry.number(in: Limits.sessions).map { .clients(atLeast: $0) }
    case "clients-percent": return entry.number(in: Limits.share).map { .clientShare(percentAtLeast: $0) }
    case "sessions-with-one-client":
      return entry.number(in: Limits.sessions).map { .sessionsWithOneClient(atLeast: $0) }
    case "each": return entry.choice(Practicum.WorkKind.self).map { .each(kind: $0) }
    default: return entry.number(in: Limits.months).map { .span(monthsAtLeast: $0) }
    }
  }

  private func quota(_ unit: Practicum.Amount.Unit, _ entry: Entry, _ group: Group) -> Practicum.Quota? {
    let share = group.optional("share").flatMap(shareOfAmount)
    let substitute = group.optional("substitute").flatMap(substituteForAmount)
    let pace = group.optional("per-month").flatMap(paceOfAmount)
    let withinMonths = group.optional("within-months")?.number(in: Limits.months)
    if group.optional("share") != nil, let substitute = group.optional("substitute") {
      substitute.complain(
        "A requirement has a share or a substitute, and this one has both.",
        remedy: "Write two requirements, or delete one of the two.")
    }
    return entry.number(in: unit.limits).map { count in
      Practicum.Quota(
        .init(count, unit), mix: share ?? substitute, perMonth: pace, withinMonths: withinMonths)
    }
  }

  private func shareOfAmount(_ entry: Entry) -> Practicum.Quota.Mix? {
    guard let group = entry.group("share", keys: ["percent-at-least", "of"]) else { return nil }
    let percent = group.required("percent-at-least")?.number(in: Limits.share)
    let selection = group.required("of").flatMap(selection)
    guard let percent, let selection else { return nil }
    return .share(percentAtLeast: percent, of: selection)
  }

  private func substituteForAmount(_ entry: Entry) -> Practicum.Quota.Mix? {
    guard let group = entry.group("substitute", keys: ["at-most", "of"]) else { return nil }
    let most = group.required("at-most")?.number(in: Limits.practiceMinutes)
    let selection = group.required("of").flatMap(selection)
    guard let most, let selection else { return nil }
    return .substitute(atMost: most, of: selection)
  }

  private func paceOfAmount(_ entry: Entry) -> Practicum.Quota.Pace? {
    guard let group = entry.group("month", keys: ["at-least", "at-most"]) else { return nil }
    if group.values.isEmpty {
      entry.complain(
        "“per-month” bounds nothing.", remedy: "Add “at-least: …”, “at-most: …” or both to it.")
    }
    return .init(
      atLeast: group.optional("at-least")?.number(in: Limits.practiceMinutes),
      atMost: group.optional("at-most")?.number(in: Limits.practiceMinutes))
  }

  private func amount(_ group: Group) -> Practicum.Amount? {
    guard let (key, entry) = one(of: ["sessions", "minutes"], in: group),
      let unit = Practicum.Amount.Unit(rawValue: key)
    else { return nil }
    return entry.number(in: unit.limits).map { .init($0, unit) }
  }

  /// The one of these keys that the group has; complains when it has none or several.
  private func one(of keys: [String], in group: Group) -> (key: String, entry: Entry)? {
    let written = keys.compactMap { key in group.optional(key).map { (key: key, entry: $0) } }
    let choices = "It has one of " + keys.map { "“\($0)”" }.joined(separator: ", ") + "."
    if let second = written.dropFirst().first {
      second.entry.complain(
        "This \(group.noun) has “\(written[0].key)” and “\(second.key)”.", remedy: choices)
      return nil
    }
    if written.isEmpty {
      group.entry.complain("This \(group.noun) does not say what it asks for.", remedy: choices)
    }
    return written.first
  }

  func selection(_ entry: Entry) -> SessionSelection? {
    let keys = ["categories", "supervision", "sites", "screening", "zones", "strokes", "props", "client"]
    guard let group = entry.group("selection", keys: keys) else { return nil }
    guard !group.values.isEmpty else {
      entry.complain(
        "The selection names nothing, so it would be all sessions.",
        remedy: "Name what the sessions have in common, as “supervision: [line-of-sight]”.")
      return nil
    }
    let categories = words(group.optional("categories"), HourCategory.self) {
      $0 == .supervisedPracticum || $0 == .independentPracticum
    }
    let supervision = words(group.optional("supervision"), SupervisionLevel.self)
    let sites = words(group.optional("sites"), SiteKind.self)
    let screening = words(group.optional("screening"), ScreeningOutcome.self)
    let zones = known(group.optional("zones"), among: zones, noun: "zone")
    let strokes = known(group.optional("strokes"), among: strokes, noun: "stroke")
    let props = known(group.optional("props"), among: props, noun: "prop")
    let client = group.optional("client")?.flag()
    guard let categories, let supervision, let sites, let screening, let zones, let strokes, let props else {
      return nil
    }
    return SessionSelection(
      categories: categories, supervision: supervision, sites: sites, screening: screening, zones: zones,
      strokes: strokes, props: props, client: client)
  }

  /// A list of words of the format, each once; empty when the key is absent.
  private func words<Value: RawRepresentable & CaseIterable & Hashable>(
    _ entry: Entry?, _ type: Value.Type, where isOffered: (Value) -> Bool = { _ in true }
  ) -> [Value]? where Value.RawValue == String {
    guard let entry else { return [] }
    let found: [Found<Value>]? = entry.list(atLeast: 1) { item in
      item.choice(type, where: isOffered).map { Found(value: $0, entry: item) }
    }
    found?.complainOfRepeats(
      { "“\($0.rawValue)” stands twice in \(entry.name)." }, remedy: "Delete this one.")
    return found?.map(\.value)
  }

  /// A list of ids that the practicum names, each once; empty when the key is absent.
  private func known<Subject>(
    _ entry: Entry?, among named: [Slug<Subject>]?, noun: String
  ) -> [Slug<Subject>]? {
    guard let entry else { return [] }
    let found: [Found<Slug<Subject>>]? = entry.list(atLeast: 1) { item in
      guard let id = item.slug(Subject.self) else { return nil }
      if let named, !named.contains(id) {
        item.complain(
          "The practicum names no \(noun) “\(id)”.",
          remedy: Entry.suggestion(for: id.text, among: named.map(\.text)))
      }
      return Found(value: id, entry: item)
    }
    found?.complainOfRepeats({ "“\($0)” stands twice in \(entry.name)." }, remedy: "Delete this one.")
    return found?.map(\.value)
  }
}

extension SessionSelection {
  /// Whether it asks for something that only the sessions themselves can tell.
  fileprivate var namesMoreThanStages: Bool {
    !sites.isEmpty || !screening.isEmpty || !zones.isEmpty || !strokes.isEmpty || !props.isEmpty
  }
}

extension Practicum.Amount.Unit {
  fileprivate var limits: ClosedRange<Int> {
    switch self {
    case .sessions: Limits.sessions
    case .minutes: Limits.practiceMinutes
    }
  }
}
