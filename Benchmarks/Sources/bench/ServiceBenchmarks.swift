import AshiatoApp
import AshiatoStore
import Foundation
import Training

/// What the service does over HTTP: checks by code against its own empty route, logged sessions and progress against pgbench.
func compareService(on server: BenchServer, at pace: Pace) async throws -> [Comparison] {
  let database = BenchServer.schools[2]
  return try await server.withDatabase(database, as: "ashiato_service") { client in
    let school = try await BenchSchool(client)
    let code = try await school.record().code
    let token = try await school.token()
    let sessions = try await school.sessionLoad(token: token)
    var starts: [Double] = []
    for _ in 0..<5 {
      starts.append(
        try await RunningService.run(database, on: server) { $0.timeToFirstAnswer } / .milliseconds(1))
    }
    return try await RunningService.run(database, on: server) { [starts] service in
      let empty = Load(name: "empty route", url: service.address + "/robots.txt")
      let check = Load(name: "check by code", url: service.address + "/api/v1/check/\(code)")
      let checks = Heat(
        benchmark: "HTTP, 64 connections", entrants: [empty.entrant, check.entrant],
        pairs: [.init(subject: 1, bound: 0, aim: 0.6)])
      let connectionString = server.connectionString(database, as: "ashiato_service")
      let log = Load(
        name: "log a session", url: service.address + "/api/v1/sessions", connections: 16, script: sessions.script)
      let ask = Load(
        name: "progress", url: service.address + "/api/v1/enrolments/\(sessions.enrolment)/progress",
        connections: 16, script: "wrk.headers[\"Authorization\"] = \"Bearer \(token)\"")
      let writes = Heat(
        benchmark: "HTTP, 16 connections",
        entrants: [
          log.entrant, sessions.bound.entrant(clients: 16, at: connectionString),
          ask.entrant,
          try await progressStatements(of: try await school.facts(of: BenchSchool.student).enrolment, at: school)
            .entrant(clients: 16, at: connectionString),
        ], pairs: [.init(subject: 0, bound: 1, aim: 0.4), .init(subject: 2, bound: 3, aim: 0.4)])
      // Before anything is written: of so many students with sixty sessions each.
      let cohort = try await service.milliseconds(
        for: "/api/v1/curricula/\(school.curriculum.id)/cohort", bearing: token)
      let comparisons = try await checks.run(at: pace) + writes.run(at: pace)
      let fullRate = comparisons[0].subjectPerSecond
      let (median, slowest) = try await check.latencies(atRate: fullRate * 0.7, seconds: max(5, pace.seconds))
      return try comparisons + [
        .bounded("check at 70 % load, p99", slowest, by: median * 5, "5 × median, ms"),
        .bounded("cohort of \(BenchServer.schoolSizes[2]) in one report", cohort, by: 1000, "ms"),
        .bounded("resident memory", service.residentMebibytes(), by: 80, "MiB"),
        .bounded("start to first answer", starts.median, by: 100, "ms"),
      ]
    }
  }
}

extension Comparison {
  /// A figure that must stay below a bound; the ratio is bound by figure, so that more is better here too.
  static func bounded(_ subject: String, _ figure: Double, by bound: Double, _ unit: String) -> Comparison {
    Comparison(
      benchmark: "service", subject: subject, bound: unit, subjectPerSecond: figure, boundPerSecond: bound,
      ratio: bound / figure, lowest: bound / figure, highest: bound / figure, aim: 1)
  }
}

extension BenchSchool {
  /// Of the administrator, for as long as the service's own clock may need.
  fileprivate func token() async throws -> String {
    try await ashiato.makeToken(
      "bench-\(UInt32.random(in: .min ... .max))", scopes: Set(Scope.allCases), until: day.adding(days: 300),
      as: noor
    ).secret
  }

  /// Sessions that nobody has logged yet, one for each request, and the same inserts for pgbench.
  fileprivate func sessionLoad(token: String) async throws -> (
    script: String, bound: PgBench, enrolment: String
  ) {
    guard let practicum = curriculum.practicum, let stage = practicum.stages.last(where: \.client) else {
      throw BenchError("The curriculum has no work on clients.")
    }
    let props = Self.props.map(\.text)
    let zones = practicum.zones.prefix(4).map(\.text)
    let strokes = practicum.strokes.prefix(4).map(\.text)
    func list(_ words: [String]) -> String { words.map { "\\\"\($0)\\\"" }.joined(separator: ",") }
    let script = """
      wrk.method = "POST"
      wrk.headers["Content-Type"] = "application/json"
      wrk.headers["Authorization"] = "Bearer \(token)"
      local number = 0
      request = function()
        number = number + 1
        local student = 1 + number % 999
        local place = math.floor(number / 999)
        local hour = 12 + place % 8
        local day = os.date("!%Y-%m-%d", \(beginning.daysSince1970 + 3) * 86400 + math.floor(place / 8) * 86400)
        local body = string.format("{\\"student\\":\\"student-%d\\",\\"supervisor\\":\\"kenji\\",\\"supervision\\":\\"independent\\",\\"category\\":\\"\(stage.category.rawValue)\\",\\"site\\":\\"studio\\",\\"day\\":\\"%s\\",\\"start\\":\\"%02d:00\\",\\"minutes\\":45,\\"props\\":[\(list(props))],\\"zones\\":[\(list(zones))],\\"strokes\\":[\(list(strokes))],\\"client\\":{\\"code\\":\\"c-bench%06d\\",\\"screening\\":\\"proceed\\",\\"ruleSet\\":\\"default@2026.1\\",\\"consent\\":true,\\"stopSignal\\":true,\\"peakPressure\\":3,\\"comfortRating\\":6},\\"incident\\":\\"none\\",\\"reflection\\":\\"The second side was even.\\"}", student, day, hour, number)
        return wrk.format(nil, nil, nil, body)
      end
      """
    let facts = try await facts(of: Self.student)
    guard let like = facts.sessions.first?.fact else { throw BenchError("No session was logged.") }
    func array(_ words: [String]) -> String { "{\(words.joined(separator: ","))}" }
    let script2 = try """
      \\set n random(1, 999)
      \\set r random(1, 9000000000000000000)
      \\set d random(1, 20000000)
      \\startpipeline
      begin isolation level read committed, read write;
      select set_config('ashiato.school_id', :school_id::text, true), set_config('ashiato.student_id', 'any', true);
      \(insert("addErasableText", in: "people"))
      \(insert("addSession", in: "session"))
      \(insert("occupyStudent", in: "session"))
      \(insert("rememberRequest", in: "people"))
      \(insert("addAuditEntry", in: "people"))
      commit;
      \\endpipeline
      """
    let bound = PgBench(
      script: script2,
      variables: [
        "school_id": noor.school.id.description, "aya_id": facts.enrolment.student.description,
        "of_aya": facts.enrolment.id.description, "supervisor_id": like.supervisor.description,
        "supervision": "independent", "category": stage.category.rawValue, "site_id": like.site.description,
        "day": day.description, "start_minute": "720", "time_zone": like.timeZone, "minutes": "45",
        "props": array(props), "zones": array(zones), "strokes": array(strokes), "client_code": "c-benchbound",
        "screening_outcome": "proceed", "rule_set": "default@2026.1", "consent": "true",
        "stop_signal": "true", "peak_pressure": "3", "comfort_rating": "6", "incident": "none",
        "by_id": noor.person.id.description, "actor_id": noor.person.id.description,
        "action": "session.log", "text": "The second side was even.",
        "salt": "\\x00112233445566778899aabbccddeeff",
      ])
    return (script, bound, facts.enrolment.id.description)
  }

  /// A statement of the service's, whose ids are made from random numbers of pgbench.
  private func insert(_ name: String, in aggregate: String) throws -> String {
    let student = "md5(:aya_id::text || :n::text)::uuid"
    let enrolment = "md5(:of_aya::text || :n::text)::uuid"
    let start = "'2000-01-01'::timestamptz + :d * interval '45 minutes'"
    var statement = try SQLFile.query(name, in: aggregate)
    // Longer names first: one begins like another.
    for (place, value) in [
      (":reflection_digest", "'sha256:' || encode(sha256(:r::text::bytea), 'hex')"),
      (":digest", "'sha256:' || encode(sha256(:r::text::bytea), 'hex')"),
      (":enrolment_id", enrolment), (":session_id", "md5(:r::text)::uuid"), (":student_id", student),
      (":started_at", start), (":ends_at", start + " + interval '45 minutes'"),
      (":entry_id", "md5('e' || :r::text)::uuid"), (":subject", "md5(:r::text)"),
      (":person_id", name == "rememberRequest" ? ":actor_id" : student), (":key", "'session.log ' || :r::text"),
      (":answer", "md5(:r::text)"),
    ] {
      statement = statement.replacing(place, with: value)
    }
    return statement
  }
}
