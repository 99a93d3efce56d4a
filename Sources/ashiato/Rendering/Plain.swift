import CurriculumFile

extension String {
  /// The text without characters that would steer a terminal or turn its direction around. Files of strangers are
  /// shown through this.
  var plain: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x0A: scalar
          case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  /// Also without line breaks, for a cell or a label.
  var plainLine: String { plain.replacing("\n", with: " ") }

  /// Broken at blanks, so that no line is longer than 80 columns.
  ///
  /// - Parameters:
  ///   - lead: stands before the first line.
  ///   - indent: stands before every other line.
  func wrapped(after lead: String = "", indent: String = "") -> String {
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = lines.isEmpty ? lead : indent
      var isEmpty = true
      for word in paragraph.split(separator: " ") {
        if !isEmpty, line.columns + 1 + String(word).columns > Table.columns {
          lines.append(line)
          line = indent
          isEmpty = true
        }
        line += isEmpty ? String(word) : " \(word)"
        isEmpty = false
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  /// With blanks behind it, up to so many columns.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - self.columns))
  }
}
