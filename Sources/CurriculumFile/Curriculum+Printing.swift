public import Training

extension Curriculum {
  /// The curriculum in words, for a person at a terminal; no line is wider than `columns` (at least 40).
  ///
  /// - Parameters:
  ///   - library: where the titles of zones, strokes and props stand. What it has no card for is called by its id alone.
  ///   - language: of the reader. What the author wrote is in the author's.
  public func printed(
    columns: Int = 80, naming library: Library = Library(), in language: Language = .english
  ) -> String {
    var page = Page(columns: max(columns, 40), language: language)
    page.paragraph(title)
    page.say("\(id)@\(version), reviewed on \(reviewedOn)")
    page.space()
    page.paragraph(summary)
    page.space()
    page.say("Scope: \(scope)")
    printEntry(on: &page)
    printModules(on: &page)
    printCompetencies(on: &page)
    if let practicum { printPracticum(practicum, naming: library, on: &page) }
    printAssessments(on: &page)
    printAwards(on: &page)
    if let authorities { printAuthorities(authorities, on: &page) }
    if let replaces { printReplacement(replaces, on: &page) }
    page.head("AUTHORS AND SOURCES")
    for author in authors { page.paragraph(author, indent: 2) }
    for source in sources { page.paragraph(source, indent: 2, mark: "- ") }
    return page.text
  }

  private func printEntry(on page: inout Page) {
    guard !entry.isEmpty else { return }
    page.head("WHAT MUST BE HELD")
    for requirement in entry {
      page.paragraph(requirement.sentence, indent: 2, mark: "- ")
      page.say("Shown by: \(requirement.anyOf.map(\.phrase).joined(separator: ", or ")).", indent: 4)
      if practicum != nil || requirement.due == .beforeAward {
        page.say("Due \(requirement.due.phrase).", indent: 4)
      }
    }
  }

  private func printModules(on page: inout Page) {
    page.space()
    let total = modules.flatMap(\.hours).total
    page.say(
      attendance?.allowance == nil ? "MODULES, EACH ATTENDED IN FULL" : "MODULES", figure: "\(total)")
    for sentence in sentences(aboutClassesOf: total) { page.say(sentence, indent: 2, mark: "- ") }
    for module in modules {
      page.row("\(module.title) (\(module.id))", "\(module.hours.total)", indent: 2)
      let hours = module.hours.map { hours -> Sentence in "\(hours.minutes.glued) \(hours.category.title)" }
      page.say(hours.joined(separator: "; "), indent: 4)
      if let group = module.groupAtMost {
        page.say("At most \(group.of("student")) with one instructor.", indent: 4)
      }
      for line in module.outline { page.paragraph(line, indent: 4, mark: "- ") }
      for resource in module.resources {
        page.say(
          resource.publication.map { "To learn from: \(resource.title), \($0.link) (\($0.licence))" }
            ?? "To learn from, as the school chooses: \(resource.title)", indent: 4, mark: "- ")
      }
    }
    page.space()
    page.say("Hours by category", indent: 2)
    for category in HourCategory.allCases {
      let lines = modules.flatMap(\.hours).filter { $0.category == category }
      if !lines.isEmpty { page.say(category.title, figure: "\(lines.total)", indent: 4) }
    }
  }

  private func sentences(aboutClassesOf total: Minutes) -> [Sentence] {
    func titles(_ ids: [Module.ID]) -> String {
      ids.map { module($0)?.title ?? $0.text }.joined(separator: "; ")
    }
    var sentences: [Sentence] = []
    if let attendance {
      sentences.append(attendance.sentence(of: total))
      if !attendance.neverMiss.isEmpty {
        sentences.append("Nothing may be missed of \(titles(attendance.neverMiss)).")
      }
    }
    if let transfers {
      sentences.append(
        transfers.withinMonths.map {
          "May be done in full at another school, within \($0.of("month")) of the last class there: \(titles(transfers.modules))."
        } ?? "May be done in full at another school: \(titles(transfers.modules)).")
      if let plan = transfers.assessment {
        sentences.append(
          "That counts from the day on which “\(assessment(plan)?.title ?? plan.text)” is passed.")
      }
    }
    return sentences
  }

  private func printCompetencies(on page: inout Page) {
    guard !competencies.isEmpty else { return }
    page.head("COMPETENCIES, EACH WITH WHAT LEVEL 3 LOOKS LIKE")
    if competencies.contains(where: \.mustPass) {
      page.say("★ must be passed: below level 3 the attempt fails, whatever the rest.", indent: 2)
    }
    for competency in competencies {
      page.paragraph(
        "\(competency.title) (\(competency.code))", indent: 2, mark: competency.mustPass ? "★ " : "  ")
      page.paragraph(competency.descriptors.level3, indent: 6)
    }
  }

  private func printPracticum(_ practicum: Practicum, naming library: Library, on page: inout Page) {
    page.space()
    page.say("PRACTICUM", figure: practicum.stages.map(\.sessions).reduce(0, +).of("session"))
    for (index, stage) in practicum.stages.enumerated() {
      page.say(stage.sentence, indent: 2, mark: "\(index + 1). ")
    }
    if practicum.stages.count > 1 {
      page.say("Each stage opens when the one before it is done.", indent: 2, mark: "- ")
    }
    for sentence in sentences(about: practicum) { page.say(sentence, indent: 2, mark: "- ") }
    let works: [(Sentence, [String])] = [
      ("Zones", practicum.zones.titles(in: library.zones)),
      ("Strokes", practicum.strokes.titles(in: library.strokes)),
      ("Props", practicum.props.titles(in: library.props)),
    ]
    for (word, ids) in works where !ids.isEmpty {
      page.say("\(word): \(ids.joined(separator: ", ")).", indent: 2, mark: "- ")
    }
  }

  private func sentences(about practicum: Practicum) -> [Sentence] {
    var sentences: [Sentence] = []
    if !practicum.opensAfter.isEmpty {
      let titles = practicum.opensAfter.map { module($0)?.title ?? $0.text }
      sentences.append(
        "The practicum opens when these modules are attended in full: \(titles.joined(separator: "; ")).")
    }
    for hours in practicum.opensAfterMinutes {
      sentences.append("The practicum opens after \(hours.phrase).")
    }
    if let days = practicum.startsWithinDays {
      sentences.append(
        "The first session is held within \(days.of("day")) of the latest of these classes.")
    }
    if let months = practicum.endsWithinMonths {
      sentences.append("Sessions count for \(months.of("month")) after the latest of these classes.")
    }
    if practicum.requiredClientSessions > 0 {
      if practicum.oncePerClientPerDay {
        sentences.append("Two sessions with one practice client on one day count once.")
      }
      sentences.append("Pressure is at most \(practicum.peakPressureAtMost) on the scale of 1 to 5.")
    }
    sentences += practicum.atMost.map(\.sentence)
    for limit in practicum.limits { sentences.append("\(limit.clause(assessments)).") }
    sentences += practicum.requires.map { requirement in
      let isNamed = practicum.requires.contains { $0.after == requirement.id }
      let sentence = requirement.sentence(in: practicum)
      return isNamed ? "\(sentence) (This is “\(requirement.id)”.)" : sentence
    }
    return sentences
  }

  private func printAssessments(on page: inout Page) {
    guard !assessments.isEmpty else { return }
    page.head("ASSESSMENTS")
    for plan in assessments {
      page.paragraph("\(plan.title) (\(plan.id))", indent: 2)
      for sentence in sentences(about: plan) { page.say(sentence, indent: 4, mark: "- ") }
    }
    if let scoreAverage {
      page.say(scoreAverage.sentence(in: self), indent: 2, mark: "- ")
    }
  }

  private func sentences(about plan: AssessmentPlan) -> [Sentence] {
    let judged = plan.competencies.compactMap(competency)
    var sentences = [plan.pass.sentence(whereOthers: judged.contains { !$0.mustPass })]
    if let items = plan.items {
      sentences.append("It has \(items.phrase).")
      if !items.drawnFrom.isEmpty {
        sentences.append("Each paper is drawn from \(items.drawnFrom.count.of("test item")).")
      }
    }
    if judged.count > 1, judged.count == competencies.count {
      sentences.append("Judges all \(judged.count) competencies.")
    } else if !judged.isEmpty {
      sentences.append("Judges \(judged.map { "\($0.title) (\($0.code))" }.joined(separator: ", ")).")
    }
    for condition in plan.opensAfter {
      switch condition {
      case .sessions(let number, let selection, let days?):
        sentences.append(
          "Opens after \(number.of("practicum session"))\(selection.qualifier) of the last \(days.of("day"))."
        )
      case .sessions(let number, let selection, nil):
        sentences.append("Opens after \(number.of("practicum session"))\(selection.qualifier).")
      case .passed(let other, let days?):
        let title = assessment(other)?.title ?? other.text
        sentences.append("Opens after “\(title)” is passed, at most \(days.of("day")) before.")
      case .passed(let other, nil):
        sentences.append("Opens after “\(assessment(other)?.title ?? other.text)” is passed.")
      }
    }
    if plan.assessorIndependent {
      sentences.append("The assessor has neither taught nor supervised the student in this enrolment.")
    }
    if let rule = plan.twoAssessors { sentences.append(rule.sentence) }
    if plan.retake.afterDays > 0 || plan.retake.supervisedSessions > 0 {
      var conditions: [Sentence] = []
      if plan.retake.afterDays > 0 { conditions.append(plan.retake.afterDays.of("day")) }
      if plan.retake.supervisedSessions > 0 {
        conditions.append(plan.retake.supervisedSessions.of("more supervised session"))
      }
      sentences.append(
        "After a failed attempt, the next one waits for \(conditions.together).")
    }
    if plan.retake.remediation {
      sentences.append("The next attempt counts once the failed one says what to work on.")
    }
    if let most = plan.retake.attemptsAtMost {
      sentences.append("After \(most.of("failed attempt")) no further one counts.")
    }
    return sentences
  }

  private func printReplacement(_ replaces: Replacement, on page: inout Page) {
    page.head("WHAT IT REPLACES")
    page.say("Students of version \(replaces.version) may move to this one.", indent: 2, mark: "- ")
    if let day = replaces.finishUntil {
      page.say("Records of that version are issued until \(day).", indent: 2, mark: "- ")
    }
    for line in replaces.modules {
      page.say(
        line.to.map { "The module “\(line.from)” has become “\($0)”." }
          ?? "The module “\(line.from)” counts for nothing here.", indent: 2, mark: "- ")
    }
    for line in replaces.competencies {
      page.say(
        line.to.map { "The competency “\(line.from)” has become “\($0)”." }
          ?? "The competency “\(line.from)” counts for nothing here.", indent: 2, mark: "- ")
    }
    for line in replaces.assessments {
      page.say(
        line.to.map { "The assessment “\(line.from)” has become “\($0)”." }
          ?? "The assessment “\(line.from)” counts for nothing here.", indent: 2, mark: "- ")
    }
  }

  private func printAuthorities(_ rules: [AuthorityRule], on page: inout Page) {
    page.head("WHO MAY SIGN")
    for rule in rules {
      page.say(
        "Whoever is to \(rule.act.verb) has \(rule.phrases.joined(separator: ", and ")).", indent: 2,
        mark: "- ")
    }
  }

  private func printAwards(on page: inout Page) {
    page.head("AWARDS")
    for award in awards {
      page.say("\(award.title) (\(award.kind.title))", indent: 2)
      let parts = award.requires.sorted().map { $0.phrase(excusing: attendance?.allowance != nil) }
      page.say("Given when \(parts.together).", indent: 4, mark: "- ")
      page.say(
        award.validMonths.map { "Valid for \($0.of("month"))." } ?? "Never lapses.", indent: 4, mark: "- ")
      if let renewal = award.renewal {
        page.say("Renewal: \(renewal.phrases.joined(separator: "; ")).", indent: 4, mark: "- ")
      }
    }
  }
}

extension EntryRequirement.Evidence {
  fileprivate var phrase: Sentence {
    switch self {
    case .document(let kind): kind.title
    case .record(let curriculum, let kind): "a valid \(kind.title) of \(curriculum)"
    case .sessions: title
    }
  }
}

extension Award.Part {
  /// What the student has done when the part is met.
  fileprivate func phrase(excusing: Bool) -> Sentence {
    switch self {
    case .entry: "what must be held is shown"
    case .attendance: excusing ? "the classes are attended" : "every module is attended in full"
    case .practicum: "the practicum is done"
    case .assessments: "the assessments are passed"
    }
  }
}

extension Practicum.Stage {
  fileprivate var sentence: Sentence {
    let watched: Sentence =
      switch supervision {
      case .lineOfSight: "the supervisor in the room"
      case .onPremises: "the supervisor on the premises"
      case .independent: "independent"
      }
    let who: Sentence = client ? "a practice client" : "nobody on the table"
    return "\(sessions.of("session")) with \(who), \(watched), at least \(minutesAtLeast.glued) each."
  }
}

extension AssessmentPlan.PassRule {
  /// - Parameter others: whether competencies are judged that are not must-pass.
  fileprivate func sentence(whereOthers others: Bool) -> Sentence {
    switch self {
    case .score(let percent, let critical):
      "Passed with \(percent)\u{A0}% of all items right and \(critical)\u{A0}% of the safety-critical ones."
    case .levels(let rest) where others:
      "Passed with no level\u{A0}1, every ★ at level\u{A0}3 or better, and \(rest)\u{A0}% of the others at level\u{A0}3 or better."
    case .levels: "Passed with every ★ at level\u{A0}3 or better."
    case .held: "It has to be held, to show where the student stands; any result will do."
    }
  }
}

extension AssessmentPlan.Reconciliation {
  fileprivate var sentence: Sentence {
    switch self {
    case .lower: "Two assessors mark it on one day, each alone; the lower mark of each holds."
    case .mean:
      "Two assessors mark it on one day, each alone; the mean of both holds, and of what is safety-critical the lower mark."
    case .agree:
      "Two assessors mark it on one day, each alone; what is safety-critical they mark alike, or a third mark on which both agree decides; of the rest the lower mark holds."
    }
  }
}

extension Sequence<Module.HourLine> {
  fileprivate var total: Minutes { map(\.minutes).reduce(.zero, +) }
}

extension Minutes {
  /// The length of time in words that stay on one line.
  fileprivate var glued: String { description.replacing(" ", with: "\u{A0}") }
}

extension Array {
  /// Each with its title before the id.
  fileprivate func titles<Subject>(in cards: [Library.Card<Subject>]) -> [String]
  where Element == Slug<Subject> {
    map { id in cards.first { $0.id == id }.map { "\($0.title) (\(id))" } ?? id.text }
  }
}
