import AshiatoStore
import Testing
import Training

/// The rule by which something is refused, and what is said to the person; fails the test when nothing is.
@discardableResult
func refusal(
  by rule: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async throws -> (any Refusal)? {
  do {
    try await body()
    Issue.record("Expected a refusal by “\(rule)”, but it was allowed.", sourceLocation: sourceLocation)
  } catch AshiatoError.refused(let refusal) {
    #expect(refusal.rule == rule, "\(refusal.sentence)", sourceLocation: sourceLocation)
    return refusal
  }
  return nil
}

/// How each of several attempts ends that are made at the same time: its answer, or the rule that refused it.
func race<Answer: Sendable>(
  _ attempts: [@Sendable () async throws -> Answer]
) async throws -> [Result<Answer, RaceLost>] {
  try await withThrowingTaskGroup(of: Result<Answer, RaceLost>.self) { group in
    for attempt in attempts {
      group.addTask {
        do {
          return .success(try await attempt())
        } catch AshiatoError.refused(let refusal) {
          return .failure(RaceLost(rule: refusal.rule))
        }
      }
    }
    return try await group.reduce(into: []) { $0.append($1) }
  }
}

struct RaceLost: Error, Hashable {
  let rule: String
}

extension Collection {
  func winners<Answer>() -> [Answer] where Element == Result<Answer, RaceLost> {
    compactMap { try? $0.get() }
  }

  func refusals<Answer>() -> [String] where Element == Result<Answer, RaceLost> {
    compactMap { if case .failure(let lost) = $0 { lost.rule } else { nil } }
  }
}
