extension Curriculum {
  /// The signed sessions that were practice as this curriculum teaches it, oldest first: of a stage, long enough, within its limits, one
  /// a day with a client. Its classes, windows and order do not matter, so that practice after the record is found too.
  ///
  /// - Parameters:
  ///   - facts: of one enrolment in it.
  ///   - day: only what was held after it; without it, all.
  public func practised(in facts: TrainingFacts, after day: CalendarDay? = nil) -> [Session] {
    guard let practicum, let last = facts.sessions.lazy.map(\.fact.day).max() else { return [] }
    // Of most records nothing is renewed yet, and then nothing has to be judged.
    if let day, last <= day { return [] }
    let ledgers = Ledgers(of: self, facts: facts, asOf: last)
    var judge = PracticumJudge(
      practicum, of: self, by: facts.papers, after: ledgers.attendance.signed,
      passedOn: ledgers.assessments.passes.signed, rules: .ofTheWork)
    return facts.sessions.filter { $0.attestation == .signed }.map(\.fact)
      .sorted { $0.order < $1.order }
      .filter { session in
        guard
          let stage = practicum.stageIndex(category: session.category, supervision: session.supervision)
        else { return false }
        return judge.judge(session, at: facts.siteKinds[session.site], stage: stage) == .counts
      }
      .filter { session in day.map { session.day > $0 } ?? true }
  }
}
