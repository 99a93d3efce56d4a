package import AshiatoApp
import AshiatoStore
package import Training

/// How long things are kept, and what is kept past its time or was erased.
package struct RetentionForm: Encodable {
  package let periods: [Period]
  package let isApplied: Bool
  /// Who is past her time; once applied, the ids of who was forgotten.
  package let people: [Person]
  package let papers: Int
  package let accountEntries: Int
  package let kept: [Kept]

  package struct Period: Encodable {
    package let kind: Retention.Kind
    package let years: Int
    package let contents: Sentence
    package let from: Sentence
    package let reason: Sentence
  }

  package struct Person: Encodable {
    package let id: String
    /// Absent once she is forgotten.
    package let handle: String?
    package let lastDay: String
  }

  package struct Kept: Encodable {
    package let handle: String
    package let rule: String
    package let sentence: Sentence
    package let remedy: Sentence
  }

  package init(_ report: RetentionReport) {
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

  static let schema = Schema.named(
    "Retention",
    .object([
      .required(
        "periods",
        .list(
          of: .object([
            .required("kind", .choice(of: Retention.Kind.self)), .required("years", years),
            .required("contents", .prose()), .required("from", .prose(), "The day from which it counts."),
            .required("reason", .prose()),
          ]), 1...Retention.Kind.allCases.count)),
      .required("isApplied", .flag, "Whether it was erased, and not only looked at."),
      .required(
        "people",
        .list(
          of: .object([
            .required("id", .id), .optional("handle", .slug, "Absent once she is forgotten."),
            .required("lastDay", .day),
          ]), 0...1_000_000), "Who is past her time."),
      .required("papers", .integer(0...1_000_000_000), "Expired papers and declarations that can be read."),
      .required(
        "accountEntries", .integer(0...1_000_000_000),
        "Ended sign-ins, devices, links, tokens and answers to programs."),
      .required(
        "kept",
        .list(
          of: .object([
            .required("handle", .slug), .required("rule", .line()), .required("sentence", .prose()),
            .required("remedy", .prose()),
          ]), 0...1_000_000), "Who is past her time and could not be forgotten."),
    ]))

  static let years = Schema.integer(Retention.possibleYears)
}
