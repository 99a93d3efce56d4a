import Testing
import Training

@Suite struct AttendanceTests {
  @Test func `every hour of a module is attended, with no partial credit`() {
    let short = Progress.made(classes: [.signed(.made(minutes: 119))])
    #expect(short.classHours.counted == 119)
    #expect(!short.classHours.met)
    #expect(short.classHours.rule == .attendEveryHour)
    #expect(short.award(.completion)?.met == false)
    let made = Progress.made(classes: [.signed(.made(1, minutes: 119)), .signed(.made(2, minutes: 1))])
    #expect(made.classHours.met)
    #expect(made.award(.completion)?.met == true)
  }

  @Test func `hours of one category do not stand in for another`() {
    let curriculum = Curriculum.made(modules: [
      .made(hours: [
        .init(category: .labGiving, minutes: 60), .init(category: .labReceiving, minutes: 60),
      ])
    ])
    let progress = Progress.made(in: curriculum, classes: [.signed(.made(minutes: 120))])
    #expect(progress.classHours.met)
    #expect(!progress["attendance/seated-work/lab-receiving"].met)
    #expect(progress["attendance/seated-work/lab-receiving"].counted == 0)
  }

  @Test func `a class that awaits its signature is pending and does not count`() {
    let hours = Progress.made(classes: [.awaited(.made())]).classHours
    #expect(hours.counted == 0)
    #expect(hours.pending.map(\.rule) == [.awaitsSignature])
    #expect(hours.pending.first?.sentence == "Waits for the instructor's signature (2 h).")
    #expect(hours.next == "Ask the instructor of “Seated work” to sign the class (lab, giving).")
  }

  @Test func `what waits for a signature is not asked for again`() {
    let hours = Progress.made(classes: [.awaited(.made(minutes: 90))]).classHours
    #expect(hours.next == "Attend 30 min more of “Seated work” (lab, giving).")
  }

  @Test func `a class whose signature was declined does not count, and the reason is kept`() {
    let hours = Progress.made(classes: [.declined(.made())]).classHours
    #expect(hours.counted == 0)
    #expect(hours.declined.map(\.sentence) == ["The instructor declined to sign: not as it was"])
    #expect(hours.next == "Attend 2 h more of “Seated work” (lab, giving).")
  }

  @Test func `a voided class counts for nothing`() {
    let hours = Progress.made(classes: [.voided(.made())]).classHours
    #expect(hours.counted == 0)
    #expect(hours.ignoredBy == [.voided])
    #expect(hours.ignored.first?.sentence == "Taken back: entered twice")
  }

  @Test func `a class before the enrolment is ignored, one on its day counts`() {
    let hours = Progress.made(classes: [
      .signed(.made(1, on: "2026-01-31", minutes: 60)), .signed(.made(2, on: "2026-02-01", minutes: 60)),
    ]).classHours
    #expect(hours.counted == 60)
    #expect(hours.ignoredBy == [.beforeEnrolment])
    #expect(hours.ignored.first?.sentence == "The class was held before the enrolment of 2026-02-01.")
  }

  @Test func `a class that this version does not ask for is unplaced`() {
    let progress = Progress.made(classes: [
      .signed(.made(1, module: "back-work")), .signed(.made(2, category: .theoryOnline)),
    ])
    #expect(progress.unplaced.map(\.rule) == [.notInThisVersion, .notInThisVersion])
    #expect(
      progress.unplaced.map(\.sentence) == [
        "bars-1@2026.1 has no lab, giving hours in the module back-work.",
        "bars-1@2026.1 has no theory, online hours in the module seated-work.",
      ])
    #expect(progress.classHours.counted == 0)
  }

  @Test func `a line of no minutes is complete from the start and holds up nobody`() {
    let curriculum = Curriculum.made(modules: [
      .made(hours: [
        .init(category: .labGiving, minutes: 120), .init(category: .theoryOnline, minutes: 0),
      ])
    ])
    let progress = Progress.made(
      in: curriculum, sessions: [.signed(.made(1, on: "2026-03-02"))])
    #expect(progress["attendance/seated-work/theory-online"].met)
    #expect(progress.lineOfSight.counted == 1)
  }
}
