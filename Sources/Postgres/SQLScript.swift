/// Finds the statements of a script, to say which of them failed.
///
/// Knows strings, quoted names, dollar quotes and comments (PostgreSQL documentation, 4.1 Lexical Structure).
/// A function's body written as `BEGIN ATOMIC …; END` counts as several statements, so places after it can be
/// wrong.
enum SQLScript {
  /// Where each statement begins: the position of its first character that is no space and no comment, in
  /// characters from 1.
  static func positions(of sql: String) -> [Int] {
    var scanner = Scanner(scalars: Array(sql.unicodeScalars))
    var positions: [Int] = []
    var isInside = false
    while let next = scanner.next {
      if next == ";" {
        scanner.offset += 1
        isInside = false
      } else if next.properties.isWhitespace {
        scanner.offset += 1
      } else if scanner.isAt("--") {
        scanner.skip { $0 != "\n" }
      } else if scanner.isAt("/*") {
        scanner.skipComment()
      } else {
        if !isInside { positions.append(scanner.offset + 1) }
        isInside = true
        scanner.skipToken(next)
      }
    }
    return positions
  }

  private struct Scanner {
    let scalars: [Unicode.Scalar]
    var offset = 0

    var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

    func isAt(_ text: String) -> Bool { scalars.dropFirst(offset).starts(with: text.unicodeScalars) }

    mutating func skip(while isSkipped: (Unicode.Scalar) -> Bool) {
      while let next, isSkipped(next) { offset += 1 }
    }

    mutating func skipToken(_ first: Unicode.Scalar) {
      switch first {
      case "'", "\"":
        skipQuoted(first, escapes: false)
      case "$":
        skipDollarQuoted()
      case _ where SQLScript.isPartOfName(first):
        let start = offset
        skip { SQLScript.isPartOfName($0) || $0 == "$" }
        // E'…' is a string in which a backslash takes the next character's meaning away.
        let isEscaping = offset - start == 1 && (first == "e" || first == "E")
        if isEscaping && next == "'" { skipQuoted("'", escapes: true) }
      default:
        offset += 1
      }
    }

    /// A doubled quote ends one string and begins another right behind it, which comes to the same.
    private mutating func skipQuoted(_ quote: Unicode.Scalar, escapes: Bool) {
      offset += 1
      while let next {
        offset += escapes && next == "\\" ? 2 : 1
        if next == quote { return }
      }
    }

    /// `$tag$ … $tag$`; a lone dollar sign, as in `$1`, is skipped by itself.
    private mutating func skipDollarQuoted() {
      let tag = scalars.dropFirst(offset + 1).prefix { SQLScript.isPartOfName($0) }
      let isNumber = tag.first?.properties.numericType != nil
      let delimiter = "$" + String(String.UnicodeScalarView(tag)) + "$"
      guard isAt(delimiter), !isNumber else { return offset += 1 }
      let length = tag.count + 2
      offset += length
      while next != nil && !isAt(delimiter) { offset += 1 }
      offset += length
    }

    /// Comments in `/* … */` contain others.
    mutating func skipComment() {
      var depth = 0
      repeat {
        if isAt("/*") {
          depth += 1
          offset += 2
        } else if isAt("*/") {
          depth -= 1
          offset += 2
        } else {
          offset += 1
        }
      } while depth > 0 && next != nil
    }

  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
