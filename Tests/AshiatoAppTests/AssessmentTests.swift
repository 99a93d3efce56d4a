import AshiatoApp
import AshiatoStore
import TestSupport
import Testing
import Training

@Suite(.school)
struct AssessmentTests {
  @Test func `a draft becomes one fact, by its own assessor`() async throws {
    try await Cast.play { cast in
      let draft = try await cast.ashiato.startAssessment("final", of: "aya", in: nil, as: cast.mina)
      try await refusal(by: "one-draft") {
        _ = try await cast.ashiato.startAssessment("final", of: "aya", in: nil, as: cast.mina)
      }
      let report = AssessmentReport(
        heldOn: "2026-10-01", method: .live, finding: AssessmentPlan.final.good, remediation: nil)
      try await refusal(by: "named-person") {
        _ = try await cast.ashiato.finaliseAssessment(draft.id, report, as: cast.kenji)
      }
      let results = try await race(
        Array(
          repeating: { @Sendable in
            try await cast.ashiato.finaliseAssessment(draft.id, report, as: cast.mina).assessment
          },
          count: 3))
      #expect(results.winners().map(\.id) == [draft.id])
      #expect(try await cast.ashiato.openAssessments(as: cast.mina).isEmpty)
      #expect(try await cast.ashiato.unsignedFacts(.assessment, as: cast.mina) == [.assessment(draft.id)])
    }
  }

  @Test func `two assessors each have a draft of one attempt, and no third`() async throws {
    try await Cast.play { cast in
      var twice = Curriculum.small
      twice.id = "twice-marked"
      twice.assessments[0].twoAssessors = .lower
      twice.assessments[0].assessorIndependent = false
      twice.assessments[0].opensAfter = []
      try await cast.publish(twice)
      _ = try await cast.enrol(cast.aya, in: twice.id)
      for name in ["kenji", "noor"] {
        _ = try await cast.ashiato.grantAuthority(
          to: name, to: .assess, twice.id, from: Cast.beginning, until: nil, as: cast.noor)
      }
      func start(_ caller: Caller) async throws -> AssessmentDraft {
        try await cast.ashiato.startAssessment("final", of: "aya", in: twice.id, as: caller)
      }
      let first = try await start(cast.mina)
      try await refusal(by: "one-draft") { _ = try await start(cast.mina) }
      let second = try await start(cast.kenji)
      try await refusal(by: "one-draft") { _ = try await start(cast.noor) }
      for (draft, caller) in [(first, cast.mina), (second, cast.kenji)] {
        let report = AssessmentReport(
          heldOn: "2026-10-01", method: .live, finding: AssessmentPlan.final.good, remediation: nil)
        _ = try await cast.ashiato.finaliseAssessment(draft.id, report, as: caller)
        try await cast.sign(.assessment(draft.id), by: caller)
        let progress = try await cast.ashiato.progress(
          of: "aya", in: twice.id, asOf: nil, as: cast.aya
        ).progress
        #expect(
          progress.requirements.first { $0.id == "assessments/final" }?.met
            == (caller.person.handle == "kenji"))
      }
    }
  }

  @Test func `an amended assessment stands in for the one that it puts right once it is signed`() async throws
  {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let first = try #require(
        try await cast.ashiato.progress(of: "aya", in: nil, asOf: nil, as: cast.aya)
          .progress.requirements.last?.countedFacts.first?.split(separator: ":").last)
      let id = try #require(Assessment.ID(String(first)))
      let draft = try await cast.ashiato.amendAssessment(id, as: cast.mina)
      let report = AssessmentReport(
        heldOn: "2026-10-01", method: .live,
        finding: .levels([.init(competency: "stop", level: .prompted)]), remediation: nil)
      let (amended, shortfall) = try await cast.ashiato.finaliseAssessment(draft.id, report, as: cast.mina)
      #expect(shortfall != nil)
      _ = try await cast.issue(.completion, to: cast.aya)
      try await cast.sign(.assessment(amended.id), by: cast.mina)
      try await refusal(by: "every-requirement-met") { _ = try await cast.issue(to: cast.aya) }

      let second = try await cast.ashiato.amendAssessment(id, as: cast.mina)
      try await refusal(by: "amended-once") {
        _ = try await cast.ashiato.finaliseAssessment(second.id, report, as: cast.mina)
      }
    }
  }
}
