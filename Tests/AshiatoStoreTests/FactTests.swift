import Postgres
import TestSupport
import Testing

@testable import AshiatoStore

@Suite(.database(.migrated))
struct FactTests {
  /// Tables of what stands now, of drafts, or of what can be erased. Every other table holds facts.
  static let changeable: Set = [
    "api_token", "assessment_draft", "attempt_count", "current_edition", "directory_entry", "edition_bytes",
    "erasable_text", "held_role", "invitation", "kept_answer", "known_device", "occupied_time",
    "open_enrolment", "password",
    "person_identity", "retention_period", "school_contact", "sign_in", "sign_in_token", "status_list",
  ]

  /// No facts and no claims: numbers that a function of the schema raises, and that may miscount.
  static let counted: Set = ["screening_count", "client_mix_count"]

  @Test func `the service may change and delete what is no fact, and nothing else`() async throws {
    let granted = try await connection().rows(
      """
      select distinct table_name::text from information_schema.role_table_grants
      where grantee = 'ashiato_service' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
      """)
    #expect(Set(granted.compactMap { $0[0] }) == Self.changeable)
  }

  @Test func `the service is denied every change of a fact`() async throws {
    let service = try await connection(as: "ashiato_service")
    for table in try await facts() {
      for change in changes(of: table) {
        let error = await #expect(throws: DatabaseError.self, "\(change)") {
          try await service.script(change)
        }
        // insufficient_privilege
        #expect(error?.sqlState == "42501", "\(change)")
      }
    }
  }

  @Test func `the owner of the schema is refused every change of a fact too`() async throws {
    let owner = try await connection()
    for table in try await facts() where !Self.counted.contains(table.name) {
      for change in changes(of: table) {
        let error = await #expect(throws: DatabaseError.self, "\(change)") { try await owner.script(change) }
        #expect(error?.constraint == "facts_are_append_only", "\(change)")
        #expect(error.flatMap { ConstraintRefusal($0) }?.rule == "facts-are-append-only")
      }
    }
  }

  @Test func `every table says what it is for`() async throws {
    let silent = try await connection().rows(
      """
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and obj_description(oid, 'pg_class') is null
      """)
    #expect(silent == [])
  }

  /// From the catalogue, so that a table that is added is covered.
  private func facts() async throws -> [(name: String, column: String)] {
    let rows = try await connection().rows(
      """
      select relname, (select attname from pg_attribute where attrelid = pg_class.oid and attnum = 1)
      from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migration'
      order by relname
      """)
    let tables = rows.compactMap { row in row[0].flatMap { name in row[1].map { (name, $0) } } }
    #expect(tables.count > 25)
    return tables.filter { !Self.changeable.contains($0.0) }
  }

  private func changes(of table: (name: String, column: String)) -> [String] {
    [
      "update \(table.name) set \(table.column) = \(table.column)", "delete from \(table.name)",
      "truncate \(table.name) cascade",
    ]
  }
}
