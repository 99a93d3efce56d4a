/// A link by which a person chooses her password: good once, and until a day.
public struct Invitation: Hashable, Sendable {
  public typealias ID = Identifier<Invitation>

  public var id: ID
  public var purpose: Purpose
  public var madeAt: Instant
  public var endsAt: Instant
  /// Absent until it is used.
  public var usedAt: Instant?

  public init(id: ID, purpose: Purpose, madeAt: Instant, endsAt: Instant, usedAt: Instant?) {
    self.id = id
    self.purpose = purpose
    self.madeAt = madeAt
    self.endsAt = endsAt
    self.usedAt = usedAt
  }

  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// Her first password.
    case join
    /// Another password in place of one that is lost or known to others; it ends her sign-ins.
    case recover

    /// How long the link is good: two weeks to join, two days to recover.
    public var daysGood: Int64 {
      switch self {
      case .join: 14
      case .recover: 2
      }
    }
  }
}
