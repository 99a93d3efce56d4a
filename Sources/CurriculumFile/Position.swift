import Yams

/// A place in a file; line and column count from 1, the column in Unicode scalars.
struct Position: Hashable {
  var line: Int
  var column: Int

  static let start = Position(line: 1, column: 1)

  /// Moves on to what follows a character.
  mutating func pass(_ scalar: Unicode.Scalar) {
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
  }
}

extension Position {
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
