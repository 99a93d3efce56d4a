import Yams

/// The one tree in a file, held to the part of YAML that a person reads without surprises:
/// UTF-8, no tabs, one document, no anchors, aliases or tags.
struct YAMLDocument {
  let root: Node

  /// What a file is meant to be, for sentences about it.
  struct Kind {
    /// “curriculum”, “rule set”.
    let noun: String
    /// What stands first in it, for somebody who has written nothing.
    let beginning: String

    static let curriculum = Kind(noun: "curriculum", beginning: "“curriculum: ” and its id")
    static let ruleSet = Kind(noun: "rule set", beginning: "“rule-set: ” and its id")
    static let places = Kind(noun: "file of places", beginning: "“country: ” and its id")
    static let language = Kind(noun: "language file", beginning: "“language: ” and its code")
    static let answers = Kind(noun: "list of answers", beginning: "“answers:”")
  }

  /// `nil` when there is no tree to read; the book says why.
  init?(_ bytes: [UInt8], of kind: Kind = .curriculum, complaints: ComplaintBook) {
    guard bytes.count <= Limits.fileBytes else {
      complaints.complain(
        at: .start, "The file is larger than \(Limits.fileBytes) bytes (1 MiB).",
        remedy: "\(kind.noun.withArticle) has some tens of thousands: is it the right file?")
      return nil
    }
    guard let text = Self.readableText(bytes, complaints: complaints),
      Self.hasNoResolvableAlias(text, complaints: complaints),
      let root = Self.compose(text, of: kind, complaints: complaints)
    else { return nil }
    self.root = root
  }

  /// The text without a byte order mark; `nil` for bytes that are not UTF-8 or characters that an editor does not show.
  private static func readableText(_ bytes: [UInt8], complaints: ComplaintBook) -> String? {
    var position = Position.start
    var readable = true
    var text = String.UnicodeScalarView()
    var tabComplainedLine = 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .emptyInput:
        break decoding
      case .error:
        complaints.complain(
          at: position, "The file is not UTF-8 text from here on.", remedy: "Save it with the encoding UTF-8."
        )
        return nil
      case .scalarValue(let scalar):
        if scalar == "\u{FEFF}", text.isEmpty { continue }
        if scalar == "\0" {
          complaints.complain(
            at: position, "The file has a zero byte here, which no text has.",
            remedy: "Name a text file, or save this one as plain text.")
          return nil
        } else if scalar == "\t" {
          if tabComplainedLine != position.line {
            complaints.complain(
              at: position, "There is a tab in this line.",
              remedy: "Write spaces: two for each step of indentation.")
            tabComplainedLine = position.line
          }
          readable = false
        } else if !scalar.isPrintableInYAML {
          complaints.complain(
            at: position,
            "The character \(scalar.codePoint) cannot be printed.",
            remedy: "Delete it.")
          readable = false
        }
        text.append(scalar)
        position.pass(scalar)
      }
    }
    return readable ? String(text) : nil
  }

  /// Whether no alias can lead to an anchor, so that composing costs no more than the file is long.
  ///
  /// The parser resolves aliases while it composes and hashes what they lead to, so nested aliases must be refused before it runs.
  /// An alias resolves only when its name stands behind `&` as well as behind `*` somewhere in the text, inside of quotes or not.
  private static func hasNoResolvableAlias(_ text: String, complaints: ComplaintBook) -> Bool {
    let anchors = Set(names(behind: "&", in: text).map(\.name))
    guard let alias = names(behind: "*", in: text).first(where: { anchors.contains($0.name) }) else {
      return true
    }
    complaints.complain(
      at: alias.position, "“*\(alias.name)” repeats what “&\(alias.name)” marks.",
      remedy: "Aliases are not read here: write the value out in both places.")
    return false
  }

  private static func names(
    behind sign: Unicode.Scalar, in text: String
  ) -> [(name: String, position: Position)] {
    var found: [(name: String, position: Position)] = []
    var position = Position.start
    var open: (name: String, position: Position)?
    for scalar in text.unicodeScalars {
      // The characters that libyaml takes into the name of an anchor.
      if var current = open, scalar.isASCII,
        scalar.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains(scalar)
      {
        current.name.unicodeScalars.append(scalar)
        open = current
      } else {
        if let current = open, !current.name.isEmpty { found.append(current) }
        open = scalar == sign ? ("", position) : nil
      }
      position.pass(scalar)
    }
    if let current = open, !current.name.isEmpty { found.append(current) }
    return found
  }

  private static func compose(_ text: String, of kind: Kind, complaints: ComplaintBook) -> Node? {
    do {
      let parser = try Parser(yaml: text, encoding: .utf8)
      guard let root = try parser.nextRoot() else {
        complaints.complain(at: .start, "The file is empty.", remedy: "Begin with \(kind.beginning).")
        return nil
      }
      if let second = try parser.nextRoot() {
        complaints.complain(
          at: Position(second.mark), "A second document begins here.",
          remedy: "Write one \(kind.noun) a file, without a line “---” in it.")
        return nil
      }
      // A node holds its anchor weakly; the parser is what keeps it.
      let isPlain = withExtendedLifetime(parser) { isPlainTree(root, complaints: complaints) }
      return isPlain ? root : nil
    } catch let error as YamlError {
      complaints.complain(about: error)
    } catch {
      complaints.complain(at: .start, "The file cannot be read as YAML.", remedy: "\(error)")
    }
    return nil
  }

  private static func isPlainTree(_ node: Node, complaints: ComplaintBook) -> Bool {
    var isPlain = true
    if let anchor = node.anchor {
      complaints.complain(
        at: Position(node.mark), "“&\(anchor.rawValue)” marks a value for repetition.",
        remedy: "Anchors are not read here: delete it, or put the text between quotes.")
      isPlain = false
    }
    if let tag = node.explicitTag {
      complaints.complain(
        at: Position(node.mark), "“\(tag)” gives a value a type of its own.",
        remedy: "Tags are not read here: delete it, or put the text between quotes.")
      isPlain = false
    }
    switch node {
    case .scalar, .alias: break
    case .sequence(let items):
      for item in items where !isPlainTree(item, complaints: complaints) { isPlain = false }
    case .mapping(let pairs):
      for pair in pairs {
        if !isPlainTree(pair.key, complaints: complaints) { isPlain = false }
        if !isPlainTree(pair.value, complaints: complaints) { isPlain = false }
      }
    }
    return isPlain
  }
}

extension Node {
  /// A tag that somebody wrote; `nil` for the ones that the parser found by itself.
  fileprivate var explicitTag: String? {
    let tag =
      switch self {
      case .scalar(let scalar): scalar.tag.description
      case .sequence(let sequence): sequence.tag.description
      case .mapping(let mapping): mapping.tag.description
      case .alias(let alias): alias.tag.description
      }
    let own: Set<Tag.Name> = [.implicit, .str, .seq, .map, .int, .float, .bool, .null, .timestamp, .merge]
    return own.contains(Tag.Name(rawValue: tag)) ? nil : tag.replacing("tag:yaml.org,2002:", with: "!!")
  }
}

extension ComplaintBook {
  fileprivate func complain(about error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      complain(aboutProblem: problem, at: mark, within: context)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "“\($0.shortened(to: 40))”" }.joined(separator: " and ")
      complain(
        at: Position(context.mark), "The key \(keys) stands twice in one group.",
        remedy: "Keep the one that is meant; this is the first.")
    default:
      complain(at: .start, "This is not YAML: \(error).", remedy: "Save it as plain text.")
    }
  }

  /// Puts the parser's most frequent problems into words; the others are quoted.
  private func complain(aboutProblem problem: String, at mark: Mark, within context: YamlError.Context?) {
    let position = Position(mark)
    switch (context?.text, problem) {
    case (_, "found undefined alias"):
      complain(
        at: position, "A value cannot begin with “*”.",
        remedy: "Put it between quotes; aliases are not read here.")
    case ("while scanning a quoted scalar", _):
      complain(
        at: Position(context?.mark), "A quotation mark is opened here and not closed.",
        remedy: "Close it, or write a quotation mark inside a text with a backslash before it.")
    case (_, let problem) where problem.hasPrefix("Maximum nesting level reached"):
      complain(
        at: position, "The groups and lists go too deep here.",
        remedy:
          "Close the brackets, and indent by two spaces a step; a curriculum is nine steps deep at most.")
    case (_, "mapping values are not allowed in this context"):
      complain(
        at: position, "A colon cannot stand here.",
        remedy:
          "If it belongs to a text, put the text between quotes; if not, look at the indentation of this line."
      )
    case (_, "found character that cannot start any token"):
      complain(
        at: position, "A value cannot begin with this character.", remedy: "Put the value between quotes.")
    case (_, "could not find expected ':'"):
      complain(
        at: Position(context?.mark ?? mark), "A colon is missing after this key.",
        remedy: "Write “key: value”.")
    case (_, "did not find expected ',' or '}'"), (_, "did not find expected ',' or ']'"):
      complain(
        at: Position(context?.mark ?? mark), "A bracket is opened here and not closed.",
        remedy: "Close it, and part what stands in it by commas.")
    case (_, "did not find expected key"), (_, "did not find expected '-' indicator"):
      complain(
        at: position, "This line does not belong to the lines above it.",
        remedy:
          "Indent it like the others of its group; they begin in line \(context?.mark.line ?? mark.line).")
    default:
      let story = [context?.text, problem].compactMap(\.self).joined(separator: ", ")
      complain(
        at: position, "This is not YAML: \(story).",
        remedy: "Look at the indentation, the quotes and the colons of this line and the one above it.")
    }
  }
}
