import Credentials
import Training

/// A statement of ours as a file: what a signer shows and signs.
struct StatementFile {
  let path: String
  let json: JSON
  /// `session`, `attendance` or `assessment`.
  let kind: String
  let isSigned: Bool

  init(_ path: String) throws {
    let file = try InputFile(path)
    self.path = file.path
    do throws(JSONError) {
      json = try JSON(parsing: file.bytes)
    } catch {
      throw Obstacle(
        .malformed, "\(path.plain) is not a statement: \(error.description).",
        remedy: "Name a file that “ashiato statement” wrote.")
    }
    let kind = json["type"]?.string.flatMap { type in
      ["session", "attendance", "assessment"].first { type == "ashiato.\($0)-statement" }
    }
    guard let kind, json["version"]?.integer == 1, json[kind]?.object != nil else {
      throw Obstacle(
        .malformed,
        "\(path.plain) is not a statement that this version can show, and what cannot be shown is not signed.",
        remedy: "Name a file that “ashiato statement” wrote.")
    }
    self.kind = kind
    isSigned = json["proof"] != nil
  }
}
