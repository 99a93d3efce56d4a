import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

@Suite(.graduated)
struct RowLevelSecurityTests {
  @Test func `every table of a school is secured, and none is empty here`() async throws {
    let owner = try await owner()
    let tables = try await schoolTables()
    #expect(tables.count > 25)
    for table in tables {
      #expect(
        try await count(of: table, to: owner) > 0, "\(table) is empty, so the tests below say nothing of it")
    }
    let unsecured = try await owner.rows(
      """
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity
      """)
    #expect(unsecured == [["schema_migration"]])
  }

  /// What belongs to an account.
  private static let accounts: Set = [
    "api_token", "attempt_count", "invitation", "known_device", "password", "sign_in", "sign_in_token",
  ]

  @Test func `staff of the school sees every table but those of accounts`() async throws {
    let service = try await service(at: try await schoolID(), student: "any")
    for table in try await schoolTables() {
      #expect(try await (count(of: table, to: service) > 0) == !Self.accounts.contains(table), "\(table)")
    }
  }

  @Test func `everybody sees her own account, staff too, and nobody another's`() async throws {
    let owner = try await owner()
    for name in ["aya", "ben", "kenji", "noor"] {
      let person = try await id(of: name)
      let service = try await service(at: try await schoolID(), student: person)
      for table in Self.accounts.subtracting(["attempt_count"]) {
        let own = try await owner.rows(
          "select to_jsonb(row)::text from \(table) as row where person_id = '\(person)' order by 1")
        #expect(
          try await service.rows("select to_jsonb(row)::text from \(table) as row order by 1") == own,
          "\(table) to \(name)")
      }
      #expect(try await count(of: "attempt_count", to: service) == 0)
    }
  }

  @Test func `at the door one sees accounts, roles and names, and nothing of anybody's training`()
    async throws
  {
    let door = try await service(at: try await schoolID(), student: "door")
    for table in Self.accounts.union(["person_identity", "held_role"]) {
      #expect(try await count(of: table, to: door) > 0, "\(table)")
    }
    for table in try await schoolTables() {
      guard let student = try await studentColumn(of: table) else { continue }
      guard !Self.accounts.contains(table), table != "held_role" else { continue }
      let seen = try await door.rows("select 1 from \(table) where \(student) is not null")
      #expect(seen == [], "\(table)")
    }
  }

  @Test func `at the door nothing is written but accounts and who did what to them`() async throws {
    let door = try await service(at: try await schoolID(), student: "door")
    for table in try await schoolTables() where !Self.accounts.contains(table) && table != "audit_entry" {
      let rows = try await owner().rows("select to_jsonb(row)::text from \(table) as row limit 1")
      try await expectDenied("\(table)") {
        _ = try await door.rows(
          "insert into \(table) select * from jsonb_populate_record(null::public.\(table), $1::jsonb)",
          [rows[0][0]])
      }
    }
  }

  @Test func `no secret of an account stands in any table`() async throws {
    try await Cast.play { cast in
      let signIn = try await cast.join(cast.kenji)
      let token = try await cast.ashiato.makeToken("a", scopes: [.read], until: "2026-12-01", as: cast.kenji)
      let invitation = try await cast.ashiato.invite("mina", for: .join, as: cast.noor)
      let all = try await all(by: owner())
      let secrets = [
        signIn.token, try #require(signIn.knownDevice), token.secret, invitation.token,
        SignInAttempt.password,
      ]
      for secret in secrets { #expect(!all.contains(secret.suffix(20)), "\(secret)") }
    }
  }

  @Test func `a connection of another school sees nothing of this one`() async throws {
    let other = try await otherSchool()
    let service = try await service(at: other.id.description, student: "any")
    let its = other.noor
    for table in try await schoolTables() {
      let rows = try await service.rows("select to_jsonb(row)::text from \(table) as row")
      let foreign = rows.compactMap { $0[0] }.filter { !$0.contains(its) }
      #expect(foreign == [], "\(table)")
    }
  }

  @Test func `a connection that names no school sees nothing but which schools are open`() async throws {
    let service = try await connection(as: "ashiato_service")
    for table in try await schoolTables() {
      #expect(try await count(of: table, to: service) == 0, "\(table)")
    }
    #expect(try await service.rows("select name from school") == [["Ashi School"]])
  }

  @Test func `a connection that names a school and nobody in it sees no student`() async throws {
    let service = try await connection(as: "ashiato_service")
    try await service.script("set ashiato.school_id = '\(try await schoolID())'")
    let seen = try await all(by: service)
    let enrolments = try await enrolments(of: "aya") + enrolments(of: "ben")
    let secrets = try await secrets(of: "aya") + secrets(of: "ben")
    #expect(secrets.filter { seen.contains($0) } == enrolments)
  }

  @Test func `a student sees nothing of another student but her enrolment's id, on the roster of a class`()
    async throws
  {
    let ben = try await service(at: try await schoolID(), student: try await id(of: "ben"))
    let seen = try await all(by: ben)
    let secrets = try await secrets(of: "aya")
    #expect(secrets.count > 15)
    #expect(secrets.filter { seen.contains($0) } == (try await enrolments(of: "aya")))
    #expect(try await self.secrets(of: "ben").filter { !seen.contains($0) } == [])
    // Staff is known by name, students are not.
    #expect(
      try await ben.rows("select handle from person_identity order by handle") == [
        ["ben"], ["kenji"], ["mina"], ["noor"],
      ])
  }

  @Test func `a student writes no row of another student, and none that is about no student`() async throws {
    let aya = try await id(of: "aya")
    let ben = try await service(at: try await schoolID(), student: try await id(of: "ben"))
    for table in try await schoolTables() {
      let own = try await studentColumn(of: table)
      let rows = try await owner().rows(
        "select to_jsonb(row)::text from \(table) as row where \(own.map { "\($0) = '\(aya)'" } ?? "true") limit 1"
      )
      guard let row = rows.first?[0] else { continue }
      try await expectDenied("\(table)") {
        _ = try await ben.rows(
          "insert into \(table) select * from jsonb_populate_record(null::public.\(table), $1::jsonb)", [row])
      }
    }
  }

  @Test func `a student writes nothing that staff says of her`() async throws {
    let aya = try await id(of: "aya")
    let connection = try await service(at: try await schoolID(), student: aya)
    let hers =
      [
        "appeal", "session", "session_void", "occupied_time", "erasable_text", "request", "audit_entry",
        "declaration", "declaration_withdrawal", "declaration_consent", "directory_entry", "kept_answer",
      ] + Self.accounts
    var tried = 0
    for table in try await schoolTables() where !hers.contains(table) {
      guard let own = try await studentColumn(of: table) else { continue }
      let rows = try await owner().rows(
        "select to_jsonb(row)::text from \(table) as row where \(own) = '\(aya)' limit 1")
      guard let row = rows.first?[0] else { continue }
      tried += 1
      try await expectDenied("\(table)") {
        _ = try await connection.rows(
          "insert into \(table) select * from jsonb_populate_record(null::public.\(table), $1::jsonb)", [row])
      }
    }
    #expect(tried > 8)
  }

  @Test func `a student changes nothing of another student and nothing of the school`() async throws {
    let benID = try await id(of: "ben")
    let ben = try await service(at: try await schoolID(), student: benID)
    let owner = try await owner()
    func others(_ table: String) async throws -> [[String?]] {
      let column = try await studentColumn(of: table)
      let mine = column.map { "\($0) <> '\(benID)'" }
      return try await owner.rows(
        "select to_jsonb(row)::text from \(table) as row where \(mine ?? "true") order by 1")
    }
    for table in [
      "person_identity", "status_list", "occupied_time", "edition_bytes", "erasable_text", "open_enrolment",
    ] {
      let before = try await others(table)
      #expect(!before.isEmpty)
      try await ben.script("update \(table) set school_id = school_id; delete from \(table)")
      #expect(try await others(table) == before, "\(table)")
      #expect(try await count(of: table, to: owner) >= before.count)
    }
  }

  @Test func `a connection of another school writes no row of this one`() async throws {
    let other = try await service(at: try await otherSchool().id.description, student: "any")
    for table in try await schoolTables() {
      let rows = try await owner().rows(
        "select to_jsonb(row)::text from \(table) as row where school_id = '\(try await schoolID())' limit 1")
      try await expectDenied("\(table)") {
        _ = try await other.rows(
          "insert into \(table) select * from jsonb_populate_record(null::public.\(table), $1::jsonb)",
          [rows[0][0]])
      }
    }
  }

  @Test func `strangers may read exactly this, and write nothing`() async throws {
    let owner = try await owner()
    let granted = try await owner.rows(
      """
      select table_name || ': ' || string_agg(column_name, ', ' order by column_name)
      from information_schema.column_privileges
      where grantee = 'ashiato_public' and privilege_type = 'SELECT'
      group by table_name
      order by table_name
      """)
    #expect(
      granted.compactMap { $0[0] } == [
        "check_code: code, record_id, school_id",
        "current_edition: number, record_id, school_id",
        "edition: number, record_id, school_id, status_index, status_list, valid_from, valid_until",
        "edition_bytes: number, record_id, school_id, signed",
        "edition_signed: number, record_id, school_id",
        "public_declaration: checked_on, declaration_id, declared_on, expires_on, finding, is_holders_word, kind, method, none_exists, particulars, record_id, school_id",
        "public_practitioner: access, area, awarded_on, code, contact, curriculum_id, languages, name, postcode_area, practice, practitioner_id, record_id, school_id, title, town, valid_from, valid_until",
        "record: awarded_on, curriculum_id, id, issued_at, kind, school_id, version",
        "revocation: number, reason, record_id, revoked_at, school_id",
        "schema_migration: applied_at, name, number, sha256",
        "school: domain, id, name, opened_at, time_zone",
        "school_contact: address, school_id",
        "school_key: fragment, id, multikey, registered_at, school_id",
        "status_list_edition: digest, document, list, number, school_id, valid_from, valid_until",
      ])
    let writes = try await owner.rows(
      """
      select table_name, privilege_type from information_schema.column_privileges
      where grantee in ('ashiato_public', 'PUBLIC') and table_schema = 'public' and privilege_type <> 'SELECT'
      union
      select table_name, privilege_type from information_schema.role_table_grants
      where grantee in ('ashiato_public', 'PUBLIC') and table_schema = 'public' and privilege_type <> 'SELECT'
      """)
    #expect(writes == [])
  }

  @Test func `what strangers read names a student in signed bytes alone`() async throws {
    let stranger = try await connection(as: "ashiato_public")
    let tables = try await owner().rows(
      """
      select table_name, string_agg(column_name, ', ') from information_schema.column_privileges
      where grantee = 'ashiato_public' and privilege_type = 'SELECT'
      group by table_name
      """)
    var read = ""
    for table in tables {
      let columns = try #require(table[1]).replacing(", signed", with: "").replacing("signed, ", with: "")
      let rows = try await stranger.rows(
        "select to_jsonb(row)::text from (select \(columns) from \(table[0] ?? "")) as row")
      read += rows.compactMap { $0[0] }.joined(separator: "\n")
    }
    #expect(read.count > 1000)
    for name in ["aya", "ben"] {
      let person = try await owner().rows(
        "select person_id, name, email from person_identity where handle = $1", [name])
      for secret in person[0].compactMap(\.self) { #expect(!read.contains(secret), "\(secret)") }
    }
    #expect(try await stranger.rows("select 1 from edition_bytes where signed like '%Aya%'").count == 2)
  }

  @Test func `a setting ends with its transaction`() async throws {
    try await Cast.play { cast in
      for caller in [cast.noor, cast.ben, cast.noor] {
        _ = try await cast.ashiato.sites(as: caller)
        // Single statements name no school and see none of its rows; the list of schools is open to all.
        #expect(try await cast.ashiato.schools() == [cast.school])
      }
      try await refusal(by: "record-known") {
        _ = try await cast.ashiato.record(try await recordOfAya(), as: cast.ben)
      }
      #expect(
        try await cast.ashiato.record(try await recordOfAya(), as: cast.noor).record.student
          == cast.aya.person.id)
    }
  }

  // MARK: What the tests ask

  /// From the catalogue, so that a table that is added is covered.
  private func schoolTables() async throws -> [String] {
    try await owner().rows(
      """
      select relname from pg_class
      join pg_attribute on attrelid = pg_class.oid and attname = 'school_id'
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'school'
      order by relname
      """
    ).compactMap { $0[0] }
  }

  /// The column by which a student's policy holds; `nil` for what is about no student.
  private func studentColumn(of table: String) async throws -> String? {
    let columns: [String?] = try await owner().rows(
      """
      select (regexp_match(with_check, '\\(\\(?(\\w+)\\)?::text = '))[1] from pg_policies
      where schemaname = 'public' and tablename = $1 and policyname in ('of_this_student', 'of_this_account') and with_check is not null
      """, [table]
    ).map { $0[0] }
    return columns.first ?? nil
  }

  private func schoolID() async throws -> String {
    try #require(try await owner().rows("select id from school where domain = 'ashi.example'")[0][0])
  }

  private func id(of handle: String) async throws -> String {
    try #require(
      try await owner().rows("select person_id from person_identity where handle = $1", [handle])[0][0])
  }

  private func recordOfAya() async throws -> String {
    try #require(
      try await owner().rows(
        "select id from record where student_id = $1 limit 1", [try await id(of: "aya")])[0][0])
  }

  /// A second school, with an administrator of the same name.
  private func otherSchool() async throws -> (id: School.ID, noor: String) {
    let owner = try await owner()
    var opened: Caller?
    try await Cast.play { cast in
      opened = try await cast.ashiato.openSchool(
        domain: "other.example", name: "Other School", timeZone: "Europe/Paris",
        administrator: .init(handle: "noor", name: "Noor", email: "noor@other.example", roles: []), as: owner)
    }
    let caller = try #require(opened)
    return (caller.school.id, caller.person.id.description)
  }

  private func service(at school: String, student: String) async throws -> ToolConnection {
    let service = try await connection(as: "ashiato_service")
    try await service.script("set ashiato.school_id = '\(school)'; set ashiato.student_id = '\(student)'")
    return service
  }

  private func count(of table: String, to connection: ToolConnection) async throws -> Int {
    let rows = try await connection.rows("select count(*) from \(table)")
    return try #require(rows[0][0].flatMap { Int($0) })
  }

  /// Every row of every table that a connection sees, as text.
  private func all(by connection: ToolConnection) async throws -> String {
    var text = ""
    for table in try await schoolTables() {
      let rows = try await connection.rows("select to_jsonb(row)::text from \(table) as row")
      text += rows.compactMap { $0[0] }.joined(separator: "\n")
    }
    return text
  }

  /// Seen by every student: the signed statement of a class lists its roster by these, and is a row about no one student.
  private func enrolments(of handle: String) async throws -> [String] {
    try await owner().rows(
      """
      select enrolment.id from enrolment join person_identity on person_id = student_id
      where handle = $1 and exists (select from class_roster where enrolment_id = enrolment.id)
      """, [handle]
    ).compactMap { $0[0] }
  }

  /// The ids of everything that is about one student, her name and address, and her check codes.
  private func secrets(of handle: String) async throws -> [String] {
    try await owner().rows(
      """
      with her as (select person_id as id from person_identity where handle = $1)
      select id::text from her
      union all select '"' || name || '"' from person_identity where handle = $1
      union all select email from person_identity where handle = $1
      union all select id::text from enrolment where student_id = (select id from her)
      union all select id::text from session where student_id = (select id from her)
      union all select id::text from assessment where student_id = (select id from her)
      union all select id::text from assessment_draft where student_id = (select id from her)
      union all select id::text from sign_off where student_id = (select id from her)
      union all select id::text from session_void where student_id = (select id from her)
      union all select id::text from session_decline where student_id = (select id from her)
      union all select id::text from document where person_id = (select id from her)
      union all select id::text from declaration where person_id = (select id from her)
      union all select id::text from record where student_id = (select id from her)
      union all select code from check_code where student_id = (select id from her)
      union all select digest from edition_signed where student_id = (select id from her)
      union all select digest from erasable_text where person_id = (select id from her)
      """, [handle]
    ).compactMap { $0[0] }
  }

  /// The server says that the row violates a policy, or that the role may not do it at all.
  private func expectDenied(
    _ what: Comment, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
  ) async throws {
    let error = await #expect(throws: DatabaseError.self, what, sourceLocation: sourceLocation) {
      try await body()
    }
    #expect(error?.sqlState == "42501", what, sourceLocation: sourceLocation)
  }
}
