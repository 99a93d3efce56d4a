import Synchronization

/// Whether the service is about to end. It still answers; whoever shares out requests should send them elsewhere.
final class Ending: Sendable {
  private let begun = Atomic(false)

  var hasBegun: Bool { begun.load(ordering: .relaxed) }

  func begin() { begun.store(true, ordering: .relaxed) }
}
