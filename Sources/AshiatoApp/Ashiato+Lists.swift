public import AshiatoStore
import Postgres
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
      guard person.id != caller.person.id else { return person }
      // Staff is known to students by name, and by no more than that.
      guard caller.person.isStaff else { throw .refused(LookupRefusal.noSuchPerson(name)) }
      try caller.may(.listPeople)
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
      guard let student = try await transaction.student(named: name, readBy: caller) else {
        return try await transaction.sessions(after: id, limit: limit, at: school)
      }
      let sessions = try await transaction.sessions(of: student, at: school)
      return Array(sessions.drop { session in id.map { session.fact.id >= $0 } ?? false }.prefix(limit))
    }
  }

  public func session(_ id: Session.ID, as caller: Caller) async throws(AshiatoError) -> Attested<Session> {
    try caller.may(.readProgress)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let session = try await transaction.knownSession(id, at: caller.school.id)
      try caller.mayActFor(session.fact.student, .readProgress)
      return session
    }
  }

  /// Enrolments, oldest first: of one student, or of all whom the caller may see.
  public func enrolments(of name: String?, after id: Enrolment.ID?, limit: Int, as caller: Caller)
    async throws(AshiatoError) -> [Enrolment]
  {
    try caller.may(.readProgress)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      guard let student = try await transaction.student(named: name, readBy: caller) else {
        return try await transaction.enrolments(after: id, limit: limit, at: school)
      }
      let enrolments = try await transaction.enrolments(of: student, at: school)
      return Array(enrolments.drop { enrolment in id.map { enrolment.id <= $0 } ?? false }.prefix(limit))
    }
  }

  public func enrolment(_ id: Enrolment.ID, as caller: Caller) async throws(AshiatoError) -> Enrolment {
    try caller.may(.readProgress)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let enrolment = try await transaction.knownEnrolment(id, at: caller.school.id)
      try caller.mayActFor(enrolment.student, .readProgress)
      return enrolment
    }
  }
}

extension Transaction {
  /// The student whose facts a list is narrowed to; `nil` where it is not.
  fileprivate func student(named name: String?, readBy caller: Caller) async throws(AshiatoError) -> Person
    .ID?
  {
    // A student sees no other than herself: she is looked up by her own id, not picked out of the school by the database.
    guard let name else { return caller.person.isStaff ? nil : caller.person.id }
    let student = try await knownPerson(name, at: caller.school.id).id
    try caller.mayActFor(student, .readProgress)
    return student
  }
}
