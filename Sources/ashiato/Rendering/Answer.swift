import Foundation
import Training

/// What a read prints: words for a person, or JSON with stable member names.
protocol Answer: Encodable {
  /// Ends with a newline.
  func text(_ style: Style) -> String
}

extension Answer {
  /// Ends with a newline.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

/// How text may be dressed.
struct Style: Sendable {
  /// Somebody looks at it: tables have headings and stay within 80 columns.
  var isTerminal: Bool
  var hasColour: Bool
  var language = Language.english

  static let plain = Style(isTerminal: false, hasColour: false)

  static var ofStandardOutput: Style {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let environment = ProcessInfo.processInfo.environment
    let isWanted = environment["NO_COLOR"]?.isEmpty != false && environment["TERM"] != "dumb"
    return Style(
      isTerminal: isTerminal, hasColour: isTerminal && isWanted, language: .ofThisProcess)
  }

  /// For a text of somebody's own: where the reader has not said which language she wants, the program goes on in that of the text.
  func reading(_ tag: LanguageTag?) -> Style {
    guard !Language.isWanted, let tag, let language = try? Language.named(tag.text) else { return self }
    var style = self
    style.language = language
    return style
  }

  /// In the language of the reader, and on a terminal as it is shown.
  func say(_ sentence: Sentence) -> String {
    guard isTerminal else { return sentence.said(in: language).plainLine }
    return sentence.said(in: language) { own($0) }.replacing("\n", with: " ")
  }

  /// A text of somebody's own, on one line.
  func own(_ text: String) -> String { isTerminal ? language.isolating(text.plainLine) : text.plainLine }

  func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func green(_ text: String) -> String { hasColour ? "\u{1B}[32m\(text)\u{1B}[0m" : text }
  func red(_ text: String) -> String { hasColour ? "\u{1B}[31m\(text)\u{1B}[0m" : text }
}
