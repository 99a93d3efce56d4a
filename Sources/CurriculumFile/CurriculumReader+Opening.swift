import Training

extension CurriculumReader {
  /// What opens an assessment.
  func conditions(
    _ entry: Entry, plans: Roll<AssessmentPlan>, practicum: PracticumReading
  ) -> [AssessmentPlan.Condition]? {
    let found: [Found<AssessmentPlan.Condition>]? = entry.list(atLeast: 1) { item in
      condition(item, plans: plans, practicum: practicum).map { Found(value: $0, entry: item) }
    }
    found?.complainOfRepeats({ _ in "This condition stands twice." }, remedy: "Delete this one.")
    return found?.map(\.value)
  }

  private func condition(
    _ entry: Entry, plans: Roll<AssessmentPlan>, practicum: PracticumReading
  ) -> AssessmentPlan.Condition? {
    guard let group = entry.group("condition", keys: ["sessions", "of", "passed", "within-days"]) else {
      return nil
    }
    let withinDays = group.optional("within-days").map { $0.number(in: Limits.recentDays) }
    guard withinDays != .some(nil) else { return nil }
    switch (group.optional("sessions"), group.optional("passed")) {
    case (let sessions?, nil):
      let rules = PracticumRuleReader(
        zones: practicum.value?.zones, strokes: practicum.value?.strokes, props: practicum.value?.props,
        assessments: plans)
      let selection = group.optional("of").map(rules.selection) ?? .all
      guard let number = sessions.number(in: Limits.sessions), let selection else { return nil }
      complainOfTooMany(number, of: selection, withinDays: withinDays ?? nil, group, practicum: practicum)
      return .sessions(atLeast: number, of: selection, withinDays: withinDays ?? nil)
    case (nil, let passed?):
      group.optional("of")?.complain(
        "“of” selects sessions, and this condition asks for an assessment.", remedy: "Delete it.")
      guard let id = passed.slug(AssessmentPlan.self) else { return nil }
      plans.check(id, at: passed, noun: "assessment")
      return .passed(plan: id, withinDays: withinDays ?? nil)
    default:
      entry.complain(
        "A condition asks for sessions or for one assessment that is passed.",
        remedy: "Write {sessions: 10}, or {passed: …}; for both, write two conditions.")
      return nil
    }
  }

  /// More sessions than anybody has to log would keep the assessment closed for those who do what is asked.
  private func complainOfTooMany(
    _ number: Int, of selection: SessionSelection, withinDays: Int?, _ group: Group,
    practicum: PracticumReading
  ) {
    guard practicum != .unreadable, let entry = group.optional("sessions") else { return }
    let stages = practicum.value?.stages.filter(selection.canContain) ?? []
    let most = stages.map(\.sessions).reduce(0, +)
    if number > most {
      let asked = most == 0 ? "none" : "\(most)"
      entry.complain(
        "The assessment opens after \(number) sessions\(selection.qualifier), and the practicum asks for \(asked).",
        remedy: most > 0
          ? "Write at most \(most)."
          : practicum == .absent
            ? "Add a practicum, or delete this line." : "Select others, or delete this line.")
    } else if let withinDays,
      let maximum = practicum.value?.atMost.first(where: { $0.per == .day && $0.amount.unit == .sessions }),
      number > maximum.amount.count * (withinDays + 1)
    {
      group.optional("within-days")?.complain(
        "Of one day \(maximum.amount) can count, so \(withinDays.counted("day")) do not hold \(number).",
        remedy: "Write more days, or ask for fewer sessions.")
    }
  }
}

extension [Found<AssessmentPlan>] {
  /// Assessments that wait for each other never open.
  func complainOfCircles() {
    for found in self where found.value.awaits(found.value.id, among: map(\.value)) {
      found.entry.complain(
        "“\(found.value.id)” opens after it is passed itself, by way of what its “opens-after” names.",
        remedy: "Take the assessment out of one “opens-after”.")
    }
  }
}

extension AssessmentPlan {
  /// The assessments that open this one, and those that open them.
  private func opening(among plans: [AssessmentPlan]) -> Set<ID> {
    var found: Set<ID> = []
    var waiting = [self]
    while let plan = waiting.popLast() {
      for case .passed(let id, _) in plan.opensAfter where found.insert(id).inserted {
        waiting += plans.filter { $0.id == id }
      }
    }
    return found
  }

  fileprivate func awaits(_ id: ID, among plans: [AssessmentPlan]) -> Bool {
    opening(among: plans).contains(id)
  }

  /// The most sessions that this assessment, or one that opens it, asks for.
  func sessionsToOpen(among plans: [AssessmentPlan]) -> Int {
    let opening = opening(among: plans)
    let conditions = ([self] + plans.filter { opening.contains($0.id) }).flatMap(\.opensAfter)
    return conditions.map { if case .sessions(let number, _, _) = $0 { number } else { 0 } }.max() ?? 0
  }
}
