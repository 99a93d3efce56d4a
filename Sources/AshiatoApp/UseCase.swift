import AshiatoStore
public import Training

/// What can be asked of the service, and which roles may ask it.
///
/// Where a role is not enough (her own session, the named supervisor), the use case says so itself.
public enum UseCase: Sendable, CaseIterable {
  case addPerson
  case listPeople
  case grantAuthority
  case listAuthorities
  case addDocument
  case addSite
  case addEquipment
  case inspectSite
  case readSite
  case registerKey
  case publishCurriculum
  case readCurriculum
  case publishRuleSet
  case readRuleSet
  case screen
  case readScreeningCounts
  case enrol
  case closeEnrolment
  case moveEnrolment
  case recordClass
  case recordTransfer
  case logSession
  case sign
  case voidSession
  case assess
  case readProgress
  case registerSchoolKey
  case issueRecord
  case readRecord
  case revokeRecord
  case openAppeal
  case replyToAppeal
  case ruleOnAppeal
  case readAppeal
  case nameContact
  case readContact
  case enterDirectory
  case declare
  case checkDeclaration
  case readDeclarations
  case audit
  case lint

  /// “add people”, as after “may”.
  public var phrase: Sentence {
    switch self {
    case .addPerson: "add people"
    case .listPeople: "list people"
    case .grantAuthority: "grant or end an authority"
    case .listAuthorities: "list authorities"
    case .addDocument: "add a document"
    case .addSite: "add a site"
    case .addEquipment: "add or rate equipment"
    case .inspectSite: "inspect a site"
    case .readSite: "see a site"
    case .registerKey: "register a signing key"
    case .publishCurriculum: "publish a curriculum"
    case .readCurriculum: "read a curriculum"
    case .publishRuleSet: "publish the rules of a screening"
    case .readRuleSet: "read the rules of a screening"
    case .screen: "screen a practice client"
    case .readScreeningCounts: "read how many screenings ended without work"
    case .enrol: "enrol a student"
    case .closeEnrolment: "close or reopen an enrolment"
    case .moveEnrolment: "move an enrolment to another version"
    case .recordClass: "record a class"
    case .recordTransfer: "record a transfer or take one back"
    case .logSession: "log a session"
    case .sign: "sign"
    case .voidSession: "take a session back"
    case .assess: "assess"
    case .readProgress: "read progress"
    case .registerSchoolKey: "register a key of the school"
    case .issueRecord: "issue a record"
    case .readRecord: "read a record"
    case .revokeRecord: "revoke a record"
    case .openAppeal: "open an appeal"
    case .replyToAppeal: "reply to an appeal"
    case .ruleOnAppeal: "rule on an appeal"
    case .readAppeal: "read an appeal"
    case .nameContact: "name the contact of the school"
    case .readContact: "see the contact of the school"
    case .enterDirectory: "enter or leave the directory"
    case .declare: "declare a licence, registration, certification or insurance"
    case .checkDeclaration: "check a declaration"
    case .readDeclarations: "see declarations"
    case .audit: "audit the school"
    case .lint: "lint the logbook of the school"
    }
  }

  public var roles: Set<Role> {
    switch self {
    case .addPerson, .grantAuthority, .addSite, .addEquipment, .publishCurriculum, .publishRuleSet, .enrol,
      .closeEnrolment, .moveEnrolment, .recordTransfer, .registerSchoolKey, .issueRecord, .revokeRecord,
      .ruleOnAppeal,
      .nameContact, .audit, .lint:
      [.administrator]
    case .readScreeningCounts, .listPeople, .listAuthorities, .addDocument, .registerKey, .recordClass, .sign,
      .assess, .inspectSite, .replyToAppeal, .checkDeclaration:
      [.administrator, .instructor]
    case .readRuleSet, .screen, .logSession, .voidSession, .readProgress, .readRecord, .readSite,
      .openAppeal, .readAppeal, .enterDirectory, .declare, .readDeclarations, .readContact:
      [.administrator, .instructor, .student]
    case .readCurriculum:
      [.administrator, .instructor, .student, .studio]
    }
  }
}

extension Caller {
  func may(_ useCase: UseCase) throws(AshiatoError) {
    guard useCase.roles.contains(where: person.roles.contains) else {
      throw .refused(RoleRefusal.notAllowed(useCase, name: person.name))
    }
  }

  /// Staff may act for a student; a student only for herself.
  func mayActFor(_ student: Person.ID, _ useCase: UseCase) throws(AshiatoError) {
    guard person.isStaff || student == person.id else {
      throw .refused(RoleRefusal.somebodyElses(useCase, name: person.name))
    }
  }
}

/// Why somebody may not do something.
public enum RoleRefusal: Refusal, Hashable {
  case notAllowed(UseCase, name: String)
  case somebodyElses(UseCase, name: String)
  case notTheNamedPerson(SignedFact.Kind)
  case signedIsTakenBackByStaff
  case notTheKeyHolder

  public var rule: String {
    switch self {
    case .notAllowed: "role-allows"
    case .somebodyElses: "ones-own-only"
    case .notTheNamedPerson: "named-person"
    case .signedIsTakenBackByStaff: "signed-is-taken-back-by-staff"
    case .notTheKeyHolder: "key-holder"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .notAllowed(let useCase, let name): "\(name) may not \(useCase.phrase)."
    case .somebodyElses(let useCase, let name): "\(name) may \(useCase.phrase) only for herself."
    case .notTheNamedPerson(let kind): "This \(kind.noun) names somebody else."
    case .signedIsTakenBackByStaff:
      "This session is signed; its supervisor or an administrator takes it back."
    case .notTheKeyHolder: "This key belongs to somebody else."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .notAllowed(let useCase, _):
      "Ask \(Role.allCases.filter(useCase.roles.contains).map(\.withArticle).alternatives)."
    case .somebodyElses: "Ask an instructor or an administrator."
    case .notTheNamedPerson: "Ask the person that it names."
    case .signedIsTakenBackByStaff: "Ask one of them, and say what was wrong."
    case .notTheKeyHolder: "Only its holder or an administrator can end it."
    }
  }
}

extension Role {
  var withArticle: Sentence {
    switch self {
    case .administrator: "an administrator"
    case .instructor: "an instructor"
    case .student: "a student"
    case .studio: "a studio"
    }
  }
}
