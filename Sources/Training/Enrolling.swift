extension Enrolment {
  /// Decides whether an enrolment may begin. What is missing for a record is for ``Progress`` to say.
  public func beginning(today: CalendarDay) throws(EnrolmentRefusal) {
    guard enrolledOn <= today else { throw .inTheFuture(enrolledOn) }
  }
}

/// Why a student is not enrolled.
public enum EnrolmentRefusal: Refusal, Hashable {
  case inTheFuture(CalendarDay)

  public var rule: String {
    switch self {
    case .inTheFuture: "not-in-the-future"
    }
  }

  public var sentence: String {
    switch self {
    case .inTheFuture(let day): "The enrolment is dated \(day), which has not come yet."
    }
  }

  public var remedy: String {
    switch self {
    case .inTheFuture: "Check the date."
    }
  }
}
