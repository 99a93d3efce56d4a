import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

/// Whose data the use cases reach, asked for everything that the graduated school holds.
@Suite(.graduated)
struct ReachTests {
  @Test(arguments: Role.allCases)
  func `nobody of another school reads or changes anything of this one`(role: Role) async throws {
    try await Cast.play { cast in
      let other = try await cast.ashiato.openSchool(
        domain: "other.example", name: "Other School", timeZone: "Europe/Paris",
        administrator: .init(handle: "olga", name: "Olga", email: "olga@other.example", roles: []),
        as: try await owner())
      let person = NewPerson(
        handle: "outsider", name: "An outsider", email: "outsider@other.example", roles: [role])
      let outsider = Caller(school: other.school, person: try await cast.ashiato.add(person, as: other))
      let words = try await words(about: ["aya", "ben", "kenji", "mina"])
      let before = try await rows()
      for things in try await Things.all(of: "aya") + Things.all(of: "ben") {
        for useCase in UseCase.allCases where useCase.reach[role] != nil {
          for (name, request) in try cast.requests(for: useCase, as: outsider, about: things) {
            let answer = await answer(of: request)
            #expect(words.filter { answer.contains($0) } == [], "\(name) as \(role)")
          }
        }
      }
      #expect(try await rows() == before)
    }
  }

  @Test func `a student reads and changes nothing of another student, whatever she asks`() async throws {
    try await Cast.play { cast in
      let words = try await words(about: ["aya"])
      let before = try await rows(about: "aya")
      for things in try await Things.all(of: "aya") {
        for useCase in UseCase.allCases where useCase.reach[.student] != nil {
          for (name, request) in try cast.requests(for: useCase, as: cast.ben, about: things) {
            let answer = await answer(of: request)
            #expect(words.filter { answer.contains($0) } == [], "\(name)")
          }
        }
      }
      #expect(try await rows(about: "aya") == before)
    }
  }

  @Test func `what names one instructor is not another's`() async throws {
    try await Cast.play { cast in
      let stranger = try await cast.somebody(who: .instructor)
      for things in try await Things.all(of: "aya") + Things.all(of: "ben") {
        let named = UseCase.allCases.filter { $0.reach[.instructor] == .named }
        #expect(named.count == 4)
        for useCase in named {
          let before = try await rows()
          for (_, request) in try cast.requests(for: useCase, as: stranger, about: things) {
            _ = await answer(of: request)
          }
          #expect(try await rows() == before, "\(useCase)")
        }
      }
    }
  }

  // MARK: What the tests ask

  private func answer(of request: () async throws -> Any) async -> String {
    do {
      return String(describing: try await request())
    } catch AshiatoError.refused(let refusal) {
      return "\(refusal.sentence) \(refusal.remedy)"
    } catch {
      Issue.record(error)
      return ""
    }
  }

  /// Names, addresses and ids by which an answer would be known to be about these people. The handle is not among them, since
  /// a refusal repeats what was asked for.
  private func words(about handles: [String]) async throws -> [String] {
    try await owner().rows(
      """
      select unnest(array['"' || name || '"', email]) from person_identity where handle = any(string_to_array($1, ' '))
      union all
      select code from check_code join person_identity on person_id = student_id where handle = any(string_to_array($1, ' '))
      """, [handles.joined(separator: " ")]
    ).compactMap { $0[0] }
  }

  /// Every row of the school, by table.
  private func rows(about handle: String? = nil) async throws -> [String: [String]] {
    let owner = try await owner()
    let school = try #require(
      try await owner.rows("select id from school where domain = 'ashi.example'")[0][0])
    let tables = try await owner.rows(
      """
      select relname from pg_class
      join pg_attribute on attrelid = pg_class.oid and attname = 'school_id'
      where relnamespace = 'public'::regnamespace and relkind = 'r'
      """)
    var rows: [String: [String]] = [:]
    var person: String?
    if let handle {
      person = try await owner.rows("select person_id from person_identity where handle = $1", [handle])[0][0]
    }
    for table in tables.compactMap({ $0[0] }) {
      let all = try await owner.rows(
        "select to_jsonb(row)::text from \(table) as row where school_id = '\(school)' order by 1")
      rows[table] = all.compactMap { $0[0] }.filter { row in person.map { row.contains($0) } ?? true }
    }
    return rows
  }
}

extension Things {
  /// One for every session, and the latest of everything else that is a student's or was made for her.
  fileprivate static func all(of handle: String) async throws -> [Things] {
    let owner = try await owner()
    let person = try #require(
      try await owner.rows("select person_id from person_identity where handle = $1", [handle])[0][0])
    func ids(_ query: String) async throws -> [String] {
      try await owner.rows(query).compactMap { $0[0] }
    }
    var things = Things()
    things.person = person
    func latest<Subject>(_ table: String, _ column: String = "student_id") async throws
      -> Identifier<Subject>?
    {
      try await ids("select id from \(table) where \(column) = '\(person)' order by id desc limit 1").first
        .flatMap { Identifier($0) }
    }
    things.assessment = try await latest("assessment") ?? things.assessment
    things.appeal = try await latest("appeal") ?? things.appeal
    things.transfer = try await latest("transfer") ?? things.transfer
    things.declaration = try await latest("declaration", "person_id") ?? things.declaration
    things.signIn = try await latest("sign_in", "person_id") ?? things.signIn
    things.record =
      try await ids("select id from record where student_id = '\(person)'").first ?? things.record
    things.token =
      try await ids("select id from api_token where person_id = '\(person)'").first ?? things.token
    things.key = try await ids("select did from signing_key order by id limit 1").first ?? things.key
    things.authority =
      try await ids("select id from authority order by id limit 1").first.flatMap { Authority.ID($0) }
      ?? things.authority
    let sessions = try await ids("select id from session where student_id = '\(person)' order by id")
    return sessions.compactMap { Session.ID($0) }.map { session in
      var things = things
      things.session = session
      return things
    }
  }
}
