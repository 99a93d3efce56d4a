import Credentials
import Training

/// A statement as its signer reads it: a heading, what it says, then its ids and digests. Nothing that is signed is
/// left out.
struct StatementWords {
  let statement: StatementFile

  init(_ statement: StatementFile) {
    self.statement = statement
  }

  var text: String {
    var said: [(label: String, value: String)] = []
    var opaque: [String] = []
    for member in statement.json.object?.members ?? [] {
      if member.name == statement.kind, let fact = member.value.object {
        for member in fact.members { member.value.tell(member.name.spaced, into: &said, opaque: &opaque) }
      } else if member.name == "type" || member.name == "version" {
        opaque.append("\(member.name) \(member.value.words)")
      } else {
        member.value.tell(member.name.spaced, into: &said, opaque: &opaque)
      }
    }
    let lines = said.map {
      $0.value.wrapped(after: "  \($0.label.padded(to: 15))", indent: "                 ")
    }
    let ids = opaque.joined(separator: "; ").wrapped(after: "  Ids, digests:  ", indent: "    ")
    return ([heading.said(in: .ofThisProcess).plainLine] + lines + [ids]).joined(separator: "\n") + "\n"
  }

  private var heading: Sentence {
    let fact = statement.json[statement.kind] ?? .null
    func word(_ member: String) -> String { (fact[member]?.string ?? "?").plainLine }
    let minutes = (fact["minutes"]?.integer ?? 0).of("minute")
    return switch statement.kind {
    case "session": "A session of \(word("day")), \(word("start")), \(minutes), \(word("supervision")):"
    case "attendance":
      "A class of \(word("heldOn")), \(word("module")), \(minutes), \((fact["roster"]?.array?.count ?? 0).of("student")):"
    default: "An assessment of \(word("heldOn")), \(word("plan")), \(word("method")):"
    }
  }
}

extension JSON {
  /// Tells a member of the statement: words in a row of their own, ids and digests among the others of their kind.
  fileprivate func tell(
    _ label: String, into said: inout [(label: String, value: String)], opaque: inout [String]
  ) {
    if isOpaque {
      opaque.append("\(label) \(words)")
    } else if let object {
      var words: [String] = []
      for member in object.members {
        let text = "\(member.name.spaced) \(member.value.words)"
        if member.value.isOpaque { opaque.append("\(label) \(text)") } else { words.append(text) }
      }
      if !words.isEmpty { said.append((label, words.joined(separator: "; "))) }
    } else {
      said.append((label, words))
    }
  }

  /// An id, a digest or a DID: to be compared, not read.
  private var isOpaque: Bool {
    switch self {
    case .string(let text):
      Identifier<Never>(text) != nil || Digest(text) != nil || text.hasPrefix("did:")
    case .array(let elements): !elements.isEmpty && elements.allSatisfy(\.isOpaque)
    default: false
    }
  }

  /// The value with all that is in it, in one line.
  fileprivate var words: String {
    switch self {
    case .null: "none"
    case .bool(let value): value ? "yes" : "no"
    case .number: text(.compact)
    // Between quotes where it could be taken for more than one value.
    case .string(let text):
      text.contains { ";,()\"".contains($0) } ? self.text(.compact).plainLine : text.plainLine
    case .array(let elements): elements.isEmpty ? "none" : elements.map(\.wordsWithin).joined(separator: ", ")
    case .object(let object):
      object.members.map { "\($0.name.spaced) \($0.value.wordsWithin)" }.joined(separator: "; ")
    }
  }

  private var wordsWithin: String {
    guard case .object(let object) = self else { return words }
    // A judgement: the competency and its level.
    if object.members.count == 2, let competency = self["competency"], let level = self["level"] {
      return "\(competency.words) \(level.words)"
    }
    return "(\(words))"
  }
}

extension String {
  /// `peakPressure` → `peak pressure`.
  fileprivate var spaced: String {
    plainLine.reduce(into: "") { text, character in
      text += character.isUppercase ? " \(character.lowercased())" : String(character)
    }
  }
}
