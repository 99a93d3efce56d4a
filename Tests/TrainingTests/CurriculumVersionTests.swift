import Testing
import Training

@Suite struct CurriculumVersionTests {
  @Test(arguments: ["2026.1", "1", "1.0.0", String(repeating: "1", count: 32)])
  func `digits and dots are a version`(text: String) {
    #expect(CurriculumVersion(text)?.text == text)
  }

  @Test(arguments: ["", ".", "1.", ".1", "1..2", "v1", "1-2", " 1", "١", String(repeating: "1", count: 33)])
  func `anything else is not`(text: String) {
    #expect(CurriculumVersion(text) == nil)
  }

  @Test func `a reference is written as id and version`() {
    #expect(Curriculum.made().reference.description == "bars-1@2026.1")
  }
}
