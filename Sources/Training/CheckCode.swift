/// The short public handle of a record: 55 random bits and a check character, in Crockford's base 32.
///
/// The alphabet has no I, L, O or U, so that a code can be spoken and copied by hand. The check character is a weighted sum over GF(32): any one
/// wrong character and any two exchanged ones are noticed.
public struct CheckCode: Hashable, Sendable {
  /// Twelve characters without hyphens.
  public let text: String

  public static func made(using random: inout some RandomNumberGenerator) -> CheckCode {
    let values = (0..<11).map { _ in UInt8.random(in: 0..<32, using: &random) }
    return CheckCode(values: values + [Self.checkValue(of: values)])
  }

  private init(values: [UInt8]) {
    text = String(decoding: values.map { Self.alphabet[Int($0)] }, as: UTF8.self)
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The value of a character as it may be written: upper or lower case, O for 0, I and L for 1.
  private static func value(of character: UInt8) -> UInt8? {
    let upper = (97...122).contains(character) ? character - 32 : character
    switch upper {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    default: return alphabet.firstIndex(of: upper).map(UInt8.init)
    }
  }

  /// The sum of the values, each times its own power of a generator of GF(32) (modulus x⁵ + x² + 1).
  private static func checkValue(of values: [UInt8]) -> UInt8 {
    var sum: UInt8 = 0
    for value in values {
      sum = doubled(sum ^ value)
    }
    return sum
  }

  private static func doubled(_ value: UInt8) -> UInt8 {
    let shifted = value << 1
    return shifted & 0b100000 == 0 ? shifted : (shifted ^ 0b100101)
  }
}

extension CheckCode: LosslessStringConvertible {
  /// Reads a code as people write it, with or without hyphens and blanks; `nil` when the check character does not fit.
  public init?(_ text: String) {
    var values: [UInt8] = []
    for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
      guard values.count < 12, let value = Self.value(of: byte) else { return nil }
      values.append(value)
    }
    guard values.count == 12, Self.checkValue(of: Array(values.prefix(11))) == values[11] else { return nil }
    self.init(values: values)
  }

  /// In three groups of four, as it is printed.
  public var description: String {
    let characters = Array(text)
    return stride(from: 0, to: 12, by: 4).map { String(characters[$0..<($0 + 4)]) }.joined(separator: "-")
  }
}

extension CheckCode: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let code = CheckCode(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a check code."))
    }
    self = code
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
