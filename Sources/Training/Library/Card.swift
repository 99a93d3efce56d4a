extension Library {
  /// What is written about one thing of the field.
  @dynamicMemberLookup
  public struct Card<Subject: CardSubject>: Hashable, Sendable {
    public var id: Slug<Subject>
    /// The name of it; of a claim or a reader's question, the sentence itself.
    public var title: String
    /// What is to be said of it: a rule, a meaning, an answer.
    public var text: String
    /// Other cards that a reader may want next.
    public var see: [Link]
    /// The questions of the screening that it depends on.
    public var asks: [Slug<ScreeningQuestion>]
    /// In which its title and text are written; that of its library where it does not say.
    public var language: LanguageTag?
    /// Where it comes from; empty for a proposal of whoever keeps the library.
    public var sources: [Slug<Source>]
    public var subject: Subject

    public init(
      id: Slug<Subject>, title: String, text: String, see: [Link] = [], asks: [Slug<ScreeningQuestion>] = [],
      sources: [Slug<Source>] = [], language: LanguageTag? = nil, subject: Subject
    ) {
      self.id = id
      self.title = title
      self.text = text
      self.see = see
      self.asks = asks
      self.sources = sources
      self.language = language
      self.subject = subject
    }

    public subscript<Value>(dynamicMember path: KeyPath<Subject, Value>) -> Value { subject[keyPath: path] }

    public var link: Link { Link(Subject.kind, id) }
  }

  /// A question of the screening. Rule sets are files of their own, so a card knows its id and no more.
  public enum ScreeningQuestion {}
}

/// Something that a library has cards for.
public protocol CardSubject: Hashable, Sendable {
  static var kind: Library.Kind { get }

  /// What is known of it beyond the words of its card, in the order in which a person asks.
  var facts: [Library.Fact] { get }
}

extension Library {
  /// One thing that is known of the subject of a card.
  public struct Fact: Hashable, Sendable {
    public let label: Sentence
    public let value: Value

    public enum Value: Hashable, Sendable {
      case text(String)
      case links([Link])
      case curricula([Curriculum.ID])
    }
  }
}

extension Library.Fact {
  init(_ label: Sentence, _ text: String) {
    self.init(label: label, value: .text(text))
  }

  init<Subject: CardSubject>(_ label: Sentence, _ ids: [Slug<Subject>]) {
    self.init(label: label, value: .links(ids.map { Library.Link(Subject.kind, $0) }))
  }

  init(_ label: Sentence, _ curricula: [Curriculum.ID]) {
    self.init(label: label, value: .curricula(curricula))
  }

  var links: [Library.Link] {
    if case .links(let links) = value { links } else { [] }
  }

  var curricula: [Curriculum.ID] {
    if case .curricula(let ids) = value { ids } else { [] }
  }

  /// Whether there is anything to tell.
  var isTold: Bool {
    switch value {
    case .text(let text): !text.isEmpty
    case .links(let links): !links.isEmpty
    case .curricula(let ids): !ids.isEmpty
    }
  }
}
