/// Assessments: which attempts count, and whether they passed.
struct AssessmentLedger {
  private(set) var requirements: [Progress.Requirement] = []
  private(set) var unplaced: [Progress.Note] = []
  private(set) var passes = AssessmentPasses()

  private let curriculum: Curriculum
  private let practicum: PracticumLedger?
  /// When each person first taught or supervised this student, whether that is signed yet or not.
  private let firstTaughtOn: [Person.ID: CalendarDay]

  init(curriculum: Curriculum, facts: TrainingFacts, practicum: PracticumLedger?) {
    self.curriculum = curriculum
    self.practicum = practicum
    firstTaughtOn = Self.firstTaughtOn(facts)

    let ordered = facts.assessments.sorted { ($0.fact.heldOn, $0.fact.id) < ($1.fact.heldOn, $1.fact.id) }
    let amended = Self.amended(ordered)
    for plan in curriculum.assessments {
      requirements.append(requirement(plan, ordered.filter { $0.fact.plan == plan.id }, amended))
    }
    for attempt in ordered where curriculum.assessment(attempt.fact.plan) == nil {
      unplaced.append(
        note(
          attempt.fact, .notInThisVersion,
          "\(curriculum.id)@\(curriculum.version) has no assessment \(attempt.fact.plan)."))
    }
  }

  private static func firstTaughtOn(_ facts: TrainingFacts) -> [Person.ID: CalendarDay] {
    let taught = facts.attendances.filter(\.stands).map { ($0.fact.instructor, $0.fact.heldOn) }
    let supervised = facts.sessions.filter(\.stands).map { ($0.fact.supervisor, $0.fact.day) }
    return Dictionary(taught + supervised, uniquingKeysWith: min)
  }

  /// The attempts that were put right. One stands until the one that amends it is signed; an amendment of an
  /// amendment that was never signed puts right what both are about.
  private static func amended(_ attempts: [Attested<Assessment>]) -> Set<Assessment.ID> {
    let byID = Dictionary(attempts.map { ($0.fact.id, $0) }, uniquingKeysWith: { first, _ in first })
    var amended: Set<Assessment.ID> = []
    for attempt in attempts where attempt.attestation == .signed {
      var named = attempt.fact.amends
      while let id = named, amended.insert(id).inserted {
        named = byID[id].flatMap { $0.attestation == .awaited ? $0.fact.amends : nil }
      }
    }
    return amended
  }

  private func note(_ attempt: Assessment, _ rule: RuleName, _ sentence: String) -> Progress.Note {
    .init(fact: "assessment:\(attempt.id)", day: attempt.heldOn, rule: rule, sentence: sentence)
  }

  private mutating func requirement(
    _ plan: AssessmentPlan, _ attempts: [Attested<Assessment>], _ amended: Set<Assessment.ID>
  ) -> Progress.Requirement {
    var passed: [String] = []
    var pending: [Progress.Note] = []
    var declined: [Progress.Note] = []
    var ignored: [Progress.Note] = []
    // Every attempt that fell short starts the wait, also one that did not count or is not signed yet: otherwise a
    // student could go to another assessor before the first one signs.
    var failures: [Assessment] = []
    for attempt in attempts {
      let fact = attempt.fact
      if amended.contains(fact.id) {
        ignored.append(note(fact, .amended, "Put right by a later amendment."))
        continue
      }
      switch attempt.attestation {
      case .declined(let reason):
        declined.append(note(fact, .declined, "The assessor declined to sign: \(reason)"))
      case .voided(let reason):
        ignored.append(note(fact, .voided, "Taken back: \(reason)"))
      case .signed, .awaited:
        let shortfall = plan.shortfall(of: fact.finding, in: curriculum)
        if let objection = objection(to: fact, plan, after: failures.last { $0.id != fact.amends }) {
          ignored.append(objection)
        } else if let shortfall {
          ignored.append(note(fact, plan.pass.rule, shortfall))
        } else if attempt.attestation == .signed {
          passed.append("assessment:\(fact.id)")
          passes.add(plan.id, on: fact.heldOn, isSigned: true)
        } else {
          pending.append(note(fact, .awaitsSignature, "Waits for the assessor's signature."))
          passes.add(plan.id, on: fact.heldOn, isSigned: false)
        }
        if shortfall != nil { failures.append(fact) }
      }
    }
    let met = !passed.isEmpty
    return Progress.Requirement(
      id: "assessments/\(plan.id)", part: .assessments, rule: plan.pass.rule,
      sentence: "“\(plan.title)”: \(plan.pass.sentence)", unit: .attempts, required: 1, counted: met ? 1 : 0,
      met: met, countedFacts: passed, pending: pending, declined: declined, ignored: ignored,
      next: met ? nil : next(plan, pending: pending, lastFailure: failures.last))
  }

  /// Why an attempt does not count at all, whatever its result.
  private func objection(to attempt: Assessment, _ plan: AssessmentPlan, after failure: Assessment?)
    -> Progress.Note?
  {
    let counted = practicum?.counted(by: attempt.heldOn) ?? []
    if counted.count < plan.opensAfterSessions {
      return note(
        attempt, .assessmentOpens,
        "It opens after \(plan.opensAfterSessions.of("counted session")); \(counted.count) counted by that day."
      )
    }
    if plan.assessorIndependent, let day = firstTaughtOn[attempt.assessor], day <= attempt.heldOn {
      return note(
        attempt, .independentAssessor,
        "The assessor had taught or supervised this student; this assessment is given by somebody who has not."
      )
    }
    if let failure {
      let days = attempt.heldOn.days(since: failure.heldOn)
      let sessions = supervisedSessions(after: failure, by: attempt.heldOn)
      if days < plan.retake.afterDays || sessions < plan.retake.supervisedSessions {
        return note(
          attempt, .retakeWait,
          plan.retake.supervisedSessions == 0
            ? "Between a failed attempt and the next lie \(plan.retake.afterDays.of("day")); here it was \(days.of("day"))."
            : "Between a failed attempt and the next lie \(plan.retake.afterDays.of("day")) and "
              + "\(plan.retake.supervisedSessions.of("supervised session")); here it was \(days.of("day")) and "
              + "\(sessions.of("session")).")
      }
    }
    return nil
  }

  private func supervisedSessions(after failure: Assessment, by day: CalendarDay) -> Int {
    practicum?.counted(by: day).filter { $0.day > failure.heldOn && $0.supervision != .independent }.count
      ?? 0
  }

  private func next(_ plan: AssessmentPlan, pending: [Progress.Note], lastFailure: Assessment?) -> String {
    if !pending.isEmpty { return "Ask the assessor to sign “\(plan.title)”." }
    let missing = plan.opensAfterSessions - (practicum?.counted.count ?? 0)
    if missing > 0 {
      return
        "“\(plan.title)” opens after \(missing.of("more counted session", plural: "more counted sessions"))."
    }
    let assessor =
      plan.assessorIndependent ? " with an assessor who has neither taught nor supervised you" : ""
    guard let lastFailure else { return "Take “\(plan.title)”\(assessor)." }
    let day = lastFailure.heldOn.adding(days: plan.retake.afterDays)
    let sessions = plan.retake.supervisedSessions - supervisedSessions(after: lastFailure, by: .last)
    let again = "Take “\(plan.title)” again on or after \(day)\(assessor)"
    guard sessions > 0 else { return again + "." }
    return again
      + (sessions == 1
        ? ", once 1 more supervised session counts." : ", once \(sessions) more supervised sessions count.")
      + (practicum?.closed == true ? " The practicum has closed; a refresher class opens it again." : "")
  }
}

extension AssessmentPlan {
  /// Why the finding does not pass; `nil` when it does.
  public func shortfall(of finding: Assessment.Finding, in curriculum: Curriculum) -> String? {
    switch (pass, finding) {
    case (.held, _):
      return nil
    case (.score(let percent, let criticalPercent), .score(let score)):
      if score.criticalRight * 100 < score.criticalItems * criticalPercent {
        return "\(score.criticalRight) of \(score.criticalItems) safety-critical items were right; "
          + "\(criticalPercent) % must be, whatever the total."
      }
      if score.right * 100 < score.items * percent {
        return "\(score.right) of \(score.items) items were right; \(percent) % must be."
      }
      return nil
    case (.levels(let restPercent), .levels(let judgements)):
      return shortfall(of: judgements, restPercent: restPercent, in: curriculum)
    case (.score, .levels), (.levels, .score):
      return "The finding is not of the kind that this assessment asks for."
    }
  }

  private func shortfall(of judgements: [Assessment.Judgement], restPercent: Int, in curriculum: Curriculum)
    -> String?
  {
    var rest = 0
    var restReached = 0
    for id in competencies {
      guard let competency = curriculum.competency(id) else { continue }
      guard let level = judgements.first(where: { $0.competency == id })?.level else {
        return "“\(competency.title)” was not judged."
      }
      if competency.mustPass, level < .independent {
        return
          "“\(competency.title)” is safety-critical and was at level \(level.rawValue); it must reach 3, "
          + "whatever the rest."
      }
      if level == .unsafe { return "“\(competency.title)” was at level 1." }
      if !competency.mustPass {
        rest += 1
        restReached += level >= .independent ? 1 : 0
      }
    }
    if restReached * 100 < rest * restPercent {
      return "\(restReached) of the \(rest) other competencies reached level 3; \(restPercent) % must."
    }
    return nil
  }
}

extension AssessmentPlan.PassRule {
  /// The rule under which an attempt of this kind fails.
  public var rule: RuleName {
    switch self {
    case .score: .passScore
    case .levels: .passLevels
    case .held: .held
    }
  }

  public var sentence: String {
    switch self {
    case .score(let percent, let criticalPercent):
      "at least \(percent) % of all items right, and \(criticalPercent) % of the safety-critical ones."
    case .levels(let restPercent):
      "no competency at level 1, every must-pass competency at level 3 or better, and at least \(restPercent) % of "
        + "the others at level 3 or better."
    case .held:
      "held and signed, whatever the result."
    }
  }
}
