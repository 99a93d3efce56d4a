/// Expected lines, compared with lines that came.
///
/// `[..]` stands for anything within a line, `...` alone for any number of lines. `{name}` stands for one word where it
/// is seen first, and for that same word afterwards.
struct AnswerPattern {
  let lines: [String]

  /// The words that are known after the comparison, or nil where the lines do not fit.
  func matches(_ answer: [String], knowing words: [String: String]) -> [String: String]? {
    Self.match(lines[...], answer[...], words)
  }

  private static func match(
    _ pattern: ArraySlice<String>, _ answer: ArraySlice<String>, _ words: [String: String]
  ) -> [String: String]? {
    guard let first = pattern.first else { return answer.isEmpty ? words : nil }
    if first == "..." {
      for start in answer.startIndex...answer.endIndex {
        if let found = match(pattern.dropFirst(), answer[start...], words) { return found }
      }
      return nil
    }
    guard let line = answer.first, let found = match(LinePiece.pieces(of: first)[...], line[...], words)
    else {
      return nil
    }
    return match(pattern.dropFirst(), answer.dropFirst(), found)
  }

  private static func match(
    _ pieces: ArraySlice<LinePiece>, _ text: Substring, _ words: [String: String]
  ) -> [String: String]? {
    guard let piece = pieces.first else { return text.isEmpty ? words : nil }
    let rest = pieces.dropFirst()
    func literally(_ literal: String) -> [String: String]? {
      text.hasPrefix(literal) ? match(rest, text.dropFirst(literal.count), words) : nil
    }
    switch piece {
    case .literal(let literal):
      return literally(literal)
    case .anything:
      for end in text.indices + [text.endIndex] {
        if let found = match(rest, text[end...], words) { return found }
      }
      return nil
    case .word(let name):
      if let known = words[name] { return literally(known) }
      var words = words
      for end in text.indices.dropFirst() + [text.endIndex] where !text.isEmpty {
        words[name] = String(text[..<end])
        guard words[name]?.contains(where: \.isWhitespace) == false else { return nil }
        if let found = match(rest, text[end...], words) { return found }
      }
      return nil
    }
  }
}

/// A part of an expected line.
enum LinePiece: Equatable {
  case literal(String)
  case anything
  case word(String)

  static func pieces(of line: String) -> [LinePiece] {
    var pieces: [LinePiece] = []
    var rest = line[...]
    for match in line.matches(of: /\[\.\.\]|\{([a-z][a-z0-9-]*)\}/) {
      let before = rest[..<match.range.lowerBound]
      if !before.isEmpty { pieces.append(.literal(String(before))) }
      pieces.append(match.1.map { .word(String($0)) } ?? .anything)
      rest = line[match.range.upperBound...]
    }
    return rest.isEmpty ? pieces : pieces + [.literal(String(rest))]
  }

  /// A line with the words that are known put in; unknown ones stay as they are written.
  static func filled(_ line: String, with words: [String: String]) -> String {
    pieces(of: line).map { piece in
      switch piece {
      case .literal(let text): text
      case .anything: "[..]"
      case .word(let name): words[name] ?? "{\(name)}"
      }
    }.joined()
  }
}
