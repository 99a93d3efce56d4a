/// What a holder has done for the renewal of a record, what is missing, and whether its time has come: as of one day.
///
/// A pure function of record, rule, facts and day; the order of the facts does not matter.
public struct Renewal: Encodable, Sendable {
  public var asOf: CalendarDay
  /// What counts is dated after this day: the one on which the record, or its last renewal, began to count.
  public var since: CalendarDay
  /// The last day on which the record holds, unless it is renewed.
  public var validUntil: CalendarDay
  public var opensOn: CalendarDay
  public var phase: Phase
  /// The last day of the renewed record, were it renewed on the day.
  public var renewedUntil: CalendarDay
  public var conditions: [Condition]
  private let lapsed: RenewalRule.Lapsed?

  private enum CodingKeys: String, CodingKey {
    case asOf, since, validUntil, opensOn, phase, renewedUntil, conditions
  }

  public enum Phase: String, Encodable, Hashable, Sendable, CaseIterable {
    /// Too early.
    case notOpen = "not-open"
    /// The record holds, and may be renewed.
    case open
    /// It holds no longer, and may be renewed.
    case lapsed
    /// So long ago that assessments are repeated.
    case longLapsed = "long-lapsed"
  }

  /// One thing that the renewal asks for.
  public struct Condition: Encodable, Hashable, Sendable {
    /// Stable within a version, as `documents/insurance`.
    public var id: String
    public var sentence: Sentence
    public var required: Int
    public var counted: Int
    /// What to do next; absent when it is met.
    public var next: Sentence?

    public var met: Bool { counted >= required }

    private enum CodingKeys: String, CodingKey { case id, sentence, required, counted, met, next }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(sentence, forKey: .sentence)
      try container.encode(required, forKey: .required)
      try container.encode(counted, forKey: .counted)
      try container.encode(met, forKey: .met)
      try container.encodeIfPresent(next, forKey: .next)
    }
  }

  /// - Parameters:
  ///   - held: the record as it holds, from the day on which it or its last renewal began to count.
  ///   - curriculum: the version of the record.
  ///   - facts: of the enrolment that the record was given on.
  /// - Throws: where no day and no work would renew the record.
  public init(
    of held: HeldRecord, in curriculum: Curriculum, facts: TrainingFacts, asOf day: CalendarDay
  ) throws(RenewalRefusal) {
    guard !held.revoked else { throw .revoked(held.kind, held.curriculum) }
    guard let validUntil = held.validUntil, let award = curriculum.award(held.kind),
      let months = award.validMonths
    else { throw .neverLapses(held.kind, held.curriculum) }
    guard let rule = award.renewal else { throw .noRenewal(held.kind, facts.enrolment.curriculum) }
    asOf = day
    since = held.validFrom
    self.validUntil = validUntil
    opensOn = validUntil.adding(days: -rule.opensDaysBefore)
    lapsed = rule.lapsed
    phase =
      if day < opensOn {
        .notOpen
      } else if day <= validUntil {
        .open
      } else if let lapsed, day > validUntil.adding(months: lapsed.months) {
        .longLapsed
      } else {
        .lapsed
      }
    // Whoever renews in time loses no day of the record; whoever is late gains none.
    renewedUntil =
      day <= validUntil ? validUntil.adding(months: months) : day.adding(months: months).adding(days: -1)

    conditions = []
    let isLate = phase == .longLapsed
    if rule.sessions > 0, !isLate {
      conditions.append(Self.sessions(rule.sessions, in: curriculum, facts, since: since, by: day))
    }
    conditions += rule.documents.map { Self.document($0, facts, on: day) }
    // Whoever is late has learned since, as everybody else.
    if let education = rule.education {
      conditions.append(Self.education(education, facts, since: since, on: day))
    }
    if let record = rule.record, !isLate {
      conditions.append(Self.companion(record, facts, since: since, on: day))
    }
    let repeats = isLate ? rule.lapsed?.repeats ?? [] : rule.repeats
    conditions += repeats.map {
      Self.repeated($0, in: curriculum, facts, after: isLate ? validUntil : since, by: day)
    }
  }

  public var isComplete: Bool { conditions.allSatisfy(\.met) }

  /// Decides whether the record may be renewed on the day.
  public func renewing() throws(RenewalRefusal) {
    guard phase != .notOpen else { throw .tooEarly(opensOn: opensOn, validUntil) }
    let missing = conditions.filter { !$0.met }
    if phase == .longLapsed, let lapsed, missing.contains(where: { $0.id.hasPrefix("repeats/") }) {
      throw .lapsedTooLong(validUntil, months: lapsed.months, missing: missing.map(\.sentence))
    }
    guard missing.isEmpty else { throw .notYet(missing.map(\.sentence)) }
  }

  private static func sessions(
    _ required: Int, in curriculum: Curriculum, _ facts: TrainingFacts, since: CalendarDay,
    by day: CalendarDay
  ) -> Condition {
    let counted = curriculum.practised(in: facts, after: since).count { $0.day <= day }
    let missing = required - counted
    return Condition(
      id: "sessions",
      sentence: "\(required.of("signed session")) after \(since).",
      required: required, counted: min(counted, required),
      next: missing <= 0 ? nil : "Log \(missing.of("more session")), and have each signed.")
  }

  private static func document(_ papers: RenewalRule.Papers, _ facts: TrainingFacts, on day: CalendarDay)
    -> Condition
  {
    let holds = facts.papers.documents.contains {
      papers.anyOf.contains($0.kind) && $0.objection(on: day) == nil
    }
    return Condition(
      id: "documents/\(papers.name)", sentence: "A paper that holds on the day: \(papers.title).",
      required: 1, counted: holds ? 1 : 0, next: holds ? nil : "Show the school: \(papers.title).")
  }

  private static func education(
    _ wanted: RenewalRule.Education, _ facts: TrainingFacts, since: CalendarDay, on day: CalendarDay
  ) -> Condition {
    let start = max(since, day.adding(months: -wanted.withinMonths))
    let minutes = facts.papers.documents.filter {
      $0.kind == .continuingEducation && $0.issuedOn > start && $0.issuedOn <= day
    }.compactMap(\.minutes).reduce(.zero, +)
    let missing = Minutes(wanted.minutesAtLeast.count - minutes.count) ?? .zero
    return Condition(
      id: "education", sentence: "\(wanted.minutesAtLeast) of continuing education, dated after \(start).",
      required: wanted.minutesAtLeast.count, counted: min(minutes.count, wanted.minutesAtLeast.count),
      next: missing == .zero ? nil : "Show the school papers about \(missing) more.")
  }

  private static func companion(
    _ wanted: RenewalRule.Companion, _ facts: TrainingFacts, since: CalendarDay, on day: CalendarDay
  ) -> Condition {
    let holds = facts.papers.records.contains {
      $0.curriculum == wanted.curriculum && $0.kind == wanted.kind && $0.validFrom > since
        && $0.isValid(on: day)
    }
    return Condition(
      id: "record/\(wanted.curriculum)/\(wanted.kind.rawValue)",
      sentence: "A valid record, earned after \(since): \(wanted.title).",
      required: 1, counted: holds ? 1 : 0, next: holds ? nil : "Enrol in \(wanted.curriculum), and pass it.")
  }

  /// An assessment is repeated when attempts after a day pass it by themselves.
  private static func repeated(
    _ plan: AssessmentPlan.ID, in curriculum: Curriculum, _ facts: TrainingFacts, after start: CalendarDay,
    by day: CalendarDay
  ) -> Condition {
    var later = facts
    later.assessments.removeAll { $0.fact.heldOn > day || ($0.fact.plan == plan && $0.fact.heldOn <= start) }
    let requirement = Progress(of: curriculum, facts: later, asOf: day).requirements.first {
      $0.id == "assessments/\(plan)"
    }
    let title = curriculum.assessment(plan)?.title ?? plan.text
    let met = requirement?.met == true
    return Condition(
      id: "repeats/\(plan)", sentence: "“\(title)” is passed again, after \(start).", required: 1,
      counted: met ? 1 : 0, next: met ? nil : requirement?.next ?? "Be assessed in “\(title)” again.")
  }
}

/// Why a record is not renewed.
public enum RenewalRefusal: Refusal, Hashable {
  case neverLapses(RecordKind, Curriculum.ID)
  case noRenewal(RecordKind, CurriculumReference)
  case revoked(RecordKind, Curriculum.ID)
  case tooEarly(opensOn: CalendarDay, CalendarDay)
  case lapsedTooLong(CalendarDay, months: Int, missing: [Sentence])
  case notYet([Sentence])

  public var rule: String {
    switch self {
    case .neverLapses, .noRenewal: "renewal-of-the-curriculum"
    case .revoked: "revoked-not-renewed"
    case .tooEarly: "renewal-window"
    case .lapsedTooLong: "lapsed-repeats"
    case .notYet: "every-requirement-met"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .neverLapses(let kind, let curriculum): "The \(kind.title) of \(curriculum) never lapses."
    case .noRenewal(let kind, let curriculum): "\(curriculum) does not say how its \(kind.title) is renewed."
    case .revoked(let kind, let curriculum):
      "The \(kind.title) of \(curriculum) is revoked, and a revoked record is not renewed."
    case .tooEarly(let opensOn, let validUntil):
      "The record holds until \(validUntil), and can be renewed from \(opensOn) on."
    case .lapsedTooLong(let validUntil, let months, let missing):
      "The record lapsed after \(validUntil), more than \(months.of("month")) ago. Before it is renewed:\n\(missing.lines)"
    case .notYet(let missing):
      "The renewal still waits for \(missing.count.of("requirement")):\n\(missing.lines)"
    }
  }

  public var remedy: Sentence {
    switch self {
    case .neverLapses: "Nothing is left to do."
    case .noRenewal:
      "The record stays as it is; “ashiato curriculum show” prints a rule of renewal below the award that has one."
    case .revoked: "If it was revoked wrongly, “ashiato record reissue” gives it a new edition first."
    case .tooEarly(let opensOn, _): "Renew it on \(opensOn) or later; what is done meanwhile counts."
    case .lapsedTooLong:
      "Have what is named assessed again, as “ashiato help assessment” says; “ashiato record renew --dry-run” says what comes next."
    case .notYet: "“ashiato record renew --dry-run” says what counts, and what to do next."
    }
  }
}

extension [Sentence] {
  /// One a line, as a list.
  fileprivate var lines: Sentence { map { "  - \($0)" as Sentence }.joined(separator: "\n") }
}
