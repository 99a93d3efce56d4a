/// What must be learned for one or more kinds of record: one immutable version of it.
///
/// A figure is the school's to decide unless a source stands beside it in the file; `sources` and `reviewedOn` say where it comes from and
/// when somebody last looked.
public struct Curriculum: Codable, Hashable, Sendable {
  public typealias ID = Slug<Curriculum>

  public var id: ID
  public var version: CurriculumVersion
  public var title: String
  /// One or two sentences for somebody who knows nothing of it.
  public var summary: String
  /// One line on what a record of it covers and does not; printed on every record.
  public var scope: String
  public var authors: [String]
  public var sources: [String]
  public var reviewedOn: CalendarDay
  public var entry: [EntryRequirement]
  public var modules: [Module]
  /// Absent where every minute of every module is attended.
  public var attendance: AttendanceRule?
  /// Absent where nothing is taken from another school.
  public var transfers: TransferRule?
  public var competencies: [Competency]
  /// Absent where the curriculum asks for no practice at all.
  public var practicum: Practicum?
  public var assessments: [AssessmentPlan]
  /// Absent where each test stands by itself.
  public var scoreAverage: ScoreAverage?
  public var awards: [Award]
  /// What is asked of those who sign; absent where the school gives authorities as it sees fit.
  public var authorities: [AuthorityRule]?
  /// The earlier version that this one replaces; absent where students of no other version may move to it.
  public var replaces: Replacement?

  public init(
    id: ID, version: CurriculumVersion, title: String, summary: String, scope: String, authors: [String],
    sources: [String], reviewedOn: CalendarDay, entry: [EntryRequirement], modules: [Module],
    attendance: AttendanceRule? = nil, transfers: TransferRule? = nil, competencies: [Competency],
    practicum: Practicum?, assessments: [AssessmentPlan], scoreAverage: ScoreAverage? = nil,
    awards: [Award], authorities: [AuthorityRule]? = nil, replaces: Replacement? = nil
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.summary = summary
    self.scope = scope
    self.authors = authors
    self.sources = sources
    self.reviewedOn = reviewedOn
    self.entry = entry
    self.modules = modules
    self.attendance = attendance
    self.transfers = transfers
    self.competencies = competencies
    self.practicum = practicum
    self.assessments = assessments
    self.scoreAverage = scoreAverage
    self.awards = awards
    self.authorities = authorities
    self.replaces = replaces
  }

  public func module(_ id: Module.ID) -> Module? { modules.first { $0.id == id } }
  public func competency(_ id: Competency.ID) -> Competency? { competencies.first { $0.id == id } }
  public func assessment(_ id: AssessmentPlan.ID) -> AssessmentPlan? { assessments.first { $0.id == id } }
  public func award(_ kind: RecordKind) -> Award? { awards.first { $0.kind == kind } }
}

/// The version of a curriculum as its school counts: `2026.1`. Digits and dots, at most 32 characters.
public struct CurriculumVersion: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard text.utf8.count <= 32,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else {
      return nil
    }
    self.text = text
  }

  public var description: String { text }
}

extension CurriculumVersion: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let version = CurriculumVersion(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a version."))
    }
    self = version
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// A curriculum version by name and by content: what an enrolment is pinned to and what every statement repeats.
public struct CurriculumReference: Codable, Hashable, Sendable, CustomStringConvertible {
  public var id: Curriculum.ID
  public var version: CurriculumVersion
  /// `sha256:` and 64 hex digits over the canonical JSON of the curriculum.
  public var digest: String

  public init(id: Curriculum.ID, version: CurriculumVersion, digest: String) {
    self.id = id
    self.version = version
    self.digest = digest
  }

  /// `western-bar-ashiatsu-1@2026.1`.
  public var description: String { "\(id)@\(version)" }
}

/// What must be held by those who learn; any one of the listed evidences will do.
public struct EntryRequirement: Hashable, Sendable {
  public typealias ID = Slug<EntryRequirement>

  public var id: ID
  /// The requirement in one plain sentence.
  public var sentence: String
  public var due: Due
  public var anyOf: [Evidence]

  public init(id: ID, sentence: String, due: Due = .beforePractice, anyOf: [Evidence]) {
    self.id = id
    self.sentence = sentence
    self.due = due
    self.anyOf = anyOf
  }

  /// From when on it is asked for. Classes may come before it, and no record is issued without it.
  public enum Due: Codable, Hashable, Sendable {
    /// No session of the practicum counts without it.
    case beforePractice
    /// Sessions count without it until so many days after the first class.
    case withinDaysOfClass(days: Int)
    /// Only the record waits for it.
    case beforeAward
  }

  public enum Evidence: Codable, Hashable, Sendable {
    /// A record of ours that is valid on the day.
    case record(curriculum: Curriculum.ID, kind: RecordKind)
    /// A paper that somebody at the school has seen and that has not expired.
    case document(kind: DocumentKind)
    /// So many sessions of another curriculum, practised here since its record was earned.
    case sessions(atLeast: Int, of: Curriculum.ID)
  }
}

extension EntryRequirement: Codable {
  // By hand: a version that was published without a word on when something is due goes on asking for it at the award.
  private enum CodingKeys: String, CodingKey {
    case id, sentence, due, anyOf
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(ID.self, forKey: .id),
      sentence: try container.decode(String.self, forKey: .sentence),
      due: try container.decodeIfPresent(Due.self, forKey: .due) ?? .beforeAward,
      anyOf: try container.decode([Evidence].self, forKey: .anyOf))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(sentence, forKey: .sentence)
    if due != .beforeAward { try container.encode(due, forKey: .due) }
    try container.encode(anyOf, forKey: .anyOf)
  }
}

/// A part of a curriculum that is taught in class, with its hours by category.
public struct Module: Codable, Hashable, Sendable {
  public typealias ID = Slug<Module>

  public var id: ID
  public var title: String
  public var outline: [String]
  public var hours: [HourLine]
  /// What others have published to learn from, as charts; none of it is part of what must be learned.
  public var resources: [LearningResource]
  /// The most students in one class of it, that is, with one instructor; `nil` for any number.
  public var groupAtMost: Int?

  public init(
    id: ID, title: String, outline: [String], hours: [HourLine], resources: [LearningResource] = [],
    groupAtMost: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.outline = outline
    self.hours = hours
    self.resources = resources
    self.groupAtMost = groupAtMost
  }

  public struct HourLine: Codable, Hashable, Sendable {
    public var category: HourCategory
    public var minutes: Minutes

    public init(category: HourCategory, minutes: Minutes) {
      self.category = category
      self.minutes = minutes
    }
  }
}

extension Module {
  // By hand, so that a module without resources and without a limit of its groups keeps the canonical form, and a published version its digest.
  private enum CodingKeys: String, CodingKey {
    case id, title, outline, hours, resources, groupAtMost
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(ID.self, forKey: .id),
      title: try container.decode(String.self, forKey: .title),
      outline: try container.decode([String].self, forKey: .outline),
      hours: try container.decode([HourLine].self, forKey: .hours),
      resources: try container.decodeIfPresent([LearningResource].self, forKey: .resources) ?? [],
      groupAtMost: try container.decodeIfPresent(Int.self, forKey: .groupAtMost))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(outline, forKey: .outline)
    try container.encode(hours, forKey: .hours)
    if !resources.isEmpty { try container.encode(resources, forKey: .resources) }
    try container.encodeIfPresent(groupAtMost, forKey: .groupAtMost)
  }
}

/// Something published elsewhere that helps to learn, as a chart of the meridians: a link to it and never a copy.
public struct LearningResource: Hashable, Sendable {
  public var title: String
  /// Absent where each school chooses what it teaches from.
  public var publication: Publication?

  public init(title: String, publication: Publication? = nil) {
    self.title = title
    self.publication = publication
  }

  public struct Publication: Hashable, Sendable {
    /// Begins with `https://`.
    public var link: String
    /// Under which conditions it may be used, in its owner's words.
    public var licence: String

    public init(link: String, licence: String) {
      self.link = link
      self.licence = licence
    }
  }
}

extension LearningResource: Codable {
  // By hand, so that link and licence stand beside the title, as published versions have them.
  private enum CodingKeys: String, CodingKey {
    case title, link, licence
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let link = try container.decodeIfPresent(String.self, forKey: .link)
    self.init(
      title: try container.decode(String.self, forKey: .title),
      publication: try link.map {
        Publication(link: $0, licence: try container.decode(String.self, forKey: .licence))
      })
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(publication?.link, forKey: .link)
    try container.encodeIfPresent(publication?.licence, forKey: .licence)
  }
}

/// Something that a student must be able to do, judged at four performance levels.
public struct Competency: Codable, Hashable, Sendable {
  public typealias ID = Slug<Competency>

  public var id: ID
  /// The short code of the competency library, as `C-STOP`.
  public var code: String
  public var title: String
  /// Safety-critical: below level 3 the attempt fails, whatever the rest.
  public var mustPass: Bool
  public var descriptors: Descriptors

  public init(id: ID, code: String, title: String, mustPass: Bool, descriptors: Descriptors) {
    self.id = id
    self.code = code
    self.title = title
    self.mustPass = mustPass
    self.descriptors = descriptors
  }

  /// What an assessor sees at each performance level.
  public struct Descriptors: Codable, Hashable, Sendable {
    public var level1: String
    public var level2: String
    public var level3: String
    public var level4: String

    public init(level1: String, level2: String, level3: String, level4: String) {
      self.level1 = level1
      self.level2 = level2
      self.level3 = level3
      self.level4 = level4
    }

    public subscript(level: PerformanceLevel) -> String {
      switch level {
      case .unsafe: level1
      case .prompted: level2
      case .independent: level3
      case .adaptive: level4
      }
    }
  }
}

/// The four performance levels (domain section 2.4).
public enum PerformanceLevel: Int, Codable, Hashable, Sendable, CaseIterable, Comparable {
  case unsafe = 1
  case prompted = 2
  case independent = 3
  case adaptive = 4

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var title: Sentence {
    switch self {
    case .unsafe: "unsafe or not shown"
    case .prompted: "with prompts"
    case .independent: "independent"
    case .adaptive: "adapts and explains"
    }
  }
}

/// The two kinds of record: *completion* says attended, *achievement* says passed.
public enum RecordKind: String, Codable, Hashable, Sendable, CaseIterable {
  case completion, achievement

  /// “record of completion”; never “licence” or “certification”.
  public var title: Sentence {
    switch self {
    case .completion: "record of completion"
    case .achievement: "record of achievement"
    }
  }
}

/// What a curriculum gives, and for what.
public struct Award: Codable, Hashable, Sendable {
  public var kind: RecordKind
  public var title: String
  /// Whole parts of the curriculum that must be met.
  public var requires: [Part]
  /// How long the record holds; absent when it never lapses.
  public var validMonths: Int?
  /// What renews a record that lapses; absent where nothing does.
  public var renewal: RenewalRule?

  public init(
    kind: RecordKind, title: String, requires: [Part], validMonths: Int?, renewal: RenewalRule? = nil
  ) {
    self.kind = kind
    self.title = title
    self.requires = requires
    self.validMonths = validMonths
    self.renewal = renewal
  }

  /// The parts of a curriculum that an award can ask for, in the order a student meets them.
  public enum Part: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
    case entry, attendance, practicum, assessments

    public static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }
}
