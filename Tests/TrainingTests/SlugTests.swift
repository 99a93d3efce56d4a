import Testing
import Training

@Suite struct SlugTests {
  @Test(arguments: ["a", "7", "western-bar-ashiatsu-1", "0-a", String(repeating: "a", count: 64)])
  func `lower-case words joined by hyphens are an id`(text: String) {
    #expect(Module.ID(text)?.text == text)
  }

  @Test(arguments: [
    "", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "a.b", "a/b", "ａ", String(repeating: "a", count: 65),
  ])
  func `anything else is not`(text: String) {
    #expect(Module.ID(text) == nil)
  }

  @Test func `ids are ordered as text`() {
    #expect((["b", "a-1", "a"] as [Module.ID]).sorted() == ["a", "a-1", "b"])
  }
}
