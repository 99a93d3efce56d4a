/// What is done, what is missing, what was ignored, and why: for one enrolment, as of one day.
///
/// A pure function of curriculum version, facts and day; the order of the facts does not matter. The day decides which
/// papers hold and whether the practicum is open; facts dated after it are counted like any other, so hand in those of the day.
public struct Progress: Encodable, Sendable {
  public var enrolment: Enrolment.ID
  public var curriculum: CurriculumReference
  public var asOf: CalendarDay
  public var awards: [AwardProgress]
  public var requirements: [Requirement]
  /// Facts that belong to no requirement of this version.
  public var unplaced: [Note]

  public init(of curriculum: Curriculum, facts: TrainingFacts, asOf day: CalendarDay) {
    let ledgers = Ledgers(of: curriculum, facts: facts, asOf: day)
    let (attendance, practicum, assessments) = (ledgers.attendance, ledgers.practicum, ledgers.assessments)
    enrolment = facts.enrolment.id
    self.curriculum = facts.enrolment.curriculum
    asOf = day
    let found =
      entryRequirements(of: curriculum, facts: facts, asOf: day)
      + attendance.requirements + (practicum?.requirements ?? []) + assessments.requirements
    requirements = found
    let sessionsUnplaced = practicum?.unplaced ?? Self.withoutPracticum(facts.sessions, in: curriculum)
    unplaced =
      attendance.unplaced + sessionsUnplaced + assessments.unplaced
      + facts.leftBehind.sorted { ($0.day, $0.fact) < ($1.day, $1.fact) }
    awards = curriculum.awards.map { award in
      let missing = found.filter { award.requires.contains($0.part) && !$0.met }
      return AwardProgress(
        kind: award.kind, title: award.title, met: missing.isEmpty, missing: missing.map(\.id))
    }
  }

  private static func withoutPracticum(_ sessions: [Attested<Session>], in curriculum: Curriculum) -> [Note] {
    sessions.map(\.fact).sorted { $0.order < $1.order }.map {
      Note(
        fact: "session:\($0.id)", day: $0.day, rule: .notInThisVersion,
        sentence: "\(curriculum.id)@\(curriculum.version) has no practicum.")
    }
  }

  /// The award of one kind, with what it still waits for.
  public func award(_ kind: RecordKind) -> AwardProgress? { awards.first { $0.kind == kind } }

  /// The first things to do, in the order a student meets them.
  public func next(_ count: Int = 3) -> [Sentence] {
    Array(requirements.compactMap(\.next).prefix(count))
  }

  public struct AwardProgress: Encodable, Sendable {
    public var kind: RecordKind
    public var title: String
    public var met: Bool
    /// Ids of the requirements that are not met yet.
    public var missing: [String]
  }

  /// One requirement with its numbers, each of them explained.
  public struct Requirement: Encodable, Sendable {
    /// Stable within a curriculum version, as `attendance/seated-work/lab-giving`.
    public var id: String
    public var part: Award.Part
    /// The name of the rule.
    public var rule: RuleName
    /// The rule in one plain sentence, with this curriculum's figures.
    public var sentence: Sentence
    public var unit: Unit
    public var required: Int
    public var counted: Int
    /// So much of what is missing need not be there; absent where nothing is excused.
    public var excused: Int?
    public var met: Bool
    /// The facts behind `counted`.
    public var countedFacts: [String]
    /// Would count once it is signed.
    public var pending: [Note]
    public var declined: [Note]
    /// Does not count, each with the rule and its reason.
    public var ignored: [Note]
    /// What to do next; absent when the requirement is met.
    public var next: Sentence?
  }

  public enum Unit: String, Encodable, Sendable, CaseIterable {
    case minutes, sessions, clients, zones, strokes, props, months, attempts, papers, percent
  }

  /// What is said about one fact.
  public struct Note: Encodable, Hashable, Sendable {
    public var fact: String
    public var day: CalendarDay
    public var rule: RuleName
    public var sentence: Sentence
  }
}

/// The rules that decide what counts, by the names under which they are documented and tested.
public enum RuleName: String, Codable, Hashable, Sendable, CaseIterable {
  case entryEvidence = "entry-evidence"
  case entryBeforePractice = "entry-before-practice"
  case attendEveryHour = "attend-every-hour"
  case attendanceAllowance = "attendance-allowance"
  case neverMiss = "never-miss"
  case makeUp = "make-up"
  case transfer = "transfer"
  case awaitsSignature = "awaits-signature"
  case declined = "declined"
  case voided = "voided"
  case beforeEnrolment = "before-enrolment"
  case categoryMinimum = "category-minimum"
  case minimumMinutes = "minimum-minutes"
  case clientPresent = "client-present"
  case opensAfterModules = "opens-after-modules"
  case opensAfterMinutes = "opens-after-minutes"
  case practicumStart = "practicum-start"
  case practicumWindow = "practicum-window"
  case supervisionOrder = "supervision-order"
  case oncePerClientPerDay = "once-per-client-per-day"
  case limit = "limit"
  case atMost = "at-most"
  case totalSessions = "total-sessions"
  case totalMinutes = "total-minutes"
  case distinctClients = "distinct-clients"
  case sessionsWithOneClient = "sessions-with-one-client"
  case onceEach = "once-each"
  case timeSpan = "time-span"
  case share = "share"
  case substitute = "substitute"
  case perMonth = "per-month"
  case withinMonths = "within-months"
  case recency = "recency"
  case requirementOrder = "requirement-order"
  case assessmentOpens = "assessment-opens"
  case independentAssessor = "independent-assessor"
  case twoAssessors = "two-assessors"
  case retakeWait = "retake-wait"
  case attemptsAtMost = "attempts-at-most"
  case remediation = "remediation"
  case passScore = "pass-score"
  case passLevels = "pass-levels"
  case scoreAverage = "score-average"
  case held = "held"
  case amended = "amended"
  case notInThisVersion = "not-in-this-version"
}
