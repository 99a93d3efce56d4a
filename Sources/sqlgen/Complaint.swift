/// Something in a file that has to be mended, shown with the line and a caret under the place.
struct Complaint: Error, Hashable, CustomStringConvertible {
  let path: String
  /// From 1.
  let line: Int
  /// From 1, in Unicode scalars.
  let column: Int
  let message: String
  let sourceLine: String

  /// - Parameter offset: of the place, in Unicode scalars from the start of the file.
  init(_ message: String, in file: SourceFile, at offset: Int) {
    let scalars = file.text.unicodeScalars
    let before = scalars.prefix(offset)
    let lineStart = before.lastIndex(of: "\n").map(before.index(after:)) ?? before.startIndex
    path = file.path
    self.message = message
    line = before.count { $0 == "\n" } + 1
    column = before.distance(from: lineStart, to: before.endIndex) + 1
    sourceLine = String(scalars[lineStart...].prefix { $0 != "\n" })
  }

  var description: String {
    let margin = "\(line) | "
    // Tabs stay tabs, so that the caret stands under its character.
    let lead = sourceLine.unicodeScalars.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    return """
      \(path):\(line):\(column): \(message)
      \(margin)\(sourceLine)
      \(String(repeating: " ", count: margin.count))\(lead)^
      """
  }
}
