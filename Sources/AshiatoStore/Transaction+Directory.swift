public import Postgres
public import Training

extension PostcodeArea: PostgresRepresentable {
  public var wire: String { text }
  public init?(wire: String) { self.init(wire) }
}

extension LanguageCode: PostgresRepresentable {
  public var wire: String { text }
  public init?(wire: String) { self.init(wire) }
}

extension LanguageCode: PostgresArrayElement {}
extension DirectoryEntry.Access: PostgresRepresentable {}
extension DirectoryEntry.Access: PostgresArrayElement {}

extension Transaction {
  /// How a person wants to be found; `nil` where she does not.
  public func directoryEntry(of person: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> DirectoryEntry?
  {
    try await answer(EntryOf(schoolID: school, personID: person)).map {
      DirectoryEntry(
        name: $0.name, practice: $0.practice, area: $0.area, town: $0.town,
        postcodeArea: $0.postcodeArea, languages: $0.languages, access: $0.access,
        contact: $0.practitionerContact)
    }
  }

  /// Enters a person, or writes her entry anew.
  ///
  /// - Parameter id: what strangers know the entry by.
  public func enter(
    _ entry: DirectoryEntry, as id: Practitioner.ID, of person: Person.ID, at school: School.ID
  ) {
    enqueue(
      EnterDirectory(
        schoolID: school, personID: person, practitionerID: id, name: entry.name, practice: entry.practice,
        area: entry.area, town: entry.town, postcodeArea: entry.postcodeArea, languages: entry.languages,
        access: entry.access, practitionerContact: entry.contact))
  }

  public func leaveDirectory(_ person: Person.ID, at school: School.ID) {
    enqueue(LeaveDirectory(schoolID: school, personID: person))
  }
}
