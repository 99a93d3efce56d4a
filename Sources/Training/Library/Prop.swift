/// What a therapist holds, stands by or stands on (domain section 2.2).
public struct Prop: Hashable, Sendable {
  public typealias ID = Slug<Prop>

  public var carries: Carries

  public init(carries: Carries) {
    self.carries = carries
  }

  /// What depends on it.
  public enum Carries: String, Hashable, Sendable, CaseIterable {
    /// A failure lets a person fall: it is rated, and inspected before anybody works with it.
    case body
    /// It steadies somebody who stands on her own feet.
    case support
    case nothing

    public var sentence: String {
      switch self {
      case .body: "a person: it is rated, and inspected before anybody works with it"
      case .support: "balance: it is looked over before each session"
      case .nothing: "nobody"
      }
    }
  }
}

extension Prop: CardSubject {
  public static var kind: Library.Kind { .props }
  public var facts: [Library.Fact] { [Library.Fact("Carries", carries.sentence)] }
}
