import Screening
import Testing
import Training

/// How conditions combine, rule by rule.
@Suite struct CombinationTests {
  private let client: Consultation

  init() throws { client = try Consultation() }

  @Test func `the outcome is the most severe one`() {
    let decision = client.decide(["meal": "yes", "weak-immunity": "yes", "allergy": "yes"])
    #expect(decision.outcome == .refer)
    #expect(decision.rules == ["IMMUNE", "MEAL", "ALLERGY"])
  }

  @Test func `what is left out adds up, and pressure and minutes are the least`() {
    let decision = client.decide([
      "eyes": .yes("glaucoma-or-retina", letter: Letter(daysAgo: 1)), "diabetes": "well-controlled",
      "touch": .yes("places", at: [Place("calf", .left)]),
    ])
    #expect(
      decision.restrictions
        == Restrictions(leavingOut: [Place("calf", .left)], pressureAtMost: 3, minutesAtMost: 20))
  }

  @Test func `a question left open counts as yes`() {
    var answers = client.answers([:])
    answers.given["pregnancy"] = nil
    let decision = client.rules.decide(answers, in: client.setting)
    #expect(decision.outcome == .doNotPerform)
    #expect(
      decision.reasons[0].sentence.description.hasPrefix("A question without an answer counts as “yes”. "))
    #expect(decision.instead == ["Ask every question first."])
  }

  @Test func `nothing answered at all - do not perform`() {
    #expect(client.rules.decide(Answers(), in: client.setting).outcome == .doNotPerform)
  }

  @Test func `two reasons to refer from different body systems - do not perform`() {
    let decision = client.decide(["weak-immunity": "yes", "seizures": "yes"])
    #expect(decision.outcome == .doNotPerform && decision.rules == ["two-systems", "IMMUNE", "SEIZ"])
    #expect(decision.reasons[0].codes == ["IMMUNE", "SEIZ"])
  }

  @Test func `two reasons to refer from one body system - refer`() {
    #expect(
      client.decide(["seizures": "yes", "numbness": .yes("numb-or-nerve-disease", at: [])]).outcome == .refer)
  }

  @Test(
    arguments: [
      ["surgery": .yes(figure: .number(13), at: []), "medicines": .yes("regular")],
      ["weak-immunity": "yes", "cancer": "past", "autoimmune": "quiet"],
    ] as [[Question.ID: Answer]])
  func `each question about no part of a body counts by itself - do not perform, with letters too`(
    given: [Question.ID: Answer]
  ) {
    #expect(client.decide(given).rules.first == "two-systems")
    let letters = given.mapValues { answer -> Answer in
      guard case .yes(var particulars) = answer else { return answer }
      particulars.letter = Letter(daysAgo: 1)
      return .yes(particulars)
    }
    #expect(client.decide(letters).outcome == .doNotPerform)
  }

  @Test func `two changes - modify, and three - refer`() {
    var given: [Question.ID: Answer] = ["low-blood-pressure": "yes", "headache": "tension"]
    #expect(client.decide(given).outcome == .modify)
    given["loose-joints"] = "loose"
    let decision = client.decide(given)
    #expect(decision.outcome == .refer && decision.rules.first == "three-changes")
  }

  @Test func `a meal, an allergy and a wish about touch do not count towards three changes`() {
    let decision = client.decide([
      "low-blood-pressure": "yes", "headache": "tension", "meal": "yes", "allergy": "yes",
      "touch": .yes("places", at: []),
    ])
    #expect(decision.outcome == .modify)
  }

  @Test func `high blood pressure with heart trouble - do not perform`() {
    let decision = client.decide([
      "blood-pressure": .yes("treated", figure: .reading(systolic: 130, diastolic: 80)),
      "heart": "longer-ago",
    ])
    #expect(decision.outcome == .doNotPerform && decision.rules.first == "pressure-and-heart")
  }

  @Test(
    arguments: [("varicose-veins", "mild"), ("numbness", "numb-or-nerve-disease")] as [(Question.ID, Answer)])
  func `diabetes with varicose veins or numbness - refer at least`(question: Question.ID, answer: Answer) {
    let decision = client.decide(["diabetes": "well-controlled", question: answer])
    #expect(decision.outcome >= .refer && decision.rules.contains("diabetes-and-veins-or-nerves"))
  }

  @Test func `back and buttocks left out - do not perform, and the hands instead`() {
    let back: Set<Zone.ID> = ["upper-trapezius", "shoulder-blade", "upper-back", "erectors", "lumbar"]
    var places = Place.everywhere(in: back.union(["gluteals"]))
    #expect(
      client.decide(["touch": .yes("places", at: places)]).instead == ["Offer gentle work by hand instead."])
    // One side of one zone is enough to work on.
    places.remove(Place("gluteals", .right))
    #expect(client.decide(["touch": .yes("places", at: places)]).outcome == .modify)
  }

  @Test func `of back and buttocks only what the course works has to be left out`() {
    var client = client
    client.setting.zones = ["upper-back", "erectors", "gluteals", "hamstrings", "calf"]
    let places = Place.everywhere(in: ["upper-back", "erectors", "gluteals"] as [Zone.ID])
    let decision = client.decide(["touch": .yes("places", at: places)])
    #expect(decision.outcome == .doNotPerform && decision.rules.first == "back-and-buttocks-left-out")
    client.setting.zones = ["arms", "front-of-thigh"]
    #expect(client.decide(["face-down": "cannot"]).outcome == .modify)
  }

  @Test func `a course that works a zone softly says so in every decision`() {
    var client = client
    client.setting.zonePressures = ["lumbar": 3]
    let decision = client.decide()
    #expect(decision.outcome == .proceed)
    #expect(decision.restrictions?.pressure(at: Place("lumbar", .right)) == 3)
    #expect(decision.restrictions?.pressure(at: Place("calf", .right)) == 4)
  }

  @Test func `nothing of the course left above pressure 2 - do not perform`() {
    var client = client
    client.setting.zones = ["calf", "hamstrings"]
    let decision = client.decide(["flight": "long-flight"])
    #expect(decision.outcome == .doNotPerform && decision.rules.first == "only-soft-pressure-left")
  }

  @Test func `two-foot strokes and the neck press need “proceed”`() {
    var client = client
    client.takeTwoFootCourse()
    client.setting.strokes?.insert("back-of-neck-press")
    #expect(client.decide().restrictions?.strokesLeftOut == [])
    let decision = client.decide(["meal": "yes"])
    #expect(
      decision.restrictions?.strokesLeftOut
        == ["double-glide", "opening-double-glide", "double-stand", "back-of-neck-press"])
    #expect(decision.rules == ["MEAL", "two-feet-only-when-clear", "neck-only-when-clear"])
  }

  @Test func `a decision for a course names the zones and strokes that it teaches, and no others`() {
    let treated = Answer.yes("treated", figure: .reading(systolic: 138, diastolic: 84))
    let leg = Answer.yes("nodes-removed", at: client.rules.places(named: "leg") ?? [])
    for course: Set<Zone.ID> in [["calf", "arms"], ["calf", "arms", "front-of-thigh", "client-soles"]] {
      var client = client
      client.setting.zones = course
      let everything = [client.decide(["blood-pressure": treated]), client.decide(["cancer": leg])]
      for reason in everything.flatMap(\.reasons) {
        #expect(reason.restrictions.strokesLeftOut == [])
        #expect(Set(reason.restrictions.leftOut.map(\.zone)).isSubset(of: course))
      }
      #expect(everything[0].restrictions == Restrictions(pressureAtMost: 3))
    }
    var trigger = client
    trigger.setting.strokes?.insert("trigger-point-hold")
    #expect(
      trigger.decide(["blood-pressure": treated]).restrictions?.strokesLeftOut == ["trigger-point-hold"])
    // Where no course is named, everything that the rules know is.
    let anyCourse = client.rules.decide(client.answers(["blood-pressure": treated]))
    #expect(anyCourse.restrictions?.strokesLeftOut.contains("trigger-point-hold") == true)
  }

  @Test func `what the rule set does not know is left out`() {
    var client = client
    client.setting.zones?.insert("left-ear")
    let decision = client.decide()
    #expect(decision.outcome == .modify && decision.leavesOut("left-ear") && decision.rules == ["course"])
  }
}

/// What a doctor's letter changes, and what not.
@Suite struct LetterTests {
  private let client: Consultation

  init() throws { client = try Consultation() }

  @Test func `a letter turns “refer” into “modify”`() {
    #expect(client.decide(["weak-immunity": .yes(letter: Letter(daysAgo: 90))]).outcome == .modify)
  }

  @Test func `a letter lapses after 90 days, or at its own date`() {
    let lapsed = client.decide(["weak-immunity": .yes(letter: Letter(daysAgo: 91))])
    #expect(lapsed.outcome == .refer)
    #expect(lapsed.reasons[0].sentence.description.hasSuffix("The doctor's letter has lapsed."))
    #expect(
      client.decide(["weak-immunity": .yes(letter: Letter(daysAgo: 31, validForDays: 30))]).outcome == .refer)
    #expect(
      client.decide(["weak-immunity": .yes(letter: Letter(daysAgo: 30, validForDays: 30))]).outcome == .modify
    )
    #expect(
      client.decide(["weak-immunity": .yes(letter: Letter(daysAgo: 95, validForDays: 365))]).outcome == .refer
    )
  }

  @Test func `a letter never changes “do not perform”, from one answer or from two`() {
    let letter = Letter(daysAgo: 1)
    for question in client.rules.questions {
      for finding in question.findings where finding.outcome == .doNotPerform {
        let answer = Answer.yes(.init([finding.id], places: [], letter: letter))
        #expect(client.decide([question.id: answer]).outcome == .doNotPerform, "\(question.code)")
      }
    }
    let two = client.decide(["weak-immunity": .yes(letter: letter), "seizures": .yes(letter: letter)])
    #expect(two.outcome == .doNotPerform)
  }

  @Test func `a letter beside “do not perform” is answered`() {
    let one = client.decide(["bleeding": .yes(letter: Letter(daysAgo: 1))])
    #expect(one.reasons[0].sentence.description.hasSuffix("A letter does not change this."))
    let two = client.decide([
      "weak-immunity": .yes(letter: Letter(daysAgo: 1)), "seizures": .yes(letter: Letter(daysAgo: 100)),
    ])
    #expect(
      two.reasons.dropFirst().allSatisfy {
        $0.sentence.description.hasSuffix("A letter does not change this.")
      })
  }

  @Test func `three changes are allowed by letters for all of them, and by no fewer`() {
    let letter = Letter(daysAgo: 1)
    var given: [Question.ID: Answer] = [
      "low-blood-pressure": .yes(letter: letter), "headache": .yes("tension", letter: letter),
      "loose-joints": .yes("loose"),
    ]
    #expect(client.decide(given).outcome == .refer)
    given["loose-joints"] = .yes("loose", letter: letter)
    #expect(client.decide(given).outcome == .modify)
  }

  @Test func `every finding that refers says what a letter allows`() {
    for question in client.rules.questions {
      for finding in question.findings where finding.outcome == .refer {
        #expect(finding.clearance != nil, "\(question.code) \(finding.id)")
      }
    }
  }
}
