public import AshiatoStore
import Postgres
public import Training

extension Ashiato {
  public func grantRole(_ role: Role, to name: String, as caller: Caller) async throws(AshiatoError)
    -> PersonProfile
  {
    try caller.may(.grantRole)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "roles of \(school)")
      let person = try await transaction.knownPerson(name, at: school)
      let changed = person.having(person.roles + [role])
      transaction.grant(role, as: made(), to: person.id, at: school, by: caller.person.id)
      transaction.note(isStaff: changed.isStaff, of: person.id, at: school)
      audit("role.grant", "\(role.rawValue) \(person.id)", as: caller, in: transaction)
      return changed
    }
  }

  /// Ends a role from this moment on; what she did with it stands. It may be granted again.
  public func endRole(_ role: Role, of name: String, as caller: Caller) async throws(AshiatoError)
    -> PersonProfile
  {
    try caller.may(.grantRole)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      // Of two administrators who end each other's role at once, one stays.
      transaction.takeTurn(about: "roles of \(school)")
      let person = try await transaction.knownPerson(name, at: school)
      guard person.roles.contains(role) else {
        throw .refused(RoleRefusal.notHeld(role, name: person.name))
      }
      if role == .administrator, try await transaction.administratorCount(at: school) == 1 {
        throw .refused(RoleRefusal.lastAdministrator(name: person.name))
      }
      let changed = person.having(person.roles.filter { $0 != role })
      transaction.end(role, of: person.id, as: made(), at: school, by: caller.person.id)
      transaction.note(isStaff: changed.isStaff, of: person.id, at: school)
      audit("role.end", "\(role.rawValue) \(person.id)", as: caller, in: transaction)
      return changed
    }
  }
}

extension PersonProfile {
  fileprivate func having(_ roles: [Role]) -> PersonProfile {
    PersonProfile(
      id: id, handle: handle, name: name, email: email, roles: roles.sorted { $0.rawValue < $1.rawValue })
  }
}
