public import Postgres
public import Training

extension Standpoint {
  /// Where staff erases one person: what names her can be deleted from here, and nobody else's.
  public static func erasing(_ person: Person.ID, at school: School.ID) -> Standpoint {
    Standpoint(erasing: person, at: school)
  }
}

extension PersonProfile {
  /// Somebody whom the school has forgotten. Facts go on to name her by her id.
  public static func forgotten(_ id: Person.ID) -> PersonProfile {
    PersonProfile(
      id: id, handle: "forgotten-\(id.description.suffix(12))", name: "somebody who was forgotten", email: "",
      roles: [])
  }
}

/// How much there is of a person.
public struct PersonHoldings: Sendable, Hashable {
  // What is erased with her.
  public let texts: Int
  /// Our copies of the bytes of her records, each edition by itself.
  public let copies: Int
  public let directoryEntries: Int
  public let accountEntries: Int

  // What stays.
  public let sessions: Int
  public let classes: Int
  public let assessments: Int
  public let records: Int
  /// What she signed for others.
  public let signOffs: Int
  public let auditEntries: Int
}

extension Transaction {
  /// Everybody whom facts can name: who is known, and who was forgotten.
  public func everybody(at school: School.ID) async throws(AshiatoError) -> [PersonProfile] {
    try await people(at: school) + forgottenPeople(at: school)
  }

  /// Whom the school has forgotten, as far as who asks may know of them.
  public func forgottenPeople(at school: School.ID) async throws(AshiatoError) -> [PersonProfile] {
    try await answer(ForgottenPeople(schoolID: school)).map { .forgotten($0.personID) }
  }

  /// By handle, e-mail address or id; who was forgotten, by her id.
  public func anybody(named name: String, at school: School.ID) async throws(AshiatoError) -> PersonProfile? {
    if let person = try await person(named: name, at: school) { return person }
    guard let id = Person.ID(name) else { return nil }
    return try await forgottenPeople(at: school).first { $0.id == id }
  }

  public func holdings(of person: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> PersonHoldings
  {
    let held = try await answer(HeldOf(schoolID: school, personID: person))
    return PersonHoldings(
      texts: Int(held.texts), copies: Int(held.copies), directoryEntries: Int(held.directoryEntries),
      accountEntries: Int(held.accountEntries), sessions: Int(held.sessions), classes: Int(held.classes),
      assessments: Int(held.assessments), records: Int(held.records), signOffs: Int(held.signOffs),
      auditEntries: Int(held.auditEntries))
  }

  /// The authorities that go on after a day, as long as nobody has ended them.
  public func openAuthorities(of person: Person.ID, after day: CalendarDay, at school: School.ID)
    async throws(AshiatoError) -> [Authority.ID]
  {
    try await answer(OpenAuthoritiesOf(schoolID: school, personID: person, today: day)).map(\.authorityID)
  }

  /// Erases all that names a person or was written about her, and notes that it was done.
  ///
  /// Only a transaction that stands at ``Standpoint/erasing(_:at:)`` finds anything to erase.
  public func erase(_ person: PersonProfile, at school: School.ID, by actor: Person.ID) {
    enqueue(NoteErasure(schoolID: school, personID: person.id, wasStaff: person.isStaff, byID: actor))
    enqueue(ErasePerson(schoolID: school, personID: person.id))
  }
}
