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
  private let day: CalendarDay

  init() throws {
    let rules = try RuleSet.shipped()
    self.rules = rules
    day = try #require(CalendarDay("2026-03-02"))
    answers = Answers(
      Dictionary(uniqueKeysWithValues: rules.questions.map { ($0.id, .no) }),
      sizes: Sizes(client: 90, therapist: 60, tableRating: 300))
  }

  private func json(_ answers: Answers) throws -> [String: Any] {
    let text = try PrintedDecision(
      decision: rules.decide(answers), answers: answers, rules: ChosenRules(rules: rules, origin: .program),
      on: day
    ).json()
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `a decision has the same members whatever the outcome`() throws {
    let members: Set = [
      "ruleSet", "language", "decidedBy", "outcome", "restrictions", "care", "instead", "withLetters",
      "reasons", "notice", "form", "decidedOn", "holdsUntil",
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
        decision: rules.decide(answers), answers: answers, rules: ChosenRules(rules: rules, origin: origin),
        on: day)
      let lines = answer.text(.plain).split(separator: "\n")
      #expect(lines.last == words[...])
      #expect(lines.dropLast().last == "Decided on 2026-03-02. A short form may rest on it until 2026-09-02.")
      #expect(lines.dropLast(2).last?.hasSuffix("(default@2026.1)") == true)
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
      decision: rules.decide(Answers()), answers: Answers(),
      rules: ChosenRules(rules: rules, origin: .school), on: day)
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

  /// What the therapist keeps: the JSON of a decision, read again.
  private func kept(_ answers: Answers) throws -> KeptDecision {
    let text = try PrintedDecision(
      decision: rules.decide(answers), answers: answers, rules: ChosenRules(rules: rules, origin: .program),
      on: day
    ).json()
    return try JSONDecoder().decode(KeptDecision.self, from: Data(text.utf8))
  }

  @Test
  func `what is kept of a full form says again all that it left out, for every finding that lets one work`()
    throws
  {
    var read = 0
    for question in rules.questions {
      for finding in question.findings {
        var answers = answers
        let letter = Letter(daysAgo: 20)
        answers.given[question.id] = .yes(.init([finding.id], figure: finding.window?.from, letter: letter))
        let decision = rules.decide(answers)
        let kept = try self.kept(answers)
        #expect(kept.outcome == decision.outcome && kept.restrictions == decision.restrictions)
        #expect(kept.care == decision.care && kept.decidedOn == day && kept.ruleSet == rules.name)
        guard decision.outcome.allowsWork else { continue }
        #expect(kept.holdsUntil == day.adding(days: 70))
        read += 1
      }
    }
    #expect(read > 20)
  }

  @Test func `a short decision has the same members whatever it is, and is none to rest on`() throws {
    let kept = try self.kept(answers)
    let questions = Set(try #require(rules.shortForm).questions.map(\.id))
    for (answeredNo, isDue) in [(questions, false), ([], true)] {
      let decision = rules.decideAgain(answeredNo: answeredNo, after: kept, today: day)
      let text = try PrintedShortDecision(
        decision: decision, rules: ChosenRules(rules: rules, origin: .program)
      ).json()
      let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(
        Set(json.keys) == [
          "form", "fullFormDue", "ruleSet", "outcome", "restrictions", "care", "decidedOn", "holdsUntil",
          "reasons", "decidedBy",
        ])
      #expect(json["fullFormDue"] as? Bool == isDue && json["form"] as? String == "short")
      #expect((json["reasons"] as? [Any])?.count == (isDue ? questions.count : 0))
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(KeptDecision.self, from: Data(text.utf8))
      }
    }
  }

  @Test func `a short decision is said in words`() throws {
    var answers = answers
    answers.given[try #require(Question.ID("blood-pressure"))] = .yes(
      .init([try #require(Finding.ID("treated"))], figure: .reading(systolic: 138, diastolic: 84)))
    let kept = try self.kept(answers)
    let questions = Set(try #require(rules.shortForm).questions.map(\.id))
    func text(_ answeredNo: Set<ShortQuestion.ID>) -> String {
      PrintedShortDecision(
        decision: rules.decideAgain(answeredNo: answeredNo, after: kept, today: day),
        rules: ChosenRules(rules: rules, origin: .program)
      ).text(.plain)
    }
    let goesOn = text(questions)
    #expect(goesOn.hasPrefix("MODIFY: Nothing is new, so what the full form of 2026-03-02 allowed goes on"))
    #expect(goesOn.contains("Pressure at most 3 of 5.") && goesOn.contains("sit up slowly"))
    let due = text([])
    #expect(due.hasPrefix("Nothing yet: ask the full form before anybody works."))
    #expect(due.contains("Another medicine makes the full form due."))
  }

  @Test(arguments: [("n", true), (" No ", true), ("y", false), ("not sure", false)])
  func `a reply to the short form is “no”, or it is another`(line: String, isNo: Bool) {
    #expect(ShortReply(line, in: .english) == (isNo ? .no : .another))
    #expect(ShortReply("nothing", in: .english) == nil)
  }
}
