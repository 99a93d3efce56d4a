import Training

/// Reads the files of a gazetteer and holds the areas against each other.
final class GazetteerReader {
  /// One for each file.
  private(set) var books: [ComplaintBook] = []
  private(set) var countries: [Gazetteer.Country] = []
  /// Every area with the place where it stands.
  private var areas: [Found<Gazetteer.Area>] = []

  init(_ files: [LibraryFile]) {
    for file in files {
      let book = ComplaintBook(file: file.path)
      books.append(book)
      let document = YAMLDocument(file.bytes, of: .places, complaints: book)
      guard let document else { continue }
      let entry = Entry(node: document.root, name: "The file", complaints: book)
      if let country = country(entry) { countries.append(country) }
    }
    // Who borders on whom can be asked only of whole files.
    if books.allSatisfy({ $0.complaints == nil }) { complainOfBorders() }
  }

  private func country(_ entry: Entry) -> Gazetteer.Country? {
    let keys = ["country", "title", "also", "sources", "reviewed-on", "registers", "regions"]
    guard let group = entry.group("file of places", keys: keys) else { return nil }
    let id = group.required("country")?.slug(Gazetteer.Country.self)
    let title = group.required("title")?.text(atMost: Limits.title)
    let also = texts(group.optional("also"))
    let sources = group.required("sources")?.list(atLeast: 1) { $0.text(atMost: Limits.paragraph) }
    let reviewedOn = group.required("reviewed-on")?.day()
    let registers = group.required("registers")?.list(atLeast: 1, register)
    let regions = group.required("regions")?.list(atLeast: 1, region)
    guard let id, let title, let also, sources != nil, reviewedOn != nil, let registers, let regions else {
      return nil
    }
    return Gazetteer.Country(id: id, title: title, also: also, registers: registers, regions: regions)
  }

  private func register(_ entry: Entry) -> Gazetteer.Register? {
    guard let group = entry.group("register", keys: ["title", "link"]) else { return nil }
    let title = group.required("title")?.text(atMost: Limits.title)
    let link = group.required("link")?.link()
    guard let title, let link else { return nil }
    return Gazetteer.Register(title: title, link: link)
  }

  private func region(_ entry: Entry) -> Gazetteer.Region? {
    guard let group = entry.group("region", keys: ["id", "title", "areas"]) else { return nil }
    let id = group.required("id")?.slug(Gazetteer.Region.self)
    let title = group.required("title")?.text(atMost: Limits.title)
    let areas = group.required("areas")?.list(atLeast: 1, area)
    guard let id, let title, let areas else { return nil }
    return Gazetteer.Region(id: id, title: title, areas: areas)
  }

  private func area(_ entry: Entry) -> Gazetteer.Area? {
    guard let group = entry.group("area", keys: ["id", "title", "also", "beside"]) else { return nil }
    let id = group.required("id")?.slug(Gazetteer.Area.self)
    let title = group.required("title")?.text(atMost: Limits.title)
    let also = texts(group.optional("also"))
    let beside: [Gazetteer.Area.ID]? = group.optional("beside").map { $0.ids(atLeast: 1) } ?? []
    guard let id, let title, let also, let beside else { return nil }
    let area = Gazetteer.Area(id: id, title: title, also: also, beside: beside)
    areas.append(Found(value: area, entry: entry))
    return area
  }

  private func complainOfBorders() {
    areas.map { Found(value: $0.value.id, entry: $0.entry) }.complainOfRepeats(
      { "Two areas have the id “\($0)”." }, remedy: "Give this one another.")
    for area in areas {
      for id in area.value.beside {
        guard let other = areas.first(where: { $0.value.id == id }) else {
          area.entry.complain(
            "“\(area.value.id)” is beside “\(id)”, and there is no such area.",
            remedy: Entry.suggestion(for: id.text, among: areas.map(\.value.id.text)))
          continue
        }
        if !other.value.beside.contains(area.value.id) {
          area.entry.complain(
            "“\(area.value.id)” is beside “\(id)”, which does not say so of it.",
            remedy: "Add it to the other, or delete it here.")
        }
      }
    }
  }

  private func texts(_ entry: Entry?) -> [String]? {
    entry.map { $0.list(atLeast: 1) { $0.text(atMost: Limits.title) } } ?? []
  }
}
