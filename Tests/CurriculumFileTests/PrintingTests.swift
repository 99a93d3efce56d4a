import CurriculumFile
import TestSupport
import Testing
import Training

@Suite struct PrintingTests {
  @Test(arguments: Catalogue.names)
  func `a curriculum of the catalogue is printed as in its golden file`(_ name: String) throws {
    try expectGolden(Catalogue.curriculum(name).printed(), "\(name).txt")
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
