import Training

extension Entry {
  /// A list of ids, each once.
  func ids<Subject>(
    atLeast least: Int = 0, check: (Slug<Subject>, Entry) -> Void = { _, _ in }
  ) -> [Slug<Subject>]? {
    let found: [Found<Slug<Subject>>]? = list(atLeast: least) { item in
      guard let id = item.slug(Subject.self) else { return nil }
      check(id, item)
      return Found(value: id, entry: item)
    }
    found?.complainOfRepeats({ "“\($0)” stands twice in \(name)." }, remedy: "Delete this one.")
    return found?.map(\.value)
  }
}
