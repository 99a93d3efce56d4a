public import Screening
public import Training

/// A name or an id that leads nowhere, or to more than one thing.
public enum LookupRefusal: Refusal, Hashable {
  case noSchool
  case noSuchSchool(String)
  case severalSchools([String])
  case noSuchPerson(String)
  case noSuchSite(String)
  case noSuchCurriculum(String)
  case noRuleSet
  case noSuchRuleSet(String)
  case severalRuleSets([RuleSet.ID])
  case noSuchEnrolment(String)
  case enrolledNowhere(String)
  case notEnrolled(student: String, curriculum: Curriculum.ID)
  case severalEnrolments(student: String, [Curriculum.ID])
  case noSuchFact(SignedFact.Kind, String)
  case noSuchDraft(String)
  case noSuchTransfer(String)
  case noSuchAuthority(String)
  case noSuchKey(String)
  case noSuchSignIn(String)
  case noSuchToken(String)
  case noSuchRecord(String)
  case noSuchAppeal(String)
  case noSuchDeclaration(String)
  case notInTheDirectory(String)
  case nothingToContest(Appeal.Fact.Kind, String)
  case noSchoolKey
  case notASchoolKey(String)
  case noSuchTimeZone(String)
  case noSuchLocalTime(String, zone: String)

  public var rule: String {
    switch self {
    case .noSchool, .noSuchSchool, .severalSchools: "school-known"
    case .noSuchPerson: "person-known"
    case .noSuchSite: "site-known"
    case .noSuchCurriculum: "curriculum-known"
    case .noRuleSet, .noSuchRuleSet, .severalRuleSets: "rule-set-known"
    case .noSuchEnrolment, .enrolledNowhere, .notEnrolled, .severalEnrolments: "enrolment-known"
    case .noSuchFact, .noSuchDraft, .noSuchTransfer: "fact-known"
    case .noSuchAuthority: "authority-known"
    case .noSuchKey: "key-known"
    case .noSuchSignIn: "sign-in-known"
    case .noSuchToken: "token-known"
    case .noSuchRecord: "record-known"
    case .noSuchAppeal: "appeal-known"
    case .noSuchDeclaration: "declaration-known"
    case .notInTheDirectory: "in-the-directory"
    case .nothingToContest: "fact-known"
    case .noSchoolKey, .notASchoolKey: "school-key-known"
    case .noSuchTimeZone, .noSuchLocalTime: "time-on-the-clock"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .noSchool: "No school is open here."
    case .noSuchSchool(let domain): "No school with the domain \(domain) is open here."
    case .severalSchools(let domains): "Several schools are open here: \(domains.joined(separator: ", "))."
    case .noSuchPerson(let name): "Nobody at this school is called “\(name)”."
    case .noSuchSite(let name): "This school has no site “\(name)”."
    case .noSuchCurriculum(let name): "This school has not published “\(name)”."
    case .noRuleSet: "This school has not published any rules of a screening."
    case .noSuchRuleSet(let name): "This school has not published the rule set “\(name)”."
    case .severalRuleSets(let ids):
      "This school has published several rule sets: \(ids.map(\.text).joined(separator: ", "))."
    case .noSuchEnrolment(let name): "There is no enrolment “\(name)”."
    case .enrolledNowhere(let student): "\(student) is not enrolled in any curriculum."
    case .notEnrolled(let student, let curriculum): "\(student) is not enrolled in \(curriculum)."
    case .severalEnrolments(let student, let curricula):
      "\(student) has several enrolments: \(curricula.map(\.text).joined(separator: ", "))."
    case .noSuchFact(let kind, let id): "There is no \(kind.noun) \(id)."
    case .noSuchDraft(let id): "There is no open assessment \(id)."
    case .noSuchTransfer(let id): "There is no transfer \(id)."
    case .noSuchAuthority(let id): "There is no authority \(id)."
    case .noSuchSignIn(let id): "You are not signed in anywhere under \(id)."
    case .noSuchToken(let name): "You have no token “\(name)”."
    case .noSuchKey(let did): "Nobody has registered the key \(did) at this school."
    case .noSuchRecord(let name): "There is no record “\(name)”."
    case .noSuchAppeal(let id): "There is no appeal \(id)."
    case .noSuchDeclaration(let id): "There is no declaration \(id)."
    case .notInTheDirectory(let name): "\(name) is not in the directory."
    case .nothingToContest(let kind, let id):
      "There is no \(kind.noun) \(id) that could be about this student."
    case .noSchoolKey: "The school has no key yet."
    case .notASchoolKey(let key): "The key \(key) is not one that this school has registered as its own."
    case .noSuchTimeZone(let name): "There is no time zone “\(name)”."
    case .noSuchLocalTime(let time, let zone):
      "The clocks in \(zone) never showed \(time): they were set forward over it."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .noSchool: "Open one with “ashiato init --domain DOMAIN”."
    case .noSuchSchool, .severalSchools: "Name the school with --school DOMAIN."
    case .noSuchPerson: "Give a handle, an e-mail address or an id; “ashiato person list” shows them."
    case .noSuchSite: "“ashiato site list” shows them; “ashiato site add” adds one."
    case .noSuchCurriculum: "“ashiato curriculum list” shows what is published."
    case .severalRuleSets: "Name the one that is meant with --rule-set."
    case .noRuleSet: "Publish some with “ashiato screening publish”, or name a file with --rules."
    case .noSuchRuleSet:
      "“ashiato screening list” shows what is published; “ashiato screening publish” adds another."
    case .noSuchEnrolment, .enrolledNowhere, .notEnrolled:
      "Enrol the student with “ashiato enrol”, or check the name."
    case .severalEnrolments: "Name the curriculum with --curriculum."
    case .noSuchFact, .noSuchTransfer:
      "Check the id; “ashiato progress STUDENT --json” lists the ids of her facts."
    case .noSuchDraft: "Its assessor sees her open ones with “ashiato assessment list”."
    case .noSuchSignIn: "“ashiato account sign-ins” shows where you are signed in."
    case .noSuchToken: "“ashiato token list” shows them."
    case .noSuchKey: "Give it as it was registered; it begins with did:key:z6Mk."
    case .noSuchAuthority: "“ashiato authority list” shows them."
    case .noSuchRecord: "Give the record's id or its check code."
    case .noSuchAppeal: "“ashiato appeal list” shows them."
    case .noSuchDeclaration: "“ashiato declaration show PERSON --json” lists them with their ids."
    case .notInTheDirectory: "There is nothing to leave; “ashiato directory enter” enters her."
    case .nothingToContest:
      "Check the id; “ashiato progress STUDENT --json” lists the ids of her facts, “ashiato record list” those of her records."
    case .noSchoolKey: "Make one with “ashiato school key create”."
    case .notASchoolKey: "Use the key file that “ashiato school key create” wrote."
    case .noSuchTimeZone: "Give an IANA name, as Europe/London."
    case .noSuchLocalTime: "Check the start of the session."
    }
  }
}
