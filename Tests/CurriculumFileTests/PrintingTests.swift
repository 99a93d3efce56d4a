import CurriculumFile
import TestSupport
import Testing
import Training

@Suite struct PrintingTests {
  @Test(arguments: Catalogue.names)
  func `a curriculum of the catalogue is printed as in its golden file`(_ name: String) throws {
    try expectGolden(Catalogue.curriculum(name).printed(), "\(name).txt")
  }

  @Test func `zones, strokes and props are called by the titles of the library, and by their ids`() throws {
    let curriculum = try Catalogue.curriculum("keralite-rope-1")
    let text = curriculum.printed(columns: 1000, naming: try .shipped())
    #expect(text.contains("Props: Rope (rope), Floor mat (floor-mat)."))
    var library = try Library.shipped()
    library.props.removeAll { $0.id.text == "rope" }
    #expect(
      curriculum.printed(columns: 1000, naming: library).contains("Props: rope, Floor mat (floor-mat)."))
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
