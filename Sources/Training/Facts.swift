/// A student, pinned to one curriculum version.
public struct Enrolment: Codable, Hashable, Sendable {
  public typealias ID = Identifier<Enrolment>

  public var id: ID
  public var student: Person.ID
  public var curriculum: CurriculumReference
  public var enrolledOn: CalendarDay
  /// Absent while the enrolment is open.
  public var closing: Closing?
  /// The enrolment in an earlier version that this one goes on from; what was done there is read through the map between them.
  public var continues: ID?

  public init(
    id: ID, student: Person.ID, curriculum: CurriculumReference, enrolledOn: CalendarDay,
    closing: Closing? = nil, continues: ID? = nil
  ) {
    self.id = id
    self.student = student
    self.curriculum = curriculum
    self.enrolledOn = enrolledOn
    self.closing = closing
    self.continues = continues
  }

  /// The end of an enrolment, which holds until it is reopened.
  public struct Closing: Codable, Hashable, Sendable {
    public typealias ID = Identifier<Closing>

    public var id: ID
    /// What is dated later is refused.
    public var lastDay: CalendarDay
    public var reason: Reason

    public init(id: ID, lastDay: CalendarDay, reason: Reason) {
      self.id = id
      self.lastDay = lastDay
      self.reason = reason
    }

    public enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
      case completed, withdrawn
      /// The student goes on in a newer version. Only a move closes so.
      case moved

      /// Those that a person gives.
      public static var chosen: [Self] { allCases.filter { $0 != .moved } }

      public var title: Sentence {
        switch self {
        case .completed: "completed"
        case .withdrawn: "withdrawn"
        case .moved: "moved"
        }
      }
    }
  }
}

/// A class that was held, with its roster.
public struct ClassAttendance: Codable, Hashable, Sendable {
  public typealias ID = Identifier<ClassAttendance>

  public var id: ID
  public var curriculum: CurriculumReference
  public var module: Module.ID
  public var category: HourCategory
  public var heldOn: CalendarDay
  public var minutes: Minutes
  public var instructor: Person.ID
  /// Held for those who had missed a class, to make up for it.
  public var makeUp: Bool
  /// The enrolments of those who were there, each once, in ascending order.
  public let roster: [Enrolment.ID]

  public init(
    id: ID, curriculum: CurriculumReference, module: Module.ID, category: HourCategory, heldOn: CalendarDay,
    minutes: Minutes, instructor: Person.ID, makeUp: Bool = false, roster: [Enrolment.ID]
  ) {
    self.id = id
    self.curriculum = curriculum
    self.module = module
    self.category = category
    self.heldOn = heldOn
    self.minutes = minutes
    self.instructor = instructor
    self.makeUp = makeUp
    self.roster = Set(roster).sorted()
  }

  private enum CodingKeys: String, CodingKey {
    case id, curriculum, module, category, heldOn, minutes, instructor, makeUp, roster
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(ID.self, forKey: .id),
      curriculum: try container.decode(CurriculumReference.self, forKey: .curriculum),
      module: try container.decode(Module.ID.self, forKey: .module),
      category: try container.decode(HourCategory.self, forKey: .category),
      heldOn: try container.decode(CalendarDay.self, forKey: .heldOn),
      minutes: try container.decode(Minutes.self, forKey: .minutes),
      instructor: try container.decode(Person.ID.self, forKey: .instructor),
      makeUp: try container.decodeIfPresent(Bool.self, forKey: .makeUp) ?? false,
      roster: try container.decode([Enrolment.ID].self, forKey: .roster))
  }

  // An ordinary class does not say that it makes up for nothing: the statements signed of it stay what they are.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(curriculum, forKey: .curriculum)
    try container.encode(module, forKey: .module)
    try container.encode(category, forKey: .category)
    try container.encode(heldOn, forKey: .heldOn)
    try container.encode(minutes, forKey: .minutes)
    try container.encode(instructor, forKey: .instructor)
    if makeUp { try container.encode(makeUp, forKey: .makeUp) }
    try container.encode(roster, forKey: .roster)
  }
}

/// A practicum session, as its student logged it.
public struct Session: Codable, Hashable, Sendable {
  public typealias ID = Identifier<Session>

  public var id: ID
  public var enrolment: Enrolment.ID
  public var student: Person.ID
  /// Who was there, or for an independent session who reads the log.
  public var supervisor: Person.ID
  public var supervision: SupervisionLevel
  public var category: HourCategory
  public var site: Site.ID
  public var day: CalendarDay
  public var start: TimeOfDay
  /// An IANA name, as `Europe/London`.
  public var timeZone: String
  public var minutes: Minutes
  public var props: [Prop.ID]
  public var zones: [Zone.ID]
  public var strokes: [Stroke.ID]
  /// Absent when nobody lay on the table.
  public var client: ClientWork?
  public var incident: IncidentCode
  /// Salted digest of the student's own words, which are kept apart and can be erased.
  public var reflectionDigest: String?

  public init(
    id: ID, enrolment: Enrolment.ID, student: Person.ID, supervisor: Person.ID, supervision: SupervisionLevel,
    category: HourCategory, site: Site.ID, day: CalendarDay, start: TimeOfDay, timeZone: String,
    minutes: Minutes,
    props: [Prop.ID], zones: [Zone.ID], strokes: [Stroke.ID], client: ClientWork?, incident: IncidentCode,
    reflectionDigest: String?
  ) {
    self.id = id
    self.enrolment = enrolment
    self.student = student
    self.supervisor = supervisor
    self.supervision = supervision
    self.category = category
    self.site = site
    self.day = day
    self.start = start
    self.timeZone = timeZone
    self.minutes = minutes
    self.props = props
    self.zones = zones
    self.strokes = strokes
    self.client = client
    self.incident = incident
    self.reflectionDigest = reflectionDigest
  }

  /// What is kept of the work on a practice client: nothing that says who she is or how she is.
  public struct ClientWork: Codable, Hashable, Sendable {
    public var code: ClientCode
    public var screening: ScreeningOutcome
    /// The rule set that the screening followed, as `default@2026.1`.
    public var ruleSet: String
    /// By which form; `nil` in sessions that were logged before anybody asked. Whoever does not say it means the full form.
    public var form: ScreeningForm?
    public var consent: Bool
    public var stopSignal: Bool
    /// The therapist's scale, 1 to 5.
    public var peakPressure: Int
    /// The client's scale, 0 to 10.
    public var comfortRating: Int

    public init(
      code: ClientCode, screening: ScreeningOutcome, ruleSet: String, form: ScreeningForm? = nil,
      consent: Bool, stopSignal: Bool, peakPressure: Int, comfortRating: Int
    ) {
      self.code = code
      self.screening = screening
      self.ruleSet = ruleSet
      self.form = form
      self.consent = consent
      self.stopSignal = stopSignal
      self.peakPressure = peakPressure
      self.comfortRating = comfortRating
    }
  }
}

/// A random code for a practice client, made on the student's device: `c-` and 8 to 32 letters or digits of lower case.
///
/// It says nothing about who she is and means nothing to the school.
public struct ClientCode: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init?(_ text: String) {
    let tail = text.dropFirst(2)
    guard text.hasPrefix("c-"), (8...32).contains(tail.utf8.count),
      tail.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) })
    else { return nil }
    self.text = text
  }

  public var description: String { text }
}

extension ClientCode: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let code = ClientCode(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a client code."))
    }
    self = code
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// The two outcomes under which a session may take place. The other two are answers too, but nothing of them is kept.
public enum ScreeningOutcome: String, Codable, Hashable, Sendable, CaseIterable {
  case proceed, modify

  /// “proceed”.
  public var title: Sentence {
    switch self {
    case .proceed: "proceed"
    case .modify: "modify"
    }
  }
}

/// What went wrong, as a code and never as prose.
public enum IncidentCode: String, Codable, Hashable, Sendable, CaseIterable {
  case none
  case stopSignalUsed = "stop-signal-used"
  case slip
  case equipment
  case discomfortAfter = "discomfort-after"
  case other
}

/// One attempt at an assessment, finalised. Amended only by another that names it.
public struct Assessment: Codable, Hashable, Sendable {
  public typealias ID = Identifier<Assessment>

  public var id: ID
  public var enrolment: Enrolment.ID
  public var student: Person.ID
  public var plan: AssessmentPlan.ID
  public var assessor: Person.ID
  public var heldOn: CalendarDay
  public var method: Method
  public var finding: Finding
  /// The attempt that this one puts right.
  public var amends: ID?
  /// Salted digest of the remediation text, which is kept apart and can be erased.
  public var remediationDigest: String?

  public init(
    id: ID, enrolment: Enrolment.ID, student: Person.ID, plan: AssessmentPlan.ID, assessor: Person.ID,
    heldOn: CalendarDay, method: Method, finding: Finding, amends: ID?, remediationDigest: String?
  ) {
    self.id = id
    self.enrolment = enrolment
    self.student = student
    self.plan = plan
    self.assessor = assessor
    self.heldOn = heldOn
    self.method = method
    self.finding = finding
    self.amends = amends
    self.remediationDigest = remediationDigest
  }

  public enum Method: String, Codable, Hashable, Sendable, CaseIterable {
    case live, video, demonstration, written
  }

  /// What the assessor found: marks of a test, or levels of competencies.
  public enum Finding: Hashable, Sendable {
    case score(Score)
    case levels([Judgement])
  }

  public struct Score: Codable, Hashable, Sendable {
    public let right: Int
    public let items: Int
    public let criticalRight: Int
    public let criticalItems: Int

    /// `nil` unless 0 ≤ right ≤ items, 1 ≤ items, and the critical items are among the items.
    public init?(right: Int, items: Int, criticalRight: Int, criticalItems: Int) {
      guard items >= 1, (0...items).contains(right), (0...items).contains(criticalItems),
        (0...criticalItems).contains(criticalRight), criticalRight <= right,
        items - right >= criticalItems - criticalRight
      else { return nil }
      self.right = right
      self.items = items
      self.criticalRight = criticalRight
      self.criticalItems = criticalItems
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let score = Score(
        right: try container.decode(Int.self, forKey: .right),
        items: try container.decode(Int.self, forKey: .items),
        criticalRight: try container.decode(Int.self, forKey: .criticalRight),
        criticalItems: try container.decode(Int.self, forKey: .criticalItems))
      guard let score else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "These marks cannot be."))
      }
      self = score
    }
  }

  public struct Judgement: Codable, Hashable, Sendable {
    public var competency: Competency.ID
    public var level: PerformanceLevel

    public init(competency: Competency.ID, level: PerformanceLevel) {
      self.competency = competency
      self.level = level
    }
  }
}

/// A paper that somebody at the school has seen: its kind, dates and purpose; issuer and number are kept apart and can be erased.
public struct Document: Codable, Hashable, Sendable {
  public typealias ID = Identifier<Document>

  public var id: ID
  public var person: Person.ID
  public var kind: DocumentKind
  public var issuedOn: CalendarDay
  /// Absent when the paper does not lapse, as a transcript.
  public var expiresOn: CalendarDay?
  /// The one requirement that it shows something for; see ``DocumentKind/needsPurpose``.
  public var purpose: EntryRequirement.ID?
  /// How long the continuing education lasted; of no other paper.
  public var minutes: Minutes?

  public init(
    id: ID, person: Person.ID, kind: DocumentKind, issuedOn: CalendarDay, expiresOn: CalendarDay?,
    purpose: EntryRequirement.ID? = nil, minutes: Minutes? = nil
  ) {
    self.id = id
    self.person = person
    self.kind = kind
    self.issuedOn = issuedOn
    self.expiresOn = expiresOn
    self.purpose = purpose
    self.minutes = minutes
  }
}

public enum DocumentKind: String, Codable, Hashable, Sendable, CaseIterable {
  case licence
  /// Where the holder works no licence exists; whoever filed it has looked it up.
  case noLicence = "no-licence"
  case insurance, transcript
  case practiceLog = "practice-log"
  case workHistory = "work-history"
  case firstAid = "first-aid"
  case proofOfAge = "proof-of-age"
  /// Hours that somebody learned elsewhere, dated on the last day of them. They renew a record, and open no door.
  case continuingEducation = "continuing-education"

  public var title: Sentence {
    switch self {
    case .licence: "licence"
    case .noLicence: "a note that no licence exists here"
    case .insurance: "insurance that names barefoot work"
    case .transcript: "transcript"
    case .practiceLog: "practice log"
    case .workHistory: "work history"
    case .firstAid: "first aid and CPR"
    case .proofOfAge: "proof of age"
    case .continuingEducation: "continuing education"
    }
  }

  /// Whether it shows something by being held, as an entry or a renewal asks for them. Education is asked for in minutes.
  public var isHeld: Bool { self != .continuingEducation }

  /// Whether only somebody who has read it can say what it shows, so that it meets the requirement that it was filed for and no other.
  public var needsPurpose: Bool {
    switch self {
    case .transcript, .practiceLog, .workHistory: true
    case .licence, .noLicence, .insurance, .firstAid, .proofOfAge, .continuingEducation: false
    }
  }
}

/// A record of ours that the student holds, as an entry requirement sees it.
public struct HeldRecord: Codable, Hashable, Sendable {
  public var curriculum: Curriculum.ID
  public var kind: RecordKind
  public var validFrom: CalendarDay
  public var validUntil: CalendarDay?
  public var revoked: Bool
  /// The day of the last class or assessment behind it: from then on its holder could do what it says, whenever it was issued.
  public var earnedOn: CalendarDay

  public init(
    curriculum: Curriculum.ID, kind: RecordKind, validFrom: CalendarDay, validUntil: CalendarDay?,
    revoked: Bool, earnedOn: CalendarDay? = nil
  ) {
    self.curriculum = curriculum
    self.kind = kind
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.revoked = revoked
    self.earnedOn = earnedOn ?? validFrom
  }
}

extension Assessment.Finding: Codable {
  // Signed for ever, so written by hand: `{"score": {…}}` or `{"levels": […]}`.
  private enum CodingKeys: String, CodingKey {
    case score, levels
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let score = try container.decodeIfPresent(Assessment.Score.self, forKey: .score) {
      self = .score(score)
    } else {
      self = .levels(try container.decode([Assessment.Judgement].self, forKey: .levels))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .score(let score): try container.encode(score, forKey: .score)
    case .levels(let judgements): try container.encode(judgements, forKey: .levels)
    }
  }
}
