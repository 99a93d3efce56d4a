import TestSupport
import Testing

@testable import Training

/// What was attended, practised and assessed, each judged by what is known of the others.
struct LedgersTests {
  @Test func `where no session waits for a pass the rules are asked once, and it comes to the same`() {
    forAll(300) { random in
      let one = Case(using: &random)
      // Of what can wait for a pass, only the limits of sessions are left.
      var curriculum = one.curriculum
      curriculum.transfers = nil
      curriculum.entry = []
      curriculum.practicum?.opensAfter = []
      curriculum.practicum?.endsWithinMonths = nil
      curriculum.practicum?.limits = [
        .init(of: .init(zones: ["lumbar"]), need: .peakPressure(atMost: 1), untilPassed: "test")
      ]
      for index in curriculum.assessments.indices { curriculum.assessments[index].opensAfter = [] }
      // Another assessment that waits for a pass makes all rules be asked in turn.
      var waiting = curriculum
      var plan = try #require(waiting.assessments.first)
      plan.id = "later"
      plan.opensAfter = [.passed(plan: "test", withinDays: nil)]
      waiting.assessments.append(plan)
      let once = Progress(of: curriculum, facts: one.facts, asOf: Case.today)
      let inTurn = Progress(of: waiting, facts: one.facts, asOf: Case.today)
      let those = inTurn.requirements.filter { $0.id != "assessments/later" }
      try #require("\(once.requirements)" == "\(those)")
    }
  }
}
