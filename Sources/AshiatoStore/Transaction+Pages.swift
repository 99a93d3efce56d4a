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
    let (after, count) = (id?.bits ?? .max, Int64(limit))
    guard let student else {
      return try await answer(SessionsPage(schoolID: school, after: after, count: count)).map(Attested.init)
    }
    return try await answer(
      SessionsPageOf(schoolID: school, studentID: student, after: after, count: count)
    ).map(Attested.init)
  }

  /// Oldest first, from behind one.
  public func enrolments(of student: Person.ID?, after id: Enrolment.ID?, limit: Int, at school: School.ID)
    async throws(AshiatoError) -> [Enrolment]
  {
    let (after, count) = (id?.bits ?? .min, Int64(limit))
    guard let student else {
      return try await answer(EnrolmentsPage(schoolID: school, after: after, count: count)).map(
        Enrolment.init)
    }
    return try await answer(
      EnrolmentsPageOf(schoolID: school, studentID: student, after: after, count: count)
    ).map(Enrolment.init)
  }
}
