/// A turn of phrase that can be looked for in a text.
///
/// It is written in plain words, for example `boost* immune system`: `*` at the end of a word stands for any ending, and `a|b` for either word.
/// Capitals, punctuation within a sentence, line ends, articles and possessives (“the”, “your”) make no difference, and up to two other words may
/// stand between its own: “boosts the body's natural immune system”.
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
      guard let last = end(of: counted[start...], in: text), !isDenied(before: counted[start], in: text)
      else { return nil }
      return counted[start]..<last + 1
    }
  }

  /// How many other words may stand between two of a wording's own.
  private static let longestGap = 2

  /// The place of the last word, where the first stands at the beginning and the others follow.
  private func end(of places: ArraySlice<Int>, in text: [PlainWord]) -> Int? {
    guard let first = places.first else { return nil }
    var rest = places
    for (number, word) in words.enumerated() {
      let reach = rest.prefix(number == 0 ? 1 : Self.longestGap + 1)
      guard
        let place = reach.firstIndex(where: { place in
          text[place].sentence == text[first].sentence
            && word.contains { $0.matches(text[place].letters) }
        })
      else { return nil }
      rest = rest[(place + 1)...]
    }
    return places[rest.startIndex - 1]
  }

  /// Words that deny what is said after them, be there one or two more words between.
  private static let denials: Set<String> = ["not", "never", "nobody", "cannot", "nor"]
  /// Words that deny only what they stand before: “without drugs it treats …” makes a claim.
  private static let refusals: Set<String> = ["no", "without", "none", "neither", "nothing"]
  private static let evidence: Set<String> = [
    "know", "knows", "known", "show", "shows", "shown", "prove", "proves", "proved", "proven", "measured",
    "evidence", "proof",
  ]

  /// “It does not treat …” makes no claim, nor does “nobody knows whether …”; “not only” does.
  private func isDenied(before index: Int, in text: [PlainWord]) -> Bool {
    isNegative(before: index, among: Self.denials, within: 3, in: text)
      || isNegative(before: index, among: ["no", "without"], within: 1, in: text)
      || (0..<index).contains { place in
        text[place].sentence == text[index].sentence && Self.evidence.contains(text[place].letters)
          && isNegative(before: place, among: Self.denials.union(Self.refusals), within: 3, in: text)
      }
  }

  private func isNegative(
    before index: Int, among denials: Set<String>, within reach: Int, in text: [PlainWord]
  ) -> Bool {
    (max(0, index - reach)..<index).contains { place in
      let word = text[place].letters
      guard text[place].clause == text[index].clause,
        denials.contains(word) || (reach > 1 && word.hasSuffix("n't"))
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
  /// The same for all words between two marks of punctuation.
  let clause: Int

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
    private var (line, column, sentence, clause) = (1, 1, 0, 0)
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
        if Self.marks.contains(scalar) { clause += 1 }
        if scalar == "\n", lineIsEmpty { beginSentence() }
        if scalar.properties.isWhitespace, [".", "!", "?", ";"].contains(previous) { beginSentence() }
        if scalar == "\n" {
          lineIsEmpty = true
        } else if !scalar.properties.isWhitespace {
          lineIsEmpty = false
        }
      }
    }

    private static let marks: Set<Unicode.Scalar> = [",", ":", "(", ")", "\u{2013}", "\u{2014}"]

    private mutating func beginSentence() {
      sentence += 1
      clause += 1
    }

    mutating func endWord() {
      guard !word.isEmpty else { return }
      lineIsEmpty = false
      words.append(
        PlainWord(
          letters: String(word).lowercased(), line: wordStart.line, column: wordStart.column,
          sentence: sentence, clause: clause))
      word = String.UnicodeScalarView()
    }
  }
}
