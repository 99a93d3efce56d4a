import Training

/// Reads the files of a library kind by kind and holds the cards against each other.
final class LibraryReader {
  /// One for each file.
  private(set) var books: [ComplaintBook] = []
  /// The cards of each kind, for cards that name them.
  private var lists: [Library.Kind: Entry] = [:]
  private var rolls: [Library.Kind: Roll<Never>] = [:]
  /// Where each card stands, for complaints about what it means.
  private var places: [Library.Link: Entry] = [:]
  private var codes: [Found<String>] = []
  /// Of the files that say it.
  private var languages: [Library.Kind: LanguageTag] = [:]

  init(_ files: [LibraryFile]) {
    for file in files {
      let book = ComplaintBook(file: file.path)
      books.append(book)
      guard let kind = file.kind else {
        book.complain(
          at: .start, "“\(file.stem)” is not a kind of card.",
          remedy: Entry.suggestion(for: file.stem, among: Library.Kind.allCases.map(\.rawValue))
            + " A file is named for the cards in it.")
        continue
      }
      let list = YAMLDocument(file.bytes, complaints: book).flatMap { document in
        Entry(node: document.root, name: "The file", complaints: book)
          .group("library file", keys: ["language", kind.rawValue])
          .flatMap { group in
            languages[kind] = group.optional("language")?.languageTag()
            return group.required(kind.rawValue)
          }
      }
      if rolls[kind] != nil {
        book.complain(at: .start, "There are two files of \(kind.rawValue).", remedy: "Join them into one.")
      }
      lists[kind] = list
      rolls[kind] = list.map { Roll(of: $0) } ?? .unreadable
    }
  }

  func library() -> Library {
    var library = Library()
    library.zones = cards(
      ["code", "rule", "feet-at-most", "peak-pressure-at-most", "until-assessed", "beside"], zone)
    library.strokes = cards(
      ["code", "support", "feet", "surfaces", "zones", "settings", "gated", "first-taught"], stroke)
    library.surfaces = cards(["advanced"]) { group in
      flag(group.optional("advanced")).map { Library.Surface(isAdvanced: $0) }
    }
    library.props = cards(["carries"]) { group in
      group.required("carries")?.choice(Prop.Carries.self).map { Prop(carries: $0) }
    }
    library.settings = cards([]) { _ in Library.Setting() }
    library.dress = cards([]) { _ in Library.Dress() }
    library.competencies = competencies()
    library.languageOfCompetencies = languages[.competencies]
    library.indications = cards([]) { _ in Library.Indication() }
    library.claims = cards(["grade", "blocked"], claim)
    library.glossary = cards(["also", "not"], term)
    library.questions = cards([]) { _ in Library.ReaderQuestion() }
    library.styles = cards(
      ["place", "founder", "brands", "also", "works-on", "tags", "taught-by", "not-taught"], style)
    library.jurisdictions = cards(["checked-on"]) { group in
      group.required("checked-on")?.day().map { Library.Jurisdiction(checkedOn: $0) }
    }
    library.history = cards(["when"]) { group in
      group.required("when")?.text(atMost: Limits.title).map { Library.Event(when: $0) }
    }
    library.sources = cards([]) { _ in Library.Source() }
    library.tags = cards([]) { _ in Library.Tag() }
    library.testItems = cards(["topic", "right", "wrong", "holds", "critical"], testItem)
    codes.complainOfRepeats({ "Two cards have the code “\($0)”." }, remedy: "Give this one another.")
    // What the cards amount to can be asked only of whole ones.
    if books.allSatisfy({ $0.complaints == nil }) {
      for gap in library.gaps { places[gap.link]?.complain(gap.sentence, remedy: gap.remedy) }
    }
    return library
  }

  /// The cards of a kind that could be read.
  ///
  /// - Parameter own: the keys that this kind has beyond those of every card.
  private func cards<Subject: CardSubject>(
    _ own: [String], _ subject: (Group) -> Subject?
  ) -> [Library.Card<Subject>] {
    let kind = Subject.kind
    let (title, text) = kind.textKeys
    return list(of: kind) { item in
      let keys = ["id", title, text] + own + ["see", "asks", "sources", "language"]
      guard let group = item.group(kind.noun, keys: keys) else { return nil }
      let id = group.required("id")?.slug(Subject.self)
      let titleText = group.required(title)?.text(atMost: Limits.paragraph)
      let body = group.required(text)?.text(atMost: Limits.paragraph)
      let see = group.optional("see").map { $0.list(atLeast: 1) { link($0) } } ?? []
      let asks: [Slug<Library.ScreeningQuestion>]? = group.optional("asks").map { $0.ids() } ?? []
      let sources: [Slug<Library.Source>]? = ids(group.optional("sources"))
      let language = group.optional("language")?.languageTag() ?? languages[kind]
      guard let subject = subject(group), let id, let titleText, let body, let see, let asks, let sources
      else { return nil }
      places[Library.Link(kind, id)] = item
      return Library.Card(
        id: id, title: titleText, text: body, see: see, asks: asks, sources: sources, language: language,
        subject: subject)
    }
  }

  private func competencies() -> [Competency] {
    list(of: .competencies) { item in
      guard let competency = item.competency() else { return nil }
      codes.append(Found(value: competency.code, entry: item))
      places[Library.Link(.competencies, competency.id)] = item
      return competency
    }
  }

  private func list<Card>(of kind: Library.Kind, _ read: (Entry) -> Card?) -> [Card] {
    rolls[kind]?.ids.complainOfRepeats(
      { "Two cards of \(kind.rawValue) have the id “\($0)”." }, remedy: "Give this one another.")
    return lists[kind]?.list(atLeast: 1, read) ?? []
  }
}

// MARK: What the kinds have of their own

extension LibraryReader {
  private func zone(_ group: Group) -> Zone? {
    let code = code(group)
    let word = group.required("rule")?.choice(ZoneRule.self)
    let feet = group.optional("feet-at-most").map { $0.number(in: 1...2) }
    let pressure = group.optional("peak-pressure-at-most").map { $0.number(in: Limits.pressure) }
    let beside: [Zone.ID]? = ids(group.optional("beside"))
    let untilAssessed = flag(group.optional("until-assessed"))
    let limits = ["feet-at-most", "peak-pressure-at-most", "until-assessed"].compactMap(group.optional)
    guard let code, let word, let beside, let untilAssessed, feet != .some(nil), pressure != .some(nil)
    else { return nil }
    switch word {
    case .allowed, .noGo:
      for limit in limits {
        limit.complain(
          "A zone that is “\(word.rawValue)” has no limits.",
          remedy: "Write “rule: restricted”, or delete this line.")
      }
      return Zone(code: code, rule: word == .allowed ? .allowed : .noGo, beside: beside)
    case .restricted:
      return Zone(
        code: code, rule: .restricted(feetAtMost: feet ?? nil, peakPressureAtMost: pressure ?? nil),
        beside: beside, isUntilAssessed: untilAssessed)
    }
  }

  private enum ZoneRule: String, CaseIterable {
    case allowed, restricted
    case noGo = "no-go"
  }

  private func stroke(_ group: Group) -> Stroke? {
    let code = code(group)
    let support: [Prop.ID]? = required("support", in: group)
    let feet = group.required("feet")?.number(in: 1...2)
    let surfaces: [Slug<Library.Surface>]? = required("surfaces", in: group)
    let zones: [Zone.ID]? = required("zones", in: group)
    let settings: [Slug<Library.Setting>]? = required("settings", in: group)
    let gated = flag(group.optional("gated"))
    let firstTaught = group.required("first-taught")?.slug(Curriculum.self)
    guard let code, let support, let feet, let surfaces, let zones, let settings, let gated, let firstTaught
    else { return nil }
    return Stroke(
      code: code, support: support, feet: feet, surfaces: surfaces, zones: zones, settings: settings,
      isGated: gated, firstTaught: firstTaught)
  }

  private func claim(_ group: Group) -> Library.Claim? {
    let grade = group.required("grade")?.choice(Library.Claim.Grade.self)
    let blocked = group.optional("blocked").map { $0.list(atLeast: 1) { self.blocked($0) } } ?? []
    guard let grade, let blocked else { return nil }
    return Library.Claim(grade: grade, blocked: blocked)
  }

  private func blocked(_ entry: Entry) -> Library.Claim.Blocked? {
    guard let group = entry.group("blocked wording", keys: ["wording", "say"]) else { return nil }
    let wording = group.required("wording").flatMap(wording)
    let say = group.required("say")?.text(atMost: Limits.paragraph)
    guard let wording, let say else { return nil }
    return Library.Claim.Blocked(wording: wording, say: say)
  }

  private func wording(_ entry: Entry) -> Wording? {
    guard let text = entry.text(atMost: Limits.title) else { return nil }
    guard let wording = Wording(text) else {
      entry.complain(
        "\(entry.name) is \(entry.quoted), in which there is no word to look for.",
        remedy: "Write words; “*” at the end of one stands for any ending, and “a|b” for either.")
      return nil
    }
    return wording
  }

  private func term(_ group: Group) -> Library.Term? {
    let also = texts(group.optional("also"))
    let isNot = group.optional("not").map { $0.text(atMost: Limits.paragraph) }
    guard let also, isNot != .some(nil) else { return nil }
    return Library.Term(also: also, isNot: isNot ?? nil)
  }

  private func style(_ group: Group) -> Library.Style? {
    let place = group.required("place")?.text(atMost: Limits.title)
    let founder = group.optional("founder").map { $0.text(atMost: Limits.title) }
    let brands = texts(group.optional("brands"))
    let also = texts(group.optional("also"))
    let worksOn =
      group.optional("works-on").map { $0.list(atLeast: 1) { $0.choice(Library.Style.Ground.self) } } ?? []
    let tags: [Slug<Library.Tag>]? = ids(group.optional("tags"))
    let teaching = teaching(group)
    guard let place, let brands, let also, let worksOn, let tags, let teaching, founder != .some(nil) else {
      return nil
    }
    return Library.Style(
      place: place, founder: founder ?? nil, brands: brands, also: also, worksOn: worksOn, tags: tags,
      teaching: teaching)
  }

  private func teaching(_ group: Group) -> Library.Style.Teaching? {
    switch (group.optional("taught-by"), group.optional("not-taught")) {
    case (let curricula?, nil):
      return curricula.ids(atLeast: 1).map { .taught(by: $0) }
    case (nil, let why?):
      return why.text(atMost: Limits.paragraph).map { .notTaught(why: $0) }
    default:
      group.entry.complain(
        "A style is taught by curricula, or it is not taught and says why.",
        remedy: "Write one of “taught-by: [ … ]” and “not-taught: …”.")
      return nil
    }
  }
}

extension LibraryReader {
  private func testItem(_ group: Group) -> TestItem? {
    let topic = group.required("topic")?.slug(TestItem.Topic.self)
    let answer = group.testAnswer()
    let critical = flag(group.optional("critical"))
    guard let topic, let answer, let critical else { return nil }
    return TestItem(topic: topic, answer: answer, isCritical: critical)
  }
}

// MARK: Values that several kinds have

extension LibraryReader {
  private func code(_ group: Group) -> String? {
    guard let entry = group.required("code"), let code = entry.code() else { return nil }
    codes.append(Found(value: code, entry: entry))
    return code
  }

  private func flag(_ entry: Entry?) -> Bool? { entry.map { $0.flag() } ?? false }

  private func texts(_ entry: Entry?) -> [String]? {
    entry.map { $0.list(atLeast: 1) { $0.text(atMost: Limits.title) } } ?? []
  }

  private func ids<Subject: CardSubject>(_ entry: Entry?) -> [Slug<Subject>]? {
    entry.map { entry in entry.ids(atLeast: 1) { check(Library.Link(Subject.kind, $0), at: $1) } } ?? []
  }

  private func required<Subject: CardSubject>(_ key: String, in group: Group) -> [Slug<Subject>]? {
    group.required(key).flatMap { ids($0) }
  }

  private func link(_ entry: Entry) -> Library.Link? {
    guard let link = entry.word.flatMap(Library.Link.init) else {
      let kinds = Library.Kind.allCases.map(\.rawValue)
      let kind = entry.word?.split(separator: "/").first.map(String.init)
      entry.complain(
        "\(entry.name) is \(entry.quoted), which is not the kind and the id of a card.",
        remedy: entry.word?.contains("/") == true
          ? Entry.suggestion(for: kind, among: kinds) : "Write both, as “zones/lumbar”.")
      return nil
    }
    check(link, at: entry)
    return link
  }

  private func check(_ link: Library.Link, at entry: Entry) {
    guard let roll = rolls[link.kind], let id = Slug<Never>(link.id) else {
      return entry.complain(
        "The library has no \(link.kind.rawValue).",
        remedy: "Add the file “\(link.kind.rawValue).yaml”, or delete this.")
    }
    roll.check(id, at: entry, noun: link.kind.noun)
  }
}

extension Library.Kind {
  /// The keys of what a card is called and of what it says.
  var textKeys: (title: String, text: String) {
    switch self {
    case .claims: ("statement", "note")
    case .glossary: ("term", "meaning")
    case .questions: ("question", "answer")
    case .jurisdictions: ("place", "fact")
    case .sources: ("title", "at")
    case .testItems: ("question", "why")
    default: ("title", "sentence")
    }
  }
}
