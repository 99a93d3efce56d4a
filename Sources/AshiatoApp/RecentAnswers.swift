import AshiatoStore
import Synchronization
import Training

/// What strangers were told within the present second.
///
/// An answer holds for its second and for one version of the books (`public_version`), so that nobody is told what the books
/// do not say any more. Whoever asks while an answer is being made waits for it.
final class RecentAnswers: Sendable {
  struct Moment: Hashable {
    let version: Int64
    let second: Int64
  }

  private struct Question: Hashable {
    let school: School.ID
    let code: CheckCode
  }

  private typealias Made = Result<PublicChecks.Answer?, AshiatoError>

  private struct Book {
    var moment: Moment?
    var answers: [Question: Task<Made, Never>] = [:]
    /// By domain. A school keeps its name and domain for ever.
    var schools: [String: SchoolProfile] = [:]
  }

  /// So many records are asked for within a second before answers are made for each who asks.
  private static let most = 1000

  private let book = Mutex(Book())

  func answer(
    to code: CheckCode, of school: School.ID, at moment: Moment,
    _ make: @escaping @Sendable () async throws(AshiatoError) -> PublicChecks.Answer?
  ) async throws(AshiatoError) -> PublicChecks.Answer? {
    let question = Question(school: school, code: code)
    let task: Task<Made, Never>? = book.withLock { book in
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
      let task = Task { await Made(catching: make) }
      book.answers[question] = task
      return task
    }
    guard let task else { return try await make() }
    let made = await task.value
    switch made {
    case .success(let answer): return answer
    case .failure(.refused(let refusal)): throw .refused(refusal)
    case .failure(let error):
      // A fault is no answer: whoever comes next tries again.
      book.withLock { $0.answers[question] = nil }
      throw error
    }
  }

  func school(_ domain: String) -> SchoolProfile? { book.withLock { $0.schools[domain] } }

  func remember(_ school: SchoolProfile) { book.withLock { $0.schools[school.domain] = school } }
}

extension Result where Success: Sendable {
  fileprivate init(catching body: () async throws(Failure) -> Success) async {
    do {
      self = .success(try await body())
    } catch {
      self = .failure(error)
    }
  }
}
