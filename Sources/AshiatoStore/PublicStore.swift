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
        school: $0.schoolID, signed: $0.signed,
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
  /// Absent when the holder was forgotten.
  public let signed: String?
  public let list: Int
  public let revoked: RevocationReason?
}
