import Screening
import Testing
import Training

/// The short form carries the full one over or asks for it anew, and never allows more.
@Suite struct ShortFormTests {
  private let client: Consultation
  private var rules: RuleSet { client.rules }
  private let day: CalendarDay = "2026-03-02"

  init() throws { client = try Consultation() }

  private func shortForm() throws -> ShortForm { try #require(rules.shortForm) }

  /// What the therapist keeps of a decision of ``day``.
  private func kept(_ answers: Answers) -> KeptDecision {
    let decision = rules.decide(answers, in: client.setting)
    return KeptDecision(
      ruleSet: decision.ruleSet, outcome: decision.outcome, restrictions: decision.restrictions,
      care: decision.care, decidedOn: day,
      holdsUntil: rules.holdsUntil(decision, on: answers, today: day) ?? day)
  }

  private func allNo() throws -> Set<ShortQuestion.ID> { Set(try shortForm().questions.map(\.id)) }

  @Test func `when nothing is new, what the full form allowed goes on as it was`() throws {
    for answers in [
      client.answers([:]), client.answers(["varicose-veins": .yes("mild", at: [Place("calf", .left)])]),
    ] {
      let kept = kept(answers)
      #expect(kept.outcome.allowsWork)
      let decision = rules.decideAgain(answeredNo: try allNo(), after: kept, today: day.adding(days: 30))
      #expect(decision == .goesOn(kept))
    }
  }

  @Test func `any answer but “no” to any question makes the full form due, and a blank is such an answer`()
    throws
  {
    let kept = kept(client.answers([:]))
    for question in try shortForm().questions {
      let decision = rules.decideAgain(
        answeredNo: try allNo().subtracting([question.id]), after: kept, today: day.adding(days: 1))
      #expect(decision == .fullFormDue([.isNew(question)]), "\(question.id)")
    }
    let blank = rules.decideAgain(answeredNo: [], after: kept, today: day.adding(days: 1))
    #expect(blank == .fullFormDue(try shortForm().questions.map(FullFormReason.isNew)))
  }

  @Test func `the full form holds for six months to the day`() throws {
    let kept = kept(client.answers([:]))
    #expect(kept.holdsUntil == "2026-09-02")
    let last = rules.decideAgain(answeredNo: try allNo(), after: kept, today: "2026-09-02")
    #expect(last == .goesOn(kept))
    let later = rules.decideAgain(answeredNo: try allNo(), after: kept, today: "2026-09-03")
    #expect(later == .fullFormDue([.lapsed("2026-09-02")]))
    // Whoever writes a later day into what she keeps does not prolong it.
    var prolonged = kept
    prolonged.holdsUntil = "2030-01-01"
    let late = rules.decideAgain(answeredNo: try allNo(), after: prolonged, today: "2026-09-03")
    #expect(late == .fullFormDue([.lapsed("2026-09-02")]))
  }

  @Test(
    arguments: [
      (Letter(daysAgo: 20), CalendarDay("2026-05-11")),
      (Letter(daysAgo: 20, validForDays: 30), CalendarDay("2026-03-12")),
    ] as [(Letter, CalendarDay)])
  func `a doctor's letter lapses after 90 days or on its own date, and what rests on it with it`(
    letter: Letter, lastDay: CalendarDay
  ) throws {
    let kept = kept(client.answers(["disc": .yes("bulge-or-old", letter: letter)]))
    #expect(kept.outcome == .modify && kept.holdsUntil == lastDay)
    let later = rules.decideAgain(answeredNo: try allNo(), after: kept, today: lastDay.adding(days: 1))
    #expect(later == .fullFormDue([.lapsed(lastDay)]))
  }

  @Test func `after “refer” and “do not perform” the full form is due`() throws {
    for (answers, outcome) in [
      (client.answers(["disc": "bulge-or-old"]), Outcome.refer),
      (client.answers(["pregnancy": "yes"]), .doNotPerform),
    ] {
      let kept = kept(answers)
      #expect(kept.outcome == outcome)
      let decision = rules.decideAgain(answeredNo: try allNo(), after: kept, today: day)
      #expect(decision == .fullFormDue([.noWork(outcome)]))
    }
  }

  @Test func `a full form by other rules, or of a day to come, carries nothing over`() throws {
    var other = kept(client.answers([:]))
    other.ruleSet = "default@2025.1"
    #expect(
      rules.decideAgain(answeredNo: try allNo(), after: other, today: day)
        == .fullFormDue([.otherRules(kept: "default@2025.1", asked: rules.name)]))
    let kept = kept(client.answers([:]))
    #expect(
      rules.decideAgain(answeredNo: try allNo(), after: kept, today: day.adding(days: -1))
        == .fullFormDue([.inTheFuture(day)]))
    var without = rules
    without.shortForm = nil
    #expect(
      without.decideAgain(answeredNo: try allNo(), after: kept, today: day) == .fullFormDue([.noShortForm]))
  }

  @Test func `a new illness, medicine, operation or pregnancy, an incident and a refusal are asked about`()
    throws
  {
    let form = try shortForm()
    func asks(_ question: Question.ID) -> Bool { form.questions.contains { $0.standsFor.contains(question) } }
    for question: Question.ID in ["heart", "medicines", "surgery", "pregnancy", "fever", "own-fitness"] {
      #expect(asks(question), "\(question)")
    }
    for occasion in ShortQuestion.Occasion.allCases {
      #expect(form.questions.contains { $0.occasions.contains(occasion) }, "\(occasion)")
    }
    #expect(form.unchanging == ["age"])
  }

  @Test func `check finds every question and every occasion that the short form leaves out`() throws {
    #expect(rules.gaps == [])
    for question in rules.questions where question.id != "age" {
      var fewer = rules
      fewer.shortForm = try without(question.id)
      #expect(
        fewer.gaps.contains { $0.place == .shortForm && $0.sentence.contains("“\(question.id)”") },
        "\(question.id)")
    }
    for occasion in ShortQuestion.Occasion.allCases {
      var fewer = rules
      var form = try shortForm()
      for index in form.questions.indices { form.questions[index].occasions.removeAll { $0 == occasion } }
      fewer.shortForm = form
      #expect(
        fewer.gaps.contains { $0.place == .shortForm && $0.sentence.contains("“\(occasion.rawValue)”") },
        "\(occasion)")
    }
  }

  private func without(_ question: Question.ID) throws -> ShortForm {
    var form = try shortForm()
    for index in form.questions.indices { form.questions[index].standsFor.removeAll { $0 == question } }
    return form
  }

  @Test func `whatever is answered, the short form never widens what the full one allowed`() throws {
    var random = SplitMix64(seed: SplitMix64.printedSeed(for: "short form"))
    let form = try shortForm()
    for _ in 1...500 {
      var answers = client.answers([:])
      for question in rules.questions where random.chance(4) {
        let finding = question.findings.randomElement(using: &random)
        let letter = random.chance(60) ? Letter(daysAgo: Int.random(in: 0...100, using: &random)) : nil
        answers.given[question.id] = .yes(.init(Set([finding?.id].compactMap(\.self)), letter: letter))
      }
      let kept = kept(answers)
      let share = random.chance(50) ? 100 : 90
      let answeredNo = Set(form.questions.map(\.id).filter { _ in random.chance(share) })
      let today = day.adding(days: Int.random(in: -2...220, using: &random))
      switch rules.decideAgain(answeredNo: answeredNo, after: kept, today: today) {
      case .goesOn(let carried):
        #expect(answeredNo.count == form.questions.count && kept.outcome.allowsWork)
        #expect(today >= day && today <= kept.holdsUntil)
        #expect(carried.outcome == kept.outcome && carried.restrictions == kept.restrictions)
        #expect(carried.care == kept.care && carried.holdsUntil == kept.holdsUntil)
      case .fullFormDue(let reasons):
        #expect(!reasons.isEmpty)
        #expect(
          answeredNo.count < form.questions.count || !kept.outcome.allowsWork || today < day
            || today > kept.holdsUntil)
      }
    }
  }
}
