import AshiatoApp
import AshiatoStore
import Credentials
import Postgres
import TestSupport
import Testing
import Training

@Suite(.graduated)
struct DirectoryTests {
  @Test func `whoever holds a valid record of achievement enters, is found, and leaves`() async throws {
    try await Cast.play { cast in
      #expect(try await cast.enter(cast.aya))
      let found = try #require(try await cast.search(.init(place: "oxfordshire")).found.first)
      #expect(found.practitioner.entry == .aya)
      #expect(found.area == "Oxfordshire")
      #expect(found.practitioner.records.map(\.curriculum) == [Curriculum.small.id])
      #expect(found.practitioner.records.map(\.title) == [Curriculum.small.title])
      // Of her other facts only what she opened.
      #expect(found.declarations.map(\.declaration.content.kind) == [.insurance])
      try await cast.ashiato.leaveDirectory(as: cast.aya)
      #expect(try await cast.names() == [])
      try await refusal(by: "in-the-directory") { try await cast.ashiato.leaveDirectory(as: cast.aya) }
      #expect(try await owner().rows("select 1 from directory_entry").isEmpty)
    }
  }

  @Test func `what is not said again is shown no longer`() async throws {
    try await Cast.play { cast in
      _ = try await cast.enter(cast.aya)
      var bare = DirectoryEntry.aya
      (bare.town, bare.postcodeArea, bare.contact) = (nil, nil, nil)
      (bare.languages, bare.access) = ([], [])
      _ = try await cast.ashiato.enterDirectory(bare, guide: .small, as: cast.aya)
      #expect(try await cast.search(.init()).found.map(\.practitioner.entry) == [bare])
      #expect(try await cast.search(.init(place: "Oxford")).reach == .unknownPlace("Oxford"))
    }
  }

  @Test func `without a valid record of achievement nobody is shown`() async throws {
    try await Cast.play { cast async throws in
      let before = try await cast.names()
      #expect(try await cast.enter(cast.ben) == false)
      #expect(try await cast.names() == before)
    }
  }

  @Test func `a record that expires takes its holder off the list on the same day`() async throws {
    try await Cast.play { cast async throws in
      _ = try await cast.enter(cast.aya)
      let records = try await cast.search(.init()).found.first?.practitioner.records
      let last = try #require(records?.first?.validUntil)
      cast.clock.set("\(last)T12:00:00Z")
      #expect(try await cast.names() == ["A. Tanaka"])
      cast.clock.set("\(last.adding(days: 1))T12:00:00Z")
      #expect(try await cast.names() == [])
    }
  }

  @Test func `a revoked record does not appear, its page says revoked, and reissued it appears again`()
    async throws
  {
    try await Cast.play { cast async throws in
      _ = try await cast.enter(cast.aya)
      let record = try #require(
        try await cast.ashiato.records(of: "aya", as: cast.noor).first { $0.kind == .achievement })
      _ = try await cast.ashiato.revokeRecord(
        record.code.description, because: .misconduct, with: .of("school"), as: cast.noor)
      #expect(try await cast.names() == [])
      #expect(try await cast.checks.check(record.code, at: cast.school)?.verification.standing == .revoked)
      cast.clock.letDaysPass(1)
      _ = try await cast.ashiato.reissueRecord(
        record.code.description, with: .of("school"), as: cast.noor)
      #expect(try await cast.names().count == 1)
    }
  }

  @Test func `a place that is not known, a claim and a name that hides something are refused`() async throws {
    var guide = DirectoryGuide.small
    guide.library.claims = [
      .init(
        id: "spinal-problems", title: "It treats spinal problems.",
        text: "A problem of the spine belongs to a doctor.",
        subject: .init(
          grade: .unsupported,
          blocked: [
            .init(wording: try #require(Wording("treat* spinal problem*")), say: "works beside the spine")
          ]))
    ]
    try await Cast.play { [guide] cast in
      var entry = DirectoryEntry.aya
      entry.area = "atlantis"
      try await refusal(by: "area-known") {
        _ = try await cast.ashiato.enterDirectory(entry, guide: .small, as: cast.aya)
      }
      entry = .aya
      entry.practice = "Treats spinal problems"
      try await refusal(by: "claims-as-shown") {
        _ = try await cast.ashiato.enterDirectory(entry, guide: guide, as: cast.aya)
      }
      entry.practice = "Quiet\u{202E}Foot"
      try await refusal(by: "name-as-it-is-read") {
        _ = try await cast.ashiato.enterDirectory(entry, guide: .small, as: cast.aya)
      }
    }
  }

  @Test func `people of another school are not found here`() async throws {
    try await Cast.play { cast in
      _ = try await cast.enter(cast.aya)
      let other = try await cast.ashiato.openSchool(
        domain: "other.example", name: "Other School", timeZone: "Europe/Paris",
        administrator: .init(handle: "lee", name: "Lee", email: "lee@other.example", roles: []),
        as: try await owner())
      #expect(try await cast.checks.search(.init(), guide: .small, at: other.school).found.isEmpty)
    }
  }
}

extension Cast {
  fileprivate func enter(_ caller: Caller) async throws -> Bool {
    try await ashiato.enterDirectory(.aya, guide: .small, as: caller)
  }

  fileprivate func search(_ search: DirectorySearch) async throws -> DirectoryAnswer {
    try await checks.search(search, guide: .small, at: school)
  }

  fileprivate func names() async throws -> [String] {
    try await search(.init()).found.map(\.practitioner.entry.name)
  }
}

extension DirectoryEntry {
  static let aya = DirectoryEntry(
    name: "A. Tanaka", practice: "The Quiet Foot", area: "oxfordshire", town: "Oxford",
    postcodeArea: PostcodeArea("OX4"), languages: [LanguageCode("en")!, LanguageCode("ja")!],
    access: [.stepFree], contact: PublicContact("https://quiet-foot.example"))
}

extension Gazetteer {
  static let small = Gazetteer(countries: [
    Country(
      id: "albion", title: "Albion", also: [], registers: [],
      regions: [
        Region(
          id: "south", title: "The South",
          areas: [Area(id: "oxfordshire", title: "Oxfordshire", also: [], beside: [])])
      ])
  ])
}

extension DirectoryGuide {
  static let small = DirectoryGuide(gazetteer: .small)
}
