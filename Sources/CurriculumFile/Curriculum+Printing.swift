public import Training

extension Curriculum {
  /// The curriculum in words, for a person at a terminal; no line is wider than `columns` (at least 40).
  ///
  /// - Parameter library: where the titles of zones, strokes and props stand. What it has no card for is called by its id alone.
  public func printed(columns: Int = 80, naming library: Library = Library()) -> String {
    var page = Page(columns: max(columns, 40))
    page.paragraph(title)
    page.paragraph("\(id)@\(version), reviewed on \(reviewedOn)")
    page.space()
    page.paragraph(summary)
    page.space()
    page.paragraph("Scope: \(scope)")
    printEntry(on: &page)
    printModules(on: &page)
    printCompetencies(on: &page)
    if let practicum { printPracticum(practicum, naming: library, on: &page) }
    printAssessments(on: &page)
    printAwards(on: &page)
    if let replaces { printReplacement(replaces, on: &page) }
    page.heading("AUTHORS AND SOURCES")
    for author in authors { page.paragraph(author, indent: 2) }
    for source in sources { page.paragraph(source, indent: 2, mark: "- ") }
    return page.text
  }

  private func printEntry(on page: inout Page) {
    guard !entry.isEmpty else { return }
    page.heading("WHAT MUST BE HELD")
    for requirement in entry {
      page.paragraph(requirement.sentence, indent: 2, mark: "- ")
      page.paragraph("Shown by: \(requirement.anyOf.map(\.phrase).joined(separator: ", or ")).", indent: 4)
    }
  }

  private func printModules(on page: inout Page) {
    page.space()
    let total = modules.flatMap(\.hours).total
    page.row(attendance?.allowance == nil ? "MODULES, EACH ATTENDED IN FULL" : "MODULES", "\(total)")
    for sentence in sentences(aboutClassesOf: total) { page.paragraph(sentence, indent: 2, mark: "- ") }
    for module in modules {
      page.row("\(module.title) (\(module.id))", "\(module.hours.total)", indent: 2)
      let hours = module.hours.map { "\($0.minutes.glued) \($0.category.title)" }
      page.paragraph(hours.joined(separator: "; "), indent: 4)
      for line in module.outline { page.paragraph(line, indent: 4, mark: "- ") }
      for resource in module.resources {
        page.paragraph(
          "To learn from: \(resource.title), \(resource.link) (\(resource.licence))", indent: 4, mark: "- ")
      }
    }
    page.space()
    page.paragraph("Hours by category", indent: 2)
    for category in HourCategory.allCases {
      let lines = modules.flatMap(\.hours).filter { $0.category == category }
      if !lines.isEmpty { page.row(category.title.description, "\(lines.total)", indent: 4) }
    }
  }

  private func sentences(aboutClassesOf total: Minutes) -> [String] {
    func titles(_ ids: [Module.ID]) -> String {
      ids.map { module($0)?.title ?? $0.text }.joined(separator: "; ")
    }
    var sentences: [String] = []
    if let attendance {
      sentences.append(attendance.sentence(of: total).description)
      if !attendance.neverMiss.isEmpty {
        sentences.append("Nothing may be missed of \(titles(attendance.neverMiss)).")
      }
    }
    if let transfers {
      let life =
        transfers.withinMonths.map { ", within \($0.counted("month")) of the last class there" } ?? ""
      sentences.append("May be done in full at another school\(life): \(titles(transfers.modules)).")
      if let plan = transfers.assessment {
        sentences.append(
          "That counts from the day on which “\(assessment(plan)?.title ?? plan.text)” is passed.")
      }
    }
    return sentences
  }

  private func printCompetencies(on page: inout Page) {
    guard !competencies.isEmpty else { return }
    page.heading("COMPETENCIES, EACH WITH WHAT LEVEL 3 LOOKS LIKE")
    if competencies.contains(where: \.mustPass) {
      page.paragraph("★ must be passed: below level 3 the attempt fails, whatever the rest.", indent: 2)
    }
    for competency in competencies {
      page.paragraph(
        "\(competency.title) (\(competency.code))", indent: 2, mark: competency.mustPass ? "★ " : "  ")
      page.paragraph(competency.descriptors.level3, indent: 6)
    }
  }

  private func printPracticum(_ practicum: Practicum, naming library: Library, on page: inout Page) {
    page.space()
    page.row("PRACTICUM", practicum.stages.map(\.sessions).reduce(0, +).counted("session"))
    for (index, stage) in practicum.stages.enumerated() {
      page.paragraph(stage.sentence, indent: 2, mark: "\(index + 1). ")
    }
    if practicum.stages.count > 1 {
      page.paragraph("Each stage opens when the one before it is done.", indent: 2, mark: "- ")
    }
    for sentence in sentences(about: practicum) { page.paragraph(sentence, indent: 2, mark: "- ") }
    for (word, ids) in [
      ("Zones", practicum.zones.titles(in: library.zones)),
      ("Strokes", practicum.strokes.titles(in: library.strokes)),
      ("Props", practicum.props.titles(in: library.props)),
    ] where !ids.isEmpty {
      page.paragraph("\(word): \(ids.joined(separator: ", ")).", indent: 2, mark: "- ")
    }
  }

  private func sentences(about practicum: Practicum) -> [String] {
    var sentences: [String] = []
    if !practicum.opensAfter.isEmpty {
      let titles = practicum.opensAfter.map { module($0)?.title ?? $0.text }
      sentences.append(
        "The practicum opens when these modules are attended in full: \(titles.joined(separator: "; ")).")
    }
    for hours in practicum.opensAfterMinutes {
      sentences.append("The practicum opens when \(hours.phrase) are attended.")
    }
    if let days = practicum.startsWithinDays {
      sentences.append(
        "The first session is held within \(days.counted("day")) of the latest of these classes.")
    }
    if let months = practicum.endsWithinMonths {
      sentences.append("Sessions count for \(months.counted("month")) after the latest of these classes.")
    }
    if practicum.requiredClientSessions > 0 {
      if practicum.oncePerClientPerDay {
        sentences.append("Two sessions with one practice client on one day count once.")
      }
      sentences.append("Pressure is at most \(practicum.peakPressureAtMost) on the scale of 1 to 5.")
    }
    sentences += practicum.atMost.map(\.sentence.description)
    sentences += practicum.limits.map { "\($0.clause(assessments))." }
    sentences += practicum.requires.map { requirement in
      let isNamed = practicum.requires.contains { $0.after == requirement.id }
      return requirement.sentence(in: practicum).description
        + (isNamed ? " (This is “\(requirement.id)”.)" : "")
    }
    return sentences
  }

  private func printAssessments(on page: inout Page) {
    guard !assessments.isEmpty else { return }
    page.heading("ASSESSMENTS")
    for plan in assessments {
      page.paragraph("\(plan.title) (\(plan.id))", indent: 2)
      for sentence in sentences(about: plan) { page.paragraph(sentence, indent: 4, mark: "- ") }
    }
    if let scoreAverage {
      page.paragraph(scoreAverage.sentence(in: self).description, indent: 2, mark: "- ")
    }
  }

  private func sentences(about plan: AssessmentPlan) -> [String] {
    let judged = plan.competencies.compactMap(competency)
    var sentences = [plan.pass.sentence(whereOthers: judged.contains { !$0.mustPass })]
    if judged.count > 1, judged.count == competencies.count {
      sentences.append("Judges all \(judged.count) competencies.")
    } else if !judged.isEmpty {
      sentences.append("Judges \(judged.map { "\($0.title) (\($0.code))" }.joined(separator: ", ")).")
    }
    for condition in plan.opensAfter {
      switch condition {
      case .sessions(let number, let selection, let days):
        let recent = days.map { " of the last \($0.counted("day"))" } ?? ""
        sentences.append("Opens after \(number.counted("practicum session"))\(selection.qualifier)\(recent).")
      case .passed(let other, let days):
        let recent = days.map { ", at most \($0.counted("day")) before" } ?? ""
        sentences.append("Opens after “\(assessment(other)?.title ?? other.text)” is passed\(recent).")
      }
    }
    if plan.assessorIndependent {
      sentences.append("The assessor has neither taught nor supervised the student in this enrolment.")
    }
    if let rule = plan.twoAssessors { sentences.append(rule.sentence) }
    if plan.retake.afterDays > 0 || plan.retake.supervisedSessions > 0 {
      var conditions: [String] = []
      if plan.retake.afterDays > 0 { conditions.append(plan.retake.afterDays.counted("day")) }
      if plan.retake.supervisedSessions > 0 {
        conditions.append(plan.retake.supervisedSessions.counted("more supervised session"))
      }
      sentences.append(
        "After a failed attempt, the next one waits for \(conditions.joined(separator: " and ")).")
    }
    if plan.retake.remediation {
      sentences.append("The next attempt counts once the failed one says what to work on.")
    }
    if let most = plan.retake.attemptsAtMost {
      sentences.append("After \(most.counted("failed attempt")) no further one counts.")
    }
    return sentences
  }

  private func printReplacement(_ replaces: Replacement, on page: inout Page) {
    page.heading("WHAT IT REPLACES")
    page.paragraph("Students of version \(replaces.version) may move to this one.", indent: 2, mark: "- ")
    if let day = replaces.finishUntil {
      page.paragraph("Records of that version are issued until \(day).", indent: 2, mark: "- ")
    }
    func lines<Subject>(_ noun: String, _ map: [Replacement.Counterpart<Subject>]) -> [String] {
      map.map { line in
        line.to.map { "The \(noun) “\(line.from)” has become “\($0)”." }
          ?? "The \(noun) “\(line.from)” counts for nothing here."
      }
    }
    for line in lines("module", replaces.modules) + lines("competency", replaces.competencies)
      + lines("assessment", replaces.assessments)
    {
      page.paragraph(line, indent: 2, mark: "- ")
    }
  }

  private func printAwards(on page: inout Page) {
    page.heading("AWARDS")
    for award in awards {
      page.paragraph("\(award.title) (\(award.kind.title))", indent: 2)
      page.paragraph(
        "Given when \(award.requires.sorted().map { $0.phrase(excusing: attendance?.allowance != nil) }.inOneSentence).",
        indent: 4, mark: "- ")
      page.paragraph(
        award.validMonths.map { "Valid for \($0.counted("month"))." } ?? "Never lapses.", indent: 4,
        mark: "- ")
      if let renewal = award.renewal {
        page.paragraph(
          "Renewal: \(renewal.phrases.map(\.description).joined(separator: "; ")).", indent: 4, mark: "- ")
      }
    }
  }
}

extension EntryRequirement.Evidence {
  fileprivate var phrase: String {
    switch self {
    case .document(let kind): kind.title.description
    case .record(let curriculum, let kind): "a valid \(kind.title) of \(curriculum)"
    }
  }
}

extension Award.Part {
  /// What the student has done when the part is met.
  fileprivate func phrase(excusing: Bool) -> String {
    switch self {
    case .entry: "what must be held is shown"
    case .attendance: excusing ? "the classes are attended" : "every module is attended in full"
    case .practicum: "the practicum is done"
    case .assessments: "the assessments are passed"
    }
  }
}

extension Practicum.Stage {
  fileprivate var sentence: String {
    let watched =
      switch supervision {
      case .lineOfSight: "the supervisor in the room"
      case .onPremises: "the supervisor on the premises"
      case .independent: "independent"
      }
    let who = client ? "a practice client" : "nobody on the table"
    return "\(sessions.counted("session")) with \(who), \(watched), at least \(minutesAtLeast.glued) each."
  }
}

extension AssessmentPlan.PassRule {
  /// - Parameter others: whether competencies are judged that are not must-pass.
  fileprivate func sentence(whereOthers others: Bool) -> String {
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
  fileprivate var sentence: String {
    let two = "Two assessors mark it on one day, each alone;"
    return switch self {
    case .lower: "\(two) the lower mark of each holds."
    case .mean: "\(two) the mean of both holds, and of what is safety-critical the lower mark."
    case .agree:
      "\(two) what is safety-critical they mark alike, or a third mark on which both agree decides; of the rest the lower mark holds."
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

extension [String] {
  /// “a”, “a and b”, “a, b and c”.
  fileprivate var inOneSentence: String {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
