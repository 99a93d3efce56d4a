import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

@Suite(.school)
struct EnrolmentClosingTests {
  @Test func `a session dated after the last day is refused, one on the last day is logged`() async throws {
    try await Cast.play { cast in
      _ = try await cast.closeEnrolment(on: "2026-03-10")
      let refused = try await refusal(by: "enrolment-closed") {
        _ = try await cast.log(.made(on: "2026-03-11"))
      }
      #expect(refused?.sentence.description.contains("2026-03-10") == true)
      _ = try await cast.log(.made(on: "2026-03-10"))
    }
  }

  @Test func `an enrolment is not closed before something that is dated in it, unless that was taken back`()
    async throws
  {
    try await Cast.play { cast in
      let id = try await cast.log(.made(on: "2026-03-11"))
      try await refusal(by: "nothing-after-the-last-day") {
        _ = try await cast.closeEnrolment(on: "2026-03-10")
      }
      try await cast.ashiato.void(id, because: "It was another day.", as: cast.aya)
      _ = try await cast.closeEnrolment(on: "2026-03-10")
    }
  }

  @Test func `closing and logging at once never leave a session after the last day`() async throws {
    try await Cast.play { cast in
      let results = try await race([
        { @Sendable in _ = try await cast.closeEnrolment(on: "2026-03-10") },
        { @Sendable in _ = try await cast.log(.made(on: "2026-03-11")) },
      ])
      #expect(results.winners().count == 1)
      let rows = try await owner().rows(
        "select (select count(*) from session)::text, (select count(*) from enrolment_closing)::text")
      #expect(rows == [["1", "0"]] || rows == [["0", "1"]])
    }
  }

  @Test func `closed by many at once, an enrolment is closed once`() async throws {
    try await Cast.play { cast in
      let results = try await race(
        Array(repeating: { @Sendable in try await cast.closeEnrolment(on: "2026-03-10") }, count: 4))
      #expect(results.winners().count == 1)
      #expect(results.refusals() == ["closed-once", "closed-once", "closed-once"])
    }
  }

  @Test func `reopened by many at once, an enrolment is open once`() async throws {
    try await Cast.play { cast in
      let closed = try await cast.closeEnrolment(on: "2026-03-10")
      let results = try await race(
        Array(
          repeating: { @Sendable in
            try await cast.ashiato.reopenEnrolment(of: "aya", in: nil, as: cast.noor)
          }, count: 4))
      #expect(results.winners().map(\.id) == [closed.id])
      #expect(results.refusals() == ["reopened-once", "reopened-once", "reopened-once"])
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `without its turn, a second closing meets the number of the first`() async throws {
    try await Cast.play { cast in
      let closed = try await cast.closeEnrolment(on: "2026-03-10")
      let error = await #expect(throws: DatabaseError.self) {
        try await owner().script(
          """
          insert into enrolment_closing (school_id, id, enrolment_id, student_id, number, last_day, reason, closed_by)
          select school_id, enrolment_id, enrolment_id, student_id, number, last_day, reason, closed_by
          from enrolment_closing
          where enrolment_id = '\(closed.id)'
          """)
      }
      #expect(error?.constraint == "enrolment_closed_once")
    }
  }

  @Test func `a closed enrolment makes room for another, and a fact belongs to the one that holds its day`()
    async throws
  {
    try await Cast.play { cast in
      let old = try await cast.closeEnrolment(on: "2026-03-10")
      try await refusal(by: "one-enrolment-at-a-time") {
        _ = try await cast.ashiato.enrol(
          "aya", in: Curriculum.small.id, version: nil, on: "2026-03-10", as: cast.noor)
      }
      let new = try await cast.ashiato.enrol(
        "aya", in: Curriculum.small.id, version: nil, on: "2026-03-11", as: cast.noor)
      #expect(new.id != old.id)
      for (day, enrolment) in [("2026-03-10" as CalendarDay, old), ("2026-03-11", new)] {
        let session = try await cast.log(.made(on: day))
        let rows = try await owner().rows("select enrolment_id::text from session where id = '\(session)'")
        #expect(rows == [[enrolment.id.description]])
      }
      let held = try #require(try await cast.hold(on: "2026-03-09", for: [cast.aya]).attendance)
      let roster = try await owner().rows(
        "select enrolment_id::text from class_roster where attendance_id = '\(held)'")
      #expect(roster == [[old.id.description]])
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `an assessment is started in the enrolment that holds its day, and in no closed one`()
    async throws
  {
    try await Cast.play { cast in
      func start(on day: CalendarDay?) async throws -> Enrolment.ID {
        try await cast.ashiato.startAssessment("final", of: "aya", in: nil, on: day, as: cast.mina).enrolment
      }
      let old = try await cast.closeEnrolment(on: "2026-03-10")
      try await refusal(by: "enrolment-closed") { _ = try await start(on: nil) }
      try await refusal(by: "enrolment-closed") { _ = try await start(on: "2026-03-11") }
      #expect(try await start(on: "2026-03-10") == old.id)
      let new = try await cast.ashiato.enrol(
        "aya", in: Curriculum.small.id, version: nil, on: "2026-03-11", as: cast.noor)
      #expect(try await start(on: nil) == new.id)
    }
  }

  @Test func `without a curriculum, the closed enrolment is the one that is reopened`() async throws {
    try await Cast.play { cast in
      let closed = try await cast.closeEnrolment(on: "2026-03-10")
      var other = Curriculum.small
      other.id = "second-steps"
      try await cast.publish(other)
      _ = try await cast.enrol(cast.aya, in: other.id)
      #expect(try await cast.ashiato.reopenEnrolment(of: "aya", in: nil, as: cast.noor).id == closed.id)
      try await refusal(by: "enrolment-known") {
        _ = try await cast.ashiato.reopenEnrolment(of: "aya", in: nil, as: cast.noor)
      }
    }
  }

  @Test func `enrolling anew and reopening at once never leave two enrolments of one time`() async throws {
    try await Cast.play { cast in
      _ = try await cast.closeEnrolment(on: "2026-03-10")
      let results = try await race([
        { @Sendable in
          _ = try await cast.ashiato.reopenEnrolment(of: "aya", in: nil, as: cast.noor)
          _ = try await cast.closeEnrolment(on: "2026-03-20")
        },
        { @Sendable in
          _ = try await cast.ashiato.enrol(
            "aya", in: Curriculum.small.id, version: nil, on: "2026-03-15", as: cast.noor)
        },
      ])
      #expect(results.winners().count < 2)
    }
  }

  @Test func `a claim of an enrolment that is closed is found by the audit`() async throws {
    try await Cast.play { cast in
      _ = try await cast.closeEnrolment(on: "2026-03-10")
      try await owner().script(
        """
        insert into open_enrolment (school_id, student_id, curriculum_id, enrolment_id)
        select school_id, student_id, curriculum_id, id from enrolment
        on conflict do nothing
        """)
      let findings = try await cast.ashiato.audit(as: cast.noor).findings
      #expect(findings.map(\.kind) == ["open_enrolment"])
    }
  }

  @Test func `a day has room for twenty-four hours of classes and sessions`() async throws {
    try await Cast.play { cast in
      func record(_ minutes: Int) async throws {
        _ = try await cast.ashiato.record(
          ClassReport(
            curriculum: Curriculum.small.id, module: "footing", category: .labGiving, heldOn: "2026-03-10",
            minutes: try #require(Minutes(minutes)), instructor: "kenji", students: ["aya", "ben"]),
          as: cast.kenji)
      }
      for minutes in [600, 599, 181] { try await record(minutes) }
      let session = try await cast.log(.made(on: "2026-03-10", minutes: 60))
      try await refusal(by: "hours-of-a-day") { try await record(1) }
      try await cast.ashiato.void(session, because: "It was another day.", as: cast.aya)
      try await record(60)
      try await refusal(by: "hours-of-a-day") {
        _ = try await cast.log(.made(on: "2026-03-10", start: "12:00", minutes: 45))
      }
    }
  }

  @Test func `classes recorded at once do not overfill a day between them`() async throws {
    try await Cast.play { cast in
      let results = try await race(
        [600, 599, 598].map { minutes in
          { @Sendable in
            _ = try await cast.ashiato.record(
              ClassReport(
                curriculum: Curriculum.small.id, module: "footing", category: .labGiving,
                heldOn: "2026-03-10", minutes: try #require(Minutes(minutes)), instructor: "kenji",
                students: ["ben", "aya"]), as: cast.kenji)
          }
        })
      #expect(results.winners().count == 2)
      #expect(results.refusals() == ["hours-of-a-day"])
    }
  }
}

extension Cast {
  /// Noor closes Aya's enrolment.
  fileprivate func closeEnrolment(on day: CalendarDay) async throws -> Enrolment {
    try await ashiato.closeEnrolment(of: "aya", in: nil, on: day, because: .completed, as: noor)
  }
}
