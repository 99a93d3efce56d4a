import Testing

@testable import sqlgen

struct TypeTableTests {
  private func table(_ text: String) throws -> TypeTable {
    try TypeTable(SourceFile(path: "types.tsv", text: text))
  }

  @Test func `a line counts where both the name and the type fit`() throws {
    let table = try table("# Comment\n\nschool_id\tuuid\tSchool.ID\n")
    #expect(table.swiftType(of: "uuid", named: "school_id")?.name == "School.ID")
    #expect(table.swiftType(of: "uuid", named: "school_id")?.isNarrowed == true)
    #expect(table.swiftType(of: "text", named: "school_id")?.name == "String")
    #expect(table.swiftType(of: "uuid", named: "walk_id")?.name == "UInt128")
    #expect(table.swiftType(of: "uuid", named: "walk_id")?.isNarrowed == false)
  }

  @Test func `a type that is not known has no Swift type`() {
    #expect(TypeTable().swiftType(of: "point", named: "place") == nil)
  }

  @Test(arguments: [
    (
      "a\tuuid\tA\nb\tuuid\n", 2,
      "A line holds three fields parted by tabs: name, PostgreSQL type, Swift type."
    ),
    ("a\tuuid\t\n", 1, "A line holds three fields parted by tabs: name, PostgreSQL type, Swift type."),
    ("a\tinteger\tA\n", 1, "“integer” is not a PostgreSQL type that is read."),
    ("a\tuuid\tA\na\ttext\tA\na\tuuid\tB\n", 3, "“a” of type uuid is named twice."),
  ])
  func `a faulty line is refused with its number`(text: String, line: Int, message: String) throws {
    let complaint = try #require(throws: Complaint.self) { try table(text) }
    #expect(complaint.line == line)
    #expect(complaint.message == message)
  }
}
