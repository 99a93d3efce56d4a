import Testing
import Training

@Suite struct DirectorySearchTests {
  private let guide = DirectoryGuide(
    gazetteer: Gazetteer(countries: [
      .init(
        id: "albion", title: "Albion", also: ["AL"],
        registers: [.init(title: "The register", link: "https://register.example/")],
        regions: [
          .init(
            id: "south", title: "The South",
            areas: [
              .init(id: "oxfordshire", title: "Oxfordshire", also: ["Oxon"], beside: ["berkshire"]),
              .init(id: "berkshire", title: "Berkshire", also: [], beside: ["oxfordshire"]),
              .init(id: "kent", title: "Kent", also: [], beside: []),
            ]),
          .init(
            id: "north", title: "The North",
            areas: [.init(id: "cumbria", title: "Cumbria", also: [], beside: [])]),
        ])
    ]),
    library: .of(styles: [
      .init(
        id: "bars", title: "Bars", text: "Under bars.",
        subject: .init(
          place: "Albion", founder: nil, brands: [], also: [], worksOn: [.table],
          teaching: .taught(by: ["bars-1"]))),
      .init(
        id: "rope", title: "Rope", text: "With a rope.",
        subject: .init(
          place: "Albion", founder: nil, brands: [], also: [], worksOn: [.floor], tags: ["holistic"],
          teaching: .taught(by: ["rope-1"]))),
    ]))

  private func practitioner(
    _ name: String, in area: Gazetteer.Area.ID, _ curriculum: Curriculum.ID? = "bars-1",
    _ change: (inout DirectoryEntry) -> Void = { _ in }
  ) -> Practitioner {
    var entry = DirectoryEntry(name: name, area: area)
    change(&entry)
    return Practitioner(
      id: .init(bits: UInt128(name.utf8.first ?? 0)), entry: entry,
      records: curriculum.map {
        [
          .init(
            id: .init(bits: 1), code: CheckCode("K7M2-9QXT-4W8R")!, curriculum: $0, title: "A course",
            awardedOn: "2026-01-01", validUntil: nil)
        ]
      } ?? [])
  }

  private func search(_ search: DirectorySearch, among people: [Practitioner]) -> DirectorySearch.Answer {
    search.among(people, guide: guide)
  }

  @Test func `whoever is in the place comes, by name, and nobody from further away`() {
    let people = [
      practitioner("Zoe", in: "oxfordshire"), practitioner("aya", in: "oxfordshire"),
      practitioner("Ben", in: "berkshire"),
    ]
    let answer = search(.init(place: " Oxon "), among: people)
    #expect(answer.found.map(\.entry.name) == ["aya", "Zoe"])
    #expect(answer.reach == .place("Oxfordshire"))
    // Whatever the order in which they entered.
    #expect(search(.init(place: "Oxon"), among: people.reversed()) == answer)
  }

  @Test func `where nobody is, the search is widened step by step, and says so`() {
    let far = practitioner("Cumbrian", in: "cumbria")
    let near = practitioner("Kentish", in: "kent")
    let beside = practitioner("Berks", in: "berkshire")
    let oxfordshire = DirectorySearch(place: "oxfordshire")
    #expect(search(oxfordshire, among: [far, near, beside]).found == [beside])
    #expect(
      search(oxfordshire, among: [far, near, beside]).reach
        == .widened(from: "Oxfordshire", to: "Oxfordshire and the areas beside it"))
    #expect(search(oxfordshire, among: [far, near]).found == [near])
    #expect(search(oxfordshire, among: [far]).reach == .widened(from: "Oxfordshire", to: "Albion"))
    let nobody = search(oxfordshire, among: [])
    #expect(nobody.found == [])
    #expect(nobody.reach == .widened(from: "Oxfordshire", to: "Albion"))
    #expect(nobody.registers.map(\.title) == ["The register"])
  }

  @Test func `a town and a postcode are found where the gazetteer has no such place`() {
    let aya = practitioner("Aya", in: "oxfordshire") {
      $0.town = "Oxford"
      $0.postcodeArea = PostcodeArea("ox4")
    }
    for place in ["oxford", "OX4", "ox4 1ab"] {
      #expect(search(.init(place: place), among: [aya]).found == [aya], "\(place)")
    }
    #expect(search(.init(place: "Atlantis"), among: [aya]).found == [])
    #expect(search(.init(place: "Atlantis"), among: [aya]).reach == .unknownPlace("Atlantis"))
  }

  @Test func `style, tag, ground, language and access each leave out whom they do not fit`() {
    let bars = practitioner("Bars", in: "kent") {
      $0.languages = [LanguageCode("en")!]
      $0.access = [.stepFree]
    }
    let rope = practitioner("Rope", in: "kent", "rope-1")
    let both = [bars, rope]
    #expect(search(.init(style: "bars"), among: both).found == [bars])
    #expect(search(.init(tag: "holistic"), among: both).found == [rope])
    #expect(search(.init(tag: "sports"), among: both).found == [])
    #expect(search(.init(worksOn: .floor), among: both).found == [rope])
    #expect(search(.init(language: LanguageCode("EN")), among: both).found == [bars])
    #expect(search(.init(access: .stepFree), among: both).found == [bars])
    #expect(search(.init(access: .parking), among: both).found == [])
    #expect(search(.init(), among: both).found == both)
  }

  @Test func `whoever holds nothing that is valid is not there`() {
    #expect(search(.init(), among: [practitioner("Nobody", in: "kent", nil)]).found == [])
  }

  @Test func `a postcode is coarse, and a language is a code`() {
    #expect(PostcodeArea("ox4")?.text == "OX4")
    for text in ["OX4 1AB", "OX41AB", "O", ""] { #expect(PostcodeArea(text) == nil, "\(text)") }
    #expect(LanguageCode("YUE")?.text == "yue")
    for text in ["english", "e", "", "e1"] { #expect(LanguageCode(text) == nil, "\(text)") }
  }
}

extension Library {
  fileprivate static func of(styles: [Card<Style>]) -> Library {
    var library = Library()
    library.styles = styles
    return library
  }
}
