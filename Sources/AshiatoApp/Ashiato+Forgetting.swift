public import AshiatoStore
import Postgres
import Training

/// What forgetting somebody erases and leaves.
public struct ForgettingReport: Sendable {
  public let person: PersonProfile
  public let holdings: PersonHoldings
  /// Whether it was done, and not only looked at.
  public let isDone: Bool
}

extension Ashiato {
  /// Erases who somebody is: name and address, texts about her, our copies of her records, her entry in the directory, her
  /// account, and what programs were answered, which may name her. Facts, digests and signatures stay, by her id.
  ///
  /// Her roles, authorities and keys end. Everything happens in one transaction, and her handle and address are free afterwards.
  /// - Parameter dryRun: asks everything that is asked before, and erases nothing.
  public func forget(_ name: String, dryRun: Bool, as caller: Caller) async throws(AshiatoError)
    -> ForgettingReport
  {
    try caller.may(.forgetPerson)
    let school = caller.school.id
    let today = try today(in: caller.school.timeZone)
    let id = try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.knownPerson(name, at: school).id
    }
    return try await store.transaction(from: .erasing(id, at: school)) {
      transaction async throws(AshiatoError) in
      // Of two administrators who forget each other at once, one stays.
      transaction.takeTurn(about: "roles of \(school)")
      let person = try await transaction.knownPerson(id.description, at: school)
      if person.roles.contains(.administrator), try await transaction.administratorCount(at: school) == 1 {
        throw .refused(RoleRefusal.lastAdministrator(name: person.name))
      }
      let forgetting = try await transaction.forgetting(of: person, at: school)
      try decide { () throws(ForgettingRefusal) in try forgetting.decide() }
      let holdings = try await transaction.holdings(of: id, at: school)

      if !dryRun {
        try await endWhatGoesOn(of: person, today: today, as: caller, in: transaction)
        audit("person.forget", id, as: caller, in: transaction)
        transaction.erase(person, at: school, by: caller.person.id)
      }
      return ForgettingReport(person: person, holdings: holdings, isDone: !dryRun)
    }
  }

  private func endWhatGoesOn(
    of person: PersonProfile, today: CalendarDay, as caller: Caller, in transaction: borrowing Transaction
  ) async throws(AshiatoError) {
    let (school, actor) = (caller.school.id, caller.person.id)
    for role in person.roles { transaction.end(role, of: person.id, as: made(), at: school, by: actor) }
    for authority in try await transaction.openAuthorities(of: person.id, after: today, at: school) {
      transaction.end(authority, as: made(), on: today, at: school, by: actor)
    }
    for (key, _) in try await transaction.keys(at: school)
    where key.person == person.id && key.endedOn == nil {
      transaction.end(key.id, as: made(), on: today, at: school, by: actor)
    }
  }
}

extension Transaction {
  fileprivate func forgetting(of person: PersonProfile, at school: School.ID) async throws(AshiatoError)
    -> Forgetting
  {
    var unsigned = try await drafts(of: person.id, at: school).count
    for kind in SignedFact.Kind.allCases {
      unsigned += try await unsignedFacts(kind, of: person.id, at: school).count
    }
    return Forgetting(
      name: person.name,
      openEnrolments: try await enrolments(of: person.id, at: school).filter { $0.closing == nil }
        .map(\.curriculum.id),
      unsigned: unsigned,
      hasOpenAppeal: try await appeals(at: school).contains {
        $0.appeal.student == person.id && $0.appeal.ruling == nil
      },
      isContact: try await contact(of: school) == PublicContact(person.email))
  }
}
