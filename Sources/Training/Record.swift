/// A completion record, as the school keeps it; its editions share its id, code and link.
public struct Record: Hashable, Sendable {
  public typealias ID = Identifier<Record>

  public var id: ID
  public var enrolment: Enrolment.ID
  public var student: Person.ID
  public var curriculum: Curriculum.ID
  public var version: CurriculumVersion
  public var kind: RecordKind
  public var awardedOn: CalendarDay
  public var code: CheckCode

  public init(
    id: ID, enrolment: Enrolment.ID, student: Person.ID, curriculum: Curriculum.ID,
    version: CurriculumVersion,
    kind: RecordKind, awardedOn: CalendarDay, code: CheckCode
  ) {
    self.id = id
    self.enrolment = enrolment
    self.student = student
    self.curriculum = curriculum
    self.version = version
    self.kind = kind
    self.awardedOn = awardedOn
    self.code = code
  }
}

/// Why a record holds no longer; each may be shown to anyone.
public enum RevocationReason: String, Codable, Hashable, Sendable, CaseIterable {
  case issuedInError = "issued-in-error"
  case assessmentWithdrawn = "assessment-withdrawn"
  case misconduct
  case atHoldersRequest = "at-holders-request"

  public var sentence: Sentence {
    switch self {
    case .issuedInError: "It was issued in error."
    case .assessmentWithdrawn: "An assessment behind it was withdrawn."
    case .misconduct: "It was withdrawn for misconduct."
    case .atHoldersRequest: "The holder asked for it."
    }
  }
}

extension Progress {
  /// Decides whether a record may be issued.
  ///
  /// - Parameter ending: until when records of this version are issued, and the version to move to.
  public func awarding(
    _ kind: RecordKind, until ending: (lastDay: CalendarDay, successor: CurriculumVersion)? = nil
  ) throws(AwardRefusal) -> AwardProgress {
    guard let award = award(kind) else { throw .noSuchAward(kind, curriculum.id) }
    if let ending, ending.lastDay < asOf {
      throw .finishedOver(curriculum, ending.lastDay, successor: ending.successor)
    }
    guard award.met else {
      throw .notYet(kind, missing: requirements.filter { award.missing.contains($0.id) }.map(\.sentence))
    }
    return award
  }
}

extension Progress {
  /// Decides whether a record that was given may have another edition: what it rests on must still stand.
  ///
  /// What is asked for at entry was seen on the day, and papers lapse; it is not asked for again.
  public func upholding(_ kind: RecordKind) throws(AwardRefusal) {
    guard let award = award(kind) else { throw .noSuchAward(kind, curriculum.id) }
    let missing = requirements.filter { $0.part != .entry && award.missing.contains($0.id) }
    guard missing.isEmpty else { throw .notYet(kind, missing: missing.map(\.sentence)) }
  }
}

extension TrainingFacts {
  /// What there was on a day.
  public func until(_ day: CalendarDay) -> TrainingFacts {
    var facts = self
    facts.attendances.removeAll { $0.fact.heldOn > day }
    facts.transfers.removeAll { $0.acceptedOn > day }
    facts.sessions.removeAll { $0.fact.day > day }
    facts.assessments.removeAll { $0.fact.heldOn > day }
    return facts
  }
}

/// Why a record is not issued.
public enum AwardRefusal: Refusal, Hashable {
  case noSuchAward(RecordKind, Curriculum.ID)
  case notYet(RecordKind, missing: [Sentence])
  case finishedOver(CurriculumReference, CalendarDay, successor: CurriculumVersion)

  public var rule: String {
    switch self {
    case .noSuchAward: "award-of-the-curriculum"
    case .notYet: "every-requirement-met"
    case .finishedOver: "finish-until"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .noSuchAward(let kind, let curriculum): "\(curriculum) gives no \(kind.title)."
    case .notYet(let kind, let missing):
      "The \(kind.title) still waits for \(missing.count.of("requirement")):\n\(missing.map { "  - \($0)" as Sentence }.joined(separator: "\n"))"
    case .finishedOver(let curriculum, let day, let successor):
      "Records of \(curriculum) were issued until \(day); version \(successor) has replaced it."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .noSuchAward: "See what it gives with “ashiato curriculum show”."
    case .notYet: "“ashiato progress” says what counted, what did not, and what to do next."
    case .finishedOver(_, _, let successor):
      "“ashiato enrolment move STUDENT --to \(successor) --dry-run” says what moving would cost and keep."
    }
  }
}
