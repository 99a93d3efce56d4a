public import Training

extension Curriculum {
  /// The largest file that is read, in bytes. Who reads one from a disk need take in no more than one byte above it.
  public static let fileSizeLimit = Limits.fileBytes

  /// Reads a curriculum file, as `Curricula/README.md` describes it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8, at most ``fileSizeLimit``.
  ///   - file: What complaints call it.
  /// - Throws: Everything that is wrong with the file at once: its form, its values, and what its parts say about each other.
  public init(yaml bytes: [UInt8], file: String) throws(Complaints) {
    let book = ComplaintBook(file: file)
    let curriculum = YAMLDocument(bytes, complaints: book).flatMap { document in
      CurriculumReader().curriculum(
        Entry(node: document.root, name: "The file", complaints: book))
    }
    if let complaints = book.complaints { throw complaints }
    guard let curriculum else {
      // A reader that gives up says why; this stands here so that no gap in that rule becomes a curriculum.
      throw Complaints(all: [
        Complaint(
          file: file, line: 1, column: 1, sentence: "The file could not be read.",
          remedy: "This is a fault of the program: please report it with the file.")
      ])
    }
    self = curriculum
  }
}
