extension ClassAttendance {
  /// Decides whether a class may be recorded.
  ///
  /// - Parameters:
  ///   - enrolments: those of the roster.
  ///   - authorities: all that the instructor holds or held at this school.
  public func recording(
    in curriculum: Curriculum, enrolments: [Enrolment], authorities: [Authority], today: CalendarDay
  )
    throws(AttendanceRefusal)
  {
    guard let module = curriculum.module(module) else { throw .noSuchModule(self.module, curriculum.id) }
    guard module.hours.contains(where: { $0.category == category }) else {
      throw .categoryNotInModule(category, module.id)
    }
    guard heldOn <= today else { throw .inTheFuture(heldOn) }
    guard (1...Self.longest.count).contains(minutes.count) else { throw .minutesOutOfRange }
    guard !roster.isEmpty else { throw .nobodyThere }
    if let most = module.groupAtMost, roster.count > most {
      throw .groupTooLarge(module.id, roster.count, most)
    }
    for enrolment in enrolments {
      guard enrolment.curriculum.id == curriculum.id else { throw .enrolledElsewhere(curriculum.id) }
      guard enrolment.student != instructor else { throw .ownClass }
      guard enrolment.enrolledOn <= heldOn else { throw .beforeEnrolment(heldOn, enrolment.enrolledOn) }
      if let lastDay = enrolment.lastDay(before: heldOn) { throw .afterClosing(heldOn, lastDay) }
    }
    guard
      authorities.contains(where: {
        $0.person == instructor && $0.curriculum == curriculum.id && $0.act == .teach && $0.holds(on: heldOn)
      })
    else { throw .instructorWithoutAuthority(curriculum.id, heldOn) }
  }

  /// A class is one day's teaching at most.
  static let longest = Minutes(600) ?? .zero
}

/// Why a class is not recorded.
public enum AttendanceRefusal: Refusal, Hashable {
  case noSuchModule(Module.ID, Curriculum.ID)
  case categoryNotInModule(HourCategory, Module.ID)
  case inTheFuture(CalendarDay)
  case minutesOutOfRange
  case nobodyThere
  case groupTooLarge(Module.ID, Int, Int)
  case enrolledElsewhere(Curriculum.ID)
  case ownClass
  case beforeEnrolment(CalendarDay, CalendarDay)
  case afterClosing(CalendarDay, CalendarDay)
  case instructorWithoutAuthority(Curriculum.ID, CalendarDay)

  public var rule: String {
    switch self {
    case .noSuchModule, .categoryNotInModule: "module-of-the-curriculum"
    case .inTheFuture: "not-in-the-future"
    case .minutesOutOfRange: "class-length"
    case .nobodyThere: "roster-not-empty"
    case .groupTooLarge: "group-size"
    case .enrolledElsewhere: "enrolled-in-the-curriculum"
    case .ownClass: "not-ones-own"
    case .beforeEnrolment: "before-enrolment"
    case .afterClosing: "enrolment-closed"
    case .instructorWithoutAuthority: "authority-on-the-day"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .noSuchModule(let module, let curriculum): "\(curriculum) has no module “\(module)”."
    case .categoryNotInModule(let category, let module):
      "The module “\(module)” has no hours of \(category.title)."
    case .inTheFuture(let day): "The class is dated \(day), which has not come yet."
    case .minutesOutOfRange: "A class lasts from 1 to \(ClassAttendance.longest.count) minutes."
    case .nobodyThere: "The roster is empty."
    case .groupTooLarge(let module, let number, let most):
      "\(number.of("student")) are on the roster. In a class of “\(module)” one instructor teaches at most \(most)."
    case .enrolledElsewhere(let curriculum): "Somebody on the roster is not enrolled in \(curriculum)."
    case .ownClass: "The instructor is on her own roster."
    case .beforeEnrolment(let day, let enrolled):
      "The class is dated \(day), but somebody on the roster enrolled on \(enrolled)."
    case .afterClosing(let day, let lastDay):
      "The class is dated \(day), and the last day of somebody on the roster was \(lastDay)."
    case .instructorWithoutAuthority(let curriculum, let day):
      "The instructor had no authority to teach \(curriculum) on \(day)."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .noSuchModule, .categoryNotInModule:
      "See the modules and their hours with “ashiato curriculum show”."
    case .inTheFuture: "Record a class after it was held."
    case .minutesOutOfRange: "Record each day's class by itself."
    case .nobodyThere: "Name the students who were there."
    case .groupTooLarge:
      "Where several instructors taught, record for each of them the class of those whom she taught; she signs for these."
    case .enrolledElsewhere, .beforeEnrolment: "Check the date and the names, or enrol the student first."
    case .afterClosing: EnrolmentRefusal.closedRemedy
    case .ownClass: "Take the instructor off the roster."
    case .instructorWithoutAuthority:
      "Check the name and the date; an administrator can grant an authority with “ashiato authority grant”."
    }
  }
}
