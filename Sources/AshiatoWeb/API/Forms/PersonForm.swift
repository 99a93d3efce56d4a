package import AshiatoStore
package import Training

/// A person, as people of the school read her.
package struct PersonForm: Encodable {
  package let id: String
  package let handle: String
  package let name: String
  package let email: String
  package let roles: [String]

  package init(_ person: PersonProfile) {
    id = person.id.description
    handle = person.handle
    name = person.name
    email = person.email
    roles = person.roles.map(\.rawValue)
  }

  static let schema = Schema.named(
    "Person",
    .object([
      .required("id", .id), .required("handle", .slug), .required("name", .line()),
      .required("email", .email),
      .required("roles", .list(of: .choice(of: Role.self), 0...Role.allCases.count)),
    ]))
}

/// A right to teach, supervise or assess.
package struct AuthorityForm: Encodable {
  package let id: String
  package let person: String
  package let act: String
  package let curriculum: String
  package let from: String
  /// The last day; absent while it is open.
  package let until: String?

  package init(_ authority: Authority, of person: PersonProfile) {
    id = authority.id.description
    self.person = person.handle
    act = authority.act.rawValue
    curriculum = authority.curriculum.text
    from = authority.from.description
    until = authority.until?.description
  }

  static let schema = Schema.named(
    "Authority",
    .object([
      .required("id", .id), .required("person", .slug), .required("act", .choice(of: Authority.Act.self)),
      .required("curriculum", .slug), .required("from", .day),
      .optional("until", .day, "The last day; absent while it is open."),
    ]))
}
