import Training

/// What a look at one thing came to.
enum Finding {
  case well(Sentence)
  /// - Parameter mend: what can be done about it without asking anybody; says what was done.
  case ill(Sentence, remedy: Sentence, mend: (@Sendable () async throws -> Sentence)? = nil)
  /// It could not be looked at, or there is nothing to look at.
  case notLooked(Sentence)
}

/// A finding as it is told.
struct Diagnosis: Encodable, Equatable {
  enum Outcome: String, Encodable {
    case well, ill, mended
    case notLooked = "not-looked"
  }

  let check: Check
  let outcome: Outcome
  let sentence: Sentence
  var remedy: Sentence?
}

/// All that a doctor found.
struct DoctorReport: Answer, Equatable {
  let isWell: Bool
  let checks: [Diagnosis]

  init(_ checks: [Diagnosis]) {
    self.checks = checks
    isWell = !checks.contains { $0.outcome == .ill }
  }

  func text(_ style: Style) -> String {
    checks.map { diagnosis in
      let word =
        switch diagnosis.outcome {
        case .well: style.green(style.say("well").padded(to: 8))
        case .ill: style.red(style.say("ill").padded(to: 8))
        case .mended: style.green(style.say("mended").padded(to: 8))
        case .notLooked: "-".padded(to: 8)
        }
      let indent = String(repeating: " ", count: 21)
      let lead = diagnosis.check.rawValue.padded(to: 13)
      let remedy: Sentence? = diagnosis.remedy.map { "What to do: \($0)" }
      let words = [diagnosis.sentence, remedy].compactMap(\.self).flatMap { sentence in
        sentence.said(in: style.language).split(separator: "\n").map { String($0).plainLine }
      }
      // The first word may be dressed, which counts for no column.
      let first = words.first.map { String($0.wrapped(after: indent, indent: indent).dropFirst(21)) } ?? ""
      let others = words.dropFirst().map { $0.wrapped(after: indent, indent: indent) }
      return ([word + lead + first] + others).joined(separator: "\n") + "\n"
    }.joined()
      + style.say(isWell ? "Nothing is ill." : "\(checks.count { $0.outcome == .ill }.of("thing")) to mend.")
      + "\n"
  }
}
