import Foundation
import Screening
import Testing
import Training

@testable import CurriculumFile

@Suite struct RuleSetReadingTests {
  private func complaints(_ text: String) -> [String] {
    do throws(Complaints) {
      _ = try RuleSet(yaml: Array(text.utf8), file: "rules.yaml")
      return []
    } catch {
      return error.all.map { "\($0.line):\($0.column): \($0.sentence) \($0.remedy)" }
    }
  }

  @Test func `a whole rule set is read as it is written`() throws {
    let rules = try RuleSet(yaml: Array(RuleSetSmall.text.utf8), file: "rules.yaml")
    #expect(rules.name == "small@2026.1" && rules.letterDays == 90 && rules.pressureAtMost == 4)
    let pressure = try #require(rules.questions.first)
    #expect(pressure.code == "BP" && pressure.asked == .client && pressure.bodySystem == .bloodAndVessels)
    #expect(pressure.measure?.unit == .bloodPressure && pressure.measure?.unknown?.text == "untreated")
    let lumbar = try #require(Zone.ID("lumbar"))
    let calf = try #require(Zone.ID("calf"))
    let double = try #require(Stroke.ID("double-glide"))
    #expect(
      pressure.findings[0].restrictions
        == Restrictions(
          pressures: [Place(lumbar, .left): 2, Place(lumbar, .right): 2], leavingOutStrokes: [double],
          pressureAtMost: 3, minutesAtMost: Minutes(45)))
    #expect(
      pressure.findings[1].clearance
        == Clearance(
          restrictions: Restrictions(leavingOut: Place.everywhere(in: [calf])), care: ["Ask again."]))
    #expect(
      pressure.findings[2].window == Window(from: .reading(systolic: 180, diastolic: 110), below: nil))
    #expect(rules.questions[1].findings[0].whereItIs == [calf])
    #expect(rules.size.twoFeetStrokes == [double] && rules.size.twoFeetMargin == 27)
    #expect(rules.combinations.map(\.id.text) == ["pressure-with-veins", "two-changes", "too-soft"])
    guard case .all(let conditions) = rules.combinations[0].condition, conditions.count == 2 else {
      Issue.record("\(rules.combinations[0].condition)")
      return
    }
    #expect(rules.gates[0].strokes == [double])
  }

  @Test func `a rule set says in which language it is written, or it is English and keeps its digest`() throws
  {
    func rules(_ text: String) throws -> RuleSet { try RuleSet(yaml: Array(text.utf8), file: "rules.yaml") }
    let plain = try rules(RuleSetSmall.text)
    #expect(plain.language == nil)
    #expect(!String(decoding: try JSONEncoder().encode(plain), as: UTF8.self).contains("language"))
    let german = try rules("language: de\n" + RuleSetSmall.text)
    #expect(german.language?.text == "de")
    #expect(try JSONDecoder().decode(RuleSet.self, from: JSONEncoder().encode(german)) == german)
    #expect(german.decide(Answers()).language.text == "de" && plain.decide(Answers()).language == .english)
    #expect(
      complaints("language: german\n" + RuleSetSmall.text) == [
        "1:11: “language” is “german”, which is not the tag of a language. Write it as “de”, “pt-BR” or “zh-Hant” (BCP 47)."
      ])
  }

  /// A change of the small rule set, and what is said about it.
  struct Fault: CustomTestStringConvertible {
    let name: String
    let changes: [(String, String)]
    let complaints: [String]

    var testDescription: String { name }
  }

  static let faults: [Fault] = [
    Fault(
      name: "a misspelt key", changes: [("    sentence: Is your", "    sentense: Is your")],
      complaints: ["29:5: “sentense” is not a key of this question. Did you mean “sentence”?"]),
    Fault(
      name: "a word that is no outcome", changes: [("outcome: modify", "outcome: modifies")],
      complaints: [
        "38:18: “outcome” is “modifies”. It can be “proceed”, “modify”, “refer”, “do-not-perform”."
      ]),
    Fault(
      name: "a code in small letters", changes: [("code: BP", "code: bp")],
      complaints: [
        "26:11: “code” is “bp”, which is not a code. Write capital letters and hyphens, at most 12, as PREG."
      ]),
    Fault(
      name: "an area that nobody knows", changes: [("leave-out: [leg]", "leave-out: [legs]")],
      complaints: ["52:23: “legs” is no zone or area. Did you mean “leg”?"]),
    Fault(
      name: "a stroke that nobody knows", changes: [("strokes: [double-glide]", "strokes: [double-slide]")],
      complaints: ["23:52: “double-slide” is no stroke. Did you mean “double-glide”?"]),
    Fault(
      name: "a question that nobody asks", changes: [("{found: veins}", "{found: vein}")],
      complaints: ["97:70: No question has the id “vein”. Did you mean “veins”?"]),
    Fault(
      name: "a finding that no question has", changes: [("finding: treated", "finding: treatet")],
      complaints: ["97:45: No finding of “pressure” has the id “treatet”. Did you mean “treated”?"]),
    Fault(
      name: "a finding named like an answer", changes: [("id: mild", "id: \"no\"")],
      complaints: ["66:13: “no” is an answer already. Give the finding another id."]),
    Fault(
      name: "two questions with one id", changes: [("id: veins", "id: pressure")],
      complaints: [
        "60:9: Two questions have the id “pressure”. Give this one another. The first stands in line 25.",
        "97:45: No finding of “pressure” has the id “treated”. It can be “mild”.",
        "97:70: No question has the id “veins”. It can be “pressure”, “pressure”, “own-fitness”.",
        "116:16: No question has the id “veins”. It can be “pressure”, “pressure”, “own-fitness”.",
      ]),
    Fault(
      name: "two rules with one name", changes: [("code: VARIC", "code: FIT")],
      complaints: [
        "71:9: Two rules are named “FIT”. Give this one another name. The first stands in line 60."
      ]),
    Fault(
      name: "a condition that says two things",
      changes: [("{found: veins}", "{found: veins, left-out: [leg]}")],
      complaints: [
        "97:62: A condition says one thing. Write one of “found” (with a “finding” or without), “all”, “any”, “count”, “left-out” and “pressure-at-most”."
      ]),
    Fault(
      name: "a figure that is none", changes: [("from: 180/110", "from: high")],
      complaints: [
        "56:15: “from” is “high”, which is not a figure. Write a whole number up to 2000, or a blood pressure as 160/100."
      ]),
    Fault(
      name: "a reading where weeks are asked", changes: [("unit: blood-pressure", "unit: weeks")],
      complaints: ["25:9: A threshold is not in weeks. Write every “from” and “below” in weeks."]),
    Fault(
      name: "a referral without a letter",
      changes: [("        clearance:\n          leave-out: [leg]\n          care: [Ask again.]\n", "")],
      complaints: [
        "47:9: “untreated” refers, and nothing says what a doctor's letter then allows. Add “clearance”, or write “do-not-perform”."
      ]),
    Fault(
      name: "a letter that would allow what nobody may do",
      changes: [("instead: Call a doctor today.", "clearance: {pressure-at-most: 2}")],
      complaints: [
        "54:9: “high” is “do-not-perform”, and a letter changes only what refers. Delete “clearance”, or write “refer”."
      ]),
    Fault(
      name: "a change that changes nothing", changes: [("        where: [leg]\n", "")],
      complaints: [
        "66:9: “mild” says “modify” and not what. Add “leave-out”, “leave-out-strokes”, “pressure-at-most”, “where” or “care”."
      ]),
    Fault(
      name: "a restriction that says proceed",
      changes: [("outcome: modify\n        why: Veins", "outcome: proceed\n        why: Veins")],
      complaints: [
        "66:9: “mild” restricts the work and says “proceed”. Write “modify”.",
        "102:9: “two-changes” holds for no answers at all. Mend its condition, or delete it.",
      ]),
    Fault(
      name: "an unknown figure that is milder than another answer",
      changes: [("unknown: untreated", "unknown: treated")],
      complaints: [
        "25:9: An unknown figure means “treated”, which is milder than “untreated”. What is unknown counts as the worse: make it as severe."
      ]),
    Fault(
      name: "windows that overlap",
      changes: [
        (
          "      - id: high\n",
          "      - {id: higher, answer: More., from: 200/120, outcome: do-not-perform, why: Too high.}\n      - id: high\n"
        )
      ],
      complaints: [
        "25:9: The figure 200/120 means two findings at once. Let one finding begin where the other ends."
      ]),
    Fault(
      name: "a window that no figure fits",
      changes: [("from: 180/110", "from: 180/110\n        below: 180/110")],
      complaints: [
        "25:9: No figure lies between “from” and “below” of a finding. Write a “below” above the “from”."
      ]),
    Fault(
      name: "a hole between windows, with a finding told in words beside them",
      changes: [
        ("      unknown: untreated\n", ""),
        ("from: 180/110", "from: 180/110\n        below: 200/120"),
      ],
      complaints: [
        "25:9: The figure 0/0 means nothing. Let one finding begin where the other ends.",
        "25:9: The figure 200/120 means nothing. Let one finding begin where the other ends.",
      ]),
    Fault(
      name: "something urgent that does not rule out the work",
      changes: [("why: Veins are", "urgent: Go to a doctor.\n        why: Veins are")],
      complaints: [
        "66:9: “mild” is urgent, and does not rule out the work. Write “do-not-perform”, or “instead” for “urgent”."
      ]),
    Fault(
      name: "something urgent, and something else to do",
      changes: [("instead: Call a doctor today.", "instead: Rest.\n        urgent: Call a doctor today.")],
      complaints: ["60:17: What is urgent leaves no time for anything else. Delete “instead” or “urgent”."]),
    Fault(
      name: "figures that nobody asks for",
      changes: [("where: [leg]", "where: [leg]\n        below: 3")],
      complaints: ["60:9: A finding has figures, and the question asks for none. Add a “measure”."]),
    Fault(
      name: "a combination that cannot hold",
      changes: [("at-least: 2, outcome: modify", "at-least: 4, outcome: modify")],
      complaints: ["102:9: “two-changes” holds for no answers at all. Mend its condition, or delete it."]),
    Fault(
      name: "a combination that never matters",
      changes: [("{pressure-at-most: 3}", "{found: own-fitness}")],
      complaints: [
        "106:9: “too-soft” changes nothing: whenever it holds, the answers alone lead to the same. Delete it, or make its outcome more severe."
      ]),
    Fault(
      name: "a weak table on which one may work",
      changes: [
        ("outcome: do-not-perform\n    why: The table", "outcome: modify\n    why: The table")
      ],
      complaints: ["82:3: A table that is too weak ends in “modify”. Write “do-not-perform”."]),
    Fault(
      name: "a short form that leaves out a question",
      changes: [("stands-for: [pressure]", "stands-for: [own-fitness]")],
      complaints: [
        "115:3: The short form asks for nothing new about “pressure”. Name each under “stands-for” of a question, or under “unchanging” where the answer cannot become more severe."
      ]),
    Fault(
      name: "a short form that leaves out an occasion",
      changes: [("occasions: [incident, no-work, letter]", "occasions: [incident, letter]")],
      complaints: [
        "115:3: The short form does not ask about “no-work”. Name it under “occasions” of the question that asks about it."
      ]),
    Fault(
      name: "a short form of more than a year",
      changes: [("full-form-after-months: 6", "full-form-after-months: 13")],
      complaints: ["115:27: “full-form-after-months” is 13. It can be from 1 to 12."]),
    Fault(
      name: "a short form that names no question",
      changes: [("stands-for: [pressure]", "stands-for: [presure]")],
      complaints: ["122:20: No question has the id “presure”. Did you mean “pressure”?"]),
    Fault(
      name: "several faults at once",
      changes: [
        ("asked: client", "asked: clients"), ("letter-days: 90", "letter-days: 0"), ("id: leg,", "id: calf,"),
      ],
      complaints: [
        "9:14: “letter-days” is 0. It can be from 1 to 366.",
        "18:10: “calf” is a zone already. Give the area a name of its own.",
        "27:12: “asked” is “clients”. Did you mean “client”?",
        "52:23: “leg” is no zone or area. It can be “calf”, “lumbar”, “gluteals”, “calf”.",
        "70:17: “leg” is no zone or area. It can be “calf”, “lumbar”, “gluteals”, “calf”.",
        "97:90: “leg” is no zone or area. It can be “calf”, “lumbar”, “gluteals”, “calf”.",
      ]),
  ]

  @Test(arguments: faults)
  func `every fault is named with its place and what would be right`(_ fault: Fault) throws {
    let said = complaints(try RuleSetSmall.with(fault.changes))
    #expect(said == fault.complaints)
  }

  @Test func `a rule set cut off anywhere, or with a line taken out, is refused or read, and never crashes`()
  {
    let lines = RuleSetSmall.text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      var fewer = lines
      fewer.remove(at: index)
      _ = complaints(fewer.joined(separator: "\n"))
      _ = complaints(lines[..<index].joined(separator: "\n"))
    }
  }

  @Test func `a condition nested beyond reason is refused`() throws {
    var condition = "{found: veins}"
    for _ in 1...10 { condition = "{any: [{found: veins}, \(condition)]}" }
    let said = complaints(try RuleSetSmall.with([("{found: veins}", condition)]))
    #expect(said.contains { $0.contains("This condition is nested too deeply.") })
  }
}
