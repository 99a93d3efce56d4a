/// The id of one fact or person: a UUID of version 7, typed by what it names.
///
/// UUIDv7 (RFC 9562 §5.7) begins with the millisecond of its making, so facts of one school lie together in an index.
public struct Identifier<Subject>: Hashable, Sendable {
  // Two words, not one UInt128: the compiler (6.3.1, x86-64) loses an asynchronous caller when a 128-bit integer is the
  // argument that no longer fits the registers.
  @usableFromInline let high: UInt64
  @usableFromInline let low: UInt64

  @inlinable
  public init(bits: UInt128) {
    high = UInt64(truncatingIfNeeded: bits >> 64)
    low = UInt64(truncatingIfNeeded: bits)
  }

  @inlinable
  public var bits: UInt128 { UInt128(high) << 64 | UInt128(low) }

  /// A fresh id. Time and randomness are handed in, so that the domain has neither of its own.
  public static func made(at instant: Instant, using random: inout some RandomNumberGenerator) -> Self {
    let milliseconds = UInt128(UInt64(max(0, instant.microseconds / 1000)) & 0xFFFF_FFFF_FFFF)
    let high = UInt128(UInt64.random(in: .min ... .max, using: &random) & 0xFFF)
    let low = UInt128(UInt64.random(in: .min ... .max, using: &random) & 0x3FFF_FFFF_FFFF_FFFF)
    return Identifier(bits: milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low)
  }
}

extension Identifier: LosslessStringConvertible {
  /// Reads the usual form with four hyphens, upper or lower case; anything else is `nil`.
  public init?(_ text: String) {
    guard text.utf8.count == 36 else { return nil }
    var bits: UInt128 = 0
    for (index, byte) in text.utf8.enumerated() {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
      bits = bits << 4 | UInt128(digit)
    }
    self.init(bits: bits)
  }

  public var description: String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    func append(_ word: UInt64, _ digits: Range<UInt64>) {
      for digit in digits {
        let value = UInt8(truncatingIfNeeded: word >> (4 * (15 - digit))) & 0xF
        text.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
    }
    append(high, 0..<8)
    text.append(UInt8(ascii: "-"))
    append(high, 8..<12)
    text.append(UInt8(ascii: "-"))
    append(high, 12..<16)
    text.append(UInt8(ascii: "-"))
    append(low, 0..<4)
    text.append(UInt8(ascii: "-"))
    append(low, 4..<16)
    return String(decoding: text, as: UTF8.self)
  }
}

extension Identifier: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = Identifier(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a UUID."))
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
