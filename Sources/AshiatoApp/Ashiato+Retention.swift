public import AshiatoStore
public import Training

/// What is kept past its time.
public struct RetentionReport: Sendable {
  public let retention: Retention
  /// Who is to be forgotten, longest gone first.
  public let people: [PersonAtRest]
  /// How many papers and declarations can still be read.
  public let papers: Int
  /// What is left of accounts: sign-ins, devices, links, tokens, failed attempts, and what programs were answered.
  public let accountEntries: Int
  /// Who is past her time and could not be forgotten, each with the reason.
  public let kept: [(person: PersonAtRest, reason: any Refusal)]
  /// Whether it was erased, and not only looked at.
  public let isApplied: Bool

  public var isClean: Bool { people.isEmpty && papers == 0 && accountEntries == 0 && kept.isEmpty }
}

extension Ashiato {
  /// What is kept past its time.
  public func retention(as caller: Caller) async throws(AshiatoError) -> RetentionReport {
    try caller.may(.keepRetention)
    let (retention, people, papers) = try await overdue(as: caller)
    return RetentionReport(
      retention: retention, people: people, papers: papers.reduce(0) { $0 + $1.count },
      accountEntries: try await endedAccountEntries(as: caller), kept: [], isApplied: false)
  }

  /// Erases what is kept past its time, each person in a transaction of her own.
  public func applyRetention(as caller: Caller) async throws(AshiatoError) -> RetentionReport {
    try caller.may(.keepRetention)
    let school = caller.school.id
    let (retention, people, papers) = try await overdue(as: caller)
    var forgotten: [PersonAtRest] = []
    var kept: [(person: PersonAtRest, reason: any Refusal)] = []
    for person in people {
      do {
        _ = try await forget(person.id.description, dryRun: false, as: caller)
        forgotten.append(person)
      } catch .refused(let refusal) {
        kept.append((person, refusal))
      }
    }
    let firstDay = retention.firstDayKept(of: .papers, today: try today(in: caller.school.timeZone))
    for (holder, _) in papers {
      try await store.transaction(from: .erasing(holder, at: school)) {
        transaction async throws(AshiatoError) in
        transaction.erasePapers(of: holder, expiredBefore: firstDay, at: school)
        audit("retention.papers", holder, as: caller, in: transaction)
      }
    }
    let accountEntries = try await endedAccountEntries(as: caller)
    let now = now()
    try await store.transaction(from: .door(of: school)) { transaction async throws(AshiatoError) in
      transaction.eraseEndedAccountEntries(
        at: school, now: now, since: now.adding(seconds: -Attempts.window))
    }
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.eraseEndedAnswers(at: school, now: now)
    }
    return RetentionReport(
      retention: retention, people: forgotten, papers: papers.reduce(0) { $0 + $1.count },
      accountEntries: accountEntries, kept: kept, isApplied: true)
  }

  /// Sets for how many years the school keeps a kind of what names people.
  public func keep(_ kind: Retention.Kind, forYears years: Int, as caller: Caller) async throws(AshiatoError)
  {
    try caller.may(.keepRetention)
    try decide { () throws(RetentionRefusal) in try Retention.checkYears(years) }
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.keep(kind, years: years, at: caller.school.id, by: caller.person.id)
      audit("retention.set", "\(kind.rawValue) \(years)", as: caller, in: transaction)
    }
  }

  private func overdue(as caller: Caller) async throws(AshiatoError) -> (
    retention: Retention, people: [PersonAtRest], papers: [(person: Person.ID, count: Int)]
  ) {
    let (school, now) = (caller.school.id, now())
    let today = try today(in: caller.school.timeZone)
    return try await store.snapshot(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let retention = try await transaction.retention(at: school)
      let people = try await transaction.peopleAtRest(at: school, now: now).filter {
        retention.isPast(.people, since: $0.lastDay, today: today)
      }
      let papers = try await transaction.expiredPapers(
        before: retention.firstDayKept(of: .papers, today: today), at: school)
      return (retention, people, papers)
    }
  }

  private func endedAccountEntries(as caller: Caller) async throws(AshiatoError) -> Int {
    let (school, now) = (caller.school.id, now())
    let entries = try await store.transaction(from: .door(of: school)) {
      transaction async throws(AshiatoError) in
      try await transaction.endedAccountEntries(
        at: school, now: now, since: now.adding(seconds: -Attempts.window))
    }
    let answers = try await store.transaction(from: caller.standpoint) {
      transaction async throws(AshiatoError) in
      try await transaction.endedAnswers(at: school, now: now)
    }
    return entries + answers
  }
}
