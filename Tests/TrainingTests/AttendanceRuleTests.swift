import Testing
import Training

/// Rules of attendance as real programmes have them; what is said of a programme is from its published policy.
@Suite struct AttendanceRuleTests {
  /// Two modules of twenty hours, and a day of assessments.
  private let modules: [Module] = [
    .made("asana", title: "Practice", hours: [.init(category: .labGiving, minutes: 1200)]),
    .made("anatomy", title: "Anatomy", hours: [.init(category: .theoryInPerson, minutes: 1200)]),
    .made(
      "assessment-day", title: "Assessment day", hours: [.init(category: .assessment, minutes: 240)]),
  ]

  private func progress(_ rule: AttendanceRule?, _ classes: [Attested<ClassAttendance>]) -> Training.Progress
  {
    .made(in: .made(modules: modules, attendance: rule, practicum: nil), classes: classes)
  }

  private func practice(_ minutes: Minutes, makeUp: Minutes = 0) -> [Attested<ClassAttendance>] {
    classes(1, "asana", .labGiving, minutes, makeUp)
  }

  private func anatomy(_ minutes: Minutes, makeUp: Minutes = 0) -> [Attested<ClassAttendance>] {
    classes(10, "anatomy", .theoryInPerson, minutes, makeUp)
  }

  private func assessmentDay(_ minutes: Minutes, makeUp: Minutes = 0) -> [Attested<ClassAttendance>] {
    classes(20, "assessment-day", .assessment, minutes, makeUp)
  }

  private func classes(
    _ id: Int, _ module: Module.ID, _ category: HourCategory, _ minutes: Minutes, _ makeUp: Minutes
  ) -> [Attested<ClassAttendance>] {
    func held(_ id: Int, _ minutes: Minutes, makeUp: Bool) -> Attested<ClassAttendance> {
      .signed(
        .made(
          Identifier(bits: UInt128(id)), minutes: minutes, module: module, category: category, makeUp: makeUp)
      )
    }
    return [held(id, minutes, makeUp: false)] + (makeUp > 0 ? [held(id + 1, makeUp, makeUp: true)] : [])
  }

  // Center for Barefoot Massage and Slo Soles: the whole course is attended, and what is missed is made up with the instructor.
  @Test func `the whole course is attended, and what is missed is made up with the instructor`() {
    let short = progress(nil, practice(1199) + anatomy(1200) + assessmentDay(240))
    #expect(short.award(.completion)?.met == false)
    let made = progress(nil, practice(1199, makeUp: 1) + anatomy(1200) + assessmentDay(240))
    #expect(made.award(.completion)?.met == true)
    #expect(!made.requirements.contains { $0.id == "attendance/all" })
  }

  // Breeze Bodywork: who misses more than 30 minutes gets no certificate.
  @Test(arguments: [(30, true), (31, false)])
  func `missing more than 30 minutes costs the certificate`(missed: Int, certified: Bool) {
    let rule = AttendanceRule(allowance: .excused(minutesAtMost: 30), makeUpAtMost: nil)
    let minutes = Minutes(1200 - missed)!
    let progress = progress(rule, practice(minutes) + anatomy(1200) + assessmentDay(240))
    #expect(progress.award(.completion)?.met == certified)
    let all = progress["attendance/all"]
    #expect(all.rule == .attendanceAllowance)
    #expect(all.required == 2610)
    #expect(all.counted == 2640 - missed)
    #expect(all.sentence == "Of all class time (44 h), at most 30 min is missed; the rest is signed.")
    #expect(all.next == (certified ? nil : "Attend 1 min more of class."))
    let line = progress["attendance/asana/lab-giving"]
    #expect(line.met == certified)
    #expect(line.excused == (certified ? 30 : nil))
    #expect(line.sentence == "“Practice” is attended in full and signed (20 h, lab, giving), or excused.")
  }

  // A yoga school in Colorado: the first 4 hours missed are excusable, then they are made up, at most 20 hours of them.
  @Test func `four hours are excused, and at most twenty more are made up`() {
    let rule = AttendanceRule(allowance: .excused(minutesAtMost: 240), makeUpAtMost: 1200)
    let within = progress(rule, practice(0, makeUp: 1200) + anatomy(960) + assessmentDay(240))
    #expect(within.award(.completion)?.met == true)
    let beyond = progress(rule, practice(0, makeUp: 1200) + anatomy(900, makeUp: 60) + assessmentDay(240))
    #expect(beyond.award(.completion)?.met == false)
    let all = beyond["attendance/all"]
    #expect(all.counted == 2340)
    #expect(all.ignoredBy == [.makeUp])
    #expect(
      all.ignored.map(\.sentence) == ["At most 20 h of class are made up; with this class it is 21 h."])
    #expect(all.next == "Attend 1 h more of class; at most 20 h can be made up.")
  }

  // Another yoga school: at least 95 % of the hours, and never a day of assessments missed.
  @Test func `ninety-five percent are attended, and no day of assessments is missed`() {
    let rule = AttendanceRule(
      allowance: .attended(percentAtLeast: 95), makeUpAtMost: nil, neverMiss: ["assessment-day"])
    let attended = progress(rule, practice(1200) + anatomy(1068) + assessmentDay(240))
    #expect(attended.award(.completion)?.met == true)
    let missed = progress(rule, practice(1200) + anatomy(1200) + assessmentDay(120))
    #expect(missed["attendance/all"].met)
    #expect(missed.award(.completion)?.met == false)
    let day = missed["attendance/assessment-day/assessment"]
    #expect(day.rule == .neverMiss)
    #expect(
      day.sentence
        == "“Assessment day” is attended in full and signed (4 h, assessment); nothing of it may be missed.")
    #expect(day.next == "Attend 2 h more of “Assessment day” (assessment).")
    let madeUp = progress(rule, practice(1200) + anatomy(1200) + assessmentDay(120, makeUp: 120))
    #expect(madeUp.award(.completion)?.met == true)
  }

  @Test func `nothing is excused before enough of all classes is attended`() {
    let rule = AttendanceRule(allowance: .excused(minutesAtMost: 240), makeUpAtMost: nil)
    let progress = progress(rule, practice(1200))
    #expect(progress["attendance/assessment-day/assessment"].excused == nil)
    #expect(!progress["attendance/assessment-day/assessment"].met)
  }

  @Test func `what is excused once a class is signed asks for the signature`() {
    let rule = AttendanceRule(allowance: .excused(minutesAtMost: 240), makeUpAtMost: nil)
    let waiting = Attested.awaited(
      ClassAttendance.made(1, minutes: 1000, module: "asana", category: .labGiving))
    let progress = progress(rule, [waiting] + anatomy(1200) + assessmentDay(240))
    #expect(
      progress["attendance/asana/lab-giving"].next
        == "Ask the instructor of “Practice” to sign the class (lab, giving).")
    #expect(progress["attendance/all"].next == "Ask the instructors to sign the classes that wait.")
  }

  @Test func `a practicum opens when its modules are attended in full, whatever is excused`() {
    let curriculum = Curriculum.made(
      attendance: AttendanceRule(allowance: .excused(minutesAtMost: 30), makeUpAtMost: nil))
    func counted(_ classes: [Attested<ClassAttendance>]) -> Int {
      let session = Attested.signed(Session.made(1, on: "2026-03-05"))
      return Training.Progress.made(in: curriculum, classes: classes, sessions: [session]).lineOfSight.counted
    }
    let short = Attested.signed(ClassAttendance.made(1, minutes: 100))
    #expect(counted([short]) == 0)
    #expect(counted([short, .signed(.made(2, on: "2026-03-04", minutes: 20, makeUp: true))]) == 1)
  }
}
