/// What kind of place a session was held at.
public enum SiteKind: String, Codable, Hashable, Sendable, CaseIterable {
  case classroom, clinic, studio, home

  /// “at a clinic”, “at home”.
  public var phrase: Sentence {
    switch self {
    case .classroom: "in a classroom"
    case .clinic: "at a clinic"
    case .studio: "at a studio"
    case .home: "at home"
    }
  }
}
