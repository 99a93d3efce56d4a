import AshiatoApp
import Credentials
import CurriculumFile
import Foundation
import Screening
import TestSupport
import Testing
import Training

@testable import AshiatoStore
@testable import AshiatoWeb
@testable import ashiato

/// With a language in which every Latin letter is a wide one, whatever is left in English shows.
@Suite struct PseudoLanguageTests {
  private let vectors = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../CredentialsTests/Vectors").standardizedFileURL

  @Test func `no English is left in what progress says`() throws {
    let style = Style(isTerminal: false, hasColour: false, language: try .pseudo())
    let report = try RenderingTests().report()
    let text = ProgressAnswer(report).text(style)
    // Its own words, the names of rules, and the signs for hours and minutes.
    var own: Set = ["h", "min", "Aya", "Mori"]
    for rule in RuleName.allCases { own.formUnion(rule.rawValue.latinWords) }
    own.formUnion(try report.curriculum.ownWords)
    #expect(text.latinWords.subtracting(own) == [])
    #expect(text.contains("Ａｔｔｅｎｄ"))
  }

  @Test(arguments: ["full", "expired", "not-yet", "revoked-not-known", "tampered-name", "stranger"])
  func `no English is left on the page and in the answer of a check`(name: String) throws {
    let pseudo = try Language.pseudo()
    let file = vectors.appending(
      path: "credentials/\(name == "revoked-not-known" ? "status-old" : name).json")
    let bytes = Array(try Data(contentsOf: file))
    let document = try DIDDocument(parsing: Array(Data(contentsOf: vectors.appending(path: "did.json"))))
    let now = Credentials.Instant("2026-08-15T12:00:00Z")
    let verification = Verifier(trusted: [document]).verify(bytes, at: try #require(now))
    // What the record itself says was signed as it is.
    let own = String(decoding: bytes, as: UTF8.self).latinWords.union([
      "ashiato", "verify", "did", "json", "document", "record", "status", "list", "Ashiato", "UTC", "https",
      "key",
      "eddsa", "jcs", "rdfc", "T", "Z", "SHA", "JSON", "passed", "failed", "not", "checked", "cannot", "tell",
    ]).union(Verification.Step.Name.allCases.flatMap(\.rawValue.latinWords))
      .union(Standing.allCases.flatMap(\.rawValue.latinWords))
      .union(verification.fingerprint?.grouped.latinWords ?? [])
    let page = CheckPage(verification, of: bytes, domain: nil)
    let html = try Templates(pseudo).html(page, school: nil)
    let visible = html.replacing(#/<code>[\s\S]*?<\/code>/#, with: "").replacing(#/<[^>]*>/#, with: " ")
    #expect(visible.latinWords.subtracting(own) == [])
    let words = VerificationWords(verification).text(
      Style(isTerminal: false, hasColour: false, language: pseudo))
    #expect(words.latinWords.subtracting(own).filter { $0.count > 1 && !$0.contains("z6Mk") } == [])
  }

  @Test func `no English is left on the first page and on that of a mistyped code`() throws {
    let templates = try Templates(.pseudo())
    for html in [
      templates.html(HomePage(), school: nil),
      templates.html(NoticePage(.mistyped(TypedCode("K7M2"))), school: nil),
      templates.html(NoticePage(.noFile), school: nil),
    ] {
      let visible = html.replacing(#/<code>[\s\S]*?<\/code>/#, with: "").replacing(#/<[^>]*>/#, with: " ")
      #expect(visible.latinWords.subtracting(["did", "json", "Ashiato"]) == [])
    }
  }
}

extension PseudoLanguageTests {
  @Test func `no English is left in the page of the directory`() throws {
    let templates = try Templates(.pseudo())
    let area = try #require(Gazetteer.Area.ID("oxfordshire"))
    let day = try #require(CalendarDay("2026-05-01"))
    let entry = DirectoryEntry(
      name: "松本 彩", practice: "静", area: area, languages: [], access: DirectoryEntry.Access.allCases,
      contact: PublicContact("https://例.example"))
    let record = Practitioner.ValidRecord(
      id: .init(bits: 2), code: try #require(CheckCode("K7M2-9QXT-4W8R")),
      curriculum: try #require(Curriculum.ID("bar")), title: "足圧", awardedOn: day, validUntil: day)
    let declarations = Declaration.Kind.allCases.flatMap { kind in
      [.confirmed, .notConfirmed, nil].map { (finding: Declaration.Check.Finding?) in
        PublicChecks.ShownDeclaration(
          declaration: PublicDeclaration(
            id: .init(bits: 3), content: .held(kind, expiresOn: day), particulars: "",
            isHoldersWord: finding == nil, declaredOn: day,
            check: finding.map { .init(finding: $0, method: .register, on: day) }),
          particulars: .init(jurisdiction: "英国", issuer: "会", number: "1"), isExpired: true)
      }
    }
    let found = FoundPractitioner(
      practitioner: Practitioner(id: .init(bits: 1), entry: entry, records: [record]), styles: [], area: "牛津",
      declarations: declarations)
    let reaches: [DirectorySearch.Reach] = [
      .everywhere, .town("牛津"), .place("牛津"), .widened(from: "牛津", to: "\("牛津") and around"),
      .unknownPlace("牛津"),
    ]
    for reach in reaches {
      for people in [[], [found], [found, found]] {
        let answer = DirectoryAnswer(
          search: DirectorySearch(worksOn: .table), found: people, reach: reach, registers: [],
          contact: entry.contact)
        let html = templates.html(DirectoryPage(answer, guide: DirectoryGuide()), school: "足跡")
        let visible = html.replacing(#/<[^>]*>/#, with: " ").replacing(#/https:\S*/#, with: "")
        #expect(visible.latinWords.subtracting(["K", "M", "QXT", "W", "R"]) == [])
      }
    }
  }

  @Test func `no English is left in what the program adds to a rule set after a screening`() throws {
    let rules = try RuleSet.shipped()
    let pseudo = try Language.pseudo()
    let data = try JSONEncoder().encode(rules)
    // Longest first, so that no text is torn by one that stands in it.
    let own = try texts(in: JSONSerialization.jsonObject(with: data)).sorted { $0.count > $1.count }
    for question in rules.questions {
      for answer in [Screening.Answer.unsure, .yes(.init()), .yes(.init(letter: Letter(daysAgo: 1)))] {
        let decision = rules.decide(Answers([question.id: answer]), in: .anyCourse)
        var text = decision.printed(by: rules, columns: 100_000, in: pseudo)
        for words in own { text = text.replacing(words, with: "") }
        #expect(text.latinWords.subtracting(["min"]) == [], "\(question.code)")
      }
    }
  }
}

/// Every text in what JSON holds.
func texts(in json: Any) -> Set<String> {
  switch json {
  case let text as String: [text]
  case let list as [Any]: list.reduce(into: []) { $0.formUnion(texts(in: $1)) }
  case let members as [String: Any]: members.values.reduce(into: []) { $0.formUnion(texts(in: $1)) }
  default: []
  }
}

extension Language {
  /// English in wide letters, with each place where it was.
  static func pseudo() throws -> Language {
    let file = URL(filePath: #filePath).appending(path: "../../../Curricula/languages/en.yaml")
      .standardizedFileURL
    let english = try Language(yaml: Array(Data(contentsOf: file)), file: "en.yaml", templates: nil)
    return Language(
      code: "en-x-wide", name: "Ｗｉｄｅ", plurals: english.plurals,
      words: english.words.mapValues { words in
        switch words {
        case .always(let text): .always(text.widened)
        case .counted(let forms, let other): .counted(forms.mapValues(\.widened), other: other.widened)
        }
      })
  }
}

extension Curriculum {
  /// What its author wrote, and its ids.
  var ownWords: Set<String> {
    get throws {
      let encoder = JSONEncoder()
      return String(decoding: try encoder.encode(self), as: UTF8.self).latinWords
    }
  }
}

extension String {
  fileprivate var widened: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          scalar.properties.isAlphabetic && scalar.isASCII
            ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }

  /// Runs of the letters A to Z.
  var latinWords: Set<String> { Set(matches(of: #/[A-Za-z]+/#).map { String($0.output) }) }
}
