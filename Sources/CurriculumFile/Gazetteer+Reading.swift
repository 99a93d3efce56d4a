public import Training

extension Gazetteer {
  /// Reads the files of a gazetteer, one country each, as `Curricula/README.md` describes them.
  ///
  /// - Throws: Everything that is wrong with any of the files at once: their form, their values, and what an area says of those beside it.
  public init(files: [LibraryFile]) throws(Complaints) {
    let reader = GazetteerReader(files)
    self.init(countries: reader.countries)
    let complaints = reader.books.flatMap { $0.complaints?.all ?? [] }
    if !complaints.isEmpty { throw Complaints(all: complaints) }
  }

  /// The gazetteer that comes with the program.
  public static func shipped() throws(Complaints) -> Gazetteer {
    try Gazetteer(
      files: ShippedGazetteer.texts.map { name, text in
        LibraryFile(path: "places/\(name).yaml", bytes: Array(text.utf8))
      })
  }
}
