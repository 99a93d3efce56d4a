import FoundationEssentials
import Postgres
import Training

extension Attested<Session> {
  init(_ row: SessionRow) {
    self.init(
      Session(
        id: row.sessionID, enrolment: row.enrolmentID, student: row.studentID, supervisor: row.supervisorID,
        supervision: row.supervision, category: row.category, site: row.siteID, day: row.day,
        start: row.startMinute,
        timeZone: row.timeZone, minutes: row.minutes, props: row.props, zones: row.zones,
        strokes: row.strokes,
        client: Session.ClientWork(row), incident: row.incident, reflectionDigest: row.reflectionDigest),
      Attestation(row))
  }
}

extension Session.ClientWork {
  /// `nil` when nobody lay on the table; the schema keeps all seven columns or none.
  fileprivate init?(_ row: SessionRow) {
    guard let code = row.clientCode, let screening = row.screeningOutcome, let ruleSet = row.ruleSet,
      let consent = row.consent, let stopSignal = row.stopSignal, let peakPressure = row.peakPressure,
      let comfortRating = row.comfortRating
    else { return nil }
    self.init(
      code: code, screening: screening, ruleSet: ruleSet, form: row.screeningForm, consent: consent,
      stopSignal: stopSignal, peakPressure: Int(peakPressure), comfortRating: Int(comfortRating))
  }
}

extension Attestation {
  /// A session that was taken back is that, whatever was said before.
  fileprivate init(_ row: SessionRow) {
    if row.voidDigest != nil {
      self = .voided(reason: row.voidReason ?? erased)
    } else if row.declineDigest != nil {
      self = .declined(reason: row.declineReason ?? erased)
    } else {
      self = row.signed ? .signed : .awaited
    }
  }
}

/// What stands where text was forgotten.
private let erased = "(erased)"

extension Attested<ClassAttendance> {
  init(_ row: ClassRow) {
    self.init(
      ClassAttendance(
        id: row.attendanceID,
        curriculum: .init(id: row.curriculumID, version: row.version, digest: row.digest),
        module: row.moduleID, category: row.category, heldOn: row.heldOn, minutes: row.minutes,
        instructor: row.instructorID, makeUp: row.makeUp, roster: row.roster),
      row.signed ? .signed : .awaited)
  }
}

extension Transfer {
  init(_ row: TransferRow) {
    self.init(
      id: row.transferID, enrolment: row.enrolmentID, student: row.studentID, modules: row.modules,
      lastClassOn: row.lastClassOn, acceptedOn: row.acceptedOn,
      takenBack: row.voidDigest == nil ? nil : row.voidReason ?? erased)
  }
}

extension Attested<Assessment> {
  init(_ row: AssessmentRow) throws(AshiatoError) {
    let finding: Assessment.Finding
    do {
      finding = try JSONDecoder().decode(Assessment.Finding.self, from: Data(row.finding.text.utf8))
    } catch {
      throw .unreadable("The finding of assessment \(row.assessmentID) is not readable.")
    }
    self.init(
      Assessment(
        id: row.assessmentID, enrolment: row.enrolmentID, student: row.studentID, plan: row.planID,
        assessor: row.assessorID, heldOn: row.heldOn, method: row.method, finding: finding,
        amends: row.amends,
        remediationDigest: row.remediationDigest),
      row.signed ? .signed : .awaited)
  }
}
