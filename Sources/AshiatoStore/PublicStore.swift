public import Postgres
public import Training

/// What a stranger may see, through a connection and a role of its own.
public struct PublicStore: Sendable {
  private let database: Database

  public init(_ database: Database) {
    self.database = database
  }

  /// The record behind a check code; `nil` when there is none.
  public func record(_ code: CheckCode) async throws(AshiatoError) -> PublicRecord? {
    try await ask(PublicRecordByCode(code: code)).map {
      PublicRecord(
        school: $0.schoolID, id: $0.recordID, signed: $0.signed,
        list: Int($0.list),
        revoked: $0.reasonCode)
    }
  }

  public func schools() async throws(AshiatoError) -> [SchoolProfile] {
    try await ask(Schools()).map(SchoolProfile.init)
  }

  /// Oldest first.
  public func keys(of school: School.ID) async throws(AshiatoError) -> [SchoolKey] {
    try await ask(PublicSchoolKeys(schoolID: school)).map {
      SchoolKey(id: $0.schoolKeyID, fragment: $0.fragment, multikey: $0.multikey)
    }
  }

  public func statusList(_ list: Int, of school: School.ID) async throws(AshiatoError) -> PublishedStatusList?
  {
    try await ask(PublicStatusList(schoolID: school, list: Int32(list))).map {
      PublishedStatusList(
        list: list, number: Int($0.number), validFrom: $0.validFrom, validUntil: $0.validUntil,
        document: $0.document)
    }
  }

  /// What the holder of a record lets strangers see beside it.
  public func declarations(beside record: Record.ID, of school: School.ID) async throws(AshiatoError)
    -> [PublicDeclaration]
  {
    try await ask(PublicDeclarations(schoolID: school, recordID: record)).map(PublicDeclaration.init)
  }

  /// Where a false claim is reported; `nil` where the school has not said.
  public func contact(of school: School.ID) async throws(AshiatoError) -> PublicContact? {
    try await ask(Contact(schoolID: school))?.contact
  }

  /// Whether the database answers.
  public func isReachable() async -> Bool {
    (try? await database.run(HasMigrations()).standing) ?? false
  }

  private func ask<S: Statement>(_ statement: S) async throws(AshiatoError) -> S.Output {
    do {
      return try await database.run(statement)
    } catch {
      throw AshiatoError(error)
    }
  }
}

/// A record as a stranger finds it by its code.
public struct PublicRecord: Sendable, Hashable {
  public let school: School.ID
  public let id: Record.ID
  /// Absent when the holder was forgotten.
  public let signed: String?
  public let list: Int
  public let revoked: RevocationReason?
}

/// A declaration as strangers see it: what is declared, by whom in one word, and how the school looked.
public struct PublicDeclaration: Sendable, Hashable {
  public let id: Declaration.ID
  public let content: Declaration.Content
  /// The JSON of ``Declaration/Particulars``.
  public let particulars: String
  /// Declared by the holder herself, and not by a member of the school.
  public let isHoldersWord: Bool
  public let declaredOn: CalendarDay
  public let check: Check?

  public struct Check: Sendable, Hashable {
    public let finding: Declaration.Check.Finding
    public let method: Declaration.Check.Method
    public let on: CalendarDay
  }
}

extension PublicDeclaration {
  init(_ row: PublicDeclarations.Row) {
    let check: Check? =
      if let finding = row.checkFinding, let method = row.checkMethod, let on = row.checkedOn {
        Check(finding: finding, method: method, on: on)
      } else {
        nil
      }
    self.init(
      id: row.declarationID,
      content: Declaration.Content(
        row.declarationKind, noneExists: row.noneExists, expiresOn: row.expiresOn),
      particulars: row.particulars, isHoldersWord: row.isHoldersWord, declaredOn: row.declaredOn,
      check: check)
  }
}
