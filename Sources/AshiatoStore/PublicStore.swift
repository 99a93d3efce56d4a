public import Postgres
public import Training

/// What a stranger may see, through a connection and a role of its own.
public struct PublicStore: Sendable {
  private let database: Database

  public init(_ database: Database) {
    self.database = database
  }

  /// A number that grows when something that strangers are told about records has changed.
  public func version() async throws(AshiatoError) -> Int64 {
    try await ask(PublicVersion()).version
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

  /// The signed editions of a record, and the code that leads to the one that stands; `nil` when the school has no such record.
  public func history(of record: Record.ID, at school: School.ID) async throws(AshiatoError) -> RecordHistory?
  {
    let rows = try await ask(PublicEditions(schoolID: school, recordID: record))
    return rows.first.map { first in
      RecordHistory(
        code: first.code,
        editions: rows.map {
          SignedEdition(
            number: Int($0.number), validFrom: $0.validFrom, validUntil: $0.validUntil,
            revoked: $0.reasonCode)
        })
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

  /// What the holders of some records let strangers see beside each.
  public func declarations(besideEach records: [Record.ID], of school: School.ID) async throws(AshiatoError)
    -> [Record.ID: [PublicDeclaration]]
  {
    guard !records.isEmpty else { return [:] }
    let rows = try await ask(PublicDeclarations(schoolID: school, records: records))
    return Dictionary(grouping: rows, by: \.recordID).mapValues { $0.map(PublicDeclaration.init) }
  }

  /// Everybody in the directory of a school, with the records of achievement that are valid at a moment.
  public func practitioners(of school: School.ID, at instant: Instant) async throws(AshiatoError)
    -> [Practitioner]
  {
    let rows = try await ask(PublicPractitioners(schoolID: school, at: instant))
    return Dictionary(grouping: rows, by: \.practitionerID).values.compactMap(Practitioner.init)
  }

  /// Where a false claim is reported; `nil` where the school has not said.
  public func contact(of school: School.ID) async throws(AshiatoError) -> PublicContact? {
    try await ask(Contact(schoolID: school))?.contact
  }

  /// Whether the database answers.
  public func isReachable() async -> Bool {
    (try? await database.run(HasMigrations()).standing) ?? false
  }

  /// Whether it can be worked with, besides.
  public func databaseState() async -> DatabaseState {
    do {
      try await database.checkSchema()
      return .ready
    } catch .failed {
      return .unreachable
    } catch {
      return .otherSchema
    }
  }

  private func ask<S: Statement>(_ statement: S) async throws(AshiatoError) -> S.Output {
    do {
      return try await database.run(statement)
    } catch {
      throw AshiatoError(error)
    }
  }
}

/// Whether a program can work with its database.
public enum DatabaseState: Sendable {
  case ready
  case unreachable
  /// It was migrated by an older or a newer program than this one.
  case otherSchema
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

/// What became of a record, as a stranger may know it.
public struct RecordHistory: Sendable, Hashable {
  public let code: CheckCode
  /// Oldest first; the last is the one that stands.
  public let editions: [SignedEdition]

  public init(code: CheckCode, editions: [SignedEdition]) {
    self.code = code
    self.editions = editions
  }
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
    self.init(
      id: row.declarationID,
      content: Declaration.Content(
        row.declarationKind, noneExists: row.noneExists, expiresOn: row.expiresOn),
      particulars: row.particulars, isHoldersWord: row.isHoldersWord, declaredOn: row.declaredOn,
      check: Check(row.checkFinding, by: row.checkMethod, on: row.checkedOn))
  }
}

extension PublicDeclaration.Check {
  /// `nil` where nobody has looked.
  fileprivate init?(
    _ finding: Declaration.Check.Finding?, by method: Declaration.Check.Method?, on day: CalendarDay?
  ) {
    guard let finding, let method, let day else { return nil }
    self.init(finding: finding, method: method, on: day)
  }
}

extension Practitioner {
  /// - Parameter rows: of one entry, newest record first; `nil` for none.
  fileprivate init?(_ rows: [PublicPractitioners.Row]) {
    guard let row = rows.first else { return nil }
    self.init(
      id: row.practitionerID,
      entry: DirectoryEntry(
        name: row.name, practice: row.practice, area: row.area, town: row.town,
        postcodeArea: row.postcodeArea, languages: row.languages, access: row.access,
        contact: row.practitionerContact),
      records: rows.map {
        ValidRecord(
          id: $0.recordID, code: $0.code, curriculum: $0.curriculumID, title: $0.title,
          awardedOn: $0.awardedOn, validUntil: $0.validUntil?.adding(seconds: -1).utcDay)
      })
  }
}
