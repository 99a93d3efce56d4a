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
  /// From this day on it signs nothing more; absent while it is good.
  public var endedOn: CalendarDay?

  public init(id: ID, person: Person.ID, did: String, endedOn: CalendarDay?) {
    self.id = id
    self.person = person
    self.did = did
    self.endedOn = endedOn
  }
}

/// A signature as the school received it: who signed, with which key, and when by her own clock.
public struct ReceivedSignature: Sendable {
  public var signer: Person.ID
  public var key: RegisteredKey
  public var claimedAt: Instant
  public var receivedAt: Instant
  /// The civil date of receipt in the school's time zone.
  public var receivedOn: CalendarDay

  public init(
    signer: Person.ID, key: RegisteredKey, claimedAt: Instant, receivedAt: Instant, receivedOn: CalendarDay
  ) {
    self.signer = signer
    self.key = key
    self.claimedAt = claimedAt
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
    if let endedOn = signature.key.endedOn, endedOn <= signature.receivedOn { throw .keyEnded(endedOn) }
    guard signature.claimedAt <= signature.receivedAt.adding(seconds: toleratedClockLead) else {
      throw .claimedInTheFuture
    }
    let grounds = authorities.filter {
      $0.person == signature.signer && $0.curriculum == curriculum && $0.act == kind.act
    }
    guard grounds.contains(where: { $0.holds(on: day) }) else {
      throw .noAuthorityOnTheDay(kind.act, curriculum, day)
    }
    guard
      let ground = grounds.filter({ $0.holds(on: day) && $0.holds(on: signature.receivedOn) }).min(by: {
        $0.id < $1.id
      })
    else {
      // Two authorities, one for each day, are as good as one for both.
      if grounds.contains(where: { $0.holds(on: signature.receivedOn) }),
        let first = grounds.filter({ $0.holds(on: day) }).min(by: { $0.id < $1.id })
      {
        return first
      }
      throw .noAuthorityToday(kind.act, curriculum, signature.receivedOn)
    }
    return ground
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
  case keyEnded(CalendarDay)
  case claimedInTheFuture
  case noAuthorityOnTheDay(Authority.Act, Curriculum.ID, CalendarDay)
  case noAuthorityToday(Authority.Act, Curriculum.ID, CalendarDay)
  case statementAltered
  case signatureBad(String)

  public var rule: String {
    switch self {
    case .alreadySigned: "signed-once"
    case .alreadyDeclined: "declined-already"
    case .takenBack: "taken-back"
    case .ownFact: "not-ones-own"
    case .notTheNamedSigner: "named-signer"
    case .keyUnknown: "key-registered"
    case .keyOfSomebodyElse: "signers-own-key"
    case .keyEnded: "key-in-force"
    case .claimedInTheFuture: "claimed-time"
    case .noAuthorityOnTheDay: "authority-on-the-day"
    case .noAuthorityToday: "authority-on-receipt"
    case .statementAltered: "statement-unaltered"
    case .signatureBad: "signature-good"
    }
  }

  public var sentence: String {
    switch self {
    case .alreadySigned(let kind): "This \(kind.rawValue) is signed already."
    case .alreadyDeclined(let kind): "The signature of this \(kind.rawValue) was declined."
    case .takenBack(let kind): "This \(kind.rawValue) was taken back."
    case .ownFact(let kind): "Nobody signs her own \(kind.rawValue)."
    case .notTheNamedSigner(let kind): "This \(kind.rawValue) names somebody else as the one who signs it."
    case .keyUnknown: "The key that signed is not registered at this school."
    case .keyOfSomebodyElse: "The key that signed belongs to somebody else."
    case .keyEnded(let day): "The key that signed was ended on \(day)."
    case .claimedInTheFuture: "The signature claims a time that has not come yet."
    case .noAuthorityOnTheDay(let act, let curriculum, let day):
      "The signer had no authority to \(act.rawValue) \(curriculum) on \(day), the day that it is about."
    case .noAuthorityToday(let act, let curriculum, let day):
      "The signer has no authority to \(act.rawValue) \(curriculum) on \(day), the day on which the school received it."
    case .statementAltered: "The statement that was signed is not the one that the school holds."
    case .signatureBad(let reason): "The signature does not hold: \(reason)"
    }
  }

  public var remedy: String {
    switch self {
    case .alreadySigned: "Nothing is left to do; a mistake is answered by a new fact (void or amend)."
    case .alreadyDeclined, .takenBack: "If the work took place, log it anew."
    case .ownFact: "Ask another instructor with authority to sign it."
    case .notTheNamedSigner: "Let the named person sign, or void the fact and record it with the right name."
    case .keyUnknown, .keyOfSomebodyElse:
      "Sign with your own key; register it first with “ashiato key register” if it is new."
    case .keyEnded: "Create and register a new key, and sign the statement again."
    case .claimedInTheFuture: "Set the clock of the signing device, and sign the statement again."
    case .noAuthorityOnTheDay, .noAuthorityToday:
      "An administrator can see and grant authorities with “ashiato authority”."
    case .statementAltered: "Print the statement again, and sign that file unchanged."
    case .signatureBad: "Print the statement again, and sign it with “ashiato sign”."
    }
  }
}
