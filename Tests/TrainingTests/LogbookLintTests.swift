import TestSupport
import Testing
import Training

/// What a lint of the logbook finds, kind by kind. That it looks at all is a request of the schools: MyFlightbook's FlightLint looks for
/// issues below the level of an error, and falsified hours are a known charge.
@Suite struct LogbookLintTests {
  private typealias Kind = LogbookLint.Kind

  // MARK: At the same time

  @Test func `two sessions of one student at the same time are found`() throws {
    let finding = try #require(
      found(.overlappingSessions, in: .made([.made(1, on: day), .made(2, on: day, start: "10:59")])))
    #expect(finding.sentence == "2 sessions of one student take place at the same time.")
    #expect(finding.facts == ["session:\(1 as Session.ID)", "session:\(2 as Session.ID)"])
    #expect(finding.people == [Cast.aya])
    #expect(finding.days == [day])
    #expect(finding.severity == .wrong)
  }

  @Test func `sessions one after the other are fine`() {
    let log = Logbook.made([.made(1, on: day), .made(2, on: day, start: "11:00", client: .made(2))])
    #expect(found(log) == [])
  }

  @Test func `of many sessions at the same time each largest set is told once`() {
    // The first runs along with each of the others, which follow one another.
    let log = Logbook.made([
      .made(1, on: day, minutes: 120), .made(2, on: day, start: "10:00"), .made(3, on: day, start: "11:00"),
    ])
    let sets = all(.overlappingSessions, in: log).map(\.facts)
    let expected: [[Session.ID]] = [[1, 2], [1, 3]]
    #expect(sets == expected.map { $0.map { "session:\($0)" } })
  }

  @Test func `what is found in two sets that run one after the other is told once`() {
    // She practises twice while she supervises at two sites.
    let log = Logbook.made([
      .made(1, on: day, minutes: 120), .made(2, on: day, minutes: 120, student: Cast.tomo, site: 901),
      .made(3, on: day, start: "10:10", minutes: 30, by: Cast.mina, student: Cast.kenji),
      .made(4, on: day, start: "11:00", minutes: 30, by: Cast.mina, student: Cast.kenji),
    ])
    #expect(all(.practisingWhileSupervising, in: log).count == 2)
    #expect(all(.supervisorInTwoPlaces, in: log).count == 1)
  }

  @Test func `a supervisor at two sites at the same time is found`() throws {
    let there = Session.made(2, on: day, start: "10:30", student: Cast.tomo, site: 901)
    let finding = try #require(found(.supervisorInTwoPlaces, in: .made([.made(1, on: day), there])))
    #expect(finding.sentence == "One supervisor is at 2 sites at the same time.")
    #expect(finding.people == [Cast.kenji])
  }

  @Test func `a supervisor of two sessions at one site, or of one that is independent, is fine`() {
    let beside = Session.made(2, on: day, start: "10:30", student: Cast.tomo)
    let alone = Session.made(3, .independent, on: day, start: "10:30", student: Cast.ines, site: 901)
    #expect(found(.supervisorInTwoPlaces, in: .made([.made(1, on: day), beside, alone])) == nil)
  }

  @Test(arguments: [(4, false), (5, true)])
  func `a supervisor watches four sessions at a time and not a fifth`(count: Int, isFound: Bool) {
    let sessions = (1...count).map {
      Session.made(Identifier(bits: UInt128($0)), on: day, student: Identifier(bits: UInt128(50 + $0)))
    }
    let finding = found(.supervisionRatio, in: .made(sessions))
    #expect((finding != nil) == isFound)
    #expect(
      finding?.sentence ?? "One supervisor watches 5 sessions at the same time; 4 is the most."
        == "One supervisor watches 5 sessions at the same time; 4 is the most.")
  }

  @Test func `somebody who practises while she supervises is found`() throws {
    let own = Session.made(2, on: day, start: "10:30", by: Cast.mina, student: Cast.kenji)
    let finding = try #require(found(.practisingWhileSupervising, in: .made([.made(1, on: day), own])))
    #expect(finding.people == [Cast.kenji])
    #expect(finding.facts.count == 2)
  }

  @Test(arguments: [Attestation.declined(reason: "not as it was"), .voided(reason: "entered twice")])
  func `what was declined or taken back takes no part`(_ attestation: Attestation) {
    var log = Logbook.made([.made(1, on: day), .made(2, on: day, student: Cast.tomo, site: 901)])
    log.sameWords = [[1, 2]]
    log.recordedOn[.session(2)] = "2026-12-01"
    #expect(found(log) != [])
    log.attest(2, attestation)
    #expect(found(log) == [])
  }

  // MARK: Practice clients and tables

  @Test func `a comfort rating of eight is worth a look, and one of seven is the edge`() throws {
    let edge = Session.made(1, on: day, client: .made(1, comfortRating: 7))
    #expect(found(.discomfortPassedOver, in: .made([edge])) == nil)
    let finding = try #require(
      found(.discomfortPassedOver, in: .made([.made(1, on: day, client: .made(1, comfortRating: 8))])))
    #expect(finding.sentence == "The client's comfort rating was 8 of 10; 7 is the edge.")
    #expect(finding.severity == .lookInto)
  }

  @Test func `work on the same client after an incident is found`() throws {
    var first = Session.made(1, on: day, client: .made(1))
    let later = Session.made(2, on: day.adding(days: 1), client: .made(1))
    #expect(found(.clientAfterIncident, in: .made([first, later])) == nil)
    first.incident = .slip
    let finding = try #require(found(.clientAfterIncident, in: .made([first, later])))
    #expect(
      finding.sentence
        == "After an incident on \(day), the same client was worked on again on \(day.adding(days: 1)).")
    let another = Session.made(3, on: day.adding(days: 1), client: .made(3))
    #expect(found(.clientAfterIncident, in: .made([first, another])) == nil)
  }

  @Test
  func
    `after an incident a client is worked on again once the full form was asked, and not after a short one`()
    throws
  {
    var first = Session.made(1, on: day, client: .made(1))
    first.client?.form = .full
    first.incident = .slip
    var next = Session.made(2, on: day.adding(days: 1), client: .made(1))
    func logbook() -> Logbook {
      var logbook = Logbook.made([first, next])
      logbook.screening = ScreeningTerms(fullFormMonths: ["default@2026.1": 6])
      return logbook
    }
    next.client?.form = .full
    #expect(found(.clientAfterIncident, in: logbook()) == nil && found(.fullFormDue, in: logbook()) == nil)
    next.client?.form = .short
    let finding = try #require(found(.fullFormDue, in: logbook()))
    #expect(finding.sentence == SessionRefusal.incidentSinceFullForm(day, day.adding(days: 1)).sentence)
    #expect(finding.facts == ["session:\(2 as Session.ID)"] && finding.severity == .lookInto)
    #expect(found(.clientAfterIncident, in: logbook()) == nil)
    first.incident = .none
    #expect(found(.fullFormDue, in: logbook()) == nil)
  }

  @Test func `who stands on a table whose weekly inspection is overdue is found`() throws {
    var facts = SiteFacts.equipped
    facts.inspections = [facts.inspection(10, on: day.adding(days: -8))]
    var log = Logbook.made([.made(1, on: day), .made(2, on: day, start: "12:00", client: .made(2))])
    log.sites = [900: facts]
    let finding = try #require(found(.tablesOverdue, in: log))
    #expect(
      finding.sentence
        == "2 sessions took place on a table whose weekly inspection was due on \(day.adding(days: -1)).")
    #expect(finding.facts.count == 2)
    facts.inspections.append(facts.inspection(11, .weekly, on: day.adding(days: -1)))
    log.sites = [900: facts]
    #expect(found(.tablesOverdue, in: log) == nil)
  }

  @Test func `a class with more students than one instructor may teach is found`() throws {
    var log = Logbook.made([])
    log.classes = [Attested(.made(on: day, roster: [100, 101, 102]), .signed)]
    #expect(found(.groupTooLarge, in: log) == nil)
    log.files[0].curriculum.modules[0].groupAtMost = 3
    #expect(found(.groupTooLarge, in: log) == nil)
    log.files[0].curriculum.modules[0].groupAtMost = 2
    let finding = try #require(found(.groupTooLarge, in: log))
    #expect(
      finding.sentence
        == "3 students were in one class of “seated-work”, where one instructor teaches at most 2.")
    #expect(finding.people == [Cast.kenji] && finding.severity == .lookInto)
    log.classes[0].attestation = .voided(reason: "Two classes.")
    #expect(found(.groupTooLarge, in: log) == nil)
  }

  @Test func `sessions before prerequisites are found where papers are missing`() throws {
    var log = Logbook.made([.made(1, on: day)])
    log.files[0].curriculum.entry = [
      EntryRequirement(id: "licence", sentence: "A licence.", anyOf: [.document(kind: .licence)])
    ]
    let sentences = all(.beforePrerequisites, in: log).map(\.sentence.description)
    #expect(sentences.contains { $0.hasSuffix("this was not shown: A licence.") })
  }

  // MARK: On one day

  @Test func `a day of more than ten hours is found, and counts time that overlaps once`() throws {
    // 08:00 to 18:00 is ten hours, whatever runs at the same time.
    var sessions = (0..<5).map {
      Session.made(
        Identifier(bits: UInt128($0 + 1)), on: day, start: TimeOfDay(hour: 8 + 2 * $0, minute: 0)!,
        minutes: 120)
    }
    sessions.append(.made(6, on: day, start: "12:30", minutes: 60))
    #expect(found(.implausibleDay, in: .made(sessions)) == nil)
    sessions.append(.made(7, on: day, start: "18:00", minutes: 1))
    let finding = try #require(all(.implausibleDay, in: .made(sessions)).first { $0.people == [Cast.aya] })
    #expect(
      finding.sentence
        == "One person has 10 h 1 min of sessions and classes on one day; more than 10 h is worth a look.")
    #expect(finding.facts.count == 7)
    #expect(finding.severity == .lookInto)
  }

  @Test func `a class counts to the day of its students and of its instructor`() {
    let held = ClassAttendance.made(2, on: day, minutes: 600)
    let log = Logbook.made([.made(1, on: day, by: Cast.mina)], classes: [.signed(held)])
    #expect(all(.implausibleDay, in: log).map(\.people) == [[Cast.aya]])
    let supervised = Logbook.made([.made(1, on: day, student: Cast.tomo)], classes: [.signed(held)])
    #expect(all(.implausibleDay, in: supervised).map(\.people) == [[Cast.kenji]])
    #expect(found(.implausibleDay, in: .made([.made(1, on: day)], classes: [.voided(held)])) == nil)
  }

  // MARK: The curriculum's own rules

  @Test func `a session before the modules that open the practicum is found`() throws {
    let finding = try #require(found(.beforePrerequisites, in: .made([.made(1, on: "2026-02-10")])))
    #expect(finding.people == [Cast.aya, Cast.kenji])
    #expect(finding.facts == ["session:\(1 as Session.ID)"])
    #expect(finding.sentence.description.contains("every module before the practicum is attended"))
  }

  @Test func `a session before those that come first is found`() {
    #expect(found(.beforePrerequisites, in: .made([.made(1, .independent, on: day)])) != nil)
  }

  @Test func `a session outside the time of the practicum is found`() {
    let curriculum = Curriculum.made(practicum: .made(endsWithinMonths: 1))
    #expect(found(.outsideWindow, in: .made([.made(1, on: "2026-05-02")], curriculum: curriculum)) != nil)
  }

  /// MyFlightbook and the practicum of bar work: the second session with one client on one day does not count.
  @Test func `a second session with one client on one day is found where the curriculum counts one`() {
    let twice = [
      Session.made(1, on: day, client: .made(7)), .made(2, on: day, start: "15:00", client: .made(7)),
    ]
    let finding = found(.clientPastTheCap, in: .made(twice))
    #expect(finding?.facts == ["session:\(2 as Session.ID)"])
    let free = Curriculum.made(practicum: .made(oncePerClientPerDay: false))
    #expect(found(.clientPastTheCap, in: .made(twice, curriculum: free)) == nil)
  }

  @Test func `every rule that a session breaks is told, whatever else keeps it from counting`() {
    // Too short to count at all, before the class that opens the practicum, and deeper than its limit.
    var curriculum = Curriculum.made()
    curriculum.practicum?.limits = [.init(of: .all, need: .peakPressure(atMost: 2))]
    let early = Session.made(1, on: "2026-02-10", minutes: 30)
    #expect(
      Set(found(.made([early], curriculum: curriculum)).map(\.kind)) == [.beforePrerequisites, .pastALimit])
  }

  @Test func `two sessions with one client on one day are found, whichever of them is signed`() {
    for unsigned in [1, 2] as [Session.ID] {
      var log = Logbook.made([
        .made(1, on: day, client: .made(7)), .made(2, on: day, start: "11:30", client: .made(7)),
      ])
      log.attest(unsigned, .awaited)
      log.signatures[.session(unsigned)] = nil
      #expect(found(log).map(\.kind) == [.clientPastTheCap])
    }
  }

  @Test func `a session past a limit of its curriculum is found`() {
    let curriculum = Curriculum.made(practicum: .made(limits: [.init(of: .all, need: .screenedToProceed)]))
    let session = Session.made(1, on: day, client: .made(1, screening: .modify))
    #expect(found(.pastALimit, in: .made([session], curriculum: curriculum)) != nil)
  }

  @Test func `a practicum that began too late after its class is found`() {
    let curriculum = Curriculum.made(practicum: .made(startsWithinDays: 5))
    #expect(found(.outsideWindow, in: .made([.made(1, on: day)], curriculum: curriculum)) != nil)
  }

  @Test func `a session before so many hours of class is found`() {
    let curriculum = Curriculum.made(
      practicum: .made(opensAfterMinutes: [.init(category: nil, minutes: 600)]))
    #expect(found(.beforePrerequisites, in: .made([.made(1, on: day)], curriculum: curriculum)) != nil)
  }

  /// Exxat: so many minutes of a day, and no more.
  @Test func `a session that passes the maximum of its curriculum is found`() {
    var curriculum = Curriculum.made()
    curriculum.practicum?.atMost = [.init(.minutes(90), per: .day)]
    let long = [Session.made(1, on: day), .made(2, on: day, start: "15:00", client: .made(2))]
    #expect(
      found(.pastALimit, in: .made(long, curriculum: curriculum))?.facts == ["session:\(2 as Session.ID)"])
    #expect(found(.pastALimit, in: .made(long)) == nil)
  }

  // MARK: Words

  @Test func `the same words for several sessions are found, and say of how many students`() throws {
    var log = Logbook.made([
      .made(1, on: day), .made(2, on: day, start: "14:00", student: Cast.tomo),
      .made(3, on: day, start: "16:00"),
    ])
    log.sameWords = [[1, 2]]
    let finding = try #require(found(.identicalNotes, in: log))
    #expect(finding.sentence == "The reflections of 2 sessions are the same words, from 2 students.")
    #expect(finding.people == [Cast.aya, Cast.tomo])
    log.sameWords = [[1, 3]]
    #expect(found(.identicalNotes, in: log)?.sentence == "The reflections of 2 sessions are the same words.")
  }

  // MARK: Lateness

  @Test(arguments: [("2026-03-17" as CalendarDay, false), ("2026-03-18", true)])
  func `what the school is told of more than seven days later is found`(on told: CalendarDay, isFound: Bool) {
    var log = Logbook.made([.made(1, on: day)])
    log.recordedOn[.session(1)] = told
    let finding = found(.lateRecording, in: log)
    #expect((finding != nil) == isFound)
    if let finding {
      #expect(
        finding.sentence == "The school was told of this session 8 days after it took place; 7 days is usual."
      )
      #expect(finding.days == [day, told])
    }
  }

  @Test(arguments: [("2026-03-17" as CalendarDay, false), ("2026-03-18", true)])
  func `an inspection that the school is told of late is found, since sessions may rest on it`(
    on told: CalendarDay, isFound: Bool
  ) {
    let inspection = Logbook.Inspection(id: 3, day: day, inspector: Cast.noor, recordedOn: told)
    let finding = found(.lateRecording, in: Logbook(inspections: [inspection]))
    #expect((finding != nil) == isFound)
    if let finding {
      #expect(
        finding.sentence
          == "The school was told of this inspection 8 days after it took place; 7 days is usual.")
      #expect(finding.facts == ["inspection:\(inspection.id)"] && finding.people == [Cast.noor])
    }
  }

  @Test(arguments: [("2026-03-17" as CalendarDay, false), ("2026-03-18", true)])
  func `a signature that came more than seven days later is found`(on receipt: CalendarDay, isFound: Bool) {
    var log = Logbook.made([.made(1, on: day)])
    log.sign(.session(1), on: receipt)
    let finding = found(.lateSigning, in: log)
    #expect((finding != nil) == isFound)
    if let finding {
      #expect(
        finding.sentence == "The signature of this session came 8 days after it took place; 7 days is usual.")
    }
  }

  @Test(arguments: [("2026-03-17" as CalendarDay, false), ("2026-03-18", true)])
  func `what waits for its signature for more than seven days is found`(as today: CalendarDay, isFound: Bool)
  {
    var log = Logbook.made([.made(1, on: day)])
    log.signatures[.session(1)] = nil
    log.attest(1, .awaited)
    let finding = LogbookLint().findings(in: log, asOf: today).first { $0.kind == .lateSigning }
    #expect((finding != nil) == isFound)
    if let finding {
      #expect(finding.sentence == "This session has waited 8 days for its signature; 7 days is usual.")
      // Today it still waits, so that no later look leaves it out.
      #expect(finding.reaches(today))
    }
  }

  @Test func `nobody is late with a signature before the school was told of the fact`() {
    var log = Logbook.made([.made(1, on: day)])
    log.recordedOn[.session(1)] = "2026-04-10"
    log.sign(.session(1), on: "2026-04-17")
    #expect(found(.lateSigning, in: log) == nil)
    log.sign(.session(1), on: "2026-04-18")
    #expect(
      found(.lateSigning, in: log)?.sentence
        == "The signature of this session came 8 days after it was recorded; 7 days is usual.")
  }

  @Test func `what puts something right is not late: an amendment, and what follows from an appeal`() {
    let first = Assessment.made(6, on: day, .bad)
    let second = Assessment.made(7, on: day, .good, amends: 6)
    var log = Logbook.made([.made(1, on: day)], assessments: [.signed(first), .signed(second)])
    for fact in [FactReference.assessment(7), .session(1)] {
      log.recordedOn[fact] = "2026-06-01"
      log.sign(fact, on: "2026-06-02")
    }
    log.effects = [.session(1)]
    #expect(found(log) == [])
    log.effects = []
    #expect(found(log).map(\.kind) == [.lateRecording])
  }

  @Test func `an attempt that a signed amendment has put right waits for nobody`() {
    let first = Assessment.made(6, on: day, .bad)
    let second = Assessment.made(7, on: day, .good, amends: 6)
    func late(_ attempts: [Attested<Assessment>]) -> [[String]] {
      var log = Logbook.made(assessments: attempts)
      for attempt in attempts where attempt.attestation == .awaited {
        log.signatures[.assessment(attempt.fact.id)] = nil
      }
      return LogbookLint().findings(in: log, asOf: "2026-04-01").map(\.facts)
    }
    #expect(late([.awaited(first), .signed(second)]) == [])
    #expect(late([.awaited(first), .awaited(second)]).count == 2)
  }

  @Test func `a signature that claims a time before the fact took place is found`() {
    let held = Attested<ClassAttendance>.signed(.made(5, on: day))
    var log = Logbook.made([.made(1, on: day)], classes: [held])
    let noon = day.noon
    // The session began at ten.
    log.signatures[.session(1)] = .init(
      claimedAt: noon.adding(seconds: -2 * 3600 - 1), claimedOn: day, receivedAt: noon, receivedOn: day)
    log.signatures[.attendance(5)] = .init(
      claimedAt: noon.adding(seconds: -86_400), claimedOn: day.adding(days: -1), receivedAt: noon,
      receivedOn: day)
    #expect(
      all(.claimedTime, in: log).map(\.sentence) == [
        "The signature of this class claims a time before it took place.",
        "The signature of this session claims a time before it took place.",
      ])
    log.signatures[.session(1)]?.claimedAt = noon.adding(seconds: -2 * 3600)
    log.signatures[.attendance(5)]?.claimedOn = day
    #expect(found(log) == [])
  }

  /// The device's time is kept as claimed, beside the school's: a gap is shown.
  @Test(arguments: [(3, false), (4, true)])
  func `a signature that claims a time long before its receipt is found`(days: Int, isFound: Bool) {
    var log = Logbook.made([.made(1, on: day)])
    log.sign(.session(1), on: day.adding(days: days), claimedDaysBefore: days)
    let finding = found(.claimedTime, in: log)
    #expect((finding != nil) == isFound)
    if let finding {
      #expect(
        finding.sentence
          == "The signature of this session claims a time that lies 4 days before the school received it; 3 days is usual."
      )
    }
  }

  @Test func `classes and assessments are signed in time too`() {
    var log = Logbook.made(
      classes: [.signed(.made(5, on: day))], assessments: [.signed(.made(6, on: day, .good))])
    log.sign(.attendance(5), on: "2026-04-01")
    log.sign(.assessment(6), on: "2026-04-01")
    #expect(
      all(.lateSigning, in: log).map(\.facts)
        == [["assessment:\(6 as Assessment.ID)"], ["attendance:\(5 as ClassAttendance.ID)"]])
  }

  // MARK: Laws

  @Test func `the order of facts does not matter, and what is taken back adds nothing`() {
    forAll(60) { random in
      let one = Case(using: &random)
      var log = Logbook(
        files: [.init(facts: one.facts, curriculum: one.curriculum)], classes: one.facts.attendances)
      for session in one.facts.sessions {
        log.startedAt[session.fact.id] = session.fact.startedAt
        log.recordedOn[.session(session.fact.id)] = session.fact.day.adding(days: random.chance(80) ? 0 : 9)
      }
      let before = LogbookLint().findings(in: log, asOf: Case.today)
      var shuffled = log
      shuffled.files[0].facts.sessions.shuffle(using: &random)
      shuffled.files[0].facts.attendances.shuffle(using: &random)
      shuffled.classes.shuffle(using: &random)
      try #require(LogbookLint().findings(in: shuffled, asOf: Case.today) == before)

      var more = log
      let extra = Session.made(999, on: "2026-03-05", minutes: 240)
      more.files[0].facts.sessions.append(.voided(extra))
      more.startedAt[extra.id] = extra.startedAt
      more.recordedOn[.session(extra.id)] = "2026-12-01"
      more.sameWords = [one.facts.sessions.map(\.fact.id).prefix(1) + [extra.id]]
      try #require(LogbookLint().findings(in: more, asOf: Case.today) == before)
    }
  }

  @Test func `every kind says what to do`() {
    for kind in Kind.allCases {
      #expect(kind.remedy.description.hasSuffix("."), "\(kind)")
    }
  }

  @Test func `a finding reaches the days that it is about`() throws {
    let finding = try #require(found(.beforePrerequisites, in: .made([.made(1, on: "2026-02-10")])))
    #expect(finding.reaches("2026-02-10"))
    #expect(!finding.reaches("2026-02-11"))
  }

  private let day: CalendarDay = "2026-03-10"

  private func found(_ log: Logbook) -> [LogbookLint.Finding] {
    LogbookLint().findings(in: log, asOf: "2026-03-11")
  }

  private func all(_ kind: LogbookLint.Kind, in log: Logbook) -> [LogbookLint.Finding] {
    found(log).filter { $0.kind == kind }
  }

  private func found(_ kind: LogbookLint.Kind, in log: Logbook) -> LogbookLint.Finding? {
    all(kind, in: log).first
  }
}

extension Logbook {
  /// Sessions, each in the file of its own student, after one class in time; recorded and signed on their day.
  static func made(
    _ sessions: [Session] = [], classes: [Attested<ClassAttendance>] = [],
    assessments: [Attested<Assessment>] = [],
    curriculum: Curriculum = .made()
  ) -> Logbook {
    var log = Logbook()
    let opening = Attested<ClassAttendance>.signed(.made(90))
    let students = Set(sessions.map(\.student)).union([Cast.aya]).sorted()
    for student in students {
      // Aya's enrolment is the one that the facts of the tests name.
      let enrolment: Enrolment.ID = student == Cast.aya ? 100 : Identifier(bits: student.bits + 1000)
      var facts = TrainingFacts(enrolment: .made(enrolment, student: student, in: curriculum))
      facts.attendances = [opening] + classes
      facts.sessions = sessions.filter { $0.student == student }.map(Attested.signed)
      facts.assessments = student == Cast.aya ? assessments : []
      log.files.append(.init(facts: facts, curriculum: curriculum))
    }
    log.classes = [opening] + classes
    for session in sessions {
      log.startedAt[session.id] = session.startedAt
      log.note(.session(session))
    }
    for held in log.classes { log.note(.attendance(held.fact)) }
    for attempt in assessments { log.note(.assessment(attempt.fact)) }
    return log
  }

  private mutating func note(_ fact: SignedFact) {
    recordedOn[FactReference(fact)] = fact.day
    sign(FactReference(fact), on: fact.day)
  }

  mutating func sign(_ fact: FactReference, on day: CalendarDay, claimedDaysBefore days: Int = 0) {
    let receipt = day.noon
    signatures[fact] = Signature(
      claimedAt: receipt.adding(seconds: Int64(days) * -86_400), claimedOn: day.adding(days: -days),
      receivedAt: receipt, receivedOn: day)
  }

  mutating func attest(_ id: Session.ID, _ attestation: Attestation) {
    for file in files.indices {
      for index in files[file].facts.sessions.indices where files[file].facts.sessions[index].fact.id == id {
        files[file].facts.sessions[index].attestation = attestation
      }
    }
  }
}

extension Session {
  /// As ``made(_:_:on:start:minutes:category:by:client:zones:strokes:props:)``, of any student at any site.
  static func made(
    _ id: Session.ID, _ supervision: SupervisionLevel = .lineOfSight, on day: CalendarDay,
    start: TimeOfDay = "10:00", minutes: Minutes = 60, by supervisor: Person.ID = Cast.kenji,
    student: Person.ID, site: Site.ID = 900
  ) -> Session {
    var session = Session.made(id, supervision, on: day, start: start, minutes: minutes, by: supervisor)
    session.student = student
    session.site = site
    return session
  }

  /// As if its clock showed UTC.
  var startedAt: Instant {
    Instant(microseconds: Int64(day.daysSince1970) * 86_400_000_000).adding(
      seconds: Int64(start.minutesSinceMidnight) * 60)
  }
}

extension CalendarDay {
  fileprivate var noon: Instant {
    Instant(microseconds: Int64(daysSince1970) * 86_400_000_000 + 43_200_000_000)
  }
}
