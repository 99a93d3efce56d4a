import CurriculumFile
import Foundation
import Testing
import Training

@Suite struct CatalogueTests {
  @Test(arguments: Catalogue.names)
  func `a curriculum of the catalogue reads without complaint`(_ name: String) throws {
    let curriculum = try Catalogue.curriculum(name)
    #expect(curriculum.id.text == name)
    #expect(curriculum.version.text == "2026.1")
    #expect(curriculum.reviewedOn.description == "2026-11-01")
    // Where it stands, the checker holds it against the modules.
    #expect(
      try String(decoding: Catalogue.bytes("\(name).yaml"), as: UTF8.self).contains("\ncontact-minutes: "))
  }

  /// Hours by category, and sessions by supervision, as the catalogue proposes them for each course.
  @Test(arguments: [
    ("western-bar-ashiatsu-2", [0, 120, 360, 360, 120], [3, 0, 7]),
    ("western-bar-supine-side-1", [0, 120, 360, 360, 120], [2, 0, 8]),
    ("sports-recovery-stretch-1", [0, 180, 330, 330, 120], [2, 0, 8]),
    ("barefoot-shiatsu-staff", [600, 360, 660, 660, 120], [3, 0, 17]),
    ("traditional-ashiatsu-tcm", [1800, 1800, 660, 660, 120], [5, 0, 25]),
    ("keralite-rope-1", [0, 240, 780, 780, 120], [3, 0, 12]),
    ("strap-table-1", [0, 180, 570, 570, 120], [3, 0, 17]),
    ("chair-floor-barefoot-1", [0, 120, 360, 360, 120], [2, 0, 8]),
    ("thai-barefoot-1", [0, 120, 360, 360, 120], [2, 0, 8]),
    ("renewal-safety", [120, 0, 60, 0, 60], [0, 0, 0]),
    ("supervisor-assessor-1", [120, 240, 0, 0, 120], [0, 0, 0]),
  ])
  func `a course has the hours and sessions that the catalogue proposes`(
    _ name: String, minutes: [Int], sessions: [Int]
  ) throws {
    let curriculum = try Catalogue.curriculum(name)
    let found = categoryMinutes(curriculum)
    let categories: [HourCategory] = [.theoryOnline, .theoryInPerson, .labGiving, .labReceiving, .assessment]
    #expect(categories.map { found[$0] ?? 0 } == minutes)
    let stages = curriculum.practicum?.stages ?? []
    let levels: [SupervisionLevel] = [.lineOfSight, .onPremises, .independent]
    #expect(
      levels.map { level in stages.filter { $0.supervision == level }.map(\.sessions).reduce(0, +) }
        == sessions)
  }

  @Test(arguments: [
    (
      "western-bar-ashiatsu-2",
      "    - {of: {strokes: [double-glide, opening-double-glide, double-stand]}, screening: proceed}\n"
    ),
    ("thai-barefoot-1", "    - {of: {strokes: [alternate-knead, sole-walk]}, screening: proceed}\n"),
  ])
  func `a gated stroke without a limit to “proceed” is complained of`(_ name: String, limit: String) throws {
    let whole = try String(decoding: Catalogue.bytes("\(name).yaml"), as: UTF8.self)
    let damaged = whole.replacing(limit, with: "    - {of: {zones: [calf]}, peak-pressure-at-most: 3}\n")
    try #require(damaged != whole)
    let library = try Catalogue.library()
    let complaints = #expect(throws: Complaints.self) {
      try Curriculum(yaml: Array(damaged.utf8), file: name, library: library)
    }
    #expect(complaints?.all.contains { $0.remedy.contains("screening: proceed}") } == true)
  }

  // MARK: What the library holds every course to

  @Test func `two feet alone are not logged on zones that bear one`() throws {
    let curriculum = try Catalogue.curriculum("western-bar-ashiatsu-2")
    let practicum = try #require(curriculum.practicum)
    let limit = try #require(
      practicum.limits.first { if case .strokes = $0.need { true } else { false } })
    #expect(limit.of.zones.map(\.text) == ["lumbar", "sacrum"])
    #expect(limit.untilPassed == nil)
    guard case .strokes(let strokes) = limit.need else { return }
    #expect(!strokes.map(\.text).contains("double-stand"))
    #expect(strokes.map(\.text).contains("long-glide"))
  }

  @Test func `the pressure that a zone bears is a limit of every course that works it`() throws {
    let text = try SmallCurriculum.with([
      ("zones: [calf]", "zones: [calf, back-of-neck]"), ("props: [stool]", "props: [fabric-strap]"),
    ])
    let library = try Catalogue.library()
    let curriculum = try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml", library: library)
    let neck = Practicum.Limit(
      of: SessionSelection(zones: [Slug("back-of-neck")!]), need: .peakPressure(atMost: 2))
    #expect(curriculum.practicum?.limits.last == neck)
    // It is published with the version, and a stricter word of the school's own is enough.
    #expect(
      try Curriculum(yaml: Array(curriculum.yaml().utf8), file: "whole.yaml", library: library) == curriculum)
    let strict = text.replacing(
      "  limits:\n    - {of: {supervision",
      with:
        "  limits:\n    - {of: {zones: [back-of-neck]}, peak-pressure-at-most: 1}\n    - {of: {supervision")
    let own = try Curriculum(yaml: Array(strict.utf8), file: "small-1.yaml", library: library)
    #expect(own.practicum?.limits.contains(neck) == false)
  }

  @Test func `only where the library says so may an assessment lift what a zone bears`() throws {
    let whole = try String(decoding: Catalogue.bytes("western-bar-supine-side-1.yaml"), as: UTF8.self)
    let line = "    - {of: {zones: [back-of-neck]}, peak-pressure-at-most: 2}\n"
    let lifted = whole.replacing(
      line,
      with: "    - {of: {zones: [back-of-neck]}, peak-pressure-at-most: 2, until-passed: final-observed}\n")
    try #require(lifted != whole)
    let curriculum = try Curriculum(
      yaml: Array(lifted.utf8), file: "supine.yaml", library: Catalogue.library())
    #expect(
      curriculum.practicum?.limits.contains(
        .init(of: SessionSelection(zones: [Slug("back-of-neck")!]), need: .peakPressure(atMost: 2))) == true)
    // The lumbar zone of the first level is lifted by its final, as the library allows.
    let western = try Catalogue.curriculum("western-bar-ashiatsu-1")
    #expect(western.practicum?.limits.map(\.untilPassed?.text) == ["final-observed"])
  }

  @Test func `no course lets its students work above level four`() throws {
    let text = try SmallCurriculum.with([("peak-pressure-at-most: 3", "peak-pressure-at-most: 5")])
    let complaints = #expect(throws: Complaints.self) {
      try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml")
    }
    #expect(complaints?.all.contains { $0.remedy.contains("from 1 to 4") } == true)
  }

  @Test func `a stroke that no prop of the course supports is complained of`() throws {
    let complaints = #expect(throws: Complaints.self) {
      try Curriculum(
        yaml: Array(SmallCurriculum.text.utf8), file: "small-1.yaml", library: Catalogue.library())
    }
    #expect(
      complaints?.all.contains { $0.sentence.hasPrefix("The stroke “long-glide” is worked with one of") }
        == true)
  }

  @Test func `every must-pass competency of a style is judged again for its renewal`() throws {
    let shared = Set(try Catalogue.curriculum("renewal-safety").competencies.map(\.id))
    for curriculum in try Catalogue.names.map(Catalogue.curriculum) where curriculum.practicum != nil {
      guard let renewal = curriculum.award(.achievement)?.renewal, renewal.record != nil else { continue }
      let repeated = curriculum.assessments.filter { renewal.repeats.contains($0.id) }.flatMap(\.competencies)
      let own = Set(curriculum.competencies.filter(\.mustPass).map(\.id))
      #expect(own.subtracting(shared).subtracting(repeated) == [], "\(curriculum.id)")
    }
  }

  @Test func `two-foot work before the strength check is done in the supervisor's sight`() throws {
    let practicum = try #require(Catalogue.curriculum("western-bar-ashiatsu-2").practicum)
    let strength = practicum.limits.filter { $0.untilPassed?.text == "strength-check" }
    #expect(strength.map(\.need) == [.supervision(atLeast: .lineOfSight)])
    #expect(
      strength.first?.of.strokes.map(\.text) == ["double-glide", "opening-double-glide", "double-stand"])
  }

  @Test func `a style is renewed with a current licence, or where none exists`() throws {
    for curriculum in try Catalogue.names.map(Catalogue.curriculum)
    where curriculum.practicum?.requiredClientSessions ?? 0 > 0 {
      let papers = curriculum.award(.achievement)?.renewal?.documents.map(\.anyOf) ?? []
      #expect(papers.contains([.licence, .noLicence]), "\(curriculum.id)")
      #expect(papers.contains([.insurance]), "\(curriculum.id)")
    }
  }

  @Test func `each paper that shows nothing by itself is asked for under an id of its own`() throws {
    // A transcript is filed for a requirement, so one id means one thing in all courses.
    let requirements = try Catalogue.names.flatMap { try Catalogue.curriculum($0).entry }
    for (id, same) in Dictionary(grouping: requirements, by: \.id)
    where same.contains(where: {
      $0.anyOf.contains { if case .document(let kind) = $0 { kind.needsPurpose } else { false } }
    }) {
      let evidence = same.map { $0.anyOf.filter { if case .document = $0 { true } else { false } } }
      #expect(Set(evidence.filter { !$0.isEmpty }).count == 1, "\(id)")
    }
  }

  @Test func `the example of the README reads without complaint`() throws {
    let curriculum = try Curriculum(
      yaml: Catalogue.example(), file: "README.md", library: Catalogue.library())
    #expect(curriculum.modules.flatMap(\.hours).map(\.minutes.count).reduce(0, +) == 900)
    let practicum = try #require(curriculum.practicum)
    #expect(practicum.requirement(Slug("different-clients")!)?.required(in: practicum) == 6)
  }

  @Test func `foundation is twelve hours, six of them online`() throws {
    let curriculum = try Catalogue.curriculum("foundation-safety-0")
    #expect(
      moduleMinutes(curriculum) == [
        "history-and-styles": 60, "terms": 30, "zones": 120, "screening": 180, "consent-and-stop": 120,
        "hygiene": 60,
        "lubricants-and-slipping": 30, "scope-claims-privacy": 60, "incident-drill": 60,
      ])
    #expect(
      categoryMinutes(curriculum) == [
        .theoryOnline: 360, .theoryInPerson: 180, .labGiving: 90, .labReceiving: 60, .assessment: 30,
      ])
    #expect(curriculum.practicum == nil)
  }

  @Test func `balance is six hours in person and two set-ups without a client`() throws {
    let curriculum = try Catalogue.curriculum("balance-on-bars-0")
    #expect(categoryMinutes(curriculum) == [.theoryInPerson: 60, .labGiving: 240, .assessment: 60])
    let practicum = try #require(curriculum.practicum)
    #expect(practicum.stages.map(\.sessions) == [2])
    #expect(practicum.stages.map(\.minutesAtLeast.count) == [30])
    #expect(practicum.requiredClientSessions == 0)
  }

  @Test func `western level 1 is twenty-four hours and twenty sessions with twelve clients`() throws {
    let curriculum = try Catalogue.curriculum("western-bar-ashiatsu-1")
    #expect(
      moduleMinutes(curriculum) == [
        "seated-work": 180, "standing-back": 330, "glutes-and-legs": 300, "lubricant-and-drape": 120,
        "pressure-and-guarding": 180, "therapist-longevity": 30, "whole-sequence": 180, "assessment-day": 120,
      ])
    #expect(
      categoryMinutes(curriculum) == [
        .theoryInPerson: 180, .labGiving: 570, .labReceiving: 570, .assessment: 120,
      ])
    let practicum = try #require(curriculum.practicum)
    #expect(practicum.stages.map(\.sessions) == [3, 2, 15])
    #expect(practicum.stages.map(\.supervision) == [.lineOfSight, .onPremises, .independent])
    #expect(practicum.requires.map { $0.required(in: practicum) } == [12])
    #expect(practicum.limits.map(\.untilPassed?.text) == ["final-observed"])
    #expect(!practicum.opensAfter.map(\.text).contains("assessment-day"))
  }

  @Test(
    arguments: [
      (
        "foundation-safety-0", ["C-CONS", "C-DOC", "C-DRAPE", "C-FIT", "C-HYG", "C-SCOPE", "C-SCR", "C-STOP"]
      ),
      ("balance-on-bars-0", ["C-BAL", "C-EQ", "C-FIT", "C-LUB", "C-MNT"]),
      (
        "western-bar-ashiatsu-1",
        [
          "C-BAL", "C-CONS", "C-DOC", "C-DRAPE", "C-EQ", "C-FIT", "C-HYG", "C-LOAD", "C-LUB", "C-MNT",
          "C-SCOPE",
          "C-SCR", "C-STOP", "C-ZONE",
        ]
      ),
    ])
  func `exactly the safety-critical competencies of a course must be passed`(_ name: String, codes: [String])
    throws
  {
    #expect(try Catalogue.curriculum(name).competencies.filter(\.mustPass).map(\.code).sorted() == codes)
  }

  @Test func `a competency says the same in every curriculum`() throws {
    let competencies = try Catalogue.names.flatMap { try Catalogue.curriculum($0).competencies }
    for (code, same) in Dictionary(grouping: competencies, by: \.code) {
      // What is must-pass is each course's own to say.
      let words = same.map { competency in
        var competency = competency
        competency.mustPass = true
        return competency
      }
      #expect(Set(words).count == 1, "\(code)")
    }
  }

  @Test func `an entry requirement for a record names a curriculum that gives it`() throws {
    let curricula = try Catalogue.names.map(Catalogue.curriculum)
    for evidence in curricula.flatMap(\.entry).flatMap(\.anyOf) {
      guard case .record(let id, let kind) = evidence else { continue }
      #expect(curricula.contains { $0.id == id && $0.award(kind) != nil }, "\(id) \(kind)")
    }
  }

  @Test(arguments: Catalogue.names)
  func `completion never lapses and achievement holds two years`(_ name: String) throws {
    let curriculum = try Catalogue.curriculum(name)
    let completion = try #require(curriculum.award(.completion))
    #expect(completion.validMonths == nil)
    #expect(completion.requires == [.attendance])
    #expect(curriculum.award(.achievement)?.validMonths == 24)
  }

  @Test
  func `what lapses is renewed within ninety days, by the renewal of safety, and by the final after a year`()
    throws
  {
    for curriculum in try Catalogue.names.map(Catalogue.curriculum)
    where curriculum.id.text != "renewal-safety" {
      let renewal = try #require(curriculum.award(.achievement)?.renewal, "\(curriculum.id)")
      #expect(renewal.opensDaysBefore == 90)
      #expect(renewal.record?.curriculum.text == "renewal-safety")
      #expect(renewal.lapsed?.months == 12)
      let final = curriculum.assessments.filter { $0.id.text == "final-observed" }.map(\.id)
      #expect(final.isEmpty || renewal.lapsed?.repeats == final, "\(curriculum.id)")
      // Twelve sessions since, where students log sessions with clients.
      let hasClients = curriculum.practicum.map { $0.requiredClientSessions > 0 } ?? false
      #expect(renewal.sessions == (hasClients ? 12 : 0), "\(curriculum.id)")
    }
    // What renews others is earned anew.
    #expect(try Catalogue.curriculum("renewal-safety").award(.achievement)?.renewal == nil)
  }

  private func moduleMinutes(_ curriculum: Curriculum) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: curriculum.modules.map {
        ($0.id.text, $0.hours.map(\.minutes.count).reduce(0, +))
      })
  }

  private func categoryMinutes(_ curriculum: Curriculum) -> [HourCategory: Int] {
    curriculum.modules.flatMap(\.hours).reduce(into: [:]) { $0[$1.category, default: 0] += $1.minutes.count }
  }
}
