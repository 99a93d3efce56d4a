import AshiatoApp
import AshiatoStore
import Credentials
import Postgres
import TestSupport
import Testing
import Training

/// Forgetting people of a school in which everything has happened.
@Suite(.graduated)
struct ForgettingTests {
  @Test func `afterwards no table holds her name, her address or a text about her`() async throws {
    try await Cast.play { cast in
      let words = try await wordsOf("aya")
      #expect(words.count > 6)
      let before = try await everything()
      for word in words { #expect(before.contains(word), "\(word)") }

      try await cast.forget("aya")

      let after = try await everything()
      for word in words { #expect(!after.contains(word), "\(word)") }
    }
  }

  @Test
  func
    `what others' programs were answered about her is forgotten, and what they asked for is not done again`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.forget("aya")
      let request = Cast.request(of: cast.kenji)
      #expect(try await owner().rows("select key from kept_answer") == [[request.key]])
      let known = try #require(try await cast.ashiato.answer(to: request, by: cast.kenji))
      #expect(known.isSameRequest)
      #expect(known.answer == .erased)
      // An answer that was still on its way is not kept any more.
      try await cast.ashiato.keep(
        KeptAnswer(status: 200, location: nil, body: "Aya"), of: request, by: cast.kenji)
      #expect(try await owner().rows("select body from kept_answer") == [[nil]])
      try await refusal(by: "sent-once") {
        try await cast.ashiato.carryingOut(request, by: cast.kenji).count(.recovery, as: cast.kenji)
      }
    }
  }

  @Test func `her records go on to verify, and the school says that its copy is gone`() async throws {
    try await Cast.play { cast in
      let records = try await cast.ashiato.records(of: "aya", as: cast.noor)
      #expect(records.count == 2)
      var files: [(code: CheckCode, bytes: [UInt8], standing: Standing)] = []
      for record in records {
        let answer = try #require(try await cast.checks.check(record.code, at: cast.school))
        files.append((record.code, try #require(answer.document), answer.verification.standing))
      }
      #expect(Set(files.map(\.standing)) == [.valid, .revoked])

      try await cast.forget("aya")

      for file in files {
        try await refusal(by: "holder-forgotten") {
          _ = try await cast.checks.check(file.code, at: cast.school)
        }
        #expect(
          try await cast.checks.check(file: file.bytes, at: cast.school).verification.standing
            == file.standing)
      }
      #expect(
        try await Set(cast.ashiato.records(of: cast.aya.person.id.description, as: cast.noor).map(\.id))
          == Set(records.map(\.id)))
    }
  }

  @Test func `every signature and claim still holds, and what was signed is found by her id`() async throws {
    try await Cast.play { cast in
      let before = try await cast.ashiato.audit(as: cast.noor)
      let progress = try await cast.progress(of: "aya")
      try await cast.forget("aya")
      let after = try await cast.ashiato.audit(as: cast.noor)
      #expect(after.findings == [])
      #expect(counts(of: "sign-offs", in: after) == counts(of: "sign-offs", in: before))
      #expect(counts(of: "editions of records", in: after) == 2)

      let again = try await cast.progress(of: cast.aya.person.id.description)
      #expect(String(describing: again.progress) == String(describing: progress.progress))
      #expect(again.student.name == "somebody who was forgotten")
    }
  }

  @Test func `the table of another school, and all that is about others here, stays as it was`() async throws
  {
    try await Cast.play { cast in
      let other = try await cast.ashiato.openSchool(
        domain: "other.example", name: "Other School", timeZone: "Europe/Paris",
        administrator: .init(handle: "aya", name: "Aya", email: "aya@ashi.example", roles: []),
        as: try await owner())
      try await cast.tellProgram(of: other)
      let others = [other.person.id, cast.ben.person.id, cast.kenji.person.id, cast.mina.person.id]
      let before = try await rows(about: others, butNot: cast.aya.person.id)
      try await cast.forget("aya")
      #expect(try await rows(about: others, butNot: cast.aya.person.id) == before)
      let answers = try await owner().rows(
        "select body from kept_answer where person_id = $1", ["\(other.person.id)"])
      #expect(answers == [[#"{"name": "Aya"}"#]])
      #expect(try await cast.ashiato.caller("aya", at: other.school).person == other.person)
    }
  }

  @Test func `her handle and address are free, and she signs in no more`() async throws {
    try await Cast.play { cast in
      try await cast.forget("aya")
      try await refusal(by: "password-right") {
        _ = try await cast.ashiato.signIn(.made(of: "aya"), at: cast.school)
      }
      let namesake = NewPerson(
        handle: "aya", name: "Aya", email: "aya@ashi.example", roles: [.student])
      let person = try await cast.ashiato.add(namesake, as: cast.noor)
      #expect(person.id != cast.aya.person.id)
      #expect(try await cast.ashiato.records(of: "aya", as: cast.noor) == [])
    }
  }

  @Test func `looking at it first counts what goes and stays, and changes nothing`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.closeEnrolment(
        of: "aya", in: nil, on: nil, because: .completed, as: cast.noor)
      let before = try await everything()
      let report = try await cast.ashiato.forget("aya", dryRun: true, as: cast.noor)
      #expect(try await everything() == before)
      #expect(!report.isDone)
      #expect(report.holdings.copies == 2)
      #expect(report.holdings.directoryEntries == 1)
      #expect(report.holdings.accountEntries > 2)
      #expect(report.holdings.texts > 2)
      #expect(report.holdings.records == 2)
      #expect(report.holdings.sessions == 2)
    }
  }

  @Test func `a student who is enrolled, or whose appeal waits, is not forgotten`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "forgotten-after-enrolment") { try await cast.forgetAsIs("aya") }
      _ = try await cast.ashiato.closeEnrolment(
        of: "aya", in: nil, on: nil, because: .completed, as: cast.noor)
      let contested = try await cast.ashiato.records(of: "aya", as: cast.noor).first {
        $0.kind == .completion
      }
      let appeal = try await cast.ashiato.openAppeal(
        about: .record(try #require(contested).id), of: nil, because: "It was right.", as: cast.aya)
      try await refusal(by: "forgotten-after-ruling") { try await cast.forgetAsIs("aya") }
      #expect(try await cast.ashiato.appeal(appeal.id, as: cast.aya).ruledBy == nil)
    }
  }

  @Test func `an instructor is not forgotten while others wait for her signature`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "forgotten-after-signing") { try await cast.forgetAsIs("mina") }
      try await refusal(by: "forgotten-after-signing") { try await cast.forgetAsIs("kenji") }
    }
  }

  @Test func `a school keeps an administrator, and the address that it has given strangers`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "an-administrator-left") { try await cast.forgetAsIs("noor") }
      _ = try await cast.ashiato.grantRole(.administrator, to: "kenji", as: cast.noor)
      try await cast.ashiato.nameContact(
        try #require(PublicContact(cast.noor.person.email)), as: cast.noor)
      try await refusal(by: "forgotten-after-handing-over") { try await cast.forgetAsIs("noor") }
    }
  }

  @Test func `a connection erases nobody whom it does not name`() async throws {
    let owner = try await owner()
    let school = try #require(
      try await owner.rows("select id from school where domain = 'ashi.example'")[0][0])
    let aya = try #require(
      try await owner.rows("select person_id from person_identity where handle = 'aya'")[0][0])
    let erasures =
      "delete from person_identity; delete from erasable_text; delete from edition_bytes; delete from api_token"
    func left() async throws -> [[String?]] {
      try await owner.rows(
        """
        select (select count(*) from person_identity where person_id = '\(aya)'),
          (select count(*) from person_identity where person_id <> '\(aya)'),
          (select count(*) from erasable_text where person_id = '\(aya)'),
          (select count(*) from erasable_text where person_id <> '\(aya)'),
          (select count(*) from edition_bytes where student_id = '\(aya)')
        """)
    }
    let before = try await left()[0]
    for student in ["any", "door"] {
      let service = try await connection(as: "ashiato_service")
      try await service.script("set ashiato.school_id = '\(school)'; set ashiato.student_id = '\(student)'")
      try await service.script(erasures.replacing("; delete from api_token", with: ""))
      #expect(try await left() == [before])
    }
    let eraser = try await connection(as: "ashiato_service")
    try await eraser.script(
      "set ashiato.school_id = '\(school)'; set ashiato.student_id = 'any'; set ashiato.erasing = '\(aya)'")
    try await eraser.script(erasures)
    #expect(try await left() == [["0", before[1], "0", before[3], "0"]])
  }

  @Test func `a text is written over by nobody`() async throws {
    let owner = try await owner()
    let school = try #require(
      try await owner.rows("select id from school where domain = 'ashi.example'")[0][0])
    let service = try await connection(as: "ashiato_service")
    try await service.script("set ashiato.school_id = '\(school)'; set ashiato.student_id = 'any'")
    try await service.script("update erasable_text set text = 'other'")
    #expect(try await owner.rows("select 1 from erasable_text where text = 'other'") == [])
  }

  // MARK: What the tests ask

  private func counts(of kind: String, in report: AuditReport) -> Int? {
    report.checked.first { $0.kind == kind }?.count
  }

  /// All rows that name one of these people and not another; the trail grows, and what programs were answered is emptied.
  private func rows(about people: [Person.ID], butNot other: Person.ID) async throws -> [String] {
    try await everything().split(separator: "\n").map(String.init).filter { row in
      people.contains { row.contains($0.description) } && !row.contains(other.description)
        && !row.contains("\"action\"") && !row.contains("\"request_digest\"")
    }.sorted()
  }
}

/// The same for somebody who signed what others rest on.
@Suite(.school)
struct ForgettingStaffTests {
  @Test func `what an instructor signed stands, and names her no more`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let progress = try await cast.progress(of: "aya").progress
      try await cast.forgetAsIs("kenji")

      let after = try await cast.progress(of: "aya").progress
      #expect(String(describing: after) == String(describing: progress))
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
      #expect(try await cast.issue(to: cast.aya).signed != nil)
      let authorities = try await cast.ashiato.authorities(as: cast.noor).filter {
        $0.0.person == cast.kenji.person.id
      }
      #expect(authorities.count == 2)
      for (authority, person) in authorities {
        #expect(person.name == "somebody who was forgotten")
        #expect(authority.until == "2026-11-20")
      }
      let keys = try await cast.ashiato.keys(as: cast.noor).filter { $0.0.person == cast.kenji.person.id }
      #expect(keys.map(\.0.endedOn) == ["2026-11-20"])
      #expect(keys.map(\.1.name) == ["somebody who was forgotten"])
      #expect(try await cast.ashiato.people(as: cast.noor).map(\.handle) == ["aya", "ben", "mina", "noor"])
      #expect(try await !everything().contains("\"Kenji\""))
      #expect(try await !everything().contains("kenji@ashi.example"))
    }
  }

  @Test func `who rated the bars of a site is still told when whoever noted it is forgotten`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.grantRole(.administrator, to: "mina", as: cast.noor)
      let mina = try await cast.ashiato.caller("mina", at: cast.school)
      _ = try await cast.ashiato.forget("noor", dryRun: false, as: mina)
      let site = try await cast.ashiato.site("studio", on: nil, as: mina)
      #expect(site.particulars.values.contains(RatingReport.particulars))
      #expect(site.inspectors.values.map(\.name) == ["somebody who was forgotten"])
      #expect(try await cast.ashiato.audit(as: mina).findings == [])
    }
  }

  @Test func `of two administrators who forget each other at once one stays`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.grantRole(.administrator, to: "mina", as: cast.noor)
      let mina = try await cast.ashiato.caller("mina", at: cast.school)
      let (ashiato, noor) = (cast.ashiato, cast.noor)
      let results = try await race([
        { @Sendable in try await ashiato.forget("mina", dryRun: false, as: noor).isDone },
        { @Sendable in try await ashiato.forget("noor", dryRun: false, as: mina).isDone },
      ])
      #expect(results.winners() == [true])
      #expect(try await owner().rows("select 1 from held_role where role = 'administrator'").count == 1)
    }
  }
}

extension Cast {
  /// Closes what is open of a student, and forgets her.
  func forget(_ handle: String) async throws {
    _ = try await ashiato.closeEnrolment(of: handle, in: nil, on: nil, because: .completed, as: noor)
    try await forgetAsIs(handle)
  }

  func forgetAsIs(_ handle: String) async throws {
    #expect(try await ashiato.forget(handle, dryRun: false, as: noor).isDone)
  }

  fileprivate func progress(of name: String) async throws -> ProgressReport {
    try await ashiato.progress(of: name, in: Curriculum.small.id, asOf: nil, as: noor)
  }
}

/// By which one could tell that somebody is meant: name, address, and every text about her alone, also in the directory.
private func wordsOf(_ handle: String) async throws -> [String] {
  try await owner().rows(
    """
    with her as (select person_id, name, email from person_identity where handle = $1)
    select '"' || name || '"' from her
    union all select email from her
    union all select to_jsonb(text)::text from erasable_text where person_id = (select person_id from her)
      and text not in (select text from erasable_text where person_id <> (select person_id from her))
    union all select directory_entry.name from directory_entry where person_id = (select person_id from her)
    union all select practice from directory_entry where person_id = (select person_id from her)
    union all select contact from directory_entry where person_id = (select person_id from her)
    union all select '\\"name\\": \\"' || name || '\\"' from her
    """, [handle]
  ).compactMap { $0[0] }
}

/// Every row of the whole database, one a line.
func everything() async throws -> String {
  let owner = try await owner()
  let tables = try await owner.rows(
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1")
  var text = ""
  for table in tables.compactMap({ $0[0] }) {
    for row in try await owner.rows("select to_jsonb(row)::text from \(table) as row order by 1") {
      text += (row[0] ?? "") + "\n"
    }
  }
  return text
}
