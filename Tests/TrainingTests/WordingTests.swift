import Testing

@testable import Training

@Suite struct WordingTests {
  @Test(arguments: [
    ("boost* immune system", "It boosts your immune system."),
    ("boost* immune system", "BOOSTING\n  the **immune**, system"),
    ("treat* spinal problem*", "<b>Treats</b> <a href=\"x\">spinal</a> problems"),
    ("20|twenty minutes equal|equals 60", "Twenty minutes equals 60!"),
    ("3,000 year* old", "a 3,000-year-old technique"),
    ("spine", "that’s the spine"),
    ("treat* spine", "Not only does it treat the spine, it helps."),
    ("treat* spine", "Everybody knows that it treats the spine."),
    ("treat* spine", "It is never boring. We treat the spine."),
    ("treat* spine", "Without drugs it treats the spine."),
    ("treat* spine", "Nothing treats the spine better."),
    ("treat* spine", "No needles: treats the spine."),
    ("boost* immune system", "Boosts your body's natural immune system."),
  ])
  func `a wording is found however it is dressed`(_ wording: String, in text: String) throws {
    #expect(try !ranges(of: wording, in: text).isEmpty)
  }

  @Test(arguments: [
    ("boost* immune system", "Boosts morale. Immune system questions come first."),
    ("boost* immune system", "It boosts you.\n\nImmune system"),
    ("treat* spinal problem*", "We do not treat spinal problems."),
    ("treat* spinal problem*", "It doesn’t treat spinal problems."),
    ("treat* spinal problem*", "Nobody treats spinal problems with the feet."),
    ("treat* spinal problem*", "Nobody knows whether pressure with the feet treats spinal problems."),
    ("treat spine", "treats the spine"),
    ("treat* spine", "Nothing shows that it treats the spine."),
    ("treat* spine", "There is no evidence that it treats the spine."),
    ("spinal decompression", "This is no spinal decompression."),
    ("boost* immune system", "Boosts the mood of everybody whose immune system is well."),
    ("detoxif*", "toxic"),
    ("cure* pain", "secures pain"),
    ("boost*", "<p class=\"boosts\">Rest</p>"),
  ])
  func `a wording is not found where it is not said`(_ wording: String, in text: String) throws {
    #expect(try ranges(of: wording, in: text).isEmpty)
  }

  @Test(arguments: ["", "  ", "…", "| |", "* *", "the"])
  func `a wording without a word to look for is none`(_ text: String) {
    #expect(Wording(text) == nil)
  }

  @Test func `a finding names line, column, claim and what to say instead`() throws {
    var library = Library()
    library.claims = [try claim("immune-system", .unsupported, "boost* immune system", say: "helps you rest")]
    let findings = library.lint("Fine.\nIt — boosts your immune\nsystem. It boosts the immune system.")
    #expect(findings.map { [$0.line, $0.column] } == [[2, 6], [3, 12]])
    let first = try #require(findings.first)
    #expect(first.found == "boosts your immune system")
    #expect(first.claim.text == "immune-system")
    #expect(first.grade == .unsupported)
    #expect(first.say == "helps you rest")
  }

  @Test func `an unsupported claim that blocks nothing, and a library that says what it blocks, are gaps`()
    throws
  {
    var library = Library()
    var idle = try claim("idle", .unsupported, "x y", say: "z")
    idle.subject.blocked = []
    library.claims = [idle, try claim("immune-system", .unsupported, "boost* immune system", say: "rest")]
    library.glossary = [
      Library.Card(
        id: "word", title: "Word", text: "It boosts the immune system.",
        subject: Library.Term(also: [], isNot: nil))
    ]
    #expect(library.gaps.map(\.link.description) == ["claims/idle", "glossary/word"])
  }

  private func claim(
    _ id: Slug<Library.Claim>, _ grade: Library.Claim.Grade, _ wording: String, say: String
  ) throws -> Library.Card<Library.Claim> {
    Library.Card(
      id: id, title: "A claim.", text: "A note.",
      subject: Library.Claim(
        grade: grade, blocked: [.init(wording: try #require(Wording(wording)), say: say)]))
  }

  private func ranges(of wording: String, in text: String) throws -> [Range<Int>] {
    try #require(Wording(wording)).ranges(in: PlainWord.all(in: text))
  }
}
