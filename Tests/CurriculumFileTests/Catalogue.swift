import CurriculumFile
import Foundation
import Testing
import Training

/// The curricula that come with the project, from the folder `Curricula`.
enum Catalogue {
  static let names = [
    "foundation-safety-0", "balance-on-bars-0", "western-bar-ashiatsu-1", "western-bar-ashiatsu-2",
    "western-bar-supine-side-1", "sports-recovery-stretch-1", "barefoot-shiatsu-staff",
    "traditional-ashiatsu-tcm", "keralite-rope-1", "strap-table-1", "chair-floor-barefoot-1",
    "thai-barefoot-1",
    "renewal-safety", "supervisor-assessor-1",
  ]

  static func curriculum(_ name: String) throws -> Curriculum {
    try Curriculum(yaml: bytes("\(name).yaml"), file: "\(name).yaml", library: library())
  }

  static func library() throws -> Library { try readLibrary.get() }

  /// Read once for all tests.
  private static let readLibrary = Result { try Library(files: libraryFiles()) }

  static func libraryFiles() throws -> [LibraryFile] {
    try Library.Kind.allCases.map { kind in
      let path = "library/\(kind.rawValue).yaml"
      return LibraryFile(path: path, bytes: try bytes(path))
    }
  }

  /// The complete file that the README shows.
  static func example() throws -> [UInt8] {
    let readme = try String(decoding: bytes("README.md"), as: UTF8.self)
    let start = try #require(readme.range(of: "```yaml\n")).upperBound
    let end = try #require(readme.range(of: "```", range: start..<readme.endIndex)).lowerBound
    return Array(readme[start..<end].utf8)
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Curricula")

  static func bytes(_ file: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appending(path: file)))
  }
}
