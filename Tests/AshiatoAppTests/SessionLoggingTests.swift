import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

@Suite(.school)
struct SessionLoggingTests {
  @Test
  func `a session with a client cannot be logged without a screening outcome of its own that lets one work`()
    async throws
  {
    try await Cast.play { cast in
      var report = SessionReport.made()
      report.client = nil
      try await refusal(by: "client-present") { _ = try await cast.log(report) }
      let logged = try await cast.log(.made())
      let columns =
        "(jsonb_populate_record(null::session, to_jsonb(session) || jsonb_build_object('id', gen_random_uuid()) || $2::jsonb)).*"
      for (change, constraint) in [
        (#"{"screening_outcome": null}"#, "session_client_whole"),
        (#"{"screening_outcome": "refer"}"#, "session_screened"),
        (#"{"screening_outcome": "do-not-perform"}"#, "session_screened"),
      ] {
        let error = await #expect(throws: DatabaseError.self, "\(change)") {
          _ = try await owner().rows(
            "insert into session select \(columns) from session where id = $1::uuid",
            [logged.description, change])
        }
        #expect(error?.constraint == constraint, "\(change)")
      }
    }
  }

  @Test func `the same report sent again is the same session`() async throws {
    try await Cast.play { cast in
      let first = try await cast.ashiato.log(.made(), as: cast.aya)
      let second = try await cast.ashiato.log(.made(), as: cast.aya)
      #expect(first.id == second.id)
      #expect(!first.repeated)
      #expect(second.repeated)
    }
  }

  @Test func `the same report sent many times at once is one session`() async throws {
    try await Cast.play { cast in
      let results = try await race(
        Array(repeating: { @Sendable in try await cast.ashiato.log(.made(), as: cast.aya) }, count: 6))
      #expect(results.refusals() == [])
      let answers = results.winners()
      #expect(Set(answers.map(\.id)).count == 1)
      #expect(answers.filter { !$0.repeated }.count == 1)
    }
  }

  @Test func `a session that overlaps another of the same student is refused`() async throws {
    try await Cast.play { cast in
      _ = try await cast.log(.made(start: "10:00", minutes: 60))
      try await refusal(by: "one-place-at-a-time") {
        _ = try await cast.log(.made(start: "10:59"))
      }
    }
  }

  @Test func `sessions one after the other do not overlap`() async throws {
    try await Cast.play { cast in
      _ = try await cast.log(.made(start: "10:00", minutes: 60))
      _ = try await cast.log(.made(start: "11:00", minutes: 60, client: "c-berta001"))
    }
  }

  @Test func `two overlapping sessions sent at once are one session and one refusal`() async throws {
    try await Cast.play { cast in
      let results = try await race([
        { @Sendable in try await cast.log(.made(start: "10:00")) },
        { @Sendable in try await cast.log(.made(start: "10:30")) },
      ])
      #expect(results.winners().count == 1)
      #expect(results.refusals() == ["one-place-at-a-time"])
    }
  }

  @Test func `a supervisor watches four sessions at a time and not a fifth`() async throws {
    try await Cast.play { cast in
      let students = try await cast.newStudents(5)
      let results = try await race(
        students.map { student in
          { @Sendable in try await cast.log(.made(student: student.person.handle), as: student) }
        })
      #expect(results.winners().count == 4)
      #expect(results.refusals() == ["supervision-ratio"])
    }
  }

  @Test func `independent sessions take none of the supervisor's time`() async throws {
    try await Cast.play { cast in
      for student in try await cast.newStudents(5) {
        _ = try await cast.log(
          .made(student: student.person.handle, supervision: .independent), as: student)
      }
    }
  }

  @Test func `nobody supervises at the hour of a session of her own, whichever was logged first`()
    async throws
  {
    try await Cast.play { cast in
      let ines = try await cast.learningInstructor()
      _ = try await cast.log(.made(student: "ines", on: "2026-03-10", start: "10:00"), as: ines)
      let late = try await refusal(by: "one-place-at-a-time") {
        _ = try await cast.log(.made(supervisor: "ines", on: "2026-03-10", start: "10:59"))
      }
      #expect(late?.sentence == "The supervisor is in a session of her own at that time.")
      _ = try await cast.log(.made(supervisor: "ines", on: "2026-03-10", start: "11:00"))

      _ = try await cast.log(.made(supervisor: "ines", on: "2026-03-11", start: "10:00"))
      try await refusal(by: "one-place-at-a-time") {
        _ = try await cast.log(.made(student: "ines", on: "2026-03-11", start: "10:59"), as: ines)
      }
      _ = try await cast.log(.made(student: "ines", on: "2026-03-11", start: "11:00"), as: ines)
    }
  }

  @Test func `whoever supervises in any of her places has no session of her own meanwhile`() async throws {
    try await Cast.play { cast in
      let ines = try await cast.learningInstructor()
      let first = try await cast.log(.made(supervisor: "ines"))
      _ = try await cast.log(.made(student: "ben", supervisor: "ines"), as: cast.ben)
      try await cast.ashiato.void(first, because: "It was another day.", as: cast.aya)
      try await refusal(by: "one-place-at-a-time") {
        _ = try await cast.log(.made(student: "ines"), as: ines)
      }
    }
  }

  @Test func `her own session and one that she supervises, sent at once, are one session and one refusal`()
    async throws
  {
    try await Cast.play { cast in
      let ines = try await cast.learningInstructor()
      let results = try await race([
        { @Sendable in try await cast.log(.made(student: "ines"), as: ines) },
        { @Sendable in try await cast.log(.made(supervisor: "ines")) },
      ])
      #expect(results.winners().count == 1)
      #expect(results.refusals() == ["one-place-at-a-time"])
    }
  }

  @Test(arguments: ["aya", "kenji", "noor"])
  func `a session taken back frees its time and may be logged again in the same words`(by name: String)
    async throws
  {
    try await Cast.play { cast in
      let caller = try await cast.ashiato.caller(name, at: cast.school)
      let first = try await cast.log(.made())
      try await cast.ashiato.void(first, because: "Twice.", as: caller)
      let again = try await cast.ashiato.log(.made(), as: cast.aya)
      #expect(!again.repeated)
      #expect(again.id != first)
      #expect(try await cast.log(.made()) == again.id)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `a session taken back frees the time of its supervisor too`() async throws {
    try await Cast.play { cast in
      let students = try await cast.newStudents(5)
      var sessions: [Session.ID] = []
      for student in students.prefix(4) {
        sessions.append(try await cast.log(.made(student: student.person.handle), as: student))
      }
      try await cast.ashiato.void(sessions[2], because: "She was ill.", as: students[2])
      _ = try await cast.log(.made(student: students[4].person.handle), as: students[4])
    }
  }

  @Test func `a session whose start the clocks never showed is refused`() async throws {
    try await Cast.play { cast in
      // In London the clocks went from 01:00 to 02:00 on 29 March 2026.
      let refused = try await refusal(by: "time-on-the-clock") {
        _ = try await cast.log(.made(on: "2026-03-29", start: "01:30"))
      }
      #expect(refused?.sentence.description.contains("2026-03-29 01:30") == true)
      _ = try await cast.log(.made(on: "2026-03-29", start: "02:00"))
    }
  }

  @Test func `a start in the hour that came twice is the first of the two`() async throws {
    try await Cast.play { cast in
      // In London the hour from 01:00 came twice on 25 October 2026, first as UTC+1.
      let id = try await cast.log(.made(on: "2026-10-25", start: "01:30"))
      let rows = try await owner().rows(
        "select (started_at at time zone 'UTC')::text from session where id = $1", [id.description])
      #expect(rows == [["2026-10-25 00:30:00"]])
    }
  }

  @Test func `a session is dated by the clock of its site`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.addSite(
        "honolulu", name: "Honolulu", timeZone: "Pacific/Honolulu", as: cast.noor)
      _ = try await cast.ashiato.addSite(
        "auckland", name: "Auckland", timeZone: "Pacific/Auckland", as: cast.noor)
      try await cast.equip("auckland")
      // It is the evening of the 20th in London, the morning of the 20th in Honolulu and of the 21st in Auckland.
      _ = try await cast.log(.made(on: "2026-11-21", start: "06:00", site: "auckland"))
      try await refusal(by: "not-in-the-future") {
        _ = try await cast.log(.made(on: "2026-11-20", start: "10:00", site: "honolulu"))
      }
    }
  }

  @Test func `a session that has not ended yet is refused`() async throws {
    try await Cast.play { cast in
      cast.clock.set("2026-11-20T10:59:59Z")
      try await refusal(by: "not-in-the-future") {
        _ = try await cast.log(.made(on: "2026-11-20", start: "10:00", minutes: 60))
      }
      cast.clock.set("2026-11-20T11:00:00Z")
      _ = try await cast.log(.made(on: "2026-11-20", start: "10:00", minutes: 60))
    }
  }

  @Test func `a signed session is taken back by its supervisor and not by its student`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      try await cast.sign(.session(id), by: cast.kenji)
      try await refusal(by: "signed-is-taken-back-by-staff") {
        try await cast.ashiato.void(id, because: "I changed my mind.", as: cast.aya)
      }
      try await cast.ashiato.void(id, because: "It was another day.", as: cast.kenji)
      try await refusal(by: "voided") {
        try await cast.ashiato.void(id, because: "Again.", as: cast.kenji)
      }
    }
  }

  // MARK: The short form

  private func screened(
    _ form: ScreeningForm?, on day: CalendarDay, _ outcome: ScreeningOutcome = .proceed,
    incident: IncidentCode = .none
  ) -> SessionReport {
    var report = SessionReport.made(on: day)
    report.client?.form = form
    report.client?.screening = outcome
    report.incident = incident
    return report
  }

  @Test func `who does not say by which form a client was screened says the full one, and signs it`()
    async throws
  {
    try await Cast.play { cast in
      let id = try await cast.log(screened(nil, on: "2026-03-10"))
      #expect(try await cast.ashiato.session(id, as: cast.aya).fact.client?.form == .full)
      let statement = try await cast.ashiato.statement(of: .session(id), as: cast.kenji)
      #expect(String(decoding: statement, as: UTF8.self).contains(#""form": "full""#))
    }
  }

  @Test func `the short form is refused where the full one is due, and taken where it holds`() async throws {
    try await Cast.play { cast in
      let missing = try await refusal(by: "full-form-due") {
        _ = try await cast.log(screened(.short, on: "2026-03-12"))
      }
      #expect(missing?.sentence == SessionRefusal.fullFormMissing("2026-03-12").sentence)
      let full = try await cast.log(screened(.full, on: "2026-03-10", .modify))
      try await refusal(by: "full-form-carries-over") {
        _ = try await cast.log(screened(.short, on: "2026-03-12"))
      }
      let short = try await cast.log(screened(.short, on: "2026-03-12", .modify))
      #expect(try await cast.ashiato.session(short, as: cast.aya).fact.client?.form == .short)
      let late = try await refusal(by: "full-form-due") {
        _ = try await cast.log(screened(.short, on: "2026-09-11", .modify))
      }
      #expect(late?.sentence == SessionRefusal.fullFormTooOld("2026-03-10", 6, "2026-09-11").sentence)
      // One that is taken back is nothing to rest on.
      try await cast.ashiato.void(full, because: "Another day.", as: cast.aya)
      try await refusal(by: "full-form-due") {
        _ = try await cast.log(screened(.short, on: "2026-03-14", .modify))
      }
    }
  }

  @Test func `after an incident the short form is refused, and what is entered late is found`() async throws {
    try await Cast.play { cast in
      _ = try await cast.log(screened(.full, on: "2026-03-10"))
      let short = try await cast.log(screened(.short, on: "2026-03-14"))
      _ = try await cast.log(screened(.short, on: "2026-03-12", incident: .slip))
      let refused = try await refusal(by: "full-form-due") {
        _ = try await cast.log(screened(.short, on: "2026-03-16"))
      }
      #expect(refused?.sentence == SessionRefusal.incidentSinceFullForm("2026-03-12", "2026-03-16").sentence)
      let findings = try await cast.ashiato.lint(since: nil, as: cast.noor).findings
      #expect(findings.filter { $0.kind == .fullFormDue }.map(\.facts) == [["session:\(short)"]])
      _ = try await cast.log(screened(.full, on: "2026-03-16"))
      _ = try await cast.log(screened(.short, on: "2026-03-18"))
    }
  }

  @Test func `another student's client of the same code is nothing to rest on`() async throws {
    try await Cast.play { cast in
      _ = try await cast.log(screened(.full, on: "2026-03-10"))
      var report = screened(.short, on: "2026-03-12")
      report.student = "ben"
      try await refusal(by: "full-form-due") { [report] in _ = try await cast.log(report, as: cast.ben) }
    }
  }

  @Test func `a form is of a client, and one of two`() async throws {
    try await Cast.play { cast in
      let logged = try await cast.log(.made())
      let columns =
        "(jsonb_populate_record(null::session, to_jsonb(session) || jsonb_build_object('id', gen_random_uuid()) || $2::jsonb)).*"
      for (change, constraint) in [
        (#"{"screening_form": "quick"}"#, "session_form_known"),
        (
          #"{"client_code": null, "screening_outcome": null, "rule_set": null, "consent": null, "stop_signal": null, "peak_pressure": null, "comfort_rating": null}"#,
          "session_form_of_client"
        ),
      ] {
        let error = await #expect(throws: DatabaseError.self, "\(change)") {
          _ = try await owner().rows(
            "insert into session select \(columns) from session where id = $1::uuid",
            [logged.description, change])
        }
        #expect(error?.constraint == constraint, "\(change)")
      }
    }
  }
}

extension Cast {
  /// Students of the small curriculum, beside Aya and Ben.
  func newStudents(_ count: Int) async throws -> [Caller] {
    var students: [Caller] = []
    for number in 1...count {
      let person = NewPerson(
        handle: "student-\(number)", name: "Student \(number)", email: "student-\(number)@ashi.example",
        roles: [.student])
      let student = Caller(school: school, person: try await ashiato.add(person, as: noor))
      _ = try await enrol(student, in: Curriculum.small.id)
      students.append(student)
    }
    return students
  }

  /// Ines, who supervises the small curriculum and learns it too.
  func learningInstructor() async throws -> Caller {
    let person = NewPerson(
      handle: "ines", name: "Ines", email: "ines@\(school.domain)", roles: [.instructor, .student])
    let ines = Caller(school: school, person: try await ashiato.add(person, as: noor))
    _ = try await ashiato.grantAuthority(
      to: "ines", to: .supervise, Curriculum.small.id, from: Self.beginning, until: nil, as: noor)
    _ = try await enrol(ines, in: Curriculum.small.id)
    return ines
  }
}
