/// Cuts SQL into parameters and everything else, no finer than that needs.
struct SQLScanner {
  struct Token {
    enum Kind {
      case parameter(name: String, isOptional: Bool)
      case semicolon
      case plain(String)
      /// What cannot stand here, as a sentence.
      case fault(String)
    }

    let kind: Kind
    /// In Unicode scalars from the start.
    let offset: Int
  }

  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  var onlyBlanksRemain: Bool { scalars[place...].allSatisfy(\.properties.isWhitespace) }

  mutating func next() -> Token? {
    guard let scalar = peek() else { return nil }
    let start = place
    let unclosed: String?
    switch scalar {
    case ";":
      place += 1
      return Token(kind: .semicolon, offset: start)
    case ":":
      if let kind = parameter() { return Token(kind: kind, offset: start) }
      unclosed = nil
    case "'": unclosed = skipQuoted("'", escapes: false) ? nil : "string"
    case "\"": unclosed = skipQuoted("\"", escapes: false) ? nil : "quoted name"
    case "-" where peek(1) == "-":
      while let scalar = peek(), scalar != "\n" { place += 1 }
      unclosed = nil
    case "/" where peek(1) == "*": unclosed = skipComment() ? nil : "comment"
    case "$" where peek(1).map(Self.isDigit) == true:
      place += 1
      return Token(kind: .fault("A parameter is written as :name, not by its number."), offset: start)
    case "$": unclosed = skipDollarQuoted() ? nil : "dollar quote"
    case "e" where peek(1) == "'", "E" where peek(1) == "'":
      place += 1
      unclosed = skipQuoted("'", escapes: true) ? nil : "string"
    case _ where Self.continuesName(scalar):
      while let scalar = peek(), Self.continuesName(scalar) || scalar == "$" { place += 1 }
      unclosed = nil
    default:
      place += 1
      unclosed = nil
    }
    if let unclosed { return Token(kind: .fault("This \(unclosed) is not closed."), offset: start) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<place])
    return Token(kind: .plain(String(text)), offset: start)
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    place + ahead < scalars.count ? scalars[place + ahead] : nil
  }

  /// At a colon: takes `:name` or `:name?`, or passes the colons of `::` and `:=`.
  private mutating func parameter() -> Token.Kind? {
    place += 1
    guard let first = peek(), Self.startsParameter(first) else {
      while peek() == ":" { place += 1 }
      return nil
    }
    var name = String.UnicodeScalarView()
    while let scalar = peek(), Self.startsParameter(scalar) || Self.isDigit(scalar) {
      name.append(scalar)
      place += 1
    }
    let isOptional = peek() == "?"
    if isOptional { place += 1 }
    return .parameter(name: String(name), isOptional: isOptional)
  }

  /// A doubled quote stays inside; with `escapes` a backslash protects what follows.
  private mutating func skipQuoted(_ quote: Unicode.Scalar, escapes: Bool) -> Bool {
    place += 1
    while let scalar = peek() {
      place += 1
      if escapes, scalar == "\\" {
        place += 1
      } else if scalar == quote {
        guard peek() == quote else { return true }
        place += 1
      }
    }
    return false
  }

  private mutating func skipComment() -> Bool {
    var depth = 0
    while let scalar = peek() {
      if scalar == "/", peek(1) == "*" {
        depth += 1
        place += 2
      } else if scalar == "*", peek(1) == "/" {
        depth -= 1
        place += 2
        if depth == 0 { return true }
      } else {
        place += 1
      }
    }
    return false
  }

  /// `$$ … $$` or `$tag$ … $tag$`; any other dollar sign is passed.
  private mutating func skipDollarQuoted() -> Bool {
    var end = place + 1
    while end < scalars.count, Self.continuesName(scalars[end]) { end += 1 }
    guard end < scalars.count, scalars[end] == "$" else {
      place += 1
      return true
    }
    let tag = scalars[place...end]
    place = end + 1
    while place + tag.count <= scalars.count {
      if scalars[place..<place + tag.count].elementsEqual(tag) {
        place += tag.count
        return true
      }
      place += 1
    }
    return false
  }

  private static func startsParameter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || scalar == "_"
  }

  private static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || isDigit(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
