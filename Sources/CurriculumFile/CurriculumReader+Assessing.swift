import Training

extension CurriculumReader {
  func assessments(
    _ entry: Entry?, competencies: Roll<Competency>, plans: Roll<AssessmentPlan>, practicum: PracticumReading
  ) -> [AssessmentPlan]? {
    guard let entry else { return [] }
    plans.ids.complainOfRepeats(
      { "Two assessments have the id “\($0)”." }, remedy: "Give this one another.")
    let found: [Found<AssessmentPlan>]? = entry.list(atLeast: 1) { item in
      assessment(item, competencies: competencies, plans: plans, practicum: practicum).map {
        Found(value: $0, entry: item)
      }
    }
    found?.complainOfCircles()
    return found?.map(\.value)
  }

  private func assessment(
    _ entry: Entry, competencies: Roll<Competency>, plans: Roll<AssessmentPlan>, practicum: PracticumReading
  ) -> AssessmentPlan? {
    let keys = [
      "id", "title", "pass", "items", "competencies", "opens-after", "assessor-independent", "two-assessors",
      "retake",
    ]
    guard let group = entry.group("assessment", keys: keys) else { return nil }
    let id = group.required("id")?.slug(AssessmentPlan.self)
    let title = publicText(group.required("title"), atMost: Limits.title)
    let pass = group.required("pass").flatMap(passRule)
    // What may be left out and cannot be read passes for absent from here on: its complaint refuses the file all the same.
    let items = group.optional("items").flatMap(self.items)
    let judged = ids(group.optional("competencies")) { competencies.check($0, at: $1, noun: "competency") }
    let opensAfter =
      group.optional("opens-after").map { conditions($0, plans: plans, practicum: practicum) } ?? []
    let independent = group.optional("assessor-independent").map { $0.flag() } ?? false
    let twoAssessors = group.optional("two-assessors")?.choice(AssessmentPlan.Reconciliation.self)
    let retake =
      group.optional("retake").map { retakeRule($0, practicum: practicum) } ?? AssessmentPlan.Retake.atOnce

    if let pass, !pass.isScore {
      group.optional("items")?.complain(
        "Only a score is of items.", remedy: "Delete “items”, or give the assessment a pass rule of “score”.")
    }
    switch pass {
    case .levels where judged?.isEmpty == true:
      entry.complain(
        "The assessment is judged at performance levels and names no competencies.",
        remedy: "Add “competencies: [ … ]” to it.")
    case .score where judged?.isEmpty == false:
      group.optional("competencies")?.complain(
        "A test that is only scored judges no competencies.",
        remedy: "Delete this line, or write “pass: {levels: {rest-percent-at-least: 80}}”.")
    case .held:
      group.optional("retake")?.complain(
        "Nobody fails an assessment that only has to be held, so nobody takes it again.",
        remedy: "Delete “retake”, or give the assessment a pass rule that can fail.")
      group.optional("two-assessors")?.complain(
        "An assessment that only has to be held passes whatever two assessors find.",
        remedy: "Delete “two-assessors”, or give the assessment a pass rule that can fail.")
    default: break
    }
    guard let id, let title, let pass, let judged, let opensAfter, let independent, let retake else {
      return nil
    }
    return AssessmentPlan(
      id: id, title: title, pass: pass, items: items, competencies: judged, opensAfter: opensAfter,
      assessorIndependent: independent, twoAssessors: twoAssessors, retake: retake)
  }

  private func items(_ entry: Entry) -> AssessmentPlan.Items? {
    guard let group = entry.group("items", keys: ["total", "critical-at-least", "from"]) else { return nil }
    let total = group.required("total")?.number(in: Limits.items)
    let critical = group.required("critical-at-least")?.number(in: Limits.items)
    let drawnFrom = group.optional("from").map(questions) ?? []
    guard let total, let critical, let drawnFrom else { return nil }
    if critical > total {
      group.optional("critical-at-least")?.complain(
        "Of \(total.counted("item")) no \(critical) can be safety-critical.",
        remedy: "Write at most \(total).")
    }
    if group.optional("from") != nil { complainOfTooFew(drawnFrom, total: total, critical: critical, group) }
    return .init(total: total, criticalAtLeast: critical, drawnFrom: drawnFrom)
  }

  private func passRule(_ entry: Entry) -> AssessmentPlan.PassRule? {
    if entry.word == "held" { return .held }
    guard entry.isGroup else {
      entry.complain("\(entry.name) is not a rule.", remedy: Self.passRules)
      return nil
    }
    guard let group = entry.group("pass rule", keys: ["score", "levels"]) else { return nil }
    switch (group.optional("score"), group.optional("levels")) {
    case (let score?, nil): return scoreRule(score)
    case (nil, let levels?): return levelsRule(levels)
    default:
      entry.complain("\(entry.name) is not one rule.", remedy: Self.passRules)
      return nil
    }
  }

  private static let passRules =
    "Write “held”, “{levels: {rest-percent-at-least: 80}}” or "
    + "“{score: {percent-at-least: 80, critical-percent-at-least: 100}}”."

  private func scoreRule(_ entry: Entry) -> AssessmentPlan.PassRule? {
    let group = entry.group("score", keys: ["percent-at-least", "critical-percent-at-least"])
    let percent = group?.required("percent-at-least")?.number(in: Limits.share)
    let critical = group?.required("critical-percent-at-least")?.number(in: Limits.percent)
    guard let percent, let critical else { return nil }
    if critical < percent {
      group?.optional("critical-percent-at-least")?.complain(
        "The safety-critical items are held to \(critical) %, and all items to \(percent) %.",
        remedy: "Safety comes first: write at least \(percent).")
    }
    return .score(percentAtLeast: percent, criticalPercentAtLeast: critical)
  }

  /// What several tests must reach together.
  ///
  /// - Parameter assessments: `nil` when they could not be read.
  func scoreAverage(_ entry: Entry, plans: Roll<AssessmentPlan>, assessments: [AssessmentPlan]?)
    -> ScoreAverage?
  {
    guard let group = entry.group("average", keys: ["of", "percent-at-least"]) else { return nil }
    let tests: [Found<AssessmentPlan.ID>]? = group.required("of")?.list(atLeast: 1) { item in
      item.slug(AssessmentPlan.self).map { id in
        plans.check(id, at: item, noun: "assessment")
        return Found(value: id, entry: item)
      }
    }
    let percent = group.required("percent-at-least")?.number(in: Limits.share)
    guard let tests, let percent else { return nil }
    guard tests.count > 1 else {
      group.optional("of")?.complain(
        "One test has no average.", remedy: "Name another beside it, or delete “score-average”.")
      return nil
    }
    tests.complainOfRepeats({ "“\($0)” stands twice." }, remedy: "Delete this one.")
    if let assessments { complainOfIdle(tests, percent, assessments, at: group.entry) }
    return ScoreAverage(of: tests.map(\.value), percentAtLeast: percent)
  }

  /// An average is of scores, and asks for more than the tests do by themselves.
  private func complainOfIdle(
    _ tests: [Found<AssessmentPlan.ID>], _ percent: Int, _ assessments: [AssessmentPlan], at average: Entry
  ) {
    var least = 0
    for test in tests {
      guard let plan = assessments.first(where: { $0.id == test.value }) else { return }
      guard case .score(let ofTest, _) = plan.pass else {
        test.entry.complain(
          "“\(plan.id)” is not scored, so it has no percentage to average.",
          remedy: "Delete it here, or give it a pass rule of “score”.")
        return
      }
      least += ofTest
    }
    if least >= percent * tests.count {
      average.complain(
        "Whoever passes each of the tests has \(percent) % on average already.",
        remedy: "Write more than \(least / tests.count) in “percent-at-least”, or delete “score-average”.")
    }
  }

  private func levelsRule(_ entry: Entry) -> AssessmentPlan.PassRule? {
    let group = entry.group("rule of levels", keys: ["rest-percent-at-least"])
    return group?.required("rest-percent-at-least")?.number(in: Limits.percent).map {
      .levels(restPercentAtLeast: $0)
    }
  }

  private func retakeRule(_ entry: Entry, practicum: PracticumReading) -> AssessmentPlan.Retake? {
    let keys = ["after-days", "supervised-sessions", "attempts-at-most", "remediation"]
    guard let group = entry.group("retake", keys: keys) else { return nil }
    let days = group.optional("after-days").map { $0.number(in: 0...Limits.days.upperBound) } ?? 0
    let sessions =
      group.optional("supervised-sessions").map { $0.number(in: 0...Limits.sessions.upperBound) } ?? 0
    let attempts = group.optional("attempts-at-most").map { $0.number(in: Limits.attempts) }
    let remediation = group.optional("remediation").map { $0.flag() } ?? false
    if let sessions, sessions > 0, practicum.hasSupervisedStage == false {
      group.optional("supervised-sessions")?.complain(
        "Supervised sessions are asked for before the next attempt, and the practicum has none.",
        remedy: "Add a supervised stage to the practicum, or delete this key.")
    }
    if attempts == 1 {
      for key in keys where key != "attempts-at-most" {
        group.optional(key)?.complain(
          "Of one attempt there is no next one that could wait.",
          remedy: "Delete “\(key)”, or write more in “attempts-at-most”.")
      }
    }
    guard let days, let sessions, attempts != .some(nil), let remediation else { return nil }
    return AssessmentPlan.Retake(
      afterDays: days, supervisedSessions: sessions, attemptsAtMost: attempts ?? nil, remediation: remediation
    )
  }

  /// A must-pass competency counts for something only where an assessment judges it at performance levels.
  func complainOfUncovered(_ competencies: [Found<Competency>], by assessments: [AssessmentPlan]) {
    let judged = Set(
      assessments.flatMap { plan -> [Competency.ID] in
        if case .levels = plan.pass { plan.competencies } else { [] }
      })
    for found in competencies where found.value.mustPass && !judged.contains(found.value.id) {
      found.entry.complain(
        "“\(found.value.id)” must be passed, and no assessment at performance levels judges it.",
        remedy: "Name it in the “competencies” of one, or write “must-pass: false”.")
    }
  }

  /// - Parameters:
  ///   - parts: what the curriculum has.
  ///   - assessments: `nil` when they could not be read.
  func awards(_ entry: Entry?, offering parts: Set<Award.Part>, assessments: [AssessmentPlan]?) -> [Award]? {
    guard let entry else { return nil }
    let found: [Found<Award>]? = entry.list(atLeast: 1) { item in
      award(item, offering: parts, assessments: assessments).map { Found(value: $0, entry: item) }
    }
    guard let found else { return nil }
    found.map { Found(value: $0.value.kind, entry: $0.entry) }.complainOfRepeats(
      { "Two awards are of the kind “\($0.rawValue)”." }, remedy: "Join them into one.")
    complainOfIdle(
      parts.subtracting(found.flatMap { $0.value.requires + [$0.value.kind.impliedPart] }), at: entry)
    return found.map(\.value)
  }

  private func award(_ entry: Entry, offering parts: Set<Award.Part>, assessments: [AssessmentPlan]?)
    -> Award?
  {
    guard let group = entry.group("award", keys: ["kind", "title", "requires", "valid-months", "renewal"])
    else {
      return nil
    }
    let kind = group.required("kind")?.choice(RecordKind.self)
    let title = publicText(group.required("title"), atMost: Limits.title)
    let requires = group.required("requires").flatMap { requirements($0, offering: parts) }
    // Months that cannot be read pass for absent from here on: their complaint refuses the file all the same.
    let validMonths = group.optional("valid-months")?.number(in: Limits.months)
    let renewal = group.optional("renewal").map { entry in
      if group.optional("valid-months") == nil {
        entry.complain(
          "The record never lapses, so that there is nothing to renew.",
          remedy: "Add “valid-months”, or delete “renewal”.")
      }
      return renewalRule(entry, hasPracticum: parts.contains(.practicum), assessments: assessments)
    }
    if let kind, let requires {
      if !requires.contains(kind.impliedPart) {
        group.optional("requires")?.complain(
          kind == .completion
            ? "A record of completion says that every class was attended, and this one does not require it."
            : "A record of achievement says that something was passed, and this one requires no assessments.",
          remedy: kind == .completion
            ? "Add “attendance”, or write “kind: achievement”."
            : "Add “assessments”, or write “kind: completion”.")
      } else if kind == .achievement, let assessments, !assessments.isEmpty,
        assessments.allSatisfy({ $0.pass == .held })
      {
        group.optional("requires")?.complain(
          "A record of achievement says that something was passed, and nobody can fail any of the assessments.",
          remedy: "Give one of them a pass rule of “score” or “levels”, or write “kind: completion”.")
      }
    }
    guard let kind, let title, let requires, renewal != .some(nil) else { return nil }
    return Award(
      kind: kind, title: title, requires: requires, validMonths: validMonths,
      renewal: renewal.flatMap(\.self))
  }

  /// What a curriculum asks for and no record depends on would bind nobody.
  private func complainOfIdle(_ parts: Set<Award.Part>, at awards: Entry) {
    guard !parts.isEmpty else { return }
    let words = parts.sorted().map { "“\($0.rawValue)”" }.joined(separator: " and ")
    let others = parts.count == 1 ? "that part" : "those parts"
    awards.complain(
      "\(words) \(parts.count == 1 ? "is" : "are") required by no award.",
      remedy: "Add \(words) to the “requires” of one"
        + (parts.contains(.attendance) ? "." : ", or take \(others) out of the curriculum."))
  }

  private func requirements(_ entry: Entry, offering parts: Set<Award.Part>) -> [Award.Part]? {
    let found: [Found<Award.Part>]? = entry.list(atLeast: 1) { item in
      guard let part = item.choice(Award.Part.self) else { return nil }
      if !parts.contains(part) {
        item.complain(
          "The award requires “\(part.rawValue)”, and the curriculum has no “\(part.key)”.",
          remedy: "Add “\(part.key)” to the curriculum, or delete this word.")
      }
      return Found(value: part, entry: item)
    }
    found?.complainOfRepeats(
      { "“\($0.rawValue)” stands twice in \(entry.name)." }, remedy: "Delete this one.")
    return found?.map(\.value)
  }
}

extension RecordKind {
  /// The part of a curriculum that a record of this kind speaks of.
  fileprivate var impliedPart: Award.Part {
    switch self {
    case .completion: .attendance
    case .achievement: .assessments
    }
  }
}

extension CurriculumReader.PracticumReading {
  fileprivate var hasSupervisedStage: Bool? {
    switch self {
    case .absent: false
    case .unreadable: nil
    case .value(let practicum): practicum.stages.contains { $0.supervision != .independent }
    }
  }
}

extension AssessmentPlan.PassRule {
  fileprivate var isScore: Bool {
    if case .score = self { true } else { false }
  }
}
