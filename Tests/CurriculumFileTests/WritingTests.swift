import CurriculumFile
import TestSupport
import Testing
import Training

@Suite struct WritingTests {
  @Test(arguments: Catalogue.names)
  func `a curriculum of the catalogue survives writing and reading`(_ name: String) throws {
    let curriculum = try Catalogue.curriculum(name)
    #expect(try Curriculum(yaml: Array(curriculum.yaml().utf8), file: name) == curriculum)
  }

  @Test func `any curriculum survives writing and reading`() {
    forAll(300) { random in
      var random = RandomCurriculum(random: random)
      let curriculum = random.next()
      let text = try curriculum.yaml()
      let read = try Curriculum(yaml: Array(text.utf8), file: "random.yaml")
      try #require(read == curriculum, "\(text)")
    }
  }

  @Test func `a curriculum is written as a person would write it`() throws {
    let curriculum = try Curriculum(yaml: Array(SmallCurriculum.text.utf8), file: "small-1.yaml")
    try expectGolden(curriculum.yaml(), "small-1.yaml")
  }
}
