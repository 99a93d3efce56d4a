import Screening
import Testing
import Training

/// The worked cases of the screening model, and more of them, under the shipped rule set.
@Suite struct WorkedCaseTests {
  private var client: Consultation

  init() throws { client = try Consultation() }

  @Test func `nothing reported, an adult, a table that holds - proceed at pressure 4, nothing left out`() {
    let decision = client.decide()
    #expect(decision.outcome == .proceed)
    #expect(decision.restrictions == Restrictions(pressureAtMost: 4))
    #expect(decision.reasons.isEmpty && decision.care.isEmpty && decision.instead.isEmpty)
    #expect(decision.ruleSet == "default@2026.1")
    #expect(decision.notice.contains("not medical advice"))
  }

  @Test func `not sure whether pregnant - do not perform`() {
    let decision = client.decide(["pregnancy": "unsure"])
    #expect(decision.outcome == .doNotPerform && decision.restrictions == nil)
    #expect(decision.rules == ["PREG"])
    #expect(decision.reasons[0].sentence.description.hasPrefix("“Not sure” counts as “yes”. "))
    #expect(decision.instead == ["See a hand therapist who is trained for pregnancy."])
  }

  @Test func `treated pressure of 138 over 84 - modify, at most 3, no trigger-point hold`() {
    var client = client
    client.setting.strokes?.insert("trigger-point-hold")
    let decision = client.decide([
      "blood-pressure": .yes("treated", figure: .reading(systolic: 138, diastolic: 84))
    ])
    #expect(decision.outcome == .modify && decision.rules == ["BP"])
    #expect(decision.restrictions?.pressureAtMost == 3)
    #expect(decision.restrictions?.strokesLeftOut == ["trigger-point-hold"])
    #expect(decision.care.contains { $0.contains("sit up slowly") })
  }

  @Test(arguments: [
    (159, 99, Outcome.modify), (160, 80, .refer), (120, 100, .refer), (179, 109, .refer),
    (180, 80, .doNotPerform), (120, 110, .doNotPerform),
  ])
  func `treated pressure is judged by the higher of its two figures`(
    systolic: Int, diastolic: Int, outcome: Outcome
  ) {
    let reading = Figure.reading(systolic: systolic, diastolic: diastolic)
    #expect(client.decide(["blood-pressure": .yes("treated", figure: reading)]).outcome == outcome)
  }

  @Test func `150 over 95 without treatment - refer`() {
    let decision = client.decide([
      "blood-pressure": .yes("untreated", figure: .reading(systolic: 150, diastolic: 95))
    ])
    #expect(decision.outcome == .refer && decision.withLetters == .modify)
    #expect(decision.instead == [client.rules.instead.refer])
  }

  @Test func `treated pressure whose last reading nobody knows - refer`() {
    #expect(client.decide(["blood-pressure": "treated"]).outcome == .refer)
    #expect(client.decide(["blood-pressure": "unsure"]).outcome == .refer)
  }

  @Test func `varicose veins in the left calf only - modify, the left calf left out`() {
    let decision = client.decide(["varicose-veins": .yes("mild", at: [Place("calf", .left)])])
    #expect(decision.outcome == .modify)
    #expect(decision.restrictions?.leftOut == [Place("calf", .left)])
  }

  @Test func `varicose veins, and where is not said - the legs are left out`() {
    let decision = client.decide(["varicose-veins": "mild"])
    #expect(decision.outcome == .modify)
    for zone in ["hamstrings", "calf", "lateral-thigh"] as [Zone.ID] { #expect(decision.leavesOut(zone)) }
    #expect(!decision.leavesOut("lumbar"))
    #expect(decision.reasons[0].sentence.description.contains("Where it is was not said"))
  }

  @Test func `blood thinners - refer, and cleared by a doctor only the hands are left`() {
    let before = client.decide(["blood-thinners": "takes"])
    #expect(before.outcome == .refer && before.withLetters == .doNotPerform)
    let after = client.decide(["blood-thinners": .yes("takes", letter: Letter(daysAgo: 3))])
    #expect(after.outcome == .doNotPerform)
    #expect(after.rules == ["only-soft-pressure-left", "ANTIC"])
    #expect(after.instead == ["Offer gentle work by hand instead."])
  }

  @Test(arguments: [
    (5, Outcome.doNotPerform), (6, .refer), (13, .refer), (39, .refer), (40, .modify), (104, .modify),
  ])
  func `a knee operation some weeks ago - do not perform, refer, modify`(weeks: Int, outcome: Outcome) {
    let knee = Place.everywhere(in: ["hamstrings", "calf", "front-of-thigh"] as [Zone.ID]).filter {
      $0.side == .left
    }
    var client = client
    client.setting.zones?.insert("front-of-thigh")
    let decision = client.decide(["surgery": .yes(figure: .number(weeks), at: knee)])
    #expect(decision.outcome == outcome)
    if outcome == .modify { #expect(decision.restrictions?.leftOut == knee) }
  }

  @Test func `an operation, and nobody knows when - do not perform`() {
    #expect(client.decide(["surgery": "yes"]).outcome == .doNotPerform)
    #expect(client.decide(["surgery": "hardware"]).outcome == .doNotPerform)
  }

  @Test func `a long flight yesterday and no other risk - modify, the legs at most 2`() {
    let decision = client.decide(["flight": "long-flight"])
    #expect(decision.outcome == .modify)
    #expect(decision.restrictions?.pressure(at: Place("calf", .left)) == 2)
    #expect(decision.restrictions?.pressure(at: Place("lumbar", .left)) == 4)
  }

  @Test(
    arguments: [
      ("clot", Answer.yes("past")), ("cancer", "past"), ("surgery", .yes(figure: .number(200), at: [])),
      ("medicines", "hormones"), ("after-birth", .yes(letter: Letter(daysAgo: 1))),
    ] as [(Question.ID, Answer)])
  func `a long flight yesterday with another risk of clots - do not perform`(
    risk: Question.ID, answer: Answer
  ) {
    let decision = client.decide(["flight": "long-flight", risk: answer])
    #expect(decision.outcome == .doNotPerform && decision.rules.contains("flight-with-clot-risk"))
  }

  @Test func `hormones alone - proceed`() {
    #expect(client.decide(["medicines": "hormones"]).outcome == .proceed)
  }

  @Test
  func
    `a bulging disc without symptoms and a doctor's letter - modify, lower back left out, at most 3, one foot`()
  {
    var client = client
    client.takeTwoFootCourse()
    #expect(client.decide(["disc": "bulge-or-old"]).outcome == .refer)
    let decision = client.decide(["disc": .yes("bulge-or-old", letter: Letter(daysAgo: 20))])
    #expect(decision.outcome == .modify && decision.leavesOut("lumbar"))
    #expect(decision.restrictions?.pressureAtMost == 3)
    #expect(decision.restrictions?.strokesLeftOut.isSuperset(of: ["double-glide", "double-stand"]) == true)
    #expect(decision.reasons[0].sentence.description.hasSuffix("A doctor's letter allows careful work."))
  }

  @Test func `steady kidneys and a doctor's letter - modify, lower and upper back left out, at most 3`() {
    #expect(client.decide(["kidneys": "chronic"]).outcome == .refer)
    let decision = client.decide(["kidneys": .yes("chronic", letter: Letter(daysAgo: 20))])
    #expect(decision.outcome == .modify && decision.leavesOut("lumbar") && decision.leavesOut("upper-back"))
    #expect(decision.restrictions?.pressureAtMost == 3)
    #expect(decision.care == ["Keep off the muscles beside the spine below the shoulder blades."])
    #expect(client.decide(["kidneys": "acute"]).outcome == .doNotPerform)
  }

  @Test func `client 68 kg, therapist 60 kg, level 2 - no two-foot strokes, one foot is allowed`() {
    var client = client
    client.takeTwoFootCourse()
    client.sizes.client = 68
    let decision = client.decide()
    #expect(decision.outcome == .modify && decision.rules.contains("SIZE"))
    #expect(
      decision.restrictions?.strokesLeftOut == ["double-glide", "opening-double-glide", "double-stand"])
    client.sizes.client = 87
    #expect(client.decide().outcome == .proceed)
    client.sizes.client = 86
    #expect(client.decide().outcome == .modify)
  }

  @Test func `client 68 kg, therapist 60 kg, level 1 - proceed, since no stroke uses two feet`() {
    var client = client
    client.sizes.client = 68
    #expect(client.decide().outcome == .proceed)
  }

  @Test func `17 years old with a parent's consent - do not perform`() {
    let decision = client.decide(["age": .yes("under-18", letter: Letter(daysAgo: 1))])
    #expect(decision.outcome == .doNotPerform && decision.rules == ["AGE"])
  }

  @Test func `a therapist who is not fit today - do not perform`() {
    #expect(client.decide(["own-fitness": "yes"]).rules == ["FIT"])
    #expect(client.decide(["own-fitness": "unsure"]).outcome == .doNotPerform)
  }

  @Test func `a table that does not carry client, therapist and movement - do not perform on it`() {
    var client = client
    // 90 + 60, and 60 once more for the movement.
    client.sizes.tableRating = 210
    #expect(client.decide().outcome == .proceed)
    client.sizes.tableRating = 209
    #expect(client.decide().outcome == .doNotPerform)
    client.sizes.tableRating = nil
    #expect(client.decide().rules == ["SIZE"])
  }

  @Test func `a table is summed alike in the screening and at the site`() throws {
    let day: CalendarDay = "2026-03-02"
    for (mass, weight) in [(80, 60), (107, 60), (68, 95)] {
      let bodies = try BodyMeasures(
        therapistKilograms: weight, clientKilograms: mass, therapistCentimetres: nil)
      let table = Equipment(id: .init(bits: 1), site: .init(bits: 9), name: "table", kind: .table, since: day)
      let standing = SiteStanding(of: SiteFacts(site: table.site, equipment: [table]), on: day)
      let sum = try #require(standing.loads(of: bodies).first).amount
      var client = client
      client.sizes = Sizes(client: mass, therapist: weight, tableRating: sum)
      #expect(!client.decide().instead.contains("Use a table with a higher working rating."))
      client.sizes.tableRating = sum - 1
      #expect(client.decide().instead == ["Use a table with a higher working rating."])
    }
  }

  @Test func `work on the floor asks nothing of a table, and cannot be claimed for a course on tables`() {
    var client = client
    client.sizes = Sizes(client: 90, therapist: 60)
    client.setting.grounds = [.floor]
    #expect(client.decide().outcome == .proceed)
    client.setting.grounds = [.table, .floor]
    #expect(client.decide().rules == ["SIZE"])
    client.sizes.ground = .floor
    #expect(client.decide().outcome == .proceed)
    client.setting.grounds = [.table]
    #expect(client.decide().rules == ["SIZE"])
  }

  @Test func `a therapist who is not fit is not told of the client`() {
    #expect(client.decide(["own-fitness": "yes"]).isAboutTherapistAlone(by: client.rules))
    #expect(
      !client.decide(["own-fitness": "yes", "pregnancy": "yes"]).isAboutTherapistAlone(by: client.rules))
    #expect(!client.decide(["pregnancy": "yes"]).isAboutTherapistAlone(by: client.rules))
    #expect(!client.decide().isAboutTherapistAlone(by: client.rules))
  }

  @Test(arguments: [(18, 11), (0, 0), (84, 138), (301, 90), (120, 120)])
  func `a reading that no body has counts as unknown - refer`(systolic: Int, diastolic: Int) {
    let reading = Figure.reading(systolic: systolic, diastolic: diastolic)
    #expect(client.decide(["blood-pressure": .yes("treated", figure: reading)]).outcome == .refer)
  }

  @Test func `a weight that nobody has counts as unknown - do not perform`() {
    for sizes in [
      Sizes(client: 68, therapist: 6, tableRating: 300), Sizes(client: 680, therapist: 60, tableRating: 1000),
      Sizes(client: 68, therapist: 60, tableRating: 3000),
    ] {
      var client = client
      client.sizes = sizes
      #expect(client.decide().rules == ["SIZE"])
    }
  }

  @Test func `varicose veins said to be in an arm - the legs are left out`() {
    let arm = client.decide(["varicose-veins": .yes("mild", at: [Place("arms", .left)])])
    #expect(arm.leavesOut("calf") && arm.leavesOut("hamstrings"))
    let both = client.decide([
      "varicose-veins": .yes("mild", at: [Place("arms", .left), Place("calf", .left)])
    ])
    #expect(both.restrictions?.leftOut == [Place("calf", .left)])
  }

  @Test func `nodes removed, and a place that has none - arms and legs are left out`() {
    let letter = Letter(daysAgo: 1)
    var client = client
    client.setting.zones?.insert("arms")
    let decision = client.decide([
      "cancer": .yes("nodes-removed", at: [Place("upper-chest", .left)], letter: letter)
    ])
    #expect(decision.outcome == .modify && decision.leavesOut("arms") && decision.leavesOut("calf"))
  }

  @Test func `somebody who cannot lie face down - the hands instead`() {
    let decision = client.decide(["face-down": "cannot"])
    #expect(decision.outcome == .doNotPerform)
    #expect(decision.rules.first == "back-and-buttocks-left-out")
  }

  @Test func `an ordinary headache - modify, the face at most 20 minutes in the cradle`() {
    let decision = client.decide(["headache": "tension"])
    #expect(decision.outcome == .modify && decision.restrictions?.minutesAtMost == nil)
    #expect(decision.care.contains { $0.contains("cradle for at most 20 minutes") })
  }

  @Test
  func `client 68 kg, therapist 60 kg, a walk on the soles - proceed, since the toes stay on the floor`() {
    var client = client
    client.sizes = Sizes(client: 68, therapist: 60, tableRating: 300)
    client.setting.strokes = ["sole-walk", "alternate-knead"]
    #expect(client.decide().outcome == .proceed)
    client.setting.strokes = ["sole-walk", "back-walk"]
    #expect(client.decide().outcome == .modify)
  }

  @Test func `well controlled diabetes - modify, and with mild varicose veins in one calf - refer`() {
    let alone = client.decide(["diabetes": "well-controlled"])
    #expect(alone.outcome == .modify && alone.restrictions?.pressureAtMost == 3)
    let veins = client.decide([
      "diabetes": "well-controlled", "varicose-veins": .yes("mild", at: [Place("calf", .left)]),
    ])
    #expect(veins.outcome == .refer && veins.rules.first == "diabetes-and-veins-or-nerves")
    let numb = client.decide(["diabetes": "well-controlled", "numbness": "unsure"])
    #expect(numb.outcome == .doNotPerform)
  }

  @Test func `steroids for months - do not perform, as with weak bones`() {
    let decision = client.decide(["medicines": "long-term-steroids"])
    #expect(decision.outcome == .doNotPerform && decision.rules == ["steroids-as-weak-bones", "MEDS"])
  }
}
