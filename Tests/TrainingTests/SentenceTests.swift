import Foundation
import Testing

@testable import Training

@Suite struct SentenceTests {
  private let german = Language(
    code: "de", name: "Deutsch", plurals: .english,
    words: [
      "All {1} of “{2}” are attended.": .always("„{2}“: alle {1} sind besucht."),
      "Log {1}.": .always("Trage {1} ein."),
      "{1} sessions": .counted([.one: "{1} Einheit"], other: "{1} Einheiten"),
      " or ": .always(" oder "), "{1} or {2}": .always("{1} oder {2}"), "worn": .always("verschlissen"),
    ])

  @Test func `a sentence reads in English as it was written`() {
    let (minutes, title) = (90 as Minutes, "Footing")
    let sentence: Sentence = "All \(minutes) of “\(title)” are attended."
    #expect(sentence.description == "All 1 h 30 min of “Footing” are attended.")
  }

  @Test func `another language says it in an order of its own`() {
    let (minutes, title) = (90 as Minutes, "Footing")
    let sentence: Sentence = "All \(minutes) of “\(title)” are attended."
    #expect(sentence.said(in: german) == "„Footing“: alle 1 h 30 min sind besucht.")
  }

  @Test func `a sentence within a sentence is said in the same language`() {
    #expect(("Log \(3.of("session"))." as Sentence).said(in: german) == "Trage 3 Einheiten ein.")
    #expect(("Log \(3.of("session"))." as Sentence).description == "Log 3 sessions.")
  }

  @Test func `a sentence begins another one with a capital letter, and goes on without its full stop`() {
    let part: Sentence = "worn"
    #expect(part.asBeginning.said(in: german) == "Verschlissen")
    let whole: Sentence = "Log \(3.of("session"))."
    #expect("\(whole.asClause) instead of \(part)" as Sentence == "Log 3 sessions instead of worn")
    #expect(whole.asClause.templates == whole.templates)
    #expect(([part, whole.asClause, "x"] as [Sentence]).together == "worn, Log 3 sessions and x")
  }

  @Test(arguments: [
    ("Aya", "Aya"), ("松本 彩", "松本 彩"), ("สมชาย", "สมชาย"), ("12-7", "12-7"),
    ("נועה לוי", "\u{2068}נועה לוי\u{2069}"), ("ليلى (L)", "\u{2068}ليلى (L)\u{2069}"),
  ])
  func `a name that runs the other way is isolated, so that what stands beside it keeps its place`(
    name: String, shown: String
  ) {
    let sentence: Sentence = "All \(name) of “\(1)” are attended."
    #expect(
      sentence.said(in: .english, showing: Language.english.isolating) == "All \(shown) of “1” are attended.")
    let hebrew = Language(code: "he", name: "עברית", isRightToLeft: true, plurals: .english, words: [:])
    #expect(hebrew.isolating("נועה") == "נועה" && hebrew.isolating("Aya") == "\u{2068}Aya\u{2069}")
    #expect(hebrew.isolating("12-7") == "12-7")
  }

  @Test(arguments: [(0, "0 Einheiten"), (1, "1 Einheit"), (2, "2 Einheiten")])
  func `a count decides between the forms`(count: Int, said: String) {
    #expect(count.of("session").said(in: german) == said)
  }

  @Test func `what a language has no words for is said in English`() {
    let sentence: Sentence = "It is \("worn" as Sentence)."
    #expect(sentence.said(in: german) == "It is verschlissen.")
    #expect(sentence.said(in: .english) == "It is worn.")
  }

  @Test func `a text of somebody's own is never translated, nor read as a template`() {
    #expect(Sentence(verbatim: "worn").said(in: german) == "worn")
    let name = "{1} {2} {x} {"
    #expect(("Log \(name)." as Sentence).said(in: german) == "Trage {1} {2} {x} { ein.")
    #expect(("\(name), \(name)" as Sentence).description == "\(name), \(name)")
  }

  @Test func `sentences one after the other are each looked up by themselves`() {
    #expect(
      ("Log \(1.of("session"))." + " " + "worn").said(in: german) == "Trage 1 Einheit ein. verschlissen")
  }

  @Test(
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a oder b"), (["a", "b", "c"], "a, b oder c"),
    ] as [([Sentence], String)])
  func `alternatives are joined in the language`(alternatives: [Sentence], said: String) {
    #expect(alternatives.alternatives.said(in: german) == said)
  }

  @Test func `the templates of a sentence are those of its parts too, without mere signs`() {
    let sentence: Sentence = "Log \(["worn", "\(2.of("session"))"].joined(separator: ", "))."
    #expect(sentence.templates == ["Log {1}.", "worn", "{1} sessions"])
  }

  @Test func `sentences that read the same are the same`() {
    let three = 3
    #expect(("Log \(three) sessions." as Sentence) == "Log 3 sessions.")
    #expect(Set<Sentence>(["Log \(three) sessions.", "Log 3 sessions.", "Log 4 sessions."]).count == 2)
  }

  @Test func `a sentence is encoded as a string, in English`() throws {
    #expect(
      String(decoding: try JSONEncoder().encode([3.of("session")]), as: UTF8.self) == #"["3 sessions"]"#)
  }
}
