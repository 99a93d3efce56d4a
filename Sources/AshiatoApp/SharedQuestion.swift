import AshiatoStore
import Synchronization

/// A question that many ask about the same subject at the same time, and that is put once for all who wait.
///
/// Whoever comes while it is on its way waits for the next time: nobody is given an answer that is older than her question.
final class SharedQuestion<Subject: Hashable & Sendable, Answer: Sendable>: Sendable {
  private typealias Outcome = Result<Answer, AshiatoError>
  private typealias Waiting = [CheckedContinuation<Outcome, Never>]

  private let put: @Sendable (Subject) async throws(AshiatoError) -> Answer
  /// Who waits for the next time, for each subject that is asked about at present.
  private let lines = Mutex<[Subject: Waiting]>([:])

  init(_ put: @escaping @Sendable (Subject) async throws(AshiatoError) -> Answer) {
    self.put = put
  }

  func ask(about subject: Subject) async throws(AshiatoError) -> Answer {
    try await withCheckedContinuation { continuation in
      let isFirst = lines.withLock { lines in
        let isFirst = lines[subject] == nil
        lines[subject, default: []].append(continuation)
        return isFirst
      }
      if isFirst { Task { await putUntilNobodyWaits(for: subject) } }
    }.get()
  }

  private func putUntilNobodyWaits(for subject: Subject) async {
    while let waiting = nextInLine(for: subject) {
      let outcome = await Outcome { () async throws(AshiatoError) in try await put(subject) }
      for continuation in waiting { continuation.resume(returning: outcome) }
    }
  }

  private func nextInLine(for subject: Subject) -> Waiting? {
    lines.withLock { lines in
      guard let waiting = lines[subject], !waiting.isEmpty else {
        lines[subject] = nil
        return nil
      }
      lines[subject] = []
      return waiting
    }
  }
}
