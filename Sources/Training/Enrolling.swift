extension Enrolment {
  /// Decides whether an enrolment may begin. What is missing for a record is for ``Progress`` to say.
  ///
  /// - Parameters:
  ///   - earlier: the student's other enrolments.
  ///   - ending: until when records of the version are issued, and the version that has replaced it.
  public func beginning(
    today: CalendarDay, earlier: [Enrolment] = [],
    until ending: (lastDay: CalendarDay, successor: CurriculumVersion)? = nil
  ) throws(EnrolmentRefusal) {
    guard enrolledOn <= today else { throw .inTheFuture(enrolledOn) }
    if let ending, ending.lastDay < today {
      throw .finishedOver(curriculum, ending.lastDay, successor: ending.successor)
    }
    for other in earlier where other.curriculum.id == curriculum.id {
      if let closing = other.closing, enrolledOn <= closing.lastDay {
        throw .withinAnEarlierOne(enrolledOn, closing.lastDay)
      }
    }
  }

  /// Decides whether an enrolment may end. Its facts until that day are still signed, and records still issued.
  ///
  /// - Parameter facts: all that belongs to the enrolment.
  public func closing(on lastDay: CalendarDay, facts: TrainingFacts, today: CalendarDay)
    throws(EnrolmentRefusal)
  {
    if let closing { throw .closedAlready(closing.lastDay) }
    guard lastDay <= today else { throw .closedInTheFuture(lastDay) }
    guard lastDay >= enrolledOn else { throw .closedBeforeItBegan(lastDay, enrolledOn) }
    if let latest = facts.latestDay, latest > lastDay { throw .factAfterwards(latest, lastDay) }
  }

  /// Decides whether an enrolment may be taken up again.
  ///
  /// - Returns: the closing that holds no longer.
  public func reopening() throws(EnrolmentRefusal) -> Closing {
    guard let closing else { throw .notClosed }
    guard closing.reason != .moved else { throw .movedOn }
    return closing
  }

  /// Whether a fact of the day can belong to it: from the day of enrolment to the last day.
  func holds(_ day: CalendarDay) -> Bool { enrolledOn <= day && lastDay(before: day) == nil }

  /// The last day, where a day is later than it.
  public func lastDay(before day: CalendarDay) -> CalendarDay? {
    closing.map(\.lastDay).flatMap { $0 < day ? $0 : nil }
  }
}

extension [Enrolment] {
  /// The enrolments that are meant where only the student and perhaps the curriculum is named.
  ///
  /// - Parameter day: of a fact, which belongs to an enrolment that holds the day.
  /// - Returns: those that hold the day; where none does, or none is given, those that are open; otherwise all.
  public func meant(on day: CalendarDay?) -> [Enrolment] {
    let holding = day.map { day in filter { $0.holds(day) } } ?? []
    guard holding.isEmpty else { return holding }
    let open = filter { $0.closing == nil }
    return open.isEmpty ? self : open
  }

  /// The enrolments that may be taken up again: those that are closed and went on nowhere else; where none is, those that are open.
  public var meantToReopen: [Enrolment] {
    let continued = Set(compactMap(\.continues))
    let closed = filter { $0.closing != nil && !continued.contains($0.id) }
    return closed.isEmpty ? meant(on: nil) : closed
  }
}

extension EnrolmentRefusal {
  /// What to do about a fact that is dated after the last day.
  static let closedRemedy: Sentence =
    "Check the date; an administrator can take the enrolment up again with “ashiato enrolment reopen”."
}

extension TrainingFacts {
  /// The day of the latest class, transfer, session or assessment that stands.
  var latestDay: CalendarDay? {
    (attendances.filter(\.stands).map(\.fact.heldOn)
      + transfers.filter { $0.takenBack == nil }.map(\.acceptedOn) + sessions.filter(\.stands).map(\.fact.day)
      + assessments.filter(\.stands).map(\.fact.heldOn)).max()
  }
}

/// Why an enrolment does not begin, end or go on.
public enum EnrolmentRefusal: Refusal, Hashable {
  case inTheFuture(CalendarDay)
  case withinAnEarlierOne(CalendarDay, CalendarDay)
  case closedAlready(CalendarDay)
  case closedInTheFuture(CalendarDay)
  case closedBeforeItBegan(CalendarDay, CalendarDay)
  case factAfterwards(CalendarDay, CalendarDay)
  case notClosed
  case movedOn
  case finishedOver(CurriculumReference, CalendarDay, successor: CurriculumVersion)

  public var rule: String {
    switch self {
    case .inTheFuture, .closedInTheFuture: "not-in-the-future"
    case .withinAnEarlierOne: "one-enrolment-at-a-time"
    case .closedAlready: "closed-once"
    case .closedBeforeItBegan: "dates-in-order"
    case .factAfterwards: "nothing-after-the-last-day"
    case .notClosed: "reopened-once"
    case .movedOn: "moved-once"
    case .finishedOver: "finish-until"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .inTheFuture(let day): "The enrolment is dated \(day), which has not come yet."
    case .withinAnEarlierOne(let day, let lastDay):
      "The enrolment is dated \(day), and an earlier one in this curriculum lasted until \(lastDay)."
    case .closedAlready(let lastDay): "The enrolment is closed already; its last day is \(lastDay)."
    case .closedInTheFuture(let day): "The last day would be \(day), which has not come yet."
    case .closedBeforeItBegan(let day, let enrolled):
      "The last day would be \(day), before the enrolment of \(enrolled)."
    case .factAfterwards(let latest, let lastDay):
      "The last day would be \(lastDay), and something of the enrolment is dated \(latest)."
    case .notClosed: "The enrolment is open."
    case .movedOn: "The student has moved to a newer version and goes on there."
    case .finishedOver(let curriculum, let day, let successor):
      "Records of \(curriculum) were issued until \(day); version \(successor) has replaced it."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .inTheFuture, .closedBeforeItBegan: "Check the date."
    case .withinAnEarlierOne:
      "Enrol from a later day on, or take up the earlier one with “ashiato enrolment reopen”."
    case .closedAlready:
      "Nothing is left to do. To set another day, reopen it with “ashiato enrolment reopen” first."
    case .closedInTheFuture: "Close the enrolment when the day has come."
    case .factAfterwards(let latest, _):
      "Close it on \(latest) or later, or have a session that is dated wrongly taken back."
    case .notClosed: "Nothing is left to do."
    case .movedOn: "Enter and sign what is new on that enrolment; what was done before counts there too."
    case .finishedOver(let curriculum, _, let successor):
      "Enrol the student in \(curriculum.id)@\(successor)."
    }
  }
}
