public import Foundation
public import Testing

/// Compares `text` with the file `Golden/<name>` beside the test that calls it.
///
/// With `RECORD_GOLDEN=1` a file that differs is written anew, and the test fails once, so that nobody records by accident.
public func expectGolden(
  _ text: String, _ name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  let standing = try? String(contentsOf: file, encoding: .utf8)
  Golden(name: "Golden/\(name)", standing: standing, given: text).check(sourceLocation) {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}

/// Compares `text` with the part of a document between `<!-- <name> -->` and `<!-- end of <name> -->`.
///
/// `RECORD_GOLDEN=1` rewrites the part and fails once, as with golden files.
public func expectEmbedded(
  _ text: String, as name: String, in document: URL, sourceLocation: SourceLocation = #_sourceLocation
) {
  let (opening, closing) = ("<!-- \(name) -->\n", "<!-- end of \(name) -->")
  let title = "\(document.lastPathComponent), \(name)"
  guard let whole = try? String(contentsOf: document, encoding: .utf8),
    let start = whole.range(of: opening),
    let end = whole.range(of: closing, range: start.upperBound..<whole.endIndex)
  else {
    Issue.record(
      "\(title): the document has no lines “\(opening.dropLast())” and “\(closing)”.",
      sourceLocation: sourceLocation)
    return
  }
  let part = start.upperBound..<end.lowerBound
  Golden(name: title, standing: String(whole[part]), given: text).check(sourceLocation) {
    try whole.replacingCharacters(in: part, with: text).write(to: document, atomically: true, encoding: .utf8)
  }
}

/// A text that stands, and the one that was given.
private struct Golden {
  let name: String
  let standing: String?
  let given: String

  func check(_ sourceLocation: SourceLocation, record: () throws -> Void) {
    if standing == given { return }
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != "1" else {
      do {
        try record()
        Issue.record(
          "\(name) was recorded. Read the change, then run the tests again.", sourceLocation: sourceLocation)
      } catch {
        Issue.record(error, "\(name) could not be recorded.", sourceLocation: sourceLocation)
      }
      return
    }
    let difference = standing.map { "differs:\n" + lineDifference(from: $0, to: given) } ?? "does not exist."
    Issue.record(
      "\(name) \(difference)\nIf the new text is right, RECORD_GOLDEN=1 writes it.",
      sourceLocation: sourceLocation)
  }
}

/// The lines that differ, marked `-` and `+`, each with up to two lines around it.
func lineDifference(from old: String, to new: String) -> String {
  let (oldLines, newLines) = (lines(of: old), lines(of: new))
  let changes = newLines.difference(from: oldLines)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in changes {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var marked: [(mark: String, line: String)] = []
  var (oldIndex, newIndex) = (0, 0)
  while oldIndex < oldLines.count || newIndex < newLines.count {
    if removed.contains(oldIndex) {
      marked.append(("-", oldLines[oldIndex]))
      oldIndex += 1
    } else if inserted.contains(newIndex) {
      marked.append(("+", newLines[newIndex]))
      newIndex += 1
    } else {
      marked.append((" ", newLines[newIndex]))
      oldIndex += 1
      newIndex += 1
    }
  }
  var shown: [String] = []
  for (index, entry) in marked.enumerated() {
    let around = marked[max(0, index - 2)..<min(marked.count, index + 3)]
    if around.contains(where: { $0.mark != " " }) {
      shown.append("\(entry.mark) \(entry.line)")
    } else if shown.last != "…" {
      shown.append("…")
    }
  }
  return shown.joined(separator: "\n")
}

/// With the end of the text as a line of its own, so that a missing last newline shows.
private func lines(of text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
