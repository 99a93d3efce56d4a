import Foundation

/// Files that are written, or compared with those that stand.
struct Output: Sendable {
  let folder: String
  let files: [String: String]

  init(folder: String, files: [String: String]) {
    self.folder = folder
    self.files = files
  }

  /// One file, by its path.
  init(path: String, text: String) {
    let file = URL(filePath: path)
    folder = file.deletingLastPathComponent().relativePath
    files = [file.lastPathComponent: text]
  }

  /// The names of files that differ, are missing, or were written by an earlier run and are not wanted any more.
  func differences() -> [String] {
    let differing = files.filter { text(of: $0.key) != $0.value }.keys
    return (differing + leftOver()).sorted()
  }

  /// Writes what differs and removes what is left over; gives the names.
  func write() throws -> [String] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let changed = differences()
    for name in changed {
      if let text = files[name] {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
      } else {
        try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      }
    }
    return changed
  }

  private func leftOver() -> [String] {
    let standing = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return standing.filter { files[$0] == nil && text(of: $0)?.hasPrefix(SwiftWriter.mark) == true }
  }

  private func text(of name: String) -> String? {
    (try? Data(contentsOf: URL(filePath: "\(folder)/\(name)"))).flatMap {
      String(validating: $0, as: UTF8.self)
    }
  }
}
