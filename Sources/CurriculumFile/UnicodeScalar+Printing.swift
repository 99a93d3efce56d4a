extension Unicode.Scalar {
  /// The set `c-printable` of YAML 1.2.2 §5.1 without the byte order mark.
  var isPrintableInYAML: Bool {
    switch value {
    case 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }

  /// What moves a terminal's cursor or turns the direction of the text around it.
  var isHiddenControl: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// “U+001B”.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
