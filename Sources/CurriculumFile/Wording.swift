extension String {
  func trimmingSpace() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The text itself, or its beginning and an ellipsis; on one line, and without control characters.
  func shortened(to limit: Int) -> String {
    let line = String(
      prefix(limit + 1).map { character in
        if character.isNewline { return " " }
        return character.unicodeScalars.contains(where: \.isHiddenControl) ? "\u{FFFD}" : character
      })
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }

  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// “A module”, “An award”.
  var withArticle: String { "\("aeiou".contains(prefix(1)) ? "An" : "A") \(self)" }

  /// “Stop Drill” as `stop-drill`; what cannot stand in an id is left out.
  func kebabCased() -> String {
    lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }

  /// The one of the known words that this was probably meant to be: at most a third of its letters differ.
  func nearest(among known: [String]) -> String? {
    guard !isEmpty, count <= 64 else { return nil }
    let nearest = known.map { (word: $0, distance: distance(to: $0)) }.min { $0.distance < $1.distance }
    guard let nearest, nearest.distance <= max(1, nearest.word.count / 3) else { return nil }
    return nearest.word
  }

  /// How many letters must be put in, left out, replaced, or exchanged with their neighbour (optimal string alignment).
  private func distance(to other: String) -> Int {
    let (left, right) = (Array(self), Array(other))
    var rows = [Array(0...right.count)]
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var least = min(row[j], rows[i][j + 1]) + 1
        least = min(least, rows[i][j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}

extension Int {
  /// “1 session”, “3 sessions”.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
