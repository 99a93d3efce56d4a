extension TrainingFacts {
  /// These facts together with those of the enrolment that this one goes on from, as the newer version reads them.
  ///
  /// Nothing is changed but what a fact is taken for: a class stays the class that was signed, and is looked at as one of the module
  /// that its own has become. What has become nothing is told in ``leftBehind``.
  ///
  /// - Parameters:
  ///   - earlier: the facts of the enrolment before the move, read through the maps before it.
  ///   - new: the version of this enrolment, which names the earlier one in ``Curriculum/replaces``.
  public func goingOn(from earlier: TrainingFacts, in new: Curriculum) -> TrainingFacts {
    var whole = self
    whole.attendances = []
    whole.assessments = []
    whole.leftBehind += earlier.leftBehind
    whole.classesLeftBehind += earlier.classesLeftBehind
    let known = Set(attendances.map(\.fact.id))
    for held in attendances + earlier.attendances.filter({ !known.contains($0.fact.id) }) {
      whole.take(held, in: new)
    }
    whole.assessments = assessments
    for attempt in earlier.assessments { whole.take(attempt, in: new) }
    for transfer in earlier.transfers { whole.take(transfer, in: new) }
    whole.sessions += earlier.sessions
    whole.siteKinds.merge(earlier.siteKinds) { own, _ in own }
    return whole
  }

  private mutating func take(_ held: Attested<ClassAttendance>, in new: Curriculum) {
    // One class can have students of both versions.
    guard held.fact.curriculum.version != new.version else { return attendances.append(held) }
    var held = held
    guard let module = new.counterpart(of: held.fact.module) else {
      classesLeftBehind.append(held)
      return leaveBehind(
        "attendance:\(held.fact.id)", on: held.fact.heldOn, .module, held.fact.module.text, new)
    }
    held.fact.module = module
    attendances.append(held)
  }

  private mutating func take(_ transfer: Transfer, in new: Curriculum) {
    for module in transfer.modules where new.counterpart(of: module) == nil {
      leaveBehind("transfer:\(transfer.id)", on: transfer.acceptedOn, .module, module.text, new)
    }
    transfers.append(
      Transfer(
        id: transfer.id, enrolment: transfer.enrolment, student: transfer.student,
        modules: transfer.modules.compactMap { new.counterpart(of: $0) },
        lastClassOn: transfer.lastClassOn, acceptedOn: transfer.acceptedOn, takenBack: transfer.takenBack))
  }

  private mutating func take(_ attempt: Attested<Assessment>, in new: Curriculum) {
    var attempt = attempt
    guard let plan = new.counterpart(of: attempt.fact.plan) else {
      return leaveBehind(
        "assessment:\(attempt.fact.id)", on: attempt.fact.heldOn, .assessment, attempt.fact.plan.text, new)
    }
    attempt.fact.plan = plan
    if case .levels(let judgements) = attempt.fact.finding {
      attempt.fact.finding = .levels(judgements.asJudged(in: new))
    }
    assessments.append(attempt)
  }

  private mutating func leaveBehind(
    _ fact: String, on day: CalendarDay, _ kind: ReplacementRefusal.Kind, _ id: String, _ new: Curriculum
  ) {
    leftBehind.append(
      .init(
        fact: fact, day: day, rule: .notInThisVersion,
        sentence: "\(new.id)@\(new.version) has nothing in the place of the \(kind.noun) “\(id)”."))
  }
}

extension [Assessment.Judgement] {
  /// Each competency once; where several have become one, it is as good as the worst of them.
  fileprivate func asJudged(in new: Curriculum) -> [Assessment.Judgement] {
    var levels: [Competency.ID: PerformanceLevel] = [:]
    for judgement in self {
      guard let competency = new.counterpart(of: judgement.competency) else { continue }
      levels[competency] = Swift.min(judgement.level, levels[competency] ?? judgement.level)
    }
    return levels.sorted { $0.key.text < $1.key.text }.map { .init(competency: $0.key, level: $0.value) }
  }
}
