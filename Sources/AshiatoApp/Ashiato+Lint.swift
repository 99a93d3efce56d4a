public import AshiatoStore
public import Training

/// What a lint of the logbook looked at and what it found.
public struct LintReport: Sendable {
  /// How many facts of each kind there are, in the order of the words.
  public let checked: [AuditReport.Tally]
  public let findings: [LogbookLint.Finding]
  /// Everybody at the school, to say who is meant.
  public let people: [PersonProfile]

  public var isClean: Bool { findings.isEmpty }
}

extension Ashiato {
  /// Looks through all facts of the school for what cannot be true, and for what somebody should look into.
  ///
  /// Everything is read in one snapshot. It changes nothing.
  /// - Parameter since: only what is about this day or a later one is told; all facts are looked at.
  public func lint(since: CalendarDay?, as caller: Caller) async throws(AshiatoError) -> LintReport {
    try caller.may(.lint)
    let school = caller.school
    let today = try today(in: school.timeZone)
    let lint = LogbookLint()
    let (logbook, people) = try await store.snapshot(from: caller.standpoint) {
      transaction async throws(AshiatoError) in
      let curricula = try await transaction.publishedCurricula(at: school.id)
      var logbook = try await transaction.logbook(
        under: Dictionary(curricula.map { ($0, $1) }) { first, _ in first }, timeZone: school.timeZone,
        comparing: lint.figures.charactersOfSameWords, at: school.id)
      logbook.screening = try await transaction.screeningTerms(at: school.id)
      for site in try await transaction.sites(at: school.id) {
        logbook.sites[site.id] = try await transaction.siteFacts(of: site.id, at: school.id).facts
      }
      return (logbook, try await transaction.everybody(at: school.id))
    }

    let findings = lint.findings(in: logbook, asOf: today)
    return LintReport(
      checked: [
        .init(kind: "enrolments", count: logbook.files.count),
        .init(kind: "classes", count: logbook.classes.count),
        .init(kind: "sessions", count: logbook.files.map(\.facts.sessions.count).reduce(0, +)),
        .init(kind: "assessments", count: logbook.files.map(\.facts.assessments.count).reduce(0, +)),
      ],
      findings: since.map { since in findings.filter { $0.reaches(since) } } ?? findings, people: people)
  }
}
