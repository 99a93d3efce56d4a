extension RuleName {
  /// What the rule says, in one plain sentence without a curriculum's own figures.
  public var meaning: String {
    switch self {
    case .entryEvidence: "A paper or a record that the curriculum asks for at entry holds on the day."
    case .attendEveryHour: "Every minute of every module is attended and signed; there is no partial credit."
    case .awaitsSignature: "A fact counts once the person whom it names has signed it."
    case .declined: "A fact whose signature was declined does not count, and is not signed later."
    case .voided: "A fact that was taken back stays on record and does not count."
    case .beforeEnrolment: "Work before the day of enrolment is not logged under it, and does not count."
    case .categoryMinimum: "Each stage of the practicum asks for so many signed sessions of its kind."
    case .minimumMinutes: "A session counts only if it is as long as the curriculum asks for its kind."
    case .clientPresent: "A session has a practice client if its kind asks for one, and has none if not."
    case .opensAfterModules:
      "Sessions count from the day on which every module before the practicum is attended and signed."
    case .practicumStart:
      "The practicum starts within so many days of a class; a refresher class opens it again."
    case .practicumWindow:
      "Sessions count until so many months after a class; a refresher class opens the practicum again."
    case .supervisionOrder: "Sessions count in the order of the stages, from the closest supervision on."
    case .oncePerClientPerDay: "One session with the same practice client counts on a day."
    case .distinctClients:
      "So many of the sessions are with different practice clients, by the student's word."
    case .assessmentOpens:
      "An assessment opens after so many counted sessions; an earlier attempt does not count."
    case .independentAssessor:
      "Where the curriculum says so, the assessor has neither taught nor supervised the student."
    case .retakeWait: "Between a failed attempt and the next lie so many days and supervised sessions."
    case .passScore: "An attempt passes with so many of all items right, and of the safety-critical ones."
    case .passLevels:
      "An attempt passes with no competency at level 1, every must-pass one at level 3 or better, and so many of the others."
    case .held: "The assessment is held and signed, whatever its result."
    case .amended: "An attempt that a later amendment puts right does not count."
    case .notInThisVersion: "What this version of the curriculum does not ask for counts for nothing."
    }
  }
}
