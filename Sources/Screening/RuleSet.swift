public import Training

/// A version of the rules of a screening, as data: what is asked, what an answer means, and what follows.
public struct RuleSet: Codable, Hashable, Sendable {
  public typealias ID = Slug<RuleSet>
  /// Counted as versions of curricula are.
  public typealias Version = CurriculumVersion

  public var id: ID
  public var version: Version
  /// In which its texts are written; English where it does not say.
  public var language: LanguageTag?
  public var title: String
  /// Stands on every decision.
  public var notice: String
  public var authors: [String]
  public var sources: [String]
  public var reviewedOn: CalendarDay
  /// The strongest pressure of anybody who is screened by these rules, on the scale of 1 to 5.
  public var pressureAtMost: Int
  /// A doctor's letter holds for so many days, or for fewer where it says so itself.
  public var letterDays: Int
  /// What to offer where a finding does not say.
  public var instead: Instead
  public var zones: [Named<Zone>]
  public var areas: [Area]
  public var strokes: [Named<Stroke>]
  public var families: [Family]
  public var questions: [Question]
  public var size: SizeRules
  public var combinations: [Combination]
  public var gates: [Gate]
  /// What is asked while an earlier decision holds; `nil` where every session needs the full form.
  public var shortForm: ShortForm?

  public init(
    id: ID, version: Version, language: LanguageTag? = nil, title: String, notice: String, authors: [String],
    sources: [String],
    reviewedOn: CalendarDay, pressureAtMost: Int, letterDays: Int, instead: Instead, zones: [Named<Zone>],
    areas: [Area], strokes: [Named<Stroke>], families: [Family], questions: [Question], size: SizeRules,
    combinations: [Combination],
    gates: [Gate], shortForm: ShortForm? = nil
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.title = title
    self.notice = notice
    self.authors = authors
    self.sources = sources
    self.reviewedOn = reviewedOn
    self.pressureAtMost = pressureAtMost
    self.letterDays = letterDays
    self.instead = instead
    self.zones = zones
    self.areas = areas
    self.strokes = strokes
    self.families = families
    self.questions = questions
    self.size = size
    self.combinations = combinations
    self.gates = gates
    self.shortForm = shortForm
  }

  /// `default@2026.1`, the form in which a session names it.
  public var name: String { "\(id)@\(version)" }

  public func question(_ id: Question.ID) -> Question? { questions.first { $0.id == id } }

  /// A zone or stroke with the words for it.
  public struct Named<Subject>: Codable, Hashable, Sendable {
    public var id: Slug<Subject>
    public var title: String

    public init(id: Slug<Subject>, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// Zones that a person names together, as “the back” or “knee”.
  public struct Area: Codable, Hashable, Sendable {
    public var id: Slug<Area>
    public var title: String
    public var zones: [Zone.ID]
    /// Whether the title says these zones, all of them and no other, to everybody. “The knee” does not: what is left out for its sake is
    /// the muscles beside it, and a decision names those.
    public var isExact: Bool

    public init(id: Slug<Area>, title: String, zones: [Zone.ID], isExact: Bool = false) {
      self.id = id
      self.title = title
      self.zones = zones
      self.isExact = isExact
    }

    private enum CodingKeys: String, CodingKey {
      case id, title, zones, isExact
    }

    /// A published rule set may not say it; then its zones are named one by one.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(Slug<Area>.self, forKey: .id)
      title = try container.decode(String.self, forKey: .title)
      zones = try container.decode([Zone.ID].self, forKey: .zones)
      isExact = try container.decodeIfPresent(Bool.self, forKey: .isExact) ?? false
    }

    /// Absent where it is not so, so that a published rule set keeps its digest.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(title, forKey: .title)
      try container.encode(zones, forKey: .zones)
      if isExact { try container.encode(isExact, forKey: .isExact) }
    }
  }

  /// Strokes that a person names together, as “two-foot work”.
  public struct Family: Codable, Hashable, Sendable {
    public var id: Slug<Family>
    public var title: String
    public var strokes: [Stroke.ID]

    public init(id: Slug<Family>, title: String, strokes: [Stroke.ID]) {
      self.id = id
      self.title = title
      self.strokes = strokes
    }
  }

  public struct Instead: Codable, Hashable, Sendable {
    public var refer: String
    public var doNotPerform: String

    public init(refer: String, doNotPerform: String) {
      self.refer = refer
      self.doNotPerform = doNotPerform
    }
  }
}
