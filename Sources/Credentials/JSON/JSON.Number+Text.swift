extension JSON.Number: CustomStringConvertible {
  public var description: String {
    var output: [UInt8] = []
    write(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The text that ECMAScript gives a number (ECMA-262 `Number::toString`, RFC 8785 section 3.2.2.3).
  ///
  /// Swift prints the same shortest digits that read back as the same double, and lays them out differently:
  /// the digits and the exponent are taken from its text and laid out anew.
  func write(to output: inout [UInt8]) {
    if let integer {
      output.append(contentsOf: String(integer).utf8)
      return
    }
    var digits: [UInt8] = []
    var integralDigits: Int?
    var exponent = 0
    var text = double.magnitude.description.utf8[...]
    if let mark = text.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(String(text[text.index(after: mark)...]) ?? "") ?? 0
      text = text[..<mark]
    }
    for byte in text {
      if byte == UInt8(ascii: ".") { integralDigits = digits.count } else { digits.append(byte) }
    }
    // The value is 0.DIGITS × 10^point.
    var point = (integralDigits ?? digits.count) + exponent
    let leadingZeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(leadingZeros)
    point -= leadingZeros
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }

    if double < 0 { output.append(UInt8(ascii: "-")) }
    let zero = UInt8(ascii: "0")
    switch point {
    case digits.count...21 where digits.count <= 21:
      output.append(contentsOf: digits)
      output.append(contentsOf: repeatElement(zero, count: point - digits.count))
    case 1...21:
      output.append(contentsOf: digits[..<point])
      output.append(UInt8(ascii: "."))
      output.append(contentsOf: digits[point...])
    case -5...0:
      output.append(contentsOf: "0.".utf8)
      output.append(contentsOf: repeatElement(zero, count: -point))
      output.append(contentsOf: digits)
    default:
      output.append(digits[0])
      if digits.count > 1 {
        output.append(UInt8(ascii: "."))
        output.append(contentsOf: digits[1...])
      }
      output.append(contentsOf: (point > 0 ? "e+" : "e-").utf8)
      output.append(contentsOf: String((point - 1).magnitude).utf8)
    }
  }
}
