import Training

/// Which doctors' letters a judgement takes into account.
enum LettersConsidered {
  /// None, as if there were no letters.
  case none
  /// Those that were shown and still hold.
  case shown
  /// One for everything that a letter can change.
  case all
}

/// What findings amount to together, with one view of the letters.
struct Judgement {
  let outcome: Outcome
  let restrictions: Restrictions
  let reasons: [Reason]
  let care: [String]
  let instead: [String]
}

extension RuleSet {
  func judge(_ found: [Found], course: Course, letters: LettersConsidered) -> Judgement {
    let answers = found.map { Weighed($0, letters: letters, for: letterDays) }
    var restrictions = answers.reduce(into: Restrictions.none) { $0.formUnion($1.restrictions) }
    addCombinations(to: &restrictions, answers: answers, course: course)
    let combinations = combinations.compactMap { combination in
      combination.condition.involved(in: answers, restrictions: restrictions, course: course).flatMap {
        Weighed(combination, involving: $0, among: answers)
      }
    }
    let all = answers + combinations
    let outcome = all.map(\.outcome).max() ?? .proceed
    // A stable sort by hand: the standard library does not promise one.
    let reasons = Outcome.allCases.reversed().flatMap { severity in
      all.flatMap(\.reasons).filter { $0.outcome == severity }
    }
    return Judgement(
      outcome: outcome, restrictions: restrictions, reasons: reasons, care: all.flatMap(\.care).unique(),
      instead: offers(of: all, ending: outcome))
  }

  /// What to offer in place of the work. Whoever needs help without delay is told that, and nothing that could keep her from it.
  private func offers(of rules: [Weighed], ending outcome: Outcome) -> [String] {
    let urgent = rules.flatMap(\.urgent).unique()
    guard urgent.isEmpty else { return urgent }
    return rules.filter { $0.outcome == outcome }
      .flatMap { $0.instead.isEmpty ? [instead(of: outcome)].compactMap(\.self) : $0.instead }.unique()
  }

  /// One combination can restrict so much that another holds. The conditions never say “not”, so the end does not depend on the order.
  private func addCombinations(
    to restrictions: inout Restrictions, answers: [Weighed], course: Course
  ) {
    var open = combinations
    while true {
      let holding = open.filter {
        $0.condition.involved(in: answers, restrictions: restrictions, course: course) != nil
      }
      guard !holding.isEmpty else { return }
      for combination in holding { restrictions.formUnion(combination.restrictions) }
      let ids = Set(holding.map(\.id))
      open.removeAll { ids.contains($0.id) }
    }
  }

  private func instead(of outcome: Outcome) -> String? {
    switch outcome {
    case .proceed, .modify: nil
    case .refer: instead.refer
    case .doNotPerform: instead.doNotPerform
    }
  }
}

/// A rule that takes part, after letters.
struct Weighed {
  let question: Question?
  let findings: Set<Finding.ID>
  let outcome: Outcome
  let restrictions: Restrictions
  let care: [String]
  let instead: [String]
  let urgent: [String]
  let reasons: [Reason]
  let isCovered: Bool
}

extension Weighed {
  init(_ found: Found, letters: LettersConsidered, for days: Int) {
    let isCovered =
      switch letters {
      case .none: false
      case .shown: found.letter?.holds(for: days) ?? false
      case .all: true
      }
    let weighed = found.findings.map { WeighedFinding($0, isCovered: isCovered) }
    question = found.question
    findings = Set(found.findings.map(\.finding.id))
    outcome = weighed.map(\.outcome).max() ?? .proceed
    restrictions = weighed.reduce(into: .none) { $0.formUnion($1.restrictions) }
    care = weighed.flatMap(\.care)
    let worst = outcome
    // Nobody is sent to a doctor because of a question that was not asked.
    instead =
      found.basis == .blank
      ? ["Ask every question first."]
      : weighed.filter { $0.outcome == worst }.compactMap(\.finding.instead)
    urgent = found.basis == .blank ? [] : weighed.compactMap(\.finding.urgent)
    self.isCovered = isCovered
    let letter = letters == .all ? nil : found.letter
    let isRead = letters == .shown
    if found.basis == .told {
      reasons = weighed.map { $0.reason(by: found.rule, saying: "", letter: letter, isRead: isRead) }
    } else {
      // One answer stands for several findings: the most severe of them speaks for all.
      let speaker = weighed.first { $0.outcome == worst }
      var reason = speaker?.reason(
        by: found.rule, saying: found.basis.words(among: weighed.count), letter: letter, isRead: isRead)
      reason?.restrictions = restrictions
      reasons = [reason].compactMap(\.self)
    }
  }

  /// `nil` where one of the answers rules out every work by itself: together they are no worse.
  fileprivate init?(
    _ combination: Combination, involving questions: Set<Question.ID>, among answers: [Weighed]
  ) {
    let involved = answers.filter { $0.question.map { questions.contains($0.id) } ?? false }
    guard involved.allSatisfy({ $0.outcome < .doNotPerform }) else { return nil }
    let isCovered =
      combination.outcome == .refer && !involved.isEmpty && involved.allSatisfy(\.isCovered)
    question = nil
    findings = []
    outcome = isCovered ? .modify : combination.outcome
    restrictions = combination.restrictions
    care = []
    instead = [combination.instead].compactMap(\.self)
    urgent = [combination.urgent].compactMap(\.self)
    self.isCovered = isCovered
    reasons = [
      Reason(
        rule: .combination(combination.id), outcome: outcome, restrictions: restrictions,
        sentence: Sentence(verbatim: combination.why)
          + (isCovered ? " Doctors' letters allow careful work." : ""),
        codes: involved.compactMap(\.question?.code))
    ]
  }
}

private struct WeighedFinding {
  let finding: Finding
  let isPlaceUnknown: Bool
  let isCleared: Bool
  let outcome: Outcome
  let restrictions: Restrictions
  let care: [String]

  init(_ placed: Found.Placed, isCovered: Bool) {
    let clearance = placed.finding.outcome == .refer && isCovered ? placed.finding.clearance : nil
    finding = placed.finding
    isPlaceUnknown = placed.isPlaceUnknown
    isCleared = clearance != nil
    outcome = clearance == nil ? placed.finding.outcome : .modify
    restrictions = placed.restrictions.union(clearance?.restrictions ?? .none)
    care = placed.finding.care + (clearance?.care ?? [])
  }

  /// - Parameter isRead: `false` where the outcome is “do not perform” whatever the letter says.
  func reason(
    by rule: Reason.Rule, saying beginning: Sentence, letter: Letter?, isRead: Bool
  ) -> Reason {
    var sentences = [beginning, Sentence(verbatim: finding.why)]
    if isPlaceUnknown {
      sentences.append("Where it is was not said, so every place where it can be is left out.")
    }
    if letter != nil, finding.outcome >= .refer {
      sentences.append(
        isCleared
          ? "A doctor's letter allows careful work."
          : isRead && finding.outcome == .refer
            ? "The doctor's letter has lapsed." : "A letter does not change this.")
    }
    return Reason(
      rule: rule, outcome: outcome, restrictions: restrictions,
      sentence: sentences.filter { !$0.isEmpty }.joined(separator: " "))
  }
}

extension Found.Basis {
  /// What is said before the reason.
  fileprivate func words(among count: Int) -> Sentence {
    switch self {
    case .told: ""
    case .plainYes: count > 1 ? "“Yes” and no more counts as the most serious answer." : ""
    case .unsure: "“Not sure” counts as “yes”."
    case .blank: "A question without an answer counts as “yes”."
    }
  }
}

extension Condition {
  /// The questions because of which the condition holds; empty where it holds by restrictions alone, and `nil` where it does not hold.
  func involved(in answers: [Weighed], restrictions: Restrictions, course: Course) -> Set<Question.ID>? {
    func involved(_ condition: Condition) -> Set<Question.ID>? {
      condition.involved(in: answers, restrictions: restrictions, course: course)
    }
    switch self {
    case .question(let id):
      return answers.contains { $0.question?.id == id } ? [id] : nil
    case .finding(let id, let finding):
      return answers.contains { $0.question?.id == id && $0.findings.contains(finding) } ? [id] : nil
    case .all(let conditions):
      let each = conditions.map(involved)
      return each.contains(nil) ? nil : each.reduce(into: []) { $0.formUnion($1 ?? []) }
    case .any(let conditions):
      let some = conditions.compactMap(involved)
      return some.isEmpty ? nil : some.reduce(into: []) { $0.formUnion($1) }
    case .count(let count):
      let questions = answers.filter { $0.outcome >= count.outcome }.compactMap(\.question)
        .filter { !count.notCounting.contains($0.id) }
      let number = count.byBodySystem ? questions.bodySystems : questions.count
      return number >= count.atLeast ? Set(questions.map(\.id)) : nil
    case .leftOut(let zones):
      let worked = Place.everywhere(in: zones).intersection(course.places)
      return !worked.isEmpty && worked.isSubset(of: restrictions.leftOut) ? [] : nil
    case .pressure(let atMost):
      guard !course.places.isEmpty else { return nil }
      return course.places.allSatisfy { restrictions.pressure(at: $0) ?? 0 <= atMost } ? [] : nil
    }
  }
}

extension [Question] {
  /// How many body systems they are about.
  fileprivate var bodySystems: Int {
    let systems = map(\.bodySystem)
    return Set(systems).subtracting([.general]).count + systems.count { $0 == .general }
  }
}

extension [String] {
  /// Each once, in the order of first appearance.
  func unique() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
