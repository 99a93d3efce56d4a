import AshiatoApp
import AshiatoStore
import Credentials
import Postgres
import TestSupport
import Testing
import Training

@Suite(.graduated)
struct ExportTests {
  /// What follows from other rows and is kept to find them sooner.
  private static let derived: Set = ["current_edition", "held_role", "occupied_time", "open_enrolment"]
  /// What one could sign in with, which is kept as digests and told to nobody.
  private static let secret: Set = ["sign_in_token"]

  @Test(arguments: ["aya", "ben", "kenji", "noor"])
  func `every row that is about somebody is in her export`(handle: String) async throws {
    try await Cast.play { cast in
      let person = try await cast.ashiato.caller(handle, at: cast.school).person
      let export = try await cast.ashiato.export(of: handle, as: cast.noor).document.text()
      let owner = try await owner()
      var seen = 0
      for (table, column) in try await columnsOfPeople()
      where !Self.derived.union(Self.secret).contains(table) {
        let rows = try await owner.rows(
          "select to_jsonb(row) ->> 'id' from \(table) as row where \(column) = '\(person.id)'")
        for id in rows.compactMap({ $0[0] }) {
          seen += 1
          #expect(export.contains(id), "\(table)")
        }
      }
      #expect(seen > 3)
      #expect(export.contains(person.name))
      #expect(export.contains(person.email))
    }
  }

  @Test func `everybody gets for herself what an administrator gets of her`() async throws {
    try await Cast.play { cast in
      for caller in [cast.aya, cast.ben, cast.kenji] {
        let own = try await cast.ashiato.export(of: nil, as: caller).document
        let asked = try await cast.ashiato.export(of: caller.person.handle, as: cast.noor).document
        #expect(own == asked, "\(caller.person.handle)")
      }
    }
  }

  @Test func `that her program was answered is told, and not what it was answered about others`() async throws
  {
    try await Cast.play { cast in
      let document = try await cast.ashiato.export(of: nil, as: cast.kenji).document
      let key = Cast.request(of: cast.kenji).key
      #expect(document["answersToPrograms"]?.elements.map { $0["key"]?.string } == [key])
      #expect(!document.text().contains(#"\"name\": \"Aya\""#))
    }
  }

  @Test func `texts stand beside their digests, records with their bytes`() async throws {
    try await Cast.play { cast in
      let document = try await cast.ashiato.export(of: nil, as: cast.aya).document
      let signed = try #require(document["editions"]?.elements.first?["signed"]?.string)
      #expect(
        try await cast.checks.check(file: Array(signed.utf8), at: cast.school).verification.record?.holder
          == "Aya")
      #expect(document["assessments"]?.elements.first?["remediation"]?.string == "Slower on the left.")
      #expect(document["person"]?["handle"] == "aya")
      #expect(document["school"]?["domain"] == "ashi.example")
      #expect(document["signIns"]?.elements.count == 1)
      #expect(document["directoryEntries"]?.elements.first?["town"] == "Oxford")
    }
  }

  @Test func `no export tells a secret or who else there is`() async throws {
    try await Cast.play { cast in
      let owner = try await owner()
      let secrets = try await owner.rows(
        """
        select hash from password union all select digest from sign_in_token union all select digest from known_device
        union all select digest from api_token union all select digest from invitation
        """
      ).compactMap { $0[0] }
      #expect(secrets.count > 6)
      for caller in [cast.aya, cast.ben, cast.kenji] {
        let export = try await cast.ashiato.export(of: nil, as: caller).document.text()
        for secret in secrets { #expect(!export.contains(secret)) }
        let others = [cast.aya, cast.ben, cast.kenji, cast.mina, cast.noor].map(\.person.email)
        #expect(others.filter(export.contains) == [caller.person.email])
      }
    }
  }

  @Test func `an instructor asks for nobody else`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "ones-own-only") { _ = try await cast.ashiato.export(of: "aya", as: cast.kenji) }
      try await refusal(by: "person-known") { _ = try await cast.ashiato.export(of: "aya", as: cast.ben) }
    }
  }

  /// Tables and their columns by which a row is about a person, from the catalogue: a table that is added is covered.
  private func columnsOfPeople() async throws -> [(table: String, column: String)] {
    try await owner().rows(
      """
      select relname, attname from pg_class
      join pg_attribute on attrelid = pg_class.oid
        and attname in ('person_id', 'student_id', 'supervisor_id', 'instructor_id', 'assessor_id', 'signer_id', 'actor_id')
      where relnamespace = 'public'::regnamespace and relkind = 'r'
      order by 1, 2
      """
    ).compactMap { row in row[0].flatMap { table in row[1].map { (table, $0) } } }
  }
}
