import Training

extension Enrolment {
  static func made(
    _ id: Enrolment.ID = 100, student: Person.ID = Cast.aya, in curriculum: Curriculum = .made(),
    on day: CalendarDay = "2026-02-01"
  ) -> Enrolment {
    Enrolment(id: id, student: student, curriculum: curriculum.reference, enrolledOn: day)
  }
}

extension ClassAttendance {
  static func made(
    _ id: ClassAttendance.ID = 1, on day: CalendarDay = "2026-03-01", minutes: Minutes = 120,
    module: Module.ID = "seated-work", category: HourCategory = .labGiving,
    by instructor: Person.ID = Cast.kenji, makeUp: Bool = false, roster: [Enrolment.ID] = [100]
  ) -> ClassAttendance {
    ClassAttendance(
      id: id, curriculum: Curriculum.made().reference, module: module, category: category, heldOn: day,
      minutes: minutes, instructor: instructor, makeUp: makeUp, roster: roster)
  }
}

extension Session {
  /// A session of its own client, unless another is named.
  static func made(
    _ id: Session.ID, _ supervision: SupervisionLevel = .lineOfSight, on day: CalendarDay,
    start: TimeOfDay = "10:00", minutes: Minutes = 60, category: HourCategory? = nil, at site: Site.ID = 900,
    by supervisor: Person.ID = Cast.kenji, client: ClientWork?? = .none, zones: [Zone.ID] = ["upper-back"],
    strokes: [Stroke.ID] = ["long-glide"], props: [Prop.ID] = ["overhead-bars"]
  ) -> Session {
    Session(
      id: id, enrolment: 100, student: Cast.aya, supervisor: supervisor, supervision: supervision,
      category: category ?? supervision.usualCategory, site: site, day: day, start: start,
      timeZone: "Europe/London", minutes: minutes, props: props, zones: zones, strokes: strokes,
      client: client ?? .made(Int(id.bits)), incident: .none, reflectionDigest: nil)
  }
}

extension Session.ClientWork {
  static func made(
    _ number: Int, consent: Bool = true, stopSignal: Bool = true, peakPressure: Int = 3,
    comfortRating: Int = 6, screening: ScreeningOutcome = .proceed
  ) -> Session.ClientWork {
    Session.ClientWork(
      code: .made(number), screening: screening, ruleSet: "default@2026.1", consent: consent,
      stopSignal: stopSignal, peakPressure: peakPressure, comfortRating: comfortRating)
  }
}

extension ClientCode {
  static func made(_ number: Int) -> ClientCode { ClientCode("c-\(String(10_000_000 + number))")! }
}

extension Assessment {
  static func made(
    _ id: Assessment.ID, _ plan: AssessmentPlan.ID = "test", on day: CalendarDay, _ finding: Finding,
    by assessor: Person.ID = Cast.mina, amends: Assessment.ID? = nil, remediation: Bool = false
  ) -> Assessment {
    Assessment(
      id: id, enrolment: 100, student: Cast.aya, plan: plan, assessor: assessor, heldOn: day, method: .live,
      finding: finding, amends: amends, remediationDigest: remediation ? "sha256:00" : nil)
  }
}

extension Assessment.Finding {
  static func marks(_ right: Int, of items: Int = 10, critical: (Int, Int) = (0, 0)) -> Self {
    .score(
      Assessment.Score(right: right, items: items, criticalRight: critical.0, criticalItems: critical.1)!)
  }

  static func judged(_ levels: KeyValuePairs<Competency.ID, Int>) -> Self {
    .levels(levels.map { .init(competency: $0.key, level: PerformanceLevel(rawValue: $0.value)!) })
  }

  /// Passes and fails the knowledge test.
  static let good = marks(9, critical: (2, 2))
  static let bad = marks(3, critical: (2, 2))
}

extension Transfer {
  static func made(
    _ id: Transfer.ID = 1, _ modules: [Module.ID] = ["seated-work"], lastClass: CalendarDay = "2025-09-15",
    accepted: CalendarDay = "2026-02-10", takenBack: String? = nil
  ) -> Transfer {
    Transfer(
      id: id, enrolment: 100, student: Cast.aya, modules: modules, lastClassOn: lastClass,
      acceptedOn: accepted, takenBack: takenBack)
  }
}

extension Document {
  static func made(
    _ kind: DocumentKind, id: Document.ID = 1, for purpose: EntryRequirement.ID? = nil,
    issued: CalendarDay = "2025-01-01", expires: CalendarDay? = nil
  ) -> Document {
    Document(
      id: id, person: Cast.aya, kind: kind, issuedOn: issued, expiresOn: expires, purpose: purpose)
  }
}

extension Authority {
  /// Kenji's, unless somebody else is named.
  static func made(
    _ act: Act, of person: Person.ID = Cast.kenji, id: Authority.ID = 1, from: CalendarDay = "2026-01-01",
    until: CalendarDay? = nil, curriculum: Curriculum.ID = "bars-1"
  ) -> Authority {
    Authority(id: id, person: person, curriculum: curriculum, act: act, from: from, until: until)
  }
}

extension Attested {
  static func signed(_ fact: Fact) -> Self { Attested(fact, .signed) }
  static func awaited(_ fact: Fact) -> Self { Attested(fact, .awaited) }
  static func declined(_ fact: Fact) -> Self { Attested(fact, .declined(reason: "not as it was")) }
  static func voided(_ fact: Fact) -> Self { Attested(fact, .voided(reason: "entered twice")) }
}

extension Progress {
  /// Aya's progress, after one signed class unless other classes are named.
  static func made(
    in curriculum: Curriculum = .made(), classes: [Attested<ClassAttendance>] = [.signed(.made())],
    transfers: [Transfer] = [], sessions: [Attested<Session>] = [], attempts: [Attested<Assessment>] = [],
    documents: [Document] = [],
    records: [HeldRecord] = [], practice: [Curriculum.ID: [StudentPapers.PractisedSession]] = [:],
    sites: [Site.ID: SiteKind] = [:], asOf day: CalendarDay = "2026-04-01"
  ) -> Progress {
    Progress(
      of: curriculum,
      facts: TrainingFacts(
        enrolment: .made(in: curriculum), attendances: classes, transfers: transfers, sessions: sessions,
        siteKinds: sites,
        assessments: attempts,
        papers: StudentPapers(documents: documents, records: records, practice: practice)),
      asOf: day)
  }

  /// A requirement by its id, which the curriculum must have.
  subscript(id: String) -> Requirement { requirements.first { $0.id == id }! }

  var lineOfSight: Requirement { self["practicum/supervised-practicum/line-of-sight"] }
  var onPremises: Requirement { self["practicum/supervised-practicum/on-premises"] }
  var independent: Requirement { self["practicum/independent-practicum/independent"] }
  var classHours: Requirement { self["attendance/seated-work/lab-giving"] }
  var test: Requirement { self["assessments/test"] }
  var final: Requirement { self["assessments/final"] }
}

extension Progress.Requirement {
  /// The rules by which facts were ignored, in the order of the facts.
  var ignoredBy: [RuleName] { ignored.map(\.rule) }
}
