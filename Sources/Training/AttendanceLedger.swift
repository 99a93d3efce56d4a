/// Class hours: every hour of every module is attended and signed, as far as the curriculum does not excuse it.
struct AttendanceLedger {
  private(set) var unplaced: [Progress.Note] = []
  private(set) var signed = Classes()
  /// As if every class that waits were signed.
  private(set) var hopedFor = Classes()

  private var lines: [LineAccount] = []
  private let rule: AttendanceRule?

  init(curriculum: Curriculum, facts: TrainingFacts, passes: AssessmentPasses) {
    let attendances = facts.attendances.sorted { ($0.fact.heldOn, $0.fact.id) < ($1.fact.heldOn, $1.fact.id) }
    let transfers = facts.transfers.sorted { ($0.acceptedOn, $0.id) < ($1.acceptedOn, $1.id) }.map {
      JudgedTransfer($0, in: curriculum, enrolledOn: facts.enrolment.enrolledOn, passes: passes)
    }
    rule = curriculum.attendance
    for module in curriculum.modules {
      signed.begin(module)
      hopedFor.begin(module)
      for line in module.hours {
        var account = LineAccount(module: module, line: line)
        for attendance in attendances
        where attendance.fact.module == module.id && attendance.fact.category == line.category {
          account.add(attendance, enrolledOn: facts.enrolment.enrolledOn)
        }
        if curriculum.transfers?.modules.contains(module.id) == true {
          for transfer in transfers where transfer.fact.modules.contains(module.id) { account.add(transfer) }
        }
        lines.append(account)
        signed.add(account.signed, to: module)
        hopedFor.add(account.hopedFor, to: module)
      }
    }

    unplaced =
      attendances.map(\.fact).filter { curriculum.line($0.category, of: $0.module) == nil }.map {
        curriculum.unplaced($0)
      } + transfers.map(\.fact).flatMap(curriculum.unplaced)
  }

  /// Made when they are asked for: while it is found out what was passed, nobody reads them.
  var requirements: [Progress.Requirement] {
    let pool = rule.map { AttendancePool($0, lines: lines) }
    return lines.map { $0.requirement(in: pool) } + [pool?.requirement].compactMap(\.self)
  }

  /// Class time that counts, and when it completed each module.
  struct Classes: Equatable {
    /// For each module that is complete, the day on which its last missing hour was attended.
    private var completedOn: [Module.ID: CalendarDay] = [:]
    private var credits: [Credit] = []

    /// A module is complete until one of its lines is found not to be.
    fileprivate mutating func begin(_ module: Module) {
      completedOn[module.id] = .first
    }

    fileprivate mutating func add(_ tally: Tally, to module: Module) {
      credits += tally.credits
      completedOn[module.id] = completedOn[module.id].flatMap { day in tally.completedOn.map { max(day, $0) }
      }
    }

    /// The day by whose end all of these modules were attended in full. What is excused is not attended: who missed it makes it
    /// up before the practicum opens.
    func day(completing modules: [Module.ID]) -> CalendarDay? {
      var latest = CalendarDay.first
      for module in modules {
        guard let day = completedOn[module] else { return nil }
        latest = max(latest, day)
      }
      return latest
    }

    /// Those of these modules alone.
    func of(_ modules: [Module.ID]) -> Classes {
      var classes = self
      classes.credits.removeAll { !modules.contains($0.module) }
      return classes
    }

    /// The day of the first class of any module.
    var firstDay: CalendarDay? { credits.lazy.map(\.taughtOn).min() }

    /// How much was attended by the end of the day: of one category, or of all.
    func minutes(of category: HourCategory?, by day: CalendarDay) -> Minutes {
      credits.lazy.filter { (category == nil || $0.category == category) && $0.countsFrom <= day }
        .map(\.minutes).reduce(.zero, +)
    }

    /// The latest class that counts by the end of the day.
    func latest(by day: CalendarDay) -> CalendarDay? {
      credits.lazy.filter { $0.countsFrom <= day }.map(\.taughtOn).max()
    }
  }

  /// Class time of one module and category, by a class or by a transfer.
  fileprivate struct Credit: Equatable {
    let fact: String
    let module: Module.ID
    let category: HourCategory
    let minutes: Minutes
    let makeUp: Bool
    /// The day of the class, or of the last class at another school: retention fades from here.
    let taughtOn: CalendarDay
    let countsFrom: CalendarDay
  }

  /// What one module and category has, oldest first, and the day on which it was enough.
  fileprivate struct Tally {
    let goal: Minutes
    private(set) var sum = Minutes.zero
    private(set) var credits: [Credit] = []

    init(goal: Minutes) { self.goal = goal }

    mutating func add(_ credit: Credit) {
      sum += credit.minutes
      credits.append(credit)
    }

    var completedOn: CalendarDay? {
      // A line of no minutes is complete before anybody came.
      guard goal > .zero else { return .first }
      var sum = Minutes.zero
      for credit in credits.sorted(by: { $0.countsFrom < $1.countsFrom }) {
        sum += credit.minutes
        if sum >= goal { return credit.countsFrom }
      }
      return nil
    }

    /// What counts towards the goal, and how much of that had to be made up.
    var attended: (minutes: Int, madeUp: Int) {
      let ordinary = credits.filter { !$0.makeUp }.map(\.minutes).reduce(.zero, +)
      let minutes = min(sum, goal)
      return (minutes.count, min(ordinary, goal).missing(to: minutes).count)
    }
  }

  /// What one school makes of what was done at another.
  fileprivate struct JudgedTransfer {
    let fact: Transfer
    let verdict: Verdict

    enum Verdict {
      case counts(from: CalendarDay)
      /// Would count from this day, once an assessment is signed.
      case waits(from: CalendarDay, Sentence)
      /// Would count, were this assessment passed.
      case needs(title: String)
      case ignored(RuleName, Sentence)
    }

    init(
      _ transfer: Transfer, in curriculum: Curriculum, enrolledOn: CalendarDay, passes: AssessmentPasses
    ) {
      fact = transfer
      verdict = Self.judge(transfer, curriculum, enrolledOn, passes)
    }

    private static func judge(
      _ transfer: Transfer, _ curriculum: Curriculum, _ enrolledOn: CalendarDay, _ passes: AssessmentPasses
    ) -> Verdict {
      if let reason = transfer.takenBack { return .ignored(.voided, "Taken back: \(reason)") }
      guard transfer.acceptedOn >= enrolledOn else {
        return .ignored(.beforeEnrolment, "It was accepted before the enrolment of \(enrolledOn).")
      }
      guard let rule = curriculum.transfers else {
        return .ignored(.notInThisVersion, "\(curriculum.id) takes no modules from another school.")
      }
      if let months = rule.withinMonths, !rule.isInTime(transfer.acceptedOn, after: transfer.lastClassOn) {
        return .ignored(
          .transfer,
          "The last class at the other school was on \(transfer.lastClassOn); a transfer is accepted within \(months.of("month")) of it."
        )
      }
      guard let plan = rule.assessment else { return .counts(from: transfer.acceptedOn) }
      let title = curriculum.assessment(plan)?.title ?? plan.text
      if let day = passes.signed[plan] { return .counts(from: max(day, transfer.acceptedOn)) }
      guard let day = passes.hopedFor[plan] else { return .needs(title: title) }
      return .waits(from: max(day, transfer.acceptedOn), "Counts once “\(title)” is signed.")
    }
  }

  /// The sum for one module and category.
  fileprivate struct LineAccount {
    let module: Module
    let line: Module.HourLine
    private(set) var signed: Tally
    private(set) var hopedFor: Tally
    private var pending: [Progress.Note] = []
    private var declined: [Progress.Note] = []
    private var ignored: [Progress.Note] = []
    /// The assessment that would let a transfer count.
    private var neededAssessment: String?

    init(module: Module, line: Module.HourLine) {
      self.module = module
      self.line = line
      signed = Tally(goal: line.minutes)
      hopedFor = signed
    }

    mutating func add(_ attendance: Attested<ClassAttendance>, enrolledOn: CalendarDay) {
      let fact = attendance.fact
      let name = "attendance:\(fact.id)"
      func note(_ rule: RuleName, _ sentence: Sentence) -> Progress.Note {
        .init(fact: name, day: fact.heldOn, rule: rule, sentence: sentence)
      }
      guard fact.heldOn >= enrolledOn else {
        ignored.append(note(.beforeEnrolment, "The class was held before the enrolment of \(enrolledOn)."))
        return
      }
      let credit = Credit(
        fact: name, module: module.id, category: line.category, minutes: fact.minutes, makeUp: fact.makeUp,
        taughtOn: fact.heldOn, countsFrom: fact.heldOn)
      switch attendance.attestation {
      case .signed:
        signed.add(credit)
        hopedFor.add(credit)
      case .awaited:
        hopedFor.add(credit)
        pending.append(note(.awaitsSignature, "Waits for the instructor's signature (\(fact.minutes))."))
      case .declined(let reason):
        declined.append(note(.declined, "The instructor declined to sign: \(reason)"))
      case .voided(let reason):
        ignored.append(note(.voided, "Taken back: \(reason)"))
      }
    }

    mutating func add(_ transfer: JudgedTransfer) {
      let name = "transfer:\(transfer.fact.id)"
      func note(_ rule: RuleName, _ sentence: Sentence) -> Progress.Note {
        .init(fact: name, day: transfer.fact.acceptedOn, rule: rule, sentence: sentence)
      }
      func credit(from day: CalendarDay) -> Credit {
        Credit(
          fact: name, module: module.id, category: line.category, minutes: line.minutes, makeUp: false,
          taughtOn: transfer.fact.lastClassOn, countsFrom: day)
      }
      switch transfer.verdict {
      case .counts(let day):
        signed.add(credit(from: day))
        hopedFor.add(credit(from: day))
      case .waits(let day, let sentence):
        hopedFor.add(credit(from: day))
        pending.append(note(.transfer, sentence))
      case .needs(let title):
        neededAssessment = title
        ignored.append(note(.transfer, "Counts from the day on which “\(title)” is passed here."))
      case .ignored(let rule, let sentence):
        ignored.append(note(rule, sentence))
      }
    }

    /// - Parameter pool: what may be missed of all classes together; `nil` where nothing may.
    func requirement(in pool: AttendancePool?) -> Progress.Requirement {
      let missing = signed.sum.missing(to: line.minutes)
      let mayBeMissed = pool?.mayMiss(module.id) ?? false
      let excused = mayBeMissed && pool?.isMet == true ? missing : .zero
      let met = missing == excused
      let unmet = hopedFor.sum.missing(to: line.minutes)
      let next: Sentence? =
        if met {
          nil
        } else if unmet == .zero || (mayBeMissed && pool?.isHopedFor == true) {
          "Ask the instructor of “\(module.title)” to sign the class (\(line.category.title))."
        } else if let neededAssessment {
          "Pass “\(neededAssessment)”, so that what was done at another school counts."
        } else {
          "Attend \(unmet) more of “\(module.title)” (\(line.category.title))."
        }
      let sentence: Sentence =
        "“\(module.title)” is attended in full and signed (\(line.minutes), \(line.category.title))"
      return Progress.Requirement(
        id: "attendance/\(module.id)/\(line.category.rawValue)", part: .attendance,
        rule: pool?.rule(for: module.id) ?? .attendEveryHour,
        sentence: sentence + (pool?.clause(for: module.id) ?? "."), unit: .minutes,
        required: line.minutes.count, counted: signed.sum.count,
        excused: excused == .zero ? nil : excused.count, met: met,
        countedFacts: signed.credits.map(\.fact), pending: pending, declined: declined, ignored: ignored,
        next: next)
    }
  }

  /// All class time together, where some of it may be missed or made up.
  fileprivate struct AttendancePool {
    private let rule: AttendanceRule
    private let total: Minutes
    private let signed: Sum
    private let hopedFor: Sum
    private let facts: [String]
    private let makeUps: [Credit]

    /// What counts of all class time: what is made up beyond the most that may be does not.
    private struct Sum {
      let attended: Int
      /// What was made up beyond the most.
      let excess: Int

      init(_ tallies: [Tally], makeUpAtMost most: Minutes?) {
        let parts = tallies.map(\.attended)
        excess = most.map { max(0, parts.map(\.madeUp).reduce(0, +) - $0.count) } ?? 0
        attended = parts.map(\.minutes).reduce(0, +) - excess
      }
    }

    init(_ rule: AttendanceRule, lines: [LineAccount]) {
      self.rule = rule
      total = lines.map(\.line.minutes).reduce(.zero, +)
      signed = Sum(lines.map(\.signed), makeUpAtMost: rule.makeUpAtMost)
      hopedFor = Sum(lines.map(\.hopedFor), makeUpAtMost: rule.makeUpAtMost)
      let credits = lines.flatMap(\.signed.credits)
      var seen: Set<String> = []
      facts = credits.map(\.fact).filter { seen.insert($0).inserted }
      makeUps = credits.filter(\.makeUp).sorted { ($0.taughtOn, $0.fact) < ($1.taughtOn, $1.fact) }
    }

    private var required: Int { total.count - rule.excused(of: total).count }
    var isMet: Bool { signed.attended >= required }
    var isHopedFor: Bool { hopedFor.attended >= required }

    func mayMiss(_ module: Module.ID) -> Bool { rule.allowance != nil && !rule.neverMiss.contains(module) }

    func rule(for module: Module.ID) -> RuleName {
      if rule.neverMiss.contains(module) { return .neverMiss }
      return rule.allowance == nil ? .attendEveryHour : .attendanceAllowance
    }

    /// The end of the sentence about a module.
    func clause(for module: Module.ID) -> Sentence {
      switch rule(for: module) {
      case .neverMiss: "; nothing of it may be missed."
      case .attendanceAllowance: ", or excused."
      default: "."
      }
    }

    var requirement: Progress.Requirement {
      let missing = Minutes(required - hopedFor.attended) ?? .zero
      let next: Sentence? =
        if isMet {
          nil
        } else if missing == .zero {
          "Ask the instructors to sign the classes that wait."
        } else if hopedFor.excess > 0, let most = rule.makeUpAtMost {
          "Attend \(missing) more of class; at most \(most) can be made up."
        } else {
          "Attend \(missing) more of class."
        }
      return Progress.Requirement(
        id: "attendance/all", part: .attendance, rule: .attendanceAllowance,
        sentence: rule.sentence(of: total), unit: .minutes, required: required, counted: signed.attended,
        met: isMet, countedFacts: facts, pending: [], declined: [], ignored: beyondMakeUp, next: next)
    }

    /// The make-up classes that come after the most that may be made up.
    private var beyondMakeUp: [Progress.Note] {
      guard signed.excess > 0, let most = rule.makeUpAtMost else { return [] }
      var sum = Minutes.zero
      return makeUps.compactMap { credit in
        sum += credit.minutes
        guard sum > most else { return nil }
        return .init(
          fact: credit.fact, day: credit.taughtOn, rule: .makeUp,
          sentence: "At most \(most) of class are made up; with this class it is \(sum).")
      }
    }
  }
}

extension Curriculum {
  fileprivate func line(_ category: HourCategory, of module: Module.ID) -> Module.HourLine? {
    self.module(module)?.hours.first { $0.category == category }
  }

  fileprivate func unplaced(_ attendance: ClassAttendance) -> Progress.Note {
    .init(
      fact: "attendance:\(attendance.id)", day: attendance.heldOn, rule: .notInThisVersion,
      sentence:
        "\(id)@\(version) has no \(attendance.category.title) hours in the module \(attendance.module).")
  }

  /// A note for each module that this version does not take from another school.
  fileprivate func unplaced(_ transfer: Transfer) -> [Progress.Note] {
    transfer.modules.filter { transfers?.modules.contains($0) != true || module($0) == nil }.map {
      .init(
        fact: "transfer:\(transfer.id)", day: transfer.acceptedOn, rule: .notInThisVersion,
        sentence: "\(id)@\(version) does not take the module \($0) from another school.")
    }
  }
}
