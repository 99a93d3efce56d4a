/// The ground on which an instructor may sign: for which curriculum, what, from when, until when.
public struct Authority: Codable, Hashable, Sendable {
  public typealias ID = Identifier<Authority>

  public var id: ID
  public var person: Person.ID
  public var curriculum: Curriculum.ID
  public var act: Act
  public var from: CalendarDay
  /// The last day; absent while it is open.
  public var until: CalendarDay?

  public init(
    id: ID, person: Person.ID, curriculum: Curriculum.ID, act: Act, from: CalendarDay, until: CalendarDay?
  ) {
    self.id = id
    self.person = person
    self.curriculum = curriculum
    self.act = act
    self.from = from
    self.until = until
  }

  /// What an authority allows.
  public enum Act: String, Codable, Hashable, Sendable, CaseIterable {
    /// To sign class attendance.
    case teach
    /// To sign practicum sessions.
    case supervise
    /// To sign assessments.
    case assess

    /// “teach”.
    public var verb: Sentence {
      switch self {
      case .teach: "teach"
      case .supervise: "supervise"
      case .assess: "assess"
      }
    }
  }

  /// Whether the day lies in it, both ends included.
  public func holds(on day: CalendarDay) -> Bool {
    from <= day && day <= until ?? day
  }
}
