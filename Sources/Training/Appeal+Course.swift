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
    case followed(by: Fact)
    case dismissed

    /// Absent once nothing is left to do.
    public var due: CalendarDay? {
      switch self {
      case .awaitsReply(let due), .awaitsRuling(let due), .awaitsEffect(let due): due
      case .followed, .dismissed: nil
      }
    }
  }

  public func standing(asOf today: CalendarDay, terms: Terms = Terms()) -> Standing {
    let replyDue = openedOn.adding(days: terms.daysToReply)
    switch (ruling, ruling?.effect) {
    case (nil, _) where reply == nil && today <= replyDue:
      return .awaitsReply(due: replyDue)
    case (nil, _):
      return .awaitsRuling(due: (reply?.on ?? replyDue).adding(days: terms.daysToRule))
    case (let ruling?, nil) where ruling.outcome == .upheld:
      return .awaitsEffect(due: ruling.on.adding(days: terms.daysToFollow))
    case (_, let effect?):
      return .followed(by: effect)
    case (_, nil):
      return .dismissed
    }
  }

  /// Whether the claim came later after the decision than the terms say.
  public func isLate(terms: Terms = Terms()) -> Bool { openedOn.days(since: decidedOn) > terms.daysToOpen }
}

/// What is known of a decision that somebody contests.
public enum ContestedDecision: Hashable, Sendable {
  /// Nobody has decided where neither a decline nor a void stands.
  case session(of: Person.ID, Decision?)
  case attendance(wasThere: Bool, Decision)
  case assessment(of: Person.ID, amended: Bool, Decision)
  /// Nobody has decided where it is not revoked.
  case record(of: Person.ID, Decision?)

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
    case .session(_, let decision), .record(_, let decision): decision?.by ?? []
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
    case .record(let owner, let decision):
      guard owner == student else { throw .notHers(.record) }
      guard let decision else { throw .nothingDecided(.record) }
      return decision
    }
  }
}

extension Appeal {
  /// Decides whether a reply may be given: once, and before the ruling.
  public func replying(by person: Person.ID) throws(AppealRefusal) {
    guard ruling == nil else { throw .ruledAlready }
    guard reply == nil else { throw .repliedAlready }
    guard person != student else { throw .ownAppeal }
  }

  /// Decides whether somebody may rule: not on her own claim or decision, and not before the other side was heard or let its time pass.
  public func ruling(
    by person: Person.ID, onDecisionOf deciders: Set<Person.ID>, today: CalendarDay, terms: Terms = Terms()
  ) throws(AppealRefusal) {
    guard ruling == nil else { throw .ruledAlready }
    guard person != student, person != openedBy else { throw .ownAppeal }
    guard !deciders.contains(person) else { throw .ownDecision }
    if case .awaitsReply(let due) = standing(asOf: today, terms: terms) { throw .replyMayCome(until: due) }
  }

  /// Decides whether a fact may be named as what follows.
  ///
  /// - Parameter fits: whether the fact puts right what was contested, as ``Fact`` says for each kind.
  public func following(with effect: Fact, fits: Bool) throws(AppealRefusal) {
    guard let ruling else { throw .notUpheld }
    guard ruling.outcome == .upheld else { throw .notUpheld }
    guard ruling.effect == nil else { throw .followedAlready }
    guard effect.kind == contested.kind, effect != contested, fits else {
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
  case replyMayCome(until: CalendarDay)
  case notUpheld
  case followedAlready
  case doesNotFollow(Appeal.Fact.Kind)

  public var rule: String {
    switch self {
    case .notHers: "ones-own-only"
    case .nothingDecided: "decision-to-contest"
    case .openAlready: "one-open-appeal"
    case .repliedAlready: "replied-once"
    case .ruledAlready: "ruled-once"
    case .ownAppeal, .ownDecision: "ruled-by-another"
    case .replyMayCome: "both-sides-heard"
    case .notUpheld: "upheld-first"
    case .followedAlready: "followed-once"
    case .doesNotFollow: "effect-fits"
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
    case .ownAppeal: "Nobody replies to her own claim or rules on it."
    case .ownDecision: "Nobody rules on her own decision."
    case .replyMayCome(let day): "The reply has not come, and may come until \(day)."
    case .notUpheld: "Nothing follows from an appeal that was not upheld."
    case .followedAlready: "The fact that follows from this appeal is named already."
    case .doesNotFollow(.session): "This is no session of the student's on that day that stands."
    case .doesNotFollow(.attendance):
      "This is no class of the same module, kind and day with her on its roster."
    case .doesNotFollow(.assessment): "This assessment does not amend the contested one."
    case .doesNotFollow(.record): "This is no record of the same student, curriculum and kind that stands."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .notHers: "Check the id; “ashiato progress STUDENT --json” lists the ids of her facts."
    case .nothingDecided(.assessment): "Contest the later assessment, if it is wrong too."
    case .nothingDecided: "Check the id; there is nothing to contest."
    case .openAlready: "See it with “ashiato appeal list”, and wait for its ruling."
    case .repliedAlready, .ruledAlready, .followedAlready: "See it with “ashiato appeal show”."
    case .ownAppeal, .ownDecision: "Ask another administrator of the school."
    case .replyMayCome: "Ask for the reply, or rule once its time has passed."
    case .notUpheld: "Rule on the appeal first; a dismissed one changes nothing."
    case .doesNotFollow(.session): "Let the student log the work anew, and name that session."
    case .doesNotFollow(.attendance): "Record the class with “ashiato attendance record”, and name that one."
    case .doesNotFollow(.assessment): "Let it be amended with “ashiato assessment amend”, and name that one."
    case .doesNotFollow(.record): "Issue the record again, and name that one."
    }
  }
}
