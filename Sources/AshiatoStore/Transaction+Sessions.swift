public import Postgres
public import Screening
public import Training

/// Whom and what the report of a session names, as far as it is known.
public struct NamedInSession: Sendable {
  public let student: PersonProfile?
  public let supervisor: PersonProfile?
  public let site: SiteProfile?
  /// What the same report was answered before.
  public let earlier: String?
}

/// What decides whether a session is logged.
public struct SessionGrounds: Sendable {
  /// Of the student, oldest first.
  public let enrolments: [Enrolment]
  /// All that the supervisor holds or held.
  public let authorities: [Authority]
  /// Every version that the school has published.
  public let ruleSets: [RuleSetReference]
  /// What can change what may be done at the site on that day.
  public let equipment: SiteFacts
  /// What the student's day holds already.
  public let day: StudentDay
}

extension Transaction {
  /// Looks up what a session names by their names, and whether a request of this key was answered, in one round trip.
  public func named(
    student: String, supervisor: String, site: String, earlier key: String, of person: Person.ID,
    at school: School.ID
  ) async throws(AshiatoError) -> NamedInSession {
    let (earlier, student, supervisor, site) = try await answers(
      EarlierAnswer(schoolID: school, personID: person, key: key),
      PersonByName(schoolID: school, name: student, personID: Person.ID(student)),
      PersonByName(schoolID: school, name: supervisor, personID: Person.ID(supervisor)),
      SiteBySlug(schoolID: school, slug: site))
    return NamedInSession(
      student: student.map(PersonProfile.init), supervisor: supervisor.map(PersonProfile.init),
      site: site.map(SiteProfile.init), earlier: earlier?.answer)
  }

  /// Everything that a session of a day is decided on, in one round trip.
  public func sessionGrounds(
    student: Person.ID, supervisor: Person.ID, site: Site.ID, on day: CalendarDay, at school: School.ID
  ) async throws(AshiatoError) -> SessionGrounds {
    let since = SiteInspection.firstWeekly(mattersOn: day)
    let (
      enrolments, authorities, ruleSets, equipment, ratings, tagOuts, inspections, findings, minutes
    ) = try await answers(
      EnrolmentsOf(schoolID: school, students: [student]),
      AuthoritiesOf(schoolID: school, personID: supervisor),
      RuleSets(schoolID: school),
      EquipmentOf(schoolID: school, siteID: site), RatingsAt(schoolID: school, siteID: site),
      TagOutsAt(schoolID: school, siteID: site),
      InspectionsAt(schoolID: school, siteID: site, sinceDay: since),
      InspectionFindingsAt(schoolID: school, siteID: site, sinceDay: since),
      MinutesOfDay(schoolID: school, studentID: student, day: day))
    return SessionGrounds(
      enrolments: enrolments.map(Enrolment.init), authorities: authorities.map(Authority.init),
      ruleSets: try ruleSets.map(RuleSetReference.init),
      equipment: try SiteFacts(site, equipment, ratings, tagOuts, inspections, findings),
      day: StudentDay(day: day, minutes: minutes.minutes))
  }

  public func add(
    _ session: Session, startingAt start: Instant, reflection: ErasableNote?, at school: School.ID,
    by actor: Person.ID
  ) {
    if let reflection { keep(reflection, at: school) }
    enqueue(
      AddSession(
        schoolID: school, sessionID: session.id, enrolmentID: session.enrolment, studentID: session.student,
        supervisorID: session.supervisor, supervision: session.supervision, category: session.category,
        siteID: session.site, day: session.day, startMinute: session.start,
        timeZone: session.timeZone, startedAt: start, minutes: session.minutes, props: session.props,
        zones: session.zones, strokes: session.strokes, clientCode: session.client?.code,
        screeningOutcome: session.client?.screening, ruleSet: session.client?.ruleSet,
        consent: session.client?.consent, stopSignal: session.client?.stopSignal,
        peakPressure: session.client.map { Int16($0.peakPressure) },
        comfortRating: session.client.map { Int16($0.comfortRating) }, screeningForm: session.client?.form,
        incident: session.incident,
        reflectionDigest: session.reflectionDigest, byID: actor))
    enqueue(
      OccupyStudent(
        schoolID: school, studentID: session.student, sessionID: session.id, startedAt: start,
        endsAt: start.adding(session.minutes)))
    if session.supervision != .independent {
      enqueue(
        OccupySupervisor(
          schoolID: school, supervisorID: session.supervisor, studentID: session.student,
          sessionID: session.id, startedAt: start,
          endsAt: start.adding(session.minutes)))
    }
  }

  public func session(_ id: Session.ID, at school: School.ID) async throws(AshiatoError) -> Attested<Session>?
  {
    try await answer(SessionById(schoolID: school, sessionID: id)).map(Attested.init)
  }

  /// The sessions of a student with one practice client that were neither declined nor taken back.
  public func sessions(of student: Person.ID, with client: ClientCode, at school: School.ID)
    async throws(AshiatoError) -> [Session]
  {
    try await answer(SessionsWithClient(schoolID: school, studentID: student, clientCode: client)).map {
      Attested($0).fact
    }
  }

  /// Notes that the supervisor will not sign, and frees the time: the work may be logged anew.
  public func decline(
    _ session: Session, reason: ErasableNote, as id: Identifier<Never>, at school: School.ID,
    by actor: Person.ID
  ) {
    keep(reason, at: school)
    enqueue(
      AddDecline(
        schoolID: school, declineID: id.bits, sessionID: session.id, studentID: session.student,
        reasonDigest: reason.digest, byID: actor))
    enqueue(FreeTime(schoolID: school, sessionID: session.id))
  }

  /// Takes a session back and frees its time.
  public func void(
    _ session: Session, reason: ErasableNote, as id: Identifier<Never>, at school: School.ID,
    by actor: Person.ID
  ) {
    keep(reason, at: school)
    enqueue(
      AddVoid(
        schoolID: school, voidID: id.bits, sessionID: session.id, studentID: session.student,
        reasonDigest: reason.digest, byID: actor))
    enqueue(FreeTime(schoolID: school, sessionID: session.id))
  }
}
