import Training

/// Text for a terminal, set to a number of columns.
struct Page {
  let columns: Int
  let language: Language
  private(set) var lines: [String] = []

  /// A no-break space has done its work once the lines are set, and people search for plain ones.
  var text: String { lines.joined(separator: "\n").replacing("\u{A0}", with: " ") + "\n" }

  init(columns: Int, language: Language = .english) {
    self.columns = columns
    self.language = language
  }

  /// A heading in the language of the reader.
  mutating func head(_ sentence: Sentence) { heading(sentence.said(in: language)) }

  /// A paragraph in the language of the reader.
  mutating func say(_ sentence: Sentence, indent: Int = 0, mark: String = "") {
    paragraph(sentence.said(in: language), indent: indent, mark: mark)
  }

  /// A line in the language of the reader, with a figure at the right margin.
  mutating func say(_ sentence: Sentence, figure: Sentence, indent: Int = 0) {
    row(sentence.said(in: language), figure.said(in: language), indent: indent)
  }

  mutating func heading(_ text: String) {
    lines.append("")
    paragraph(text)
  }

  mutating func space() {
    lines.append("")
  }

  /// A paragraph, whose lines do not end at a no-break space; `mark` stands before its first line and the others hang below the text.
  mutating func paragraph(_ text: String, indent: Int = 0, mark: String = "") {
    let margin = String(repeating: " ", count: indent)
    let hang = margin + String(repeating: " ", count: mark.columns)
    var line = margin + mark
    var isFresh = true
    for word in text.split(separator: " ").flatMap({ $0.pieces(atMost: columns - hang.columns) }) {
      if !isFresh, line.columns + 1 + word.columns > columns {
        lines.append(line)
        line = hang
        isFresh = true
      }
      line += isFresh ? word : " " + word
      isFresh = false
    }
    lines.append(line)
  }

  /// A text and a figure at the right margin.
  mutating func row(_ text: String, _ figure: String, indent: Int = 0) {
    let room = columns - figure.columns - 2
    paragraph(text, indent: indent)
    if let last = lines.last, last.columns <= room {
      lines[lines.count - 1] =
        last + String(repeating: " ", count: columns - last.columns - figure.columns) + figure
    } else {
      lines.append(String(repeating: " ", count: columns - figure.columns) + figure)
    }
  }
}

extension Substring {
  /// The word, cut where it is wider than a line, as an address can be: behind a slash or a hyphen, or else anywhere.
  fileprivate func pieces(atMost width: Int) -> [Substring] {
    var rest = self
    var pieces: [Substring] = []
    while rest.columns > width {
      var room = rest.prefix(Swift.max(width, 1))
      while room.columns > width, room.count > 1 { room.removeLast() }
      let piece = room.lastIndex { $0 == "/" || $0 == "-" }.map { room[...$0] } ?? room
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces + [rest]
  }
}
