public import Postgres
public import Training

extension Transaction {
  /// By handle, from behind one.
  public func people(after handle: String, limit: Int, at school: School.ID) async throws(AshiatoError)
    -> [PersonProfile]
  {
    try await answer(PeoplePage(schoolID: school, after: handle, count: Int64(limit))).map(PersonProfile.init)
  }

  /// Newest first, from behind one.
  public func sessions(after id: Session.ID?, limit: Int, at school: School.ID) async throws(AshiatoError)
    -> [Attested<Session>]
  {
    try await answer(SessionsPage(schoolID: school, after: id?.bits ?? .max, count: Int64(limit))).map(
      Attested.init)
  }

  /// All of one student's, newest first: what one person practises is never more than a list.
  public func sessions(of student: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> [Attested<Session>]
  {
    let enrolments = try await enrolments(of: student, at: school).map(\.id)
    return try await answer(SessionsOf(schoolID: school, enrolments: enrolments)).reversed().map(
      Attested.init)
  }

  /// Oldest first, from behind one.
  public func enrolments(after id: Enrolment.ID?, limit: Int, at school: School.ID) async throws(AshiatoError)
    -> [Enrolment]
  {
    try await answer(EnrolmentsPage(schoolID: school, after: id?.bits ?? .min, count: Int64(limit))).map(
      Enrolment.init)
  }
}
