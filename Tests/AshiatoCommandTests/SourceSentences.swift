import Foundation

/// The sentences of the program as its sources write them, found without running it: a literal where a `Sentence` is declared,
/// and, in the parts that speak in sentences only, every literal with a blank in it.
struct SourceSentences {
  /// For each template the form for one, where a count decides.
  private(set) var templates: [String: String?] = [:]

  /// The parts of which every text with a blank is for people.
  private static let speaking = [
    "Training/", "Screening/", "AshiatoStore/ConstraintRefusal.swift", "AshiatoWeb/Pages/",
    "AshiatoWeb/Problem.swift",
    "Credentials/Checking/", "CurriculumFile/Curriculum+Printing.swift",
    "CurriculumFile/TestPaper+Printing.swift",
    "CurriculumFile/Screening/RuleSet+Printing.swift",
  ]
  /// The parts in which only what is declared a sentence is one.
  private static let mixed = [
    "Credentials/", "AshiatoApp/", "AshiatoWeb/", "ashiato/", "Training/Library/",
    "CurriculumFile/Library+Printing.swift",
  ]
  /// What writes templates together, and what speaks in plain English strings.
  private static let silent = [
    "Screening/RuleSet+Checking.swift", "ashiato/Tour/TourFiles.swift",
    "ashiato/Fault.swift",
  ]

  init(below sources: URL) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path()).sorted() {
      guard path.hasSuffix(".swift"), !Self.silent.contains(where: path.hasPrefix) else { continue }
      let speaks =
        Self.speaking.contains(where: path.hasPrefix) && !path.hasSuffix("Tone.swift")
        && !path.hasPrefix("Training/Library/")
      guard speaks || Self.mixed.contains(where: path.hasPrefix) else { continue }
      let source = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      var reader = SourceReader(source, takesAnyBlank: speaks)
      reader.read()
      for template in reader.templates where templates[template] == nil { templates[template] = .some(nil) }
      readCounts(source)
    }
  }

  /// `n.of("session")` and `Sentence(n, one: "…", many: "…")`.
  private mutating func readCounts(_ source: String) {
    for match in source.matches(of: #/\.of\(\s*"(?<one>[^"\\]+)"(?:,\s*plural:\s*"(?<many>[^"]+)")?\)/#) {
      templates["{1} \(match.many ?? match.one + "s")"] = "{1} \(match.one)"
    }
    for match in source.matches(of: #/one:\s*"(?<one>[^"\\]+)",\s*many:\s*"(?<many>[^"\\]+)"/#) {
      templates[String(match.many)] = String(match.one)
    }
  }
}

/// Just enough of Swift to find literals and the declarations around them.
private struct SourceReader {
  private(set) var templates: Set<String> = []
  private let takesAnyBlank: Bool
  private var rest: Substring
  /// What was read since the last brace, without comments and literals.
  private var statement = ""
  /// For each open brace, whether what stands in it is declared a sentence.
  private var scopes = [false]
  /// For each open bracket, whether a literal that stands in it is a sentence.
  private var brackets: [Bool] = []

  init(_ source: String, takesAnyBlank: Bool) {
    rest = source[...]
    self.takesAnyBlank = takesAnyBlank
  }

  mutating func read() { code(upTo: nil) }

  private mutating func code(upTo end: Character?) {
    var depth = 0
    while let character = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { $0 != "\n" }
      } else if rest.hasPrefix("\"\"\"") || rest.hasPrefix("#\"") || rest.hasPrefix("#/") {
        skipRaw()
      } else if character == "\"" {
        literal()
      } else {
        rest.removeFirst()
        switch character {
        case "(", "[":
          depth += 1
          brackets.append(holdsSentences(character))
        case ")" where depth == 0 && end == ")": return
        case ")", "]":
          depth -= 1
          _ = brackets.popLast()
        case "{":
          scopes.append(isSentence ?? scopes.last ?? false)
          brackets.append(false)
          statement = ""
          continue
        case "}":
          if scopes.count > 1 { scopes.removeLast() }
          _ = brackets.popLast()
          statement = ""
          continue
        default: break
        }
        statement.append(character)
      }
    }
  }

  /// A text of several lines, a raw one, or a pattern: none of them is a sentence.
  private mutating func skipRaw() {
    let (opening, closing) =
      rest.hasPrefix("#\"") ? ("#\"", "\"#") : rest.hasPrefix("#/") ? ("#/", "/#") : ("\"\"\"", "\"\"\"")
    rest = rest.dropFirst(opening.count)
    rest = rest[(rest.firstRange(of: closing)?.upperBound ?? rest.endIndex)...]
  }

  private mutating func literal() {
    let isTaken = isTaken
    rest.removeFirst()
    var template = ""
    var places = 0
    while let character = rest.popFirst(), character != "\"" {
      guard character == "\\", let escaped = rest.popFirst() else {
        template.append(character)
        continue
      }
      switch escaped {
      case "(":
        places += 1
        template += "{\(places)}"
        code(upTo: ")")
      case "n": template += "\n"
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        rest = rest.dropFirst(digits.count + 2)
        template.unicodeScalars.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "?")
      default: template.append(escaped)
      }
    }
    let hasWords = template.replacing(#/\{\d+\}/#, with: "").contains(#/[A-Za-z]{2}|^\S /#)
    if hasWords, isTaken || (takesAnyBlank && template.contains(" ") && !isForPrograms) {
      templates.insert(template)
    }
    statement += "\"\""
  }

  /// Whether a literal that begins here is declared a sentence, and is not one of those that are found with their counts.
  private var isTaken: Bool {
    let before = statement.suffix(200)
    if before.contains(
      #/(\.of\(|\bword\(|\bfind\(|\bplural:|\bone:|\bmany:|\brule:|\bsigned:|appending\(|hasPrefix\(|hasSuffix\(|\bmark:)\s*$/#
    ) {
      return false
    }
    if brackets.last == true { return true }
    if before.contains(#/(sentence|else|detail|asking|saying|remedy):\s*$/#) { return true }
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last
    if let line, line.contains(#/: \[?Sentence\]?\??\s*=/#) { return true }
    // Or on the lines below, each of which begins with a part of a choice.
    if before.contains(#/: \[?Sentence\]?\??\s*=\s*\n[^\n]*(\n\s*[?:][^\n]*)*$/#) { return true }
    return scopes.last ?? false
  }

  /// Whether literals in the bracket that opens here are sentences: in a call of what takes one, or in a list or tuple of them.
  private func holdsSentences(_ bracket: Character) -> Bool {
    let before = statement.suffix(200)
    if bracket == "(", let name = before.firstMatch(of: #/(\w+)$/#) {
      return Self.callsWithSentences.contains(String(name.1))
    }
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last
    return brackets.last ?? false || line?.contains(#/: \[.*Sentence.*\]\??\s*=\s*$/#) == true
  }

  private static let callsWithSentences: Set = [
    "entry",
    "said", "say", "add", "failed", "unknown", "Table", "notes", "notAmong", "list",
    "talk", "Obstacle", "Listing", "Point", "head", "line", "ask", "paragraph", "Line",
    "well", "ill", "notLooked", "find", "Fact",
  ]

  private var isForPrograms: Bool {
    statement.suffix(60).contains(
      #/(debugDescription:|\.of\(|\bplural:|\bone:|\bmany:|hasPrefix\(|replacing\(|\bwith:|\bmark:|verbatim:|command \+?=)\s*$/#
    )
  }

  /// Whether the brace that opens here belongs to a declaration, and if so, whether to one of a sentence.
  private var isSentence: Bool? {
    guard
      let keyword = statement.matches(
        of: #/\b(func|var|let|init|subscript|enum|struct|class|extension|protocol)\b/#
      ).last
    else { return nil }
    let text = statement[keyword.range.lowerBound...]
    switch keyword.1 {
    case "func":
      guard let arrow = text.ranges(of: "->").last else { return false }
      return text[arrow.upperBound...].contains("Sentence")
    case "var", "let":
      guard let type = text.firstMatch(of: #/^\w+ \w+: (?<type>[^={]+)/#) else { return nil }
      return type.type.contains("Sentence")
    case "enum", "struct", "class", "extension", "protocol", "init", "subscript": return false
    default: return nil
    }
  }
}
