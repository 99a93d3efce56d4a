public import AshiatoStore
public import Credentials
import Training

extension Ashiato {
  /// Everything that the school keeps about one person, as one JSON document with stable member names.
  ///
  /// - Parameter name: of whom; the caller herself when absent. An administrator may ask for anybody.
  /// - Returns: an object with a member for each kind of row. A row's members are named as the columns of its table in
  ///   `SQL/schema.sql`, in lower camel case and without “id” at the end; beside each digest of an erasable text stands the text.
  ///   Other people are named by id alone, and no secret is told. That an administrator asked is noted.
  public func export(of name: String?, as caller: Caller) async throws(AshiatoError) -> PersonExport {
    try caller.may(.exportPerson)
    let school = caller.school
    let (person, facts) = try await store.transaction(from: caller.standpoint) {
      transaction async throws(AshiatoError) in
      let person =
        if let name { try await transaction.knownPerson(name, at: school.id) } else { caller.person }
      guard person.id == caller.person.id || caller.person.roles.contains(.administrator) else {
        throw .refused(RoleRefusal.somebodyElses(.exportPerson, name: caller.person.name))
      }
      if person.id != caller.person.id { audit("person.export", person.id, as: caller, in: transaction) }
      return (person, try await transaction.exportedFacts(of: person.id, at: school.id))
    }
    let account = try await store.snapshot(from: .account(of: person.id, at: school.id)) {
      transaction async throws(AshiatoError) in
      try await transaction.exportedAccount(of: person.id, at: school.id)
    }
    return PersonExport(
      person: person,
      document: try document(of: facts + account, at: school))
  }

  private func document(of facts: [ExportedFact], at school: SchoolProfile) throws(AshiatoError) -> JSON {
    var rows: [(section: String, row: JSON.Object)] = []
    for fact in facts {
      guard let row = (try? JSON(parsing: Array(fact.content.utf8)))?.object else {
        throw .unreadable("a row of \(fact.section)")
      }
      rows.append((fact.section, row))
    }
    let texts = Dictionary(
      rows.filter { $0.section == "texts" }.compactMap { _, row in
        row["digest"]?.string.flatMap { digest in row["text"].map { (digest, $0) } }
      }, uniquingKeysWith: { first, _ in first })

    var document = JSON.object(.init())
    document["school"] = ["domain": .string(school.domain), "name": .string(school.name)]
    document["exportedAt"] = .string(Credentials.Instant(now()).description)
    for (section, row) in rows {
      let told = JSON.object(row.toldToItsPerson(with: texts))
      // There is one of her, and as many as there are of everything else.
      document[section] = section == "person" ? told : .array((document[section]?.array ?? []) + [told])
    }
    return document
  }
}

/// Everything that is kept about one person.
public struct PersonExport: Sendable {
  public let person: PersonProfile
  public let document: JSON
}

extension JSON.Object {
  /// The row without its school, with members named as elsewhere, and with the texts that its digests stand for.
  fileprivate func toldToItsPerson(with texts: [String: JSON]) -> JSON.Object {
    var told = JSON.Object()
    for member in members where member.name != "school_id" {
      told[member.name.asMember] = member.value
      if member.name.hasSuffix("_digest"), let digest = member.value.string, let text = texts[digest] {
        told[String(member.name.dropLast("_digest".count)).asMember] = text
      }
    }
    return told
  }
}

extension String {
  /// `student_id` is `student`, and `recorded_at` is `recordedAt`.
  fileprivate var asMember: String {
    let words = (hasSuffix("_id") ? String(dropLast(3)) : self).split(separator: "_")
    let later = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return (words.first.map(String.init) ?? "") + later.joined()
  }
}
