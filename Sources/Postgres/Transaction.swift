/// A transaction under way. It is lent to the body of ``Database/transaction(_:with:isolation:_:)`` and
/// cannot outlive it.
public struct Transaction: ~Copyable, Sendable {
  private let course: TransactionCourse

  init(_ course: TransactionCourse) { self.course = course }

  /// Runs a statement and waits for its answer.
  ///
  /// After a failure the transaction is over: everything that follows fails the same way.
  public func run<S: Statement>(_ statement: S) async throws(DatabaseError) -> S.Output {
    let exchange = try await course.answer([Step(statement)])
    return try S.decode(try exchange.rows(exchange.steps.count - 1))
  }

  /// Runs statements that do not need each other's answers, in order and in one round trip.
  public func run<S: Statement>(_ statements: [S]) async throws(DatabaseError) -> [S.Output] {
    guard !statements.isEmpty else { return [] }
    let exchange = try await course.answer(statements.map { Step($0) })
    var step = exchange.steps.count - statements.count
    var outputs: [S.Output] = []
    for _ in statements {
      outputs.append(try S.decode(try exchange.rows(step)))
      step += 1
    }
    return outputs
  }

  /// Runs statements that do not need each other's answers, in order and in one round trip.
  public func run<First: Statement, Second: Statement, each Other: Statement>(
    _ first: First, _ second: Second, _ other: repeat each Other
  ) async throws(DatabaseError) -> (First.Output, Second.Output, repeat (each Other).Output) {
    var steps = [Step(first), Step(second)]
    for statement in repeat each other { steps.append(Step(statement)) }
    let exchange = try await course.answer(steps)
    var step = exchange.steps.count - steps.count
    func decode<S: Statement>(_ type: S.Type) throws(DatabaseError) -> S.Output {
      defer { step += 1 }
      return try S.decode(try exchange.rows(step))
    }
    return (try decode(First.self), try decode(Second.self), repeat try decode((each Other).self))
  }

  /// Leaves a statement whose answer is not needed: it travels with the next that is run, or with `COMMIT`.
  ///
  /// Its rows are not read. A failure of it is a failure of what it travels with.
  public func enqueue(_ statement: some Statement) {
    course.enqueue(Step(statement, keepsRows: false))
  }
}
