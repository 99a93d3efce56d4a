extension String {
  /// The text without characters that would steer a terminal or turn its direction around. Files of strangers are
  /// shown through this.
  var plain: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x0A: scalar
          case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  /// Also without line breaks, for a cell or a label.
  var plainLine: String { plain.replacing("\n", with: " ") }

  /// Broken at blanks into lines of at most so many characters, each but the first behind the indent.
  func wrapped(to columns: Int = 80, indent: String = "") -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
      var lines: [String] = []
      var line = ""
      for word in paragraph.split(separator: " ") {
        let room = lines.isEmpty ? columns : columns - indent.count
        if !line.isEmpty, line.count + 1 + word.count > room {
          lines.append(line)
          line = ""
        }
        line += line.isEmpty ? String(word) : " \(word)"
      }
      return (lines + [line]).joined(separator: "\n" + indent)
    }
    .joined(separator: "\n" + indent)
  }

  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension Int {
  /// “1 session”, “2 sessions”.
  func of(_ one: String, _ many: String? = nil) -> String { self == 1 ? "1 \(one)" : "\(self) \(many ?? one + "s")" }
}
