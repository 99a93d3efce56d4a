import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

@Suite(.graduated)
struct DeclarationTests {
  @Test func `nothing is shown beside a record until the holder opens it`() async throws {
    try await Cast.play { cast in
      let id = try await cast.declare(.licence, as: cast.aya)
      #expect(try await cast.shown() == [])
      try await refusal(by: "holder-decides") {
        try await cast.ashiato.open(id, toStrangers: true, as: cast.noor)
      }
      try await cast.ashiato.open(id, toStrangers: true, as: cast.aya)
      let shown = try #require(try await cast.shown().first)
      #expect(shown.declaration.content == .held(.licence, expiresOn: "2027-05-31"))
      #expect(shown.declaration.isHoldersWord)
      #expect(shown.declaration.declaredOn == "2026-11-20")
      #expect(shown.declaration.check == nil)
      #expect(shown.particulars == .licence)
      try await cast.ashiato.open(id, toStrangers: false, as: cast.aya)
      #expect(try await cast.shown() == [])
    }
  }

  @Test func `who declares for somebody else cannot open it for her`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "holder-decides") {
        var report = DeclarationReport.licence
        report.isPublic = true
        _ = try await cast.ashiato.declare(report, of: "aya", as: cast.noor)
      }
      let declared = try await cast.ashiato.declare(.licence, of: "aya", as: cast.noor)
      try await cast.ashiato.open(declared.id, toStrangers: true, as: cast.aya)
      #expect(try await cast.shown().map(\.declaration.isHoldersWord) == [false])
    }
  }

  @Test func `the latest check stands, and says how it was looked at`() async throws {
    try await Cast.play { cast in
      let id = try await cast.declareOpenly()
      let paper = try await cast.ashiato.addDocument(
        .licence, of: "aya", issuer: "Department of Health", number: "MA 1", issuedOn: "2026-01-01",
        expiresOn: nil, as: cast.noor)
      _ = try await cast.ashiato.checkDeclaration(
        id, .notConfirmed, by: .register, document: nil, on: nil, as: cast.kenji)
      let unverified = try #require(try await cast.shown().first?.declaration.check)
      #expect(unverified.finding == .notConfirmed)
      _ = try await cast.ashiato.checkDeclaration(
        id, .confirmed, by: .paper, document: paper.id, on: nil, as: cast.noor)
      let check = try #require(try await cast.shown().first?.declaration.check)
      #expect(check.finding == .confirmed)
      #expect(check.method == .paper)
      #expect(check.on == "2026-11-20")
      let facts = try await cast.ashiato.facts(about: nil, as: cast.aya)
      #expect(facts.licences.map(\.declaration.status) == [.known])
      #expect(facts.licences.map(\.checkedBy?.handle) == ["noor"])
      #expect(facts.records.filter(\.held.revoked).map(\.record.kind) == [.completion])
    }
  }

  @Test func `a check needs somebody else of the school, and a paper of the holder`() async throws {
    try await Cast.play { cast in
      let id = try await cast.declare(.licence, as: cast.aya)
      try await refusal(by: "role-allows") {
        _ = try await cast.ashiato.checkDeclaration(
          id, .confirmed, by: .register, document: nil, on: nil, as: cast.aya)
      }
      let hers = try await cast.declare(.licence, as: cast.kenji)
      try await refusal(by: "checked-by-another") {
        _ = try await cast.ashiato.checkDeclaration(
          hers, .confirmed, by: .register, document: nil, on: nil, as: cast.kenji)
      }
      let bens = try await cast.ashiato.addDocument(
        .licence, of: "ben", issuer: "The county", number: nil, issuedOn: "2026-01-01", expiresOn: nil,
        as: cast.noor)
      try await refusal(by: "paper-of-the-holder") {
        _ = try await cast.ashiato.checkDeclaration(
          id, .confirmed, by: .paper, document: bens.id, on: nil, as: cast.noor)
      }
    }
  }

  @Test func `what was withdrawn, replaced or erased is shown no longer`() async throws {
    try await Cast.play { cast in
      let first = try await cast.declareOpenly()
      var report = DeclarationReport.licence
      report.replaces = first
      let second = try await cast.ashiato.declare(report, of: nil, as: cast.aya).id
      // What replaces it is opened anew: its words are others.
      #expect(try await cast.shown() == [])
      try await refusal(by: "declaration-stands") {
        _ = try await cast.ashiato.declare(report, of: nil, as: cast.aya)
      }
      try await cast.ashiato.open(second, toStrangers: true, as: cast.aya)
      #expect(try await cast.shown().map(\.declaration.id) == [second])
      try await cast.ashiato.withdrawDeclaration(second, as: cast.aya)
      #expect(try await cast.shown() == [])
      try await refusal(by: "declaration-stands") {
        try await cast.ashiato.open(second, toStrangers: true, as: cast.aya)
      }
      let third = try await cast.declareOpenly()
      #expect(try await cast.shown().map(\.declaration.id) == [third])
      try await owner().script("delete from erasable_text where text like '%Washington%'")
      #expect(try await cast.shown() == [])
      let facts = try await cast.ashiato.facts(about: "aya", as: cast.noor)
      #expect(facts.licences.map(\.particulars) == [nil])
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `what expired says so on the next day`() async throws {
    try await Cast.play { cast in
      try await cast.declareOpenly()
      cast.clock.set("2027-05-31T20:00:00Z")
      #expect(try await cast.shown().map(\.isExpired) == [false])
      cast.clock.set("2027-06-01T08:00:00Z")
      #expect(try await cast.shown().map(\.isExpired) == [true])
    }
  }

  @Test func `nothing is shown beside a record that was revoked`() async throws {
    try await Cast.play { cast in
      try await cast.declareOpenly()
      #expect(try await cast.shown(.completion) == [])
    }
  }

  @Test func `one declares and sees nothing of another student`() async throws {
    try await Cast.play { cast in
      let id = try await cast.declare(.licence, as: cast.aya)
      try await refusal(by: "ones-own-only") {
        _ = try await cast.ashiato.declare(.licence, of: "kenji", as: cast.ben)
      }
      try await refusal(by: "declaration-known") {
        try await cast.ashiato.withdrawDeclaration(id, as: cast.ben)
      }
    }
  }

  @Test func `a school's contact is named by an administrator and replaced`() async throws {
    try await Cast.play { cast in
      let (first, second) = (
        try #require(PublicContact("noor@ashi.example")),
        try #require(PublicContact("https://ashi.example/r"))
      )
      try await refusal(by: "role-allows") { try await cast.ashiato.nameContact(first, as: cast.kenji) }
      try await cast.ashiato.nameContact(first, as: cast.noor)
      try await cast.ashiato.nameContact(second, as: cast.noor)
      #expect(try await cast.ashiato.contact(as: cast.aya) == second)
      #expect(try await cast.checks.contact(of: cast.school) == second)
    }
  }
}

extension Cast {
  fileprivate func declare(_ report: DeclarationReport, as caller: Caller) async throws -> Declaration.ID {
    try await ashiato.declare(report, of: nil, as: caller).id
  }

  @discardableResult
  fileprivate func declareOpenly() async throws -> Declaration.ID {
    var report = DeclarationReport.licence
    report.isPublic = true
    return try await declare(report, as: aya)
  }

  /// What a stranger finds beside a record of Aya's.
  fileprivate func shown(_ kind: RecordKind = .achievement) async throws -> [PublicChecks.ShownDeclaration] {
    let record = try #require(try await ashiato.records(of: "aya", as: noor).first { $0.kind == kind })
    let answer = try #require(try await checks.check(record.code, at: school))
    return answer.declarations.filter { $0.particulars == .licence }
  }
}

extension PersonFacts {
  fileprivate var licences: [Declared] { declarations.filter { $0.declaration.content.kind == .licence } }
}

extension DeclarationReport {
  static let licence = DeclarationReport(
    content: .held(.licence, expiresOn: "2027-05-31"), particulars: .licence)
}

extension Declaration.Particulars {
  static let licence = Declaration.Particulars(
    jurisdiction: "Washington State", issuer: "Department of Health", number: "MA 1")
}
