/// The issuer and the tenant: a school of barefoot massage.
public enum School {
  public typealias ID = Identifier<School>
}

/// A human being at one school. What she is there (student, instructor, …) follows from enrolments, authorities and roles.
public enum Person {
  public typealias ID = Identifier<Person>
}

/// What a person may do at a school beyond her own affairs.
///
/// Who may teach, supervise or assess is not a role: that is an ``Authority``, with a curriculum and dates.
public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
  case administrator, instructor, student, studio
}

/// A place where barefoot work is practised.
public enum Site {
  public typealias ID = Identifier<Site>
}
