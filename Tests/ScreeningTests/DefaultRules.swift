import CurriculumFile
import Foundation
import Screening

/// The rule set that the catalogue ships.
enum DefaultRules {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Curricula/screening")

  static func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "default.yaml")))
  }

  static func read() throws -> RuleSet { try shared.get() }

  /// Read once for all tests.
  private static let shared = Result { try RuleSet(yaml: bytes(), file: "default.yaml") }
}
