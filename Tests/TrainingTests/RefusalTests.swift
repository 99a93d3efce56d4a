import Testing
import Training

@Suite struct RefusalTests {
  private static let day: CalendarDay = "2026-03-02"
  private static let session: [SessionRefusal] = [
    .noPracticum("bars-1"), .noSuchStage(.supervisedPracticum, .lineOfSight, "bars-1"), .inTheFuture(day),
    .beforeEnrolment(day, day), .ownSupervisor, .supervisorWithoutAuthority("bars-1", day),
    .minutesOutOfRange,
    .clientMissing, .clientNotExpected(.independentPracticum), .screeningNotPassed, .noConsent, .noStopSignal,
    .pressureOffTheScale, .pressureAboveLimit(5, 4), .comfortOffTheScale, .zoneNotTaught("neck"),
    .strokeNotTaught("double-stand"), .propNotTaught("rope"),
    .outsideLimit(.init(of: .init(strokes: ["double-glide"]), need: .screenedToProceed)),
  ]
  private static let attendance: [AttendanceRefusal] = [
    .noSuchModule("back-work", "bars-1"), .categoryNotInModule(.labGiving, "back-work"), .inTheFuture(day),
    .minutesOutOfRange, .nobodyThere, .enrolledElsewhere("bars-1"), .ownClass, .beforeEnrolment(day, day),
    .instructorWithoutAuthority("bars-1", day),
  ]
  private static let assessment: [AssessmentRefusal] = [
    .noSuchAssessment("test", "bars-1"), .inTheFuture(day), .beforeEnrolment(day, day), .ownAssessment,
    .assessorWithoutAuthority("bars-1", day), .amendsSomethingElse, .scoreExpected, .levelsExpected,
    .itemsOfAnotherNumber(5, 10), .criticalItemsMissing(0, 1), .notJudged("stop"), .notAsked("stop"),
    .judgedTwice("stop"),
  ]
  private static let signOff: [SignOffRefusal] =
    SignedFact.Kind.allCases.flatMap {
      [.alreadySigned($0), .alreadyDeclined($0), .takenBack($0), .ownFact($0), .notTheNamedSigner($0)]
    } + [
      .keyUnknown, .keyOfSomebodyElse, .keyEnded(day), .claimedInTheFuture,
      .noAuthorityOnTheDay(.teach, "bars-1", day), .noAuthorityToday(.assess, "bars-1", day),
      .statementAltered,
      .signatureBad("One byte differs"),
    ]
  private static let award: [AwardRefusal] = [
    .noSuchAward(.achievement, "bars-1"), .notYet(.completion, missing: ["All 2 h are attended."]),
  ]
  private static let site: [SiteRefusal] = [
    .notInspected(day), .inspectionLapsed(day, day), .failed(.headroom, day), .noEquipment(.rope, day),
    .noEquipment(.table, day),
    .outOfService("bars", nil, day), .outOfService("bars", .unrated, day), .restricted(.oneFoot, nil),
    .restricted(.notStanding, "double-stand"),
  ]
  private static let equipment: [EquipmentRefusal] = [
    .notOnRecord("bars"), .ratingMissing(.table), .raterMissing, .loadOutOfRange, .designFactorOutOfRange,
    .ratingOutOfOrder, .inTheFuture(day), .nextDueOutOfRange(day), .headroomOutOfRange, .nothingToInspect,
    .unanswered(.headroom, nil), .notAsked(.headroom, "bars"), .answeredTwice(.barsSound, "bars"),
    .measuresOutOfRange,
  ]

  private static var all: [any Refusal] {
    session as [any Refusal] + attendance as [any Refusal] + assessment as [any Refusal] + signOff + award
      + site + equipment
  }

  @Test func `every refusal names its rule in kebab-case`() {
    for refusal in Self.all {
      #expect(Slug<Never>(refusal.rule) != nil, "\(refusal)")
    }
  }

  @Test func `every refusal says what happened and what to do next, in calm whole sentences`() {
    for refusal in Self.all {
      for text in [refusal.sentence.description, refusal.remedy.description] {
        #expect(text.hasSuffix("."), "\(refusal)")
        #expect(!text.contains("!"), "\(refusal)")
        #expect(!text.contains(".."), "\(refusal)")
      }
      #expect(refusal.sentence != refusal.remedy)
    }
  }

  @Test func `rules of progress are named in kebab-case, each once`() {
    for rule in RuleName.allCases {
      #expect(Slug<Never>(rule.rawValue) != nil, "\(rule)")
    }
    #expect(Set(RuleName.allCases.map(\.rawValue)).count == RuleName.allCases.count)
  }
}
