import AshiatoApp
import AshiatoStore
import CurriculumFile
import Foundation
import Screening
import Training

/// What reading rule-set files found.
struct RuleSetCheck: Answer {
  struct Finding: Encodable {
    let file: String
    let ruleSet: String?
    let title: String?
    let digest: String?
    let questions: Int?
    let complaints: [Complaint]
  }

  let findings: [Finding]

  var complaints: [Complaint] { findings.flatMap(\.complaints) }

  init(_ files: [InputFile]) {
    findings = files.map { file in
      do throws(Complaints) {
        return Finding(file: file.path, try RuleSet(yaml: file.bytes, file: file.path))
      } catch {
        return Finding(
          file: file.path, ruleSet: nil, title: nil, digest: nil, questions: nil, complaints: error.all)
      }
    }
  }

  func text(_ style: Style) -> String {
    findings.map { finding in
      guard let ruleSet = finding.ruleSet, let title = finding.title, let questions = finding.questions else {
        return finding.complaints.map { $0.description.plain + "\n" }.joined()
      }
      return "\(finding.file.plain): \(ruleSet), \(title.plain), \(style.say(questions.of("question")))\n"
    }
    .joined()
  }

  func encode(to encoder: any Encoder) throws {
    try findings.encode(to: encoder)
  }
}

extension RuleSetCheck.Finding {
  fileprivate init(file: String, _ rules: RuleSet) {
    self.init(
      file: file, ruleSet: rules.name, title: rules.title,
      digest: try? Ashiato.content(of: rules).reference.digest,
      questions: rules.questions.count, complaints: [])
  }
}

/// A rule set in words, or as the JSON that its digest covers, laid out.
struct PrintedRuleSet: Answer {
  let rules: RuleSet

  func text(_ style: Style) -> String {
    rules.printed(columns: Table.columns, in: style.reading(rules.language).language).plain
  }

  func encode(to encoder: any Encoder) throws {
    try rules.encode(to: encoder)
  }
}

/// One question of a rule set.
struct PrintedQuestion: Answer {
  let rules: RuleSet
  let question: Question

  func text(_ style: Style) -> String {
    rules.printed(question, columns: Table.columns, in: style.reading(rules.language).language).plain
  }

  func encode(to encoder: any Encoder) throws {
    try question.encode(to: encoder)
  }
}

/// A decision by the full form in words, or with stable member names, for the therapist to keep.
struct PrintedDecision: Answer {
  let decision: Decision
  /// By which it was decided.
  let rules: ChosenRules
  let decidedOn: CalendarDay
  /// The last day on which a short form may rest on it.
  let holdsUntil: CalendarDay?

  init(decision: Decision, answers: Answers, rules: ChosenRules, on today: CalendarDay) {
    self.decision = decision
    self.rules = rules
    decidedOn = today
    holdsUntil = rules.rules.holdsUntil(decision, on: answers, today: today)
  }

  func text(_ style: Style) -> String {
    let style = style.reading(rules.rules.language)
    let holding: Sentence? = holdsUntil.map {
      "Decided on \(decidedOn). A short form may rest on it until \($0)."
    }
    return decision.printed(by: rules.rules, columns: Table.columns, in: style.language).plain
      + [holding, rules.origin.sentence].compactMap(\.self).map { style.say($0).wrapped() + "\n" }.joined()
  }

  func encode(to encoder: any Encoder) throws {
    try decision.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rules, forKey: .decidedBy)
    try container.encode(ScreeningForm.full, forKey: .form)
    try container.encode(decidedOn, forKey: .decidedOn)
    try container.encode(holdsUntil, forKey: .holdsUntil)
  }

  private enum CodingKeys: CodingKey { case decidedBy, form, decidedOn, holdsUntil }
}

/// What a short form ended in, in words, or with stable member names.
struct PrintedShortDecision: Answer {
  let decision: ShortDecision
  let rules: ChosenRules

  func text(_ style: Style) -> String {
    let style = style.reading(rules.rules.language)
    return decision.printed(by: rules.rules, columns: Table.columns, in: style.language).plain
      + style.say(rules.origin.sentence).wrapped() + "\n"
  }

  func encode(to encoder: any Encoder) throws {
    try decision.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rules, forKey: .decidedBy)
  }

  private enum CodingKeys: CodingKey { case decidedBy }
}

extension CalendarDay {
  /// The civil date on the clock of this machine: a form is asked where its therapist is.
  static func onThisMachine() throws -> CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let today = CalendarDay(year: year, month: month, day: day)
    else { throw Obstacle(.fault, "The clock of this machine shows no date.", remedy: "Set its clock.") }
    return today
  }
}

struct RuleSetRow: Row {
  let ruleSet: String
  let version: String
  let digest: String

  init(_ reference: RuleSetReference) {
    ruleSet = reference.id.text
    version = reference.version.text
    digest = reference.digest
  }

  static let headings: [Sentence] = ["RULE SET", "VERSION", "DIGEST"]
  func cells(_ style: Style) -> [String] { [ruleSet, version, digest] }
}

struct ScreeningCountRow: Row {
  let month: String
  let outcome: String
  let count: Int

  init(_ count: ScreeningCount) {
    month = count.month
    outcome = count.outcome.rawValue
    self.count = count.total
  }

  static let headings: [Sentence] = ["MONTH", "OUTCOME", "SCREENINGS"]
  func cells(_ style: Style) -> [String] { [month, outcome, "\(count)"] }
}
