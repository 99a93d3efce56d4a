import Testing

@testable import sqlgen

struct MigrationsTests {
  private func migrations(_ names: [String]) throws -> Migrations {
    try Migrations(names.map { SourceFile(path: "migrations/\($0).sql", text: "select 1;\n") })
  }

  @Test func `files are numbered by their names`() throws {
    #expect(try migrations(["0001_ground", "0002_people"]).files.map(\.number) == [1, 2])
  }

  @Test(arguments: [
    ["0002_people"], ["0001_ground", "0003_training"], ["0001_ground", "0001_people"], ["1_ground"],
    ["0001_Ground"],
  ])
  func `a gap or a name of another form is refused`(names: [String]) throws {
    let complaint = try #require(throws: Complaint.self) { try migrations(names) }
    #expect(complaint.path == "migrations/\(names[names.count - 1]).sql")
  }

  @Test func `the remedy names the number that is free`() throws {
    let complaint = try #require(throws: Complaint.self) { try migrations(["0001_ground", "0003_training"]) }
    #expect(complaint.message.contains(" 0002_ "))
  }

  @Test func `every migration is carried with the digest of its bytes`() async throws {
    // SHA-256 of "abc" is the first example of FIPS 180-2, appendix B.
    let migrations = try Migrations([SourceFile(path: "migrations/0001_abc.sql", text: "abc")])
    let text = try await Fixture.withDatabase { try await migrations.swiftText(digestedBy: $0.connection) }
    #expect(text.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    #expect(text.contains("number: 1, name: \"0001_abc\""))
  }
}
