extension String {
  /// How many columns of a terminal the text takes: two for a wide character of East Asia, none for a mark that stands on the
  /// one before it. Terminals count scalar by scalar, so that this does too.
  public var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }
}

extension Substring {
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    // The soft hyphen is the one character of its category that terminals show.
    case .format: return value == 0xAD ? 1 : 0
    default: break
    }
    return switch value {
    // The vowels and finals of Hangul, which join the syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: 0
    case _ where isWide: 2
    default: 1
    }
  }

  /// East_Asian_Width W or F (UAX #11), which the standard library does not tell.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DF2, 0x1AFF0...0x1B2FB, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
