public import Screening
public import Training

extension RuleSet {
  /// The rule set in words, for a person at a terminal; no line is wider than `columns` (at least 40).
  public func printed(columns: Int = 80) -> String {
    var page = Page(columns: max(columns, 40))
    page.paragraph(title)
    page.paragraph("\(name), reviewed on \(reviewedOn)")
    page.space()
    page.paragraph(notice)
    page.space()
    page.paragraph(
      "A question that is left open, and “not sure”, count as “yes”. Nobody works above pressure \(pressureAtMost) of 5. A doctor's letter holds for \(letterDays) days, or for fewer where it says so."
    )
    for (asked, heading) in [
      (Question.Respondent.practitioner, "ASKED OF THE PERSON WHO WOULD WORK"),
      (.client, "ASKED OF THE CLIENT"),
    ] {
      page.heading(heading)
      for question in questions where question.asked == asked {
        page.space()
        print(question, on: &page)
      }
    }
    page.heading("CLIENT, THERAPIST AND TABLE")
    page.paragraph("\(size.code): the masses of both in kg, and the working rating of the table.", indent: 2)
    print(size.tableTooWeak, on: &page)
    print(size.clientTooLight, on: &page)
    page.heading("TAKEN TOGETHER")
    for combination in combinations {
      page.paragraph("\(combination.id): \(combination.outcome.title)", indent: 2, mark: "- ")
      page.paragraph("When: \(words(for: combination.condition)).", indent: 4)
      for sentence in [combination.why] + words(for: combination.restrictions).map(\.description) {
        page.paragraph(sentence, indent: 4)
      }
      if let instead = combination.instead { page.paragraph("Instead: \(instead)", indent: 4) }
      if let urgent = combination.urgent { page.paragraph("Without delay: \(urgent)", indent: 4) }
    }
    for gate in gates {
      page.paragraph("\(gate.id): \(gate.why)", indent: 2, mark: "- ")
      page.paragraph(
        words(for: Restrictions(leavingOutStrokes: Set(gate.strokes))).map(\.description).joined(), indent: 4)
    }
    page.heading("AUTHORS AND SOURCES")
    for author in authors { page.paragraph(author, indent: 2) }
    for source in sources { page.paragraph(source, indent: 2, mark: "- ") }
    return page.text
  }

  /// One question in words, with the combinations that name it.
  public func printed(_ question: Question, columns: Int = 80) -> String {
    var page = Page(columns: max(columns, 40))
    print(question, on: &page)
    let others = combinations.filter { $0.condition.names(question.id) }
    if !others.isEmpty {
      page.heading("TAKEN TOGETHER WITH OTHERS")
      for combination in others {
        page.paragraph(
          "\(words(for: combination.condition)): \(combination.outcome.title)", indent: 2, mark: "- ")
        page.paragraph(combination.why, indent: 4)
      }
    }
    page.space()
    page.paragraph(notice)
    return page.text
  }

  private func print(_ question: Question, on page: inout Page) {
    page.paragraph("\(question.code): \(question.sentence)", indent: 2)
    if let measure = question.measure { page.paragraph(measure.sentence, indent: 2) }
    for finding in question.findings { print(finding, on: &page) }
  }

  private func print(_ finding: Finding, on page: inout Page) {
    page.paragraph("\(finding.answer) → \(finding.outcome.title)", indent: 4, mark: "- ")
    page.paragraph(finding.why, indent: 6)
    if !finding.whereItIs.isEmpty { page.paragraph("Left out: where it is.", indent: 6) }
    for sentence in words(for: finding.restrictions).map(\.description) + finding.care {
      page.paragraph(sentence, indent: 6)
    }
    if let instead = finding.instead { page.paragraph("Instead: \(instead)", indent: 6) }
    if let urgent = finding.urgent { page.paragraph("Without delay: \(urgent)", indent: 6) }
    if let clearance = finding.clearance {
      let allowed = words(for: clearance.restrictions).map(\.description) + clearance.care
      page.paragraph("With a doctor's letter → modify. \(allowed.joined(separator: " "))", indent: 6)
    }
  }

  /// A condition as a clause: “BP and any of HEART, FLIGHT”.
  private func words(for condition: Condition) -> String {
    func code(_ id: Question.ID) -> String { question(id)?.code ?? id.text }
    switch condition {
    case .question(let id): return code(id)
    case .finding(let id, let finding): return "\(code(id)) (\(finding))"
    case .all(let conditions): return conditions.map(words).joined(separator: " and ")
    case .any(let conditions): return "any of \(conditions.map(words).joined(separator: ", "))"
    case .count(let count):
      let subject = count.byBodySystem ? "answers about different parts of the body" : "answers"
      let except = count.notCounting.map(code)
      return
        "\(count.atLeast) \(subject) that each mean at least “\(count.outcome.title)”"
        + (except.isEmpty ? "" : ", not counting \(except.joined(separator: ", "))")
    case .leftOut(let zones):
      let places = words(for: Restrictions(leavingOut: Place.everywhere(in: zones)))
      return places.map(\.description).joined().replacing("Left out: ", with: "left out: ").trimmingFullStop
    case .pressure(let atMost): return "nothing of the course is left above pressure \(atMost)"
    }
  }
}

extension Decision {
  /// The decision in words, for a person at a terminal; no line is wider than `columns` (at least 40). What the rule set itself
  /// says is in the language of the rule set.
  public func printed(by rules: RuleSet, columns: Int = 80, in language: Language = .english) -> String {
    func said(_ sentence: Sentence) -> String { sentence.said(in: language) }
    var page = Page(columns: max(columns, 40))
    page.paragraph("\(said(outcome.title).uppercased()): \(said(outcome.sentence))")
    if let restrictions, outcome == .modify || !restrictions.isEmpty {
      page.space()
      for sentence in rules.words(for: restrictions) { page.paragraph(said(sentence)) }
    }
    page.list(said("During the work"), care)
    page.list(said("Instead"), instead)
    page.list(
      said("Why"),
      reasons.map { "\($0.rule.name): \(said($0.sentence))" } + [letterSentence].compactMap(\.self).map(said))
    page.space()
    page.paragraph("\(notice) (\(ruleSet))")
    return page.text
  }
}

extension Page {
  fileprivate mutating func list(_ title: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    heading(title)
    for item in items { paragraph(item, indent: 2, mark: "- ") }
  }
}

extension Condition {
  fileprivate func names(_ id: Question.ID) -> Bool {
    switch self {
    case .question(let question), .finding(let question, _): question == id
    case .all(let conditions), .any(let conditions): conditions.contains { $0.names(id) }
    case .count, .leftOut, .pressure: false
    }
  }
}

extension String {
  fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
