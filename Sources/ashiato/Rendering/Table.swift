import CurriculumFile
import Training

/// Rows for a terminal, aligned and within 80 columns; for anything else a line each, cells divided by tabs.
struct Table: Hashable {
  let headings: [String]
  let rows: [[String]]

  static let columns = 80

  func text(_ style: Style) -> String {
    let rows = rows.map { $0.map(style.own) }
    guard style.isTerminal else { return rows.map { $0.joined(separator: "\t") + "\n" }.joined() }
    let widths = headings.indices.map { column in
      ([headings] + rows).map { $0[column].columns }.max() ?? 0
    }
    // Where all does not fit beside each other, the last column takes a line of its own.
    let isWide = widths.reduce(0, +) + 2 * (widths.count - 1) > Self.columns && widths.count > 1
    func line(_ cells: [String]) -> String {
      let besides = isWide ? cells.dropLast() : cells[...]
      let first = zip(besides, widths).map { $0.padded(to: $1) }.joined(separator: "  ").trimmingEnd
      guard isWide, let last = cells.last, !last.isEmpty else { return first + "\n" }
      return "\(first)\n    \(last)\n"
    }
    return style.bold(line(headings).trimmingEnd) + "\n" + rows.map(line).joined()
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}

/// A row of a list: what `--json` prints of it, and its cells.
protocol Row: Encodable {
  static var headings: [Sentence] { get }
  func cells(_ style: Style) -> [String]
}

/// A list of rows; as JSON an array.
struct Listing<Element: Row>: Answer {
  let rows: [Element]
  /// Said on a terminal when there are none.
  let nothing: Sentence

  func text(_ style: Style) -> String {
    if rows.isEmpty { return style.isTerminal ? style.say(nothing) + "\n" : "" }
    return Table(headings: Element.headings.map(style.say), rows: rows.map { $0.cells(style) }).text(style)
  }

  func encode(to encoder: any Encoder) throws {
    try rows.encode(to: encoder)
  }
}
