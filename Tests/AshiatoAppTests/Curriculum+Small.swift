import Training

extension Curriculum {
  /// One hour of class, one supervised and one independent session, one assessment: the shortest whole chain.
  static let small = Curriculum(
    id: "first-steps", version: "1", title: "First steps", summary: "A curriculum of two sessions.",
    scope: "Not a licence.", authors: ["Noor"], sources: ["The school's own"], reviewedOn: "2026-01-01",
    entry: [],
    modules: [
      Module(
        id: "footing", title: "Footing", outline: ["Stand."],
        hours: [.init(category: .labGiving, minutes: 60)])
    ],
    transfers: TransferRule(modules: ["footing"], withinMonths: nil, assessment: nil),
    competencies: [
      Competency(
        id: "stop", code: "C-STOP", title: "Stopping at the signal", mustPass: true,
        descriptors: .init(
          level1: "Goes on.", level2: "Stops when prompted.", level3: "Stops.", level4: "Stops well."))
    ],
    practicum: Practicum(
      opensAfter: ["footing"], startsWithinDays: nil, endsWithinMonths: nil, oncePerClientPerDay: true,
      peakPressureAtMost: 4, zones: ["calf", "upper-back"],
      strokes: ["long-glide", "static-compression"], props: ["overhead-bars", "stool"],
      stages: [
        .init(
          category: .supervisedPracticum, supervision: .lineOfSight, sessions: 1, minutesAtLeast: 45,
          client: true),
        .init(
          category: .independentPracticum, supervision: .independent, sessions: 1, minutesAtLeast: 45,
          client: true),
      ]),
    assessments: [
      AssessmentPlan(
        id: "final", title: "Final", pass: .levels(restPercentAtLeast: 80), competencies: ["stop"],
        opensAfter: [.sessions(atLeast: 2, of: .all, withinDays: nil)], assessorIndependent: true,
        retake: .init(afterDays: 0, supervisedSessions: 0))
    ],
    awards: [
      Award(kind: .completion, title: "First steps, attended", requires: [.attendance], validMonths: nil),
      Award(
        kind: .achievement, title: "First steps, passed", requires: [.attendance, .practicum, .assessments],
        validMonths: 24),
    ])
}

extension AssessmentPlan {
  /// The assessment of the small curriculum.
  static let final = Curriculum.small.assessments[0]
}
