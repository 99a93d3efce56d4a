public import Training
import Yams

extension Curriculum {
  /// The curriculum as a file, which ``init(yaml:file:)`` reads back to an equal value if the curriculum obeys the rules of the format.
  ///
  /// Comments of a file that it was read from are gone: they are no part of a curriculum.
  /// - Throws: Only what the YAML library throws when it runs out of memory.
  public func yaml() throws -> String {
    var blocks: [[(Node, Node)]] = [head]
    if !entry.isEmpty { blocks.append([("entry", .list(entry.map(\.node)))]) }
    blocks.append([("modules", .list(modules.map(\.node)))])
    if let attendance { blocks.append([("attendance", attendance.node)]) }
    if let transfers { blocks.append([("transfers", transfers.node)]) }
    if !competencies.isEmpty { blocks.append([("competencies", .list(competencies.map(\.node)))]) }
    if let practicum { blocks.append([("practicum", practicum.node)]) }
    if !assessments.isEmpty { blocks.append([("assessments", .list(assessments.map(\.node)))]) }
    if let scoreAverage { blocks.append([("score-average", scoreAverage.node)]) }
    blocks.append([("awards", .list(awards.map(\.node)))])
    if let authorities { blocks.append([("authorities", .list(authorities.map(\.node)))]) }
    if let replaces { blocks.append([("replaces", replaces.node)]) }
    // Each block is a mapping of its own, so that an empty line can part them; together they are one mapping again.
    return try blocks.map { try serialize(node: Node($0, .implicit, .block), width: 100, allowUnicode: true) }
      .joined(separator: "\n")
  }

  private var head: [(Node, Node)] {
    [
      ("curriculum", .id(id)), ("version", .quoted(version.text)), ("title", .text(title)),
      ("summary", .text(summary)), ("scope", .text(scope)), ("authors", .list(authors.map { .text($0) })),
      ("sources", .list(sources.map { .text($0) })), ("reviewed-on", .word(reviewedOn)),
    ]
  }
}

extension EntryRequirement {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("id", .id(id)), ("sentence", .text(sentence))]
    switch due {
    case .beforePractice: break
    case .withinDaysOfClass(let days): pairs.append(("due", .line([("within-days-of-class", .word(days))])))
    case .beforeAward: pairs.append(("due", "before-award"))
    }
    pairs.append(("any-of", .list(anyOf.map(\.node))))
    return .group(pairs)
  }
}

extension EntryRequirement.Evidence {
  fileprivate var node: Node {
    switch self {
    case .record(let curriculum, let kind):
      .line([("record", .id(curriculum)), ("kind", .word(kind.rawValue))])
    case .document(let kind): .line([("document", .word(kind.rawValue))])
    case .sessions(let number, let curriculum):
      .line([("sessions", .word(number)), ("of", .id(curriculum))])
    }
  }
}

extension Module {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [
      ("id", .id(id)), ("title", .text(title)), ("outline", .list(outline.map { .text($0) })),
      (
        "hours",
        .list(
          hours.map {
            .line([("category", .word($0.category.rawValue)), ("minutes", .word($0.minutes.count))])
          })
      ),
    ]
    if let groupAtMost { pairs.append(("group-at-most", .word(groupAtMost))) }
    if !resources.isEmpty { pairs.append(("resources", .list(resources.map(\.node)))) }
    return .group(pairs)
  }
}

extension LearningResource {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("title", .text(title))]
    if let publication {
      pairs += [("link", .text(publication.link)), ("licence", .text(publication.licence))]
    }
    return .group(pairs)
  }
}

extension AttendanceRule {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = []
    switch allowance {
    case .attended(let percent): pairs.append(("percent-at-least", .word(percent)))
    case .excused(let minutes): pairs.append(("excused-minutes-at-most", .word(minutes.count)))
    case nil: break
    }
    if let makeUpAtMost { pairs.append(("make-up-minutes-at-most", .word(makeUpAtMost.count))) }
    if !neverMiss.isEmpty { pairs.append(("never-miss", .ids(neverMiss))) }
    return .group(pairs)
  }
}

extension TransferRule {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("modules", .ids(modules))]
    if let withinMonths { pairs.append(("within-months", .word(withinMonths))) }
    if let assessment { pairs.append(("needs-assessment", .id(assessment))) }
    return .group(pairs)
  }
}

extension Competency {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("id", .id(id)), ("code", .text(code)), ("title", .text(title))]
    if mustPass { pairs.append(("must-pass", .word(true))) }
    pairs.append(
      (
        "levels",
        .group(PerformanceLevel.allCases.map { (.word($0.rawValue), .text(descriptors[$0])) })
      ))
    return .group(pairs)
  }
}

extension Practicum {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("opens-after", .ids(opensAfter))]
    if !opensAfterMinutes.isEmpty {
      pairs.append(("opens-after-minutes", .list(opensAfterMinutes.map(\.node))))
    }
    if let startsWithinDays { pairs.append(("starts-within-days", .word(startsWithinDays))) }
    if let endsWithinMonths { pairs.append(("ends-within-months", .word(endsWithinMonths))) }
    pairs.append(("once-per-client-per-day", .word(oncePerClientPerDay)))
    if !atMost.isEmpty { pairs.append(("at-most", .list(atMost.map(\.node)))) }
    pairs.append(("peak-pressure-at-most", .word(peakPressureAtMost)))
    if !limits.isEmpty { pairs.append(("limits", .list(limits.map(\.node)))) }
    pairs += [
      ("zones", .ids(zones)), ("strokes", .ids(strokes)), ("props", .ids(props)),
      ("stages", .list(stages.map(\.node))),
    ]
    if !requires.isEmpty { pairs.append(("requires", .list(requires.map(\.node)))) }
    return .group(pairs)
  }
}

extension Practicum.ClassMinutes {
  fileprivate var node: Node {
    .line(
      (category.map { [("category", .word($0.rawValue))] } ?? []) + [("minutes", .word(minutes.count))])
  }
}

extension Practicum.Maximum {
  fileprivate var node: Node {
    .line([(.word(amount.unit.rawValue), .word(amount.count)), ("per", .word(per.rawValue))])
  }
}

extension Practicum.Limit {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("of", of.node)]
    switch need {
    case .supervision(let level): pairs.append(("supervision", .word(level.rawValue)))
    case .screenedToProceed: pairs.append(("screening", .word(ScreeningOutcome.proceed.rawValue)))
    case .peakPressure(let most): pairs.append(("peak-pressure-at-most", .word(most)))
    case .strokes(let strokes): pairs.append(("strokes", .ids(strokes)))
    }
    if let untilPassed { pairs.append(("until-passed", .id(untilPassed))) }
    return .group(pairs)
  }
}

extension SessionSelection {
  fileprivate var node: Node {
    func words<Value: RawRepresentable>(_ values: [Value]) -> Node where Value.RawValue == String {
      Node(values.map { Node($0.rawValue) }, .implicit, .flow)
    }
    var pairs: [(Node, Node)] = []
    if !categories.isEmpty { pairs.append(("categories", words(categories))) }
    if !supervision.isEmpty { pairs.append(("supervision", words(supervision))) }
    if !sites.isEmpty { pairs.append(("sites", words(sites))) }
    if !screening.isEmpty { pairs.append(("screening", words(screening))) }
    if !zones.isEmpty { pairs.append(("zones", .ids(zones))) }
    if !strokes.isEmpty { pairs.append(("strokes", .ids(strokes))) }
    if !props.isEmpty { pairs.append(("props", .ids(props))) }
    if let client { pairs.append(("client", .word(client))) }
    return .line(pairs)
  }
}

extension Practicum.Requirement {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("id", .id(id))]
    switch measure {
    case .total(let quota):
      pairs.append((.word(quota.atLeast.unit.rawValue), .word(quota.atLeast.count)))
    case .clients(let number): pairs.append(("clients", .word(number)))
    case .clientShare(let percent): pairs.append(("clients-percent", .word(percent)))
    case .sessionsWithOneClient(let number): pairs.append(("sessions-with-one-client", .word(number)))
    case .each(let kind): pairs.append(("each", .word(kind.rawValue)))
    case .span(let months): pairs.append(("months", .word(months)))
    }
    if of != .all { pairs.append(("of", of.node)) }
    if let after { pairs.append(("after", .id(after))) }
    if let withinDays { pairs.append(("within-days", .word(withinDays))) }
    if case .total(let quota) = measure { pairs += quota.conditions }
    return .group(pairs)
  }
}

extension Practicum.Quota {
  fileprivate var conditions: [(Node, Node)] {
    var pairs: [(Node, Node)] = []
    switch mix {
    case .share(let percent, let selection):
      let share: [(Node, Node)] = [("percent-at-least", .word(percent)), ("of", selection.node)]
      pairs.append(("share", .line(share)))
    case .substitute(let most, let selection):
      let substitute: [(Node, Node)] = [("at-most", .word(most)), ("of", selection.node)]
      pairs.append(("substitute", .line(substitute)))
    case nil: break
    }
    if let perMonth {
      var bounds: [(Node, Node)] = []
      if let least = perMonth.atLeast { bounds.append(("at-least", .word(least))) }
      if let most = perMonth.atMost { bounds.append(("at-most", .word(most))) }
      pairs.append(("per-month", .line(bounds)))
    }
    if let withinMonths { pairs.append(("within-months", .word(withinMonths))) }
    return pairs
  }
}

extension Practicum.Stage {
  fileprivate var node: Node {
    .group([
      ("category", .word(category.rawValue)), ("supervision", .word(supervision.rawValue)),
      ("sessions", .word(sessions)), ("minutes-at-least", .word(minutesAtLeast.count)),
      ("client", .word(client)),
    ])
  }
}

extension AssessmentPlan {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("id", .id(id)), ("title", .text(title)), ("pass", pass.node)]
    if let items { pairs.append(("items", items.node)) }
    if !competencies.isEmpty { pairs.append(("competencies", .ids(competencies))) }
    if !opensAfter.isEmpty { pairs.append(("opens-after", .list(opensAfter.map(\.node)))) }
    if assessorIndependent { pairs.append(("assessor-independent", .word(true))) }
    if let twoAssessors { pairs.append(("two-assessors", .word(twoAssessors.rawValue))) }
    if let retake = retake.node { pairs.append(("retake", retake)) }
    return .group(pairs)
  }
}

extension AssessmentPlan.Items {
  fileprivate var node: Node {
    let numbers: [(Node, Node)] = [
      ("total", .word(total)), ("critical-at-least", .word(criticalAtLeast)),
    ]
    return drawnFrom.isEmpty ? .line(numbers) : .group(numbers + [("from", .list(drawnFrom.map(\.node)))])
  }
}

extension TestQuestion {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("id", .id(id)), ("question", .text(question))]
    switch answer {
    case .choice(let right, let wrong):
      pairs += [("right", .text(right)), ("wrong", .list(wrong.map { .text($0) }))]
    case .statement(let holds): pairs.append(("holds", .word(holds)))
    }
    if isCritical { pairs.append(("critical", .word(true))) }
    pairs.append(("why", .text(why)))
    return .group(pairs)
  }
}

extension AssessmentPlan.Condition {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = []
    let days: Int?
    switch self {
    case .sessions(let number, let selection, let withinDays):
      pairs.append(("sessions", .word(number)))
      if selection != .all { pairs.append(("of", selection.node)) }
      days = withinDays
    case .passed(let plan, let withinDays):
      pairs.append(("passed", .id(plan)))
      days = withinDays
    }
    if let days { pairs.append(("within-days", .word(days))) }
    return .line(pairs)
  }
}

extension AssessmentPlan.Retake {
  /// `nil` where the next attempt may follow at once.
  fileprivate var node: Node? {
    var pairs: [(Node, Node)] = []
    if afterDays > 0 { pairs.append(("after-days", .word(afterDays))) }
    if supervisedSessions > 0 { pairs.append(("supervised-sessions", .word(supervisedSessions))) }
    if let attemptsAtMost { pairs.append(("attempts-at-most", .word(attemptsAtMost))) }
    if remediation { pairs.append(("remediation", .word(true))) }
    return pairs.isEmpty ? nil : .line(pairs)
  }
}

extension AssessmentPlan.PassRule {
  fileprivate var node: Node {
    switch self {
    case .score(let percent, let critical):
      .line([
        (
          "score",
          .line([("percent-at-least", .word(percent)), ("critical-percent-at-least", .word(critical))])
        )
      ])
    case .levels(let rest): .line([("levels", .line([("rest-percent-at-least", .word(rest))]))])
    case .held: "held"
    }
  }
}

extension ScoreAverage {
  fileprivate var node: Node {
    .line([("of", .ids(of)), ("percent-at-least", .word(percentAtLeast))])
  }
}

extension Award {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [
      ("kind", .word(kind.rawValue)), ("title", .text(title)),
      ("requires", Node(requires.map { .word($0.rawValue) }, .implicit, .flow)),
    ]
    if let validMonths { pairs.append(("valid-months", .word(validMonths))) }
    if let renewal { pairs.append(("renewal", renewal.node)) }
    return .group(pairs)
  }
}

extension AuthorityRule {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("act", .word(act.rawValue))]
    if let afterMonths { pairs.append(("after-months", .word(afterMonths))) }
    if let record {
      pairs.append(
        ("record", .line([("curriculum", .id(record.curriculum)), ("kind", .word(record.kind.rawValue))])))
    }
    return .group(pairs)
  }
}

extension RenewalRule {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("opens-days-before", .word(opensDaysBefore))]
    if sessions > 0 { pairs.append(("sessions", .word(sessions))) }
    if !documents.isEmpty {
      pairs.append(("documents", Node(documents.map(\.node), .implicit, .flow)))
    }
    if let education {
      pairs.append(
        (
          "education",
          .line([
            ("minutes-at-least", .word(education.minutesAtLeast.count)),
            ("within-months", .word(education.withinMonths)),
          ])
        ))
    }
    if let record {
      pairs.append(
        ("record", .line([("curriculum", .id(record.curriculum)), ("kind", .word(record.kind.rawValue))])))
    }
    if !repeats.isEmpty { pairs.append(("repeats", .ids(repeats))) }
    if let lapsed {
      pairs.append(("lapsed", .line([("months", .word(lapsed.months)), ("repeats", .ids(lapsed.repeats))])))
    }
    return .group(pairs)
  }
}

extension RenewalRule.Papers {
  fileprivate var node: Node {
    let words: [Node] = anyOf.map { .word($0.rawValue) }
    return words.count == 1 ? words[0] : Node(words, .implicit, .flow)
  }
}

extension Replacement {
  fileprivate var node: Node {
    var pairs: [(Node, Node)] = [("version", .quoted(version.text))]
    if let finishUntil { pairs.append(("finish-until", .word(finishUntil))) }
    func add<Subject>(_ name: String, _ map: [Counterpart<Subject>]) {
      guard !map.isEmpty else { return }
      let lines: [Node] = map.map {
        .line([("from", .id($0.from)), ("to", $0.to.map { .id($0) } ?? "none")])
      }
      pairs.append((.word(name), .list(lines)))
    }
    add("modules", modules)
    add("competencies", competencies)
    add("assessments", assessments)
    return .group(pairs)
  }
}

extension Node {
  /// What can stand without quotes: a number, a day, a word of the format.
  fileprivate static func word(_ value: some CustomStringConvertible) -> Node {
    Node(value.description)
  }

  /// A text for people, or an id. The library puts quotes where the characters ask for them; what other readers of YAML would take for a
  /// number, a flag or nothing asks for them here.
  fileprivate static func text(_ text: String) -> Node {
    let node = Node(text)
    return Resolver.default.resolveTag(of: node) == .str ? node : quoted(text)
  }

  fileprivate static func id<Subject>(_ id: Slug<Subject>) -> Node { text(id.text) }

  fileprivate static func quoted(_ text: String) -> Node {
    Node(text, Tag(.str), .doubleQuoted)
  }

  fileprivate static func list(_ items: [Node]) -> Node {
    Node(items, .implicit, .block)
  }

  fileprivate static func ids<Subject>(_ ids: [Slug<Subject>]) -> Node {
    Node(ids.map { .id($0) }, .implicit, .flow)
  }

  fileprivate static func group(_ pairs: [(Node, Node)]) -> Node {
    Node(pairs, .implicit, .block)
  }

  /// A short group on one line, between braces.
  fileprivate static func line(_ pairs: [(Node, Node)]) -> Node {
    Node(pairs, .implicit, .flow)
  }
}
