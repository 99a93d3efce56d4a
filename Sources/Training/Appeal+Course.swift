extension Appeal {
  /// Within how many days each step is due.
  ///
  /// Biola University publishes such a course for doubts about a record: 30 days to answer, a written decision, 30 days to appeal.
  /// FERPA lets a student seek an amendment without a limit, so that a late claim is shown as late and not refused.
  public struct Terms: Hashable, Sendable {
    /// From the decision to the claim.
    public var daysToOpen = 30
    /// From the claim to the reply.
    public var daysToReply = 30
    /// From the reply, or from the day on which it was due, to the ruling.
    public var daysToRule = 30
    /// From an upheld ruling to the fact that follows.
    public var daysToFollow = 30

    public init() {}
  }

  /// How far an appeal has come, and what is due when.
  public enum Standing: Hashable, Sendable {
    case awaitsReply(due: CalendarDay)
    case awaitsRuling(due: CalendarDay)
    /// Upheld, and nothing has followed yet: open work.
    case awaitsEffect(due: CalendarDay)
    /// Something has followed, and counts for nothing until it is signed: open work.
    case awaitsSignature(of: Fact, due: CalendarDay)
    case followed(by: Fact)
    case dismissed

    /// Absent once nothing is left to do.
    public var due: CalendarDay? {
      switch self {
      case .awaitsReply(let due), .awaitsRuling(let due), .awaitsEffect(let due),
        .awaitsSignature(_, let due):
        due
      case .followed, .dismissed: nil
      }
    }
  }

  public func standing(asOf today: CalendarDay, terms: Terms = Terms()) -> Standing {
    guard let ruling else {
      let replyDue = replyDue(terms)
      return reply == nil && today <= replyDue
        ? .awaitsReply(due: replyDue)
        : .awaitsRuling(due: (reply?.on ?? replyDue).adding(days: terms.daysToRule))
    }
    guard ruling.outcome == .upheld else { return .dismissed }
    let due = ruling.on.adding(days: terms.daysToFollow)
    guard let effect = ruling.effect else { return .awaitsEffect(due: due) }
    return effect.isSigned ? .followed(by: effect.fact) : .awaitsSignature(of: effect.fact, due: due)
  }

  private func replyDue(_ terms: Terms) -> CalendarDay { openedOn.adding(days: terms.daysToReply) }

  /// Whether the claim came later after the decision than the terms say.
  public func isLate(terms: Terms = Terms()) -> Bool { openedOn.days(since: decidedOn) > terms.daysToOpen }
}

/// What is known of a decision that somebody contests.
public enum ContestedDecision: Hashable, Sendable {
  /// Nobody has decided where neither a decline nor a void stands.
  case session(of: Person.ID, Decision?)
  case attendance(wasThere: Bool, Decision)
  /// Amended once an amendment is signed; until then the result stands.
  case assessment(of: Person.ID, amended: Bool, Decision)
  /// Nobody has decided where it was never revoked. Reissued once a later edition holds.
  case record(of: Person.ID, reissued: Bool, Decision?)

  /// Who decided, and when.
  public struct Decision: Hashable, Sendable {
    public var by: Set<Person.ID>
    public var on: CalendarDay

    public init(by: Set<Person.ID>, on: CalendarDay) {
      self.by = by
      self.on = on
    }
  }

  /// Everybody who made the decision.
  public var deciders: Set<Person.ID> {
    switch self {
    case .session(_, let decision), .record(_, _, let decision): decision?.by ?? []
    case .attendance(_, let decision), .assessment(_, _, let decision): decision.by
    }
  }

  /// The decision, as far as this student can contest it.
  public func contesting(by student: Person.ID) throws(AppealRefusal) -> Decision {
    switch self {
    case .session(let owner, let decision):
      guard owner == student else { throw .notHers(.session) }
      guard let decision, decision.by != [student] else { throw .nothingDecided(.session) }
      return decision
    case .attendance(let wasThere, let decision):
      guard !wasThere else { throw .nothingDecided(.attendance) }
      return decision
    case .assessment(let owner, let amended, let decision):
      guard owner == student else { throw .notHers(.assessment) }
      guard !amended else { throw .nothingDecided(.assessment) }
      return decision
    case .record(let owner, let reissued, let decision):
      guard owner == student else { throw .notHers(.record) }
      guard let decision, !reissued else { throw .nothingDecided(.record) }
      return decision
    }
  }
}

extension Appeal {
  /// Decides whether a reply may be given: once, before the ruling, and not by the side that makes the claim.
  public func replying(by person: Person.ID) throws(AppealRefusal) {
    guard ruling == nil else { throw .ruledAlready }
    guard reply == nil else { throw .repliedAlready }
    guard person != student, person != openedBy else { throw .ownAppeal }
  }

  /// Decides whether somebody may rule: not on her own claim, decision or reply, and not before one of those who decided was
  /// heard or let her time pass.
  public func ruling(
    by person: Person.ID, onDecisionOf deciders: Set<Person.ID>, today: CalendarDay, terms: Terms = Terms()
  ) throws(AppealRefusal) {
    guard ruling == nil else { throw .ruledAlready }
    guard person != student, person != openedBy else { throw .ownAppeal }
    guard !deciders.contains(person) else { throw .ownDecision }
    guard person != reply?.by else { throw .ownReply }
    let replyDue = replyDue(terms)
    guard today <= replyDue else { return }
    guard let reply else { throw .replyMayCome(until: replyDue) }
    guard deciders.contains(reply.by) else { throw .repliedByAnother(replyDue) }
  }

  /// Decides whether a fact may be named as what follows.
  ///
  /// - Parameter fits: whether the fact puts right what was contested, as ``Fact`` says for each kind.
  public func following(with effect: Fact, fits: Bool) throws(AppealRefusal) {
    guard let ruling else { throw .notUpheld }
    guard ruling.outcome == .upheld else { throw .notUpheld }
    guard ruling.effect == nil else { throw .followedAlready }
    // A later edition of a record has its id.
    guard effect.kind == contested.kind, effect != contested || effect.kind == .record, fits else {
      throw .doesNotFollow(contested.kind)
    }
  }
}

/// Why an appeal does not go on.
public enum AppealRefusal: Refusal, Hashable {
  case notHers(Appeal.Fact.Kind)
  case nothingDecided(Appeal.Fact.Kind)
  case openAlready(Appeal.Fact.Kind)
  case repliedAlready
  case ruledAlready
  case ownAppeal
  case ownDecision
  case ownReply
  case replyMayCome(until: CalendarDay)
  /// Not by one of those who decided, whose time lasts until this day.
  case repliedByAnother(CalendarDay)
  case notUpheld
  case followedAlready
  case doesNotFollow(Appeal.Fact.Kind)
  case followsAnother(Appeal.Fact.Kind)

  public var rule: String {
    switch self {
    case .notHers: "ones-own-only"
    case .nothingDecided: "decision-to-contest"
    case .openAlready: "one-open-appeal"
    case .repliedAlready: "replied-once"
    case .ruledAlready: "ruled-once"
    case .ownAppeal, .ownDecision, .ownReply: "ruled-by-another"
    case .replyMayCome, .repliedByAnother: "both-sides-heard"
    case .notUpheld: "upheld-first"
    case .followedAlready: "followed-once"
    case .doesNotFollow: "effect-fits"
    case .followsAnother: "effect-of-one-appeal"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .notHers(let kind): "This \(kind.noun) is not about the student who contests it."
    case .nothingDecided(.session): "Nobody else has declined this session or taken it back."
    case .nothingDecided(.attendance): "The student stands on the roster of this class."
    case .nothingDecided(.assessment): "This assessment was amended; its result is that of the later one."
    case .nothingDecided(.record): "This record is not revoked."
    case .openAlready(let kind): "An appeal about this \(kind.noun) is open already."
    case .repliedAlready: "This appeal has its reply."
    case .ruledAlready: "This appeal has its ruling."
    case .ownAppeal: "Nobody replies to a claim that is her own or that she opened, or rules on it."
    case .ownDecision: "Nobody rules on her own decision."
    case .ownReply: "Nobody rules on an appeal to which she replied."
    case .replyMayCome(let day): "The reply has not come, and may come until \(day)."
    case .repliedByAnother(let day):
      "The reply is not by somebody who made the decision, so that a ruling waits until the time to reply is over: \(day)."
    case .notUpheld: "Nothing follows from an appeal that was not upheld."
    case .followedAlready: "The fact that follows from this appeal is named already."
    case .doesNotFollow(.session):
      "This is no session of the same enrolment and day that stands and was logged after the claim."
    case .doesNotFollow(.attendance):
      "This is no class of the same module, kind and day, as long as that one, recorded after the claim, with her on its roster."
    case .doesNotFollow(.assessment): "This assessment does not amend the contested one."
    case .doesNotFollow(.record):
      "This is neither a later edition of the record that holds, signed after the claim, nor another record of the same student, curriculum and kind."
    case .followsAnother(let kind): "This \(kind.noun) follows from another appeal already."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .notHers: "Check the id; “ashiato progress STUDENT --json” lists the ids of her facts."
    case .nothingDecided(.assessment): "Contest the later assessment, if it is wrong too."
    case .nothingDecided: "Check the id; there is nothing to contest."
    case .openAlready: "See it with “ashiato appeal list”, and wait for its ruling."
    case .repliedAlready, .ruledAlready, .followedAlready: "See it with “ashiato appeal show”."
    case .ownAppeal, .ownDecision, .ownReply: "Ask another administrator of the school."
    case .replyMayCome: "Ask for the reply, or rule once its time has passed."
    case .repliedByAnother: "Rule after that day."
    case .notUpheld: "Rule on the appeal first; a dismissed one changes nothing."
    case .doesNotFollow(.session): "Let the student log the work anew, and name that session."
    case .doesNotFollow(.attendance): "Record the class with “ashiato attendance record”, and name that one."
    case .doesNotFollow(.assessment): "Let it be amended with “ashiato assessment amend”, and name that one."
    case .doesNotFollow(.record):
      "Give the record a new edition with “ashiato record reissue”, and name it."
    case .followsAnother:
      "Name the fact that answers this appeal; see the other one with “ashiato appeal list”."
    }
  }
}
