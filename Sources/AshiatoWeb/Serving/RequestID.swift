/// The name of one request in the log and in its answer, so that the two are found together.
struct RequestID: Sendable, Hashable, CustomStringConvertible {
  let description: String

  /// Of one's own making: 16 hexadecimal digits.
  init() {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    description = String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// As a proxy has named it. What would not be a plain word in a log is not taken.
  init?(_ text: String) {
    let isPlain = text.utf8.allSatisfy { byte in
      let character = Character(Unicode.Scalar(byte))
      return character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
    }
    guard isPlain, (1...64).contains(text.utf8.count) else { return nil }
    description = text
  }
}
