/// What has to be settled before a person can be forgotten.
public struct Forgetting: Hashable, Sendable {
  public var name: String
  public var openEnrolments: [Curriculum.ID]
  /// How many sessions, classes and assessments wait for her signature, drafts among them.
  public var unsigned: Int
  public var hasOpenAppeal: Bool
  /// Whether strangers write to her own address when they report a false claim.
  public var isContact: Bool

  public init(
    name: String, openEnrolments: [Curriculum.ID], unsigned: Int, hasOpenAppeal: Bool, isContact: Bool
  ) {
    self.name = name
    self.openEnrolments = openEnrolments
    self.unsigned = unsigned
    self.hasOpenAppeal = hasOpenAppeal
    self.isContact = isContact
  }

  /// Decides whether she can be forgotten. Whatever is left open for others would stay open for ever.
  public func decide() throws(ForgettingRefusal) {
    if let curriculum = openEnrolments.first { throw .enrolled(name: name, curriculum) }
    guard unsigned == 0 else { throw .awaited(name: name, unsigned) }
    guard !hasOpenAppeal else { throw .appealOpen(name: name) }
    guard !isContact else { throw .contactOfTheSchool(name: name) }
  }
}

/// Why a person is not forgotten yet.
public enum ForgettingRefusal: Refusal, Hashable {
  case enrolled(name: String, Curriculum.ID)
  case awaited(name: String, Int)
  case appealOpen(name: String)
  case contactOfTheSchool(name: String)

  public var rule: String {
    switch self {
    case .enrolled: "forgotten-after-enrolment"
    case .awaited: "forgotten-after-signing"
    case .appealOpen: "forgotten-after-ruling"
    case .contactOfTheSchool: "forgotten-after-handing-over"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .enrolled(let name, let curriculum): "\(name) is enrolled in \(curriculum)."
    case .awaited(let name, let count):
      "\(Sentence(count, one: "{1} fact of another person waits", many: "{1} facts of other people wait")) for the signature of \(name)."
    case .appealOpen(let name): "An appeal of \(name) has no ruling yet."
    case .contactOfTheSchool(let name):
      "The address of \(name) is the one to which strangers report false claims."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .enrolled: "Close the enrolment first, with “ashiato enrolment close”."
    case .awaited:
      "Let her sign or decline first; “ashiato statement --unsigned” lists what waits. What nobody will sign is taken back."
    case .appealOpen: "Rule on it first: its claim is among what is erased."
    case .contactOfTheSchool: "Name another with “ashiato school contact ADDRESS”."
    }
  }
}
