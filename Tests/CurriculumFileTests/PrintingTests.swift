import CurriculumFile
import TestSupport
import Testing
import Training

@Suite struct PrintingTests {
  @Test func `the first Western curriculum is printed as in the golden file`() throws {
    try expectGolden(Catalogue.curriculum("western-bar-ashiatsu-1").printed(), "western-bar-ashiatsu-1.txt")
  }

  @Test(arguments: Catalogue.names, [40, 80, 132])
  func `no printed line is wider than the terminal`(_ name: String, columns: Int) throws {
    let text = try Catalogue.curriculum(name).printed(columns: columns)
    for line in text.split(separator: "\n") {
      #expect(line.count <= columns, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }
}
