public import Training

extension Library {
  /// A card with what it leads to and what leads to it, for a person at a terminal; no line is wider than `columns` (at least 40).
  public func printed(_ article: Article, columns: Int = 80, in language: Language = .english) -> String {
    var page = Page(columns: max(columns, 40))
    page.paragraph("\(article.title) (\(article.link))")
    page.space()
    page.paragraph(article.text, indent: 2)
    page.space()
    func entry(_ sentence: Sentence) { page.paragraph(sentence.said(in: language), indent: 2, mark: "- ") }
    for fact in article.facts { entry("\(fact.label): \(words(fact.value))") }
    if !article.asks.isEmpty {
      let questions = article.asks.map(\.text).joined(separator: ", ")
      entry("The screening asks about it: \(questions).")
    }
    if !article.see.isEmpty {
      entry("See also: \(words(.links(article.see)))")
    }
    for id in article.sources {
      guard let source = self.article(Link(.sources, id)) else { continue }
      entry("Source: \(source.title): \(source.text)")
    }
    let references = references(to: article.link)
    let tests = references.filter { $0.kind == .testItems }
    let others = references.filter { $0.kind != .testItems }
    if !others.isEmpty {
      entry("Referred to by: \(words(.links(others)))")
    }
    if !tests.isEmpty {
      entry("Tested by: \(tests.map(\.id).joined(separator: ", "))")
    }
    return page.text
  }

  /// Everything that there is a card for, kind by kind.
  public func printedIndex(columns: Int = 80) -> String {
    var page = Page(columns: max(columns, 40))
    for (index, kind) in Kind.allCases.enumerated() {
      let ids = articles.filter { $0.link.kind == kind }.map(\.link.id)
      guard !ids.isEmpty else { continue }
      if index > 0 { page.space() }
      page.row(kind.rawValue.uppercased(), "\(ids.count)")
      page.paragraph(ids.joined(separator: ", "), indent: 2)
    }
    return page.text
  }

  private func words(_ value: Fact.Value) -> String {
    switch value {
    case .text(let text): text
    case .curricula(let ids): ids.map(\.text).joined(separator: ", ")
    case .links(let links):
      links.map { link in article(link).map { "\($0.title.shortened(to: 60)) (\(link))" } ?? link.description
      }
      .joined(separator: "; ")
    }
  }
}
