/// A turn of phrase that can be looked for in a text.
///
/// It is written in plain words, for example `boost* immune system`: `*` at the end of a word stands for any ending, and `a|b` for either word.
/// Capitals, punctuation within a sentence, line ends, articles and possessives (“the”, “your”) make no difference.
public struct Wording: Hashable, Sendable, CustomStringConvertible {
  public let description: String
  /// One or more words, each of which may be any one of several.
  private let words: [[Pattern]]

  /// `nil` unless there is at least one word.
  public init?(_ text: String) {
    let words = text.split(separator: " ").flatMap { Self.patterns(String($0)) }
    guard !words.isEmpty, !words.contains(where: \.isEmpty) else { return nil }
    description = text
    self.words = words
  }

  private struct Pattern: Hashable {
    let letters: String
    let isBeginning: Bool

    func matches(_ word: String) -> Bool { isBeginning ? word.hasPrefix(letters) : word == letters }
  }

  /// “3,000-year” is three words, as it is in a text; “a|b” is one that can be either.
  private static func patterns(_ text: String) -> [[Pattern]] {
    if text.contains("|") {
      return [text.split(separator: "|").compactMap { patterns(String($0)).first?.first }]
    }
    let isBeginning = text.hasSuffix("*")
    let words = PlainWord.all(in: text).filter(\.counts).map(\.letters)
    return words.enumerated().map { index, letters in
      [Pattern(letters: letters, isBeginning: isBeginning && index == words.count - 1)]
    }
  }

  /// Where it stands among the words of a text; a match never reaches into the next sentence.
  func ranges(in text: [PlainWord]) -> [Range<Int>] {
    let counted = text.indices.filter { text[$0].counts }
    return counted.indices.compactMap { start in
      guard start + words.count <= counted.count else { return nil }
      let indices = counted[start..<start + words.count]
      guard
        zip(words, indices).allSatisfy({ patterns, index in
          patterns.contains { $0.matches(text[index].letters) }
        }),
        let first = indices.first, let last = indices.last, text[first].sentence == text[last].sentence,
        !isDenied(before: first, in: text)
      else { return nil }
      return first..<last + 1
    }
  }

  private static let denials: Set<String> = [
    "no", "not", "never", "nobody", "nothing", "none", "neither", "nor", "cannot", "without",
  ]
  private static let evidence: Set<String> = [
    "know", "knows", "known", "show", "shows", "shown", "prove", "proves", "proved", "proven", "measured",
  ]

  /// “It does not treat …” makes no claim, nor does “nobody knows whether …”; “not only” does.
  private func isDenied(before index: Int, in text: [PlainWord]) -> Bool {
    isNegative(before: index, in: text)
      || (0..<index).contains { place in
        text[place].sentence == text[index].sentence && Self.evidence.contains(text[place].letters)
          && isNegative(before: place, in: text)
      }
  }

  private func isNegative(before index: Int, in text: [PlainWord]) -> Bool {
    (max(0, index - 3)..<index).contains { place in
      let word = text[place].letters
      guard text[place].sentence == text[index].sentence, Self.denials.contains(word) || word.hasSuffix("n't")
      else { return false }
      return !["only", "just"].contains(text[place + 1].letters)
    }
  }
}

/// A word of a text as it is compared: in lower case, with the place where it begins.
struct PlainWord: Hashable {
  let letters: String
  /// Both count from 1, the column in Unicode scalars.
  let line: Int
  let column: Int
  /// The same for all words of one sentence.
  let sentence: Int

  private static let passedOver: Set<String> = [
    "a", "an", "the", "my", "your", "our", "his", "her", "its", "their", "any", "all",
  ]

  /// Articles and possessives do not.
  var counts: Bool { !Self.passedOver.contains(letters) }

  static func all(in text: String) -> [PlainWord] {
    var scan = Scan()
    for scalar in text.unicodeScalars { scan.take(scalar) }
    scan.endWord()
    return scan.words
  }

  /// Reads a text once, from its beginning to its end.
  private struct Scan {
    var words: [PlainWord] = []
    private var word = String.UnicodeScalarView()
    private var wordStart = (line: 1, column: 1)
    private var (line, column, sentence) = (1, 1, 0)
    private var previous: Unicode.Scalar = " "
    private var isInTag = false
    /// Since the last word, whether a line stood empty.
    private var lineIsEmpty = false

    mutating func take(_ scalar: Unicode.Scalar) {
      defer {
        previous = scalar
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
      // The names and attributes of HTML are no words of a sentence.
      if isInTag {
        if scalar == ">" || scalar == "\n" { isInTag = false }
        return
      }
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil {
        if word.isEmpty { wordStart = (line, column) }
        word.append(scalar)
      } else if scalar == "'" || scalar == "\u{2019}", !word.isEmpty {
        word.append("'")
      } else {
        endWord()
        if scalar == "<", previous != "<" { isInTag = true }
        if scalar == "\n", lineIsEmpty { sentence += 1 }
        if scalar.properties.isWhitespace, [".", "!", "?", ";"].contains(previous) { sentence += 1 }
        if scalar == "\n" {
          lineIsEmpty = true
        } else if !scalar.properties.isWhitespace {
          lineIsEmpty = false
        }
      }
    }

    mutating func endWord() {
      guard !word.isEmpty else { return }
      lineIsEmpty = false
      words.append(
        PlainWord(
          letters: String(word).lowercased(), line: wordStart.line, column: wordStart.column,
          sentence: sentence))
      word = String.UnicodeScalarView()
    }
  }
}
