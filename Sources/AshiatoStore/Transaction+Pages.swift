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
  public func sessions(of student: Person.ID?, after id: Session.ID?, limit: Int, at school: School.ID)
    async throws(AshiatoError) -> [Attested<Session>]
  {
    try await answer(
      SessionsPage(schoolID: school, studentID: student, after: id?.bits, count: Int64(limit))
    ).map(Attested.init)
  }

  /// Oldest first, from behind one.
  public func enrolments(of student: Person.ID?, after id: Enrolment.ID?, limit: Int, at school: School.ID)
    async throws(AshiatoError) -> [Enrolment]
  {
    try await answer(
      EnrolmentsPage(schoolID: school, studentID: student, after: id?.bits, count: Int64(limit))
    ).map(Enrolment.init)
  }
}
