import AshiatoApp
import AshiatoStore
import Training

/// What a lint found, with the names of the people that each finding is about.
struct LintAnswer: Answer {
  let checked: [AuditReport.Tally]
  let findings: [Found]

  struct Found: Encodable {
    let kind: LogbookLint.Kind
    let severity: LogbookLint.Severity
    let sentence: Sentence
    let days: [CalendarDay]
    let people: [Named]
    let facts: [String]
    let remedy: Sentence
  }

  struct Named: Encodable {
    let id: String
    /// Absent once she was forgotten.
    let handle: String?
    let name: String?
  }

  init(_ report: LintReport) {
    let people = Dictionary(report.people.map { ($0.id, $0) }) { first, _ in first }
    checked = report.checked
    findings = report.findings.map { finding in
      Found(
        kind: finding.kind, severity: finding.severity, sentence: finding.sentence, days: finding.days,
        people: finding.people.map {
          Named(id: $0.description, handle: people[$0]?.handle, name: people[$0]?.name)
        },
        facts: finding.facts, remedy: finding.remedy)
    }
  }

  func text(_ style: Style) -> String {
    let counts = checked.map { "\($0.kind) \($0.count)" }.joined(separator: ", ")
    let looked = style.say("Looked at: \(counts).") + "\n"
    if findings.isEmpty { return looked + style.green(style.say("Nothing was found.")) + "\n" }
    let wrong = findings.count { $0.severity == .wrong }
    return looked + findings.map { "\n" + text(of: $0, style) }.joined()
      + "\n"
      + style.say("\(findings.count.of("finding")): \(wrong) wrong, \(findings.count - wrong) to look into.")
      + "\n"
  }

  private func text(of found: Found, _ style: Style) -> String {
    let severity =
      switch found.severity {
      case .wrong: style.red(style.say("Wrong"))
      case .lookInto: style.say("Look into")
      }
    let indent = "  "
    let people = found.people.map { $0.name ?? style.say("somebody who was forgotten") }.joined(
      separator: ", ")
    let lines = [
      style.say(found.sentence).wrapped(after: indent, indent: indent),
      "\(found.days.map(\.description).joined(separator: ", ")): \(people)".plainLine
        .wrapped(after: indent, indent: indent),
      found.facts.joined(separator: " ").wrapped(after: indent, indent: indent),
      style.say("What to do: \(found.remedy)").wrapped(after: indent, indent: indent),
    ]
    return "\(severity): \(found.kind.rawValue)\n" + lines.map { $0 + "\n" }.joined()
  }
}
