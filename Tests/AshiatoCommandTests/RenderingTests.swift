import AshiatoWeb
import Credentials
import CurriculumFile
import Foundation
import TestSupport
import Testing
import Training

@testable import AshiatoApp
@testable import AshiatoStore
@testable import ashiato

@Suite struct RenderingTests {
  private let terminal = Style(isTerminal: true, hasColour: false)

  @Test func `a table is for a terminal, lines with tabs for everything else`() {
    let table = Table(headings: ["HANDLE", "NAME"], rows: [["aya", "Aya Mori"], ["kenji", ""]])
    #expect(table.text(terminal) == "HANDLE  NAME\naya     Aya Mori\nkenji\n")
    #expect(table.text(.plain) == "aya\tAya Mori\nkenji\t\n")
  }

  @Test func `a table that would be wider than 80 columns moves its last column below`() {
    let id = String(repeating: "9", count: 36)
    let table = Table(
      headings: ["PERSON", "CURRICULUM", "ID"], rows: [["kenji", String(repeating: "x", count: 40), id]])
    let lines = table.text(terminal).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.last == "    \(id)")
  }

  @Test(arguments: [
    ("Aya", 3), ("松本 彩", 7), ("ﾔﾏﾀﾞ", 4), ("Ｙａｍａ", 8), ("Zoë", 3), ("Zoe\u{308}", 3), ("김민지", 6),
    ("\u{1100}\u{1175}\u{11B7}", 2), ("สมชาย ใจดี", 9), ("ที่", 1), ("क्षिति", 5), ("می\u{200C}ترا", 5),
    ("נועה", 4), ("e\u{323}\u{302}", 1),
  ])
  func `columns are counted as terminals count them`(text: String, columns: Int) {
    #expect(text.columns == columns)
    let table = Table(headings: ["NAME", "ROLE"], rows: [[text, "student"], ["Ben", "student"]])
    let lines = table.text(terminal).split(separator: "\n")
    #expect(lines.dropFirst().allSatisfy { $0.hasSuffix("student") })
    #expect(Set(lines.dropFirst().map { String($0.dropLast(7)).columns }) == [max(columns, 4) + 2])
  }

  @Test
  func
    `names in any script stand in a table of 80 columns, and in sentences between marks of their direction`()
  {
    let names = ["نور الهدى", "נועה לוי", "松本 彩", "สมชาย ใจดี", "e\u{323}\u{302}va", "김민지"]
    let id = String(repeating: "0", count: 36)
    let table = Table(
      headings: ["STUDENT", "ROLE", "ID"], rows: names.map { [$0, "student", id] })
    let lines = table.text(terminal).split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.columns <= 80 })
    for line in lines.dropFirst() {
      let before = line.components(separatedBy: "student")[0]
      #expect(before.columns == 11)
    }
    #expect(lines[1].hasPrefix("\u{2068}نور الهدى\u{2069}") && !lines[3].contains("\u{2068}"))
    // Marks of their own would reach further than the name: they are taken out first.
    let name = "נועה\u{202E}x"
    #expect(terminal.say("of \(name)") == "of \u{2068}נועה\u{FFFD}x\u{2069}")
    // What is piped on is data.
    #expect(table.text(.plain).hasPrefix("نور الهدى\tstudent\t"))
    #expect(Style.plain.say("of \(names[1])") == "of נועה לוי")
    for name in names {
      let many = String(repeating: name + " ", count: 30)
      let text = terminal.say("of \(many)").wrapped()
      #expect(text.split(separator: "\n").allSatisfy { String($0).columns <= 80 })
    }
  }

  @Test func `a cell keeps to its line`() {
    #expect(Table(headings: ["A"], rows: [["one\ntwo\u{1B}"]]).text(.plain) == "one two\u{FFFD}\n")
  }

  @Test func `colours are for those who want them`() {
    #expect(Style.plain.red("x") == "x")
    #expect(Style(isTerminal: true, hasColour: true).red("x") == "\u{1B}[31mx\u{1B}[0m")
  }

  @Test func `the facts about a person stand each by itself`() throws {
    let answer = FactsAnswer(try facts())
    expectGolden(answer.text(.plain), "facts.txt")
    expectGolden(try answer.json(), "facts.json")
  }

  /// Trained and no longer, licensed by her own word, insured as somebody found it, and registered until yesterday.
  func facts() throws -> PersonFacts {
    func id<Subject>(_ number: Int, _: Subject.Type = Subject.self) -> Identifier<Subject> {
      Identifier(bits: UInt128(number))
    }
    let day = try #require(CalendarDay("2026-03-10"))
    let aya = PersonProfile(
      id: id(1), handle: "aya", name: "Aya Mori", email: "aya@example.org", roles: [.student])
    let noor = PersonProfile(
      id: id(2), handle: "noor", name: "Noor", email: "noor@example.org", roles: [.administrator])
    let curriculum = try #require(Curriculum.ID("western-bar-ashiatsu-1"))
    let record = Record(
      id: id(3), enrolment: id(4), student: aya.id, curriculum: curriculum,
      version: try #require(CurriculumVersion("2026.1")), kind: .achievement,
      awardedOn: day.adding(days: -800), code: try #require(CheckCode("K7M2-9QXT-4W8R")))
    let held = HeldRecord(
      curriculum: curriculum, kind: .achievement, validFrom: day.adding(days: -800),
      validUntil: day.adding(days: -70), revoked: false)
    func declared(
      _ number: Int, _ content: Declaration.Content, _ particulars: Declaration.Particulars?,
      check: Declaration.Check.Finding? = nil
    ) -> PersonFacts.Declared {
      var declaration = Declaration(
        id: id(number), person: aya.id, content: content, declaredBy: aya.id, declaredOn: day,
        isPublic: number == 12)
      declaration.check = check.map { .init(finding: $0, method: .issuer, on: day, by: noor.id) }
      return PersonFacts.Declared(
        declaration: declaration, particulars: particulars, declaredBy: aya,
        checkedBy: check == nil ? nil : noor)
    }
    return PersonFacts(
      person: aya, records: [SignedRecord(record: record, held: held)],
      declarations: [
        declared(11, .noLicenceExists, .init(jurisdiction: "United Kingdom")),
        declared(
          12, .held(.insurance, expiresOn: day.adding(days: 300)),
          .init(
            jurisdiction: "United Kingdom", issuer: "The insurer", number: "7",
            link: "https://insurer.example/7"), check: .confirmed),
        declared(
          13, .held(.registration, expiresOn: day.adding(days: -1)),
          .init(jurisdiction: "United Kingdom", issuer: "CNHC", number: "12"), check: .notConfirmed),
        declared(14, .held(.certification, expiresOn: nil), nil),
      ], today: day)
  }

  @Test func `wrapped lines stay within 80 columns and lose no word`() {
    forAll { random in
      let words = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        String(repeating: "w", count: Int.random(in: 1...20, using: &random))
      }
      let lead = String(repeating: ".", count: Int.random(in: 0...30, using: &random))
      let indent = String(repeating: " ", count: Int.random(in: 0...30, using: &random))
      let lines = words.joined(separator: " ").wrapped(after: lead, indent: indent).split(separator: "\n")
      try #require(lines.allSatisfy { $0.count <= 80 })
      try #require(lines[0].hasPrefix(lead))
      let back = lines.joined(separator: " ").dropFirst(lead.count).split(separator: " ").map(String.init)
      try #require(back == words)
    }
  }

  @Test func `a tally says what became of each`() async throws {
    var tally = Tally(of: .sessions)
    #expect(try await tally.carryOut(at: "a:1") { .done("1") })
    #expect(try await tally.carryOut(at: "a:2") { .repeated("1") })
    #expect(try await !tally.carryOut(at: "a:3") { throw AshiatoError.refused(LookupRefusal.noSchool) })
    #expect(try await !tally.carryOut(at: "a:4") { throw ReportRefusal(sentence: "No.", remedy: "Yes.") })
    #expect(tally.summary == "4 sessions: 1 logged, 1 there already, 2 refused.")
    #expect(throws: Ending(.refused)) { try tally.finish() }
  }

  @Test func `a fault ends all of a file at once`() async {
    var tally = Tally(of: .sessions)
    await #expect(throws: AshiatoError.self) {
      _ = try await tally.carryOut(at: "a:1") { throw AshiatoError.unreadable("x") }
    }
  }

  @Test func `people as JSON have stable names`() throws {
    let person = PersonProfile(
      id: try #require(Person.ID("01970c2e-7b1a-7c3e-9f00-0242ac120002")), handle: "aya", name: "Aya Mori",
      email: "aya@example.org", roles: [.student])
    expectGolden(try Listing(rows: [PersonForm(person)], nothing: "").json(), "people.json")
  }

  @Test func `progress is told in words`() throws {
    expectGolden(ProgressAnswer(try report()).text(.plain), "progress.txt")
  }

  @Test func `progress as JSON has stable names`() throws {
    expectGolden(try ProgressAnswer(try report()).json(), "progress.json")
  }

  @Test func `what a lint found is told in words, with names`() throws {
    expectGolden(LintAnswer(try lint()).text(.plain), "lint.txt")
  }

  @Test func `what a lint found as JSON has stable names`() throws {
    expectGolden(try LintAnswer(try lint()).json(), "lint.json")
  }

  @Test func `a lint that found nothing says so`() {
    let report = LintReport(checked: [.init(kind: "sessions", count: 3)], findings: [], people: [])
    #expect(LintAnswer(report).text(.plain) == "Looked at: sessions 3.\nNothing was found.\n")
  }

  /// Two sessions of one student at the same time, of which one was recorded late by a supervisor who was forgotten.
  func lint() throws -> LintReport {
    let facts = try report().progress
    func id<Subject>(_ number: Int, _: Subject.Type = Subject.self) -> Identifier<Subject> {
      Identifier(bits: UInt128(number))
    }
    let day = try #require(CalendarDay("2026-03-10"))
    let enrolment = Enrolment(
      id: id(2), student: id(1), curriculum: facts.curriculum,
      enrolledOn: try #require(CalendarDay("2026-03-01")))
    let sessions = try [20, 21].map { number in
      Session(
        id: id(number), enrolment: enrolment.id, student: id(1), supervisor: id(3), supervision: .lineOfSight,
        category: .supervisedPracticum, site: id(4), day: day, start: try #require(TimeOfDay("10:00")),
        timeZone: "Europe/London", minutes: try #require(Minutes(60)), props: [], zones: [], strokes: [],
        client: nil, incident: .none, reflectionDigest: nil)
    }
    let start = Instant(microseconds: 0)
    let signature = Logbook.Signature(
      claimedAt: start, claimedOn: day, receivedAt: start, receivedOn: day)
    let logbook = Logbook(
      files: [
        .init(
          facts: TrainingFacts(enrolment: enrolment, sessions: sessions.map { Attested($0, .signed) }),
          curriculum: try .example())
      ],
      startedAt: [id(20): start, id(21): start],
      recordedOn: [.session(id(20)): day, .session(id(21)): day.adding(days: 12)],
      signatures: [.session(id(20)): signature, .session(id(21)): signature])
    return LintReport(
      checked: [.init(kind: "enrolments", count: 1), .init(kind: "sessions", count: 2)],
      findings: LogbookLint().findings(in: logbook, asOf: day),
      people: [
        PersonProfile(
          id: id(1), handle: "aya", name: "Aya Mori", email: "aya@example.org", roles: [.student])
      ])
  }

  @Test func `an appeal is told in words`() throws {
    expectGolden(AppealAnswer(try appeal()).text(.plain), "appeal.txt")
  }

  @Test func `an appeal as JSON has stable names`() throws {
    expectGolden(try AppealAnswer(try appeal()).json(), "appeal.json")
  }

  /// Upheld some time ago, and nothing has followed.
  func appeal() throws -> AppealReport {
    func id<Subject>(_ number: Int, _: Subject.Type = Subject.self) -> Identifier<Subject> {
      Identifier(bits: UInt128(number))
    }
    let day = try #require(CalendarDay("2026-03-10"))
    let aya = PersonProfile(
      id: id(2), handle: "aya", name: "Aya Mori", email: "aya@example.org", roles: [.student])
    let appeal = Appeal(
      id: id(1), student: id(2), contested: .session(id(3)), decidedOn: day, openedOn: day.adding(days: 40),
      openedBy: id(2), reply: .init(on: day.adding(days: 41), by: id(4)),
      ruling: .init(outcome: .upheld, on: day.adding(days: 42), by: id(5)))
    return AppealReport(
      file: AppealFile(appeal: appeal, claim: "I was there.", reply: nil, reason: "The door says so."),
      standing: appeal.standing(asOf: day.adding(days: 90)), isOverdue: true,
      student: aya, openedBy: aya,
      repliedBy: PersonProfile(
        id: id(4), handle: "kenji", name: "Kenji Ito", email: "kenji@example.org", roles: [.instructor]),
      ruledBy: nil)
  }

  /// A student who has attended half, and whose other class waits for its signature.
  /// Some classes of the example: one counted, one that waits, one too early.
  func report() throws -> ProgressReport {
    let curriculum = try Curriculum.example()
    let reference = CurriculumReference(id: curriculum.id, version: curriculum.version, digest: "sha256:00")
    func id<Subject>(_ number: Int, _: Subject.Type = Subject.self) -> Identifier<Subject> {
      Identifier(bits: UInt128(number))
    }
    let student: Person.ID = id(1)
    let enrolment = Enrolment(
      id: id(2), student: student, curriculum: reference, enrolledOn: try #require(CalendarDay("2026-03-01")))
    func held(_ number: Int, on day: String, minutes: Int) throws -> ClassAttendance {
      ClassAttendance(
        id: id(number), curriculum: reference, module: try #require(Module.ID("stop-and-consent")),
        category: .labGiving, heldOn: try #require(CalendarDay(day)), minutes: try #require(Minutes(minutes)),
        instructor: id(3), roster: [enrolment.id])
    }
    let facts = TrainingFacts(
      enrolment: enrolment,
      attendances: [
        Attested(try held(10, on: "2026-03-02", minutes: 30), .signed),
        Attested(try held(11, on: "2026-03-03", minutes: 30), .awaited),
        Attested(try held(12, on: "2026-02-03", minutes: 30), .signed),
      ])
    return ProgressReport(
      student: PersonProfile(
        id: student, handle: "aya", name: "Aya Mori", email: "aya@example.org", roles: [.student]),
      curriculum: curriculum, enrolment: enrolment,
      progress: Progress(of: curriculum, facts: facts, asOf: try #require(CalendarDay("2026-03-10"))),
      ending: nil, renewals: [])
  }
}

extension Curriculum {
  fileprivate static func example() throws -> Curriculum {
    Curriculum(
      id: try #require(ID("example-0")), version: try #require(CurriculumVersion("2026.1")),
      title: "An example",
      summary: "For tests.", scope: "Nothing.", authors: ["A test"], sources: [],
      reviewedOn: try #require(CalendarDay("2026-01-01")),
      entry: [
        EntryRequirement(
          id: try #require(Slug("first-aid")), sentence: "Current first aid.",
          anyOf: [.document(kind: .firstAid)])
      ],
      modules: [
        Module(
          id: try #require(Slug("stop-and-consent")), title: "Stop and consent", outline: [],
          hours: [.init(category: .labGiving, minutes: try #require(Minutes(60)))])
      ],
      competencies: [], practicum: nil,
      assessments: [
        AssessmentPlan(
          id: try #require(Slug("knowledge-test")), title: "Knowledge test",
          pass: .score(percentAtLeast: 80, criticalPercentAtLeast: 100), competencies: [],
          assessorIndependent: false, retake: .init(afterDays: 7, supervisedSessions: 0))
      ],
      awards: [
        Award(
          kind: .completion, title: "Example, attended", requires: [.entry, .attendance], validMonths: nil),
        Award(
          kind: .achievement, title: "Example", requires: [.entry, .attendance, .assessments], validMonths: 24
        ),
      ])
  }
}
