public import Postgres
public import Training

extension Retention.Kind: PostgresRepresentable {}

/// Somebody who has left, with the last day of anything by or about her.
public struct PersonAtRest: Sendable, Hashable {
  public let id: Person.ID
  public let handle: String
  public let name: String
  public let lastDay: CalendarDay
}

extension Transaction {
  public func retention(at school: School.ID) async throws(AshiatoError) -> Retention {
    let periods = try await answer(RetentionPeriods(schoolID: school)).map {
      ($0.retentionKind, Int($0.years))
    }
    return Retention(years: Dictionary(periods) { first, _ in first })
  }

  public func keep(_ kind: Retention.Kind, years: Int, at school: School.ID, by actor: Person.ID) {
    enqueue(
      SetRetentionPeriod(
        schoolID: school, retentionKind: kind, years: Int32(clamping: years), byID: actor))
  }

  /// Who studies and works here no longer and holds no valid record, longest gone first.
  public func peopleAtRest(at school: School.ID, now: Instant) async throws(AshiatoError) -> [PersonAtRest] {
    try await answer(PeopleAtRest(schoolID: school, at: now)).map {
      PersonAtRest(id: $0.personID, handle: $0.handle, name: $0.name, lastDay: $0.lastDay)
    }
  }

  /// How many papers and declarations of each person expired before a day and can still be read.
  public func expiredPapers(before day: CalendarDay, at school: School.ID) async throws(AshiatoError) -> [(
    person: Person.ID, count: Int
  )] {
    try await answer(ExpiredPapers(schoolID: school, day: day)).map { ($0.personID, Int($0.count)) }
  }

  /// Erases what they say, from ``Standpoint/erasing(_:at:)``.
  public func erasePapers(of person: Person.ID, expiredBefore day: CalendarDay, at school: School.ID) {
    enqueue(ErasePapers(schoolID: school, personID: person, day: day))
  }

  /// How much is left of accounts though its time is over; seen at the door.
  ///
  /// - Parameter since: failed attempts that began before are counted no longer.
  public func endedAccountEntries(at school: School.ID, now: Instant, since: Instant)
    async throws(AshiatoError) -> Int
  {
    Int(try await answer(EndedAccountEntries(schoolID: school, at: now, since: since)).count)
  }

  public func eraseEndedAccountEntries(at school: School.ID, now: Instant, since: Instant) {
    enqueue(EraseEndedAccountEntries(schoolID: school, at: now, since: since))
  }

  /// How many answers to programs are kept though their day is over; not seen at the door.
  public func endedAnswers(at school: School.ID, now: Instant) async throws(AshiatoError) -> Int {
    Int(try await answer(EndedAnswers(schoolID: school, at: now)).count)
  }

  public func eraseEndedAnswers(at school: School.ID, now: Instant) {
    enqueue(EraseEndedAnswers(schoolID: school, at: now))
  }
}
