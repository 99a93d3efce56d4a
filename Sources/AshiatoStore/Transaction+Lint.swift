public import Postgres
public import Training

extension Transaction {
  /// All facts of a school that a lint looks at, in one round trip, however many students there are.
  ///
  /// - Parameters:
  ///   - curricula: every published version; an enrolment in another cannot be read.
  ///   - timeZone: the school's, which says on which day it was told of something.
  ///   - characters: shorter reflections are not compared.
  public func logbook(
    under curricula: [CurriculumReference: Curriculum], timeZone: String, comparing characters: Int,
    at school: School.ID
  ) async throws(AshiatoError) -> Logbook {
    let facts = try await answers(
      EnrolmentsOfSchool(schoolID: school), ClassesOfSchool(schoolID: school),
      TransfersOfSchool(schoolID: school),
      SessionsOfSchool(schoolID: school), AssessmentsOfSchool(schoolID: school))
    let papers = try await answers(DocumentsOfSchool(schoolID: school), RecordsOfSchool(schoolID: school))
    let times = try await answers(
      SessionTimes(timeZone: timeZone, schoolID: school), ClassTimes(timeZone: timeZone, schoolID: school),
      AssessmentTimes(timeZone: timeZone, schoolID: school),
      SignOffTimes(timeZone: timeZone, schoolID: school),
      SameWords(schoolID: school, characters: Int32(characters)), Effects(schoolID: school),
      InspectionTimes(timeZone: timeZone, schoolID: school))
    let sites = try await sites(at: school)
    var logbook = try Logbook(
      facts.0, facts.1, facts.2, facts.3, facts.4, papers.0, papers.1,
      siteKinds: Dictionary(sites.compactMap { site in site.kind.map { (site.id, $0) } }) { first, _ in first
      },
      under: curricula)
    for row in times.0 {
      logbook.startedAt[row.sessionID] = row.startedAt
      logbook.recordedOn[.session(row.sessionID)] = row.recordedOn
    }
    for row in times.1 { logbook.recordedOn[.attendance(row.attendanceID)] = row.recordedOn }
    for row in times.2 { logbook.recordedOn[.assessment(row.assessmentID)] = row.recordedOn }
    for row in times.3 {
      guard
        let fact = FactReference(
          session: row.sessionID, attendance: row.attendanceID, assessment: row.assessmentID)
      else { continue }
      logbook.signatures[fact] = Logbook.Signature(
        claimedAt: row.claimedAt, claimedOn: row.claimedOn, receivedAt: row.receivedAt,
        receivedOn: row.receivedOn)
    }
    logbook.effects = Set(
      times.5.compactMap {
        FactReference(session: $0.sessionID, attendance: $0.attendanceID, assessment: $0.assessmentID)
      })
    logbook.sameWords = times.4.map(\.sessions)
    logbook.inspections = times.6.map {
      Logbook.Inspection(
        id: $0.inspectionID, day: $0.day, inspector: $0.inspectorID, recordedOn: $0.recordedOn)
    }
    return logbook
  }
}

extension Logbook {
  fileprivate init(
    _ enrolments: [EnrolmentRow], _ classes: [ClassRow], _ transfers: [TransferRow],
    _ sessions: [SessionRow], _ assessments: [AssessmentRow], _ documents: [DocumentRow],
    _ records: [RecordRow], siteKinds: [Site.ID: SiteKind],
    under curricula: [CurriculumReference: Curriculum]
  ) throws(AshiatoError) {
    self.init(classes: classes.map(Attested.init))
    var attended: [Enrolment.ID: [Attested<ClassAttendance>]] = [:]
    for held in self.classes {
      for enrolment in held.fact.roster { attended[enrolment, default: []].append(held) }
    }
    let transferred = Dictionary(grouping: transfers.map(Transfer.init), by: \.enrolment)
    let practised = Dictionary(grouping: sessions.map(Attested.init), by: \.fact.enrolment)
    var judged: [Enrolment.ID: [Attested<Assessment>]] = [:]
    for row in assessments { judged[row.enrolmentID, default: []].append(try Attested(row)) }
    let shown = Dictionary(grouping: documents, by: \.personID)
    let held = Dictionary(grouping: records, by: \.studentID)
    for enrolment in enrolments.map(Enrolment.init) {
      guard let curriculum = curricula[enrolment.curriculum] else {
        throw .unreadable("The curriculum of enrolment \(enrolment.id) is not published.")
      }
      files.append(
        File(
          facts: TrainingFacts(
            enrolment: enrolment, attendances: attended[enrolment.id] ?? [],
            transfers: transferred[enrolment.id] ?? [], sessions: practised[enrolment.id] ?? [],
            siteKinds: siteKinds, assessments: judged[enrolment.id] ?? [],
            papers: StudentPapers(
              documents: (shown[enrolment.student] ?? []).map(Document.init),
              records: (held[enrolment.student] ?? []).map(HeldRecord.init))),
          curriculum: curriculum))
    }
    joinMoves()
    joinPractice()
  }
}

extension FactReference {
  /// `nil` when none is named; the schema lets a row name one.
  fileprivate init?(session: Session.ID?, attendance: ClassAttendance.ID?, assessment: Assessment.ID?) {
    if let session {
      self = .session(session)
    } else if let attendance {
      self = .attendance(attendance)
    } else if let assessment {
      self = .assessment(assessment)
    } else {
      return nil
    }
  }
}
