import Training

extension CurriculumReader {
  /// How much of all class time may be missed and made up.
  func attendanceRule(_ entry: Entry, modules: [Module]?, moduleIDs: Roll<Module>) -> AttendanceRule? {
    let keys = ["percent-at-least", "excused-minutes-at-most", "make-up-minutes-at-most", "never-miss"]
    guard let group = entry.group("attendance rule", keys: keys) else { return nil }
    let percent = group.optional("percent-at-least")?.number(in: Limits.attendedPercent)
    let excused = group.optional("excused-minutes-at-most")?.minutes(in: Limits.classMinutes)
    let makeUp = group.optional("make-up-minutes-at-most")?.minutes(in: Limits.classMinutes)
    let neverMiss = ids(group.optional("never-miss")) { moduleIDs.check($0, at: $1, noun: "module") }

    if group.optional("percent-at-least") != nil, let second = group.optional("excused-minutes-at-most") {
      second.complain(
        "What may be missed is said twice: in percent and in minutes.", remedy: "Delete one of the two.")
    }
    if keys.dropLast().allSatisfy({ group.optional($0) == nil }) {
      entry.complain(
        "Every minute of every module is attended already, and nothing here says what may be missed or made up.",
        remedy: "Add “percent-at-least: 95” or another of its keys, or delete “attendance”.")
    } else if keys.prefix(2).allSatisfy({ group.optional($0) == nil }),
      let neverMiss = group.optional("never-miss")
    {
      neverMiss.complain(
        "Nothing may be missed of any module.",
        remedy: "Delete “never-miss”, or say with “percent-at-least” how much may be missed of the others.")
    }
    if let modules {
      let total = modules.flatMap(\.hours).map(\.minutes).reduce(.zero, +)
      if let excused, excused >= total {
        group.optional("excused-minutes-at-most")?.complain(
          "The classes last \(total) together, so all of them could be missed.",
          remedy: "Write less than \(total.count).")
      }
      if let neverMiss, !neverMiss.isEmpty, modules.allSatisfy({ neverMiss.contains($0.id) }) {
        group.optional("never-miss")?.complain(
          "It names every module, so nothing at all may be missed.",
          remedy: "Take out the modules of which something may be missed, or delete “attendance”.")
      }
    }
    guard let neverMiss else { return nil }
    let allowance: AttendanceRule.Allowance? =
      percent.map { .attended(percentAtLeast: $0) } ?? excused.map { .excused(minutesAtMost: $0) }
    return AttendanceRule(allowance: allowance, makeUpAtMost: makeUp, neverMiss: neverMiss)
  }

  /// What may come from another school.
  func transferRule(
    _ entry: Entry, moduleIDs: Roll<Module>, assessments: Roll<AssessmentPlan>
  ) -> TransferRule? {
    guard let group = entry.group("transfer rule", keys: ["modules", "within-months", "needs-assessment"])
    else { return nil }
    let modules = group.required("modules").flatMap { entry in
      entry.items(atLeast: 1).flatMap { _ in
        ids(entry) { moduleIDs.check($0, at: $1, noun: "module") }
      }
    }
    let months = group.optional("within-months")?.number(in: Limits.months)
    let assessment = group.optional("needs-assessment").flatMap { entry in
      let id = entry.slug(AssessmentPlan.self)
      if let id { assessments.check(id, at: entry, noun: "assessment") }
      return id
    }
    guard let modules else { return nil }
    return TransferRule(modules: modules, withinMonths: months, assessment: assessment)
  }
}
