/// One thing that is wrong with a file, where it stands, and what would be right.
public struct Complaint: Encodable, Hashable, Sendable {
  /// The name that the caller gave the file.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong.
  public let sentence: String
  /// What would be right.
  public let remedy: String
}

extension Complaint: CustomStringConvertible {
  /// `file:line:column: sentence remedy`, the form that editors make a link of.
  public var description: String { "\(file):\(line):\(column): \(sentence) \(remedy)" }
}

/// Everything that is wrong with a file, in the order of its lines; never empty.
public struct Complaints: Error, Hashable, Sendable {
  public let all: [Complaint]
}

extension Complaints: CustomStringConvertible {
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
