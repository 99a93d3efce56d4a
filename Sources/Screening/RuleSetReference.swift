public import Training

/// A rule-set version by name and by content.
public struct RuleSetReference: Codable, Hashable, Sendable, CustomStringConvertible {
  public var id: RuleSet.ID
  public var version: RuleSet.Version
  /// `sha256:` and 64 hex digits over the canonical JSON of the rule set.
  public var digest: String

  public init(id: RuleSet.ID, version: RuleSet.Version, digest: String) {
    self.id = id
    self.version = version
    self.digest = digest
  }

  /// `default@2026.1`.
  public var description: String { "\(id)@\(version)" }
}
