import Screening
import Training
import Yams

extension RuleSetReader {
  /// What conditions may name: the questions of a file and their findings.
  struct Questions {
    let roll: Roll<Question>
    let findings: [Question.ID: Roll<Finding>]

    init(of entry: Entry?) {
      roll = Roll(of: entry)
      var findings: [Question.ID: Roll<Finding>] = [:]
      for node in entry?.node.sequence.map(Array.init) ?? [] {
        guard let entry, let id = node.mapping?["id"]?.scalar.flatMap({ Question.ID($0.string) }) else {
          continue
        }
        findings[id] = Roll(
          of: node.mapping?["findings"].map {
            Entry(node: $0, name: "“findings”", complaints: entry.complaints)
          })
      }
      self.findings = findings
    }
  }

  /// Nobody understands a condition that is nested more deeply.
  private static let deepestCondition = 4

  func combinations(_ entry: Entry?, questions: Questions) -> [Combination]? {
    guard let entry else { return [] }
    complainOfRepeatedIDs(in: entry, noun: "combination")
    return entry.list { combination($0, questions: questions) }
  }

  private func combination(_ entry: Entry, questions: Questions) -> Combination? {
    let keys = [
      "id", "when", "outcome", "why", "instead", "urgent", "leave-out", "leave-out-strokes", "softer",
      "pressure-at-most", "minutes-at-most",
    ]
    guard let group = entry.group("combination", keys: keys) else { return nil }
    let id = group.required("id")?.slug(Combination.self)
    let condition = group.required("when").flatMap { self.condition($0, questions: questions, depth: 1) }
    let effect = effect(group)
    if let id { places[.combination(id)] = group.optional("id") ?? entry }
    guard let id, let condition, let effect else { return nil }
    return Combination(
      id: id, condition: condition, outcome: effect.outcome, restrictions: effect.restrictions,
      instead: effect.instead, urgent: effect.urgent, why: effect.why)
  }

  private func condition(_ entry: Entry, questions: Questions, depth: Int) -> Condition? {
    guard depth <= Self.deepestCondition else {
      entry.complain("This condition is nested too deeply.", remedy: "Write several combinations instead.")
      return nil
    }
    let keys = ["found", "finding", "all", "any", "count", "left-out", "pressure-at-most"]
    guard let group = entry.group("condition", keys: keys) else { return nil }
    let given = keys.filter { group.optional($0) != nil }
    guard given.count == 1 && given != ["finding"] || given == ["found", "finding"] else {
      entry.complain(
        "A condition says one thing.",
        remedy:
          "Write one of “found” (with a “finding” or without), “all”, “any”, “count”, “left-out” and “pressure-at-most”."
      )
      return nil
    }
    func conditions(_ entry: Entry) -> [Condition]? {
      entry.list(atLeast: 2) { self.condition($0, questions: questions, depth: depth + 1) }
    }
    switch given[0] {
    case "found": return found(group, questions: questions)
    case "all": return group.optional("all").flatMap(conditions).map { .all($0) }
    case "any": return group.optional("any").flatMap(conditions).map { .any($0) }
    case "count": return group.optional("count").flatMap { self.count($0, questions: questions) }
    case "left-out": return group.optional("left-out").flatMap { vocabulary.zones($0) }.map { .leftOut($0) }
    default:
      return group.optional("pressure-at-most")?.number(in: Limits.pressure).map { .pressure(atMost: $0) }
    }
  }

  private func found(_ group: Group, questions: Questions) -> Condition? {
    guard let entry = group.optional("found"), let question = entry.slug(Question.self) else { return nil }
    questions.roll.check(question, at: entry, noun: "question")
    guard let named = group.optional("finding") else { return .question(question) }
    guard let finding = named.slug(Finding.self) else { return nil }
    questions.findings[question]?.check(finding, at: named, noun: "finding of “\(question)”")
    return .finding(question, finding)
  }

  private func count(_ entry: Entry, questions: Questions) -> Condition? {
    guard let group = entry.group("count", keys: ["at-least", "outcome", "by", "not-counting"]) else {
      return nil
    }
    let atLeast = group.required("at-least")?.number(in: 2...10)
    let outcome = group.required("outcome")?.choice(Outcome.self) { $0 != .proceed }
    let by = group.optional("by")?.choice(CountedBy.self) ?? .question
    let notCounting =
      group.optional("not-counting")?.list { item -> Question.ID? in
        guard let id = item.slug(Question.self) else { return nil }
        questions.roll.check(id, at: item, noun: "question")
        return id
      } ?? []
    guard let atLeast, let outcome else { return nil }
    return .count(
      .init(atLeast: atLeast, outcome: outcome, byBodySystem: by == .bodySystem, notCounting: notCounting))
  }

  private enum CountedBy: String, CaseIterable {
    case question
    case bodySystem = "body-system"
  }

  func gates(_ entry: Entry?) -> [Gate]? {
    guard let entry else { return [] }
    complainOfRepeatedIDs(in: entry, noun: "gate")
    return entry.list { item in
      guard let group = item.group("gate", keys: ["id", "strokes", "why"]) else { return nil }
      let id = group.required("id")?.slug(Gate.self)
      let strokes = group.required("strokes").flatMap { vocabulary.strokes($0) }
      let why = group.required("why")?.text(atMost: Limits.paragraph)
      if let id { places[.gate(id)] = group.optional("id") ?? item }
      guard let id, let strokes, let why else { return nil }
      return Gate(id: id, strokes: strokes, why: why)
    }
  }

  func size(_ entry: Entry) -> SizeRules? {
    guard let group = entry.group("size check", keys: ["code", "table", "two-feet"]) else { return nil }
    places[.size] = entry
    let code = group.required("code").flatMap(code)
    let table = group.required("table").flatMap { self.table($0) }
    let twoFeet = group.required("two-feet").flatMap { self.twoFeet($0) }
    guard let code, let table, let twoFeet else { return nil }
    return SizeRules(
      code: code, movementPercent: table.percent, tableTooWeak: table.finding, twoFeetMargin: twoFeet.margin,
      twoFeetStrokes: twoFeet.strokes, clientTooLight: twoFeet.finding)
  }

  private func table(_ entry: Entry) -> (percent: Int, finding: Finding)? {
    let keys = ["movement-percent", "answer", "outcome", "why", "instead"]
    guard let group = entry.group("table check", keys: keys) else { return nil }
    let percent = group.required("movement-percent")?.number(in: 0...500)
    guard let finding = sizeFinding(group, id: "table-too-weak"), let percent else { return nil }
    return (percent, finding)
  }

  private func twoFeet(_ entry: Entry) -> (margin: Int, strokes: [Stroke.ID], finding: Finding)? {
    let keys = ["client-heavier-by-kg", "strokes", "answer", "outcome", "why", "instead"]
    guard let group = entry.group("rule of two feet", keys: keys) else { return nil }
    let margin = group.required("client-heavier-by-kg")?.number(in: 0...200)
    let strokes = group.required("strokes").flatMap { vocabulary.strokes($0) }
    guard let finding = sizeFinding(group, id: "client-too-light"), let margin, let strokes else {
      return nil
    }
    return (margin, strokes, finding)
  }

  private func sizeFinding(_ group: Group, id: String) -> Finding? {
    let answer = group.required("answer")?.text(atMost: Limits.paragraph)
    let effect = effect(group)
    guard let id = Finding.ID(id), let answer, let effect else { return nil }
    return Finding(
      id: id, answer: answer, window: nil, outcome: effect.outcome, restrictions: effect.restrictions,
      whereItIs: [], care: effect.care, instead: effect.instead, why: effect.why, clearance: nil)
  }
}
