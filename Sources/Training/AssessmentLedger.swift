/// Assessments: which attempts count, and whether they passed.
struct AssessmentLedger {
  private(set) var requirements: [Progress.Requirement] = []
  private(set) var unplaced: [Progress.Note] = []
  private(set) var passes = AssessmentPasses()

  private let curriculum: Curriculum
  private let practicum: PracticumLedger?
  private let siteKinds: [Site.ID: SiteKind]
  /// What was passed as far as it is known; one assessment may wait for another.
  private let known: AssessmentPasses
  private let today: CalendarDay
  /// The attempts that passed each assessment, oldest first, whether they are signed yet or not.
  private var passing: [AssessmentPlan.ID: [Attempt]] = [:]
  /// When each person first taught or supervised this student, whether that is signed yet or not.
  private let firstTaughtOn: [Person.ID: CalendarDay]

  init(
    curriculum: Curriculum, facts: TrainingFacts, practicum: PracticumLedger?, passes known: AssessmentPasses,
    asOf today: CalendarDay
  ) {
    self.curriculum = curriculum
    self.practicum = practicum
    siteKinds = facts.siteKinds
    self.known = known
    self.today = today
    firstTaughtOn = Self.firstTaughtOn(facts)

    let ordered = facts.assessments.sorted { ($0.fact.heldOn, $0.fact.id) < ($1.fact.heldOn, $1.fact.id) }
    let amended = ordered.amended
    for plan in curriculum.assessments {
      requirements.append(requirement(plan, ordered.filter { $0.fact.plan == plan.id }, amended))
    }
    if let average = curriculum.scoreAverage { requirements.append(requirement(average)) }
    for attempt in ordered where curriculum.assessment(attempt.fact.plan) == nil {
      unplaced.append(
        note(
          attempt.fact, .notInThisVersion,
          "\(curriculum.id)@\(curriculum.version) has no assessment \(attempt.fact.plan)."))
    }
  }

  private static func firstTaughtOn(_ facts: TrainingFacts) -> [Person.ID: CalendarDay] {
    let taught = (facts.attendances + facts.classesLeftBehind).filter(\.stands).map {
      ($0.fact.instructor, $0.fact.heldOn)
    }
    let supervised = facts.sessions.filter(\.stands).map { ($0.fact.supervisor, $0.fact.day) }
    return Dictionary(taught + supervised, uniquingKeysWith: min)
  }

  private func note(_ mark: Assessment, _ rule: RuleName, _ sentence: Sentence) -> Progress.Note {
    .init(fact: "assessment:\(mark.id)", day: mark.heldOn, rule: rule, sentence: sentence)
  }

  private mutating func requirement(
    _ plan: AssessmentPlan, _ marks: [Attested<Assessment>], _ amended: Set<Assessment.ID>
  ) -> Progress.Requirement {
    var passed: [String] = []
    var pending: [Progress.Note] = []
    var declined: [Progress.Note] = []
    var ignored: [Progress.Note] = []
    var standing: [Attested<Assessment>] = []
    for mark in marks {
      if amended.contains(mark.fact.id) {
        ignored.append(note(mark.fact, .amended, "Put right by a later amendment."))
        continue
      }
      switch mark.attestation {
      case .declined(let reason):
        declined.append(note(mark.fact, .declined, "The assessor declined to sign: \(reason)"))
      case .voided(let reason):
        ignored.append(note(mark.fact, .voided, "Taken back: \(reason)"))
      case .signed, .awaited: standing.append(mark)
      }
    }

    // Every attempt that fell short starts the wait, also one that did not count or is not signed yet: otherwise a
    // student could go to another assessor before the first one signs.
    var failures: [Attempt] = []
    var undecided: Attempt?
    for attempt in attempts(plan, standing) {
      let earlier = failures.filter { !$0.isAmended(by: attempt) }
      let outcome = attempt.outcome(of: plan, in: curriculum)
      if let (rule, sentence) = objection(to: attempt, plan, after: earlier) {
        ignored += attempt.marks.map { note($0.fact, rule, sentence) }
      } else {
        switch outcome {
        case .undecided(let sentence):
          ignored += attempt.marks.map { note($0.fact, .twoAssessors, sentence) }
          undecided = attempt
        case .short(let sentence):
          ignored += attempt.marks.map { note($0.fact, plan.pass.rule, sentence) }
        case .passed:
          if attempt.isSigned {
            passed += attempt.marks.map { "assessment:\($0.fact.id)" }
          } else {
            pending += attempt.marks.map { mark in
              mark.attestation == .awaited
                ? note(mark.fact, .awaitsSignature, "Waits for the assessor's signature.")
                : note(mark.fact, .twoAssessors, "Signed; counts once the other assessor has signed too.")
            }
          }
          passes.add(plan.id, on: attempt.day, isSigned: attempt.isSigned)
          passing[plan.id, default: []].append(attempt)
        }
      }
      if attempt.fellShort(of: plan, in: curriculum) { failures.append(attempt) }
    }
    let met = !passed.isEmpty
    return Progress.Requirement(
      id: "assessments/\(plan.id)", part: .assessments, rule: plan.pass.rule,
      sentence: "“\(plan.title)”: \(plan.pass.sentence)", unit: .attempts, required: 1, counted: met ? 1 : 0,
      met: met, countedFacts: passed, pending: pending, declined: declined,
      ignored: ignored.sorted { ($0.day, $0.fact) < ($1.day, $1.fact) },
      next: met ? nil : next(plan, pending: pending, undecided: undecided, failures: failures))
  }

  private func requirement(_ average: ScoreAverage) -> Progress.Requirement {
    let tests = average.of.compactMap(curriculum.assessment)
    let best = tests.compactMap { bestPass(of: $0) { $0.filter(\.isSigned) } }
    let hoped = tests.compactMap { bestPass(of: $0) { $0 } }
    // In hundredths of a percent: a test that is not passed adds nothing.
    let sum = best.map(\.share).reduce(0, +)
    let met = best.count == tests.count && sum >= average.percentAtLeast * 100 * tests.count
    let waiting = hoped.map(\.attempt).filter { !$0.isSigned }
    return Progress.Requirement(
      id: ScoreAverage.requirement, part: .assessments, rule: .scoreAverage,
      sentence: average.sentence(in: curriculum), unit: .percent, required: average.percentAtLeast,
      counted: tests.isEmpty ? 0 : sum / tests.count / 100, met: met,
      countedFacts: best.flatMap(\.attempt.marks).map { "assessment:\($0.fact.id)" },
      pending: waiting.flatMap(\.marks).filter { $0.attestation == .awaited }.map {
        note($0.fact, .awaitsSignature, "Waits for the assessor's signature.")
      },
      declined: [], ignored: [],
      next: met ? nil : next(average, hasWaiting: !waiting.isEmpty, passed: Set(best.map(\.plan))))
  }

  /// The pass with the highest score; the earliest of equals.
  private func bestPass(of plan: AssessmentPlan, among choose: ([Attempt]) -> [Attempt]) -> (
    plan: AssessmentPlan.ID, attempt: Attempt, share: Int
  )? {
    choose(passing[plan.id] ?? []).reduce(nil) { best, attempt in
      guard let share = plan.shareRight(of: attempt.marks.map(\.fact.finding)), share > best?.share ?? -1
      else { return best }
      return (plan.id, attempt, share)
    }
  }

  private func next(_ average: ScoreAverage, hasWaiting: Bool, passed: Set<AssessmentPlan.ID>) -> Sentence {
    let missing = average.of.filter { !passed.contains($0) }
    if hasWaiting {
      return "Ask the assessor to sign what is passed of \(average.titles(average.of, in: curriculum))."
    }
    if !missing.isEmpty { return "Pass \(average.titles(missing, in: curriculum)) first." }
    return
      "Take one of \(average.titles(average.of, in: curriculum)) again, to reach \(average.percentAtLeast) % on average; the best attempt at each counts."
  }

  /// One attempt: the mark of one assessor, or the marks of two, and perhaps a third on which both agree.
  private struct Attempt {
    var marks: [Attested<Assessment>]

    var day: CalendarDay { marks.map(\.fact.heldOn).min() ?? .first }
    var isSigned: Bool { marks.allSatisfy { $0.attestation == .signed } }
    /// Whether somebody wrote down what to work on.
    var hasRemediation: Bool { marks.contains { $0.fact.remediationDigest != nil } }

    func isAmended(by other: Attempt) -> Bool {
      other.marks.contains { mark in marks.contains { $0.fact.id == mark.fact.amends } }
    }

    enum Outcome {
      case passed
      case short(Sentence)
      /// A mark is missing.
      case undecided(Sentence)
    }

    func outcome(of plan: AssessmentPlan, in curriculum: Curriculum) -> Outcome {
      let findings = marks.map(\.fact.finding)
      if plan.twoAssessors != nil, findings.count == 1 {
        return .undecided("Two assessors mark it on one day; the second mark is missing.")
      }
      if findings.count == 2, let dispute = plan.dispute(between: findings, in: curriculum) {
        return .undecided(dispute)
      }
      return plan.shortfall(of: findings, in: curriculum).map { .short($0) } ?? .passed
    }

    /// Whether it did not pass, or an assessor alone would not have let it pass.
    func fellShort(of plan: AssessmentPlan, in curriculum: Curriculum) -> Bool {
      switch outcome(of: plan, in: curriculum) {
      case .passed: false
      case .short: true
      case .undecided: marks.contains { plan.shortfall(of: $0.fact.finding, in: curriculum) != nil }
      }
    }

    /// Whether a mark of this assessor belongs to this attempt too.
    func takes(_ mark: Assessment, of plan: AssessmentPlan, in curriculum: Curriculum) -> Bool {
      guard day == mark.heldOn else { return false }
      switch marks.count {
      case 1: return marks[0].fact.assessor != mark.assessor
      case 2: return plan.dispute(between: marks.map(\.fact.finding), in: curriculum) != nil
      default: return false
      }
    }
  }

  /// - Parameter marks: those that stand, oldest first.
  private func attempts(_ plan: AssessmentPlan, _ marks: [Attested<Assessment>]) -> [Attempt] {
    guard plan.twoAssessors != nil else { return marks.map { Attempt(marks: [$0]) } }
    var attempts: [Attempt] = []
    for mark in marks {
      // Who may not assess alone completes nobody's attempt either.
      let index =
        isTooClose(mark.fact, plan)
        ? nil
        : attempts.firstIndex {
          !isTooClose($0.marks[0].fact, plan) && $0.takes(mark.fact, of: plan, in: curriculum)
        }
      if let index { attempts[index].marks.append(mark) } else { attempts.append(Attempt(marks: [mark])) }
    }
    return attempts
  }

  /// Whether the assessor had taught or supervised the student, where the plan asks for somebody who has not.
  private func isTooClose(_ mark: Assessment, _ plan: AssessmentPlan) -> Bool {
    plan.assessorIndependent && firstTaughtOn[mark.assessor].map { $0 <= mark.heldOn } ?? false
  }

  /// Why an attempt does not count at all, whatever its result.
  private func objection(to attempt: Attempt, _ plan: AssessmentPlan, after failures: [Attempt])
    -> (RuleName, Sentence)?
  {
    for condition in plan.opensAfter {
      if let sentence = objection(by: condition, on: attempt.day) { return (.assessmentOpens, sentence) }
    }
    if attempt.marks.contains(where: { isTooClose($0.fact, plan) }) {
      return (
        .independentAssessor,
        "The assessor had taught or supervised this student; this assessment is given by somebody who has not."
      )
    }
    if let most = plan.retake.attemptsAtMost, failures.count >= most {
      return (.attemptsAtMost, "At most \(most.of("attempt")) can fall short; this one came after them.")
    }
    guard let failure = failures.last else { return nil }
    if plan.retake.remediation, !failure.hasRemediation {
      return (
        .remediation,
        "The attempt of \(failure.day) fell short and does not say what to work on; the next one counts once it does."
      )
    }
    let days = attempt.day.days(since: failure.day)
    let sessions = supervisedSessions(after: failure, by: attempt.day)
    if days < plan.retake.afterDays || sessions < plan.retake.supervisedSessions {
      return (
        .retakeWait,
        plan.retake.supervisedSessions == 0
          ? "Between a failed attempt and the next lie \(plan.retake.afterDays.of("day")); here it was \(days.of("day"))."
          : "Between a failed attempt and the next lie \(plan.retake.afterDays.of("day")) and \(plan.retake.supervisedSessions.of("supervised session")); here it was \(days.of("day")) and \(sessions.of("session"))."
      )
    }
    return nil
  }

  /// Why the condition does not hold on the day of an attempt; `nil` when it does.
  private func objection(by condition: AssessmentPlan.Condition, on day: CalendarDay) -> Sentence? {
    switch condition {
    case .sessions(let least, let selection, let withinDays):
      let counted = sessions(of: selection, by: day, withinDays: withinDays)
      guard counted < least else { return nil }
      let asked: Sentence = "It opens after \(least.of("counted session"))\(selection.qualifier)"
      guard let withinDays else { return "\(asked); \(counted) counted by that day." }
      return "\(asked) of \(withinDays.of("day")); it was \(counted)."
    case .passed(let plan, let withinDays):
      let asked: Sentence =
        "It opens after “\(title(of: plan))” is passed\(withinDays.map { ", at most \($0.of("day")) before" } ?? "")"
      guard let passed = known.latest(plan, by: day) else { return "\(asked); by that day it was not." }
      guard let withinDays, day.days(since: passed) > withinDays else { return nil }
      return "\(asked); the last time was on \(passed)."
    }
  }

  /// The counted sessions up to and including a day.
  private func sessions(of selection: SessionSelection, by day: CalendarDay, withinDays: Int?) -> Int {
    (practicum?.counted(by: day) ?? []).count { session in
      selection.contains(session, at: siteKinds[session.site])
        && (withinDays.map { day.days(since: session.day) <= $0 } ?? true)
    }
  }

  private func title(of plan: AssessmentPlan.ID) -> String { curriculum.assessment(plan)?.title ?? plan.text }

  private func supervisedSessions(after failure: Attempt, by day: CalendarDay) -> Int {
    practicum?.counted(by: day).filter { $0.day > failure.day && $0.supervision != .independent }.count
      ?? 0
  }

  private func next(
    _ plan: AssessmentPlan, pending: [Progress.Note], undecided: Attempt?, failures: [Attempt]
  ) -> Sentence {
    if !pending.isEmpty { return "Ask the assessor to sign “\(plan.title)”." }
    if let most = plan.retake.attemptsAtMost, failures.count >= most {
      return
        "No attempt at “\(plan.title)” is left; what remains is to repeat the course, or a ruling of the school."
    }
    for condition in plan.opensAfter {
      if let step = step(towards: condition, of: plan) { return step }
    }
    if let undecided, failures.last.map({ $0.day <= undecided.day }) ?? true {
      return undecided.marks.count == 1
        ? "Ask a second assessor to finalise “\(plan.title)” of \(undecided.day)."
        : "Ask the assessors to finalise a mark of “\(plan.title)” of \(undecided.day) on which both agree."
    }
    var assessor: Sentence = plan.twoAssessors == nil ? "" : " with two assessors"
    if plan.assessorIndependent {
      assessor =
        plan.twoAssessors == nil
        ? " with an assessor who has neither taught nor supervised you"
        : " with two assessors who have neither taught nor supervised you"
    }
    guard let failure = failures.last else { return "Take “\(plan.title)”\(assessor)." }
    if plan.retake.remediation, !failure.hasRemediation {
      return
        "Ask the assessor of “\(plan.title)” of \(failure.day) to amend it with what to work on; then take it again."
    }
    let day = failure.day.adding(days: plan.retake.afterDays)
    let sessions = plan.retake.supervisedSessions - supervisedSessions(after: failure, by: .last)
    guard sessions > 0 else { return "Take “\(plan.title)” again on or after \(day)\(assessor)." }
    let more = sessions.of("more supervised session", plural: "more supervised sessions")
    let again: Sentence = "Take “\(plan.title)” again on or after \(day)\(assessor), after \(more)."
    guard practicum?.closed == true else { return again }
    return again + " The practicum has closed; a refresher class opens it again."
  }

  /// What is missing for an assessment to open; `nil` when the condition holds today.
  private func step(towards condition: AssessmentPlan.Condition, of plan: AssessmentPlan) -> Sentence? {
    switch condition {
    case .sessions(let least, let selection, let withinDays):
      let counted = sessions(of: selection, by: withinDays == nil ? .last : today, withinDays: withinDays)
      guard counted < least else { return nil }
      let more = (least - counted).of("more counted session", plural: "more counted sessions")
      guard let withinDays else { return "“\(plan.title)” opens after \(more)\(selection.qualifier)." }
      return "“\(plan.title)” opens after \(more)\(selection.qualifier) of the last \(withinDays.of("day"))."
    case .passed(let other, let withinDays):
      guard let passed = known.latest(other, by: .last) else {
        return "“\(plan.title)” opens after “\(title(of: other))” is passed."
      }
      guard let withinDays, today.days(since: passed) > withinDays else { return nil }
      return
        "“\(plan.title)” opens after “\(title(of: other))” is passed again; the last time, on \(passed), lies more than \(withinDays.of("day")) back."
    }
  }
}

extension [Attested<Assessment>] {
  /// The attempts that were put right. One stands until the one that amends it is signed; an amendment of an
  /// amendment that was never signed puts right what both are about.
  var amended: Set<Assessment.ID> {
    let byID = Dictionary(map { ($0.fact.id, $0) }, uniquingKeysWith: { first, _ in first })
    var amended: Set<Assessment.ID> = []
    for attempt in self where attempt.attestation == .signed {
      var named = attempt.fact.amends
      while let id = named, amended.insert(id).inserted {
        named = byID[id].flatMap { $0.attestation == .awaited ? $0.fact.amends : nil }
      }
    }
    return amended
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

  public var sentence: Sentence {
    switch self {
    case .score(let percent, let criticalPercent):
      "at least \(percent) % of all items right, and \(criticalPercent) % of the safety-critical ones."
    case .levels(let restPercent):
      "no competency at level 1, every must-pass competency at level 3 or better, and at least \(restPercent) % of the others at level 3 or better."
    case .held:
      "held and signed, whatever the result."
    }
  }
}
