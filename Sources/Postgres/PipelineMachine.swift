/// The bookkeeping of one pipelined connection: what was sent in which order, whom the next result belongs
/// to, and which statements the server has prepared.
///
/// An *exchange* is a sequence of steps that ends in one Sync: the server skips what follows a failed step up
/// to there, so exchanges fail alone. A statement is parsed before its first use, in front of the exchange
/// and up to a Sync of its own: a failure in an exchange then never takes a statement away that exchanges
/// behind it rely on.
///
/// Pure: it never touches the network.
struct PipelineMachine<Ticket: Hashable, Key: Hashable> {
  /// What is to be sent. A `name` is the number under which the server knows a prepared statement.
  enum Order: Equatable {
    case parse(step: Int, name: Int)
    case execute(step: Int, name: Int)
    case sync
  }

  /// What arrived.
  enum Event: Equatable {
    case succeeded
    /// `isStale` when the server wants the statement to be prepared again.
    case failed(isStale: Bool)
    /// Not run, because an earlier step up to the same Sync failed.
    case skipped
    case synchronized
  }

  /// What to do about it.
  enum Action: Equatable {
    /// The result belongs to this step.
    case keep(Ticket, step: Int)
    /// The result is the failure of this step.
    case fail(Ticket, step: Int)
    /// The result is the failure of all these steps: none of them could be parsed.
    case failAll([Place])
    /// Every result of the exchange is there.
    case finish(Ticket)
    /// The exchange did nothing and is to be sent once more.
    case resend(Ticket)
    /// Nobody waits for the result.
    case drop
    /// The server answers what nobody asked: what follows on this connection means nothing.
    case breakOff
  }

  /// One step of one exchange.
  struct Place: Equatable {
    let ticket: Ticket
    let step: Int
  }

  private struct Segment {
    enum Content {
      case parse(name: Int)
      case exchange(Ticket, names: [Int])
    }

    let content: Content
    var received = 0
    /// A failure was reported; the first one counts.
    var hasFailed = false
    var isStale = false
    let mayBeResent: Bool

    var ticket: Ticket? {
      if case .exchange(let ticket, _) = content { ticket } else { nil }
    }

    /// Counts the result of a step. Says which step it was, and whether the exchange learns something by it.
    mutating func receive(_ event: Event) -> (step: Int, isNews: Bool) {
      defer { received += 1 }
      switch event {
      case .succeeded: return (received, true)
      case .failed(let isStale) where !hasFailed:
        hasFailed = true
        self.isStale = isStale
        return (received, true)
      case .failed, .skipped, .synchronized: return (received, false)
      }
    }
  }

  private var segments = FIFO<Segment>()
  /// The names of statements that are prepared, or will be by the time that what is sent next arrives.
  private var prepared: [Key: Int] = [:]
  private var names = 0
  /// Exchanges under way that nobody waits for any more.
  private var abandoned: Set<Ticket> = []
  /// Exchanges under way that must not finish before they are released.
  private var held: Set<Ticket> = []
  /// Complete exchanges that wait to be released.
  private var complete: [Ticket] = []

  var isIdle: Bool { segments.isEmpty && complete.isEmpty }

  /// The exchanges that somebody waits for, in the order in which they were sent.
  var pending: [Ticket] { complete + segments.all.compactMap(\.ticket).filter { !abandoned.contains($0) } }

  /// Sends an exchange. `mayBeResent` when it may run twice, because a failure of it leaves nothing behind.
  mutating func send(
    _ ticket: Ticket, _ keys: some Collection<Key>, mayBeResent: Bool, into orders: inout [Order]
  ) {
    var used: [Int] = []
    used.reserveCapacity(keys.count)
    for (step, key) in keys.enumerated() {
      if let name = prepared[key] {
        used.append(name)
        continue
      }
      names += 1
      prepared[key] = names
      used.append(names)
      segments.append(Segment(content: .parse(name: names), mayBeResent: false))
      orders.append(.parse(step: step, name: names))
      orders.append(.sync)
    }
    segments.append(Segment(content: .exchange(ticket, names: used), mayBeResent: mayBeResent))
    for (step, name) in used.enumerated() { orders.append(.execute(step: step, name: name)) }
    orders.append(.sync)
  }

  mutating func receive(_ event: Event) -> Action {
    switch segments.first?.content {
    case .parse(let name): return receiveParse(event, name)
    case .exchange(let ticket, let names): return receive(event, ticket, names)
    case nil: return .breakOff
    }
  }

  private mutating func receiveParse(_ event: Event, _ name: Int) -> Action {
    switch event {
    case .succeeded:
      return .drop
    case .failed:
      forget(name)
      var concerned: [Place] = []
      segments.update { segment in
        guard case .exchange(let ticket, let names) = segment.content, let step = names.firstIndex(of: name),
          !segment.hasFailed
        else { return }
        segment.hasFailed = true
        if !abandoned.contains(ticket) { concerned.append(Place(ticket: ticket, step: step)) }
      }
      return .failAll(concerned)
    case .synchronized:
      _ = segments.popFirst()
      return .drop
    case .skipped:
      return .breakOff
    }
  }

  private mutating func receive(_ event: Event, _ ticket: Ticket, _ names: [Int]) -> Action {
    if event == .synchronized {
      guard segments.first?.received == names.count, let segment = segments.popFirst() else {
        return .breakOff
      }
      return finish(segment, ticket)
    }
    guard let (step, isNews) = segments.updateFirst({ $0.receive(event) }), step < names.count else {
      return .breakOff
    }
    if case .failed(isStale: true) = event, isNews { forget(names[step]) }
    if !isNews || abandoned.contains(ticket) { return .drop }
    return event == .succeeded ? .keep(ticket, step: step) : .fail(ticket, step: step)
  }

  private mutating func finish(_ segment: Segment, _ ticket: Ticket) -> Action {
    if abandoned.remove(ticket) != nil { return .drop }
    if segment.isStale && segment.mayBeResent { return .resend(ticket) }
    if held.remove(ticket) != nil {
      complete.append(ticket)
      return .drop
    }
    return .finish(ticket)
  }

  private mutating func forget(_ name: Int) {
    if let key = prepared.first(where: { $0.value == name })?.key { prepared[key] = nil }
  }

  /// Nobody waits for this exchange any more, which is under way; its results are dropped when they come.
  mutating func abandon(_ ticket: Ticket) { abandoned.insert(ticket) }

  /// Keeps an exchange under way from finishing until it is released: something else of it is under way, too.
  mutating func hold(_ ticket: Ticket) { held.insert(ticket) }

  /// True when the exchange is complete and finishes by this.
  mutating func release(_ ticket: Ticket) -> Bool {
    held.remove(ticket)
    guard let index = complete.firstIndex(of: ticket) else { return false }
    complete.remove(at: index)
    return true
  }

  /// The connection is gone, and with it everything that was prepared. Gives the exchanges that are left
  /// without an answer.
  mutating func lose() -> [Ticket] {
    let left = pending
    self = PipelineMachine()
    return left
  }
}
