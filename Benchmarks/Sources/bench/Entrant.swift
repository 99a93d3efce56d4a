import Synchronization

/// One side of a comparison.
struct Entrant {
  let name: String
  /// Works for so many seconds; how often it did what it does, per second.
  let perSecond: (_ seconds: Int) async throws -> Double
}

extension Entrant {
  /// Work that needs nobody else, one piece after another on one core.
  static func alone(_ name: String, _ work: @escaping () throws -> Void) -> Entrant {
    Entrant(name: name) { seconds in
      let start = ContinuousClock.now
      let end = start + .seconds(seconds)
      var count = 0
      repeat {
        // Reading the clock must not weigh on what takes microseconds.
        for _ in 0..<16 { try work() }
        count += 16
      } while .now < end
      return Double(count) / start.duration(to: .now).inSeconds
    }
  }

  /// Callers at the same time, each waiting for its answer before it asks again. `ask` is told how often was asked before.
  static func callers(_ count: Int, _ ask: @escaping @Sendable (Int) async throws -> Void) -> Entrant {
    Entrant(name: count == 1 ? "1 caller" : "\(count) callers") { seconds in
      let asked = Counter()
      let start = ContinuousClock.now
      let end = start + .seconds(seconds)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<count {
          group.addTask {
            while .now < end { try await ask(asked.next()) }
          }
        }
        try await group.waitForAll()
      }
      return Double(asked.count) / start.duration(to: .now).inSeconds
    }
  }
}

extension Entrant {
  func named(_ name: String) -> Entrant { Entrant(name: name, perSecond: perSecond) }
}

/// Counts for several callers.
final class Counter: Sendable {
  private let value = Atomic(0)

  var count: Int { value.load(ordering: .relaxed) }

  /// What it was before it grew by one.
  func next() -> Int { value.add(1, ordering: .relaxed).oldValue }
}

extension Duration {
  var inSeconds: Double { self / .seconds(1) }
}
