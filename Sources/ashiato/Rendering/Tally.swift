import AshiatoApp
import AshiatoStore
import Training

/// What became of many things that were handed in together, each by itself.
struct Tally: Hashable, Sendable {
  /// “session”, “class”, “statement”.
  let one: String
  let many: String
  /// “logged”, “recorded”, “received”.
  let verb: String
  private(set) var done = 0
  private(set) var repeated = 0
  private(set) var refused = 0

  init(of one: String, _ many: String, verb: String) {
    self.one = one
    self.many = many
    self.verb = verb
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
    talk("\(place): \(said.said(in: .ofThisProcess).plain)")
  }

  /// “19 sessions: 17 logged, 1 there already, 1 refused.”
  var summary: String {
    let parts = [
      done > 0 ? "\(done) \(verb)" : nil, repeated > 0 ? "\(repeated) there already" : nil,
      refused > 0 ? "\(refused) refused" : nil,
    ]
    return
      "\((done + repeated + refused).of(one, plural: many)): \(parts.compactMap(\.self).joined(separator: ", "))."
  }

  /// Says the summary, and ends the command as refused when one was.
  func finish() throws {
    talk(summary)
    if refused > 0 { throw Ending(.refused) }
  }
}
