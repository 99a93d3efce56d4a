import AshiatoApp
import CurriculumFile
import Foundation
import Screening
import Testing
import Training

@testable import ashiato

@Suite struct ScreeningAnswerTests {
  private let rules: RuleSet
  /// Nothing reported, and a table that holds.
  private let answers: Answers

  init() throws {
    let rules = try RuleSet.shipped()
    self.rules = rules
    answers = Answers(
      Dictionary(uniqueKeysWithValues: rules.questions.map { ($0.id, .no) }),
      sizes: Sizes(client: 90, therapist: 60, tableRating: 300))
  }

  private func json(_ answers: Answers) throws -> [String: Any] {
    let text = try PrintedDecision(
      decision: rules.decide(answers), rules: ChosenRules(rules: rules, origin: .program)
    ).json()
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `a decision has the same members whatever the outcome`() throws {
    let members: Set = [
      "ruleSet", "language", "decidedBy", "outcome", "restrictions", "care", "instead", "withLetters",
      "reasons", "notice",
    ]
    let proceed = try json(answers)
    #expect(Set(proceed.keys) == members && proceed["outcome"] as? String == "proceed")
    let restrictions = try #require(proceed["restrictions"] as? [String: Any])
    #expect(
      Set(restrictions.keys) == [
        "zonesLeftOut", "zonePressures", "strokesLeftOut", "pressureAtMost", "minutesAtMost",
      ])
    #expect(restrictions["pressureAtMost"] as? Int == 4 && restrictions["minutesAtMost"] is NSNull)
    let blank = try json(Answers())
    #expect(Set(blank.keys) == members && blank["outcome"] as? String == "do-not-perform")
    #expect(blank["restrictions"] is NSNull && blank["withLetters"] is NSNull)
    let reason = try #require((blank["reasons"] as? [[String: Any]])?.first)
    #expect(Set(reason.keys) == ["rule", "question", "outcome", "restrictions", "sentence"])
  }

  @Test func `a decision names the rules that it followed, and where they came from`() throws {
    let digest = try Ashiato.content(of: rules).reference.digest
    for (origin, name, words) in [
      (ChosenRules.Origin.school, "school", "Decided by the rules that the school has published."),
      (.program, "program", "Decided by the rules that come with the program; no school was asked."),
      (.file("our.yaml"), "file", "Decided by the rules in our.yaml."),
    ] {
      let answer = PrintedDecision(
        decision: rules.decide(answers), rules: ChosenRules(rules: rules, origin: origin))
      let lines = answer.text(.plain).split(separator: "\n")
      #expect(lines.last == words[...])
      #expect(lines.dropLast().last?.hasSuffix("(default@2026.1)") == true)
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(try answer.json().utf8)) as? [String: Any])
      let decidedBy = try #require(json["decidedBy"] as? [String: String])
      #expect(decidedBy["ruleSet"] == "default@2026.1" && decidedBy["digest"] == digest)
      #expect(decidedBy["origin"] == name && decidedBy["file"] == (name == "file" ? "our.yaml" : nil))
    }
  }

  @Test func `rules in German are shown as they are, and the program's words around them are German`() throws
  {
    var rules = rules
    rules.language = LanguageTag("de")
    rules.notice = "Das ist kein ärztlicher Rat."
    let text = PrintedRuleSet(rules: rules).text(.plain)
    #expect(text.contains("Das ist kein ärztlicher Rat."))
    #expect(text.contains("AUTOREN UND QUELLEN"))
    let decision = PrintedDecision(
      decision: rules.decide(Answers()), rules: ChosenRules(rules: rules, origin: .school))
    #expect(decision.text(.plain).contains("Das ist kein ärztlicher Rat."))
    #expect(try decision.json().contains("\"language\" : \"de\""))
    // No language of ours: the reader's stays.
    rules.language = LanguageTag("sv")
    #expect(PrintedRuleSet(rules: rules).text(.plain).contains("AUTHORS AND SOURCES"))
  }

  @Test func `a file of rules is named with its version, and a faulty one with all that is wrong`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let good = folder.appending(path: "good.yaml")
    let bad = folder.appending(path: "bad.yaml")
    try RuleSet.shippedSource.write(to: good, atomically: true, encoding: .utf8)
    try "rule-set: Ours\n".write(to: bad, atomically: true, encoding: .utf8)
    let check = RuleSetCheck([try InputFile(good.path()), try InputFile(bad.path())])
    let text = check.text(.plain)
    #expect(
      text.hasPrefix(
        "\(good.path()): default@2026.1, Screening before barefoot massage by learners, 47 questions\n"))
    #expect(text.contains("\(bad.path()):1:11: “rule-set” is “Ours”, which is not an id."))
    #expect(text.contains("This rule set has no “questions”."))
    #expect(check.findings[0].digest?.hasPrefix("sha256:") == true)
  }
}
