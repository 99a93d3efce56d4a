/// On which days each assessment was passed.
struct AssessmentPasses: Equatable {
  private var signedDays: [AssessmentPlan.ID: Set<CalendarDay>] = [:]
  /// As if every pass that waits were signed.
  private var hopedForDays: [AssessmentPlan.ID: Set<CalendarDay>] = [:]

  mutating func add(_ plan: AssessmentPlan.ID, on day: CalendarDay, isSigned: Bool) {
    hopedForDays[plan, default: []].insert(day)
    if isSigned { signedDays[plan, default: []].insert(day) }
  }

  /// Adds what others know. Whether anything is news.
  mutating func add(_ other: AssessmentPasses) -> Bool {
    let before = self
    signedDays.merge(other.signedDays) { $0.union($1) }
    hopedForDays.merge(other.hopedForDays) { $0.union($1) }
    return before != self
  }

  /// When each was first passed.
  var signed: [AssessmentPlan.ID: CalendarDay] { signedDays.compactMapValues { $0.min() } }
  var hopedFor: [AssessmentPlan.ID: CalendarDay] { hopedForDays.compactMapValues { $0.min() } }

  /// The latest pass on or before the day.
  func latest(_ plan: AssessmentPlan.ID, by day: CalendarDay) -> CalendarDay? {
    signedDays[plan]?.filter { $0 <= day }.max()
  }
}
