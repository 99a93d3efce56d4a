import Training

extension CurriculumReader {
  /// Competencies that are defined here, and those that the library defines, of which the file gives the id alone.
  func competencies(_ entry: Entry?) -> [Found<Competency>]? {
    guard let entry else { return [] }
    Roll<Competency>(of: entry).ids.complainOfRepeats(
      { "Two competencies have the id “\($0)”." }, remedy: "Give this one another.")
    let competencies: [Found<Competency>]? = entry.list(atLeast: 1) { item in
      competency(item).map { Found(value: $0, entry: item) }
    }
    competencies?.map { Found(value: $0.value.code, entry: $0.entry.value(of: "code") ?? $0.entry) }
      .complainOfRepeats({ "Two competencies have the code “\($0)”." }, remedy: "Give this one another.")
    return competencies
  }

  private func competency(_ item: Entry) -> Competency? {
    if item.word != nil { return item.slug(Competency.self).flatMap { defined($0, at: item) } }
    let keys = item.keys
    guard keys.contains("id"), keys.allSatisfy(["id", "must-pass"].contains) else { return item.competency() }
    guard let group = item.group("competency", keys: Entry.competencyKeys), let name = group.required("id"),
      let id = name.slug(Competency.self)
    else { return nil }
    let mustPass = group.optional("must-pass").map { $0.flag() }
    guard var competency = defined(id, at: name), mustPass != .some(nil) else { return nil }
    competency.mustPass = (mustPass ?? nil) ?? competency.mustPass
    return competency
  }

  private func defined(_ id: Competency.ID, at entry: Entry) -> Competency? {
    if let competency = library.competency(id) { return competency }
    entry.complain(
      "The library has no competency “\(id)”.",
      remedy: id.text.nearest(among: library.competencies.map(\.id.text)).map { "Did you mean “\($0)”?" }
        ?? "Define it here with “code”, “title” and “levels”, or name one of the library.")
    return nil
  }

  /// Complains about what the library does not know; of a kind that it has no cards of, it says nothing.
  func check<Subject>(_ id: Slug<Subject>, at entry: Entry, among cards: [Library.Card<Subject>]) {
    guard !cards.isEmpty, !cards.contains(where: { $0.id == id }) else { return }
    entry.complain(
      "The library has no \(Subject.kind.noun) “\(id)”.",
      remedy: Entry.suggestion(for: id.text, among: cards.map(\.id.text)))
  }

  func check(_ zone: Zone.ID, at entry: Entry) {
    check(zone, at: entry, among: library.zones)
    guard library.zones.first(where: { $0.id == zone })?.rule == .noGo else { return }
    let workable = library.neighbours(of: zone).filter { id in
      library.zones.first { $0.id == id }?.rule != .noGo
    }
    entry.complain(
      "“\(zone)” is a no-go zone, which no foot works.",
      remedy: workable.isEmpty
        ? "Delete it."
        : "Delete it, or name what lies beside it: \(workable.map { "“\($0)”" }.joined(separator: ", ")).")
  }
}
