/// What keeps a record that lapses alive for another time, and when it may be done.
public struct RenewalRule: Hashable, Sendable {
  /// A record is renewed at the earliest so many days before its last day.
  public var opensDaysBefore: Int
  /// So many signed sessions, each as the curriculum asks for it, since the record or its last renewal began to count.
  public var sessions: Int
  /// What holds on the day of the renewal, each by any one of its papers.
  public var documents: [Papers]
  /// Hours learned elsewhere since; absent where none are asked for.
  public var education: Education?
  /// A record that was earned since, and is valid on the day.
  public var record: Companion?
  /// Each is passed again since: what no other record shows anew.
  public var repeats: [AssessmentPlan.ID]
  /// What those repeat who come late, instead of everything but the papers; absent where lateness changes nothing.
  public var lapsed: Lapsed?

  public init(
    opensDaysBefore: Int, sessions: Int = 0, documents: [Papers] = [], education: Education? = nil,
    record: Companion? = nil, repeats: [AssessmentPlan.ID] = [], lapsed: Lapsed? = nil
  ) {
    self.opensDaysBefore = opensDaysBefore
    self.sessions = sessions
    self.documents = documents
    self.education = education
    self.record = record
    self.repeats = repeats
    self.lapsed = lapsed
  }

  /// One kind of paper, or several of which any one will do.
  public struct Papers: Hashable, Sendable {
    public var anyOf: [DocumentKind]

    public init(anyOf kinds: [DocumentKind]) { anyOf = kinds }

    /// `insurance`, `licence-or-no-licence`.
    public var name: String { anyOf.map(\.rawValue).joined(separator: "-or-") }

    /// “licence or a note that no licence exists here”.
    public var title: Sentence { anyOf.map(\.title).joined(separator: " or ") }
  }

  /// Minutes of continuing education, as the papers about it say, each dated within so many months before the renewal.
  ///
  /// What counts is dated after the record, or its last renewal, began to count: so nothing is used for it twice, and nothing is carried over.
  public struct Education: Codable, Hashable, Sendable {
    public var minutesAtLeast: Minutes
    public var withinMonths: Int

    public init(minutesAtLeast: Minutes, withinMonths: Int) {
      self.minutesAtLeast = minutesAtLeast
      self.withinMonths = withinMonths
    }
  }

  /// A record of another curriculum.
  public struct Companion: Codable, Hashable, Sendable {
    public var curriculum: Curriculum.ID
    public var kind: RecordKind

    public init(curriculum: Curriculum.ID, kind: RecordKind) {
      self.curriculum = curriculum
      self.kind = kind
    }
  }

  /// Holds for a renewal more than so many months after the last day of the record.
  public struct Lapsed: Codable, Hashable, Sendable {
    public var months: Int
    /// Each is passed again, after the record lapsed.
    public var repeats: [AssessmentPlan.ID]

    public init(months: Int, repeats: [AssessmentPlan.ID]) {
      self.months = months
      self.repeats = repeats
    }
  }
}

extension RenewalRule: Codable {
  // By hand: a version that was published without a word of repeating keeps its canonical form.
  private enum CodingKeys: String, CodingKey {
    case opensDaysBefore, sessions, documents, education, record, repeats, lapsed
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      opensDaysBefore: try container.decode(Int.self, forKey: .opensDaysBefore),
      sessions: try container.decode(Int.self, forKey: .sessions),
      documents: try container.decode([Papers].self, forKey: .documents),
      education: try container.decodeIfPresent(Education.self, forKey: .education),
      record: try container.decodeIfPresent(Companion.self, forKey: .record),
      repeats: try container.decodeIfPresent([AssessmentPlan.ID].self, forKey: .repeats) ?? [],
      lapsed: try container.decodeIfPresent(Lapsed.self, forKey: .lapsed))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(opensDaysBefore, forKey: .opensDaysBefore)
    try container.encode(sessions, forKey: .sessions)
    try container.encode(documents, forKey: .documents)
    try container.encodeIfPresent(education, forKey: .education)
    try container.encodeIfPresent(record, forKey: .record)
    if !repeats.isEmpty { try container.encode(repeats, forKey: .repeats) }
    try container.encodeIfPresent(lapsed, forKey: .lapsed)
  }
}

extension RenewalRule.Papers: Codable {
  // One kind is written as a word, several as a list.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let kind = try? container.decode(DocumentKind.self) {
      self.init(anyOf: [kind])
    } else {
      self.init(anyOf: try container.decode([DocumentKind].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if anyOf.count == 1 { try container.encode(anyOf[0]) } else { try container.encode(anyOf) }
  }
}

extension RenewalRule {
  /// What it asks for, in words, each a phrase.
  public var phrases: [Sentence] {
    var phrases: [Sentence] = ["it opens \(opensDaysBefore.of("day")) before the record lapses"]
    if sessions > 0 {
      phrases.append("\(sessions.of("signed session")) as in the practicum, since the record began to count")
    }
    if !documents.isEmpty {
      phrases.append("papers that hold on the day: \(documents.map(\.title).joined(separator: ", "))")
    }
    if let education {
      phrases.append(
        "\(education.minutesAtLeast) of continuing education since, within the last \(education.withinMonths.of("month"))"
      )
    }
    if let record { phrases.append("\(record.title), earned since") }
    if !repeats.isEmpty {
      phrases.append("\(repeats.map(\.text).joined(separator: ", ")), passed again since")
    }
    if let lapsed {
      phrases.append(
        "once it has lapsed for more than \(lapsed.months.of("month")): the papers, and in place of all else \(lapsed.repeats.map(\.text).joined(separator: ", ")), passed again"
      )
    }
    return phrases
  }
}

extension RenewalRule.Companion {
  /// “the record of achievement of renewal-safety”.
  var title: Sentence { EntryRequirement.Evidence.record(curriculum: curriculum, kind: kind).title }
}
