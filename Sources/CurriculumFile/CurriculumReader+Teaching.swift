import Training

extension CurriculumReader {
  func entryRequirements(_ entry: Entry?, of curriculum: Curriculum.ID?) -> [EntryRequirement]? {
    guard let entry else { return [] }
    Roll<EntryRequirement>(of: entry).ids.complainOfRepeats(
      { "Two entry requirements have the id “\($0)”." }, remedy: "Give this one another.")
    return entry.list(atLeast: 1) { item in
      guard let group = item.group("entry requirement", keys: ["id", "sentence", "due", "any-of"]) else {
        return nil
      }
      let id = group.required("id")?.slug(EntryRequirement.self)
      let sentence = group.required("sentence")?.text(atMost: Limits.paragraph)
      let due = group.optional("due").map(due) ?? .beforePractice
      let anyOf = group.required("any-of").flatMap { evidences($0, of: curriculum) }
      guard let id, let sentence, let due, let anyOf else { return nil }
      return EntryRequirement(id: id, sentence: sentence, due: due, anyOf: anyOf)
    }
  }

  private func due(_ entry: Entry) -> EntryRequirement.Due? {
    switch entry.word {
    case "before-practice": return .beforePractice
    case "before-award": return .beforeAward
    case nil where entry.isGroup:
      return entry.group("due", keys: ["within-days-of-class"])?.required("within-days-of-class")?
        .number(in: Limits.days).map { .withinDaysOfClass(days: $0) }
    default:
      entry.complain(
        "\(entry.name) is \(entry.quoted).",
        remedy: "Write “before-practice”, “before-award” or “{within-days-of-class: 15}”.")
      return nil
    }
  }

  private func evidences(_ entry: Entry, of curriculum: Curriculum.ID?) -> [EntryRequirement.Evidence]? {
    let found: [Found<EntryRequirement.Evidence>]? = entry.list(atLeast: 1) { item in
      evidence(item, of: curriculum).map { Found(value: $0, entry: item) }
    }
    found?.complainOfRepeats(
      { "\($0.title.description.capitalisedFirst) stands twice in \(entry.name)." },
      remedy: "Delete this one.")
    return found?.map(\.value)
  }

  private func evidence(_ entry: Entry, of curriculum: Curriculum.ID?) -> EntryRequirement.Evidence? {
    guard
      let group = entry.group("piece of evidence", keys: ["document", "record", "kind", "sessions", "of"])
    else { return nil }
    switch (group.optional("document"), group.optional("record"), group.optional("sessions")) {
    case (let document?, nil, nil):
      if let kind = group.optional("kind") {
        kind.complain("A document has no “kind”.", remedy: "Delete it: “document” is the kind.")
      }
      return document.choice(DocumentKind.self, where: \.isHeld).map { .document(kind: $0) }
    case (nil, nil, let sessions?):
      let number = sessions.number(in: Limits.sessions)
      let id = group.required("of")?.slug(Curriculum.self)
      guard let number, let id else { return nil }
      if id == curriculum {
        group.optional("of")?.complain(
          "The curriculum asks for its own sessions before one can begin.",
          remedy: "Name another curriculum, or ask for them in the practicum.")
      }
      return .sessions(atLeast: number, of: id)
    case (nil, let record?, nil):
      let id = record.slug(Curriculum.self)
      let kind = group.required("kind")?.choice(RecordKind.self)
      guard let id, let kind else { return nil }
      if id == curriculum {
        record.complain(
          "The curriculum asks for a record of itself before one can begin.",
          remedy: "Name another curriculum, or delete this piece of evidence.")
      }
      return .record(curriculum: id, kind: kind)
    default:
      entry.complain(
        "A piece of evidence is one document, one record, or sessions of one curriculum.",
        remedy: "Write {document: licence}, {record: …, kind: achievement} or {sessions: 20, of: …}.")
      return nil
    }
  }

  func modules(_ entry: Entry?) -> [Module]? {
    guard let entry else { return nil }
    Roll<Module>(of: entry).ids.complainOfRepeats(
      { "Two modules have the id “\($0)”." }, remedy: "Give this one another.")
    return entry.list(atLeast: 1) { item in
      let keys = ["id", "title", "outline", "hours", "group-at-most", "resources"]
      guard let group = item.group("module", keys: keys) else { return nil }
      let id = group.required("id")?.slug(Module.self)
      let title = publicText(group.required("title"), atMost: Limits.title)
      let outline = group.required("outline")?.list(atLeast: 1) { publicText($0, atMost: Limits.paragraph) }
      let hours = group.required("hours").flatMap(hours)
      let groupAtMost = group.optional("group-at-most")?.number(in: Limits.group)
      let resources = group.optional("resources").map { $0.list(atLeast: 1, resource) } ?? []
      guard let id, let title, let outline, let hours, let resources else { return nil }
      return Module(
        id: id, title: title, outline: outline, hours: hours, resources: resources, groupAtMost: groupAtMost)
    }
  }

  private func resource(_ entry: Entry) -> LearningResource? {
    guard let group = entry.group("learning resource", keys: ["title", "link", "licence"]) else { return nil }
    let title = publicText(group.required("title"), atMost: Limits.title)
    guard ["link", "licence"].contains(where: { group.optional($0) != nil }) else {
      return title.map { LearningResource(title: $0) }
    }
    let link = group.required("link")?.link()
    let licence = group.required("licence")?.text(atMost: Limits.title)
    guard let title, let link, let licence else { return nil }
    return LearningResource(title: title, publication: .init(link: link, licence: licence))
  }

  /// Holds the hours that a curriculum is quoted with against those of its modules, `nil` where they could not be read.
  func complainOfSum(_ entry: Entry, modules: [Module]?) {
    let declared = entry.minutes(in: Limits.contactMinutes)
    guard let declared, let modules else { return }
    let sum = modules.flatMap(\.hours).map(\.minutes).reduce(.zero, +)
    guard sum != declared else { return }
    let parts = modules.map { "“\($0.id)” \($0.hours.map(\.minutes).reduce(.zero, +).count)" }
    entry.complain(
      "The curriculum declares \(declared.count) minutes (\(declared)), and its modules add up to \(sum.count) (\(sum)).",
      remedy: "Write \(sum.count), or mend a module"
        + (parts.count <= 12 ? ": \(parts.joined(separator: ", "))." : "."))
  }

  private func hours(_ entry: Entry) -> [Module.HourLine]? {
    let lines: [Found<Module.HourLine>]? = entry.list(atLeast: 1) { item in
      guard let group = item.group("line of hours", keys: ["category", "minutes"]) else { return nil }
      let category = group.required("category").flatMap(taughtCategory)
      let minutes = group.required("minutes")?.minutes(in: Limits.classMinutes)
      guard let category, let minutes else { return nil }
      return Found(value: Module.HourLine(category: category, minutes: minutes), entry: item)
    }
    lines?.map { Found(value: $0.value.category, entry: $0.entry) }.complainOfRepeats(
      { "The category “\($0.rawValue)” stands twice in one module." },
      remedy: "Add the minutes up in one line.")
    return lines?.map(\.value)
  }

  private func taughtCategory(_ entry: Entry) -> HourCategory? {
    guard let category = entry.word.flatMap(HourCategory.init(rawValue:)), !category.isTaught else {
      return entry.choice(HourCategory.self, where: \.isTaught)
    }
    let taught = HourCategory.allCases.filter(\.isTaught).map { "“\($0.rawValue)”" }.joined(separator: ", ")
    entry.complain(
      "“\(category.rawValue)” is not a category of class hours.",
      remedy: category == .observed
        ? "Delete this line: hours of observing are not asked for. A class has hours of \(taught)."
        : "Ask for it in a stage of the practicum. A class has hours of \(taught).")
    return nil
  }
}
