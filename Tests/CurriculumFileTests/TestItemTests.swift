import TestSupport
import Testing
import Training

@testable import CurriculumFile

@Suite struct TestItemTests {
  @Test(arguments: Catalogue.names)
  func `a paper can be drawn of every test of the catalogue that is written`(_ name: String) throws {
    let curriculum = try Catalogue.curriculum(name)
    for plan in curriculum.assessments where plan.id.text == "knowledge-test" {
      let items = try #require(plan.items)
      let paper = try curriculum.paper(1, of: plan.id)
      #expect(paper.questions.count == items.total)
      #expect(paper.criticalCount >= items.criticalAtLeast)
      // Enough that two papers differ in more than their order.
      #expect(items.drawnFrom.count >= items.total + 5, "\(items.drawnFrom.count)")
    }
  }

  @Test func `items are taken by topic and by id, and pinned as they stand in the library`() throws {
    let library = try Catalogue.library()
    let curriculum = try read("{total: 3, critical-at-least: 2, from: [incidents, which-way-yin-runs]}")
    let pinned = try #require(curriculum.assessments.first?.items?.drawnFrom)
    let cards = library.testItems.filter {
      $0.topic.text == "incidents" || $0.id.text == "which-way-yin-runs"
    }
    #expect(pinned == cards.map(TestQuestion.init))
    // What is published depends on no library.
    let whole = try curriculum.yaml()
    #expect(try Curriculum(yaml: Array(whole.utf8), file: "whole.yaml") == curriculum)
  }

  @Test func `the misconceptions of the five texts are asked for in the foundation`() throws {
    let curriculum = try Catalogue.curriculum("foundation-safety-0")
    let asked = Set(
      curriculum.assessments.first { $0.id.text == "knowledge-test" }?.items?.drawnFrom.map(\.id.text) ?? [])
    #expect(
      asked.isSuperset(of: [
        "ashi-is-foot", "feet-are-the-tool", "ashiatsu-is-not-reflexology", "a-meridian-is-a-line",
        "points-lie-on-meridians",
      ]))
  }

  @Test func `every no-go zone of a published list stands behind an item or two`() throws {
    let library = try Catalogue.library()
    let tested = Set(library.testItems.flatMap(\.see).filter { $0.kind == .zones }.map(\.id))
    for zone in ["spinous-processes", "kidney-area", "back-of-knee", "groin", "armpit", "front-of-neck"] {
      #expect(tested.contains(zone), "\(zone)")
    }
  }

  @Test func `what an item says in its four answers is short, and no two of them are alike`() throws {
    for item in try Catalogue.library().testItems {
      guard case .choice(let right, let wrong) = item.answer else { continue }
      #expect(Set([right] + wrong).count == wrong.count + 1, "\(item.id)")
      #expect(wrong.count >= 2, "\(item.id)")
    }
  }

  @Test func `a paper is printed for who takes it, and its key for who marks it`() throws {
    let curriculum = try Catalogue.curriculum("renewal-safety")
    let paper = try curriculum.paper(7, of: Slug("knowledge-test")!)
    let text = paper.printed(withKey: false)
    expectGolden(text, "test-paper.txt")
    expectGolden(paper.printed(withKey: true), "test-paper-key.txt")
    #expect(!text.contains("●") && !text.contains("★") && !text.contains("KEY"))
    for question in paper.questions { #expect(!text.contains(question.why)) }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `an item says what it tests, and is not named as a topic is`() {
    let items = """
      test-items:
        - {id: a, topic: t, question: Q?, right: Yes, wrong: [No], why: So., asks: [age]}
        - {id: b, topic: t, question: Q?, right: Yes, wrong: [No], why: So.}
        - {id: t, topic: t, question: Q., holds: true, why: So., asks: [age]}

      """
    let complaints = #expect(throws: Complaints.self) {
      try Library(files: [LibraryFile(path: "test-items.yaml", bytes: Array(items.utf8))])
    }
    #expect(
      complaints?.all.map(\.sentence) == [
        "The test item does not say what it tests.", "The test item is named as a topic is.",
      ])
  }

  @Test func `what is wrong with the items of a test is told with its place`() throws {
    let complaints = try #require(throws: Complaints.self) {
      try read(
        """

              total: 9
              critical-at-least: 8
              from:
                - incidents
                - who-is-told
                - screning
                - {id: a, question: Q?, right: Yes, wrong: [Yes, No, No], holds: true, why: So.}
                - {id: b, question: Q?, why: So.}
                - {id: c, question: Q?, wrong: [No], why: So.}

        """)
    }
    expectGolden(complaints.description + "\n", "test-item-complaints.txt")
    let few = try #require(throws: Complaints.self) {
      try read("{total: 9, critical-at-least: 5, from: [incidents]}")
    }
    #expect(
      few.all.map(\.sentence) == [
        "The test has 9 items, and “from” comes to 4.",
        "At least 5 items of the test must be safety-critical, and of “from” 4 are.",
      ])
  }

  /// The small curriculum with these items in its test.
  private func read(_ items: String) throws -> Curriculum {
    let score = "pass: {score: {percent-at-least: 80, critical-percent-at-least: 100}}\n"
    let text = try SmallCurriculum.with([
      (score, score + "    items: \(items)\n"), ("props: [stool]", "props: [fabric-strap]"),
    ])
    return try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml", library: Catalogue.library())
  }
}
