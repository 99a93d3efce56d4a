/// The facts that a sign-off can be about.
public enum SignedFact: Codable, Hashable, Sendable {
  case session(Session)
  case attendance(ClassAttendance)
  case assessment(Assessment)

  /// The word for it in sentences, statements and commands.
  public var kind: Kind {
    switch self {
    case .session: .session
    case .attendance: .attendance
    case .assessment: .assessment
    }
  }

  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case session, attendance, assessment

    /// How a sentence calls it: what was attended is a class.
    public var noun: Sentence {
      switch self {
      case .session: "session"
      case .attendance: "class"
      case .assessment: "assessment"
      }
    }

    /// The authority that its signer needs.
    public var act: Authority.Act {
      switch self {
      case .session: .supervise
      case .attendance: .teach
      case .assessment: .assess
      }
    }
  }

  /// The day that the authority must cover, beside the day of receipt.
  public var day: CalendarDay {
    switch self {
    case .session(let session): session.day
    case .attendance(let attendance): attendance.heldOn
    case .assessment(let assessment): assessment.heldOn
    }
  }

  /// The only person who may sign it.
  public var signer: Person.ID {
    switch self {
    case .session(let session): session.supervisor
    case .attendance(let attendance): attendance.instructor
    case .assessment(let assessment): assessment.assessor
    }
  }
}

/// A public key that a person has proved to hold. Its private half never leaves her device or key file.
public struct RegisteredKey: Hashable, Sendable {
  public typealias ID = Identifier<RegisteredKey>

  public var id: ID
  public var person: Person.ID
  /// `did:key:z6Mk…`.
  public var did: String
  /// What the browser says of itself in which it was made; absent where it is in a key file.
  public var device: String?
  /// From this day on it signs; absent until an administrator has made sure whose it is.
  public var approvedOn: CalendarDay?
  /// From this day on it signs nothing more; absent while it is good.
  public var endedOn: CalendarDay?

  public init(
    id: ID, person: Person.ID, did: String, device: String? = nil, approvedOn: CalendarDay?,
    endedOn: CalendarDay?
  ) {
    self.id = id
    self.person = person
    self.did = did
    self.device = device
    self.approvedOn = approvedOn
    self.endedOn = endedOn
  }
}

/// A signature as the school received it: who signed, with which key, and when by her own clock.
public struct ReceivedSignature: Sendable {
  public var signer: Person.ID
  public var key: RegisteredKey
  public var claimedAt: Instant
  /// The civil date that was claimed, in the school's time zone.
  public var claimedOn: CalendarDay
  public var receivedAt: Instant
  /// The civil date of receipt in the school's time zone.
  public var receivedOn: CalendarDay

  public init(
    signer: Person.ID, key: RegisteredKey, claimedAt: Instant, claimedOn: CalendarDay, receivedAt: Instant,
    receivedOn: CalendarDay
  ) {
    self.signer = signer
    self.key = key
    self.claimedAt = claimedAt
    self.claimedOn = claimedOn
    self.receivedAt = receivedAt
    self.receivedOn = receivedOn
  }
}

/// How far a signing device's clock may run ahead of the school's.
public let toleratedClockLead = 300 as Int64

extension SignedFact {
  /// Decides whether the signature stands, and on which authority.
  ///
  /// - Parameters:
  ///   - students: whose fact it is; none of them may sign it.
  ///   - authorities: all that the signer holds or held at this school.
  public func signedOff(
    by signature: ReceivedSignature, attestation: Attestation, students: [Person.ID],
    curriculum: Curriculum.ID,
    authorities: [Authority]
  ) throws(SignOffRefusal) -> Authority {
    switch attestation {
    case .awaited: break
    case .signed: throw .alreadySigned(kind)
    case .declined: throw .alreadyDeclined(kind)
    case .voided: throw .takenBack(kind)
    }
    if students.contains(signature.signer) { throw .ownFact(kind) }
    guard signature.signer == signer else { throw .notTheNamedSigner(kind) }
    guard signature.key.person == signature.signer else { throw .keyOfSomebodyElse }
    guard let approvedOn = signature.key.approvedOn else { throw .keyAwaitsApproval }
    guard approvedOn <= signature.claimedOn else { throw .signedBeforeApproval(approvedOn) }
    if let endedOn = signature.key.endedOn, endedOn <= signature.receivedOn { throw .keyEnded(endedOn) }
    guard signature.claimedAt <= signature.receivedAt.adding(seconds: toleratedClockLead) else {
      throw .claimedInTheFuture
    }
    return try ground(
      for: signature.signer, curriculum: curriculum, authorities: authorities,
      receivedOn: signature.receivedOn)
  }

  /// The authority on which the signer may sign: one that held on the day of the fact, provided that she also has one
  /// on the day of receipt.
  ///
  /// - Parameter named: the authority that a statement gives as its ground; any that will do when absent.
  public func ground(
    for signer: Person.ID, curriculum: Curriculum.ID, authorities: [Authority], receivedOn: CalendarDay,
    named: Authority.ID? = nil
  ) throws(SignOffRefusal) -> Authority {
    let ofSigner = authorities.filter {
      $0.person == signer && $0.curriculum == curriculum && $0.act == kind.act
    }
    let onTheDay = ofSigner.filter { $0.holds(on: day) }.sorted { $0.id < $1.id }
    guard let first = onTheDay.first else { throw .noAuthorityOnTheDay(kind.act, curriculum, day) }
    guard ofSigner.contains(where: { $0.holds(on: receivedOn) }) else {
      throw .noAuthorityToday(kind.act, curriculum, receivedOn)
    }
    if let named {
      guard let ground = onTheDay.first(where: { $0.id == named }) else { throw .statementAltered }
      return ground
    }
    return onTheDay.first { $0.holds(on: receivedOn) } ?? first
  }
}

/// Why a sign-off is not accepted.
public enum SignOffRefusal: Refusal, Hashable {
  case alreadySigned(SignedFact.Kind)
  case alreadyDeclined(SignedFact.Kind)
  case takenBack(SignedFact.Kind)
  case ownFact(SignedFact.Kind)
  case notTheNamedSigner(SignedFact.Kind)
  case keyUnknown
  case keyOfSomebodyElse
  case keyAwaitsApproval
  case signedBeforeApproval(CalendarDay)
  case keyEnded(CalendarDay)
  case claimedInTheFuture
  case noAuthorityOnTheDay(Authority.Act, Curriculum.ID, CalendarDay)
  case noAuthorityToday(Authority.Act, Curriculum.ID, CalendarDay)
  case statementAltered
  case signatureBad(Sentence)

  public var rule: String {
    switch self {
    case .alreadySigned: "signed-once"
    case .alreadyDeclined: "declined"
    case .takenBack: "voided"
    case .ownFact: "not-ones-own"
    case .notTheNamedSigner: "named-person"
    case .keyUnknown: "key-known"
    case .keyOfSomebodyElse: "key-holder"
    case .keyAwaitsApproval, .signedBeforeApproval: "key-approved"
    case .keyEnded: "key-in-force"
    case .claimedInTheFuture: "claimed-time"
    case .noAuthorityOnTheDay: "authority-on-the-day"
    case .noAuthorityToday: "authority-on-receipt"
    case .statementAltered: "statement-unaltered"
    case .signatureBad: "signature-good"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .alreadySigned(let kind): "This \(kind.noun) is signed already."
    case .alreadyDeclined(let kind): "The signature of this \(kind.noun) was declined."
    case .takenBack(let kind): "This \(kind.noun) was taken back."
    case .ownFact(let kind): "Nobody signs her own \(kind.noun)."
    case .notTheNamedSigner(let kind): "This \(kind.noun) names somebody else as the one who signs it."
    case .keyUnknown: "The key that signed is not registered at this school."
    case .keyOfSomebodyElse: "The key that signed belongs to somebody else."
    case .keyAwaitsApproval: "No administrator has approved the key that signed."
    case .signedBeforeApproval(let day):
      "The key that signed was approved on \(day), and the signature claims an earlier day."
    case .keyEnded(let day): "The key that signed was ended on \(day)."
    case .claimedInTheFuture: "The signature claims a time that has not come yet."
    case .noAuthorityOnTheDay(let act, let curriculum, let day):
      "The signer had no authority to \(act.verb) \(curriculum) on \(day), the day that it is about."
    case .noAuthorityToday(let act, let curriculum, let day):
      "The signer has no authority to \(act.verb) \(curriculum) on \(day), the day on which the school received it."
    case .statementAltered: "The statement that was signed is not the one that the school holds."
    case .signatureBad(let reason): "\(reason)."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .alreadySigned(.session):
      "Nothing is left to do; a mistake is answered by “ashiato session void”."
    case .alreadySigned(.assessment):
      "Nothing is left to do; a mistake is answered by “ashiato assessment amend”."
    case .alreadySigned(.attendance): "Nothing is left to do."
    case .alreadyDeclined, .takenBack: "If the work took place, log it anew."
    case .ownFact: "Ask another instructor with authority to sign it."
    case .notTheNamedSigner: "Let the named person sign it."
    case .keyUnknown, .keyOfSomebodyElse:
      "Sign with your own key; register it first with “ashiato key register” if it is new."
    case .keyAwaitsApproval:
      "Ask an administrator to approve it with “ashiato key approve”, and sign the statement again if that is on a later day."
    case .signedBeforeApproval: "Sign the statement again."
    case .keyEnded: "Create and register a new key, and sign the statement again."
    case .claimedInTheFuture: "Set the clock of the signing device, and sign the statement again."
    case .noAuthorityOnTheDay, .noAuthorityToday:
      "An administrator can see and grant authorities with “ashiato authority”."
    case .statementAltered: "Print the statement again, and sign that file unchanged."
    case .signatureBad: "Print the statement again, and sign it with “ashiato sign”."
    }
  }
}

/// A signer's own proof over the exact statement of one fact, as the school received and keeps it.
public struct SignOff: Hashable, Sendable {
  public typealias ID = Identifier<SignOff>

  public var id: ID
  public var fact: FactReference
  /// Whose fact it is; absent for a class, which is many students'.
  public var student: Person.ID?
  public var signer: Person.ID
  public var key: RegisteredKey.ID
  /// The ground on which it was signed.
  public var authority: Authority.ID
  /// The signed statement, byte for byte.
  public var document: String
  /// `sha256:` over the canonical form of the document.
  public var digest: String
  /// By the signer's own clock.
  public var claimedAt: Instant
  /// By the school's clock.
  public var receivedAt: Instant

  public init(
    id: ID, fact: FactReference, student: Person.ID?, signer: Person.ID, key: RegisteredKey.ID,
    authority: Authority.ID, document: String, digest: String, claimedAt: Instant, receivedAt: Instant
  ) {
    self.id = id
    self.fact = fact
    self.student = student
    self.signer = signer
    self.key = key
    self.authority = authority
    self.document = document
    self.digest = digest
    self.claimedAt = claimedAt
    self.receivedAt = receivedAt
  }
}

/// Which fact is meant.
public enum FactReference: Hashable, Sendable {
  case session(Session.ID)
  case attendance(ClassAttendance.ID)
  case assessment(Assessment.ID)

  public init(_ fact: SignedFact) {
    switch fact {
    case .session(let session): self = .session(session.id)
    case .attendance(let attendance): self = .attendance(attendance.id)
    case .assessment(let assessment): self = .assessment(assessment.id)
    }
  }

  public var kind: SignedFact.Kind {
    switch self {
    case .session: .session
    case .attendance: .attendance
    case .assessment: .assessment
    }
  }

  public var session: Session.ID? { if case .session(let id) = self { id } else { nil } }
  public var attendance: ClassAttendance.ID? { if case .attendance(let id) = self { id } else { nil } }
  public var assessment: Assessment.ID? { if case .assessment(let id) = self { id } else { nil } }
}
