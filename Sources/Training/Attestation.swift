/// What the person responsible has said about a fact.
public enum Attestation: Hashable, Sendable {
  case awaited
  case signed
  case declined(reason: String)
  /// Taken back by a new fact; it stays on record and counts for nothing.
  case voided(reason: String)
}

/// A fact with what has been said about it.
public struct Attested<Fact: Sendable>: Sendable {
  public var fact: Fact
  public var attestation: Attestation

  public init(_ fact: Fact, _ attestation: Attestation) {
    self.fact = fact
    self.attestation = attestation
  }

  /// Signed, or waiting to be: neither declined nor taken back.
  var stands: Bool { attestation == .signed || attestation == .awaited }
}

/// Everything that progress is computed from, for one enrolment.
public struct TrainingFacts: Sendable {
  public var enrolment: Enrolment
  /// Only classes whose roster names this enrolment.
  public var attendances: [Attested<ClassAttendance>]
  /// Modules done at another school.
  public var transfers: [Transfer]
  public var sessions: [Attested<Session>]
  /// What kind of place each site is; a site that is not named here matches no kind.
  public var siteKinds: [Site.ID: SiteKind]
  public var assessments: [Attested<Assessment>]
  /// Of the student, whatever the enrolment.
  public var papers: StudentPapers
  /// Of an enrolment that goes on from another: what was done there and is nothing in this version.
  public var leftBehind: [Progress.Note]
  /// Classes among it: they count for nothing, and still say who has taught the student.
  public var classesLeftBehind: [Attested<ClassAttendance>] = []

  public init(
    enrolment: Enrolment, attendances: [Attested<ClassAttendance>] = [],
    transfers: [Transfer] = [], sessions: [Attested<Session>] = [],
    siteKinds: [Site.ID: SiteKind] = [:], assessments: [Attested<Assessment>] = [],
    papers: StudentPapers = StudentPapers(), leftBehind: [Progress.Note] = []
  ) {
    self.enrolment = enrolment
    self.attendances = attendances
    self.transfers = transfers
    self.sessions = sessions
    self.siteKinds = siteKinds
    self.assessments = assessments
    self.papers = papers
    self.leftBehind = leftBehind
  }
}

extension Attestation {
  /// Decides whether a signature may still be declined.
  public func declining(_ kind: SignedFact.Kind) throws(SignOffRefusal) {
    switch self {
    case .awaited: break
    case .signed: throw .alreadySigned(kind)
    case .declined: throw .alreadyDeclined(kind)
    case .voided: throw .takenBack(kind)
    }
  }

  /// Decides whether a fact may still be taken back.
  public func voiding(_ kind: SignedFact.Kind) throws(SignOffRefusal) {
    if case .voided = self { throw .takenBack(kind) }
  }
}
