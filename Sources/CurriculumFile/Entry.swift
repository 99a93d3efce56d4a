import Training
import Yams

/// One value in a file, and the book for what is wrong with it.
///
/// Every reading answers with the value or with `nil` and a complaint, so that a reader goes on to the next value and all
/// complaints come at once.
struct Entry {
  let node: Node
  /// What a sentence about it begins with: “minutes” in quotes, or “An item of …”.
  let name: String
  let complaints: ComplaintBook

  var position: Position { Position(node.mark) }

  /// A scalar as it stands, with or without quotes.
  var word: String? { node.scalar?.string }

  var isGroup: Bool { node.mapping != nil }

  /// The keys below this value as they stand.
  var keys: [String] { node.mapping?.map { $0.key.scalar?.string ?? "" } ?? [] }

  /// What stands below each key. Unlike ``value(of:)`` it takes “On” and “No” for the words that they are where they are quoted.
  var members: [(key: String, value: Entry)] {
    node.mapping?.map { key, value in
      let key = key.scalar?.string ?? ""
      return (key, Entry(node: value, name: "“\(key)”", complaints: complaints))
    } ?? []
  }

  /// What stands below a key, where there is one.
  func value(of key: String) -> Entry? {
    node.mapping?[key].map { Entry(node: $0, name: "“\(key)”", complaints: complaints) }
  }

  func complain(_ sentence: @autoclosure () -> String, remedy: @autoclosure () -> String) {
    complaints.complain(at: position, sentence(), remedy: remedy())
  }
}

extension Entry {
  /// One paragraph without surrounding spaces. It will stand on records and in terminals, so no quoted escape may bring in a control
  /// character.
  func text(atMost limit: Int) -> String? {
    guard let scalar = node.scalar else {
      complain("\(name) must be a text.", remedy: "Write the text behind the colon or the hyphen.")
      return nil
    }
    let text = scalar.string.trimmingSpace()
    guard !text.isEmpty, !isNull else {
      complain("\(name) is empty.", remedy: "Write the text behind the colon or the hyphen.")
      return nil
    }
    guard !text.contains(where: \.isNewline) else {
      complain(
        "\(name) has more than one paragraph.",
        remedy: "Leave out blank lines, and begin a text of several lines with “>-”.")
      return nil
    }
    if let scalar = text.unicodeScalars.first(where: \.isHiddenControl) {
      complain(
        "\(name) holds the character \(scalar.codePoint), which does something unseen.", remedy: "Delete it.")
      return nil
    }
    guard text.count <= limit else {
      complain("\(name) has \(text.count) characters.", remedy: "Write at most \(limit).")
      return nil
    }
    return text
  }

  /// What stands here, shortened, for a sentence about it.
  var quoted: String {
    switch node {
    case .scalar where isNull: "empty"
    case .scalar(let scalar): "“\(scalar.string.shortened(to: 40))”"
    case .sequence: "a list"
    case .mapping, .alias: "a group of keys"
    }
  }

  private var isNull: Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The scalar as it stands, when nobody put it between quotes.
  private var plain: String? {
    guard let scalar = node.scalar, scalar.style == .plain, !isNull else { return nil }
    return scalar.string
  }
}

extension Entry {
  func number(in range: ClosedRange<Int>) -> Int? {
    guard let plain, let number = Self.wholeNumber(plain) else {
      complain(
        "\(name) is \(quoted)\(isNull ? "" : ", which is not a whole number").",
        remedy: "Write digits alone, without quotes, from \(range.lowerBound) to \(range.upperBound).")
      return nil
    }
    guard range.contains(number) else {
      complain("\(name) is \(plain).", remedy: "It can be from \(range.lowerBound) to \(range.upperBound).")
      return nil
    }
    return number
  }

  func minutes(in range: ClosedRange<Int>) -> Minutes? {
    number(in: range).flatMap { Minutes($0) }
  }

  /// Decimal digits with an optional sign; no leading zeros, which YAML 1.1 takes for octal. What is too large becomes the largest.
  private static func wholeNumber(_ text: String) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      digits == "0" || digits.first != "0"
    else { return nil }
    return Int(text) ?? (text.hasPrefix("-") ? .min : .max)
  }

  func flag() -> Bool? {
    switch plain {
    case "true": return true
    case "false": return false
    default:
      complain("\(name) is \(quoted).", remedy: "Write true or false, without quotes.")
      return nil
    }
  }

  func day() -> CalendarDay? {
    guard let text = word, let day = CalendarDay(text) else {
      complain(
        "\(name) is \(quoted), which is not a day of the calendar.",
        remedy: "Write year, month and day, as 2026-11-01.")
      return nil
    }
    return day
  }

  func languageTag() -> LanguageTag? {
    guard let tag = word.flatMap(LanguageTag.init) else {
      complain(
        "\(name) is \(quoted), which is not the tag of a language.",
        remedy: "Write it as “de”, “pt-BR” or “zh-Hant” (BCP 47).")
      return nil
    }
    return tag
  }

  func slug<Subject>(_ subject: Subject.Type = Subject.self) -> Slug<Subject>? {
    guard let text = word, let slug = Slug<Subject>(text) else {
      let form =
        "An id is made of lower-case words of letters and digits, joined by hyphens, at most 64 characters."
      let suggestion = Slug<Subject>(word?.kebabCased() ?? "").map { "Write “\($0)”." }
      complain(
        "\(name) is \(quoted), which is not an id.", remedy: suggestion.map { "\($0) \(form)" } ?? form)
      return nil
    }
    return slug
  }

  func choice<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type = Value.self, where isOffered: (Value) -> Bool = { _ in true }
  ) -> Value? where Value.RawValue == String {
    let offered = Value.allCases.filter(isOffered)
    guard let text = word, let value = offered.first(where: { $0.rawValue == text }) else {
      complain(
        "\(name) is \(quoted).", remedy: Self.suggestion(for: word, among: offered.map(\.rawValue)))
      return nil
    }
    return value
  }

  /// “Did you mean …?” when one is near, else all of them.
  static func suggestion(for text: String?, among known: [String]) -> String {
    if let nearest = text?.nearest(among: known) { return "Did you mean “\(nearest)”?" }
    return switch known.count {
    case 0: "There is none to choose from."
    case 1...24: "It can be " + known.map { "“\($0)”" }.joined(separator: ", ") + "."
    default: "It can be one of \(known.count), “\(known[0])” among them."
    }
  }
}

extension Entry {
  /// All items, or `nil` when one of them could not be read.
  func list<Item>(atLeast least: Int = 0, atMost limit: Int = 500, _ read: (Entry) -> Item?) -> [Item]? {
    guard let entries = items(atLeast: least, atMost: limit) else { return nil }
    let values = entries.map(read)
    let read = values.compactMap(\.self)
    return read.count == values.count ? read : nil
  }

  func items(atLeast least: Int = 0, atMost limit: Int = 500) -> [Entry]? {
    guard let sequence = node.sequence else {
      complain(
        "\(name) must be a list.",
        remedy: "Write each item on a line of its own that begins with “- ”, or [a, b].")
      return nil
    }
    guard sequence.count >= least else {
      complain(
        "\(name) is an empty list.", remedy: "Write at least \(least == 1 ? "one item" : "\(least) items").")
      return nil
    }
    guard sequence.count <= limit else {
      complain("\(name) has \(sequence.count) items.", remedy: "A list can have at most \(limit).")
      return nil
    }
    return sequence.map { Entry(node: $0, name: "An item of \(name)", complaints: complaints) }
  }

  /// The keys below this value; a key that is not among the known ones is complained about.
  ///
  /// - Parameter noun: what the group is, as `module`, for sentences about it.
  func group(_ noun: String, keys known: [String]) -> Group? {
    guard let mapping = node.mapping else {
      complain(
        "\(name) is \(quoted).",
        remedy: "\(noun.withArticle) is written in keys: \(known.map { "“\($0)”" }.joined(separator: ", ")).")
      return nil
    }
    var values: [String: Entry] = [:]
    var unknown: [(key: String, value: Node)] = []
    for (key, value) in mapping {
      let text = key.scalar?.string ?? ""
      if known.contains(text) {
        values[text] = entry(value, below: text)
        continue
      }
      complaints.complain(
        at: Position(key.mark), "“\(text.shortened(to: 40))” is not a key of this \(noun).",
        remedy: Self.suggestion(for: text, among: known))
      unknown.append((text, value))
    }
    // A key that is only misspelt is read on as what it was meant to be: its value can have faults too, and nobody need hear
    // that the right one is missing.
    for (key, value) in unknown.prefix(ComplaintBook.limit) {
      if let meant = key.nearest(among: known), values[meant] == nil {
        values[meant] = entry(value, below: meant)
      }
    }
    return Group(entry: self, noun: noun, values: values)
  }

  private func entry(_ node: Node, below key: String) -> Entry {
    Entry(node: node, name: "“\(key)”", complaints: complaints)
  }
}
