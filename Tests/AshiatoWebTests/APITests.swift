import AshiatoApp
import Credentials
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoStore
@testable import AshiatoWeb

/// What programs ask, as one of them.
@Suite(.website) struct APITests {
  // MARK: The document

  @Test func `the document says what the endpoints take and answer`() {
    expectGolden(API.document.text(.pretty) + "\n", "openapi.json")
  }

  @Test func `every endpoint has a name of its own, and names what stands in its path`() {
    #expect(Set(API.endpoints.map(\.name)).count == API.endpoints.count)
    #expect(Set(API.endpoints.map { "\($0.method) \($0.path)" }).count == API.endpoints.count)
    for endpoint in API.endpoints {
      let braces = endpoint.path.matches(of: /\{([A-Za-z]+)\}/).map { String($0.output.1) }
      #expect(braces == endpoint.parameters.map(\.name), "\(endpoint.name)")
    }
  }

  @Test func `every example has the form of its endpoint`() {
    for endpoint in API.endpoints {
      guard case .json(let schema, let example)? = endpoint.body else { continue }
      #expect(schema.faults(in: example).isEmpty, "\(endpoint.name): \(schema.faults(in: example))")
    }
  }

  @Test func `no address takes the answers of a screening`() {
    let questions = ["answers", "questions", "health", "pregnant"]
    for endpoint in API.endpoints {
      #expect(!questions.contains { endpoint.path.contains($0) }, "\(endpoint.name)")
    }
  }

  // MARK: Who asks

  @Test func `whoever names nobody, or comes with a token that does not hold, is asked to sign in`()
    async throws
  {
    try await Visit.play { visit in
      for headers: HTTPFields in [
        [:], [.authorization: "Bearer nonsense"], [.authorization: "Basic bWFyaTptYXJp"],
        [.authorization: "Bearer ashiato_token_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
      ] {
        let answer = try await visit.client.execute(uri: "/api/v1/me", method: .get, headers: headers)
        #expect(answer.status == .unauthorized)
        #expect(try answer.json()["type"] == "/problems#sign-in-needed")
        #expect(answer.headers[.wwwAuthenticate] == "Bearer")
      }
    }
  }

  @Test func `each role may ask what its use case allows, and nothing else`() async throws {
    try await Visit.play { visit in
      for role in Role.allCases {
        let program = try await visit.program(for: role)
        for endpoint in API.endpoints {
          guard case .useCase(let useCase) = endpoint.access else { continue }
          let answer = try await visit.send(endpoint, as: program)
          let rule = answer.status == .forbidden ? try answer.json()["rule"] : nil
          let mayNot = rule == "role-allows"
          #expect(mayNot != useCase.roles.contains(role), "\(role) \(endpoint.name) \(answer.status)")
          #expect(answer.status != .internalServerError, "\(role) \(endpoint.name)")
        }
      }
    }
  }

  @Test func `a token that reads does not write`() async throws {
    try await Visit.play { visit in
      let reader = try await visit.token(of: visit.mari, scopes: [.read])
      #expect(try await visit.ask("/people", as: reader).status == .ok)
      let answer = try await visit.post("/people", Self.aya, as: reader)
      #expect(answer.status == .forbidden)
      #expect(try answer.json()["rule"] == "token-allows")
    }
  }

  @Test func `a token of one school is unknown at another`() async throws {
    let owner = try await ToolConnection.connect(
      to: ConnectionString(TestDatabase.current.connectionString), logger: .silent)
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      _ = try await visit.ashiato.openSchool(
        domain: "localhost", name: "The Other School", timeZone: "Europe/London",
        administrator: .init(handle: "ann", name: "Ann", email: "ann@localhost.example", roles: []), as: owner
      )
      // The host of these requests is localhost.
      #expect(try await visit.ask("/me", as: token).status == .unauthorized)
    }
  }

  // MARK: What is sent

  @Test func `all that is wrong with a body is said at once, each with its place`() async throws {
    try await Visit.play { visit in
      let body: JSON = [
        "handle": "Zoe 2", "name": 3, "email": "zoe", "roles": ["student", "studen"], "shoe": "left",
      ]
      let answer = try await visit.post("/people", body, as: try await visit.token(of: visit.mari))
      #expect(answer.status == .badRequest)
      #expect(answer.headers[.contentType] == "application/problem+json")
      let places = try answer.json()["faults"]?.array?.compactMap { $0["pointer"]?.string }
      #expect(places == ["/shoe", "/handle", "/name", "/email", "/roles/1"])
    }
  }

  @Test func `what is no JSON, of another kind or too large is told so`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      func send(_ body: [UInt8], _ type: String) async throws -> TestResponse {
        try await visit.client.execute(
          uri: "/api/v1/people", method: .post,
          headers: [.authorization: "Bearer \(token)", .contentType: type], body: ByteBuffer(bytes: body))
      }
      #expect(try await send(Array("{".utf8), "application/json").status == .badRequest)
      #expect(try await send([0xFF, 0xFE], "application/json").status == .badRequest)
      #expect(try await send(Array("{}".utf8), "text/plain").status == .unsupportedMediaType)
      let deep = String(repeating: "[", count: 100_000)
      #expect(try await send(Array(deep.utf8), "application/json").status == .badRequest)
      let large = [UInt8](repeating: 0x20, count: API.largestBody + 1)
      #expect(try await send(large, "application/json").status == .contentTooLarge)
    }
  }

  @Test func `a query that the endpoint does not know is told so`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      for query in ["limit=0", "limit=201", "limit=x", "limit=1&limit=2", "colour=red"] {
        #expect(try await visit.ask("/people?\(query)", as: token).status == .badRequest, "\(query)")
      }
    }
  }

  // MARK: Once

  private static let aya: JSON = [
    "handle": "aya", "name": "松本 彩", "email": "aya@barefoot.example", "roles": ["student"],
  ]

  @Test func `the same write under the same key is one fact and one answer`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      let first = try await visit.post("/people", Self.aya, key: "k-1", as: token)
      let second = try await visit.post("/people", Self.aya, key: "\"k-1\"", as: token)
      #expect(first.status == .created)
      #expect(first.headers[.location] == "/api/v1/people/aya")
      #expect(second.status == .created)
      #expect(second.headers[.location] == first.headers[.location])
      #expect(try second.json() == first.json())
      #expect(second.headers[HTTPField.Name("Idempotency-Replayed")!] == "true")
    }
  }

  @Test func `two that arrive at once are one fact and one answer`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      let bodies = try await withThrowingTaskGroup(of: JSON.self) { group in
        for _ in 0..<8 {
          group.addTask {
            let answer = try await visit.post("/people", Self.aya, key: "k-1", as: token)
            #expect(answer.status == .created)
            return try answer.json()
          }
        }
        return try await group.reduce(into: Set<JSON>()) { $0.insert($1) }
      }
      #expect(bodies.count == 1)
    }
  }

  @Test func `another write under the same key is refused, and not done`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      _ = try await visit.post("/people", Self.aya, key: "k-1", as: token)
      var ben = Self.aya
      ben["handle"] = "ben"
      let answer = try await visit.post("/people", ben, key: "k-1", as: token)
      #expect(answer.status == .unprocessableContent)
      #expect(try answer.json()["type"] == "/problems#key-reused")
      #expect(try await visit.ask("/people/ben", as: token).status == .notFound)
      let keyless = try await visit.post("/people", Self.aya, key: "with a blank", as: token)
      #expect(keyless.status == .badRequest)
    }
  }

  @Test func `a write that was refused may be sent again once what was missing is there`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      let enrolment: JSON = ["student": "aya", "curriculum": "foundation-safety-0"]
      #expect(try await visit.post("/enrolments", enrolment, key: "k-2", as: token).status == .notFound)
      _ = try await visit.post("/people", Self.aya, as: token)
      let again = try await visit.post("/enrolments", enrolment, key: "k-2", as: token)
      #expect(try again.json()["rule"] == "curriculum-known")
    }
  }

  @Test func `an answer that was erased with somebody who was forgotten is lost, and nothing is done again`()
    async throws
  {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      _ = try await visit.post("/people", Self.aya, key: "k-1", as: token)
      _ = try await visit.post("/people/aya/forgetting", [:], as: token)
      let again = try await visit.post("/people", Self.aya, key: "k-1", as: token)
      #expect(again.status == .conflict)
      #expect(try again.json()["type"] == "/problems#answer-lost")
      #expect(try await visit.ask("/people/aya", as: token).status == .notFound)
    }
  }

  @Test func `the key of one person is no key of another`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      let other = try await visit.program(for: .administrator)
      _ = try await visit.post("/people", Self.aya, key: "k-1", as: token)
      let answer = try await visit.post("/people", Self.aya, key: "k-1", as: other)
      #expect(answer.status == .conflict)
    }
  }

  @Test func `a screening that ended without work is counted, and no key stands beside it`() async throws {
    let owner = try await ToolConnection.connect(
      to: ConnectionString(TestDatabase.current.connectionString), logger: .silent)
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      for outcome in ["refer", "refer", "proceed"] {
        let answer = try await visit.post(
          "/screening-outcomes", ["outcome": .string(outcome)], key: "k-3", as: token)
        #expect(answer.status == .noContent)
      }
      let counts = try await visit.ask("/screening-outcomes", as: token).json()["items"]?.array
      #expect(counts?.map { $0["total"]?.integer } == [2])
    }
    try await owner.script("do $$ begin assert (select count(*) from kept_answer) = 0; end $$")
  }

  @Test func `what is counted of a client is in no line of the log, nor is what was refused of it`()
    async throws
  {
    let lines = LogLines()
    try await Visit.play(logger: lines.logger) { visit in
      let token = try await visit.token(of: visit.mari)
      for (path, body) in [
        ("/screening-outcomes", ["outcome": "do-not-perform"]),
        ("/screening-outcomes", ["outcome": "pregnant"]),
        ("/client-goals", ["goal": "recovery"]), ("/client-goals", ["goal": "sore-back"]),
      ] as [(String, JSON)] {
        _ = try await visit.post(path, body, key: "k-9", as: token)
      }
      #expect(lines.all.filter { $0.contains("A request was answered.") } == [])
      _ = try await visit.ask("/screening-outcomes", as: token)
    }
    #expect(lines.all.count { $0.contains("A request was answered.") } == 1)
    for word in ["do-not-perform", "pregnant", "recovery", "sore-back", "k-9"] {
      #expect(!lines.all.contains { $0.contains(word) }, "\(word)")
    }
  }

  // MARK: What is read

  @Test func `the pages of a list are the list`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      for number in 10...16 {
        let body: JSON = [
          "handle": .string("p-\(number)"), "name": "P", "email": .string("p\(number)@barefoot.example"),
          "roles": ["student"],
        ]
        #expect(try await visit.post("/people", body, as: token).status == .created)
      }
      let whole = try await visit.ask("/people", as: token).json()["items"]?.array
      var pages: [JSON] = []
      var next: String? = ""
      while let place = next {
        let page = try await visit.ask(
          "/people?limit=3" + (place.isEmpty ? "" : "&after=\(place)"), as: token
        ).json()
        pages += page["items"]?.array ?? []
        next = page["next"]?.string
      }
      #expect(pages == whole)
      #expect(pages.count == 8)
    }
  }

  @Test func `what has not changed is not sent again`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      let first = try await visit.ask("/people", as: token)
      let tag = try #require(first.headers[.eTag])
      let again = try await visit.client.execute(
        uri: "/api/v1/people", method: .get, headers: [.authorization: "Bearer \(token)", .ifNoneMatch: tag])
      #expect(again.status == .notModified)
      #expect(again.body.readableBytes == 0)
      #expect(again.headers[.cacheControl] == "private, no-cache")
      _ = try await visit.post("/people", Self.aya, as: token)
      let changed = try await visit.client.execute(
        uri: "/api/v1/people", method: .get, headers: [.authorization: "Bearer \(token)", .ifNoneMatch: tag])
      #expect(changed.status == .ok)
    }
  }

  @Test func `a student reads of herself, and of others not even that they are there`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      _ = try await visit.post("/people", Self.aya, as: token)
      let student = try await visit.program(for: .student)
      #expect(try await visit.ask("/people/student", as: student).status == .ok)
      let other = try await visit.ask("/people/aya", as: student)
      let nobody = try await visit.ask("/people/nobody", as: student)
      #expect(other.status == .notFound)
      #expect(try other.json()["type"] == nobody.json()["type"])
      #expect(try other.json()["rule"] == nobody.json()["rule"])
      #expect(try await visit.ask("/people", as: student).status == .forbidden)
    }
  }
}

extension APITests {
  @Test func `who assesses is told what is right in a test, and a student, a studio and a stranger are not`()
    async throws
  {
    try await Visit.play { visit in
      let source = "right: At no time"
      let reference = try await visit.ashiato.publish(.examined(), source: source, as: visit.mari)
      let version = "/curricula/\(reference.id)/\(reference.version)"
      let paths = [version, "\(version)/source", "\(version)/tests/test", "/curricula"]
      for role in Role.allCases {
        let program = try await visit.program(for: role)
        let mayRead = role == .administrator || role == .instructor
        for path in paths {
          let answer = try await visit.client.execute(
            uri: "/api/v1\(path)", method: .get, headers: [.authorization: "Bearer \(program)"])
          let body = String(buffer: answer.body)
          #expect(body.contains("At no time") == (mayRead && path != "/curricula"), "\(role) \(path)")
        }
        let answer = try await visit.ask("\(version)/tests/test", as: program)
        #expect((answer.status == .ok) == mayRead)
      }
      for path in paths + ["/directory"] {
        let answer = try await visit.client.execute(uri: "/api/v1\(path)", method: .get)
        #expect(!String(buffer: answer.body).contains("At no time"), "\(path)")
      }
    }
  }

  @Test func `a check and a search of strangers have the form that the document says`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      for path in [
        "/check/\(try Sample.code())", "/check/\(try Sample.revokedCode())", "/directory?place=Nowhere",
      ] {
        #expect(try await visit.ask(path, as: token).status == .ok)
      }
      #expect(try await visit.ask("/directory?style=No%20style", as: token).status == .badRequest)
      let foreign = try await visit.post("/check", ["name": "Noor"], as: token)
      #expect(try foreign.json()["standing"] == "not-authentic")
    }
  }

  @Test func `a revocation is told to programs at once, although the clock stands still`() async throws {
    try await Visit.play { visit in
      let (code, token) = (try Sample.code().description, try await visit.token(of: visit.mari))
      #expect(try await visit.ask("/check/\(code)", as: token).json()["standing"] == "valid")
      _ = try await visit.ashiato.revokeRecord(
        code, because: .misconduct, with: try Sample.key(), as: visit.mari)
      #expect(try await visit.ask("/check/\(code)", as: token).json()["standing"] == "revoked")
    }
  }

  @Test func `staff sees how far a cohort is, and a student does not`() async throws {
    try await Visit.play { visit in
      let reference = try await visit.ashiato.publish(.examined(), source: "right", as: visit.mari)
      let token = try await visit.token(of: visit.mari)
      let student = try await visit.program(for: .student)
      _ = try await visit.ashiato.enrol("student", in: reference.id, version: nil, on: nil, as: visit.mari)
      let path = "/curricula/\(reference.id)/cohort"
      let students = try await visit.ask(path, as: token).json()["students"]?.elements ?? []
      #expect(students.map { $0["handle"] } == ["student"])
      #expect(students.map { $0["met"] } == [0])
      #expect(try await visit.ask(path, as: student).json()["type"] == "/problems#not-allowed")
    }
  }

  @Test func `somebody takes everything along and is forgotten`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      _ = try await visit.post("/people", Self.aya, as: token)
      let export = try await visit.ask("/people/aya/export", as: token).json()
      #expect(export["person"]?["handle"] == "aya")
      let student = try await visit.program(for: .student)
      #expect(try await visit.ask("/people/aya/export", as: student).status == .notFound)
      #expect(try await visit.ask("/people/student/export", as: student).status == .ok)

      let before = try await visit.ask("/people/aya/forgetting", as: token).json()
      #expect(before["isDone"] == false)
      #expect(try await visit.ask("/people/aya", as: token).status == .ok)
      let after = try await visit.post("/people/aya/forgetting", [:], as: token).json()
      #expect(after["isDone"] == true)
      #expect(try await visit.ask("/people/aya", as: token).status == .notFound)
      #expect(try await visit.post("/people/aya/forgetting", [:], as: token).status == .notFound)
    }
  }

  @Test func `what is kept, and for how long, is said and set`() async throws {
    try await Visit.play { visit in
      let token = try await visit.token(of: visit.mari)
      let change = try await visit.post("/retention/periods", ["kind": "papers", "years": 3], as: token)
      #expect(change.status == .noContent)
      #expect(
        try await visit.post("/retention/periods", ["kind": "papers", "years": 0], as: token).status
          == .badRequest)
      let periods = try await visit.ask("/retention", as: token).json()["periods"]?.elements ?? []
      #expect(periods.map { $0["kind"] } == ["people", "papers"])
      #expect(periods.map { $0["years"] } == [6, 3])
      #expect(try await visit.post("/retention/applications", [:], as: token).json()["isApplied"] == true)
    }
  }
}

/// The API with a program that asks it.
struct Visit: Sendable {
  let client: any TestClientProtocol
  let ashiato: Ashiato
  let mari: Caller

  static func play(
    logger: Logger = .silent, _ scene: @Sendable (Visit) async throws -> Void
  ) async throws {
    let database = try TestDatabase.current
    let strangers = try Database(
      .init(ConnectionString(database.connectionString(user: "ashiato_public"))), logger: .silent)
    let service = try Database(
      .init(ConnectionString(database.connectionString(user: "ashiato_service"))), logger: logger)
    try await strangers.withConnections {
      try await service.withConnections {
        let ashiato = Ashiato(Store(service), now: { .sampleNow })
        let website = Website(
          checks: PublicChecks(PublicStore(strangers), now: { .sampleNow }), ashiato: ashiato, readers: .none,
          logger: logger)
        let mari = try await ashiato.caller("mari", at: try await ashiato.school(nil))
        try await website.application().test(.router) { client in
          try await scene(Visit(client: client, ashiato: ashiato, mari: mari))
        }
      }
    }
  }

  func token(of caller: Caller, scopes: Set<Scope> = Set(Scope.allCases)) async throws -> String {
    let name = "t\(UInt32.random(in: .min ... .max))"
    return try await ashiato.makeToken(
      name, scopes: scopes, until: try #require(CalendarDay("2026-12-31")), as: caller
    ).secret
  }

  /// A token of somebody who is one thing and no more.
  func program(for role: Role) async throws -> String {
    let person = NewPerson(
      handle: role.rawValue, name: "A \(role.rawValue)", email: "\(role.rawValue)@barefoot.example",
      roles: [role])
    _ = try await ashiato.add(person, as: mari)
    return try await token(of: try await ashiato.caller(role.rawValue, at: mari.school))
  }

  func ask(_ path: String, as token: String) async throws -> TestResponse {
    try await held(
      client.execute(uri: "/api/v1\(path)", method: .get, headers: [.authorization: "Bearer \(token)"]),
      to: .get, path)
  }

  func post(_ path: String, _ body: JSON, key: String? = nil, as token: String) async throws -> TestResponse {
    var headers: HTTPFields = [.authorization: "Bearer \(token)", .contentType: "application/json"]
    if let key { headers[HTTPField.Name("Idempotency-Key")!] = key }
    return try await held(
      client.execute(
        uri: "/api/v1\(path)", method: .post, headers: headers, body: ByteBuffer(bytes: body.bytes(.compact))),
      to: .post, path)
  }

  /// An endpoint with its own example, and ids that nothing has.
  func send(_ endpoint: Endpoint, as token: String) async throws -> TestResponse {
    var path = endpoint.path
    for parameter in endpoint.parameters {
      let choices: [String]? = if case .text(let text) = parameter.schema { text.choices } else { nil }
      let key = "did:key:z6Mk" + String(repeating: "a", count: 44)
      let fit = ["01970c2e-7a10-7000-8000-00000000ffff", "nothing", "2026.1", key] + (choices ?? [])
      let value = fit.first { parameter.schema.faults(in: .string($0)).isEmpty }
      path = path.replacing("{\(parameter.name)}", with: try #require(value))
    }
    for (place, query) in endpoint.query.filter(\.isRequired).enumerated() {
      guard case .text(let text) = query.schema else { continue }
      path += (place == 0 ? "?" : "&") + "\(query.name)=\(text.choices?.first ?? "2026.1")"
    }
    switch endpoint.body {
    case .json(_, let example): return try await post(path, example, as: token)
    case .document(let types, let example), .anything(let types, let example):
      return try await client.execute(
        uri: "/api/v1\(path)", method: .post,
        headers: [.authorization: "Bearer \(token)", .contentType: try #require(types.first)],
        body: ByteBuffer(string: example))
    case nil:
      let method = HTTPRequest.Method(rawValue: endpoint.method.rawValue.uppercased())
      return try await client.execute(
        uri: "/api/v1\(path)", method: try #require(method), headers: [.authorization: "Bearer \(token)"])
    }
  }

  /// Whatever goes well has the form that the document promises.
  private func held(_ answer: TestResponse, to method: Endpoint.Method, _ path: String) throws -> TestResponse
  {
    let parts = path.prefix { $0 != "?" }.split(separator: "/")
    let endpoint = API.endpoints.first { endpoint in
      let pattern = endpoint.path.split(separator: "/")
      return endpoint.method == method && pattern.count == parts.count
        && zip(pattern, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
    guard let endpoint, answer.status.kind == .successful, let schema = endpoint.answer.schema else {
      return answer
    }
    #expect(answer.status == endpoint.answer.status)
    let faults = schema.faults(in: try answer.json())
    #expect(faults.isEmpty, "\(endpoint.name): \(faults)")
    return answer
  }
}

extension DocumentReaders {
  /// Nothing is published in these tests.
  static let none = DocumentReaders(
    curriculum: { _ throws(Complaints) in throw Complaints(["It is not read here."]) },
    ruleSet: { _ throws(Complaints) in throw Complaints(["It is not read here."]) })
}

extension TestResponse {
  func json() throws -> JSON { try JSON(parsing: Array(buffer: body)) }
}

extension Curriculum {
  /// One hour of class, and a test of one item, whose right answer is “At no time”.
  fileprivate static func examined() throws -> Curriculum {
    let item = TestQuestion(
      id: try #require(Slug("spine")), question: "When does a foot press on the spine?",
      answer: .choice(right: "At no time", wrong: ["On Sundays"]), why: "It bears no load.",
      isCritical: true)
    let test = AssessmentPlan(
      id: try #require(Slug("test")), title: "Test",
      pass: .score(percentAtLeast: 80, criticalPercentAtLeast: 100),
      items: .init(total: 1, criticalAtLeast: 1, drawnFrom: [item]), competencies: [],
      assessorIndependent: false, retake: .atOnce)
    return Curriculum(
      id: try #require(Slug("examined")), version: try #require(CurriculumVersion("1")), title: "Examined",
      summary: "A test.", scope: "Not a licence.", authors: ["Mari"], sources: ["The school's own"],
      reviewedOn: try #require(CalendarDay("2026-01-01")), entry: [],
      modules: [
        Module(
          id: try #require(Slug("class")), title: "Class", outline: ["Listen."],
          hours: [.init(category: .theoryInPerson, minutes: try #require(Minutes(60)))])
      ], competencies: [], practicum: nil, assessments: [test],
      awards: [
        Award(
          kind: .achievement, title: "Examined, passed", requires: [.attendance, .assessments],
          validMonths: 24)
      ])
  }
}
