import Credentials
import Synchronization
import Training

/// The clock of the tests: it stands still until somebody sets it.
final class Clock: Sendable {
  private let instant: Mutex<Training.Instant>

  init(_ text: String) {
    instant = Mutex(Self.read(text))
  }

  var now: Training.Instant { instant.withLock { $0 } }

  func set(_ text: String) {
    instant.withLock { $0 = Self.read(text) }
  }

  func letDaysPass(_ days: Int64) {
    instant.withLock { $0 = $0.adding(seconds: days * 86_400) }
  }

  func letMinutesPass(_ minutes: Int64) {
    instant.withLock { $0 = $0.adding(seconds: minutes * 60) }
  }

  private static func read(_ text: String) -> Training.Instant {
    Training.Instant(microseconds: Credentials.Instant(text)!.secondsSinceEpoch * 1_000_000)
  }
}
