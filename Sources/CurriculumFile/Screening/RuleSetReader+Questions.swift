import Screening
import Training
import Yams

extension RuleSetReader {
  /// The words that an answer can be besides the findings; no finding may take one of them for its id.
  static let answerWords = ["no", "yes", "unsure"]

  private static let restrictionKeys = [
    "leave-out", "leave-out-strokes", "softer", "pressure-at-most", "minutes-at-most",
  ]

  func questions(_ entry: Entry) -> [Question]? {
    complainOfRepeatedIDs(in: entry, noun: "question")
    return entry.list(atLeast: 1) { question($0) }
  }

  private func question(_ entry: Entry) -> Question? {
    let keys = ["id", "code", "asked", "body-system", "sentence", "measure", "findings"]
    guard let group = entry.group("question", keys: keys) else { return nil }
    let id = group.required("id")?.slug(Question.self)
    let code = group.required("code").flatMap(code)
    let asked = group.required("asked")?.choice(Question.Respondent.self)
    let bodySystem = group.required("body-system")?.choice(BodySystem.self)
    let sentence = group.required("sentence")?.text(atMost: Limits.paragraph)
    let findingIDs = Roll<Finding>(of: group.optional("findings"))
    findingIDs.ids.complainOfRepeats(
      { "Two findings of a question have the id “\($0)”." }, remedy: "Give this one another.")
    // What may be absent and cannot be read passes for absent from here on: its complaint refuses the file all the same.
    let measure = group.optional("measure").flatMap { self.measure($0, findings: findingIDs) }
    let findings = group.required("findings")?.list(atLeast: 1) { item -> Finding? in
      guard let finding = self.finding(item) else { return nil }
      if let id { places[.finding(id, finding.id)] = item }
      return finding
    }
    if let id { places[.question(id)] = group.optional("id") ?? entry }
    guard let id, let code, let asked, let bodySystem, let sentence, let findings else { return nil }
    return Question(
      id: id, code: code, asked: asked, bodySystem: bodySystem, sentence: sentence, measure: measure,
      findings: findings)
  }

  func code(_ entry: Entry) -> String? {
    let isCode = { (text: String) in
      (1...12).contains(text.count) && text.utf8.allSatisfy { (65...90).contains($0) || $0 == 45 }
        && !text.hasPrefix("-") && !text.hasSuffix("-")
    }
    guard let text = entry.word, isCode(text) else {
      entry.complain(
        "\(entry.name) is \(entry.quoted), which is not a code.",
        remedy: "Write capital letters and hyphens, at most 12, as PREG.")
      return nil
    }
    return text
  }

  private func measure(_ entry: Entry, findings: Roll<Finding>) -> Measure? {
    guard let group = entry.group("measure", keys: ["id", "unit", "sentence", "unknown"]) else { return nil }
    let id = group.required("id")?.slug(Measure.self)
    let unit = group.required("unit")?.choice(Measure.Unit.self)
    let sentence = group.required("sentence")?.text(atMost: Limits.paragraph)
    let unknown = group.optional("unknown")
    let unknownID = unknown?.slug(Finding.self)
    if let unknown, let unknownID {
      findings.check(unknownID, at: unknown, noun: "finding of this question")
    }
    if let id, AnswersReader.particulars.contains(id.text) {
      group.optional("id")?.complain(
        "“\(id)” has a meaning of its own in answers.", remedy: "Give the measure another id.")
    }
    guard let id, let unit, let sentence else { return nil }
    return Measure(id: id, unit: unit, sentence: sentence, unknown: unknownID)
  }

  private func finding(_ entry: Entry) -> Finding? {
    let keys =
      ["id", "answer", "from", "below", "outcome", "why", "where", "care", "instead", "urgent", "clearance"]
      + Self.restrictionKeys
    guard let group = entry.group("finding", keys: keys) else { return nil }
    let id = group.required("id")?.slug(Finding.self)
    let answer = group.required("answer")?.text(atMost: Limits.paragraph)
    let from = group.optional("from").flatMap(figure)
    let below = group.optional("below").flatMap(figure)
    let whereItIs = group.optional("where").flatMap { vocabulary.zones($0) } ?? []
    let clearance = group.optional("clearance").flatMap(clearance)
    let effect = effect(group)
    if let id, Self.answerWords.contains(id.text) {
      group.optional("id")?.complain(
        "“\(id)” is an answer already.", remedy: "Give the finding another id.")
    }
    guard let id, let answer, let effect else { return nil }
    return Finding(
      id: id, answer: answer, window: from == nil && below == nil ? nil : Window(from: from, below: below),
      outcome: effect.outcome, restrictions: effect.restrictions, whereItIs: whereItIs, care: effect.care,
      instead: effect.instead, urgent: effect.urgent, why: effect.why, clearance: clearance)
  }

  private func figure(_ entry: Entry) -> Figure? {
    guard let figure = entry.word.flatMap(Figure.init) else {
      entry.complain(
        "\(entry.name) is \(entry.quoted), which is not a figure.",
        remedy: "Write a whole number up to \(Figure.range.upperBound), or a blood pressure as 160/100.")
      return nil
    }
    return figure
  }

  private func clearance(_ entry: Entry) -> Clearance? {
    guard let group = entry.group("clearance", keys: Self.restrictionKeys + ["care"]) else { return nil }
    return Clearance(restrictions: restrictions(group), care: care(group))
  }

  /// What follows, for findings of every kind.
  struct Effect {
    let outcome: Outcome
    let restrictions: Restrictions
    let care: [String]
    let instead: String?
    let urgent: String?
    let why: String
  }

  func effect(_ group: Group) -> Effect? {
    let outcome = group.required("outcome")?.choice(Outcome.self)
    let why = group.required("why")?.text(atMost: Limits.paragraph)
    let instead = group.optional("instead")?.text(atMost: Limits.paragraph)
    let urgent = group.optional("urgent")
    if instead != nil, let urgent {
      urgent.complain(
        "What is urgent leaves no time for anything else.", remedy: "Delete “instead” or “urgent”.")
    }
    guard let outcome, let why else { return nil }
    return Effect(
      outcome: outcome, restrictions: restrictions(group), care: care(group), instead: instead,
      urgent: urgent?.text(atMost: Limits.paragraph), why: why)
  }

  private func care(_ group: Group) -> [String] {
    group.optional("care")?.list(atLeast: 1) { $0.text(atMost: Limits.paragraph) } ?? []
  }

  private func restrictions(_ group: Group) -> Restrictions {
    let zones = group.optional("leave-out").flatMap { vocabulary.zones($0) } ?? []
    let strokes = group.optional("leave-out-strokes").flatMap { vocabulary.strokes($0) } ?? []
    let softer = group.optional("softer")?.list(atLeast: 1) { self.softer($0) } ?? []
    let general = Restrictions(
      leavingOut: Place.everywhere(in: zones), leavingOutStrokes: Set(strokes),
      pressureAtMost: group.optional("pressure-at-most")?.number(in: Limits.pressure),
      minutesAtMost: group.optional("minutes-at-most")?.minutes(in: Limits.sessionMinutes))
    return softer.reduce(into: general) { $0.formUnion($1) }
  }

  private func softer(_ entry: Entry) -> Restrictions? {
    guard let group = entry.group("softer place", keys: ["zones", "pressure-at-most"]) else { return nil }
    let zones = group.required("zones").flatMap { vocabulary.zones($0) }
    let pressure = group.required("pressure-at-most")?.number(in: Limits.pressure)
    guard let zones, let pressure else { return nil }
    return Restrictions(
      pressures: Dictionary(Place.everywhere(in: zones).map { ($0, pressure) }, uniquingKeysWith: min))
  }
}
