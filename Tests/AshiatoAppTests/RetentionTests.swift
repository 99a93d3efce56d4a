import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

@Suite(.school)
struct RetentionTests {
  /// Longer after every fact of the tests than anything is kept.
  private static let later = "2090-03-10T12:00:00Z"

  @Test func `nothing is past its time while people are there`() async throws {
    try await Cast.play { cast in
      let report = try await cast.ashiato.retention(as: cast.noor)
      #expect(report.isClean)
      #expect(report.retention == Retention())
    }
  }

  @Test func `who left long ago is forgotten, who is enrolled or works here is not`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.closeEnrolment(
        of: "ben", in: nil, on: nil, because: .withdrawn, as: cast.noor)
      cast.clock.set(Self.later)
      let report = try await cast.ashiato.retention(as: cast.noor)
      #expect(report.people.map(\.handle) == ["ben"])
      #expect(try await cast.ashiato.people(as: cast.noor).map(\.handle).contains("ben"))

      let applied = try await cast.ashiato.applyRetention(as: cast.noor)
      #expect(applied.people.map(\.id) == [cast.ben.person.id])
      #expect(applied.kept.isEmpty)
      #expect(
        try await cast.ashiato.people(as: cast.noor).map(\.handle) == ["aya", "kenji", "mina", "noor"])
      #expect(try await cast.ashiato.retention(as: cast.noor).isClean)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `who holds a valid record is kept until it lapses or is revoked`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let record = try await cast.issue(to: cast.aya)
      _ = try await cast.ashiato.closeEnrolment(
        of: "aya", in: nil, on: nil, because: .completed, as: cast.noor)
      let lapses = try await owner().rows("select valid_until from edition")[0][0]
      cast.clock.set(Self.later)
      #expect(
        try await cast.ashiato.retention(as: cast.noor).people.map(\.handle) == (lapses == nil ? [] : ["aya"])
      )
      _ = try await cast.ashiato.revokeRecord(
        record.record.code.description, because: .atHoldersRequest, with: .of("school"), as: cast.noor)
      #expect(try await cast.ashiato.retention(as: cast.noor).people.map(\.handle) == ["aya"])
    }
  }

  @Test func `who cannot be forgotten is named with the reason`() async throws {
    try await Cast.play { cast in
      _ = try await cast.log(.made(student: "ben"), as: cast.ben)
      _ = try await cast.ashiato.endRole(.instructor, of: "kenji", as: cast.noor)
      cast.clock.set(Self.later)
      let report = try await cast.ashiato.applyRetention(as: cast.noor)
      #expect(report.people.isEmpty)
      #expect(report.kept.map(\.person.handle) == ["kenji"])
      #expect(report.kept.map(\.reason.rule) == ["forgotten-after-signing"])
      #expect(!report.isClean)
    }
  }

  @Test func `what an expired paper says is erased after the years that the school has set`() async throws {
    try await Cast.play { cast in
      for expiry in ["2027-01-01", nil] as [CalendarDay?] {
        _ = try await cast.ashiato.addDocument(
          .licence, of: "ben", issuer: "The county", number: "Paper 12", issuedOn: "2026-01-01",
          expiresOn: expiry, as: cast.noor)
      }
      try await cast.ashiato.keep(.papers, forYears: 2, as: cast.noor)
      cast.clock.set("2029-01-01T12:00:00Z")
      #expect(try await cast.ashiato.retention(as: cast.noor).papers == 0)
      cast.clock.set("2029-01-02T12:00:00Z")
      #expect(try await cast.ashiato.retention(as: cast.noor).papers == 1)
      #expect(try await cast.ashiato.applyRetention(as: cast.noor).papers == 1)
      #expect(try await cast.ashiato.retention(as: cast.noor).papers == 0)
      #expect(try await everything().split(separator: "Paper 12").count == 2)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `what is left of accounts is gone once it has ended`() async throws {
    try await Cast.play { cast in
      _ = try await cast.join(cast.aya)
      _ = try? await cast.ashiato.signIn(.made(of: "aya", password: "a guess at words"), at: cast.school)
      _ = try await cast.ashiato.makeToken("calendar", scopes: [.read], until: "2027-01-31", as: cast.aya)
      #expect(try await cast.ashiato.retention(as: cast.noor).accountEntries == 0)
      cast.clock.set("2028-01-01T12:00:00Z")
      #expect(try await cast.ashiato.retention(as: cast.noor).accountEntries > 3)
      _ = try await cast.ashiato.applyRetention(as: cast.noor)
      #expect(try await cast.ashiato.retention(as: cast.noor).accountEntries == 0)
      let owner = try await owner()
      for table in ["sign_in", "sign_in_token", "known_device", "api_token", "invitation", "attempt_count"] {
        #expect(try await owner.rows("select 1 from \(table)") == [], "\(table)")
      }
      #expect(try await owner.rows("select 1 from password").count == 1)
    }
  }

  @Test func `what a program was answered is kept for a day`() async throws {
    try await Cast.play { cast in
      try await cast.tellProgram(of: cast.aya)
      let owner = try await owner()
      try await owner.script("update kept_answer set at = '2027-01-01T12:00:00Z'")
      cast.clock.set("2027-01-02T11:59:59Z")
      #expect(try await cast.ashiato.retention(as: cast.noor).accountEntries == 0)
      cast.clock.set("2027-01-02T12:00:00Z")
      #expect(try await cast.ashiato.retention(as: cast.noor).accountEntries == 1)
      _ = try await cast.ashiato.applyRetention(as: cast.noor)
      #expect(try await cast.ashiato.retention(as: cast.noor).isClean)
      #expect(try await owner.rows("select 1 from kept_answer") == [])
    }
  }

  @Test func `a period of no time is refused`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "retention-years") {
        try await cast.ashiato.keep(.people, forYears: 0, as: cast.noor)
      }
    }
  }
}
