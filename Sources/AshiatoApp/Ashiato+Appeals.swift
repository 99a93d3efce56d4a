public import AshiatoStore
import Postgres
public import Training

/// An appeal as it is read: what was said, how far it has come, and what is due.
public struct AppealReport: Sendable, Hashable {
  public let file: AppealFile
  public let standing: Appeal.Standing
  /// Due before the day of asking.
  public let isOverdue: Bool
  public let student: PersonProfile?
  public let openedBy: PersonProfile?
  public let repliedBy: PersonProfile?
  public let ruledBy: PersonProfile?

  public var appeal: Appeal { file.appeal }
}

extension Ashiato {
  /// Contests a decision about a student: a session declined or taken back, a roster without her, the result of an assessment, a
  /// revoked record.
  ///
  /// - Parameters:
  ///   - name: whose decision it is; the caller's own when absent.
  ///   - claim: what is wrong and on what ground; kept apart from the fact and erasable.
  public func openAppeal(
    about fact: Appeal.Fact, of name: String?, because claim: String, as caller: Caller
  ) async throws(AshiatoError) -> Appeal {
    try caller.may(.openAppeal)
    let school = caller.school
    let today = try today(in: school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "appeal of \(fact)")
      let student =
        if let name { try await transaction.knownPerson(name, at: school.id) } else { caller.person }
      try caller.mayActFor(student.id, .openAppeal)
      let contested = try await transaction.knownDecision(fact, by: student.id, at: school)
      let isOpen = try await transaction.isAppealOpen(about: fact, of: student.id, at: school.id)

      let decision = try decide { () throws(AppealRefusal) in
        let decision = try contested.contesting(by: student.id)
        guard !isOpen else { throw .openAlready(fact.kind) }
        return decision
      }
      let appeal = Appeal(
        id: made(), student: student.id, contested: fact, decidedOn: decision.on, openedOn: today,
        openedBy: caller.person.id)

      transaction.open(appeal, claim: ErasableNote(claim, about: student.id), at: school.id)
      audit("appeal.open", appeal.id, as: caller, in: transaction)
      return appeal
    }
  }

  /// Says what the school, or whoever made the decision, has to say to a claim.
  public func replyToAppeal(_ id: Appeal.ID, _ text: String, as caller: Caller) async throws(AshiatoError) {
    try caller.may(.replyToAppeal)
    let school = caller.school
    let today = try today(in: school.timeZone)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "appeal \(id)")
      let appeal = try await transaction.knownAppeal(id, at: school.id).appeal

      try decide { () throws(AppealRefusal) in try appeal.replying(by: caller.person.id) }

      transaction.reply(
        to: appeal, Appeal.Reply(on: today, by: caller.person.id),
        text: ErasableNote(text, about: appeal.student), as: made(), at: school.id)
      audit("appeal.reply", id, as: caller, in: transaction)
    }
  }

  /// Ends an appeal with a ruling.
  ///
  /// - Parameter effect: the fact that follows, where it is there already; it can be named later.
  public func ruleOnAppeal(
    _ id: Appeal.ID, _ outcome: Appeal.Outcome, because reason: String, effect: Appeal.Fact?,
    as caller: Caller
  ) async throws(AshiatoError) {
    try caller.may(.ruleOnAppeal)
    let school = caller.school
    let today = try today(in: school.timeZone)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "appeal \(id)")
      var appeal = try await transaction.knownAppeal(id, at: school.id).appeal
      let contested = try await transaction.knownDecision(appeal.contested, by: appeal.student, at: school)
      let ruling = Appeal.Ruling(outcome: outcome, on: today, by: caller.person.id)

      try decide { () throws(AppealRefusal) in
        try appeal.ruling(by: caller.person.id, onDecisionOf: contested.deciders, today: today)
      }

      transaction.rule(
        on: appeal, ruling, reason: ErasableNote(reason, about: appeal.student), as: made(), at: school.id)
      audit("appeal.rule", id, as: caller, in: transaction)
      if let effect {
        appeal.ruling = ruling
        try await name(effect, of: appeal, on: today, as: caller, in: transaction)
      }
    }
  }

  /// Names the fact that follows from an upheld appeal.
  public func nameEffect(_ effect: Appeal.Fact, of id: Appeal.ID, as caller: Caller)
    async throws(AshiatoError)
  {
    try caller.may(.ruleOnAppeal)
    let school = caller.school
    let today = try today(in: school.timeZone)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "appeal \(id)")
      let appeal = try await transaction.knownAppeal(id, at: school.id).appeal
      try await name(effect, of: appeal, on: today, as: caller, in: transaction)
    }
  }

  private func name(
    _ effect: Appeal.Fact, of appeal: Appeal, on today: CalendarDay, as caller: Caller,
    in transaction: borrowing Transaction
  ) async throws(AshiatoError) {
    let school = caller.school.id
    let fits = try await transaction.follows(effect, from: appeal.id, at: school)

    try decide { () throws(AppealRefusal) in try appeal.following(with: effect, fits: fits) }

    transaction.name(effect, of: appeal, on: today, as: made(), at: school, by: caller.person.id)
    audit("appeal.effect", appeal.id, as: caller, in: transaction)
  }

  /// Every appeal that the caller may see, oldest first: a student her own, staff the school's.
  public func appeals(as caller: Caller) async throws(AshiatoError) -> [AppealReport] {
    try caller.may(.readAppeal)
    let today = try today(in: caller.school.timeZone)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let files = try await transaction.appeals(at: school)
      let people = try await transaction.peopleByID(files.flatMap(\.appeal.people), at: school)
      return files.map { AppealReport($0, among: people, asOf: today) }
    }
  }

  public func appeal(_ id: Appeal.ID, as caller: Caller) async throws(AshiatoError) -> AppealReport {
    try caller.may(.readAppeal)
    let today = try today(in: caller.school.timeZone)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let file = try await transaction.knownAppeal(id, at: school)
      let people = try await transaction.peopleByID(file.appeal.people, at: school)
      return AppealReport(file, among: people, asOf: today)
    }
  }
}

extension AppealReport {
  fileprivate init(_ file: AppealFile, among people: [Person.ID: PersonProfile], asOf today: CalendarDay) {
    func person(_ id: Person.ID?) -> PersonProfile? { id.flatMap { people[$0] } }
    let appeal = file.appeal
    let standing = appeal.standing(asOf: today)
    self.init(
      file: file, standing: standing, isOverdue: standing.due.map { $0 < today } ?? false,
      student: person(appeal.student), openedBy: person(appeal.openedBy), repliedBy: person(appeal.reply?.by),
      ruledBy: person(appeal.ruling?.by))
  }
}

extension Appeal {
  /// Whom it names.
  fileprivate var people: [Person.ID] {
    [student, openedBy] + [reply?.by, ruling?.by].compactMap(\.self)
  }
}

extension Transaction {
  fileprivate func knownAppeal(_ id: Appeal.ID, at school: School.ID) async throws(AshiatoError) -> AppealFile
  {
    guard let file = try await appeal(id, at: school) else {
      throw .refused(LookupRefusal.noSuchAppeal(id.description))
    }
    return file
  }

  fileprivate func knownDecision(_ fact: Appeal.Fact, by student: Person.ID, at school: SchoolProfile)
    async throws(AshiatoError) -> ContestedDecision
  {
    guard
      let decision = try await contestedDecision(
        fact, by: student, timeZone: school.timeZone, at: school.id)
    else { throw .refused(LookupRefusal.nothingToContest(fact.kind, fact.description)) }
    return decision
  }
}
