/// A student, or staff for her, says that a decision about her is wrong.
///
/// It ends in a ruling by somebody who did not make the decision. The contested fact stays as it is: an upheld appeal is
/// answered by a new fact, its effect.
public struct Appeal: Hashable, Sendable {
  public typealias ID = Identifier<Appeal>

  public var id: ID
  public var student: Person.ID
  public var contested: Fact
  /// The day of the decision.
  public var decidedOn: CalendarDay
  public var openedOn: CalendarDay
  public var openedBy: Person.ID
  public var reply: Reply?
  public var ruling: Ruling?

  public init(
    id: ID, student: Person.ID, contested: Fact, decidedOn: CalendarDay, openedOn: CalendarDay,
    openedBy: Person.ID, reply: Reply? = nil, ruling: Ruling? = nil
  ) {
    self.id = id
    self.student = student
    self.contested = contested
    self.decidedOn = decidedOn
    self.openedOn = openedOn
    self.openedBy = openedBy
    self.reply = reply
    self.ruling = ruling
  }

  /// What can be contested, and what can follow.
  public enum Fact: Hashable, Sendable {
    /// Declined, or taken back; what follows is a session that stands.
    case session(Session.ID)
    /// A roster without her; what follows is a class with her.
    case attendance(ClassAttendance.ID)
    /// Its result; what follows is an assessment that amends it.
    case assessment(Assessment.ID)
    /// Revoked; what follows is a later edition of it, or another record, that is not.
    case record(Record.ID)

    public var kind: Kind {
      switch self {
      case .session: .session
      case .attendance: .attendance
      case .assessment: .assessment
      case .record: .record
      }
    }

    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
      case session, attendance, assessment, record

      /// How a sentence calls it: what was attended is a class.
      public var noun: Sentence {
        switch self {
        case .session: "session"
        case .attendance: "class"
        case .assessment: "assessment"
        case .record: "record"
        }
      }
    }
  }

  public struct Reply: Hashable, Sendable {
    public var on: CalendarDay
    public var by: Person.ID

    public init(on: CalendarDay, by: Person.ID) {
      self.on = on
      self.by = by
    }
  }

  public struct Ruling: Hashable, Sendable {
    public var outcome: Outcome
    public var on: CalendarDay
    public var by: Person.ID
    /// Absent while an upheld ruling has none that stands, and for ever where it was dismissed.
    public var effect: Effect?

    public init(outcome: Outcome, on: CalendarDay, by: Person.ID, effect: Effect? = nil) {
      self.outcome = outcome
      self.on = on
      self.by = by
      self.effect = effect
    }
  }

  /// The fact that follows from an upheld appeal, while it stands: neither declined, taken back nor revoked.
  public struct Effect: Hashable, Sendable {
    public var fact: Fact
    /// A record is signed from the beginning.
    public var isSigned: Bool

    public init(_ fact: Fact, isSigned: Bool) {
      self.fact = fact
      self.isSigned = isSigned
    }
  }

  public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
    case upheld, dismissed

    public var title: Sentence {
      switch self {
      case .upheld: "upheld"
      case .dismissed: "dismissed"
      }
    }
  }
}

extension Appeal.Fact: CustomStringConvertible {
  /// `session:019b2c4e-…`, as progress names it.
  public var description: String {
    switch self {
    case .session(let id): "session:\(id)"
    case .attendance(let id): "attendance:\(id)"
    case .assessment(let id): "assessment:\(id)"
    case .record(let id): "record:\(id)"
    }
  }
}
