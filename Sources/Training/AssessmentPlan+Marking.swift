extension AssessmentPlan {
  /// Why the finding does not pass; `nil` when it does.
  public func shortfall(of finding: Assessment.Finding, in curriculum: Curriculum) -> Sentence? {
    switch (pass, finding) {
    case (.held, _):
      return nil
    case (.score(let percent, let criticalPercent), .score(let score)):
      if score.criticalRight * 100 < score.criticalItems * criticalPercent {
        return
          "\(score.criticalRight) of \(score.criticalItems) safety-critical items were right; \(criticalPercent) % must be, whatever the total."
      }
      if score.right * 100 < score.items * percent {
        return "\(score.right) of \(score.items) items were right; \(percent) % must be."
      }
      return nil
    case (.levels(let restPercent), .levels(let judgements)):
      return shortfall(of: judgements, restPercent: restPercent, in: curriculum)
    case (.score, .levels), (.levels, .score):
      return "The finding is not of the kind that this assessment asks for."
    }
  }

  private func shortfall(of judgements: [Assessment.Judgement], restPercent: Int, in curriculum: Curriculum)
    -> Sentence?
  {
    var rest = 0
    var restReached = 0
    for id in competencies {
      guard let competency = curriculum.competency(id) else { continue }
      guard let level = judgements.first(where: { $0.competency == id })?.level else {
        return "“\(competency.title)” was not judged."
      }
      if competency.mustPass, level < .independent {
        return
          "“\(competency.title)” is safety-critical and was at level \(level.rawValue); it must reach 3, whatever the rest."
      }
      if level == .unsafe { return "“\(competency.title)” was at level 1." }
      if !competency.mustPass {
        rest += 1
        restReached += level >= .independent ? 1 : 0
      }
    }
    if restReached * 100 < rest * restPercent {
      return "\(restReached) of the \(rest) other competencies reached level 3; \(restPercent) % must."
    }
    return nil
  }

  /// Why all marks of one attempt together do not pass; `nil` when they do. A third mark is the one that was agreed on.
  func shortfall(of findings: [Assessment.Finding], in curriculum: Curriculum) -> Sentence? {
    guard let first = findings.first else { return "Nobody has marked it." }
    if findings.count > 2, let agreed = findings.last { return shortfall(of: agreed, in: curriculum) }
    guard findings.count == 2, let rule = twoAssessors else { return shortfall(of: first, in: curriculum) }
    switch (first, findings[1]) {
    case (.levels(let one), .levels(let other)):
      let joined = competencies.compactMap { id -> Assessment.Judgement? in
        guard let left = one.level(of: id), let right = other.level(of: id) else { return nil }
        let isCritical = curriculum.competency(id)?.mustPass ?? true
        let level =
          rule == .mean && !isCritical
          ? PerformanceLevel(rawValue: (left.rawValue + right.rawValue) / 2) : min(left, right)
        return level.map { .init(competency: id, level: $0) }
      }
      return shortfall(of: .levels(joined), in: curriculum)
    case (.score(let one), .score(let other)) where rule == .mean:
      // The safety-critical items of each assessor by themselves, then all items of both.
      let critical = AssessmentPlan.critical(self)
      if let shortfall = findings.lazy.compactMap({ critical.shortfall(of: $0, in: curriculum) }).first {
        return shortfall
      }
      let sum = Assessment.Score(
        right: one.right + other.right, items: one.items + other.items,
        criticalRight: one.criticalRight + other.criticalRight,
        criticalItems: one.criticalItems + other.criticalItems)
      return sum.flatMap { shortfall(of: .score($0), in: curriculum) }
    case (.score, .score), (.levels, .score), (.score, .levels):
      return findings.lazy.compactMap { shortfall(of: $0, in: curriculum) }.first
    }
  }

  /// The same test, asking for its safety-critical items alone.
  private static func critical(_ plan: AssessmentPlan) -> AssessmentPlan {
    var critical = plan
    if case .score(_, let percent) = plan.pass {
      critical.pass = .score(percentAtLeast: 0, criticalPercentAtLeast: percent)
    }
    return critical
  }

  /// What two assessors have to agree on first; `nil` when they agree, or need not.
  func dispute(between findings: [Assessment.Finding], in curriculum: Curriculum) -> Sentence? {
    guard twoAssessors == .agree, findings.count == 2 else { return nil }
    switch (findings[0], findings[1]) {
    case (.levels(let one), .levels(let other)):
      let disputed = competencies.compactMap(curriculum.competency).first {
        $0.mustPass && one.level(of: $0.id) != other.level(of: $0.id)
      }
      return disputed.map {
        "The assessors give “\($0.title)” different levels; a third mark of that day, on which both agree, decides."
      }
    default:
      let passed = findings.map { shortfall(of: $0, in: curriculum) == nil }
      return passed[0] == passed[1]
        ? nil
        : "One assessor passes it and one does not; a third mark of that day, on which both agree, decides."
    }
  }
}

extension [Assessment.Judgement] {
  fileprivate func level(of competency: Competency.ID) -> PerformanceLevel? {
    first { $0.competency == competency }?.level
  }
}
