import AshiatoApp
import AshiatoStore
import Credentials
import TestSupport
import Testing
import Training

/// What one school accepted, kept by the test and not by the service: facts in the order in which they were entered.
struct Ledger: Sendable {
  let cast: Cast
  /// An instructor who is a student too.
  let ines: Caller
  let curricula: [Curriculum]
  let site: SiteProfile

  private(set) var enrolments: [Enrolment] = []
  private(set) var classes: [ClassAttendance] = []
  private(set) var sessions: [Session] = []
  private(set) var drafts: [AssessmentDraft] = []
  private(set) var assessments: [Assessment] = []
  private(set) var documents: [Document] = []
  private(set) var authorities: [Authority] = []
  private(set) var keys: [NamedKey] = []
  private(set) var records: [IssuedRecordState] = []

  var signed: Set<FactReference> = []
  var declined: [Session.ID: String] = [:]
  var voided: [Session.ID: String] = [:]
  var finalised: Set<Assessment.ID> = []
  var endedAuthorities: Set<Authority.ID> = []
  var approvedKeys: Set<String> = []
  var endedKeys: Set<String> = []
  var revoked: Set<Record.ID> = []

  /// The free texts that were given with the facts.
  var texts: [String]

  /// A key whose private half is made from a name.
  struct NamedKey: Sendable {
    let name: String
    let key: RegisteredKey
  }

  var staff: [Caller] { [cast.kenji, cast.mina, ines] }
  var students: [Caller] { [cast.aya, cast.ben, ines] }
  var everybody: [Caller] { [cast.noor, cast.kenji, cast.mina, ines, cast.aya, cast.ben] }

  // MARK: Entering

  mutating func enter(_ enrolment: Enrolment) { enrolments.append(enrolment) }
  mutating func enter(_ draft: AssessmentDraft) { drafts.append(draft) }
  mutating func enter(_ document: Document) { documents.append(document) }
  mutating func enter(_ authority: Authority) { authorities.append(authority) }
  mutating func enter(_ key: NamedKey) { keys.append(key) }

  /// The same report sent twice is one class.
  mutating func enter(_ attendance: ClassAttendance) {
    if !classes.contains(where: { $0.id == attendance.id }) { classes.append(attendance) }
  }

  /// The same report sent twice is one session.
  mutating func enter(_ session: Session, reflection: String?) {
    guard !sessions.contains(where: { $0.id == session.id }) else { return }
    sessions.append(session)
    texts += [reflection].compactMap(\.self)
  }

  mutating func enter(_ assessment: Assessment, remediation: String?) {
    assessments.append(assessment)
    finalised.insert(assessment.id)
    texts += [remediation].compactMap(\.self)
  }

  /// Issued twice is one record.
  mutating func enter(_ record: IssuedRecordState) {
    if !records.contains(where: { $0.record.id == record.record.id }) { records.append(record) }
  }

  // MARK: Reading

  var openDrafts: [AssessmentDraft] { drafts.filter { !finalised.contains($0.id) } }
  var facts: [FactReference] {
    classes.map { .attendance($0.id) } + sessions.map { .session($0.id) }
      + assessments.map { .assessment($0.id) }
  }

  func caller(_ id: Person.ID) -> Caller? { everybody.first { $0.person.id == id } }
  func curriculum(_ id: Curriculum.ID) -> Curriculum? { curricula.first { $0.id == id } }

  func signer(of fact: FactReference) -> Caller? {
    switch fact {
    case .attendance(let id): classes.first { $0.id == id }.flatMap { caller($0.instructor) }
    case .session(let id): sessions.first { $0.id == id }.flatMap { caller($0.supervisor) }
    case .assessment(let id): assessments.first { $0.id == id }.flatMap { caller($0.assessor) }
    }
  }

  /// What progress is computed from, as the ledger has it.
  func trainingFacts(of enrolment: Enrolment) -> TrainingFacts {
    func attestation(_ fact: FactReference) -> Attestation { signed.contains(fact) ? .signed : .awaited }
    return TrainingFacts(
      enrolment: enrolment,
      attendances: classes.filter { $0.roster.contains(enrolment.id) }.map {
        Attested($0, attestation(.attendance($0.id)))
      },
      sessions: sessions.filter { $0.enrolment == enrolment.id }.map { session in
        let taken = voided[session.id].map { Attestation.voided(reason: $0) }
        let refused = declined[session.id].map { Attestation.declined(reason: $0) }
        return Attested(session, taken ?? refused ?? attestation(.session(session.id)))
      },
      assessments: assessments.filter { $0.enrolment == enrolment.id }.map {
        Attested($0, attestation(.assessment($0.id)))
      },
      papers: StudentPapers(
        documents: documents.filter { $0.person == enrolment.student },
        records: records.filter { $0.record.student == enrolment.student }.map { state in
          let months = curriculum(state.record.curriculum)?.award(state.record.kind)?.validMonths
          return HeldRecord(
            curriculum: state.record.curriculum, kind: state.record.kind, validFrom: state.record.awardedOn,
            validUntil: months.map { state.record.awardedOn.adding(months: $0).adding(days: -1) },
            revoked: revoked.contains(state.record.id), earnedOn: earned(state.record))
        }))
  }

  /// The last class or assessment of the enrolment by the day of the award.
  private func earned(_ record: Record) -> CalendarDay {
    let days =
      classes.filter { $0.roster.contains(record.enrolment) }.map(\.heldOn)
      + assessments.filter { $0.enrolment == record.enrolment }.map(\.heldOn)
    return days.filter { $0 <= record.awardedOn }.max() ?? record.awardedOn
  }
}

extension Ledger {
  /// Begins with what stands at a school where nobody has done anything yet.
  init(of cast: Cast) async throws {
    self.cast = cast
    ines = try await cast.learningInstructor()
    curricula = [.small, .next]
    site = try #require(try await cast.ashiato.sites(as: cast.noor).first)
    // Of the bars and of the table.
    texts = [RatingReport.particulars, RatingReport.particulars]
    try await cast.publish(.next)
    for curriculum in curricula {
      _ = try await cast.ashiato.grantAuthority(
        to: "ines", to: .teach, curriculum.id, from: Cast.beginning, until: nil, as: cast.noor)
    }
    _ = try await cast.giveKey(.of("ines"), to: ines)

    // In an order that does not depend on their ids, which are drawn anew in every run.
    let granted = try await cast.ashiato.authorities(as: cast.noor).sorted {
      ($0.1.handle, $0.0.act.rawValue, $0.0.curriculum) < ($1.1.handle, $1.0.act.rawValue, $1.0.curriculum)
    }
    for (authority, _) in granted { enter(authority) }
    for signer in staff {
      let did = SigningKey.of(signer.person.handle).publicKey.did.description
      let key = RegisteredKey(
        id: .init(bits: 0), person: signer.person.id, did: did, approvedOn: nil, endedOn: nil)
      enter(NamedKey(name: signer.person.handle, key: key))
      approvedKeys.insert(did)
    }
    for student in [cast.aya, cast.ben, ines] {
      let progress = try await cast.ashiato.progress(
        of: student.person.handle, in: Curriculum.small.id, asOf: nil, as: cast.noor
      ).progress
      enter(
        Enrolment(
          id: progress.enrolment, student: student.person.id, curriculum: progress.curriculum,
          enrolledOn: Cast.beginning))
    }
    enter(try await cast.enrol(cast.aya, in: Curriculum.next.id))
  }
}

extension Curriculum {
  /// A second curriculum: it asks for the record of the first or for a licence, and its rules look at each other.
  static let next: Curriculum = {
    var next = small
    next.id = "next-steps"
    next.title = "Next steps"
    next.entry = [
      EntryRequirement(
        id: "foundation", sentence: "The first steps, or a licence.",
        anyOf: [.record(curriculum: "first-steps", kind: .achievement), .document(kind: .licence)])
    ]
    next.modules.append(
      Module(
        id: "balance", title: "Balance", outline: [],
        hours: [.init(category: .labGiving, minutes: 30), .init(category: .theoryInPerson, minutes: 30)]))
    next.practicum?.startsWithinDays = 20
    next.practicum?.endsWithinMonths = 1
    next.practicum?.requires = [.init("different-clients", .clientShare(percentAtLeast: 60))]
    next.assessments.append(
      AssessmentPlan(
        id: "test", title: "Test", pass: .score(percentAtLeast: 80, criticalPercentAtLeast: 100),
        competencies: [], opensAfter: [.sessions(atLeast: 1, of: .all, withinDays: nil)],
        assessorIndependent: false,
        retake: .init(afterDays: 2, supervisedSessions: 0)))
    return next
  }()
}

extension Cast {
  /// Another school of the same installation, with people of the same names.
  func anotherSchool() async throws -> Cast {
    let noor = try await ashiato.openSchool(
      domain: "other.example", name: "Other School", timeZone: "Europe/London",
      administrator: .init(handle: "noor", name: "Noor", email: "noor@other.example", roles: []),
      as: owner())
    func join(_ handle: String, _ name: String, _ role: Role) async throws -> Caller {
      let person = NewPerson(
        handle: handle, name: name, email: "\(handle)@other.example", roles: [role])
      return Caller(school: noor.school, person: try await ashiato.add(person, as: noor))
    }
    let other = Cast(
      ashiato: ashiato, checks: checks, store: store, clock: clock, school: noor.school, noor: noor,
      kenji: try await join("kenji", "Kenji", .instructor), mina: try await join("mina", "Mina", .instructor),
      aya: try await join("aya", "Aya", .student), ben: try await join("ben", "Ben", .student))
    try await other.settleIn()
    return other
  }
}
