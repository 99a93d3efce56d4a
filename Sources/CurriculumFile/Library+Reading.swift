public import Training

/// A file of a library, as it was found.
public struct LibraryFile: Hashable, Sendable {
  /// What complaints call it; its last part is the kind of its cards and `.yaml`, as `library/zones.yaml`.
  public let path: String
  /// UTF-8, at most ``Training/Curriculum/fileSizeLimit``.
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The last part of the path without `.yaml`; `nil` where it names no kind of card.
  var kind: Library.Kind? { Library.Kind(rawValue: stem) }

  var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }
}

extension Library {
  /// Reads the files of a library, as `Curricula/README.md` describes them, in any order; a kind without a file has no cards.
  ///
  /// - Throws: Everything that is wrong with any of the files at once: their form, their values, what the cards say about each other, and
  ///   blocked wording in their own words.
  public init(files: [LibraryFile]) throws(Complaints) {
    let reader = LibraryReader(files)
    self = reader.library()
    let complaints = reader.books.flatMap { $0.complaints?.all ?? [] }
    if !complaints.isEmpty { throw Complaints(all: complaints) }
  }

  /// The library that comes with the program.
  public static func shipped() throws(Complaints) -> Library {
    try Library(
      files: ShippedLibrary.texts.map { kind, text in
        LibraryFile(path: "library/\(kind.rawValue).yaml", bytes: Array(text.utf8))
      })
  }
}
