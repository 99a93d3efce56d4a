/// Where all readers of one file write what they find, so that a person hears of everything at once.
final class ComplaintBook {
  /// More than these help nobody, and a hostile file could make millions.
  static let limit = 200

  private let file: String
  private var entries: [Complaint] = []

  init(file: String) {
    self.file = file
  }

  func complain(at position: Position, _ sentence: String, remedy: String) {
    guard entries.count < Self.limit else { return }
    entries.append(
      Complaint(
        file: file, line: position.line, column: position.column, sentence: sentence, remedy: remedy))
  }

  /// `nil` while nobody complained.
  var complaints: Complaints? {
    guard !entries.isEmpty else { return nil }
    return Complaints(
      all: entries.sorted { ($0.line, $0.column, $0.sentence) < ($1.line, $1.column, $1.sentence) })
  }
}
