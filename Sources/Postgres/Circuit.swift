internal import Synchronization

/// Knows whether the server can be reached, so that callers are refused at once while it cannot.
///
/// One connection reports to it, the one that keeps trying. Another may fail alone, for example because the
/// server has no place left.
final class Circuit: Sendable {
  private let failure = Mutex<DatabaseError?>(nil)

  /// Why the server cannot be reached; nil while it can, and until the first attempt has ended.
  var refusal: DatabaseError? { failure.withLock { $0 } }

  func open(_ error: DatabaseError) { failure.withLock { $0 = error } }

  func close() { failure.withLock { $0 = nil } }
}

/// The pause before the next attempt to connect: doubles from 50 ms to 5 s, less up to a half by chance, so
/// that the clients of a server that comes back do not all arrive in the same moment.
func pauseBeforeAttempt(afterFailures failures: Int, chance: Double) -> Duration {
  let longest = min(5_000, 50 * (1 << min(max(failures - 1, 0), 10)))
  return .milliseconds(Double(longest) * (1 - chance / 2))
}
