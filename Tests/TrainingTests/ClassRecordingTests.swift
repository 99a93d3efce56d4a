import Testing
import Training

@Suite struct ClassRecordingTests {
  private func record(
    _ attendance: ClassAttendance, in curriculum: Curriculum = .made(), enrolments: [Enrolment] = [.made()],
    authorities: [Authority] = [.made(.teach)], today: CalendarDay = "2026-04-01"
  ) throws(AttendanceRefusal) {
    try attendance.recording(
      in: curriculum, enrolments: enrolments, authorities: authorities, today: today)
  }

  @Test func `a class as the curriculum has it is recorded`() throws {
    try record(.made())
  }

  @Test func `the module and its category belong to the curriculum`() {
    #expect(throws: AttendanceRefusal.noSuchModule("back-work", "bars-1")) {
      try record(.made(module: "back-work"))
    }
    #expect(throws: AttendanceRefusal.categoryNotInModule(.theoryOnline, "seated-work")) {
      try record(.made(category: .theoryOnline))
    }
  }

  @Test func `a class of today is recorded, one of tomorrow is not`() throws {
    try record(.made(on: "2026-04-01"))
    #expect(throws: AttendanceRefusal.inTheFuture("2026-04-02")) { try record(.made(on: "2026-04-02")) }
  }

  @Test func `a class lasts from one minute to ten hours`() throws {
    try record(.made(minutes: 1))
    try record(.made(minutes: 600))
    #expect(throws: AttendanceRefusal.minutesOutOfRange) { try record(.made(minutes: 0)) }
    #expect(throws: AttendanceRefusal.minutesOutOfRange) { try record(.made(minutes: 601)) }
  }

  @Test func `somebody was there`() {
    #expect(throws: AttendanceRefusal.nobodyThere) { try record(.made(roster: []), enrolments: []) }
  }

  /// Chavutti in groups of four (massagetherapy.co.uk).
  @Test func `one instructor teaches no more students at a time than the module allows`() throws {
    var curriculum = Curriculum.made()
    curriculum.modules[0].groupAtMost = 4
    let students = (100...104).map {
      Enrolment.made(Enrolment.ID(bits: $0), student: Person.ID(bits: 700 + $0))
    }
    let four = students.prefix(4).map(\.id)
    try record(.made(roster: four), in: curriculum, enrolments: Array(students.prefix(4)))
    #expect(throws: AttendanceRefusal.groupTooLarge("seated-work", 5, 4)) {
      try record(.made(roster: students.map(\.id)), in: curriculum, enrolments: students)
    }
    try record(.made(roster: students.map(\.id)), enrolments: students)
    // Two instructors record a class each.
    try record(.made(roster: [104]), in: curriculum, enrolments: [students[4]])
  }

  @Test func `everybody on the roster is enrolled in the curriculum`() {
    var elsewhere = Curriculum.made()
    elsewhere.id = "bars-2"
    #expect(throws: AttendanceRefusal.enrolledElsewhere("bars-1")) {
      try record(.made(), enrolments: [.made(), .made(101, student: Cast.tomo, in: elsewhere)])
    }
  }

  @Test func `the instructor is not on her own roster`() {
    #expect(throws: AttendanceRefusal.ownClass) {
      try record(.made(), enrolments: [.made(student: Cast.kenji)])
    }
  }

  @Test func `a class of the day of enrolment is recorded, one of the day before is not`() throws {
    try record(.made(on: "2026-02-01"))
    #expect(throws: AttendanceRefusal.beforeEnrolment("2026-01-31", "2026-02-01")) {
      try record(.made(on: "2026-01-31"))
    }
  }

  @Test(arguments: [
    Authority.made(.teach, of: Cast.mina), .made(.supervise), .made(.teach, from: "2026-03-02"),
    .made(.teach, until: "2026-02-28"), .made(.teach, curriculum: "bars-2"),
  ])
  func `the instructor has authority to teach this curriculum on the day`(authority: Authority) {
    #expect(throws: AttendanceRefusal.instructorWithoutAuthority("bars-1", "2026-03-01")) {
      try record(.made(), authorities: [authority])
    }
  }

  @Test func `a roster names everybody once, in ascending order`() {
    #expect(ClassAttendance.made(roster: [103, 101, 103, 102]).roster == [101, 102, 103])
  }
}
