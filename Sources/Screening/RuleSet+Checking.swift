public import Training

/// Something in a rule set that says nothing, cannot happen, or contradicts the rest.
public struct Gap: Hashable, Sendable {
  public var place: Place
  public var sentence: String
  /// What would be right.
  public var remedy: String

  public enum Place: Hashable, Sendable {
    case question(Question.ID)
    case finding(Question.ID, Finding.ID)
    case size
    case combination(Combination.ID)
    case gate(Gate.ID)
    case shortForm
  }
}

extension RuleSet {
  /// Every gap; empty when each question has a rule, each rule can come to bear, and each changes something.
  ///
  /// Ids are taken to be unique and references to lead somewhere; whoever makes a rule set sees to that.
  public var gaps: [Gap] {
    questions.flatMap(gaps(in:)) + sizeGaps + combinations.flatMap(gaps(in:)) + gates.flatMap(gaps(in:))
      + shortFormGaps
  }

  private func gaps(in question: Question) -> [Gap] {
    question.gaps
      + question.findings.flatMap { finding -> [Gap] in
        var gaps = finding.gaps
        if finding.changesNothing,
          !combinations.contains(where: { $0.condition.names(finding, of: question) })
        {
          gaps.append(
            ("changes nothing, and no combination names it.", "Say what follows from it, or delete it."))
        }
        return gaps.map {
          Gap(place: .finding(question.id, finding.id), sentence: "“\(finding.id)” \($0)", remedy: $1)
        }
      }
  }

  private var sizeGaps: [Gap] {
    var gaps: [FoundGap] = []
    if size.tableTooWeak.outcome != .doNotPerform {
      gaps.append(
        (
          "A table that is too weak ends in “\(size.tableTooWeak.outcome.rawValue)”.",
          "Write “do-not-perform”."
        ))
    }
    if size.clientTooLight.outcome < .modify {
      gaps.append(("A client who is too light for two feet ends in “proceed”.", "Write “modify”."))
    }
    if size.tableTooWeak.clearance != nil || size.clientTooLight.clearance != nil {
      gaps.append(("No letter makes a table stronger or a client heavier.", "Delete “clearance”."))
    }
    return gaps.map { Gap(place: .size, sentence: $0, remedy: $1) }
  }

  private func gaps(in combination: Combination) -> [Gap] {
    var gaps: [FoundGap] = []
    if combination.outcome == .proceed {
      gaps.append(("ends in “proceed”, so it changes nothing.", "Write a more severe outcome."))
    } else if combination.outcome == .modify, combination.restrictions.isEmpty {
      gaps.append(("says “modify” and leaves nothing out.", "Say what is modified."))
    } else if combination.outcome != .doNotPerform, combination.urgent != nil {
      gaps.append(
        (
          "is urgent, and does not rule out the work.", "Write “do-not-perform”, or “instead” for “urgent”."
        ))
    } else if !holds(combination, for: everything) {
      gaps.append(("holds for no answers at all.", "Mend its condition, or delete it."))
    } else if !changesAnything(combination) {
      gaps.append(
        (
          "changes nothing: whenever it holds, the answers alone lead to the same.",
          "Delete it, or make its outcome more severe."
        ))
    }
    return gaps.map {
      Gap(place: .combination(combination.id), sentence: "“\(combination.id)” \($0)", remedy: $1)
    }
  }

  private func gaps(in gate: Gate) -> [Gap] {
    guard gate.strokes.isEmpty else { return [] }
    return [
      Gap(
        place: .gate(gate.id), sentence: "“\(gate.id)” is a gate to no stroke.", remedy: "Name the strokes.")
    ]
  }

  /// What could be new without anybody being asked, so that somebody would work where the full form is due.
  private var shortFormGaps: [Gap] {
    guard let shortForm else { return [] }
    var gaps: [FoundGap] = []
    let unasked = shortForm.unasked(of: questions)
    if !unasked.isEmpty {
      gaps.append(
        (
          "The short form asks for nothing new about \(unasked.map { "“\($0.id)”" }.joined(separator: ", ")).",
          "Name each under “stands-for” of a question, or under “unchanging” where the answer cannot become more severe."
        ))
    }
    for occasion in shortForm.occasionsLeftOut {
      gaps.append(
        (
          "The short form does not ask about “\(occasion.rawValue)”.",
          "Name it under “occasions” of the question that asks about it."
        ))
    }
    for question in shortForm.questions where question.standsFor.isEmpty && question.occasions.isEmpty {
      gaps.append(
        (
          "“\(question.id)” of the short form asks about nothing.",
          "Say with “stands-for” or “occasions” what it asks about."
        ))
    }
    return gaps.map { Gap(place: .shortForm, sentence: $0, remedy: $1) }
  }
}

/// A sentence and what would be right.
private typealias FoundGap = (sentence: String, remedy: String)

extension Question {
  fileprivate var gaps: [Gap] {
    var gaps: [FoundGap] = []
    let windows = findings.compactMap(\.window)
    if let measure {
      if windows.isEmpty {
        gaps.append(("It asks for a figure, and no finding has figures.", "Give findings “from” or “below”."))
      } else if windows.contains(where: { !$0.isOf(measure.unit) }) {
        gaps.append(
          (
            "A threshold is not in \(measure.unit.title).",
            "Write every “from” and “below” in \(measure.unit.title)."
          )
        )
      } else {
        if windows.contains(where: \.isEmpty) {
          gaps.append(
            ("No figure lies between “from” and “below” of a finding.", "Write a “below” above the “from”."))
        }
        gaps += figureGaps(windows)
      }
      if let unknown = measure.unknown.flatMap(finding) {
        let told = findings.filter { $0.window == nil }
        if unknown.window != nil {
          gaps.append(
            ("An unknown figure means a finding that has figures.", "Name a finding without figures."))
        } else if let worse = told.first(where: { $0.outcome > unknown.outcome }) {
          gaps.append(
            (
              "An unknown figure means “\(unknown.id)”, which is milder than “\(worse.id)”.",
              "What is unknown counts as the worse: make it as severe."
            ))
        }
      }
    } else if !windows.isEmpty {
      gaps.append(("A finding has figures, and the question asks for none.", "Add a “measure”."))
    }
    return gaps.map { Gap(place: .question(id), sentence: $0, remedy: $1) }
  }

  /// Figures that mean two findings at once, or none although no finding stands for a figure that is not known.
  private func figureGaps(_ windows: [Window]) -> [FoundGap] {
    let thresholds = windows.flatMap { [$0.from, $0.below] }.compactMap(\.self)
    let lowest: Figure =
      switch measure?.unit {
      case .bloodPressure: .reading(systolic: 0, diastolic: 0)
      default: .number(0)
      }
    var gaps: [FoundGap] = []
    // Every window begins or ends at a threshold, so what holds at these figures holds everywhere.
    for figure in Set(thresholds + [lowest]).sorted(by: { $1.reaches($0) && $0 != $1 }) {
      switch windows.count(where: { $0.contains(figure) }) {
      case 0 where measure?.unknown == nil:
        gaps.append(("The figure \(figure) means nothing.", "Let one finding begin where the other ends."))
      case 2...:
        gaps.append(
          ("The figure \(figure) means two findings at once.", "Let one finding begin where the other ends."))
      default: break
      }
    }
    return gaps
  }
}

extension Window {
  fileprivate func isOf(_ unit: Measure.Unit) -> Bool {
    [from, below].compactMap(\.self).allSatisfy { $0.fits(unit) }
  }

  fileprivate var isEmpty: Bool {
    guard let from, let below else { return from == nil && below == nil }
    return from.reaches(below)
  }
}

extension Measure.Unit {
  public var title: String {
    switch self {
    case .hours, .days, .weeks, .months, .years: rawValue
    case .bloodPressure: "mmHg, as 138/84"
    }
  }
}

extension Finding {
  fileprivate var changesNothing: Bool {
    outcome == .proceed && restrictions.isEmpty && whereItIs.isEmpty && care.isEmpty
  }

  fileprivate var gaps: [FoundGap] {
    var gaps: [FoundGap] = []
    let isRestricting = !restrictions.isEmpty || !whereItIs.isEmpty || !care.isEmpty
    if outcome == .proceed, isRestricting {
      gaps.append(("restricts the work and says “proceed”.", "Write “modify”."))
    }
    if outcome == .modify, !isRestricting {
      gaps.append(
        (
          "says “modify” and not what.",
          "Add “leave-out”, “leave-out-strokes”, “pressure-at-most”, “where” or “care”."
        ))
    }
    if outcome == .refer, clearance == nil {
      gaps.append(
        (
          "refers, and nothing says what a doctor's letter then allows.",
          "Add “clearance”, or write “do-not-perform”."
        ))
    }
    if outcome != .doNotPerform, urgent != nil {
      gaps.append(
        (
          "is urgent, and does not rule out the work.", "Write “do-not-perform”, or “instead” for “urgent”."
        ))
    }
    if outcome != .refer, clearance != nil {
      gaps.append(
        (
          "is “\(outcome.rawValue)”, and a letter changes only what refers.",
          "Delete “clearance”, or write “refer”."
        ))
    }
    return gaps
  }
}

extension Condition {
  fileprivate func names(_ finding: Finding, of question: Question) -> Bool {
    switch self {
    case .question(let id): id == question.id
    case .finding(let id, let named): id == question.id && named == finding.id
    case .all(let conditions), .any(let conditions): conditions.contains { $0.names(finding, of: question) }
    case .count, .leftOut, .pressure: false
    }
  }
}

/// Whether a combination can hold, and whether it then matters.
///
/// Conditions never say “not”. So a combination can hold if and only if it holds for all findings together, and taking findings away one
/// by one, the most severe first, leaves mild answers for which it still holds.
extension RuleSet {
  private typealias Witness = [(question: Question, finding: Finding)]

  private var everything: Witness {
    questions.flatMap { question in question.findings.map { (question, $0) } }
  }

  private func holds(_ combination: Combination, for witness: Witness) -> Bool {
    let (answers, restrictions) = weigh(witness)
    return combination.condition.involved(
      in: answers, restrictions: restrictions, course: Course(.anyCourse, of: self)) != nil
  }

  private func changesAnything(_ combination: Combination) -> Bool {
    var witness = everything
    let severestFirst = everything.sorted { $0.finding.outcome > $1.finding.outcome }
    takeAway(severestFirst[...], from: &witness, whileHolding: combination)
    let (answers, restrictions) = weigh(witness)
    let outcome = answers.map(\.outcome).max() ?? .proceed
    return combination.outcome > outcome || !restrictions.isAtLeastAsStrict(as: combination.restrictions)
  }

  /// Takes away what can go: all at once where that is possible, or else half by half, which comes to the same as one by one.
  private func takeAway(
    _ candidates: Witness.SubSequence, from witness: inout Witness, whileHolding combination: Combination
  ) {
    let fewer = witness.filter { kept in
      !candidates.contains { $0.question.id == kept.question.id && $0.finding.id == kept.finding.id }
    }
    if holds(combination, for: fewer) {
      witness = fewer
    } else if candidates.count > 1 {
      let middle = candidates.index(candidates.startIndex, offsetBy: candidates.count / 2)
      takeAway(candidates[..<middle], from: &witness, whileHolding: combination)
      takeAway(candidates[middle...], from: &witness, whileHolding: combination)
    }
  }

  private func weigh(_ witness: Witness) -> ([Weighed], Restrictions) {
    let found = questions.compactMap { question -> Found? in
      let findings = witness.filter { $0.question.id == question.id }.map(\.finding)
      return findings.isEmpty ? nil : Found(findings, of: question)
    }
    let answers = found.map { Weighed($0, letters: .none, for: letterDays) }
    return (answers, answers.reduce(into: .none) { $0.formUnion($1.restrictions) })
  }
}
