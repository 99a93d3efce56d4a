public import Postgres
public import Training

extension ToolConnection {
  /// Opens a school and makes its first administrator, in one transaction, as the owner of the schema.
  public func open(_ school: SchoolProfile, administrator: PersonProfile, grant: Identifier<Role>)
    async throws(AshiatoError)
  {
    do {
      try script("begin")
      try run(
        OpenSchool(schoolID: school.id, domain: school.domain, name: school.name, timeZone: school.timeZone))
      try run(AddPerson(schoolID: school.id, personID: administrator.id))
      try run(
        AddIdentity(
          schoolID: school.id, personID: administrator.id, handle: administrator.handle,
          name: administrator.name,
          email: administrator.email, isStaff: true))
      for role in administrator.roles {
        try run(
          GrantRole(
            schoolID: school.id, grantID: grant.bits, personID: administrator.id, role: role,
            byID: administrator.id))
      }
      try script("commit")
    } catch {
      try? script("rollback")
      throw AshiatoError(error)
    }
  }
}
