public import Postgres
public import Screening
public import Training

/// A rule-set version that a school has published.
public struct PublishedRuleSet: Sendable, Hashable {
  public let reference: RuleSetReference
  /// Its canonical JSON, which the reference's digest covers.
  public let content: String
  /// The file as its author wrote it.
  public let source: String
  public let publishedAt: Training.Instant
}

/// How many screenings of a month ended so that nobody worked.
public struct ScreeningCount: Sendable, Hashable {
  /// `2026-11`.
  public let month: String
  public let outcome: Outcome
  public let total: Int
}

extension Transaction {
  public func publish(
    _ reference: RuleSetReference, content: String, source: String, at school: School.ID, by actor: Person.ID
  ) {
    enqueue(
      PublishRuleSet(
        schoolID: school, ruleSetID: reference.id.text, version: reference.version, digest: reference.digest,
        content: content, source: source, byID: actor))
  }

  /// One version of a rule set, or the one published last; without an id, of any.
  public func ruleSet(_ id: RuleSet.ID?, version: RuleSet.Version?, at school: School.ID)
    async throws(AshiatoError) -> PublishedRuleSet?
  {
    if let id, let version {
      return try PublishedRuleSet(
        await answer(RuleSetOfVersion(schoolID: school, ruleSetID: id.text, version: version)))
    }
    return try PublishedRuleSet(await answer(LatestRuleSet(schoolID: school, ruleSetID: id?.text)))
  }

  public func ruleSets(at school: School.ID) async throws(AshiatoError) -> [RuleSetReference] {
    try await answer(RuleSets(schoolID: school)).map(RuleSetReference.init)
  }

  public func ruleSetContents(at school: School.ID) async throws(AshiatoError)
    -> [(reference: RuleSetReference, content: String)]
  {
    var contents: [(RuleSetReference, String)] = []
    for row in try await answer(RuleSetContents(schoolID: school)) {
      contents.append((try RuleSetReference(row.ruleSetID, row.version, row.digest), row.content))
    }
    return contents
  }

  /// How long full forms hold by the rule sets that a school has published.
  public func screeningTerms(at school: School.ID) async throws(AshiatoError) -> ScreeningTerms {
    var terms = ScreeningTerms()
    for row in try await answer(FullFormMonths(schoolID: school)) {
      terms.fullFormMonths["\(row.ruleSetID)@\(row.version)"] = Int(row.months)
    }
    return terms
  }

  /// Adds one to the count that the school has of the month that is now, by the clock of the database.
  public func count(_ outcome: Outcome) { enqueue(CountScreening(outcome: outcome.rawValue)) }

  public func screeningCounts(at school: School.ID) async throws(AshiatoError) -> [ScreeningCount] {
    var counts: [ScreeningCount] = []
    for row in try await answer(ScreeningCounts(schoolID: school)) {
      guard let month = CalendarDay(wire: row.month), let outcome = Outcome(rawValue: row.outcome) else {
        throw .unreadable("screening_count")
      }
      counts.append(
        ScreeningCount(
          month: String("\(month)".prefix(7)), outcome: outcome, total: Int(row.total)))
    }
    return counts
  }
}

extension PublishedRuleSet {
  fileprivate init?(_ row: RuleSetRow?) throws(AshiatoError) {
    guard let row else { return nil }
    self.init(
      reference: try RuleSetReference(row.ruleSetID, row.version, row.digest), content: row.content,
      source: row.source, publishedAt: row.publishedAt)
  }
}

extension RuleSetReference {
  init(_ row: RuleSets.Row) throws(AshiatoError) {
    try self.init(row.ruleSetID, row.version, row.digest)
  }

  fileprivate init(_ id: String, _ version: RuleSet.Version, _ digest: String) throws(AshiatoError) {
    guard let id = RuleSet.ID(id) else { throw .unreadable("rule_set_version") }
    self.init(id: id, version: version, digest: digest)
  }
}
