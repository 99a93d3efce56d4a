/// A short id that a person reads and types: lower-case words of letters and digits, joined by hyphens.
///
/// At most 64 characters, beginning with a letter or digit. Typed by what it names.
public struct Slug<Subject>: Hashable, Sendable {
  public let text: String

  public init?(_ text: String) {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-"), bytes.last != UInt8(ascii: "-")
    else {
      return nil
    }
    var previous = UInt8(ascii: "a")
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-"): if previous == byte { return nil }
      default: return nil
      }
      previous = byte
    }
    self.text = text
  }
}

extension Slug: CustomStringConvertible {
  public var description: String { text }
}

extension Slug: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Slug: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let slug = Slug(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a kebab-case id."))
    }
    self = slug
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
