extension RuleName {
  /// What the rule says, in one plain sentence without a curriculum's own figures.
  public var meaning: Sentence {
    switch self {
    case .entryEvidence: "A paper or a record that the curriculum asks for at entry holds on the day."
    case .entryBeforePractice:
      "A session counts if what comes before practice was held on its day: records from the day on which they were earned, papers while they hold."
    case .attendEveryHour: "Every minute of every module is attended and signed; there is no partial credit."
    case .attendanceAllowance:
      "Of all class time so much may be missed, and so much made up; the rest is attended and signed."
    case .neverMiss: "Of certain modules nothing is missed, whatever may be missed of others."
    case .makeUp: "So much class time at most is made up in classes held for that."
    case .transfer:
      "Whole modules that were done at another school count, if they are accepted in time and the student is assessed here first."
    case .awaitsSignature: "A fact counts once the person whom it names has signed it."
    case .declined: "A fact whose signature was declined does not count, and is not signed later."
    case .voided: "A fact that was taken back stays on record and does not count."
    case .beforeEnrolment: "Work before the day of enrolment is not logged under it, and does not count."
    case .categoryMinimum: "Each stage of the practicum asks for so many signed sessions of its kind."
    case .minimumMinutes: "A session counts only if it is as long as the curriculum asks for its kind."
    case .clientPresent: "A session has a practice client if its kind asks for one, and has none if not."
    case .opensAfterModules:
      "Sessions count from the day on which every module before the practicum is attended and signed."
    case .opensAfterMinutes:
      "Sessions count from the day on which so much class time is attended and signed."
    case .practicumStart:
      "The practicum starts within so many days of a class; a refresher class opens it again."
    case .practicumWindow:
      "Sessions count until so many months after a class; a refresher class opens the practicum again."
    case .supervisionOrder: "Sessions count in the order of the stages, from the closest supervision on."
    case .oncePerClientPerDay: "One session with the same practice client counts on a day."
    case .limit:
      "Sessions with certain work need closer supervision, a screening without modification or less pressure, for ever or until an assessment is passed."
    case .atMost:
      "So many sessions or hours count in one day or month; the session that passes them does not."
    case .totalSessions: "So many sessions of the kind that is named count."
    case .totalMinutes: "Sessions of the kind that is named last so long together."
    case .distinctClients:
      "So many of the sessions are with different practice clients, by the student's word."
    case .sessionsWithOneClient:
      "So many sessions are with one and the same practice client, by the student's word."
    case .onceEach: "Each zone, stroke or prop that is named is worked at least once."
    case .timeSpan: "So many months lie between the first class or session and the last session."
    case .share:
      "So many percent of a required amount come from the sessions that are named; others bring no more than the rest."
    case .substitute: "So much of a required amount may come from other sessions instead, and no more."
    case .perMonth:
      "A month with less than so much does not count towards an amount, and no month counts with more than so much."
    case .withinMonths: "All of an amount lies in so many months on end; those count that hold the most."
    case .recency:
      "Only what lies so many days back at most counts towards an amount that asks for recent practice."
    case .requirementOrder: "Sessions count towards a requirement once the requirement before it is met."
    case .assessmentOpens:
      "An assessment opens after so many counted sessions, or after another one is passed; an earlier attempt does not count."
    case .independentAssessor:
      "Where the curriculum says so, the assessor has neither taught nor supervised the student."
    case .twoAssessors:
      "Where the curriculum says so, two assessors mark one attempt on one day, and their marks become one finding."
    case .attemptsAtMost: "After so many attempts that fell short, no further one counts."
    case .remediation: "A retake counts once the failed attempt says what to work on."
    case .retakeWait: "Between a failed attempt and the next lie so many days and supervised sessions."
    case .passScore: "An attempt passes with so many of all items right, and of the safety-critical ones."
    case .passLevels:
      "An attempt passes with no competency at level 1, every must-pass one at level 3 or better, and so many of the others."
    case .scoreAverage: "Several tests, each of them passed, reach so many percent on average."
    case .held: "The assessment is held and signed, whatever its result."
    case .amended: "An attempt that a later amendment puts right does not count."
    case .notInThisVersion: "What this version of the curriculum does not ask for counts for nothing."
    }
  }
}
