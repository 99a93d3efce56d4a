import AshiatoApp
import Training

extension LookupRefusal: Sampled {
  fileprivate static let id = "019b2c4e-7d11-7c40-9a55-3f0c8d2e6b71"

  static let samples: [LookupRefusal] = [
    .noSchool, .noSuchSchool("barefoot.example"), .severalSchools(["barefoot.example", "bars.example"]),
    .noSuchPerson("aya"), .noSuchSite("main-studio"), .noSuchCurriculum("western-bar-ashiatsu-1"), .noRuleSet,
    .noSuchRuleSet("default@2026.1"), .severalRuleSets(["default", "ours"]),
    .noSuchEnrolment("aya"), .enrolledNowhere("Aya Lind"),
    .notEnrolled(student: "Aya Lind", curriculum: "western-bar-ashiatsu-1"),
    .severalEnrolments(student: "Aya Lind", ["foundation-safety-0", "western-bar-ashiatsu-1"]),
    .noSuchFact(.session, id), .noSuchDraft(id), .noSuchTransfer(id), .noSuchAuthority(id),
    .noSuchKey("did:key:z6Mk…"), .noSuchSignIn(id), .noSuchToken("calendar"), .noSuchRecord("7K3M-9QXW-2VFA"),
    .noSuchAppeal(id), .noSuchDeclaration(id),
    .notInTheDirectory("Aya Lind"),
    .nothingToContest(.session, "session:\(id)"),
    .noSchoolKey, .notASchoolKey("key-2"),
    .noSuchTimeZone("Europe/Atlantis"), .noSuchLocalTime("2026-03-29 02:30", zone: "Europe/Berlin"),
  ]
}

extension EntryRefusal: Sampled {
  static let samples: [EntryRefusal] = [
    .handleLikeAnID(LookupRefusal.id), .siteLikeAnID(LookupRefusal.id), .documentFromTheFuture("2026-03-02"),
    .documentWithoutIssuer, .documentWithoutPurpose(.transcript), .documentMinutes(.continuingEducation),
    .documentMinutes(.licence),
    .purposeNotAskedFor("licence", ["licence-to-touch", "thai-base"]), .purposeNotAskedFor("licence", []),
    .noSuchArea("atlantis"), .claim("cures everything", say: "can ease an ordinary ache"),
    .transferWithoutSchool,
    .nameWithoutLetters(.person),
    .nameWithHiddenCharacter(.person, "\u{202E}"),
  ]
}

extension RecordRefusal: Sampled {
  static let samples: [RecordRefusal] = [
    .notFitToSign(["The holder's name is not given exactly once"]), .otherKey, .unfinished, .forgotten,
    .revoked(.completion), .nothingToPutRight,
  ]
}

extension RoleRefusal: Sampled {
  static let samples: [RoleRefusal] = [
    .notAllowed(.publishCurriculum, name: "Kenji Ota"), .somebodyElses(.logSession, name: "Aya Lind"),
    .notTheNamedPerson(.assessment), .signedIsTakenBackByStaff, .notTheKeyHolder,
    .beyondTheToken(.logSession), .notHeld(.instructor, name: "Aya Lind"),
    .lastAdministrator(name: "Mika Mori"),
  ]
}

extension AccountRefusal: Sampled {
  static let samples: [AccountRefusal] = [
    .wrongNameOrPassword, .wrongPassword, .tooManyAttempts, .busy, .noSuchInvitation, .invitationUsed,
    .invitationOver, .hasPassword("Aya Lind"), .passwordTooShort, .passwordTooLong, .passwordGuessable,
    .tokenForNothing, .tokenBeyondItsMaker(.issue), .tokenOver("2026-03-02"), .tokenForTooLong("2028-03-02"),
    .onlySignedIn, .noMail,
  ]
}
