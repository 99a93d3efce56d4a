public import Screening
public import Training

extension RuleSet {
  /// The rule set in words, for a person at a terminal; no line is wider than `columns` (at least 40). What it says itself is in its own
  /// language, whatever the reader's.
  public func printed(columns: Int = 80, in language: Language = .english) -> String {
    var page = Page(columns: max(columns, 40), language: language)
    page.paragraph(title)
    page.say("\(name), reviewed on \(reviewedOn)")
    page.space()
    page.paragraph(notice)
    page.space()
    page.say(
      "A question that is left open, and “not sure”, count as “yes”. Nobody works above pressure \(pressureAtMost) of 5. A doctor's letter holds for \(letterDays) days, or for fewer where it says so."
    )
    for asked in [Question.Respondent.practitioner, .client] {
      page.head(asked == .practitioner ? "ASKED OF THE PERSON WHO WOULD WORK" : "ASKED OF THE CLIENT")
      for question in questions where question.asked == asked {
        page.space()
        print(question, on: &page)
      }
    }
    page.head("CLIENT, THERAPIST AND TABLE")
    page.say("\(size.code): the masses of both in kg, and the working rating of the table.", indent: 2)
    print(size.tableTooWeak, on: &page)
    print(size.clientTooLight, on: &page)
    page.head("TAKEN TOGETHER")
    for combination in combinations {
      page.say("\(combination.id): \(combination.outcome.title)", indent: 2, mark: "- ")
      page.say("When: \(words(for: combination.condition)).", indent: 4)
      page.paragraph(combination.why, indent: 4)
      for sentence in words(for: combination.restrictions) { page.say(sentence, indent: 4) }
      if let instead = combination.instead { page.say("Instead: \(instead)", indent: 4) }
      if let urgent = combination.urgent { page.say("Without delay: \(urgent)", indent: 4) }
    }
    for gate in gates {
      page.paragraph("\(gate.id): \(gate.why)", indent: 2, mark: "- ")
      for sentence in words(for: Restrictions(leavingOutStrokes: Set(gate.strokes))) {
        page.say(sentence, indent: 4)
      }
    }
    if let shortForm { print(shortForm, on: &page) }
    page.head("AUTHORS AND SOURCES")
    for author in authors { page.paragraph(author, indent: 2) }
    for source in sources { page.paragraph(source, indent: 2, mark: "- ") }
    return page.text
  }

  /// One question in words, with the combinations that name it.
  public func printed(_ question: Question, columns: Int = 80, in language: Language = .english) -> String {
    var page = Page(columns: max(columns, 40), language: language)
    print(question, on: &page)
    let others = combinations.filter { $0.condition.names(question.id) }
    if !others.isEmpty {
      page.head("TAKEN TOGETHER WITH OTHERS")
      for combination in others {
        page.say("\(words(for: combination.condition)): \(combination.outcome.title)", indent: 2, mark: "- ")
        page.paragraph(combination.why, indent: 4)
      }
    }
    page.space()
    page.paragraph(notice)
    return page.text
  }

  private func print(_ shortForm: ShortForm, on page: inout Page) {
    page.head("ASKED AT EVERY SESSION WHILE THE FULL FORM HOLDS")
    page.say(
      "The full form is due again after \(shortForm.fullFormMonths.of("month")), and whenever one of these is answered with anything but “no”. Where all are, what the full form allowed goes on, and nothing more.",
      indent: 2)
    for question in shortForm.questions {
      page.paragraph(question.sentence, indent: 2, mark: "- ")
      page.paragraph(question.why, indent: 4)
    }
  }

  private func print(_ question: Question, on page: inout Page) {
    page.paragraph("\(question.code): \(question.sentence)", indent: 2)
    if let measure = question.measure { page.paragraph(measure.sentence, indent: 2) }
    for finding in question.findings { print(finding, on: &page) }
  }

  private func print(_ finding: Finding, on page: inout Page) {
    page.say("\(finding.answer) → \(finding.outcome.title)", indent: 4, mark: "- ")
    page.paragraph(finding.why, indent: 6)
    if !finding.whereItIs.isEmpty { page.say("Left out: where it is.", indent: 6) }
    for sentence in words(for: finding.restrictions) { page.say(sentence, indent: 6) }
    for care in finding.care { page.paragraph(care, indent: 6) }
    if let instead = finding.instead { page.say("Instead: \(instead)", indent: 6) }
    if let urgent = finding.urgent { page.say("Without delay: \(urgent)", indent: 6) }
    if let clearance = finding.clearance {
      let allowed = words(for: clearance.restrictions) + clearance.care.map(Sentence.init(verbatim:))
      page.say(
        "With a doctor's letter → \(Outcome.modify.title). \(allowed.joined(separator: " "))", indent: 6)
    }
  }

  /// A condition as a clause: “BP and any of HEART, FLIGHT”.
  private func words(for condition: Condition) -> Sentence {
    func code(_ id: Question.ID) -> Sentence { Sentence(verbatim: question(id)?.code ?? id.text) }
    switch condition {
    case .question(let id): return code(id)
    case .finding(let id, let finding): return "\(code(id)) (\(finding))"
    case .all(let conditions): return conditions.map(words).joined(separator: " and ")
    case .any(let conditions): return "any of \(conditions.map(words).joined(separator: ", "))"
    case .count(let count):
      let title = count.outcome.title
      let least: Sentence =
        count.byBodySystem
        ? "\(count.atLeast) answers about different parts of the body that each mean at least “\(title)”"
        : "\(count.atLeast) answers that each mean at least “\(title)”"
      let except = count.notCounting.map(code)
      return except.isEmpty ? least : "\(least), not counting \(except.joined(separator: ", "))"
    case .leftOut(let zones):
      return "left out: \(titles(of: Place.everywhere(in: zones)).joined(separator: ", "))"
    case .pressure(let atMost): return "nothing of the course is left above pressure \(atMost)"
    }
  }
}

extension Decision {
  /// The decision in words, for a person at a terminal; no line is wider than `columns` (at least 40). What the rule set itself
  /// says is in the language of the rule set.
  public func printed(by rules: RuleSet, columns: Int = 80, in language: Language = .english) -> String {
    func said(_ sentence: Sentence) -> String { sentence.said(in: language) }
    var page = Page(columns: max(columns, 40), language: language)
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

extension ShortDecision {
  /// The decision in words, for a person at a terminal; no line is wider than `columns` (at least 40).
  public func printed(by rules: RuleSet, columns: Int = 80, in language: Language = .english) -> String {
    func said(_ sentence: Sentence) -> String { sentence.said(in: language) }
    var page = Page(columns: max(columns, 40), language: language)
    switch self {
    case .goesOn(let kept):
      page.paragraph("\(said(kept.outcome.title).uppercased()): \(said(kept.goingOn))")
      if let restrictions = kept.restrictions, !restrictions.isEmpty {
        page.space()
        for sentence in rules.words(for: restrictions) { page.paragraph(said(sentence)) }
      }
      page.list(said("During the work"), kept.care)
    case .fullFormDue(let reasons):
      page.say("Nothing yet: ask the full form before anybody works.")
      page.list(said("Why"), reasons.map { "\($0.name): \(said($0.sentence))" })
    }
    page.space()
    page.paragraph("\(rules.notice) (\(rules.name))")
    return page.text
  }
}

extension KeptDecision {
  fileprivate var goingOn: Sentence {
    "Nothing is new, so what the full form of \(decidedOn) allowed goes on, and nothing more. It holds until \(holdsUntil)."
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
