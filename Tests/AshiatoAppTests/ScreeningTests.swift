import AshiatoApp
import AshiatoStore
import CurriculumFile
import Foundation
import Postgres
import Screening
import TestSupport
import Testing
import Training

@Suite(.school)
struct ScreeningTests {
  @Test func `a published rule set is read as it was, by its version, its id, or as the last one`()
    async throws
  {
    try await Cast.play { cast in
      let rules = try RuleSet.shipped()
      let reference = try Ashiato.content(of: rules).reference
      #expect(reference.description == "default@2026.1")
      for (id, version) in [(rules.id, rules.version), (rules.id, nil), (nil, nil)]
        as [(RuleSet.ID?, RuleSet.Version?)]
      {
        let found = try await cast.ashiato.ruleSet(id, version: version, as: cast.aya)
        #expect(found.rules == rules && found.published.reference == reference)
        #expect(found.published.source == RuleSet.shippedSource)
      }
      #expect(try await cast.ashiato.ruleSets(as: cast.kenji) == [reference])
    }
  }

  @Test func `a version of a rule set is published once, and another version beside it`() async throws {
    try await Cast.play { cast in
      var rules = try RuleSet.shipped()
      try await refusal(by: "version-once") {
        _ = try await cast.ashiato.publish(rules, source: "", as: cast.noor)
      }
      rules.version = "2026.2"
      rules.letterDays = 30
      _ = try await cast.ashiato.publish(rules, source: "", as: cast.noor)
      #expect(try await cast.ashiato.ruleSet(nil, version: nil, as: cast.aya).rules.letterDays == 30)
      #expect(try await cast.ashiato.ruleSets(as: cast.aya).map(\.version.text) == ["2026.1", "2026.2"])
    }
  }

  @Test func `of several rule sets none is taken for another`() async throws {
    try await Cast.play { cast in
      var rules = try RuleSet.shipped()
      rules.id = "ours"
      _ = try await cast.ashiato.publish(rules, source: "", as: cast.noor)
      let refused = try await refusal(by: "rule-set-known") {
        _ = try await cast.ashiato.ruleSet(nil, version: nil, as: cast.aya)
      }
      #expect(refused?.sentence == "This school has published several rule sets: default, ours.")
      #expect(try await cast.ashiato.ruleSet("ours", version: nil, as: cast.aya).rules == rules)
    }
  }

  @Test func `a session names a rule set that the school has published`() async throws {
    try await Cast.play { cast in
      for name in ["default@2025.1", "default@2026.1.1", "ours@2026.1"] {
        var report = SessionReport.made()
        report.client?.ruleSet = name
        let refused = try await refusal(by: "rule-set-known") { _ = try await cast.log(report) }
        #expect(refused?.sentence == "This school has not published the rule set “\(name)”.")
      }
      _ = try await cast.log(.made())
    }
  }

  @Test func `a screening after which somebody works leaves nothing`() async throws {
    try await Cast.play { cast in
      let before = try await everything()
      #expect(try await cast.ashiato.keep(.proceed, as: cast.aya) == false)
      #expect(try await cast.ashiato.keep(.modify, as: cast.aya) == false)
      #expect(try await everything() == before)
    }
  }

  @Test func `a screening after which nobody works adds one to a count, and leaves nothing else anywhere`()
    async throws
  {
    try await Cast.play { cast in
      let before = try await everything()
      #expect(try await cast.ashiato.keep(.refer, as: cast.aya))
      var after = try await everything()
      let counted = after.removeValue(forKey: "screening_count")
      #expect(
        counted == [
          #"{"month": "\#(try await monthNow(cast))-01", "total": 1, "outcome": "refer", "school_id": "\#(cast.school.id)"}"#
        ])
      #expect(after == before.filter { $0.key != "screening_count" })
    }
  }

  @Test func `counts are by month in the school's time zone, and by outcome`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.keep(.refer, as: cast.aya)
      _ = try await cast.ashiato.keep(.refer, as: cast.ben)
      _ = try await cast.ashiato.keep(.doNotPerform, as: cast.kenji)
      let counts = try await cast.ashiato.screeningCounts(as: cast.kenji)
      let month = try await monthNow(cast)
      #expect(
        counts.map { "\($0.month) \($0.outcome.rawValue) \($0.total)" } == [
          "\(month) do-not-perform 1", "\(month) refer 2",
        ])
    }
  }

  @Test func `screenings that end at once are all counted`() async throws {
    try await Cast.play { cast in
      let ends = Array(
        repeating: { @Sendable in try await cast.ashiato.keep(.doNotPerform, as: cast.aya) }, count: 8)
      let answers = try await race(ends).winners()
      #expect(answers == Array(repeating: true, count: 8))
      #expect(try await cast.ashiato.screeningCounts(as: cast.noor).map(\.total) == [8])
    }
  }

  @Test func `the service can neither write a count nor take one back`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.keep(.refer, as: cast.aya)
      let service = try await connection(as: "ashiato_service")
      try await service.script(
        "set ashiato.school_id = '\(cast.school.id)'; set ashiato.student_id = 'any'")
      for change in [
        "update screening_count set total = 0", "delete from screening_count",
        "insert into screening_count values ('\(cast.school.id)', '2026-01-01', 'refer', 9)",
      ] {
        await #expect(throws: DatabaseError.self, "\(change)") { _ = try await service.rows(change) }
      }
      #expect(try await cast.ashiato.screeningCounts(as: cast.noor).map(\.total) == [1])
      // Without a school there is nothing to count for.
      let nobody = try await connection(as: "ashiato_service")
      await #expect(throws: DatabaseError.self) {
        _ = try await nobody.rows("select count_screening('refer')")
      }
      await #expect(throws: DatabaseError.self) {
        _ = try await service.rows("select count_screening('proceed')")
      }
    }
  }

  @Test func `a student counts and does not read the counts`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.keep(.refer, as: cast.aya)
      let service = try await connection(as: "ashiato_service")
      try await service.script("set ashiato.school_id = '\(cast.school.id)'")
      for (standpoint, seen) in [("any", 1), ("\(cast.aya.person.id)", 0)] {
        try await service.script("set ashiato.student_id = '\(standpoint)'")
        #expect(try await service.rows("select * from screening_count").count == seen)
      }
    }
  }

  @Test func `nothing that a session of the database brings along is counted into`() async throws {
    try await Cast.play { cast in
      let service = try await connection(as: "ashiato_service")
      try await service.script(
        """
        create temporary table school (id uuid, time_zone text);
        set ashiato.school_id = '\(cast.school.id)';
        """)
      _ = try await service.rows("select count_screening('refer')")
      #expect(try await cast.ashiato.screeningCounts(as: cast.noor).map(\.total) == [1])
    }
  }

  /// The month of the school, by the clock of the database.
  private func monthNow(_ cast: Cast) async throws -> String {
    try await owner().rows(
      "select to_char(now() at time zone time_zone, 'YYYY-MM') from school where id = '\(cast.school.id)'"
    )[0][0] ?? ""
  }

  /// Every row of every table, as JSON.
  private func everything() async throws -> [String: [String]] {
    let owner = try await owner()
    let tables = try await owner.rows(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1")
    var contents: [String: [String]] = [:]
    for table in tables.compactMap({ $0[0] }) {
      contents[table] = try await owner.rows("select to_jsonb(row)::text from \(table) as row order by 1")
        .compactMap { $0[0] }
    }
    return contents
  }
}
