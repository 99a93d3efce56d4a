extension [UInt8] {
  /// Lower-case, two digits a byte.
  var hexadecimal: String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * count)
    for byte in self {
      text.append(UInt8.hexadecimalDigits[Int(byte >> 4)])
      text.append(UInt8.hexadecimalDigits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nothing for an odd count or another character; either case is read.
  init?(hexadecimal text: some StringProtocol) {
    self = []
    var high: UInt8?
    for byte in text.utf8 {
      guard let value = byte.hexadecimalValue else { return nil }
      if let first = high {
        append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil else { return nil }
  }
}

extension UInt8 {
  fileprivate static let hexadecimalDigits = [UInt8]("0123456789abcdef".utf8)

  var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
