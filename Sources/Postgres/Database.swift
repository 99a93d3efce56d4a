public import Logging
public import ServiceLifecycle
internal import Synchronization

/// A PostgreSQL database: single statements on a few shared connections, transactions on connections lent to
/// them.
///
/// ```swift
/// let hours = try await database.run(HoursByCategory(student: id), with: [school])
/// try await database.transaction(with: [school]) { transaction async throws(DatabaseError) in
///   let session = try await transaction.run(FindSession(id: id))
///   transaction.enqueue(InsertSignOff(session: session))
/// }
/// ```
///
/// Connections are opened when first needed, and opened again after a loss. While the server cannot be
/// reached, callers get ``DatabaseError/Code/unavailable`` at once. In a service, ``run()`` keeps the
/// connections and ends them on shutdown; a command uses ``withConnections(_:)``.
public final class Database: Service, Sendable {
  private let configuration: DatabaseConfiguration
  private let reactor: Reactor
  private let circuit = Circuit()
  private let admission = Admission()
  private let shared: [Connection]
  private let canceller: Connection
  private let leased: [Connection]
  private let leases: LeasePool
  private let turn = Atomic<Int>(0)

  /// Starts a thread and connects to nothing yet. Throws only when the system gives no thread.
  public init(_ configuration: DatabaseConfiguration, logger: Logger) throws(DatabaseError) {
    let reactor = try Reactor()
    let setup = Connection.Setup(
      address: configuration.sessionAddress, connectTimeout: configuration.connectTimeout,
      grace: configuration.grace, logger: logger)
    let probe = Connection(.probe(circuit), setup: setup, on: reactor)
    let canceller = Connection(.plain, setup: setup, on: reactor)
    self.configuration = configuration
    self.reactor = reactor
    self.canceller = canceller
    let others = max(0, min(configuration.sharedConnections, 2) - 1)
    shared = [probe] + (0..<others).map { _ in Connection(.plain, setup: setup, on: reactor) }
    leased = (0..<max(1, configuration.leases)).map { _ in
      Connection(.leased(canceller: canceller), setup: setup, on: reactor)
    }
    leases = LeasePool(leased, on: reactor)
  }

  deinit { reactor.stop() }

  // MARK: Living

  /// Keeps a connection open until the service is shut down; then waits a moment for what is under way, and
  /// closes.
  public func run() async throws {
    shared[0].connect()
    try? await gracefulShutdown()
    await close()
  }

  /// Runs the body and closes the connections after it. For commands and tests.
  public func withConnections<R, E: Error>(
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws(E) -> R
  ) async throws(E) -> R {
    do throws(E) {
      let value = try await body()
      await close()
      return value
    } catch {
      await close()
      throw error
    }
  }

  /// Lets nobody in any more, waits for what is under way but not for ever, and ends every connection.
  private func close() async {
    guard admission.close() else { return }
    let everything = shared + leased + [canceller]
    let impatience = Task {
      try await Task.sleep(for: configuration.grace)
      for connection in everything { connection.close() }
    }
    await admission.lastHasLeft()
    impatience.cancel()
    for connection in everything { connection.close() }
  }

  // MARK: Single statements

  /// Runs one statement by itself on a shared connection. The settings hold for it alone.
  ///
  /// When the task is cancelled or the time is up the caller goes and the statement runs on: a write may
  /// still take effect.
  public func run<S: Statement>(
    _ statement: S, with settings: [Setting] = []
  ) async throws(DatabaseError) -> S.Output {
    try enter(S.name)
    defer { admission.leave() }
    if Task.isCancelled {
      throw DatabaseError(.cancelled, statement: S.name, message: "The task was cancelled before.")
    }
    let step = Step(statement)
    let now = ContinuousClock.now
    let exchange = Exchange(
      settings.isEmpty ? [step] : [Step(settings), step], submitted: now,
      until: now + configuration.statementTimeout, interruption: .abandon)
    await nextShared().answer(exchange)
    return try S.decode(try exchange.rows(exchange.steps.count - 1))
  }

  private func nextShared() -> Connection {
    if shared.count == 1 { return shared[0] }
    return shared[abs(turn.wrappingAdd(1, ordering: .relaxed).oldValue % shared.count)]
  }

  /// Lets a caller in, unless the server is known to be out of reach.
  private func enter(_ name: String?) throws(DatabaseError) {
    if let refusal = circuit.refusal {
      throw DatabaseError(.unavailable, statement: name, message: refusal.message)
    }
    guard admission.enter() else {
      let message = "The connections to the database are closed."
      throw DatabaseError(.unavailable, statement: name, message: message)
    }
  }

  // MARK: Transactions

  /// Runs the body in a transaction: commits when it returns, rolls back when it throws.
  ///
  /// The body runs again, up to three times more, when the server could not reconcile it with another
  /// transaction (SQLSTATE 40001, 40P01): it may only touch the database. `BEGIN`, the settings and the first
  /// statement travel together, and so do the statements enqueued last and `COMMIT`. When the task is
  /// cancelled or the time is up the server cancels the statement under way.
  ///
  /// Throws what the body throws; or, as `E`, the ``DatabaseError``. With
  /// ``DatabaseError/Code/commitUnknown`` nobody knows whether the transaction took effect.
  public func transaction<R, E: TransactionFailure>(
    _ mode: TransactionMode = .readCommitted, with settings: [Setting] = [],
    isolation: isolated (any Actor)? = #isolation,
    _ body: (borrowing Transaction) async throws(E) -> R
  ) async throws(E) -> R {
    let deadline = ContinuousClock.now + configuration.transactionTimeout
    do { try enter(nil) } catch { throw E(error) }
    defer { admission.leave() }
    // Whoever needs the database wants to know when it can be reached again.
    shared[0].connect()
    var attempt = 1
    while true {
      let course: TransactionCourse
      do {
        course = TransactionCourse(
          mode, settings, on: try await leases.take(until: deadline), until: deadline,
          grace: configuration.grace)
      } catch {
        throw E(error)
      }
      let outcome = await course.run(body)
      leases.giveBack(course.connection)
      let isWorthwhile = course.mayBeTriedAgain && attempt < Self.attempts && .now < deadline
      guard isWorthwhile, (try? await Task.sleep(for: .milliseconds(Int.random(in: 0...10 * attempt)))) != nil
      else {
        return try outcome.get()
      }
      attempt += 1
    }
  }

  /// How often a transaction is tried.
  private static let attempts = 4
}

extension DatabaseConfiguration {
  /// The address with what every session needs.
  var sessionAddress: ConnectionString {
    var address = self.address.secured(environment: environmentVariable)
    address["client_encoding"] = "UTF8"
    address["fallback_application_name"] = address["fallback_application_name"] ?? applicationName
    let options = [
      address["options"],
      // The caller's own deadline comes first; the server's ends what nobody waits for any more.
      "-c statement_timeout=\((statementTimeout + .seconds(1)).milliseconds)",
      // Each statement is prepared once and finds few rows by key. Left to choose, the server plans many of them anew each
      // time, which takes longer than carrying them out.
      "-c plan_cache_mode=force_generic_plan",
    ]
    address["options"] = options.compactMap { $0 }.joined(separator: " ")
    return address
  }
}

extension Duration {
  /// Whole milliseconds, at least one.
  var milliseconds: Int64 {
    max(1, components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000)
  }
}
