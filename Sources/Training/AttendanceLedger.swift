/// Class hours: every hour of every module is attended and signed; there is no partial credit.
struct AttendanceLedger {
  private(set) var requirements: [Progress.Requirement] = []
  private(set) var unplaced: [Progress.Note] = []
  /// For each module, the day on which its last missing hour was attended.
  private var completedOn: [Module.ID: CalendarDay] = [:]
  private var signed: [ClassAttendance] = []

  init(curriculum: Curriculum, facts: TrainingFacts) {
    let attendances = facts.attendances.sorted { ($0.fact.heldOn, $0.fact.id) < ($1.fact.heldOn, $1.fact.id) }
    var placed: Set<ClassAttendance.ID> = []
    for module in curriculum.modules {
      var lastLine: CalendarDay? = .first
      for line in module.hours {
        let ofLine = attendances.filter { $0.fact.module == module.id && $0.fact.category == line.category }
        placed.formUnion(ofLine.map(\.fact.id))
        var account = LineAccount(module: module, line: line)
        for attendance in ofLine { account.add(attendance, enrolledOn: facts.enrolment.enrolledOn) }
        requirements.append(account.requirement)
        signed += account.signed
        lastLine = account.completedOn.flatMap { day in lastLine.map { max($0, day) } }
      }
      if let lastLine { completedOn[module.id] = lastLine }
    }
    for attendance in attendances where !placed.contains(attendance.fact.id) {
      unplaced.append(
        .init(
          fact: "attendance:\(attendance.fact.id)", day: attendance.fact.heldOn, rule: .notInThisVersion,
          sentence:
            "\(curriculum.id)@\(curriculum.version) has no \(attendance.fact.category.title) hours in "
            + "the module \(attendance.fact.module)."))
    }
  }

  /// Whether all of these modules were attended in full by the end of the day.
  func attended(_ modules: [Module.ID], by day: CalendarDay) -> Bool {
    modules.allSatisfy { module in completedOn[module].map { $0 <= day } ?? false }
  }

  /// The latest signed class of these modules on or before the day.
  func latestClass(of modules: [Module.ID], by day: CalendarDay) -> CalendarDay? {
    signed.lazy.filter { modules.contains($0.module) && $0.heldOn <= day }.map(\.heldOn).max()
  }

  /// The sum for one module and category.
  private struct LineAccount {
    let module: Module
    let line: Module.HourLine
    var sum = Minutes.zero
    var awaited = Minutes.zero
    var signed: [ClassAttendance] = []
    var pending: [Progress.Note] = []
    var declined: [Progress.Note] = []
    var ignored: [Progress.Note] = []
    var completedOn: CalendarDay?

    init(module: Module, line: Module.HourLine) {
      self.module = module
      self.line = line
      // A line of no minutes is complete before anybody came.
      completedOn = line.minutes == .zero ? .first : nil
    }

    mutating func add(_ attendance: Attested<ClassAttendance>, enrolledOn: CalendarDay) {
      let fact = attendance.fact
      func note(_ rule: RuleName, _ sentence: String) -> Progress.Note {
        .init(fact: "attendance:\(fact.id)", day: fact.heldOn, rule: rule, sentence: sentence)
      }
      guard fact.heldOn >= enrolledOn else {
        ignored.append(note(.beforeEnrolment, "The class was held before the enrolment of \(enrolledOn)."))
        return
      }
      switch attendance.attestation {
      case .signed:
        sum += fact.minutes
        signed.append(fact)
        if completedOn == nil, sum >= line.minutes { completedOn = fact.heldOn }
      case .awaited:
        awaited += fact.minutes
        pending.append(note(.awaitsSignature, "Waits for the instructor's signature (\(fact.minutes))."))
      case .declined(let reason):
        declined.append(note(.declined, "The instructor declined to sign: \(reason)"))
      case .voided(let reason):
        ignored.append(note(.voided, "Taken back: \(reason)"))
      }
    }

    var requirement: Progress.Requirement {
      let missing = sum.missing(to: line.minutes)
      let next: String? =
        if missing == .zero {
          nil
        } else if missing <= awaited {
          "Ask the instructor of “\(module.title)” to sign the class (\(line.category.title))."
        } else {
          "Attend \(awaited.missing(to: missing)) more of “\(module.title)” (\(line.category.title))."
        }
      return Progress.Requirement(
        id: "attendance/\(module.id)/\(line.category.rawValue)", part: .attendance, rule: .attendEveryHour,
        sentence:
          "All \(line.minutes) of “\(module.title)” (\(line.category.title)) are attended and signed.",
        unit: .minutes, required: line.minutes.count, counted: sum.count, met: missing == .zero,
        countedFacts: signed.map { "attendance:\($0.id)" }, pending: pending, declined: declined,
        ignored: ignored,
        next: next)
    }
  }
}
