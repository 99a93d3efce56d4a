import Credentials

/// A statement as its signer reads it: a heading, then every member. Nothing that is signed is left out.
struct StatementWords {
  let statement: StatementFile

  init(_ statement: StatementFile) {
    self.statement = statement
  }

  var text: String {
    let members = statement.json.object?.members ?? []
    return "\(heading)\n" + members.flatMap { lines($0.name, $0.value, indent: "  ") }.joined(separator: "\n") + "\n"
  }

  private var heading: String {
    let fact = statement.json[statement.kind] ?? .null
    func word(_ member: String) -> String { (fact[member]?.string ?? "?").plainLine }
    return switch statement.kind {
    case "session":
      "You are about to sign: a session of \(word("day")), \(word("start")), \(minutes(fact)), \(word("supervision"))."
    case "attendance":
      "You are about to sign: a class of \(word("heldOn")), \(word("module")), \(minutes(fact)), "
        + "\((fact["roster"]?.array?.count ?? 0).of("student"))."
    default:
      "You are about to sign: an assessment of \(word("heldOn")), \(word("plan")), \(word("method"))."
    }
  }

  private func minutes(_ fact: JSON) -> String { (fact["minutes"]?.integer ?? 0).of("minute") }

  private func lines(_ name: String, _ value: JSON, indent: String) -> [String] {
    let label = "\(indent)\(name.spaced.plainLine)"
    switch value {
    case .object(let object):
      return [label] + object.members.flatMap { lines($0.name, $0.value, indent: indent + "  ") }
    case .array(let elements):
      let simple = elements.compactMap(\.shown)
      guard simple.count < elements.count else {
        return [row(label, simple.isEmpty ? "none" : simple.joined(separator: ", "))]
      }
      return [label]
        + elements.enumerated().flatMap { lines("\($0 + 1)", $1, indent: indent + "  ") }
    default:
      return [row(label, value.shown ?? "")]
    }
  }

  private func row(_ label: String, _ value: String) -> String { "\(label.padded(to: 24)) \(value)" }
}

extension JSON {
  /// A value without members, in one line.
  fileprivate var shown: String? {
    switch self {
    case .null: "none"
    case .bool(let value): value ? "yes" : "no"
    case .number: text(.compact)
    case .string(let text): text.plainLine
    case .array, .object: nil
    }
  }
}

extension String {
  /// `peakPressure` → `peak pressure`.
  fileprivate var spaced: String {
    reduce(into: "") { text, character in
      text += character.isUppercase ? " \(character.lowercased())" : String(character)
    }
  }
}
