import AshiatoStore
import Synchronization

/// A question that many ask at the same time, and that is put once for all who wait.
///
/// Whoever comes while it is on its way waits for the next time: nobody is given an answer that is older than her question.
final class SharedQuestion<Answer: Sendable>: Sendable {
  private typealias Outcome = Result<Answer, AshiatoError>

  private struct Line {
    var isAsking = false
    var waiting: [CheckedContinuation<Outcome, Never>] = []
  }

  private let put: @Sendable () async throws(AshiatoError) -> Answer
  private let line = Mutex(Line())

  init(_ put: @escaping @Sendable () async throws(AshiatoError) -> Answer) {
    self.put = put
  }

  func ask() async throws(AshiatoError) -> Answer {
    try await withCheckedContinuation { continuation in
      let isFirst = line.withLock { line in
        line.waiting.append(continuation)
        defer { line.isAsking = true }
        return !line.isAsking
      }
      if isFirst { Task { await putUntilNobodyWaits() } }
    }.get()
  }

  private func putUntilNobodyWaits() async {
    while let waiting = nextInLine() {
      let outcome = await Outcome(catching: put)
      for continuation in waiting { continuation.resume(returning: outcome) }
    }
  }

  private func nextInLine() -> [CheckedContinuation<Outcome, Never>]? {
    line.withLock { line in
      guard !line.waiting.isEmpty else {
        line.isAsking = false
        return nil
      }
      defer { line.waiting = [] }
      return line.waiting
    }
  }
}
