/// A language in which sentences are said: its words by the English template that they stand for.
public struct Language: Sendable {
  /// As in `lang` of HTML and in `Accept-Language` (BCP 47): “en”, “de”.
  public let code: String
  /// Its own name for itself.
  public let name: String
  /// Who teaches in this language and has read the words; nobody yet where it is absent.
  public let reviewer: String?
  /// Whether its script runs from right to left, as Arabic and Hebrew do.
  public let isRightToLeft: Bool
  public let plurals: PluralRules
  public let words: [String: Words]

  /// What stands for one template.
  public enum Words: Hashable, Sendable {
    case always(String)
    /// Where a count decides; every language has a form for `other`.
    case counted([PluralRules.Form: String], other: String)
  }

  public init(
    code: String, name: String, reviewer: String? = nil, isRightToLeft: Bool = false, plurals: PluralRules,
    words: [String: Words]
  ) {
    self.code = code
    self.name = name
    self.reviewer = reviewer
    self.isRightToLeft = isRightToLeft
    self.plurals = plurals
    self.words = words
  }

  /// The language of the templates, which needs no words of its own.
  public static let english = Language(code: "en", name: "English", plurals: .english, words: [:])

  /// A name, or another text of somebody's own, as it stands among words of this language. Where it runs the other way, its beginning and
  /// end are marked (U+2068 and U+2069, UAX #9), so that what stands beside it keeps its place.
  public func isolating(_ text: String) -> String {
    text.runsFromRightToLeft == isRightToLeft || !text.contains(where: \.isLetter)
      ? text : "\u{2068}\(text)\u{2069}"
  }

  func words(for clause: Sentence.Clause) -> String? {
    switch words[clause.template] {
    case .always(let text): text
    case .counted(let forms, let other):
      clause.count.flatMap { plurals.form(of: $0) }.flatMap { forms[$0] } ?? other
    case nil: nil
    }
  }
}

extension String {
  /// Whether it has a letter of a script that is written from right to left, as Arabic and Hebrew.
  fileprivate var runsFromRightToLeft: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EEFF: true
      default: false
      }
    }
  }
}
