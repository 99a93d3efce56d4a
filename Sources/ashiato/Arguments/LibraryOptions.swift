import ArgumentParser
import CurriculumFile
import Foundation
import SystemPackage
import Training

/// Where the words of the field come from.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of library files; unless given, “library” beside the curriculum, else the library of this program.",
      valueName: "dir"))
  var library: String?
}

/// The libraries that one command needs, each read once.
struct LibraryShelf {
  private let folder: String?
  private var libraries: [String?: Library] = [:]

  init(_ options: LibraryOptions) {
    folder = options.library
  }

  /// The library that a curriculum file refers to.
  mutating func library(for curriculum: String) throws -> Library {
    try library(in: folder ?? Self.folder(beside: curriculum))
  }

  /// - Parameter folder: `nil` for the library of this program.
  mutating func library(in folder: String?) throws -> Library {
    if let library = libraries[folder] { return library }
    let library = try folder.map { try Library(folder: $0) } ?? .shipped()
    libraries[folder] = library
    return library
  }

  private static func folder(beside curriculum: String) -> String? {
    let folder = FilePath(curriculum).removingLastComponent().appending("library").string
    let kind = try? FileManager.default.attributesOfItem(atPath: folder)[.type] as? FileAttributeType
    return kind == .typeDirectory ? folder : nil
  }
}

extension Library {
  init(folder: String) throws {
    let paths = try meantFiles(in: [folder], where: { $0.hasSuffix(".yaml") }, called: "library files")
    let files = try paths.map { path in
      LibraryFile(
        path: path, bytes: try InputFile(path, readingAtMost: Curriculum.fileSizeLimit + 1).bytes)
    }
    try self.init(files: files)
  }
}
