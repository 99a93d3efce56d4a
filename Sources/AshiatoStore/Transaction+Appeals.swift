public import Postgres
public import Training

/// An appeal with what was said on the way; a text is absent once it was forgotten.
public struct AppealFile: Sendable, Hashable {
  public let appeal: Appeal
  public let claim: String?
  public let reply: String?
  public let reason: String?

  public init(appeal: Appeal, claim: String?, reply: String?, reason: String?) {
    self.appeal = appeal
    self.claim = claim
    self.reply = reply
    self.reason = reason
  }
}

extension Transaction {
  /// What is known of a decision that a student contests; `nil` when there is no such fact, or none that she can see.
  ///
  /// - Parameter timeZone: the school's, which says on which day it was decided.
  public func contestedDecision(
    _ fact: Appeal.Fact, by student: Person.ID, timeZone: String, at school: School.ID
  ) async throws(AshiatoError) -> ContestedDecision? {
    switch fact {
    case .session(let id):
      try await answer(ContestedSession(timeZone: timeZone, schoolID: school, sessionID: id)).map {
        .session(of: $0.studentID, .init(by: [$0.decidedByID, $0.voidedByID], on: $0.decidedOn))
      }
    case .attendance(let id):
      try await answer(ContestedClass(studentID: student, schoolID: school, attendanceID: id)).map {
        .attendance(wasThere: $0.wasThere, .init(by: [$0.instructorID, $0.byID], on: $0.heldOn))
      }
    case .assessment(let id):
      try await answer(ContestedAssessment(timeZone: timeZone, schoolID: school, assessmentID: id)).map {
        .assessment(
          of: $0.studentID, amended: $0.amended, .init(by: [$0.assessorID, $0.byID], on: $0.decidedOn))
      }
    case .record(let id):
      try await answer(ContestedRecord(timeZone: timeZone, schoolID: school, recordID: id)).map {
        .record(of: $0.studentID, reissued: $0.reissued, .init(by: [$0.decidedByID], on: $0.decidedOn))
      }
    }
  }

  /// Whether a fact puts right what an appeal contests. A fact of another kind never does.
  public func follows(_ effect: Appeal.Fact, from appeal: Appeal.ID, at school: School.ID)
    async throws(AshiatoError) -> Bool
  {
    switch effect {
    case .session(let id):
      try await answer(SessionFollows(schoolID: school, appealID: appeal, sessionID: id)).follows
    case .attendance(let id):
      try await answer(ClassFollows(schoolID: school, appealID: appeal, attendanceID: id)).follows
    case .assessment(let id):
      try await answer(AssessmentFollows(schoolID: school, appealID: appeal, assessmentID: id)).follows
    case .record(let id):
      try await answer(RecordFollows(schoolID: school, appealID: appeal, recordID: id)).follows
    }
  }

  /// Whether the student has an appeal about the fact that was not ruled on.
  public func isAppealOpen(about fact: Appeal.Fact, of student: Person.ID, at school: School.ID)
    async throws(AshiatoError) -> Bool
  {
    try await answer(
      IsAppealOpen(
        schoolID: school, studentID: student, sessionID: fact.session, attendanceID: fact.attendance,
        assessmentID: fact.assessment, recordID: fact.record)
    ).isOpen
  }

  public func open(_ appeal: Appeal, claim: ErasableNote, at school: School.ID) {
    keep(claim, at: school)
    enqueue(
      OpenAppeal(
        schoolID: school, appealID: appeal.id, studentID: appeal.student,
        sessionID: appeal.contested.session, attendanceID: appeal.contested.attendance,
        assessmentID: appeal.contested.assessment, recordID: appeal.contested.record,
        decidedOn: appeal.decidedOn, claimDigest: claim.digest, openedOn: appeal.openedOn,
        byID: appeal.openedBy))
  }

  public func reply(
    to appeal: Appeal, _ reply: Appeal.Reply, text: ErasableNote, as id: Identifier<Never>,
    at school: School.ID
  ) {
    keep(text, at: school)
    enqueue(
      ReplyToAppeal(
        schoolID: school, replyID: id.bits, appealID: appeal.id, studentID: appeal.student,
        replyDigest: text.digest, repliedOn: reply.on, byID: reply.by))
  }

  public func rule(
    on appeal: Appeal, _ ruling: Appeal.Ruling, reason: ErasableNote, as id: Identifier<Never>,
    at school: School.ID
  ) {
    keep(reason, at: school)
    enqueue(
      RuleOnAppeal(
        schoolID: school, rulingID: id.bits, appealID: appeal.id, studentID: appeal.student,
        rulingOutcome: ruling.outcome, reasonDigest: reason.digest, ruledOn: ruling.on, byID: ruling.by))
  }

  public func name(
    _ effect: Appeal.Fact, of appeal: Appeal, on day: CalendarDay, as id: Identifier<Never>,
    at school: School.ID, by actor: Person.ID
  ) {
    enqueue(
      NameEffect(
        schoolID: school, effectID: id.bits, appealID: appeal.id, studentID: appeal.student,
        sessionID: effect.session, attendanceID: effect.attendance, assessmentID: effect.assessment,
        recordID: effect.record, namedOn: day, byID: actor))
  }

  /// Every appeal that the caller may see, oldest first.
  public func appeals(at school: School.ID) async throws(AshiatoError) -> [AppealFile] {
    try await answer(Appeals(schoolID: school, onlyID: nil)).compactMap(AppealFile.init)
  }

  public func appeal(_ id: Appeal.ID, at school: School.ID) async throws(AshiatoError) -> AppealFile? {
    try await answer(Appeals(schoolID: school, onlyID: id)).first.flatMap(AppealFile.init)
  }
}

extension AppealFile {
  /// `nil` when a row names no fact; the schema keeps exactly one.
  fileprivate init?(_ row: Appeals.Row) {
    guard
      let contested = Appeal.Fact(
        session: row.sessionID, attendance: row.attendanceID, assessment: row.assessmentID,
        record: row.recordID)
    else { return nil }
    var appeal = Appeal(
      id: row.appealID, student: row.studentID, contested: contested, decidedOn: row.decidedOn,
      openedOn: row.openedOn, openedBy: row.byID)
    if let on = row.repliedOn, let by = row.repliedByID { appeal.reply = Appeal.Reply(on: on, by: by) }
    if let outcome = row.rulingOutcome, let on = row.ruledOn, let by = row.ruledByID {
      let effect = Appeal.Fact(
        session: row.effectSessionID, attendance: row.effectAttendanceID,
        assessment: row.effectAssessmentID, record: row.effectRecordID)
      appeal.ruling = Appeal.Ruling(
        outcome: outcome, on: on, by: by,
        effect: effect.map { Appeal.Effect($0, isSigned: row.effectSigned ?? false) })
    }
    self.init(appeal: appeal, claim: row.claim, reply: row.reply, reason: row.reason)
  }
}

extension ContestedDecision.Decision {
  /// `nil` when nobody has decided.
  fileprivate init?(by people: [Person.ID?], on day: CalendarDay?) {
    guard let day else { return nil }
    self.init(by: Set(people.compactMap(\.self)), on: day)
  }
}

extension Appeal.Fact {
  fileprivate init?(
    session: Session.ID?, attendance: ClassAttendance.ID?, assessment: Assessment.ID?, record: Record.ID?
  ) {
    if let session {
      self = .session(session)
    } else if let attendance {
      self = .attendance(attendance)
    } else if let assessment {
      self = .assessment(assessment)
    } else if let record {
      self = .record(record)
    } else {
      return nil
    }
  }

  fileprivate var session: Session.ID? { if case .session(let id) = self { id } else { nil } }
  fileprivate var attendance: ClassAttendance.ID? { if case .attendance(let id) = self { id } else { nil } }
  fileprivate var assessment: Assessment.ID? { if case .assessment(let id) = self { id } else { nil } }
  fileprivate var record: Record.ID? { if case .record(let id) = self { id } else { nil } }
}
