import Credentials

/// What a check found, for a person: the standing, what was signed, each step by name, and what it does not mean.
struct VerificationWords {
  let verification: Verification

  init(_ verification: Verification) {
    self.verification = verification
  }

  func text(_ style: Style) -> String {
    [heading(style), claims, steps(style), meaning].compactMap(\.self).joined(separator: "\n")
  }

  private func heading(_ style: Style) -> String {
    let standing = verification.standing
    let name = style.bold(standing == .valid ? style.green(standing.rawValue) : style.red(standing.rawValue))
    let sentence = standing.sentence.wrapped(after: "\(standing.rawValue): ")
    let asOf = verification.statusAsOf.map { "As of the status list of \($0.date).\n" } ?? ""
    return "\(name)\(sentence.dropFirst(standing.rawValue.count))\n\(asOf)"
  }

  private var claims: String? {
    guard let record = verification.record else { return nil }
    let isSettled = verification.standing != .notAuthentic && verification.standing != .cannotTell
    var lines: [(String, String?)] = [
      ("Record", record.title), ("Holder", record.holder), ("School", record.school),
      ("Issuer", verification.issuer?.description),
      ("Curriculum", record.curriculum.map { name in record.version.map { "\(name)@\($0)" } ?? name }),
      ("Covers", record.scope), ("Awarded", record.awarded?.date),
      (
        "Work",
        record.activityStart.flatMap { start in record.activityEnd.map { "\(start.date) to \($0.date)" } }
      ),
      ("Counts from", record.validFrom?.date), ("Counts until", record.validUntil?.date),
    ]
    lines += record.results.map { result in
      (result.name, result.value + (result.required.map { " (required: \($0))" } ?? ""))
    }
    lines.append(("Fingerprint", verification.fingerprint?.grouped))
    let said = lines.compactMap { label, value in
      value.map { line(label.plainLine, $0.plainLine) }
    }
    return (isSettled ? "What was signed\n" : "What the file claims\n") + said.joined()
  }

  private func line(_ label: String, _ value: String) -> String {
    let lead = label.count < 14 ? "  \(label.padded(to: 14))" : "  \(label): "
    let indent = label.count < 14 ? String(repeating: " ", count: 16) : "    "
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
      let text = step.sentence.plainLine.wrapped(after: lead, indent: String(repeating: " ", count: 26))
      return "  \(shown)\(text.dropFirst(2 + outcome.count))\n"
    }
    return "Steps\n" + lines.joined()
  }

  private var meaning: String? {
    guard verification.standing == .valid else { return nil }
    return "It says that somebody was trained. It is not a licence, and not a registration.\n"
  }
}
