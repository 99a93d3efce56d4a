import CurriculumFile
import Testing
import Training

@Suite struct CatalogueTests {
  @Test(arguments: Catalogue.names)
  func `a curriculum of the catalogue reads without complaint`(_ name: String) throws {
    let curriculum = try Catalogue.curriculum(name)
    #expect(curriculum.id.text == name)
    #expect(curriculum.version.text == "2026.1")
    #expect(curriculum.reviewedOn.description == "2026-11-01")
  }
}
