/// The words of the field, each defined once: what curricula, screening and pages refer to.
///
/// A kind that has no cards says nothing about what refers to it, so that a school can define as much as it cares to.
public struct Library: Hashable, Sendable {
  public var zones: [Card<Zone>] = []
  public var strokes: [Card<Stroke>] = []
  public var surfaces: [Card<Surface>] = []
  public var props: [Card<Prop>] = []
  public var settings: [Card<Setting>] = []
  public var dress: [Card<Dress>] = []
  public var competencies: [Competency] = []
  /// In which the competencies are written; the other cards say it themselves.
  public var languageOfCompetencies: LanguageTag?
  public var indications: [Card<Indication>] = []
  public var claims: [Card<Claim>] = []
  public var glossary: [Card<Term>] = []
  public var questions: [Card<ReaderQuestion>] = []
  public var styles: [Card<Style>] = []
  public var jurisdictions: [Card<Jurisdiction>] = []
  public var history: [Card<Event>] = []
  public var sources: [Card<Source>] = []
  public var tags: [Card<Tag>] = []
  public var testItems: [Card<TestItem>] = []

  public init() {}

  public func competency(_ id: Competency.ID) -> Competency? { competencies.first { $0.id == id } }

  /// What a library has cards for; the raw value names the file of the kind and the list in it.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case zones, strokes, surfaces, props, settings, dress, competencies, indications, claims, glossary,
      questions, styles, jurisdictions, history, sources, tags
    case testItems = "test-items"

    /// One card of the kind, for sentences about it.
    public var noun: String {
      switch self {
      case .zones: "zone"
      case .strokes: "stroke"
      case .surfaces: "surface"
      case .props: "prop"
      case .settings: "setting"
      case .dress: "way of dress"
      case .competencies: "competency"
      case .indications: "indication"
      case .claims: "claim"
      case .glossary: "term"
      case .questions: "reader's question"
      case .styles: "style"
      case .jurisdictions: "jurisdiction"
      case .history: "event"
      case .sources: "source"
      case .tags: "tag"
      case .testItems: "test item"
      }
    }
  }

  /// A card by its kind and id, as `zones/lumbar`.
  public struct Link: Hashable, Sendable, CustomStringConvertible {
    public let kind: Kind
    public let id: String

    public init<Subject>(_ kind: Kind, _ id: Slug<Subject>) {
      self.kind = kind
      self.id = id.text
    }

    public init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])),
        let id = Slug<Never>(String(parts[1]))
      else { return nil }
      self.init(kind, id)
    }

    public var description: String { "\(kind.rawValue)/\(id)" }
  }
}
