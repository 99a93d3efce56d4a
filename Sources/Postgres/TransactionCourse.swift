internal import Synchronization

/// What a transaction has done so far, from before `BEGIN` to after `COMMIT` or `ROLLBACK`.
final class TransactionCourse: Sendable {
  private struct State {
    /// What is still to be sent before the next statement: at first `BEGIN` and the settings.
    var queue: [Step]
    var hasBegun = false
    /// The connection that answered `BEGIN`; nothing may run on another.
    var session: Session?
    /// Whether the server answered `COMMIT`, with a yes or a no.
    var hasEnded = false
    /// The first failure. The server refuses whatever follows it.
    var failure: DatabaseError?
  }

  private let state: Mutex<State>
  let connection: Connection
  private let deadline: ContinuousClock.Instant
  private let grace: Duration

  init(
    _ mode: TransactionMode, _ settings: [Setting], on connection: Connection,
    until deadline: ContinuousClock.Instant,
    grace: Duration
  ) {
    // The client's deadline comes first; the server's ends what goes on when the client is gone.
    let timeout = (deadline - .now + .seconds(1)).milliseconds
    let settings = settings + [Setting(name: "statement_timeout", value: "\(timeout)")]
    state = Mutex(State(queue: [Step(.begin(mode)), Step(settings)]))
    self.connection = connection
    self.deadline = deadline
    self.grace = grace
  }

  /// Runs the body, then commits or rolls back.
  func run<R, E: TransactionFailure>(
    isolation: isolated (any Actor)? = #isolation, _ body: (borrowing Transaction) async throws(E) -> R
  ) async -> Result<R, E> {
    do throws(E) {
      let value = try await body(Transaction(self))
      if let failure = await commit() {
        await rollBack()
        return .failure(E(failure))
      }
      return .success(value)
    } catch {
      await rollBack()
      return .failure(error)
    }
  }

  /// True when the server gave the transaction up for a reason that may be gone the next time.
  var mayBeTriedAgain: Bool { state.withLock { $0.failure?.isTransient ?? false } }

  func enqueue(_ step: Step) {
    state.withLock { $0.queue.append(step) }
  }

  /// Sends what is enqueued and these steps, and waits for all of it.
  func answer(_ steps: [Step]) async throws(DatabaseError) -> Exchange {
    if let failure = state.withLock(\.failure) { throw failure }
    if Task.isCancelled {
      let failure = DatabaseError(
        .cancelled, statement: steps.last?.form.name, message: "The task was cancelled before.")
      state.withLock { $0.failure = failure }
      throw failure
    }
    let exchange = next(steps, until: deadline, interruption: .cancel)
    await send(exchange)
    if let failure = exchange.failure { throw failure }
    return exchange
  }

  private func next(
    _ steps: [Step], until deadline: ContinuousClock.Instant, interruption: Exchange.Interruption
  ) -> Exchange {
    state.withLock { state in
      defer {
        state.queue.removeAll()
        state.hasBegun = true
      }
      return Exchange(state.queue + steps, on: state.session, until: deadline, interruption: interruption)
    }
  }

  private func send(_ exchange: Exchange) async {
    await connection.answer(exchange)
    state.withLock { state in
      state.session = state.session ?? exchange.sentOn
      state.failure = state.failure ?? exchange.failure
    }
  }

  /// Commits with what is still enqueued; nil when that succeeded.
  ///
  /// Nobody cancels it: a caller must learn whether the transaction took effect.
  private func commit() async -> DatabaseError? {
    let (failure, isNeeded) = state.withLock { ($0.failure, $0.hasBegun || $0.queue.count > Self.opening) }
    if let failure { return failure }
    guard isNeeded else { return nil }
    // A body that took nearly all the time must not end in doubt.
    let deadline = max(deadline, .now + grace)
    let exchange = next([Step(.commit, keepsRows: true)], until: deadline, interruption: .breakOff)
    await send(exchange)
    let isAnswered = exchange.failure == nil || exchange.failedStep == exchange.steps.count - 1
    state.withLock { $0.hasEnded = isAnswered }
    if let failure = exchange.failure {
      guard failure.code == .connectionLost || failure.code == .timedOut, exchange.sentOn != nil else {
        return failure
      }
      let unknown = failure.recoded(.commitUnknown)
      state.withLock { $0.failure = unknown }
      return unknown
    }
    do throws(DatabaseError) {
      let tag = try exchange.rows(exchange.steps.count - 1).commandTag
      if tag == "COMMIT" { return nil }
      return DatabaseError(.server, statement: "commit", message: "The server answered \(tag).")
    } catch {
      return error
    }
  }

  /// `BEGIN` and the settings.
  private static let opening = 2

  /// Nobody cancels it, so that the connection goes back clean; on one that is gone there is nothing to roll
  /// back.
  private func rollBack() async {
    let session = state.withLock { $0.hasEnded ? nil : $0.session }
    guard let session else { return }
    let exchange = Exchange(
      [Step(.rollback)], on: session, until: .now + grace, interruption: .breakOff)
    await connection.answer(exchange)
  }
}
