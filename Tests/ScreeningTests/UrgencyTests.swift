import Screening
import Testing
import Training

/// What cannot wait is said alone: nothing else may keep anybody from getting help.
@Suite struct UrgencyTests {
  private let client: Consultation

  init() throws { client = try Consultation() }

  /// Every finding of the rule set with an answer that means it, and nothing else.
  private var findings: [(question: Question, finding: Finding, answer: Answer)] {
    client.rules.questions.flatMap { question in
      question.findings.map { finding in
        (question, finding, .yes(.init([finding.id], figure: finding.window?.from, places: [])))
      }
    }
  }

  @Test func `the shipped rule set calls urgent what needs help at once`() {
    let urgent = findings.filter { $0.finding.urgent != nil }.map { "\($0.question.code) \($0.finding.id)" }
    #expect(
      Set(urgent) == [
        "REDFLAG any", "CLOT suspected", "HEADACHE alarming", "BP at-or-above-180-110",
      ])
    #expect(client.rules.combinations.filter { $0.urgent != nil }.map(\.id.text) == ["one-calf-as-clot"])
  }

  @Test func `beside an urgent finding nothing else is offered, whatever else was found`() throws {
    for first in findings where first.finding.urgent != nil {
      let urgent = try #require(first.finding.urgent)
      for second in findings where second.question.id != first.question.id {
        let decision = client.decide([first.question.id: first.answer, second.question.id: second.answer])
        var expected = Set([urgent])
        if let also = second.finding.urgent { expected.insert(also) }
        if second.finding.id == "one-calf" {
          expected.insert("Get medical help now, and do not rub the leg.")
        }
        #expect(
          Set(decision.instead) == expected,
          "\(first.question.code) with \(second.question.code) \(second.finding.id)")
        #expect(decision.outcome == .doNotPerform)
      }
    }
  }

  @Test func `cramps in one calf are urgent beside any reason to refer`() {
    let decision = client.decide(["cramps": "one-calf", "seizures": "yes"])
    #expect(decision.instead == ["Get medical help now, and do not rub the leg."])
  }

  @Test func `a question that was not asked sends nobody for help`() {
    var answers = client.answers([:])
    answers.given["warning-signs"] = nil
    #expect(client.rules.decide(answers, in: client.setting).instead == ["Ask every question first."])
  }

  @Test func `two answers are no reason of their own where one of them rules out the work`() {
    let decision = client.decide(["age": "yes", "seizures": "yes", "weak-immunity": "no"])
    #expect(decision.rules == ["AGE", "SEIZ"])
    #expect(decision.instead == ["Come back when you are 18; an experienced hand therapist may help before."])
  }

  @Test func `what is urgent is asked before everything else`() {
    let last = client.rules.questions.lastIndex { question in
      question.findings.contains { $0.urgent != nil }
    }
    #expect(
      client.rules.questions.prefix((last ?? 0) + 1).map(\.code) == [
        "REDFLAG", "CLOT", "CRAMP", "HEADACHE", "BP",
      ])
  }
}
