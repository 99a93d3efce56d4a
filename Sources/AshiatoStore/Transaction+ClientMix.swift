public import Postgres
public import Training

extension ClientGoal: PostgresRepresentable {}

/// How many clients of a month came for one thing.
public struct ClientMixCount: Sendable, Hashable {
  /// `2026-11`.
  public let month: String
  public let goal: ClientGoal
  public let total: Int
}

extension Transaction {
  /// Adds one to the school's count of a month.
  ///
  /// - Parameter month: any day of it.
  public func count(_ goal: ClientGoal, in month: CalendarDay) {
    let first = month.adding(days: 1 - month.components.day)
    enqueue(CountClientGoal(month: first.wire, goal: goal))
  }

  public func clientMix(at school: School.ID) async throws(AshiatoError) -> [ClientMixCount] {
    var counts: [ClientMixCount] = []
    for row in try await answer(ClientMix(schoolID: school)) {
      guard let month = CalendarDay(wire: row.month) else { throw .unreadable("client_mix_count") }
      counts.append(
        ClientMixCount(month: String("\(month)".prefix(7)), goal: row.goal, total: Int(row.total)))
    }
    return counts
  }
}
