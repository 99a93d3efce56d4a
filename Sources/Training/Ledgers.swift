/// What was attended, practised and assessed in one enrolment, each part judged by what is known of the others.
struct Ledgers {
  let attendance: AttendanceLedger
  /// Absent where the curriculum has no practicum.
  let practicum: PracticumLedger?
  let assessments: AssessmentLedger

  init(of curriculum: Curriculum, facts: TrainingFacts, asOf day: CalendarDay) {
    // A session may wait for an assessment to be passed, an assessment for another one and for sessions to count, and a transfer
    // for an assessment: they are asked in turn, from nothing passed, until no pass is added.
    var known = AssessmentPasses()
    var ledgers = Ledgers(of: curriculum, facts: facts, asOf: day, after: known)
    if curriculum.hasRulesThatWaitForPasses || ledgers.practicum?.waitsForPasses == true {
      while known.add(ledgers.assessments.passes) {
        ledgers = Ledgers(of: curriculum, facts: facts, asOf: day, after: known)
      }
    }
    self = ledgers
  }

  private init(
    of curriculum: Curriculum, facts: TrainingFacts, asOf day: CalendarDay, after passes: AssessmentPasses
  ) {
    let attendance = AttendanceLedger(curriculum: curriculum, facts: facts, passes: passes)
    let practicum = curriculum.practicum.map {
      PracticumLedger(
        practicum: $0, curriculum: curriculum, facts: facts, attendance: attendance, passes: passes, asOf: day
      )
    }
    self.attendance = attendance
    self.practicum = practicum
    assessments = AssessmentLedger(
      curriculum: curriculum, facts: facts, practicum: practicum, passes: passes, asOf: day)
  }
}

extension Curriculum {
  /// Whether a transfer or an assessment depends on an assessment that was passed.
  fileprivate var hasRulesThatWaitForPasses: Bool {
    transfers?.assessment != nil
      || assessments.contains { plan in
        plan.opensAfter.contains { if case .passed = $0 { true } else { false } }
      }
  }
}
