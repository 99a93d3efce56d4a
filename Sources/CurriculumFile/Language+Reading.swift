public import Training

extension Language {
  /// Reads a language file, as `Curricula/README.md` describes it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8, at most ``Curriculum/fileSizeLimit``.
  ///   - file: What complaints call it.
  ///   - templates: The file of the English templates; what stands in no line of it is never said. `nil` for that file itself.
  /// - Throws: Everything that is wrong with the file at once: its form, templates that nothing uses, and places that do not fit.
  public init(yaml bytes: [UInt8], file: String, templates: Language?) throws(Complaints) {
    self = try ComplaintBook.reading(file) { book in
      YAMLDocument(bytes, of: .language, complaints: book).flatMap { document in
        LanguageReader(templates: templates).language(
          Entry(node: document.root, name: "The file", complaints: book))
      }
    }
  }

  /// Every sentence of the program, in English.
  public static func templates() throws(Complaints) -> Language {
    try Language(yaml: Array(ShippedLanguages.english.utf8), file: "languages/en.yaml", templates: nil)
  }

  /// Those sentences of another file for which this one has no words, in order; they are said in English.
  public func missing(of templates: Language) -> [String] {
    templates.words.keys.filter { words[$0] == nil }.sorted()
  }

  /// The languages that come with the program, English first.
  public static func shipped() throws(Complaints) -> [Language] {
    var languages: [Language] = [.english]
    // Not held against the English templates, as a test does it: every start of the program would wait for it.
    for (code, text) in ShippedLanguages.others {
      languages.append(try Language(yaml: Array(text.utf8), file: "languages/\(code).yaml", templates: nil))
    }
    return languages
  }
}

/// Reads one language file.
private struct LanguageReader {
  let templates: Language?

  func language(_ entry: Entry) -> Language? {
    guard
      let group = entry.group(
        "language", keys: ["language", "name", "reviewed-by", "direction", "plurals", "sentences"])
    else { return nil }
    let code = group.required("language")?.languageTag()?.text
    let name = group.required("name")?.text(atMost: 60)
    let reviewer = group.optional("reviewed-by")?.text(atMost: 200)
    let direction = group.optional("direction")?.choice(Direction.self)
    let plurals = group.required("plurals").flatMap(plurals)
    let words = group.required("sentences").flatMap(words)
    guard let code, let name, let plurals, let words else { return nil }
    return Language(
      code: code, name: name, reviewer: reviewer, isRightToLeft: direction == .rightToLeft, plurals: plurals,
      words: words)
  }

  private enum Direction: String, CaseIterable {
    case leftToRight = "left-to-right"
    case rightToLeft = "right-to-left"
  }

  private func plurals(_ entry: Entry) -> PluralRules? {
    let forms = PluralRules.Form.allCases.map(\.rawValue)
    guard let group = entry.group("rule of plurals", keys: forms) else { return nil }
    var rules: [PluralRules.Form: String] = [:]
    for form in PluralRules.Form.allCases { rules[form] = group.optional(form.rawValue)?.text(atMost: 200) }
    do {
      return try PluralRules(rules)
    } catch {
      (group.optional(error.form.rawValue) ?? entry).complain(
        "“\(error.text)” is not a rule of plurals.",
        remedy: "Copy it from the plural rules of the Unicode CLDR, without its examples: n % 10 = 2..4.")
      return nil
    }
  }

  private func words(_ entry: Entry) -> [String: Language.Words]? {
    guard entry.isGroup else {
      entry.complain(
        "\(entry.name) is \(entry.quoted).", remedy: "Write each template, a colon, and its words.")
      return nil
    }
    var words: [String: Language.Words] = [:]
    for (template, value) in entry.members {
      if let templates, templates.words[template] == nil {
        value.complain(
          "Nothing says “\(template.shortened(to: 60))”.",
          remedy: Entry.suggestion(for: template, among: templates.words.keys.sorted()))
        continue
      }
      words[template] = self.words(value, for: template)
    }
    return words
  }

  private func words(_ entry: Entry, for template: String) -> Language.Words? {
    guard entry.isGroup else {
      return text(entry, for: template, isWhole: true).map(Language.Words.always)
    }
    if let templates, case .always = templates.words[template] {
      entry.complain("No count decides here.", remedy: "Write one text.")
      return nil
    }
    let forms = PluralRules.Form.allCases.map(\.rawValue)
    guard let group = entry.group("template with a count", keys: forms + ["other"]),
      let other = group.required("other").flatMap({ text($0, for: template, isWhole: true) })
    else { return nil }
    var words: [PluralRules.Form: String] = [:]
    for form in PluralRules.Form.allCases {
      words[form] = group.optional(form.rawValue).flatMap { text($0, for: template, isWhole: false) }
    }
    return .counted(words, other: other)
  }

  /// - Parameter isWhole: whether every place of the template stands in it; a form for one or none may leave the number out.
  private func text(_ entry: Entry, for template: String, isWhole: Bool) -> String? {
    // Not trimmed: a part of a sentence can begin or end with a blank.
    guard let text = entry.word, !text.isEmpty else {
      entry.complain(
        "“\(template.shortened(to: 60))” has no words.", remedy: "Write them, or delete the line.")
      return nil
    }
    if let scalar = text.unicodeScalars.first(where: { $0.isHiddenControl && $0 != "\n" }) {
      entry.complain(
        "These words hold the character \(scalar.codePoint), which does something unseen.",
        remedy: "Delete it.")
      return nil
    }
    // Words stand in the source of a page: a bracket of HTML or a brace of Mustache would be taken for one there.
    if let sign = text.signs.subtracting(template.signs).sorted().first {
      entry.complain(
        "These words hold “\(sign)”, which a page could take for markup.",
        remedy: "Delete it; braces stand only around the number of a place, as in {1}.")
      return nil
    }
    let (known, used) = (Set(template.places), Set(text.places))
    if let strange = used.subtracting(known).sorted().first {
      entry.complain(
        "\(strange) stands for nothing in “\(template.shortened(to: 60))”.",
        remedy: known.isEmpty ? "Delete it." : "The places are \(known.sorted().joined(separator: ", ")).")
      return nil
    }
    if isWhole, let missing = known.subtracting(used).sorted().first {
      entry.complain("\(missing) is missing.", remedy: "Put it where its word belongs.")
      return nil
    }
    return text
  }
}

extension String {
  /// What could be markup: `<`, and braces that are around no place.
  fileprivate var signs: Set<Character> {
    Set(places.reduce(self) { $0.replacing($1, with: "") }.filter("<{}".contains))
  }

  /// `{1}`, `{2}` … in the order in which they stand.
  fileprivate var places: [String] {
    split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      guard let end = rest.firstIndex(of: "}"), Int(rest[..<end]) != nil else { return nil }
      return "{\(rest[..<end])}"
    }
  }
}
