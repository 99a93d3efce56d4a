public import Training

/// A rule about findings that weigh more together than alone.
public struct Combination: Codable, Hashable, Sendable {
  public typealias ID = Slug<Combination>

  public var id: ID
  public var condition: Condition
  public var outcome: Outcome
  public var restrictions: Restrictions
  public var instead: String?
  /// What to do without delay, as of a finding.
  public var urgent: String?
  /// The reason, in one plain sentence.
  public var why: String

  public init(
    id: ID, condition: Condition, outcome: Outcome, restrictions: Restrictions, instead: String?,
    urgent: String? = nil, why: String
  ) {
    self.id = id
    self.condition = condition
    self.outcome = outcome
    self.restrictions = restrictions
    self.instead = instead
    self.urgent = urgent
    self.why = why
  }
}

/// When a combination holds.
///
/// Nothing here can say “not”: what holds for some findings holds for more of them, so that one more finding never makes an outcome
/// milder.
public indirect enum Condition: Hashable, Sendable {
  /// Any finding of a question.
  case question(Question.ID)
  case finding(Question.ID, Finding.ID)
  case all([Condition])
  case any([Condition])
  case count(Count)
  /// The course works some of these zones, and every one of those is left out on both sides.
  case leftOut([Zone.ID])
  /// No zone of the course is left that may be worked more strongly, on the scale of 1 to 5.
  case pressure(atMost: Int)

  /// So many questions whose answers are at least so severe.
  public struct Count: Codable, Hashable, Sendable {
    public var atLeast: Int
    public var outcome: Outcome
    /// Whether questions about one body system count once.
    public var byBodySystem: Bool
    public var notCounting: [Question.ID]

    public init(atLeast: Int, outcome: Outcome, byBodySystem: Bool, notCounting: [Question.ID]) {
      self.atLeast = atLeast
      self.outcome = outcome
      self.byBodySystem = byBodySystem
      self.notCounting = notCounting
    }
  }
}

extension Condition: Codable {
  private enum CodingKeys: String, CodingKey {
    case found, finding, all, any, count, leftOut, pressureAtMost
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard container.allKeys.count == 1 || container.allKeys.count == 2, let key = container.allKeys.first
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "A condition says one thing."))
    }
    switch key {
    case .found, .finding:
      let question = try container.decode(Question.ID.self, forKey: .found)
      let finding = try container.decodeIfPresent(Finding.ID.self, forKey: .finding)
      self = finding.map { .finding(question, $0) } ?? .question(question)
    case .all: self = .all(try container.decode([Condition].self, forKey: .all))
    case .any: self = .any(try container.decode([Condition].self, forKey: .any))
    case .count: self = .count(try container.decode(Count.self, forKey: .count))
    case .leftOut: self = .leftOut(try container.decode([Zone.ID].self, forKey: .leftOut))
    case .pressureAtMost: self = .pressure(atMost: try container.decode(Int.self, forKey: .pressureAtMost))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .question(let question): try container.encode(question, forKey: .found)
    case .finding(let question, let finding):
      try container.encode(question, forKey: .found)
      try container.encode(finding, forKey: .finding)
    case .all(let conditions): try container.encode(conditions, forKey: .all)
    case .any(let conditions): try container.encode(conditions, forKey: .any)
    case .count(let count): try container.encode(count, forKey: .count)
    case .leftOut(let zones): try container.encode(zones, forKey: .leftOut)
    case .pressure(let atMost): try container.encode(atMost, forKey: .pressureAtMost)
    }
  }
}

/// Strokes that are done only when the outcome is `proceed`.
public struct Gate: Codable, Hashable, Sendable {
  public typealias ID = Slug<Gate>

  public var id: ID
  public var strokes: [Stroke.ID]
  public var why: String

  public init(id: ID, strokes: [Stroke.ID], why: String) {
    self.id = id
    self.strokes = strokes
    self.why = why
  }
}
