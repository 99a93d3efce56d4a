import Foundation

/// What stands in the way of a command, as the sources of the command line write it at the place where it is met.
struct WrittenProblem: Hashable {
  /// The name of an exit status.
  let status: String
  let sentence: String
  let remedy: String
}

extension WrittenProblem {
  /// Every `Obstacle(.status, "…", remedy: "…")`, `Fault(status: …, sentence: "…", remedy: "…")` and
  /// `ReportRefusal(sentence: "…", remedy: "…")`, in the order of the files.
  static func all(below folder: URL) throws -> [WrittenProblem] {
    try swiftFiles(below: folder).flatMap { file in
      let source = try String(contentsOf: file, encoding: .utf8)
      let call = #/\b(?:Obstacle|Fault|ReportRefusal)\(|self\.init\((?=\s*(?:status|sentence):)/#
      return source.matches(of: call).compactMap { match in
        WrittenProblem(arguments: SwiftText(source[match.range.upperBound...]).arguments())
      }
    }
  }

  /// `nil` where the words are handed on, and not written here. A refusal has no status of its own.
  private init?(arguments: [String]) {
    func argument(_ label: String, at index: Int) -> String? {
      if let labelled = arguments.first(where: { $0.hasPrefix(label + ":") }) {
        return labelled.dropFirst(label.count + 1).trimmingCharacters(in: .whitespacesAndNewlines)
      }
      return arguments.indices.contains(index) ? arguments[index] : nil
    }
    let isRefusal = arguments.first?.hasPrefix("sentence:") == true
    guard let status = isRefusal ? ".refused" : argument("status", at: 0), status.hasPrefix("."),
      let sentence = argument("sentence", at: 1).map(SwiftText.shown), sentence.contains(where: \.isLetter),
      let remedy = argument("remedy", at: 2).map(SwiftText.shown)
    else { return nil }
    self.init(status: String(status.dropFirst()), sentence: sentence, remedy: remedy)
  }
}

/// Just enough of Swift to read the arguments of a call.
private struct SwiftText {
  private var rest: Substring

  init(_ text: Substring) { rest = text }

  /// The arguments up to the parenthesis that closes the call, each as it is written.
  func arguments() -> [String] {
    var reader = self
    var arguments = [""]
    while let piece = reader.piece() {
      switch piece {
      case ")": return arguments.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      case ",": arguments.append("")
      default: arguments[arguments.count - 1] += piece
      }
    }
    return []
  }

  /// A string, a bracketed part, or one character.
  private mutating func piece() -> String? {
    guard let first = rest.popFirst() else { return nil }
    switch first {
    case "\"": return "\"" + string()
    case "(", "[", "{":
      var text = String(first)
      while let piece = self.piece() {
        text += piece
        if [")", "]", "}"].contains(piece) { break }
      }
      return text
    default: return String(first)
    }
  }

  /// The rest of a string, with its closing quotation mark.
  private mutating func string() -> String {
    var text = ""
    while let character = rest.popFirst() {
      text.append(character)
      if character == "\"" { break }
      guard character == "\\", let escaped = rest.first else { continue }
      if escaped == "(" {
        text += piece() ?? ""
      } else {
        text.append(rest.removeFirst())
      }
    }
    return text
  }

  /// A string as a person reads it, with “…” for what is filled in.
  static func shown(_ literal: String) -> String {
    guard literal.hasPrefix("\""), literal.hasSuffix("\"") else { return "…" }
    var reader = SwiftText(literal.dropFirst().dropLast())
    var text = ""
    while let character = reader.rest.popFirst() {
      guard character == "\\" else {
        text.append(character)
        continue
      }
      if reader.rest.first == "(" {
        _ = reader.piece()
        text += "…"
      } else if let escaped = reader.rest.popFirst() {
        text.append(escaped == "n" ? "\n" : escaped)
      }
    }
    return text
  }
}
