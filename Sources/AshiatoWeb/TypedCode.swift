import Foundation
import Training

/// A check code as somebody typed, pasted or spoke it into a field.
struct TypedCode {
  /// As it was typed, to be shown again; at most 100 characters.
  let text: String
  private let characters: String

  init(_ text: String) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    self.text = String(trimmed.prefix(100))
    // A whole link is as good as the code at its end.
    let end = trimmed.split(separator: "/").last.map { $0.prefix { $0 != "?" && $0 != "#" } } ?? ""
    characters = String(
      String.UnicodeScalarView(end.unicodeScalars.lazy.filter { !Self.isSeparator($0) }.map(Self.narrow)))
  }

  /// Nothing when it was mistyped.
  var code: CheckCode? { CheckCode(characters) }

  /// What is wrong with a mistyped code.
  var complaint: Sentence {
    let count = characters.count
    if count == 0 { return "No code was given. A check code has twelve letters and digits." }
    if count != 12 {
      return Sentence(
        count, one: "This code has {1} character, and a check code has twelve.",
        many: "This code has {1} characters, and a check code has twelve.")
    }
    return "The last character of a code is made from the others, and here they do not fit together."
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .format, .control, .spaceSeparator: true
    // Low line, full stop, minus sign, and the long mark that a Japanese keyboard gives for a hyphen.
    default: "_.\u{2212}\u{30FC}\u{FF70}".unicodeScalars.contains(scalar)
    }
  }

  /// A full-width letter or digit of an East Asian keyboard as its plain one.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
