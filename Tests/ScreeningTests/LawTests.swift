import Foundation
import Screening
import Testing
import Training

/// What holds for all answers: by enumeration where that is possible, else for answers made at random. `ASHIATO_SEED` repeats a run.
@Suite struct LawTests {
  private let client: Consultation
  private var rules: RuleSet { client.rules }

  init() throws { client = try Consultation() }

  private func forAll(_ property: String, _ body: (inout SplitMix64) -> String?) {
    var random = SplitMix64(seed: SplitMix64.printedSeed(for: property))
    for number in 1...300 {
      if let complaint = body(&random) {
        Issue.record("case \(number): \(complaint)")
        return
      }
    }
  }

  /// Everything that somebody can say to a question in one word or one finding, with its figures.
  private func possibleAnswers(to question: Question) -> [Answer?] {
    let figures: [Figure?] =
      switch question.measure?.unit {
      case nil: [nil]
      case .bloodPressure:
        [nil] + [90, 159, 160, 179, 180, 220].map { .reading(systolic: $0, diastolic: 70) }
      default: [nil] + [0, 5, 6, 8, 9, 39, 40, 500].map { .number($0) }
      }
    let told = question.findings.flatMap { finding in
      figures.map { Answer.yes(.init([finding.id], figure: $0)) }
    }
    return [nil, .no, .unsure] + figures.map { .yes(.init(figure: $0)) } + told
  }

  private func randomAnswer(to question: Question, using random: inout SplitMix64) -> Answer? {
    guard case .yes(var particulars)? = possibleAnswers(to: question).randomElement(using: &random) ?? nil
    else {
      return random.chance(95) ? .no : .unsure
    }
    if random.chance(70) {
      particulars.places = Set(
        Place.everywhere(in: rules.zones.map(\.id)).sorted().filter { _ in random.chance(10) })
    }
    if random.chance(30) { particulars.letter = Letter(daysAgo: Int.random(in: 0...120, using: &random)) }
    return .yes(particulars)
  }

  private func randomAnswers(using random: inout SplitMix64) -> Answers {
    var answers = client.answers([:])
    let share = Int.random(in: 0...12, using: &random)
    for question in rules.questions where random.chance(share) {
      answers.given[question.id] = randomAnswer(to: question, using: &random)
    }
    answers.sizes.client = Int.random(in: 50...140, using: &random)
    return answers
  }

  private func randomSetting(using random: inout SplitMix64) -> Setting {
    var setting = random.chance(30) ? Setting.anyCourse : client.setting
    if random.chance(30) { setting.zones = ["calf", "hamstrings", "lumbar"] }
    return setting
  }

  /// What a milder decision would say.
  private func complaint(from before: Decision, to after: Decision) -> String? {
    if after.outcome < before.outcome { return "\(before.outcome) became \(after.outcome)" }
    if let loose = before.restrictions, let strict = after.restrictions, !strict.isAtLeastAsStrict(as: loose)
    {
      return "\(loose) became \(strict)"
    }
    return nil
  }

  @Test
  func `every single answer to every question has an outcome, and what changes something names its rule`() {
    for question in rules.questions {
      for answer in possibleAnswers(to: question) {
        var answers = client.answers([:])
        answers.given[question.id] = answer
        let decision = rules.decide(answers, in: client.setting)
        if decision.outcome > .proceed { #expect(decision.rules.contains(question.code), "\(question.code)") }
        if answer == .no { #expect(decision.outcome == .proceed, "\(question.code)") }
        #expect(decision.outcome.allowsWork == (decision.restrictions != nil))
        #expect(decision.outcome.allowsWork == decision.instead.isEmpty, "\(question.code)")
      }
    }
  }

  @Test func `every finding is reached by an answer that names it alone`() {
    for question in rules.questions {
      for finding in question.findings where finding.outcome > .proceed {
        let decision = client.decide([
          question.id: .yes(.init([finding.id], figure: finding.window?.from, places: []))
        ])
        #expect(
          decision.reasons.contains { $0.sentence.description.contains(finding.why) },
          "\(question.code) \(finding.id)")
      }
    }
  }

  @Test func `“unsure” and a blank are as severe as anything that “yes” can mean, for every question`() {
    for question in rules.questions {
      let unsure = client.decide([question.id: .unsure])
      var answers = client.answers([:])
      answers.given[question.id] = nil
      let blank = rules.decide(answers, in: client.setting)
      #expect(blank.outcome == unsure.outcome)
      let told = question.findings.filter { $0.window == nil }
      for finding in told {
        // A figure of its own can be worse than not knowing it; without one, nothing is.
        let yes = client.decide([question.id: .yes(.init([finding.id]))])
        #expect(complaint(from: yes, to: unsure) == nil, "\(question.code) \(finding.id)")
      }
      #expect(complaint(from: client.decide([question.id: "yes"]), to: unsure) == nil, "\(question.code)")
    }
  }

  @Test func `any two answers together are as severe as each of them, for all pairs of findings`() {
    let findings = rules.questions.flatMap { question in
      question.findings.map { (question, Answer.yes(.init([$0.id], figure: $0.window?.from, places: []))) }
    }
    let alone = findings.map { client.decide([$0.0.id: $0.1]) }
    for (first, one) in zip(findings, alone) {
      for (second, other) in zip(findings, alone) where first.0.id < second.0.id {
        let both = client.decide([first.0.id: first.1, second.0.id: second.1])
        if both.outcome < max(one.outcome, other.outcome) {
          Issue.record("\(first.0.code) and \(second.0.code)")
        }
      }
    }
  }

  @Test func `one more answer of “yes” never makes a decision milder`() {
    forAll("one more yes") { random in
      var answers = randomAnswers(using: &random)
      let setting = randomSetting(using: &random)
      let before = rules.decide(answers, in: setting)
      let open = rules.questions.filter { answers.given[$0.id] == .no }
      guard let question = open.randomElement(using: &random) else { return nil }
      answers.given[question.id] = randomAnswer(to: question, using: &random)
      return complaint(from: before, to: rules.decide(answers, in: setting)).map { "\(question.code): \($0)" }
    }
  }

  @Test func `one more finding in an answer never makes a decision milder`() {
    forAll("one more finding") { random in
      var answers = randomAnswers(using: &random)
      let setting = randomSetting(using: &random)
      guard
        let question = rules.questions.filter({ $0.findings.count > 1 && $0.measure == nil }).randomElement(
          using: &random),
        let first = question.findings.randomElement(using: &random),
        let second = question.findings.randomElement(using: &random)
      else { return nil }
      answers.given[question.id] = .yes(.init([first.id]))
      let before = rules.decide(answers, in: setting)
      answers.given[question.id] = .yes(.init([first.id, second.id]))
      return complaint(from: before, to: rules.decide(answers, in: setting)).map { "\(question.code): \($0)" }
    }
  }

  @Test func `not saying where, when or which never makes a decision milder`() {
    forAll("particulars left out") { random in
      var answers = randomAnswers(using: &random)
      let setting = randomSetting(using: &random)
      let before = rules.decide(answers, in: setting)
      let told = answers.given.compactMap { id, answer -> (Question.ID, Answer.Particulars)? in
        guard case .yes(let particulars) = answer else { return nil }
        return (id, particulars)
      }.sorted { $0.0 < $1.0 }
      guard let (id, particulars) = told.randomElement(using: &random) else { return nil }
      var vaguer = particulars
      vaguer.places = nil
      answers.given[id] = .yes(vaguer)
      return complaint(from: before, to: rules.decide(answers, in: setting)).map { "\(id): \($0)" }
    }
  }

  @Test func `a letter never makes an outcome “proceed”, and never touches “do not perform”`() {
    forAll("letters") { random in
      var answers = randomAnswers(using: &random)
      for (id, answer) in answers.given {
        guard case .yes(var particulars) = answer else { continue }
        particulars.letter = nil
        answers.given[id] = .yes(particulars)
      }
      let before = rules.decide(answers, in: client.setting)
      for (id, answer) in answers.given {
        guard case .yes(var particulars) = answer else { continue }
        particulars.letter = Letter(daysAgo: 10)
        answers.given[id] = .yes(particulars)
      }
      let after = rules.decide(answers, in: client.setting)
      if before.outcome == .doNotPerform, after.outcome != .doNotPerform {
        return "“do not perform” was cleared"
      }
      if before.outcome > .proceed, after.outcome == .proceed { return "a letter undid everything" }
      // What is foretold is what letters do, where nobody was unsure.
      let isSaid = !answers.given.values.contains(.unsure)
      if before.outcome == .refer, isSaid, before.withLetters != after.outcome {
        return "foretold \(String(describing: before.withLetters)), became \(after.outcome)"
      }
      return nil
    }
  }

  @Test func `the same answers in another rule order end in the same outcome and restrictions`() throws {
    forAll("order of rules") { random in
      let answers = randomAnswers(using: &random)
      var shuffled = rules
      shuffled.questions.shuffle(using: &random)
      shuffled.combinations.shuffle(using: &random)
      let (one, other) = (
        rules.decide(answers, in: client.setting), shuffled.decide(answers, in: client.setting)
      )
      if one.outcome != other.outcome || one.restrictions != other.restrictions { return "the order matters" }
      return Set(one.rules) == Set(other.rules) ? nil : "other reasons: \(one.rules) and \(other.rules)"
    }
  }

  @Test func `the same answers always give the same bytes`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var random = SplitMix64(seed: SplitMix64.printedSeed(for: "same bytes"))
    for _ in 1...50 {
      let answers = randomAnswers(using: &random)
      let first = try encoder.encode(rules.decide(answers, in: client.setting))
      let second = try encoder.encode(
        rules.decide(Answers(answers.given, sizes: answers.sizes), in: client.setting))
      #expect(first == second)
    }
  }

  @Test func `a rule set and its JSON say the same`() throws {
    let encoder = JSONEncoder()
    let bytes = try encoder.encode(rules)
    #expect(try JSONDecoder().decode(RuleSet.self, from: bytes) == rules)
  }
}
