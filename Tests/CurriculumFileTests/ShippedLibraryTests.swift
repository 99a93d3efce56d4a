import CurriculumFile
import Foundation
import Testing
import Training

/// The program carries the library of the catalogue inside itself, so that a curriculum can refer to it anywhere.
@Suite struct ShippedLibraryTests {
  private let carried = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/CurriculumFile/ShippedLibrary.swift").standardizedFileURL

  private func source() throws -> String {
    let texts = try Library.Kind.allCases.sorted { $0.rawValue < $1.rawValue }.map { kind in
      let text = String(decoding: try Catalogue.bytes("library/\(kind.rawValue).yaml"), as: UTF8.self)
      return "    (.\(kind), ##\"\"\"\n\(text)\n\"\"\"##),\n"
    }
    return """
      // Written from Curricula/library by ShippedLibraryTests (RECORD_GOLDEN=1); do not edit.
      // swift-format-ignore-file

      import Training

      enum ShippedLibrary {
        static let texts: [(kind: Library.Kind, text: String)] = [
      \(texts.joined())  ]
      }

      """
  }

  @Test func `the program carries the library of the catalogue`() throws {
    let expected = try source()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try expected.write(to: carried, atomically: true, encoding: .utf8)
      Issue.record("ShippedLibrary.swift was written anew. Build again, then run the tests again.")
    }
    let actual = try String(contentsOf: carried, encoding: .utf8)
    #expect(
      actual == expected,
      "ShippedLibrary.swift is out of date: RECORD_GOLDEN=1 Scripts/test ShippedLibraryTests writes it.")
  }

  @Test func `the folder of the library holds cards and nothing else`() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Catalogue.folder.appending(path: "library").path())
    #expect(
      files.filter { $0.hasSuffix(".yaml") }.sorted()
        == Library.Kind.allCases.map { "\($0.rawValue).yaml" }.sorted())
  }

  @Test func `the carried library is the one of the catalogue`() throws {
    #expect(try Library.shipped() == Catalogue.library())
  }
}
