/// When each assessment was first passed.
struct AssessmentPasses {
  private(set) var signed: [AssessmentPlan.ID: CalendarDay] = [:]
  /// As if every pass that waits were signed.
  private(set) var hopedFor: [AssessmentPlan.ID: CalendarDay] = [:]

  mutating func add(_ plan: AssessmentPlan.ID, on day: CalendarDay, isSigned: Bool) {
    hopedFor[plan] = min(day, hopedFor[plan] ?? day)
    if isSigned { signed[plan] = min(day, signed[plan] ?? day) }
  }

  /// Adds what others know. Whether anything is news.
  mutating func add(_ other: AssessmentPasses) -> Bool {
    let before = (signed, hopedFor)
    signed.merge(other.signed, uniquingKeysWith: min)
    hopedFor.merge(other.hopedFor, uniquingKeysWith: min)
    return before != (signed, hopedFor)
  }
}
