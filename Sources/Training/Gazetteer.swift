/// Where somebody may be looked for: countries with their regions and areas, and which areas lie beside each other.
///
/// An area is what people of the place name first: a county, a council area, a state.
public struct Gazetteer: Hashable, Sendable {
  public var countries: [Country]

  public init(countries: [Country] = []) {
    self.countries = countries
  }

  public struct Country: Hashable, Sendable {
    public var id: Slug<Country>
    public var title: String
    /// Other names, as UK.
    public var also: [String]
    /// Who else keeps a list of people there.
    public var registers: [Register]
    public var regions: [Region]

    public init(
      id: Slug<Country>, title: String, also: [String], registers: [Register], regions: [Region]
    ) {
      self.id = id
      self.title = title
      self.also = also
      self.registers = registers
      self.regions = regions
    }

    public var areas: [Area] { regions.flatMap(\.areas) }
  }

  public struct Region: Hashable, Sendable {
    public var id: Slug<Region>
    public var title: String
    public var areas: [Area]

    public init(id: Slug<Region>, title: String, areas: [Area]) {
      self.id = id
      self.title = title
      self.areas = areas
    }
  }

  public struct Area: Hashable, Sendable {
    public typealias ID = Slug<Area>

    public var id: ID
    public var title: String
    public var also: [String]
    /// Areas that it borders on; of any country of the gazetteer.
    public var beside: [ID]

    public init(id: ID, title: String, also: [String], beside: [ID]) {
      self.id = id
      self.title = title
      self.also = also
      self.beside = beside
    }
  }

  /// A public list that others keep.
  public struct Register: Hashable, Sendable {
    public var title: String
    /// Begins with `https://`.
    public var link: String

    public init(title: String, link: String) {
      self.title = title
      self.link = link
    }
  }

  public func area(_ id: Area.ID) -> Area? { countries.lazy.flatMap(\.areas).first { $0.id == id } }

  /// The region and the country of an area.
  public func whole(of id: Area.ID) -> (region: Region, country: Country)? {
    for country in countries {
      for region in country.regions where region.areas.contains(where: { $0.id == id }) {
        return (region, country)
      }
    }
    return nil
  }
}

extension Gazetteer {
  /// A part of the world that a search begins with.
  public enum Place: Hashable, Sendable {
    case area(Area)
    case region(Region)
    case country(Country)

    public var title: String {
      switch self {
      case .area(let area): area.title
      case .region(let region): region.title
      case .country(let country): country.title
      }
    }
  }

  /// What somebody means by a word: an id, a title or another name, without regard to case. The smallest place comes first.
  public func place(named text: String) -> Place? {
    let meant = text.lowercased()
    func isMeant(_ id: String, _ title: String, _ also: [String]) -> Bool {
      id == meant || ([title] + also).contains { $0.lowercased() == meant }
    }
    let areas = countries.lazy.flatMap(\.areas)
    if let area = areas.first(where: { isMeant($0.id.text, $0.title, $0.also) }) { return .area(area) }
    let regions = countries.lazy.flatMap(\.regions)
    if let region = regions.first(where: { isMeant($0.id.text, $0.title, []) }) { return .region(region) }
    return countries.first { isMeant($0.id.text, $0.title, $0.also) }.map(Place.country)
  }

  /// A place and what lies around it.
  public struct Ring: Hashable, Sendable {
    /// As it follows “in”: “Oxfordshire”, “the areas beside Oxfordshire”.
    public var title: Sentence
    public var areas: Set<Area.ID>
  }

  /// From a place outwards, each ring with all that the ones before it have: the place, what lies beside it, its region, its country.
  public func rings(around place: Place) -> [Ring] {
    switch place {
    case .country(let country): return [ring(country)]
    case .region(let region):
      let country = countries.first { $0.regions.contains(region) }
      return [Ring(title: Sentence(verbatim: region.title), areas: Set(region.areas.map(\.id)))]
        + [country].compactMap { $0.map(ring) }
    case .area(let area):
      var rings = [Ring(title: Sentence(verbatim: area.title), areas: [area.id])]
      func widen(to ring: Ring) {
        let all = ring.areas.union(rings.last?.areas ?? [])
        if all != rings.last?.areas { rings.append(Ring(title: ring.title, areas: all)) }
      }
      widen(to: Ring(title: "\(area.title) and the areas beside it", areas: Set(area.beside)))
      if let (region, country) = whole(of: area.id) {
        widen(to: Ring(title: "\(region.title) and around", areas: Set(region.areas.map(\.id))))
        widen(to: ring(country))
      }
      return rings
    }
  }

  private func ring(_ country: Country) -> Ring {
    Ring(title: Sentence(verbatim: country.title), areas: Set(country.areas.map(\.id)))
  }
}
