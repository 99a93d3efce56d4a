import Foundation

/// A text that somebody wrote, and where.
struct SourceFile: Hashable {
  let path: String
  let text: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// Throws a ``Complaint`` when the file is not UTF-8 or holds carriage returns, which a Swift literal would not keep.
  init(readingFrom path: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: path))
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint("This file is not UTF-8.", in: SourceFile(path: path, text: ""), at: 0)
    }
    self.init(path: path, text: text)
    if let offset = text.unicodeScalars.firstIndex(of: "\r") {
      throw Complaint(
        "Lines end with a line feed alone; here is a carriage return.", in: self,
        at: text.unicodeScalars.distance(from: text.startIndex, to: offset))
    }
  }

  /// The files of a folder whose names end in `.sql`, by name.
  static func all(in folder: String) throws -> [SourceFile] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".sql") }
      .sorted()
      .map { try SourceFile(readingFrom: "\(folder)/\($0)") }
  }

  /// The file's name without its ending, for example `0001_ground`.
  var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }
}
