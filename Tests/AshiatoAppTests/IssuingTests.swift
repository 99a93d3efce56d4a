import AshiatoStore
import Credentials
import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoApp

@Suite(.school)
struct IssuingTests {
  @Test func `issuing goes from planned to signed to delivered, and again gives the same bytes`() async throws
  {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try await cast.issue(to: cast.aya)
      let again = try await cast.issue(to: cast.aya)
      #expect(first.signed != nil)
      #expect(again.signed == first.signed)
      #expect(again.record == first.record)
      try await expectOneRecord(delivered: true)
    }
  }

  @Test(arguments: [1, 2])
  func `issuing takes up where it stopped after some steps`(steps: Int) async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let key = SigningKey.of("school")
      let id = try await cast.plan(for: cast.aya)
      let planned = try await cast.ashiato.record(id.description, as: cast.noor)
      #expect(planned.signed == nil)
      if steps == 2 { try await cast.ashiato.signRecord(id, with: key, as: cast.noor) }
      let signed = try await cast.ashiato.record(id.description, as: cast.noor).signed

      cast.clock.set("2026-11-25T09:00:00Z")
      let issued = try await cast.issue(to: cast.aya)
      #expect(issued.record == planned.record)
      #expect(issued.planned == planned.planned)
      #expect(issued.statusIndex == planned.statusIndex)
      #expect(signed == nil || signed == issued.signed)
      try await expectOneRecord(delivered: true)
      #expect(
        try await cast.checks.check(issued.record.code, at: cast.noor.school)?.verification.standing == .valid
      )
    }
  }

  @Test func `a record that is planned only is no record to a stranger, nor evidence for another curriculum`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let id = try await cast.plan(for: cast.aya)
      let code = try await cast.ashiato.record(id.description, as: cast.noor).record.code
      #expect(try await cast.checks.check(code, at: cast.noor.school) == nil)
      #expect(try await cast.ashiato.records(of: "aya", as: cast.noor) == [])
      try await refusal(by: "signed-first") { _ = try await cast.ashiato.deliverRecord(id, as: cast.noor) }
    }
  }

  @Test func `the same record issued many times at once is one record`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let results = try await race(
        Array(repeating: { @Sendable in try await cast.issue(to: cast.aya) }, count: 6))
      #expect(results.refusals() == [])
      #expect(Set(results.winners().map(\.signed)).count == 1)
      try await expectOneRecord(delivered: true)
    }
  }

  @Test func `records of several students issued at once have status indexes of their own`() async throws {
    try await Cast.play { cast in
      for student in [cast.aya, cast.ben] { try await cast.complete(.small, for: student) }
      let results = try await race(
        [cast.aya, cast.ben].flatMap { student in
          RecordKind.allCases.map { kind in { @Sendable in try await cast.issue(kind, to: student) } }
        })
      #expect(Set(results.winners().map(\.statusIndex)).count == 4)
      #expect(Set(results.winners().map(\.record.code)).count == 4)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `another key of the school does not finish what was planned for the first`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let second = SigningKey.of("the school's second key")
      _ = try await cast.ashiato.registerSchoolKey(
        cast.possession(of: second, by: cast.noor), fragment: "key-2", as: cast.noor)
      _ = try await cast.plan(for: cast.aya)
      try await refusal(by: "planned-key") { _ = try await cast.issue(to: cast.aya, with: second) }
      try await expectOneRecord(delivered: false)
      _ = try await cast.issue(to: cast.aya)
      try await expectOneRecord(delivered: true)
      // Records that follow may be signed with either.
      let other = try await cast.issue(.completion, to: cast.aya, with: second)
      #expect(
        try await cast.checks.check(other.record.code, at: cast.noor.school)?.verification.standing == .valid)
    }
  }

  @Test func `a key that is not the school's signs nothing`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      try await refusal(by: "school-key-known") { _ = try await cast.issue(to: cast.aya, with: .of("kenji")) }
      #expect(try await owner().rows("select id from record") == [])
    }
  }

  @Test func `a record that is not earned yet is refused with every requirement that is missing`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.sign(try await cast.hold(for: [cast.aya]), by: cast.kenji)
      let refused = try await refusal(by: "every-requirement-met") { _ = try await cast.issue(to: cast.aya) }
      #expect(refused?.sentence.description.contains("3 requirements") == true)
      #expect(refused?.sentence.description.contains("“Final”") == true)
      _ = try await cast.issue(.completion, to: cast.aya)
    }
  }

  @Test func `a revoked record is not issued again`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let record = try await cast.issue(to: cast.aya).record
      _ = try await cast.ashiato.revokeRecord(
        record.code.description, because: .misconduct, with: .of("school"), as: cast.noor)
      let refused = try await refusal(by: "revoked-for-good") { _ = try await cast.issue(to: cast.aya) }
      #expect(refused?.sentence.description.contains("revoked") == true)
      try await refusal(by: "revoked-once") {
        _ = try await cast.ashiato.revokeRecord(
          record.code.description, because: .misconduct, with: .of("school"), as: cast.noor)
      }
    }
  }

  @Test func `a record whose planning was revoked is never signed`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let id = try await cast.plan(for: cast.aya)
      _ = try await cast.ashiato.revokeRecord(
        id.description, because: .issuedInError, with: .of("school"), as: cast.noor)
      try await refusal(by: "revoked-for-good") {
        try await cast.ashiato.signRecord(id, with: .of("school"), as: cast.noor)
      }
      try await refusal(by: "revoked-for-good") { _ = try await cast.issue(to: cast.aya) }
    }
  }

  @Test func `issuing that is cut off at any moment leaves something to resume and never a second record`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let seed = Seeded.seedOfThisRun
      var random = Seeded(seed: seed)
      for _ in 0..<50 {
        let microseconds = Int.random(in: 0...20_000, using: &random)
        let issuing = Task { try await cast.issue(to: cast.aya) }
        try await Task.sleep(for: .microseconds(microseconds))
        issuing.cancel()
        _ = await issuing.result
        // What has begun is completed only by the next whole run; nothing stands twice meanwhile.
        let standing = try await owner().rows("select count(*) <= 1 from record")
        #expect(standing == [["t"]], "ASHIATO_SEED=\(seed)")
      }
      _ = try await cast.issue(to: cast.aya)
      try await expectOneRecord(delivered: true)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  private func expectOneRecord(
    delivered: Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let tables = ["record", "check_code", "edition", "edition_bytes"]
    let after = ["edition_signed", "edition_delivered", "current_edition"]
    let owner = try await owner()
    for table in tables + after {
      let expected = delivered || tables.contains(table) ? "1" : "0"
      let counted = try await owner.rows("select count(*) from \(table)")
      #expect(counted == [[expected]], "\(table)", sourceLocation: sourceLocation)
    }
  }
}

extension Cast {
  func plan(for student: Caller) async throws -> Record.ID {
    try await ashiato.planRecord(
      .achievement, to: student.person.handle, for: Curriculum.small.id,
      with: SigningKey.of("school").publicKey,
      as: noor)
  }
}
