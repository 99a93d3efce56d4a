import Training

extension CurriculumReader {
  func authorityRules(_ entry: Entry) -> [AuthorityRule]? {
    let found: [Found<AuthorityRule>]? = entry.list(atLeast: 1) { item in
      authorityRule(item).map { Found(value: $0, entry: item) }
    }
    found?.map { Found(value: $0.value.act, entry: $0.entry) }.complainOfRepeats(
      { "“\($0.rawValue)” stands twice in \(entry.name)." }, remedy: "Say all that is asked for in one line.")
    return found?.map(\.value)
  }

  private func authorityRule(_ entry: Entry) -> AuthorityRule? {
    guard let group = entry.group("rule of an authority", keys: ["act", "after-months", "record"]) else {
      return nil
    }
    let act = group.required("act")?.choice(Authority.Act.self)
    let months = group.optional("after-months").map { $0.number(in: Limits.months) }
    let record = group.optional("record").map(companion)
    if group.optional("after-months") == nil, group.optional("record") == nil {
      entry.complain("This line asks for nothing.", remedy: "Add “after-months” or “record”, or delete it.")
    }
    guard let act, months != .some(nil), record != .some(nil) else { return nil }
    return AuthorityRule(act: act, afterMonths: months.flatMap(\.self), record: record.flatMap(\.self))
  }
}
