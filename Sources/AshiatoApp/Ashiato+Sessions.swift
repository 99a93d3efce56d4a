public import AshiatoStore
import Credentials
import Postgres
import Screening
public import Training

/// A practicum session as its student reports it; names instead of ids, and no words about the client.
public struct SessionReport: Sendable, Hashable, Codable {
  public var student: String
  /// Needed where the student has several enrolments.
  public var curriculum: Curriculum.ID?
  public var supervisor: String
  public var supervision: SupervisionLevel
  public var category: HourCategory
  public var site: String
  public var day: CalendarDay
  public var start: TimeOfDay
  public var minutes: Minutes
  public var props: [Prop.ID]
  public var zones: [Zone.ID]
  public var strokes: [Stroke.ID]
  public var client: Session.ClientWork?
  public var incident: IncidentCode
  /// The student's own words; kept apart from the fact and erasable.
  public var reflection: String?

  public init(
    student: String, curriculum: Curriculum.ID?, supervisor: String, supervision: SupervisionLevel,
    category: HourCategory, site: String, day: CalendarDay, start: TimeOfDay, minutes: Minutes,
    props: [Prop.ID],
    zones: [Zone.ID], strokes: [Stroke.ID], client: Session.ClientWork?, incident: IncidentCode,
    reflection: String?
  ) {
    self.student = student
    self.curriculum = curriculum
    self.supervisor = supervisor
    self.supervision = supervision
    self.category = category
    self.site = site
    self.day = day
    self.start = start
    self.minutes = minutes
    self.props = props
    self.zones = zones
    self.strokes = strokes
    self.client = client
    self.incident = incident
    self.reflection = reflection
  }
}

extension Ashiato {
  /// Logs a session. It counts once its supervisor has signed it.
  ///
  /// The same report sent twice by the same person is one session.
  /// - Returns: the session, and whether it was there already.
  public func log(_ report: SessionReport, as caller: Caller) async throws(AshiatoError) -> (
    id: Session.ID, repeated: Bool
  ) {
    try caller.may(.logSession)
    let request = "session.log " + Digest(of: Array(try JSON(report).canonicalText.utf8)).description
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      // Sent twice at the same time, the second finds the answer of the first.
      transaction.takeTurn(about: "\(request) of \(caller.person.id)")
      var key = request
      let named = try await transaction.named(
        student: report.student, supervisor: report.supervisor, site: report.site, earlier: key,
        of: caller.person.id, at: school)
      var earlier = named.earlier
      while let id = earlier.flatMap({ Session.ID($0) }) {
        if try await transaction.stands(id, at: school) { return (id, true) }
        key = "\(request) after \(id)"
        earlier = try await transaction.earlierAnswer(to: key, of: caller.person.id, at: school)?.answer
      }
      guard let student = named.student else {
        throw .refused(LookupRefusal.noSuchPerson(report.student))
      }
      try caller.mayActFor(student.id, .logSession)
      guard let supervisor = named.supervisor else {
        throw .refused(LookupRefusal.noSuchPerson(report.supervisor))
      }
      guard let site = named.site else { throw .refused(LookupRefusal.noSuchSite(report.site)) }
      let clock = try LocalClock(site.timeZone)

      transaction.shareEnrolments(of: [student.id])
      // Sessions with one client take turns, so that an incident and what would follow it are not logged past each other.
      if let client = report.client { transaction.takeTurn(about: "\(client.code.text) of \(student.id)") }
      transaction.takeTurns(on: report.day, of: [student.id])
      let grounds = try await transaction.sessionGrounds(
        student: student.id, supervisor: supervisor.id, site: site.id, on: report.day, at: school)
      let enrolment = try decide { () throws(LookupRefusal) in
        try student.enrolment(among: grounds.enrolments, in: report.curriculum) { $0.meant(on: report.day) }
      }
      let curriculum = try await transaction.knownCurriculum(enrolment.curriculum, at: school)

      let reflection = report.reflection.map { ErasableNote($0, about: student.id) }
      let session = Session(
        id: made(), enrolment: enrolment.id, student: student.id, supervisor: supervisor.id,
        supervision: report.supervision, category: report.category, site: site.id, day: report.day,
        start: report.start, timeZone: site.timeZone, minutes: report.minutes, props: report.props,
        zones: report.zones, strokes: report.strokes, client: report.client?.sayingItsForm,
        incident: report.incident, reflectionDigest: reflection?.digest)
      let papers =
        session.isIndependentClientWork && !curriculum.entryBeforePractice.isEmpty
        ? try await transaction.papers(of: student.id, for: curriculum, at: school) : StudentPapers()
      let today = try clock.day(at: now())
      try decide { () throws(SessionRefusal) in
        try enrolment.logging(
          session, curriculum: curriculum, authorities: grounds.authorities, papers: papers, today: today)
      }
      if let client = session.client {
        guard grounds.ruleSets.contains(where: { $0.description == client.ruleSet }) else {
          throw .refused(LookupRefusal.noSuchRuleSet(client.ruleSet))
        }
        try await transaction.checkScreening(of: client, before: session, at: school)
      }
      let start = try clock.instant(session.day, session.start)
      guard start.adding(session.minutes) <= now() else {
        throw .refused(SessionRefusal.notOver(session.day, session.start, session.minutes))
      }
      try decide { () throws(SiteRefusal) in
        try SiteStanding(of: grounds.equipment, on: session.day).admitting(session)
      }
      try decide { () throws(StudentDayRefusal) in
        try grounds.day.adding(session.minutes, of: student.name)
      }

      transaction.add(session, startingAt: start, reflection: reflection, at: school, by: caller.person.id)
      transaction.remember(
        key, digest: request, answer: session.id.description, of: caller.person.id, at: school)
      audit("session.log", session.id, as: caller, in: transaction)
      return (session.id, false)
    }
  }

  /// The named supervisor says that she will not sign, and why.
  public func decline(_ id: Session.ID, because reason: String, as caller: Caller) async throws(AshiatoError)
  {
    try caller.may(.sign)
    let school = caller.school.id
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "\(FactReference.session(id))")
      let session = try await transaction.knownSession(id, at: school)
      guard session.fact.supervisor == caller.person.id else {
        throw .refused(RoleRefusal.notTheNamedPerson(.session))
      }
      try decide { () throws(SignOffRefusal) in try session.attestation.declining(.session) }
      transaction.decline(
        session.fact, reason: ErasableNote(reason, about: session.fact.student), as: made(), at: school,
        by: caller.person.id)
      audit("session.decline", id, as: caller, in: transaction)
    }
  }

  /// Takes a session back: it stays on record, counts for nothing, and frees its time.
  ///
  /// The student may do so while it is unsigned; once signed, its supervisor or an administrator.
  public func void(_ id: Session.ID, because reason: String, as caller: Caller) async throws(AshiatoError) {
    try caller.may(.voidSession)
    let school = caller.school.id
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "\(FactReference.session(id))")
      let session = try await transaction.knownSession(id, at: school)
      let isResponsible =
        session.fact.supervisor == caller.person.id || caller.person.roles.contains(.administrator)
      guard isResponsible || session.fact.student == caller.person.id else {
        throw .refused(RoleRefusal.notTheNamedPerson(.session))
      }
      guard isResponsible || session.attestation != .signed else {
        throw .refused(RoleRefusal.signedIsTakenBackByStaff)
      }
      try decide { () throws(SignOffRefusal) in try session.attestation.voiding(.session) }
      transaction.void(
        session.fact, reason: ErasableNote(reason, about: session.fact.student), as: made(), at: school,
        by: caller.person.id)
      audit("session.void", id, as: caller, in: transaction)
    }
  }
}

extension Transaction {
  func knownSession(_ id: Session.ID, at school: School.ID) async throws(AshiatoError) -> Attested<Session> {
    guard let session = try await session(id, at: school) else {
      throw .refused(LookupRefusal.noSuchFact(.session, id.description))
    }
    return session
  }

  /// Refuses a short form that has no full one to rest on.
  fileprivate func checkScreening(
    of client: Session.ClientWork, before session: Session, at school: School.ID
  ) async throws(AshiatoError) {
    guard client.form == .short else { return }
    let others = try await sessions(of: session.student, with: client.code, at: school)
    let terms = try await screeningTerms(at: school)
    try decide { () throws(SessionRefusal) in try terms.admitting(session, among: others) }
  }

  /// A session that was declined or taken back may be logged again in the same words.
  fileprivate func stands(_ id: Session.ID, at school: School.ID) async throws(AshiatoError) -> Bool {
    switch try await session(id, at: school)?.attestation {
    case .declined, .voided: false
    case .awaited, .signed, nil: true
    }
  }
}

extension Session.ClientWork {
  /// Whoever does not say by which form she screened means the full one, and the statement that is signed says so.
  fileprivate var sayingItsForm: Session.ClientWork {
    var client = self
    client.form = form ?? .full
    return client
  }
}
