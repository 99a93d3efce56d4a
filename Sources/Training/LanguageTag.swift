/// In which language somebody has written a text: a tag as `lang` of HTML takes it (BCP 47), as `de` or `zh-Hant`.
public struct LanguageTag: Hashable, Sendable {
  public let text: String

  /// Of a file that does not say it.
  public static let english = LanguageTag(unchecked: "en")

  /// - Returns: `nil` unless it is two or three letters, and behind hyphens words of one to eight letters and digits; at most 35
  ///   characters.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count <= 35, let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy(\.isLetter),
      parts.dropFirst().allSatisfy({ part in
        (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isLetter || $0.isDigit }
      })
    else { return nil }
    self.text = text
  }

  private init(unchecked text: String) {
    self.text = text
  }
}

extension LanguageTag: CustomStringConvertible {
  public var description: String { text }
}

extension LanguageTag: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let tag = LanguageTag(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "This is not the tag of a language."))
    }
    self = tag
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
