import AshiatoApp
import AshiatoWeb
import CurriculumFile
import Foundation
import Screening
import TestSupport
import Testing
import Training

@testable import AshiatoApp
@testable import AshiatoStore
@testable import ashiato

/// What commands say, in the language in which whatever is left in English shows.
extension PseudoLanguageTests {
  private static let catalogue = URL(filePath: #filePath).appending(path: "../../../Curricula")
    .standardizedFileURL

  private func curricula() throws -> [Curriculum] {
    let library = try Library.shipped()
    return try FileManager.default.contentsOfDirectory(atPath: Self.catalogue.path())
      .filter { $0.hasSuffix(".yaml") }.sorted().map { name in
        let bytes = Array(try Data(contentsOf: Self.catalogue.appending(path: name)))
        return try Curriculum(yaml: bytes, file: name, library: library)
      }
  }

  private func style() throws -> Style { Style(isTerminal: false, hasColour: false, language: try .pseudo()) }

  private func id<Subject>(_ number: Int, _: Subject.Type = Subject.self) -> Identifier<Subject> {
    Identifier(bits: UInt128(number))
  }

  /// The signs of hours and minutes, the names of rules.
  private var signs: Set<String> {
    RuleName.allCases.reduce(into: ["h", "min", "kg"]) { $0.formUnion($1.rawValue.latinWords) }
  }

  @Test func `no English is left in the differences of curricula`() throws {
    let style = try style()
    let all = try curricula()
    for (earlier, later) in zip(all, all.dropFirst() + all.prefix(1)) {
      let own = try earlier.ownWords.union(later.ownWords).union(signs)
      let text = CurriculumDifferenceAnswer(difference: CurriculumDifference(from: earlier, to: later))
        .text(style)
      #expect(text.latinWords.subtracting(own) == [], "\(earlier.id) → \(later.id)")
    }
  }

  @Test func `no English is left in a curriculum in words`() throws {
    let pseudo = try Language.pseudo()
    let library = try Library.shipped()
    let titles = Set(library.articles.flatMap { $0.title.latinWords })
    for curriculum in try curricula() {
      let own = try curriculum.ownWords.union(titles).union(signs)
      let text = curriculum.printed(columns: 1000, naming: library, in: pseudo)
      #expect(text.latinWords.subtracting(own) == [], "\(curriculum.id)")
    }
  }

  @Test func `no English is left in what the program adds to a rule set in words`() throws {
    let rules = try RuleSet.shipped()
    let own = try ownTexts(of: rules)
    let pseudo = try Language.pseudo()
    let texts =
      [rules.printed(columns: 100_000, in: pseudo)]
      + rules.questions.map { rules.printed($0, columns: 100_000, in: pseudo) }
    for text in texts {
      #expect(text.without(own).latinWords.subtracting(["min"]) == [])
    }
  }

  @Test func `no English is left in the questions of a screening, nor in what it does not understand`() throws
  {
    let rules = try RuleSet.shipped()
    let own = try ownTexts(of: rules)
    let style = try style()
    var seen: Set<String> = []
    for index in rules.questions.indices {
      var interview = Interview(rules, language: style.language)
      while let step = interview.step, let prompt = interview.prompt {
        let reply =
          switch step {
          case .question(let other) where other == index: prompt.choices.isEmpty ? "y" : "1"
          case .question: "n"
          case .figure, .size: "u"
          case .place: "0"
          case .letter: "20 of 30"
          }
        seen.insert(prompt.text(style).split { $0.isWhitespace }.joined(separator: " "))
        if case .question(let other) = step, other != index {
        } else {
          do throws(Interview.Misunderstanding) {
            try interview.reply("%")
          } catch {
            seen.insert(style.say(error.remedy))
          }
        }
        try interview.reply(reply)
      }
    }
    let left = seen.reduce(into: Set<String>()) { $0.formUnion($1.without(own).latinWords) }
    // The unit of blood pressure; names of areas stand by their ids.
    #expect(left.subtracting(rules.areas.flatMap { $0.id.text.latinWords }) == [])
    #expect(seen.count > rules.questions.count)
  }

  @Test func `a reply is understood in the language of the reader and in English`() throws {
    let rules = try RuleSet.shipped()
    let german = try Language.named("de")
    for reply in ["nein", "no", "N"] {
      var interview = Interview(rules, language: german)
      try interview.reply(reply)
      #expect(interview.answers.given[rules.questions[0].id] == .no)
    }
    #expect(rules.places(named: "links calf", in: german) == rules.places(named: "left calf"))
    #expect(rules.places(named: "links calf") == nil)
  }

  @Test func `no English is left in an appeal and in what a lint found`() throws {
    let style = try style()
    let tests = RenderingTests()
    let appeal = AppealAnswer(try tests.appeal()).text(style)
    let own: Set = ["I", "was", "there", "The", "door", "says", "so", "aya", "kenji", "session"]
    #expect(appeal.latinWords.subtracting(own.union(Self.hexadecimal(in: appeal))) == [])
    let report = try tests.lint()
    let lint = LintAnswer(report).text(style)
    let ids: Set = ["enrolments", "sessions", "session", "Aya", "Mori", "ashiato", "void"]
    let kinds = LogbookLint.Kind.allCases.flatMap(\.rawValue.latinWords)
    #expect(lint.latinWords.subtracting(ids.union(kinds).union(Self.hexadecimal(in: lint))) == [])
  }

  @Test func `no English is left in the history of a record and in the facts about a person`() throws {
    let style = try style()
    let day = try #require(CalendarDay("2026-03-10"))
    let record = Record(
      id: id(3), enrolment: id(4), student: id(1), curriculum: try #require(Curriculum.ID("bar")),
      version: try #require(CurriculumVersion("2026.1")), kind: .achievement, awardedOn: day,
      code: try #require(CheckCode("K7M2-9QXT-4W8R")))
    let start = Instant(microseconds: 1_700_000_000_000_000)
    for signed in [nil, "sha256:00"] {
      let state = IssuedRecordState(
        record: record, number: 2, list: 1, statusIndex: 7, key: id(9), validFrom: start, validUntil: start,
        issuedAt: start, createdAt: start, planned: nil, signed: nil, digest: signed, deliveredAt: nil,
        revoked: (.misconduct, start))
      let editions = RevocationReason.allCases.enumerated().map { index, reason in
        SignedEdition(
          number: index, validFrom: start, validUntil: index == 0 ? nil : start,
          revoked: index == 2 ? nil : reason)
      }
      let text = RecordAnswer(state, nil, editions).text(style)
      let own: Set = ["bar", "K", "M", "QXT", "W", "R", "urn", "uuid", "sha", "misconduct"]
      #expect(text.latinWords.subtracting(own.union(Self.hexadecimal(in: text))) == [])
    }
    let report = try RenderingTests().facts()
    let facts = FactsAnswer(report).text(style)
    var own: Set = [
      "aya", "noor", "western", "bar", "ashiatsu", "K", "M", "QXT", "W", "R", "valid", "expired",
    ]
    own.formUnion(report.declarations.compactMap(\.particulars).flatMap { "\($0)".latinWords })
    #expect(facts.latinWords.subtracting(own.union(Self.hexadecimal(in: facts))) == [])
  }

  @Test func `no English is left in what a site is fit for`() throws {
    let style = try style()
    let day = try #require(CalendarDay("2026-03-10"))
    let site: Site.ID = id(1)
    let equipment = try Equipment.Kind.allCases.enumerated().map { index, kind in
      Equipment(
        id: id(100 + index), site: site, name: try #require(Equipment.Name("x-\(index)")), kind: kind,
        since: day.adding(days: -100))
    }
    let ratings = try equipment.filter(\.kind.isRated).enumerated().map { index, piece in
      try EquipmentRating(
        id: id(200 + index), equipment: piece.id, workingKilograms: 300,
        designFactor: index == 0 ? nil : index,
        ratedOn: day.adding(days: -90), validUntil: day.adding(days: index - 3))
    }
    var facts = SiteFacts(site: site, equipment: equipment, ratings: ratings)
    facts.tagOuts = zip(Equipment.TagOut.Code.allCases, equipment).enumerated().map { index, tagged in
      Equipment.TagOut(id: id(300 + index), equipment: tagged.1.id, day: day, reason: tagged.0)
    }
    func inspection(_ occasion: SiteInspection.Occasion, _ day: CalendarDay) -> SiteInspection {
      SiteInspection(
        id: id(400), site: site, occasion: occasion, day: day, inspector: id(2), nextDue: day.adding(days: 6),
        headroomCentimetres: 250,
        findings: facts.questions(occasion, on: day).map {
          .init(item: $0.item, equipment: $0.equipment?.id, answer: .fail)
        })
    }
    let inspector = PersonProfile(id: id(2), handle: "検", name: "検", email: "x", roles: [.instructor])
    let profile = SiteProfile(id: site, slug: "studio", name: "足", timeZone: "Asia/Tokyo", kind: nil)
    for inspections in [
      [], [inspection(.weekly, day.adding(days: -3))], [inspection(.yearly, day.adding(days: -30))],
    ] {
      facts.inspections = inspections
      let state = SiteState(
        site: profile, standing: SiteStanding(of: facts, on: day), particulars: [:],
        inspectors: [id(2): inspector])
      let text = SiteAnswer(state).text(style)
      var own: Set = ["studio", "x", "ashiato", "site", "inspect", "equipment", "add", "rate", "kg"]
      for kind in Equipment.Kind.allCases { own.formUnion(kind.rawValue.latinWords) }
      for cause in state.standing.causes + state.standing.pieces.flatMap(\.causes) {
        own.formUnion(cause.rule.latinWords)
      }
      #expect(text.latinWords.subtracting(own) == [])
      let bodies = try BodyMeasures(therapistKilograms: 40, clientKilograms: 80, therapistCentimetres: 190)
      let load = LoadAnswer(state, bodies).text(style)
      let rules = Set(state.standing.loads(of: bodies).flatMap { $0.rule.rawValue.latinWords })
      #expect(load.latinWords.subtracting(own.union(rules).union(["cm"])) == [])
    }
    let checklist = ChecklistAnswer(
      occasion: .yearly, day: day, questions: facts.questions(.yearly, on: day)
    ).text(style)
    let items = Set(ChecklistItem.allCases.flatMap(\.rawValue.latinWords))
    #expect(checklist.latinWords.subtracting(items.union(["x", "cm", "kg"])) == [])
  }

  @Test func `no English is left in what is kept, for how long, and what goes with a person`() throws {
    let style = try style()
    let day = try #require(CalendarDay("2026-03-10"))
    let person = PersonAtRest(id: id(1), handle: "彩", name: "彩", lastDay: day)
    for isApplied in [false, true] {
      for people in [[], [person]] {
        let report = RetentionReport(
          retention: Retention(), people: people, papers: people.count, accountEntries: people.count,
          kept: people.map { ($0, ForgettingRefusal.appealOpen(name: "彩")) }, isApplied: isApplied)
        let text = RetentionForm(report).text(style)
        #expect(
          text.latinWords.subtracting(Self.hexadecimal(in: text)).subtracting(["ashiato", "appeal", "rule"])
            == [])
      }
      for count in [0, 2] {
        let holdings = PersonHoldings(
          texts: count, copies: count, directoryEntries: count, accountEntries: count, sessions: count,
          classes: count, assessments: count, records: count, signOffs: count, auditEntries: count)
        let profile = PersonProfile(id: id(1), handle: "彩", name: "彩", email: "x", roles: [])
        let report = ForgettingReport(person: profile, holdings: holdings, isDone: isApplied)
        #expect(ForgettingAnswer(report).text(style).latinWords == [])
      }
    }
  }

  @Test func `no English is left in obstacles, in tallies and over lists`() async throws {
    let style = try style()
    let obstacle = try #require(throws: Obstacle.self) { try InputFile("/例") }
    #expect(style.say(obstacle.sentence).latinWords == [])
    #expect(style.say(obstacle.remedy).latinWords == [])
    for subject in [Tally.Subject.sessions, .classes, .statements] {
      var tally = Tally(of: subject)
      _ = try await tally.carryOut(at: "") { .repeated("") }
      #expect(style.say(tally.summary).latinWords == [])
    }
    for headings in [
      PersonForm.headings, KeyForm.headings, SiteForm.headings, CurriculumForm.headings,
      AuthorityForm.headings,
      OpenAssessmentForm.headings, SchoolKeyRow.headings, RecordForm.headings, ClientMixRow.headings,
      AppealRow.headings, RuleSetRow.headings, ScreeningCountRow.headings, SignInForm.headings,
      TokenForm.headings,
    ] {
      #expect(headings.reduce(into: Set()) { $0.formUnion(style.say($1).latinWords) } == [])
    }
  }

  private func ownTexts(of rules: RuleSet) throws -> [String] {
    // Longest first, so that no text is torn by one that stands in it.
    try texts(in: JSONSerialization.jsonObject(with: JSONEncoder().encode(rules))).sorted {
      $0.count > $1.count
    }
  }

  /// What of the words is but a piece of an id.
  private static func hexadecimal(in text: String) -> Set<String> {
    text.latinWords.filter { word in word.allSatisfy { ("a"..."f").contains($0) } }
  }
}

extension String {
  fileprivate func without(_ texts: [String]) -> String {
    texts.reduce(self) { $0.replacing($1, with: "") }
  }
}
