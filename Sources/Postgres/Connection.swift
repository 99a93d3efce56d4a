internal import CLibPQ
internal import Logging
internal import Metrics
internal import Synchronization

/// One connection to the server in libpq's pipeline mode, on the reactor's thread.
///
/// It connects when the first exchange arrives. Callers leave exchanges in its inbox and are resumed when the
/// last result is there; everything that arrived meanwhile goes out together.
actor Connection: Tended {
  struct Setup: Sendable {
    let address: ConnectionString
    let connectTimeout: Duration
    /// How long past the deadline the server may take to give a statement up, before the connection is given
    /// up.
    let grace: Duration
    let logger: Logger
  }

  /// What sets connections apart.
  enum Role: Sendable {
    /// Stays connected, tries again when it is not, and says so to the circuit.
    case probe(Circuit)
    /// Connects when it is needed.
    case plain
    /// Lent for transactions. Its statements are cancelled through the other connection.
    case leased(canceller: Connection)
  }

  /// What callers and other threads leave for the connection.
  private enum Message {
    case exchange(Exchange)
    case interrupt(Exchange, DatabaseError.Code)
    case cancelEnded(Exchange)
    case resolved(ConnectionString, attempt: Int)
    case unresolved(DatabaseError, attempt: Int)
    case connect
    case close
  }

  private enum Phase {
    case away
    case resolving
    case connecting(Link, PostgresPollingStatusType)
    case ready(Link, Session)
    case closed
  }

  /// The exchange under way that the server is asked to cancel.
  private struct Cancelling {
    let exchange: Exchange
    let canceller: Connection
    /// When to give the connection up.
    let giveUp: ContinuousClock.Instant
    var isAsking = false
    var askAgain: ContinuousClock.Instant?
  }

  private typealias Machine = PipelineMachine<Exchange, StatementForm.Key>

  private let setup: Setup
  private let role: Role
  private nonisolated let reactor: Reactor
  private nonisolated let inbox = Mutex<[Message]>([])
  /// What was taken out of the inbox; the two change places, so that neither asks for memory again and again.
  private var messages: [Message] = []
  private let notices: NoticeReceiver

  private var phase = Phase.away
  /// Exchanges that are not sent yet.
  private var waiting = FIFO<Exchange>()
  private var machine = Machine()
  private var orders: [Machine.Order] = []
  private var mustFlush = false
  /// Nobody's deadline is before this.
  private var firstDeadline: ContinuousClock.Instant?
  /// When to give the connection up unless a result arrives before: the server owes one.
  private var lastPatience: ContinuousClock.Instant?
  private var attempt = 0
  private var failures = 0
  private var connectDeadline: ContinuousClock.Instant?
  private var nextAttempt: ContinuousClock.Instant?
  private var wantsConnection = false
  private var cancelling: Cancelling?
  /// Which backend of which server this is, for whoever cancels its statements.
  private var backend: Backend?
  private var backendQuery: Exchange?
  private var meters: [StatementForm.Key: Metrics.Timer] = [:]

  nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe reactor.asUnownedSerialExecutor() }

  init(_ role: Role, setup: Setup, on reactor: Reactor) {
    self.role = role
    self.setup = setup
    self.reactor = reactor
    notices = NoticeReceiver(logger: setup.logger)
  }

  // MARK: From any thread

  /// Sends the exchange and waits until it is answered, interrupted or lost; it then holds what came of it.
  nonisolated func answer(_ exchange: Exchange) async {
    let isCancellable = exchange.interruption != .breakOff
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        exchange.continuation = continuation
        post(.exchange(exchange))
        // A cancellation from before the exchange was posted found nothing to interrupt.
        if isCancellable && Task.isCancelled { post(.interrupt(exchange, .cancelled)) }
      }
    } onCancel: {
      if isCancellable { post(.interrupt(exchange, .cancelled)) }
    }
  }

  /// Connects without being asked for anything.
  nonisolated func connect() { post(.connect) }

  /// Ends the connection for good; whoever waits is told that it is lost.
  nonisolated func close() { post(.close) }

  private nonisolated func post(_ message: Message) {
    let isFirst = inbox.withLock { inbox in
      inbox.append(message)
      return inbox.count == 1
    }
    if isFirst { reactor.signal(self) }
  }

  // MARK: On the reactor's thread

  nonisolated func tend(socketReady: Bool, now: ContinuousClock.Instant) -> Interest {
    assumeIsolated { $0.step(socketReady: socketReady, now) }
  }

  private func step(socketReady: Bool, _ now: ContinuousClock.Instant) -> Interest {
    if socketReady { advance(now) }
    inbox.withLock { swap(&$0, &messages) }
    for message in messages { take(message, now) }
    messages.removeAll(keepingCapacity: true)
    enforceDeadlines(now)
    connectIfNeeded(now)
    sendWaiting(now)
    flush(now)
    return interest(now)
  }

  private func take(_ message: Message, _ now: ContinuousClock.Instant) {
    switch message {
    case .exchange(let exchange): accept(exchange)
    case .interrupt(let exchange, let code): interrupt(exchange, code, now)
    case .cancelEnded(let exchange): cancelEnded(exchange, now)
    case .resolved(let address, let attempt): if isResolving(attempt) { start(address, now) }
    case .unresolved(let error, let attempt): if isResolving(attempt) { attemptFailed(error, now) }
    case .connect: wantsConnection = true
    case .close: end()
    }
  }

  private func accept(_ exchange: Exchange) {
    if case .closed = phase {
      return fail(exchange, .unavailable, "The connections to the database are being closed.")
    }
    if let wanted = exchange.session, wanted != session { return refuse(exchange) }
    if session == nil, case .probe(let circuit) = role, let refusal = circuit.refusal {
      return fail(exchange, .unavailable, refusal.message)
    }
    exchange.progress = .waiting
    waiting.append(exchange)
    firstDeadline = min(firstDeadline ?? exchange.deadline, exchange.deadline)
  }

  private var isProbe: Bool {
    if case .probe = role { true } else { false }
  }

  private var session: Session? {
    if case .ready(_, let session) = phase { session } else { nil }
  }

  /// What continues a transaction must not run on another connection.
  private func refuse(_ exchange: Exchange) {
    fail(exchange, .connectionLost, "The connection of the transaction is gone.")
  }

  // MARK: Interruption

  private func interrupt(_ exchange: Exchange, _ code: DatabaseError.Code, _ now: ContinuousClock.Instant) {
    switch exchange.progress {
    case .unsubmitted, .answered:
      break
    case .waiting:
      fail(exchange, code, "The statement was not sent.")
    case .sent:
      guard exchange.interruptedBy == nil else { return }
      exchange.interruptedBy = code
      switch (exchange.interruption, role) {
      case (.breakOff, _):
        lose("The server did not answer in time.", now)
      case (.cancel, .leased(let canceller)):
        machine.hold(exchange)
        cancelling = Cancelling(exchange: exchange, canceller: canceller, giveUp: now + setup.grace)
        cancel(now)
      case (.abandon, _), (.cancel, _):
        machine.abandon(exchange)
        // The server ends the statement by itself, by its own timeout.
        lastPatience = lastPatience ?? max(now, exchange.deadline) + setup.grace
        fail(exchange, code, "The statement was sent, and nobody waits for its answer any more.")
      }
    }
  }

  /// Asks the server to cancel the statement. The exchange finishes only when both this and its own answer
  /// are there: a cancel that arrives late would hit the next statement.
  private func cancel(_ now: ContinuousClock.Instant) {
    // Without the backend's identity it waits for the answer to the question for it, which is under way.
    guard let backend, let cancelling, !cancelling.isAsking else { return }
    self.cancelling?.isAsking = true
    self.cancelling?.askAgain = nil
    let request = Exchange(
      [Step(CancelBackend(backend: backend))], until: cancelling.giveUp, interruption: .breakOff)
    // The task holds on to the connection only until the request is answered, which its deadline bounds.
    Task {
      await cancelling.canceller.answer(request)
      self.post(.cancelEnded(cancelling.exchange))
    }
  }

  private func cancelEnded(_ exchange: Exchange, _ now: ContinuousClock.Instant) {
    guard cancelling?.exchange === exchange else { return }
    if machine.release(exchange) {
      finish(exchange)
    } else {
      // Between two statements the server overhears a cancel.
      machine.hold(exchange)
      cancelling?.isAsking = false
      cancelling?.askAgain = now + .milliseconds(50)
    }
  }

  private func enforceDeadlines(_ now: ContinuousClock.Instant) {
    if let lastPatience, lastPatience <= now { lose("The server did not answer in time.", now) }
    if let cancelling, cancelling.giveUp <= now { lose("The server did not answer in time.", now) }
    if let again = cancelling?.askAgain, again <= now { cancel(now) }
    if let connectDeadline, connectDeadline <= now {
      attemptFailed(
        DatabaseError(.unavailable, message: "The server did not accept a connection in time."), now)
    }
    guard let firstDeadline, firstDeadline <= now else { return }
    for exchange in waiting.all + machine.pending where exchange.deadline <= now {
      interrupt(exchange, .timedOut, now)
    }
    self.firstDeadline = (waiting.all + machine.pending).filter {
      $0.interruptedBy == nil && $0.progress != .answered
    }
    .map(\.deadline).min()
  }

  // MARK: Connecting

  private func connectIfNeeded(_ now: ContinuousClock.Instant) {
    guard case .away = phase, wantsConnection || !waiting.isEmpty else { return }
    if let nextAttempt, now < nextAttempt { return }
    nextAttempt = nil
    attempt += 1
    connectDeadline = now + setup.connectTimeout
    guard setup.address.needsResolving else { return start(setup.address, now) }
    phase = .resolving
    let (address, attempt) = (setup.address, self.attempt)
    do throws(DatabaseError) {
      try startThread {
        do throws(DatabaseError) {
          self.post(.resolved(try address.resolved(lookUp: addresses(of:)), attempt: attempt))
        } catch {
          self.post(.unresolved(error, attempt: attempt))
        }
      }
    } catch {
      attemptFailed(error, now)
    }
  }

  private func isResolving(_ attempt: Int) -> Bool {
    if case .resolving = phase { attempt == self.attempt } else { false }
  }

  private func start(_ address: ConnectionString, _ now: ContinuousClock.Instant) {
    // With 0 libpq takes the texts as they are. Nothing blocks: names are resolved.
    let pointer = unsafe address.withPointers { unsafe PQconnectStartParams($0, $1, 0) }
    guard let pointer = unsafe pointer else {
      return attemptFailed(
        DatabaseError(.unavailable, message: "There is no memory left for a connection."), now)
    }
    let link = unsafe Link(taking: pointer)
    unsafe notices.receive(from: link.pointer)
    guard unsafe PQstatus(link.pointer) != CONNECTION_BAD else {
      return attemptFailed(DatabaseError(.unavailable, message: link.complaint), now)
    }
    // As libpq asks: wait first as if it wanted to write.
    phase = .connecting(link, PGRES_POLLING_WRITING)
  }

  private func advance(_ now: ContinuousClock.Instant) {
    switch phase {
    case .connecting(let link, _):
      switch unsafe PQconnectPoll(link.pointer) {
      case PGRES_POLLING_OK: connected(link, now)
      case PGRES_POLLING_FAILED: attemptFailed(DatabaseError(.unavailable, message: link.complaint), now)
      case let direction: phase = .connecting(link, direction)
      }
    case .ready(let link, let session):
      receive(link, session, now)
    case .away, .resolving, .closed:
      break
    }
  }

  private func connected(_ link: Link, _ now: ContinuousClock.Instant) {
    guard unsafe PQsetnonblocking(link.pointer, 1) == 0, unsafe PQenterPipelineMode(link.pointer) == 1 else {
      return attemptFailed(DatabaseError(.unavailable, message: link.complaint), now)
    }
    let session = Session()
    phase = .ready(link, session)
    connectDeadline = nil
    if failures > 0 { setup.logger.info("The database can be reached again") }
    failures = 0
    if case .probe(let circuit) = role { circuit.close() }
    if case .leased = role {
      let query = Exchange([Step(FindBackend())], until: now + setup.connectTimeout, interruption: .breakOff)
      backendQuery = query
      send(query, link, session, now)
    }
  }

  private func attemptFailed(_ error: DatabaseError, _ now: ContinuousClock.Instant) {
    phase = .away
    connectDeadline = nil
    failures += 1
    if failures == 1 {
      setup.logger.warning("The database cannot be reached", metadata: ["reason": "\(error.message)"])
    }
    // The probe tries again by itself, since the open circuit lets no caller in who would ask for it.
    wantsConnection = isProbe
    if case .probe(let circuit) = role {
      circuit.open(error)
      nextAttempt = now + pauseBeforeAttempt(afterFailures: failures, chance: .random(in: 0..<1))
    }
    while let exchange = waiting.popFirst() { fail(exchange, error.code, error.message) }
  }

  // MARK: Sending

  private func sendWaiting(_ now: ContinuousClock.Instant) {
    while case .ready(let link, let session) = phase, let exchange = waiting.popFirst() {
      if exchange.progress == .waiting { send(exchange, link, session, now) }
    }
  }

  private func send(_ exchange: Exchange, _ link: Link, _ session: Session, _ now: ContinuousClock.Instant) {
    exchange.progress = .sent
    exchange.sentOn = session
    orders.removeAll(keepingCapacity: true)
    machine.send(
      exchange, exchange.steps.lazy.map(\.form.key),
      mayBeResent: exchange.interruption == .abandon && !exchange.wasResent,
      into: &orders)
    for order in orders {
      guard send(order, of: exchange, link) else { return lose(link.complaint, now) }
    }
    mustFlush = true
  }

  private func send(_ order: Machine.Order, of exchange: Exchange, _ link: Link) -> Bool {
    switch order {
    case .parse(let step, let name):
      let form = exchange.steps[step].form
      let types = form.parameterTypes
      // libpq copies the texts and types into its buffer before it returns.
      return unsafe withRemoteName(name) { name in
        unsafe PQsendPrepare(link.pointer, name, form.sql, Int32(clamping: types.count), types) == 1
      }
    case .execute(let step, let name):
      let parameters = exchange.steps[step].parameters
      let count = Int32(clamping: parameters.count)
      return unsafe withRemoteName(name) { name in
        unsafe parameters.withPointers { values, lengths, formats in
          unsafe PQsendQueryPrepared(link.pointer, name, count, values, lengths, formats, 1) == 1
        }
      }
    case .sync:
      return unsafe pipelineSync(link.pointer) == 1
    }
  }

  private func flush(_ now: ContinuousClock.Instant) {
    guard mustFlush, case .ready(let link, _) = phase else { return }
    switch unsafe PQflush(link.pointer) {
    case 0: mustFlush = false
    case 1: break
    default: lose(link.complaint, now)
    }
  }

  // MARK: Receiving

  private func receive(_ link: Link, _ session: Session, _ now: ContinuousClock.Instant) {
    let isOpen = unsafe PQconsumeInput(link.pointer) == 1
    // What arrived before the connection ended still counts, for example why it ended.
    var hadNone = false
    while unsafe PQisBusy(link.pointer) == 0 {
      guard let result = unsafe PQgetResult(link.pointer) else {
        // One null ends the results of a statement, two in a row mean that there is nothing more.
        if hadNone { break }
        hadNone = true
        continue
      }
      hadNone = false
      lastPatience = nil
      guard unsafe take(ResultPointer(result), now) else {
        return lose("The server answered what nobody asked.", now)
      }
    }
    if !isOpen { lose(link.complaint, now) }
  }

  /// False when the result does not fit what was sent.
  private func take(_ result: ResultPointer, _ now: ContinuousClock.Instant) -> Bool {
    let status = unsafe PQresultStatus(result.pointer)
    let event: Machine.Event =
      switch status {
      case PGRES_PIPELINE_SYNC: .synchronized
      case PGRES_PIPELINE_ABORTED: .skipped
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: .succeeded
      default:
        .failed(isStale: unsafe DatabaseError(reading: result.pointer, statement: nil, sql: nil).isStale)
      }
    switch machine.receive(event) {
    case .keep(let exchange, let step):
      measure(exchange.steps[step].form, now - exchange.submitted)
      if exchange.steps[step].keepsRows {
        exchange.keep(result, step: step)
        return true
      }
    case .fail(let exchange, let step):
      let form = exchange.steps[step].form
      exchange.failure = exchange.failure ?? error(result, form)
      exchange.failedStep = step
    case .failAll(let places):
      for place in places {
        let form = place.ticket.steps[place.step].form
        place.ticket.failure = place.ticket.failure ?? error(result, form)
      }
    case .finish(let exchange):
      finish(exchange)
    case .resend(let exchange):
      exchange.clear()
      exchange.wasResent = true
      exchange.progress = .waiting
      waiting.append(exchange)
    case .drop:
      break
    case .breakOff:
      result.clear()
      return false
    }
    result.clear()
    return true
  }

  private func error(_ result: ResultPointer, _ form: StatementForm?) -> DatabaseError {
    unsafe DatabaseError(reading: result.pointer, statement: form?.name, sql: form?.sql)
  }

  private func measure(_ form: StatementForm, _ duration: Duration) {
    let meter: Metrics.Timer
    if let known = meters[form.key] {
      meter = known
    } else {
      meter = Metrics.Timer(label: "postgres.statement.duration", dimensions: [("statement", form.name)])
      meters[form.key] = meter
    }
    meter.record(duration: duration)
  }

  private func finish(_ exchange: Exchange) {
    if exchange === backendQuery {
      backendQuery = nil
      backend = try? FindBackend.decode(exchange.rows(0))
      if cancelling != nil { cancel(.now) }
      return
    }
    if exchange === cancelling?.exchange { cancelling = nil }
    if let failure = exchange.failure {
      exchange.failure = named(failure, of: exchange)
      count(failure)
    }
    resume(exchange)
  }

  /// A statement that the server cancelled was cancelled by us or by its own time limit: the caller learns which.
  private func named(_ failure: DatabaseError, of exchange: Exchange) -> DatabaseError {
    guard failure.sqlState == "57014" else { return failure }
    if let code = exchange.interruptedBy { return failure.recoded(code) }
    return exchange.deadline <= .now ? failure.recoded(.timedOut) : failure
  }

  private func count(_ failure: DatabaseError) {
    Counter(
      label: "postgres.statement.failures",
      dimensions: [
        ("statement", failure.statement ?? ""), ("code", "\(failure.code)"),
        ("sqlstate", failure.sqlState ?? ""),
      ]
    ).increment()
  }

  private func fail(_ exchange: Exchange, _ code: DatabaseError.Code, _ message: String) {
    guard exchange.progress != .answered else { return }
    let failure =
      exchange.failure.map { named($0, of: exchange) }
      ?? DatabaseError(code, statement: exchange.name, message: message)
    exchange.failure = failure
    count(failure)
    resume(exchange)
  }

  private func resume(_ exchange: Exchange) {
    exchange.progress = .answered
    exchange.continuation.take()?.resume()
  }

  // MARK: Ending

  private func lose(_ reason: String, _ now: ContinuousClock.Instant) {
    guard case .ready = phase else { return }
    phase = .away
    mustFlush = false
    lastPatience = nil
    cancelling = nil
    backend = nil
    backendQuery = nil
    setup.logger.warning("The connection to the database was lost", metadata: ["reason": "\(reason)"])
    for exchange in machine.lose() { fail(exchange, exchange.interruptedBy ?? .connectionLost, reason) }
    waiting.update { if $0.session != nil { refuse($0) } }
    wantsConnection = isProbe
    // A server that accepts and closes again at once must not be asked without a pause.
    if isProbe { nextAttempt = now + pauseBeforeAttempt(afterFailures: 1, chance: .random(in: 0..<1)) }
  }

  private func end() {
    phase = .closed
    mustFlush = false
    let left = waiting.all + machine.lose()
    waiting = FIFO()
    for exchange in left {
      fail(exchange, .connectionLost, "The connections to the database are being closed.")
    }
  }

  // MARK: Waiting

  private func interest(_ now: ContinuousClock.Instant) -> Interest {
    var interest = Interest()
    switch phase {
    case .away:
      // What the next attempt waits for, if one is wanted at all.
      let isWanted = wantsConnection || !waiting.isEmpty
      interest.wake = isWanted ? nextAttempt ?? now : nil
    case .resolving:
      interest.wake = connectDeadline
    case .connecting(let link, let direction):
      interest.socket = unsafe PQsocket(link.pointer)
      interest.reads = direction == PGRES_POLLING_READING
      interest.writes = direction == PGRES_POLLING_WRITING
      interest.wake = connectDeadline
    case .ready(let link, _):
      interest.socket = unsafe PQsocket(link.pointer)
      interest.reads = true
      interest.writes = mustFlush
    case .closed:
      return interest
    }
    interest.wake(by: firstDeadline)
    interest.wake(by: lastPatience)
    interest.wake(by: cancelling?.giveUp)
    interest.wake(by: cancelling?.askAgain)
    return interest
  }
}

/// Lends the name under which the server knows a prepared statement, without a string on the heap.
private func withRemoteName<R>(_ number: Int, _ body: (UnsafePointer<CChar>?) -> R) -> R {
  unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 24) { buffer in
    // From the end: a null, the digits, an “s”. The number has at most nineteen digits.
    var index = buffer.count - 1
    unsafe buffer[index] = 0
    var rest = number
    repeat {
      index -= 1
      unsafe buffer[index] = CChar(48 + rest % 10)
      rest /= 10
    } while rest > 0
    index -= 1
    unsafe buffer[index] = 115
    return unsafe body(UnsafePointer(buffer.baseAddress.map { unsafe $0 + index }))
  }
}
