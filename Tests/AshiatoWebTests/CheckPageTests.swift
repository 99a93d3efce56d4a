import AshiatoApp
import Credentials
import TestSupport
import Testing
import Training

@testable import AshiatoStore
@testable import AshiatoWeb

@Suite struct CheckPageTests {
  private let templates: Templates

  init() throws { templates = try Templates() }

  private func html(_ page: some Page) -> String { templates.html(page, school: Sample.school) }

  private func page(
    _ file: [UInt8], code: CheckCode? = nil, revocation: RevocationReason? = nil,
    statusLists: [[UInt8]]? = nil,
    at instant: Credentials.Instant = Sample.now
  ) throws -> CheckPage {
    CheckPage(
      try Sample.verification(file, statusLists: statusLists, at: instant), of: file, code: code,
      revocation: revocation, contact: PublicContact("reports@barefoot.example"), domain: Sample.domain)
  }

  @Test func `a valid record is shown with what it covers and how to check it elsewhere`() throws {
    let html = html(try page(try Sample.signed(), code: try Sample.code()))
    expectGolden(html, "check-valid.html")
    for part in [
      "Noor Haddad-Żółkiewska", "foundation-safety-0", "2026.1", "As of", "not a licence to practise",
      "/check/K7M2-9QXT-4W8R/record.json", "/.well-known/did.json", "/status/1",
      "What a record does not mean",
    ] {
      #expect(html.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    ("松本 彩", "松本 彩"), ("Zoe\u{308} A\u{30A}", "Zoe\u{308} A\u{30A}"), ("נועה לוי", "נועה לוי"),
    ("สมชาย ใจดี", "สมชาย ใจดี"),
    ("می\u{200C}ترا", "می\u{200C}ترا"), ("Siobhán O'Brien", "Siobhán O&#39;Brien"),
    ("{{name}} <三>", "{{name}} &lt;三&gt;"),
  ])
  func `a name in any script stands on the page as it was written, in its own direction`(
    name: String, written: String
  ) throws {
    let html = html(try page(try Sample.signed { $0.holder.name = name }, code: try Sample.code()))
    #expect(
      html.unicodeScalars.contains("<dt>Name at issue</dt><dd><bdi>\(written)</bdi></dd>".unicodeScalars))
  }

  @Test(arguments: [
    ("نور الهدى", "\u{2068}نور الهدى\u{2069}"), ("נועה לוי", "\u{2068}נועה לוי\u{2069}"),
    ("松本 彩", "松本 彩"), ("สมชาย ใจดี", "สมชาย ใจดี"), ("e\u{323}\u{302}va", "e\u{323}\u{302}va"),
  ])
  func
    `a name within a sentence is kept apart from what stands beside it, and texts find their own direction`(
      name: String, shown: String
    ) throws
  {
    let file = try Sample.signed { $0.holder.name = name }
    let declaration = Self.shown(.noLicenceExists, .init(jurisdiction: name))
    let page = CheckPage(
      try Sample.verification(file), of: file, code: try Sample.code(), declarations: [declaration],
      domain: Sample.domain)
    let html = html(page)
    #expect(
      html.unicodeScalars.contains("No licence exists in this place: \(shown).".unicodeScalars))
    #expect(html.contains("<p class=\"scope\" dir=\"auto\">"))
    #expect(html.contains("<li dir=\"auto\">"))
  }

  @Test func `what is said of the holder besides stands apart, each with who says so`() throws {
    let shown = [
      Self.shown(.held(.licence, expiresOn: CalendarDay("2026-05-30")), isExpired: true),
      Self.shown(.noLicenceExists, .init(jurisdiction: "United Kingdom"), isHoldersWord: true),
      Self.shown(
        .held(.registration, expiresOn: nil),
        .init(jurisdiction: "United Kingdom", issuer: "CNHC", link: "https://www.cnhc.org.uk/"),
        finding: .notConfirmed),
      Self.shown(
        .held(.insurance, expiresOn: nil),
        .init(jurisdiction: "Wales", issuer: "<b>The insurer</b>", number: "7"), finding: .confirmed),
    ]
    let file = try Sample.signed()
    let page = CheckPage(
      try Sample.verification(file), of: file, code: try Sample.code(), declarations: shown,
      contact: PublicContact("reports@barefoot.example"), domain: Sample.domain)
    let html = html(page)
    expectGolden(html, "check-with-declarations.html")
    for part in [
      "which the school does not sign", "It expired on 30\u{A0}May\u{A0}2026.",
      "No licence exists in this place",
      "did not find it confirmed", "in the public register", "href=\"https://www.cnhc.org.uk/\"",
      "&lt;b&gt;The insurer",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    // Nothing is to be reported of a record that stands.
    #expect(!html.contains("Report a false claim"))
  }

  @Test func `an old file leads to the edition that stands, and tells what became of each`() throws {
    let file = try Sample.signed()
    let later = Sample.issued.secondsSinceEpoch + 20 * 86_400
    func edition(_ number: Int, from seconds: Int64, revoked: RevocationReason?) -> SignedEdition {
      SignedEdition(
        number: number, validFrom: .init(microseconds: seconds * 1_000_000),
        validUntil: .init(microseconds: 1_840_752_000_000_000), revoked: revoked)
    }
    let history = RecordHistory(
      code: try Sample.code(),
      editions: [
        edition(1, from: Sample.issued.secondsSinceEpoch, revoked: .issuedInError),
        edition(2, from: later, revoked: nil),
      ])
    let verifier = Verifier(
      trusted: [try Sample.document()], statusLists: [try Sample.status()],
      latestEdition: .init(secondsSinceEpoch: later))
    let page = CheckPage(
      verifier.verify(file, at: Sample.now), of: file, history: history, domain: Sample.domain)
    let html = html(page)
    expectGolden(html, "check-superseded.html")
    for part in [
      "href=\"/check/K7M2-9QXT-4W8R\"", "Revoked. It was issued in error.", "This edition stands.",
      "the one on this page",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    // Of a record with one edition there is nothing to tell.
    let one = RecordHistory(code: history.code, editions: [history.editions[0]])
    #expect(
      CheckPage(try Sample.verification(file), of: file, history: one, domain: Sample.domain).history == nil)
  }

  private static func shown(
    _ content: Declaration.Content,
    _ particulars: Declaration.Particulars = .init(
      jurisdiction: "Washington State", issuer: "Department of Health", number: "MA 1"),
    isHoldersWord: Bool = false, finding: Declaration.Check.Finding? = nil, isExpired: Bool = false
  ) -> PublicChecks.ShownDeclaration {
    PublicChecks.ShownDeclaration(
      declaration: PublicDeclaration(
        id: .init(bits: 1), content: content, particulars: "", isHoldersWord: isHoldersWord,
        declaredOn: CalendarDay("2026-03-01")!,
        check: finding.map { .init(finding: $0, method: .register, on: CalendarDay("2026-04-01")!) }),
      particulars: particulars, isExpired: isExpired)
  }

  @Test func `every step of the check is shown by name`() throws {
    let page = try page(try Sample.signed())
    let html = html(page)
    #expect(page.steps.count == Verification.Step.Name.allCases.count)
    for name in Verification.Step.Name.allCases {
      let title = name.title.description.replacing("'", with: "&#39;")
      #expect(html.contains("<strong>\(title)</strong>"))
    }
  }

  @Test func `a revoked record is shown with the school's reason and without what it covered`() throws {
    let page = try page(
      try Sample.signed(), code: try Sample.code(), revocation: .issuedInError,
      statusLists: [try Sample.status(isRevoked: true)])
    let html = html(page)
    expectGolden(html, "check-revoked.html")
    #expect(page.standing == "Revoked")
    #expect(html.contains("It was issued in error."))
    #expect(html.contains("Noor Haddad-Żółkiewska"))
    #expect(page.coverage == nil)
  }

  @Test func `the reason is shown when the books know more than the status list`() throws {
    let page = try page(try Sample.signed(), revocation: .misconduct, statusLists: [])
    #expect(page.standing == "Cannot tell")
    #expect(html(page).contains("It was withdrawn for misconduct."))
  }

  @Test func `an expired record is shown with the day on which it lapsed`() throws {
    let file = try Sample.signed {
      $0.validUntil = .init(secondsSinceEpoch: Sample.now.secondsSinceEpoch - 86_400)
    }
    let html = html(try page(file, code: try Sample.code()))
    expectGolden(html, "check-expired.html")
    #expect(html.contains("Expires</dt><dd><time datetime=\"2026-05-31\">"))
  }

  @Test func `a record that was changed is shown as not genuine, and its text as a claim`() throws {
    var file = try JSON(parsing: try Sample.signed())
    file["name"] = "Master of everything"
    let page = try page(file.bytes())
    let html = html(page)
    expectGolden(html, "check-not-authentic.html")
    #expect(page.standing == "Not genuine")
    #expect(page.record?.warning == "None of this is confirmed. Do not rely on it.")
    #expect(page.coverage == nil)
    #expect(page.offline == nil)
    #expect(!page.title.description.contains("Master"))
  }

  @Test func `a stranger's record cannot be told, and the fingerprint is there to compare`() throws {
    let page = try page(try Sample.strangersFile())
    expectGolden(html(page), "check-cannot-tell.html")
    #expect(page.standing == "Cannot tell")
    let key = try SigningKey(seed: Array(repeating: 9, count: 32)).publicKey
    #expect(page.fingerprint == key.fingerprint.grouped)
    #expect(page.coverage == nil)
  }

  @Test func `a school of another website is named with the address of its key document`() throws {
    let file = try Sample.signed()
    let verification = Verifier().verify(file, at: Sample.now)
    let page = CheckPage(verification, of: file, domain: "other.example")
    #expect(page.standing == "Cannot tell")
    #expect(page.fingerprint == nil)
    #expect(page.advice.contains { $0.description.contains("https://barefoot.example/.well-known/did.json") })
  }

  @Test func `without a status list the record is the school's and its standing unknown`() throws {
    let page = try page(try Sample.signed(), statusLists: [])
    #expect(page.standing == "Cannot tell")
    #expect(page.asOf == nil)
    #expect(page.coverage != nil)
    #expect(page.advice.first?.description.contains("standing today is not known") == true)
  }

  @Test func `a file that is no record has a page too`() throws {
    let page = try page(Array("%PDF-1.7".utf8))
    let html = html(page)
    expectGolden(html, "check-unreadable.html")
    #expect(page.record == nil)
    #expect(html.contains("Not genuine"))
  }

  @Test func `a record is told to count later, and from when`() throws {
    let page = try page(
      try Sample.signed(), at: .init(secondsSinceEpoch: Sample.issued.secondsSinceEpoch - 86_400))
    #expect(page.standing == "Not valid yet")
    #expect(page.advice == ["Check it again on 1\u{A0}May\u{A0}2026 or later."])
  }

  @Test(arguments: Standing.allCases)
  func `each standing has a word of its own, beside its icon and colour`(_ standing: Standing) {
    let others = Standing.allCases.filter { $0 != standing }
    #expect(!others.contains { $0.title == standing.title })
    #expect(!standing.icon.isEmpty)
  }

  @Test func `hours, numbers and assessments stand in tables of their own`() throws {
    let coverage = try #require(try page(try Sample.signed()).coverage)
    #expect(coverage.tables.map(\.caption) == ["Hours by kind", "Practicum", "Assessments"])
    #expect(coverage.tables.map(\.rows.count) == [3, 2, 2])
    #expect(coverage.tables[0].rows[1].name == "Lab, giving")
    #expect(coverage.tables[1].rows[0].required == "4")
    #expect(coverage.criteria.first == "12 hours of classes in person, 12 needed.")
  }

  @Test func `nothing on a page is taken from another website`() throws {
    for page in [
      try page(try Sample.signed(), code: try Sample.code()), try page(try Sample.strangersFile()),
    ] {
      let html = html(page)
      for source in ["src=", "<script", "style=\"", "@import", "url(", " on"] where source != " on" {
        #expect(!html.contains(source), "\(source)")
      }
      #expect(html.firstMatch(of: /<link [^>]*href="[^\/]/) == nil)
    }
  }
}
