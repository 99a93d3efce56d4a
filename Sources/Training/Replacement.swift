/// What becomes of an earlier version: which of its parts is which of this one, and until when students may finish on it.
public struct Replacement: Codable, Hashable, Sendable {
  /// The earlier version of the same curriculum.
  public var version: CurriculumVersion
  /// The last day on which a record of the earlier version is issued; absent where it is issued for ever.
  public var finishUntil: CalendarDay?
  public var modules: [Counterpart<Module>]
  public var competencies: [Counterpart<Competency>]
  public var assessments: [Counterpart<AssessmentPlan>]

  public init(
    version: CurriculumVersion, finishUntil: CalendarDay? = nil, modules: [Counterpart<Module>] = [],
    competencies: [Counterpart<Competency>] = [], assessments: [Counterpart<AssessmentPlan>] = []
  ) {
    self.version = version
    self.finishUntil = finishUntil
    self.modules = modules
    self.competencies = competencies
    self.assessments = assessments
  }

  /// A part of the earlier version and the one that it is in this version.
  ///
  /// A part that is not named is the one of the same id, where this version has it.
  public struct Counterpart<Subject>: Codable, Hashable, Sendable {
    public var from: Slug<Subject>
    /// Absent where it counts for nothing any more.
    public var to: Slug<Subject>?

    public init(from: Slug<Subject>, to: Slug<Subject>?) {
      self.from = from
      self.to = to
    }
  }
}

extension Curriculum {
  /// The part of this version that a part of the replaced one has become; `nil` where there is none.
  func counterpart(of module: Module.ID) -> Module.ID? {
    Self.counterpart(of: module, by: replaces?.modules ?? [], among: modules.map(\.id))
  }

  func counterpart(of competency: Competency.ID) -> Competency.ID? {
    Self.counterpart(of: competency, by: replaces?.competencies ?? [], among: competencies.map(\.id))
  }

  func counterpart(of assessment: AssessmentPlan.ID) -> AssessmentPlan.ID? {
    Self.counterpart(of: assessment, by: replaces?.assessments ?? [], among: assessments.map(\.id))
  }

  private static func counterpart<Subject>(
    of id: Slug<Subject>, by map: [Replacement.Counterpart<Subject>], among known: [Slug<Subject>]
  ) -> Slug<Subject>? {
    if let named = map.first(where: { $0.from == id }) { return named.to }
    return known.contains(id) ? id : nil
  }

  /// Decides whether this version may replace the one that it names.
  ///
  /// - Parameter earlier: the named version; `nil` when it is not published.
  public func replacing(_ earlier: Curriculum?, today: CalendarDay) throws(ReplacementRefusal) {
    guard let replaces else { return }
    guard let earlier else { throw .notPublished(id, replaces.version) }
    if let day = replaces.finishUntil, day < today { throw .overAlready(day) }
    try Self.check(replaces.modules, .module, from: earlier.modules.map(\.id), in: earlier)
    try Self.check(replaces.competencies, .competency, from: earlier.competencies.map(\.id), in: earlier)
    try Self.check(replaces.assessments, .assessment, from: earlier.assessments.map(\.id), in: earlier)
  }

  private static func check<Subject>(
    _ map: [Replacement.Counterpart<Subject>], _ kind: ReplacementRefusal.Kind, from known: [Slug<Subject>],
    in earlier: Curriculum
  ) throws(ReplacementRefusal) {
    for line in map {
      guard known.contains(line.from) else {
        throw .unknown(kind, line.from.text, earlier.version)
      }
      // Whoever joins two parts says so of both: otherwise hours of one would count for the other by an oversight.
      if let to = line.to, to != line.from, known.contains(to), !map.contains(where: { $0.from == to }) {
        throw .unspoken(kind, to.text, joinedBy: line.from.text)
      }
    }
  }

  /// Until when a record of this version is issued, and the version to move to; `nil` while it is issued for ever.
  ///
  /// Of several versions that replace it, the one that allows the most holds: what one of them promised, none takes back.
  ///
  /// - Parameter successors: the versions that replace it, each with what it says about it.
  public func ending(replacedBy successors: [(version: CurriculumVersion, replacement: Replacement)]) -> (
    lastDay: CalendarDay, successor: CurriculumVersion
  )? {
    let endings = successors.filter { $0.replacement.version == version }.map {
      (lastDay: $0.replacement.finishUntil ?? .last, successor: $0.version)
    }
    guard let ending = endings.max(by: { $0.lastDay < $1.lastDay }), ending.lastDay != .last else {
      return nil
    }
    return ending
  }
}

/// Why a version does not replace the one that it names.
public enum ReplacementRefusal: Refusal, Hashable {
  case notPublished(Curriculum.ID, CurriculumVersion)
  case overAlready(CalendarDay)
  /// The id of a part, and the version that has none of it.
  case unknown(Kind, String, CurriculumVersion)
  case unspoken(Kind, String, joinedBy: String)

  /// The kinds of part that a map speaks of.
  public enum Kind: Hashable, Sendable {
    case module, competency, assessment

    var noun: Sentence {
      switch self {
      case .module: "module"
      case .competency: "competency"
      case .assessment: "assessment"
      }
    }
  }

  public var rule: String {
    switch self {
    case .notPublished: "replaces-published"
    case .overAlready: "finish-until"
    case .unknown: "map-of-what-was"
    case .unspoken: "nothing-counts-double"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .notPublished(let curriculum, let version):
      "The version would replace \(curriculum)@\(version), which this school has not published."
    case .overAlready(let day): "Students on the earlier version could finish until \(day), which is over."
    case .unknown(let kind, let id, let version): "Version \(version) has no \(kind.noun) “\(id)” to map."
    case .unspoken(let kind, let id, let other):
      "The \(kind.noun) “\(other)” becomes “\(id)”, and the earlier version has a \(kind.noun) “\(id)” of its own, of which the map says nothing."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .notPublished: "“ashiato curriculum list” shows what is published; mend “version” below “replaces”."
    case .overAlready: "Write a later day at “finish-until”, or leave the key out."
    case .unknown: "“ashiato curriculum show ID@VERSION” shows its ids; mend the map below “replaces”."
    case .unspoken(_, let id, _):
      "Add “{from: \(id), to: \(id)}” where both are to count for it, or “{from: \(id), to: none}”."
    }
  }
}
