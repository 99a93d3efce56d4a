import AshiatoApp
import AshiatoStore
import Training

/// How long things are kept, and what is kept past its time or was erased.
struct RetentionAnswer: Answer {
  let periods: [Period]
  let isApplied: Bool
  /// Who is past her time; once applied, the ids of who was forgotten.
  let people: [Person]
  let papers: Int
  let accountEntries: Int
  let kept: [Kept]

  struct Period: Encodable {
    let kind: Retention.Kind
    let years: Int
    let contents: Sentence
    let from: Sentence
    let reason: Sentence
  }

  struct Person: Encodable {
    let id: String
    /// Absent once she is forgotten.
    let handle: String?
    let lastDay: String
  }

  struct Kept: Encodable {
    let handle: String
    let rule: String
    let sentence: Sentence
    let remedy: Sentence
  }

  init(_ report: RetentionReport) {
    periods = Retention.Kind.allCases.map {
      Period(
        kind: $0, years: report.retention.years(of: $0), contents: $0.contents, from: $0.beginning,
        reason: $0.reason)
    }
    isApplied = report.isApplied
    people = report.people.map {
      Person(
        id: $0.id.description, handle: report.isApplied ? nil : $0.handle, lastDay: $0.lastDay.description)
    }
    papers = report.papers
    accountEntries = report.accountEntries
    kept = report.kept.map {
      Kept(
        handle: $0.person.handle, rule: $0.reason.rule, sentence: $0.reason.sentence,
        remedy: $0.reason.remedy)
    }
  }

  func text(_ style: Style) -> String {
    func line(_ sentence: Sentence) -> String {
      style.say(sentence).wrapped(after: "  ", indent: "  ") + "\n"
    }
    var text = ""
    for period in periods {
      text += style.bold(style.say("\(period.kind.title): \(period.years.of("year"))")) + "\n"
      let sentences: [Sentence] = ["\(period.contents).", "Counted from \(period.from).", period.reason]
      for sentence in sentences { text += line(sentence) }
    }
    text += style.bold(style.say(isApplied ? "Erased" : "Past its time")) + "\n"
    for person in people { text += line("\(person.handle ?? person.id), last here on \(person.lastDay)") }
    if papers > 0 {
      text += line(
        "what \(papers.of("expired paper or declaration", plural: "expired papers and declarations")) say")
    }
    if accountEntries > 0 { text += line("\(accountEntries) ended sign-ins, devices, links and tokens") }
    if people.isEmpty, papers == 0, accountEntries == 0 { text += line("nothing") }
    if !kept.isEmpty { text += style.bold(style.say("Could not be erased")) + "\n" }
    for person in kept { text += line("\(person.handle): \(person.sentence) \(person.remedy)") }
    return text
  }
}
