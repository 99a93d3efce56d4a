import AshiatoApp
import AshiatoStore
import Postgres
import Training

/// One student's progress: from her facts in memory, and from the database, against pgbench with the same statements in
/// the same round trips.
func compareProgress(on server: BenchServer, at pace: Pace) async throws -> [Comparison] {
  let database = BenchServer.schools[0]
  return try await server.withDatabase(database, as: "ashiato_service") { client in
    let school = try await BenchSchool(client)
    let facts = try await school.facts(of: BenchSchool.student)
    let bound = try await progressStatements(of: facts.enrolment, at: school)
    let connectionString = server.connectionString(database, as: "ashiato_service")
    let ask: @Sendable (Int) async throws -> Void = { _ in
      try await school.askProgress(of: BenchSchool.student)
    }
    let heat = Heat(
      benchmark: "progress, \(facts.sessions.count) sessions",
      entrants: [
        .alone("in memory") { try school.evaluate(facts) },
        .callers(1, ask), bound.entrant(clients: 1, at: connectionString),
        .callers(16, ask), bound.entrant(clients: 16, at: connectionString),
      ],
      pairs: [
        .init(subject: 0, bound: 2), .init(subject: 1, bound: 2), .init(subject: 3, bound: 4, aim: 0.4),
      ])
    return try await heat.run(at: pace)
  }
}

/// A student's progress in schools of 10, 100 and 1,000 students: what one costs must not grow with the others.
func compareSchools(on server: BenchServer, at pace: Pace) async throws -> [Comparison] {
  try await server.withSchools(in: BenchServer.schools) { schools in
    var inMemory: [Entrant] = []
    var fromDatabase: [Entrant] = []
    for (school, size) in zip(schools, BenchServer.schoolSizes) {
      var facts: [TrainingFacts] = []
      for number in 0..<size { facts.append(try await school.facts(of: BenchSchool.name(number))) }
      let everybody = facts
      let turn = Counter()
      inMemory.append(
        .alone("\(size) students in memory") { try school.evaluate(everybody[turn.next() % size]) })
      fromDatabase.append(
        .callers(16) { try await school.askProgress(of: BenchSchool.name($0 % size)) }
          .named("\(size) students, 16 callers"))
    }
    let pairs: [Heat.Pair] = [.init(subject: 1, bound: 0, aim: 0.8), .init(subject: 2, bound: 0, aim: 0.8)]
    return try await Heat(benchmark: "school", entrants: inMemory, pairs: pairs).run(at: pace)
      + Heat(benchmark: "school", entrants: fromDatabase, pairs: pairs).run(at: pace)
  }
}

extension BenchSchool {
  /// The handle of a student, from 0: the one who went the way, then her copies.
  static func name(_ number: Int) -> String { number == 0 ? student : "student-\(number)" }

  func facts(of name: String) async throws -> TrainingFacts {
    let school = noor.school.id
    return try await store.snapshot(from: Standpoint(school: school)) {
      transaction async throws(AshiatoError) in
      guard let person = try await transaction.person(named: name, at: school),
        let enrolment = try await transaction.enrolments(of: person.id, at: school).first
      else { throw .unreadable("\(name) is not enrolled.") }
      guard let facts = try await transaction.trainingFacts(of: [enrolment], at: school)[enrolment.id]?.facts else {
        throw .unreadable("\(name) has no facts.")
      }
      return facts
    }
  }

  /// As an instructor asks; the answer must be that everything is done.
  func askProgress(of name: String) async throws {
    let report = try await ashiato.progress(of: name, in: nil, asOf: nil, as: kenji)
    try Self.checkDone(report.progress)
  }

  func evaluate(_ facts: TrainingFacts) throws {
    try Self.checkDone(Progress(of: curriculum, facts: facts, asOf: day))
  }

  private static func checkDone(_ progress: Progress) throws {
    guard progress.award(.achievement)?.met == true else { throw BenchError("The student is not done.") }
  }
}

/// What ``Ashiato/progress(of:in:asOf:as:)`` sends, in the same round trips and under the same policies.
func progressStatements(of enrolment: Enrolment, at school: BenchSchool) async throws -> PgBench {
  let record = try await school.record()
  let script = try """
  \\startpipeline
  begin isolation level read committed, read write;
  select set_config('ashiato.school_id', :school_id::text, true), set_config('ashiato.student_id', 'any', true);
  \(SQLFile.query("personByName", in: "people"))
  \\endpipeline
  \(SQLFile.query("enrolmentsOf", in: "enrolment"))
  \\startpipeline
  \(SQLFile.query("classesOf", in: "attendance"))
  \(SQLFile.query("transfersOf", in: "transfer"))
  \(SQLFile.query("sessionsOf", in: "session"))
  \(SQLFile.query("siteKindsOf", in: "session"))
  \(SQLFile.query("assessmentsOf", in: "assessment"))
  \(SQLFile.query("documentsOf", in: "people"))
  \(SQLFile.query("recordsOf", in: "record"))
  \\endpipeline
  \(SQLFile.query("replacementsOf", in: "curriculum"))
  \(SQLFile.query("editionsOf", in: "record"))
  commit;
  """
  return PgBench(
    script: script,
    variables: [
      "school_id": school.noor.school.id.description, "name": BenchSchool.student,
      "student_id": enrolment.student.description, "person_id": enrolment.student.description,
      "enrolment_id": enrolment.id.description, "curriculum_id": enrolment.curriculum.id.text,
      "version": "\(enrolment.curriculum.version)", "record_id": record.id.description,
    ])
}
