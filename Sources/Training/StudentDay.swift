/// What a student did on one day, for as long as it lasted.
public struct StudentDay: Hashable, Sendable {
  public let day: CalendarDay
  /// Her classes and the sessions that stand.
  public let minutes: Minutes

  public init(day: CalendarDay, minutes: Minutes) {
    self.day = day
    self.minutes = minutes
  }

  /// Decides whether the day has room for so much more. Classes have no start, so that only their sum can be judged.
  public func adding(_ more: Minutes, of student: String) throws(StudentDayRefusal) {
    guard minutes.count + more.count <= 24 * 60 else { throw .tooLong(student: student, self, more: more) }
  }
}

/// Why a class or a session does not fit into a day.
public enum StudentDayRefusal: Refusal, Hashable {
  case tooLong(student: String, StudentDay, more: Minutes)

  public var rule: String { "hours-of-a-day" }

  public var sentence: Sentence {
    switch self {
    case .tooLong(let student, let day, let more):
      "\(student) has \(day.minutes) of classes and sessions on \(day.day) already; with \(more) more the day would have more than 24 hours."
    }
  }

  public var remedy: Sentence { "Check the date and the minutes, and whether it is recorded already." }
}
