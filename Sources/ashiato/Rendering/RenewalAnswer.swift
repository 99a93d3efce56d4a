import AshiatoApp
import AshiatoStore
import Training

/// Where the renewal of a record stands: when it can be done, what counts and what is missing.
struct RenewalAnswer: Answer {
  let code: String
  let holder: String
  let curriculum: String
  let kind: RecordKind
  let renewal: Renewal

  init(_ report: RenewalReport) {
    code = report.record.code.description
    holder = report.holder.name
    curriculum = "\(report.record.curriculum)@\(report.record.version)"
    kind = report.record.kind
    renewal = report.renewal
  }

  func text(_ style: Style) -> String {
    let record = style.say("\(kind.title) of \(curriculum)")
    return "\(style.bold(holder.plainLine)): \(record), \(code)\n\n" + body(style)
  }

  /// Without whose it is.
  func body(_ style: Style) -> String {
    style.say(time).wrapped() + "\n" + renewal.conditions.map { line(for: $0, style) }.joined()
  }

  private var time: Sentence {
    let renewed: Sentence = "Renewed on \(renewal.asOf), it would hold until \(renewal.renewedUntil)."
    return switch renewal.phase {
    case .notOpen: "It holds until \(renewal.validUntil), and can be renewed from \(renewal.opensOn) on."
    case .open: "It holds until \(renewal.validUntil), and can be renewed. \(renewed)"
    case .lapsed: "It lapsed after \(renewal.validUntil), and can be renewed. \(renewed)"
    case .longLapsed:
      "It lapsed after \(renewal.validUntil), so long ago that more is asked for. \(renewed)"
    }
  }

  private func line(for condition: Renewal.Condition, _ style: Style) -> String {
    let mark = condition.met ? "  \(style.green("[x]")) " : "  [ ] "
    var text =
      mark + style.say(condition.sentence).wrapped(after: "      ", indent: "      ").dropFirst(6)
      + "\n"
    if condition.counted != condition.required {
      text += "      " + style.say("\(condition.counted) of \(condition.required)") + "\n"
    }
    if let next = condition.next {
      text += style.say(next).wrapped(after: "      \(style.say("Next")): ", indent: "        ") + "\n"
    }
    return text
  }
}
