import Screening
import Testing
import Training

@testable import CurriculumFile

@Suite struct RuleSetAnswersTests {
  private let rules: RuleSet

  init() throws { rules = try RuleSet(yaml: Array(RuleSetSmall.text.utf8), file: "rules.yaml") }

  private func complaints(_ text: String) -> [String] {
    do throws(Complaints) {
      _ = try Answers(yaml: Array(text.utf8), file: "answers.yaml", to: rules)
      return []
    } catch {
      return error.all.map { "\($0.line):\($0.column): \($0.sentence) \($0.remedy)" }
    }
  }

  @Test func `answers are read as they are written`() throws {
    let text = """
      rule-set: small@2026.1
      answers:
        pressure: {finding: treated, reading: 138/84, letter: {days-ago: 3, valid-for-days: 30}}
        veins: {where: [left leg]}
        own-fitness: no
      sizes: {client-kg: 90, therapist-kg: 60, table-rating-kg: 250}
      """
    let answers = try Answers(yaml: Array(text.utf8), file: "answers.yaml", to: rules)
    let (pressure, veins, fitness) = (rules.questions[0], rules.questions[1], rules.questions[2])
    #expect(
      answers.given == [
        pressure.id: .yes(
          .init(
            [pressure.findings[0].id], figure: .reading(systolic: 138, diastolic: 84),
            letter: Letter(daysAgo: 3, validForDays: 30))),
        veins.id: .yes(.init(places: [Place(veins.findings[0].whereItIs[0], .left)])), fitness.id: .no,
      ])
    #expect(answers.sizes == Sizes(client: 90, therapist: 60, tableRating: 250))
  }

  @Test func `work on the floor is said with the sizes`() throws {
    let text = "answers: {veins: no}\nsizes: {ground: floor}\n"
    #expect(
      try Answers(yaml: Array(text.utf8), file: "answers.yaml", to: rules).sizes == Sizes(on: .floor))
  }

  @Test func `nothing behind a colon is a blank, and so is a question that is not there`() throws {
    let text = "answers:\n  pressure:\n  veins: {where: }\nsizes: {client-kg: }\n"
    let answers = try Answers(yaml: Array(text.utf8), file: "answers.yaml", to: rules)
    #expect(answers == Answers([rules.questions[1].id: .yes(.init())]))
  }

  @Test func `words and lists of findings are answers`() throws {
    let text = "answers:\n  pressure: [treated, untreated]\n  veins: unsure\n  own-fitness: yes\n"
    let answers = try Answers(yaml: Array(text.utf8), file: "answers.yaml", to: rules)
    let findings = Set(rules.questions[0].findings.prefix(2).map(\.id))
    #expect(answers.given[rules.questions[0].id] == .yes(.init(findings)))
    #expect(answers.given[rules.questions[1].id] == .unsure)
    #expect(answers.given[rules.questions[2].id] == .yes(.init()))
  }

  @Test(arguments: [
    (
      "answers: {presure: no}",
      "1:11: “presure” is not a key of this list of answers. Did you mean “pressure”?"
    ),
    ("answers: {veins: mlid}", "1:18: “mlid” is no answer to “veins”. Did you mean “mild”?"),
    (
      "answers: {veins: {where: [left foot]}}",
      "1:27: “left foot” is no place where “veins” can be. It can be “calf”, “leg”."
    ),
    (
      "answers: {pressure: {reading: 138}}",
      "1:31: “reading” is “138”. Write the upper and the lower figure in mmHg, as 138/84: upper 60 to 300, lower 30 to 200."
    ),
    (
      "sizes: {client-kg: 68.5}",
      "1:20: “client-kg” is “68.5”, which is not a whole number. Write digits alone, without quotes, from 20 to 400."
    ),
    (
      "rule-set: other@1\nanswers: {}",
      "1:11: The answers belong to the rule set “other@1”, and the one at hand is “small@2026.1”. Name the file of that rule set with --rules."
    ),
    (
      "answers: {veins: {finding: mild, letter: {days-agoo: 3}}}",
      "1:43: “days-agoo” is not a key of this letter. Did you mean “days-ago”?"
    ),
  ])
  func `a fault in answers is named with its place and what would be right`(text: String, complaint: String) {
    #expect(complaints(text) == [complaint])
  }

  @Test func `of answers to the short form only a plain “no” is one`() throws {
    let shortForm = try #require(rules.shortForm)
    func answeredNo(_ text: String) throws(Complaints) -> [String] {
      try shortForm.answeredNo(yaml: Array(text.utf8), file: "short.yaml", of: rules).map(\.text).sorted()
    }
    #expect(try answeredNo("answers: {health: no, work: no}") == ["health", "work"])
    #expect(try answeredNo("answers: {health: unsure, work: no}") == ["work"])
    #expect(try answeredNo("answers: {health: yes}") == [] && answeredNo("answers: {health: }") == [])
    #expect(try answeredNo("rule-set: small@2026.1") == [])
    for (text, sentence) in [
      ("answers: {health: none}", "“none” is no answer to “health”."),
      ("answers: {heart: no}", "“heart” is not a key of this list of answers."),
      (
        "rule-set: other@1\nanswers: {}",
        "The answers belong to the rule set “other@1”, and the one at hand is “small@2026.1”."
      ),
    ] {
      let error = #expect(throws: Complaints.self) { try answeredNo(text) }
      #expect(error?.all.map(\.sentence) == [sentence], "\(text)")
    }
  }
}
