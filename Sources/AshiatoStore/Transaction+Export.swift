public import Postgres
public import Training

/// One row of what is kept about a person.
public struct ExportedFact: Sendable, Hashable {
  /// Which kind of row, in lower camel case: `sessions`, `signIns`.
  public let section: String
  /// A JSON object; its members are named as the columns of its table.
  public let content: String

  init(_ row: ExportedRow) {
    section = row.section
    content = row.content.text
  }
}

extension Transaction {
  /// Everything about one person but her account, as far as who asks may see it.
  public func exportedFacts(of person: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> [ExportedFact]
  {
    try await answer(ExportedRows(schoolID: school, personID: person)).map(ExportedFact.init)
  }

  /// Her account, without anything by which one could sign in. Seen from ``Standpoint/account(of:at:)``.
  public func exportedAccount(of person: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> [ExportedFact]
  {
    try await answer(ExportedAccountRows(schoolID: school, personID: person)).map(ExportedFact.init)
  }
}
