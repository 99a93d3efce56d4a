public import Screening

extension RuleSet {
  /// Reads a rule set, as `Curricula/README.md` describes it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8, at most 1 MiB.
  ///   - file: What complaints call it.
  /// - Throws: Everything that is wrong with the file at once: its form, its values, what its parts say about each other, and every rule
  ///   that could never come to bear.
  public init(yaml bytes: [UInt8], file: String) throws(Complaints) {
    self = try ComplaintBook.reading(file) { book in
      YAMLDocument(bytes, complaints: book).flatMap { document in
        RuleSetReader().ruleSet(Entry(node: document.root, name: "The file", complaints: book))
      }
    }
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
