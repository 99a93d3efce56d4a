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
  /// Who may ask for what, as it is promised; the code is compared with it and with what really happens.
  private static let allowed: [UseCase: Set<Role>] = [
    .addPerson: [.administrator], .listPeople: [.administrator, .instructor],
    .grantAuthority: [.administrator], .listAuthorities: [.administrator, .instructor],
    .addDocument: [.administrator, .instructor], .addSite: [.administrator],
    .addEquipment: [.administrator], .inspectSite: [.administrator, .instructor],
    .readSite: [.administrator, .instructor, .student],
    .registerKey: [.administrator, .instructor], .publishCurriculum: [.administrator],
    .readCurriculum: Set(Role.allCases), .publishRuleSet: [.administrator],
    .readRuleSet: [.administrator, .instructor, .student],
    .screen: [.administrator, .instructor, .student],
    .readScreeningCounts: [.administrator, .instructor], .enrol: [.administrator],
    .closeEnrolment: [.administrator], .moveEnrolment: [.administrator],
    .recordClass: [.administrator, .instructor], .recordTransfer: [.administrator],
    .logSession: [.administrator, .instructor, .student],
    .sign: [.administrator, .instructor], .voidSession: [.administrator, .instructor, .student],
    .assess: [.administrator, .instructor], .readProgress: [.administrator, .instructor, .student],
    .registerSchoolKey: [.administrator], .issueRecord: [.administrator],
    .readRecord: [.administrator, .instructor, .student], .revokeRecord: [.administrator],
    .openAppeal: [.administrator, .instructor, .student], .replyToAppeal: [.administrator, .instructor],
    .ruleOnAppeal: [.administrator], .readAppeal: [.administrator, .instructor, .student],
    .enterDirectory: [.administrator, .instructor, .student], .nameContact: [.administrator],
    .readContact: [.administrator, .instructor, .student],
    .declare: [.administrator, .instructor, .student], .checkDeclaration: [.administrator, .instructor],
    .readDeclarations: [.administrator, .instructor, .student],
    .audit: [.administrator], .lint: [.administrator],
  ]

  @Test(arguments: UseCase.allCases)
  func `a use case is open to its roles and to no other`(_ useCase: UseCase) async throws {
    let allowed = try #require(Self.allowed[useCase])
    #expect(useCase.roles == allowed)
    try await Cast.play { cast in
      for role in Role.allCases {
        let caller = try await cast.somebody(who: role)
        for (name, request) in try cast.requests(for: useCase, as: caller) {
          let refused = await isRefusedByRole(request)
          #expect(refused == !allowed.contains(role), "\(name) as \(role)")
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

  private func isRefusedByRole(_ request: () async throws -> Void) async -> Bool {
    do {
      try await request()
      return false
    } catch AshiatoError.refused(let refusal) {
      return refusal.rule == "role-allows"
    } catch {
      Issue.record(error)
      return false
    }
  }
}

extension Cast {
  /// A person with one role and no other.
  func somebody(who role: Role) async throws -> Caller {
    let person = NewPerson(
      handle: "some-\(role)", name: "Some \(role)", email: "some-\(role)@ashi.example", roles: [role])
    return Caller(school: school, person: try await ashiato.add(person, as: noor))
  }

  /// Every way to ask for a use case, about things that are mostly not there: the role is what is asked first.
  func requests(for useCase: UseCase, as caller: Caller) throws -> [(String, () async throws -> Void)] {
    let small = Curriculum.small.id
    let (session, draft, appeal) = (Session.ID(bits: 1), Assessment.ID(bits: 2), Appeal.ID(bits: 4))
    let handle = "new-\(caller.person.handle)"
    return switch useCase {
    case .addPerson:
      [
        (
          "add",
          {
            _ = try await ashiato.add(
              .init(handle: handle, name: "New", email: "\(handle)@ashi.example", roles: []), as: caller)
          }
        )
      ]
    case .listPeople: [("people", { _ = try await ashiato.people(as: caller) })]
    case .enterDirectory:
      [
        (
          "enter",
          { _ = try await ashiato.enterDirectory(.aya, gazetteer: Gazetteer(), as: caller) }
        ), ("leave", { try await ashiato.leaveDirectory(as: caller) }),
      ]
    case .nameContact:
      [("contact", { try await ashiato.nameContact(PublicContact("a@ashi.example")!, as: caller) })]
    case .readContact: [("contact", { _ = try await ashiato.contact(as: caller) })]
    case .declare:
      [
        ("declare", { _ = try await ashiato.declare(.licence, of: "nobody", as: caller) }),
        ("withdraw", { try await ashiato.withdrawDeclaration(.init(bits: 5), as: caller) }),
        ("open", { try await ashiato.open(.init(bits: 5), toStrangers: true, as: caller) }),
      ]
    case .checkDeclaration:
      [
        (
          "check",
          {
            _ = try await ashiato.checkDeclaration(
              .init(bits: 5), .confirmed, by: .register, document: nil, on: nil, as: caller)
          }
        )
      ]
    case .readDeclarations: [("facts", { _ = try await ashiato.facts(about: "nobody", as: caller) })]
    case .grantAuthority:
      [
        (
          "grant",
          {
            _ = try await ashiato.grantAuthority(
              to: "nobody", to: .teach, small, from: nil, until: nil, as: caller)
          }
        ),
        ("end", { _ = try await ashiato.endAuthority(.init(bits: 3), on: nil, as: caller) }),
      ]
    case .listAuthorities: [("authorities", { _ = try await ashiato.authorities(as: caller) })]
    case .addDocument:
      [
        (
          "document",
          {
            _ = try await ashiato.addDocument(
              .licence, of: "nobody", issuer: "X", number: nil, issuedOn: "2026-01-01", expiresOn: nil,
              as: caller)
          }
        )
      ]
    case .addSite:
      [("site", { _ = try await ashiato.addSite("here", name: "Here", timeZone: nil, as: caller) })]
    case .addEquipment:
      [
        (
          "equipment",
          {
            _ = try await ashiato.addEquipment(
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
          { _ = try await ashiato.inspect("nowhere", .made(on: "2026-03-01", of: []), as: caller) }
        ),
        (
          "tag-out",
          {
            _ = try await ashiato.tagOut("bars", at: "nowhere", because: .worn, on: nil, as: caller)
          }
        ),
      ]
    case .readSite:
      [
        ("site", { _ = try await ashiato.site("studio", on: nil, as: caller) }),
        (
          "checklist",
          { _ = try await ashiato.checklist(of: "studio", for: .yearly, on: nil, as: caller) }
        ),
      ]
    case .registerKey:
      [
        (
          "key",
          { _ = try await ashiato.registerKey(possession(of: .of(handle), by: caller).bytes, as: caller) }
        )
      ]
    case .publishCurriculum: [("publish", { _ = try await ashiato.publish(.small, source: "", as: caller) })]
    case .readCurriculum:
      [
        ("curricula", { _ = try await ashiato.curricula(as: caller) }),
        ("curriculum", { _ = try await ashiato.curriculum(small, version: nil, as: caller) }),
      ]
    case .publishRuleSet:
      [("publish", { _ = try await ashiato.publish(RuleSet.shipped(), source: "", as: caller) })]
    case .readRuleSet:
      [
        ("rule sets", { _ = try await ashiato.ruleSets(as: caller) }),
        ("rule set", { _ = try await ashiato.ruleSet(nil, version: nil, as: caller) }),
      ]
    case .screen: [("screen", { _ = try await ashiato.keep(.refer, as: caller) })]
    case .readScreeningCounts: [("counts", { _ = try await ashiato.screeningCounts(as: caller) })]
    case .enrol:
      [("enrol", { _ = try await ashiato.enrol("nobody", in: small, version: nil, on: nil, as: caller) })]
    case .moveEnrolment:
      [
        (
          "move",
          {
            _ = try await ashiato.moveEnrolment(
              of: "nobody", in: nil, to: "2", dryRun: false, as: caller)
          }
        )
      ]
    case .closeEnrolment:
      [
        (
          "close",
          {
            _ = try await ashiato.closeEnrolment(
              of: "nobody", in: nil, on: nil, because: .withdrawn, as: caller)
          }
        ),
        ("reopen", { _ = try await ashiato.reopenEnrolment(of: "nobody", in: nil, as: caller) }),
      ]
    case .recordClass:
      [
        (
          "class",
          {
            _ = try await ashiato.record(
              ClassReport(
                curriculum: small, module: "footing", category: .labGiving, heldOn: "2026-02-01", minutes: 60,
                instructor: "nobody", students: []), as: caller)
          }
        )
      ]
    case .recordTransfer:
      [
        ("record", { _ = try await ashiato.record(.made(of: "nobody"), as: caller) }),
        ("void", { try await ashiato.void(Transfer.ID(bits: 5), because: "No.", as: caller) }),
      ]
    case .logSession: [("log", { _ = try await ashiato.log(.made(student: "nobody"), as: caller) })]
    case .sign:
      [
        ("statement", { _ = try await ashiato.statement(of: .session(session), as: caller) }),
        ("sign-off", { _ = try await ashiato.signOff([], as: caller) }),
        ("decline", { try await ashiato.decline(session, because: "No.", as: caller) }),
        ("unsigned", { _ = try await ashiato.unsignedFacts(.session, as: caller) }),
      ]
    case .voidSession: [("void", { try await ashiato.void(session, because: "No.", as: caller) })]
    case .assess:
      [
        ("start", { _ = try await ashiato.startAssessment("final", of: "nobody", in: nil, as: caller) }),
        ("amend", { _ = try await ashiato.amendAssessment(draft, as: caller) }),
        (
          "finalise",
          {
            let report = AssessmentReport(
              heldOn: "2026-02-01", method: .live, finding: .levels([]), remediation: nil)
            _ = try await ashiato.finaliseAssessment(draft, report, as: caller)
          }
        ),
        ("open", { _ = try await ashiato.openAssessments(as: caller) }),
      ]
    case .readProgress:
      [("progress", { _ = try await ashiato.progress(of: "nobody", in: nil, asOf: nil, as: caller) })]
    case .registerSchoolKey:
      [
        (
          "school key",
          {
            _ = try await ashiato.registerSchoolKey(
              possession(of: .of(handle), by: caller), fragment: handle, as: caller)
          }
        )
      ]
    case .issueRecord:
      [
        (
          "issue",
          {
            _ = try await ashiato.issueRecord(
              .completion, to: "nobody", for: nil, with: .of("school"), as: caller)
          }
        )
      ]
    case .readRecord:
      [
        ("record", { _ = try await ashiato.record("nothing", as: caller) }),
        ("records", { _ = try await ashiato.records(of: "nobody", as: caller) }),
      ]
    case .revokeRecord:
      [
        (
          "revoke",
          {
            _ = try await ashiato.revokeRecord(
              "nothing", because: .misconduct, with: .of("school"), as: caller)
          }
        ),
        ("renew", { _ = try await ashiato.renewStatusList(with: .of("school"), as: caller) }),
      ]
    case .openAppeal:
      [
        (
          "open",
          {
            _ = try await ashiato.openAppeal(
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
        ("list", { _ = try await ashiato.appeals(as: caller) }),
        ("show", { _ = try await ashiato.appeal(appeal, as: caller) }),
      ]
    case .audit: [("audit", { _ = try await ashiato.audit(as: caller) })]
    case .lint: [("lint", { _ = try await ashiato.lint(since: nil, as: caller) })]
    }
  }
}
