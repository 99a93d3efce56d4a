import Training

/// The words of a template, apart from its markup, so that they can be said in another language.
///
/// What stands in one block is one text: `As of <time>{{date}}</time>, the date of the list.` is found as
/// `As of {1}, the date of the list.` Blocks, the sections of Mustache and a “·” part texts; what is `code` is no text.
struct PageWords {
  private var pieces: [Piece] = []

  private enum Piece {
    /// Stays as it is.
    case markup(String)
    /// A template with what stands in its places, and the blanks around it.
    case words(template: String, places: [String], before: String, after: String)
  }

  init(_ source: String) {
    var run: [Token] = []
    for token in Token.all(in: source) {
      if token.partsTexts {
        finish(&run)
        pieces.append(.markup(token.source))
      } else {
        run.append(token)
      }
    }
    finish(&run)
  }

  /// Without those that have no words.
  var templates: Set<String> {
    pieces.reduce(into: []) { templates, piece in
      if case .words(let template, _, _, _) = piece { templates.insert(template) }
    }
  }

  func said(in language: Language) -> String {
    pieces.map { piece in
      switch piece {
      case .markup(let source): source
      case .words(let template, let places, let before, let after):
        before + Sentence(template: template, places: places).said(in: language) + after
      }
    }
    .joined()
  }

  private mutating func finish(_ run: inout [Token]) {
    defer { run = [] }
    // Elements around a text as a whole are no part of it.
    let first = run.firstIndex { $0.isTextOrVariable } ?? run.endIndex
    let last = run.lastIndex { $0.isTextOrVariable } ?? run.startIndex
    guard first <= last, run.contains(where: \.hasWords) else {
      pieces += run.map { .markup($0.source) }
      return
    }
    pieces += run[..<first].map { .markup($0.source) }
    var template = ""
    var places: [String] = []
    var isInPlace = false
    for token in run[first...last] {
      if case .text(let text) = token, !(isInPlace && text.allSatisfy(\.isWhitespace)) {
        template += text
        isInPlace = false
      } else if isInPlace {
        places[places.count - 1] += token.source
      } else {
        places.append(token.source)
        template += "{\(places.count)}"
        isInPlace = true
      }
    }
    let trimmed = template.trimmed
    pieces.append(
      .words(template: trimmed.words, places: places, before: trimmed.before, after: trimmed.after))
    pieces += run[run.index(after: last)...].map { .markup($0.source) }
  }
}

/// A piece of a template's source.
private enum Token {
  case text(String)
  /// `<em>`, `</em>`, or `<code>…</code>` as a whole.
  case element(name: String, String)
  /// `{{name}}`.
  case variable(String)
  /// `{{#name}}`, `{{/name}}`, `{{>name}}` and their like.
  case section(String)

  var source: String {
    switch self {
    case .text(let source), .element(_, let source), .variable(let source), .section(let source): source
    }
  }

  /// The elements that stand within a sentence.
  private static let inline: Set = ["a", "bdi", "code", "em", "label", "strong", "svg", "path", "time"]

  var partsTexts: Bool {
    switch self {
    // Between links of one line.
    case .text(let text): text == " · "
    case .variable: false
    case .element(let name, _): !Self.inline.contains(name)
    case .section: true
    }
  }

  var isTextOrVariable: Bool {
    switch self {
    case .text(let text): !text.allSatisfy(\.isWhitespace)
    case .variable: true
    case .element, .section: false
    }
  }

  var hasWords: Bool {
    if case .text(let text) = self { text.contains(where: \.isLetter) } else { false }
  }

  static func all(in source: String) -> [Token] {
    var tokens: [Token] = []
    var rest = source[...]
    while let character = rest.first {
      if rest.hasPrefix("{{") {
        let end = rest.firstRange(of: "}}")?.upperBound ?? rest.endIndex
        let tag = String(rest[..<end])
        let isVariable = tag.dropFirst(2).first.map { $0.isLetter || $0 == "." } ?? false
        tokens.append(isVariable ? .variable(tag) : .section(tag))
        rest = rest[end...]
      } else if character == "<" {
        let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        let closing = name == "code" ? "</code>" : ">"
        let end = rest.firstRange(of: closing)?.upperBound ?? rest.endIndex
        tokens.append(.element(name: name, String(rest[..<end])))
        rest = rest[end...]
      } else {
        let text = rest.prefix { $0 != "<" && $0 != "{" }
        let taken = text.isEmpty ? rest.prefix(1) : text
        tokens.append(.text(String(taken)))
        rest = rest[taken.endIndex...]
      }
    }
    return tokens
  }
}

extension String {
  /// The text without blanks around it, and those blanks.
  fileprivate var trimmed: (before: String, words: String, after: String) {
    let before = prefix(while: \.isWhitespace)
    let rest = self[before.endIndex...]
    let after = String(rest.reversed().prefix(while: \.isWhitespace).reversed())
    return (String(before), String(rest.dropLast(after.count)), after)
  }
}
