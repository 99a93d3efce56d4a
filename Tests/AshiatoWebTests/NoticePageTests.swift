import AshiatoApp
import AshiatoStore
import Credentials
import HTTPTypes
import TestSupport
import Testing
import Training

@testable import AshiatoWeb

@Suite struct NoticePageTests {
  private let templates: Templates

  init() throws { templates = try Templates() }

  private func html(_ page: some Page) -> String { templates.html(page, school: Sample.school) }

  @Test func `the first page has both forms and says what a record does not mean`() {
    let html = html(HomePage())
    expectGolden(html, "home.html")
    #expect(html.contains("action=\"/check\" method=\"get\""))
    #expect(html.contains("enctype=\"multipart/form-data\""))
    #expect(!html.contains("noindex"))
  }

  @Test func `a mistyped code is shown again, with how to read it`() {
    let html = html(NoticePage(.mistyped(TypedCode("k7m2 9qxt 4w8s"))))
    expectGolden(html, "mistyped-code.html")
    #expect(html.contains("value=\"k7m2 9qxt 4w8s\""))
  }

  @Test func `an unknown code has a page of its own`() throws {
    let html = html(
      NoticePage(.unknown(try Sample.code()), contact: PublicContact("https://barefoot.example/report")))
    expectGolden(html, "unknown-record.html")
    #expect(html.contains("<a href=\"https://barefoot.example/report\">"))
    #expect(html.contains("The school has no such record"))
  }

  @Test func `a fault shows a number and nothing of its cause`() {
    let problem = Problem(AshiatoError.unreadable("the secret cause"), fault: "0badcafe")
    let html = html(NoticePage(problem))
    expectGolden(html, "fault.html")
    #expect(html.contains("0badcafe"))
    #expect(!html.contains("secret"))
    #expect(!problem.document.text().contains("secret"))
  }

  @Test func `the list of problems has each kind under its name`() {
    let html = html(ProblemsPage())
    expectGolden(html, "problems.html")
    for kind in Problem.Kind.allCases { #expect(html.contains("id=\"\(kind.rawValue)\"")) }
  }

  @Test func `a forgotten holder's record is gone, and her own copy is not`() {
    let problem = Problem(AshiatoError.refused(RecordRefusal.forgotten), fault: "0")
    #expect(problem.kind.status == .gone)
    #expect(problem.fault == nil)
    #expect(problem.advice == [RecordRefusal.forgotten.remedy])
  }

  @Test func `a problem document leads to its entry`() throws {
    let document = Problem.unknown(try Sample.code()).document
    #expect(document["type"] == "/problems#unknown-record")
    #expect(document["status"]?.integer == 404)
    #expect(document["standing"] == "not-found")
    #expect(document["code"] == "K7M2-9QXT-4W8R")
  }

  @Test func `what was typed is text, and never markup`() {
    let html = html(NoticePage(.mistyped(TypedCode("\"><script>alert(1)</script>"))))
    #expect(!html.contains("<script"))
    #expect(html.contains("value=\"&quot;&gt;&lt;script&gt;"))
  }

  @Test func `a quotation mark with an accent does not end an attribute`() {
    let html = html(NoticePage(.mistyped(TypedCode("\"\u{301} autofocus onfocus=x"))))
    #expect(html.contains("value=\"&quot;\u{25CC}\u{301} autofocus onfocus=x\""))
  }

  @Test func `no mark whatever lets a character of HTML through`() {
    forAll { random in
      let mark = Unicode.Scalar(UInt32.random(in: 0x300...0x36F, using: &random)) ?? "\u{301}"
      let text = "<>&\"'".map { "\($0)\(mark)\u{200D}" }.joined()
      let escaped = text.separatingMarksFromMarkup
      for character in escaped where character.unicodeScalars.count > 1 {
        #expect(character.unicodeScalars.first.map { !"<>&\"'".unicodeScalars.contains($0) } == true)
      }
      #expect(escaped.unicodeScalars.filter { $0 != "\u{25CC}" } == Array(text.unicodeScalars))
    }
  }
}
