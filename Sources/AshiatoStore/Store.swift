public import Postgres
public import Training

/// Where somebody stands: at which school, and whether she sees only what is about herself.
///
/// It travels with every statement as settings that row-level security reads.
public struct Standpoint: Sendable, Hashable {
  public let school: School.ID
  /// The student whose rows are all that is seen; `nil` for staff.
  public let student: Person.ID?

  private let isAtTheDoor: Bool
  /// Whose name, texts and copies can be deleted from here.
  private let erased: Person.ID?

  public init(school: School.ID, student: Person.ID? = nil) {
    self.school = school
    self.student = student
    isAtTheDoor = false
    erased = nil
  }

  private init(atTheDoorOf school: School.ID) {
    self.school = school
    student = nil
    isAtTheDoor = true
    erased = nil
  }

  init(erasing person: Person.ID, at school: School.ID) {
    self.school = school
    student = nil
    isAtTheDoor = false
    erased = person
  }

  /// Where somebody stands until it is known who she is: names, roles and accounts are seen there, and nothing about training.
  public static func door(of school: School.ID) -> Standpoint { Standpoint(atTheDoorOf: school) }

  /// Where everybody, staff too, sees no account but her own.
  public static func account(of person: Person.ID, at school: School.ID) -> Standpoint {
    Standpoint(school: school, student: person)
  }

  var settings: [Setting] {
    let common = [
      Setting(name: "ashiato.school_id", value: school.description),
      Setting(
        name: "ashiato.student_id", value: isAtTheDoor ? "door" : student?.description ?? "any"),
    ]
    return common + (erased.map { [Setting(name: "ashiato.erasing", value: $0.description)] } ?? [])
  }
}

/// The facts of a school, in PostgreSQL.
///
/// A use case loads, decides and saves in one transaction.
public struct Store: Sendable {
  private let database: Database
  /// What the next transaction carries out at most once.
  private var request: (sent: SentRequest, person: Person.ID)?

  public init(_ database: Database) {
    self.database = database
  }

  /// The same, of which one transaction is carried out at most once for a request of a person. A use case has one.
  public func carryingOut(_ request: SentRequest, of person: Person.ID) -> Store {
    var store = self
    store.request = (request, person)
    return store
  }

  /// Runs the body in one transaction as seen from a standpoint. It may be run again when the database asks for it
  /// (serialisation failure, deadlock), so it touches nothing else.
  public func transaction<Answer: Sendable>(
    from standpoint: Standpoint,
    _ body: (borrowing Transaction) async throws(AshiatoError) -> Answer
  ) async throws(AshiatoError) -> Answer {
    try await database.transaction(with: standpoint.settings) { transaction async throws(AshiatoError) in
      if let request { try await transaction.claim(request.sent, of: request.person, at: standpoint.school) }
      return try await body(transaction)
    }
  }

  /// Runs a body that only reads, all of it as of one moment.
  public func snapshot<Answer: Sendable>(
    from standpoint: Standpoint,
    _ body: (borrowing Transaction) async throws(AshiatoError) -> Answer
  ) async throws(AshiatoError) -> Answer {
    try await database.transaction(.repeatableRead.readOnly, with: standpoint.settings) {
      transaction async throws(AshiatoError) in
      try await body(transaction)
    }
  }

  /// Runs a single statement that only reads: it travels alone, without a transaction around it.
  func answer<S: Statement>(_ statement: S, from standpoint: Standpoint) async throws(AshiatoError)
    -> S.Output
  {
    do {
      return try await database.run(statement, with: standpoint.settings)
    } catch {
      throw AshiatoError(error)
    }
  }

  /// Every school of this installation.
  public func schools() async throws(AshiatoError) -> [SchoolProfile] {
    do {
      return try await database.run(Schools()).map(SchoolProfile.init)
    } catch {
      throw AshiatoError(error)
    }
  }
}

extension Transaction {
  /// Runs a statement; a constraint that says no becomes a refusal.
  func answer<S: Statement>(_ statement: S) async throws(AshiatoError) -> S.Output {
    do {
      return try await run(statement)
    } catch {
      throw AshiatoError(error)
    }
  }

  /// The same of several that do not need each other's answers, in one round trip.
  func answers<S: Statement>(_ statements: [S]) async throws(AshiatoError) -> [S.Output] {
    do {
      return try await run(statements)
    } catch {
      throw AshiatoError(error)
    }
  }

  /// The same of several that do not need each other's answers, in one round trip.
  func answers<First: Statement, Second: Statement, each Other: Statement>(
    _ first: First, _ second: Second, _ other: repeat each Other
  ) async throws(AshiatoError) -> (First.Output, Second.Output, repeat (each Other).Output) {
    do {
      return try await run(first, second, repeat each other)
    } catch {
      throw AshiatoError(error)
    }
  }
}
