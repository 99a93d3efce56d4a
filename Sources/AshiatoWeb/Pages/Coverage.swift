import Credentials
import Training

/// What a confirmed record covers.
struct Coverage {
  struct Table {
    let caption: Sentence
    let nameHeading: Sentence
    let valueHeading: Sentence
    let requiredHeading: Sentence?
    let rows: [Row]
  }

  struct Row {
    let name: String
    let value: String
    let hasRequired: Bool
    let required: String?
  }

  /// The curriculum, in its author's words.
  let summary: String?
  /// What the record says and what it does not.
  let scope: String?
  let tables: [Table]
  let hasCriteria: Bool
  let criteria: [String]

  init(_ record: RecordSummary) {
    summary = record.achievementDescription
    scope = record.scope
    let hours = record.results.filter { $0.name.hasPrefix(Self.hoursPrefix) }
    let others = record.results.filter { !$0.name.hasPrefix(Self.hoursPrefix) }
    tables = [
      Table("Hours by kind", ("Kind", "Hours"), hours),
      Table("Practicum", ("Counted", "Number"), others.filter(\.isNumber)),
      Table("Assessments", ("Assessment", "Result"), others.filter { !$0.isNumber }),
    ].compactMap(\.self)
    criteria = Self.lines(record.criteria ?? "")
    hasCriteria = !criteria.isEmpty
  }

  /// How ``CompletionRecord/Result/name`` begins for hours.
  fileprivate static let hoursPrefix = "Hours: "

  /// The entries of a Markdown list; other lines as they are.
  private static func lines(_ markdown: String) -> [String] {
    markdown.split(whereSeparator: \.isNewline).map { line in
      String(line.hasPrefix("- ") ? line.dropFirst(2) : line)
    }
  }
}

extension Coverage.Table {
  /// Nothing when there are no results.
  fileprivate init?(_ caption: Sentence, _ headings: (Sentence, Sentence), _ results: [RecordSummary.Result])
  {
    guard !results.isEmpty else { return nil }
    self.caption = caption
    (nameHeading, valueHeading) = headings
    let hasRequired = results.contains { $0.required != nil }
    requiredHeading = hasRequired ? "Asked for" : nil
    rows = results.map { result in
      let name =
        result.name.hasPrefix(Coverage.hoursPrefix)
        ? result.name.dropFirst(Coverage.hoursPrefix.count) : result.name[...]
      return Coverage.Row(
        name: name.prefix(1).uppercased() + name.dropFirst(), value: result.value, hasRequired: hasRequired,
        required: result.required)
    }
  }
}

extension RecordSummary.Result {
  fileprivate var isNumber: Bool { Double(value) != nil }
}
