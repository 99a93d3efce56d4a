public import AshiatoStore
public import Training

/// What can be asked of the service, which roles may ask it and about whom, and what a token must allow for it.
///
/// Here it is written once. Where a role is not enough (her own session, the named supervisor), the use case looks at the
/// person too, and row-level security holds the same line below it.
public enum UseCase: Sendable, CaseIterable {
  case addPerson
  case listPeople
  case grantRole
  case manageAccounts
  case manageOwnAccount
  case grantAuthority
  case listAuthorities
  case addDocument
  case addSite
  case addEquipment
  case inspectSite
  case readSite
  case registerKey
  case approveKey
  case listKeys
  case publishCurriculum
  case readCurriculum
  case readTestItems
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
  case exportPerson
  case forgetPerson
  case keepRetention
  case audit
  case lint

  /// “add people”, as after “may”.
  public var phrase: Sentence {
    switch self {
    case .addPerson: "add people"
    case .listPeople: "list people"
    case .grantRole: "grant or end a role"
    case .manageAccounts: "invite people to an account, or end one"
    case .manageOwnAccount: "change an account"
    case .grantAuthority: "grant or end an authority"
    case .listAuthorities: "list authorities"
    case .addDocument: "add a document"
    case .addSite: "add a site"
    case .addEquipment: "add or rate equipment"
    case .inspectSite: "inspect a site"
    case .readSite: "see a site"
    case .registerKey: "register a signing key"
    case .approveKey: "approve a signing key"
    case .listKeys: "list signing keys"
    case .publishCurriculum: "publish a curriculum"
    case .readCurriculum: "read a curriculum"
    case .readTestItems: "read the items of a test"
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
    case .exportPerson: "export everything about a person"
    case .forgetPerson: "forget a person"
    case .keepRetention: "see or apply how long things are kept"
    case .audit: "audit the school"
    case .lint: "lint the logbook of the school"
    }
  }

  /// Who may ask, and about whom.
  public var reach: [Role: Reach] {
    switch self {
    case .addPerson, .grantRole, .manageAccounts, .grantAuthority, .addSite, .addEquipment, .approveKey,
      .publishCurriculum, .publishRuleSet, .enrol, .closeEnrolment, .moveEnrolment, .recordTransfer,
      .registerSchoolKey, .issueRecord, .revokeRecord, .ruleOnAppeal, .nameContact, .forgetPerson,
      .keepRetention,
      .audit, .lint:
      [.administrator: .school]
    case .listPeople, .listAuthorities, .listKeys, .readScreeningCounts, .addDocument, .inspectSite,
      .recordClass,
      .checkDeclaration:
      [.administrator: .school, .instructor: .school]
    case .sign: [.administrator: .school, .instructor: .named]
    case .assess, .replyToAppeal: [.administrator: .named, .instructor: .named]
    case .registerKey: [.administrator: .school, .instructor: .own]
    case .voidSession: [.administrator: .school, .instructor: .named, .student: .own]
    case .logSession, .readProgress, .readRecord, .openAppeal, .readAppeal, .declare, .readDeclarations:
      [.administrator: .school, .instructor: .school, .student: .own]
    case .readRuleSet, .screen, .readSite, .readContact:
      [.administrator: .nobodys, .instructor: .nobodys, .student: .nobodys]
    case .readTestItems: [.administrator: .nobodys, .instructor: .nobodys]
    case .enterDirectory: [.administrator: .own, .instructor: .own, .student: .own]
    case .readCurriculum:
      [.administrator: .nobodys, .instructor: .nobodys, .student: .nobodys, .studio: .nobodys]
    case .manageOwnAccount: [.administrator: .own, .instructor: .own, .student: .own, .studio: .own]
    case .exportPerson: [.administrator: .school, .instructor: .own, .student: .own, .studio: .own]
    }
  }

  /// Whose data somebody reaches.
  public enum Reach: Sendable {
    /// What is about herself.
    case own
    /// What names her: a session that she supervises, an assessment that she makes.
    case named
    /// Everybody's at the school.
    case school
    /// What is about nobody: curricula, rules, places.
    case nobodys
  }

  public var roles: Set<Role> { Set(reach.keys) }

  /// What a token must allow for it.
  public var scope: Scope {
    switch self {
    case .listPeople, .listAuthorities, .listKeys, .readSite, .readCurriculum, .readRuleSet,
      .readScreeningCounts,
      .readProgress, .readRecord, .readAppeal, .readContact, .readDeclarations, .exportPerson, .audit, .lint:
      .read
    // Whoever may assess may read what is asked; a program that only reads may not.
    case .readTestItems, .inspectSite, .screen, .recordClass, .recordTransfer, .logSession, .voidSession,
      .assess,
      .openAppeal,
      .replyToAppeal:
      .log
    case .sign, .registerKey: .sign
    case .addPerson, .grantRole, .manageAccounts, .manageOwnAccount, .grantAuthority, .addDocument, .addSite,
      .addEquipment, .approveKey, .enrol, .closeEnrolment, .moveEnrolment, .nameContact, .enterDirectory,
      .declare, .checkDeclaration, .forgetPerson, .keepRetention:
      .people
    case .publishCurriculum, .publishRuleSet: .publish
    case .registerSchoolKey, .issueRecord, .revokeRecord, .ruleOnAppeal: .issue
    }
  }
}

extension Caller {
  /// Refuses what neither her role nor, where a program acts for her, its token allows.
  public func may(_ useCase: UseCase) throws(AshiatoError) {
    guard holdsRole(for: useCase) else {
      throw .refused(RoleRefusal.notAllowed(useCase, name: person.name))
    }
    guard scopes.contains(useCase.scope) else { throw .refused(RoleRefusal.beyondTheToken(useCase)) }
  }

  /// What ``may(_:)`` would not refuse.
  func mayUse(_ useCase: UseCase) -> Bool { holdsRole(for: useCase) && scopes.contains(useCase.scope) }

  /// Whether a page should offer it to her.
  public func holdsRole(for useCase: UseCase) -> Bool {
    useCase.roles.contains(where: person.roles.contains)
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
  case beyondTheToken(UseCase)
  case somebodyElses(UseCase, name: String)
  case notTheNamedPerson(SignedFact.Kind)
  case signedIsTakenBackByStaff
  case notTheKeyHolder
  case notHeld(Role, name: String)
  case lastAdministrator(name: String)

  public var rule: String {
    switch self {
    case .notAllowed: "role-allows"
    case .beyondTheToken: "token-allows"
    case .somebodyElses: "ones-own-only"
    case .notTheNamedPerson: "named-person"
    case .signedIsTakenBackByStaff: "signed-is-taken-back-by-staff"
    case .notTheKeyHolder: "key-holder"
    case .notHeld: "role-held"
    case .lastAdministrator: "an-administrator-left"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .notAllowed(let useCase, let name): "\(name) may not \(useCase.phrase)."
    case .beyondTheToken(let useCase): "This token does not allow a program to \(useCase.phrase)."
    case .somebodyElses(let useCase, let name): "\(name) may \(useCase.phrase) only for herself."
    case .notTheNamedPerson(let kind): "This \(kind.noun) names somebody else."
    case .signedIsTakenBackByStaff:
      "This session is signed; its supervisor or an administrator takes it back."
    case .notTheKeyHolder: "This key belongs to somebody else."
    case .notHeld(let role, let name): "\(name) is not \(role.withArticle) here."
    case .lastAdministrator(let name): "\(name) is the only administrator, and the school would have none."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .notAllowed(let useCase, _):
      "Ask \(Role.allCases.filter(useCase.roles.contains).map(\.withArticle).alternatives)."
    case .beyondTheToken(let useCase):
      "Make a token with the scope “\(useCase.scope.rawValue)”, or do it signed in."
    case .somebodyElses(let useCase, _):
      "Ask \(Role.allCases.filter { useCase.reach[$0] == .school }.map(\.withArticle).alternatives)."
    case .notTheNamedPerson: "Ask the person that it names."
    case .signedIsTakenBackByStaff: "Ask one of them, and say what was wrong."
    case .notTheKeyHolder: "Only its holder or an administrator can end it."
    case .notHeld: "Nothing is left to do; “ashiato person list” shows who is what."
    case .lastAdministrator: "Make somebody else an administrator first, with “ashiato person grant-role”."
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
