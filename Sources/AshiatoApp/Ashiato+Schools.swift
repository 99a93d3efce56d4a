public import AshiatoStore
public import Postgres
public import Training

extension Ashiato {
  public func schools() async throws(AshiatoError) -> [SchoolProfile] {
    try await store.schools()
  }

  /// The school that a command means: by its domain, or the only one.
  public func school(_ domain: String?) async throws(AshiatoError) -> SchoolProfile {
    let schools = try await store.schools()
    return try decide { () throws(LookupRefusal) in try schools.meant(by: domain) }
  }

  /// Who acts, by handle, e-mail address or id.
  public func caller(_ name: String, at school: SchoolProfile) async throws(AshiatoError) -> Caller {
    let person = try await store.transaction(from: .door(of: school.id)) {
      transaction async throws(AshiatoError) in
      try await transaction.person(named: name, at: school.id)
    }
    guard let person else { throw .refused(LookupRefusal.noSuchPerson(name)) }
    return Caller(school: school, person: person)
  }

  /// Opens a school with its first administrator. Only the owner of the schema can; the domain is permanent.
  public func openSchool(
    domain: String, name: String, timeZone: String, administrator: NewPerson, as owner: ToolConnection
  ) async throws(AshiatoError) -> Caller {
    _ = try LocalClock(timeZone)
    try decide { () throws(EntryRefusal) in
      try name.checkAsName(of: .school)
      try administrator.entering()
    }
    let school = SchoolProfile(id: made(), domain: domain.lowercased(), name: name, timeZone: timeZone)
    let person = PersonProfile(
      id: made(), handle: administrator.handle, name: administrator.name, email: administrator.email,
      roles: [.administrator])
    try await owner.open(school, administrator: person, grant: made())
    return Caller(school: school, person: person)
  }
}

extension [SchoolProfile] {
  /// The school that is meant: by its domain, or the only one.
  func meant(by domain: String?) throws(LookupRefusal) -> SchoolProfile {
    if let domain {
      guard let school = first(where: { $0.domain == domain.lowercased() }) else {
        throw .noSuchSchool(domain)
      }
      return school
    }
    guard let only = first else { throw .noSchool }
    guard count == 1 else { throw .severalSchools(map(\.domain)) }
    return only
  }
}

/// Somebody who is to be known at a school.
public struct NewPerson: Sendable, Hashable {
  public var handle: String
  public var name: String
  public var email: String
  public var roles: [Role]

  public init(handle: String, name: String, email: String, roles: [Role]) {
    self.handle = handle
    self.name = name
    self.email = email.lowercased()
    self.roles = roles
  }
}
