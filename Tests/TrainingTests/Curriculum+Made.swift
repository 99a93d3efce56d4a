import Training

extension Curriculum {
  /// Two hours of class, then two line-of-sight, one on-premises and two independent sessions.
  static func made(
    entry: [EntryRequirement] = [], modules: [Module] = [.made()], attendance: AttendanceRule? = nil,
    transfers: TransferRule? = nil, competencies: [Competency] = [],
    practicum: Practicum? = .made(), assessments: [AssessmentPlan] = [],
    scoreAverage: ScoreAverage? = nil,
    awards: [Award] = [
      .made(.completion, requires: [.attendance]), .made(.achievement, requires: Award.Part.allCases),
    ]
  ) -> Curriculum {
    Curriculum(
      id: "bars-1", version: "2026.1", title: "Bars 1", summary: "A first course.", scope: "Not a licence.",
      authors: ["Noor"], sources: ["The school's own"], reviewedOn: "2026-01-01", entry: entry,
      modules: modules, attendance: attendance, transfers: transfers,
      competencies: competencies, practicum: practicum, assessments: assessments, scoreAverage: scoreAverage,
      awards: awards)
  }

  var reference: CurriculumReference {
    CurriculumReference(id: id, version: version, digest: "sha256:00")
  }
}

extension Module {
  static func made(
    _ id: Module.ID = "seated-work", title: String = "Seated work",
    hours: [HourLine] = [HourLine(category: .labGiving, minutes: 120)]
  ) -> Module {
    Module(id: id, title: title, outline: [], hours: hours)
  }
}

extension Practicum {
  static func made(
    opensAfter: [Module.ID] = ["seated-work"], opensAfterMinutes: [ClassMinutes] = [],
    startsWithinDays: Int? = nil, endsWithinMonths: Int? = nil,
    oncePerClientPerDay: Bool = true, atMost: [Maximum] = [], peakPressureAtMost: Int = 4,
    limits: [Limit] = [], zones: [Zone.ID] = ["upper-back"], strokes: [Stroke.ID] = ["long-glide"],
    props: [Prop.ID] = ["overhead-bars"],
    stages: [Stage] = [.made(.lineOfSight, 2), .made(.onPremises, 1), .made(.independent, 2)],
    requires: [Requirement] = []
  ) -> Practicum {
    Practicum(
      opensAfter: opensAfter, opensAfterMinutes: opensAfterMinutes, startsWithinDays: startsWithinDays,
      endsWithinMonths: endsWithinMonths,
      oncePerClientPerDay: oncePerClientPerDay, atMost: atMost, peakPressureAtMost: peakPressureAtMost,
      limits: limits, zones: zones, strokes: strokes, props: props, stages: stages, requires: requires)
  }
}

extension Practicum.Requirement {
  /// Different practice clients, as a share of the client sessions.
  static func differentClients(percent: Int) -> Self {
    Self("different-clients", .clientShare(percentAtLeast: percent))
  }
}

extension Practicum.Stage {
  static func made(
    _ supervision: SupervisionLevel, _ sessions: Int, minutesAtLeast: Minutes = 45, client: Bool = true
  ) -> Practicum.Stage {
    Practicum.Stage(
      category: supervision.usualCategory, supervision: supervision, sessions: sessions,
      minutesAtLeast: minutesAtLeast, client: client)
  }
}

extension SupervisionLevel {
  var usualCategory: HourCategory { self == .independent ? .independentPracticum : .supervisedPracticum }
}

extension AssessmentPlan {
  static func made(
    _ id: AssessmentPlan.ID = "final", title: String = "Final", pass: PassRule,
    competencies: [Competency.ID] = [],
    opensAfter: [Condition] = [], assessorIndependent: Bool = false, twoAssessors: Reconciliation? = nil,
    retakeAfterDays: Int = 0, retakeSessions: Int = 0, attemptsAtMost: Int? = nil, remediation: Bool = false
  ) -> AssessmentPlan {
    AssessmentPlan(
      id: id, title: title, pass: pass, competencies: competencies, opensAfter: opensAfter,
      assessorIndependent: assessorIndependent, twoAssessors: twoAssessors,
      retake: Retake(
        afterDays: retakeAfterDays, supervisedSessions: retakeSessions, attemptsAtMost: attemptsAtMost,
        remediation: remediation))
  }

  /// 80 % of all, every safety-critical item.
  static func test(
    opensAfterSessions: Int = 0, opensAfter: [Condition] = [], assessorIndependent: Bool = false,
    twoAssessors: Reconciliation? = nil, retakeAfterDays: Int = 0, retakeSessions: Int = 0,
    attemptsAtMost: Int? = nil, remediation: Bool = false
  ) -> AssessmentPlan {
    .made(
      "test", title: "Knowledge test", pass: .score(percentAtLeast: 80, criticalPercentAtLeast: 100),
      opensAfter: opensAfter
        + (opensAfterSessions > 0 ? [.sessions(atLeast: opensAfterSessions, of: .all, withinDays: nil)] : []),
      assessorIndependent: assessorIndependent, twoAssessors: twoAssessors, retakeAfterDays: retakeAfterDays,
      retakeSessions: retakeSessions, attemptsAtMost: attemptsAtMost, remediation: remediation)
  }
}

extension Competency {
  static func made(_ id: Competency.ID, mustPass: Bool = false) -> Competency {
    Competency(
      id: id, code: "C-TEST", title: id.text, mustPass: mustPass,
      descriptors: Descriptors(level1: "one", level2: "two", level3: "three", level4: "four"))
  }
}

extension Award {
  static func made(_ kind: RecordKind, requires: [Part]) -> Award {
    Award(kind: kind, title: kind.title.description, requires: requires, validMonths: nil)
  }
}
