import CurriculumFile
import Screening
import Training

/// The rules of a screening and the text that they were read from, which is kept beside them when they are published.
struct RuleFile: Sendable {
  let rules: RuleSet
  let source: String

  init(_ path: String) throws {
    let file = try InputFile(path, readingAtMost: Curriculum.fileSizeLimit + 1)
    rules = try RuleSet(yaml: file.bytes, file: file.path)
    source = file.text
  }

  private init(shipped: RuleSet) {
    rules = shipped
    source = RuleSet.shippedSource
  }

  /// The rules that come with the program.
  static func shipped() throws -> RuleFile { RuleFile(shipped: try .shipped()) }
}
