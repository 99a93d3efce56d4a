/// All facts of a school that a lint looks at, as of one moment.
public struct Logbook: Sendable {
  public var files: [File]
  /// Every class once, whoever was there.
  public var classes: [Attested<ClassAttendance>]
  /// When each session began, on the time line.
  public var startedAt: [Session.ID: Instant]
  /// The civil date, in the school's time zone, on which the school was told of each fact.
  public var recordedOn: [FactReference: CalendarDay]
  public var signatures: [FactReference: Signature]
  /// What follows from upheld appeals.
  public var effects: Set<FactReference>
  /// Sessions whose reflections are the same words, group by group. The words themselves are not part of a logbook.
  public var sameWords: [[Session.ID]]
  /// Every inspection of a site: what is logged since then may rest on it.
  public var inspections: [Inspection]
  /// The equipment of each site, to say how it stood on a day.
  public var sites: [Site.ID: SiteFacts] = [:]
  /// How long full forms hold, by the rule sets that the school has published.
  public var screening = ScreeningTerms()

  public init(
    files: [File] = [], classes: [Attested<ClassAttendance>] = [], startedAt: [Session.ID: Instant] = [:],
    recordedOn: [FactReference: CalendarDay] = [:], signatures: [FactReference: Signature] = [:],
    effects: Set<FactReference> = [], sameWords: [[Session.ID]] = [],
    inspections: [Inspection] = []
  ) {
    self.files = files
    self.classes = classes
    self.startedAt = startedAt
    self.recordedOn = recordedOn
    self.signatures = signatures
    self.effects = effects
    self.sameWords = sameWords
    self.inspections = inspections
  }

  /// When somebody went through the checklist of a site, and when the school was told.
  public struct Inspection: Hashable, Sendable {
    public var id: SiteInspection.ID
    public var day: CalendarDay
    public var inspector: Person.ID
    /// The civil date in the school's time zone.
    public var recordedOn: CalendarDay

    public init(id: SiteInspection.ID, day: CalendarDay, inspector: Person.ID, recordedOn: CalendarDay) {
      self.id = id
      self.day = day
      self.inspector = inspector
      self.recordedOn = recordedOn
    }
  }

  /// One enrolment: its facts, and the curriculum that it is pinned to.
  public struct File: Sendable {
    public var facts: TrainingFacts
    /// Together with those of the enrolments that it goes on from, as this version reads them.
    public var whole: TrainingFacts
    public var curriculum: Curriculum

    public init(facts: TrainingFacts, curriculum: Curriculum) {
      self.facts = facts
      whole = facts
      self.curriculum = curriculum
    }
  }

  /// Lets each enrolment that goes on from another count what was done there; the order of the files does not matter.
  public mutating func joinMoves() {
    let byEnrolment = Dictionary(
      files.map { ($0.facts.enrolment.id, $0) }, uniquingKeysWith: { first, _ in first })
    func whole(_ file: File) -> TrainingFacts {
      guard let earlier = file.facts.enrolment.continues.flatMap({ byEnrolment[$0] }) else {
        return file.facts
      }
      return file.facts.goingOn(from: whole(earlier), in: file.curriculum)
    }
    for index in files.indices { files[index].whole = whole(files[index]) }
  }

  /// Lets each enrolment whose curriculum asks for practice of another see what its student has practised there.
  public mutating func joinPractice() {
    let byStudent = Dictionary(grouping: files) { $0.facts.enrolment.student }
    for index in files.indices {
      let asked = files[index].curriculum.practiceAskedFor
      guard !asked.isEmpty else { continue }
      for other in byStudent[files[index].facts.enrolment.student] ?? []
      where asked.contains(other.curriculum.id) {
        let sessions = other.curriculum.practised(in: other.whole)
        files[index].facts.papers.add(sessions, of: other.curriculum.id)
        files[index].whole.papers.add(sessions, of: other.curriculum.id)
      }
    }
  }

  /// When a fact was signed: by the signer's clock, and by the school's.
  public struct Signature: Hashable, Sendable {
    public var claimedAt: Instant
    /// The civil date of that time in the school's time zone.
    public var claimedOn: CalendarDay
    public var receivedAt: Instant
    /// The civil date of receipt in the school's time zone.
    public var receivedOn: CalendarDay

    public init(
      claimedAt: Instant, claimedOn: CalendarDay, receivedAt: Instant, receivedOn: CalendarDay
    ) {
      self.claimedAt = claimedAt
      self.claimedOn = claimedOn
      self.receivedAt = receivedAt
      self.receivedOn = receivedOn
    }
  }
}
