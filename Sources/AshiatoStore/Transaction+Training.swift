public import Postgres
public import Training

extension Transaction {
  public func publish(
    _ reference: CurriculumReference, content: String, source: String, at school: School.ID, by actor: Person.ID
  ) {
    enqueue(
      PublishCurriculum(
        schoolID: school, curriculumID: reference.id, version: reference.version, digest: reference.digest,
        content: content, source: source, byID: actor))
  }

  /// One version of a curriculum, or the one published last.
  public func curriculum(_ id: Curriculum.ID, version: CurriculumVersion? = nil, at school: School.ID)
    async throws(AshiatoError) -> PublishedCurriculum?
  {
    if let version {
      return try await answer(CurriculumOfVersion(schoolID: school, curriculumID: id, version: version)).map {
        PublishedCurriculum(
          reference: .init(id: $0.curriculumID, version: $0.version, digest: $0.digest), content: $0.content,
          source: $0.source, publishedAt: $0.publishedAt)
      }
    }
    return try await answer(LatestCurriculum(schoolID: school, curriculumID: id)).map {
      PublishedCurriculum(
        reference: .init(id: $0.curriculumID, version: $0.version, digest: $0.digest), content: $0.content,
        source: $0.source, publishedAt: $0.publishedAt)
    }
  }

  public func curricula(at school: School.ID) async throws(AshiatoError) -> [CurriculumReference] {
    try await answer(Curricula(schoolID: school)).map {
      CurriculumReference(id: $0.curriculumID, version: $0.version, digest: $0.digest)
    }
  }

  public func add(_ enrolment: Enrolment, at school: School.ID, by actor: Person.ID) {
    enqueue(
      AddEnrolment(
        schoolID: school, enrolmentID: enrolment.id, studentID: enrolment.student, curriculumID: enrolment.curriculum.id,
        version: enrolment.curriculum.version, enrolledOn: enrolment.enrolledOn, byID: actor))
    enqueue(
      ClaimOpenEnrolment(
        schoolID: school, studentID: enrolment.student, curriculumID: enrolment.curriculum.id,
        enrolmentID: enrolment.id))
  }

  public func enrolment(_ id: Enrolment.ID, at school: School.ID) async throws(AshiatoError) -> Enrolment? {
    try await answer(EnrolmentById(schoolID: school, enrolmentID: id)).map {
      Enrolment(
        id: $0.enrolmentID, student: $0.studentID,
        curriculum: .init(id: $0.curriculumID, version: $0.version, digest: $0.digest), enrolledOn: $0.enrolledOn)
    }
  }

  /// Oldest first.
  public func enrolments(of student: Person.ID, at school: School.ID) async throws(AshiatoError) -> [Enrolment] {
    try await answer(EnrolmentsOf(schoolID: school, studentID: student)).map {
      Enrolment(
        id: $0.enrolmentID, student: $0.studentID,
        curriculum: .init(id: $0.curriculumID, version: $0.version, digest: $0.digest), enrolledOn: $0.enrolledOn)
    }
  }

  public func add(_ attendance: ClassAttendance, of enrolments: [Enrolment], at school: School.ID, by actor: Person.ID) {
    enqueue(
      AddClass(
        schoolID: school, attendanceID: attendance.id, curriculumID: attendance.curriculum.id,
        version: attendance.curriculum.version, moduleID: attendance.module, category: attendance.category,
        heldOn: attendance.heldOn, minutes: attendance.minutes, instructorID: attendance.instructor, byID: actor))
    for enrolment in enrolments {
      enqueue(
        AddToRoster(
          schoolID: school, attendanceID: attendance.id, enrolmentID: enrolment.id, studentID: enrolment.student))
    }
  }

  /// A class with the students of its roster.
  public func attendance(_ id: ClassAttendance.ID, at school: School.ID) async throws(AshiatoError)
    -> (attendance: Attested<ClassAttendance>, students: [Person.ID])?
  {
    try await answer(ClassById(schoolID: school, attendanceID: id)).map { row in
      let attendance = ClassAttendance(
        id: row.attendanceID,
        curriculum: .init(id: row.curriculumID, version: row.version, digest: row.digest), module: row.moduleID,
        category: row.category, heldOn: row.heldOn, minutes: row.minutes, instructor: row.instructorID,
        roster: row.roster)
      return (Attested(attendance, row.signed ? .signed : .awaited), row.students)
    }
  }

  public func add(
    _ session: Session, startingAt start: Instant, reflection: ErasableNote?, at school: School.ID, by actor: Person.ID
  ) {
    if let reflection { keep(reflection, at: school) }
    enqueue(
      AddSession(
        schoolID: school, sessionID: session.id, enrolmentID: session.enrolment, studentID: session.student,
        supervisorID: session.supervisor, supervision: session.supervision, category: session.category,
        siteID: session.site, day: session.day, startMinute: Int16(session.start.minutesSinceMidnight),
        timeZone: session.timeZone, startedAt: start, minutes: session.minutes, props: session.props,
        zones: session.zones, strokes: session.strokes, clientCode: session.client?.code,
        screeningOutcome: session.client?.screening, ruleSet: session.client?.ruleSet,
        consent: session.client?.consent, stopSignal: session.client?.stopSignal,
        peakPressure: session.client.map { Int16($0.peakPressure) },
        comfortRating: session.client.map { Int16($0.comfortRating) }, incident: session.incident,
        reflectionDigest: session.reflectionDigest, byID: actor))
    enqueue(
      OccupyStudent(
        schoolID: school, studentID: session.student, sessionID: session.id, startedAt: start,
        endsAt: start.adding(session.minutes)))
    if session.supervision != .independent {
      enqueue(
        OccupySupervisor(
          schoolID: school, supervisorID: session.supervisor, sessionID: session.id, startedAt: start,
          endsAt: start.adding(session.minutes)))
    }
  }

  public func session(_ id: Session.ID, at school: School.ID) async throws(AshiatoError) -> Attested<Session>? {
    try await answer(SessionById(schoolID: school, sessionID: id)).map { row in
      Attested(
        Session(
          id: row.sessionID, enrolment: row.enrolmentID, student: row.studentID, supervisor: row.supervisorID,
          supervision: row.supervision, category: row.category, site: row.siteID, day: row.day,
          start: .midnight.adding(minutes: Int(row.startMinute)), timeZone: row.timeZone, minutes: row.minutes,
          props: row.props, zones: row.zones, strokes: row.strokes,
          client: clientWork(
            row.clientCode, row.screeningOutcome, row.ruleSet, row.consent, row.stopSignal, row.peakPressure,
            row.comfortRating),
          incident: row.incident, reflectionDigest: row.reflectionDigest),
        attestation(
          signed: row.signed, declined: row.declineDigest, row.declineReason, voided: row.voidDigest, row.voidReason))
    }
  }

  public func decline(
    _ session: Session, reason: ErasableNote, as id: Identifier<Never>, at school: School.ID, by actor: Person.ID
  ) {
    keep(reason, at: school)
    enqueue(
      AddDecline(
        schoolID: school, declineID: id.bits, sessionID: session.id, studentID: session.student,
        reasonDigest: reason.digest, byID: actor))
  }

  /// Takes a session back and frees its time.
  public func void(
    _ session: Session, reason: ErasableNote, as id: Identifier<Never>, at school: School.ID, by actor: Person.ID
  ) {
    keep(reason, at: school)
    enqueue(
      AddVoid(
        schoolID: school, voidID: id.bits, sessionID: session.id, studentID: session.student,
        reasonDigest: reason.digest, byID: actor))
    enqueue(FreeTime(schoolID: school, sessionID: session.id))
  }

  public func start(_ draft: AssessmentDraft, at school: School.ID) {
    enqueue(
      StartAssessment(
        schoolID: school, assessmentID: draft.id, enrolmentID: draft.enrolment, studentID: draft.student,
        planID: draft.plan, assessorID: draft.assessor, amends: draft.amends))
  }

  public func draft(_ id: Assessment.ID, at school: School.ID) async throws(AshiatoError) -> AssessmentDraft? {
    try await answer(DraftById(schoolID: school, assessmentID: id)).map {
      AssessmentDraft(
        id: $0.assessmentID, enrolment: $0.enrolmentID, student: $0.studentID, plan: $0.planID, assessor: $0.assessorID,
        amends: $0.amends)
    }
  }

  /// Turns a draft into a fact.
  public func finalise(
    _ assessment: Assessment, finding: String, remediation: ErasableNote?, at school: School.ID, by actor: Person.ID
  ) {
    if let remediation { keep(remediation, at: school) }
    enqueue(RemoveAssessmentDraft(schoolID: school, assessmentID: assessment.id))
    enqueue(
      AddAssessment(
        schoolID: school, assessmentID: assessment.id, enrolmentID: assessment.enrolment, studentID: assessment.student,
        planID: assessment.plan, assessorID: assessment.assessor, heldOn: assessment.heldOn, method: assessment.method,
        finding: PostgresJSON(text: finding), amends: assessment.amends, remediationDigest: assessment.remediationDigest,
        byID: actor))
  }
}
