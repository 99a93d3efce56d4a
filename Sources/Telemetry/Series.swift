import CoreMetrics
import Synchronization

/// One number, or a few that belong together, under one name and one set of labels.
protocol Series: AnyObject, Sendable {
  /// Each with its end.
  func lines(of name: String, _ labels: Labels) -> String
}

/// Only grows.
final class Total: Series, CounterHandler, FloatingPointCounterHandler {
  private let value = Mutex(0.0)

  func increment(by amount: Int64) { increment(by: Double(amount)) }
  func increment(by amount: Double) { value.withLock { $0 += amount } }
  func reset() { value.withLock { $0 = 0 } }

  func lines(of name: String, _ labels: Labels) -> String {
    "\(name)\(labels.with()) \(value.withLock(\.self).written)\n"
  }
}

/// Has the value that it was given last.
final class Latest: Series, MeterHandler, RecorderHandler {
  private let value = Mutex(0.0)

  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { self.value.withLock { $0 = value } }
  func increment(by amount: Double) { value.withLock { $0 += amount } }
  func decrement(by amount: Double) { value.withLock { $0 -= amount } }
  func record(_ value: Int64) { set(Double(value)) }
  func record(_ value: Double) { set(value) }

  func lines(of name: String, _ labels: Labels) -> String {
    "\(name)\(labels.with()) \(value.withLock(\.self).written)\n"
  }
}

/// How many values there were, and what they come to.
final class Sum: Series, RecorderHandler {
  private let state = Mutex((count: 0, sum: 0.0))

  func record(_ value: Int64) { record(Double(value)) }
  func record(_ value: Double) { state.withLock { $0 = ($0.count + 1, $0.sum + value) } }

  func lines(of name: String, _ labels: Labels) -> String {
    let (count, sum) = state.withLock(\.self)
    return "\(name)_sum\(labels.with()) \(sum.written)\n\(name)_count\(labels.with()) \(count)\n"
  }
}

/// How many took how long.
final class Durations: Series, TimerHandler {
  /// In seconds: from a statement on a socket to the longest that a caller waits.
  private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

  private struct State {
    var counts = [Int](repeating: 0, count: bounds.count + 1)
    var sum = 0.0
  }

  private let state = Mutex(State())

  func recordNanoseconds(_ duration: Int64) {
    let seconds = Double(duration) / 1e9
    let place = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
    state.withLock { state in
      state.counts[place] += 1
      state.sum += seconds
    }
  }

  func lines(of name: String, _ labels: Labels) -> String {
    let state = state.withLock(\.self)
    var (count, lines) = (0, "")
    for (bound, more) in zip(Self.bounds.map(\.written) + ["+Inf"], state.counts) {
      count += more
      lines += "\(name)_bucket\(labels.with("le=\"\(bound)\"")) \(count)\n"
    }
    return lines
      + "\(name)_sum\(labels.with()) \(state.sum.written)\n\(name)_count\(labels.with()) \(count)\n"
  }
}

extension Double {
  /// A whole number without a point.
  fileprivate var written: String {
    if let whole = Int64(exactly: self) { "\(whole)" } else { "\(self)" }
  }
}
