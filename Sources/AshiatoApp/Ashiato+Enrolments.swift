public import AshiatoStore
public import Training

extension Ashiato {
  /// Ends an enrolment: what is dated after its last day is refused. Facts until then are still signed, records still
  /// issued, and the student may be enrolled in the curriculum again.
  public func closeEnrolment(
    of name: String, in curriculum: Curriculum.ID?, on day: CalendarDay?,
    because reason: Enrolment.Closing.Reason, as caller: Caller
  ) async throws(AshiatoError) -> Enrolment {
    try caller.may(.closeEnrolment)
    let today = try today(in: caller.school.timeZone)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let student = try await transaction.knownPerson(name, at: school)
      transaction.holdEnrolments(of: student.id)
      var enrolment = try await transaction.knownEnrolment(of: student, in: curriculum, at: school)
      let facts = try await transaction.enrolmentFile(of: enrolment, at: school).facts
      let closing = Enrolment.Closing(id: made(), lastDay: day ?? today, reason: reason)

      try decide { () throws(EnrolmentRefusal) in
        try enrolment.closing(on: closing.lastDay, facts: facts, today: today)
      }

      transaction.close(enrolment, closing, at: school, by: caller.person.id)
      audit("enrolment.close", enrolment.id, as: caller, in: transaction)
      enrolment.closing = closing
      return enrolment
    }
  }

  /// Takes a closed enrolment up again, as if it had not been closed.
  public func reopenEnrolment(of name: String, in curriculum: Curriculum.ID?, as caller: Caller)
    async throws(AshiatoError) -> Enrolment
  {
    try caller.may(.closeEnrolment)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let student = try await transaction.knownPerson(name, at: school)
      transaction.holdEnrolments(of: student.id)
      var enrolment = try await transaction.knownEnrolment(
        of: student, in: curriculum, at: school, choosing: \.meantToReopen)

      let closing = try decide { () throws(EnrolmentRefusal) in try enrolment.reopening() }

      transaction.reopen(
        enrolment, from: closing, as: made(), at: school, by: caller.person.id)
      audit("enrolment.reopen", enrolment.id, as: caller, in: transaction)
      enrolment.closing = nil
      return enrolment
    }
  }
}
