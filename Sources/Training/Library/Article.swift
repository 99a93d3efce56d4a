extension Library {
  /// A card of any kind, as a person reads it.
  public struct Article: Hashable, Sendable {
    public let link: Link
    /// In which title and text are written.
    public let language: LanguageTag
    public let title: String
    public let text: String
    public let facts: [Fact]
    public let see: [Link]
    public let asks: [Slug<ScreeningQuestion>]
    public let sources: [Slug<Source>]
    /// What else somebody may call it: codes, other names.
    public let names: [String]

    /// Every card that this one leads to.
    public var links: [Link] { facts.flatMap(\.links) + see + sources.map { Link(.sources, $0) } }

    /// Every curriculum that it names.
    public var curricula: [Curriculum.ID] { facts.flatMap(\.curricula) }
  }

  /// All cards, kind by kind.
  public var articles: [Article] {
    zones.map { Article($0, names: [$0.code]) } + strokes.map { Article($0, names: [$0.code]) }
      + surfaces.map { Article($0) } + props.map { Article($0) } + settings.map { Article($0) }
      + dress.map { Article($0) } + competencies.map { Article($0, in: languageOfCompetencies ?? .english) }
      + indications.map { Article($0) }
      + claims.map { Article($0) } + glossary.map { Article($0, names: $0.also) }
      + questions.map { Article($0) } + styles.map { Article($0, names: $0.also + $0.brands) }
      + jurisdictions.map { Article($0) } + history.map { Article($0) } + sources.map { Article($0) }
      + tags.map { Article($0) } + testItems.map { Article($0) }
  }

  public func article(_ link: Link) -> Article? { articles.first { $0.link == link } }

  /// What somebody may mean by a word: an id, a title, a code or another name, without regard to case.
  public func articles(for word: String) -> [Article] {
    if let link = Link(word), let article = article(link) { return [article] }
    let meant = word.lowercased()
    return articles.filter { article in
      article.link.id == meant || ([article.title] + article.names).contains { $0.lowercased() == meant }
    }
  }

  /// The cards that lead to one.
  public func references(to link: Link) -> [Link] {
    articles.filter { $0.links.contains(link) }.map(\.link)
  }
}

extension Library.Article {
  fileprivate init<Subject>(_ card: Library.Card<Subject>, names: [String] = []) {
    self.init(
      link: card.link, language: card.language ?? .english, title: card.title, text: card.text,
      facts: card.subject.facts.filter(\.isTold),
      see: card.see, asks: card.asks, sources: card.sources, names: names)
  }

  fileprivate init(_ competency: Competency, in language: LanguageTag) {
    self.init(
      link: Library.Link(.competencies, competency.id), language: language, title: competency.title,
      text: competency.mustPass
        ? "Must be passed: below level 3 the attempt fails, whatever the total."
        : "Judged at four performance levels.",
      facts: [Library.Fact("Code", competency.code)]
        + PerformanceLevel.allCases.map {
          Library.Fact("Level \($0.rawValue), \($0.title)", competency.descriptors[$0])
        },
      see: [], asks: [], sources: [], names: [competency.code])
  }
}
