/// An address that letters go to or come from: `name@domain`, in ASCII, without quotation marks (RFC 5321 section 4.1.2, Dot-string).
///
/// Nothing that it holds can end a line, an address or a header field.
public struct MailAddress: Hashable, Sendable, LosslessStringConvertible {
  public let description: String

  /// - Returns: `nil` for more than 254 characters, and for what is no such address.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].count),
      parts[0].isDotted(by: \.isAtomText), parts[1].isDotted(by: \.isLetterDigitOrHyphen)
    else { return nil }
    description = text
  }

  var domain: String { String(description.drop { $0 != "@" }.dropFirst()) }
}

extension Substring.UTF8View {
  /// Whether it is words of such characters with single dots between.
  fileprivate func isDotted(by isFit: (UInt8) -> Bool) -> Bool {
    split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0.allSatisfy(isFit)
    }
  }
}

extension UInt8 {
  fileprivate var isLetterDigitOrHyphen: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// RFC 5322 section 3.2.3.
  fileprivate var isAtomText: Bool { isLetterDigitOrHyphen || "!#$%&'*+/=?^_`{|}~".utf8.contains(self) }
}
