import Testing
import Training

@testable import AshiatoWeb

@Suite struct TypedCodeTests {
  @Test(arguments: [
    "K7M2-9QXT-4W8R", "k7m29qxt4w8r", "  k7m2 9qxt 4w8r\n", "K7M2–9QXT—4W8R", "K7M2.9QXT_4W8R",
    "K7M2\u{AD}9QXT\u{200B}4W8R",
    "Ｋ７Ｍ２ー９ＱＸＴー４Ｗ８Ｒ", "https://barefoot.example/check/K7M2-9QXT-4W8R",
    "barefoot.example/check/k7m2-9qxt-4w8r?from=qr",
  ])
  func `a code is read as people type, paste and scan it`(_ text: String) throws {
    #expect(TypedCode(text).code == (try Sample.code()))
  }

  @Test func `letters that look like digits are read as those`() {
    let code = TypedCode("0000-1111-1107").code
    #expect(code != nil)
    #expect(TypedCode("OoOO-IiLl-1l07").code == code)
  }

  @Test(arguments: [
    ("", "No code was given."),
    ("K7M2-9QXT-4W8", "This code has 11 characters, and a check code has twelve."),
    ("K", "This code has 1 character, and"),
    ("K7M2-9QXT-4W8S", "The last character of a code is made from the others"),
  ])
  func `a mistyped code says what is wrong with it`(_ text: String, _ beginning: String) {
    let typed = TypedCode(text)
    #expect(typed.code == nil)
    #expect(typed.complaint.description.hasPrefix(beginning))
  }

  @Test func `a very long text is cut before it is shown again`() {
    #expect(TypedCode(String(repeating: "x", count: 100_000)).text.count == 100)
  }
}
