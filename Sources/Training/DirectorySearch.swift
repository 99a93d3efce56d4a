/// Somebody in the directory: how she wants to be found, and what of hers holds today.
public struct Practitioner: Hashable, Sendable {
  public typealias ID = Identifier<Practitioner>

  /// Fresh with every entry, so that nothing leads from it to the person.
  public var id: ID
  public var entry: DirectoryEntry
  /// Her records of achievement that are valid, newest first; whoever has none is not in the directory.
  public var records: [ValidRecord]

  public init(id: ID, entry: DirectoryEntry, records: [ValidRecord]) {
    self.id = id
    self.entry = entry
    self.records = records
  }

  public struct ValidRecord: Hashable, Sendable {
    public var id: Record.ID
    public var code: CheckCode
    public var curriculum: Curriculum.ID
    /// Of the curriculum.
    public var title: String
    public var awardedOn: CalendarDay
    /// Its last day; absent where it does not expire.
    public var validUntil: CalendarDay?

    public init(
      id: Record.ID, code: CheckCode, curriculum: Curriculum.ID, title: String, awardedOn: CalendarDay,
      validUntil: CalendarDay?
    ) {
      self.id = id
      self.code = code
      self.curriculum = curriculum
      self.title = title
      self.awardedOn = awardedOn
      self.validUntil = validUntil
    }
  }
}

/// What a directory is searched by: places, and the styles with the curricula that teach them.
public struct DirectoryGuide: Sendable {
  public var gazetteer: Gazetteer
  /// Its styles are searched by, and its claims are kept out of entries.
  public var library: Library

  public init(gazetteer: Gazetteer = Gazetteer(), library: Library = Library()) {
    self.gazetteer = gazetteer
    self.library = library
  }

  public var styles: [Library.Card<Library.Style>] { library.styles }

  /// What styles are tagged with, each once, in the order of the library.
  public func tags(of styles: [Library.Card<Library.Style>]) -> [Library.Card<Library.Tag>] {
    library.tags.filter { tag in styles.contains { $0.tags.contains(tag.id) } }
  }

  /// The styles that somebody's records are in.
  public func styles(of practitioner: Practitioner) -> [Library.Card<Library.Style>] {
    styles.filter { style in practitioner.records.contains { style.isTaught(by: $0.curriculum) } }
  }
}

/// Whom somebody looks for. An absent part asks for nothing.
public struct DirectorySearch: Hashable, Sendable {
  /// A county, state, region or country, a town, or a postcode.
  public var place: String?
  public var style: Slug<Library.Style>?
  public var tag: Slug<Library.Tag>?
  public var worksOn: Library.Style.Ground?
  public var language: LanguageCode?
  public var access: DirectoryEntry.Access?

  public init(
    place: String? = nil, style: Slug<Library.Style>? = nil, tag: Slug<Library.Tag>? = nil,
    worksOn: Library.Style.Ground? = nil, language: LanguageCode? = nil, access: DirectoryEntry.Access? = nil
  ) {
    self.place = place
    self.style = style
    self.tag = tag
    self.worksOn = worksOn
    self.language = language
    self.access = access
  }

  /// What a search comes to.
  public struct Answer: Hashable, Sendable {
    /// By name; nothing else, and no payment, decides on the order.
    public var found: [Practitioner]
    public var reach: Reach
    /// Who else keeps a list for this place.
    public var registers: [Gazetteer.Register]
  }

  /// How far a search went.
  public enum Reach: Hashable, Sendable {
    case everywhere
    /// The town or postcode as somebody entered it.
    case town(String)
    case place(String)
    /// Nobody was found in the first, so it was widened to the second.
    case widened(from: String, to: Sentence)
    /// No place of this name is known.
    case unknownPlace(String)
  }

  /// Looks for people, nearest place first: it widens only where nobody is found.
  public func among(_ practitioners: [Practitioner], guide: DirectoryGuide) -> Answer {
    let fitting = practitioners.filter { fits($0, guide: guide) }.sorted { $0.precedes($1) }
    let all = guide.gazetteer.countries.flatMap(\.registers)
    let wanted = place?.trimmed ?? ""
    guard !wanted.isEmpty else { return Answer(found: fitting, reach: .everywhere, registers: all) }
    guard let meant = guide.gazetteer.place(named: wanted) else {
      let found = fitting.filter { $0.entry.isIn(wanted) }
      return Answer(
        found: found, reach: found.isEmpty ? .unknownPlace(wanted) : .town(wanted), registers: all)
    }
    let rings = guide.gazetteer.rings(around: meant)
    let registers = guide.gazetteer.country(of: meant)?.registers ?? all
    for ring in rings {
      let found = fitting.filter { ring.areas.contains($0.entry.area) }
      if found.isEmpty { continue }
      let reach: Reach =
        ring == rings.first ? .place(meant.title) : .widened(from: meant.title, to: ring.title)
      return Answer(found: found, reach: reach, registers: registers)
    }
    let widest = rings.last?.title ?? Sentence(verbatim: meant.title)
    let reach: Reach =
      rings.count > 1 ? .widened(from: meant.title, to: widest) : .place(meant.title)
    return Answer(found: [], reach: reach, registers: registers)
  }

  private func fits(_ practitioner: Practitioner, guide: DirectoryGuide) -> Bool {
    let styles = guide.styles(of: practitioner)
    return (style.map { style in styles.contains { $0.id == style } } ?? true)
      && (tag.map { tag in styles.contains { $0.tags.contains(tag) } } ?? true)
      && (worksOn.map { ground in styles.contains { $0.worksOn.contains(ground) } } ?? true)
      && (language.map(practitioner.entry.languages.contains) ?? true)
      && (access.map(practitioner.entry.access.contains) ?? true)
      && !practitioner.records.isEmpty
  }
}

extension Gazetteer {
  fileprivate func country(of place: Place) -> Country? {
    switch place {
    case .country(let country): country
    case .region(let region): countries.first { $0.regions.contains(region) }
    case .area(let area): whole(of: area.id)?.country
    }
  }
}

extension Practitioner {
  fileprivate func precedes(_ other: Practitioner) -> Bool {
    (entry.name.lowercased(), id) < (other.entry.name.lowercased(), other.id)
  }
}

extension DirectoryEntry {
  /// A town by its name, or a postcode by its first part.
  fileprivate func isIn(_ text: String) -> Bool {
    let first = text.split(separator: " ").first.map(String.init) ?? text
    return town?.lowercased() == text.lowercased()
      || (postcodeArea.map { $0.text == first.uppercased() } ?? false)
  }
}

extension Library.Card<Library.Style> {
  fileprivate func isTaught(by curriculum: Curriculum.ID) -> Bool {
    if case .taught(let curricula) = subject.teaching { curricula.contains(curriculum) } else { false }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
