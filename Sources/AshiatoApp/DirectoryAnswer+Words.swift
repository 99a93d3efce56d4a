public import Training

extension DirectoryAnswer {
  /// What the search came to: how many, where, and how far it was widened.
  public var sentence: Sentence {
    let count = found.count
    let people = count.of("practitioner")
    let nobody: Sentence =
      search.style == nil && search.worksOn == nil && search.language == nil && search.access == nil
      ? "Nobody" : "Nobody who fits what you ask for"
    switch reach {
    case .everywhere:
      return count == 0 ? "\(nobody) is in this directory." : "\(people) in all places of this directory."
    case .town(let town): return "\(people) in \(town)."
    case .place(let place):
      return count == 0 ? "\(nobody) in \(place) is in this directory." : "\(people) in \(place)."
    case .widened(let from, let to):
      return count == 0
        ? "\(nobody) in \(from) is in this directory. The search was widened to \(to), and nobody was found there either."
        : "\(nobody) in \(from) is in this directory. The search was widened to \(to): \(people)."
    case .unknownPlace(let place):
      return
        "\(nobody) in a place called “\(place)” is in this directory. Try the county, state or country, so that the search can be widened."
    }
  }
}
