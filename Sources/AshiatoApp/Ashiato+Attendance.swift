public import AshiatoStore
import Credentials
public import Training

/// A class as its instructor reports it.
public struct ClassReport: Sendable, Hashable, Codable {
  public var curriculum: Curriculum.ID
  public var module: Module.ID
  public var category: HourCategory
  public var heldOn: CalendarDay
  public var minutes: Minutes
  /// By handle, e-mail address or id.
  public var instructor: String
  public var students: [String]
  /// Held for those who had missed a class; an ordinary class does not say it.
  public var makeUp: Bool?

  public init(
    curriculum: Curriculum.ID, module: Module.ID, category: HourCategory, heldOn: CalendarDay,
    minutes: Minutes,
    instructor: String, students: [String], makeUp: Bool? = nil
  ) {
    self.curriculum = curriculum
    self.module = module
    self.category = category
    self.heldOn = heldOn
    self.minutes = minutes
    self.instructor = instructor
    self.students = students
    self.makeUp = makeUp
  }
}

extension Ashiato {
  /// Records a class with its roster. It counts once its instructor has signed it.
  ///
  /// The same report sent twice by the same person is one class.
  /// - Returns: the class, and whether it was there already.
  public func record(_ report: ClassReport, as caller: Caller) async throws(AshiatoError)
    -> (id: ClassAttendance.ID, repeated: Bool)
  {
    try caller.may(.recordClass)
    let request = "attendance.record " + Digest(of: Array(try JSON(report).canonicalText.utf8)).description
    let today = try today(in: caller.school.timeZone)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      // Sent twice at the same time, the second finds the answer of the first.
      transaction.takeTurn(about: "\(request) of \(caller.person.id)")
      if let earlier = try await transaction.earlierAnswer(to: request, of: caller.person.id, at: school),
        let id = ClassAttendance.ID(earlier.answer)
      {
        return (id, true)
      }
      let instructor = try await transaction.knownPerson(report.instructor, at: school)
      let authorities = try await transaction.authorities(of: instructor.id, at: school)
      let students = try await transaction.knownPeople(report.students, at: school)
      transaction.shareEnrolments(of: students.map(\.id))
      transaction.takeTurns(on: report.heldOn, of: students.map(\.id))
      let all = Dictionary(
        grouping: try await transaction.enrolments(of: students.map(\.id), at: school), by: \.student)
      let enrolments = try students.map { student throws(AshiatoError) in
        try decide { () throws(LookupRefusal) in
          try student.enrolment(among: all[student.id] ?? [], in: report.curriculum) {
            $0.meant(on: report.heldOn)
          }
        }
      }
      guard let version = enrolments.first?.curriculum.version else {
        throw .refused(AttendanceRefusal.nobodyThere)
      }
      let (published, curriculum) = try await transaction.knownCurriculum(
        report.curriculum, version: version, at: school)

      let attendance = ClassAttendance(
        id: made(), curriculum: published.reference, module: report.module, category: report.category,
        heldOn: report.heldOn, minutes: report.minutes, instructor: instructor.id,
        makeUp: report.makeUp ?? false, roster: enrolments.map(\.id))
      try decide { () throws(AttendanceRefusal) in
        try attendance.recording(
          in: curriculum, enrolments: enrolments, authorities: authorities, today: today)
      }
      let days = try await transaction.studentDays(
        report.heldOn, of: students.map(\.id), at: school)
      for (student, day) in zip(students, days) {
        try decide { () throws(StudentDayRefusal) in try day.adding(report.minutes, of: student.name) }
      }

      transaction.add(attendance, of: enrolments, at: school, by: caller.person.id)
      transaction.remember(
        request, digest: request, answer: attendance.id.description, of: caller.person.id, at: school)
      audit("attendance.record", attendance.id, as: caller, in: transaction)
      return (attendance.id, false)
    }
  }
}
