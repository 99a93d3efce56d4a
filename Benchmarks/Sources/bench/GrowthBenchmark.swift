import AshiatoApp
import AshiatoStore
import Postgres
import Training

/// What one person asks, in a school of 1,000 students and in one of 100,000 with six million sessions: what it costs must not grow
/// with the others. Then the plans by which the server answers it in the large one.
func compareGrowth(on server: BenchServer, at pace: Pace) async throws -> [Comparison] {
  try await server.makeLargeSchool()
  let sizes = [BenchServer.schoolSizes[2], BenchServer.largeSchoolSize]
  let databases = [BenchServer.schools[2], BenchServer.largeSchool]
  let comparisons = try await server.withSchools(in: databases) { schools in
    var comparisons: [Comparison] = []
    for question in SinglePersonQuestion.allCases {
      let entrants = zip(schools, sizes).map { school, size in
        let turn = Counter()
        return Entrant.callers(16) { _ in try await question.ask(turn.next(), of: school, with: size) }
          .named("\(question.rawValue), \(size) students")
      }
      comparisons += try await Heat(
        benchmark: "growth", entrants: entrants, pairs: [.init(subject: 1, bound: 0, aim: 0.8)]
      ).run(at: pace)
    }
    return comparisons
  }
  for question in SinglePersonQuestion.allCases {
    let plans = try await server.plans(in: BenchServer.largeSchool) { client in
      let school = try await BenchSchool(client)
      try await question.ask(5_000_000, of: school, with: BenchServer.largeSchoolSize)
    }
    say("The plans of: \(question.rawValue).")
    for plan in plans where !plan.scans.isEmpty {
      print("\(plan.statement.prefix(100))")
      for scan in plan.scans where scan.times > 0 {
        print("    \(scan.kind): \(scan.rows) rows, \(scan.times) times")
      }
    }
  }
  return comparisons
}

/// What is asked about one student.
private enum SinglePersonQuestion: String, CaseIterable {
  case progress, sessions, enrolments
  case logging = "a session logged"

  func ask(_ turn: Int, of school: BenchSchool, with size: Int) async throws {
    // One after another they would lie side by side.
    let number = 1 + (turn &* 7_919) % (size - 1)
    let name = BenchSchool.name(number)
    switch self {
    case .progress: try await school.askProgress(of: name)
    case .sessions:
      _ = try await school.ashiato.sessions(of: name, after: nil, limit: 50, as: school.kenji)
    case .enrolments:
      _ = try await school.ashiato.enrolments(of: name, after: nil, limit: 50, as: school.kenji)
    case .logging:
      _ = try await school.ashiato.log(try school.report(of: name, place: turn / (size - 1)), as: school.noor)
    }
  }
}

extension BenchSchool {
  /// A session that nobody has logged yet, of so many in the time of one student. Nobody watches it, so that no supervisor is short of time.
  fileprivate func report(of name: String, place: Int) throws -> SessionReport {
    guard let stage = curriculum.practicum?.stages.last(where: { $0.client && $0.supervision == .independent }),
      let start = TimeOfDay(minutesSinceMidnight: (12 + place % 8) * 60), let minutes = Minutes(45)
    else { throw BenchError("The curriculum has no practicum without a supervisor.") }
    var report = try report(of: stage, on: beginning.adding(days: 3 + place / 8))
    (report.student, report.start, report.minutes) = (name, start, minutes)
    return report
  }
}
