import AshiatoApp
import Screening
import Training

/// The rules that decide, and where they come from.
struct ChosenRules: Encodable, Sendable {
  let rules: RuleSet
  let origin: Origin

  enum Origin: Hashable, Sendable {
    /// Published by the school.
    case school
    /// Shipped with the program.
    case program
    case file(String)

    var sentence: Sentence {
      switch self {
      case .school: "Decided by the rules that the school has published."
      case .program: "Decided by the rules that come with the program; no school was asked."
      case .file(let path): "Decided by the rules in \(path)."
      }
    }

    var name: String {
      switch self {
      case .school: "school"
      case .program: "program"
      case .file: "file"
      }
    }
  }

  private enum CodingKeys: CodingKey { case ruleSet, digest, origin, file }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rules.name, forKey: .ruleSet)
    try container.encode(try Ashiato.content(of: rules).reference.digest, forKey: .digest)
    try container.encode(origin.name, forKey: .origin)
    if case .file(let path) = origin { try container.encode(path, forKey: .file) }
  }
}
