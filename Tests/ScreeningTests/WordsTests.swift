import CurriculumFile
import Screening
import Testing
import Training

@Suite struct WordsTests {
  private let client: Consultation

  init() throws { client = try Consultation() }

  @Test func `restrictions are said by the longest names that fit`() {
    let leg = Place.everywhere(
      in: ["hamstrings", "calf", "lateral-thigh", "front-of-thigh", "client-soles"] as [Zone.ID])
    let restrictions = Restrictions(
      leavingOut: leg.union([Place("arms", .left), Place("lumbar", .left), Place("lumbar", .right)]),
      pressures: [Place("erectors", .left): 2, Place("erectors", .right): 2],
      leavingOutStrokes: ["passive-stretch", "active-stretch", "assisted-stretch", "rocking", "hop"],
      pressureAtMost: 3, minutesAtMost: 20)
    #expect(
      client.rules.words(for: restrictions) == [
        "Left out: the leg, lower back, left arms.",
        "At most pressure 2 of 5: long muscles beside the spine.",
        "Strokes left out: stretches, rocking, hop.", "Pressure at most 3 of 5.", "At most 20 min.",
      ])
    #expect(client.rules.words(for: .none) == [])
  }

  @Test func `an area whose name says less than its zones is told zone by zone`() {
    let decision = client.decide([
      "surgery": .yes(figure: .number(104), at: client.rules.places(named: "knee") ?? [])
    ])
    #expect(
      decision.restrictions.map(client.rules.words(for:))?.first
        == "Left out: back of the thigh, calf.")
    #expect(
      client.rules.words(
        for: Restrictions(leavingOut: client.rules.places(named: "knee") ?? []))
        == ["Left out: back of the thigh, calf, front of the thigh."])
    for area in client.rules.areas {
      let words = client.rules.words(for: Restrictions(leavingOut: Place.everywhere(in: area.zones)))
      let isExact = ["back", "leg", "face-down", "anywhere"].contains(area.id.text)
      #expect((words == ["Left out: \(area.title)."]) == isExact, "\(area.id)")
    }
  }

  @Test func `a decision in words says outcome, changes, care, reasons and notice, within 80 columns`() {
    let decision = client.decide([
      "blood-pressure": .yes("treated", figure: .reading(systolic: 138, diastolic: 84))
    ])
    let text = decision.printed(by: client.rules)
    #expect(
      text == """
        MODIFY: Work, with the changes below.

        Pressure at most 3 of 5.

        During the work
          - Do not work with the client on one side.
          - Let the client sit up slowly and stay seated for two minutes.

        Why
          - BP: Strong pressure can raise the blood pressure, and standing up quickly
            can make you dizzy.

        This is not medical advice. It helps to decide whether a learner may work with
        the feet today. Ask a doctor about anything that worries you. (default@2026.1)

        """)
  }

  @Test func `everything that is printed stands within the columns and names every code`() {
    let text = client.rules.printed()
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    for question in client.rules.questions {
      #expect(text.contains("\(question.code): "), "\(question.code)")
      for line in client.rules.printed(question, columns: 60).split(separator: "\n") {
        #expect(line.count <= 60)
      }
    }
  }

  @Test func `every decision carries the notice`() {
    for outcome in [client.decide(), client.decide(["pregnancy": "yes"]), client.decide(["meal": "yes"])] {
      #expect(outcome.notice == client.rules.notice)
      #expect(outcome.printed(by: client.rules).contains("This is not medical advice."))
    }
  }
}
