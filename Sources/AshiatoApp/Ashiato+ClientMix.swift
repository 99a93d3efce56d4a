public import AshiatoStore
import Postgres
public import Training

extension Ashiato {
  /// Adds one to what clients of this month came for. No session, student or client stands beside it, nor an audit entry.
  public func count(_ goal: ClientGoal, as caller: Caller) async throws(AshiatoError) {
    try caller.may(.logSession)
    let today = try today(in: caller.school.timeZone)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.count(goal, in: today)
    }
  }

  /// What the clients of the school came for, by month.
  public func clientMix(as caller: Caller) async throws(AshiatoError) -> [ClientMixCount] {
    try caller.may(.readScreeningCounts)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.clientMix(at: caller.school.id)
    }
  }
}
