import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

@Suite(.school)
struct MovingTests {
  @Test func `looking at a move changes nothing, and a student may look at her own`() async throws {
    try await Cast.play { cast in
      try await cast.publishNext()
      let report = try await cast.move(dryRun: true, as: cast.aya)
      #expect(report.enrolment == nil)
      #expect(report.moving.costs == ["1 supervised session"])
      try await refusal(by: "person-known") { _ = try await cast.move("ben", dryRun: true, as: cast.aya) }
      try await refusal(by: "role-allows") { _ = try await cast.move(dryRun: false, as: cast.aya) }
      let rows = try await owner().rows(
        "select (select count(*) from enrolment_move)::text, (select count(*) from enrolment_closing)::text")
      #expect(rows == [["0", "0"]])
    }
  }

  @Test func `what was signed before a move counts after it, and what waits can still be signed`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.sign(try await cast.hold(for: [cast.aya]), by: cast.kenji)
      let waiting = try await cast.log(.made(on: "2026-03-10"))
      try await cast.publishNext()
      let moved = try #require(try await cast.move().enrolment)
      #expect(moved.enrolledOn == Cast.beginning)
      let before = try await cast.progress()
      #expect(before.counted("attendance/standing/lab-giving") == 60)
      #expect(before.counted("practicum/supervised-practicum/line-of-sight") == 0)

      // Its statement names the version under which it was logged.
      try await cast.sign(.session(waiting), by: cast.kenji)
      // Entered late, of a day before the move.
      let late = try await cast.log(.made(on: "2026-03-11", client: "c-berta001"))
      try await cast.sign(.session(late), by: cast.kenji)
      let after = try await cast.progress()
      #expect(after.progress.enrolment == moved.id)
      #expect(after.counted("practicum/supervised-practicum/line-of-sight") == 2)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
      let lint = try await cast.ashiato.lint(since: nil, as: cast.noor)
      #expect(lint.findings.filter { $0.severity == .wrong } == [])
      #expect(!lint.findings.contains { $0.kind == .beforePrerequisites })
    }
  }

  @Test func `in the report of a cohort a student stands where she went on to, with what she did before`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.sign(try await cast.hold(for: [cast.aya]), by: cast.kenji)
      try await cast.publishNext()
      let moved = try #require(try await cast.move().enrolment)
      let report = try await cast.ashiato.cohort(in: Curriculum.small.id, asOf: nil, as: cast.kenji)
      #expect(report.students.map(\.student.handle) == ["aya", "ben"])
      let aya = try #require(report.students.first)
      #expect(aya.enrolment.id == moved.id)
      #expect(aya.met == (try await cast.progress()).progress.requirements.count(where: \.met))
      #expect(aya.met > 0)
      #expect(report.students.last?.met == 0)
      try await refusal(by: "ones-own-only") {
        _ = try await cast.ashiato.cohort(in: Curriculum.small.id, asOf: nil, as: cast.aya)
      }
    }
  }

  @Test func `a record on the newer version is issued for work before and after the move`() async throws {
    try await Cast.play { cast in
      try await cast.sign(try await cast.hold(for: [cast.aya]), by: cast.kenji)
      try await cast.sign(.session(try await cast.log(.made(on: "2026-03-10"))), by: cast.kenji)
      let completion = try await cast.issue(.completion, to: cast.aya)
      try await cast.publishNext()
      _ = try await cast.move()
      let more = SessionReport.made(on: "2026-03-11", client: "c-berta001")
      try await cast.sign(.session(try await cast.log(more)), by: cast.kenji)
      let alone = SessionReport.made(on: "2026-03-12", client: "c-carla001", supervision: .independent)
      try await cast.sign(.session(try await cast.log(alone)), by: cast.kenji)
      try await cast.sign(try await cast.assess(in: .later, of: cast.aya), by: cast.mina)
      let achievement = try await cast.issue(.achievement, to: cast.aya)
      #expect(achievement.record.version == Curriculum.later.version)
      // The completion was given before the move, and is given once.
      let again = try await cast.issue(.completion, to: cast.aya)
      #expect(again.record.id == completion.record.id)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `moved by many at once, an enrolment goes on once`() async throws {
    try await Cast.play { cast in
      try await cast.publishNext()
      let results = try await race(
        Array(repeating: { @Sendable in try await cast.move() }, count: 4))
      #expect(results.winners().count == 1)
      #expect(Set(results.refusals()).isSubset(of: ["enrolment-closed", "moved-once"]))
      try await refusal(by: "moved-once") { _ = try await cast.move() }
      let rows = try await owner().rows("select count(*)::text from enrolment_move")
      #expect(rows == [["1"]])
    }
  }

  @Test func `moving and logging at once leave the session with one enrolment that counts it`() async throws {
    try await Cast.play { cast in
      try await cast.sign(try await cast.hold(for: [cast.aya]), by: cast.kenji)
      try await cast.publishNext()
      _ = try await race([
        { @Sendable in _ = try await cast.move() },
        { @Sendable in _ = try await cast.log(.made(on: "2026-03-11")) },
      ])
      let sessions = try await owner().rows("select id::text from session").compactMap { $0[0] }
      for session in sessions {
        try await cast.sign(.session(try #require(Session.ID(session))), by: cast.kenji)
      }
      let counted = try await cast.progress().counted("practicum/supervised-practicum/line-of-sight")
      #expect(counted == sessions.count)
    }
  }

  @Test func `what was moved is not reopened, and nobody goes back`() async throws {
    try await Cast.play { cast in
      try await cast.publishNext()
      let moved = try #require(try await cast.move().enrolment)
      try await refusal(by: "reopened-once") {
        _ = try await cast.ashiato.reopenEnrolment(of: "aya", in: nil, as: cast.noor)
      }
      try await refusal(by: "map-between-versions") { _ = try await cast.move(to: "1") }
      _ = try await cast.ashiato.closeEnrolment(
        of: "aya", in: nil, on: nil, because: .withdrawn, as: cast.noor)
      let reopened = try await cast.ashiato.reopenEnrolment(of: "aya", in: nil, as: cast.noor)
      #expect(reopened.id == moved.id)
    }
  }

  @Test func `who was given the achievement has nothing to move for`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      _ = try await cast.issue(to: cast.aya)
      try await cast.publishNext()
      try await refusal(by: "awarded-already") { _ = try await cast.move() }
    }
  }

  @Test func `a version is published only with a map of what there was`() async throws {
    try await Cast.play { cast in
      var wrong = Curriculum.later
      wrong.replaces?.version = "7"
      try await refusal(by: "replaces-published") { try await cast.publish(wrong) }
      wrong.replaces = Replacement(version: "1", modules: [.init(from: "sitting", to: "standing")])
      try await refusal(by: "map-of-what-was") { try await cast.publish(wrong) }
      wrong.replaces = Replacement(version: "1", finishUntil: "2026-11-19")
      try await refusal(by: "finish-until") { try await cast.publish(wrong) }
      try await cast.publishNext()
    }
  }

  @Test func `after its last day a version gives no record and takes nobody, and the way out is to move`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.publishNext(finishUntil: "2026-11-30")
      #expect(try await cast.progress().ending?.lastDay == "2026-11-30")
      try await cast.complete(.small, for: cast.aya)
      cast.clock.set("2026-12-01T12:00:00Z")
      let refused = try await refusal(by: "finish-until") { _ = try await cast.issue(to: cast.aya) }
      #expect(refused?.remedy.description.contains("ashiato enrolment move STUDENT --to 2") == true)
      _ = try await cast.ashiato.closeEnrolment(
        of: "ben", in: nil, on: nil, because: .withdrawn, as: cast.noor)
      try await refusal(by: "finish-until") {
        _ = try await cast.ashiato.enrol(
          "ben", in: Curriculum.small.id, version: Curriculum.small.version, on: "2026-12-01", as: cast.noor)
      }
      // What she practised alone came before the second supervised session.
      #expect(
        try await cast.move().moving.costs
          == ["1 supervised session", "1 independent session", "the assessment “Final”"])
    }
  }

  @Test func `on its last day a version still gives a record`() async throws {
    try await Cast.play { cast in
      try await cast.publishNext(finishUntil: "2026-11-20")
      try await cast.complete(.small, for: cast.aya)
      _ = try await cast.issue(to: cast.aya)
    }
  }
}

extension Curriculum {
  /// The small curriculum a version later: its module has another name, and there is one supervised session more.
  static let later: Curriculum = {
    var next = Curriculum.small
    next.version = "2"
    next.modules[0].id = "standing"
    next.practicum?.opensAfter = ["standing"]
    next.practicum?.stages[0].sessions = 2
    next.replaces = Replacement(version: small.version, modules: [.init(from: "footing", to: "standing")])
    return next
  }()
}

extension Cast {
  fileprivate func publishNext(finishUntil day: CalendarDay? = nil) async throws {
    var next = Curriculum.later
    next.replaces?.finishUntil = day
    _ = try await ashiato.publish(next, source: "# \(next.id)", as: noor)
  }

  fileprivate func move(
    _ student: String = "aya", to version: CurriculumVersion = Curriculum.later.version, dryRun: Bool = false,
    as caller: Caller? = nil
  ) async throws -> MovingReport {
    try await ashiato.moveEnrolment(
      of: student, in: nil, to: version, dryRun: dryRun, as: caller ?? noor)
  }

  fileprivate func progress() async throws -> ProgressReport {
    try await ashiato.progress(of: "aya", in: nil, asOf: nil, as: noor)
  }
}

extension ProgressReport {
  fileprivate func counted(_ requirement: String) -> Int? {
    progress.requirements.first { $0.id == requirement }?.counted
  }
}
