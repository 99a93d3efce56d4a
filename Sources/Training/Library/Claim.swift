extension Library {
  /// Something that is said about barefoot massage, and how far it holds. Never printed on a record.
  public struct Claim: Hashable, Sendable {
    public var grade: Grade
    /// Wordings that no public text should carry.
    public var blocked: [Blocked]

    public init(grade: Grade, blocked: [Blocked]) {
      self.grade = grade
      self.blocked = blocked
    }

    /// The evidence for a claim.
    public enum Grade: String, Hashable, Sendable, CaseIterable {
      case supported, plausible, anecdotal, unsupported

      /// Where a claim of this grade may be said.
      public var whereSaid: String {
        switch self {
        case .supported: "in public, with what it was shown for"
        case .plausible: "in public, as something that can be and not as a promise"
        case .anecdotal: "in class, and in public only as what one person tells, by name"
        case .unsupported: "in class alone, and named as unsupported"
        }
      }
    }

    /// A wording, and what to say in its place.
    public struct Blocked: Hashable, Sendable {
      public var wording: Wording
      public var say: String

      public init(wording: Wording, say: String) {
        self.wording = wording
        self.say = say
      }
    }
  }
}

extension Library.Claim: CardSubject {
  public static var kind: Library.Kind { .claims }

  public var facts: [Library.Fact] {
    [Library.Fact("Evidence", grade.rawValue), Library.Fact("May be said", grade.whereSaid)]
      + blocked.map { Library.Fact("Instead of “\($0.wording)”", $0.say) }
  }
}
