internal import Synchronization

/// Counts the callers inside, so that the connections are closed only when nobody uses them.
final class Admission: Sendable {
  private struct State {
    var inside = 0
    var isClosed = false
    var left: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// False once it is closed.
  func enter() -> Bool {
    state.withLock { state in
      if state.isClosed { return false }
      state.inside += 1
      return true
    }
  }

  func leave() {
    let left = state.withLock { state in
      state.inside -= 1
      return state.inside == 0 ? state.left.take() : nil
    }
    left?.resume()
  }

  /// Lets nobody in any more. False when it was closed before.
  func close() -> Bool {
    state.withLock { state in
      defer { state.isClosed = true }
      return !state.isClosed
    }
  }

  /// Waits until the last caller has left. Only one may wait.
  func lastHasLeft() async {
    await withCheckedContinuation { continuation in
      let isEmpty = state.withLock { state in
        if state.inside > 0 { state.left = continuation }
        return state.inside == 0
      }
      if isEmpty { continuation.resume() }
    }
  }
}
