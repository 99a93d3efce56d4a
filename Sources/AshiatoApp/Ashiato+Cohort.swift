public import AshiatoStore
public import Training

/// How far everybody is who is enrolled in a curriculum.
public struct CohortReport: Sendable {
  public let curriculum: Curriculum.ID
  public let asOf: CalendarDay
  /// By handle.
  public let students: [Standing]

  /// How far one student is. What counted and what did not, and why, is told by her progress.
  public struct Standing: Sendable, Hashable {
    public let student: PersonProfile
    public let enrolment: Enrolment
    /// Of so many requirements.
    public let requirements: Int
    public let met: Int
    /// What every requirement of is met.
    public let awards: [RecordKind]
    /// How many facts wait for a signature.
    public let pending: Int
    /// The first thing to do; absent when all is done.
    public let next: Sentence?

    init(of student: PersonProfile, on enrolment: Enrolment, _ progress: Progress) {
      self.student = student
      self.enrolment = enrolment
      requirements = progress.requirements.count
      met = progress.requirements.count(where: \.met)
      awards = progress.awards.filter(\.met).map(\.kind)
      pending =
        Set(progress.requirements.flatMap(\.pending).filter { $0.rule == .awaitsSignature }.map(\.fact))
        .count
      next = progress.next(1).first
    }
  }
}

extension Ashiato {
  /// How far everybody is who is enrolled in a curriculum and not closed, each by the version that she is pinned to.
  ///
  /// Students are read some at a time; each is as of one moment, and not all of the same.
  /// - Parameter day: another day than today.
  public func cohort(in curriculum: Curriculum.ID, asOf day: CalendarDay?, as caller: Caller)
    async throws(AshiatoError) -> CohortReport
  {
    try caller.may(.readProgress)
    guard caller.person.isStaff else {
      throw .refused(RoleRefusal.somebodyElses(.readProgress, name: caller.person.name))
    }
    let today = try today(in: caller.school.timeZone)
    let school = caller.school.id
    let enrolled = try await store.snapshot(from: caller.standpoint) {
      transaction async throws(AshiatoError) in
      _ = try await transaction.knownCurriculum(curriculum, at: school)
      return try await transaction.cohort(in: curriculum, at: school)
    }
    let students = enrolled.keys.sorted()
    let lanes = await withTaskGroup(of: Result<[CohortReport.Standing], AshiatoError>.self) { group in
      for lane in 0..<Self.lanes {
        group.addTask {
          await Result(catching: { () async throws(AshiatoError) in
            var standings: [CohortReport.Standing] = []
            let (step, width) = (Self.lanes * Self.studentsAtATime, Self.studentsAtATime)
            for begin in stride(from: lane * width, to: students.count, by: step) {
              standings += try await self.standings(
                of: Array(students[begin..<min(begin + width, students.count)]), on: enrolled,
                asOf: day ?? today, as: caller)
            }
            return standings
          })
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var standings: [CohortReport.Standing] = []
    for lane in lanes { standings += try lane.get() }
    return CohortReport(
      curriculum: curriculum, asOf: day ?? today,
      students: standings.sorted { $0.student.handle < $1.student.handle })
  }

  /// Few enough that one reading holds nobody up, and that what all lanes have read at a time takes little memory.
  private static var studentsAtATime: Int { 20 }
  /// Half the connections that a service has for transactions.
  private static var lanes: Int { 4 }

  private func standings(
    of students: [Person.ID], on enrolled: [Person.ID: Enrolment.ID], asOf day: CalendarDay, as caller: Caller
  ) async throws(AshiatoError) -> [CohortReport.Standing] {
    let school = caller.school.id
    let (logbook, people) = try await store.snapshot(from: caller.standpoint) {
      transaction async throws(AshiatoError) in
      // All enrolments of each: one may go on from another, or ask for practice that was done in another.
      let enrolments = try await transaction.enrolments(of: students, at: school)
      let facts = try await transaction.trainingFacts(of: enrolments, at: school)
      var logbook = Logbook()
      for enrolment in enrolments {
        guard let own = facts[enrolment.id]?.facts else { continue }
        let curriculum = try await transaction.knownCurriculum(enrolment.curriculum, at: school)
        logbook.files.append(Logbook.File(facts: own, curriculum: curriculum))
      }
      logbook.joinMoves()
      logbook.joinPractice()
      return (logbook, try await transaction.peopleByID(students, at: school))
    }
    return logbook.files.compactMap { file in
      let enrolment = file.facts.enrolment
      guard enrolled[enrolment.student] == enrolment.id, let student = people[enrolment.student] else {
        return nil
      }
      return CohortReport.Standing(
        of: student, on: enrolment, Progress(of: file.curriculum, facts: file.whole, asOf: day))
    }
  }
}
