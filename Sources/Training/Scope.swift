/// What a program may do for a person who gave it a token. Beside it, her role and whose data it is decide as ever.
public enum Scope: String, Codable, Hashable, Sendable, CaseIterable {
  /// To see what she sees.
  case read
  /// To note training as it happens: classes, sessions, assessments, screenings, inspections, appeals.
  case log
  /// To hand in what she signed, and to register the keys that she signs with.
  case sign
  /// To add people and places, and to change what they are: enrolments, authorities, roles, accounts, declarations.
  case people
  /// To publish curricula and rule sets.
  case publish
  /// To issue and revoke records, and to rule on appeals.
  case issue

  /// “read”, as after “may”.
  public var phrase: Sentence {
    switch self {
    case .read: "read"
    case .log: "log training"
    case .sign: "hand in signatures"
    case .people: "change people, places and accounts"
    case .publish: "publish"
    case .issue: "issue and revoke records"
    }
  }
}
