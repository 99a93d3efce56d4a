extension Assessment {
  /// Decides whether an attempt may be finalised: an open draft becomes a fact.
  ///
  /// - Parameters:
  ///   - authorities: all that the assessor holds or held at this school.
  ///   - amended: the attempt that this one puts right, when it names one.
  public func finalising(
    in curriculum: Curriculum, enrolment: Enrolment, authorities: [Authority], amended: Assessment?,
    today: CalendarDay
  ) throws(AssessmentRefusal) {
    guard let plan = curriculum.assessment(plan) else { throw .noSuchAssessment(self.plan, curriculum.id) }
    guard heldOn <= today else { throw .inTheFuture(heldOn) }
    guard heldOn >= enrolment.enrolledOn else { throw .beforeEnrolment(heldOn, enrolment.enrolledOn) }
    if let lastDay = enrolment.lastDay(before: heldOn) { throw .afterClosing(heldOn, lastDay) }
    guard assessor != enrolment.student else { throw .ownAssessment }
    guard
      authorities.contains(where: {
        $0.person == assessor && $0.curriculum == curriculum.id && $0.act == .assess && $0.holds(on: heldOn)
      })
    else { throw .assessorWithoutAuthority(curriculum.id, heldOn) }
    guard amends == amended?.id, amends != id else { throw .amendsSomethingElse }
    if let amended, amended.plan != self.plan || amended.enrolment != enrolment.id {
      throw .amendsSomethingElse
    }
    switch (plan.isScored, finding) {
    case (true, .levels): throw .scoreExpected
    case (false, .score): throw .levelsExpected
    case (true, .score(let score)): try plan.accepting(score)
    case (false, .levels(let judgements)):
      for id in plan.competencies where !judgements.contains(where: { $0.competency == id }) {
        throw .notJudged(id)
      }
      for (index, judgement) in judgements.enumerated() {
        guard plan.competencies.contains(judgement.competency) else { throw .notAsked(judgement.competency) }
        if judgements[..<index].contains(where: { $0.competency == judgement.competency }) {
          throw .judgedTwice(judgement.competency)
        }
      }
    }
  }
}

extension AssessmentPlan {
  /// Where safety-critical items decide, a test without any would pass whoever knows nothing of safety.
  fileprivate func accepting(_ score: Assessment.Score) throws(AssessmentRefusal) {
    if let items, score.items != items.total { throw .itemsOfAnotherNumber(score.items, items.total) }
    guard case .score(_, let criticalPercent) = pass, criticalPercent > 0 else { return }
    let least = max(items?.criticalAtLeast ?? 0, 1)
    guard score.criticalItems >= least else { throw .criticalItemsMissing(score.criticalItems, least) }
  }

  /// Whether it is found by a score; otherwise by performance levels.
  fileprivate var isScored: Bool {
    switch pass {
    case .score: true
    case .levels: false
    case .held: competencies.isEmpty
    }
  }
}

/// Why an assessment is not started, finalised or amended.
public enum AssessmentRefusal: Refusal, Hashable {
  case noSuchAssessment(AssessmentPlan.ID, Curriculum.ID)
  case inTheFuture(CalendarDay)
  case beforeEnrolment(CalendarDay, CalendarDay)
  case afterClosing(CalendarDay, CalendarDay)
  case ownAssessment
  case assessorWithoutAuthority(Curriculum.ID, CalendarDay)
  case amendsSomethingElse
  case scoreExpected
  case levelsExpected
  case itemsOfAnotherNumber(Int, Int)
  case criticalItemsMissing(Int, Int)
  case notJudged(Competency.ID)
  case notAsked(Competency.ID)
  case judgedTwice(Competency.ID)

  public var rule: String {
    switch self {
    case .noSuchAssessment: "assessment-of-the-curriculum"
    case .inTheFuture: "not-in-the-future"
    case .beforeEnrolment: "before-enrolment"
    case .afterClosing: "enrolment-closed"
    case .ownAssessment: "not-ones-own"
    case .assessorWithoutAuthority: "authority-on-the-day"
    case .amendsSomethingElse: "amends-the-same-assessment"
    case .itemsOfAnotherNumber: "items-of-the-test"
    case .criticalItemsMissing: "critical-items"
    case .scoreExpected, .levelsExpected, .notJudged, .notAsked, .judgedTwice: "finding-complete"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .noSuchAssessment(let plan, let curriculum): "\(curriculum) has no assessment “\(plan)”."
    case .inTheFuture(let day): "The assessment is dated \(day), which has not come yet."
    case .beforeEnrolment(let day, let enrolled):
      "The assessment is dated \(day), before the enrolment of \(enrolled)."
    case .afterClosing(let day, let lastDay):
      "The assessment is dated \(day), and the last day of the enrolment was \(lastDay)."
    case .ownAssessment: "Nobody assesses herself."
    case .assessorWithoutAuthority(let curriculum, let day):
      "The assessor had no authority to assess \(curriculum) on \(day)."
    case .amendsSomethingElse: "The attempt to be amended is not of this assessment and this enrolment."
    case .scoreExpected: "This assessment is scored; performance levels were given."
    case .levelsExpected: "This assessment is judged at performance levels; a score was given."
    case .itemsOfAnotherNumber(let given, let asked):
      "The score is of \(given.of("item")), and this assessment has \(asked)."
    case .criticalItemsMissing(0, let least):
      "No item is named as safety-critical, and this assessment has at least \(least)."
    case .criticalItemsMissing(let given, let least):
      "\(given.of("item")) are named as safety-critical, and this assessment has at least \(least)."
    case .notJudged(let competency): "The competency “\(competency)” is not judged."
    case .notAsked(let competency): "This assessment does not judge the competency “\(competency)”."
    case .judgedTwice(let competency): "The competency “\(competency)” is judged twice."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .noSuchAssessment, .scoreExpected, .levelsExpected, .notAsked:
      "See the assessments with “ashiato curriculum show”."
    case .inTheFuture, .beforeEnrolment: "Check the date."
    case .afterClosing: EnrolmentRefusal.closedRemedy
    case .ownAssessment: "Ask another assessor."
    case .assessorWithoutAuthority:
      "Check the name and the date; an administrator can grant an authority with “ashiato authority grant”."
    case .amendsSomethingElse: "Name the attempt that was wrong."
    case .itemsOfAnotherNumber: "Count the items of the test again."
    case .criticalItemsMissing: "Give the safety-critical items too, right and in all, with “--critical”."
    case .notJudged: "Give each competency of the assessment one of the levels 1 to 4."
    case .judgedTwice: "Give each competency one level."
    }
  }
}
