import AshiatoApp
import Credentials
import TestSupport
import Testing
import Training

@testable import AshiatoStore
@testable import AshiatoWeb

@Suite struct DirectoryPageTests {
  private let templates: Templates
  private let guide: DirectoryGuide
  private let noor: Practitioner

  init() throws {
    templates = try Templates()
    let oxfordshire = Gazetteer.Area(
      id: try #require(Slug("oxfordshire")), title: "Oxfordshire", also: [], beside: [])
    guide = DirectoryGuide(
      gazetteer: Gazetteer(countries: [
        .init(
          id: try #require(Slug("united-kingdom")), title: "United Kingdom", also: [],
          registers: [.init(title: "CNHC", link: "https://www.cnhc.org.uk/")],
          regions: [.init(id: try #require(Slug("south-east")), title: "South East", areas: [oxfordshire])])
      ]),
      library: .of(
        tags: [
          .init(
            id: try #require(Slug("deep-tissue")), title: "Deep tissue", text: "Slow and strong.",
            subject: .init())
        ],
        styles: [
          .init(
            id: try #require(Slug("western-bar")), title: "Western bar ashiatsu", text: "Under bars.",
            subject: .init(
              place: "America", founder: nil, brands: [], also: [], worksOn: [.table],
              tags: [try #require(Slug("deep-tissue"))],
              teaching: .taught(by: [try #require(Slug("western-bar-ashiatsu-1"))])))
        ]))
    noor = Practitioner(
      id: .init(bits: 1),
      entry: DirectoryEntry(
        name: "Noor <Haddad>", practice: "The Quiet Foot", area: oxfordshire.id, town: "Oxford",
        postcodeArea: PostcodeArea("OX4"), languages: [try #require(LanguageCode("en"))],
        access: [.stepFree, .parking], contact: PublicContact("noor@quiet-foot.example")),
      records: [
        .init(
          id: .init(bits: 2), code: try Sample.code(),
          curriculum: try #require(Slug("western-bar-ashiatsu-1")),
          title: "Western bar ashiatsu, level 1", awardedOn: try #require(CalendarDay("2026-05-01")),
          validUntil: CalendarDay("2028-04-30"))
      ])
  }

  private func page(_ search: DirectorySearch, among people: [Practitioner]) -> String {
    let answer = search.among(people, guide: guide)
    let found = answer.found.map { practitioner in
      FoundPractitioner(
        practitioner: practitioner, styles: guide.styles(of: practitioner),
        tags: guide.tags(of: guide.styles(of: practitioner)), area: "Oxfordshire",
        declarations: [
          .init(
            declaration: PublicDeclaration(
              id: .init(bits: 3), content: .noLicenceExists, particulars: "", isHoldersWord: true,
              declaredOn: practitioner.records[0].awardedOn, check: nil),
            particulars: .init(jurisdiction: "United Kingdom"), isExpired: false)
        ])
    }
    return templates.html(
      DirectoryPage(
        DirectoryAnswer(
          search: search, found: found, reach: answer.reach, registers: answer.registers,
          contact: PublicContact("reports@barefoot.example")), guide: guide), school: Sample.school)
  }

  @Test func `a style is marked with the language in which its card is written`() throws {
    var guide = guide
    guide.library.styles[0].title = "Barfuß unter Stangen"
    guide.library.styles[0].language = LanguageTag("de")
    let found = FoundPractitioner(
      practitioner: noor, styles: guide.styles, area: "Oxfordshire", declarations: [])
    let answer = DirectoryAnswer(
      search: DirectorySearch(), found: [found], reach: .everywhere, registers: [], contact: nil)
    let html = templates.html(DirectoryPage(answer, guide: guide), school: Sample.school)
    #expect(html.contains("<option value=\"western-bar\" lang=\"de\">Barfuß unter Stangen</option>"))
    #expect(html.contains("<dt>Styles</dt><dd><bdi lang=\"de\">Barfuß unter Stangen</bdi></dd>"))
  }

  @Test func `somebody who was found stands with what holds, what is said besides, and how to check it`() {
    let html = page(DirectorySearch(place: "oxfordshire", worksOn: .table), among: [noor])
    expectGolden(html, "directory-found.html")
    for part in [
      "1 practitioner in Oxfordshire.", "Noor &lt;Haddad&gt;", "The Quiet Foot", "Oxford OX4, Oxfordshire",
      "Western bar ashiatsu", "<dt>Kind of work</dt><dd><bdi lang=\"en\">Deep tissue</bdi></dd>",
      "no steps, parking at the door", "href=\"/check/K7M2-9QXT-4W8R\"",
      "No licence exists in this place", "Nobody can pay for a place", "<option value=\"table\" selected>",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    #expect(!html.contains("<script"))
  }

  @Test func `nobody found is said, with where else to look and where to report`() {
    let html = page(DirectorySearch(place: "Oxfordshire"), among: [])
    expectGolden(html, "directory-empty.html")
    for part in [
      "Nobody in Oxfordshire is in this directory", "href=\"https://www.cnhc.org.uk/\"", "href=\"/\"",
      "href=\"mailto:reports@barefoot.example\"", "Widen the place",
    ] {
      #expect(html.contains(part), "\(part)")
    }
  }

  @Test func `a place that is not known is shown again, as text`() {
    let html = page(DirectorySearch(place: "\"><script>"), among: [noor])
    #expect(html.contains("value=\"&quot;&gt;&lt;script&gt;\""))
    #expect(html.contains("Try the county, state or country"))
  }
}

extension Library {
  fileprivate static func of(tags: [Card<Tag>], styles: [Card<Style>]) -> Library {
    var library = Library()
    library.tags = tags
    library.styles = styles
    return library
  }
}
