public import AshiatoStore
public import Training

// What grows with the school is read page by page, from behind a row that was seen.
extension Ashiato {
  /// People by handle.
  ///
  /// - Parameter handle: the last one of the page before.
  public func people(after handle: String?, limit: Int, as caller: Caller) async throws(AshiatoError)
    -> [PersonProfile]
  {
    try caller.may(.listPeople)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.people(after: handle ?? "", limit: limit, at: caller.school.id)
    }
  }

  /// A person by handle, e-mail address or id: the caller herself, or as staff anybody.
  public func person(_ name: String, as caller: Caller) async throws(AshiatoError) -> PersonProfile {
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let person = try await transaction.knownPerson(name, at: caller.school.id)
      // Staff is known to students by name, and by no more than that.
      guard caller.person.isStaff || person.id == caller.person.id else {
        throw .refused(LookupRefusal.noSuchPerson(name))
      }
      return person
    }
  }

  /// Sessions, newest first: of one student, or of all whom the caller may see.
  public func sessions(of name: String?, after id: Session.ID?, limit: Int, as caller: Caller)
    async throws(AshiatoError) -> [Attested<Session>]
  {
    try caller.may(.readProgress)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      var student: Person.ID?
      if let name {
        student = try await transaction.knownPerson(name, at: school).id
        if let student { try caller.mayActFor(student, .readProgress) }
      }
      return try await transaction.sessions(of: student, after: id, limit: limit, at: school)
    }
  }

  public func session(_ id: Session.ID, as caller: Caller) async throws(AshiatoError) -> Attested<Session> {
    try caller.may(.readProgress)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.knownSession(id, at: caller.school.id)
    }
  }

  /// Enrolments, oldest first: of one student, or of all whom the caller may see.
  public func enrolments(of name: String?, after id: Enrolment.ID?, limit: Int, as caller: Caller)
    async throws(AshiatoError) -> [Enrolment]
  {
    try caller.may(.readProgress)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      var student: Person.ID?
      if let name {
        student = try await transaction.knownPerson(name, at: school).id
        if let student { try caller.mayActFor(student, .readProgress) }
      }
      return try await transaction.enrolments(of: student, after: id, limit: limit, at: school)
    }
  }

  public func enrolment(_ id: Enrolment.ID, as caller: Caller) async throws(AshiatoError) -> Enrolment {
    try caller.may(.readProgress)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.knownEnrolment(id, at: caller.school.id)
    }
  }
}
