extension Enrolment {
  /// Decides whether a student may move to another version of her curriculum.
  ///
  /// - Parameters:
  ///   - old: the version that she is pinned to.
  ///   - new: the one that she would be pinned to.
  ///   - held: the kinds of record that she has been given on this enrolment.
  public func moving(from old: Curriculum, to new: Curriculum, holding held: [RecordKind])
    throws(MovingRefusal)
  {
    guard old.version != new.version else { throw .thereAlready(curriculum) }
    if let closing { throw .closed(closing.lastDay) }
    guard new.replaces?.version == old.version else {
      throw .noMap(curriculum, to: new.version, replaces: new.replaces?.version)
    }
    if held.contains(.achievement) { throw .awarded(curriculum) }
  }
}

/// What a move to a newer version means for one student: what it costs her, what she keeps, and requirement by requirement why.
public struct Moving: Encodable, Sendable {
  public var from: CurriculumReference
  public var to: CurriculumReference
  public var asOf: CalendarDay
  /// Time in classes and sessions that counts after the move.
  public var keeps: Minutes
  /// Time that counted, and counts no longer.
  public var loses: Minutes
  /// What is missing after the move and was not before, as “2 supervised sessions”.
  public var costs: [Sentence]
  /// What was missing before the move and is not after it.
  public var spares: [Sentence]
  /// Of the newer version, in its order.
  public var requirements: [Line]
  /// What the earlier version asks for and the newer one does not, each in its sentence.
  public var noLongerAsked: [Sentence]
  /// Facts for which the newer version has no place.
  public var leftBehind: [Progress.Note]

  /// One requirement of the newer version, before the move and after it.
  public struct Line: Encodable, Hashable, Sendable {
    public var id: String
    public var sentence: Sentence
    /// Absent where the earlier version does not ask for it.
    public var before: Amount?
    public var after: Amount
    public var unit: Progress.Unit

    public struct Amount: Encodable, Hashable, Sendable {
      public var counted: Int
      public var required: Int

      public var missing: Int { max(0, required - counted) }
    }

    /// How much more is missing than before; negative where less is.
    public var cost: Int { after.missing - (before?.missing ?? 0) }
  }

  /// - Parameters:
  ///   - facts: of the enrolment as it is.
  ///   - moved: the same facts as the newer version reads them, for the enrolment that would go on.
  public init(
    of facts: TrainingFacts, in old: Curriculum, to moved: TrainingFacts, in new: Curriculum,
    asOf day: CalendarDay
  ) {
    let before = Progress(of: old, facts: facts, asOf: day)
    let after = Progress(of: new, facts: moved, asOf: day)
    from = before.curriculum
    to = after.curriculum
    asOf = after.asOf
    var amounts: [String: Line.Amount] = [:]
    var asked: Set<String> = []
    let present = Set(after.requirements.map(\.id))
    var gone: [Progress.Requirement] = []
    for requirement in before.requirements {
      guard let id = new.counterpart(ofRequirement: requirement.id), present.contains(id) else {
        gone.append(requirement)
        continue
      }
      asked.insert(id)
      amounts[id, default: .init(counted: 0, required: 0)].counted += requirement.counted
      amounts[id]?.required += requirement.required
    }
    requirements = after.requirements.map {
      Line(
        id: $0.id, sentence: $0.sentence, before: amounts[$0.id],
        after: .init(counted: $0.counted, required: $0.required), unit: $0.unit)
    }
    noLongerAsked = gone.map(\.sentence)
    leftBehind = moved.leftBehind

    let time = facts.minutesByFact
    func minutes(_ names: Set<String>) -> Minutes { names.compactMap { time[$0] }.reduce(.zero, +) }
    let (countedBefore, countedAfter) = (before.countedWork, after.countedWork)
    keeps = minutes(countedAfter)
    loses = minutes(countedBefore.subtracting(countedAfter))
    costs = Self.words(
      zip(after.requirements, requirements).map { ($0, $1.cost) }.filter { $0.1 > 0 }, in: new)
    spares = Self.words(
      zip(after.requirements, requirements).map { ($0, -$1.cost) }.filter { $0.1 > 0 }
        + gone.map { ($0, max(0, $0.required - $0.counted)) }.filter { $0.1 > 0 }, in: new)
  }

  /// “It costs 2 supervised sessions, and keeps 31 hours.”
  public var summary: Sentence {
    var summary: Sentence =
      costs.isEmpty
      ? "It costs nothing, and keeps \(keeps.inHours)."
      : "It costs \(costs.enumerated), and keeps \(keeps.inHours)."
    if loses > .zero { summary += " Of what counted, \(loses.inHours) no longer count." }
    if !spares.isEmpty { summary += " It spares \(spares.enumerated)." }
    return summary
  }

  /// Amounts of one kind are added up: what is told is what is to be done, not how many rules ask for it.
  private static func words(_ amounts: [(Progress.Requirement, Int)], in curriculum: Curriculum) -> [Sentence]
  {
    var sums: [(noun: Noun, count: Int)] = []
    for (requirement, count) in amounts {
      let noun = Noun(requirement, in: curriculum)
      if let index = sums.firstIndex(where: { $0.noun == noun }) {
        sums[index].count += count
      } else {
        sums.append((noun, count))
      }
    }
    return sums.map { $0.noun.text($0.count) }
  }

  /// What an amount is told in.
  private enum Noun: Hashable {
    case classTime
    case sessions(HourCategory)
    case papers
    case assessment(String)
    case scoreAverage
    /// Of a requirement beside the stages, which looks at the same sessions in another way.
    case other(Progress.Unit, String)

    init(_ requirement: Progress.Requirement, in curriculum: Curriculum) {
      let parts = requirement.id.split(separator: "/").map(String.init)
      switch requirement.part {
      case .entry: self = .papers
      case .attendance: self = .classTime
      case .assessments:
        let id = AssessmentPlan.ID(parts.last ?? "")
        self =
          requirement.unit == .percent
          ? .scoreAverage : .assessment(id.flatMap { curriculum.assessment($0)?.title } ?? requirement.id)
      case .practicum:
        if parts.count == 3, let category = HourCategory(rawValue: parts[1]) {
          self = .sessions(category)
        } else {
          self = .other(requirement.unit, parts.last ?? requirement.id)
        }
      }
    }

    func text(_ count: Int) -> Sentence {
      switch self {
      case .classTime: "\(Minutes(count) ?? .zero) of class"
      case .sessions(.supervisedPracticum): count.of("supervised session")
      case .sessions(.independentPracticum): count.of("independent session")
      case .sessions(let category): "\(count.of("session")) (\(category.title))"
      case .papers: count.of("paper")
      case .assessment(let title): "the assessment “\(title)”"
      case .scoreAverage: "\(count) % on average of the tests"
      case .other(let unit, let id): "\(unit.text(count)) under “\(id)”"
      }
    }
  }
}

extension Progress.Unit {
  /// “2 clients”, “3 h”.
  fileprivate func text(_ count: Int) -> Sentence {
    switch self {
    case .minutes: "\(Minutes(count) ?? .zero)"
    case .sessions: count.of("session")
    case .clients: count.of("practice client")
    case .zones: count.of("zone")
    case .strokes: count.of("stroke")
    case .props: count.of("prop")
    case .months: count.of("month")
    case .attempts: count.of("passed attempt")
    case .papers: count.of("paper")
    case .percent: "\(count) %"
    }
  }
}

extension Curriculum {
  /// The id under which this version would ask for what the replaced one asks for.
  fileprivate func counterpart(ofRequirement id: String) -> String? {
    let parts = id.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("attendance", 3):
      return Module.ID(parts[1]).flatMap { counterpart(of: $0) }.map { "attendance/\($0)/\(parts[2])" }
    case ("assessments", 2):
      return AssessmentPlan.ID(parts[1]).flatMap { counterpart(of: $0) }.map { "assessments/\($0)" }
    default:
      return id
    }
  }
}

extension Progress {
  /// Classes and sessions that count for something.
  fileprivate var countedWork: Set<String> {
    Set(requirements.flatMap(\.countedFacts)).filter {
      $0.hasPrefix("attendance:") || $0.hasPrefix("session:")
    }
  }
}

extension TrainingFacts {
  fileprivate var minutesByFact: [String: Minutes] {
    let classes = attendances.map { ("attendance:\($0.fact.id)", $0.fact.minutes) }
    let practice = sessions.map { ("session:\($0.fact.id)", $0.fact.minutes) }
    return Dictionary(classes + practice, uniquingKeysWith: { first, _ in first })
  }
}

extension Minutes {
  /// “31 hours”, “1 hour”.
  fileprivate var inHours: Sentence { count == 60 ? "1 hour" : "\(hoursText) hours" }
}

extension [Sentence] {
  /// “a”, “a and b”, “a, b and c”.
  fileprivate var enumerated: Sentence {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}

/// Why a student does not move to another version.
public enum MovingRefusal: Refusal, Hashable {
  case thereAlready(CurriculumReference)
  case closed(CalendarDay)
  case noMap(CurriculumReference, to: CurriculumVersion, replaces: CurriculumVersion?)
  case awarded(CurriculumReference)

  public var rule: String {
    switch self {
    case .thereAlready: "moved-once"
    case .closed: "enrolment-closed"
    case .noMap: "map-between-versions"
    case .awarded: "awarded-already"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .thereAlready(let curriculum): "The student is on \(curriculum) already."
    case .closed(let lastDay): "The enrolment is closed; its last day is \(lastDay)."
    case .noMap(let curriculum, let version, let replaces?):
      "Nothing says how what was done for \(curriculum) counts in version \(version), which replaces version \(replaces)."
    case .noMap(let curriculum, let version, nil):
      "Nothing says how what was done for \(curriculum) counts in version \(version), which replaces no other."
    case .awarded(let curriculum):
      "The student was given the record of achievement of \(curriculum) already."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .thereAlready: "Nothing is left to do; “ashiato progress” shows where she stands."
    case .closed: "“ashiato enrolment reopen” takes it up again, unless it was closed by a move."
    case .noMap(_, _, let replaces?):
      "Move to \(replaces) first, or have a version published that names this one under “replaces”."
    case .noMap(_, _, nil): "Have a version published that names this one under “replaces”."
    case .awarded: "Her record stays as it is. For what comes after it, enrol her in another curriculum."
    }
  }
}
