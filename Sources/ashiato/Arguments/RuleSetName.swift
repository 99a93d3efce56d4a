import ArgumentParser
import Screening
import Training

/// A published rule set as typed: `default`, or `default@2026.1`.
struct RuleSetName: Hashable, Sendable {
  let id: RuleSet.ID
  /// Absent for the one published last.
  let version: RuleSet.Version?

  static func typed(_ text: String) throws -> RuleSetName {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let id = parts.first.flatMap(RuleSet.ID.init) else {
      throw ValidationError("A rule set is written as its id, or as id@version: default@2026.1.")
    }
    guard parts.count == 2 else { return RuleSetName(id: id, version: nil) }
    guard let version = RuleSet.Version(parts[1]) else {
      throw ValidationError("A version is made of digits and dots, as 2026.1.")
    }
    return RuleSetName(id: id, version: version)
  }
}
