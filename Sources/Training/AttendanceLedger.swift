/// Class hours: every hour of every module is attended and signed; there is no partial credit.
struct AttendanceLedger {
  private(set) var requirements: [Progress.Requirement] = []
  private(set) var unplaced: [Progress.Note] = []
  private(set) var signed = Classes()
  /// As if every class that waits were signed.
  private(set) var hopedFor = Classes()

  init(curriculum: Curriculum, facts: TrainingFacts) {
    let attendances = facts.attendances.sorted { ($0.fact.heldOn, $0.fact.id) < ($1.fact.heldOn, $1.fact.id) }
    var placed: Set<ClassAttendance.ID> = []
    for module in curriculum.modules {
      signed.begin(module)
      hopedFor.begin(module)
      for line in module.hours {
        let ofLine = attendances.filter { $0.fact.module == module.id && $0.fact.category == line.category }
        placed.formUnion(ofLine.map(\.fact.id))
        var account = LineAccount(module: module, line: line)
        for attendance in ofLine { account.add(attendance, enrolledOn: facts.enrolment.enrolledOn) }
        requirements.append(account.requirement)
        signed.add(account.signed, to: module)
        hopedFor.add(account.hopedFor, to: module)
      }
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

  /// Classes held, and when they completed each module.
  struct Classes {
    /// For each module that is complete, the day on which its last missing hour was attended.
    private var completedOn: [Module.ID: CalendarDay] = [:]
    private var held: [ClassAttendance] = []

    /// A module is complete until one of its lines is found not to be.
    fileprivate mutating func begin(_ module: Module) {
      completedOn[module.id] = .first
    }

    fileprivate mutating func add(_ tally: Tally, to module: Module) {
      held += tally.classes
      completedOn[module.id] = completedOn[module.id].flatMap { day in tally.completedOn.map { max(day, $0) }
      }
    }

    /// Whether all of these modules were attended in full by the end of the day.
    func attended(_ modules: [Module.ID], by day: CalendarDay) -> Bool {
      modules.allSatisfy { module in completedOn[module].map { $0 <= day } ?? false }
    }

    /// The day of the first class of any module.
    var firstDay: CalendarDay? { held.lazy.map(\.heldOn).min() }

    /// How much was attended by the end of the day: of one category, or of all.
    func minutes(of category: HourCategory?, by day: CalendarDay) -> Minutes {
      held.lazy.filter { (category == nil || $0.category == category) && $0.heldOn <= day }.map(\.minutes)
        .reduce(.zero, +)
    }

    /// The latest class of these modules on or before the day.
    func latest(of modules: [Module.ID], by day: CalendarDay) -> CalendarDay? {
      held.lazy.filter { modules.contains($0.module) && $0.heldOn <= day }.map(\.heldOn).max()
    }
  }

  /// The classes of one module and category, oldest first, and the day on which they were enough.
  fileprivate struct Tally {
    let goal: Minutes
    private(set) var sum = Minutes.zero
    private(set) var classes: [ClassAttendance] = []
    private(set) var completedOn: CalendarDay?

    init(goal: Minutes) {
      self.goal = goal
      // A line of no minutes is complete before anybody came.
      completedOn = goal == .zero ? .first : nil
    }

    mutating func add(_ attendance: ClassAttendance) {
      sum += attendance.minutes
      classes.append(attendance)
      if completedOn == nil, sum >= goal { completedOn = attendance.heldOn }
    }
  }

  /// The sum for one module and category.
  private struct LineAccount {
    let module: Module
    let line: Module.HourLine
    var signed: Tally
    var hopedFor: Tally
    var pending: [Progress.Note] = []
    var declined: [Progress.Note] = []
    var ignored: [Progress.Note] = []

    init(module: Module, line: Module.HourLine) {
      self.module = module
      self.line = line
      signed = Tally(goal: line.minutes)
      hopedFor = signed
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
        signed.add(fact)
        hopedFor.add(fact)
      case .awaited:
        hopedFor.add(fact)
        pending.append(note(.awaitsSignature, "Waits for the instructor's signature (\(fact.minutes))."))
      case .declined(let reason):
        declined.append(note(.declined, "The instructor declined to sign: \(reason)"))
      case .voided(let reason):
        ignored.append(note(.voided, "Taken back: \(reason)"))
      }
    }

    var requirement: Progress.Requirement {
      let missing = signed.sum.missing(to: line.minutes)
      let unmet = hopedFor.sum.missing(to: line.minutes)
      let next: String? =
        if missing == .zero {
          nil
        } else if unmet == .zero {
          "Ask the instructor of “\(module.title)” to sign the class (\(line.category.title))."
        } else {
          "Attend \(unmet) more of “\(module.title)” (\(line.category.title))."
        }
      return Progress.Requirement(
        id: "attendance/\(module.id)/\(line.category.rawValue)", part: .attendance, rule: .attendEveryHour,
        sentence:
          "All \(line.minutes) of “\(module.title)” (\(line.category.title)) are attended and signed.",
        unit: .minutes, required: line.minutes.count, counted: signed.sum.count, met: missing == .zero,
        countedFacts: signed.classes.map { "attendance:\($0.id)" }, pending: pending, declined: declined,
        ignored: ignored,
        next: next)
    }
  }
}
