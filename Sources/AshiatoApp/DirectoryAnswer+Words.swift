import Training

extension DirectoryAnswer {
  /// What the search came to: how many, where, and how far it was widened.
  public var sentence: String {
    let count = found.count
    let people = count == 1 ? "1 practitioner" : "\(count) practitioners"
    let some =
      search.style == nil && search.worksOn == nil && search.language == nil && search.access == nil
      ? "" : " who fits what you ask for"
    switch reach {
    case .everywhere:
      return count == 0 ? "Nobody\(some) is in this directory." : "\(people) in all places of this directory."
    case .town(let town): return "\(people) in \(town)."
    case .place(let place):
      return count == 0 ? "Nobody\(some) in \(place) is in this directory." : "\(people) in \(place)."
    case .widened(let from, let to):
      return count == 0
        ? "Nobody\(some) in \(from) is in this directory, nor anywhere else in \(to)."
        : "Nobody\(some) in \(from) is in this directory. The search was widened to \(to): \(people)."
    case .unknownPlace(let place):
      return
        "Nobody\(some) in a place called “\(place)” is in this directory. Try the county, state or country, so that the search can be widened."
    }
  }
}
