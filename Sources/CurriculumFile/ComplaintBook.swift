/// Where all readers of one file write what they find, so that a person hears of everything at once.
final class ComplaintBook {
  /// More than these help nobody, and a hostile file could make millions.
  static let limit = 100

  private let file: String
  private var entries: [Complaint] = []
  private var untold = 0

  init(file: String) {
    self.file = file
  }

  /// The words are made only for a complaint that is told: to look for the nearest known word costs more than to read the value.
  func complain(
    at position: Position, _ sentence: @autoclosure () -> String, remedy: @autoclosure () -> String
  ) {
    guard entries.count < Self.limit else {
      untold += 1
      return
    }
    entries.append(
      Complaint(
        file: file, line: position.line, column: position.column, sentence: sentence(), remedy: remedy()))
  }

  /// `nil` while nobody complained. The last one says how many more there are, where there are too many to tell.
  var complaints: Complaints? {
    var told = entries.sorted { ($0.line, $0.column, $0.sentence) < ($1.line, $1.column, $1.sentence) }
    guard let last = told.last else { return nil }
    if untold > 0 {
      told.append(
        Complaint(
          file: file, line: last.line, column: last.column,
          sentence: "There \(untold == 1 ? "is" : "are") \(untold.counted("more complaint")).",
          remedy: "Mend these first, then check the file again."))
    }
    return Complaints(all: told)
  }
}

extension ComplaintBook {
  /// Reads something whole, or throws what there is to complain about.
  static func reading<Value>(
    _ file: String, _ read: (ComplaintBook) -> Value?
  ) throws(Complaints) -> Value {
    let book = ComplaintBook(file: file)
    let value = read(book)
    if let complaints = book.complaints { throw complaints }
    guard let value else {
      // A reader that gives up says why; this stands here so that no gap in that rule becomes a value.
      throw Complaints(all: [
        Complaint(
          file: file, line: 1, column: 1, sentence: "The file could not be read.",
          remedy: "This is a fault of the program: please report it with the file.")
      ])
    }
    return value
  }
}
