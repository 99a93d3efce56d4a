import Foundation
import Testing
import Training

@Suite struct LanguageTagTests {
  @Test(arguments: ["en", "de", "yue", "pt-BR", "zh-Hant", "sr-Latn-RS", "de-1996"])
  func `a tag is taken as it is written`(text: String) throws {
    let tag = try #require(LanguageTag(text))
    #expect(tag.text == text)
    #expect(try JSONDecoder().decode(LanguageTag.self, from: JSONEncoder().encode(tag)) == tag)
  }

  @Test(arguments: [
    "", "d", "german", "de_DE", "de-", "-de", "de--AT", "de-austrianform", "dé", "de at", "en\"><script>",
    "de-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd",
  ])
  func `what has not the form of a tag is none`(text: String) {
    #expect(LanguageTag(text) == nil)
  }
}
