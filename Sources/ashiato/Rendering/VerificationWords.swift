import Credentials
import CurriculumFile
import Training

/// What a check found, for a person: the standing, what was signed, each step by name, and what it does not mean.
struct VerificationWords {
  let verification: Verification

  init(_ verification: Verification) {
    self.verification = verification
  }

  func text(_ style: Style) -> String {
    [heading(style), claims(style), steps(style), meaning(style)].compactMap(\.self).joined(separator: "\n")
  }

  private func heading(_ style: Style) -> String {
    let standing = verification.standing
    let name = style.bold(standing == .valid ? style.green(standing.rawValue) : style.red(standing.rawValue))
    let sentence = style.say(standing.sentence).wrapped(after: "\(standing.rawValue): ")
    let asOf = verification.statusAsOf.map { style.say("As of the status list of \($0.date).") + "\n" } ?? ""
    return "\(name)\(sentence.dropFirst(standing.rawValue.count))\n\(asOf)"
  }

  private func claims(_ style: Style) -> String? {
    guard let record = verification.record else { return nil }
    let isSettled = verification.standing != .notAuthentic && verification.standing != .cannotTell
    var lines: [(Sentence, String?)] = [
      ("Record", record.title), ("Holder", record.holder), ("School", record.school),
      ("Issuer", verification.issuer?.description),
      ("Curriculum", record.curriculum.map { name in record.version.map { "\(name)@\($0)" } ?? name }),
      ("Covers", record.scope), ("Awarded", record.awarded?.date),
      (
        "Work",
        record.activityStart.flatMap { start in
          record.activityEnd.map { style.say("\(start.date) to \($0.date)") }
        }
      ),
      ("Counts from", record.validFrom?.date), ("Counts until", record.validUntil?.date),
    ]
    lines += record.results.map { result in
      (
        Sentence(verbatim: result.name),
        result.required.map { style.say("\(result.value) (required: \($0))") } ?? result.value
      )
    }
    let fingerprint: Sentence = "Fingerprint"
    lines.append((fingerprint, verification.fingerprint?.grouped))
    let said = lines.compactMap { label, value in
      value.map { line(style.say(label), $0.plainLine) }
    }
    return style.say(isSettled ? "What was signed" : "What the file claims") + "\n" + said.joined()
  }

  private func line(_ label: String, _ value: String) -> String {
    let lead = label.columns < 14 ? "  \(label.padded(to: 14))" : "  \(label): "
    let indent = label.columns < 14 ? String(repeating: " ", count: 16) : "    "
    return value.wrapped(after: lead, indent: indent) + "\n"
  }

  private func steps(_ style: Style) -> String {
    let lines = verification.steps.map { step in
      let outcome = step.outcome.rawValue.padded(to: 12)
      let shown =
        switch step.outcome {
        case .passed: style.green(outcome)
        case .failed: style.red(outcome)
        case .notChecked, .cannotTell: outcome
        }
      let lead = "  \(outcome)\(step.name.rawValue.padded(to: 12))"
      let text = style.say(step.sentence).wrapped(after: lead, indent: String(repeating: " ", count: 26))
      return "  \(shown)\(text.dropFirst(2 + outcome.count))\n"
    }
    return style.say("Steps") + "\n" + lines.joined()
  }

  private func meaning(_ style: Style) -> String? {
    guard verification.standing == .valid else { return nil }
    return style.say("It says that somebody was trained. It is not a licence, and not a registration.") + "\n"
  }
}
