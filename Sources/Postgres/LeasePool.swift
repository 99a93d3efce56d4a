internal import Metrics
internal import Synchronization

/// Lends connections for transactions, one to each.
final class LeasePool: Tended {
  private struct State {
    var queue: LeaseQueue<Connection>
    var continuations: [UInt64: CheckedContinuation<Result<Connection, DatabaseError>, Never>] = [:]
    var lastWaiter: UInt64 = 0
  }

  private let state: Mutex<State>
  private let reactor: Reactor
  private let lentGauge = Gauge(label: "postgres.leases.lent")
  private let waitingGauge = Gauge(label: "postgres.leases.waiting")

  init(_ connections: [Connection], on reactor: Reactor) {
    state = Mutex(State(queue: LeaseQueue(connections)))
    self.reactor = reactor
  }

  /// Waits for a free connection. Throws ``DatabaseError/Code/timedOut`` or ``DatabaseError/Code/cancelled``.
  func take(until deadline: ContinuousClock.Instant) async throws(DatabaseError) -> Connection {
    let waiter = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let connection = state.withLock { state in
          let connection = state.queue.take(waiter, until: deadline)
          if connection == nil { state.continuations[waiter] = continuation }
          return connection
        }
        if let connection { return continuation.resume(returning: .success(connection)) }
        // The reactor wakes at the deadline.
        reactor.signal(self)
        // A cancellation from before the place was taken found nobody in it.
        if Task.isCancelled { cancel(waiter) }
      }
    } onCancel: {
      cancel(waiter)
    }
    report()
    return try answer.get()
  }

  func giveBack(_ connection: Connection) {
    let next = state.withLock { state in
      state.queue.giveBack(connection).flatMap { state.continuations.removeValue(forKey: $0) }
    }
    next?.resume(returning: .success(connection))
    report()
  }

  private func cancel(_ waiter: UInt64) {
    let continuation = state.withLock { state in
      state.queue.leave(waiter) ? state.continuations.removeValue(forKey: waiter) : nil
    }
    let message = "The task was cancelled while it waited for a connection."
    continuation?.resume(returning: .failure(DatabaseError(.cancelled, message: message)))
  }

  /// Ends the waiting of those whose deadline has passed.
  func tend(socketReady: Bool, now: ContinuousClock.Instant) -> Interest {
    let (expired, next) = state.withLock { state in
      let expired = state.queue.expire(now).compactMap { state.continuations.removeValue(forKey: $0) }
      return (expired, state.queue.firstDeadline)
    }
    let message = "All connections for transactions were lent to others the whole time."
    for continuation in expired {
      continuation.resume(returning: .failure(DatabaseError(.timedOut, message: message)))
    }
    var interest = Interest()
    interest.wake = next
    return interest
  }

  private func report() {
    let (lent, waiting) = state.withLock { ($0.queue.lent, $0.queue.waiting) }
    lentGauge.record(lent)
    waitingGauge.record(waiting)
  }
}
