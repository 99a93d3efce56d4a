import Training

// Days and ids are written as they are read; a wrong literal is a mistake of the test and stops it.

extension CalendarDay: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(String(text))! }
}

extension Slug: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(String(text))! }
}

extension SessionRefusal: Sampled {
  static let samples: [SessionRefusal] = [
    .noPracticum("foundation-safety-0"),
    .noSuchStage(.supervisedPracticum, .onPremises, "western-bar-ashiatsu-1"),
    .inTheFuture("2026-03-02"), .notOver("2026-03-02", TimeOfDay("14:30")!, Minutes(75) ?? .zero),
    .beforeEnrolment("2026-03-02", "2026-03-09"), .afterClosing("2026-03-09", "2026-03-02"), .ownSupervisor,
    .supervisorWithoutAuthority("western-bar-ashiatsu-1", "2026-03-02"),
    .beforeEntry(.licenceToTouch, "2026-03-02"), .minutesOutOfRange, .clientMissing,
    .clientNotExpected(.observed), .screeningNotPassed, .noConsent, .noStopSignal, .ruleSetUnreadable,
    .pressureOffTheScale,
    .pressureAboveLimit(5, 3), .comfortOffTheScale, .workMissing(.zones), .workMissing(.strokes),
    .workMissing(.props), .zoneNotTaught("neck"), .strokeNotTaught("double-stand"),
    .propNotTaught("rope"), .supportNotNamed("long-glide"), .supportNotNamed("own-stroke"),
    .outsideLimit(.init(of: .init(strokes: ["double-glide"]), need: .screenedToProceed)),
    .noShortForm("default@2026.1"), .fullFormMissing("2026-03-02"),
    .fullFormByOtherRules("default@2025.1", "default@2026.1"),
    .fullFormTooOld("2026-03-02", 6, "2026-09-14"), .incidentSinceFullForm("2026-03-02", "2026-03-09"),
    .milderThanFullForm("2026-03-02"),
  ]
}

extension EntryRequirement {
  fileprivate static let licenceToTouch = EntryRequirement(
    id: "licence-to-touch", sentence: "A current licence to touch, or a transcript of 200 hours.",
    anyOf: [.document(kind: .licence), .document(kind: .transcript)])
  fileprivate static let levelOne = EntryRequirement(
    id: "level-1", sentence: "The first level.",
    anyOf: [.record(curriculum: "western-bar-ashiatsu-1", kind: .achievement)])
}

extension PublishingRefusal: Sampled {
  static let samples: [PublishingRefusal] = [
    .nobodyCanEnter("western-bar-ashiatsu-2", .levelOne),
    .nobodyCanBeGiven(
      .supervise, "western-bar-ashiatsu-1", .init(curriculum: "supervisor-assessor-1", kind: .achievement)),
    .nobodyCanRenew("western-bar-ashiatsu-1", .init(curriculum: "renewal-safety", kind: .achievement)),
  ]
}

extension AuthorityRefusal: Sampled {
  static let samples: [AuthorityRefusal] = [
    .tooShort(.supervise, "western-bar-ashiatsu-1", months: 12, "2026-03-02"),
    .recordMissing(
      .supervise, "western-bar-ashiatsu-1", .init(curriculum: "supervisor-assessor-1", kind: .achievement),
      "2026-03-02"),
  ]
}

extension TestPaperRefusal: Sampled {
  static let samples: [TestPaperRefusal] = [
    .noSuchTest("theory-test", of: "western-bar-ashiatsu-1", drawn: []),
    .noSuchTest("theory-test", of: "western-bar-ashiatsu-1", drawn: ["knowledge-test"]),
    .setByTheSchool(
      AssessmentPlan(
        id: "knowledge-test", title: "Knowledge test",
        pass: .score(percentAtLeast: 80, criticalPercentAtLeast: 100), competencies: [],
        assessorIndependent: false, retake: .atOnce)),
  ]
}

extension AttendanceRefusal: Sampled {
  static let samples: [AttendanceRefusal] = [
    .noSuchModule("back-work", "western-bar-ashiatsu-1"), .categoryNotInModule(.labGiving, "back-work"),
    .inTheFuture("2026-03-02"), .minutesOutOfRange, .nobodyThere, .groupTooLarge("long-sweeps", 6, 4),
    .enrolledElsewhere("western-bar-ashiatsu-1"), .ownClass, .beforeEnrolment("2026-03-02", "2026-03-09"),
    .afterClosing("2026-03-09", "2026-03-02"),
    .instructorWithoutAuthority("western-bar-ashiatsu-1", "2026-03-02"),
  ]
}

extension AssessmentRefusal: Sampled {
  static let samples: [AssessmentRefusal] = [
    .noSuchAssessment("final-practical", "western-bar-ashiatsu-1"), .inTheFuture("2026-03-02"),
    .beforeEnrolment("2026-03-02", "2026-03-09"), .afterClosing("2026-03-09", "2026-03-02"), .ownAssessment,
    .assessorWithoutAuthority("western-bar-ashiatsu-1", "2026-03-02"), .amendsSomethingElse, .scoreExpected,
    .levelsExpected, .itemsOfAnotherNumber(5, 10), .criticalItemsMissing(0, 1), .criticalItemsMissing(4, 5),
    .notJudged("weight-transfer"), .notAsked("weight-transfer"),
    .judgedTwice("weight-transfer"),
  ]
}

extension ForgettingRefusal: Sampled {
  static let samples: [ForgettingRefusal] = [
    .enrolled(name: "Aya Lind", "western-bar-ashiatsu-1"), .awaited(name: "Kenji Ota", 2),
    .appealOpen(name: "Aya Lind"), .contactOfTheSchool(name: "Mika Mori"),
  ]
}

extension RetentionRefusal: Sampled {
  static let samples: [RetentionRefusal] = [.yearsOutOfRange(0)]
}

extension TransferRefusal: Sampled {
  static let samples: [TransferRefusal] = [
    .noTransfers("western-bar-ashiatsu-1"), .nothingTransferred,
    .notTransferable("back-work", "western-bar-ashiatsu-1"), .inTheFuture("2026-03-02"),
    .beforeEnrolment("2026-03-02", "2026-03-09"), .afterClosing("2026-03-09", "2026-03-02"),
    .classAfterAcceptance("2026-03-09", "2026-03-02"), .tooOld("2025-03-01", 12), .takenBack,
  ]
}

extension SignOffRefusal: Sampled {
  static let samples: [SignOffRefusal] =
    SignedFact.Kind.allCases.flatMap {
      [.alreadySigned($0), .alreadyDeclined($0), .takenBack($0), .ownFact($0), .notTheNamedSigner($0)]
    } + [
      .keyUnknown, .keyOfSomebodyElse, .keyAwaitsApproval, .signedBeforeApproval("2026-03-02"),
      .keyEnded("2026-03-02"), .claimedInTheFuture,
      .noAuthorityOnTheDay(.supervise, "western-bar-ashiatsu-1", "2026-03-02"),
      .noAuthorityToday(.supervise, "western-bar-ashiatsu-1", "2026-03-09"), .statementAltered,
      .signatureBad("The signature does not fit the text: one of them was changed after signing"),
    ]
}

extension EnrolmentRefusal: Sampled {
  static let samples: [EnrolmentRefusal] = [
    .inTheFuture("2026-03-02"), .withinAnEarlierOne("2026-03-02", "2026-03-09"), .closedAlready("2026-03-09"),
    .closedInTheFuture("2026-03-09"), .closedBeforeItBegan("2026-03-02", "2026-03-09"),
    .factAfterwards("2026-03-09", "2026-03-02"), .notClosed, .movedOn,
    .finishedOver(.western, "2027-06-30", successor: CurriculumVersion("2027.1")!),
  ]
}

extension CurriculumReference {
  fileprivate static let western = CurriculumReference(
    id: "western-bar-ashiatsu-1", version: CurriculumVersion("2026.1")!, digest: "sha256:00")
}

extension MovingRefusal: Sampled {
  static let samples: [MovingRefusal] = [
    .thereAlready(.western), .closed("2026-03-09"),
    .noMap(.western, to: CurriculumVersion("2028.1")!, replaces: CurriculumVersion("2027.1")),
    .noMap(.western, to: CurriculumVersion("2025.1")!, replaces: nil), .awarded(.western),
  ]
}

extension RenewalRefusal: Sampled {
  static let samples: [RenewalRefusal] = [
    .neverLapses(.completion, "foundation-safety-0"), .noRenewal(.achievement, .western),
    .revoked(.achievement, "foundation-safety-0"), .tooEarly(opensOn: "2028-03-09", "2028-06-06"),
    .lapsedTooLong(
      "2028-06-06", months: 12,
      missing: ["“\(String("Final observed session"))” is passed again, after \(String("2028-06-06"))."]),
    .notYet(["\(12.of("signed session")) after \(String("2026-06-07"))."]),
  ]
}

extension ReplacementRefusal: Sampled {
  static let samples: [ReplacementRefusal] = [
    .notPublished("western-bar-ashiatsu-1", CurriculumVersion("2025.1")!), .overAlready("2026-06-30"),
    .unknown(.module, "standing-work", CurriculumVersion("2026.1")!),
    .unspoken(.module, "seated-work", joinedBy: "standing-work"),
  ]
}

extension StudentDayRefusal: Sampled {
  static let samples: [StudentDayRefusal] = [
    .tooLong(
      student: "Aya Lind", StudentDay(day: "2026-03-02", minutes: Minutes(1380) ?? .zero),
      more: Minutes(75) ?? .zero)
  ]
}

extension AwardRefusal: Sampled {
  static let samples: [AwardRefusal] = [
    .noSuchAward(.achievement, "foundation-safety-0"),
    .notYet(
      .completion,
      missing: [Sentence(verbatim: "“Back work” is attended in full and signed (4 h, lab, giving).")]),
    .finishedOver(.western, "2027-06-30", successor: CurriculumVersion("2027.1")!),
  ]
}

extension SiteRefusal: Sampled {
  static let samples: [SiteRefusal] = [
    .notInspected("2026-03-02"), .inspectionLapsed("2026-02-27", "2026-03-02"),
    .failed(.emergencyWay, "2026-03-02"), .noEquipment(.rope, "2026-03-02"),
    .outOfService("bars", .taggedOut(.damaged, "2026-02-27"), "2026-03-02"),
    .restricted(.oneFoot, "double-stand"), .restricted(.notStanding, nil),
  ]
}

extension EquipmentRefusal: Sampled {
  static let samples: [EquipmentRefusal] = [
    .notOnRecord("bars"), .ratingMissing(.table), .raterMissing, .loadOutOfRange, .designFactorOutOfRange,
    .ratingOutOfOrder, .inTheFuture("2026-03-02"), .nextDueOutOfRange("2027-03-02"), .headroomOutOfRange,
    .nothingToInspect, .unanswered(.barsSound, "bars"), .notAsked(.stepSteady, nil),
    .answeredTwice(.headroom, nil), .notLacking(.headroom, nil), .measuresOutOfRange,
  ]
}

extension AppealRefusal: Sampled {
  static let samples: [AppealRefusal] =
    [
      .notHers(.session), .repliedAlready, .ruledAlready, .ownAppeal, .ownDecision, .ownReply,
      .replyMayCome(until: "2026-04-01"), .repliedByAnother("2026-04-01"),
      .notUpheld, .followedAlready,
    ]
    + Appeal.Fact.Kind.allCases.flatMap {
      [.nothingDecided($0), .openAlready($0), .doesNotFollow($0), .followsAnother($0)]
    }
}

extension DeclarationRefusal: Sampled {
  static let samples: [DeclarationRefusal] = [
    .noJurisdiction, .noIssuer, .nothingToLookUp, .linkUnreadable("www.cnhc.org.uk"), .noneIsIssued,
    .lapsed("2026-02-28"), .replacesAnother, .standsNoMore, .ownCheck, .checkedInTheFuture("2026-03-02"),
    .checkedBefore("2026-02-01", "2026-03-02"), .anotherPaper, .shownByTheHolder,
  ]
}
