import CurriculumFile
import Training

/// What reading a library found.
struct LibraryCheck: Answer {
  let folder: String?
  let library: Library?
  let complaints: [Complaint]

  func text(_ style: Style) -> String {
    guard let library else { return complaints.map { $0.description.plain + "\n" }.joined() }
    let counts = Library.Kind.allCases.compactMap { kind -> String? in
      let count = library.articles.filter { $0.link.kind == kind }.count
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    return "\(folder?.plain ?? "The library of this program"): \(counts.joined(separator: ", "))\n"
  }

  func encode(to encoder: any Encoder) throws {
    try complaints.encode(to: encoder)
  }
}

/// Everything that a library has a card for.
struct LibraryIndex: Answer {
  let library: Library

  func text(_ style: Style) -> String { library.printedIndex(columns: Table.columns) }

  func encode(to encoder: any Encoder) throws {
    try library.articles.map { Card($0, of: library) }.encode(to: encoder)
  }
}

/// The cards that somebody asked for.
struct LibraryCards: Answer {
  let library: Library
  let articles: [Library.Article]

  func text(_ style: Style) -> String {
    articles.map { library.printed($0, columns: Table.columns, in: style.language) }.joined(separator: "\n")
  }

  func encode(to encoder: any Encoder) throws {
    try articles.map { Card($0, of: library) }.encode(to: encoder)
  }
}

/// A card with stable member names.
private struct Card: Encodable {
  let kind: String
  let id: String
  /// Of title and text.
  let language: LanguageTag
  let title: String
  let text: String
  let facts: [Fact]
  let see: [String]
  let asks: [String]
  let sources: [String]
  let referredToBy: [String]

  struct Fact: Encodable {
    let label: Sentence
    let value: [String]
  }

  init(_ article: Library.Article, of library: Library) {
    kind = article.link.kind.rawValue
    id = article.link.id
    language = article.language
    title = article.title
    text = article.text
    facts = article.facts.map { fact in
      switch fact.value {
      case .text(let text): Fact(label: fact.label, value: [text])
      case .links(let links): Fact(label: fact.label, value: links.map(\.description))
      case .curricula(let ids): Fact(label: fact.label, value: ids.map(\.text))
      }
    }
    see = article.see.map(\.description)
    asks = article.asks.map(\.text)
    sources = article.sources.map(\.text)
    referredToBy = library.references(to: article.link).map(\.description)
  }
}

/// The blocked wordings in some texts.
struct LibraryLint: Answer {
  struct Finding: Encodable {
    let file: String
    let line: Int
    let column: Int
    let found: String
    let claim: String
    let statement: String
    let grade: String
    let say: String
  }

  let findings: [Finding]

  init(_ library: Library, _ files: [InputFile]) {
    findings = files.flatMap { file in
      library.lint(file.text).map { finding in
        Finding(
          file: file.path, line: finding.line, column: finding.column, found: finding.found,
          claim: finding.claim.text, statement: finding.statement, grade: finding.grade.rawValue,
          say: finding.say)
      }
    }
  }

  func text(_ style: Style) -> String {
    findings.map { finding in
      let sentence: Sentence =
        "“\(finding.found)” is not said in public. The claim “\(finding.statement)” is \(finding.grade). Say rather: \(finding.say)."
      return "\(finding.file.plain):\(finding.line):\(finding.column): \(style.say(sentence))\n"
    }
    .joined()
  }

  func encode(to encoder: any Encoder) throws {
    try findings.encode(to: encoder)
  }
}
