public import AshiatoStore
public import Training

/// The time line of the domain; `Credentials` has one of its own for documents.
public typealias Instant = Training.Instant

/// What one can do with a school: every use case, each *load → decide → save*.
public struct Ashiato: Sendable {
  var store: Store
  /// The clock. It is handed in, as are random bytes by the system's generator.
  let now: @Sendable () -> Instant
  let passwords: Passwords
  /// Absent where the installation sends no mail.
  let postbox: (any Postbox)?
  /// Who comes with a token of the API: a program asks many things at the same time.
  let programs: SharedQuestion<ProgramAtTheDoor, APITokenHolder?>

  /// - Parameter passwords: one for the whole process, since it is what bounds the memory that passwords take.
  public init(
    _ store: Store, passwords: Passwords = Passwords(), postbox: (any Postbox)? = nil,
    now: @escaping @Sendable () -> Instant = { .current }
  ) {
    self.store = store
    self.passwords = passwords
    self.postbox = postbox
    self.now = now
    programs = SharedQuestion { program async throws(AshiatoError) in
      try await store.holder(ofAPIToken: program.digest, at: program.school, now: now())
    }
  }

  /// A fresh id.
  func made<Subject>(_: Subject.Type = Subject.self) -> Identifier<Subject> {
    var random = SystemRandomNumberGenerator()
    return .made(at: now(), using: &random)
  }

  /// The civil date at a place.
  func today(in timeZone: String) throws(AshiatoError) -> CalendarDay {
    try LocalClock(timeZone).day(at: now())
  }
}

/// Who is acting: a person at a school, and what she is there.
public struct Caller: Sendable, Hashable {
  public let school: SchoolProfile
  public let person: PersonProfile
  /// What she lets the program do that acts for her; everything where she acts herself.
  public let scopes: Set<Scope>

  public init(
    school: SchoolProfile, person: PersonProfile, scopes: Set<Scope> = Set(Scope.allCases)
  ) {
    self.school = school
    self.person = person
    self.scopes = scopes
  }

  /// Students see what is about themselves; staff sees the school.
  var standpoint: Standpoint { Standpoint(school: school.id, student: person.isStaff ? nil : person.id) }

  /// To her own account everybody comes alone.
  var accountStandpoint: Standpoint { .account(of: person.id, at: school.id) }
}
