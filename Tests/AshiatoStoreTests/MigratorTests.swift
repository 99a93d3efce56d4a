import Postgres
import TestSupport
import Testing

@testable import AshiatoStore

@Suite(.database(.empty))
struct MigratorTests {
  @Test func `a fresh database gets every migration, and the next time there is nothing to do`() async throws
  {
    let migrator = Migrator(try await connection())
    #expect(try await migrator.plan() == Migration.all)
    #expect(try await migrator.migrate() == Migration.all)
    #expect(try await migrator.plan() == [])
    #expect(try await migrator.migrate() == [])
    try await check()
  }

  @Test func `planning changes nothing`() async throws {
    _ = try await Migrator(try await connection()).plan()
    let tables = try await connection().rows(
      "select relname from pg_class where relnamespace = 'public'::regnamespace")
    #expect(tables == [])
  }

  @Test func `a migration that was edited after it was applied is refused`() async throws {
    let owner = try await connection()
    _ = try await Migrator(owner).migrate()
    try await owner.script("update schema_migration set sha256 = repeat('0', 64) where number = 2")
    let name = Migration.all[1].name
    await expect(.changed(name)) { _ = try await Migrator(owner).migrate() }
    await expect(.changed(name)) { try await check() }
  }

  @Test func `the schema of a newer program is refused`() async throws {
    let owner = try await connection()
    _ = try await Migrator(owner).migrate()
    try await owner.script(
      "insert into schema_migration (number, name, sha256) values (9999, '9999_later', repeat('0', 64))")
    await expect(.newerSchema("9999_later")) { _ = try await Migrator(owner).migrate() }
    await expect(.newerSchema("9999_later")) { try await check() }
  }

  @Test func `the service refuses a schema that lacks migrations`() async throws {
    await expect(.olderSchema(missing: Migration.all.count)) { try await check() }
    let owner = try await connection()
    _ = try await Migrator(owner).migrate()
    try await owner.script(
      "delete from schema_migration where number = (select max(number) from schema_migration)")
    await expect(.olderSchema(missing: 1)) { try await check() }
  }

  @Test func `a migration that fails leaves nothing behind and can be tried again`() async throws {
    let owner = try await connection()
    try await owner.script("create table sign_off ()")
    let error = await #expect(throws: MigrationError.self) { _ = try await Migrator(owner).migrate() }
    #expect(error?.sentence.contains("sign_off") == true)
    #expect(error?.remedy.contains("Nothing of the failed migration was kept.") == true)
    let standing = try await owner.rows("select count(*) from schema_migration")
    let before = Migration.all.firstIndex { $0.sql.contains("create table sign_off") }
    #expect(standing == [[before.map { "\($0)" }]])
    try await owner.script("drop table sign_off")
    _ = try await Migrator(owner).migrate()
    try await check()
  }

  @Test func `of two migrators at once one does the work`() async throws {
    let address = try TestDatabase.current.connectionString
    let applied = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { try await Migrator(try await connection(to: address)).migrate().count }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(applied.sorted() == [0, 0, 0, Migration.all.count])
    try await check()
  }

  /// As the service does before it serves.
  private func check() async throws {
    let address = try ConnectionString(TestDatabase.current.connectionString(user: nil))
    let database = try Database(DatabaseConfiguration(address), logger: .silent)
    try await database.withConnections { try await database.checkSchema() }
  }

  private func expect(
    _ expected: MigrationError, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
  ) async {
    let error = await #expect(throws: MigrationError.self, sourceLocation: sourceLocation) {
      try await body()
    }
    #expect(error?.sentence == expected.sentence, sourceLocation: sourceLocation)
    #expect(error?.remedy == expected.remedy, sourceLocation: sourceLocation)
  }
}
