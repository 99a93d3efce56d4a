import AshiatoApp
import AshiatoStore
import Training

/// What became of many things that were handed in together, each by itself.
struct Tally: Hashable, Sendable {
  let subject: Subject
  private(set) var done = 0
  private(set) var repeated = 0
  private(set) var refused = 0

  init(of subject: Subject) {
    self.subject = subject
  }

  enum Subject {
    case sessions, classes, statements

    /// “1 session”, “2 sessions”.
    func count(_ number: Int) -> Sentence {
      switch self {
      case .sessions: number.of("session")
      case .classes: number.of("class", plural: "classes")
      case .statements: number.of("signed statement")
      }
    }

    /// What became of those that were taken.
    func done(_ number: Int) -> Sentence {
      switch self {
      case .sessions: "\(number) logged"
      case .classes: "\(number) recorded"
      case .statements: "\(number) received"
      }
    }
  }

  enum Answer: Hashable, Sendable {
    case done(String)
    /// It was there already.
    case repeated(String)
  }

  /// Carries out one of them: prints its id, or says at which place and why it was refused.
  ///
  /// A fault is no refusal and ends everything.
  /// - Returns: whether it was not refused.
  mutating func carryOut(at place: String, _ body: () async throws -> Answer) async throws -> Bool {
    do {
      switch try await body() {
      case .done(let id):
        done += 1
        put(id + "\n")
      case .repeated(let id):
        repeated += 1
        put(id + "\n")
      }
      return true
    } catch AshiatoError.refused(let refusal) {
      note(refusal, at: place)
    } catch let refusal as ReportRefusal {
      note(refusal, at: place)
    }
    return false
  }

  private mutating func note(_ refusal: any Refusal, at place: String) {
    refused += 1
    let said: Sentence =
      "Refused (\(refusal.rule)): \(refusal.sentence)\n  What to do: \(refusal.remedy)"
    talk(verbatim: "\(place): \(said.said(in: .ofThisProcess).plain)")
  }

  /// “19 sessions: 17 logged, 1 there already, 1 refused.”
  var summary: Sentence {
    var parts: [Sentence] = []
    if done > 0 { parts.append(subject.done(done)) }
    if repeated > 0 { parts.append("\(repeated) there already") }
    if refused > 0 { parts.append("\(refused) refused") }
    return "\(subject.count(done + repeated + refused)): \(parts.joined(separator: ", "))."
  }

  /// Says the summary, and ends the command as refused when one was.
  func finish() throws {
    talk(summary)
    if refused > 0 { throw Ending(.refused) }
  }
}
