import AshiatoApp
import AshiatoStore
import Credentials
import CurriculumFile
import Screening
import TestSupport
import Testing
import Training

@Suite(.school)
struct UseCaseTests {
  /// Who may ask for what, and about whom, as it is promised; the code is compared with it and with what really happens.
  private static let promised: [UseCase: [Role: UseCase.Reach]] = [
    .addPerson: [.administrator: .school], .listPeople: staff, .grantRole: [.administrator: .school],
    .manageAccounts: [.administrator: .school],
    .manageOwnAccount: [.administrator: .own, .instructor: .own, .student: .own, .studio: .own],
    .grantAuthority: [.administrator: .school], .listAuthorities: staff, .addDocument: staff,
    .addSite: [.administrator: .school], .addEquipment: [.administrator: .school], .inspectSite: staff,
    .readSite: nobodys, .registerKey: [.administrator: .school, .instructor: .own],
    .approveKey: [.administrator: .school], .listKeys: staff, .publishCurriculum: [.administrator: .school],
    .readCurriculum: nobodys.merging([.studio: .nobodys]) { $1 },
    .readTestItems: [.administrator: .nobodys, .instructor: .nobodys],
    .publishRuleSet: [.administrator: .school], .readRuleSet: nobodys, .screen: nobodys,
    .readScreeningCounts: staff, .enrol: [.administrator: .school],
    .closeEnrolment: [.administrator: .school], .moveEnrolment: [.administrator: .school],
    .recordClass: staff, .recordTransfer: [.administrator: .school], .logSession: everybodyHerOwn,
    .sign: [.administrator: .school, .instructor: .named],
    .voidSession: [.administrator: .school, .instructor: .named, .student: .own],
    .assess: [.administrator: .named, .instructor: .named], .readProgress: everybodyHerOwn,
    .registerSchoolKey: [.administrator: .school], .issueRecord: [.administrator: .school],
    .readRecord: everybodyHerOwn, .revokeRecord: [.administrator: .school], .openAppeal: everybodyHerOwn,
    .replyToAppeal: [.administrator: .named, .instructor: .named],
    .ruleOnAppeal: [.administrator: .school], .readAppeal: everybodyHerOwn,
    .enterDirectory: [.administrator: .own, .instructor: .own, .student: .own],
    .nameContact: [.administrator: .school], .readContact: nobodys, .declare: everybodyHerOwn,
    .checkDeclaration: staff, .readDeclarations: everybodyHerOwn,
    .exportPerson: [.administrator: .school, .instructor: .own, .student: .own, .studio: .own],
    .forgetPerson: [.administrator: .school], .keepRetention: [.administrator: .school],
    .audit: [.administrator: .school],
    .lint: [.administrator: .school],
  ]

  private static let staff: [Role: UseCase.Reach] = [.administrator: .school, .instructor: .school]
  private static let nobodys: [Role: UseCase.Reach] = [
    .administrator: .nobodys, .instructor: .nobodys, .student: .nobodys,
  ]
  private static let everybodyHerOwn = staff.merging([.student: .own]) { $1 }

  @Test(arguments: UseCase.allCases)
  func `a use case is open to its roles and to no other`(_ useCase: UseCase) async throws {
    let promised = try #require(Self.promised[useCase])
    #expect(useCase.reach == promised)
    try await Cast.play { cast in
      for role in Role.allCases {
        let caller = try await cast.somebody(who: role)
        for (name, request) in try cast.requests(for: useCase, as: caller) {
          let refused = await isRefusedByRole(request)
          #expect(refused == (promised[role] == nil), "\(name) as \(role)")
        }
      }
    }
  }

  @Test(arguments: UseCase.allCases)
  func `a token allows what its scope says and nothing else`(_ useCase: UseCase) async throws {
    try await Cast.play { cast in
      for scope in Scope.allCases {
        let program = Caller(school: cast.school, person: cast.noor.person, scopes: [scope])
        for (name, request) in try cast.requests(for: useCase, as: program) {
          let refused = await rule(of: request) == "token-allows"
          #expect(refused == (scope != useCase.scope), "\(name) with \(scope)")
        }
      }
    }
  }

  @Test func `a student acts for no other student`() async throws {
    try await Cast.play { cast in
      let session = try await cast.log(.made())
      // To her, the other student is not even there.
      try await refusal(by: "person-known") {
        _ = try await cast.log(.made(student: "aya", on: "2026-03-11"), as: cast.ben)
      }
      try await refusal(by: "person-known") {
        _ = try await cast.ashiato.progress(of: "aya", in: nil, asOf: nil, as: cast.ben)
      }
      try await refusal(by: "person-known") { _ = try await cast.ashiato.records(of: "aya", as: cast.ben) }
      try await refusal(by: "fact-known") {
        try await cast.ashiato.void(session, because: "Not mine.", as: cast.ben)
      }
    }
  }

  @Test func `a student finds no record of another, neither by id nor by check code`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let record = try await cast.issue(to: cast.aya).record
      for name in [record.id.description, record.code.description] {
        #expect(try await cast.ashiato.record(name, as: cast.aya).record == record)
        #expect(try await cast.ashiato.record(name, as: cast.kenji).record == record)
        try await refusal(by: "record-known") { _ = try await cast.ashiato.record(name, as: cast.ben) }
      }
    }
  }

  @Test func `a student who is also staff acts for others as staff`() async throws {
    try await Cast.play { cast in
      _ = try await cast.log(.made(), as: cast.kenji)
      #expect(
        try await cast.ashiato.progress(of: "aya", in: nil, asOf: nil, as: cast.kenji).student
          == cast.aya.person)
    }
  }

  @Test func `a studio sees no student and is not known to students by name`() async throws {
    try await Cast.play { cast in
      let studio = try await cast.somebody(who: .studio)
      try await refusal(by: "role-allows") { _ = try await cast.ashiato.people(as: studio) }
      try await refusal(by: "person-known") {
        _ = try await cast.log(.made(supervisor: studio.person.handle))
      }
    }
  }

  @Test func `a refusal says who may`() async throws {
    try await Cast.play { cast in
      let refused = try await refusal(by: "role-allows") { _ = try await cast.ashiato.people(as: cast.aya) }
      #expect(refused?.sentence == "Aya may not list people.")
      #expect(refused?.remedy == "Ask an administrator or an instructor.")
    }
  }

  private func isRefusedByRole(_ request: () async throws -> Any) async -> Bool {
    await rule(of: request) == "role-allows"
  }

  /// The rule by which a request is refused; `nil` where it is not.
  private func rule(of request: () async throws -> Any) async -> String? {
    do {
      _ = try await request()
      return nil
    } catch AshiatoError.refused(let refusal) {
      return refusal.rule
    } catch {
      Issue.record(error)
      return nil
    }
  }
}

/// What a request is about: nothing that is there, unless a test says so.
struct Things {
  var person = "nobody"
  var session = Session.ID(bits: 1)
  var assessment = Assessment.ID(bits: 2)
  var authority = Authority.ID(bits: 3)
  var appeal = Appeal.ID(bits: 4)
  var transfer = Transfer.ID(bits: 5)
  var declaration = Declaration.ID(bits: 6)
  var record = "nothing"
  var key = "did:key:z6MkNothing"
  var signIn = SignIn.ID(bits: 7)
  var token = "nothing"
}

extension Cast {
  /// A person with one role and no other.
  func somebody(who role: Role) async throws -> Caller {
    let person = NewPerson(
      handle: "some-\(role)", name: "Some \(role)", email: "some-\(role)@ashi.example", roles: [role])
    return Caller(school: school, person: try await ashiato.add(person, as: noor))
  }

  /// Every way to ask for a use case, with its answer.
  ///
  /// - Parameter things: what is asked about; mostly not there, since the role is what is asked first.
  func requests(for useCase: UseCase, as caller: Caller, about things: Things = Things()) throws
    -> [(String, () async throws -> Any)]
  {
    let small = Curriculum.small.id
    let (session, draft, appeal) = (things.session, things.assessment, things.appeal)
    let handle = "new-\(caller.person.handle)"
    return switch useCase {
    case .addPerson:
      [
        (
          "add",
          {
            try await ashiato.add(
              .init(handle: handle, name: "New", email: "\(handle)@ashi.example", roles: []), as: caller)
          }
        )
      ]
    case .listPeople: [("people", { try await ashiato.people(as: caller) })]
    case .enterDirectory:
      [
        (
          "enter",
          { try await ashiato.enterDirectory(.aya, guide: DirectoryGuide(), as: caller) }
        ), ("leave", { try await ashiato.leaveDirectory(as: caller) }),
      ]
    case .nameContact:
      [("contact", { try await ashiato.nameContact(PublicContact("a@ashi.example")!, as: caller) })]
    case .readContact: [("contact", { try await ashiato.contact(as: caller) as Any })]
    case .declare:
      [
        ("declare", { try await ashiato.declare(.licence, of: things.person, as: caller) }),
        ("withdraw", { try await ashiato.withdrawDeclaration(things.declaration, as: caller) }),
        ("open", { try await ashiato.open(things.declaration, toStrangers: true, as: caller) }),
      ]
    case .checkDeclaration:
      [
        (
          "check",
          {
            try await ashiato.checkDeclaration(
              things.declaration, .confirmed, by: .register, document: nil, on: nil, as: caller)
          }
        )
      ]
    case .readDeclarations: [("facts", { try await ashiato.facts(about: things.person, as: caller) })]
    case .grantRole:
      [
        ("grant", { try await ashiato.grantRole(.studio, to: things.person, as: caller) }),
        ("end", { try await ashiato.endRole(.student, of: things.person, as: caller) }),
      ]
    case .manageAccounts:
      [
        ("invite", { try await ashiato.invite(things.person, for: .recover, as: caller) }),
        ("account", { try await ashiato.account(of: things.person, as: caller) }),
        ("end", { try await ashiato.endAccount(of: things.person, as: caller) }),
      ]
    case .manageOwnAccount:
      [
        ("sign-ins", { try await ashiato.signIns(as: caller) }),
        ("end sign-in", { try await ashiato.endSignIn(things.signIn, as: caller) }),
        (
          "password",
          {
            try await ashiato.changePassword(
              from: "four words of hers", to: "five other words", keeping: nil, as: caller)
          }
        ),
        (
          "make token",
          { try await ashiato.makeToken("phone", scopes: [.read], until: "2026-12-01", as: caller) }
        ),
        ("tokens", { try await ashiato.tokens(as: caller) }),
        ("end token", { try await ashiato.endToken(things.token, as: caller) }),
      ]
    case .approveKey: [("approve", { try await ashiato.approveKey(things.key, as: caller) })]
    case .listKeys: [("keys", { try await ashiato.keys(as: caller) })]
    case .grantAuthority:
      [
        (
          "grant",
          {
            try await ashiato.grantAuthority(
              to: things.person, to: .teach, small, from: nil, until: nil, as: caller)
          }
        ),
        ("end", { try await ashiato.endAuthority(things.authority, on: nil, as: caller) }),
      ]
    case .listAuthorities: [("authorities", { try await ashiato.authorities(as: caller) })]
    case .addDocument:
      [
        (
          "document",
          {
            try await ashiato.addDocument(
              .licence, of: things.person, issuer: "X", number: nil, issuedOn: "2026-01-01", expiresOn: nil,
              as: caller)
          }
        )
      ]
    case .addSite:
      [("site", { try await ashiato.addSite("here", name: "Here", timeZone: nil, as: caller) })]
    case .addEquipment:
      [
        (
          "equipment",
          {
            try await ashiato.addEquipment(
              "step", .stepStool, to: "nowhere", since: nil, rating: nil, as: caller)
          }
        ),
        (
          "rating",
          { try await ashiato.rate("bars", at: "nowhere", .made(on: "2026-03-01"), as: caller) }
        ),
      ]
    case .inspectSite:
      [
        (
          "inspection",
          { try await ashiato.inspect("nowhere", .made(on: "2026-03-01", of: []), as: caller) }
        ),
        (
          "tag-out",
          {
            try await ashiato.tagOut("bars", at: "nowhere", because: .worn, on: nil, as: caller)
          }
        ),
      ]
    case .readSite:
      [
        ("site", { try await ashiato.site("studio", on: nil, as: caller) }),
        (
          "checklist",
          { try await ashiato.checklist(of: "studio", for: .yearly, on: nil, as: caller) }
        ),
      ]
    case .registerKey:
      [
        (
          "key",
          { try await ashiato.registerKey(possession(of: .of(handle), by: caller).bytes, as: caller) }
        ), ("end", { try await ashiato.endKey(things.key, as: caller) }),
      ]
    case .publishCurriculum: [("publish", { try await ashiato.publish(.small, source: "", as: caller) })]
    case .readCurriculum:
      [
        ("curricula", { try await ashiato.curricula(as: caller) }),
        ("curriculum", { try await ashiato.curriculum(small, version: nil, as: caller) }),
        ("source", { try await ashiato.curriculumSource(small, version: nil, as: caller) }),
      ]
    case .readTestItems:
      [
        (
          "paper",
          { try await ashiato.testPaper(1, of: "knowledge-test", in: small, version: nil, as: caller) }
        )
      ]
    case .publishRuleSet:
      [("publish", { try await ashiato.publish(RuleSet.shipped(), source: "", as: caller) })]
    case .readRuleSet:
      [
        ("rule sets", { try await ashiato.ruleSets(as: caller) }),
        ("rule set", { try await ashiato.ruleSet(nil, version: nil, as: caller) }),
      ]
    case .screen: [("screen", { try await ashiato.keep(.refer, as: caller) })]
    case .readScreeningCounts: [("counts", { try await ashiato.screeningCounts(as: caller) })]
    case .enrol:
      [("enrol", { try await ashiato.enrol(things.person, in: small, version: nil, on: nil, as: caller) })]
    case .moveEnrolment:
      [
        (
          "move",
          {
            try await ashiato.moveEnrolment(
              of: things.person, in: nil, to: "2", dryRun: false, as: caller)
          }
        )
      ]
    case .closeEnrolment:
      [
        (
          "close",
          {
            try await ashiato.closeEnrolment(
              of: things.person, in: nil, on: nil, because: .withdrawn, as: caller)
          }
        ),
        ("reopen", { try await ashiato.reopenEnrolment(of: things.person, in: nil, as: caller) }),
      ]
    case .recordClass:
      [
        (
          "class",
          {
            try await ashiato.record(
              ClassReport(
                curriculum: small, module: "footing", category: .labGiving, heldOn: "2026-02-01", minutes: 60,
                instructor: things.person, students: []), as: caller)
          }
        )
      ]
    case .recordTransfer:
      [
        ("record", { try await ashiato.record(.made(of: things.person), as: caller) }),
        ("void", { try await ashiato.void(things.transfer, because: "No.", as: caller) }),
      ]
    case .logSession: [("log", { try await ashiato.log(.made(student: things.person), as: caller) })]
    case .sign:
      [
        ("statement", { try await ashiato.statement(of: .session(session), as: caller) }),
        ("sign-off", { try await ashiato.signOff([], as: caller) }),
        ("decline", { try await ashiato.decline(session, because: "No.", as: caller) }),
        ("unsigned", { try await ashiato.unsignedFacts(.session, as: caller) }),
      ]
    case .voidSession: [("void", { try await ashiato.void(session, because: "No.", as: caller) })]
    case .assess:
      [
        ("start", { try await ashiato.startAssessment("final", of: things.person, in: nil, as: caller) }),
        ("amend", { try await ashiato.amendAssessment(draft, as: caller) }),
        (
          "finalise",
          {
            let report = AssessmentReport(
              heldOn: "2026-02-01", method: .live, finding: .levels([]), remediation: nil)
            return try await ashiato.finaliseAssessment(draft, report, as: caller)
          }
        ),
        ("open", { try await ashiato.openAssessments(as: caller) }),
      ]
    case .readProgress:
      [
        ("progress", { try await ashiato.progress(of: things.person, in: nil, asOf: nil, as: caller) }),
        ("cohort", { try await ashiato.cohort(in: "no-such-curriculum", asOf: nil, as: caller) }),
      ]
    case .registerSchoolKey:
      [
        (
          "school key",
          {
            try await ashiato.registerSchoolKey(
              possession(of: .of(handle), by: caller), fragment: handle, as: caller)
          }
        )
      ]
    case .issueRecord:
      [
        (
          "issue",
          {
            try await ashiato.issueRecord(
              .completion, to: things.person, for: nil, with: .of("school"), as: caller)
          }
        )
      ]
    case .readRecord:
      [
        ("record", { try await ashiato.record(things.record, as: caller) }),
        ("records", { try await ashiato.records(of: things.person, as: caller) }),
      ]
    case .revokeRecord:
      [
        (
          "revoke",
          {
            try await ashiato.revokeRecord(
              things.record, because: .misconduct, with: .of("school"), as: caller)
          }
        ),
        ("renew", { try await ashiato.renewStatusList(with: .of("school"), as: caller) }),
      ]
    case .openAppeal:
      [
        (
          "open",
          {
            try await ashiato.openAppeal(
              about: .session(session), of: nil, because: "I was there.", as: caller)
          }
        )
      ]
    case .replyToAppeal:
      [("reply", { try await ashiato.replyToAppeal(appeal, "She was not.", as: caller) })]
    case .ruleOnAppeal:
      [
        (
          "rule",
          {
            try await ashiato.ruleOnAppeal(appeal, .upheld, because: "She was.", effect: nil, as: caller)
          }
        ), ("effect", { try await ashiato.nameEffect(.session(session), of: appeal, as: caller) }),
      ]
    case .readAppeal:
      [
        ("list", { try await ashiato.appeals(as: caller) }),
        ("show", { try await ashiato.appeal(appeal, as: caller) }),
      ]
    case .exportPerson: [("export", { try await ashiato.export(of: things.person, as: caller) })]
    case .forgetPerson:
      [("forget", { try await ashiato.forget(things.person, dryRun: false, as: caller) })]
    case .keepRetention:
      [
        ("retention", { try await ashiato.retention(as: caller) }),
        ("apply", { try await ashiato.applyRetention(as: caller) }),
        ("keep", { try await ashiato.keep(.papers, forYears: 3, as: caller) }),
      ]
    case .audit: [("audit", { try await ashiato.audit(as: caller) })]
    case .lint: [("lint", { try await ashiato.lint(since: nil, as: caller) })]
    }
  }
}
