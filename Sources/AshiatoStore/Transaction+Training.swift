public import Postgres
public import Training

extension Transaction {
  public func publish(
    _ reference: CurriculumReference, content: String, source: String, at school: School.ID,
    by actor: Person.ID
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
      return try await answer(CurriculumOfVersion(schoolID: school, curriculumID: id, version: version)).map(
        PublishedCurriculum.init)
    }
    return try await answer(LatestCurriculum(schoolID: school, curriculumID: id)).map(
      PublishedCurriculum.init)
  }

  /// The versions that replace one, each with what it says about it as JSON, in the order of their publication.
  public func replacements(of version: CurriculumVersion, of curriculum: Curriculum.ID, at school: School.ID)
    async throws(AshiatoError) -> [(version: CurriculumVersion, replacement: String)]
  {
    try await answer(ReplacementsOf(schoolID: school, curriculumID: curriculum, version: version)).map {
      ($0.version, $0.replacement.text)
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
        schoolID: school, enrolmentID: enrolment.id, studentID: enrolment.student,
        curriculumID: enrolment.curriculum.id,
        version: enrolment.curriculum.version, enrolledOn: enrolment.enrolledOn, byID: actor))
    enqueue(
      ClaimOpenEnrolment(
        schoolID: school, studentID: enrolment.student, curriculumID: enrolment.curriculum.id,
        enrolmentID: enrolment.id))
    if let continues = enrolment.continues {
      enqueue(
        MoveEnrolment(
          schoolID: school, enrolmentID: enrolment.id, continuesID: continues, studentID: enrolment.student,
          byID: actor))
    }
  }

  /// Until the transaction ends no enrolment of these students begins, is closed or is reopened.
  public func shareEnrolments(of students: [Person.ID]) {
    // All in one order, so that two transactions never wait for each other.
    enqueue(ShareEnrolments(students: students.sorted()))
  }

  /// Until the transaction ends nobody shares the student's enrolments.
  public func holdEnrolments(of student: Person.ID) {
    enqueue(HoldEnrolments(studentID: student))
  }

  public func close(
    _ enrolment: Enrolment, _ closing: Enrolment.Closing, at school: School.ID, by actor: Person.ID
  ) {
    enqueue(
      CloseEnrolment(
        schoolID: school, closingID: closing.id, enrolmentID: enrolment.id, studentID: enrolment.student,
        lastDay: closing.lastDay, closingReason: closing.reason, byID: actor))
    enqueue(DropOpenEnrolment(schoolID: school, enrolmentID: enrolment.id))
  }

  public func reopen(
    _ enrolment: Enrolment, from closing: Enrolment.Closing, as id: Identifier<Never>, at school: School.ID,
    by actor: Person.ID
  ) {
    enqueue(
      ReopenEnrolment(
        schoolID: school, reopeningID: id.bits, closingID: closing.id, studentID: enrolment.student,
        byID: actor))
    enqueue(
      ClaimOpenEnrolment(
        schoolID: school, studentID: enrolment.student, curriculumID: enrolment.curriculum.id,
        enrolmentID: enrolment.id))
  }

  /// What a day of some students holds already, in their order.
  public func studentDays(_ day: CalendarDay, of students: [Person.ID], at school: School.ID)
    async throws(AshiatoError) -> [StudentDay]
  {
    try await answers(students.map { MinutesOfDay(schoolID: school, studentID: $0, day: day) }).map {
      StudentDay(day: day, minutes: $0.minutes)
    }
  }

  public func enrolment(_ id: Enrolment.ID, at school: School.ID) async throws(AshiatoError) -> Enrolment? {
    try await answer(EnrolmentById(schoolID: school, enrolmentID: id)).map(Enrolment.init)
  }

  /// Oldest first.
  public func enrolments(of student: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> [Enrolment]
  {
    try await enrolments(of: [student], at: school)
  }

  /// Of some students, oldest first.
  public func enrolments(of students: [Person.ID], at school: School.ID) async throws(AshiatoError)
    -> [Enrolment]
  {
    try await answer(EnrolmentsOf(schoolID: school, students: students)).map(Enrolment.init)
  }

  public func add(
    _ attendance: ClassAttendance, of enrolments: [Enrolment], at school: School.ID, by actor: Person.ID
  ) {
    enqueue(
      AddClass(
        schoolID: school, attendanceID: attendance.id, curriculumID: attendance.curriculum.id,
        version: attendance.curriculum.version, moduleID: attendance.module, category: attendance.category,
        heldOn: attendance.heldOn, minutes: attendance.minutes, instructorID: attendance.instructor,
        makeUp: attendance.makeUp, byID: actor))
    for enrolment in enrolments {
      enqueue(
        AddToRoster(
          schoolID: school, attendanceID: attendance.id, enrolmentID: enrolment.id,
          studentID: enrolment.student))
    }
  }

  /// A class with the students of its roster.
  public func attendance(_ id: ClassAttendance.ID, at school: School.ID) async throws(AshiatoError)
    -> (attendance: Attested<ClassAttendance>, students: [Person.ID])?
  {
    try await answer(ClassById(schoolID: school, attendanceID: id)).map { (Attested($0), $0.students) }
  }

  /// - Parameter mark: 1, or 2 for the other mark of an attempt that two assessors mark.
  public func start(_ draft: AssessmentDraft, mark: Int16 = 1, at school: School.ID) {
    enqueue(
      StartAssessment(
        schoolID: school, assessmentID: draft.id, enrolmentID: draft.enrolment, studentID: draft.student,
        planID: draft.plan, assessorID: draft.assessor, amends: draft.amends, mark: mark))
  }

  /// Which of the two marks of an attempt are open.
  public func openMarks(_ plan: AssessmentPlan.ID, of enrolment: Enrolment.ID, at school: School.ID)
    async throws(AshiatoError) -> [Int16]
  {
    try await answer(OpenMarks(schoolID: school, enrolmentID: enrolment, planID: plan)).map(\.mark)
  }

  public func draft(_ id: Assessment.ID, at school: School.ID) async throws(AshiatoError) -> AssessmentDraft?
  {
    try await answer(DraftById(schoolID: school, assessmentID: id)).map {
      AssessmentDraft(
        id: $0.assessmentID, enrolment: $0.enrolmentID, student: $0.studentID, plan: $0.planID,
        assessor: $0.assessorID,
        amends: $0.amends)
    }
  }

  /// Turns a draft into a fact.
  public func finalise(
    _ assessment: Assessment, finding: String, remediation: ErasableNote?, at school: School.ID,
    by actor: Person.ID
  ) {
    if let remediation { keep(remediation, at: school) }
    enqueue(RemoveAssessmentDraft(schoolID: school, assessmentID: assessment.id))
    enqueue(
      AddAssessment(
        schoolID: school, assessmentID: assessment.id, enrolmentID: assessment.enrolment,
        studentID: assessment.student,
        planID: assessment.plan, assessorID: assessment.assessor, heldOn: assessment.heldOn,
        method: assessment.method,
        finding: PostgresJSON(text: finding), amends: assessment.amends,
        remediationDigest: assessment.remediationDigest,
        byID: actor))
  }

  public func assessment(_ id: Assessment.ID, at school: School.ID) async throws(AshiatoError) -> Attested<
    Assessment
  >? {
    guard let row = try await answer(AssessmentById(schoolID: school, assessmentID: id)) else { return nil }
    return try Attested(row)
  }

  public func add(
    _ signOff: SignOff, at school: School.ID
  ) {
    enqueue(
      AddSignOff(
        schoolID: school, signOffID: signOff.id.bits, sessionID: signOff.fact.session,
        attendanceID: signOff.fact.attendance,
        assessmentID: signOff.fact.assessment, studentID: signOff.student, signerID: signOff.signer,
        keyID: signOff.key,
        authorityID: signOff.authority, document: signOff.document, digest: signOff.digest,
        claimedAt: signOff.claimedAt, receivedAt: signOff.receivedAt))
  }

  /// Everything that progress on some enrolments is computed from, in one round trip; and the records among it as they were signed.
  public func trainingFacts(of enrolments: [Enrolment], at school: School.ID) async throws(AshiatoError)
    -> [Enrolment.ID: (facts: TrainingFacts, records: [SignedRecord])]
  {
    let (ids, students) = (enrolments.map(\.id), Set(enrolments.map(\.student)).sorted())
    let (classes, transfers, sessions, siteKinds, assessments, documents, records) = try await answers(
      ClassesOf(schoolID: school, enrolments: ids), TransfersOf(schoolID: school, enrolments: ids),
      SessionsOf(schoolID: school, enrolments: ids), SiteKindsOf(schoolID: school, enrolments: ids),
      AssessmentsOf(schoolID: school, enrolments: ids), DocumentsOf(schoolID: school, people: students),
      RecordsOf(schoolID: school, students: students))
    let attended = Dictionary(grouping: classes, by: \.enrolmentID)
    let transferred = Dictionary(grouping: transfers, by: \.enrolmentID)
    let practised = Dictionary(grouping: sessions, by: \.enrolmentID)
    let kinds = Dictionary(siteKinds.map { ($0.siteID, $0.siteKind) }) { first, _ in first }
    var judged: [Enrolment.ID: [Attested<Assessment>]] = [:]
    for row in assessments { judged[row.enrolmentID, default: []].append(try Attested(row)) }
    let shown = Dictionary(grouping: documents, by: \.personID)
    let held = Dictionary(grouping: records.map(SignedRecord.init), by: \.record.student)

    var all: [Enrolment.ID: (facts: TrainingFacts, records: [SignedRecord])] = [:]
    for enrolment in enrolments {
      let records = held[enrolment.student] ?? []
      let facts = TrainingFacts(
        enrolment: enrolment,
        attendances: (attended[enrolment.id] ?? []).map { Attested($0, of: enrolment) },
        transfers: (transferred[enrolment.id] ?? []).map(Transfer.init),
        sessions: (practised[enrolment.id] ?? []).map(Attested.init), siteKinds: kinds,
        assessments: judged[enrolment.id] ?? [],
        papers: StudentPapers(
          documents: (shown[enrolment.student] ?? []).map(Document.init), records: records.map(\.held)))
      all[enrolment.id] = (facts, records)
    }
    return all
  }

  /// Who is enrolled in a curriculum, and not closed.
  public func cohort(in curriculum: Curriculum.ID, at school: School.ID) async throws(AshiatoError)
    -> [Person.ID: Enrolment.ID]
  {
    let rows = try await answer(Cohort(schoolID: school, curriculumID: curriculum))
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.studentID, $0.enrolmentID) })
  }
}

extension Attested<ClassAttendance> {
  fileprivate init(_ row: ClassesOf.Row, of enrolment: Enrolment) {
    self.init(
      ClassAttendance(
        id: row.attendanceID,
        curriculum: .init(id: row.curriculumID, version: row.version, digest: row.digest),
        module: row.moduleID, category: row.category, heldOn: row.heldOn, minutes: row.minutes,
        instructor: row.instructorID, makeUp: row.makeUp, roster: [enrolment.id]),
      row.signed ? .signed : .awaited)
  }
}

extension PublishedCurriculum {
  init(_ row: CurriculumRow) {
    self.init(
      reference: .init(id: row.curriculumID, version: row.version, digest: row.digest), content: row.content,
      source: row.source, publishedAt: row.publishedAt)
  }
}

extension Enrolment {
  init(_ row: EnrolmentRow) {
    self.init(
      id: row.enrolmentID, student: row.studentID,
      curriculum: .init(id: row.curriculumID, version: row.version, digest: row.digest),
      enrolledOn: row.enrolledOn, closing: .init(row), continues: row.continuesID)
  }
}

extension Enrolment.Closing {
  fileprivate init?(_ row: EnrolmentRow) {
    guard let id = row.closingID, let lastDay = row.lastDay, let reason = row.closingReason else {
      return nil
    }
    self.init(id: id, lastDay: lastDay, reason: reason)
  }
}
