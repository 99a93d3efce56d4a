import Synchronization

/// What strangers were told within the present second.
///
/// An answer holds for its second and for one version of the books (`public_version`), so that nobody is told what the books
/// do not say any more. Whoever asks while an answer is being made waits for it.
public final class RecentAnswers<Question: Hashable & Sendable, Answer: Sendable, Failure: Error>: Sendable {
  private typealias Made = Task<Result<Answer, Failure>, Never>

  private struct Book {
    var moment: PublicChecks.Moment?
    var answers: [Question: Made] = [:]
  }

  /// So many questions are asked within a second before answers are made for each who asks.
  private static var most: Int { 1000 }

  private let book = Mutex(Book())

  public init() {}

  public func answer(
    to question: Question, at moment: PublicChecks.Moment,
    _ make: @escaping @Sendable () async throws(Failure) -> Answer
  ) async throws(Failure) -> Answer {
    let task: Made? = book.withLock { book in
      // Somebody who was held up comes with a moment that is past: she makes her own answer.
      if let present = book.moment, moment.second < present.second || moment.version < present.version {
        return nil
      }
      if book.moment != moment {
        book.moment = moment
        book.answers = [:]
      }
      if let task = book.answers[question] { return task }
      guard book.answers.count < Self.most else { return nil }
      let task = Task { await Result(catching: make) }
      book.answers[question] = task
      return task
    }
    guard let task else { return try await make() }
    let made = await task.value
    // What failed is no answer: whoever comes next tries again.
    if case .failure = made { book.withLock { $0.answers[question] = nil } }
    return try made.get()
  }
}

extension Result where Success: Sendable {
  init(catching body: () async throws(Failure) -> Success) async {
    do {
      self = .success(try await body())
    } catch {
      self = .failure(error)
    }
  }
}
