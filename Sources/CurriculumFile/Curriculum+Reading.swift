public import Training

extension Curriculum {
  /// The largest file that is read, in bytes. Who reads one from a disk need take in no more than one byte above it.
  public static let fileSizeLimit = Limits.fileBytes

  /// Reads a curriculum file, as `Curricula/README.md` describes it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8, at most ``fileSizeLimit``.
  ///   - file: What complaints call it.
  ///   - library: What the file may refer to. The curriculum holds the full content of it, and so does not depend on a later library.
  /// - Throws: Everything that is wrong with the file at once: its form, its values, and what its parts say about each other.
  public init(yaml bytes: [UInt8], file: String, library: Library = Library()) throws(Complaints) {
    self = try ComplaintBook.reading(file) { book in
      YAMLDocument(bytes, complaints: book).flatMap { document in
        CurriculumReader(library: library).curriculum(
          Entry(node: document.root, name: "The file", complaints: book))
      }
    }
  }
}
