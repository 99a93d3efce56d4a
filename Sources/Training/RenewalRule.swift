/// What keeps a record that lapses alive for another time, and when it may be done.
public struct RenewalRule: Codable, Hashable, Sendable {
  /// A record is renewed at the earliest so many days before its last day.
  public var opensDaysBefore: Int
  /// So many signed sessions since the record, or its last renewal, began to count.
  public var sessions: Int
  /// Papers that hold on the day of the renewal.
  public var documents: [DocumentKind]
  /// A record that was earned since, and is valid on the day.
  public var record: Companion?
  /// What those repeat who come late; absent where nobody repeats anything.
  public var lapsed: Lapsed?

  public init(
    opensDaysBefore: Int, sessions: Int = 0, documents: [DocumentKind] = [], record: Companion? = nil,
    lapsed: Lapsed? = nil
  ) {
    self.opensDaysBefore = opensDaysBefore
    self.sessions = sessions
    self.documents = documents
    self.record = record
    self.lapsed = lapsed
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

extension RenewalRule {
  /// What it asks for, in words, each a phrase.
  public var phrases: [Sentence] {
    var phrases: [Sentence] = ["it opens \(opensDaysBefore.of("day")) before the record lapses"]
    if sessions > 0 { phrases.append("\(sessions.of("signed session")) since the record began to count") }
    if !documents.isEmpty {
      phrases.append("papers that hold on the day: \(documents.map(\.title).joined(separator: ", "))")
    }
    if let record { phrases.append("\(record.title), earned since") }
    if let lapsed {
      phrases.append(
        "more than \(lapsed.months.of("month")) after it lapsed: \(lapsed.repeats.map(\.text).joined(separator: ", ")), passed again"
      )
    }
    return phrases
  }
}

extension RenewalRule.Companion {
  /// “the record of achievement of renewal-safety”.
  var title: Sentence { EntryRequirement.Evidence.record(curriculum: curriculum, kind: kind).title }
}
