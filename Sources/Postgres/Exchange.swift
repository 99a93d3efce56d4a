internal import Synchronization

/// Steps that travel together up to one Sync, and what came of them.
///
/// Unchecked: up to the moment when the continuation is resumed only the reactor's thread touches the
/// variables, after it only the caller.
final class Exchange: @unchecked Sendable {
  let steps: [Step]
  /// The connection must still be this one; nil for any. What belongs to a transaction must not run outside
  /// of it.
  let session: Session?
  let submitted: ContinuousClock.Instant
  let deadline: ContinuousClock.Instant
  let interruption: Interruption

  /// What happens to an exchange under way when its caller's deadline passes or its task is cancelled.
  enum Interruption {
    /// The caller goes, the statement runs on: a cancel would hit whichever statement runs then.
    case abandon
    /// The server is asked to cancel the statement, and the caller waits for the outcome.
    case cancel
    /// Nobody may cancel it; past the deadline the connection is given up.
    case breakOff
  }

  enum Progress {
    case unsubmitted, waiting, sent, answered
  }

  var progress = Progress.unsubmitted
  var interruptedBy: DatabaseError.Code?
  /// Whether it was sent a second time, which happens once.
  var wasResent = false
  /// The first failure of a step; what came back before it means nothing to an exchange that failed.
  var failure: DatabaseError?
  var failedStep: Int?
  private var results: [ResultPointer?]
  /// The connection that it was sent on; nil when it was not sent at all.
  var sentOn: Session?
  var continuation: CheckedContinuation<Void, Never>?

  init(
    _ steps: [Step], on session: Session? = nil, submitted: ContinuousClock.Instant = .now,
    until deadline: ContinuousClock.Instant, interruption: Interruption
  ) {
    self.steps = steps
    self.session = session
    self.submitted = submitted
    self.deadline = deadline
    self.interruption = interruption
    results = Array(repeating: nil, count: steps.count)
  }

  deinit { clear() }

  func keep(_ result: ResultPointer, step: Int) { results[step] = result }

  /// Forgets what came of it, before it is sent once more.
  func clear() {
    for index in results.indices {
      results[index]?.clear()
      results[index] = nil
    }
    failure = nil
    failedStep = nil
  }

  /// Takes the answer of one step out, or throws the failure of the exchange.
  func rows(_ step: Int) throws(DatabaseError) -> Rows {
    if let failure { throw failure }
    guard let result = results[step].take() else {
      throw DatabaseError(
        .decoding, statement: steps[step].form.name, message: "The answer was read already.")
    }
    return Rows(taking: result, statement: steps[step].form.name)
  }

  /// The name that an error of the whole exchange carries: of its last statement, which is the one that
  /// somebody asked for.
  var name: String? { steps.last?.form.name }
}

extension Exchange: Hashable {
  static func == (left: Exchange, right: Exchange) -> Bool { left === right }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// One connection to the server, from connecting to its loss. No two of a process are the same.
struct Session: Hashable, Sendable {
  private let number: UInt64

  private static let last = Atomic<UInt64>(0)

  init() { number = Self.last.add(1, ordering: .relaxed).newValue }
}
