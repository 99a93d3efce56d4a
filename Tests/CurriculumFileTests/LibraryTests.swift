import Foundation
import Screening
import TestSupport
import Testing
import Training

@testable import CurriculumFile

@Suite struct LibraryTests {
  @Test func `the library of the catalogue reads without complaint`() throws {
    let library = try Catalogue.library()
    for kind in Library.Kind.allCases {
      #expect(library.articles.contains { $0.link.kind == kind }, "\(kind)")
    }
  }

  @Test func `a card is found by id, title, code and other names`() throws {
    let library = try Catalogue.library()
    for word in ["lumbar", "Lumbar area", "z-lumb", "zones/lumbar"] {
      #expect(library.articles(for: word).map(\.link.description) == ["zones/lumbar"], "\(word)")
    }
    #expect(library.articles(for: "acupoint").map(\.link.description) == ["glossary/tsubo"])
    #expect(library.articles(for: "cramps").map(\.link.kind) == [.indications, .questions])
  }

  @Test(arguments: [
    "zones/lumbar", "claims/immune-system", "styles/sokuatsu", "strokes/back-walk", "competencies/stop-drill",
  ])
  func `a card is printed as a person reads it`(_ link: String) throws {
    let library = try Catalogue.library()
    let article = try #require(Library.Link(link).flatMap(library.article))
    let text = library.printed(article)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    expectGolden(text, "library-\(link.replacing("/", with: "-")).txt")
  }

  @Test func `a card is in its own language, else in that of its file, else in English`() throws {
    let styles = """
      language: de
      styles:
        - {id: a, title: Barfuß, place: Japan, sentence: Mit den Füßen., not-taught: Niemand.}
        - {id: b, title: はだし, place: 日本, sentence: 足で。, not-taught: 誰も。, language: ja}

      """
    let dress = "dress:\n  - {id: c, title: Draped, sentence: With a sheet.}\n"
    let library = try Library(files: [
      LibraryFile(path: "styles.yaml", bytes: Array(styles.utf8)),
      LibraryFile(path: "dress.yaml", bytes: Array(dress.utf8)),
    ])
    #expect(library.styles.map { $0.language?.text } == ["de", "ja"])
    #expect(library.articles.map(\.language.text) == ["en", "de", "ja"])
    let faulty = styles.replacing("ja}", with: "日本語}")
    let complaints = try #require(throws: Complaints.self) {
      try Library(files: [LibraryFile(path: "styles.yaml", bytes: Array(faulty.utf8))])
    }
    #expect(complaints.all.map(\.sentence) == ["“language” is “日本語”, which is not the tag of a language."])
  }

  @Test func `a stroke is worked in no no-go zone, and with two feet nowhere that bears one`() {
    let text = small { $0["strokes"]?.replace("zones: [back]", with: "zones: [back, spine, neck]") }
    #expect(
      complaints(text) == [
        "strokes.yaml:2:5: The stroke works “neck” with 2 feet, and that zone bears 1 at most. Take the zone out of the stroke, or write “feet: 1”.",
        "strokes.yaml:2:5: The stroke works “spine”, which is a no-go zone. Take the zone out of the stroke.",
      ])
  }

  @Test func `all faults of all files are told at once, each in its file`() {
    let text = small {
      $0["zones"]?.replace("id: neck", with: "id: nekc")
      $0["zones"]?.replace("rule: no-go", with: "rule: no-go\n    feet-at-most: 1")
      $0["strokes"]?.replace("zones: [back]", with: "zones: [neck]")
      $0["strokes"]?.replace("code: ST-A", with: "code: Z-A")
      $0["claims"]?.replace("grade: unsupported", with: "grade: supprted")
      $0["claims"]?.replace("see: [zones/back]", with: "see: [zone/back, zones/bakc, dress/draped, back]")
      $0["styles"]?.replace("not-taught: Nobody.", with: "brands: [A]")
      $0["colours"] = "colours: []\n"
    }
    expectGolden(complaints(text).joined(separator: "\n") + "\n", "library-complaints.txt")
  }

  @Test func `a file that cannot be read makes no complaint about cards that name it`() {
    let text = small { $0["zones"] = "zones: [" }
    #expect(complaints(text).count == 1)
  }

  // MARK: What curricula refer to

  @Test func `what a client came for is counted under an indication of the library`() throws {
    let indications = Set(try Catalogue.library().indications.map(\.id.text))
    #expect(ClientGoal.allCases.filter { !indications.contains($0.rawValue) } == [])
  }

  @Test func `a competency is taken from the library, with or without an override`() throws {
    let library = try Catalogue.library()
    let text = try SmallCurriculum.with([
      (Self.competencies, "competencies:\n  - stop-drill\n  - {id: sequence, must-pass: true}\n"),
      ("props: [stool]", "props: [fabric-strap]"),
    ])
    let curriculum = try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml", library: library)
    #expect(curriculum.competencies[0] == library.competencies.first { $0.id.text == "stop-drill" })
    #expect(curriculum.competencies[1].mustPass)
    #expect(curriculum.competencies[1].code == "C-FLOW")
    // What is published depends on no library.
    #expect(try Curriculum(yaml: Array(curriculum.yaml().utf8), file: "whole.yaml") == curriculum)
  }

  @Test func `what the library does not know is refused with the nearest that it knows`() throws {
    let text = try SmallCurriculum.with([
      (Self.competencies, "competencies:\n  - stop-dril\n  - {id: sequence}\n"),
      ("zones: [calf]", "zones: [claf, spinous-processes]"),
      ("strokes: [long-glide]\n", "strokes: [long-glid]\n"),
      ("props: [stool]", "props: [stol]"),
    ])
    let library = try Catalogue.library()
    do throws(Complaints) {
      _ = try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml", library: library)
      Issue.record("It was read.")
    } catch {
      expectGolden(error.description + "\n", "library-references.txt")
    }
  }

  /// The part of the small curriculum that defines its competencies.
  private static var competencies: String {
    let text = SmallCurriculum.text
    guard let start = text.range(of: "competencies:\n"),
      let end = text.range(of: "\npracticum:", range: start.upperBound..<text.endIndex)
    else { return "" }
    return String(text[start.lowerBound...end.lowerBound])
  }

  // MARK: What the catalogue's own files say

  @Test
  func `every zone and stroke of the screening is one of the library, and no zone of it is a no-go zone`()
    throws
  {
    let library = try Catalogue.library()
    let rules = try RuleSet(yaml: Catalogue.bytes("screening/default.yaml"), file: "default.yaml")
    #expect(Set(rules.zones.map(\.id)) == Set(library.zones.filter { $0.rule != .noGo }.map(\.id)))
    #expect(Set(rules.strokes.map(\.id)) == Set(library.strokes.map(\.id)))
  }

  @Test func `the strokes that the screening gates are those that the library says are gated`() throws {
    let library = try Catalogue.library()
    let rules = try RuleSet(yaml: Catalogue.bytes("screening/default.yaml"), file: "default.yaml")
    #expect(Set(rules.gates.flatMap(\.strokes)) == Set(library.strokes.filter(\.isGated).map(\.id)))
    #expect(library.strokes.filter { $0.feet == 2 }.allSatisfy { $0.isGated })
  }

  @Test func `every question of the screening that a card names is there`() throws {
    let rules = try RuleSet(yaml: Catalogue.bytes("screening/default.yaml"), file: "default.yaml")
    let questions = Set(rules.questions.map(\.id.text))
    for article in try Catalogue.library().articles {
      for question in article.asks {
        #expect(questions.contains(question.text), "\(article.link): \(question)")
      }
    }
  }

  @Test func `the five countries and the seven props of the field have their cards`() throws {
    let library = try Catalogue.library()
    for country in ["India", "Japan", "Thailand", "China", "Philippines"] {
      #expect(library.styles.contains { $0.place.contains(country) }, "\(country)")
    }
    let props = Set(library.props.map(\.id.text))
    #expect(
      props.isSuperset(of: ["floor-mat", "overhead-bars", "chair", "bamboo-rod", "pole", "rope", "chain"]))
  }

  @Test func `no benefit of barefoot massage is graded above plausible`() throws {
    let supported = try Catalogue.library().claims.filter { $0.grade == .supported }.map(\.id.text)
    // It speaks of history, and not of what feet do.
    #expect(supported.sorted() == ["asian-origin"])
  }

  @Test func `every place was looked at on a day`() throws {
    #expect(try Catalogue.library().jurisdictions.allSatisfy { !$0.sources.isEmpty })
  }
}

// MARK: A small library to break

extension LibraryTests {
  private static let smallTexts = [
    "zones": """
    zones:
      - {id: back, title: Back, sentence: Beside the spine., code: Z-A, rule: allowed, beside: [spine]}
      - {id: neck, title: Neck, sentence: One foot., code: Z-B, rule: restricted, feet-at-most: 1}
      - id: spine
        title: Spine
        sentence: Never.
        code: N-A
        rule: no-go
    """,
    "strokes": """
    strokes:
      - id: glide
        title: Glide
        sentence: With both feet.
        code: ST-A
        support: [bar]
        feet: 2
        surfaces: [sole]
        zones: [back]
        settings: [table]
        first-taught: small-1
    """,
    "props": "props:\n  - {id: bar, title: Bar, sentence: Overhead., carries: body}\n",
    "surfaces": "surfaces:\n  - {id: sole, title: Sole, sentence: Flat.}\n",
    "settings": "settings:\n  - {id: table, title: Table, sentence: Face down.}\n",
    "claims": """
    claims:
      - id: cure
        statement: It cures.
        note: It does not.
        grade: unsupported
        see: [zones/back]
        blocked: [{wording: cure*, say: helps}]
    """,
    "styles": "styles:\n  - {id: any, title: Any, sentence: Anything., place: Here, not-taught: Nobody.}\n",
  ]

  private func small(_ change: (inout [String: String]) -> Void) -> [String: String] {
    var texts = Self.smallTexts
    change(&texts)
    return texts
  }

  private func complaints(_ texts: [String: String]) -> [String] {
    let files = texts.sorted { $0.key < $1.key }
      .map { LibraryFile(path: "\($0.key).yaml", bytes: Array($0.value.utf8)) }
    do throws(Complaints) {
      _ = try Library(files: files)
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  @Test func `the small library reads without complaint`() {
    #expect(complaints(Self.smallTexts) == [])
  }
}

extension String {
  fileprivate mutating func replace(_ part: String, with other: String) {
    self = replacing(part, with: other)
  }
}
