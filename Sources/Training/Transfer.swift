/// Whole modules that were done at another school: what somebody here read off its papers, and accepted.
///
/// It is transcribed and never signed: nobody here taught those classes. The other school's name is kept apart and can be erased.
public struct Transfer: Hashable, Sendable {
  public typealias ID = Identifier<Transfer>

  public var id: ID
  public var enrolment: Enrolment.ID
  public var student: Person.ID
  /// Each once, in ascending order.
  public let modules: [Module.ID]
  /// The day of the last class that was attended there.
  public var lastClassOn: CalendarDay
  public var acceptedOn: CalendarDay
  /// Why it was taken back; absent while it stands.
  public var takenBack: String?

  public init(
    id: ID, enrolment: Enrolment.ID, student: Person.ID, modules: [Module.ID], lastClassOn: CalendarDay,
    acceptedOn: CalendarDay, takenBack: String? = nil
  ) {
    self.id = id
    self.enrolment = enrolment
    self.student = student
    self.modules = Set(modules).sorted()
    self.lastClassOn = lastClassOn
    self.acceptedOn = acceptedOn
    self.takenBack = takenBack
  }
}

/// Which modules may come from another school. A curriculum without one takes none.
public struct TransferRule: Codable, Hashable, Sendable {
  public var modules: [Module.ID]
  /// A transfer is accepted at most so many months after the last class there; absent where it never grows old.
  public var withinMonths: Int?
  /// The assessment by which this school sees for itself; the transfer counts from the day on which it is passed.
  public var assessment: AssessmentPlan.ID?

  public init(modules: [Module.ID], withinMonths: Int?, assessment: AssessmentPlan.ID?) {
    self.modules = modules
    self.withinMonths = withinMonths
    self.assessment = assessment
  }

  /// Whether a transfer accepted on the one day comes in time after a last class on the other.
  func isInTime(_ acceptedOn: CalendarDay, after lastClassOn: CalendarDay) -> Bool {
    withinMonths.map { acceptedOn <= lastClassOn.adding(months: $0) } ?? true
  }
}

extension Transfer {
  /// Decides whether a transfer may be recorded.
  public func recording(in curriculum: Curriculum, enrolment: Enrolment, today: CalendarDay)
    throws(TransferRefusal)
  {
    guard let rule = curriculum.transfers else { throw .noTransfers(curriculum.id) }
    guard !modules.isEmpty else { throw .nothingTransferred }
    for module in modules where !rule.modules.contains(module) {
      throw .notTransferable(module, curriculum.id)
    }
    guard acceptedOn <= today else { throw .inTheFuture(acceptedOn) }
    guard acceptedOn >= enrolment.enrolledOn else { throw .beforeEnrolment(acceptedOn, enrolment.enrolledOn) }
    if let lastDay = enrolment.lastDay(before: acceptedOn) { throw .afterClosing(acceptedOn, lastDay) }
    guard lastClassOn <= acceptedOn else { throw .classAfterAcceptance(lastClassOn, acceptedOn) }
    if let months = rule.withinMonths, !rule.isInTime(acceptedOn, after: lastClassOn) {
      throw .tooOld(lastClassOn, months)
    }
  }

  /// Decides whether a transfer may still be taken back.
  public func voiding() throws(TransferRefusal) {
    guard takenBack == nil else { throw .takenBack }
  }
}

/// Why a transfer is not recorded or taken back.
public enum TransferRefusal: Refusal, Hashable {
  case noTransfers(Curriculum.ID)
  case nothingTransferred
  case notTransferable(Module.ID, Curriculum.ID)
  case inTheFuture(CalendarDay)
  case beforeEnrolment(CalendarDay, CalendarDay)
  case afterClosing(CalendarDay, CalendarDay)
  case classAfterAcceptance(CalendarDay, CalendarDay)
  case tooOld(CalendarDay, Int)
  case takenBack

  public var rule: String {
    switch self {
    case .noTransfers, .nothingTransferred, .notTransferable: "transfer-of-whole-modules"
    case .inTheFuture: "not-in-the-future"
    case .beforeEnrolment: "before-enrolment"
    case .afterClosing: "enrolment-closed"
    case .classAfterAcceptance: "dates-in-order"
    case .tooOld: "transfer"
    case .takenBack: "voided"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .noTransfers(let curriculum): "\(curriculum) takes no modules from another school."
    case .nothingTransferred: "No module is named."
    case .notTransferable(let module, let curriculum):
      "\(curriculum) does not take the module “\(module)” from another school."
    case .inTheFuture(let day): "The transfer is dated \(day), which has not come yet."
    case .beforeEnrolment(let day, let enrolled):
      "The transfer is dated \(day), before the enrolment of \(enrolled)."
    case .afterClosing(let day, let lastDay):
      "The transfer is dated \(day), and the last day of the enrolment was \(lastDay)."
    case .classAfterAcceptance(let last, let accepted):
      "The last class at the other school is dated \(last), and the transfer \(accepted)."
    case .tooOld(let last, let months):
      "The last class at the other school was on \(last); a transfer is accepted within \(months.of("month")) of it."
    case .takenBack: "This transfer was taken back."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .noTransfers, .notTransferable:
      "See what can be transferred with “ashiato curriculum show”; let the student attend the rest here."
    case .nothingTransferred: "Name each module that was done in full with --module."
    case .inTheFuture, .beforeEnrolment, .classAfterAcceptance: "Check the date."
    case .afterClosing: EnrolmentRefusal.closedRemedy
    case .tooOld: "Let the student attend these modules here."
    case .takenBack: "If it was right after all, record it anew."
    }
  }
}
