public import Training

extension Curriculum {
  /// The curriculum in words, for a person at a terminal; no line is wider than `columns` (at least 40).
  public func printed(columns: Int = 80) -> String {
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
    if let practicum { printPracticum(practicum, on: &page) }
    printAssessments(on: &page)
    printAwards(on: &page)
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
    page.row("MODULES", "\(modules.flatMap(\.hours).total)")
    for module in modules {
      page.row("\(module.title) (\(module.id))", "\(module.hours.total)", indent: 2)
      let hours = module.hours.map { "\($0.category.title) \($0.minutes)" }
      page.paragraph(hours.joined(separator: "; "), indent: 4)
      for line in module.outline { page.paragraph(line, indent: 4, mark: "- ") }
    }
    page.space()
    page.paragraph("Hours by category", indent: 2)
    for category in HourCategory.allCases {
      let lines = modules.flatMap(\.hours).filter { $0.category == category }
      if !lines.isEmpty { page.row(category.title, "\(lines.total)", indent: 4) }
    }
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

  private func printPracticum(_ practicum: Practicum, on page: inout Page) {
    page.space()
    page.row("PRACTICUM", practicum.stages.map(\.sessions).reduce(0, +).counted("session"))
    for (index, stage) in practicum.stages.enumerated() {
      page.paragraph(stage.sentence, indent: 2, mark: "\(index + 1). ")
    }
    for sentence in sentences(about: practicum) { page.paragraph(sentence, indent: 2, mark: "- ") }
    for (word, ids) in [
      ("Zones", practicum.zones.map(\.text)), ("Strokes", practicum.strokes.map(\.text)),
      ("Props", practicum.props.map(\.text)),
    ] where !ids.isEmpty {
      page.paragraph("\(word): \(ids.joined(separator: ", ")).", indent: 2, mark: "- ")
    }
  }

  private func sentences(about practicum: Practicum) -> [String] {
    var sentences: [String] = []
    if !practicum.opensAfter.isEmpty {
      let titles = practicum.opensAfter.map { module($0)?.title ?? $0.text }
      sentences.append("It opens when these modules are attended in full: \(titles.joined(separator: "; ")).")
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
      if let percent = practicum.distinctClientPercent, let clients = practicum.requiredDistinctClients {
        sentences.append(
          "At least \(clients.counted("different practice client")): \(percent) % of the sessions with a client."
        )
      }
      sentences.append("Pressure is at most \(practicum.peakPressureAtMost) on the scale of 1 to 5.")
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
  }

  private func sentences(about plan: AssessmentPlan) -> [String] {
    var sentences = [plan.pass.sentence]
    if !plan.competencies.isEmpty {
      let codes = plan.competencies.map { competency($0)?.code ?? $0.text }
      sentences.append("Judges \(codes.joined(separator: ", ")).")
    }
    if plan.opensAfterSessions > 0 {
      sentences.append("Opens after \(plan.opensAfterSessions.counted("practicum session")).")
    }
    if plan.assessorIndependent {
      sentences.append("The assessor has neither taught nor supervised the student in this enrolment.")
    }
    if plan.retake.afterDays > 0 || plan.retake.supervisedSessions > 0 {
      var conditions: [String] = []
      if plan.retake.afterDays > 0 { conditions.append(plan.retake.afterDays.counted("day")) }
      if plan.retake.supervisedSessions > 0 {
        conditions.append(plan.retake.supervisedSessions.counted("more supervised session"))
      }
      sentences.append(
        "After a failed attempt, the next one waits for \(conditions.joined(separator: " and ")).")
    }
    return sentences
  }

  private func printAwards(on page: inout Page) {
    page.heading("AWARDS")
    for award in awards {
      page.paragraph("\(award.title) (\(award.kind.title))", indent: 2)
      page.paragraph(
        "For: \(award.requires.sorted().map(\.rawValue).joined(separator: ", ")).", indent: 4, mark: "- ")
      page.paragraph(
        award.validMonths.map { "Valid for \($0.counted("month"))." } ?? "Never lapses.", indent: 4,
        mark: "- ")
    }
  }
}

extension EntryRequirement.Evidence {
  fileprivate var phrase: String {
    switch self {
    case .document(let kind): kind.title
    case .record(let curriculum, let kind): "a valid \(kind.title) of \(curriculum)"
    }
  }
}

extension Practicum.Stage {
  fileprivate var sentence: String {
    let supervised = supervision == .independent ? "independent" : "supervised, \(supervision.title)"
    let who = client ? "with a practice client" : "without a client"
    return "\(sessions.counted("session")), \(supervised), \(who), at least \(minutesAtLeast) each."
  }
}

extension AssessmentPlan.PassRule {
  fileprivate var sentence: String {
    switch self {
    case .score(let percent, let critical):
      "Passed with \(percent) % of all items right and \(critical) % of the safety-critical ones."
    case .levels(let rest):
      "Passed with no level 1, every ★ at level 3 or better, and \(rest) % of the others at level 3 or better."
    case .held: "It has to be held, to show where the student stands; any result will do."
    }
  }
}

extension Sequence<Module.HourLine> {
  fileprivate var total: Minutes { map(\.minutes).reduce(.zero, +) }
}
