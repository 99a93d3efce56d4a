public import AshiatoStore
import Credentials
import Postgres
public import Screening
public import Training

extension Ashiato {
  /// The canonical JSON of a rule set and the digest over it.
  public static func content(of rules: RuleSet) throws(AshiatoError) -> (
    reference: RuleSetReference, text: String
  ) {
    let text = try JSON(rules).canonicalText
    let digest = Digest(of: Array(text.utf8)).description
    return (RuleSetReference(id: rules.id, version: rules.version, digest: digest), text)
  }

  /// Publishes a version of the rules of a screening for ever.
  ///
  /// - Parameter source: the file as its author wrote it, kept for reading.
  public func publish(_ rules: RuleSet, source: String, as caller: Caller) async throws(AshiatoError)
    -> RuleSetReference
  {
    try caller.may(.publishRuleSet)
    let (reference, text) = try Self.content(of: rules)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.publish(
        reference, content: text, source: source, at: caller.school.id, by: caller.person.id)
      audit("rule-set.publish", reference, as: caller, in: transaction)
    }
    return reference
  }

  public func ruleSets(as caller: Caller) async throws(AshiatoError) -> [RuleSetReference] {
    try caller.may(.readRuleSet)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.ruleSets(at: caller.school.id)
    }
  }

  /// One version, or the one published last; without an id, of the only rule set of the school.
  public func ruleSet(_ id: RuleSet.ID?, version: RuleSet.Version?, as caller: Caller)
    async throws(AshiatoError) -> (published: PublishedRuleSet, rules: RuleSet)
  {
    try caller.may(.readRuleSet)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      if id == nil {
        let ids = Set(try await transaction.ruleSets(at: caller.school.id).map(\.id))
        guard ids.count < 2 else { throw .refused(LookupRefusal.severalRuleSets(ids.sorted())) }
      }
      guard let published = try await transaction.ruleSet(id, version: version, at: caller.school.id) else {
        let name = id.map { id in version.map { "\(id)@\($0)" } ?? id.text }
        throw .refused(name.map(LookupRefusal.noSuchRuleSet) ?? LookupRefusal.noRuleSet)
      }
      return (published, try decoded(RuleSet.self, from: published.content))
    }
  }

  /// How long full forms hold by the rule sets that the school has published, for whoever reads sessions.
  public func screeningTerms(as caller: Caller) async throws(AshiatoError) -> ScreeningTerms {
    try caller.may(.readProgress)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.screeningTerms(at: caller.school.id)
    }
  }

  /// Keeps of a screening what may be kept: nothing when somebody may work, and otherwise one more in the count of the month.
  ///
  /// No audit entry and no request stands beside it: when the answer is lost, the count may be one off.
  /// - Returns: whether one was added.
  public func keep(_ outcome: Outcome, as caller: Caller) async throws(AshiatoError) -> Bool {
    try caller.may(.screen)
    guard !outcome.allowsWork else { return false }
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.count(outcome)
    }
    return true
  }

  /// How many screenings ended so that nobody worked, by month.
  public func screeningCounts(as caller: Caller) async throws(AshiatoError) -> [ScreeningCount] {
    try caller.may(.readScreeningCounts)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.screeningCounts(at: caller.school.id)
    }
  }
}
