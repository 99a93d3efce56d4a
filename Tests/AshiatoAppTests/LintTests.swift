import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

@Suite(.school)
struct LintTests {
  @Test(.graduated) func `a whole school is looked at in one snapshot, and nothing in it is wrong`()
    async throws
  {
    try await Cast.play { cast in
      try await owner().script(
        ["session", "class_attendance", "assessment"].reduce("set session_replication_role = replica;") {
          $0 + "update \($1) set recorded_at = '2026-02-28';"
        })
      let report = try await cast.ashiato.lint(since: nil, as: cast.noor)
      let counted = Dictionary(uniqueKeysWithValues: report.checked.map { ($0.kind, $0.count) })
      #expect(counted == ["enrolments": 3, "classes": 2, "sessions": 6, "assessments": 1])
      #expect(report.findings.filter { $0.severity == .wrong } == [])
      // Everything that was recorded in February was signed in November.
      let signed = try await owner().rows(
        "select coalesce(session_id, attendance_id, assessment_id)::text from sign_off"
      ).compactMap { $0[0] }
      var late: [LogbookLint.Finding] = []
      for finding in report.findings where finding.kind == .lateSigning {
        if finding.sentence.description.hasPrefix("The signature of this") { late.append(finding) }
      }
      #expect(late.count == signed.count)
      #expect(late.allSatisfy { $0.days.last == "2026-11-20" })
    }
  }

  @Test func `the same words are found though each text has its own salt, and are not told`() async throws {
    try await Cast.play { cast in
      var first = SessionReport.made()
      first.reflection = "Even weight on  both sides of the back."
      var second = SessionReport.made(student: "ben", start: "15:00", client: "c-berta001")
      second.reflection = "even weight on both\nsides of the back. "
      var third = SessionReport.made(on: "2026-03-12")
      third.reflection = "Even weight on both sides of the spine."
      let ids = [
        try await cast.log(first), try await cast.log(second, as: cast.ben), try await cast.log(third),
      ]
      let finding = try #require(await found(.identicalNotes, by: cast))
      #expect(finding.facts == ids.prefix(2).map { "session:\($0)" }.sorted())
      #expect(!finding.sentence.description.contains("weight"))
      let digests = try await owner().rows("select count(distinct reflection_digest) from session")
      #expect(digests == [["3"]])

      try await cast.ashiato.void(ids[1], because: "It was another day.", as: cast.ben)
      #expect(try await found(.identicalNotes, by: cast) == nil)
    }
  }

  @Test func `short reflections are the same by chance`() async throws {
    try await Cast.play { cast in
      for (start, client) in [("10:00", "c-anna0001"), ("15:00", "c-berta001")] as [(TimeOfDay, String)] {
        var report = SessionReport.made(start: start, client: client)
        report.reflection = "Good balance today."
        _ = try await cast.log(report)
      }
      #expect(try await found(.identicalNotes, by: cast) == nil)
    }
  }

  @Test func `a supervisor at two sites at the same time is found, which no constraint refuses`() async throws
  {
    try await Cast.play { cast in
      _ = try await cast.ashiato.addSite("loft", name: "The loft", timeZone: nil, as: cast.noor)
      try await cast.equip("loft")
      _ = try await cast.log(.made())
      let there = try await cast.log(.made(student: "ben", start: "10:30", site: "loft"), as: cast.ben)
      #expect(try await found(.supervisorInTwoPlaces, by: cast)?.people == [cast.kenji.person.id])
      try await cast.ashiato.decline(there, because: "I was at the studio.", as: cast.kenji)
      #expect(try await found(.supervisorInTwoPlaces, by: cast) == nil)
    }
  }

  @Test func `a session before the class that opens the practicum is found, until the class is entered`()
    async throws
  {
    try await Cast.play { cast in
      _ = try await cast.log(.made())
      #expect(try await found(.beforePrerequisites, by: cast) != nil)
      try await cast.sign(try await cast.hold(for: [cast.aya]), by: cast.kenji)
      #expect(try await found(.beforePrerequisites, by: cast) == nil)
    }
  }

  /// Half past eleven in the evening in UTC is the next day in London in summer.
  @Test(arguments: [("2026-06-17 22:30Z", false), ("2026-06-17 23:30Z", true)])
  func `the day on which something was recorded is the school's`(recorded: String, isFound: Bool) async throws
  {
    try await Cast.play { cast in
      let id = try await cast.log(.made(on: "2026-06-10"))
      let owner = try await owner()
      try await owner.script(
        "set session_replication_role = replica; update session set recorded_at = '\(recorded)' where id = '\(id)'; update site_inspection set recorded_at = day;"
      )
      #expect((try await found(.lateRecording, by: cast) != nil) == isFound)
    }
  }

  @Test func `an inspection that was told of long after it took place is found`() async throws {
    try await Cast.play { cast in
      #expect(try await found(.lateRecording, by: cast)?.facts.first?.hasPrefix("inspection:") == true)
      try await owner().script(
        "set session_replication_role = replica; update site_inspection set recorded_at = day")
      #expect(try await found(.lateRecording, by: cast) == nil)
    }
  }

  @Test func `the time that a signature claims is compared with the time of its receipt`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made(on: "2026-11-10"))
      let document = try await cast.signed(.session(id), by: cast.kenji, at: "2026-11-16T09:00:00Z")
      _ = try await cast.ashiato.signOff(document, as: cast.kenji)
      let finding = try #require(await found(.claimedTime, by: cast))
      #expect(finding.sentence.description.contains("4 days before the school received it"))
      #expect(finding.days == ["2026-11-10", "2026-11-20"])
    }
  }

  @Test func `with a first day only what reaches it is told`() async throws {
    try await Cast.play { cast in
      _ = try await cast.log(.made())
      var later = SessionReport.made(on: "2026-06-10")
      later.reflection = nil
      _ = try await cast.log(later)
      let owner = try await owner()
      try await owner.script(
        "set session_replication_role = replica; update session set recorded_at = day::timestamp at time zone 'UTC'; update site_inspection set recorded_at = day;"
      )
      func kinds(since day: CalendarDay) async throws -> [LogbookLint.Kind] {
        try await cast.ashiato.lint(since: day, as: cast.noor).findings.map(\.kind)
          .sorted { $0.rawValue < $1.rawValue }
      }
      #expect(
        try await kinds(since: "2026-03-01")
          == [.beforePrerequisites, .beforePrerequisites, .lateSigning, .lateSigning, .tablesOverdue])
      // What waits to be signed still waits today, however long ago it was.
      #expect(
        try await kinds(since: "2026-06-01") == [
          .beforePrerequisites, .lateSigning, .lateSigning, .tablesOverdue,
        ])
      #expect(try await kinds(since: "2026-11-20") == [.lateSigning, .lateSigning])
      #expect(try await kinds(since: "2026-11-21") == [])
    }
  }

  @Test func `what follows from an appeal is not told as recorded late`() async throws {
    try await Cast.play { cast in
      let declined = try await cast.log(.made())
      try await cast.ashiato.decline(declined, because: "I was not there.", as: cast.kenji)
      let appeal = try await cast.ashiato.openAppeal(
        about: .session(declined), of: nil, because: "He was there.", as: cast.aya)
      let again = try await cast.log(.made())
      try await cast.ashiato.replyToAppeal(appeal.id, "I had left.", as: cast.kenji)
      try await cast.ashiato.ruleOnAppeal(
        appeal.id, .upheld, because: "The door says so.", effect: .session(again), as: cast.noor)
      let other = try await cast.log(.made(start: "15:00"))
      try await owner().script(
        "set session_replication_role = replica; update session set recorded_at = '2026-11-20'; update site_inspection set recorded_at = day;"
      )
      let late = try await cast.ashiato.lint(since: nil, as: cast.noor).findings.filter {
        $0.kind == .lateRecording
      }
      #expect(late.map(\.facts) == [["session:\(other)"]])
    }
  }

  private func found(_ kind: LogbookLint.Kind, by cast: Cast) async throws -> LogbookLint.Finding? {
    try await cast.ashiato.lint(since: nil, as: cast.noor).findings.first { $0.kind == kind }
  }
}
